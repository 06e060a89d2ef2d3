//! Countries and territories: names, traits, notes, and finding one by plain typing.

use std::collections::{BTreeMap, HashMap};

use candour_model::{CountryCode, Locale, ParameterId};
use candour_questionnaire::CountryTraits;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One country or territory. An entry takes no position on its status.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Country {
    /// Its code.
    pub code: CountryCode,
    /// Its code of three letters, where it has one.
    #[serde(default)]
    pub iso3: Option<String>,
    /// Its names by language, English always among them.
    pub names: BTreeMap<String, String>,
    /// What is known of it; see `docs/content.md` for the names.
    #[serde(default)]
    pub traits: Vec<String>,
    /// Lengths of time that a law sets for it: the name of each, and its number of law.
    #[serde(default)]
    pub periods: BTreeMap<String, ParameterId>,
    /// Whether the entry was checked against its sources. One that was not carries the trait
    /// `to-be-checked`.
    pub verified: bool,
    /// The message with a note on it.
    #[serde(default)]
    pub note: Option<String>,
}

impl Country {
    /// Its name in a language, by the language alone where the exact tag has none, in English
    /// otherwise, and its code where even that is missing.
    #[must_use]
    pub fn name(&self, locale: &Locale) -> &str {
        let tag = locale.as_str();
        let language = tag.split('-').next().unwrap_or(tag);
        [tag, language, "en"]
            .iter()
            .find_map(|tag| self.names.get(*tag))
            .map_or_else(|| self.code.as_str(), String::as_str)
    }
}

/// The country table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Countries {
    entries: Vec<Country>,
    numbers: HashMap<CountryCode, usize>,
    /// For each country, its names and codes as they are compared with what is typed.
    keys: Vec<Vec<String>>,
}

impl Countries {
    /// A table of these entries in their order.
    #[must_use]
    pub fn new(entries: Vec<Country>) -> Self {
        let numbers =
            entries.iter().enumerate().map(|(number, c)| (c.code.clone(), number)).collect();
        let keys = entries.iter().map(keys).collect();
        Self { entries, numbers, keys }
    }

    /// Every entry in the order of the file.
    #[must_use]
    pub fn all(&self) -> &[Country] {
        &self.entries
    }

    /// An entry by its code.
    #[must_use]
    pub fn get(&self, code: &CountryCode) -> Option<&Country> {
        self.entries.get(*self.numbers.get(code)?)
    }

    /// The name in a language; the code itself where the table does not know it.
    #[must_use]
    pub fn name(&self, code: &CountryCode, locale: &Locale) -> String {
        self.get(code).map_or_else(|| code.to_string(), |country| country.name(locale).to_owned())
    }

    /// All countries in the order of their names in a language.
    #[must_use]
    pub fn by_name(&self, locale: &Locale) -> Vec<&Country> {
        let mut sorted: Vec<_> = self.entries.iter().collect();
        sorted.sort_by_cached_key(|country| folded(country.name(locale)));
        sorted
    }

    /// The countries that fit what was typed, in any language and script of the table, best first:
    /// a whole name, code or initials, then the beginning of a name, of a word, and last any part.
    /// Empty where nothing was typed.
    #[must_use]
    pub fn search(&self, typed: &str, locale: &Locale) -> Vec<&Country> {
        let typed = folded(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u8, &Country)> = self
            .entries
            .iter()
            .zip(&self.keys)
            .filter_map(|(country, keys)| {
                let rank = keys.iter().filter_map(|key| rank(key, &typed)).min()?;
                Some((rank, country))
            })
            .collect();
        found.sort_by_cached_key(|(rank, country)| (*rank, folded(country.name(locale))));
        found.into_iter().map(|(_, country)| country).collect()
    }
}

impl CountryTraits for Countries {
    fn knows(&self, country: &CountryCode) -> bool {
        self.numbers.contains_key(country)
    }

    fn has(&self, country: &CountryCode, name: &str) -> bool {
        self.get(country).is_some_and(|entry| entry.traits.iter().any(|t| t == name))
    }

    fn period(&self, country: &CountryCode, name: &str) -> Option<&ParameterId> {
        self.get(country)?.periods.get(name)
    }
}

fn rank(key: &str, typed: &str) -> Option<u8> {
    if key == typed {
        Some(0)
    } else if key.starts_with(typed) {
        Some(1)
    } else if key.split(' ').any(|word| word.starts_with(typed)) {
        Some(2)
    } else if typed.chars().count() >= 2 && key.contains(typed) {
        Some(3)
    } else {
        None
    }
}

fn keys(country: &Country) -> Vec<String> {
    let mut keys: Vec<String> = country.names.values().map(|name| folded(name)).collect();
    keys.push(folded(country.code.as_str()));
    keys.extend(country.iso3.as_deref().map(folded));
    let english = country.names.get("en").map(|name| folded(name)).unwrap_or_default();
    let initials: String = english
        .split(' ')
        .filter(|word| !matches!(*word, "and" | "of" | "the"))
        .filter_map(|word| word.chars().next())
        .collect();
    if initials.chars().count() > 1 {
        keys.push(initials);
    }
    keys
}

/// The text as it is compared: small letters, no accents, no marks, single blanks, `and` for `&`.
fn folded(text: &str) -> String {
    let mut plain = String::new();
    for c in text.replace('&', " and ").nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            // Letters that people type for one another.
            'ё' | 'Ё' => plain.push('е'),
            'أ' | 'إ' | 'آ' | 'ٱ' => plain.push('ا'),
            'ى' => plain.push('ي'),
            'ة' => plain.push('ه'),
            'ـ' | '\'' | '’' | '`' | '.' => {}
            c if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            _ => plain.push(' '),
        }
    }
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Countries {
        let country = |code: &str, iso3: &str, names: &[(&str, &str)]| Country {
            code: code.parse().unwrap(),
            iso3: Some(iso3.into()),
            names: names.iter().map(|(l, n)| ((*l).into(), (*n).into())).collect(),
            traits: Vec::new(),
            periods: BTreeMap::new(),
            verified: true,
            note: None,
        };
        Countries::new(vec![
            country("UA", "UKR", &[("en", "Ukraine"), ("ru", "Украина")]),
            country("GB", "GBR", &[("en", "United Kingdom"), ("ar", "المملكة المتحدة")]),
            country("CI", "CIV", &[("en", "Côte d’Ivoire"), ("zh", "科特迪瓦")]),
            country(
                "AE",
                "ARE",
                &[("en", "United Arab Emirates"), ("ar", "الإمارات العربية المتحدة")],
            ),
        ])
    }

    fn codes(typed: &str) -> Vec<String> {
        let table = table();
        table.search(typed, &Locale::english()).iter().map(|c| c.code.to_string()).collect()
    }

    #[test]
    fn initials_and_codes_come_before_beginnings_of_names() {
        assert_eq!(codes("uk"), ["GB", "UA"]);
        assert_eq!(codes("UAE"), ["AE"]);
        assert_eq!(codes("gbr"), ["GB"]);
    }

    #[test]
    fn accents_and_apostrophes_need_not_be_typed() {
        assert_eq!(codes("cote d'ivoire"), ["CI"]);
        assert_eq!(codes("ivoire"), ["CI"]);
    }

    #[test]
    fn names_are_found_in_every_script_of_the_table() {
        assert_eq!(codes("科特"), ["CI"]);
        assert_eq!(codes("украина"), ["UA"]);
        assert_eq!(codes("الامارات"), ["AE"]);
    }

    #[test]
    fn nothing_typed_finds_nothing() {
        assert!(codes("  ").is_empty());
        assert!(codes("xyz").is_empty());
    }

    #[test]
    fn a_name_falls_back_to_english() {
        let table = table();
        let code: CountryCode = "CI".parse().unwrap();
        assert_eq!(table.name(&code, &"zh-Hans".parse().unwrap()), "科特迪瓦");
        assert_eq!(table.name(&code, &"ru".parse().unwrap()), "Côte d’Ivoire");
    }
}
