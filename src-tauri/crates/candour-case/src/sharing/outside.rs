//! A file from outside, taken apart: the seal opened, the PDF read, nothing done with it yet.
//!
//! The window and the command line do this in a process of its own, with limits and without rights.

use std::collections::BTreeSet;

use candour_sharing::{Contents, Identity, Logo, Outside, OutsideFault, read_outside};
use candour_typeset::{Finding, ReadBack};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::report::PRODUCER;
use crate::{CaseError, Fingerprint, Timestamp};

/// What is noticed about a file from outside that opens. None of it stops the file from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutsideWarning {
    /// It does not say that Candour has made it, and there are no answers as data in it.
    NotOurs,
    /// There are no answers as data in it: the client left them out, or they were taken out.
    NoAnswers,
    /// It is locked, and without its passphrase nothing inside can be read.
    Locked,
    /// The answers inside are not those whose fingerprint stands on its pages.
    OtherAnswers,
    /// Another program has written it since Candour made it, or it was not Candour that made it.
    Changed,
    /// A file is inside that is not the answers which the report names.
    OtherFiles,
}

impl OutsideWarning {
    /// The id of its words: `remark-<code>`.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::NotOurs => "remark-not-ours",
            Self::NoAnswers => "remark-no-answers",
            Self::Locked => "remark-locked",
            Self::OtherAnswers => "remark-other-answers",
            Self::Changed => "remark-changed",
            Self::OtherFiles => "remark-other-files",
        }
    }

    /// Whether the pages or the answers may be others than those that were made together.
    #[must_use]
    pub fn is_exchange(self) -> bool {
        matches!(self, Self::OtherAnswers | Self::Changed | Self::OtherFiles)
    }
}

/// A file from outside, taken apart.
#[derive(Clone, PartialEq, Eq)]
pub struct OutsideParts {
    /// The report, as its maker saw it.
    pub report: Contents,
    /// The data inside it, byte for byte.
    pub data: Option<Vec<u8>>,
    facts: Facts,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Facts {
    was_sealed: bool,
    has_data: bool,
    pages: usize,
    made: Option<Timestamp>,
    warnings: BTreeSet<OutsideWarning>,
}

impl std::fmt::Debug for OutsideParts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OutsideParts([hidden])")
    }
}

impl OutsideParts {
    /// Whether it came sealed.
    #[must_use]
    pub fn was_sealed(&self) -> bool {
        self.facts.was_sealed
    }

    /// How many pages it has; 0 where that cannot be read.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.facts.pages
    }

    /// When it says that it was made. Anybody can write that.
    #[must_use]
    pub fn made(&self) -> Option<Timestamp> {
        self.facts.made
    }

    /// What is noticed about it.
    #[must_use]
    pub fn warnings(&self) -> &BTreeSet<OutsideWarning> {
        &self.facts.warnings
    }

    /// The same as having come sealed: the report that is held was taken out of a seal before.
    #[must_use]
    pub fn sealed(mut self, was_sealed: bool) -> Self {
        self.facts.was_sealed |= was_sealed;
        self
    }

    /// All but the bytes, as text for a pipe.
    #[must_use]
    pub fn facts(&self) -> String {
        serde_json::to_string(&self.facts).unwrap_or_default()
    }

    /// The parts that another process has found; `None` where they do not go together.
    #[must_use]
    pub fn from_facts(facts: &str, report: Vec<u8>, data: Vec<u8>) -> Option<Self> {
        let facts: Facts = serde_json::from_str(facts).ok()?;
        let data = facts.has_data.then_some(data);
        Some(Self { report: Contents::new(report), data, facts })
    }
}

/// Opens a sealed file or a report and reads what is in it, but for the answers themselves.
///
/// `identity` is the text of an age identity file: lines that begin with `#` are passed over.
/// `passphrase` is that of a locked report.
///
/// # Errors
///
/// [`CaseError::Outside`], [`CaseError::IdentityUnreadable`].
pub fn take_apart(
    identity: Option<&str>,
    passphrase: Option<&str>,
    bytes: &[u8],
) -> Result<OutsideParts, CaseError> {
    let identities = identity.map(read_identities).transpose()?.unwrap_or_default();
    let outside = opened(&identities, bytes)?;
    let read =
        candour_typeset::read_back(&outside.report, passphrase).map_err(
            |finding| match finding {
                Finding::Objects => OutsideFault::TooMuch,
                _ => OutsideFault::TooLarge,
            },
        )?;
    // It is never written on, so that no other program does what it asks.
    if read.acts {
        return Err(OutsideFault::Acts.into());
    }
    // Whatever begins and ends as a PDF and is none.
    if read.about.is_none() && read.data.is_none() && !read.locked {
        return Err(OutsideFault::Foreign.into());
    }
    let about = read.about.as_ref();
    let facts = Facts {
        was_sealed: outside.was_sealed,
        has_data: read.data.is_some(),
        pages: about.map_or(0, |about| about.pages),
        made: about.and_then(|about| about.made),
        warnings: warnings(&read),
    };
    Ok(OutsideParts { report: outside.report, data: read.data, facts })
}

fn warnings(read: &ReadBack) -> BTreeSet<OutsideWarning> {
    let about = read.about.as_ref();
    let (producer, words) =
        about.map_or(("", ""), |about| (about.producer.as_str(), about.words.as_str()));
    let is_own = producer.split(' ').next() == PRODUCER.split(' ').next();
    let mut warnings = BTreeSet::new();
    match &read.data {
        Some(data) => {
            let print = Fingerprint::of(data).short().replace(' ', "");
            // A paper that does not print every answer bears no fingerprint.
            if bears_a_fingerprint(words) && !words.contains(&print) {
                warnings.insert(OutsideWarning::OtherAnswers);
            }
        }
        // Nothing else can be known of it.
        None if read.locked => return BTreeSet::from([OutsideWarning::Locked]),
        None if is_own => _ = warnings.insert(OutsideWarning::NoAnswers),
        None => _ = warnings.insert(OutsideWarning::NotOurs),
    }
    if !read.as_made && (is_own || read.data.is_some()) {
        warnings.insert(OutsideWarning::Changed);
    }
    if read.other_files {
        warnings.insert(OutsideWarning::OtherFiles);
    }
    warnings
}

/// Whether as many hexadecimal digits stand in a row as a short fingerprint has.
fn bears_a_fingerprint(words: &str) -> bool {
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    words.as_bytes().split(|byte| !is_digit(*byte)).any(|row| row.len() >= 32)
}

/// The most keys of an identity file that are tried.
const MOST_KEYS: usize = 50;

/// The keys of an identity file, a line each, as stock `age` takes them.
fn read_identities(text: &str) -> Result<Vec<Identity>, CaseError> {
    let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).take(MOST_KEYS);
    let keys: Result<Vec<Identity>, _> =
        lines.map(|line| Identity::from_text(&SecretString::from(line))).collect();
    keys.ok().filter(|keys| !keys.is_empty()).ok_or(CaseError::IdentityUnreadable)
}

/// The file, opened with the first of these keys that opens it.
fn opened(identities: &[Identity], bytes: &[u8]) -> Result<Outside, OutsideFault> {
    if identities.is_empty() {
        return read_outside(None, bytes);
    }
    let tried = identities.iter().map(|identity| read_outside(Some(identity), bytes));
    let mut tried = tried.filter(|found| *found != Err(OutsideFault::NotOpened));
    tried.next().unwrap_or(Err(OutsideFault::NotOpened))
}

/// The logo that is made of a PNG picture, as it stands on a card.
///
/// # Errors
///
/// [`CaseError::Card`] where no logo can be made of it.
pub fn logo_of(png: &[u8]) -> Result<String, CaseError> {
    Ok(Logo::from_png(png)?.to_text())
}
