//! `cargo xtask windows`: builds for Windows on Debian, and runs what was built under Wine.
//!
//! Wine is not Windows. What holds here can still fail there; what fails here is looked at.

mod build;
mod installer;
mod left_out;
mod suite;
mod sums;
mod trial;
mod wine;

use clap::Args;

use crate::{Result, bundle, other_systems, packages, packages::Purpose, paths, step::Steps, ui};

pub(crate) use build::built;

use wine::Wine;

/// Debian packages besides the compilers: Wine, the maker of installers, languages of the system, and
/// a display to look at.
const PACKAGES: [&str; 7] = ["imagemagick", "locales", "nsis", "wine", "wine64", "xdotool", "xvfb"];

/// What of Windows to try.
#[derive(Args)]
pub(crate) struct Options {
    /// Only this part; all of them without it
    #[arg(long = "part", value_enum)]
    parts: Vec<Part>,
    /// How many reports of the corpus are compared
    #[arg(long, value_name = "COUNT", default_value_t = 12)]
    reports: u32,
}

/// A part of what is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// The test programs
    Tests,
    /// The sums of reports and assessments, on Linux and under Wine
    Sums,
    /// The window without its web view
    Window,
    /// The installer: installed, started, listed, removed
    Installer,
}

/// Builds for Windows, and runs under Wine what was asked for.
///
/// # Errors
///
/// Where anything is not as it should be; the text names the steps.
pub(crate) fn windows(options: &Options) -> Result {
    let wanted = |this: Part| options.parts.is_empty() || options.parts.contains(&this);
    let mut steps = Steps::default();
    let mut ready = steps.take("What this system lacks", || packages::install(Purpose::Start))
        && steps.take("Compilers, Wine and the maker of installers", || {
            other_systems::install(&PACKAGES)
        })
        && steps.take("Packages of the screens", ui::install)
        && steps.take("The screens", ui::build);
    let mut built = Vec::new();
    if wanted(Part::Tests) || wanted(Part::Sums) {
        ready = ready
            && steps.take("The test programs for Windows", || {
                built = build::test_programs(wanted(Part::Tests))?;
                Ok(())
            });
    }
    if wanted(Part::Window) || wanted(Part::Installer) {
        ready = ready && steps.take("The programs for Windows", || build::built("dev").map(|_| ()));
    }
    if !ready {
        return steps.close();
    }
    let wine = Wine::open(&paths::target().join("wine"))?;
    if wanted(Part::Tests) {
        steps.tests("Tests under Wine", || suite::run(&wine, &built));
    }
    if wanted(Part::Sums) {
        steps.take("The same bytes on both systems", || {
            sums::compare(&wine, &built, options.reports)
        });
    }
    if wanted(Part::Window) {
        steps.take("The arguments of the web view", trial::arguments_are_inside);
        steps.take("The window without its web view", || trial::without_web_view(&wine));
    }
    if wanted(Part::Installer) {
        steps.take("The installer", || {
            let made = build::folder("dev").join("candour_x64-setup.exe");
            bundle::windows_installer(&build::stripped()?, &made)?;
            installer::tried(&made)
        });
    }
    steps.close()
}
