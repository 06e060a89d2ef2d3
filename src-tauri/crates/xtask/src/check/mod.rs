//! `cargo xtask check`: everything that can be judged without running the product.

mod layer;
mod licence;
mod network;
#[cfg(target_os = "linux")]
mod platform;
mod supply;
mod tidy;

use clap::Args;

#[cfg(not(target_os = "linux"))]
use crate::trouble;
use crate::{Outcome, content, front, run, step::Steps};

/// What `check` does besides the usual.
#[derive(Args)]
pub(crate) struct Options {
    /// Compile for Windows and macOS instead (Debian only; some minutes, 1.4 GB of packages)
    #[arg(long)]
    platforms: bool,
    /// Only the rules of the repository, which need no build
    #[arg(long)]
    rules: bool,
    /// Write the page of the law in scope again, from the content
    #[arg(long)]
    write_coverage: bool,
}

/// Runs the checks, or compiles for the other systems.
///
/// # Errors
///
/// Where any check does not hold; the text names them.
pub(crate) fn check(options: &Options) -> Outcome {
    let mut steps = Steps::default();
    if options.platforms {
        #[cfg(target_os = "linux")]
        platform::check(&mut steps);
        #[cfg(not(target_os = "linux"))]
        return trouble("Compiling for other systems needs Debian's compilers; use its CI run.");
    } else if options.write_coverage {
        steps.take("The law in scope", content::write_coverage);
    } else if options.rules {
        rules(&mut steps);
    } else if steps.take("Packages of the screens", front::install)
        && steps.take("The screens", front::build)
    {
        lints(&mut steps);
        rules(&mut steps);
    }
    steps.close()
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
    steps.count("Content", content::step);
    steps.take("Words said by code", content::spoken);
    steps.take("The law in scope", content::coverage);
    steps.take("Layers", layer::check);
    steps.take("No network code", network::check);
    steps.take("Licences", licence::check);
    steps.take("A reason for each library", supply::reasons);
    steps.take("Lock file of the screens", supply::locked);
    steps.take("Addresses in the screens", supply::addresses);
    steps.take("Tidiness", tidy::check);
}
