//! The same people in another country: what they are told names no law of the United Kingdom.

use candour_content::{Phrases, embedded};
use candour_model::Locale;
use candour_questionnaire::read_answers;

use super::{Written, written};

/// How words name the law, the courts and the authorities of the United Kingdom.
const UK_LAW: [&str; 13] = [
    "UK law",
    "UK court",
    "UK judge",
    "UK list",
    "UK warrant",
    "UK authorities",
    "UK treaty",
    "UK port",
    "in the UK",
    "England",
    "English",
    "Home Secretary",
    "High Court",
];

/// Numbers to call in the United Kingdom: they stand beside those of other countries.
const CALLS: [&str; 3] = ["999", "116 123", "101"];

/// Facts that lie in the United Kingdom whatever country somebody lives in.
const OF_THE_UK: [&str; 2] = ["\"acts-in-uk\"", "\"wealth-order\""];

#[test]
fn who_has_nothing_in_the_united_kingdom_is_told_none_of_its_law() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let phrases = Phrases::new(&edition, &english);
    let (mut read, mut wrong) = (0, Vec::new());
    for (Written { name, answers, day }, _) in written() {
        let is_told_where = answers.contains("\"lives-in\"");
        if !is_told_where || OF_THE_UK.iter().any(|fact| answers.contains(fact)) {
            continue;
        }
        read += 1;
        let elsewhere = answers.replace("\"GB\"", "\"CA\"");
        let file = read_answers(&elsewhere, &edition.form, &edition.countries).unwrap();
        let parameters = edition.parameters_on(day);
        for point in &edition.assess(&file.answers, day).points {
            let words = phrases.point_words(&parameters, point, day);
            let asks = (1..=point.asks).map(|number| format!("ask-{number}"));
            let attributes = ["means", "other-side", "change", "next"].map(str::to_owned);
            let title = std::iter::once(None);
            for attribute in title.chain(attributes.into_iter().chain(asks).map(Some)) {
                let id = format!("point-{}", point.id);
                let told = phrases.of_law(&id, attribute.as_deref(), "it", &words).unwrap();
                let is_call = CALLS.iter().any(|call| told.contains(call));
                if !is_call && UK_LAW.iter().any(|law| told.contains(law)) {
                    wrong.push(format!("{name}: {id}: {told}"));
                }
            }
        }
    }
    assert!(read >= 70, "only {read} situations were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
