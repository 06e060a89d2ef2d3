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
    /// The answers inside a report, byte for byte as they were attached.
    Read {
        /// The report.
        report: PathBuf,
        /// The report is locked: the first line of standard input is its passphrase.
        #[arg(long)]
        locked: bool,
    },
    /// The fingerprint of an answers file, or of the answers inside a report.
    Fingerprint {
        /// An answers file or a report; `-` for an answers file on standard input.
        file: PathBuf,
        /// The report is locked: the first line of standard input is its passphrase.
        #[arg(long)]
        locked: bool,
    },
    /// The whole questionnaire for pen and paper, as a PDF.
    Blank {
        /// The language of the form.
        #[arg(long, visible_alias = "language", default_value = "en")]
        lang: String,
        /// Where the PDF goes. A file that is there is replaced.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// Proves that the content inside the program holds together.
    Check,
}
