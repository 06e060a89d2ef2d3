//! Languages and their direction.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Why a text is not a locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a locale is a language tag such as en or zh-Hans")]
pub struct LocaleFault;

/// A language tag (BCP 47: language, optional script, optional region), such as `en` or `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", ts(as = "String"))]
pub struct Locale(String);

impl Locale {
    /// English, the language that is always complete.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The direction of its script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        match self.0.split('-').next() {
            Some("ar" | "fa" | "he" | "ur") => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Locale {
    type Err = LocaleFault;
    fn from_str(text: &str) -> Result<Self, LocaleFault> {
        let is_tag = text.len() <= 16
            && text.split('-').enumerate().all(|(i, part)| {
                (2..=4).contains(&part.len())
                    && part.bytes().all(|b| b.is_ascii_alphanumeric())
                    && (i > 0 || part.bytes().all(|b| b.is_ascii_lowercase()))
            });
        if is_tag { Ok(Self(text.to_owned())) } else { Err(LocaleFault) }
    }
}

impl TryFrom<String> for Locale {
    type Error = LocaleFault;
    fn try_from(text: String) -> Result<Self, LocaleFault> {
        text.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.0
    }
}
