//! Papers of cases made at random, read by other programs. The cases take turns with the papers, so
//! that each paper is made of cases of every kind.
//!
//! Every one of them: layout, our own rules of structure, qpdf, the words by poppler, the data by
//! poppler and by us. One in ten also goes before the two checkers of accessible files, which take
//! seconds for a file of this length: one with an answer of twenty thousand words, or one with a
//! list of fifty, alternately.
//!
//! `CANDOUR_REPORT_CASES` says how many cases; 300 where it says nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use candour_content::{Edition, embedded};
use candour_model::{
    AltName, Answer, AnswerAddress, Answers, Duration, Item, Locale, Money, NameKind, Party,
    PartyKind, Value, ValueKind,
};
use candour_questionnaire::{AnswersFile, Question, read_answers, write_answers};
use candour_report::{Composition, Letterhead, PaperKind, compose};
use candour_typeset::model::Bitmap;
use candour_typeset::{
    Attachment, Fonts, PrintFormat, RenderOptions, Rendered, render_and_inspect,
};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use serde_json::json;

use crate::conformance::held_against;
use crate::reader::{Program, Stored, folded};
use crate::sample::{ARABIC, CHINESE, ENGLISH, RUSSIAN, options};
use crate::sound::{self, document};

static EDITION: LazyLock<Edition> = LazyLock::new(|| embedded().unwrap());

const WORDS: [&str; 4] = [ENGLISH, RUSSIAN, CHINESE, ARABIC];
const SIZES: [usize; 5] = [0, 1, 2, 10, 50];
const DATES: [&str; 10] = [
    "1974",
    "2009-03",
    "2016-10-20",
    "2026-11-23",
    "2027~",
    "[2014..2016]",
    "[..2020]",
    "[2027..]",
    "after birth-date",
    "before notice-since",
];

/// The questions by which the last of these dates are told.
const EVENTS: [&str; 2] = ["birth-date", "notice-since"];

fn value(random: &mut StdRng, question: &Question, long: bool) -> Value {
    let mut words = || (*WORDS.choose(random).unwrap()).to_owned();
    match question.kind {
        ValueKind::Text if long => Value::Text(format!("{} endofit", "word ".repeat(19_999))),
        ValueKind::Line | ValueKind::Text => Value::Text(words()),
        ValueKind::Party => Value::Party(Party {
            kind: Some(PartyKind::Entity),
            name: words(),
            also: vec![AltName { kind: NameKind::Script, name: words() }],
        }),
        ValueKind::YesNo => Value::One("yes".parse().unwrap()),
        ValueKind::One => Value::One(question.options.choose(random).unwrap().clone()),
        ValueKind::Several => {
            let several: Vec<_> =
                question.options.iter().filter(|o| !question.alone.contains(o)).collect();
            let from = random.random_range(0..several.len());
            Value::Several(several[from..].iter().map(|o| (*o).clone()).collect())
        }
        ValueKind::Country => Value::Country("CN".parse().unwrap()),
        ValueKind::Countries => {
            Value::Countries(["CN", "RU", "AE"].map(|c| c.parse().unwrap()).to_vec())
        }
        ValueKind::Date => {
            // What other dates are told by is told by none of them.
            let tells = EVENTS.contains(&question.id.as_str());
            let dates = if tells { &DATES[..DATES.len() - EVENTS.len()] } else { &DATES[..] };
            Value::from_json(question.kind, &json!(dates.choose(random).unwrap())).unwrap()
        }
        ValueKind::Money => {
            Value::Money(Money { amount: "17000.50".into(), currency: "USD".into() })
        }
        ValueKind::Duration => Value::Duration(Duration { years: 2, months: 6, days: 0 }),
    }
}

fn answer(random: &mut StdRng, question: &Question, long: bool) -> Option<Answer> {
    let way = random.random_range(0..12);
    let value = value(random, question, long);
    Some(match way {
        0 => return None,
        1 => Answer::NotSure(value),
        2 => Answer::Told(value, None),
        3 => Answer::NotKnown,
        4 => Answer::Withheld,
        5 => Answer::Later,
        _ => Answer::Given(value),
    })
}

/// A case: every tenth holds an answer of twenty thousand words, every gate of a group is open.
fn case(number: u64) -> Answers {
    let mut random = StdRng::seed_from_u64(number);
    let form = &EDITION.form;
    let mut answers = Answers::default();
    let mut long = number % 10 == 7;
    let crowded = random.random_range(0..form.groups().count());
    let fifty = number % 20 == 10;
    for (at, group) in form.groups().enumerate() {
        // Beside one list of any size, the others are short, and in every other case shorter.
        let short = if number.is_multiple_of(2) { 3 } else { 2 };
        let most = if at == crowded { SIZES.len() } else { short };
        let drawn = SIZES[random.random_range(0..most)];
        let size = if fifty && at == crowded { 50 } else { drawn };
        let item = |n: usize| Item::new(format!("i{n}").parse().unwrap());
        answers.groups.insert(group.id.clone(), (0..size).map(item).collect());
    }
    for question in form.questions() {
        let Some(group) = form.group_of_question(&question.id) else {
            let place = AnswerAddress::single(question.id.clone());
            let this = long && question.kind == ValueKind::Text;
            long &= !this;
            answers.set(&place, answer(&mut random, question, this));
            continue;
        };
        let items: Vec<_> = answers.groups[&group.id].iter().map(|i| i.id.clone()).collect();
        for item in items {
            let place = AnswerAddress::in_item(group.id.clone(), item, question.id.clone());
            answers.set(&place, answer(&mut random, question, false));
        }
    }
    for group in form.groups() {
        let yes = Answer::Given(Value::One("yes".parse().unwrap()));
        answers.set(&AnswerAddress::single(group.gate.clone()), Some(yes));
    }
    answers
}

/// A firm with a logo of some size, which is black all over, on every other report.
fn letterhead(number: u64) -> Letterhead {
    let (width, height) = (u32::try_from(number % 1000).unwrap() + 1, 40);
    let rows = vec![0xFF; usize::try_from(width.div_ceil(8) * height).unwrap()];
    let logo = Bitmap { width, height, rows };
    Letterhead {
        name: "A firm 律师".to_owned(),
        telephone: None,
        marking: number.is_multiple_of(3).then(|| "Confidential. For legal advice.".to_owned()),
        disclaimer: None,
        logo: number.is_multiple_of(2).then_some(logo),
    }
}

/// The paper of a case. Of ten cases in a row two make each paper, and those that are alike by
/// their last figure take turns too.
fn paper_of(number: u64) -> PaperKind {
    let papers = PaperKind::ALL;
    let turn = usize::try_from((number + number / 10) % 5).unwrap();
    papers[turn]
}

/// How a paper is set: that of the client large enough to read at home, the others closer, some of
/// each in large print.
fn print_format(number: u64) -> PrintFormat {
    match paper_of(number) {
        _ if number % 50 == 49 => PrintFormat::LargePrint,
        PaperKind::YourCopy => PrintFormat::Standard,
        _ => PrintFormat::Compact,
    }
}

/// The paper of a case: the answers as the file inside has them, the finished file, and what the
/// layout found wrong.
fn made(number: u64, answers: &Answers, fonts: &Fonts) -> (String, Rendered, Vec<String>) {
    let file = AnswersFile { answers: answers.clone(), ..AnswersFile::default() };
    let data = write_answers(&file, &EDITION.form);
    let report = compose(&Composition {
        edition: &EDITION,
        locale: &Locale::english(),
        beside: None,
        answers,
        firm: Some(&letterhead(number)),
        paper: paper_of(number),
        withheld: &BTreeSet::new(),
        chosen: &BTreeSet::new(),
        attached: paper_of(number) != PaperKind::ConflictSheet,
        large_print: false,
        label: "",
        reference: "4F2A-91C0",
        fingerprint: "4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7",
        date: "2026-11-23T18:40:00+00:00".parse().unwrap(),
        version: "0.1.0",
    });
    let attachment = Attachment {
        file_name: "answers.json".into(),
        media_type: "application/json".into(),
        description: "The answers".into(),
        bytes: data.clone().into_bytes(),
    };
    let options = RenderOptions {
        // Nothing travels with what is sent before anything else.
        attachment: (paper_of(number) != PaperKind::ConflictSheet).then_some(attachment),
        print_format: print_format(number),
        ..options()
    };
    let (done, faults) = render_and_inspect(&report, fonts, &options).unwrap();
    (data, done, faults)
}

/// The finished report of a case.
pub(crate) fn pdf(number: u64, fonts: &Fonts) -> Vec<u8> {
    made(number, &case(number), fonts).1.pdf
}

fn check(number: u64, fonts: &Fonts, checked: &Path) {
    let answers = case(number);
    let (data, done, faults) = made(number, &answers, fonts);
    assert!(faults.is_empty(), "case {number}: {faults:#?}");

    let document = document(&done.pdf);
    let faults = sound::faults(&document);
    assert!(faults.is_empty(), "case {number}: {faults:#?}");
    if number % 20 == 7 || number % 20 == 10 {
        std::fs::write(checked.join(format!("case-{number}.pdf")), &done.pdf).unwrap();
    }

    let stored = Stored::new(&done.pdf);
    let said = stored.read(Program::Qpdf, &["--check"]);
    assert!(said.contains("No syntax or stream encoding errors"), "case {number}: {said}");

    // What was put in comes out, in every script whose order of letters is that of the page.
    let day = "2026-11-23".parse().unwrap();
    let parameters = EDITION.parameters_on(day);
    let given = EDITION.context(&answers, day, &parameters);
    let shown = given_words(&answers);
    // Without head and foot, so that an answer that runs over a page is in one piece. In large print
    // text goes down to a foot that is as high as what stands in it.
    let areas: &[[&str; 8]] = match print_format(number) {
        PrintFormat::LargePrint => &[
            ["-x", "0", "-y", "77", "-W", "595", "-H", "626"],
            ["-x", "0", "-y", "77", "-W", "595", "-H", "640"],
            ["-x", "0", "-y", "77", "-W", "595", "-H", "655"],
        ],
        _ => &[["-x", "0", "-y", "51", "-W", "595", "-H", "723"]],
    };
    // Cells beside each other are read in the order in which they are drawn: one after another.
    let in_order: &[&str] = match paper_of(number) {
        PaperKind::Report | PaperKind::Annexes => &[],
        PaperKind::ConflictSheet | PaperKind::Brief | PaperKind::YourCopy => &["-raw"],
    };
    let read = |area: &[&str; 8]| {
        let text = stored.read(Program::Text, &[&area[..], in_order].concat());
        let lines = text.lines().filter(|line| !line.ends_with("(continued)"));
        folded(&lines.collect::<String>())
    };
    let texts: Vec<String> = areas.iter().map(read).collect();
    let holds = |piece: &str| texts.iter().any(|text| text.contains(piece));
    let instead = sound::read_instead(&document).join("\n");
    // Another program reads the same words in a few of the files.
    if number % 10 == 3 {
        let objects = stored.read(Program::Json, &[]);
        assert_eq!(objects.contains(ARABIC), instead.contains(ARABIC), "case {number}");
    }
    for (place, words) in shown {
        if given.applicable_answer(&place).is_none() || !shows(paper_of(number), &place) {
            continue;
        }
        for word in words {
            if word == ARABIC {
                assert!(instead.contains(ARABIC), "case {number}: {place}: Arabic");
            } else if word.len() < 1000 {
                let found = pieces(paper_of(number), &folded(&word));
                let is_there = found.iter().all(|piece| holds(piece));
                assert!(is_there, "case {number}: {place}: {word}");
            } else {
                assert!(holds("endofit"), "case {number}: {place}: a long answer");
            }
        }
    }

    if paper_of(number) == PaperKind::ConflictSheet {
        let inside = candour_typeset::attached(&done.pdf, None).unwrap();
        assert!(inside.is_none(), "case {number}: something travels with the names");
        return;
    }
    // The case that is read back is the case.
    let inside = stored.detached(None);
    assert!(inside == data.as_bytes(), "case {number}: the answers inside differ");
    let back =
        String::from_utf8(candour_typeset::attached(&done.pdf, None).unwrap().unwrap()).unwrap();
    let back = read_answers(&back, &EDITION.form, &EDITION.countries).unwrap();
    let (one, other) = (EDITION.assess(&answers, day), EDITION.assess(&back.answers, day));
    assert!(one == other, "case {number}: the case read back is assessed otherwise");
}

/// Whether a paper holds what was typed at a place, word for word.
fn shows(paper: PaperKind, place: &AnswerAddress) -> bool {
    let plan = &EDITION.brief;
    let is_name = plan.name.iter().chain(plan.names.iter().map(|names| &names.party));
    let mut is_name = is_name.filter(|name| **name == place.question);
    let is_quoted = plan.own_words.iter().chain(&plan.threats).any(|q| *q == place.question);
    match paper {
        PaperKind::Report | PaperKind::Annexes => true,
        PaperKind::Brief => is_name.next().is_some() || is_quoted,
        PaperKind::ConflictSheet => is_name.next().is_some(),
        PaperKind::YourCopy => false,
    }
}

/// The pieces in which a reader gives words back: whole, or its beginning and its end where a cell
/// of a table may be divided between two pages, below whose head the table's own is said again.
fn pieces(paper: PaperKind, words: &str) -> Vec<String> {
    if matches!(paper, PaperKind::Report | PaperKind::Annexes) {
        return vec![words.to_owned()];
    }
    let letters: Vec<char> = words.chars().collect();
    let piece = letters.len().min(12);
    vec![letters[..piece].iter().collect(), letters[letters.len() - piece..].iter().collect()]
}

/// Everything typed, by place.
fn given_words(answers: &Answers) -> Vec<(AnswerAddress, Vec<String>)> {
    let form = &EDITION.form;
    let mut found = Vec::new();
    for question in form.questions() {
        let places = match form.group_of_question(&question.id) {
            None => vec![AnswerAddress::single(question.id.clone())],
            Some(group) => answers
                .groups
                .get(&group.id)
                .into_iter()
                .flatten()
                .map(|i| {
                    AnswerAddress::in_item(group.id.clone(), i.id.clone(), question.id.clone())
                })
                .collect(),
        };
        for place in places {
            let words = match answers.get(&place).and_then(Answer::value) {
                Some(Value::Text(text)) => vec![text.clone()],
                Some(Value::Party(party)) => std::iter::once(&party.name)
                    .chain(party.also.iter().map(|a| &a.name))
                    .cloned()
                    .collect(),
                _ => continue,
            };
            found.push((place, words));
        }
    }
    found
}

#[test]
fn reports_of_cases_made_at_random_hold_what_was_put_in() {
    let cases = std::env::var("CANDOUR_REPORT_CASES");
    let cases: u64 = cases.ok().and_then(|text| text.parse().ok()).unwrap_or(300);
    let folder = tempfile::tempdir().unwrap();
    let checked = folder.path();
    // Two at a time: programs that read a file use one core each.
    std::thread::scope(|scope| {
        for part in 0..2 {
            scope.spawn(move || {
                let fonts = Fonts::embedded();
                (part..cases).step_by(2).for_each(|number| check(number, &fonts, checked));
            });
        }
    });
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(checked).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert_eq!(held_against(&files, checked), Vec::<String>::new());
}
