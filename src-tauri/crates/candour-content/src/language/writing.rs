//! How a language is written.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The letters of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters.
    Arabic,
    /// Chinese characters.
    Han,
    /// The letters of any other script.
    #[serde(skip)]
    Other,
}

impl Script {
    /// The script of a letter; `None` for what is no letter.
    #[must_use]
    pub fn of(c: char) -> Option<Self> {
        match c {
            _ if !c.is_alphabetic() => None,
            'a'..='z' | 'A'..='Z' | '\u{AA}' | '\u{BA}' => Some(Self::Latin),
            '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(Self::Latin),
            '\u{400}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' => {
                Some(Self::Arabic)
            }
            '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{3005}' | '\u{3007}' => {
                Some(Self::Han)
            }
            _ => Some(Self::Other),
        }
    }
}

/// The order in which the parts of a date are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// Day, month, year.
    #[default]
    DayFirst,
    /// Year, month, day.
    YearFirst,
}

/// The rules of writing that a translation is held to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Writing {
    /// The script of the language.
    pub script: Script,
    /// The quotation marks and apostrophes that it has; any other is refused.
    pub quotation_marks: String,
    /// Signs that never stand directly after a letter of its script, as the language has its own.
    #[serde(default)]
    pub not_after_letters: String,
    /// Signs that never stand directly before one.
    #[serde(default)]
    pub not_before_letters: String,
    /// Characters that it never has.
    #[serde(default)]
    pub never: String,
    /// Capitals that differ from those of other languages, by their small letters.
    #[serde(default)]
    pub capitals: BTreeMap<char, String>,
    /// Latin words that may stand in it though the English message has not got them, where its own
    /// script is another.
    #[serde(default)]
    pub latin_words: Vec<String>,
    /// Messages whose numbers differ from those of English, and why.
    #[serde(default)]
    pub other_numbers: BTreeMap<String, String>,
    /// The order in which the parts of a date are asked for.
    #[serde(default)]
    pub date_order: DateOrder,
    /// Countries and territories by their codes, in the order of their names by CLDR.
    #[serde(default)]
    pub countries: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_belongs_to_a_script_and_a_sign_to_none() {
        let scripts = ['ı', 'Щ', 'ң', 'ع', '通', 'ω'].map(Script::of);
        let expected = [
            Script::Latin,
            Script::Cyrillic,
            Script::Cyrillic,
            Script::Arabic,
            Script::Han,
            Script::Other,
        ];
        assert_eq!(scripts, expected.map(Some));
        assert_eq!(['،', '。', '8', '…', '٣'].map(Script::of), [None; 5]);
    }
}
