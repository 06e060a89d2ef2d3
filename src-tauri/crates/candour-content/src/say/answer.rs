//! Answers in words.

use candour_model::{Answer, GroupId, ItemId, NameKind, Party, Place, Value};
use candour_questionnaire::{Context, Question};

use super::Say;

impl Say<'_> {
    /// An answer in words, as given, with its doubt; "Not yet answered" where there is none.
    /// The forms of a name stand on lines of their own.
    #[must_use]
    pub fn answer(&self, question: &Question, answer: Option<&Answer>) -> String {
        let Some(answer) = answer else { return self.text("printed-unanswered") };
        let value = |value| value_text(self, question, value);
        match answer {
            Answer::Given(given) => value(given),
            Answer::NotSure(given) => self.with("printed-not-sure", &[("answer", &value(given))]),
            Answer::Told(given, Some(who)) => {
                self.with("printed-told-by", &[("answer", &value(given)), ("who", who)])
            }
            Answer::Told(given, None) => self.with("printed-told", &[("answer", &value(given))]),
            Answer::NotKnown => self.text("printed-not-known"),
            Answer::Withheld => self.text("printed-withheld"),
            Answer::Later => self.text("printed-later"),
            Answer::Blank => self.text("printed-blank"),
        }
    }

    /// The name of an item: what stands under its label, or its kind and number.
    #[must_use]
    pub fn item(&self, context: &Context<'_>, group: &GroupId, item: &ItemId) -> String {
        let Some(found) = context.form.group(group) else { return item.to_string() };
        let one = self.attr(&format!("group-{group}"), "one");
        let number = context.items(group).iter().position(|i| &i.id == item).map_or(0, |at| at + 1);
        let place = Place::in_item(group.clone(), item.clone(), found.label.clone());
        let name = context.answers.get(&place).and_then(Answer::value).map(|value| match value {
            Value::Party(party) => party.name.clone(),
            other => found
                .questions
                .iter()
                .find(|q| q.id == found.label)
                .map_or_else(String::new, |question| value_text(self, question, other)),
        });
        match name {
            Some(name) => self.with("group-item-named", &[("one", &one), ("name", &name)]),
            None => self.with("group-item", &[("one", &one), ("number", &number.to_string())]),
        }
    }
}

fn value_text(say: &Say<'_>, question: &Question, value: &Value) -> String {
    match value {
        Value::One(option) => say.option(question, option),
        Value::Several(chosen) => {
            say.list(chosen.iter().map(|o| say.option(question, o)).collect())
        }
        Value::Country(code) => say.country(code),
        Value::Countries(codes) => say.list(codes.iter().map(|code| say.country(code)).collect()),
        Value::Date(date) => say.date(*date),
        Value::Text(text) => text.clone(),
        Value::Money(money) => say.money(money),
        Value::Duration(length) => say.duration(*length),
        Value::Party(party) => party_text(say, party),
    }
}

fn party_text(say: &Say<'_>, party: &Party) -> String {
    let mut lines = vec![party.name.clone()];
    for other in &party.also {
        let kind = match other.kind {
            NameKind::Script => "name-kind-script",
            NameKind::Spelling => "name-kind-spelling",
            NameKind::Former => "name-kind-former",
            NameKind::Paper => "name-kind-paper",
        };
        let kind = say.text(kind);
        lines.push(say.with("printed-other-name", &[("name", &other.name), ("kind", &kind)]));
    }
    lines.join("\n")
}
