//! Answers in words.

use candour_assessment::StatedDate;
use candour_model::{
    Answer, AnswerAddress, GroupId, ItemId, NameKind, Note, OptionDoubt, OptionId, Party, Relation,
    RelativeDate, Value, printable,
};
use candour_questionnaire::{Context, Question};

use super::Phrases;

impl Phrases<'_> {
    /// An answer in words, as given, with its doubt; "Not yet answered" where there is none.
    /// The forms of a name stand on lines of their own, several options in one line.
    #[must_use]
    pub fn answer(
        &self,
        context: &Context<'_>,
        question: &Question,
        answer: Option<&Answer>,
    ) -> String {
        let Some(answer) = answer else { return self.text("printed-unanswered") };
        let value = |value| self.value(context, question, value);
        match answer {
            Answer::Given(given) => value(given),
            Answer::InPart(Value::Several(chosen), doubts) => self.phrases_in_a_row(
                chosen.iter().map(|option| self.doubted(question, option, doubts.get(option))),
            ),
            Answer::InPart(given, _) => value(given),
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

    /// The words of an answer with the person's note below, on lines of its own.
    #[must_use]
    pub fn with_note(&self, answer: String, note: Option<&Note>) -> String {
        match note {
            Some(note) => {
                let note = self.with("printed-note", &[("note", &printable(note.as_str()))]);
                format!("{answer}\n{note}")
            }
            None => answer,
        }
    }

    /// The same with several options one by one, and a doubt about them after the last.
    #[must_use]
    pub fn answer_by_line(
        &self,
        context: &Context<'_>,
        question: &Question,
        answer: Option<&Answer>,
    ) -> Vec<String> {
        let several = match answer.and_then(Answer::value) {
            Some(Value::Several(chosen)) if chosen.len() > 1 => chosen,
            _ => return vec![self.answer(context, question, answer)],
        };
        let doubt_of = |option| answer.and_then(|answer| answer.doubts()?.get(option));
        let mut lines: Vec<String> =
            several.iter().map(|o| self.doubted(question, o, doubt_of(o))).collect();
        lines.extend(match answer {
            Some(Answer::NotSure(_)) => Some(self.text("printed-not-sure-all")),
            Some(Answer::Told(_, Some(who))) => {
                Some(self.with("printed-told-by-all", &[("who", who)]))
            }
            Some(Answer::Told(_, None)) => Some(self.text("printed-told-all")),
            _ => None,
        });
        lines
    }

    /// An item with its kind: "Dispute: supplier", or "Dispute 2" until it has a name.
    #[must_use]
    pub fn item(&self, context: &Context<'_>, group: &GroupId, item: &ItemId) -> String {
        match self.named(context, group, item) {
            Some(name) => {
                let one = self.attr(&format!("group-{group}"), "one");
                self.with("group-item-named", &[("one", &one), ("name", &name)])
            }
            None => self.item_by_number(context, group, item),
        }
    }

    /// The name of an item alone, for a sentence that says what it is: "supplier", or "Dispute 2"
    /// until it has a name.
    #[must_use]
    pub fn item_name(&self, context: &Context<'_>, group: &GroupId, item: &ItemId) -> String {
        self.named(context, group, item)
            .unwrap_or_else(|| self.item_by_number(context, group, item))
    }

    fn item_by_number(&self, context: &Context<'_>, group: &GroupId, item: &ItemId) -> String {
        let one = self.attr(&format!("group-{group}"), "one");
        let at = context.item_number(group, item);
        let number = at.map_or(0, |at| at + 1).to_string();
        self.with("group-item", &[("one", &one), ("number", &number)])
    }

    /// The name of an item; with its number where another item before or after it has the same.
    fn named(&self, context: &Context<'_>, group: &GroupId, item: &ItemId) -> Option<String> {
        let name = self.given_name(context, group, item)?;
        if !context.has_namesake(group, item) {
            return Some(name);
        }
        let at = context.item_number(group, item)? + 1;
        Some(self.with("group-item-again", &[("name", &name), ("number", &at.to_string())]))
    }

    fn given_name(&self, context: &Context<'_>, group: &GroupId, item: &ItemId) -> Option<String> {
        let found = context.form.group(group)?;
        let place = AnswerAddress::in_item(group.clone(), item.clone(), found.label.clone());
        match context.answer(&place)?.value()? {
            Value::Party(party) => Some(party.name.clone()),
            other => {
                let question = found.questions.iter().find(|q| q.id == found.label)?;
                Some(self.value(context, question, other))
            }
        }
    }

    pub(super) fn value(
        &self,
        context: &Context<'_>,
        question: &Question,
        value: &Value,
    ) -> String {
        match value {
            Value::One(option) => self.option(question, option),
            // Options contain commas and words such as "and", so neither can separate two of them.
            Value::Several(chosen) => {
                self.phrases_in_a_row(chosen.iter().map(|option| self.option(question, option)))
            }
            Value::Country(code) => self.country(code),
            Value::Countries(codes) => {
                self.list(codes.iter().map(|code| self.country(code)).collect())
            }
            Value::Date(date) => self.date(*date),
            Value::RelativeDate(date) => self.relative_date(context, date),
            Value::Text(text) => printable(text).into_owned(),
            Value::Money(money) => self.money(money),
            Value::Duration(length) => self.duration(*length),
            Value::Party(party) => party_text(self, party),
        }
    }

    fn phrases_in_a_row(&self, phrases: impl Iterator<Item = String>) -> String {
        phrases
            .reduce(|line, next| {
                self.with("word-list-of-phrases", &[("first", &line), ("second", &next)])
            })
            .unwrap_or_default()
    }

    /// An option of several with how it alone is known.
    fn doubted(
        &self,
        question: &Question,
        option: &OptionId,
        doubt: Option<&OptionDoubt>,
    ) -> String {
        let answer = self.option(question, option);
        match doubt {
            None => answer,
            Some(OptionDoubt::NotSure) => self.with("printed-not-sure", &[("answer", &answer)]),
            Some(OptionDoubt::Told(Some(who))) => {
                self.with("printed-told-by", &[("answer", &answer), ("who", who)])
            }
            Some(OptionDoubt::Told(None)) => self.with("printed-told", &[("answer", &answer)]),
        }
    }

    /// A date as it was given: by the calendar, or by an event.
    #[must_use]
    pub fn stated_date(&self, context: &Context<'_>, date: &StatedDate) -> String {
        match date {
            StatedDate::ByCalendar(date) => self.date(*date),
            StatedDate::ByEvent(date) => self.relative_date(context, date),
        }
    }

    fn relative_date(&self, context: &Context<'_>, date: &RelativeDate) -> String {
        let id = match date.relation {
            Relation::Before => "word-date-before-event",
            Relation::Around => "word-date-around-event",
            Relation::After => "word-date-after-event",
        };
        if is_gone(context, &date.event) {
            return self.with(id, &[("event", &self.text("word-date-event-gone"))]);
        }
        let told = self.with(id, &[("event", &self.place(context, &date.event))]);
        self.with_its_date(context, &date.event, told)
    }

    /// What has a date, with it where one is given: "Dispute: supplier · Began (March 2015)".
    #[must_use]
    pub fn event(&self, context: &Context<'_>, place: &AnswerAddress) -> String {
        if is_gone(context, place) {
            return self.text("word-date-event-gone");
        }
        self.with_its_date(context, place, self.place(context, place))
    }

    fn with_its_date(&self, context: &Context<'_>, place: &AnswerAddress, event: String) -> String {
        match context.answer(place).and_then(Answer::value) {
            Some(Value::Date(date)) => {
                self.with("word-date-event", &[("event", &event), ("date", &self.date(*date))])
            }
            _ => event,
        }
    }

    /// What an answer is called, with its item where it belongs to one.
    #[must_use]
    pub fn place(&self, context: &Context<'_>, place: &AnswerAddress) -> String {
        let Some(question) = context.form.question(&place.question) else {
            return place.question.to_string();
        };
        let label = self.label(question);
        match &place.item {
            Some((group, item)) => {
                let item = self.item(context, group, item);
                self.with("word-place-in-item", &[("item", &item), ("label", &label)])
            }
            None => label,
        }
    }
}

/// Whether a place belongs to an item that is not listed any more.
fn is_gone(context: &Context<'_>, place: &AnswerAddress) -> bool {
    place.item.as_ref().is_some_and(|(group, item)| context.item_number(group, item).is_none())
}

fn party_text(phrases: &Phrases<'_>, party: &Party) -> String {
    let mut lines = vec![party.name.clone()];
    for other in &party.also {
        let kind = match other.kind {
            NameKind::Script => "name-kind-script",
            NameKind::Spelling => "name-kind-spelling",
            NameKind::Former => "name-kind-former",
            NameKind::Paper => "name-kind-paper",
        };
        let kind = phrases.text(kind);
        lines.push(phrases.with("printed-other-name", &[("name", &other.name), ("kind", &kind)]));
    }
    lines.join("\n")
}
