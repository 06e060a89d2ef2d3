//! Small files that would take all memory or time end with a sentence, within limits.
#![cfg(target_os = "linux")]

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::{Run, WorkingFolder, file, is_there};

fn folded(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn stream(number: usize, entries: &str, unfolded: &[u8]) -> Vec<u8> {
    let folded = folded(unfolded);
    let length = folded.len();
    let head = format!("{number} 0 obj\n<<{entries}/Filter/FlateDecode/Length {length}>>stream\n");
    [head.as_bytes(), &folded, b"\nendstream\nendobj\n"].concat()
}

const CATALOG: &[u8] = b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n\
    2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";

/// One string of 4 MB in a stream of objects, and thousands of objects that are each this string.
fn one_string_many_times() -> Vec<u8> {
    let pairs: String = (10..4010).map(|number| format!("{number} 0 ")).collect();
    let contents = [pairs.as_bytes(), b"(", &vec![b'A'; 4 << 20], b")"].concat();
    // It states one object: what it states is not what it holds.
    let entries = format!("/Type/ObjStm/N 1/First {}", pairs.len());
    let mut pdf = b"%PDF-1.7\n".to_vec();
    pdf.extend_from_slice(CATALOG);
    pdf.extend(stream(3, &entries, &contents));
    let table = pdf.len();
    let offset = pdf.windows(7).position(|found| found == b"3 0 obj").unwrap();
    let catalog = pdf.windows(7).position(|found| found == b"1 0 obj").unwrap();
    let pages = pdf.windows(7).position(|found| found == b"2 0 obj").unwrap();
    let places = [catalog, pages, offset].map(|at| format!("{at:010} 00000 n \n")).concat();
    pdf.extend(
        format!(
            "xref\n0 4\n0000000000 65535 f \n{places}trailer\n<</Size 4/Root 1 0 R>>\n\
             startxref\n{table}\n%%EOF\n"
        )
        .into_bytes(),
    );
    pdf
}

/// A table of two million objects, in a few kilobytes. `name` is how the type of the table is
/// written: a name can be spelt in several ways.
fn endless_table(name: &str) -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n".to_vec();
    pdf.extend_from_slice(CATALOG);
    let table = pdf.len();
    let entries = format!("/Type/{name}/Size 2000000/W[1 1 1]/Root 1 0 R");
    pdf.extend(stream(3, &entries, &[1, 9, 0].repeat(2_000_000)));
    pdf.extend(format!("startxref\n{table}\n%%EOF\n").into_bytes());
    pdf
}

/// Opens a file while no process of it may take more than 1.5 GB; what it took of the clock.
fn opened(folder: &WorkingFolder, name: &str) -> (Run, Duration) {
    let begin = Instant::now();
    let program = env!("CARGO_BIN_EXE_candour-cli");
    let script = format!("ulimit -v 1500000; exec '{program}' open {name} --out x.pdf");
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &script]).current_dir(folder.directory.path());
    (command.output().unwrap().into(), begin.elapsed())
}

#[test]
fn a_few_kilobytes_that_would_take_gigabytes_are_refused_within_limits() {
    let files = [
        ("strings.pdf", one_string_many_times()),
        ("table.pdf", endless_table("XRef")),
        ("hidden-table.pdf", endless_table("X#52ef")),
    ];
    for (name, pdf) in files {
        assert!(pdf.len() < 64 * 1024, "{name}: {} bytes", pdf.len());
        let folder = WorkingFolder::new();
        folder.put(name, pdf);
        let (found, took) = opened(&folder, name);
        assert_eq!(found.code, Some(1), "{name}: {}", found.said);
        assert!(!found.said.contains("panicked"), "{name}: {}", found.said);
        assert!(found.said.contains("It was not opened"), "{name}: {}", found.said);
        assert!(took < Duration::from_secs(40), "{name}: {took:?}");
        assert!(!is_there(&folder.path("x.pdf")), "{name}");
    }
}

/// More changes of script than the library for shaping holds in one text: at one more it ends the
/// program, and a case that holds such a name would never become a paper again.
#[test]
fn a_text_in_which_the_scripts_change_at_every_letter_is_set() {
    let folder = WorkingFolder::new();
    for (name, text) in [
        ("turned", "\u{627}a".repeat(33_000)),
        ("spaced", "a \u{4E2D} ".repeat(33_000)),
        ("unknown", "\u{1F600}".repeat(33_000)),
    ] {
        let party = serde_json::json!({ "own-name": { "kind": "person", "name": text } });
        folder.put("case.json", file(&party.to_string()));
        let made = folder.run(&["paper", "conflict-sheet", "case.json", "--out", "sheet.pdf"]);
        assert_eq!(made.code, Some(0), "{name}: {}", made.said);
    }
    let own = serde_json::json!({ "own-words": "a \u{4E2D} ".repeat(33_000) });
    folder.put("case.json", file(&own.to_string()));
    let made = folder.run(&["report", "case.json", "--out", "report.pdf"]);
    assert_eq!(made.code, Some(0), "{}", made.said);
}

#[test]
fn a_reader_has_no_rights_and_answers_one_request_alone() {
    let folder = WorkingFolder::new();
    // No request: it ends with an error and writes nothing.
    let found = folder.run(&["read-from-outside"]);
    assert_eq!((found.code, found.out.len()), (Some(1), 0));
    // With another argument it is no reader.
    assert_eq!(folder.run(&["read-from-outside", "x"]).code, Some(2));
}
