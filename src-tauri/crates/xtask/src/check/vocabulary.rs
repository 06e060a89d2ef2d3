//! Vocabulary: one word for one thing, and the standard term of the field for it.
//!
//! Two lists of words that the code once used, each with the better one (decision 0116). Texts are
//! not read: they hold ids of the content and keys of the formats on disk, which keep their names.

use std::path::Path;

use crate::{Result, fail, paths, workspace};

/// Refused as a part of any name, as the name of a file, and in comments and documents.
const WORDS: &[(&str, &str)] = &[
    ("clashes", "contradictions"),
    ("desk", "session; environment in the window tests"),
    ("ledger", "history"),
    ("oddities", "plausibility warnings"),
    ("oddity", "plausibility warning"),
    ("scribe", "composer"),
    ("standpoint", "merge origin"),
    ("teller", "describer"),
    ("untold", "undetermined"),
];

/// Refused as a whole name in code: as words of a sentence they mean something else.
const NAMES: &[(&str, &str)] = &[
    ("Chosen", "ReportOptions"),
    ("Claim", "VaultLock"),
    ("Clash", "Contradiction"),
    ("ClashFound", "FoundContradiction"),
    ("Hand", "Author; Input in the window tests"),
    ("Laid", "LaidOut"),
    ("KeptCard", "StoredCard"),
    ("MarkKind", "ReviewMarkKind"),
    ("MarkView", "ReviewMarkView"),
    ("MeasureFound", "FoundMeasure"),
    ("Moment", "Timestamp"),
    ("Origin", "UnlockMethod"),
    ("Pen", "PageWriter"),
    ("Place", "AnswerAddress or StorePath"),
    ("Remark", "Warning"),
    ("SavePage", "FileToSave"),
    ("Say", "Phrases"),
    ("Series", "Generations"),
    ("Setter", "TextShaper"),
    ("Setting", "PartLayout"),
    ("SignFound", "FoundSign"),
    ("Standing", "AnswerStatus"),
    ("Stop", "FlowStep or ResumePoint"),
    ("Strict", "UniqueKeyJson"),
    ("Strip", "LineBand"),
    ("ToldDate", "StatedDate"),
    ("Tongue", "Language"),
    ("Trace", "NumberedEvaluation"),
    ("Trouble", "Error"),
    ("Turn", "AnswerChange"),
    ("Voice", "TextRole"),
    ("Weight", "Urgency"),
    ("WeightRule", "UrgencyRule"),
    ("Wire", "WebDriver"),
    ("mark_with", "set_logo"),
    ("put_right", "repair"),
    ("seated", "author"),
    ("worth", "truth_of"),
];

/// Refused as the name of a file of code, without its ending.
const FILES: &[(&str, &str)] = &[
    ("After", "ReportSaved"),
    ("Fold", "Disclosure"),
    ("Hard", "SensitiveIntro"),
    ("Hiding", "HideHelp"),
    ("Mark", "Logo"),
    ("Rail", "SectionNav"),
    ("Ways", "OtherAnswers"),
    ("Weight", "Urgency"),
    ("claim", "lock"),
    ("faces", "font_subsets"),
    ("handover", "lopdf_convert"),
    ("ink", "shapes"),
    ("keeping", "vault_lifecycle"),
    ("marked", "canaries"),
    ("memory", "memory_store, cache or ram_scan"),
    ("moment", "timestamp"),
    ("odd", "plausibility"),
    ("remark", "warning"),
    ("road", "navigation"),
    ("running", "header_footer"),
    ("say", "phrases"),
    ("sealed", "leaks"),
    ("series", "generations"),
    ("setting", "shaping"),
    ("soundness", "layout_check"),
    ("split", "recovery_parts"),
    ("spoken", "fingerprint_words, messages or screen_reader"),
    ("standing", "answer-status"),
    ("strict", "duplicate_keys"),
    ("strip", "line_band"),
    ("submits", "form-submit"),
    ("supply", "dependencies"),
    ("telling", "short-answers or dates"),
    ("trace", "evaluate"),
    ("twice", "reproducible"),
    ("wire", "webdriver"),
    ("work", "work_factor"),
];

/// Read neither: this list, and the record of the renaming; names of messages, made from content.
const EXEMPT: &[&str] = &[
    "src-tauri/crates/xtask/src/check/vocabulary.rs",
    "src-tauri/docs/decisions/0116-standard-terms-in-code.md",
    "ui/src/ipc/keys.ts",
];

/// Reads every tracked file of code and every document.
///
/// # Errors
///
/// Names each old word with its file and line, and the better one.
pub(crate) fn check() -> Result {
    let mut faults = Vec::new();
    let mut read = 0;
    for path in workspace::tracked()? {
        if !is_read(&path) {
            continue;
        }
        faults.extend(of_path(&path));
        if let Ok(text) = std::fs::read_to_string(paths::root().join(&path)) {
            faults.extend(of_text(&path, &text));
            read += 1;
        }
    }
    println!("    {read} files read");
    if faults.is_empty() { Ok(()) } else { fail(faults.join("\n    ")) }
}

/// Whether a file is code or a document of ours.
fn is_read(path: &str) -> bool {
    let ending = Path::new(path).extension().and_then(|ending| ending.to_str());
    let is_kind = matches!(ending, Some("rs" | "ts" | "js" | "svelte" | "css" | "md"));
    let is_content = path.starts_with("src-tauri/content/") || path.ends_with("law-coverage.md");
    is_kind && !is_content && !EXEMPT.contains(&path)
}

/// The old word in the name of a file.
fn of_path(path: &str) -> Option<String> {
    let stem = Path::new(path).file_stem()?.to_str()?;
    let named = find(FILES, stem).filter(|_| !path.ends_with(".md"));
    let (old, better) = named.or_else(|| word_in(stem))?;
    Some(format!("{path}: named after {old}; better: {better}"))
}

/// The old words in a text, by line.
fn of_text(path: &str, text: &str) -> Vec<String> {
    let is_document = path.ends_with(".md");
    let mut is_example = false;
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        is_example ^= is_document && line.starts_with("```");
        if is_example {
            continue;
        }
        let line = without_quoted(line, if is_document { '`' } else { '"' });
        let is_prose = is_document || line.trim_start().starts_with('*');
        let comment = ["//", "/*", "<!--"].iter().filter_map(|begin| line.find(begin)).min();
        let code = if is_prose { 0 } else { comment.unwrap_or(line.len()) };
        let (code, prose) = line.split_at(code);
        let found = names(code)
            .find_map(|name| find(NAMES, name))
            .or_else(|| names(code).chain(names(prose)).find_map(word_in));
        if let Some((old, better)) = found {
            faults.push(format!("{path}:{number}: {old}; better: {better}"));
        }
    }
    faults
}

fn find(
    list: &'static [(&str, &str)],
    word: &str,
) -> Option<&'static (&'static str, &'static str)> {
    list.iter().find(|(old, _)| *old == word)
}

/// The refused word that is a part of a name.
fn word_in(name: &str) -> Option<&'static (&'static str, &'static str)> {
    parts(name).iter().find_map(|part| find(WORDS, part))
}

/// The words of letters, digits and low lines.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(|sign: char| !sign.is_alphanumeric() && sign != '_').filter(|name| !name.is_empty())
}

/// The parts of a name in small letters: `kept_desk` and `keptDesk` are `kept` and `desk`.
fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut was_small = false;
    for sign in name.chars() {
        if !sign.is_alphanumeric() || (sign.is_uppercase() && was_small) {
            parts.push(String::new());
        }
        if let Some(last) = parts.last_mut().filter(|_| sign.is_alphanumeric()) {
            last.extend(sign.to_lowercase());
        }
        was_small = sign.is_lowercase();
    }
    parts
}

/// A line without what stands between two of these signs.
fn without_quoted(line: &str, sign: char) -> String {
    let mut inside = false;
    let mut escaped = false;
    let outside = line.chars().map(|next| {
        let is_end = next == sign && !escaped;
        escaped = next == '\\' && !escaped;
        inside ^= is_end;
        if inside { ' ' } else { next }
    });
    outside.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_an_old_word_as_a_part_of_a_name_and_in_a_comment() {
        for line in
            ["let kept_desk = 1;", "class KeptDesk {}", "// Opens the desk.", " * The desk."]
        {
            let found = of_text("ui/src/a.ts", line);
            assert_eq!(found.len(), 1, "{line}");
            assert!(found[0].starts_with("ui/src/a.ts:1: desk; better: session"), "{found:?}");
        }
    }

    #[test]
    fn refuses_an_old_name_in_code_alone() {
        assert_eq!(
            of_text("a.rs", "\nlet a: Moment = now();"),
            ["a.rs:2: Moment; better: Timestamp"]
        );
        let passes = [
            "// Moment by moment.",
            "/** Moment. */",
            "let moments = 1;",
            "say(\"Moment, desk\");",
        ];
        for line in passes {
            assert_eq!(of_text("a.rs", line), [""; 0], "{line}");
        }
    }

    #[test]
    fn refuses_an_old_word_in_a_document_outside_of_code() {
        assert_eq!(of_text("a.md", "The ledger of `desk`."), ["a.md:1: ledger; better: history"]);
        for passes in ["The key `ledger`, and a Moment.", "```\nledger\n```"] {
            assert_eq!(of_text("a.md", passes), [""; 0], "{passes}");
        }
    }

    #[test]
    fn refuses_an_old_word_as_the_name_of_a_file() {
        let said = "tests/e2e/wire.rs: named after wire; better: webdriver";
        assert_eq!(of_path("tests/e2e/wire.rs").as_deref(), Some(said));
        assert!(of_path("src/kept_desk.rs").is_some());
        assert_eq!(of_path("src/webdriver.rs"), None);
    }

    #[test]
    fn reads_code_and_documents_but_no_content() {
        assert!(is_read("src-tauri/src/lib.rs") && is_read("README.md"));
        assert!(!is_read("src-tauri/content/points/clock.toml") && !is_read("Cargo.lock"));
    }
}
