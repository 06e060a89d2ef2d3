//! Ways to tell what one knows: a date by another one or by another calendar, an item by another
//! item, a text in several sittings.

use serde_json::json;

use crate::environment::TestEnvironment;
use crate::page_actions::{PASSPHRASE, with_a_case};
use crate::window::Window;
use crate::words::say;

/// Opens a question of the example by its words in the list of all questions.
fn finds(window: &Window, question: &str) {
    let title = say(&format!("q-{question}"));
    window.does("ui-foot-find");
    window.reaches("ui-list-find");
    window.press(title);
    window.is_asked(question);
}

fn example(environment: &TestEnvironment) -> Window {
    let window = environment.open_window();
    window.reaches("ui-welcome-title");
    window.does("ui-welcome-example");
    window.reaches("ui-home-title");
    window
}

/// Chooses an entry of a list by its place, as the arrow keys do.
fn takes(window: &Window, list: &str, entry: usize) -> String {
    let script = "const [list, entry] = arguments;\
        const field = document.getElementById(list);\
        field.selectedIndex = entry;\
        field.dispatchEvent(new Event('change', { bubbles: true }));\
        return field.selectedOptions[0].textContent;";
    window.ask(script, &[json!(list), json!(entry)]).as_str().unwrap().to_owned()
}

#[test]
fn a_date_is_told_by_another_one() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    finds(&window, "notice-since");
    window.click("radio", say("ui-date-relative"));
    window.does("ui-continue");
    window.sees(say("input-date-event-missing"));
    window.sees(say("input-date-relation-missing"));

    let event = takes(&window, "f-event", 1);
    window.click("radio", say("ui-relation-after"));
    window.judged("56-date-by-another");
    window.goes_on();
    window.does("ui-foot-home");
    window.reaches("ui-home-title");
    window.does("ui-see-answers");
    window.reaches("ui-check-title");
    let label = event.rsplit_once(" (").unwrap().0;
    window.sees(&format!("after “{label}”"));

    finds(&window, "notice-since");
    assert!(window.is_chosen("radio", say("ui-date-relative")));
    assert!(window.is_chosen("radio", say("ui-relation-after")));
    window.click("radio", say("ui-date-year"));
    window.fill(say("ui-year"), "2019");
    window.goes_on();
    finds(&window, "notice-since");
    assert_eq!(window.value(say("ui-year")), "2019");
}

#[test]
fn a_date_of_another_calendar_is_worked_out_and_keeps_what_was_written() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    finds(&window, "birth-date");
    window.does("ui-calendar-other");
    takes(&window, "f-calendar", 1);
    let fill = "document.getElementById(arguments[0]).value = arguments[1];\
        document.getElementById(arguments[0]).dispatchEvent(new Event('input', { bubbles: true }));";
    for (field, typed) in [("f-other-day", "10"), ("f-other-month", "1"), ("f-other-year", "1353")]
    {
        window.ask(fill, &[json!(field), json!(typed)]);
    }
    window.does("ui-calendar-work-out");
    window.sees("30 March 1974");
    window.goes_on();
    window.does("ui-foot-home");
    window.reaches("ui-home-title");
    window.does("ui-see-answers");
    window.reaches("ui-check-title");
    window.sees("30 March 1974 (written as");
}

#[test]
fn an_item_is_added_with_the_same_answers_as_another() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    finds(&window, "has-disputes");
    window.goes_on();
    let listed = window.heading();
    let cards = "return [...document.querySelectorAll('.card')].map((card) => card.innerText.split('\\n').slice(1).join('|'))";
    let before = window.ask(cards, &[]).as_array().unwrap().len();
    window.does("ui-add-like");
    window.is_asked("dispute-with");
    window.does("ui-back");
    window.leaves(say("q-dispute-with"));
    assert_ne!(window.heading(), listed, "the heading counts the cards");
    let after = window.ask(cards, &[]);
    assert_eq!(after.as_array().unwrap().len(), before + 1);
    window.judged("57-same-answers");
}

#[test]
fn whoever_comes_back_to_a_text_goes_on_where_they_were_typing() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    finds(&window, "own-words");
    window.click("radio", say("ui-tell-own"));
    window.fill(say("q-own-words"), "The supplier stopped. Then the police came.");
    window.ask(
        "const field = document.getElementById('f-text'); field.focus(); field.setSelectionRange(21, 21);",
        &[],
    );
    window.does("ui-lock");
    window.unlocks(PASSPHRASE);
    window.is_asked("own-words");
    let at =
        "const at = document.activeElement; return [at.id, at.selectionStart, at.selectionEnd]";
    assert_eq!(window.ask(at, &[]), json!(["f-text", 21, 21]));
}
