//! Exchange with a firm: a card, a sealed file, and files from outside.
//!
//! Nothing is sent: every function takes bytes and gives bytes.

mod cards;
mod firm;
mod known;
mod received;

use candour_content::Edition;
use candour_questionnaire::{AnswersFile, read_answers};
pub use candour_sharing::{
    Card, CardFault, Contact, MOST_OUTSIDE_BYTES, OutsideFault, fingerprint_words,
};
use candour_sharing::{Contents, Identity, Recipient, read_outside, seal_for};
use secrecy::SecretString;

use crate::{CaseError, Fingerprint, Timestamp};
pub(crate) use cards::{StoredCard, StoredCards};
pub(crate) use known::KnownFirm;

/// A file from outside that was opened and found complete.
pub struct Received {
    /// The report, as its maker saw it.
    pub report: Contents,
    /// Whether it came sealed.
    pub was_sealed: bool,
    /// The answers inside; a report may hold none.
    pub answers: Option<AnswersFile>,
    /// The fingerprint of those answers, to compare with the one printed on every page.
    pub fingerprint: Option<Fingerprint>,
    /// How many pages it has; 0 where that cannot be read.
    pub pages: usize,
    /// When it says that it was made. Anybody can write that.
    pub made: Option<Timestamp>,
}

impl std::fmt::Debug for Received {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Received([hidden])")
    }
}

/// A card of a name and an age public key `age1…`.
///
/// # Errors
///
/// [`CaseError::Card`].
pub fn make_card(name: &str, public_key: &str) -> Result<Card, CaseError> {
    let key: Recipient = public_key.parse().map_err(|_| CardFault::Key)?;
    Ok(Card::new(name, &key)?)
}

/// The eight words of a card's key.
///
/// # Errors
///
/// [`CaseError::Card`]; not for a card that was read.
pub fn words_of(card: &Card) -> Result<String, CaseError> {
    Ok(fingerprint_words(&card.key()?))
}

/// Seals a report to the key of a card. Stock `age` opens the result with the firm's identity.
///
/// # Errors
///
/// [`CaseError::Card`], [`CaseError::NotSealed`]; [`CaseError::Outside`] where the bytes are no
/// whole report, so that nothing else is sealed by mistake.
pub fn seal_report(card: &Card, report: &[u8]) -> Result<Vec<u8>, CaseError> {
    let plain = read_outside(None, report)?;
    seal_for(&card.key()?, &plain.report).map_err(|_| CaseError::NotSealed)
}

/// Opens a sealed file or a report and reads the answers in it. Nothing is kept or changed.
///
/// `identity` is the text of an age identity file: lines that begin with `#` are passed over.
/// `passphrase` is that of a locked report.
///
/// # Errors
///
/// [`CaseError::Outside`], [`CaseError::IdentityUnreadable`], and [`CaseError::OutsideAnswers`]
/// where there are answers that this edition does not accept.
pub fn receive(
    edition: &Edition,
    identity: Option<&str>,
    passphrase: Option<&str>,
    bytes: &[u8],
) -> Result<Received, CaseError> {
    let identity = identity.map(read_identity).transpose()?;
    receive_with(edition, identity.as_ref(), passphrase, bytes)
}

/// As [`receive`], with an identity at hand.
pub(crate) fn receive_with(
    edition: &Edition,
    identity: Option<&Identity>,
    passphrase: Option<&str>,
    bytes: &[u8],
) -> Result<Received, CaseError> {
    let outside = read_outside(identity, bytes)?;
    let data = candour_typeset::attached(&outside.report, passphrase)
        .map_err(|_| OutsideFault::TooLarge)?;
    let about =
        candour_typeset::about(&outside.report, passphrase).map_err(|_| OutsideFault::TooLarge)?;
    let answers = data
        .as_deref()
        .map(|bytes| {
            let text = std::str::from_utf8(bytes).map_err(|_| CaseError::OutsideAnswers)?;
            read_answers(text, &edition.form, &edition.countries)
                .map_err(|_| CaseError::OutsideAnswers)
        })
        .transpose()?;
    Ok(Received {
        fingerprint: data.as_deref().map(Fingerprint::of),
        answers,
        was_sealed: outside.was_sealed,
        pages: about.map_or(0, |about| about.pages),
        made: about.and_then(|about| about.made),
        report: outside.report,
    })
}

fn read_identity(text: &str) -> Result<Identity, CaseError> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    let line = SecretString::from(line.unwrap_or_default());
    Identity::from_text(&line).map_err(|_| CaseError::IdentityUnreadable)
}
