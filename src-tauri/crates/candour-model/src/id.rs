//! Ids: short words that keep their meaning for ever.
//!
//! An id is copied wherever an answer is named, so that its copies share one text.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Why a text cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id is 1 to 80 lower-case letters, digits and single hyphens")]
pub struct IdFault;

fn is_kebab(text: &str) -> bool {
    (1..=80).contains(&text.len())
        && text.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// 1 to 80 characters: lower-case letters, digits, single hyphens.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "typescript", ts(as = "String"))]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdFault;
            fn from_str(text: &str) -> Result<Self, IdFault> {
                if is_kebab(text) { Ok(Self(text.into())) } else { Err(IdFault) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdFault;
            fn try_from(text: String) -> Result<Self, IdFault> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.as_str().to_owned()
            }
        }
    )*};
}

ids! {
    /// A question of the questionnaire.
    QuestionId;
    /// A choice inside a question.
    OptionId;
    /// A section of the questionnaire.
    SectionId;
    /// A group of questions that repeats: one item for each proceeding, dispute, asset.
    GroupId;
    /// One item of a group, such as one dispute.
    ItemId;
    /// A point to raise with a solicitor.
    PointId;
    /// A subject under which points are gathered.
    TopicId;
    /// A head under which points are gathered into one issue.
    HeadId;
    /// An INTERPOL measure whose signs are weighed, such as a Red Notice.
    MeasureId;
    /// A ground of the fixed vocabulary that INTERPOL's Commission and the UK courts weigh.
    GroundCode;
    /// One of the firm's services.
    ServiceId;
    /// A source of law or of fact.
    SourceId;
    /// A dated number or list of law.
    ParameterId;
    /// A paper worth gathering.
    PaperId;
}

/// A country or territory: an ISO 3166-1 alpha-2 code in capitals, or a code of our own for
/// places without one (`XK` Kosovo; `XX` another country or territory).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", ts(as = "String"))]
pub struct CountryCode(String);

impl CountryCode {
    /// The two capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for CountryCode {
    type Err = IdFault;
    fn from_str(text: &str) -> Result<Self, IdFault> {
        let is_code = text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase());
        if is_code { Ok(Self(text.to_owned())) } else { Err(IdFault) }
    }
}

impl TryFrom<String> for CountryCode {
    type Error = IdFault;
    fn try_from(text: String) -> Result<Self, IdFault> {
        text.parse()
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_kebab_case() {
        assert!("held-now".parse::<QuestionId>().is_ok());
        for wrong in ["", "-a", "a-", "a--b", "A", "a b", "é"] {
            assert!(wrong.parse::<QuestionId>().is_err(), "{wrong:?} is not kebab-case");
        }
        assert!("a".repeat(81).parse::<QuestionId>().is_err(), "81 characters are too many");
    }

    #[test]
    fn a_country_is_two_capitals() {
        assert!("GB".parse::<CountryCode>().is_ok());
        assert!("gb".parse::<CountryCode>().is_err());
        assert!("GBR".parse::<CountryCode>().is_err());
    }
}
