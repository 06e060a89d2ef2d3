//! Each rule, broken once.

use super::*;

const SECURITY: &str = "# Security\n\n## Supply\n\n| promise | held by | proved |\n\
    |---|---|---|\n| Same bytes | no dates | `cargo xtask again`, `it_is_so` |\n";
const RECORD: &str = "# 0001 One form\n\nDate: 2026-11-23\nStatus: accepted\n\n## Context\n\n\
    ## Decision\n\n## Rejected\n\n## Consequences\n";

fn tree(files: &[(&str, &str)]) -> Tree {
    let own = |text: &str| text.to_owned();
    let texts = files.iter().map(|(path, text)| (own(path), own(text)));
    let mut tree =
        Tree { paths: files.iter().map(|(path, _)| own(path)).collect(), texts: texts.collect() };
    for (path, text) in [(PROMISES, SECURITY), ("src-tauri/docs/decisions/0001-a.md", RECORD)] {
        tree.paths.insert(own(path));
        tree.texts.entry(own(path)).or_insert_with(|| own(text));
    }
    tree.paths.insert(own(INDEX));
    let index = tree.index();
    tree.texts.entry(own(INDEX)).or_insert(index);
    tree
}

fn found(path: &str, text: &str) -> Vec<String> {
    tree(&[(path, text)]).faults()
}

#[test]
fn a_link_to_nowhere_is_a_fault() {
    let page = "src-tauri/docs/page.md";
    let sound = "[a](security.md#supply) [b](../docs/security.md) [c](https://example.org/x)";
    assert_eq!(found(page, sound), [""; 0]);
    assert_eq!(
        found(page, "[a](gone.md)"),
        ["src-tauri/docs/page.md:1: there is no src-tauri/docs/gone.md"]
    );
    assert_eq!(found(page, "[a](security.md#gone)").len(), 1);
}

#[test]
fn a_function_that_is_gone_is_a_fault() {
    let page = "src-tauri/docs/page.md";
    let code = ("src-tauri/src/a.rs", "pub fn take(n: u8) {}\nfn taken() {}\n");
    let screen = (
        "ui/src/a.ts",
        "export const answerIt = () => 1;\nclass A {\n  flush(): void {\n    tick();\n    later(() => {\n    });\n  }\n}\n",
    );
    let found = |text: &str| tree(&[(page, text), code, screen]).faults();
    assert_eq!(
        found(
            "1. [`take`](../src/a.rs), then [`answerIt`](../../ui/src/a.ts), [`flush`](../../ui/src/a.ts)"
        ),
        [""; 0]
    );
    for called in ["tick", "later"] {
        assert_eq!(
            found(&format!("1. [`{called}`](../../ui/src/a.ts)")),
            [format!("src-tauri/docs/page.md:1: ui/src/a.ts defines no function {called}")]
        );
    }
    assert_eq!(
        found("1. [`tak`](../src/a.rs)"),
        ["src-tauri/docs/page.md:1: src-tauri/src/a.rs defines no function tak"]
    );
    // A file itself has no function of its own name.
    assert_eq!(found("See [the file](../src/a.rs)."), [""; 0]);
}

#[test]
fn a_comment_that_names_a_document_that_is_gone_is_a_fault() {
    assert_eq!(found("a.rs", "/// As `docs/security.md` says."), [""; 0]);
    assert_eq!(found("a.rs", "/// As `docs/gone.md` says.").len(), 1);
    assert_eq!(found("a.rs", "let text = \"`docs/gone.md`\";"), [""; 0]);
}

#[test]
fn a_number_without_a_record_is_a_fault() {
    assert_eq!(found("a.rs", "// decision 0001"), [""; 0]);
    assert_eq!(found("a.rs", "// (decision 0002)"), ["a.rs:1: there is no decision 0002"]);
    assert_eq!(found("a.md", "See decisions 0001 and 0003, please.").len(), 1);
    assert_eq!(found("a.md", "It includes the former decision 0002."), [""; 0]);
}

#[test]
fn a_promise_in_another_document_is_a_fault() {
    let page = "README.md";
    let link = "[security](src-tauri/docs/security.md)";
    assert_eq!(found(page, &format!("We promise nothing but {link}.")), [""; 0]);
    assert_eq!(found(page, "We promise much.").len(), 1);
    assert_eq!(found(page, &format!("| promise |\n|---|\n| Same bytes {link} |")).len(), 1);
    assert_eq!(found(page, "`it_is_so`: not measured.").len(), 1);
    assert_eq!(found(page, "`cargo xtask again`: not measured.").len(), 1);
    assert_eq!(found(page, &format!("`it_is_so`: {link}")), [""; 0]);
    assert_eq!(found("src-tauri/docs/changelog.md", "`it_is_so` was added."), [""; 0]);
}

#[test]
fn a_record_of_another_form_is_a_fault() {
    let path = "src-tauri/docs/decisions/0001-a.md";
    assert_eq!(found(path, RECORD), [""; 0]);
    for (part, instead) in [
        ("# 0001", "# 0002"),
        ("\nDate: 2026-11-23", ""),
        ("2026-11-23", "in November"),
        ("accepted", "perhaps"),
        ("## Rejected\n", ""),
        ("## Context", "## Situation"),
    ] {
        let spoilt = RECORD.replace(part, instead);
        assert!(!found(path, &spoilt).is_empty(), "{part} → {instead}");
    }
}

#[test]
fn an_index_that_lacks_a_record_is_a_fault() {
    let mut tree = tree(&[]);
    assert_eq!(tree.faults(), [""; 0]);
    let second = RECORD.replace("0001", "0002");
    tree.paths.insert("src-tauri/docs/decisions/0002-b.md".to_owned());
    tree.texts.insert("src-tauri/docs/decisions/0002-b.md".to_owned(), second);
    assert_eq!(tree.faults().len(), 1);
}
