//! Choices: every form of number that the language has, and the keys of English by word.

use std::collections::BTreeSet;

use candour_model::Locale;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::pair::Pair;
use crate::proof::translation_fault::TranslationFault;
use crate::words::Choice;

/// The names of the forms of number.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Whole numbers up to this show every form that whole numbers have, but for those of millions.
const SAMPLE: u64 = 200;

/// The forms that whole numbers take in a language, by CLDR.
pub(super) struct Forms(BTreeSet<&'static str>);

impl Forms {
    pub(super) fn of(locale: &Locale) -> Self {
        let language = locale.as_str().split('-').next().unwrap_or_default();
        let tag: LanguageIdentifier = language.parse().unwrap_or_default();
        let Ok(rules) = PluralRules::create(tag, PluralRuleType::CARDINAL) else {
            return Self(BTreeSet::from(["other"]));
        };
        let numbers = (0..=SAMPLE).chain([1_000, 1_000_000]);
        Self(numbers.filter_map(|number| rules.select(number).ok()).map(name).collect())
    }

    pub(super) fn faults(&self, pair: &Pair<'_>) -> Vec<TranslationFault> {
        let mut faults = Vec::new();
        for choice in &pair.own.choices {
            let of_english = pair.english.choice(&choice.variable);
            if is_by_number(choice) && of_english.is_none_or(is_by_number) {
                let lacks: Vec<String> = self
                    .0
                    .iter()
                    .filter(|form| !choice.keys.contains(**form))
                    .map(|form| (*form).to_owned())
                    .collect();
                if !lacks.is_empty() {
                    let variable = choice.variable.clone();
                    faults.push(TranslationFault::PluralForms { variable, lacks });
                }
            } else if of_english.is_none_or(|english| english.keys != choice.keys) {
                faults.push(TranslationFault::ChoiceKeys(choice.variable.clone()));
            }
        }
        for english in &pair.english.choices {
            if pair.own.choice(&english.variable).is_some() {
                continue;
            }
            if !is_by_number(english) {
                faults.push(TranslationFault::ChoiceKeys(english.variable.clone()));
            } else if self.0.len() > 1 {
                let lacks = self.0.iter().map(|form| (*form).to_owned()).collect();
                let variable = english.variable.clone();
                faults.push(TranslationFault::PluralForms { variable, lacks });
            }
        }
        faults
    }
}

fn is_by_number(choice: &Choice) -> bool {
    choice
        .keys
        .iter()
        .all(|key| FORMS.contains(&key.as_str()) || key.bytes().all(|byte| byte.is_ascii_digit()))
}

fn name(form: PluralCategory) -> &'static str {
    match form {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_forms_of_cldr() {
        let forms = |tag: &str| Forms::of(&tag.parse().unwrap()).0.into_iter().collect::<Vec<_>>();
        assert_eq!(forms("ru"), ["few", "many", "one"]);
        assert_eq!(forms("zh-Hans"), ["other"]);
        assert_eq!(forms("tr"), ["one", "other"]);
        assert_eq!(forms("ar"), ["few", "many", "one", "other", "two", "zero"]);
    }
}
