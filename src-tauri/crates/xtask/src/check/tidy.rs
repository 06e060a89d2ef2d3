//! Tidiness: rules for names, lengths and texts of all tracked files.

use std::path::Path;

use crate::{Result, fail, paths, workspace};

/// All that may lie in the root. The first six are the layout; the rest is what tools demand.
const TOP: &[&str] = &[
    "Cargo.toml",
    "README.md",
    "icons",
    "src-tauri",
    "tests",
    "ui",
    ".cargo",
    ".ci",
    ".clippy.toml",
    ".editorconfig",
    ".gitattributes",
    ".github",
    ".gitignore",
    ".rustfmt.toml",
    "Cargo.lock",
    "LICENSE",
];

/// A source file with more lines should be split along the domain; it is named.
const LONG: usize = 400;
/// A source file with more lines is a fault.
const LONGEST: usize = 450;

/// Names of modules that say nothing about the domain.
const EMPTY_NAMES: &[&str] =
    &["utils", "util", "helpers", "helper", "manager", "common", "service"];

/// Calls that ask the machine for the time or for randomness. Both enter at the shell and at the
/// command line, and reach a library as values.
const ASKING: &[&str] =
    &["rand::rng(", "OsRng", "SystemTime::now(", "Instant::now(", "Local::now(", "Utc::now("];

/// Reads every tracked file.
///
/// # Errors
///
/// Names each fault with its file and line.
pub(crate) fn check() -> Result {
    let paths = workspace::tracked()?;
    let mut faults = Vec::new();
    for path in &paths {
        faults.extend(place(path));
        // A file that is tracked and gone, or that is no text, has nothing to read.
        if let Ok(text) = std::fs::read_to_string(paths::root().join(path)) {
            let lines = text.lines().count();
            if is_code(path) && !is_generated(path) && (LONG + 1..=LONGEST).contains(&lines) {
                println!("    {path} wants splitting: {lines} lines");
            }
            faults.extend(asking(path, &text));
            faults.extend(content(path, &text, &|path| is_there(&paths, path)));
        }
    }
    println!("    {} files read", paths.len());
    if faults.is_empty() { Ok(()) } else { fail(faults.join("\n    ")) }
}

/// Whether a path is tracked, or the folder of something tracked. A test may be named behind its
/// file: `tests/e2e/hide.rs::the_name_of_the_test`.
fn is_there(paths: &[String], named: &str) -> bool {
    if let Some((file, test)) = named.split_once("::") {
        let text = std::fs::read_to_string(paths::root().join(file));
        return is_there(paths, file) && text.is_ok_and(|text| has_test(&text, test));
    }
    let path = named.trim_end_matches('/');
    paths.iter().any(|known| {
        known == path || known.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    })
}

/// Whether a text in Rust holds a test of this name.
fn has_test(text: &str, name: &str) -> bool {
    let mut marked = false;
    for line in text.lines().map(str::trim) {
        if line == "#[test]" {
            marked = true;
        } else if marked && line.starts_with("fn ") {
            if line
                .strip_prefix("fn ")
                .and_then(|rest| rest.strip_prefix(name))
                .is_some_and(|rest| rest.starts_with('('))
            {
                return true;
            }
            marked = false;
        }
    }
    false
}

/// Faults of a path.
fn place(path: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let top = path.split('/').next().unwrap_or(path);
    if !TOP.contains(&top) {
        faults.push(format!("{path}: {top} may not lie in the root"));
    }
    let stem = Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    if is_code(path) && EMPTY_NAMES.contains(&stem) {
        faults.push(format!("{path}: the name says nothing about the domain"));
    }
    faults
}

fn ends_with(path: &str, ends: &[&str]) -> bool {
    Path::new(path)
        .extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| ends.contains(&extension))
}

fn is_code(path: &str) -> bool {
    ends_with(path, &["rs", "ts", "svelte", "js"])
}

/// Whether a file is written by a program from something else that is tracked.
fn is_generated(path: &str) -> bool {
    ["client.ts", "keys.ts", "types.ts"]
        .iter()
        .any(|file| path.strip_prefix("ui/src/ipc/").is_some_and(|name| name == *file))
}

/// Lines of a library's own code that ask the machine for the time or for randomness.
fn asking(path: &str, text: &str) -> Vec<String> {
    let is_library = path.starts_with("src-tauri/crates/candour-")
        && !path.starts_with("src-tauri/crates/candour-cli/")
        && path.contains("/src/")
        && !path.contains("/tests");
    let product = text.lines().take_while(|line| line.trim() != "mod tests {");
    (1..)
        .zip(product)
        .filter(|(_, line)| is_library && !line.trim_start().starts_with("//"))
        .filter_map(|(number, line)| {
            let call = ASKING.iter().find(|call| line.contains(*call))?;
            Some(format!("{path}:{number}: {call} belongs to the shell or the command line"))
        })
        .collect()
}

/// Faults of a text.
fn content(path: &str, text: &str, is_there: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    let lines = text.lines().count();
    if is_code(path) && !is_generated(path) && lines > LONGEST {
        faults.push(format!("{path}: {lines} lines, more than {LONGEST}"));
    }
    let written = is_code(path) || ends_with(path, &["css", "toml", "ftl", "md", "yml", "html"]);
    for (index, line) in text.lines().enumerate() {
        let mut fault = |what: &str| faults.push(format!("{path}:{}: {what}", index + 1));
        if let Some(sign) = line.chars().find(|sign| is_hidden(*sign)) {
            fault(&format!("hidden character U+{:04X}", u32::from(sign)));
        }
        if written && !is_generated(path) && line.ends_with([' ', '\t']) {
            fault("space at the end of the line");
        }
        // Split, so that this file does not find itself.
        if is_code(path)
            && (line.contains(concat!("TO", "DO")) || line.contains(concat!("FIX", "ME")))
        {
            fault("an open end");
        }
        if ends_with(path, &["rs"]) && line.contains(concat!("#[ign", "ore")) {
            fault("a test that does not run");
        }
        if ends_with(path, &["md"]) {
            for named in line.split('`').skip(1).step_by(2).filter(|span| is_path(span)) {
                if !is_there(named) && !is_there(&format!("src-tauri/{named}")) {
                    fault(&format!("there is no {named}"));
                }
            }
        }
    }
    faults
}

/// Invisible characters that change what a reader sees: direction, width, joiners.
///
/// The marks of direction that Fluent and right-to-left names need are written as escapes in code.
fn is_hidden(sign: char) -> bool {
    matches!(
        sign,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}'
    )
}

/// Whether a span of code in a document names a place in this repository.
///
/// Only spans that begin with something of the root are taken for paths: documents also name
/// places in a person's home, in content, and in other formats.
fn is_path(span: &str) -> bool {
    let starts = ["src-tauri/", "ui/", "tests/", "icons/", ".cargo/", ".ci/", ".github/", "docs/"];
    // Folders that a build makes are not tracked.
    let made = ["ui/dist", "ui/node_modules", "src-tauri/gen"];
    starts.iter().any(|start| span.starts_with(start))
        && !made.iter().any(|folder| span.starts_with(folder))
        && !span.contains([' ', '*', '<', '{', '$', '…', '('])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        content(path, text, &|path| path == "src-tauri/docs" || path == "src-tauri/docs/format.md")
    }

    #[test]
    fn refuses_a_stranger_in_the_root() {
        assert_eq!(place("notes.txt").len(), 1);
        assert_eq!(place("src-tauri/docs/format.md").len(), 0);
    }

    #[test]
    fn refuses_a_module_without_a_meaning() {
        assert_eq!(place("src-tauri/crates/candour-vault/src/utils.rs").len(), 1);
    }

    #[test]
    fn finds_a_sign_that_turns_the_direction_of_reading() {
        assert_eq!(
            found("src-tauri/src/lib.rs", "let a = \"\u{202E}\";"),
            ["src-tauri/src/lib.rs:1: hidden character U+202E"]
        );
    }

    #[test]
    fn finds_a_library_that_asks_for_the_time_or_for_randomness() {
        let text = "fn id() -> u64 { rand::rng().random() }\nmod tests {\nInstant::now();\n";
        for (path, faults) in [
            ("src-tauri/crates/candour-vault/src/vault.rs", 1),
            ("src-tauri/crates/candour-vault/tests/vault.rs", 0),
            ("src-tauri/crates/candour-cli/src/command.rs", 0),
            ("src-tauri/src/ports/clock.rs", 0),
        ] {
            assert_eq!(asking(path, text).len(), faults, "{path}");
        }
        let doc = "//! let id = Id::random(&mut rand::rng());\n";
        assert_eq!(asking("src-tauri/crates/candour-vault/src/lib.rs", doc), [""; 0]);
    }

    #[test]
    fn finds_open_ends_and_tests_that_do_not_run() {
        assert_eq!(found("a.rs", concat!("// TO", "DO later\n#[ign", "ore]")).len(), 2);
    }

    #[test]
    fn finds_a_document_that_names_a_place_that_is_not_there() {
        assert_eq!(found("a.md", "See `src-tauri/docs/format.md` and `docs/format.md`."), [""; 0]);
        assert_eq!(found("a.md", "See `src-tauri/docs/nothing.md`.").len(), 1);
        assert_eq!(found("a.md", "Run `ui/dist/*` and `cargo xtask test`."), [""; 0]);
    }

    #[test]
    fn finds_a_document_that_names_a_test_that_is_not_there() {
        let text = "#[test]\n#[allow(x)]\nfn it_holds() {}\nfn nothing_tests_this() {}\n";
        assert!(has_test(text, "it_holds"));
        for name in ["it_hold", "nothing_tests_this", "it_fails"] {
            assert!(!has_test(text, name), "{name}");
        }
    }

    #[test]
    fn finds_a_file_that_wants_splitting() {
        assert_eq!(found("a.rs", &"\n".repeat(LONGEST)).len(), 0);
        assert_eq!(found("a.rs", &"\n".repeat(LONGEST + 1)).len(), 1);
    }
}
