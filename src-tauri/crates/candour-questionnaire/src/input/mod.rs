//! Input: what a person typed, read into an answer; and an answer as fields to be edited.

mod calendar;
mod date;
mod fault;
mod month;
mod number;
mod worked_out;

use std::collections::BTreeMap;
use std::fmt;

use candour_model::{
    AltName, Answer, AnswerStatus, Duration, Money, NameKind, Note, OptionDoubt, OptionId, Party,
    PartyKind, Value, ValueKind, decimals_of, has_words, on_lines, without_hidden,
};
use serde::{Deserialize, Serialize};

pub use calendar::OtherDate;
pub use date::{DateInput, RelativeInput};
pub use fault::{InputCode, InputFault};
use fault::{Reading, fault};

use crate::file::misfit;
use crate::{CountryTraits, FaultCode, Question};
pub(crate) use worked_out::goes_with_its_calendar;

/// The fields of a question's page, as typed. Only those of the question's kind are read, so a
/// page may keep what was typed into the others.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct FormInput {
    /// How the answer stands; a plain answer where nothing is said.
    pub standing: Option<AnswerStatus>,
    /// Who told it, where it is second-hand.
    pub told_by: String,
    /// The options chosen (yes/no, one of, several of) or the codes of the countries.
    pub choices: Vec<String>,
    /// Of several options chosen in a plain answer, those that are in doubt or second-hand. One
    /// that is not chosen is passed over. Not written where there are none, so that drafts of earlier
    /// versions stay as they are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<DoubtInput>>", optional))]
    pub doubts: Vec<DoubtInput>,
    /// A line or a long text.
    pub text: String,
    /// A date.
    pub date: DateInput,
    /// The digits of an amount.
    pub amount: String,
    /// The code of its currency.
    pub currency: String,
    /// Years of a length of time.
    pub years: String,
    /// Its months.
    pub months: String,
    /// Its days.
    pub days: String,
    /// A name.
    pub party: PartyInput,
    /// The person's own note beside the question. Not written where there is none, so that drafts
    /// of earlier versions stay as they are.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>", optional))]
    pub note: String,
}

/// How one option of several is known, as chosen.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DoubtInput {
    /// The option.
    pub option: String,
    /// How it stands: not sure, or told.
    pub standing: AnswerStatus,
    /// Who told it, where it is second-hand.
    #[serde(default)]
    pub told_by: String,
}

/// A name as typed.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct PartyInput {
    /// Person or entity; open where nothing is said.
    pub kind: Option<PartyKind>,
    /// The name.
    pub name: String,
    /// Its other forms. Rows without a name are passed over.
    pub also: Vec<AltNameInput>,
}

/// Another form of a name as typed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AltNameInput {
    /// What it is.
    pub kind: NameKind,
    /// The name.
    pub name: String,
}

macro_rules! hide {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
hide!(FormInput, DoubtInput, PartyInput, AltNameInput, DateInput, RelativeInput);

impl FormInput {
    /// Reads the answer to a question. `None` where nothing was typed and no other way chosen.
    ///
    /// # Errors
    ///
    /// Every field that cannot be read, with why.
    pub fn read(&self, question: &Question, countries: &dyn CountryTraits) -> Reading<Answer> {
        let standing = self.standing.unwrap_or(AnswerStatus::Given);
        match standing {
            AnswerStatus::NotKnown
            | AnswerStatus::Withheld
            | AnswerStatus::Later
            | AnswerStatus::Blank => {
                return Ok(Answer::from_parts(standing, None, None));
            }
            AnswerStatus::Given | AnswerStatus::NotSure | AnswerStatus::Told => {}
        }
        let Some(value) = self.value(question.kind)? else {
            return match standing {
                AnswerStatus::Given => Ok(None),
                _ => Err(vec![fault("standing", InputCode::ValueMissing)]),
            };
        };
        if let Some(code) = misfit(question, &value, countries) {
            let code = match code {
                FaultCode::OptionAlone => InputCode::ChoiceAlone,
                FaultCode::CountryUnknown => InputCode::CountryUnknown,
                _ => InputCode::ChoiceUnknown,
            };
            return Err(vec![fault("choices", code)]);
        }
        if standing == AnswerStatus::Given {
            return Ok(Some(Answer::with_doubts(value, self.doubts()?)));
        }
        let told_by = line("toldBy", &self.told_by)?;
        Ok(Answer::from_parts(standing, Some(value), told_by))
    }

    /// The person's own note. `None` where nothing was typed.
    ///
    /// # Errors
    ///
    /// The fault of the field `note`.
    pub fn note(&self) -> Reading<Note> {
        match Note::new(&self.note) {
            None if has_words(&self.note) => Err(vec![fault("note", InputCode::TextTooLong)]),
            note => Ok(note),
        }
    }

    /// The fields with what was typed for a country in the note, where another way to answer than a
    /// country was chosen beside it: words that fit nothing are kept. Not where the person would
    /// rather not have it written down.
    #[must_use]
    pub fn with_typed_country_in_note(&self, kind: ValueKind) -> Self {
        let is_other = matches!(self.standing, Some(AnswerStatus::NotKnown | AnswerStatus::Later));
        let is_country = matches!(kind, ValueKind::Country | ValueKind::Countries);
        let mut kept = self.clone();
        let typed = self.text.trim();
        if is_other && is_country && has_words(typed) {
            if !self.note.lines().any(|line| line == typed) {
                let begun = self.note.trim_end();
                kept.note =
                    if begun.is_empty() { typed.to_owned() } else { format!("{begun}\n{typed}") };
            }
            kept.text.clear();
        }
        kept
    }

    /// The doubts about single options. Only those about options that are chosen are read.
    fn doubts(&self) -> Result<BTreeMap<OptionId, OptionDoubt>, Vec<InputFault>> {
        let mut found = BTreeMap::new();
        for doubt in self.doubts.iter().filter(|doubt| self.choices.contains(&doubt.option)) {
            let told_by = match doubt.standing {
                AnswerStatus::Told => line("toldBy", &doubt.told_by)?,
                _ => None,
            };
            let option = doubt.option.trim().parse();
            if let (Ok(option), Some(known)) =
                (option, OptionDoubt::from_parts(doubt.standing, told_by))
            {
                found.insert(option, known);
            }
        }
        Ok(found)
    }

    fn value(&self, kind: ValueKind) -> Reading<Value> {
        match kind {
            ValueKind::YesNo | ValueKind::One => Ok(self.one()?.map(Value::One)),
            ValueKind::Country | ValueKind::Countries if has_words(&self.text) => {
                Err(vec![fault("choices", InputCode::CountryOpen)])
            }
            ValueKind::Country => Ok(self.one()?.map(Value::Country)),
            ValueKind::Several => Ok(self.many()?.map(Value::Several)),
            ValueKind::Countries => Ok(self.many()?.map(Value::Countries)),
            ValueKind::Date => self.date.value(),
            ValueKind::Line => Ok(line("text", &self.text)?.map(Value::Text)),
            ValueKind::Text => Ok(text("text", &self.text)?.map(Value::Text)),
            ValueKind::Money => self.money(),
            ValueKind::Duration => self.duration(),
            ValueKind::Party => self.party.read(),
        }
    }

    fn many<T: std::str::FromStr + PartialEq>(&self) -> Reading<Vec<T>> {
        let mut found = Vec::new();
        for choice in self.choices.iter().filter(|choice| !choice.trim().is_empty()) {
            match choice.trim().parse::<T>() {
                Ok(one) if found.contains(&one) => {}
                Ok(one) => found.push(one),
                Err(_) => return Err(vec![fault("choices", InputCode::ChoiceUnknown)]),
            }
        }
        Ok(if found.is_empty() { None } else { Some(found) })
    }

    fn one<T: std::str::FromStr + PartialEq>(&self) -> Reading<T> {
        let mut found = self.many()?.unwrap_or_default();
        match found.len() {
            0 | 1 => Ok(found.pop()),
            _ => Err(vec![fault("choices", InputCode::ChoiceOne)]),
        }
    }

    fn money(&self) -> Reading<Value> {
        let currency = self.currency.trim().to_ascii_uppercase();
        let decimals = decimals_of(&currency);
        let amount = number::amount(&self.amount, decimals.unwrap_or(2))
            .map_err(|code| vec![fault("amount", code)])?;
        match amount {
            None if currency.is_empty() => Ok(None),
            // A page offers a currency beforehand, so one alone is not an answer.
            None => match self.standing {
                None | Some(AnswerStatus::Given) => Ok(None),
                _ => Err(vec![fault("amount", InputCode::AmountMissing)]),
            },
            Some(_) if currency.is_empty() => {
                Err(vec![fault("currency", InputCode::CurrencyMissing)])
            }
            Some(_) if decimals.is_none() => {
                Err(vec![fault("currency", InputCode::CurrencyUnknown)])
            }
            Some(amount) => Ok(Some(Value::Money(Money { amount, currency }))),
        }
    }

    fn duration(&self) -> Reading<Value> {
        let mut faults = Vec::new();
        let mut read = |field: &str, typed: &str| match number::whole(typed) {
            Ok(found) => found,
            Err(()) => {
                faults.push(fault(field, InputCode::LengthNotANumber));
                None
            }
        };
        let parts =
            [read("years", &self.years), read("months", &self.months), read("days", &self.days)];
        if !faults.is_empty() {
            return Err(faults);
        }
        let [years, months, days] = parts.map(Option::unwrap_or_default);
        let length = Duration { years, months, days };
        Ok((length != Duration::default()).then_some(Value::Duration(length)))
    }
}

impl PartyInput {
    fn read(&self) -> Reading<Value> {
        let line = |field: &str, typed: &str| {
            let name = line(field, typed)?;
            Ok::<_, Vec<InputFault>>(name.map(|name| without_hidden(&name).into_owned()))
        };
        let name = line("name", &self.name)?;
        let mut also = Vec::new();
        for (number, row) in self.also.iter().enumerate() {
            if let Some(name) = line(&format!("also-{number}"), &row.name)? {
                also.push(AltName { kind: row.kind, name });
            }
        }
        match name {
            Some(name) => Ok(Some(Value::Party(Party { kind: self.kind, name, also }))),
            None if also.is_empty() => Ok(None),
            None => Err(vec![fault("name", InputCode::NameMissing)]),
        }
    }
}

/// A text without blanks at its ends; `None` where nothing else is there.
fn text(field: &str, typed: &str) -> Reading<String> {
    if !has_words(typed) {
        return Ok(None);
    }
    let kept = on_lines(typed.trim()).into_owned();
    if kept.len() > Value::MAX_TEXT {
        return Err(vec![fault(field, InputCode::TextTooLong)]);
    }
    Ok((!kept.is_empty()).then_some(kept))
}

fn line(field: &str, typed: &str) -> Reading<String> {
    match text(field, typed)? {
        Some(kept) if kept.contains('\n') => Err(vec![fault(field, InputCode::TextOneLine)]),
        kept => Ok(kept),
    }
}

impl From<&Answer> for FormInput {
    fn from(answer: &Answer) -> Self {
        let mut input = Self { standing: Some(answer.standing()), ..Self::default() };
        if let Answer::Told(_, Some(by)) = answer {
            input.told_by.clone_from(by);
        }
        input.doubts = answer
            .doubts()
            .into_iter()
            .flatten()
            .map(|(option, doubt)| DoubtInput {
                option: option.to_string(),
                standing: doubt.standing(),
                told_by: doubt.told_by().unwrap_or_default().to_owned(),
            })
            .collect();
        let typed = |n: u16| if n == 0 { String::new() } else { n.to_string() };
        match answer.value() {
            None => {}
            Some(Value::One(option)) => input.choices = vec![option.to_string()],
            Some(Value::Several(chosen)) => {
                input.choices = chosen.iter().map(ToString::to_string).collect();
            }
            Some(Value::Country(country)) => input.choices = vec![country.to_string()],
            Some(Value::Countries(found)) => {
                input.choices = found.iter().map(ToString::to_string).collect();
            }
            Some(Value::Date(date)) => input.date = DateInput::from(*date),
            Some(Value::RelativeDate(date)) => input.date = DateInput::from(date),
            Some(Value::Text(text)) => input.text.clone_from(text),
            Some(Value::Money(money)) => {
                input.amount.clone_from(&money.amount);
                input.currency.clone_from(&money.currency);
            }
            Some(Value::Duration(length)) => {
                input.years = typed(length.years);
                input.months = typed(length.months);
                input.days = typed(length.days);
            }
            Some(Value::Party(party)) => {
                input.party = PartyInput {
                    kind: party.kind,
                    name: party.name.clone(),
                    also: party
                        .also
                        .iter()
                        .map(|other| AltNameInput { kind: other.kind, name: other.name.clone() })
                        .collect(),
                };
            }
        }
        input
    }
}

#[cfg(test)]
mod tests;
