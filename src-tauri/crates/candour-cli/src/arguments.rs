//! What can be typed on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Candour without a window. Nothing is sent anywhere; answers stay in the files you name.
#[derive(Debug, Parser)]
#[command(name = "candour-cli", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// One use case.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Every question with id, section, kind, options and wording.
    Questions {
        /// The language of the wording.
        #[arg(long, default_value = "en")]
        lang: String,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// The JSON Schema of an answers file.
    Schema,
    /// The points that an answers file gives rise to.
    Assess {
        /// The answers file; `-` for standard input.
        answers: PathBuf,
        /// The day of assessment, YYYY-MM-DD; today where not said.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<chrono::NaiveDate>,
        /// The language of the titles.
        #[arg(long, default_value = "en")]
        lang: String,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// The shipped example case as an answers file.
    Example,
    /// The report of an answers file as a PDF.
    Report {
        /// The answers file; `-` for standard input.
        answers: PathBuf,
        /// The day of assessment, YYYY-MM-DD; today where not said.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<chrono::NaiveDate>,
        /// The language of the report.
        #[arg(long, default_value = "en")]
        lang: String,
        /// Where the PDF goes. A file that is there is replaced.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// Proves that the content inside the program holds together.
    Check,
}
