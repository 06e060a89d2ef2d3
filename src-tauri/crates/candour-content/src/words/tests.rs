use super::*;

const SAMPLE: &str = "
plain = Hello
    .hint = There
with = Dear { $who }
many = { $count ->
    [one] 1 thing
   *[other] { $count } things
}
";

fn words(extra: &[(&str, &str)]) -> Words {
    let english = include_str!("../../../../content/locales/en/words.ftl");
    let signs = include_str!("../../../../content/locales/en/languages.ftl");
    let mut files = vec![
        (Locale::english(), "en/sample.ftl".to_owned(), SAMPLE.to_owned()),
        (Locale::english(), "en/words.ftl".to_owned(), english.to_owned()),
        (Locale::english(), "en/languages.ftl".to_owned(), signs.to_owned()),
    ];
    for (tag, text) in extra {
        files.push((tag.parse().unwrap(), format!("{tag}/x.ftl"), (*text).to_owned()));
    }
    Words::load(files).unwrap()
}

#[test]
fn a_language_is_read_when_it_is_first_asked_for() {
    let words = words(&[
        ("ru", "# A list.\nlanguage-name = Русский\nplain = Привет\n"),
        ("tr", "plain = Selam\n"),
    ]);
    let [english, russian, turkish] = ["en", "ru", "tr"].map(|tag| tag.parse::<Locale>().unwrap());
    assert_eq!(words.own_name(&russian), "Русский");
    assert_eq!(words.own_name(&turkish), "tr", "a language that does not say its name");
    assert_eq!(words.text(&english, "plain"), "Hello");
    assert!(!words.plain_messages(&english, "").is_empty());
    assert_eq!(words.read_so_far(), [&english]);
    assert_eq!(words.own_name(&russian), words.text(&russian, "language-name"));
    assert_eq!(words.read_so_far(), [&english, &russian]);
    assert_eq!(words.faults(), []);
    assert_eq!(words.read_so_far(), [&english, &russian, &turkish], "the proofs read all");
}

#[test]
fn what_cannot_be_read_in_a_language_is_named_by_the_proofs_and_shown_in_english() {
    let words = words(&[("ru", "plain = { $\nwith = Привет, { $who }\nwith = Ещё\n")]);
    let russian: Locale = "ru".parse().unwrap();
    assert_eq!(words.text(&russian, "plain"), "Hello");
    assert!(matches!(
        &words.faults()[..],
        [ContentFault::Fluent { .. }, ContentFault::MessageTwice { id, .. }] if id == "with"
    ));
}

#[test]
fn a_language_takes_from_english_what_it_lacks() {
    let words = words(&[("ru", "plain = Привет\n")]);
    let russian: Locale = "ru".parse().unwrap();
    assert_eq!(words.text(&russian, "plain"), "Привет");
    assert_eq!(words.attr(&russian, "plain", "hint"), "There");
    assert_eq!(words.text(&russian, "missing"), "missing");
}

#[test]
fn a_name_in_another_direction_is_set_apart_and_one_in_the_same_is_not() {
    let words = words(&[]);
    let english = Locale::english();
    let greet = |who: &str| words.text_with(&english, "with", &Args::new().text("who", who));
    assert_eq!(greet("Иван"), "Dear Иван");
    assert_eq!(greet("علي"), "Dear \u{2068}علي\u{2069}");
}

#[test]
fn plain_messages_hold_variables_as_placeholders_and_no_choices() {
    let words = words(&[]);
    let found = words.plain_messages(&Locale::english(), "");
    assert_eq!(found.get("with").map(String::as_str), Some("Dear {who}"));
    assert_eq!(found.get("plain.hint").map(String::as_str), Some("There"));
    assert!(!found.contains_key("many"));
}

#[test]
fn dates_are_as_exact_in_words_as_they_were_given() {
    let words = words(&[]);
    let cases = [
        ("2017-03-27", "27 March 2017"),
        ("2017-03~", "about March 2017"),
        ("[2015..2017]", "between 2015 and 2017"),
        ("[..2019-06]", "before June 2019"),
        ("[2019-06-01..]", "after 1 June 2019"),
        ("1899", "1899"),
    ];
    for (date, expected) in cases {
        assert_eq!(words.date(&Locale::english(), date.parse().unwrap()), expected);
    }
}

#[test]
fn a_month_that_stands_alone_has_a_form_of_its_own() {
    let words = words(&[(
        "ru",
        "word-month-3 = марта\nword-month-alone-3 = март\nword-date-before = до { $date }\n\
         word-date-month = { $month } { $year } года\n\
         word-date-month-alone = { $month } { $year } года\n",
    )]);
    let russian: Locale = "ru".parse().unwrap();
    let date = |text: &str| words.date(&russian, text.parse().unwrap());
    assert_eq!(date("2017-03"), "март 2017 года");
    assert_eq!(date("[..2017-03]"), "до марта 2017 года");
}

#[test]
fn lengths_money_and_lists_read_as_people_say_them() {
    let words = words(&[]);
    let english = Locale::english();
    let span = candour_questionnaire::Span { years: 1, months: 6, days: 0 };
    assert_eq!(words.length(&english, span), "1 year and 6 months");
    let money = candour_model::Money { amount: "1000000.50".into(), currency: "GBP".into() };
    assert_eq!(words.money(&english, &money), "GBP 1,000,000.50");
    let things = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
    assert_eq!(words.list(&english, &things), "a, b and c");
}

#[test]
fn the_pseudo_locales_change_the_words_and_keep_the_values() {
    let words = words(&[]).with_pseudo_locales(&[("s".into(), SAMPLE.into())]).unwrap();
    let accented =
        words.text_with(&"en-XA".parse().unwrap(), "with", &Args::new().text("who", "Ann"));
    assert_eq!(accented, "Dëëáár Ann");
    let mirrored = words.text(&"ar-XB".parse().unwrap(), "plain");
    assert_eq!(mirrored, "\u{202E}Hello\u{202C}");
}

#[test]
fn a_message_that_stands_twice_and_one_that_cannot_be_read_are_named() {
    let file = |text: &str| vec![(Locale::english(), "en/a.ftl".to_owned(), text.to_owned())];
    let twice = Words::load(file("a = 1\na = 2\n")).unwrap_err();
    assert_eq!(twice, [ContentFault::MessageTwice { file: "en/a.ftl".into(), id: "a".into() }]);
    let junk = Words::load(file("a = { $b\n")).unwrap_err();
    assert!(matches!(&junk[..], [ContentFault::Fluent { .. }]), "{junk:?}");
}
