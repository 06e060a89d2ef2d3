//! What stands beside an answer: the person's note, what they told in their own words, and the keys
//! of a meeting.

use std::time::Duration;

use serde_json::json;

use crate::environment::TestEnvironment;
use crate::first_launch::{saved_pdf, text_of};
use crate::page_actions::{PASSPHRASE, with_a_case};
use crate::sharing::example;
use crate::waiting::{pauses, wait_for};
use crate::window::Window;
use crate::words::say;

const STORY: &str = "zqstory of what happened to the factory";
const NOTE: &str = "zqnote about the letter in the drawer";

/// What of a page can be seen.
fn seen(window: &Window) -> String {
    let text = window.ask("return document.querySelector('main').innerText", &[]);
    text.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_note_is_kept_over_the_lock_and_printed_and_the_story_is_shown_beside_a_question() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    let asked = window.is_asked_for_own_words();
    window.fill(&asked, STORY);
    window.is_told_saved();
    window.goes_on();

    window.does("ui-foot-home");
    window.reaches("ui-home-title");
    window.opens_section("where-you-stand");
    window.is_asked("held-now");
    assert!(!seen(&window).contains(STORY), "it is in sight before anybody asks for it");
    window.does("ui-own-story");
    wait_for(|| "the story".to_owned(), || seen(&window).contains(STORY).then_some(()));
    window.does("ui-own-note");
    window.fill(say("ui-own-note-label"), NOTE);
    window.chooses("held-now", "free");
    window.is_told_saved();
    window.is_painted();
    window.picture("60-note-and-story");

    // Locked and opened again, one is where one was, with the note in sight.
    window.does("ui-lock");
    window.unlocks(PASSPHRASE);
    window.is_asked("held-now");
    assert_eq!(window.value(say("ui-own-note-label")), NOTE);
    assert!(seen(&window).contains(say("ui-own-note-label")));

    window.does("ui-foot-home");
    window.reaches("ui-home-title");
    window.does("ui-make-pdf");
    window.arrives_at(say("ui-make-pdf"));
    let chosen = window.ask(
        "const box = document.querySelector('#f-papers input[value=\"annexes\"]');\
         box.click();\
         return box.checked;",
        &[],
    );
    assert_eq!(chosen, json!(true));
    window.does("ui-see-pages");
    window.reaches("ui-pages-title");
    window.does("ui-save-pdf");
    window.reaches("ui-after-title");
    let text = text_of(&saved_pdf(&environment));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(NOTE), "{text}");
}

/// The options of the open answer that are chosen, and the mark beside it.
fn open_answer(window: &Window) -> (u64, String) {
    let chosen =
        window.ask("return document.querySelectorAll('.lines .open input:checked').length", &[]);
    let marks = window.ask(
        "return [...document.querySelectorAll('.marks [aria-pressed=true], .marks .mark')]\
           .map((one) => one.innerText).join(' ')",
        &[],
    );
    (chosen.as_u64().unwrap(), marks.as_str().unwrap_or_default().to_owned())
}

#[test]
fn the_keys_of_a_meeting_answer_mark_and_lead_to_the_next_steps_and_the_clock() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    window.does("ui-meeting-open");
    window.reaches("ui-meet-title");
    window.fill(say("ui-meet-name"), "A. B.");
    window.does("ui-meet-begin");
    window.reaches("ui-agenda-title");
    window.does("ui-meeting-sections");
    window.sees(say("ui-meeting-jump"));
    window.fill(say("ui-meeting-jump"), "1.1");
    window.press_last(say("ui-meeting-jump"));
    let has_focus = "return document.activeElement.closest('.lines .open') !== null";
    let focused = || (window.ask(has_focus, &[]) == json!(true)).then_some(());
    wait_for(|| "the focus in the answer".to_owned(), focused);
    assert_eq!(open_answer(&window).0, 1, "{}", seen(&window));

    // F marks the answer to follow up.
    window.strokes(None, &['f']);
    let marked = say("ui-mark-follow-up");
    wait_for(
        || format!("the mark {marked:?}, not {:?}\n{}", open_answer(&window), seen(&window)),
        || open_answer(&window).1.contains(marked).then_some(()),
    );
    window.is_painted();
    window.picture("61-meeting-keys");

    // P stops the clock, and once more lets it go on.
    for (key, told) in [('p', "ui-clock-go-on"), ('p', "ui-clock-pause")] {
        window.strokes(None, &[key]);
        wait_for(
            || format!("the button {:?}", say(told)),
            || window.has("button", say(told)).then_some(()),
        );
    }

    // S leads to the next steps; what is typed there is no key.
    pauses(Duration::from_millis(800));
    window.strokes(None, &['s']);
    let at_steps = "return document.activeElement.id.endsWith('next')";
    wait_for(
        || format!("the field of the next steps\n{}", seen(&window)),
        || (window.ask(at_steps, &[]) == json!(true)).then_some(()),
    );
    window.strokes(None, &['p', 'f', 'c']);
    let typed = window.ask("return document.activeElement.value", &[]);
    assert_eq!(typed, json!("pfc"));
    assert!(
        window.has("button", say("ui-clock-pause")),
        "a letter that was typed stopped the clock"
    );

    // A key of a choice takes it, and the next answer is there.
    window.fill(say("ui-meeting-jump"), "1.1");
    window.press_last(say("ui-meeting-jump"));
    wait_for(|| "the focus in the answer".to_owned(), focused);
    let open = "return document.querySelector('.lines .open')?.innerText ?? ''";
    let before = window.ask(open, &[]);
    window.strokes(None, &['1']);
    wait_for(
        || format!("the next answer\n{}", seen(&window)),
        || (window.ask(open, &[]) != before).then_some(()),
    );
}
