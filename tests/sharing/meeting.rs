//! A firm's vault: what a client sent is taken over, gone through in a meeting, and compared with
//! the second version; the solicitor's notes are opened by the firm's key alone.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use candour_case::sharing::{Card, make_card, seal_report, take_apart};
use candour_case::view_models::{FirmText, Mode, ReceivedView, ReportChoices};
use candour_case::{
    AnswerAddress, AppSession, Attendance, Author, CaseError, FileToSave, FormInput, Locale,
    PaperKind, ReviewMarkKind, Timestamp,
};
use candour_model::{Answer, Value};
use candour_typeset::{attached, page_text};
use candour_vault::{FolderStore, Identity, Passphrase, VaultLock, WorkFactor, open};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::{ExposeSecret, SecretString};

use crate::leaves::everything_inside;
use crate::{Scene, now};

/// Stands in the notes and nowhere else.
const NOTE: &str = "zqnoteofthesolicitor";
const PASSPHRASE: &str = "seven quiet herons cross the lake";

fn after(minutes: i64) -> Timestamp {
    now() + chrono::TimeDelta::minutes(minutes)
}

fn english() -> Locale {
    Locale::english()
}

/// A session over a new vault in a folder, which opens at once on every computer.
pub(crate) fn session_in(folder: &Path) -> AppSession {
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(folder))).unwrap();
    let chosen = Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    drop(vault_lock.create(&chosen, WorkFactor::for_tests()).unwrap());
    drop(vault_lock);
    let mut session = AppSession::on_folder(folder, Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    session
}

/// A firm with a client's case taken over, and the client's answers.
struct Firm {
    scene: Scene,
    session: AppSession,
    folder: tempfile::TempDir,
    /// Places of the case that hold a text, for the firm and for the client to change.
    texts: Vec<AnswerAddress>,
}

impl Firm {
    fn new() -> Self {
        let scene = Scene::new();
        let folder = tempfile::tempdir().unwrap();
        let mut session = session_in(folder.path());
        let text = FirmText { name: "A firm".into(), ..FirmText::default() };
        session.write_firm(&text).unwrap();
        let is_text = |place: &AnswerAddress| {
            let answer = scene.case.answers.get(place);
            matches!(answer, Some(Answer::Given(Value::Text(_))))
        };
        let texts: Vec<AnswerAddress> =
            scene.marked.iter().map(|(place, _)| place.clone()).filter(is_text).collect();
        assert!(texts.len() >= 3, "the example has few texts");
        let mut firm = Self { scene, session, folder, texts };
        firm.receives(0);
        firm.session.take_received("Matter one", now()).unwrap();
        firm
    }

    /// The client seals their answers as they stand, and the firm opens the file.
    fn receives(&mut self, minute: i64) {
        let key = self.session.own_firm().unwrap().key.unwrap();
        let card = make_card("A firm", &key).unwrap();
        let chosen = candour_case::headless::ReportOptions {
            included: candour_case::Asked::ALL.into_iter().collect(),
            attach: true,
            ..candour_case::headless::ReportOptions::paper(PaperKind::Brief)
        };
        let sealed = seal_report(&card, &self.scene.report(&chosen)).unwrap();
        let view = open_received(&mut self.session, &sealed, after(minute)).unwrap();
        assert!(view.answers && view.pages > 0, "{view:?}");
    }

    fn case_id(&self) -> String {
        self.session.cases(&english(), now()).unwrap()[0].id.clone()
    }

    fn writes(&mut self, place: &AnswerAddress, text: &str, minute: i64) {
        let input = FormInput { text: text.to_owned(), ..FormInput::default() };
        let mut case = self.session.case().unwrap();
        let errors = case.enter(place, input, &english(), after(minute)).unwrap();
        assert!(errors.is_empty(), "{errors:?}");
    }

    fn client_writes(&mut self, place: &AnswerAddress, text: &str) {
        self.scene.case.answers.set(place, Some(Answer::Given(Value::Text(text.to_owned()))));
    }

    fn text_at(&mut self, place: &AnswerAddress, minute: i64) -> String {
        let section = self.section_of(place);
        let case = self.session.case().unwrap();
        let page = case.meeting_page(&section, &english(), after(minute)).unwrap();
        page.rows.into_iter().find(|row| row.place.as_ref() == Some(place)).unwrap().answer
    }

    fn section_of(&self, place: &AnswerAddress) -> candour_case::SectionId {
        self.scene.edition.form.section_of(&place.question).unwrap().id.clone()
    }
}

#[test]
fn a_second_version_is_compared_and_never_written_over_what_the_firm_changed() {
    let mut firm = Firm::new();
    let [ours, theirs, both] = [0, 1, 2].map(|at| firm.texts[at].clone());
    firm.session.case().unwrap().meet("A. B.", Attendance::default(), after(10)).unwrap();
    firm.writes(&ours, "put right by the firm", 11);
    firm.writes(&both, "the firm says this", 12);
    let mark = firm.session.case().unwrap().mark_of(&ours).cloned().unwrap();
    assert_eq!((mark.kind, mark.by.as_str()), (ReviewMarkKind::Corrected, "A. B."));
    firm.session.case().unwrap().end_meeting(after(20)).unwrap();

    firm.client_writes(&theirs, "the client's new text");
    firm.client_writes(&both, "the client says that");
    firm.receives(60);
    let id = firm.case_id();
    let found = firm.session.compare_received(&id, &english(), after(61)).unwrap();
    let taken =
        |place: &AnswerAddress| found.changes.iter().find(|c| &c.place == place).unwrap().taken;
    assert_eq!(found.changes.len(), 3, "{:?}", found.title);
    assert!(taken(&theirs) && !taken(&ours) && !taken(&both));

    firm.session.merge_received(&id, &BTreeSet::from([theirs.clone()]), after(62)).unwrap();
    assert_eq!(firm.text_at(&theirs, 63), "the client's new text");
    assert_eq!(firm.text_at(&ours, 63), "put right by the firm");
    assert_eq!(firm.text_at(&both, 63), "the firm says this");
    let earlier = firm.session.case().unwrap().earlier(&theirs);
    assert_eq!(earlier.len(), 1, "the value from before is not in the history");
    assert!(matches!(earlier[0].answer, Some(Answer::Given(Value::Text(_)))));

    // A third file without a change offers nothing to take.
    firm.receives(90);
    let found = firm.session.compare_received(&id, &english(), after(91)).unwrap();
    assert!(found.changes.iter().all(|change| !change.taken), "{:?}", found.title);
}

#[test]
fn an_answer_that_the_client_withdraws_or_leaves_out_stays_until_it_is_ticked() {
    let mut firm = Firm::new();
    let [withdrawn, left_out] = [0, 1].map(|at| firm.texts[at].clone());
    firm.scene.case.answers.set(&withdrawn, Some(Answer::Withheld));
    firm.scene.case.answers.set(&left_out, None);
    firm.receives(60);
    let id = firm.case_id();
    let found = firm.session.compare_received(&id, &english(), after(61)).unwrap();
    assert_eq!(found.changes.len(), 2);
    assert!(found.changes.iter().all(|change| !change.taken && change.note.is_some()));
}

#[test]
fn what_does_not_open_changes_nothing_and_puts_nothing_away() {
    let mut firm = Firm::new();
    let before = files(firm.folder.path());
    firm.session.close_case(after(1)).unwrap();
    let closed = files(firm.folder.path());
    assert_ne!(before, closed);
    for bytes in [&b"PK\x03\x04"[..], b"", b"age-encryption.org/v1\nhostile", b"%PDF-1.7\n%%EOF"] {
        let opened = open_received(&mut firm.session, bytes, after(2));
        if let Ok(view) = opened {
            assert!(!view.answers);
            let taken = firm.session.take_received("Another", after(3));
            assert_eq!(taken.unwrap_err().code(), "received-missing");
        }
    }
    assert_eq!(files(firm.folder.path()), closed);
}

#[test]
fn the_notes_are_in_no_file_that_leaves_and_open_with_the_firms_key_alone() {
    let mut firm = Firm::new();
    let place = firm.texts[0].clone();
    let mut case = firm.session.case().unwrap();
    let refused = case.write_note(None, NOTE, &english(), after(1)).unwrap_err();
    assert_eq!(refused.code(), "notes-hidden", "the client has the seat");
    case.meet("A. B.", Attendance::default(), after(2)).unwrap();
    case.write_note(None, NOTE, &english(), after(3)).unwrap();
    case.write_note(Some(&place), NOTE, &english(), after(4)).unwrap();
    assert_eq!(case.notes().unwrap().places[&place], NOTE);
    case.clients_turn();
    assert_eq!(case.notes().err().map(|e| e.code()), Some("notes-hidden"));
    firm.session.take_back_seat(&SecretString::from(PASSPHRASE)).unwrap();
    firm.writes(&place, "changed in the meeting", 5);

    // Whatever is printed, sealed or exported.
    let choices = ReportChoices {
        paper: PaperKind::Report,
        included: candour_case::Asked::ALL.to_vec(),
        withheld: Vec::new(),
        large_print: false,
        attach: true,
        lock: None,
        firm: None,
    };
    firm.session.make_report(&choices, &english(), after(6)).unwrap();
    let holds = |file: &FileToSave| everything_inside(&file.bytes).contains(NOTE);
    assert!(!holds(&firm.session.report_file(&english()).unwrap()), "a note is in the report");
    firm.session.note_printed(after(6)).unwrap();
    let past = "event-0";
    firm.session.make_changes(past, &english(), after(7)).unwrap();
    assert!(!holds(&firm.session.report_file(&english()).unwrap()), "a note is in the changes");
    let mut case = firm.session.case().unwrap();
    let meeting = case.attendances(&english(), after(8)).unwrap()[0].meeting;
    let made = firm.session.make_attendance(meeting, &english(), after(8)).unwrap();
    assert_eq!(made.pages, 1);
    assert!(
        !holds(&firm.session.report_file(&english()).unwrap()),
        "a note nobody chose is printed"
    );
    let note = Attendance { notes: true, ..Attendance::default() };
    firm.session.case().unwrap().write_attendance(meeting, note, &english(), after(9)).unwrap();
    firm.session.make_attendance(meeting, &english(), after(9)).unwrap();
    assert!(
        holds(&firm.session.report_file(&english()).unwrap()),
        "the chosen note is not printed"
    );
    let card = firm.session.card_file(&english()).unwrap();
    assert!(!String::from_utf8_lossy(&card.bytes).contains(NOTE));

    // Whatever the vault's key opens, of which a client's vault has one of its own.
    let vault = Identity::from_text(&firm.session.key_for_keychain().unwrap()).unwrap();
    let mut secret = None;
    let mut with_vaults_key = 0;
    let all = files(firm.folder.path());
    for (name, bytes) in &all {
        let Ok(plain) = open(&vault, bytes) else { continue };
        with_vaults_key += 1;
        assert!(!holds_note(&plain), "{name} opens with the vault's key and holds a note");
        if name.starts_with("firm/") {
            let text = String::from_utf8_lossy(&plain).into_owned();
            secret = text.lines().last().map(|line| SecretString::from(line.to_owned()));
        }
    }
    assert!(with_vaults_key > 2, "the search opened nothing");
    let firms = Identity::from_text(&secret.unwrap()).unwrap();
    let with_firms_key = all.iter().filter_map(|(_, bytes)| open(&firms, bytes).ok());
    assert!(with_firms_key.into_iter().any(|plain| holds_note(&plain)), "no key opens the notes");
}

#[test]
fn whoever_unlocks_goes_on_at_the_question_on_which_it_was_locked() {
    let mut firm = Firm::new();
    let place = firm.texts[0].clone();
    let session = &mut firm.session;
    let unlock = |session: &mut AppSession, minute| {
        session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
        session.go_on(after(minute)).unwrap()
    };
    let show = |session: &mut AppSession, minute| {
        let mut case = session.case().unwrap();
        case.show(&place, Mode::Section, &english(), after(minute)).unwrap();
    };
    show(session, 1);
    session.lock(after(2)).unwrap();
    assert!(unlock(session, 3));
    let home = session.case().unwrap().home(&english(), after(4));
    assert_eq!(home.carry_on.map(|stop| stop.place), Some(place.clone()));

    // From a page that is no question, the list of cases comes as before.
    session.lock(after(5)).unwrap();
    assert!(!unlock(session, 6));
    assert!(session.case().is_err());
    // A case that is gone meanwhile stops nobody.
    let id = session.cases(&english(), after(6)).unwrap()[0].id.clone();
    session.open_case(&id, after(7)).unwrap();
    show(session, 7);
    session.lock(after(8)).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    session.delete_case(&id, "Matter one").unwrap();
    assert!(session.go_on(after(9)).is_err());
    assert!(session.cases(&english(), after(9)).is_ok());
}

#[test]
fn the_clients_seat_shows_one_case_and_is_left_with_the_passphrase_alone() {
    let mut firm = Firm::new();
    let id = firm.case_id();
    let mut case = firm.session.case().unwrap();
    case.meet("A. B.", Attendance::default(), after(1)).unwrap();
    case.clients_turn();
    let closed = Err(CaseError::ClientSeat);
    assert_eq!(case.end_meeting(after(2)), closed);
    assert_eq!(case.resume_meeting(after(2)), closed);
    assert_eq!(case.meet("Another", Attendance::default(), after(2)), closed);
    assert_eq!(case.attendances(&english(), after(2)).err(), Some(CaseError::NotesHidden));
    let session = &mut firm.session;
    assert_eq!(session.cases(&english(), after(2)).err(), Some(CaseError::ClientSeat));
    assert_eq!(session.close_case(after(2)), closed);
    assert_eq!(session.open_case(&id, after(2)), closed);
    assert_eq!(session.create_case("Another", after(2)), closed);
    assert_eq!(session.rename_case(&id, "Another"), closed);
    assert_eq!(session.delete_case(&id, "Matter one"), closed);
    assert_eq!(session.own_firm().err(), Some(CaseError::ClientSeat));
    let wrong = session.take_back_seat(&SecretString::from("another passphrase"));
    assert_eq!(wrong.map_err(|e| e.code()), Err("wrong-passphrase-or-damaged-key"));
    assert_eq!(session.case().unwrap().author(), Author::Client);
    session.take_back_seat(&SecretString::from(PASSPHRASE)).unwrap();
    assert_eq!(session.case().unwrap().author(), Author::Solicitor);
    assert!(session.cases(&english(), after(3)).is_ok());

    // Locking is open to everybody.
    session.case().unwrap().clients_turn();
    session.lock(after(4)).unwrap();
    assert_eq!(session.case().err(), Some(CaseError::Locked));
}

fn holds_note(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).contains(NOTE)
}

#[test]
fn the_agenda_counts_changes_from_the_last_print_and_the_print_holds_these_alone() {
    let mut firm = Firm::new();
    let [before, since] = [0, 1].map(|at| firm.texts[at].clone());
    firm.session.case().unwrap().meet("A. B.", Attendance::default(), after(1)).unwrap();
    firm.writes(&before, "zqbeforetheprint", 2);
    let choices = ReportChoices {
        paper: PaperKind::Annexes,
        included: Vec::new(),
        withheld: Vec::new(),
        large_print: false,
        attach: false,
        lock: None,
        firm: None,
    };
    firm.session.make_report(&choices, &english(), after(3)).unwrap();
    firm.session.note_printed(after(3)).unwrap();
    firm.writes(&since, "zqsincetheprint", 4);
    firm.session
        .case()
        .unwrap()
        .mark_in_meeting(&before, Some(ReviewMarkKind::FollowUp), after(5))
        .unwrap();

    let agenda = firm.session.case().unwrap().agenda(&english(), after(6));
    let places = |at: usize| agenda.parts[at].rows.iter().map(|row| &row.place).collect::<Vec<_>>();
    assert_eq!(places(2), [&before], "marked to follow up");
    assert_eq!(places(3), [&since], "changed since the last print");

    let history = firm.session.case().unwrap().history(&english(), after(6)).unwrap();
    // Unless another is chosen, it is the last print that is compared with, and no saved copy.
    let printed = &history.past[0];
    assert!(printed.text.contains("Printed"), "{}", printed.text);
    let compared = firm.session.case().unwrap().compare(&printed.id, &english(), after(6)).unwrap();
    assert_eq!(compared.changes.len(), 1);
    firm.session.make_changes(&printed.id, &english(), after(7)).unwrap();
    let inside = everything_inside(&firm.session.report_file(&english()).unwrap().bytes);
    assert!(inside.contains("zqsincetheprint") && !inside.contains("zqbeforetheprint"));

    // A saved copy can be compared with as well.
    let copy = history.past.iter().rfind(|past| past.id.starts_with("copy-")).unwrap();
    assert!(firm.session.case().unwrap().compare(&copy.id, &english(), after(8)).is_ok());
}

#[test]
fn the_attendance_note_fits_one_page_however_much_was_changed() {
    let mut firm = Firm::new();
    firm.session.case().unwrap().meet("A. B.", Attendance::default(), after(1)).unwrap();
    let long = "a long answer that goes on and on ".repeat(200);
    for (at, place) in firm.texts.clone().into_iter().enumerate() {
        firm.writes(&place, &format!("{at} {long}"), 2);
    }
    let mut case = firm.session.case().unwrap();
    case.write_note(None, &"a long note\n".repeat(300), &english(), after(3)).unwrap();
    let note = Attendance {
        present: "An interpreter\nA friend".into(),
        advice: "Some advice\n".repeat(60),
        bring: "One more paper\n".repeat(60),
        notes: true,
        ..Attendance::default()
    };
    let meeting = case.attendances(&english(), after(4)).unwrap()[0].meeting;
    case.write_attendance(meeting, note, &english(), after(4)).unwrap();
    let made = firm.session.make_attendance(meeting, &english(), after(4)).unwrap();
    assert_eq!(made.pages, 1);
    let file = firm.session.report_file(&english()).unwrap();
    assert!(attached(&file.bytes, None).unwrap().is_none());
}

#[test]
fn a_vault_that_is_no_firms_keeps_no_notes_and_opens_no_sealed_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.create_case("Mine", now()).unwrap();
    let mut case = session.case().unwrap();
    case.meet("A. B.", Attendance::default(), after(1)).unwrap();
    assert!(!case.bar(&english()).unwrap().notes);
    let refused = case.write_note(None, NOTE, &english(), after(2)).unwrap_err();
    assert_eq!(refused.code(), "firm-missing");
    let sealed = b"age-encryption.org/v1\nsomething";
    let refused = open_received(&mut session, sealed, after(3)).unwrap_err();
    assert_eq!(refused.code(), "outside-no-key");
}

#[test]
fn a_report_is_sealed_for_a_firm_only_after_its_words_were_compared() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.create_case("Mine", now()).unwrap();
    let key = Identity::generate().recipient().to_string();
    let card = make_card("A firm", &key).unwrap();
    session.import_card(card.clone()).unwrap();
    session.make_names(&english(), now()).unwrap();
    assert_eq!(session.seal_report_for(&key, &english()).err().map(|e| e.code()), Some("card-key"));
    session.compare_card(&key, true, now()).unwrap();
    assert!(session.seal_report_for(&key, &english()).is_ok());
    let firms = session.firms(&english()).unwrap().firms;
    assert_eq!(firms.len(), 2, "one came with the program, one was imported");
    assert!(firms[0].shipped && firms[0].key.is_none(), "the shipped card names no key");
    session.compare_card(&key, false, now()).unwrap();
    assert!(session.seal_report_for(&key, &english()).is_err());
}

#[test]
fn a_report_names_the_firm_that_was_chosen_and_bears_its_logo() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.create_case("Mine", now()).unwrap();
    let key = Identity::generate().recipient().to_string();
    let mut card = make_card("Nowhere Example LLP", &key).unwrap();
    // A cross of three by three points.
    card.logo = Some("UDQKMyAzCkDgQA==".to_owned());
    assert_eq!(session.report_firms().unwrap().len(), 1, "the firm that came with the program");
    session.import_card(card.clone()).unwrap();
    let usual = |session: &AppSession| -> Vec<Option<String>> {
        let firms = session.report_firms().unwrap();
        assert_eq!(firms.len(), 2);
        firms.into_iter().filter(|firm| firm.usual).map(|firm| firm.key).collect()
    };
    assert_eq!(usual(&session), [None], "a card that nobody has compared is not the usual one");
    session.compare_card(&key, true, now()).unwrap();
    assert_eq!(usual(&session), [Some(key.clone())], "the card that was compared is the usual one");

    let mut made_for = |firm: Option<String>| {
        let choices = ReportChoices {
            paper: PaperKind::Brief,
            included: Vec::new(),
            withheld: Vec::new(),
            large_print: false,
            attach: false,
            lock: None,
            firm,
        };
        session.make_report(&choices, &english(), now()).unwrap();
        let told = session.firms(&english()).unwrap().made.unwrap();
        let file = folder.path().join("report.pdf");
        std::fs::write(&file, session.report_file(&english()).unwrap().bytes).unwrap();
        let listed = Command::new("pdfimages").arg("-list").arg(&file).output().unwrap();
        let logos = String::from_utf8(listed.stdout).unwrap();
        let logos: Vec<String> = logos
            .lines()
            .filter(|line| line.contains("stencil"))
            .map(|line| line.split_whitespace().skip(3).take(2).collect::<Vec<_>>().join(" by "))
            .collect();
        (page_text(&std::fs::read(&file).unwrap(), 0), told, logos)
    };
    let (cover, told, logos) = made_for(Some(key));
    assert!(cover.contains("Nowhere Example LLP") && !cover.contains("Gherson"), "{cover}");
    assert!(told.contains("Nowhere Example LLP"), "{told}");
    assert_eq!(logos, ["3 by 3"]);
    let (cover, _, logos) = made_for(None);
    assert!(cover.contains("Gherson") && !cover.contains("Nowhere Example LLP"), "{cover}");
    assert!(logos.is_empty(), "{logos:?}");
}

#[test]
fn a_firm_that_imports_its_own_card_is_offered_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.write_firm(&FirmText { name: "A firm".into(), ..FirmText::default() }).unwrap();
    let card = session.card_file(&english()).unwrap();
    session.import_card(Card::read(&card.bytes).unwrap()).unwrap();
    let firms = session.report_firms().unwrap();
    let named: Vec<_> = firms.iter().filter(|firm| firm.name == "A firm").collect();
    assert_eq!(named.len(), 1, "two choices with one key");
    assert!(named[0].usual);
}

/// Every file below a folder with its bytes, by its path inside it.
fn files(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut open = vec![root.to_owned()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.push((name, std::fs::read(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// What the window does with a file from a client, in one process.
fn open_received(
    session: &mut AppSession,
    bytes: &[u8],
    now: Timestamp,
) -> Result<ReceivedView, CaseError> {
    let key = session.outside_key()?;
    let key = key.as_ref().map(ExposeSecret::expose_secret);
    session.hold_received(take_apart(key, None, bytes)?, &english(), now)
}

#[test]
fn a_card_with_a_known_key_and_another_address_is_not_compared_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    let key = Identity::generate().recipient().to_string();
    let card = make_card("A firm", &key).unwrap();
    let compared = |session: &AppSession| {
        let firms = session.firms(&english()).unwrap().firms;
        firms.iter().any(|firm| firm.compared.is_some())
    };
    session.import_card(card.clone()).unwrap();
    session.compare_card(&key, true, now()).unwrap();
    session.import_card(card.clone()).unwrap();
    assert!(compared(&session), "the same card once more");
    let fields: [fn(&mut Card); 6] = [
        |card| card.name = "A firm.".into(),
        |card| card.contact.email = Some("other@example.org".into()),
        |card| card.contact.telephone = Some("+44 20 7946 0000".into()),
        |card| card.contact.address = Some("Another street".into()),
        |card| card.services = vec!["One".into()],
        |card| card.disclaimer = Some("No advice.".into()),
    ];
    for change in fields {
        session.import_card(card.clone()).unwrap();
        session.compare_card(&key, true, now()).unwrap();
        let mut other = card.clone();
        change(&mut other);
        session.import_card(other).unwrap();
        assert!(!compared(&session));
        let sealed = session.seal_report_for(&key, &english());
        assert!(sealed.is_err(), "sealed for a card that was not compared");
    }
}
