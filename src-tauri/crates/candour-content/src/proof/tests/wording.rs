//! Every word is there, in every language, and plain.

use super::*;

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
fn idioms_are_named_as_forbidden_words_are() {
    let mut files = files();
    files.insert(owned("locales/en/idioms.txt"), owned("hand over\n"));
    assert_eq!(proved(files.clone()), []);
    let words = files.get_mut(ENGLISH).unwrap();
    *words = words.replacen("You are held.", "They hand over papers.", 1);
    let (locale, id) = (Locale::english(), owned("point-held"));
    assert_eq!(proved(files), [Flaw::ForbiddenWord { locale, id, word: owned("hand over") }]);
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
    let dense = format!("It{} first. It{} now.", " comes".repeat(20), " comes".repeat(20));
    let said = after(ENGLISH, "It comes first.", &dense);
    let (locale, id) = (Locale::english(), owned("q-held.why"));
    assert_eq!(said, [Flaw::LongAverage { locale, id, tenths: 220 }]);
}

#[test]
fn each_language_is_counted_by_itself() {
    let mut files = files();
    files.insert(owned("locales/ru/questions-now.ftl"), owned(WORDS));
    let proof = prove(&load(files).unwrap(), "2026-11-23".parse().unwrap());
    let [english, russian] = ["en", "ru"].map(|tag| proof.reading[&tag.parse().unwrap()]);
    assert!(english.messages > russian.messages && russian.messages > 40);
    assert_eq!((english.forbidden, russian.forbidden), (1, 0));
    let text = proof.to_string();
    assert!(text.contains(&format!("ru: {} messages", russian.messages)), "{text}");
    assert!(text.contains("to be reviewed by 2027-11-01"), "{text}");
}
