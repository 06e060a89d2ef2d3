//! Steps 3 to 5: the first look, the interview, coming back, checking and changing.

use crate::environment::TestEnvironment;
use crate::page_actions::{PASSPHRASE, with_a_case};
use crate::waiting::wait_for;
use crate::window::Window;
use crate::words::say;

#[test]
fn twelve_questions_lead_to_what_matters_now() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.pictured("10-home-new", "home-new");
    window.does("ui-first-look-start");
    window.reaches("ui-hiding-title");
    window.pictured("11-hide-and-lock", "hide-help");
    window.does("ui-continue");

    window.is_asked("held-now");
    window.pictured("12-question", "question-one");
    window.answers("held-now", "free");
    window.answers("safety-now", "none");
    window.answers("urgent-papers", "summons-abroad");
    window.answers("dates-coming", "no");
    window.answers("has-journeys", "no");
    window.answers("threats", "interpol");
    window.answers("notice-known", "none");
    window.answers("border-signs", "taken-aside");
    window.answers("pressure", "none");
    window.answers("has-matters", "yes");
    window.answers("has-bank-measures", "no");
    window.is_asked("protection-sought");
    window.chooses("protection-sought", "none");
    window.does("ui-continue");

    window.reaches("ui-first-look-title");
    window.sees(say("ui-now"));
    window.sees(say("ui-firm"));
    window.judged("13-first-look");
    window.does("ui-first-look-on");
    window.reaches("ui-home-title");
    window.judged("14-home");
}

#[test]
fn nothing_is_lost_when_the_process_is_ended_in_the_middle_of_the_interview() {
    const NAMES: &str = "Анна 王小明 محمد";
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.opens_section("about-you");
    window.is_asked("own-name");
    window.fill(say("ui-party-name"), NAMES);
    window.goes_on();
    window.is_asked("birth-date");
    window.goes_on_blank();
    window.is_asked("nationalities");
    window.picks_country("Austr", "Austria");
    window.goes_on();
    window.is_asked("lives-in");
    // Typed, and not yet continued: the line says it is saved, so it must be there again.
    window.picks_country("United K", "United Kingdom");
    window.is_told_saved();
    window.kill();

    let window = environment.open_window();
    window.pictured("15-unlock", "unlock");
    window.unlocks(PASSPHRASE);
    window.press(say("ui-case-open"));
    window.reaches("ui-home-title");
    window.sees("Your last session ended suddenly");
    window.judged("16-home-recovered");
    window.does("ui-carry-on");
    window.is_asked("lives-in");
    assert!(
        window.has("button", &format!("{} United Kingdom", say("ui-remove"))),
        "what was typed last is gone:\n{}",
        window.text()
    );
    window.does("ui-back");
    window.is_asked("nationalities");
    assert!(window.has("button", &format!("{} Austria", say("ui-remove"))));
    window.does("ui-back");
    window.is_asked("birth-date");
    window.does("ui-back");
    window.is_asked("own-name");
    assert_eq!(window.value(say("ui-party-name")), NAMES);
}

#[test]
fn closing_the_window_brings_back_the_same_page_and_text() {
    let environment = TestEnvironment::new();
    const TYPED: &str = "Typed, and never continued";
    let (window, asked) = types_own_words(&environment, TYPED);
    // What is said to be saved is there after the window was closed, continued or not.
    window.is_told_saved();
    window.close();
    has_own_words(&environment, &asked, TYPED);
}

#[test]
fn what_is_being_typed_is_saved_when_the_window_is_closed() {
    let environment = TestEnvironment::new();
    const TYPED: &str = "Typed a moment before";
    let (window, asked) = types_own_words(&environment, TYPED);
    environment.closes_the_window();
    drop(window);
    has_own_words(&environment, &asked, TYPED);
}

/// A new case in which somebody types a text of their own: the window, and what is asked there.
fn types_own_words(environment: &TestEnvironment, text: &str) -> (Window, String) {
    let window = with_a_case(environment, "Case A");
    let asked = window.is_asked_for_own_words();
    window.fill(&asked, text);
    (window, asked)
}

/// The next window comes back to the page that asks this, with the text.
fn has_own_words(environment: &TestEnvironment, asked: &str, text: &str) {
    let window = environment.open_window();
    window.unlocks(PASSPHRASE);
    window.press(say("ui-case-open"));
    window.reaches("ui-home-title");
    window.does("ui-carry-on");
    window.is_asked("own-words");
    assert_eq!(window.heading(), asked);
    assert_eq!(window.value(asked), text);
}

#[test]
fn a_changed_answer_keeps_aside_what_no_longer_applies_and_brings_it_back() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.opens_section("where-you-stand");
    window.answers("held-now", "on-conditions");
    window.is_asked("held-country");
    window.picks_country("Cyp", "Cyprus");
    window.goes_on();
    window.is_asked("held-since");
    window.does("ui-foot-home");
    window.reaches("ui-home-title");

    window.does("ui-see-answers");
    window.reaches("ui-check-title");
    window.sees("Cyprus");
    window.press(say("q-held-now"));
    window.is_asked("held-now");
    window.chooses("held-now", "free");
    window.does("ui-continue");
    returns_to_the_answers(&window);
    window.sees(say("ui-kept"));
    window.judged("17-kept-aside");

    window.press(say("q-held-now"));
    window.is_asked("held-now");
    window.chooses("held-now", "on-conditions");
    window.does("ui-continue");
    returns_to_the_answers(&window);
    window.sees("Cyprus");
}

/// After `held-now` was changed: a question that the change opens is asked first.
fn returns_to_the_answers(window: &Window) {
    let after = window.leaves(say("q-held-now"));
    if after != say("ui-check-title") {
        window.does("ui-foot-home");
        window.reaches("ui-home-title");
        window.does("ui-see-answers");
        window.reaches("ui-check-title");
    }
}

#[test]
fn every_question_can_be_answered_in_another_way() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.opens_section("where-you-stand");
    window.is_asked("held-now");
    // Empty is not refused: the other ways are offered, and a second Continue leaves it blank.
    window.does("ui-continue");
    window.sees(say("ui-offer-title"));
    for way in ["way-not-known", "way-not-sure", "way-told", "way-withheld", "way-later"] {
        window.sees(say(way));
    }
    window.pictured("18-other-ways", "question-offer");
    window.click("radio", say("way-withheld"));
    window.goes_on();
    window.is_asked("safety-now");
    window.does("ui-foot-home");
    window.does("ui-see-answers");
    window.reaches("ui-check-title");
    window.sees(say("printed-withheld"));
}

#[test]
fn a_date_that_is_none_is_told_beside_its_field_and_nothing_is_lost() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.opens_section("about-you");
    window.is_asked("own-name");
    window.goes_on_blank();
    window.is_asked("birth-date");
    window.click("radio", say("ui-date-day"));
    window.fill(say("ui-day"), "31");
    window.fill(say("ui-month"), "2");
    window.fill(say("ui-year"), "1970");
    window.does("ui-continue");
    window.sees(say("ui-problem"));
    window.pictured("19-error", "question-error");
    assert_eq!(window.value(say("ui-day")), "31");
    window.fill(say("ui-day"), "28");
    window.goes_on();
    window.is_asked("nationalities");
}

#[test]
fn a_text_of_twenty_thousand_words_is_kept_whole() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    let text = (1..=20_000).map(|number| format!("слово{number}")).collect::<Vec<_>>().join(" ");
    window.opens_section("wishes");
    window.answers("what-you-want", "just-talk");
    window.answers("filled-in-by", "the-person");
    window.is_asked("own-words");
    let question = window.heading();
    window.click("radio", say("ui-tell-own"));
    window.paste(&question, &text);
    window.goes_on();
    window.does("ui-back");
    wait_for(|| question.clone(), || (window.heading() == question).then_some(()));
    assert_eq!(window.value(&question).len(), text.len());
}
