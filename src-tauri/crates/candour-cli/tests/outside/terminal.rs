//! What acts on a terminal never comes out of a file of somebody else.

use crate::{WorkingFolder, file};

/// Characters that move the cursor, colour, ring, hide or reorder.
const ACTING: &str =
    "\u{1B}[2J\u{1B}]0;t\u{7}\u{9B}31m\u{8}\u{7F}\u{85}\u{202E}\u{2066}\u{200B}\u{FEFF}\u{2028}";

fn acts(text: &str) -> String {
    let plain = |c: &char| *c != '\n' && *c != '\t' && (c.is_control() || candour_case::hides(*c));
    text.chars().filter(plain).collect()
}

fn escaped(text: &str) -> String {
    text.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect()
}

#[test]
fn a_comparison_shows_codes_and_keeps_its_rows() {
    let folder = WorkingFolder::new();
    folder.put("before.json", file("{\"own-words\": \"plain\"}"));
    let words = format!("x{}\\tSAME\\nALL SAME", escaped(ACTING));
    folder.put("after.json", file(&format!("{{\"own-words\": \"{words}\"}}")));
    let found = folder.run(&["compare", "before.json", "after.json"]);
    assert_eq!(found.code, Some(0), "{}", found.said);
    assert_eq!(acts(found.out()), "");
    assert_eq!(found.out().lines().count(), 1, "{}", found.out());
    assert_eq!(found.out().matches('\t').count(), 3);
    assert!(found.out().contains("[U+001B][2J"), "{}", found.out());
    let json = folder.run(&["compare", "before.json", "after.json", "--json"]);
    assert_eq!(acts(json.out()), "");
    assert!(serde_json::from_str::<serde_json::Value>(json.out()).is_ok());
}

#[test]
fn no_line_of_any_command_acts() {
    let folder = WorkingFolder::new();
    let acting = escaped(ACTING);
    folder.put(
        "names.json",
        file(&format!(
            "{{\"own-name\": {{\"kind\": \"person\", \"name\": \"A{acting}B\"}}, \"has-disputes\": \"yes\"}},\
             \"groups\": {{\"dispute\": [{{\"id\": \"d1\", \"answers\": {{\"dispute-with\": \"business-partner\",\
             \"dispute-party\": {{\"name\": \"C{acting}D\"}}}}}}]}}"
        )),
    );
    folder.put(
        "keys.json",
        file(&format!("{{\"{acting}\": 1, \"a{acting}\": 1, \"a{acting}\": 2}}")),
    );
    let runs: [&[&str]; 8] = [
        &["assess", "names.json", "--on", "2026-11-28"],
        &["assess", "names.json", "--json"],
        &["assess", "keys.json"],
        &["compare", "keys.json", "names.json"],
        &["report", "keys.json", "--out", "x.pdf"],
        &["words", "names.json"],
        &["open", &format!("{ACTING}.pdf"), "--out", "x.pdf"],
        &["open", "names.json", "--out", "x.pdf", ACTING],
    ];
    for arguments in runs {
        let found = folder.run(arguments);
        assert_eq!(acts(found.out()), "", "{arguments:?}");
        assert_eq!(acts(&found.said), "", "{arguments:?}: {:?}", found.said);
    }
}

#[test]
fn a_joiner_that_persian_needs_stays() {
    let folder = WorkingFolder::new();
    folder.put("before.json", file("{\"own-words\": \"x\"}"));
    folder.put("after.json", file("{\"own-words\": \"علی\u{200C}رضا\"}"));
    let found = folder.run(&["compare", "before.json", "after.json"]);
    assert!(found.out().contains("علی\u{200C}رضا"), "{}", found.out());
}
