//! Issues in words: their heads, the answers that count, how each is known.

use candour_assessment::Issue;
use candour_assessment::issue::{Known, Matched, Support};
use candour_model::{Answer, AnswerAddress, GroupId, HeadId, ItemId, Value};
use candour_questionnaire::Context;

use super::Phrases;

impl Phrases<'_> {
    /// A head.
    #[must_use]
    pub fn head(&self, id: &HeadId) -> String {
        self.text(&format!("head-{id}"))
    }

    /// What weighs the other way in law under a head; `None` where its words say nothing of it.
    #[must_use]
    pub fn other_side_of_head(&self, id: &HeadId) -> Option<String> {
        self.maybe_attr(&format!("head-{id}"), "other-side")
    }

    /// How the reasons of an issue are known, to the person. What heads reasons of several kinds says
    /// that it is true of a part of them.
    #[must_use]
    pub fn support(&self, issue: &Issue) -> String {
        let id = format!("support-{}", issue.support.code());
        if is_in_part(issue) { self.attr(&id, "part") } else { self.text(&id) }
    }

    /// The same to a solicitor: the word of somebody who writes for the client is not the client's.
    #[must_use]
    pub fn support_on_agenda(&self, context: &Context<'_>, issue: &Issue) -> String {
        if issue.support == Support::OwnWord {
            return self.own_word_on_agenda(context, is_in_part(issue));
        }
        let id = format!("support-{}", issue.support.code());
        self.attr(&id, if is_in_part(issue) { "agenda-part" } else { "agenda" })
    }

    /// On whose word something rests that is given as the person's own, to a solicitor.
    #[must_use]
    pub fn own_word_on_agenda(&self, context: &Context<'_>, in_part: bool) -> String {
        match self.writer(context) {
            Some(_) => self.text("report-support-writer"),
            None => self.attr("support-own-word", if in_part { "agenda-part" } else { "agenda" }),
        }
    }

    /// Who fills in the answers, where that is somebody else than the person.
    #[must_use]
    pub fn writer(&self, context: &Context<'_>) -> Option<String> {
        let plan = self.edition.brief.writer.as_ref()?;
        let place = AnswerAddress::single(plan.question.clone());
        let question = context.form.question(&plan.question)?;
        match context.applicable_answer(&place)?.value()? {
            Value::One(who) if !plan.own.contains(who) => Some(self.option(question, who)),
            _ => None,
        }
    }

    /// How an answer is known, or why there is none; `None` for the person's own word, which
    /// needs no remark, whether or not they list a paper of that kind.
    #[must_use]
    pub fn known(&self, known: &Known) -> Option<String> {
        match known {
            Known::OwnWord | Known::Held => None,
            Known::Told(Some(who)) => Some(self.with("known-told-by", &[("who", who)])),
            other => Some(self.text(&format!("known-{}", other.code()))),
        }
    }

    /// As much of an answer as counts, in words: the options that count, or the whole value. How
    /// it is known is not said here.
    #[must_use]
    pub fn matched(&self, context: &Context<'_>, matched: &Matched) -> String {
        let Some(question) = context.form.question(&matched.place.question) else {
            return String::new();
        };
        if matched.options.is_empty() {
            let answer = context.answer(&matched.place).and_then(Answer::value);
            return answer.map_or_else(String::new, |value| {
                let own = match value {
                    Value::One(option) => self.words_for(context, &matched.place, option),
                    _ => None,
                };
                own.unwrap_or_else(|| self.value(context, question, value))
            });
        }
        let is_one = |value: &Value| matches!(value, Value::One(_));
        let answer = context.answer(&matched.place).and_then(Answer::value);
        let counted = match (answer.is_some_and(is_one), matched.options.first()) {
            (true, Some(only)) => Value::One(only.clone()),
            _ => Value::Several(matched.options.clone()),
        };
        let options = match &counted {
            Value::One(option) => std::slice::from_ref(option),
            Value::Several(options) => options,
            _ => &[],
        };
        let own = options.iter().find_map(|option| self.words_for(context, &matched.place, option));
        let Some(own) = own else { return self.value(context, question, &counted) };
        let word = |option: &candour_model::OptionId| {
            let said = self.words_for(context, &matched.place, option).is_some();
            if said { own.clone() } else { self.option(question, option) }
        };
        self.phrases_in_a_row(options.iter().map(word))
    }

    /// Items in a row, such as the matters of an issue; empty for none.
    #[must_use]
    pub fn items(&self, context: &Context<'_>, items: &[(GroupId, ItemId)]) -> String {
        self.list(items.iter().map(|(group, item)| self.item(context, group, item)).collect())
    }
}

/// Whether the label of an issue is true of a part of its reasons alone. What others told and what
/// is believed bear one label.
fn is_in_part(issue: &Issue) -> bool {
    !issue.alike && matches!(issue.support, Support::Paper | Support::OwnWord)
}
