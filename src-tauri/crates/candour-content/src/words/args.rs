//! Values for the variables of a message.

use candour_model::Direction;
use fluent_bundle::{FluentArgs, FluentValue};

use super::PatternShape;

#[derive(Clone)]
enum Arg {
    Text(String),
    Number(i64),
    /// As it is, without isolate marks.
    Raw(String),
}

/// Values for the variables of a message. Texts come from answers as well, so it has no `Debug`.
#[derive(Clone, Default)]
pub struct Args(Vec<(String, Arg)>);

impl Args {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text. Where its script runs the other way than the message's language, it is isolated
    /// by the marks U+2068 and U+2069.
    #[must_use]
    pub fn text(mut self, name: &str, text: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), Arg::Text(text.into())));
        self
    }

    /// Adds a number, by which a message can choose its plural.
    #[must_use]
    pub fn number(mut self, name: &str, number: impl Into<i64>) -> Self {
        self.0.push((name.to_owned(), Arg::Number(number.into())));
        self
    }

    /// `{name}` for each variable.
    pub(super) fn placeholders(pattern: &PatternShape) -> Self {
        Self(
            pattern
                .variables
                .iter()
                .map(|name| (name.clone(), Arg::Raw(format!("{{{name}}}"))))
                .collect(),
        )
    }

    pub(super) fn fluent(&self, direction: Direction) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.0.len());
        for (name, arg) in &self.0 {
            let value = match arg {
                Arg::Raw(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) if runs_otherwise(text, direction) => {
                    FluentValue::from(format!("\u{2068}{text}\u{2069}"))
                }
                Arg::Text(text) => FluentValue::from(text.as_str()),
            };
            args.set(name.as_str(), value);
        }
        args
    }
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

fn runs_otherwise(text: &str, direction: Direction) -> bool {
    match direction {
        Direction::Ltr => text.chars().any(is_right_to_left),
        Direction::Rtl => text.chars().any(|c| c.is_alphanumeric() && !is_right_to_left(c)),
    }
}
