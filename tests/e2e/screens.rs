//! Every screen, judged on three tours: in English by axe, for what moves, for what is cut off and
//! for where the keyboard stops, in both sets of colours, at 100 % and 400 %; in longer words; and
//! mirrored.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::all_screens::ScreenTour;
use crate::environment::TestEnvironment;
use crate::window::Window;
use crate::words::Language;

const OVERFLOW: &str = include_str!("overflow.js");
const TAB_ORDER: &str = include_str!("tab-order.js");
const FOCUS_RING: &str = include_str!("focus-ring.js");

const TAB: char = '\u{E004}';
const SHIFT: char = '\u{E008}';

/// The spacing of WCAG 2.2, 1.4.12, that a person may ask for.
const SPACED: &str = "const sheet = new CSSStyleSheet();\
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');\
    const before = [...document.adoptedStyleSheets];\
    document.adoptedStyleSheets = [...before, sheet];\
    const faults = look();\
    document.adoptedStyleSheets = before;\
    return faults;";

/// Width and height of the window and of the display.
const SIZES: &str = "return [innerWidth, innerHeight, screen.width, screen.height];";

#[test]
fn a_small_display_holds_the_whole_window() {
    let environment = TestEnvironment::of_size(1024, 640);
    let window = environment.open_window();
    window.reaches("ui-welcome-title");
    let sizes = window.ask(SIZES, &[]);
    let [width, height, all_width, all_height] = [0, 1, 2, 3].map(|at| sizes[at].as_u64().unwrap());
    assert_eq!((all_width, all_height), (1024, 640));
    assert!(width <= all_width && height <= all_height, "{width} by {height}");
}

/// More stops than any page has, so that a page that never ends is noticed.
const MOST: usize = 1000;

/// What is asked of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    /// Whether it stands still once it is painted.
    Stillness,
    /// Whether axe and the eye find nothing wrong.
    Overflow,
    /// Whether the keyboard comes everywhere.
    Keyboard,
}

/// How many times as large a screen is judged: 1280 CSS pixels are 320 at the second.
const TIMES: [f64; 2] = [1.0, 4.0];

/// Rules of axe on the colours of a page, which a person may choose.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// Rules of axe on where things stand and how large they are; the others read the document alone.
const PLACES: [&str; 4] =
    ["target-size", "scrollable-region-focusable", "color-contrast", "link-in-text-block"];

/// Notes what is drawn at the usual size.
const DRAWN: &str = "window.drawn = () => \
    new Set([...document.body.querySelectorAll('*')].filter((one) => one.getClientRects().length > 0));\
    window.drawnBefore = window.drawn();";

/// Says what is drawn now and was not before, or is drawn no more: a page on which that happens is
/// another one to every rule. The list of sections beside a page and the mark on the first page are
/// there only where they have room.
const REDRAWN: &str = "const now = window.drawn();\
    const named = (one) => `${one.tagName} ${one.getAttribute('class') ?? ''} ${one.textContent.trim().slice(0, 30)}`;\
    const come = [...now].filter((one) => !window.drawnBefore.has(one));\
    const gone = [...window.drawnBefore].filter((one) => !now.has(one) && !one.closest('.section-nav, .welcome-logo'));\
    return [...come.map((one) => `comes: ${named(one)}`), ...gone.map((one) => `goes: ${named(one)}`)].slice(0, 5);";

/// What was found wrong on a tour, and how long it took to look for it.
#[derive(Default)]
struct Judge {
    found: Vec<(Asked, String)>,
    spent: BTreeMap<Asked, Duration>,
}

impl Judge {
    fn note(&mut self, asked: Asked, name: &str, how: &str, faults: Vec<String>) {
        let faults = faults.into_iter().map(|fault| (asked, format!("{name}, {how}: {fault}")));
        self.found.extend(faults);
    }

    /// Looks, and adds the time to what was spent on this.
    fn spends(&mut self, asked: Asked, look: impl FnOnce(&mut Self)) {
        let begun = Instant::now();
        look(self);
        *self.spent.entry(asked).or_default() += begun.elapsed();
    }

    /// The eye at both sizes; axe by all its rules in light colours, by those on colours in dark
    /// ones, and where everything is four times as large by those that a size can change.
    fn judge(&mut self, window: &Window, name: &str) {
        for times in TIMES {
            window.zoomed(times);
            let how = format!("{} %", 100.0 * times);
            self.note(Asked::Overflow, name, &how, window.faults(OVERFLOW, &[]));
            for theme in ["light", "dark"] {
                window.coloured(theme);
                window.is_painted();
                let faults = match (theme, times > 1.0) {
                    ("light", false) => {
                        window.ask(DRAWN, &[]);
                        window.axe()
                    }
                    ("light", true) => {
                        let faults = window.axe_by_rules(&PLACES);
                        [faults, window.faults(REDRAWN, &[])].concat()
                    }
                    _ => window.axe_by_rules(&COLOURS),
                };
                self.note(Asked::Overflow, name, &format!("{theme} at {how}"), faults);
            }
        }
        window.zoomed(1.0);
        window.coloured("light");
        window.is_lively();
    }

    /// Where the Tab key stops: everywhere once, in the order of the page, with a ring around it.
    fn walk(&mut self, window: &Window, name: &str) {
        let with = |script: &str| format!("const stops = (() => {{ {TAB_ORDER} }})();\n{script}");
        // From the first stop once through the page, and one step back.
        let count = window.ask(&with(RECORD), &[]);
        let count = usize::try_from(count.as_u64().unwrap()).unwrap();
        if !(1..MOST).contains(&count) {
            self.note(Asked::Keyboard, name, "keyboard", vec![format!("{count} stops")]);
            return;
        }
        let keys = vec![TAB; count - 1];
        window.strokes(None, &keys);
        let walked = window.ask("return window.walked", &[]);
        let expected: Vec<Value> = (0..count).map(|at| json!(at)).collect();
        if walked != Value::Array(expected) {
            let said = window.ask(&with(NAMED), &[]);
            self.note(
                Asked::Keyboard,
                name,
                "keyboard",
                vec![format!("goes {walked} through {said}")],
            );
        } else if count > 1 {
            window.strokes(Some(SHIFT), &[TAB]);
            let back = window.ask("return window.walked.at(-1)", &[]);
            if back != json!(count - 2) {
                self.note(
                    Asked::Keyboard,
                    name,
                    "keyboard",
                    vec![format!("Shift and Tab lead to {back}")],
                );
            }
        }
        self.note(Asked::Keyboard, name, "keyboard", window.slow_faults(&with(FOCUS_RING), &[]));
    }

    /// Fails where something was found wrong.
    fn verdict(&self, asked: Asked) {
        let found: Vec<&str> =
            self.found.iter().filter(|(one, _)| *one == asked).map(|(_, fault)| &**fault).collect();
        assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
    }
}

/// Notes in `window.walked` which of the stops has the focus, one after another.
const RECORD: &str = "if (stops.length === 0) return 0;\
    stops[0].focus();\
    window.walked = [0];\
    window.note ??= (event) => window.walked.push(window.stopsNow.indexOf(event.target));\
    window.stopsNow = stops;\
    document.removeEventListener('focusin', window.note);\
    document.addEventListener('focusin', window.note);\
    return stops.length;";

const NAMED: &str = "return stops.map((one) => \
    one.tagName + ' ' + (one.textContent || one.id || one.value).trim().slice(0, 30)).join(' | ');";

/// What a person who just came to a page has the keyboard on: its heading, or what went wrong.
const BEGINS: &str = "const at = document.activeElement;\
    return at && at.matches('h1, h2[tabindex], .errors, .failure, [role=alert], [role=alertdialog] button, #f-find, #f-open, #f-name, #f-label') \
      ? '' : (at ? at.outerHTML.slice(0, 120) : 'nothing');";

/// The tour in English, on which everything is asked of each screen; the tests read what it found.
static ENGLISH: LazyLock<Judge> = LazyLock::new(|| {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    let mut judge = Judge::default();
    let mut begun = None;
    let mut stops = 0;
    ScreenTour::take(&window, Language::of("en"), &mut |window, name| {
        stops += 1;
        judge.spends(Asked::Stillness, |judge| {
            if begun.is_none() {
                judge.note(Asked::Stillness, name, "typefaces", window.faults(LATE, &[]));
                window.ask(BOXES, &[]);
            } else if !USED.contains(&name) && !GROWN.contains(&name) {
                judge.note(Asked::Stillness, name, "standing", window.slow_faults(MOVED, &[]));
            }
        });
        begun.get_or_insert_with(Instant::now);
        judge.spends(Asked::Overflow, |judge| {
            let begins = window.ask(BEGINS, &[]);
            if begins != json!("") && !USED.contains(&name) {
                let fault = vec![format!("begins at {begins}")];
                judge.note(Asked::Overflow, name, "focus", fault);
            }
            judge.judge(window, name);
            let look = format!("const look = () => {{ {OVERFLOW} }}; {SPACED}");
            judge.note(Asked::Overflow, name, "spaced", window.faults(&look, &[]));
        });
        judge.spends(Asked::Keyboard, |judge| judge.walk(window, name));
    });
    println!(
        "count: the tour in English: {stops} stops in {:.0} s, of which {}",
        begun.map(|begun| begun.elapsed()).unwrap_or_default().as_secs_f64(),
        judge
            .spent
            .iter()
            .map(|(asked, took)| format!("{asked:?} {:.0} s", took.as_secs_f64()))
            .collect::<Vec<_>>()
            .join(", "),
    );
    judge
});

#[test]
fn every_screen_is_sound_in_english() {
    ENGLISH.verdict(Asked::Overflow);
}

#[test]
fn nothing_moves_once_a_page_is_painted() {
    ENGLISH.verdict(Asked::Stillness);
}

#[test]
fn the_tab_key_stops_everywhere_once_in_order_with_a_ring() {
    ENGLISH.verdict(Asked::Keyboard);
}

/// States of a screen in which a person has just used something on it, so that the focus is there.
const USED: [&str; 5] = ["welcome", "summary-open", "report", "create-error", "settings"];

/// More such states: what was used has moved what is below it.
const GROWN: [&str; 8] = [
    "question-error",
    "question-offer",
    "group-remove",
    "recovery",
    "cases-first",
    "sensitive-intro-notice",
    "unlock-wrong",
    "recover",
];

#[test]
fn every_screen_is_sound_mirrored() {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    let mut judge = Judge::default();
    ScreenTour::take(&window, Language::of("ar-XB"), &mut |window, name| {
        let direction = window.ask("return getComputedStyle(document.body).direction", &[]);
        if direction != json!("rtl") {
            judge.note(Asked::Overflow, name, "mirrored", vec![format!("runs {direction}")]);
        }
        window.coloured("light");
        window.is_painted();
        judge.note(Asked::Overflow, name, "mirrored", window.axe());
        for times in TIMES {
            window.zoomed(times);
            let how = format!("mirrored at {} %", 100.0 * times);
            judge.note(Asked::Overflow, name, &how, window.faults(OVERFLOW, &[]));
        }
        judge.note(Asked::Overflow, name, "mirrored at 400 %", window.axe_by_rules(&PLACES));
        window.zoomed(1.0);
    });
    judge.verdict(Asked::Overflow);
}

#[test]
fn nothing_is_cut_off_where_words_are_two_fifths_longer() {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    let mut judge = Judge::default();
    ScreenTour::take(&window, Language::of("en-XA"), &mut |window, name| {
        for times in TIMES {
            window.zoomed(times);
            let how = format!("longer words at {} %", 100.0 * times);
            judge.note(Asked::Overflow, name, &how, window.faults(OVERFLOW, &[]));
        }
        window.zoomed(1.0);
    });
    judge.verdict(Asked::Overflow);
}

/// Typefaces that are yet to come when the first page is there: words would move as they come.
const LATE: &str = "return [...document.fonts].filter((one) => one.status !== 'loaded')\
    .map((one) => `${one.family} ${one.weight} is ${one.status}`);";

/// Notes where everything stands in the first frame that a page is painted in.
const BOXES: &str = "const heading = () => document.querySelector('main h1');\
    const everything = () => [...document.querySelectorAll('main *, header *, footer *, nav *')]\
      .filter((one) => one.getClientRects().length > 0 && !one.closest('.unseen, svg, .skip'));\
    const top = (one) => one.getBoundingClientRect().top + scrollY;\
    let noted = heading();\
    const note = () => {\
      const now = heading();\
      if (!now || now === noted) return;\
      noted = now;\
      requestAnimationFrame(() => {\
        window.first = { at: performance.now(), heading: now,\
          boxes: everything().map((one) => [one, top(one), one.getBoundingClientRect().left]) };\
      });\
    };\
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true });";

/// Says what has moved since, once the page has stood for a while. The first frame of a page may
/// be painted after its words are there: it is waited for.
const MOVED: &str = "const done = arguments[arguments.length - 1];\
    const begun = performance.now();\
    const stood = ({ boxes }) => {\
      const moved = boxes.filter(([one, top, left]) => {\
        if (!one.isConnected || one.getClientRects().length === 0) return false;\
        const now = one.getBoundingClientRect();\
        return Math.abs(now.top + scrollY - top) > 1 || Math.abs(now.left - left) > 1;\
      });\
      done(moved.slice(0, 3).map(([one, top]) => `moved by ${Math.round(one.getBoundingClientRect().top + scrollY - top)} px: ` +\
        `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 40)}`));\
    };\
    const look = () => {\
      const first = window.first;\
      if (first && first.heading === document.querySelector('main h1')) {\
        setTimeout(() => stood(first), Math.max(0, first.at + 700 - performance.now()));\
      } else if (performance.now() - begun > 5000) {\
        done(['its first frame was not seen']);\
      } else {\
        setTimeout(look, 50);\
      }\
    };\
    look();";
