//! The bodies of the fuzz targets over seeds, and over seeds that were changed at random.

use std::path::Path;

use allocation_counter::measure;
use candour_case::headless::{ReportOptions, example, read, read_file, report_of};
use candour_case::sharing::{Card, make_card, receive, seal_report};
use candour_case::{Edition, Locale, PaperKind, Timestamp, embedded};
use candour_vault::{Identity, seal};
use rand::Rng;
use rand::rngs::StdRng;
use secrecy::SecretString;

use crate::bodies;
use crate::scene::randomness;

/// About twice what a reader is seen to ask of memory, in bytes for one file from outside.
struct Most {
    /// Held at a time.
    held: u64,
    /// Asked for altogether, held or given back: what costs much work asks for much memory on the
    /// way, and is the same on a busy machine.
    asked: u64,
}

impl Most {
    /// So many times the bytes of a file.
    fn times(file: &[u8], held: u64, asked: u64) -> Self {
        let bytes = u64::try_from(file.len()).unwrap();
        Self { held: bytes * held, asked: bytes * asked }
    }
}

fn identity() -> Identity {
    Identity::from_text(&SecretString::from(bodies::KEY)).unwrap()
}

fn report(edition: &Edition) -> Vec<u8> {
    let chosen = ReportOptions { attach: true, ..ReportOptions::paper(PaperKind::Brief) };
    let now = Timestamp::parse_from_rfc3339("2026-11-24T12:00:00+00:00").unwrap();
    let case = read(edition, &example(edition)).unwrap();
    report_of(edition, &case, &chosen, now, &Locale::english()).unwrap()
}

/// The bytes with one to eight changes of the kinds that a fuzzer makes.
fn changed(seed: &[u8], random: &mut StdRng) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..random.random_range(1..9) {
        let at = random.random_range(0..=bytes.len());
        let until = (at + random.random_range(0..64)).min(bytes.len());
        match random.random_range(0..6_u8) {
            0 if at < bytes.len() => bytes[at] ^= 1 << random.random_range(0..8_u8),
            1 if at < bytes.len() => bytes[at] = random.random(),
            2 => drop(bytes.drain(at..until)),
            3 => {
                let twice = bytes[at..until].to_vec();
                bytes.splice(at..at, twice);
            }
            4 => {
                let unexpected: [&[u8]; 6] = [
                    b"\0",
                    b"\xff\xfe",
                    b"9999999999999",
                    b"[[[[[[[[",
                    b"<<<<",
                    "\u{202e}".as_bytes(),
                ];
                let put = unexpected[random.random_range(0..unexpected.len())];
                bytes.splice(at..at, put.iter().copied());
            }
            _ => bytes.truncate(bytes.len() - random.random_range(0..=bytes.len() / 8)),
        }
    }
    bytes
}

/// Writes the seeds for a fuzzer where it asks for them: a folder for each target.
fn write_seeds(target: &str, seeds: &[Vec<u8>]) {
    let Some(folder) = std::env::var_os("CANDOUR_WRITE_SEEDS") else { return };
    let folder = Path::new(&folder).join(target);
    std::fs::create_dir_all(&folder).unwrap();
    for (at, seed) in seeds.iter().enumerate() {
        std::fs::write(folder.join(format!("seed-{at}")), seed).unwrap();
    }
}

fn replay(target: &str, body: fn(&[u8]), seeds: &[Vec<u8>], times: usize, most: &Most) {
    write_seeds(target, seeds);
    let mut random = randomness(20_261_124);
    let (mut held, mut asked) = (0, 0);
    let mut run = |bytes: &[u8]| {
        let memory = measure(|| body(bytes));
        (held, asked) = (held.max(memory.bytes_max), asked.max(memory.bytes_total));
    };
    body(b"");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/fuzz/corpus").join(target);
    // What a fuzzer found worth keeping, where the target has such inputs.
    for entry in std::fs::read_dir(kept).into_iter().flatten() {
        body(&std::fs::read(entry.unwrap().path()).unwrap());
    }
    for seed in seeds {
        // The first time, the content of the program is read as well.
        body(seed);
        run(seed);
        for _ in 0..times {
            run(&changed(seed, &mut random));
        }
    }
    let runs = 1 + seeds.len() * (times + 1);
    println!(
        "count: {runs} runs of a reader of outside files: {held} bytes held, {asked} asked for"
    );
    assert!(held < most.held && asked < most.asked, "{held} bytes held, {asked} asked for");
}

#[test]
fn no_changed_file_of_a_vault_does_harm() {
    let key = identity().recipient();
    let header = r#"{"candour":"index","version":1,"generation":1}"#;
    let index = format!("{header}\n{{\"cases\":[],\"removing\":[],\"settings\":null}}");
    let case = r#"{"candour":"case","version":1,"case":"0f1e2d3c4b5a69788796a5b4c3d2e1f0","generation":1}"#;
    let contents = [
        br#"{"format":"candour-vault","version":1}"#.to_vec(),
        seal(&[&key], bodies::KEY.as_bytes()).unwrap(),
        seal(&[&key], bodies::KEY.as_bytes()).unwrap(),
        seal(&[&key], index.as_bytes()).unwrap(),
        seal(&[&key], format!("{case}\n{{}}").as_bytes()).unwrap(),
    ];
    let seeds: Vec<Vec<u8>> =
        (0_u8..).zip(contents).map(|(which, bytes)| [vec![which], bytes].concat()).collect();
    replay("vault_file", bodies::vault_file, &seeds, 400, &Most { held: 8_000, asked: 20_000 });
}

#[test]
fn no_changed_card_does_harm() {
    let card = make_card("A firm", &identity().recipient().to_string()).unwrap();
    let full = r#"{"format":"candour-firm-card","version":1,"name":"A firm",
        "contact":{"address":"A street","email":"a@example.org"},"services":["One","Two"],
        "disclaimer":"No advice.","logo":"UDQKMyAzCkDgQA==","public-key":"KEY"}"#;
    let full = full.replace("KEY", &identity().recipient().to_string());
    let seeds = [card.to_bytes(), full.into_bytes()];
    assert!(seeds.iter().all(|seed| Card::read(seed).is_ok()), "only refusals are tried");
    replay("firm_card", bodies::firm_card, &seeds, 2000, &Most { held: 3_000, asked: 5_000 });
}

#[test]
fn no_changed_picture_does_harm() {
    let icons = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../icons");
    let seeds = ["32x32.png", "128x128.png"].map(|name| std::fs::read(icons.join(name)).unwrap());
    let mut card = make_card("A firm", &identity().recipient().to_string()).unwrap();
    assert!(seeds.iter().all(|seed| card.set_logo(seed).is_ok()), "only refusals are tried");
    replay(
        "firm_picture",
        bodies::firm_picture,
        &seeds,
        400,
        &Most { held: 600_000, asked: 700_000 },
    );
}

#[test]
fn no_changed_answers_file_does_harm() {
    let edition = embedded().unwrap();
    let short = r#"{"format":"candour-answers","version":1,"answers":{"birth-date":{"standing":"told",
        "value":"[1975..1976]","by":"x"},"nationalities":["CN","GB"]},"groups":{"matter":[{"id":"i1",
        "answers":{"matter-country":"CN"}}]}}"#;
    let wide: Vec<u8> = short.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let seeds = [example(&edition).into_bytes(), short.as_bytes().to_vec(), wide];
    let is_taken = |seed: &Vec<u8>| read_file(&edition, seed).is_ok();
    assert!(seeds.iter().all(is_taken), "only refusals are tried");
    replay(
        "answers_file",
        bodies::answers_file,
        &seeds,
        400,
        &Most { held: 600_000, asked: 1_000_000 },
    );
}

#[test]
fn no_changed_answers_file_keeps_a_paper_from_being_made() {
    let edition = embedded().unwrap();
    let mixed = "\u{627}a \u{1F600}\u{301} +44 20 \u{5D0}1\u{E31}".repeat(40);
    let text = serde_json::json!({
        "format": "candour-answers",
        "version": 1,
        "answers": {
            "own-name": { "kind": "person", "name": mixed },
            "held-now": { "standing": "told", "value": "free", "by": mixed },
            "own-words": mixed,
        },
    });
    let seed = text.to_string().into_bytes();
    assert!(read_file(&edition, &seed).is_ok(), "only refusals are tried");
    replay("paper", bodies::paper, &[seed], 15, &Most { held: 10_000_000, asked: 120_000_000 });
}

#[test]
fn no_changed_report_does_harm() {
    let edition = embedded().unwrap();
    let report = report(&edition);
    assert!(receive(&edition, None, None, &report).is_ok(), "only refusals are tried");
    // The words of the last three pages are read, with the fonts in which they stand, which unfold
    // to some forty times the file: the work grows with the file and with nothing else.
    let most = Most::times(&report, 50, 320);
    replay(
        "report",
        bodies::report,
        &[report, b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".to_vec()],
        60,
        &most,
    );
}

#[test]
fn no_changed_reply_of_a_reader_does_harm() {
    let edition = embedded().unwrap();
    let facts = r#"{"was-sealed":true,"has-data":true,"pages":3,"made":"2026-11-24T12:00:00+00:00",
        "warnings":["other-answers","no-answers"]}"#;
    let seed = [facts.as_bytes(), b"\0", example(&edition).as_bytes()].concat();
    replay(
        "reader_facts",
        bodies::reader_facts,
        &[seed],
        200,
        &Most { held: 600_000, asked: 1_000_000 },
    );
}

#[test]
fn no_changed_sealed_file_does_harm() {
    let card = make_card("A firm", &identity().recipient().to_string()).unwrap();
    let small = b"%PDF-1.7\n%%EOF".to_vec();
    replay(
        "sealed_file",
        bodies::sealed_file,
        &[seal_report(&card, &small).unwrap(), small],
        400,
        &Most { held: 1_000, asked: 2_000 },
    );
}

#[test]
fn no_typed_text_does_harm() {
    let key = identity().recipient().to_string();
    let seeds = [bodies::KEY.to_owned(), format!("张律师事务所\n{key}"), "O0I1L8B ".repeat(9)];
    let seeds = seeds.map(String::into_bytes);
    replay(
        "typed_text",
        bodies::typed_text,
        &seeds,
        400,
        &Most { held: 400_000, asked: 13_000_000 },
    );
}
