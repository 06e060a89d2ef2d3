//! What is said of how far one is.

use candour_case::AnswerAddress;
use candour_case::view_models::{Mode, SectionState, SectionView};

use crate::{answer, app, chosen, english, now, page, single};

fn section(app: &mut candour_case::AppSession, id: &str) -> SectionView {
    let home = app.case().unwrap().home(&english(), now());
    home.sections.into_iter().find(|section| section.id.as_str() == id).unwrap()
}

#[test]
fn a_section_in_which_all_is_answered_counts_as_finished() {
    let mut app = app();
    let before = app.case().unwrap().home(&english(), now()).progress;
    // The names: a gate alone, once it says no.
    answer(&mut app, &single("has-names"), chosen(&["no"]));
    let names = section(&mut app, "names");
    assert_eq!(names.state, SectionState::Answered, "{}", names.state_text);
    let after = app.case().unwrap().home(&english(), now()).progress;
    assert_ne!(before, after, "it is answered and not counted");
}

#[test]
fn a_list_that_is_asked_for_and_holds_nothing_is_not_answered() {
    let mut app = app();
    let group = "name-to-check".parse().unwrap();
    let mut case = app.case().unwrap();
    let answers: Vec<AnswerAddress> = case
        .meeting_page(&"names".parse().unwrap(), &english(), now())
        .unwrap()
        .rows
        .into_iter()
        .filter_map(|row| row.place)
        .collect();
    let mut items: Vec<_> = answers.into_iter().filter_map(|place| place.item).collect();
    items.dedup();
    for (_, item) in items {
        case.remove_item(&group, &item, now()).unwrap();
    }
    answer(&mut app, &single("has-names"), chosen(&["yes"]));
    let names = section(&mut app, "names");
    assert_eq!(names.state, SectionState::InProgress, "{}", names.state_text);
    assert!(names.state_text.contains("1 of about 2"), "{}", names.state_text);
}

#[test]
fn a_question_that_opens_a_list_does_not_say_that_it_is_the_only_one() {
    let mut app = app();
    let shown = |app: &mut candour_case::AppSession, answered: &str| {
        answer(app, &single("has-concern"), chosen(&[answered]));
        let mut case = app.case().unwrap();
        page(case.show(&single("has-concern"), Mode::Section, &english(), now()).unwrap()).progress
    };
    let yes = shown(&mut app, "yes");
    assert!(yes.contains("leads to more") && !yes.contains("1 of 1"), "{yes}");
    let no = shown(&mut app, "no");
    assert!(!no.contains("leads to more"), "{no}");
    app.case().unwrap().clear(&single("has-concern"), Mode::Section, &english(), now()).unwrap();
    let mut case = app.case().unwrap();
    let open = page(case.show(&single("has-concern"), Mode::Section, &english(), now()).unwrap());
    assert!(open.progress.contains("leads to more"), "{}", open.progress);
}

#[test]
fn words_of_lawyers_lead_to_questions() {
    let mut app = app();
    let list = app.case().unwrap().questions(&english(), now());
    let found = |word: &str| {
        let rows = list.sections.iter().flat_map(|(_, rows)| rows);
        rows.filter(|row| row.also.to_lowercase().contains(word))
            .map(|row| &*row.text)
            .collect::<Vec<_>>()
    };
    for (word, question) in [
        ("absentia", "Were you there at the trial?"),
        ("warrant", "Has your arrest been ordered in this case?"),
        ("surrender", "How far has the extradition case gone?"),
        ("bail", "Which conditions were set for you?"),
        ("dual criminality", "What are you said to have done?"),
        ("specialty", "Has any country extradited you to another before?"),
        ("proportionality", "How long is the longest prison term for the charge?"),
        ("ccf", "Have you, or a lawyer for you, sent a request to INTERPOL or its Commission?"),
    ] {
        assert!(found(word).contains(&question), "{word}: {:?}", found(word));
    }
}
