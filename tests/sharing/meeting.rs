//! A firm's vault: what a client sent is taken over, gone through in a meeting, and compared with
//! the second version; the solicitor's notes are opened by the firm's key alone.

use std::collections::BTreeSet;

use candour_case::view_models::{Mode, ReportChoices};
use candour_case::{
    AnswerAddress, AppSession, Attendance, Author, CaseError, FileToSave, PaperKind,
    ReviewMarkKind, SolicitorPage, SolicitorView,
};
use candour_model::{Answer, Value};
use candour_typeset::{attached, page_text};
use candour_vault::{Identity, open};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;

use crate::firm::{Firm, PASSPHRASE, after, english, files, open_received, session_in};
use crate::leaves::everything_inside;
use crate::now;

/// Stands in the notes and nowhere else.
const NOTE: &str = "zqnoteofthesolicitor";
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
    let found = firm.session.compare_received(&id, &english(), after(61)).unwrap().compare;
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
    let found = firm.session.compare_received(&id, &english(), after(91)).unwrap().compare;
    assert!(found.changes.iter().all(|change| !change.taken), "{:?}", found.title);
}

#[test]
fn an_answer_that_was_first_given_in_the_meeting_is_not_marked_as_corrected() {
    let mut firm = Firm::new();
    let [first, stood] = [0, 1].map(|at| firm.texts[at].clone());
    firm.session.case().unwrap().clear(&first, Mode::Section, &english(), after(5)).unwrap();
    firm.session.case().unwrap().meet("A. B.", Attendance::default(), after(10)).unwrap();
    firm.writes(&first, "typed for the client", 11);
    firm.writes(&first, "typed again", 15);
    firm.writes(&stood, "put right by the firm", 16);
    let case = firm.session.case().unwrap();
    assert!(case.mark_of(&first).is_none());
    assert_eq!(case.mark_of(&stood).map(|mark| mark.kind), Some(ReviewMarkKind::Corrected));
}

#[test]
fn an_answer_that_the_client_withdraws_or_leaves_out_stays_until_it_is_ticked() {
    let mut firm = Firm::new();
    let [withdrawn, left_out] = [0, 1].map(|at| firm.texts[at].clone());
    firm.scene.case.answers.set(&withdrawn, Some(Answer::Withheld));
    firm.scene.case.answers.set(&left_out, None);
    firm.receives(60);
    let id = firm.case_id();
    let found = firm.session.compare_received(&id, &english(), after(61)).unwrap().compare;
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
        included: candour_case::Asked::ALL.to_vec(),
        attach: true,
        ..ReportChoices::paper(PaperKind::Report)
    };
    firm.session.make_report(&choices, &english(), after(6)).unwrap();
    let holds = |file: &FileToSave| everything_inside(&file.bytes).contains(NOTE);
    assert!(!holds(&firm.session.report_file(&english()).unwrap()), "a note is in the report");
    firm.session.note_printed(after(6)).unwrap();
    let past = "event-0";
    firm.session.make_changes(past, &english(), after(7)).unwrap();
    assert!(!holds(&firm.session.report_file(&english()).unwrap()), "a note is in the changes");
    let case = firm.session.case().unwrap();
    let meeting = case.attendances(&english(), after(8)).unwrap()[0].meeting;
    firm.session.make_attendance(meeting, &english(), after(8)).unwrap();
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
fn a_meeting_goes_on_after_a_lock_where_it_was_and_the_time_between_does_not_count() {
    let mut firm = Firm::new();
    let place = firm.texts[0].clone();
    let section = firm.section_of(&place);
    let session = &mut firm.session;
    let solicitor_view = SolicitorView {
        page: SolicitorPage::Meeting,
        section: Some(section.clone()),
        open: Some(place.clone()),
        second: Some("tr".parse().unwrap()),
    };
    let mut case = session.case().unwrap();
    case.meet("A. B.", Attendance::default(), after(1)).unwrap();
    case.show(&place, Mode::Section, &english(), after(2)).unwrap();
    case.set_solicitor_view(solicitor_view.clone());
    session.lock(after(11)).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    assert!(session.go_on(after(31)).unwrap());
    let mut case = session.case().unwrap();
    assert_eq!(case.author(), Author::Solicitor);
    let bar = case.bar(&english(), after(33)).unwrap();
    assert_eq!(
        bar.view, solicitor_view,
        "the same question, the same page, the same second language"
    );
    assert_eq!((bar.clock.seconds / 60, bar.clock.runs), (12, true), "10 minutes, then 2");
    assert!(bar.locked.is_some_and(|line| line.contains("not counted")));
    // It is said until the solicitor moves on.
    case.set_solicitor_view(SolicitorView::default());
    assert_eq!(case.bar(&english(), after(33)).unwrap().locked, None);

    // A clock that stood stands, and the client keeps the seat.
    case.set_clock(false, after(34)).unwrap();
    case.clients_turn();
    session.lock(after(40)).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    assert!(session.go_on(after(50)).unwrap());
    let case = session.case().unwrap();
    assert_eq!(case.author(), Author::Client);
    let bar = case.bar(&english(), after(55)).unwrap();
    assert_eq!((bar.clock.seconds / 60, bar.clock.runs), (13, false));
    assert_eq!(bar.locked, None);
    session.take_back_seat(&SecretString::from(PASSPHRASE)).unwrap();

    // Of the answer that was open nothing stays in memory: it comes from the record.
    let other = firm.texts[1].clone();
    let mut case = firm.session.case().unwrap();
    case.set_solicitor_view(SolicitorView { open: Some(other), ..solicitor_view });
    firm.session.lock(after(60)).unwrap();
    firm.session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    assert!(firm.session.go_on(after(61)).unwrap());
    let bar = firm.session.case().unwrap().bar(&english(), after(61)).unwrap();
    assert_eq!(bar.view.open, Some(place));
}

#[test]
fn a_meeting_that_was_interrupted_counts_to_its_last_save_until_it_goes_on() {
    let mut firm = Firm::new();
    let place = firm.texts[0].clone();
    let session = &mut firm.session;
    session.case().unwrap().meet("A. B.", Attendance::default(), after(1)).unwrap();
    firm.writes(&place, "the last answer", 15);
    // The program is ended: nothing is closed. It is opened again an hour later.
    let mut session = session_again(&mut firm);
    let id = session.cases(&english(), after(75)).unwrap()[0].id.clone();
    session.open_case(&id, after(75)).unwrap();
    let title = |session: &mut AppSession, minute| {
        let case = session.case().unwrap();
        case.attendances(&english(), after(minute)).unwrap()[0].title.clone()
    };
    let interrupted = title(&mut session, 76);
    assert!(interrupted.contains("12:01 to 12:15"), "{interrupted}");
    assert_eq!(title(&mut session, 90), interrupted, "nobody is meeting");
    let mut case = session.case().unwrap();
    case.meet("A. B.", Attendance::default(), after(100)).unwrap();
    let clock = case.bar(&english(), after(103)).unwrap().clock;
    assert_eq!((clock.seconds / 60, clock.runs), (17, true), "14 minutes, then 3");
    assert!(title(&mut session, 103).contains("12:01 to 13:43"));
}

/// The same vault in a session that knows nothing of the one before, which ended at once.
fn session_again(firm: &mut Firm) -> AppSession {
    let copy = tempfile::tempdir().unwrap();
    for (name, bytes) in files(firm.folder.path()) {
        let path = copy.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let randomness = Box::new(StdRng::seed_from_u64(2));
    let mut session = AppSession::on_folder(copy.path(), randomness).unwrap();
    firm.folder = copy;
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    session
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
    let choices = ReportChoices::paper(PaperKind::Annexes);
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
    assert_eq!(places(3), [&before], "marked to follow up");
    assert_eq!(places(4), [&since], "changed since the last print");

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
fn the_attendance_note_holds_everything_however_much_was_changed() {
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
        instructions: "An instruction\n".repeat(60),
        advice: "Some advice\n".repeat(60),
        bring: format!("{}The last paper", "One more paper\n".repeat(60)),
        notes: true,
        ..Attendance::default()
    };
    let meeting = case.attendances(&english(), after(4)).unwrap()[0].meeting;
    case.write_attendance(meeting, note, &english(), after(4)).unwrap();
    let made = firm.session.make_attendance(meeting, &english(), after(4)).unwrap();
    let file = firm.session.report_file(&english()).unwrap();
    assert!(attached(&file.bytes, None).unwrap().is_none());
    let text: String = (0..made.pages).map(|page| page_text(&file.bytes, page)).collect();
    assert_eq!(text.matches("An instruction").count(), 60);
    assert_eq!(text.matches("Some advice").count(), 60);
    assert_eq!(text.matches("a long note").count(), 300);
    assert!(text.contains("The last paper") && !text.contains('…'));
}

#[test]
fn a_vault_that_is_no_firms_keeps_no_notes_and_opens_no_sealed_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.create_case("Mine", now()).unwrap();
    let mut case = session.case().unwrap();
    case.meet("A. B.", Attendance::default(), after(1)).unwrap();
    assert!(!case.bar(&english(), after(1)).unwrap().notes);
    let refused = case.write_note(None, NOTE, &english(), after(2)).unwrap_err();
    assert_eq!(refused.code(), "firm-missing");
    let sealed = b"age-encryption.org/v1\nsomething";
    let refused = open_received(&mut session, sealed, after(3)).unwrap_err();
    assert_eq!(refused.code(), "outside-no-key");
}
