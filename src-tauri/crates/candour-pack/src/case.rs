//! One case as the files of a pack read it.

use candour_assessment::issue::{Known, how_known};
use candour_assessment::{Assessment, Dated, Deadline, FoundPoint, Issues, Lies, Whose, dated};
use candour_content::{Phrases, Sign};
use candour_model::{Answer, AnswerAddress, Value};
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

    /// Whether somebody else than the client writes the answers.
    pub(crate) fn is_written_by_another(&self) -> bool {
        let Some(plan) = &self.from.edition.brief.writer else { return false };
        let place = AnswerAddress::single(plan.question.clone());
        let who = self.context.applicable_answer(&place).and_then(Answer::value);
        matches!(who, Some(Value::One(who)) if !plan.own.contains(who))
    }

    /// Words with the name of the client behind them, where it may leave.
    pub(crate) fn with_client(&self, words: String) -> String {
        let place = self.from.edition.brief.name.clone().map(AnswerAddress::single);
        let name = place.and_then(|place| self.context.applicable_answer(&place));
        match name.and_then(Answer::value) {
            Some(Value::Party(party)) => self.phrases.in_brackets(&words, &party.name),
            _ => words,
        }
    }

    /// Who says what an answer says.
    pub(crate) fn who_says(&self, known: &Known) -> String {
        match known {
            Known::Told(Some(who)) => self.phrases.with("pack-says-told-by", &[("who", who)]),
            Known::Told(None) => self.phrases.text("pack-says-told"),
            Known::Belief => self.phrases.text("pack-says-belief"),
            _ if self.is_written_by_another() => self.phrases.text("pack-says-writer"),
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

    /// Points with a last day of the law that may lie ahead: the client's, and that of the state for
    /// its papers. The time of INTERPOL's Commission is not due to anybody, and a day that was given
    /// stands among the dates.
    pub(crate) fn last_days(&self) -> impl Iterator<Item = (&FoundPoint, &Deadline)> {
        let today = self.context.today;
        self.assessment.points.iter().filter(|point| !point.caution).filter_map(move |point| {
            let deadline = point.deadline.as_ref()?;
            let is_step = matches!(deadline.whose, Whose::Client | Whose::State);
            (is_step && deadline.lies(today) != Lies::Past).then_some((point, deadline))
        })
    }

    /// What a day that the law gives is the last day of.
    pub(crate) fn last_day_of(&self, point: &FoundPoint) -> String {
        let phrases = &self.phrases;
        let item = point.item.as_ref();
        let name = item.map(|(group, item)| phrases.item_name(self.context, group, item));
        let words = phrases.point_words(self.context.parameters, point, self.context.today);
        let id = format!("point-{}", point.id);
        let name = name.unwrap_or_default();
        let title = phrases.of_law(&id, None, &name, &words).unwrap_or_default();
        match &point.deadline {
            // Whose duty it is says the sentence of the day.
            Some(deadline) if deadline.whose == Whose::State => {
                let day = phrases.deadline(deadline, self.context.today).unwrap_or_default();
                let title = phrases.without_end(&title).to_owned();
                phrases.joined(Sign::Sentences, [title, day])
            }
            _ => phrases.with("pack-last-day", &[("title", &title)]),
        }
    }
}
