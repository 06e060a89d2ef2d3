//! A report of mixed scripts, against two typesetting programs that set the same words.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use candour_model::Locale;
use candour_typeset::model::{
    Block, HeaderFooter, Heading, Part, PartLayout, Report, Text, TextRole, Words,
};
use candour_typeset::{Fonts, Paper, PrintFormat, RenderOptions, render};
use serde_json::{Value, json};

const ENGLISH: &str = "My former partner told the police in March 2019 that I had taken company money. It was a quarrel about the price of shares, and an arbitration about it had begun in February.";
const RUSSIAN: &str = "В марте 2019 года мой бывший партнёр подал заявление о возбуждении уголовного дела. Щедрое вознаграждение, о котором он говорит, было займом.";
const CHINESE: &str = "二〇一九年三月，我的前合伙人向公安机关报案，称我“侵占”公司资金。其实这是一场关于股权转让的民事纠纷，仲裁委员会已经受理。";
const ARABIC: &str = "في آذار 2019 قدّم شريكي السابق شكوى إلى الشرطة، مع أن النزاع مدني ويخص عقد بيع حصص بقيمة 17,000 دولار.";

/// Headings, words, and their language: about twelve pages, with 300 different Chinese characters.
fn content() -> Vec<(String, String, &'static str)> {
    let many: String = (0x4E00_u32..0x4E00 + 300).filter_map(char::from_u32).collect();
    let texts = [(ENGLISH, "en"), (RUSSIAN, "ru"), (CHINESE, "zh"), (ARABIC, "ar")];
    let pieces = texts.iter().cycle().take(60).enumerate();
    let mut all: Vec<_> = pieces
        .map(|(i, (text, language))| (format!("Matter {}", i + 1), text.repeat(2), *language))
        .collect();
    all.push(("Characters".to_owned(), many, "zh"));
    all
}

fn report(content: &[(String, String, &'static str)]) -> Report {
    let blocks = content.iter().flat_map(|(heading, text, _)| {
        let text = Block::Paragraph(Text::person(text.as_str()), TextRole::Person);
        let heading =
            Heading { level: 2, number: None, text: heading.as_str().into(), anchor: None };
        [Block::Heading(heading), text]
    });
    let part = Part {
        title: "Report".into(),
        bookmark: "Report".into(),
        anchor: "report".into(),
        layout: PartLayout::Flow,
        blocks: blocks.collect(),
    };
    Report {
        language: Locale::english(),
        title: "Report".into(),
        logo: None,
        header_footer: HeaderFooter::default(),
        words: Words {
            page: "{page} of {pages}".into(),
            continued: "(continued)".into(),
            continues: String::new(),
            empty_box: String::new(),
            crossed_box: String::new(),
            end: String::new(),
            code: String::new(),
        },
        parts: vec![part],
    }
}

/// The highest use of memory of this process so far, in mebibytes.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1024.0
}

/// One row of the table.
fn row(what: &str, ours: f64, (against, beside): (&str, f64), unit: &str, aim: Option<f64>) {
    let (aim, absolute) = aim.map_or((1.0, false), |aim| (aim, true));
    let row = json!({
        "what": what, "ours": ours, "beside": beside, "against": against,
        "unit": unit, "aim": aim, "absolute": absolute,
    });
    println!("row: {row}");
}

/// What a peer tells of the same words.
fn peer(name: &str, content: &Path) -> Value {
    let here = std::env::current_exe().unwrap();
    let python = here.ancestors().nth(3).unwrap().join("peers/bin/python");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let done = Command::new(&python)
        .arg(root.join("bench/peer.py"))
        .arg(name)
        .arg(content)
        .arg(root.parent().unwrap().join("src-tauri/assets/fonts"))
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", python.display()));
    let said = String::from_utf8_lossy(&done.stdout);
    serde_json::from_str(said.lines().last().unwrap_or_default())
        .unwrap_or_else(|_| panic!("{name}: {}", String::from_utf8_lossy(&done.stderr)))
}

/// Measures. To run before anything else in this process: the peak of memory never falls.
pub(crate) fn measure() {
    let content = content();
    let report = report(&content);
    let options = RenderOptions {
        paper: Paper::A4,
        print_format: PrintFormat::Standard,
        date: "2026-11-23T18:40:00+00:00".parse().unwrap(),
        producer: "Candour".into(),
        attachment: None,
        lock: None,
    };
    let took = |fonts: &Fonts| {
        let begun = Instant::now();
        let done = render(&report, fonts, &options).unwrap();
        (begun.elapsed().as_secs_f64() * 1000.0, done)
    };
    let fonts = Fonts::embedded();
    let (first, done) = took(&fonts);
    let mut later: Vec<f64> = (0..15).map(|_| took(&fonts).0).collect();
    later.sort_by(f64::total_cmp);
    let later = later[later.len() / 2];
    let (bytes, memory) = (f64::from(u32::try_from(done.pdf.len()).unwrap()) / 1000.0, peak());

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("content.json");
    let pieces = content
        .iter()
        .map(|(heading, text, lang)| json!({ "heading": heading, "text": text, "lang": lang }));
    std::fs::write(&file, Value::from_iter(pieces).to_string()).unwrap();
    for name in ["typst", "weasyprint"] {
        let beside = peer(name, &file);
        let figure = |key: &str| (name, beside[key].as_f64().unwrap());
        let pages = done.pages;
        row(&format!("{pages} pages, first"), first, figure("first"), "ms", Some(150.0));
        row(&format!("{pages} pages, repeated"), later, figure("later"), "ms", Some(40.0));
        let size = (name, figure("bytes").1 / 1000.0);
        row("file with 300 characters", bytes, size, "KB", Some(250.0));
        row("memory of the pages", memory, figure("peak"), "MB", None);
    }
}
