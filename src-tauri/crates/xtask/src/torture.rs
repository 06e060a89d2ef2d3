//! `cargo xtask torture`: faults and kills, counted in one table.

use clap::Args;

use crate::{Result, run};

const LONG_FAULTS: usize = 10_000;
const LONG_KILLS: usize = 2_000;

/// How much is tried; the short form of the test command where nothing is said.
#[derive(Args)]
pub(crate) struct Options {
    /// 10,000 faults and 2,000 kills
    #[arg(long)]
    long: bool,
    /// How many faults are injected
    #[arg(long, value_name = "COUNT")]
    faults: Option<usize>,
    /// How many processes are killed
    #[arg(long, value_name = "COUNT")]
    kills: Option<usize>,
}

/// Runs the torture test of the vault, which prints its table.
///
/// # Errors
///
/// Where it does not build, or anything that was called saved is lost.
pub(crate) fn torture(options: &Options) -> Result {
    run::run(run::cargo().args(arguments(options)))
}

fn arguments(options: &Options) -> Vec<String> {
    let mut arguments: Vec<String> =
        ["test", "--locked", "--quiet", "--package", "candour-tests", "--test", "torture", "--"]
            .map(str::to_owned)
            .to_vec();
    let counts = [
        ("--faults", options.faults.or(options.long.then_some(LONG_FAULTS))),
        ("--kills", options.kills.or(options.long.then_some(LONG_KILLS))),
    ];
    for (name, count) in counts {
        arguments.extend(count.into_iter().flat_map(|count| [name.to_owned(), count.to_string()]));
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(options: &Options) -> String {
        let arguments = arguments(options);
        let own = arguments.iter().position(|argument| argument == "--").unwrap() + 1;
        arguments[own..].join(" ")
    }

    #[test]
    fn a_count_that_is_given_goes_before_the_long_form() {
        let options = Options { long: true, faults: None, kills: Some(7) };
        assert_eq!(counts(&options), "--faults 10000 --kills 7");
        let short = Options { long: false, faults: None, kills: None };
        assert_eq!(counts(&short), "");
    }
}
