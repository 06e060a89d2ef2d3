//! Hide: the cover, the neutral title, the lock, and that nothing typed is lost.

use serde_json::json;

use crate::environment::TestEnvironment;
use crate::page_actions::{PASSPHRASE, with_a_case};
use crate::waiting::wait_for;
use crate::words::say;

const SHIFT: char = '\u{E008}';

/// Notes when the third press of Shift came and when the cover was painted.
const WATCH: &str = "window.hiding = { keys: 0 };\
    addEventListener('keydown', (event) => {\
      if (event.key !== 'Shift') return;\
      window.hiding.keys += 1;\
      window.hiding.pressed = event.timeStamp;\
      const keys = window.hiding.keys;\
      requestAnimationFrame(() => {\
        if (keys === 3) window.hiding.firstFrame = document.documentElement.className;\
      });\
    }, true);\
    new MutationObserver(() => {\
      if (!document.documentElement.classList.contains('covered')) return;\
      window.hiding.keysBefore ??= window.hiding.keys;\
      window.hiding.text ??= document.body.innerText.trim();\
      requestAnimationFrame(() => {\
        const channel = new MessageChannel();\
        channel.port1.onmessage = () => { window.hiding.covered ??= performance.now(); };\
        channel.port2.postMessage(0);\
      });\
    }).observe(document.documentElement, { attributes: true });";

#[test]
fn three_presses_of_shift_cover_rename_and_lock_and_lose_nothing() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    let question = window.is_asked_for_own_words();
    window.fill(&question, "Written a moment before somebody came in");
    window.ask(WATCH, &[]);
    window.strokes(None, &[SHIFT, SHIFT, SHIFT]);
    let hiding = wait_for(
        || "the cover".to_owned(),
        || {
            let hiding = window.ask("return window.hiding", &[]);
            hiding["covered"].is_number().then_some(hiding)
        },
    );
    assert_eq!(hiding["keysBefore"], json!(3), "not at the third press");
    assert_eq!(hiding["text"], json!(""), "the cover shows words");
    // Whatever a frame takes on this machine; `cargo xtask bench` measures what that is.
    assert_eq!(
        hiding["firstFrame"],
        json!("covered"),
        "a frame came between the key and the cover"
    );
    let took = hiding["covered"].as_f64().unwrap() - hiding["pressed"].as_f64().unwrap();
    println!("count: {took:.0} ms from the third press of Shift to the cover");

    // The title of the page, and the one that the taskbar shows.
    wait_for(
        || format!("a neutral title, not {:?}", window.title()),
        || (window.title() == say("ui-neutral-title")).then_some(()),
    );
    wait_for(
        || "a neutral title on the window's frame".to_owned(),
        || environment.titles().iter().any(|title| title == say("ui-neutral-title")).then_some(()),
    );
    window.reaches("ui-unlock-title");
    let covered = || window.ask("return document.documentElement.className", &[]);
    assert_eq!(covered(), json!("covered"), "the cover goes by itself");
    // Somebody comes back: any key but Shift takes the cover away, and only the lock is behind it.
    window.strokes(None, &[' ']);
    wait_for(|| "the lock".to_owned(), || (covered() != json!("covered")).then_some(()));
    assert!(!window.text().contains(&question));
    window.unlocks(PASSPHRASE);
    window.arrives_at(&question);
    assert_eq!(window.value(&question), "Written a moment before somebody came in");
}

#[test]
fn capitals_do_not_hide_the_window() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    let question = window.is_asked_for_own_words();
    window.ask("document.querySelector('#f-text').focus()", &[]);
    for letter in ['A', 'B', 'C', 'D'] {
        window.strokes(Some(SHIFT), &[letter]);
    }
    window.strokes(None, &[SHIFT, SHIFT]);
    assert_eq!(window.heading(), question);
    let covered = window.ask("return document.documentElement.classList.contains('covered')", &[]);
    assert_eq!(covered, json!(false));
    assert_eq!(window.value(&question).to_uppercase(), "ABCD");
}
