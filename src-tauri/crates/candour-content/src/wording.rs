//! Answers and questions in words, as pages and screens show them.

use candour_model::{Answer, CountryCode, Locale, NameKind, Party, QuestionId, Value};
use candour_questionnaire::Question;

use crate::{Args, Edition};

impl Edition {
    /// The short label of a question, for check pages and the report; the question itself where it
    /// has none.
    #[must_use]
    pub fn question_label(&self, locale: &Locale, question: &QuestionId) -> String {
        let id = format!("q-{question}");
        self.words
            .find(locale, &id, Some("label"), &Args::new())
            .unwrap_or_else(|| self.words.text(locale, &id))
    }

    /// The label of an option of a question.
    #[must_use]
    pub fn option_label(&self, locale: &Locale, question: &QuestionId, option: &str) -> String {
        let own = format!("o-{option}");
        self.words
            .find(locale, &format!("q-{question}"), Some(&own), &Args::new())
            .unwrap_or_else(|| self.words.text(locale, &format!("option-{option}")))
    }

    /// An answer in words, the ways without a value included. `None` means unanswered.
    #[must_use]
    pub fn answer_in_words(
        &self,
        locale: &Locale,
        question: &Question,
        answer: Option<&Answer>,
    ) -> String {
        let with_value = |id: &str, value: &Value| {
            let args = Args::new().text("answer", self.value_in_words(locale, question, value));
            (id.to_owned(), args)
        };
        let (id, args) = match answer {
            None => ("printed-unanswered".to_owned(), Args::new()),
            Some(Answer::Given(value)) => return self.value_in_words(locale, question, value),
            Some(Answer::NotSure(value)) => with_value("printed-not-sure", value),
            Some(Answer::Told(value, None)) => with_value("printed-told", value),
            Some(Answer::Told(value, Some(who))) => {
                let (id, args) = with_value("printed-told-by", value);
                (id, args.text("who", who.clone()))
            }
            Some(Answer::NotKnown) => ("printed-not-known".to_owned(), Args::new()),
            Some(Answer::Withheld) => ("printed-withheld".to_owned(), Args::new()),
            Some(Answer::Later) => ("printed-later".to_owned(), Args::new()),
            Some(Answer::Blank) => ("printed-blank".to_owned(), Args::new()),
        };
        self.words.text_with(locale, &id, &args)
    }

    /// A value in words. Several options or countries are separated by commas.
    #[must_use]
    pub fn value_in_words(&self, locale: &Locale, question: &Question, value: &Value) -> String {
        let country = |code: &CountryCode| self.countries.name(code, locale);
        match value {
            Value::One(option) => self.option_label(locale, &question.id, option.as_str()),
            Value::Several(chosen) => {
                let labels = chosen
                    .iter()
                    .map(|option| self.option_label(locale, &question.id, option.as_str()));
                self.commas(locale, labels)
            }
            Value::Country(code) => country(code),
            Value::Countries(codes) => self.commas(locale, codes.iter().map(country)),
            Value::Date(date) => self.words.date(locale, *date),
            Value::Text(text) => text.clone(),
            Value::Money(money) => self.words.money(locale, money),
            Value::Duration(length) => self.words.duration(locale, *length),
            Value::Party(party) => self.party_in_words(locale, party),
        }
    }

    /// A name with its other forms behind it.
    fn party_in_words(&self, locale: &Locale, party: &Party) -> String {
        let others = party.also.iter().map(|other| {
            let kind = match other.kind {
                NameKind::Script => "name-kind-script",
                NameKind::Spelling => "name-kind-spelling",
                NameKind::Former => "name-kind-former",
                NameKind::Paper => "name-kind-paper",
            };
            let args = Args::new()
                .text("name", other.name.clone())
                .text("kind", self.words.text(locale, kind));
            self.words.text_with(locale, "printed-other-name", &args)
        });
        self.commas(locale, std::iter::once(party.name.clone()).chain(others))
    }

    fn commas(&self, locale: &Locale, things: impl Iterator<Item = String>) -> String {
        things
            .reduce(|line, next| {
                let args = Args::new().text("first", line).text("second", next);
                self.words.text_with(locale, "word-list-middle", &args)
            })
            .unwrap_or_default()
    }
}
