//! Compiling for Windows and macOS, as a gate only: it says "compiles for", never "works on".

use crate::{Result, other_systems, run, step::Steps};

const TARGETS: [(&str, &str); 2] =
    [("Windows", other_systems::WINDOWS), ("macOS", other_systems::MACOS)];

/// Compiles the window for each system.
pub(crate) fn check(steps: &mut Steps) {
    if !steps.take("Compilers for other systems", || other_systems::install(&[])) {
        return;
    }
    for (name, target) in TARGETS {
        steps.take(&format!("The window compiles for {name}"), || compile(target));
    }
}

fn compile(target: &str) -> Result {
    let arguments = ["check", "--package", "candour", "--lib"];
    run::run(&mut other_systems::cargo(&arguments, target)?)
}
