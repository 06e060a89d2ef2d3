//! One case as the files of a pack read it.

use candour_assessment::issue::{Known, how_known};
use candour_assessment::{Assessment, Dated, Issues, dated};
use candour_content::{Phrases, Sign};
use candour_model::AnswerAddress;
use candour_questionnaire::{Context, Flow};
use candour_report::Composition;

/// What of a case may leave, in words.
pub(crate) struct Case<'a> {
    pub(crate) from: &'a Composition<'a>,
    pub(crate) phrases: Phrases<'a>,
    pub(crate) context: &'a Context<'a>,
    pub(crate) flow: &'a Flow,
    pub(crate) assessment: &'a Assessment,
    pub(crate) issues: &'a Issues,
}

impl Case<'_> {
    /// The dates of the answers that apply, earliest first.
    pub(crate) fn dated(&self) -> Vec<Dated> {
        dated(self.context, self.flow)
    }

    /// The number of a question, in words: a bare `4.10` would be read as a number or as a date.
    pub(crate) fn answer_number(&self, place: &AnswerAddress) -> String {
        let number = self.context.form.printed_number(&place.question);
        self.phrases.with("pack-answer-number", &[("number", &number)])
    }

    /// How an answer with one value is known.
    pub(crate) fn known(&self, place: &AnswerAddress) -> Known {
        let parts = how_known(&self.from.edition.heads, self.context, place);
        parts.into_iter().next().map_or(Known::Open, |part| part.known)
    }

    /// Who says what an answer says.
    pub(crate) fn who_says(&self, known: &Known) -> String {
        match known {
            Known::Told(Some(who)) => self.phrases.with("pack-says-told-by", &[("who", who)]),
            Known::Told(None) => self.phrases.text("pack-says-told"),
            Known::Belief => self.phrases.text("pack-says-belief"),
            Known::OwnWord
            | Known::Paper
            | Known::Held
            | Known::Unsure
            | Known::NotKnown
            | Known::InPerson
            | Known::Blank
            | Known::Open
            | Known::NotExact => self.phrases.text("pack-says-client"),
        }
    }

    /// The heads of the issues that rest on an answer, each once.
    pub(crate) fn issues_of(&self, place: &AnswerAddress) -> String {
        let mut heads = Vec::new();
        for issue in self.issues.issues.iter().chain(&self.issues.also_mentioned) {
            let mut answers = issue.lines.iter().flat_map(|line| &line.answers);
            let head = self.phrases.head(&issue.head);
            if answers.any(|answer| answer.place == *place) && !heads.contains(&head) {
                heads.push(head);
            }
        }
        self.phrases.joined(Sign::Semicolon, heads)
    }
}
