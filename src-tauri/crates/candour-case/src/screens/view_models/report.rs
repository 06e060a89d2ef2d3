//! Making the PDF: what goes in, what comes out.

use candour_model::{AnswerAddress, Locale};
pub use candour_report::{Asked, PaperKind};
use serde::{Deserialize, Serialize};

/// What a person chose for the report.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReportChoices {
    /// The paper.
    pub paper: PaperKind,
    /// The language of the paper; nothing for the usual one: what the person keeps is in the language
    /// of the screen, what a firm reads in English.
    pub language: Option<Locale>,
    /// A second language, in which questions and answers stand as well.
    pub beside: Option<Locale>,
    /// What goes in of that which is otherwise kept for the meeting.
    pub included: Vec<Asked>,
    /// Answers to withhold.
    pub withheld: Vec<AnswerAddress>,
    /// Large print, 16 pt and up.
    pub large_print: bool,
    /// Whether the chosen answers are attached as data.
    pub attach: bool,
    /// Whether the files for a firm's own programs are made as well.
    pub pack: bool,
    /// A passphrase for a locked edition; nothing for an open one.
    pub lock: Option<String>,
    /// The public key on the card of the firm that the report is for; nothing for the firm that
    /// came with the program.
    pub firm: Option<String>,
}

impl ReportChoices {
    /// A paper by itself: nothing attached, and nothing in it that is kept for the meeting unless
    /// somebody asks.
    #[must_use]
    pub fn paper(paper: PaperKind) -> Self {
        Self {
            paper,
            language: None,
            beside: None,
            included: Vec::new(),
            withheld: Vec::new(),
            large_print: false,
            attach: false,
            pack: false,
            lock: None,
            firm: None,
        }
    }
}

impl ReportChoices {
    /// The language that was chosen, or the usual one of the paper. `screen` is that of the screen.
    #[must_use]
    pub fn language_or_usual(&self, screen: &Locale) -> Locale {
        let usual = || match self.paper {
            PaperKind::YourCopy => screen.clone(),
            _ => Locale::english(),
        };
        self.language.clone().unwrap_or_else(usual)
    }
}

/// A firm that a report can be made for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FirmChoice {
    /// The public key on its card; nothing for the firm that came with the program.
    pub key: Option<String>,
    /// Its name.
    pub name: String,
    /// Whether it is chosen unless somebody chooses otherwise.
    pub usual: bool,
    /// That its card was not compared, and what about its name may mislead, a sentence each.
    pub remarks: Vec<String>,
}

/// A paper in the choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PaperChoice {
    /// Which.
    pub paper: PaperKind,
    /// Its title.
    pub title: String,
    /// One line on what it holds.
    pub about: String,
    /// What it gives away.
    pub gives: String,
}

/// Something that goes into a paper only where the person says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AskedChoice {
    /// Which.
    pub asked: Asked,
    /// The question.
    pub question: String,
    /// What it is about.
    pub about: String,
    /// The answers that it is about, each with its label.
    pub answers: Vec<String>,
}

/// What can be chosen before a paper is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PaperChoices {
    /// The papers, in the order in which they are offered.
    pub papers: Vec<PaperChoice>,
    /// What is asked about first; only what the answers hold.
    pub asked: Vec<AskedChoice>,
    /// The files for a firm's own programs: the name of each, and what it gives away.
    pub pack: Vec<super::Fact>,
}

/// A report made in memory, ready to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PreviewView {
    /// How many pages.
    pub pages: usize,
    /// Its reference.
    pub reference: String,
    /// Everything that travels unseen in the file.
    pub metadata: Vec<super::Fact>,
    /// What could not be printed as written, and what stands there instead.
    pub warnings: Vec<String>,
    /// Its size in words.
    pub size: String,
    /// The files for a firm's own programs that were made with it, to be saved by themselves: the
    /// name of each, and what it gives away. Empty where none were asked for.
    pub pack: Vec<super::Fact>,
}

/// After saving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SavedView {
    /// Whether a file was written; false where the person closed the dialog.
    pub saved: bool,
    /// Where, for the eyes of the person only.
    pub path: String,
}
