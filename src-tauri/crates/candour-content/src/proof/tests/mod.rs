//! Each rule of the proofs, broken once on a tiny edition.

mod changing;
mod heading;
mod naming;
mod reaching;
mod translating;
mod wording;

use std::collections::BTreeMap;

use candour_model::Locale;

use super::*;
use crate::ContentFault;

const SECTION: &str = r#"
section = "now"
[[question]]
id = "held"
kind = "yes-no"
first-look = 1
[[question]]
id = "where"
kind = "country"
when = { is = ["held", "yes"] }
[[question]]
id = "has-matters"
kind = "yes-no"
[[group]]
id = "matter"
gate = "has-matters"
label = "title"
card = ["title"]
[[group.question]]
id = "title"
kind = "line"
[[group.question]]
id = "told-on"
kind = "date"
"#;

const RULES: &str = r#"
[[point]]
id = "held"
topic = "urgent"
weight = "raise"
weights = [{ weight = "act-now", when = { country-trait = { question = "where", trait = "eu-member" } } }]
when = { is = ["held", "yes"] }
grounds = ["bail"]
services = ["notice"]
sources = ["law"]
papers = ["letter"]
asks = 1
parameters = ["week"]

[[point]]
id = "last-day"
topic = "urgent"
weight = "raise"
per = "matter"
when = { date = { question = "told-on", is = "past" } }
sources = ["law"]
clock = { from = "told-on", length = "week" }

[[measure]]
id = "red"
sources = ["law"]
[[measure.sign]]
id = "told"
when = { is = ["held", "yes"] }

[[clash]]
id = "both"
when = { all = [{ is = ["held", "no"] }, { is = ["has-matters", "yes"] }] }
"#;

const SOURCES: &str = r#"
[[source]]
id = "law"
citation = "Act, section 1"
title = "The Act"
checked-on = 2026-11-01
"#;

const PARAMETERS: &str = r#"
[[parameter]]
id = "week"
value = { days = 7 }
from = 2020-01-01
source = "law"
checked-on = 2026-11-01
review-by = 2027-11-01
"#;

const COUNTRIES: &str = r#"
[[country]]
code = "GB"
names = { en = "United Kingdom" }
traits = []
verified = true
[[country]]
code = "FR"
names = { en = "France" }
traits = ["eu-member"]
verified = true
"#;

const FIRM: &str = r#"
id = "firm"
name = "A Firm"
services = ["notice"]
disclaimer = "firm-disclaimer"
checked-on = 2026-11-01
"#;

const WORDS: &str = "
q-held = Are you held now?
    .label = Held now
    .why = It comes first.
q-where = Where?
    .label = Where
    .why = The law depends on it.
q-has-matters = Is there a case?
    .label = Case
    .why = It is about you.
q-title = What do you call it?
    .label = Name
    .why = To tell it apart.
q-told-on = When were you told?
    .label = Told on
    .why = Time may run from it.
section-now = Now
    .about = Where you stand.
group-matter = Cases
    .one = Case
    .add = Add a case
topic-urgent = First
point-held = You are held.
    .means = You have { $week }.
    .other-side = It may end.
    .change = It changes when you are free.
    .next = Ask for a solicitor.
    .ask-1 = What now?
point-last-day = { $item }: a day may pass.
    .means = It is a day.
    .other-side = It may not count.
    .change = A date.
    .next = Write it down.
measure-red = Red Notice
    .means = A request.
    .other-side = There may be none.
    .next = Ask.
sign-told = You are held.
clash-both = These do not go together.
paper-letter = A letter
    .where = At home.
    .language = English.
ground-bail = Bail
service-notice = Notices
    .about = They are requests.
    .bring = Your papers.
firm-disclaimer = No advice.
head-now = First of all
    .about = It cannot wait.
    .other-side = It may end.
copy-head-now = What comes first
";

const HEADS: &str = r#"
frame = ["has-matters"]
[[head]]
id = "now"
scope = "case"
date = "told-on"
points = ["held", "last-day"]
"#;

/// The other words that every edition needs, taken from the one that ships.
const SHIPPED: [&str; 4] = ["interview.ftl", "languages.ftl", "summary.ftl", "words.ftl"];

fn files() -> BTreeMap<String, String> {
    let shipped = crate::embedded_files()
        .filter(|(name, _)| SHIPPED.iter().any(|own| *name == format!("locales/en/{own}")));
    let own = [
        ("questionnaire/10-now.toml", SECTION),
        ("points/points.toml", RULES),
        ("sources/sources.toml", SOURCES),
        ("parameters/parameters.toml", PARAMETERS),
        ("papers/papers.toml", "[[paper]]\nid = \"letter\"\n"),
        ("issues.toml", HEADS),
        ("grounds.toml", "[[ground]]\ncode = \"bail\"\nfamily = \"uk-extradition\"\n"),
        ("countries.toml", COUNTRIES),
        ("firm/firm.toml", FIRM),
        ("example/example.json", r#"{"format": "candour-answers", "version": 1}"#),
        ("locales/en/questions-now.ftl", WORDS),
        ("locales/en/forbidden-words.txt", "guilty\n"),
    ];
    shipped
        .map(|(name, bytes)| (name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()))
        .chain(own.map(|(name, text)| (name.to_owned(), text.to_owned())))
        .collect()
}

fn load(files: BTreeMap<String, String>) -> Result<Edition, Vec<ContentFault>> {
    let bytes = files.into_iter().map(|(name, text)| (name, text.into_bytes()));
    Edition::load(bytes).map_err(|faults| faults.0)
}

fn proved(files: BTreeMap<String, String>) -> Vec<Flaw> {
    prove(&load(files).unwrap(), "2026-11-23".parse().unwrap()).flaws
}

/// The flaws after a text in one file gave way to another.
fn after(file: &str, old: &str, new: &str) -> Vec<Flaw> {
    let mut files = files();
    let text = files.get_mut(file).unwrap();
    assert!(text.contains(old), "{old:?} stands in {file}");
    *text = text.replacen(old, new, 1);
    proved(files)
}

const FORM: &str = "questionnaire/10-now.toml";
const POINTS: &str = "points/points.toml";
const PARAMETER_FILE: &str = "parameters/parameters.toml";
const COUNTRY_FILE: &str = "countries.toml";
const HEAD_FILE: &str = "issues.toml";
const ENGLISH: &str = "locales/en/questions-now.ftl";

fn owned(text: &str) -> String {
    text.to_owned()
}

fn unknown(owner: &str, kind: &'static str, id: &str) -> Flaw {
    Flaw::Unknown { owner: owned(owner), kind, id: owned(id) }
}

fn missing(tag: &str, id: &str) -> Flaw {
    Flaw::MessageMissing { locale: tag.parse().unwrap(), id: owned(id) }
}
