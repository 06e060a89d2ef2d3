use candour_model::{Answer, AnswerStatus, CountryCode};

use super::*;

struct TwoCountries;

impl CountryTraits for TwoCountries {
    fn knows(&self, country: &CountryCode) -> bool {
        matches!(country.as_str(), "GB" | "CN")
    }

    fn has(&self, _: &CountryCode, _: &str) -> bool {
        false
    }
}

fn question(kind: &str) -> Question {
    let options = match kind {
        "one" | "several" => r#", "options": ["a", "b", "none"]"#,
        _ => "",
    };
    let alone = if kind == "several" { r#", "alone": ["none"]"# } else { "" };
    serde_json::from_str(&format!(r#"{{"id": "q", "kind": "{kind}"{options}{alone}}}"#)).unwrap()
}

fn read(kind: &str, input: &FormInput) -> Result<Option<Answer>, Vec<InputFault>> {
    input.read(&question(kind), &TwoCountries)
}

fn date(day: &str, month: &str, year: &str) -> FormInput {
    FormInput {
        date: DateInput {
            day: day.into(),
            month: month.into(),
            year: year.into(),
            ..DateInput::default()
        },
        ..FormInput::default()
    }
}

fn read_date(day: &str, month: &str, year: &str) -> String {
    match read("date", &date(day, month, year)) {
        Ok(Some(answer)) => match answer.value() {
            Some(Value::Date(date)) => date.to_string(),
            _ => "no date".into(),
        },
        Ok(None) => "nothing".into(),
        Err(faults) => faults.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    }
}

#[test]
fn what_was_typed_for_a_country_and_not_chosen_is_a_fault_and_never_passed_over() {
    let typed = |choices: &[&str], text: &str| FormInput {
        choices: choices.iter().map(|one| (*one).to_owned()).collect(),
        text: text.to_owned(),
        ..FormInput::default()
    };
    for kind in ["country", "countries"] {
        for choices in [&[][..], &["GB"]] {
            let faults = read(kind, &typed(choices, "Sealand")).unwrap_err();
            assert_eq!(faults, [fault("choices", InputCode::CountryOpen)], "{kind}");
        }
        assert_eq!(read(kind, &typed(&[], " ")), Ok(None), "{kind}");
    }
}

#[test]
fn months_are_read_by_number_and_by_name_in_any_case() {
    for month in [
        "3",
        "03",
        "March",
        "mar",
        "MARCH",
        " Mar. ",
        "март",
        "Марта",
        "MART",
        "março",
        "März",
        "березня",
        "مارس",
        "三月",
        "３",
        "٣",
        "۳",
        "3月",
    ] {
        assert_eq!(read_date("27", month, "2017"), "2017-03-27", "{month:?}");
    }
    assert_eq!(read_date("", "Sept", "2017"), "2017-09");
}

#[test]
fn a_name_that_fits_two_months_is_not_guessed() {
    assert_eq!(read_date("", "ju", "2017"), "month: date-month-unknown");
    assert_eq!(read_date("", "ma", "2017"), "month: date-month-unknown");
}

#[test]
fn days_and_years_are_read_with_what_is_written_after_them() {
    assert_eq!(read_date("1st", "1", "2017"), "2017-01-01");
    assert_eq!(read_date("２７日", "3月", "２０１７年"), "2017-03-27");
    assert_eq!(read_date("۲۷", "۳", "۲۰۱۷"), "2017-03-27");
}

#[test]
fn a_date_says_which_part_is_missing() {
    assert_eq!(read_date("", "", ""), "nothing");
    assert_eq!(read_date("27", "3", ""), "year: date-year-missing");
    assert_eq!(read_date("27", "", "2017"), "month: date-month-missing");
    assert_eq!(read_date("", "", "17"), "year: date-year-four-digits");
    assert_eq!(read_date("30", "2", "2017"), "day: date-no-such-day");
    assert_eq!(
        read_date("x", "13", "17"),
        "day: date-day-not-a-number, month: date-month-unknown, year: date-year-four-digits"
    );
}

#[test]
fn a_precision_chosen_on_the_page_passes_over_what_it_hides() {
    let mut input = date("27", "3", "2017");
    input.date.precision = Some(candour_model::Precision::Year);
    assert_eq!(
        read("date", &input).unwrap(),
        Some(Answer::Given(Value::Date("2017".parse().unwrap())))
    );
    let mut input = date("", "3", "2017");
    input.date.precision = Some(candour_model::Precision::Day);
    assert_eq!(read("date", &input), Err(vec![fault("day", InputCode::DateDayMissing)]));
}

#[test]
fn the_second_of_two_dates_may_not_lie_before_the_first() {
    let mut input = date("", "", "2017");
    input.date.qualifier = Some(candour_model::Qualifier::Between);
    input.date.year2 = "2015".into();
    assert_eq!(read("date", &input), Err(vec![fault("year2", InputCode::DateOrder)]));
    input.date.year2 = String::new();
    assert_eq!(read("date", &input), Err(vec![fault("year2", InputCode::DateYearMissing)]));
}

#[test]
fn amounts_are_read_as_people_write_them() {
    let cases = [
        ("17000", Ok(Some("17000"))),
        ("1,000,000.50", Ok(Some("1000000.50"))),
        ("1.000.000,50", Ok(Some("1000000.50"))),
        ("1 000 000", Ok(Some("1000000"))),
        ("12,34,567", Ok(Some("1234567"))),
        ("£2,500", Ok(Some("2500"))),
        ("1'000'000", Ok(Some("1000000"))),
        ("١٢٣٤", Ok(Some("1234"))),
        ("１，０００", Ok(Some("1000"))),
        ("0.5", Ok(Some("0.5"))),
        ("1,5", Ok(Some("1.5"))),
        ("", Ok(None)),
        ("  ", Ok(None)),
        ("1.000", Err(InputCode::AmountTwoWays)),
        ("1.5 million", Err(InputCode::AmountNotANumber)),
        ("-5", Err(InputCode::AmountNotANumber)),
        ("1,00,0", Err(InputCode::AmountNotANumber)),
        ("1.2345", Err(InputCode::AmountNotANumber)),
        ("1234567890123456", Err(InputCode::AmountNotANumber)),
        (".", Err(InputCode::AmountNotANumber)),
    ];
    for (typed, expected) in cases {
        let read = number::amount(typed, 2);
        assert_eq!(
            read.as_ref().map(|found| found.as_deref()),
            expected.as_ref().copied(),
            "{typed:?}"
        );
    }
}

#[test]
fn an_amount_has_the_decimals_of_its_currency() {
    let cases = [
        ("17000.500", 3, Ok(Some("17000.500".to_owned()))),
        ("17,000.500", 3, Ok(Some("17000.500".to_owned()))),
        ("0.125", 8, Ok(Some("0.125".to_owned()))),
        ("0.00000001", 8, Ok(Some("0.00000001".to_owned()))),
        ("17.500", 3, Err(InputCode::AmountTwoWays)),
        ("17000.5000", 3, Err(InputCode::AmountNotANumber)),
        ("17000.500", 2, Err(InputCode::AmountTwoWays)),
    ];
    for (typed, decimals, expected) in cases {
        assert_eq!(number::amount(typed, decimals), expected, "{typed:?}");
    }
}

#[test]
fn an_amount_needs_its_currency_and_a_currency_alone_is_no_answer() {
    let input = FormInput { amount: "5".into(), ..FormInput::default() };
    assert_eq!(read("money", &input), Err(vec![fault("currency", InputCode::CurrencyMissing)]));
    let input = FormInput { currency: "GBP".into(), ..FormInput::default() };
    assert_eq!(read("money", &input), Ok(None));
}

#[test]
fn an_option_that_stands_alone_is_refused_together_with_others() {
    let choose = |choices: &[&str]| FormInput {
        choices: choices.iter().map(ToString::to_string).collect(),
        ..FormInput::default()
    };
    assert!(read("several", &choose(&["a", "b"])).unwrap().is_some());
    assert!(read("several", &choose(&["none"])).unwrap().is_some());
    let alone = Err(vec![fault("choices", InputCode::ChoiceAlone)]);
    assert_eq!(read("several", &choose(&["a", "none"])), alone);
    let unknown = Err(vec![fault("choices", InputCode::ChoiceUnknown)]);
    assert_eq!(read("several", &choose(&["c"])), unknown);
    let one = Err(vec![fault("choices", InputCode::ChoiceOne)]);
    assert_eq!(read("one", &choose(&["a", "b"])), one);
    let country = Err(vec![fault("choices", InputCode::CountryUnknown)]);
    assert_eq!(read("country", &choose(&["ZZ"])), country);
}

#[test]
fn not_sure_without_an_answer_is_not_taken_for_an_answer() {
    let input = FormInput { standing: Some(AnswerStatus::NotSure), ..FormInput::default() };
    assert_eq!(read("line", &input), Err(vec![fault("standing", InputCode::ValueMissing)]));
    let input = FormInput { standing: Some(AnswerStatus::Withheld), ..FormInput::default() };
    assert_eq!(read("line", &input), Ok(Some(Answer::Withheld)));
}

#[test]
fn other_forms_of_a_name_need_the_name() {
    let also = vec![AltNameInput { kind: NameKind::Script, name: "Иван".into() }];
    let party = PartyInput { also, ..PartyInput::default() };
    let input = FormInput { party, ..FormInput::default() };
    assert_eq!(read("party", &input), Err(vec![fault("name", InputCode::NameMissing)]));
}

#[test]
fn what_is_laid_out_to_be_typed_over_reads_back_the_same() {
    let date = |text: &str| Value::Date(text.parse().unwrap());
    let cases = [
        ("date", date("2017-03~")),
        ("date", date("[2015..2017-02]")),
        ("date", date("[2019-06-01..]")),
        ("several", Value::Several(vec!["b".parse().unwrap(), "a".parse().unwrap()])),
        ("country", Value::Country("CN".parse().unwrap())),
        ("text", Value::Text("one\ntwo".into())),
        ("money", Value::Money(Money { amount: "17000.50".into(), currency: "USD".into() })),
        ("duration", Value::Duration(Duration { years: 2, months: 0, days: 3 })),
        (
            "party",
            Value::Party(Party {
                kind: Some(PartyKind::Entity),
                name: "甲".into(),
                also: vec![AltName { kind: NameKind::Former, name: "Б".into() }],
            }),
        ),
    ];
    for (kind, value) in cases {
        for answer in [
            Answer::Given(value.clone()),
            Answer::NotSure(value.clone()),
            Answer::Told(value.clone(), Some("a cousin".into())),
            Answer::NotKnown,
        ] {
            assert_eq!(read(kind, &FormInput::from(&answer)), Ok(Some(answer)), "{kind}");
        }
    }
}
