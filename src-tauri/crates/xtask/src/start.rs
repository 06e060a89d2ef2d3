//! `cargo xtask start`: from a fresh checkout to the open window.

use crate::{Result, fail, packages, packages::Purpose, paths, run, step::Steps, ui};

/// Installs what is missing, builds the screens and the window, and opens it.
///
/// # Errors
///
/// Where a step does not succeed, or no display is there to open a window on.
pub(crate) fn start() -> Result {
    let mut steps = Steps::default();
    let built = steps.take("What this system lacks", || packages::install(Purpose::Start))
        && steps.take("Packages of the screens", ui::install)
        && steps.take("The screens", ui::build)
        && steps.take("The window (some minutes the first time)", || {
            run::run(run::cargo().args(["build", "--locked", "--package", "candour"]))
        });
    if !built {
        return fail("Candour was not started; the step above says why.");
    }
    if !has_display() {
        return fail(NO_DISPLAY);
    }
    let program = paths::target().join("debug").join(paths::program("candour"));
    println!("\nOpening the window. This command ends when the window is closed.");
    run::run(&mut std::process::Command::new(program))
}

const NO_DISPLAY: &str = "Candour is built, but there is no display to open a window on.
Run this command from a desktop session on this machine.
On a machine without any screen a virtual one will do, and another program can show it:
  sudo apt-get install xvfb x11vnc
  Xvfb :9 -screen 0 1280x800x24 & DISPLAY=:9 cargo xtask start & x11vnc -display :9 -localhost";

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
