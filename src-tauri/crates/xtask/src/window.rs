//! The real window under test: the release build, and the build with test hooks.
//!
//! The suite runs in a network namespace of its own in which only the loopback device is up, so
//! that nothing in it can reach another machine even by mistake.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{
    Result, fail, packages, paths,
    programs::{self, Done, Job},
    run,
    step::Steps,
};

/// Windows that are tested at a time, each on a display of its own. One spends half of its time
/// waiting; three make each other wait.
const AT_A_TIME: usize = 2;

/// Seconds after which the suite is ended from outside; each of its calls has a limit of its own.
const LIMIT: &str = "2400";

/// Builds both programs and the suite, and runs it.
pub(crate) fn test(steps: &mut Steps, only: Option<&str>) {
    if !cfg!(target_os = "linux") {
        println!("\nThe tests of the window run on Linux; elsewhere there is no driver for it.");
        return;
    }
    let folder = paths::target().join("window");
    let shipped = folder.join("candour");
    let opened = folder.join("candour-e2e");
    let mut suite = PathBuf::new();
    let built = steps.take("The window with its seams open", || build(&["e2e"], &opened))
        && steps.take("The window as it ships", || build(&[], &shipped))
        && steps.take("The suite of the window", || {
            suite = suite_program(&["test", "--test", "e2e"])?;
            Ok(())
        });
    if built {
        steps.tests("Tests of the window", || drive(&suite, &opened, &shipped, only));
    }
}

/// Builds the window and keeps a copy, for the next build overwrites it.
fn build(features: &[&str], copy: &Path) -> Result {
    run::run(
        run::cargo()
            .args(["build", "--locked", "--package", "candour"])
            .args(["--features", &features.join(",")]),
    )?;
    if let Some(folder) = copy.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let built = paths::target().join("debug").join(paths::program("candour"));
    // A copy over a program that still runs would be refused; a new file never is.
    if copy.exists() {
        std::fs::remove_file(copy)?;
    }
    std::fs::copy(built, copy)?;
    Ok(())
}

/// Builds a program that drives the window and tells where it lies. `kind` is what cargo is to
/// build: its task, and the target's kind and name.
pub(crate) fn suite_program(kind: &[&str; 3]) -> Result<PathBuf> {
    // The whole workspace, so that its libraries are built with the features they already have.
    let [task, sort, name] = kind;
    let features = ["--locked", "--workspace", "--features", "candour-tests/window"];
    let built = programs::built(&[&[*task], &features[..], &[*sort, *name]].concat())?;
    let own = format!("tests: {name}");
    let suite = built.into_iter().find(|program| program.name == own);
    suite.map_or_else(|| fail("cargo built no suite of the window"), |suite| Ok(suite.file))
}

fn drive(suite: &Path, opened: &Path, shipped: &Path, only: Option<&str>) -> Result<Vec<Done>> {
    let screens = paths::target().join("screens");
    std::fs::create_dir_all(screens.join("all"))?;
    let mut command = namespace()?;
    command
        .args(["timeout", "--kill-after=10", LIMIT])
        .arg(suite)
        .args(only)
        .env("CANDOUR_WINDOW_OPENED", opened)
        .env("CANDOUR_WINDOW_SHIPPED", shipped)
        .env("CANDOUR_WINDOW_SCREENS", screens);
    Ok(vec![programs::show(Job::new("tests: e2e", command, AT_A_TIME))?])
}

/// A command that runs its arguments where only the loopback device is up.
pub(crate) fn namespace() -> Result<Command> {
    const INSIDE: [&str; 4] = ["sh", "-c", "ip link set lo up && exec \"$@\"", "sh"];
    let mut command = run::tool("unshare");
    if packages::is_root() {
        command.arg("--net");
    } else if run::run(run::tool("unshare").args(["--map-root-user", "--net", "true"])).is_ok() {
        command.args(["--map-current-user", "--net", "--keep-caps"]);
    } else {
        return fail(
            "This system does not let a user make a network namespace, which keeps the tests of \
             the window from any network. Run the tests as root, or allow it:\n  \
             sudo sysctl kernel.unprivileged_userns_clone=1\n  \
             sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0",
        );
    }
    command.args(INSIDE);
    Ok(command)
}
