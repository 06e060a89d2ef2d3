//! Bytes from outside go through the very functions that the program gives them to. A panic is a
//! finding, and so is something that was taken and does not come back the same.

use std::sync::LazyLock;

use candour_case::headless::{PaperKind, ReportOptions};
use candour_case::sharing::{Card, OutsideParts, make_card, receive, received};
use candour_case::{Edition, Locale, Timestamp, embedded, headless, shown};
use candour_questionnaire::write_answers;
use candour_vault::{
    Identity, MemoryStore, Passphrase, RecoveryCode, RecoveryPart, Strength, VaultLock, open,
};
use secrecy::SecretString;

/// The key that the seeds are sealed to; it opens nothing else.
pub const KEY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

static EDITION: LazyLock<Edition> =
    LazyLock::new(|| embedded().expect("the content inside the program holds together"));

/// One file of a vault: the first byte says which, the rest is what it holds.
pub fn vault_file(bytes: &[u8]) {
    let Some((which, contents)) = bytes.split_first() else { return };
    let key = SecretString::from(KEY);
    let identity = Identity::from_text(&key).expect("a key of age");
    let opened = open(&identity, contents).is_ok();
    let store = MemoryStore::new();
    let case = "cases/0f1e2d3c4b5a69788796a5b4c3d2e1f0/000000000001.age";
    let places =
        ["candour.json", "recovery.age", "recovery-next.age", "index/000000000001.age", case];
    let place = places[usize::from(*which) % places.len()];
    store.put_file(place, contents.to_vec());
    let vault_lock = VaultLock::on(Box::new(store)).expect("nobody else holds a store in memory");
    let _ = vault_lock.presence();
    // Whatever the file says, what was not sealed to the key opens no vault.
    let vault = vault_lock.open_with_key(&key);
    assert!(opened || vault.is_err(), "a vault was opened from a file that does not open");
}

/// A file that a client sends, opened at the firm.
pub fn sealed_file(bytes: &[u8]) {
    let _ = receive(&EDITION, Some(KEY), None, bytes);
}

/// A firm card: one that is taken is written back the same.
pub fn firm_card(bytes: &[u8]) {
    let Ok(card) = Card::read(bytes) else { return };
    assert!(Card::read(&card.to_bytes()).as_ref() == Ok(&card), "a card came back changed");
}

/// The picture that a firm makes its logo of: what comes of it stands on a card that is taken.
pub fn firm_picture(bytes: &[u8]) {
    let identity = Identity::from_text(&SecretString::from(KEY)).expect("a key of age");
    let mut card = make_card("A firm", &identity.recipient().to_string()).expect("a card");
    if card.set_logo(bytes).is_ok() {
        assert!(Card::read(&card.to_bytes()).as_ref() == Ok(&card), "a mark came back changed");
    }
}

/// An answers file in any encoding: one that is taken is written back with the same answers, and of
/// one that is not, each fault is told in a line that does nothing on a terminal.
pub fn answers_file(bytes: &[u8]) {
    let taken = match headless::read_file(&EDITION, bytes) {
        Ok(taken) => taken,
        Err(faults) => {
            let lines = headless::fault_lines(&EDITION, bytes, &faults, &Locale::english());
            assert!(!lines.is_empty(), "a file was refused without a word");
            assert!(lines.iter().all(|line| shown(line) == *line), "a line acts");
            return;
        }
    };
    let again = headless::read(&EDITION, &write_answers(&taken, &EDITION.form));
    assert!(again.is_ok_and(|again| again.answers == taken.answers), "answers came back changed");
}

/// An answers file that is taken becomes a paper: nothing that a stranger wrote stops that.
pub fn paper(bytes: &[u8]) {
    let Ok(taken) = headless::read_file(&EDITION, bytes) else { return };
    let english = Locale::english();
    for kind in [PaperKind::ConflictSheet, PaperKind::Annexes] {
        let chosen = ReportOptions { attach: true, ..ReportOptions::paper(kind) };
        let now = Timestamp::default();
        let made = headless::report_of(&EDITION, &taken, &chosen, now, &english);
        assert!(made.is_ok(), "answers that were taken became no paper");
    }
}

/// A report that is opened as it is, without a lock and with one.
pub fn report(bytes: &[u8]) {
    let _ = receive(&EDITION, None, None, bytes);
    let _ = receive(&EDITION, None, Some("a passphrase"), bytes);
}

/// What the process that reads files from outside says about one: text, then the answers.
pub fn reader_facts(bytes: &[u8]) {
    let at = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let (facts, data) = bytes.split_at(at);
    let facts = String::from_utf8_lossy(facts);
    if let Some(parts) = OutsideParts::from_facts(&facts, Vec::new(), data.to_vec()) {
        let data = parts.data.clone().unwrap_or_default();
        let again = OutsideParts::from_facts(&parts.facts(), Vec::new(), data);
        assert!(again.as_ref() == Some(&parts), "parts came back changed");
        let _ = received(&EDITION, parts);
    }
}

/// What a person types or pastes: a recovery code, a passphrase, a name and a key for a card.
pub fn typed_text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(code) = RecoveryCode::parse(&text) {
        assert!(RecoveryCode::parse(&code.groups().concat()).is_ok(), "a code came back changed");
    }
    if let Ok(part) = RecoveryPart::parse(&text) {
        assert!(RecoveryPart::parse(&part.groups().concat()).is_ok(), "a part came back changed");
    }
    let _ = Passphrase::new(text.clone().into_owned());
    let _ = Strength::of(&text, &[]);
    let key = text.lines().last().unwrap_or_default();
    if let Ok(card) = make_card(&text, key) {
        firm_card(&card.to_bytes());
    }
}
