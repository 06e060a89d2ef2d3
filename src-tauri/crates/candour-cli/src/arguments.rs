//! What can be typed on the command line.

use std::path::PathBuf;

use candour_case::headless::{Asked, PaperKind};
use clap::{Parser, Subcommand};

/// Candour without a window. Nothing is sent anywhere; answers stay in the files you name.
#[derive(Debug, Parser)]
///
/// Exit codes: 0 done; 1 not done; 2 bad arguments; 3 answers not accepted; 4 done, and pages or
/// answers of a report may have been exchanged, which is said on standard error.
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
        /// A second language, in which questions and answers stand as well.
        #[arg(long, value_name = "LANG")]
        beside: Option<String>,
        /// The card of the firm that it is for; without one, the firm that came with the program.
        #[arg(long, value_name = "CARD.json")]
        card: Option<PathBuf>,
        /// Large type, from 16 points up.
        #[arg(long)]
        large_print: bool,
        /// Where the PDF goes. A plain file that is there is replaced; a link, a device or a file
        /// that the command reads is refused.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// The pack of an answers file: the brief as a document, the chronology and the people as
    /// tables, the days ahead as a calendar.
    Pack {
        /// The answers file; `-` for standard input.
        answers: PathBuf,
        /// The day of assessment, YYYY-MM-DD; today where not said.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<chrono::NaiveDate>,
        /// The language of the pack.
        #[arg(long, default_value = "en")]
        lang: String,
        /// The card of the firm that it is for; without one, the firm that came with the program.
        #[arg(long, value_name = "CARD.json")]
        card: Option<PathBuf>,
        /// Puts in what is otherwise kept for the meeting; may be given several times.
        #[arg(long, value_name = "WHAT")]
        include: Vec<AskedArgument>,
        /// The folder that the files go to. It is made where it is missing; one that is there must
        /// be empty, or hold a pack in which nothing was changed.
        #[arg(long, value_name = "FOLDER")]
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
        /// A second language, in which questions and answers stand as well.
        #[arg(long, value_name = "LANG")]
        beside: Option<String>,
        /// Where the PDF goes. A plain file that is there is replaced; a link, a device or a file
        /// that the command reads is refused.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// A firm card for a public key made with `age-keygen`.
    Card {
        /// The name of the firm.
        #[arg(long)]
        name: String,
        /// The public key, `age1…`.
        #[arg(long, value_name = "age1…")]
        key: String,
        /// A PNG picture that becomes the black logo for print.
        #[arg(long, value_name = "LOGO.png")]
        logo: Option<PathBuf>,
        /// Where the card goes. A plain file that is there is replaced; a link, a device or a file
        /// that the command reads is refused.
        #[arg(long, value_name = "CARD.json")]
        out: PathBuf,
    },
    /// Reads a firm card whole and prints the eight words of its key, to compare by telephone.
    Words {
        /// The card.
        card: PathBuf,
    },
    /// The JSON Schema of a firm card.
    CardSchema,
    /// One of the papers of an answers file, as a PDF.
    Paper {
        /// Which.
        paper: PaperArgument,
        /// The answers file; `-` for standard input.
        answers: PathBuf,
        /// The day that it bears and of the assessment, YYYY-MM-DD; today where not said.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<chrono::NaiveDate>,
        /// The language of the paper.
        #[arg(long, default_value = "en")]
        lang: String,
        /// A second language, in which questions and answers stand as well.
        #[arg(long, value_name = "LANG")]
        beside: Option<String>,
        /// The card of the firm that it is for.
        #[arg(long, value_name = "CARD.json")]
        card: Option<PathBuf>,
        /// Large print.
        #[arg(long)]
        large_print: bool,
        /// Puts in what is otherwise kept for the meeting; may be given several times.
        #[arg(long, value_name = "WHAT")]
        include: Vec<AskedArgument>,
        /// Attaches the answers as data. The conflict sheet never has any.
        #[arg(long)]
        attach: bool,
        /// Where the PDF goes. A plain file that is there is replaced; a link, a device or a file
        /// that the command reads is refused.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// Seals a report to the key of a firm card. Nothing is sent.
    Seal {
        /// The paper.
        report: PathBuf,
        /// The firm card.
        #[arg(long, value_name = "CARD.json")]
        card: PathBuf,
        /// Where the sealed file goes. A plain file that is there is replaced; a link, a device or a file
        /// that the command reads is refused.
        #[arg(long, value_name = "FILE.age")]
        out: PathBuf,
    },
    /// Opens a sealed file or a report, checks that it is whole, and prints its fingerprint.
    Open {
        /// The sealed file, or a report.
        file: PathBuf,
        /// The firm's identity file, as `age-keygen` writes it.
        #[arg(long, value_name = "KEY.txt")]
        identity: Option<PathBuf>,
        /// The report is locked: the first line of standard input is its passphrase.
        #[arg(long)]
        locked: bool,
        /// Where the report goes. A plain file that is there is replaced; a link, a device or a file
        /// that the command reads is refused.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// Every answer that differs between two versions.
    Compare {
        /// The earlier version: a report or an answers file.
        before: PathBuf,
        /// The later version: a report or an answers file.
        after: PathBuf,
        /// The language of the labels.
        #[arg(long, default_value = "en")]
        lang: String,
        /// Print JSON.
        #[arg(long, conflicts_with = "out")]
        json: bool,
        /// The day that the page bears, YYYY-MM-DD; today where not said.
        #[arg(long, value_name = "YYYY-MM-DD", requires = "out")]
        on: Option<chrono::NaiveDate>,
        /// Makes one page of what changed, as a PDF, in place of the list. A plain file that is
        /// there is replaced; a link, a device or a file that the command reads is refused.
        #[arg(long, value_name = "FILE.pdf")]
        out: Option<PathBuf>,
    },
    /// Proves that the content inside the program holds together.
    Check,
    /// A translation as a sheet for whoever reviews it, and the sheet read back.
    Translations {
        /// What to do.
        #[command(subcommand)]
        step: TranslationStep,
    },
}

/// What is done with a translation.
#[derive(Debug, Subcommand)]
pub(crate) enum TranslationStep {
    /// Writes the sheet: a row for each message, with the English, its place and room for remarks.
    Export {
        /// The language.
        #[arg(long)]
        lang: String,
        /// Where the sheet goes, as comma-separated values in UTF-8. A plain file that is there is
        /// replaced; a link, a device or a file that the command reads is refused.
        #[arg(long, value_name = "SHEET.csv")]
        out: PathBuf,
    },
    /// Reads a sheet back: prints each message that has another wording in it, or writes them into
    /// the files of the language.
    Import {
        /// The language.
        #[arg(long)]
        lang: String,
        /// The sheet.
        #[arg(value_name = "SHEET.csv")]
        sheet: PathBuf,
        /// The folder with the files of the language, `content/locales/<lang>`, in which the
        /// messages are changed.
        #[arg(long, value_name = "FOLDER")]
        into: Option<PathBuf>,
    },
}

/// A paper by its name on the command line.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(crate) enum PaperArgument {
    /// Who is concerned, sent first.
    ConflictSheet,
    /// What a solicitor reads.
    Brief,
    /// What the person keeps.
    YourCopy,
    /// Answers in full, reasons and sources, a form for the meeting.
    Annexes,
}

impl From<PaperArgument> for PaperKind {
    fn from(paper: PaperArgument) -> Self {
        match paper {
            PaperArgument::ConflictSheet => Self::ConflictSheet,
            PaperArgument::Brief => Self::Brief,
            PaperArgument::YourCopy => Self::YourCopy,
            PaperArgument::Annexes => Self::Annexes,
        }
    }
}

/// What is otherwise kept for the meeting, by its name on the command line.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(crate) enum AskedArgument {
    /// The person's own account of a case.
    Account,
    /// Transfers of property.
    Transfers,
    /// Names of people to protect.
    People,
}

impl From<AskedArgument> for Asked {
    fn from(asked: AskedArgument) -> Self {
        match asked {
            AskedArgument::Account => Self::Account,
            AskedArgument::Transfers => Self::Transfers,
            AskedArgument::People => Self::People,
        }
    }
}
