//! Dates: in the timeline, told by another date, refused.

use candour_case::view_models::{DateView, Mode};
use candour_case::{AnswerAddress, AppSession, FormInput};
use candour_model::{ItemId, Relation};
use candour_questionnaire::{DateInput, RelativeInput};

use crate::{answer, app, chosen, english, now, page, single};

#[test]
fn the_timeline_is_in_order_and_says_where_nothing_was_given() {
    let mut app = app();
    answer(&mut app, &single("held-now"), chosen(&["on-conditions"]));
    let summary = app.case().unwrap().summary(false, &english(), now());
    let mut gaps = 0;
    // What is ahead has its own order, with what has no date last.
    let past: Vec<&DateView> = summary.dates.iter().take_while(|date| !date.ahead).collect();
    assert!(summary.dates.iter().skip(past.len()).all(|date| date.ahead));
    for pair in past.windows(2) {
        let [before, after] = pair else { unreachable!() };
        // Of two that overlap either may come first: a month stands behind the days of it.
        assert!(before.from.or(before.to) <= after.to.or(after.from), "{before:?} {after:?}");
        if after.gap.is_some() {
            let (Some(end), Some(begin)) = (before.to.or(before.from), after.from) else {
                continue;
            };
            assert!(begin - end > 365, "a gap stands where there is none");
            gaps += 1;
        }
    }
    assert!(gaps > 0, "no gap of the example lies between two dates that are known");
    assert!(summary.dates[0].gap.is_none(), "nothing lies before the first date");
    assert!(summary.dates.iter().all(|date| !date.text.is_empty()));
}

/// A date told by how it lies to another.
fn told_by(relation: Relation, event: &AnswerAddress) -> FormInput {
    let relative = RelativeInput { relation: Some(relation), event: event.to_string() };
    let date = DateInput { relative: Some(relative), ..DateInput::default() };
    FormInput { date, ..FormInput::default() }
}

#[test]
fn a_birth_to_come_is_refused_with_its_reason_and_kept_as_typed() {
    let mut app = app();
    let born = single("birth-date");
    let year = |year: &str| {
        let date = DateInput { year: year.to_owned(), ..DateInput::default() };
        FormInput { date, ..FormInput::default() }
    };
    let mut case = app.case().unwrap();
    let told = |dates: Vec<DateView>| {
        dates.into_iter().find(|date| date.link.place == born).map(|date| date.date)
    };
    let before = told(case.summary(false, &english(), now()).dates);
    let errors = case.enter(&born, year("2030"), &english(), now()).unwrap();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].text, "That day lies ahead. Check the year.");
    let shown = page(case.show(&born, Mode::Section, &english(), now()).unwrap());
    assert_eq!(shown.input.date.year, "2030");
    assert_eq!(told(case.summary(false, &english(), now()).dates), before, "no such date counts");
    assert!(case.enter(&born, year("1961"), &english(), now()).unwrap().is_empty());
    assert_eq!(told(case.summary(false, &english(), now()).dates).as_deref(), Some("1961"));
}

#[test]
fn a_date_told_by_another_one_stands_beside_it_in_the_timeline() {
    let mut app = app();
    let (place, event) = (single("notice-since"), single("border-date"));
    answer(&mut app, &single("notice-known"), chosen(&["red"]));
    answer(&mut app, &single("border-signs"), chosen(&["told-of-alert"]));
    let year = DateInput { year: "2019".to_owned(), ..DateInput::default() };
    answer(&mut app, &event, FormInput { date: year, ..FormInput::default() });
    let timeline = |on: &mut AppSession| on.case().unwrap().summary(false, &english(), now()).dates;
    let at = |all: &[DateView], to: &AnswerAddress| all.iter().position(|d| &d.link.place == to);

    answer(&mut app, &place, told_by(Relation::After, &event));
    let dates = timeline(&mut app);
    let (of_event, told) = (at(&dates, &event).unwrap(), at(&dates, &place).unwrap());
    assert_eq!(told, of_event + 1);
    assert_eq!((dates[told].from, dates[told].to), (dates[of_event].from, None));
    assert_eq!(dates[told].date, "after “Last stop” (2019)");

    answer(&mut app, &place, told_by(Relation::Before, &event));
    let dates = timeline(&mut app);
    assert_eq!(at(&dates, &place).map(|at| at + 1), at(&dates, &event));

    let mut case = app.case().unwrap();
    let asked = page(case.show(&place, Mode::Change, &english(), now()).unwrap());
    let offered: Vec<&AnswerAddress> = asked.events.iter().map(|event| &event.place).collect();
    assert!(offered.contains(&&event) && !offered.contains(&&place));
    assert_eq!(asked.input.date, told_by(Relation::Before, &event).date);

    // What it was told by is gone: it is no date any more, and still what was said.
    case.clear(&event, Mode::Change, &english(), now()).unwrap();
    assert_eq!(at(&timeline(&mut app), &place), None);
    let mut case = app.case().unwrap();
    let asked = page(case.show(&place, Mode::Change, &english(), now()).unwrap());
    assert!(asked.events.iter().any(|offered| offered.place == event));
}

#[test]
fn a_copied_item_is_told_by_its_own_dates() {
    let mut app = app();
    let (group, item) = ("matter".parse().unwrap(), "m1".parse().unwrap());
    let place = |item: &ItemId, question: &str| {
        AnswerAddress::in_item("matter".parse().unwrap(), item.clone(), question.parse().unwrap())
    };
    let told = told_by(Relation::After, &place(&item, "matter-acts-when"));
    answer(&mut app, &place(&item, "matter-heard-when"), told);
    let mut case = app.case().unwrap();
    let first = page(case.copy_item(&group, &item, Mode::Section, &english(), now()).unwrap());
    let (_, copy) = first.place.item.unwrap();
    let heard = place(&copy, "matter-heard-when");
    let shown = page(case.show(&heard, Mode::Section, &english(), now()).unwrap());
    let own = told_by(Relation::After, &place(&copy, "matter-acts-when"));
    assert_eq!(shown.input.date, own.date);
    // An item that is removed is not named by a number that it never had.
    let since = single("notice-since");
    case.draft(&single("notice-known"), chosen(&["red"]), None, &english(), now()).unwrap();
    case.draft(&since, own, None, &english(), now()).unwrap();
    case.remove_item(&group, &copy, now()).unwrap();
    let events = page(case.show(&since, Mode::Section, &english(), now()).unwrap()).events;
    let gone = events.iter().find(|e| e.place.item.as_ref().is_some_and(|(_, i)| *i == copy));
    assert_eq!(gone.unwrap().text, "something that is not listed any more");
}
