//! Page turns in the real window: how fast the next page is painted, and what many of them leave
//! in memory.
//!
//! Run by `cargo xtask bench`, which builds the window with its seams open and prints the table.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    dead_code,
    reason = "a measurement ends where it cannot be taken; the driver is the one of the tests"
)]

#[path = "../e2e/environment/mod.rs"]
mod environment;
#[path = "../e2e/page_actions.rs"]
mod page_actions;
#[path = "../e2e/waiting.rs"]
mod waiting;
#[path = "../e2e/webdriver.rs"]
mod webdriver;
#[path = "../e2e/window.rs"]
mod window;
#[path = "../e2e/words.rs"]
mod words;

use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::{Value, json};

use environment::TestEnvironment;
use window::Window;
use words::say;

/// Turns between two looks at the memory: a script may take half a minute at most.
const STEP: usize = 40;
/// Turns before the first look at the memory, after which the engine has settled.
const WARM: usize = 200;

/// Turns pages: types, continues, goes back. Calls back with the milliseconds of each Continue and
/// of each Back, from the press to the frame that shows the next page.
const NAVIGATION: &str = include_str!("navigation.js");

fn main() {
    let turns = std::env::var("CANDOUR_BENCH_TURNS").ok().and_then(|turns| turns.parse().ok());
    let turns: usize = turns.unwrap_or(10_000);
    let environment = TestEnvironment::new();
    let window = page_actions::with_a_case(&environment, "Case A");
    window.opens_section("wishes");
    window.answers("what-you-want", "just-talk");
    window.is_asked("own-words");
    window.click("radio", say("ui-tell-own"));
    let first = window.heading();

    let (mut onward, mut back) = (Vec::new(), Vec::new());
    let turn = |count: usize, onward: &mut Vec<f64>, back: &mut Vec<f64>| {
        let [there, here] = turned(&window, count);
        onward.extend(there);
        back.extend(here);
    };
    let mut done = 0;
    while done < WARM {
        turn(STEP, &mut onward, &mut back);
        done += STEP;
    }
    onward.clear();
    back.clear();
    let before = settled(&window);
    done = 0;
    while done < turns {
        turn(STEP, &mut onward, &mut back);
        done += STEP;
    }
    let after = settled(&window);
    assert_eq!(window.heading(), first, "the turns led astray");
    let slow = nearly_all(&onward);
    row(
        "Continue to the next page painted, saved",
        middle(onward),
        "Back, which saves nothing",
        middle(back),
        "ms",
        50.0,
        true,
    );
    row("the same, 99 of 100 times", slow, "the aim for it", 100.0, "ms", 100.0, true);
    let what = format!("memory after {done} page turns");
    row(&what, after, "before them", before, "MB", 1.1, false);
    many();
}

fn row(what: &str, ours: f64, against: &str, beside: f64, unit: &str, aim: f64, absolute: bool) {
    let row = json!({
        "what": what, "ours": ours, "beside": beside, "against": against,
        "unit": unit, "aim": aim, "absolute": absolute,
    });
    println!("row: {row}");
}

/// How often the list of a thousand cases is opened.
const LISTS: usize = 7;

/// The list of a thousand cases, from the press of its button to the frame that shows it, against
/// opening one of them.
fn many() {
    let environment = TestEnvironment::new();
    let now: candour_case::Timestamp = "2026-11-23T12:00:00+00:00".parse().unwrap();
    let randomness = Box::new(StdRng::seed_from_u64(1));
    let mut office = candour_case::AppSession::on_folder(&environment.data(), randomness).unwrap();
    let begun = std::time::Instant::now();
    let passphrase = secrecy::SecretString::from(page_actions::PASSPHRASE);
    office.create_vault(&passphrase, &|| begun.elapsed()).unwrap();
    for number in 0..1000 {
        office.create_case(&format!("Matter {number}"), now).unwrap();
    }
    office.lock(now).unwrap();
    drop(office);
    let window = environment.open_window();
    window.unlocks(page_actions::PASSPHRASE);
    window.reaches("ui-cases-title");
    let (mut list, mut one) = (Vec::new(), Vec::new());
    for _ in 0..LISTS {
        one.push(pressed(&window, say("ui-case-open")));
        list.push(pressed(&window, say("ui-foot-cases")));
        assert_eq!(window.heading(), say("ui-cases-title"), "the list did not open");
    }
    let beside = "opening one of them";
    row("list of a thousand cases painted", middle(list), beside, middle(one), "ms", 200.0, true);
}

/// Presses the button that begins with these words, and gives back the milliseconds until the next
/// page is painted.
fn pressed(window: &Window, words: &str) -> f64 {
    let script = format!(
        "{NAVIGATION}\npress([...document.querySelectorAll('button')].find((one) => \
         one.textContent.trim().startsWith(arguments[0]))).then(arguments[1], \
         (e) => arguments[1](String(e)));"
    );
    let took = window.waits(&script, &[json!(words)]);
    took.as_f64().unwrap_or_else(|| panic!("{words}: {took}"))
}

/// Turns so many pages and gives back the times of Continue and of Back.
fn turned(window: &Window, count: usize) -> [Vec<f64>; 2] {
    let script = format!(
        "{NAVIGATION}\nturn(arguments[0], arguments[1]).then(arguments[2], (e) => arguments[2]([String(e)]));"
    );
    let times = window.waits(&script, &[json!(count / 2), json!(say("ui-continue"))]);
    let figures =
        |value: &Value| value.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
    assert!(times[1].is_array(), "the pages did not turn: {times}");
    [figures(&times[0]), figures(&times[1])]
}

/// Mebibytes of the program and all it started, once they have had time to tidy up.
fn settled(window: &Window) -> f64 {
    std::thread::sleep(Duration::from_secs(5));
    window.program_ids().into_iter().map(memory).sum()
}

/// Proportional memory of a process and of all that it started, in mebibytes.
fn memory(id: u32) -> f64 {
    let folder = format!("/proc/{id}");
    let text = std::fs::read_to_string(format!("{folder}/smaps_rollup")).unwrap_or_default();
    let own = text
        .lines()
        .find_map(|line| line.strip_prefix("Pss:")?.split_whitespace().next()?.parse::<f64>().ok())
        .unwrap_or(0.0)
        / 1024.0;
    let children = std::fs::read_to_string(format!("{folder}/task/{id}/children"));
    let children = children.unwrap_or_default();
    own + children.split_whitespace().filter_map(|id| id.parse().ok()).map(memory).sum::<f64>()
}

fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn nearly_all(figures: &[f64]) -> f64 {
    let mut figures = figures.to_vec();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() * 99 / 100]
}
