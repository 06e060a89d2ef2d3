//! What is not accepted in an answers file, by place and code.

use candour_model::{DateFault, Value, ValueFault, ValueKind};
use serde::{Deserialize, Serialize};

use crate::{CountryTraits, Question};

/// Why something in an answers file is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FaultCode {
    /// Not JSON at all, or nested too deeply.
    NotJson,
    /// The same key twice in one object.
    KeyTwice,
    /// Not an object where one is needed, or not an array.
    ShapeWrong,
    /// `format` is not `candour-answers`.
    FormatUnknown,
    /// `version` is one that this edition does not read.
    VersionUnknown,
    /// A key that has no meaning there.
    KeyUnknown,
    /// `label` or `language` is not a text of its kind.
    TextWrong,
    /// No such question.
    QuestionUnknown,
    /// The question belongs to a group and stands outside it, or in another group.
    QuestionElsewhere,
    /// No such group.
    GroupUnknown,
    /// An item without an id, or with one that is not a lower-case word.
    ItemIdWrong,
    /// Two items of one group with one id.
    ItemIdTwice,
    /// More items than are read.
    TooManyItems,
    /// More answers than are read.
    TooManyAnswers,
    /// A file of more bytes or values than are read.
    TooLarge,
    /// Another encoding than UTF-8 and UTF-16, or a damaged character.
    EncodingUnknown,
    /// No such way to answer.
    StandingUnknown,
    /// A way to answer that needs a value, without one.
    ValueMissing,
    /// A way to answer that takes no value, with one; or `by` where nobody told.
    ValueUnexpected,
    /// A value of another kind than the question takes.
    KindWrong,
    /// An empty text or list.
    ValueEmpty,
    /// The same option or country twice.
    ValueTwice,
    /// Several lines where one is asked.
    MoreThanOneLine,
    /// A text longer than is kept.
    TextTooLong,
    /// More marks on one letter than any script needs.
    MarksTooMany,
    /// An option that the question does not have.
    OptionUnknown,
    /// An option that stands alone, together with others.
    OptionAlone,
    /// A country that the table does not know.
    CountryUnknown,
    /// A date told by an event that is no date of this questionnaire.
    EventUnknown,
    /// A date told by itself.
    EventItself,
    /// Dates that are told by each other alone.
    EventCircle,
    /// A date told by an item that is not in the file.
    EventMissing,
    /// A text that is no date in the notation of the format.
    DateForm,
    /// A day that the calendar does not have.
    DateNoSuchDay,
    /// A second date before the first.
    DateOrder,
    /// A date that is another day than what it was written as in another calendar.
    CalendarContradicts,
    /// A day to come of something that cannot lie ahead, such as a birth.
    DateNotYet,
    /// A currency that is neither three capitals nor a crypto-asset that is known.
    CurrencyUnknown,
    /// An amount that is no number, or has more decimals than its currency.
    AmountWrong,
    /// Further faults that are counted and not named.
    MoreFaults,
}

impl FaultCode {
    /// Every code, so that each can be shown to have its words.
    pub const ALL: [Self; 40] = [
        Self::NotJson,
        Self::KeyTwice,
        Self::ShapeWrong,
        Self::FormatUnknown,
        Self::VersionUnknown,
        Self::KeyUnknown,
        Self::TextWrong,
        Self::QuestionUnknown,
        Self::QuestionElsewhere,
        Self::GroupUnknown,
        Self::ItemIdWrong,
        Self::ItemIdTwice,
        Self::TooManyItems,
        Self::TooManyAnswers,
        Self::TooLarge,
        Self::EncodingUnknown,
        Self::StandingUnknown,
        Self::ValueMissing,
        Self::ValueUnexpected,
        Self::KindWrong,
        Self::ValueEmpty,
        Self::ValueTwice,
        Self::MoreThanOneLine,
        Self::TextTooLong,
        Self::MarksTooMany,
        Self::OptionUnknown,
        Self::OptionAlone,
        Self::CountryUnknown,
        Self::EventUnknown,
        Self::EventItself,
        Self::EventCircle,
        Self::EventMissing,
        Self::DateForm,
        Self::DateNoSuchDay,
        Self::DateOrder,
        Self::CalendarContradicts,
        Self::DateNotYet,
        Self::CurrencyUnknown,
        Self::AmountWrong,
        Self::MoreFaults,
    ];

    /// The code in kebab-case; its words stand under `answers-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotJson => "not-json",
            Self::KeyTwice => "key-twice",
            Self::ShapeWrong => "shape-wrong",
            Self::FormatUnknown => "format-unknown",
            Self::VersionUnknown => "version-unknown",
            Self::KeyUnknown => "key-unknown",
            Self::TextWrong => "text-wrong",
            Self::QuestionUnknown => "question-unknown",
            Self::QuestionElsewhere => "question-elsewhere",
            Self::GroupUnknown => "group-unknown",
            Self::ItemIdWrong => "item-id-wrong",
            Self::ItemIdTwice => "item-id-twice",
            Self::TooManyItems => "too-many-items",
            Self::TooManyAnswers => "too-many-answers",
            Self::TooLarge => "too-large",
            Self::EncodingUnknown => "encoding-unknown",
            Self::StandingUnknown => "standing-unknown",
            Self::ValueMissing => "value-missing",
            Self::ValueUnexpected => "value-unexpected",
            Self::KindWrong => "kind-wrong",
            Self::ValueEmpty => "value-empty",
            Self::ValueTwice => "value-twice",
            Self::MoreThanOneLine => "more-than-one-line",
            Self::TextTooLong => "text-too-long",
            Self::MarksTooMany => "marks-too-many",
            Self::OptionUnknown => "option-unknown",
            Self::OptionAlone => "option-alone",
            Self::CountryUnknown => "country-unknown",
            Self::EventUnknown => "event-unknown",
            Self::EventItself => "event-itself",
            Self::EventCircle => "event-circle",
            Self::EventMissing => "event-missing",
            Self::DateForm => "date-form",
            Self::DateNoSuchDay => "date-no-such-day",
            Self::DateOrder => "date-order",
            Self::CalendarContradicts => "calendar-contradicts",
            Self::DateNotYet => "date-not-yet",
            Self::CurrencyUnknown => "currency-unknown",
            Self::AmountWrong => "amount-wrong",
            Self::MoreFaults => "more-faults",
        }
    }
}

/// One thing in an answers file that is not accepted. Names the place and never the value.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, thiserror::Error,
)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[error("{place}: {}", code.code())]
pub struct Fault {
    /// The place: keys from the top with `/` between them, as `groups/matter/m1/matter-stage`.
    /// Each key is cut after 80 characters.
    pub place: String,
    /// What is wrong.
    pub code: FaultCode,
}

impl From<ValueFault> for FaultCode {
    fn from(fault: ValueFault) -> Self {
        match fault {
            ValueFault::Empty => Self::ValueEmpty,
            ValueFault::Twice => Self::ValueTwice,
            ValueFault::Lines => Self::MoreThanOneLine,
            ValueFault::TooLong => Self::TextTooLong,
            ValueFault::Date(DateFault::Calendar) => Self::DateNoSuchDay,
            ValueFault::Date(DateFault::Order) => Self::DateOrder,
            ValueFault::Date(_) => Self::DateForm,
            ValueFault::Currency => Self::CurrencyUnknown,
            ValueFault::Amount => Self::AmountWrong,
            _ => Self::KindWrong,
        }
    }
}

/// Why a value that has the right shape does not fit its question; `None` where it does.
#[must_use]
pub fn misfit(
    question: &Question,
    value: &Value,
    countries: &dyn CountryTraits,
) -> Option<FaultCode> {
    let is_unknown = |country| !countries.knows(country);
    match (question.kind, value) {
        (ValueKind::YesNo | ValueKind::One, Value::One(option)) => {
            (!question.takes(option)).then_some(FaultCode::OptionUnknown)
        }
        (ValueKind::Several, Value::Several(chosen)) => {
            if !chosen.iter().all(|option| question.takes(option)) {
                Some(FaultCode::OptionUnknown)
            } else if chosen.len() > 1 && chosen.iter().any(|o| question.alone.contains(o)) {
                Some(FaultCode::OptionAlone)
            } else {
                None
            }
        }
        (ValueKind::Country, Value::Country(country)) => {
            is_unknown(country).then_some(FaultCode::CountryUnknown)
        }
        (ValueKind::Countries, Value::Countries(found)) => {
            found.iter().any(is_unknown).then_some(FaultCode::CountryUnknown)
        }
        (ValueKind::Date, Value::Date(_) | Value::RelativeDate(_))
        | (ValueKind::Line | ValueKind::Text, Value::Text(_))
        | (ValueKind::Money, Value::Money(_))
        | (ValueKind::Duration, Value::Duration(_))
        | (ValueKind::Party, Value::Party(_)) => None,
        _ => Some(FaultCode::KindWrong),
    }
}
