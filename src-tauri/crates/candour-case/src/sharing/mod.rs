//! Exchange with a firm: a card, a sealed file, and files from outside.
//!
//! Nothing is sent: every function takes bytes and gives bytes.

mod cards;
mod firm;
mod known;
mod outside;
mod person;
mod received;
mod remarks;

use candour_content::Edition;
use candour_questionnaire::{AnswersFile, read_answers, text_of};
pub use candour_sharing::{
    Card, CardFault, Contact, MOST_CARD_BYTES, MOST_OUTSIDE_BYTES, MOST_PICTURE_BYTES,
    OutsideFault, begins_as_report, fingerprint_words,
};
use candour_sharing::{Recipient, read_outside, seal_for};
pub use outside::{OutsideParts, OutsideWarning, logo_of, take_apart};
pub use remarks::name_remarks;

use crate::{CaseError, Fingerprint};
pub(crate) use cards::{StoredCard, StoredCards};
pub(crate) use known::KnownFirm;

/// A file from outside that was opened and found complete.
pub struct Received {
    /// The file, taken apart.
    pub parts: OutsideParts,
    /// The answers inside; a report may hold none.
    pub answers: Option<AnswersFile>,
    /// The fingerprint of those answers, to compare with the one printed on every page.
    pub fingerprint: Option<Fingerprint>,
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

/// Opens a sealed file or a report and reads the answers in it, in this process: for files of one's
/// own. Nothing is kept or changed.
///
/// # Errors
///
/// As [`take_apart`] and [`received`].
pub fn receive(
    edition: &Edition,
    identity: Option<&str>,
    passphrase: Option<&str>,
    bytes: &[u8],
) -> Result<Received, CaseError> {
    received(edition, take_apart(identity, passphrase, bytes)?)
}

/// Reads the answers of a file that was taken apart.
///
/// # Errors
///
/// [`CaseError::OutsideAnswers`] where there are answers that this edition does not accept.
pub fn received(edition: &Edition, parts: OutsideParts) -> Result<Received, CaseError> {
    let data = parts.data.as_deref();
    let answers = data
        .map(|bytes| {
            let text = text_of(bytes).map_err(|_| CaseError::OutsideAnswers)?;
            read_answers(&text, &edition.form, &edition.countries)
                .map_err(|_| CaseError::OutsideAnswers)
        })
        .transpose()?;
    Ok(Received { fingerprint: data.map(Fingerprint::of), answers, parts })
}
