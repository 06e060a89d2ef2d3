//! Exchange with a firm: cards, what the firm says about itself, received files.

use serde::{Deserialize, Serialize};

use super::{CompareView, Fact};

/// A firm that a report can be sealed for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FirmView {
    /// Its name.
    pub name: String,
    /// How to reach it; "not configured" where the firm has not said.
    pub facts: Vec<Fact>,
    /// What it does, a line each.
    pub services: Vec<String>,
    /// What it wants said.
    pub disclaimer: Option<String>,
    /// The eight words of its key; `None` where it has given none.
    pub words: Option<String>,
    /// Its key, to compare letter by letter.
    pub key: Option<String>,
    /// When the words were compared; `None` until then.
    pub compared: Option<String>,
    /// That its card was not compared, and what about its name may mislead, a sentence each.
    pub remarks: Vec<String>,
    /// Whether it came with the program and cannot be taken away.
    pub shipped: bool,
}

/// The firms that are known here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ShareView {
    /// The firms.
    pub firms: Vec<FirmView>,
    /// The report in memory that would be sealed: its reference and pages, in words.
    pub made: Option<String>,
}

/// What a firm says of itself on its card. Empty texts are left out of the card.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FirmText {
    /// Its name.
    pub name: String,
    /// Its postal address, one line.
    pub address: String,
    /// Its telephone number.
    pub telephone: String,
    /// Its e-mail address.
    pub email: String,
    /// Its web site.
    pub website: String,
    /// What it does, a line each.
    pub services: String,
    /// The line on purpose and confidentiality at the foot of every page.
    pub marking: String,
    /// What it wants said.
    pub disclaimer: String,
    /// Its logo for print as it stands on the card; empty where there is none.
    pub logo: String,
}

/// A firm's logo as a preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LogoView {
    /// As it stands on the card.
    pub text: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The black runs as an SVG path whose unit is a pixel.
    pub path: String,
}

/// This computer as a firm's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OwnFirmView {
    /// Whether this is a firm's vault: it has a key of its own.
    pub firm: bool,
    /// What the card says.
    pub text: FirmText,
    /// The public key.
    pub key: Option<String>,
    /// Its eight words.
    pub words: Option<String>,
    /// Its mark.
    pub logo: Option<LogoView>,
}

/// A file from outside that was opened and is held in memory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReceivedView {
    /// Who, when, fingerprint, what is inside, what was withheld.
    pub facts: Vec<Fact>,
    /// How many pages can be looked at.
    pub pages: usize,
    /// Whether there are answers inside that can be taken over.
    pub answers: bool,
}

/// What tells who the person is, where it differs between a case and a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    /// What it is: the name, the date of birth, the numbers of cases.
    pub label: String,
    /// As it stands in the case.
    pub here: String,
    /// As it stands in the file.
    pub file: String,
}

/// That a case and a file may be of two people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// That something differs, or that nothing can be compared.
    pub title: String,
    /// What to do.
    pub about: String,
    /// What differs; nothing where it cannot be compared.
    pub rows: Vec<PersonRow>,
}

/// How a file from a client differs from a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReceivedCompareView {
    /// Shown before anything else: that the two may be of two people. Nothing where they agree.
    pub person: Option<PersonView>,
    /// The answers that differ.
    pub compare: CompareView,
}
