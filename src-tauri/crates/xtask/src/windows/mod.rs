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
    /// Only the test programs of this name, such as `vault`; all of them without it
    #[arg(long = "program", value_name = "NAME")]
    programs: Vec<String>,
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

impl Options {
    /// Whether a part was asked for.
    fn wants(&self, part: Part) -> bool {
        self.parts.is_empty() || self.parts.contains(&part)
    }

    /// The names of the test programs to be built; none where all of them are.
    fn test_programs(&self) -> Vec<&str> {
        let for_tests = self.wants(Part::Tests);
        if for_tests && self.programs.is_empty() {
            return Vec::new();
        }
        let named = self.programs.iter().filter(|_| for_tests).map(String::as_str);
        named.chain(self.wants(Part::Sums).then_some(sums::PROGRAM.1)).collect()
    }
}

/// Builds for Windows, and runs under Wine what was asked for.
///
/// # Errors
///
/// Where anything is not as it should be; the text names the steps.
pub(crate) fn windows(options: &Options) -> Result {
    let wanted = |this: Part| options.wants(this);
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
                built = build::test_programs(&options.test_programs())?;
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
        let whole = options.programs.is_empty();
        steps.tests("Tests under Wine", || suite::run(&wine, &built, whole));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_named_for_the_tests_alone_and_the_sums_bring_their_own() {
        let names = |parts: &[Part], programs: &[&str]| {
            let programs = programs.iter().map(|name| (*name).to_owned()).collect();
            let options = Options { parts: parts.to_vec(), programs, reports: 1 };
            options.test_programs().join(" ")
        };
        assert_eq!(names(&[], &[]), "", "all of them");
        assert_eq!(names(&[Part::Tests], &["vault", "pack"]), "vault pack");
        assert_eq!(names(&[Part::Sums], &["vault"]), "report");
        assert_eq!(names(&[], &["vault"]), "vault report");
    }
}
