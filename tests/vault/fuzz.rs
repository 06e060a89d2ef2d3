//! The bodies of the fuzz targets over seeds, and over seeds that were changed at random.

use std::time::{Duration, Instant};

use candour_case::file::{Chosen, example, read, report_of};
use candour_case::sharing::{make_card, seal_report};
use candour_case::{Edition, Locale, Moment, ReportPart, embedded};
use candour_vault::{Identity, seal};
use rand::Rng;
use rand::rngs::StdRng;
use secrecy::SecretString;

use crate::bodies;
use crate::scene::randomness;

/// Nothing from outside may hold the program up for longer.
const LONGEST: Duration = Duration::from_secs(20);

fn identity() -> Identity {
    Identity::from_text(&SecretString::from(bodies::KEY)).unwrap()
}

fn report(edition: &Edition) -> Vec<u8> {
    let chosen = Chosen { parts: [ReportPart::Summary].into(), attach: true, ..Chosen::default() };
    let now = Moment::parse_from_rfc3339("2026-11-24T12:00:00+00:00").unwrap();
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
                let odd: [&[u8]; 6] = [
                    b"\0",
                    b"\xff\xfe",
                    b"9999999999999",
                    b"[[[[[[[[",
                    b"<<<<",
                    "\u{202e}".as_bytes(),
                ];
                let put = odd[random.random_range(0..odd.len())];
                bytes.splice(at..at, put.iter().copied());
            }
            _ => bytes.truncate(bytes.len() - random.random_range(0..=bytes.len() / 8)),
        }
    }
    bytes
}

fn replay(body: fn(&[u8]), seeds: &[Vec<u8>], times: usize) {
    let mut random = randomness(20_261_124);
    let mut slowest = Duration::ZERO;
    let mut run = |bytes: &[u8]| {
        let begun = Instant::now();
        body(bytes);
        slowest = slowest.max(begun.elapsed());
    };
    run(b"");
    for seed in seeds {
        run(seed);
        for _ in 0..times {
            run(&changed(seed, &mut random));
        }
    }
    println!(
        "count: {} runs of a reader of outside files, the slowest took {slowest:?}",
        1 + seeds.len() * (times + 1)
    );
    assert!(slowest < LONGEST, "{slowest:?}");
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
    replay(bodies::vault_file, &seeds, 400);
}

#[test]
fn no_changed_card_does_harm() {
    let card = make_card("A firm", &identity().recipient().to_string()).unwrap();
    let full = r#"{"format":"candour-firm-card","version":1,"name":"A firm",
        "contact":{"address":"A street","email":"a@example.org"},"services":["One","Two"],
        "disclaimer":"No advice.","logo":"UDQKMyAzCkDgQA==","public-key":"KEY"}"#;
    let full = full.replace("KEY", &identity().recipient().to_string());
    replay(bodies::firm_card, &[card.to_bytes(), full.into_bytes()], 2000);
}

#[test]
fn no_changed_picture_does_harm() {
    let icons = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../icons");
    let seeds = ["32x32.png", "128x128.png"].map(|name| std::fs::read(icons.join(name)).unwrap());
    replay(bodies::firm_picture, &seeds, 400);
}

#[test]
fn no_changed_answers_file_does_harm() {
    let edition = embedded().unwrap();
    let short = r#"{"format":"candour-answers","version":1,"answers":{"birth-date":{"standing":"told",
        "value":"[1975..1976]","by":"x"},"nationalities":["CN","GB"]},"groups":{"matter":[{"id":"i1",
        "answers":{"matter-country":"CN"}}]}}"#;
    replay(bodies::answers_file, &[example(&edition).into_bytes(), short.into()], 400);
}

#[test]
fn no_changed_report_does_harm() {
    let report = report(&embedded().unwrap());
    replay(
        bodies::report,
        &[report, b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".to_vec()],
        60,
    );
}

#[test]
fn no_changed_sealed_file_does_harm() {
    let card = make_card("A firm", &identity().recipient().to_string()).unwrap();
    let small = b"%PDF-1.7\n%%EOF".to_vec();
    replay(bodies::sealed_file, &[seal_report(&card, &small).unwrap(), small], 400);
}

#[test]
fn no_typed_text_does_harm() {
    let key = identity().recipient().to_string();
    let seeds = [bodies::KEY.to_owned(), format!("张律师事务所\n{key}"), "O0I1L8B ".repeat(9)];
    let seeds = seeds.map(String::into_bytes);
    replay(bodies::typed_text, &seeds, 400);
}
