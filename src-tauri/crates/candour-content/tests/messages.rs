//! The messages of the window, the report and the errors, compared with the code: no message
//! without a use, and no use without a message.
//!
//! The words of the content itself are proved against the content.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use candour_content::{Words, embedded, embedded_errors};

/// The files whose messages code says by name.
const FILES: [&str; 9] = [
    "errors.ftl",
    "interview.ftl",
    "languages.ftl",
    "meeting.ftl",
    "recovery.ftl",
    "report.ftl",
    "sharing.ftl",
    "summary.ftl",
    "ui.ftl",
];

/// Prefixes that code uses for messages alone: a string with such a prefix is a message id.
const MESSAGES_ALONE: [&str; 6] =
    ["error-", "metadata-", "printed-", "recovery-", "report-", "ui-"];

#[test]
fn code_says_every_message_and_nothing_else() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut code = Code::default();
    for folder in ["src-tauri/src", "src-tauri/crates", "ui/src"] {
        read(&root.join(folder), &mut code).unwrap();
    }
    let edition = embedded().unwrap();
    // English comes first.
    let shapes = edition.words.locales().first().and_then(|english| edition.words.shapes(english));
    let messages: BTreeSet<String> =
        shapes.into_iter().flatten().map(|(id, _)| id.clone()).collect();
    let of_code: BTreeSet<&str> = shapes
        .into_iter()
        .flatten()
        .filter(|(_, shape)| FILES.iter().any(|own| shape.file.ends_with(&format!("/{own}"))))
        .map(|(id, _)| id.as_str())
        .collect();
    println!("count: {} messages that code says by name", of_code.len());
    assert!(of_code.len() > 100, "the messages of the program are read");
    let faults = code.compare(&of_code, &messages);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn read(folder: &Path, code: &mut Code) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(&path, code)?;
        } else if is_product(&path.to_string_lossy().replace('\\', "/")) {
            code.read(&fs::read_to_string(path)?);
        }
    }
    Ok(())
}

/// Code of the product: neither tests nor the tasks nor what is generated.
fn is_product(path: &str) -> bool {
    let is_code = [".rs", ".ts", ".svelte"].iter().any(|ending| path.ends_with(ending));
    let is_beside = ["/tests", "/xtask/", "/proof/", "/dev/", "/keys.ts", "/types.ts"];
    is_code && !is_beside.iter().any(|part| path.contains(part))
}

/// What stands in code: texts between quotes; texts before and behind a variable between quotes;
/// and names of things, as their kebab form.
#[derive(Default)]
struct Code {
    texts: BTreeSet<String>,
    beginnings: BTreeSet<String>,
    endings: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Code {
    fn read(&mut self, text: &str) {
        let quote = |c: char| matches!(c, '"' | '\'' | '`');
        let mut rest = text;
        while let Some(at) = rest.find(quote) {
            rest = rest.get(at + 1..).unwrap_or_default();
            let end = rest.find(|c: char| !is_of_id(c)).unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            if behind.starts_with(quote) {
                self.texts.insert(word.to_owned());
            } else if behind.starts_with('{') || behind.starts_with("${") {
                self.beginnings.insert(word.to_owned());
            }
        }
        for behind in text.split('}').skip(1) {
            let end = behind.find(|c: char| !is_of_id(c)).unwrap_or(behind.len());
            let (word, rest) = behind.split_at(end);
            if word.starts_with('-') && rest.starts_with(quote) {
                self.endings.insert(word.to_owned());
            }
        }
        let names = text.split(|c: char| !c.is_ascii_alphanumeric());
        self.names.extend(names.filter(|name| !name.is_empty()).map(kebab));
    }

    /// The differences, a line each.
    fn compare(&self, of_code: &BTreeSet<&str>, messages: &BTreeSet<String>) -> Vec<String> {
        let unsaid = of_code.iter().filter(|id| !self.says(id));
        let unsaid = unsaid.map(|id| format!("message {id}: nothing says it"));
        let begins = |text: &str| MESSAGES_ALONE.iter().any(|own| text.starts_with(own));
        let said = self.texts.iter().filter(|text| begins(text) && !text.ends_with('-'));
        let missing = said
            .filter(|text| {
                !messages.contains(*text) && !messages.contains(&format!("error-{text}"))
            })
            .map(|text| format!("{text}: said by code, and no message"));
        unsaid.chain(missing).collect()
    }

    /// Whether code names a message: whole; as a word of the window by its key; or as a beginning
    /// and an ending that stand apart.
    fn says(&self, id: &str) -> bool {
        let is_named = |key: &str| self.names.contains(key) || self.texts.contains(key);
        let is_key = id.strip_prefix("ui-").is_some_and(is_named);
        let is_whole = self.texts.contains(id);
        let is_ended = self
            .endings
            .iter()
            .any(|end| id.strip_suffix(end.as_str()).is_some_and(|own| self.texts.contains(own)));
        is_whole
            || is_ended
            || is_key
            || self.beginnings.iter().filter(|begin| begin.ends_with('-')).any(|begin| {
                id.strip_prefix(begin.as_str()).is_some_and(|end| {
                    self.texts.contains(end) || self.names.contains(end) || is_number(end)
                })
            })
    }
}

fn is_of_id(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `caseDamaged` and `CaseDamaged` as `case-damaged`; figures stand apart from letters.
fn kebab(name: &str) -> String {
    let mut found = String::new();
    let mut before = ' ';
    for c in name.chars() {
        let begins = c.is_ascii_uppercase() || (c.is_ascii_digit() && !before.is_ascii_digit());
        if begins && !found.is_empty() {
            found.push('-');
        }
        found.push(c.to_ascii_lowercase());
        before = c;
    }
    found
}

fn faults(code: &str, messages: &[&str]) -> Vec<String> {
    let mut read = Code::default();
    read.read(code);
    let all = messages.iter().map(ToString::to_string).collect();
    read.compare(&messages.iter().copied().collect(), &all)
}

#[test]
fn a_message_is_said_whole_by_its_key_or_in_two_parts() {
    assert_eq!(faults(r#"say.text("report-title")"#, &["report-title"]), [""; 0]);
    assert_eq!(faults("{words.safetyTitle}", &["ui-safety-title"]), [""; 0]);
    let parts = r#"format!("error-{code}"); enum E { CaseDamaged }"#;
    assert_eq!(faults(parts, &["error-case-damaged"]), [""; 0]);
    let parts = r#"tell("blank-if"); format!("{id}-answer")"#;
    assert_eq!(faults(parts, &["blank-if-answer"]), [""; 0]);
}

#[test]
fn a_message_that_nothing_says_is_named() {
    let found = faults(r#"format!("error-{code}")"#, &["error-gone", "ui-old"]);
    assert_eq!(found, ["message error-gone: nothing says it", "message ui-old: nothing says it"]);
}

#[test]
fn what_code_says_and_is_no_message_is_named() {
    let found = faults(r#"say.text("report-titel")"#, &[]);
    assert_eq!(found, ["report-titel: said by code, and no message"]);
}

/// A start that only shows an error reads no more than these.
#[test]
fn the_errors_alone_say_what_the_whole_edition_says() {
    let errors = embedded_errors().unwrap();
    let edition = embedded().unwrap();
    assert_eq!(errors.locales(), edition.words.locales());
    let ids = errors.ids("error-");
    assert!(ids.contains("error-web-view-missing"), "{ids:?}");
    for locale in errors.locales() {
        for id in &ids {
            let of = |words: &Words| [words.text(locale, id), words.attr(locale, id, "do")];
            assert_eq!(of(&errors), of(&edition.words), "{locale}: {id}");
        }
    }
}
