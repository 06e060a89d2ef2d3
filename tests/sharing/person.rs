//! A file of one client compared with the case of another is said to be so; what a paper says of
//! names and what its file is called.

use candour_case::view_models::ReportChoices;
use candour_case::{AnswerAddress, PaperKind};
use candour_model::{Answer, PartialDate, Party, PartyKind, QuestionId, Value};
use candour_typeset::page_text;

use crate::firm::{Firm, after, english, session_in};
use crate::now;

fn single(question: &str) -> AnswerAddress {
    AnswerAddress::single(question.parse::<QuestionId>().unwrap())
}

fn named(name: &str) -> Option<Answer> {
    let kind = Some(PartyKind::Person);
    Some(Answer::Given(Value::Party(Party { kind, name: name.into(), also: Vec::new() })))
}

fn born(date: PartialDate) -> Option<Answer> {
    Some(Answer::Given(Value::Date(date)))
}

/// The firm, with the name and the birth of the client as they are given.
fn firm(name: &str, date: PartialDate) -> Firm {
    let mut firm = Firm::new();
    firm.scene.case.answers.set(&single("own-name"), named(name));
    firm.scene.case.answers.set(&single("birth-date"), born(date));
    firm.receives(1);
    firm.session.take_received("Matter two", after(1)).unwrap();
    firm
}

fn day() -> PartialDate {
    PartialDate::exact(1971, Some(3), Some(5)).unwrap()
}

#[test]
fn a_file_of_another_person_is_said_to_be_so_and_nothing_of_it_is_ticked() {
    let mut firm = firm("Kemal Arslan", day());
    firm.scene.case.answers.set(&single("own-name"), named("Lin Fanli"));
    let year = PartialDate::exact(1974, None, None).unwrap();
    firm.scene.case.answers.set(&single("birth-date"), born(year));
    firm.receives(60);
    let id = firm.case_id();
    let found = firm.session.compare_received(&id, &english(), after(61)).unwrap();
    let person = found.person.unwrap();
    let rows: Vec<_> = person.rows.iter().map(|row| (&*row.here, &*row.file)).collect();
    assert_eq!(rows[0], ("Kemal Arslan", "Lin Fanli"), "{rows:?}");
    assert!(rows[1].0.contains("1971") && rows[1].1.contains("1974"), "{rows:?}");
    assert!(!found.compare.changes.is_empty());
    assert!(found.compare.changes.iter().all(|change| !change.taken), "an answer is ticked");
}

#[test]
fn the_same_person_who_tells_less_or_in_capitals_is_no_other_person() {
    let mut firm = firm("Kemal  Arslan", day());
    firm.scene.case.answers.set(&single("own-name"), named("KEMAL ARSLAN"));
    let year = PartialDate::exact(1971, None, None).unwrap();
    firm.scene.case.answers.set(&single("birth-date"), born(year));
    firm.receives(60);
    let id = firm.case_id();
    let found = firm.session.compare_received(&id, &english(), after(61)).unwrap();
    assert_eq!(found.person, None);
    assert!(found.compare.changes.iter().any(|change| change.taken));
}

#[test]
fn where_neither_name_nor_birth_stands_in_both_it_is_said_that_nothing_shows_one_person() {
    let mut firm = firm("Kemal Arslan", day());
    firm.scene.case.answers.set(&single("own-name"), Some(Answer::Withheld));
    firm.scene.case.answers.set(&single("birth-date"), None);
    firm.receives(60);
    let id = firm.case_id();
    let found = firm.session.compare_received(&id, &english(), after(61)).unwrap();
    let person = found.person.unwrap();
    assert!(person.rows.is_empty() && person.title.contains("Nothing shows"), "{person:?}");
}

#[test]
fn cases_with_other_numbers_are_said_to_differ() {
    let mut firm = Firm::new();
    let is_matter = |place: &AnswerAddress| place.question.as_str() == "matter-country";
    let matter = firm.scene.case.answers.places().find(is_matter).unwrap();
    let (group, item) = matter.item.unwrap();
    let of = |question: &str| {
        AnswerAddress::in_item(group.clone(), item.clone(), question.parse().unwrap())
    };
    let authority = of("matter-authority");
    let told = Answer::Given(Value::Several(vec!["authority".parse().unwrap()]));
    firm.scene.case.answers.set(&of("matter-described"), Some(told));
    firm.client_writes(&authority, "A court, 2024/7");
    firm.receives(1);
    firm.session.take_received("Matter two", after(1)).unwrap();
    firm.client_writes(&authority, "Another court, 2099/1");
    firm.receives(60);
    let id = firm.case_id();
    let found = firm.session.compare_received(&id, &english(), after(61)).unwrap();
    let rows = found.person.unwrap().rows;
    let told: Vec<_> = rows.iter().map(|row| (&*row.here, &*row.file)).collect();
    assert_eq!(told, [("A court, 2024/7", "Another court, 2099/1")]);
    assert!(found.compare.changes.iter().all(|change| !change.taken));
}

#[test]
fn the_conflict_sheet_says_what_is_known_of_names_and_is_called_by_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.create_case("Mine", now()).unwrap();
    let name = |session: &mut candour_case::AppSession, paper| {
        session.make_report(&ReportChoices::paper(paper), &english(), after(1)).unwrap();
        session.report_file(&english()).unwrap()
    };
    let sheet = name(&mut session, PaperKind::ConflictSheet);
    let page = page_text(&sheet.bytes, 0).replace('\n', " ");
    assert!(page.contains("The questions on names are not answered yet"), "{page}");
    assert!(sheet.file_name.starts_with("conflict-sheet-"), "{}", sheet.file_name);
    for (paper, begin) in [
        (PaperKind::Brief, "brief-"),
        (PaperKind::YourCopy, "my-copy-"),
        (PaperKind::Annexes, "annexes-"),
        (PaperKind::Report, "brief-and-annexes-"),
    ] {
        let file = name(&mut session, paper);
        assert!(file.file_name.starts_with(begin), "{}", file.file_name);
    }
    let mut case = session.case().unwrap();
    let no = candour_case::FormInput { choices: vec!["no".into()], ..Default::default() };
    case.enter(&single("has-names"), no, &english(), after(2)).unwrap();
    let sheet = name(&mut session, PaperKind::ConflictSheet);
    let page = page_text(&sheet.bytes, 0).replace('\n', " ");
    assert!(page.contains("The answers name nobody beside the client"), "{page}");
    assert!(!page.contains("not answered yet"), "{page}");
}
