//! What a translation must keep of its English, broken once each in a copy of English that is called
//! Turkish: it has the same letters and the same forms of number.

use super::*;

const WRITING: &str = r#"
script = "latin"
quotation-marks = "“”’"
not-after-letters = "~"
countries = "FR GB"
"#;

const MORE: &str = "
ui-save = Save
ui-saving = Choose “Save” within 24 hours.
ui-left = { $count ->
    [one] 1 of 5 questions
   *[other] { $count } of 5 questions
}
ui-held = { $how ->
    [bail] On bail
   *[prison] In prison
}
ui-notice = A Red Notice is read in March.
";

fn turkish() -> Locale {
    "tr".parse().unwrap()
}

/// The tiny edition with a whole translation of it.
fn translated() -> BTreeMap<String, String> {
    let mut files = files();
    files.insert(owned("locales/en/ui.ftl"), owned(MORE));
    let copies: Vec<_> = files
        .iter()
        .filter(|(name, _)| name.starts_with("locales/en/"))
        .map(|(name, text)| (name.replace("/en/", "/tr/"), text.clone()))
        .collect();
    files.extend(copies);
    for country in ["United Kingdom", "France"] {
        let table = files.get_mut("countries.toml").unwrap();
        let named = format!("en = \"{country}\", tr = \"{country}\"");
        *table = table.replace(&format!("en = \"{country}\""), &named);
    }
    files.insert(owned("locales/tr/language.toml"), owned(WRITING));
    files.insert(owned("locales/tr/review.toml"), String::new());
    let terms = "en\tterm\tstems\tsource\nRed Notice\tRed Notice\tred notic\town\n";
    files.insert(owned("locales/tr/terms.tsv"), owned(terms));
    files
}

/// The flaws after a file was changed.
fn with(file: &str, there: &str, instead: &str) -> Vec<Flaw> {
    let mut files = translated();
    let text = files.get_mut(file).unwrap();
    assert!(text.contains(there), "{file} holds {there}");
    *text = text.replace(there, instead);
    proved(files)
}

/// What is wrong with a message of the window after its translation was changed.
fn said(there: &str, instead: &str) -> Vec<(String, TranslationFault)> {
    let of = |flaw| match flaw {
        Flaw::Translation { id, fault, .. } => (id, fault),
        other => panic!("{other}"),
    };
    with("locales/tr/ui.ftl", there, instead).into_iter().map(of).collect()
}

#[test]
fn a_copy_of_english_keeps_all_that_english_says() {
    assert_eq!(proved(translated()), []);
}

#[test]
fn every_language_says_all_that_english_says() {
    let mut files = translated();
    let own = files.get_mut("locales/tr/questions-now.ftl").unwrap();
    *own = own
        .replace("    .hint", "")
        .replace("{ $week }", "a week")
        .replace("ground-bail = Bail\n", "");
    let flaws = proved(files);
    assert!(flaws.contains(&missing("tr", "ground-bail")), "{flaws:?}");
    let (locale, id) = (turkish(), owned("point-held.means"));
    assert!(flaws.contains(&Flaw::Variable { locale, id, variable: owned("week") }));
    assert_eq!(flaws.len(), 2, "each named once: {flaws:?}");
}

#[test]
fn a_language_lists_words_that_it_never_says_its_rules_its_terms_and_its_readers() {
    for (file, flaw) in [
        ("forbidden-words.txt", Flaw::NoForbiddenWords(turkish())),
        ("language.toml", Flaw::NoRulesOfWriting(turkish())),
        ("terms.tsv", Flaw::NoTerms { locale: turkish(), why: owned("missing") }),
        ("review.toml", Flaw::Review { locale: turkish(), what: owned("missing") }),
    ] {
        let mut files = translated();
        files.remove(&format!("locales/tr/{file}"));
        let flaws = proved(files);
        assert!(flaws.contains(&flaw), "{file}: {flaws:?}");
    }
    let record = "[[reviewed]]\nwho = \"\"\nwhat = [\"all\"]\nwhen = 2026-11-01\nedition = \"1\"\n";
    let mut files = translated();
    files.insert(owned("locales/tr/review.toml"), owned(record));
    let what = owned("reading 1: names nobody");
    assert_eq!(proved(files), [Flaw::Review { locale: turkish(), what }]);
}

#[test]
fn a_choice_has_every_form_of_number_and_the_keys_of_english() {
    let lacks = |lacks: &[&str]| TranslationFault::PluralForms {
        variable: owned("count"),
        lacks: lacks.iter().map(|form| owned(form)).collect(),
    };
    let without_one = said("    [one] 1 of 5 questions\n", "");
    assert_eq!(without_one, [(owned("ui-left"), lacks(&["one"]))]);
    let by_word = || TranslationFault::ChoiceKeys(owned("how"));
    assert_eq!(said("[bail]", "[free]"), [(owned("ui-held"), by_word())]);
    let gone = "{ $how ->\n    [bail] On bail\n   *[prison] In prison\n}";
    assert_eq!(said(gone, "Held: { $how }"), [(owned("ui-held"), by_word())]);
}

#[test]
fn numbers_are_those_of_english() {
    let numbers = |of: &[&str]| TranslationFault::Numbers(of.iter().map(|n| owned(n)).collect());
    assert_eq!(said("24 hours", "42 hours"), [(owned("ui-saving"), numbers(&["24", "42"]))]);
    assert_eq!(said("[one] 1 of", "[one] one of"), [], "a form says it");
    assert_eq!(said("in March", "in 3"), [], "a month by its number");
    assert_eq!(said("in March", "in 4"), [(owned("ui-notice"), numbers(&["4"]))]);
    let rules = format!("{WRITING}\n[other-numbers]\nui-saving = \"Said in days.\"\n");
    let mut files = translated();
    files.insert(owned("locales/tr/language.toml"), rules);
    let own = files.get_mut("locales/tr/ui.ftl").unwrap();
    *own = own.replace("24 hours", "a day");
    assert_eq!(proved(files), []);
}

#[test]
fn letters_and_signs_are_those_of_the_language() {
    let faults = |instead: &str| -> Vec<TranslationFault> {
        said("is read", instead).into_iter().map(|(_, fault)| fault).collect()
    };
    assert_eq!(faults("is rеad"), [TranslationFault::WrongScript(owned("rеad"))], "a Cyrillic е");
    for instead in ["is “read»", "is \"read\"", "is~ read", "is ٣ read", "is \u{202B}read"] {
        let found = faults(instead);
        assert!(matches!(&found[..], [TranslationFault::Sign(_), ..]), "{instead}: {found:?}");
    }
}

#[test]
fn what_is_quoted_from_the_window_has_its_own_words() {
    let otherwise = TranslationFault::QuotedOtherwise(owned("Save"));
    assert_eq!(said("“Save”", "“Keep”"), [(owned("ui-saving"), otherwise)]);
    assert_eq!(said("ui-save = Save", "ui-save = Keep").len(), 1);
}

#[test]
fn a_bound_term_stands_where_english_has_it() {
    let locale = turkish();
    let flaws = with("locales/tr/ui.ftl", "Red Notice", "Red Letter");
    assert!(
        matches!(&flaws[..], [Flaw::TermOtherwise { term, without, .. }]
            if *term == owned("red notice") && without.contains(&owned("ui-notice"))),
        "{flaws:?}"
    );
    let unused = with("locales/tr/terms.tsv", "Red Notice\tRed", "Mauve Notice\tRed");
    assert_eq!(unused, [Flaw::TermUnused { locale: locale.clone(), term: owned("mauve notice") }]);
    let no_columns = with("locales/tr/terms.tsv", "\town", "");
    assert_eq!(no_columns, [Flaw::NoTerms { locale, why: owned("line 2: not four columns") }]);
}

#[test]
fn every_country_has_a_name_and_one_place() {
    let flaw = |country: &str| Flaw::CountryName { locale: turkish(), country: owned(country) };
    assert_eq!(with("locales/tr/language.toml", "FR GB", "FR"), [flaw("GB")]);
    assert_eq!(with("locales/tr/language.toml", "FR GB", "FR GB FR"), [flaw("FR")]);
    assert_eq!(with("locales/tr/language.toml", "FR GB", "FR GB QQ"), [flaw("QQ")]);
    assert_eq!(with("countries.toml", ", tr = \"France\"", ""), [flaw("FR")]);
}
