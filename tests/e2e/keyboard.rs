//! The whole interview by the keyboard alone: what goes into the window are key strokes, and
//! scripts only look.

use std::cell::Cell;

use serde_json::json;

use crate::environment::TestEnvironment;
use crate::first_launch::{saved_pdf, text_of};
use crate::page_actions::PASSPHRASE;
use crate::scripted_interview::{Input, ScriptedClient};
use crate::waiting::wait_for;
use crate::window::Window;
use crate::words::say;

const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';
const SHIFT: char = '\u{E008}';
const UP: char = '\u{E013}';
const DOWN: char = '\u{E015}';
const SPACE: char = ' ';

const TAB_ORDER: &str = include_str!("tab-order.js");

/// How many stops lie between the keyboard and an element: backwards where negative.
const WAY: &str = "const stops = where(), [target] = arguments;\
    const stop = (element) => stops.findIndex((one) => one === element ||\
      (one.type === 'radio' && element.type === 'radio' && one.name === element.name));\
    const at = document.activeElement;\
    const from = stop(at);\
    const after = (one) => at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;\
    const next = at === document.body ? 0 : stops.findIndex(after);\
    const to = stop(target);\
    if (to < 0) return null;\
    if (from >= 0) return to - from;\
    return to >= next ? to - next + 1 : to - next;";

/// How far the chosen radio button, or the one with the keyboard, is from another of its group.
const APART: &str = "const [target] = arguments;\
    const group = [...document.querySelectorAll('input[type=radio]')]\
      .filter((one) => one.name === target.name && one.getClientRects().length > 0);\
    return group.indexOf(target) - group.indexOf(document.activeElement);";

/// A keyboard at a window.
struct Keyboard<'a> {
    window: &'a Window,
    strokes: Cell<usize>,
}

impl<'a> Keyboard<'a> {
    fn at(window: &'a Window) -> Self {
        Self { window, strokes: Cell::new(0) }
    }

    fn strike(&self, held: Option<char>, keys: &[char]) {
        self.strokes.set(self.strokes.get() + keys.len());
        self.window.strokes(held, keys);
    }

    /// Goes to something by Tab, or back by Shift and Tab.
    fn goes_to(&self, role: &str, name: &str) {
        let target = self.window.the(role, name);
        let script = format!("const where = () => {{ {TAB_ORDER} }}; {WAY}");
        let way = self.window.ask(&script, &[target.as_value()]);
        let Some(way) = way.as_i64() else {
            panic!("the {role} {name:?} is no stop of the Tab key")
        };
        let keys = vec![TAB; usize::try_from(way.abs()).unwrap()];
        self.strike((way < 0).then_some(SHIFT), &keys);
        let there = self.window.ask(
            "const [target] = arguments; const at = document.activeElement;\
             return at === target ? '' : at.type === 'radio' && at.name === target.name ? '' : at.outerHTML.slice(0, 160);",
            &[target.as_value()],
        );
        assert_eq!(there, json!(""), "{way} strokes of Tab do not lead to the {role} {name:?}");
    }

    fn types(&self, text: &str) {
        self.strike(None, &text.chars().collect::<Vec<_>>());
    }

    /// Goes to a field and types.
    fn fills(&self, name: &str, text: &str) {
        self.goes_to("field", name);
        self.types(text);
        assert_eq!(self.window.value(name), text, "{name:?}");
    }

    /// Where the keyboard is.
    fn focus(&self) -> String {
        let focus = self.window.ask(
            "const at = document.activeElement; return at.className ? at.tagName + '.' + at.className : at.tagName",
            &[],
        );
        focus.as_str().unwrap_or_default().to_owned()
    }

    fn follows(&self, button: &str, heading: &str) {
        self.press(say(button));
        self.window.reaches(heading);
        self.arrives(say(heading));
    }
}

impl Input for Keyboard<'_> {
    fn heading(&self) -> String {
        self.window.heading()
    }

    fn press(&self, name: &str) {
        self.goes_to("button", name);
        self.strike(None, &[ENTER]);
    }

    fn choose(&self, name: &str) {
        if !self.window.has("radio", name) {
            self.goes_to("checkbox", name);
            self.strike(None, &[SPACE]);
            assert!(self.window.is_chosen("checkbox", name), "{name:?} was not chosen");
            return;
        }
        self.goes_to("radio", name);
        let target = self.window.the("radio", name);
        let apart = self.window.ask(APART, &[target.as_value()]).as_i64().unwrap();
        match apart {
            0 => self.strike(None, &[SPACE]),
            down if down > 0 => self.strike(None, &vec![DOWN; usize::try_from(down).unwrap()]),
            up => self.strike(None, &vec![UP; usize::try_from(-up).unwrap()]),
        }
        wait_for(
            || format!("{name:?} chosen by the keyboard"),
            || self.window.is_chosen("radio", name).then_some(()),
        );
    }

    fn write(&self, name: &str, text: &str) {
        self.fills(name, text);
    }

    fn pick(&self, name: &str) {
        let field = ["ui-country-type", "ui-country-other"].map(say);
        let field = field.into_iter().find(|field| self.window.has("field", field)).unwrap();
        self.goes_to("field", field);
        self.types(name);
        self.window.the("option", name);
        for _ in 0..12 {
            self.strike(None, &[DOWN]);
            let at = self.window.ask(
                "const id = document.activeElement.getAttribute('aria-activedescendant');\
                 return id ? document.getElementById(id).textContent.trim() : ''",
                &[],
            );
            if at == json!(name) {
                break;
            }
        }
        self.strike(None, &[ENTER]);
        wait_for(
            || format!("{name} among the chosen"),
            || self.has_button(&format!("{} {name}", say("ui-remove"))).then_some(()),
        );
    }

    fn has_button(&self, name: &str) -> bool {
        self.window.has("button", name)
    }

    fn has_choice(&self, name: &str) -> bool {
        self.window.has("radio", name)
    }

    fn sees(&self, text: &str) {
        self.window.sees(text);
    }

    fn arrives(&self, heading: &str) {
        wait_for(
            || format!("the keyboard at the head of {heading:?}; it is at {}", self.focus()),
            // A page that asks for one thing alone gives the keyboard to its field.
            || ["H1", "INPUT"].iter().any(|at| self.focus().starts_with(at)).then_some(()),
        );
    }
}

#[test]
fn a_person_goes_from_the_first_page_to_the_saved_pdf_by_the_keyboard_alone() {
    let client = ScriptedClient::of("made-up-typical-charged-with-assets");
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    let keyboard = Keyboard::at(&window);
    window.reaches("ui-welcome-title");
    keyboard.follows("ui-welcome-start", "ui-safety-title");
    keyboard.follows("ui-safety-stay", "ui-doors-title");
    keyboard.follows("ui-door-questions", "ui-create-title");
    keyboard.fills(say("ui-passphrase"), PASSPHRASE);
    keyboard.fills(say("ui-passphrase-twice"), PASSPHRASE);
    // Enter in a field of one line continues.
    keyboard.strike(None, &[ENTER]);
    window.reaches("ui-recovery-title");
    keyboard.follows("ui-recovery-later", "ui-cases-first");
    keyboard.fills(say("ui-case-label"), "Case A");
    keyboard.follows("ui-case-create", "ui-home-new");

    let asked = client.answers_all(&keyboard);
    assert!(asked.len() > 40, "only {} questions were asked", asked.len());

    keyboard.follows("ui-see-summary", "ui-summary-title");
    keyboard.press(say("ui-make-pdf"));
    window.arrives_at(say("ui-make-pdf"));
    keyboard.choose(say("ui-attach"));
    keyboard.follows("ui-see-pages", "ui-pages-title");
    keyboard.press(say("ui-page-after"));
    window.sees(&format!("{} 2 /", say("ui-page")));
    keyboard.follows("ui-save-pdf", "ui-after-title");

    let file = saved_pdf(&environment);
    assert!(text_of(&file).contains("A. Example"), "the report lacks the name that was typed");
    let attached =
        candour_case::headless::answers_of_report(&std::fs::read(&file).unwrap(), None).unwrap();
    let mut missing = client.missing_from(&serde_json::from_slice(&attached).unwrap());
    // The person's own account leaves only after a question of its own.
    missing.retain(|line| !line.starts_with("matter-own-account"));
    assert_eq!(missing, Vec::<String>::new());
    println!(
        "count: {} questions answered and a PDF saved by {} strokes of the keyboard",
        asked.len(),
        keyboard.strokes.get()
    );
}

#[test]
fn an_error_takes_the_keyboard_and_leads_to_its_field() {
    let environment = TestEnvironment::new();
    let window = crate::page_actions::with_a_case(&environment, "Case A");
    let keyboard = Keyboard::at(&window);
    window.opens_section("about-you");
    window.is_asked("own-name");
    window.goes_on_blank();
    window.is_asked("birth-date");
    keyboard.choose(say("ui-date-day"));
    keyboard.fills(say("ui-day"), "31");
    keyboard.fills(say("ui-month"), "2");
    keyboard.fills(say("ui-year"), "1970");
    keyboard.press(say("ui-continue"));
    window.sees(say("ui-problem"));
    wait_for(
        || format!("the keyboard at what went wrong; it is at {}", keyboard.focus()),
        || keyboard.focus().contains("errors").then_some(()),
    );
    assert!(window.title().starts_with(say("ui-error")), "{}", window.title());
    keyboard.strike(None, &[TAB, ENTER]);
    let field = window.ask("return document.activeElement.id", &[]);
    assert_eq!(field, json!("f-day"), "the line of the summary does not lead to its field");
    let tied = window.ask(
        "const at = document.activeElement;\
         return document.getElementById(at.getAttribute('aria-describedby')).textContent.trim()",
        &[],
    );
    let tied = tied.as_str().unwrap().to_owned();
    assert!(tied.starts_with(say("ui-error")), "the field is not tied to its error: {tied:?}");
}

#[test]
fn what_opens_gives_the_keyboard_back_when_it_closes() {
    let environment = TestEnvironment::new();
    let window = crate::page_actions::with_a_case(&environment, "Case A");
    let keyboard = Keyboard::at(&window);
    window.opens_section("where-you-stand");
    window.is_asked("held-now");
    keyboard.goes_to("button", say("ui-why"));
    keyboard.strike(None, &[SPACE]);
    window.sees(say("ui-why-kept"));
    keyboard.strike(None, &[SPACE]);
    wait_for(
        || "the fold closed".to_owned(),
        || (!window.text().contains(say("ui-why-kept"))).then_some(()),
    );
    assert_eq!(keyboard.focus(), "BUTTON.handle");
    // The notice before the lock takes the keyboard, keeps it, and gives it back.
    window.is_about_to_lock(say("ui-idle-title"));
    for _ in 0..3 {
        keyboard.strike(None, &[TAB]);
        let inside = window.ask(
            "return document.querySelector('[role=alertdialog]').contains(document.activeElement)",
            &[],
        );
        assert_eq!(inside, json!(true), "the keyboard left the notice for {}", keyboard.focus());
    }
    keyboard.press(say("ui-idle-stay"));
    window.has_its_clock_again();
    wait_for(
        || format!("the keyboard back at its place; it is at {}", keyboard.focus()),
        || (keyboard.focus() == "BUTTON.handle").then_some(()),
    );
}
