//! Skip instructions: the conditions of the questionnaire in words.

use candour_content::Sign;
use candour_questionnaire::{Condition, DateRelation, Span};
use candour_typeset::model::{Block, TextRole};

use super::form::BlankForm;

/// The letter of an option on paper, from 0: `a` to `z`, then `aa`, `ab`, …
pub(super) fn letter(at: usize) -> String {
    let one = |n: usize| u8::try_from(n).map_or('?', |n| char::from(b'a' + n));
    match (at / 26, at % 26) {
        (0, last) => one(last).to_string(),
        (first, last) => [one((first - 1) % 26), one(last)].iter().collect(),
    }
}

impl BlankForm<'_> {
    pub(super) fn only_if(&self, condition: &Condition) -> Block {
        let words = self.condition(condition);
        let text = self.phrases.with("blank-only-if", &[("condition", &words)]);
        Block::Paragraph(text.into(), TextRole::Detail)
    }

    /// A condition as a clause that follows "if".
    fn condition(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(parts) => self.joined("blank-and", parts),
            Condition::Any(parts) => self.joined("blank-or", parts),
            Condition::Not(inner) => match inner.as_ref() {
                Condition::Is(choice) => self.choice("blank-if-not", choice),
                Condition::Answered(id) => self.with("blank-if-not-answered", &[("number", id)]),
                other => {
                    self.phrases.with("blank-if-none", &[("condition", &self.condition(other))])
                }
            },
            Condition::Is(choice) => self.choice("blank-if", choice),
            Condition::Answered(id) => self.with("blank-if-answered", &[("number", id)]),
            Condition::Some(over) => {
                let group = self.phrases.text(&format!("group-{}", over.group));
                let condition = self.condition(&over.condition);
                let count = over.at_least.to_string();
                let named =
                    [("group", group.as_str()), ("condition", &condition), ("count", &count)];
                let id = match (&over.different, over.at_least) {
                    (Some(_), _) => "blank-if-different",
                    (None, 2..) => "blank-if-several",
                    (None, _) => "blank-if-some",
                };
                self.phrases.with(id, &named)
            }
            Condition::CountryTrait(test) => {
                self.with("blank-if-country-trait", &[("number", &test.question)])
            }
            Condition::CountryIn(choice) => {
                let names = choice.countries.iter().map(|code| self.phrases.country(code));
                let names = self.phrases.list(names.collect());
                let number = self.edition.form.printed_number(&choice.question);
                self.phrases.with("blank-if-country", &[("number", &number), ("countries", &names)])
            }
            Condition::SameCountry(one, other) => {
                self.with("blank-if-same-country", &[("number", one), ("other", other)])
            }
            Condition::OtherCountry(one, other) => {
                self.with("blank-if-other-country", &[("number", one), ("other", other)])
            }
            Condition::Earlier(one, other) => {
                self.with("blank-if-earlier", &[("number", one), ("other", other)])
            }
            Condition::Date(test) => {
                let relation = match test.is {
                    DateRelation::Past => "past",
                    DateRelation::Future => "future",
                    DateRelation::WithinNext => "within-next",
                    DateRelation::WithinLast => "within-last",
                    DateRelation::LongerAgoThan => "longer-ago",
                };
                let number = self.edition.form.printed_number(&test.question);
                let span = self.span(test.span);
                let id = format!("blank-if-date-{relation}");
                self.phrases.with(&id, &[("number", &number), ("span", &span)])
            }
            Condition::AmountBelow(id, _) => self.with("blank-if-amount", &[("number", id)]),
            Condition::ShorterThan(id, _) => self.with("blank-if-shorter", &[("number", id)]),
        }
    }

    /// A message with the printed numbers of questions.
    fn with(&self, id: &str, questions: &[(&str, &candour_model::QuestionId)]) -> String {
        let numbers: Vec<(&str, String)> = questions
            .iter()
            .map(|(name, question)| (*name, self.edition.form.printed_number(question)))
            .collect();
        let numbers: Vec<(&str, &str)> = numbers.iter().map(|(n, t)| (*n, t.as_str())).collect();
        self.phrases.with(id, &numbers)
    }

    fn joined(&self, id: &str, parts: &[Condition]) -> String {
        let clauses: Vec<String> = parts
            .iter()
            .map(|part| {
                let words = self.condition(part);
                // A clause of several is set off, so that "and" and "or" stay apart.
                match part {
                    Condition::All(inner) | Condition::Any(inner) if inner.len() > 1 => {
                        self.phrases.with("blank-set-off", &[("condition", &words)])
                    }
                    _ => words,
                }
            })
            .collect();
        let mut clauses = clauses.into_iter();
        let first = clauses.next().unwrap_or_default();
        clauses.fold(first, |one, other| self.phrases.with(id, &[("one", &one), ("other", &other)]))
    }

    /// "You ticked a or c at 3.4"; yes and no stand in words.
    fn choice(&self, id: &str, choice: &candour_questionnaire::Choice) -> String {
        let number = self.edition.form.printed_number(&choice.question);
        let Some(question) = self.edition.form.question(&choice.question) else {
            return String::new();
        };
        let options = if question.options.is_empty() {
            let options = choice.options.iter().map(|option| self.phrases.option(question, option));
            self.phrases.list(options.collect())
        } else {
            let place = |id| question.options.iter().position(|option| option == id);
            let mut places: Vec<usize> = choice.options.iter().filter_map(place).collect();
            places.sort_unstable();
            let runs = places.chunk_by(|a, b| a + 1 == *b).flat_map(|run| match run {
                [first, _, .., last] => {
                    let ends = (letter(*first), letter(*last));
                    let ends = [("first", ends.0.as_str()), ("last", ends.1.as_str())];
                    vec![self.phrases.with("blank-letters", &ends)]
                }
                few => few.iter().copied().map(letter).collect(),
            });
            self.phrases.joined(Sign::Comma, runs)
        };
        let id = if question.options.is_empty() { format!("{id}-answer") } else { id.to_owned() };
        self.phrases.with(&id, &[("number", &number), ("options", &options)])
    }

    fn span(&self, span: Span) -> String {
        let units = [("years", span.years), ("months", span.months), ("days", span.days)];
        let parts = units.into_iter().filter(|(_, n)| *n > 0).map(|(unit, n)| {
            let count = usize::try_from(n).unwrap_or(usize::MAX);
            self.phrases.counted(&format!("blank-{unit}"), count, &[])
        });
        self.phrases.list(parts.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_after_the_alphabet() {
        let found: Vec<String> = [0, 25, 26, 27, 52].into_iter().map(letter).collect();
        assert_eq!(found, ["a", "z", "aa", "ab", "ba"]);
    }
}
