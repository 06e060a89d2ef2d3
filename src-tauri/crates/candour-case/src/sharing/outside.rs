//! A file from outside, taken apart: the seal opened, the PDF read, nothing done with it yet.
//!
//! The window and the command line do this in a process of its own, with limits and without rights.

use std::collections::BTreeSet;

use candour_sharing::{Contents, Identity, Logo, OutsideFault, read_outside};
use candour_typeset::Finding;
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
        }
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
    let identity = identity.map(read_identity).transpose()?;
    let outside = read_outside(identity.as_ref(), bytes)?;
    let read =
        candour_typeset::read_back(&outside.report, passphrase).map_err(
            |finding| match finding {
                Finding::Objects => OutsideFault::TooMuch,
                _ => OutsideFault::TooLarge,
            },
        )?;
    // Whatever begins and ends as a PDF and is none.
    if read.about.is_none() && read.data.is_none() && !read.locked {
        return Err(OutsideFault::Foreign.into());
    }
    let about = read.about;
    let facts = Facts {
        was_sealed: outside.was_sealed,
        has_data: read.data.is_some(),
        pages: about.as_ref().map_or(0, |about| about.pages),
        made: about.as_ref().and_then(|about| about.made),
        warnings: warnings(about.as_ref(), read.data.as_deref(), read.locked),
    };
    Ok(OutsideParts { report: outside.report, data: read.data, facts })
}

fn warnings(
    about: Option<&candour_typeset::About>,
    data: Option<&[u8]>,
    locked: bool,
) -> BTreeSet<OutsideWarning> {
    let (producer, words) =
        about.map_or(("", ""), |about| (about.producer.as_str(), about.words.as_str()));
    let own = PRODUCER.split(' ').next().unwrap_or_default();
    match data {
        Some(data) => {
            let print = Fingerprint::of(data).short().replace(' ', "");
            let shown = words.contains(&print);
            (!shown).then_some(OutsideWarning::OtherAnswers).into_iter().collect()
        }
        None if locked => BTreeSet::from([OutsideWarning::Locked]),
        None if producer.split(' ').next() == Some(own) => {
            BTreeSet::from([OutsideWarning::NoAnswers])
        }
        None => BTreeSet::from([OutsideWarning::NotOurs]),
    }
}

fn read_identity(text: &str) -> Result<Identity, CaseError> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    let line = SecretString::from(line.unwrap_or_default());
    Identity::from_text(&line).map_err(|_| CaseError::IdentityUnreadable)
}

/// The logo that is made of a PNG picture, as it stands on a card.
///
/// # Errors
///
/// [`CaseError::Card`] where no logo can be made of it.
pub fn logo_of(png: &[u8]) -> Result<String, CaseError> {
    Ok(Logo::from_png(png)?.to_text())
}
