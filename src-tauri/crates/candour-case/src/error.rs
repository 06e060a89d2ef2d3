//! What can go wrong in a use case, each with a stable code.

use candour_pack::PackError;
use candour_sharing::{CardFault, OutsideFault};
use candour_vault::VaultError;

/// Why a use case did not do what was asked. Never holds an answer, a label or a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CaseError {
    /// The vault did not do it.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The vault is locked.
    #[error("the vault is locked")]
    Locked,
    /// No case is open.
    #[error("no case is open")]
    NotOpen,
    /// The record was written by a newer version; nothing was touched.
    #[error("the record has a newer version")]
    RecordNewer,
    /// The record is not one that this version can read; nothing was touched.
    #[error("the record cannot be read")]
    RecordUnreadable,
    /// The content inside the program does not hold together, or lacks its example.
    #[error("the content inside the program is broken")]
    ContentBroken,
    /// What the vault keeps of firms is not what this version can read; nothing was touched.
    #[error("the settings of the vault cannot be read")]
    SettingsUnreadable,
    /// The solicitor's notes on a case are not what this version can read; nothing was touched.
    #[error("the notes cannot be read")]
    NotesUnreadable,
    /// There is no such question, item, group or section, or it does not apply now.
    #[error("no such place")]
    PlaceUnknown,
    /// The group has as many items as a case may have.
    #[error("the group is full")]
    TooManyItems,
    /// What was typed to confirm is not what was asked.
    #[error("the confirmation differs")]
    ConfirmDifferent,
    /// The passphrase could be guessed.
    #[error("the passphrase is too weak")]
    PassphraseWeak,
    /// The passphrase for a file is that of the vault.
    #[error("the passphrase is that of the vault")]
    PassphraseShared,
    /// A case without a label.
    #[error("the label is empty")]
    LabelEmpty,
    /// A label of over 120 characters.
    #[error("the label is too long")]
    LabelTooLong,
    /// A solicitor without a name.
    #[error("the name is empty")]
    NameEmpty,
    /// The name of a solicitor of over 120 characters.
    #[error("the name is too long")]
    NameTooLong,
    /// No meeting has begun, or it has ended.
    #[error("no meeting is on")]
    NoMeeting,
    /// No recovery code was made in this session.
    #[error("no recovery code is at hand")]
    RecoveryNotMade,
    /// The report could not be made.
    #[error("the report could not be made")]
    ReportNotMade,
    /// The pack could not be made or saved.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// There is no report in memory.
    #[error("no report is at hand")]
    ReportMissing,
    /// The report has no such page.
    #[error("no such page")]
    PageMissing,
    /// A firm card was not accepted.
    #[error(transparent)]
    Card(#[from] CardFault),
    /// A file from outside was not opened; nothing was changed.
    #[error(transparent)]
    Outside(#[from] OutsideFault),
    /// The answers inside a file from outside are not ones that this edition accepts.
    #[error("the answers inside are not accepted")]
    OutsideAnswers,
    /// The file is no age identity.
    #[error("not an age identity")]
    IdentityUnreadable,
    /// Sealing did not work.
    #[error("the file could not be sealed")]
    NotSealed,
    /// This is no vault of a firm.
    #[error("this is no vault of a firm")]
    NoFirm,
    /// The notes are not shown while the client is editing.
    #[error("the notes are hidden")]
    NotesHidden,
    /// The client has the seat in a meeting on a computer that holds other cases too.
    #[error("the client has the seat")]
    ClientSeat,
    /// No file from outside is held.
    #[error("no file from outside is at hand")]
    ReceivedMissing,
    /// There is no such time in the history of the case.
    #[error("no such time in the history")]
    PastMissing,
}

impl CaseError {
    /// The codes of this crate alone; the vault lists its own.
    pub const CODES: &[&str] = &[
        "vault-locked",
        "case-not-open",
        "case-newer",
        "case-unreadable",
        "content-broken",
        "settings-unreadable",
        "notes-unreadable",
        "place-unknown",
        "too-many-items",
        "confirm-different",
        "passphrase-weak",
        "passphrase-shared",
        "label-empty",
        "label-too-long",
        "name-empty",
        "name-too-long",
        "no-meeting",
        "recovery-not-made",
        "report-not-made",
        "pack-not-made",
        "pack-folder-in-use",
        "pack-folder-missing",
        "pack-no-space",
        "pack-not-written",
        "report-missing",
        "page-missing",
        "card-picture",
        "card-too-large",
        "card-foreign",
        "card-newer",
        "card-text",
        "card-key",
        "card-fingerprint",
        "outside-too-large",
        "outside-foreign",
        "outside-cut-off",
        "outside-no-key",
        "outside-not-opened",
        "outside-too-much",
        "outside-acts",
        "outside-answers",
        "identity-unreadable",
        "not-sealed",
        "firm-missing",
        "notes-hidden",
        "client-seat",
        "received-missing",
        "past-missing",
    ];

    /// The stable code: lower case, kebab; words stand under `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Vault(error) => error.code(),
            Self::Locked => "vault-locked",
            Self::NotOpen => "case-not-open",
            Self::RecordNewer => "case-newer",
            Self::RecordUnreadable => "case-unreadable",
            Self::ContentBroken => "content-broken",
            Self::SettingsUnreadable => "settings-unreadable",
            Self::NotesUnreadable => "notes-unreadable",
            Self::PlaceUnknown => "place-unknown",
            Self::TooManyItems => "too-many-items",
            Self::ConfirmDifferent => "confirm-different",
            Self::PassphraseWeak => "passphrase-weak",
            Self::PassphraseShared => "passphrase-shared",
            Self::LabelEmpty => "label-empty",
            Self::LabelTooLong => "label-too-long",
            Self::NameEmpty => "name-empty",
            Self::NameTooLong => "name-too-long",
            Self::NoMeeting => "no-meeting",
            Self::RecoveryNotMade => "recovery-not-made",
            Self::ReportNotMade => "report-not-made",
            Self::Pack(error) => pack_code(error),
            Self::ReportMissing => "report-missing",
            Self::PageMissing => "page-missing",
            Self::Card(fault) => card_code(*fault),
            Self::Outside(fault) => outside_code(*fault),
            Self::OutsideAnswers => "outside-answers",
            Self::IdentityUnreadable => "identity-unreadable",
            Self::NotSealed => "not-sealed",
            Self::NoFirm => "firm-missing",
            Self::NotesHidden => "notes-hidden",
            Self::ClientSeat => "client-seat",
            Self::ReceivedMissing => "received-missing",
            Self::PastMissing => "past-missing",
        }
    }
}

fn pack_code(error: &PackError) -> &'static str {
    match error {
        PackError::FolderInUse => "pack-folder-in-use",
        PackError::FolderMissing => "pack-folder-missing",
        PackError::NotWritten(std::io::ErrorKind::StorageFull) => "pack-no-space",
        PackError::NotWritten(_) => "pack-not-written",
        // A fault that is added later is told as the most general one.
        _ => "pack-not-made",
    }
}

impl CaseError {
    /// The error of a code that reading a file from outside can give; `None` for every other code.
    /// The process that reads tells its error by code.
    #[must_use]
    pub fn of_outside(code: &str) -> Option<Self> {
        let outside = [
            OutsideFault::TooLarge,
            OutsideFault::Foreign,
            OutsideFault::CutOff,
            OutsideFault::NoKey,
            OutsideFault::NotOpened,
            OutsideFault::TooMuch,
            OutsideFault::Acts,
        ];
        let card = [
            CardFault::TooLarge,
            CardFault::NotACard,
            CardFault::Newer,
            CardFault::Text,
            CardFault::Picture,
            CardFault::Key,
            CardFault::Fingerprint,
        ];
        let all = outside.map(Self::from).into_iter().chain(card.map(Self::from));
        let all = all.chain([Self::IdentityUnreadable]);
        all.into_iter().find(|error| error.code() == code)
    }
}

fn card_code(fault: CardFault) -> &'static str {
    match fault {
        CardFault::TooLarge => "card-too-large",
        CardFault::Newer => "card-newer",
        CardFault::Picture => "card-picture",
        CardFault::Text => "card-text",
        CardFault::Key => "card-key",
        CardFault::Fingerprint => "card-fingerprint",
        // A fault that is added later is told as the most general one.
        _ => "card-foreign",
    }
}

fn outside_code(fault: OutsideFault) -> &'static str {
    match fault {
        OutsideFault::TooLarge => "outside-too-large",
        OutsideFault::CutOff => "outside-cut-off",
        OutsideFault::NoKey => "outside-no-key",
        OutsideFault::NotOpened => "outside-not-opened",
        OutsideFault::TooMuch => "outside-too-much",
        OutsideFault::Acts => "outside-acts",
        // A fault that is added later is told as the most general one.
        _ => "outside-foreign",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use candour_model::Locale;

    use super::CaseError;
    use crate::headless::error_words;

    #[test]
    fn every_code_stands_once_and_has_its_three_sentences() {
        let edition = crate::embedded().unwrap();
        let codes: BTreeSet<&str> = CaseError::CODES.iter().copied().collect();
        assert_eq!(codes.len(), CaseError::CODES.len());
        for code in codes {
            let sentences = error_words(&edition.words, code, &Locale::english());
            let is_sentence = |text: &String| text.ends_with('.') && text.contains(' ');
            assert!(sentences.iter().all(is_sentence), "{code}: {sentences:?}");
        }
    }
}
