//! Countries and territories: names, traits, notes, and finding one by plain typing.

mod typed;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use candour_model::{CountryCode, Locale, ParameterId};
use candour_questionnaire::CountryTraits;
use serde::Deserialize;

use self::typed::{Keys, SHORTEST_MISTYPED, best, folded, mistyped};

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
    /// Further names: a line for each country, its code and its names between tabs.
    further: Vec<Cow<'static, str>>,
    /// For each country, what is compared with what is typed; made when something is first typed.
    keys: OnceLock<Vec<Keys>>,
    /// For a language, the place of each country in the order of their names.
    orders: BTreeMap<Locale, HashMap<CountryCode, usize>>,
}

/// A country that fits what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountryHit<'c> {
    /// The country.
    pub country: &'c Country,
    /// The further name by which it was found: of another language, a part, or a city.
    pub by: Option<&'c str>,
}

impl Countries {
    /// A table of these entries in their order.
    #[must_use]
    pub fn new(entries: Vec<Country>) -> Self {
        let numbers =
            entries.iter().enumerate().map(|(number, c)| (c.code.clone(), number)).collect();
        let (further, keys, orders) = (Vec::new(), OnceLock::new(), BTreeMap::new());
        Self { entries, numbers, further, keys, orders }
    }

    /// The same table with the order of the names in some languages: codes between blanks, as the
    /// language sorts the names.
    #[must_use]
    pub fn with_orders<'o>(self, orders: impl Iterator<Item = (&'o Locale, &'o str)>) -> Self {
        let places = |order: &str| {
            let codes = order.split_whitespace().enumerate();
            codes.filter_map(|(at, code)| Some((code.parse().ok()?, at))).collect()
        };
        let orders = orders.map(|(locale, order)| (locale.clone(), places(order))).collect();
        Self { orders, ..self }
    }

    /// By what countries are sorted in a language: its own order, or the letters of the names where
    /// it has none.
    fn place(&self, country: &Country, locale: &Locale) -> (usize, String) {
        let own = self.orders.get(locale).and_then(|order| order.get(&country.code));
        match own {
            Some(at) => (*at, String::new()),
            None => (usize::MAX, folded(country.name(locale))),
        }
    }

    /// The same table with further names: lines of a code and names between tabs. Empty lines and
    /// those that begin with `#` are passed over. U+200C stands in them as `\u{200C}`.
    #[must_use]
    pub fn with_names<T: Into<Cow<'static, str>>>(self, further: Vec<T>) -> Self {
        let further = further.into_iter().map(Into::into).collect();
        Self { further, keys: OnceLock::new(), ..self }
    }

    /// The codes of further names that no entry has.
    #[must_use]
    pub fn names_without_entry(&self) -> Vec<String> {
        let known = |code: &str| code.parse().is_ok_and(|code| self.numbers.contains_key(&code));
        self.further_lines()
            .map(|(code, _)| code)
            .filter(|c| !known(c))
            .map(str::to_owned)
            .collect()
    }

    fn further_lines(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        let lines = self.further.iter().flat_map(|text| text.lines());
        lines.filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(|line| {
            let mut parts = line.split('\t').map(str::trim).filter(|part| !part.is_empty());
            Some((parts.next()?, parts))
        })
    }

    fn keys(&self) -> &[Keys] {
        self.keys.get_or_init(|| {
            let mut keys: Vec<Keys> = self
                .entries
                .iter()
                .map(|country| Keys { own: keys(country), further: Vec::new() })
                .collect();
            for (code, names) in self.further_lines() {
                let at = code.parse().ok().and_then(|code| self.numbers.get(&code));
                let Some(of) = at.and_then(|at| keys.get_mut(*at)) else { continue };
                for name in names {
                    let name = name.replace(r"\u{200C}", "\u{200C}");
                    let key = folded(&name);
                    let known = of.own.contains(&key) || of.further.iter().any(|(k, _)| *k == key);
                    if !known {
                        of.further.push((key, name));
                    }
                }
            }
            keys
        })
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
        sorted.sort_by_cached_key(|country| self.place(country, locale));
        sorted
    }

    /// The countries that fit what was typed, in any language and script, best first: a whole
    /// name, code or initials, then the beginning of a name, of a word, and last any part. Where
    /// nothing fits, those whose name differs by one typing error. Empty where nothing was typed.
    #[must_use]
    pub fn search(&self, typed: &str, locale: &Locale) -> Vec<CountryHit<'_>> {
        let typed = folded(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let found = self.ranked(locale, |keys| best(keys, &typed));
        if !found.is_empty() || typed.chars().count() < SHORTEST_MISTYPED {
            return found;
        }
        let typed: Vec<char> = typed.chars().collect();
        self.ranked(locale, |keys| mistyped(keys, &typed))
    }

    fn ranked<'c>(
        &'c self,
        locale: &Locale,
        rank: impl Fn(&'c Keys) -> Option<(u8, Option<&'c str>)>,
    ) -> Vec<CountryHit<'c>> {
        let mut found: Vec<(u8, CountryHit<'c>)> = self
            .entries
            .iter()
            .zip(self.keys())
            .filter_map(|(country, keys)| {
                let (rank, by) = rank(keys)?;
                Some((rank, CountryHit { country, by }))
            })
            .collect();
        found.sort_by_cached_key(|(rank, hit)| (*rank, self.place(hit.country, locale)));
        found.into_iter().map(|(_, hit)| hit).collect()
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
        let found = table.search(typed, &Locale::english());
        found.iter().map(|hit| hit.country.code.to_string()).collect()
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
    fn one_typing_error_is_forgiven_and_two_are_not() {
        for typed in ["Ukrane", "Ukraaine", "Ukriane", "Ukroine", "Ukrqi"] {
            assert_eq!(codes(typed), ["UA"], "{typed}");
        }
        assert!(codes("Ukqqine").is_empty());
        assert!(codes("uxr").is_empty(), "three letters are too few to guess by");
    }

    #[test]
    fn a_further_name_finds_its_country_and_is_told() {
        let lines = "# A remark.\nAE\tDubai\tЭмираты\n\nGB\tEngland\nQQ\tNowhere\n".to_owned();
        let table = table().with_names(vec![lines]);
        let by = |typed: &str| {
            let found = table.search(typed, &Locale::english());
            found.first().map(|hit| (hit.country.code.to_string(), hit.by.map(str::to_owned)))
        };
        assert_eq!(by("dub"), Some(("AE".into(), Some("Dubai".into()))));
        assert_eq!(by("эмираты"), Some(("AE".into(), Some("Эмираты".into()))));
        assert_eq!(by("Englnd"), Some(("GB".into(), Some("England".into()))));
        assert_eq!(by("united arab"), Some(("AE".into(), None)));
        assert_eq!(table.names_without_entry(), ["QQ"]);
    }

    #[test]
    fn what_is_invisible_in_a_name_need_not_be_typed_and_may_be() {
        assert_eq!(codes("Uk\u{AD}rai\u{AD}n\u{200D}e"), ["UA"]);
        let table = table().with_names(vec!["GB\tبریتانیای\\u{200C}کبیر\n".to_owned()]);
        for between in ["\u{200C}", " "] {
            let typed = format!("بریتانیای{between}کبیر");
            let found = table.search(&typed, &Locale::english());
            let by: Vec<_> = found.iter().map(|hit| (hit.country.code.as_str(), hit.by)).collect();
            assert_eq!(by, [("GB", Some("بریتانیای\u{200C}کبیر"))], "{typed:?}");
        }
    }

    #[test]
    fn countries_stand_in_the_order_of_the_language() {
        let russian: Locale = "ru".parse().unwrap();
        let codes = |table: &Countries, locale: &Locale| -> Vec<String> {
            table.by_name(locale).iter().map(|country| country.code.to_string()).collect()
        };
        let table = table().with_orders([(&russian, "UA GB CI AE")].into_iter());
        assert_eq!(codes(&table, &russian)[..4], ["UA", "GB", "CI", "AE"]);
        assert_eq!(codes(&table, &Locale::english())[0], "CI", "by letters where none is given");
    }

    #[test]
    fn a_country_is_found_by_its_turkish_and_arabic_names_however_they_are_typed() {
        let table = embedded_countries();
        let found = |typed: &str| {
            table.search(typed, &Locale::english()).first().map(|hit| hit.country.code.to_string())
        };
        for (code, typed) in [
            ("SE", ["İsveç", "isveç", "ISVEC", "İSVEÇ"]),
            ("IE", ["İrlanda", "irlanda", "IRLANDA", "İRLANDA"]),
            ("FJ", ["Fiji", "fiji", "FİJİ", "FIJI"]),
            ("EG", ["مصر", "مِصر", "مصـر", "\u{2067}مصر\u{2069}"]),
            ("AE", ["الإمارات العربية المتحدة", "الامارات", "الإمارات", "الامارات العربيه المتحده"]),
            ("SY", ["سوريا", "سورية", "سُوريا", "SURİYE"]),
        ] {
            for typed in typed {
                assert_eq!(found(typed).as_deref(), Some(code), "{typed}");
            }
        }
    }

    fn embedded_countries() -> Countries {
        crate::embedded().unwrap().countries
    }

    #[test]
    fn a_name_falls_back_to_english() {
        let table = table();
        let code: CountryCode = "CI".parse().unwrap();
        assert_eq!(table.name(&code, &"zh-Hans".parse().unwrap()), "科特迪瓦");
        assert_eq!(table.name(&code, &"ru".parse().unwrap()), "Côte d’Ivoire");
    }
}
