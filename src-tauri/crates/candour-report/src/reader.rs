//! Who reads the client's copy, and the words that suit them.

use candour_model::{AnswerAddress, Value};
use candour_typeset::model::Text;

use crate::composer::ReportComposer;

/// Who reads the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The person, free or under conditions.
    Person,
    /// The person, who is held.
    HeldPerson,
    /// Somebody who writes for the person.
    Helper,
}

impl Reader {
    /// The attribute of a message that has words for this reader alone.
    fn attr(self) -> Option<&'static str> {
        match self {
            Self::Person => None,
            Self::HeldPerson => Some("held"),
            Self::Helper => Some("helper"),
        }
    }
}

impl ReportComposer<'_> {
    /// Who reads the copy.
    pub(crate) fn reader(&self) -> Reader {
        if self.writer().is_some() {
            return Reader::Helper;
        }
        match self.is_held() {
            true => Reader::HeldPerson,
            false => Reader::Person,
        }
    }

    /// Whether the person is held.
    pub(crate) fn is_held(&self) -> bool {
        let running = self.from.edition.brief.running.first();
        let place = running.map(|plan| AnswerAddress::single(plan.question.clone()));
        let answer = place.and_then(|place| self.context.applicable_answer(&place));
        matches!(answer.and_then(|answer| answer.value()),
            Some(Value::One(how)) if how.as_str() == "held")
    }

    /// A message in the words for whoever reads.
    pub(crate) fn words_for_reader(&self, id: &str) -> String {
        let own = self.reader().attr().and_then(|attr| self.phrases.maybe_attr(id, attr));
        own.unwrap_or_else(|| self.phrases.text(id))
    }

    /// The line below a topic, in the words for whoever reads.
    pub(crate) fn about_for_reader(&self, id: &str, about: &str) -> String {
        let own = self.reader().attr();
        let own = own.and_then(|attr| self.phrases.maybe_attr(id, &format!("{attr}-about")));
        own.unwrap_or_else(|| self.phrases.attr(about, "about"))
    }

    /// A step in words to the person: for a helper it says to whom it speaks.
    pub(crate) fn step_for_reader(&self, step: String) -> String {
        match self.reader() {
            Reader::Helper => self.phrases.with("copy-step-for-person", &[("step", &step)]),
            Reader::Person | Reader::HeldPerson => step,
        }
    }

    /// A thing to do or not to do, with what stands behind it.
    pub(crate) fn now_line(&self, id: &str) -> Text {
        let id = format!("copy-now-{id}");
        let more = self.now_more(&id);
        Text::default().and_strong(self.words_for_reader(&id)).and(" ").and(more)
    }

    /// What stands behind a thing to do, in the words for whoever reads.
    pub(crate) fn now_more(&self, id: &str) -> String {
        let more = self.reader().attr().and_then(|attr| {
            self.phrases.maybe_attr(id, attr)?;
            self.phrases.maybe_attr(id, &format!("{attr}-more"))
        });
        more.unwrap_or_else(|| self.phrases.attr(id, "more"))
    }
}
