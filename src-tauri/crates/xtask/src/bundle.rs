//! `cargo xtask bundle`: packages for this system.
use clap::Args;

use crate::Outcome;

/// What to make.
#[derive(Args)]
pub(crate) struct Options {}

pub(crate) fn bundle(_options: &Options) -> Outcome {
    Ok(())
}
