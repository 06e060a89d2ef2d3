//! `cargo xtask check`: everything that can be judged without running the product.

mod circles;
mod dependencies;
mod documents;
mod layer;
mod libraries;
mod licence;
mod network;
#[cfg(target_os = "linux")]
mod platform;
mod tidy;
mod vocabulary;

use clap::Args;

#[cfg(not(target_os = "linux"))]
use crate::fail;
use crate::{
    Result,
    programs::{self, Job},
    run,
    step::Steps,
    ui,
};

/// What `check` does besides the usual.
#[derive(Args)]
pub(crate) struct Options {
    /// Compile for Windows and macOS instead (Debian only; some minutes, 1.4 GB of packages)
    #[arg(long)]
    platforms: bool,
    /// Only the content and the rules of the repository, without lints
    #[arg(long)]
    rules: bool,
    /// Write the list of libraries and their licences again, from the lock files
    #[arg(long)]
    write_libraries: bool,
    /// Write the list of the decision records again, from the records
    #[arg(long)]
    write_index: bool,
}

/// Runs the checks, or compiles for the other systems.
///
/// # Errors
///
/// Where any check does not hold; the text names them.
pub(crate) fn check(options: &Options) -> Result {
    let mut steps = Steps::default();
    if options.platforms {
        #[cfg(target_os = "linux")]
        platform::check(&mut steps);
        #[cfg(not(target_os = "linux"))]
        return fail("Compiling for other systems needs Debian's compilers; use its CI run.");
    } else if options.write_libraries {
        let _ = steps.take("Packages of the screens", ui::install)
            && steps.take("The list of libraries", libraries::write);
    } else if options.write_index {
        steps.take("The list of decisions", documents::write_index);
    } else if options.rules {
        let _ = steps.take("Packages of the screens", ui::install);
        content(&mut steps);
        rules(&mut steps);
    } else if steps.take("Packages of the screens", ui::install)
        && steps.take("The screens", ui::build)
    {
        lints(&mut steps);
        content(&mut steps);
        rules(&mut steps);
    }
    steps.close()
}

/// The proofs of the content. `cargo xtask test` runs them among the other tests.
fn content(steps: &mut Steps) {
    let mut tests = run::cargo();
    tests
        .args(["test", "--locked", "--package", "candour-content"])
        .args(["--test", "edition", "--test", "coverage", "--test", "messages", "--"]);
    steps.tests("Content", || Ok(vec![programs::show(Job::new("content", tests, 2))?]));
}

/// Formatting and lints.
pub(crate) fn lints(steps: &mut Steps) {
    steps.take("Formatting", || run::run(run::cargo().args(["fmt", "--all", "--check"])));
    steps.take("Lints", || {
        run::run(
            run::cargo()
                .args(["clippy", "--quiet", "--locked", "--workspace", "--all-targets"])
                .args(["--features", "candour-tests/window", "--", "-D", "warnings"]),
        )
    });
}

/// The rules of this repository.
pub(crate) fn rules(steps: &mut Steps) {
    steps.take("Layers", layer::check);
    steps.take("Circles", circles::check);
    steps.take("No network code", network::check);
    steps.take("Licences", licence::check);
    steps.take("The list of libraries", libraries::check);
    steps.take("A reason for each library", dependencies::reasons);
    steps.take("Lock file of the screens", dependencies::locked);
    steps.take("Lock file of the fuzz targets", dependencies::locked_for_fuzzing);
    steps.take("Addresses in the screens", dependencies::addresses);
    steps.take("Tidiness", tidy::check);
    steps.take("Vocabulary", vocabulary::check);
    steps.take("Documents", documents::check);
}
