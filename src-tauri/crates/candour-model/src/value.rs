//! The values that answers carry, and how they are read from JSON by the kind of their question.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::characters::{has_words, without_hidden};
use crate::money::decimals_of;
use crate::{CountryCode, DateFault, Money, OptionId, PartialDate, RelativeDate};

/// Which kind of value a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ValueKind {
    /// `yes` or `no`: a choice with two fixed options.
    YesNo,
    /// One option.
    One,
    /// Several options, at least one.
    Several,
    /// One country or territory.
    Country,
    /// Several countries or territories, at least one.
    Countries,
    /// A date that may be partly known.
    Date,
    /// One line of text.
    Line,
    /// Text of any length.
    Text,
    /// An amount in a currency.
    Money,
    /// A length of time.
    Duration,
    /// The name of a person or of a company, in all its spellings and scripts.
    Party,
}

/// A length of time in years, months and days, as a person states it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Duration {
    /// Years.
    pub years: u16,
    /// Months.
    pub months: u16,
    /// Days.
    pub days: u16,
}

impl Duration {
    /// The shortest and longest number of days it may mean (months of 28 to 31 days).
    #[must_use]
    pub fn day_range(self) -> (u32, u32) {
        let months = u32::from(self.years) * 12 + u32::from(self.months);
        let (years, rest) = (months / 12, months % 12);
        let days = u32::from(self.days);
        (years * 365 + rest * 28 + days, years * 366 + rest * 31 + days)
    }
}

/// Whether a name is a person's or a company's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// A natural person.
    Person,
    /// A company, an authority or another body.
    Entity,
}

/// What another form of a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// The same name in another script.
    Script,
    /// Another spelling.
    Spelling,
    /// A former name.
    Former,
    /// As printed in another passport or paper.
    Paper,
}

/// Another form of a name.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AltName {
    /// What it is.
    pub kind: NameKind,
    /// The name.
    pub name: String,
}

/// A person or an entity by name, in every form the name has.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Person or entity; `None` where nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartyKind>,
    /// The name as the person writes it, in any script.
    pub name: String,
    /// Its other forms, in the order given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<AltName>,
}

/// The value of an answer. In JSON it is plain: the kind of the question says how to read it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// One option; for yes/no the options `yes` and `no`. JSON: a string.
    One(OptionId),
    /// Several options in the order given, none twice. JSON: an array of strings.
    Several(Vec<OptionId>),
    /// A country. JSON: a string such as `"GB"`.
    Country(CountryCode),
    /// Several countries in the order given, none twice. JSON: an array of strings.
    Countries(Vec<CountryCode>),
    /// A partial date. JSON: a string in EDTF.
    Date(PartialDate),
    /// A date told by another answer. JSON: a string such as `after birth-date`.
    RelativeDate(RelativeDate),
    /// A line or a long text, not empty. JSON: a string.
    Text(String),
    /// Money. JSON: `{"amount": "17000", "currency": "USD"}`.
    Money(Money),
    /// A length of time. JSON: `{"years": 2, "months": 6}`.
    Duration(Duration),
    /// A name. JSON: `{"kind": "person", "name": "…", "also": […]}`.
    Party(Party),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value(…)")
    }
}

/// Why a JSON value is not an answer to a question of some kind. Never holds the value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ValueFault {
    /// JSON of another shape than the kind takes.
    #[error("not a value of the kind {0:?}")]
    Shape(ValueKind),
    /// No text, no option, no country.
    #[error("empty")]
    Empty,
    /// The same option or country twice.
    #[error("the same thing twice")]
    Twice,
    /// More than one line where one is asked.
    #[error("more than one line")]
    Lines,
    /// Longer than [`Value::MAX_TEXT`] bytes.
    #[error("longer than is kept")]
    TooLong,
    /// A text that is no date, and why.
    #[error("not a date: {0}")]
    Date(DateFault),
    /// A currency that is neither three capitals nor a crypto-asset that is known.
    #[error("no such currency")]
    Currency,
    /// An amount that is no number, or has more decimals than its currency.
    #[error("not an amount of its currency")]
    Amount,
}

impl Value {
    /// The longest text that is kept, in bytes of UTF-8: about 150,000 words.
    pub const MAX_TEXT: usize = 1024 * 1024;

    /// The countries of a value that is a country or several; `None` for a value of another kind.
    #[must_use]
    pub fn countries(&self) -> Option<&[CountryCode]> {
        match self {
            Self::Country(country) => Some(std::slice::from_ref(country)),
            Self::Countries(countries) => Some(countries),
            _ => None,
        }
    }

    /// Reads a value by the kind of its question.
    ///
    /// Whether an option or a country exists is for the questionnaire to say.
    ///
    /// # Errors
    ///
    /// [`ValueFault`] by the first thing that does not fit.
    pub fn from_json(kind: ValueKind, json: &Json) -> Result<Self, ValueFault> {
        let shape = || ValueFault::Shape(kind);
        match kind {
            ValueKind::YesNo | ValueKind::One => {
                let text = json.as_str().ok_or_else(shape)?;
                Ok(Self::One(text.parse().map_err(|_| shape())?))
            }
            ValueKind::Several => Ok(Self::Several(many(kind, json)?)),
            ValueKind::Country => {
                let text = json.as_str().ok_or_else(shape)?;
                Ok(Self::Country(text.parse().map_err(|_| shape())?))
            }
            ValueKind::Countries => Ok(Self::Countries(many(kind, json)?)),
            ValueKind::Date => {
                let text = json.as_str().ok_or_else(shape)?;
                let date = text.parse().map(Self::Date);
                date.or_else(|fault| text.parse().map(Self::RelativeDate).map_err(|_| fault))
                    .map_err(ValueFault::Date)
            }
            ValueKind::Line | ValueKind::Text => {
                let text = json.as_str().ok_or_else(shape)?;
                if kind == ValueKind::Line && text.contains(['\n', '\r']) {
                    return Err(ValueFault::Lines);
                }
                Ok(Self::Text(checked_text(text)?))
            }
            ValueKind::Money => {
                let money: Money = serde_json::from_value(json.clone()).map_err(|_| shape())?;
                let money = money.without_leading_zeros();
                if decimals_of(&money.currency).is_none() {
                    return Err(ValueFault::Currency);
                }
                if money.is_well_formed() {
                    Ok(Self::Money(money))
                } else {
                    Err(ValueFault::Amount)
                }
            }
            ValueKind::Duration => {
                let length: Duration = serde_json::from_value(json.clone()).map_err(|_| shape())?;
                if length == Duration::default() {
                    return Err(ValueFault::Empty);
                }
                Ok(Self::Duration(length))
            }
            ValueKind::Party => {
                let mut party: Party = serde_json::from_value(json.clone()).map_err(|_| shape())?;
                let also = party.also.iter_mut().map(|other| &mut other.name);
                for name in std::iter::once(&mut party.name).chain(also) {
                    *name = without_hidden(&checked_text(name)?).into_owned();
                    checked_text(name)?;
                }
                Ok(Self::Party(party))
            }
        }
    }

    /// The option chosen, where the value is one option.
    #[must_use]
    pub fn option(&self) -> Option<&OptionId> {
        if let Self::One(option) = self { Some(option) } else { None }
    }
}

fn checked_text(text: &str) -> Result<String, ValueFault> {
    if !has_words(text) {
        return Err(ValueFault::Empty);
    }
    if text.len() > Value::MAX_TEXT {
        return Err(ValueFault::TooLong);
    }
    Ok(text.to_owned())
}

fn many<T: std::str::FromStr + PartialEq>(
    kind: ValueKind,
    json: &Json,
) -> Result<Vec<T>, ValueFault> {
    let shape = || ValueFault::Shape(kind);
    let mut found: Vec<T> = Vec::new();
    for entry in json.as_array().ok_or_else(shape)? {
        let one = entry.as_str().and_then(|t| t.parse().ok()).ok_or_else(shape)?;
        if found.contains(&one) {
            return Err(ValueFault::Twice);
        }
        found.push(one);
    }
    if found.is_empty() { Err(ValueFault::Empty) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_kind_reads_its_own_shape_and_writes_it_back() {
        let samples = [
            (ValueKind::YesNo, json!("yes")),
            (ValueKind::Several, json!(["a", "b"])),
            (ValueKind::Country, json!("CN")),
            (ValueKind::Countries, json!(["CN", "GB"])),
            (ValueKind::Date, json!("[2015..2017]")),
            (ValueKind::Date, json!("after disputes/dispute-1/dispute-began")),
            (ValueKind::Line, json!("张伟")),
            (ValueKind::Text, json!("one\ntwo")),
            (ValueKind::Money, json!({"amount": "17000.5", "currency": "USD"})),
            (ValueKind::Duration, json!({"years": 2, "months": 6, "days": 0})),
            (
                ValueKind::Party,
                json!({"kind": "person", "name": "A", "also": [{"kind": "script", "name": "Б"}]}),
            ),
        ];
        for (kind, sample) in samples {
            let value = Value::from_json(kind, &sample).unwrap();
            assert_eq!(serde_json::to_value(&value).unwrap(), sample, "{kind:?}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named_and_not_repeated() {
        assert_eq!(Value::from_json(ValueKind::Several, &json!([])), Err(ValueFault::Empty));
        assert_eq!(
            Value::from_json(ValueKind::Several, &json!(["a", "a"])),
            Err(ValueFault::Twice)
        );
        assert_eq!(Value::from_json(ValueKind::Line, &json!("a\nb")), Err(ValueFault::Lines));
        assert_eq!(Value::from_json(ValueKind::Text, &json!("  ")), Err(ValueFault::Empty));
        let fault =
            Value::from_json(ValueKind::Money, &json!({"amount": "1,000", "currency": "USD"}));
        assert_eq!(fault, Err(ValueFault::Amount));
        for (text, why) in [
            ("2023-02-29", DateFault::Calendar),
            ("1975-00-00", DateFault::Calendar),
            ("[2017..2015]", DateFault::Order),
            ("1975-03-XX", DateFault::Form),
            ("1975/00/00", DateFault::Form),
        ] {
            let fault = Value::from_json(ValueKind::Date, &json!(text));
            assert_eq!(fault, Err(ValueFault::Date(why)), "{text}");
        }
    }

    #[test]
    fn a_text_that_does_not_show_is_empty_and_a_name_has_nothing_hidden() {
        for nothing in
            ["\u{200B}", "\u{2060}\u{FEFF}", " \u{3164} ", "\u{2800}", "\u{202E}\u{E0041}"]
        {
            let party = json!({ "name": nothing });
            assert_eq!(Value::from_json(ValueKind::Party, &party), Err(ValueFault::Empty));
            let text = Value::from_json(ValueKind::Text, &json!(nothing));
            assert_eq!(text, Err(ValueFault::Empty), "{nothing:?}");
        }
        let read = |name: &str| match Value::from_json(ValueKind::Party, &json!({ "name": name })) {
            Ok(Value::Party(party)) => party.name,
            other => panic!("{other:?}"),
        };
        assert_eq!(read("Iv\u{200B}an\u{202E} Petrov"), "Ivan Petrov");
        assert_eq!(read("Acme\u{B}Holdings"), "Acme Holdings");
        assert_eq!(read("علی\u{200C}رضا"), "علی\u{200C}رضا", "Persian needs it");
    }

    #[test]
    fn a_debug_print_holds_no_answer() {
        assert_eq!(format!("{:?}", Value::Text("secret".into())), "Value(…)");
    }
}
