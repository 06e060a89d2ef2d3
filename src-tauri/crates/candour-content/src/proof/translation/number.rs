//! Numbers, articles and telephone numbers: the same digits in both languages.

use std::collections::BTreeSet;

use candour_model::Locale;

use super::pair::Pair;
use crate::Words;
use crate::proof::translation_fault::TranslationFault;

/// Numbers that a language may say by the form of a noun, where a choice by number stands.
const SAID_BY_FORM: [&str; 2] = ["1", "2"];

/// The English names of months, each with its number: a language may write the number.
pub(super) struct Numbers {
    months: Vec<(String, String)>,
}

impl Numbers {
    pub(super) fn of(words: &Words) -> Self {
        let english = Locale::english();
        let name = |month: u8| words.text(&english, &format!("word-month-{month}"));
        Self { months: (1..=12).map(|month: u8| (name(month), month.to_string())).collect() }
    }

    pub(super) fn fault(&self, pair: &Pair<'_>) -> Option<TranslationFault> {
        let of = |texts: &[String]| texts.iter().flat_map(|text| in_text(text)).collect();
        let (english, own): (BTreeSet<String>, BTreeSet<String>) =
            (of(&pair.english.texts), of(&pair.own.texts));
        let is_month = |number: &String| {
            self.months.iter().any(|(name, month)| {
                month == number && pair.english.texts.iter().any(|text| text.contains(name))
            })
        };
        let chooses = pair.english.chooses() || pair.own.chooses();
        let differ: Vec<String> = english
            .symmetric_difference(&own)
            .filter(|number| !is_month(number))
            .filter(|number| !(chooses && SAID_BY_FORM.contains(&number.as_str())))
            .cloned()
            .collect();
        (!differ.is_empty()).then_some(TranslationFault::Numbers(differ))
    }
}

/// The runs of digits of a text.
fn in_text(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned)
}
