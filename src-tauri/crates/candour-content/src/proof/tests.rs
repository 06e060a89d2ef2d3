//! Each rule of the proofs, broken once on a tiny edition.

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
";

/// The other words that every edition needs, taken from the one that ships.
const SHIPPED: [&str; 3] = ["interview.ftl", "summary.ftl", "words.ftl"];

fn files() -> BTreeMap<String, String> {
    let shipped = crate::embedded_files()
        .filter(|(name, _)| SHIPPED.iter().any(|own| *name == format!("locales/en/{own}")));
    let own = [
        ("questionnaire/10-now.toml", SECTION),
        ("points/points.toml", RULES),
        ("sources/sources.toml", SOURCES),
        ("parameters/parameters.toml", PARAMETERS),
        ("papers/papers.toml", "[[paper]]\nid = \"letter\"\n"),
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

#[test]
fn the_tiny_edition_holds_as_it_stands() {
    let proof = prove(&load(files()).unwrap(), "2026-11-23".parse().unwrap());
    assert_eq!(proof.flaws, []);
    assert_eq!(proof.counts["questions reached"], 5);
    assert_eq!(proof.counts["cases in which a rule holds"], 4);
    assert_eq!(proof.counts["cases in which a rule does not hold"], 4);
    assert_eq!(proof.counts["weights"], 1);
}

#[test]
fn what_is_named_exists() {
    let point = "point held";
    let source = after(POINTS, "sources = [\"law\"]", "sources = [\"lore\"]");
    assert!(source.contains(&unknown(point, "source", "lore")), "{source:?}");
    let paper = after(POINTS, "papers = [\"letter\"]", "papers = [\"letter\", \"book\"]");
    assert_eq!(paper, [unknown(point, "paper", "book")]);
    let ground = after(POINTS, "grounds = [\"bail\"]", "grounds = [\"bale\"]");
    assert_eq!(ground, [unknown(point, "ground", "bale")]);
    let service = after(POINTS, "services = [\"notice\"]", "services = [\"notices\"]");
    assert_eq!(service, [unknown(point, "service", "notices")]);
    let name = after(POINTS, "trait = \"eu-member\"", "trait = \"eu\"");
    assert!(name.contains(&unknown("held", "trait", "eu")), "{name:?}");
    let parameter = after(POINTS, "length = \"week\"", "length = \"month\"");
    assert_eq!(parameter, [unknown("point last-day", "parameter", "month")]);
    let country = after(COUNTRY_FILE, "traits = []", "traits = [\"far\"]");
    assert_eq!(country, [unknown("country GB", "trait", "far")]);
}

const PARAMETER_FILE: &str = "parameters/parameters.toml";
const COUNTRY_FILE: &str = "countries.toml";

#[test]
fn a_point_has_a_source_and_its_clock_a_date() {
    let none = after(POINTS, "sources = [\"law\"]", "sources = []");
    assert_eq!(none, [Flaw::NoSource(owned("point held"))]);
    let clock = after(POINTS, "from = \"told-on\"", "from = \"title\"");
    assert_eq!(clock, [Flaw::Clock(owned("point last-day"))]);
}

#[test]
fn conditions_that_name_nothing_are_no_edition() {
    let mut files = files();
    let rules = files.get_mut(POINTS).unwrap();
    *rules = rules.replacen("is = [\"held\", \"yes\"]", "is = [\"hold\", \"yes\"]", 1);
    let faults = load(files).unwrap_err();
    assert!(matches!(&faults[..], [ContentFault::Rule { rule, .. }] if rule == "held"));
}

#[test]
fn ids_stand_once() {
    let mut files = files();
    files.insert(owned("points/more.toml"), owned(RULES));
    let faults = load(files).unwrap_err();
    for kind in ["point", "measure", "sign", "clash"] {
        let is_named = |fault: &ContentFault| matches!(fault, ContentFault::Twice { kind: other, .. } if *other == kind);
        assert!(faults.iter().any(is_named), "{kind}: {faults:?}");
    }
}

#[test]
fn nothing_is_asked_cited_or_gathered_for_nothing() {
    let idle = "[[question]]\nid = \"idle\"\nkind = \"line\"\n[[question]]\nid = \"held\"";
    let question = after(FORM, "[[question]]\nid = \"held\"", idle);
    assert!(question.contains(&Flaw::QuestionUnread(owned("idle"))), "{question:?}");
    let source = after(
        "sources/sources.toml",
        SOURCES,
        &(SOURCES.to_owned() + &SOURCES.replace("\"law\"", "\"lore\"")),
    );
    assert_eq!(source, [Flaw::SourceUnused(owned("lore"))]);
    let paper = after(POINTS, "papers = [\"letter\"]", "papers = []");
    assert_eq!(paper, [Flaw::PaperUnused(owned("letter"))]);
}

#[test]
fn what_decides_a_question_is_asked_before_it() {
    let early = after(
        FORM,
        "id = \"held\"\nkind = \"yes-no\"\nfirst-look = 1",
        "id = \"held\"\nkind = \"yes-no\"\nfirst-look = 1\nwhen = { is = [\"has-matters\", \"yes\"] }",
    );
    let (question, on) = (owned("held"), owned("has-matters"));
    assert!(early.contains(&Flaw::AskedTooEarly { question: question.clone(), on: on.clone() }));
    assert!(early.contains(&Flaw::FirstLook { question, on }));
}

#[test]
fn numbers_of_law_are_fresh_and_hold_today() {
    let file = PARAMETER_FILE;
    let stale = after(file, "review-by = 2027-11-01", "review-by = 2026-11-22");
    assert_eq!(stale, [Flaw::Stale { id: owned("week"), by: "2026-11-22".parse().unwrap() }]);
    let later = after(file, "from = 2020-01-01", "from = 2027-01-01");
    assert!(later.contains(&Flaw::NoValue(owned("week"))), "{later:?}");
    let ahead = after(file, "checked-on = 2026-11-01", "checked-on = 2026-12-01");
    assert_eq!(ahead, [Flaw::Dates(owned("parameter week"))]);
}

#[test]
fn every_word_is_there_and_none_too_many() {
    let why = after(ENGLISH, "    .why = It comes first.\n", "");
    assert_eq!(why, [missing("en", "q-held.why")]);
    let ask = after(ENGLISH, "    .ask-1 = What now?\n", "");
    assert_eq!(ask, [missing("en", "point-held.ask-1")]);
    let more = after(ENGLISH, "q-held =", "q-gone = Gone?\nq-held =");
    assert_eq!(more, [Flaw::MessageUnused(owned("q-gone"))]);
    let attr = after(
        ENGLISH,
        "    .why = It comes first.\n",
        "    .why = It comes first.\n    .o-x = X\n",
    );
    assert_eq!(attr, [Flaw::MessageUnused(owned("q-held.o-x"))]);
}

#[test]
fn a_message_reads_only_what_it_is_given() {
    let variable = after(ENGLISH, "{ $week }", "{ $month }");
    let english = Locale::english();
    let (id, variable_name) = (owned("point-held.means"), owned("month"));
    assert_eq!(variable, [Flaw::Variable { locale: english, id, variable: variable_name }]);
}

#[test]
fn every_language_says_all_that_english_says() {
    let mut files = files();
    let russian: Vec<_> = files
        .iter()
        .filter(|(name, _)| name.starts_with("locales/en/") && name.ends_with(".ftl"))
        .map(|(name, text)| (name.replace("/en/", "/ru/"), text.clone()))
        .collect();
    files.extend(russian);
    assert_eq!(proved(files.clone()), [], "a copy of English is whole");
    let own = files.get_mut("locales/ru/questions-now.ftl").unwrap();
    *own = own
        .replace("    .hint", "")
        .replace("{ $week }", "eine Woche")
        .replace("ground-bail = Bail\n", "");
    let flaws = proved(files);
    assert!(flaws.contains(&missing("ru", "ground-bail")), "{flaws:?}");
    let (locale, id) = ("ru".parse().unwrap(), owned("point-held.means"));
    assert!(flaws.contains(&Flaw::Variable { locale, id, variable: owned("week") }));
    assert_eq!(flaws.len(), 2, "each named once: {flaws:?}");
}

#[test]
fn words_are_plain() {
    let said = after(ENGLISH, "You are held.", "You look guilty.");
    let (locale, id) = (Locale::english(), owned("point-held"));
    assert_eq!(said, [Flaw::ForbiddenWord { locale, id, word: owned("guilty") }]);
    let long = format!("It{} first.", " comes".repeat(24));
    let said = after(ENGLISH, "It comes first.", &long);
    let (locale, id) = (Locale::english(), owned("q-held.why"));
    assert_eq!(said, [Flaw::LongSentence { locale, id, words: 26 }]);
}

#[test]
fn a_question_that_no_case_reaches_is_named() {
    let never = after(
        FORM,
        "when = { is = [\"held\", \"yes\"] }",
        "when = { all = [{ is = [\"held\", \"yes\"] }, { is = [\"held\", \"no\"] }] }",
    );
    assert!(never.contains(&Flaw::NeverAsked(owned("where"))), "{never:?}");
    let always = after(
        FORM,
        "when = { is = [\"held\", \"yes\"] }",
        "when = { is = [\"held\", \"yes\", \"no\"] }",
    );
    assert_eq!(always, [Flaw::AlwaysAsked(owned("where"))]);
}

#[test]
fn a_point_that_cannot_arise_and_one_that_cannot_be_absent_are_named() {
    let when = "when = { is = [\"held\", \"yes\"] }\ngrounds";
    let never = "when = { all = [{ is = [\"held\", \"yes\"] }, { not = { is = [\"held\", \"yes\"] } }] }\ngrounds";
    let flaws = after(POINTS, when, never);
    assert!(flaws.contains(&Flaw::NeverArises(owned("point held"))), "{flaws:?}");
    let always =
        "when = { any = [{ is = [\"held\", \"yes\"] }, { is = [\"held\", \"no\"] }] }\ngrounds";
    let flaws = after(POINTS, when, always);
    assert!(flaws.contains(&Flaw::NeverAbsent(owned("point held"))), "{flaws:?}");
}

#[test]
fn a_weight_a_sign_and_a_clash_that_cannot_be_are_named() {
    let weight = after(
        POINTS,
        "when = { country-trait = { question = \"where\", trait = \"eu-member\" } }",
        "when = { is = [\"held\", \"no\"] }",
    );
    let (point, number) = (owned("point held"), 1);
    assert!(weight.contains(&Flaw::NeverWeighs { point, number }), "{weight:?}");
    let sign = after(
        POINTS,
        "id = \"told\"\nwhen = { is = [\"held\", \"yes\"] }",
        "id = \"told\"\nwhen = { is = [\"held\", \"yes\", \"no\"] }",
    );
    assert!(sign.contains(&Flaw::NeverAbsent(owned("sign told"))), "{sign:?}");
    assert!(sign.contains(&Flaw::AlwaysSigned(owned("red"))), "{sign:?}");
    let clash = after(
        POINTS,
        "{ is = [\"held\", \"no\"] }, {",
        "{ is = [\"held\", \"no\"] }, { is = [\"held\", \"yes\"] }, {",
    );
    assert!(clash.contains(&Flaw::NeverArises(owned("clash both"))), "{clash:?}");
}

#[test]
fn the_example_and_a_firm_ship_with_it() {
    let mut files = files();
    files.remove("example/example.json");
    assert_eq!(proved(files), [Flaw::NoExample]);
}
