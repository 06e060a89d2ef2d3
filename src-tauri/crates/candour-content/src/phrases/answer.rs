//! Answers in words.

use candour_assessment::StatedDate;
use candour_model::{
    Answer, AnswerAddress, GroupId, ItemId, NameKind, OptionDoubt, OptionId, Party, QuestionId,
    Relation, RelativeDate, Value, ValueKind, printable,
};
use candour_questionnaire::{Condition, Context, Question};

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
                let own = match other {
                    Value::One(option) => self.words_for(context, &place, option),
                    _ => None,
                };
                Some(own.unwrap_or_else(|| self.value(context, question, other)))
            }
        }
    }

    /// The person's own words for "something else", where a question of its own asked for them and
    /// they were given.
    #[must_use]
    pub fn words_for(
        &self,
        context: &Context<'_>,
        place: &AnswerAddress,
        option: &OptionId,
    ) -> Option<String> {
        let words = self.asked_for_words(context, place, option)?;
        match context.applicable_answer(&words)?.value()? {
            Value::Text(text) if !text.trim().is_empty() => {
                let words = printable(text.trim()).replace(['\n', '\r'], " ");
                Some(self.with("printed-in-own-words", &[("words", &words)]))
            }
            _ => None,
        }
    }

    /// Where the words for an option are asked for that says nothing by itself.
    fn asked_for_words(
        &self,
        context: &Context<'_>,
        place: &AnswerAddress,
        option: &OptionId,
    ) -> Option<AnswerAddress> {
        if option.as_str() != UNSAID {
            return None;
        }
        let form = context.form;
        let beside = match form.group_of_question(&place.question) {
            Some(group) => &group.questions,
            None => &form.section_of(&place.question)?.questions,
        };
        let found = beside.iter().find(|other| asks_what_else(other, &place.question))?;
        Some(AnswerAddress { item: place.item.clone(), question: found.id.clone() })
    }

    /// Whether an answer only says what "something else" is, and was said there.
    #[must_use]
    pub fn says_what_else(&self, context: &Context<'_>, place: &AnswerAddress) -> bool {
        let Some(question) = context.form.question(&place.question) else { return false };
        if question.kind != ValueKind::Line {
            return false;
        }
        let beside = match context.form.group_of_question(&place.question) {
            Some(group) => &group.questions,
            None => match context.form.section_of(&place.question) {
                Some(section) => &section.questions,
                None => return false,
            },
        };
        let of = beside.iter().filter(|other| asks_what_else(question, &other.id));
        of.into_iter().any(|other| {
            let place = AnswerAddress { item: place.item.clone(), question: other.id.clone() };
            let chosen = match context.applicable_answer(&place).and_then(Answer::value) {
                Some(Value::One(option)) => std::slice::from_ref(option),
                Some(Value::Several(chosen)) => chosen,
                _ => &[],
            };
            chosen.iter().any(|option| self.words_for(context, &place, option).is_some())
        })
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

    pub(super) fn phrases_in_a_row(&self, phrases: impl Iterator<Item = String>) -> String {
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

/// The option that says nothing by itself.
const UNSAID: &str = "other";

/// Whether a question asks what "something else" is that was answered to `of`.
fn asks_what_else(question: &Question, of: &QuestionId) -> bool {
    let is_of = |when: &Condition| {
        matches!(when, Condition::Is(choice) if choice.question == *of
            && matches!(&choice.options[..], [only] if only.as_str() == UNSAID))
    };
    question.kind == ValueKind::Line
        && question.when.as_ref().is_some_and(|when| match when {
            Condition::Any(parts) => parts.iter().any(is_of),
            when => is_of(when),
        })
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
