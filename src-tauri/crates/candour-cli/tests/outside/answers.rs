//! Answers files as other programs write them, and as people get them wrong.

use crate::{WorkingFolder, file};

fn refused(text: impl AsRef<[u8]>) -> String {
    let folder = WorkingFolder::new();
    folder.put("case.json", text);
    let found = folder.run(&["assess", "case.json", "--on", "2026-11-28"]);
    assert_eq!(found.code, Some(3), "{}", found.said);
    assert!(found.out.is_empty());
    found.said
}

fn taken(text: impl AsRef<[u8]>) {
    let folder = WorkingFolder::new();
    folder.put("case.json", text);
    let found = folder.run(&["fingerprint", "case.json"]);
    assert_eq!(found.code, Some(0), "{}", found.said);
}

#[test]
fn what_windows_programs_write_is_read() {
    let text = file("{\"held-now\": \"free\", \"own-words\": \"Привет 😀\"}");
    let units: Vec<u16> = text.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let folder = WorkingFolder::new();
    let print = |name: &str, bytes: Vec<u8>| {
        folder.put(name, bytes);
        let found = folder.run(&["fingerprint", name]);
        assert_eq!(found.code, Some(0), "{name}: {}", found.said);
        found.out().to_owned()
    };
    let plain = print("plain.json", text.clone().into_bytes());
    assert_eq!(print("utf8-mark.json", [b"\xEF\xBB\xBF", text.as_bytes()].concat()), plain);
    assert_eq!(print("utf16-le.json", little.clone()), plain);
    assert_eq!(print("utf16-be.json", big.clone()), plain);
    assert_eq!(print("utf16-le-mark.json", [b"\xFF\xFE".to_vec(), little].concat()), plain);
    assert_eq!(print("utf16-be-mark.json", [b"\xFE\xFF".to_vec(), big].concat()), plain);
}

#[test]
fn another_encoding_is_named() {
    // "да" in Windows-1251.
    let text = file("{\"own-words\": \"@\"}").into_bytes();
    let at = text.iter().position(|byte| *byte == b'@').unwrap();
    let text = [&text[..at], b"\xE4\xE0", &text[at + 1..]].concat();
    let said = refused(text);
    assert!(said.contains("encoding-unknown") && said.contains("UTF-8"), "{said}");
}

#[test]
fn a_fault_of_syntax_is_told_by_line_column_and_reason() {
    let head = "{\"format\": \"candour-answers\",\n \"version\": 1,\n \"answers\": ";
    let cases = [
        ("{\"held-now\": \"free\",}}", "line 3, column 33", "trailing-comma"),
        ("{\"own-words\": \"x\\ud83d y\"}}", "line 3, column ", "half-character"),
        ("{\"held-now\": “free”}}", "line 3, column ", "other-marks"),
        ("{\"held-now\": \"free\" // now\n}}", "line 3, column ", "comment"),
        ("{\"held-now\": NaN}}", "line 3, column ", "number-wrong"),
        ("{\"held-now\": \"free\"", "line 3, column ", "ends-early"),
    ];
    for (rest, place, reason) in cases {
        let said = refused(format!("{head}{rest}"));
        assert!(said.contains("(file): not-json"), "{said}");
        assert!(said.contains(place) && said.contains(reason), "{rest}: {said}");
    }
    for other in ["%PDF-1.7", "<!doctype html>", "name,held\nA,free\n", "", "[1, 2"] {
        assert!(refused(other).contains("line 1, column "), "{other}");
    }
}

#[test]
fn a_key_that_stands_twice_is_named() {
    let said = refused(file("{\"held-now\": \"free\", \"held-now\": \"held\"}"));
    assert!(said.contains("answers/held-now: key-twice"), "{said}");
}

#[test]
fn a_date_that_contradicts_its_calendar_or_itself_is_refused_by_name() {
    let cases = [
        ("\"1975-03-02 (hijri 1300-01-01)\"", "calendar-contradicts"),
        ("\"1975 (reiwa 65535-12-31)\"", "calendar-contradicts"),
        ("\"2023-02-29\"", "date-no-such-day"),
        ("\"[1976..1975]\"", "date-order"),
        ("\"1975-03-XX\"", "date-form"),
        ("\"after birth-date\"", "event-itself"),
        ("\"2030-01-01\"", "date-not-yet"),
        ("\"9999-12-31\"", "date-not-yet"),
    ];
    for (date, code) in cases {
        let said = refused(file(&format!("{{\"birth-date\": {date}}}")));
        assert!(said.contains(&format!("answers/birth-date: {code}: ")), "{date}: {said}");
    }
    let circle = "{\"has-matters\": \"yes\"}, \"groups\": {\"matter\": [{\"id\": \"m1\", \"answers\": {\
        \"matter-heard-when\": \"after matter/m1/matter-judgment-date\",\
        \"matter-judgment-date\": \"after matter/m1/matter-heard-when\"}}]}";
    let said = refused(file(circle));
    assert_eq!(said.matches("event-circle").count(), 2, "{said}");
    taken(file("{\"birth-date\": \"1975-03-02 (hijri 1395-02-19)\"}"));
}

#[test]
fn a_date_told_by_an_entry_that_is_not_there_is_told() {
    // The window leaves such a date where its entry was removed: it is no reason to refuse a file.
    let folder = WorkingFolder::new();
    folder.put("case.json", file("{\"birth-date\": \"after dispute/d1/dispute-began\"}"));
    for arguments in [&["assess", "case.json"][..], &["report", "case.json", "--out", "x.pdf"]] {
        let found = folder.run(arguments);
        assert_eq!(found.code, Some(0), "{}", found.said);
        assert!(found.said.contains("answers/birth-date: event-missing: "), "{}", found.said);
    }
}

#[test]
fn dinars_of_three_decimals_and_crypto_assets_are_taken() {
    let dispute = |amount: &str, currency: &str| {
        file(&format!(
            "{{\"has-disputes\": \"yes\"}}, \"groups\": {{\"dispute\": [{{\"id\": \"d1\", \"answers\": {{\
             \"dispute-amount\": {{\"amount\": \"{amount}\", \"currency\": \"{currency}\"}}}}}}]}}"
        ))
    };
    for (amount, currency) in
        [("17000.500", "KWD"), ("5000000", "JPY"), ("100", "USDT"), ("0.00000001", "BTC")]
    {
        taken(dispute(amount, currency));
    }
    assert!(refused(dispute("1.505", "GBP")).contains("dispute-amount: amount-wrong"));
    assert!(refused(dispute("1", "GOLD")).contains("dispute-amount: currency-unknown"));
}

#[test]
fn a_name_or_a_label_that_does_not_show_is_refused() {
    for hidden in ["\u{200B}", "\u{2060}\u{FEFF}", "\u{3164}", "\u{202E}", " \u{AD} "] {
        let name = format!("{{\"own-name\": {{\"kind\": \"person\", \"name\": \"{hidden}\"}}}}");
        assert!(refused(file(&name)).contains("answers/own-name: value-empty"), "{hidden:?}");
        let words = format!("{{\"own-words\": \"{hidden}\"}}");
        assert!(refused(file(&words)).contains("answers/own-words: value-empty"), "{hidden:?}");
        let label = file(&format!("{{}}, \"label\": \"{hidden}\""));
        assert!(refused(label).contains("label: value-empty"), "{hidden:?}");
    }
}

#[test]
fn more_than_a_person_fills_in_is_refused_at_once() {
    let items: Vec<String> = (0..2000).map(|number| format!("{{\"id\": \"i{number}\"}}")).collect();
    let many =
        format!("{{\"has-matters\": \"yes\"}}, \"groups\": {{\"matter\": [{}]}}", items.join(","));
    let said = refused(file(&many));
    assert!(said.contains("groups/matter: too-many-items"), "{said}");
    let keys: Vec<String> = (0..20_000).map(|number| format!("\"no-{number}\": 1")).collect();
    let said = refused(file(&format!("{{{}}}", keys.join(","))));
    assert!(said.lines().count() < 250, "{} lines", said.lines().count());
    let said = refused(file(&format!("{{\"own-words\": [{}0]}}", "0,".repeat(300_000))));
    assert!(said.contains("too-large"), "{said}");
}

#[test]
fn composed_and_decomposed_letters_are_no_difference() {
    let folder = WorkingFolder::new();
    let person = |name: &str| {
        file(&format!("{{\"own-name\": {{\"kind\": \"person\", \"name\": \"{name}\"}}}}"))
    };
    folder.put("windows.json", person("José Nguyễn"));
    folder.put("macos.json", person("Jose\u{301} Nguye\u{302}\u{303}n"));
    folder.put("other.json", person("Jose Nguyen"));
    let differ = |after: &str| folder.run(&["compare", "windows.json", after]).out().to_owned();
    assert_eq!(differ("macos.json"), "");
    assert!(differ("other.json").contains("Jose Nguyen"));
}

#[test]
fn what_is_piled_hidden_or_no_character_is_no_name() {
    for name in ["\u{301}", "\u{FFFE}", "\u{FFF9}", "\u{E000}"] {
        let text = file(&format!("{{\"own-name\": {{\"name\": \"{name}\"}}}}"));
        assert!(refused(text).contains("answers/own-name: value-empty"), "{name:?}");
    }
    let piled = format!("{{\"own-words\": \"a{}\"}}", "\u{301}".repeat(500_000));
    assert!(refused(file(&piled)).contains("answers/own-words: marks-too-many"));
    let names = ["An\u{FFF9}na", "An\u{FE0F}na", "Anna"].map(|name| {
        let folder = WorkingFolder::new();
        folder.put("a.json", file(&format!("{{\"own-name\": {{\"name\": \"{name}\"}}}}")));
        folder.run(&["fingerprint", "a.json"]).out
    });
    assert!(names[0] == names[2] && names[1] == names[2], "two names that look the same");
}

#[test]
fn how_many_faults_are_not_named_and_where_a_text_is_damaged_is_told() {
    let many: Vec<String> = (0..1000).map(|at| format!("\"no-such-{at}\": 1")).collect();
    let said = refused(file(&format!("{{{}}}", many.join(", "))));
    assert!(said.contains("+800: more-faults: "), "{said}");
    let text = file("{\n \"own-words\": \"x@\"}").into_bytes();
    let text: Vec<u8> = text.into_iter().map(|b| if b == b'@' { 0xE9 } else { b }).collect();
    let said = refused(text);
    assert!(said.contains("line 2, column 17: encoding-unknown"), "{said}");
}

#[test]
fn a_time_in_custody_that_is_to_come_is_refused_and_a_file_that_is_not_there_is_named() {
    let text = file("{\"held-now\": \"held\", \"held-since\": \"9999-12-31\"}");
    assert!(refused(text).contains("answers/held-since: date-not-yet"));
    let text = file(
        "{\"has-matters\": \"yes\"}, \"groups\": {\"matter\": [{\"id\": \"m1\", \"answers\": \
         {\"matter-outcomes-when\": \"9999-12-31\"}}]}",
    );
    let said = refused(text);
    assert!(said.contains("groups/matter/m1/matter-outcomes-when: date-not-yet"), "{said}");
    let found = WorkingFolder::new().run(&["assess", "gone.json"]);
    assert!(found.said.contains("gone.json"), "{}", found.said);
}
