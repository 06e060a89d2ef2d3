//! Why something typed cannot be read.

use serde::{Deserialize, Serialize};

/// Something typed that cannot be read. Names the field and never what was typed.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, thiserror::Error,
)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[error("{field}: {}", code.code())]
pub struct InputFault {
    /// The field: `choices`, `text`, `day`, `month`, `year`, `day2`, `month2`, `year2`,
    /// `relation`, `event`, `amount`, `currency`, `years`, `months`, `days`, `name`, `also-0` and so on, `standing`, `toldBy`,
    /// `note`.
    pub field: String,
    /// What is wrong.
    pub code: InputCode,
}

/// Why something typed cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum InputCode {
    /// "Not sure" or "someone told me" without an answer to go with it.
    ValueMissing,
    /// An option that the question does not have.
    ChoiceUnknown,
    /// More than one option where one is asked.
    ChoiceOne,
    /// An option that stands alone, together with others.
    ChoiceAlone,
    /// A country that the table does not know.
    CountryUnknown,
    /// Something typed for a country from which none was chosen.
    CountryOpen,
    /// Several lines where one is asked.
    TextOneLine,
    /// A text longer than is kept.
    TextTooLong,
    /// A date without its year.
    DateYearMissing,
    /// A year that is not four digits.
    DateYearFourDigits,
    /// A day without its month, or a month that is needed.
    DateMonthMissing,
    /// Neither the number nor the name of a month.
    DateMonthUnknown,
    /// A day that is needed.
    DateDayMissing,
    /// A day that is not a number.
    DateDayNotANumber,
    /// A day that the calendar does not have.
    DateNoSuchDay,
    /// A second date before the first.
    DateOrder,
    /// A day to come of something that cannot lie ahead.
    DateNotYet,
    /// A date told by another one, without how it lies to that.
    DateRelationMissing,
    /// A date told by another one, without which, or by one that is not there.
    DateEventMissing,
    /// An amount that is not a number, or has more decimals than its currency or over fifteen digits.
    AmountNotANumber,
    /// An amount whose point or comma can be read in two ways.
    AmountTwoWays,
    /// A currency without an amount.
    AmountMissing,
    /// An amount without a currency.
    CurrencyMissing,
    /// A currency that is neither a code of three letters nor a crypto-asset that is known.
    CurrencyUnknown,
    /// A length that is not a whole number from 0 to 65,535.
    LengthNotANumber,
    /// Other forms of a name without the name itself.
    NameMissing,
}

impl InputCode {
    /// The code in kebab-case, under which its words stand.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ValueMissing => "value-missing",
            Self::ChoiceUnknown => "choice-unknown",
            Self::ChoiceOne => "choice-one",
            Self::ChoiceAlone => "choice-alone",
            Self::CountryUnknown => "country-unknown",
            Self::CountryOpen => "country-open",
            Self::TextOneLine => "text-one-line",
            Self::TextTooLong => "text-too-long",
            Self::DateYearMissing => "date-year-missing",
            Self::DateYearFourDigits => "date-year-four-digits",
            Self::DateMonthMissing => "date-month-missing",
            Self::DateMonthUnknown => "date-month-unknown",
            Self::DateDayMissing => "date-day-missing",
            Self::DateDayNotANumber => "date-day-not-a-number",
            Self::DateNoSuchDay => "date-no-such-day",
            Self::DateOrder => "date-order",
            Self::DateNotYet => "date-not-yet",
            Self::DateRelationMissing => "date-relation-missing",
            Self::DateEventMissing => "date-event-missing",
            Self::AmountNotANumber => "amount-not-a-number",
            Self::AmountTwoWays => "amount-two-ways",
            Self::AmountMissing => "amount-missing",
            Self::CurrencyMissing => "currency-missing",
            Self::CurrencyUnknown => "currency-unknown",
            Self::LengthNotANumber => "length-not-a-number",
            Self::NameMissing => "name-missing",
        }
    }

    /// Every code, so that each can be shown to have its words.
    pub const ALL: [Self; 26] = [
        Self::ValueMissing,
        Self::ChoiceUnknown,
        Self::ChoiceOne,
        Self::ChoiceAlone,
        Self::CountryUnknown,
        Self::CountryOpen,
        Self::TextOneLine,
        Self::TextTooLong,
        Self::DateYearMissing,
        Self::DateYearFourDigits,
        Self::DateMonthMissing,
        Self::DateMonthUnknown,
        Self::DateDayMissing,
        Self::DateDayNotANumber,
        Self::DateNoSuchDay,
        Self::DateOrder,
        Self::DateNotYet,
        Self::DateRelationMissing,
        Self::DateEventMissing,
        Self::AmountNotANumber,
        Self::AmountTwoWays,
        Self::AmountMissing,
        Self::CurrencyMissing,
        Self::CurrencyUnknown,
        Self::LengthNotANumber,
        Self::NameMissing,
    ];
}

/// A fault of a field.
pub(crate) fn fault(field: &str, code: InputCode) -> InputFault {
    InputFault { field: field.to_owned(), code }
}

/// A value read from fields, nothing where they are empty, or what is wrong with them.
pub(crate) type Reading<T> = Result<Option<T>, Vec<InputFault>>;
