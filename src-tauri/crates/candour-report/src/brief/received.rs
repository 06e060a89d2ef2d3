//! Official papers that were received: what each is, from where, and by when it wants an answer.

use candour_assessment::Issue;
use candour_assessment::issue::{Known, Line, Matched};
use candour_content::Sign;
use candour_model::{
    Answer, AnswerAddress, Date, GroupId, ItemId, OptionId, QuestionId, Value, ValueKind,
};
use candour_questionnaire::Question;
use candour_typeset::model::Text;

use super::FactLine;
use super::first_rows::{FirstRow, Lying};
use super::model::Precedence;
use crate::composer::ReportComposer;

/// A paper that is described, where it is.
type DescribedPaper = Option<(GroupId, ItemId)>;

impl ReportComposer<'_> {
    /// Whether a place asks which official papers were received.
    pub(super) fn is_received(&self, place: &AnswerAddress) -> bool {
        let plan = self.from.edition.brief.received.as_ref();
        plan.is_some_and(|plan| place.item.is_none() && place.question == plan.question)
    }

    /// The lines of papers that were received, where a line rests on nothing else: one for each
    /// paper that is described, with its country, its sender and its dates.
    pub(super) fn received_rows(&self, line: &Line) -> Option<Vec<(DescribedPaper, FirstRow)>> {
        if line.answers.is_empty() || !line.answers.iter().all(|a| self.is_received(&a.place)) {
            return None;
        }
        let rows = line.answers.iter().flat_map(|answer| {
            let papers: Vec<_> =
                answer.options.iter().flat_map(|option| self.described(option)).collect();
            match papers.is_empty() {
                true => vec![(None, self.received_row(answer, None))],
                false => papers
                    .into_iter()
                    .map(|paper| (Some(paper.clone()), self.received_row(answer, Some(paper))))
                    .collect(),
            }
        });
        Some(rows.collect())
    }

    /// The papers that are described under the kind of an option. Where two options that were
    /// chosen stand for one kind, nothing tells which of them a paper is.
    fn described(&self, option: &OptionId) -> Vec<(GroupId, ItemId)> {
        let Some(plan) = &self.from.edition.brief.received else { return Vec::new() };
        let Some(kinds) = plan.kinds.get(option) else { return Vec::new() };
        let chosen = AnswerAddress::single(plan.question.clone());
        let chosen = match self.context.applicable_answer(&chosen).and_then(Answer::value) {
            Some(Value::Several(chosen)) => chosen.as_slice(),
            _ => &[],
        };
        let mut others = chosen.iter().filter(|other| *other != option);
        let shares = |other: &OptionId| {
            plan.kinds.get(other).is_some_and(|own| own.iter().any(|kind| kinds.contains(kind)))
        };
        if others.any(shares) {
            return Vec::new();
        }
        let Some(group) = self.context.form.group_of_question(&plan.kind) else {
            return Vec::new();
        };
        let is_of_kind = |item: &ItemId| {
            let place = AnswerAddress::in_item(group.id.clone(), item.clone(), plan.kind.clone());
            let kind = self.context.applicable_answer(&place).and_then(Answer::value);
            matches!(kind, Some(Value::One(kind)) if kinds.contains(kind))
        };
        let items = self.open_items(&group.id).into_iter().filter(is_of_kind);
        items.map(|item| (group.id.clone(), item)).collect()
    }

    /// The first day to come on which a paper that an issue rests on wants its answer.
    pub(super) fn answer_due(&self, issue: &Issue) -> Option<Date> {
        let plan = self.from.edition.brief.received.as_ref()?;
        let answers = issue.lines.iter().flat_map(|line| &line.answers);
        let received = answers.filter(|answer| self.is_received(&answer.place));
        let papers = received.flat_map(|answer| &answer.options);
        let papers: Vec<_> = papers.flat_map(|option| self.described(option)).collect();
        if papers.is_empty() {
            return None;
        }
        let is_due = |place: &AnswerAddress| {
            place.question == plan.due
                && place.item.as_ref().is_some_and(|item| papers.contains(item))
        };
        let days = self.dated().into_iter().filter(|dated| is_due(&dated.place));
        days.filter_map(|dated| dated.earliest).filter(|day| *day >= self.context.today).min()
    }

    /// Whether a paper that is listed is of the very kind that was said to be received.
    fn names_its_kind(&self, place: &AnswerAddress, received: &Matched) -> bool {
        match self.context.applicable_answer(place).and_then(Answer::value) {
            Some(Value::One(kind)) => received.options == [kind.clone()],
            _ => false,
        }
    }

    fn received_row(&self, answer: &Matched, paper: DescribedPaper) -> FirstRow {
        let mut says = self.numbered(self.says(answer), &answer.place);
        // What was received is a paper: that it is known from one says nothing more.
        if answer.known != Known::Paper {
            says = self.remarked(says, self.known_words(&answer.known));
        }
        let mut answers = vec![answer.place.clone()];
        let mut when = (self.words("report-no-date"), Lying::Undated);
        if let Some(((group, item), plan)) = paper.zip(self.from.edition.brief.received.as_ref()) {
            let at = |question: &QuestionId| {
                AnswerAddress::in_item(group.clone(), item.clone(), question.clone())
            };
            let places: Vec<AnswerAddress> = std::iter::once(&plan.kind)
                .chain(&plan.told)
                // In large print the list of papers tells the rest.
                .filter(|question| !self.from.large_print || **question == plan.due)
                .map(&at)
                .filter(|place| !self.names_its_kind(place, answer))
                .filter(|place| self.context.applicable_answer(place).is_some())
                .collect();
            let is_date = |question: &Question| question.kind == ValueKind::Date;
            if let Some(told) = self.row_of(Text::default(), &places, is_date) {
                says = says
                    .and(self.sign(Sign::Sentences))
                    .and(self.phrases.text("report-listed"))
                    .and(" ");
                says.spans.extend(told.says.spans);
            }
            when = self.when_of(&at(&plan.due), &at(&plan.received)).unwrap_or(when);
            answers.extend(places);
        }
        let (label, lying) = when;
        let line = FactLine { label, says, known: None, answers };
        let weight =
            if matches!(lying, Lying::Past(_)) { Precedence::Usual } else { Precedence::Urgent };
        FirstRow { lying, line, told: vec![answer.clone()], weight }
    }

    /// When a paper wants its answer, where that is ahead; otherwise since when it is there.
    fn when_of(&self, due: &AnswerAddress, received: &AnswerAddress) -> Option<(Text, Lying)> {
        let dated = self.dated();
        let find = |place: &AnswerAddress| dated.iter().find(|dated| dated.place == *place);
        if let Some(due) = find(due) {
            let key = due.told_day()?;
            let is_past = due.latest.is_some_and(|latest| latest < self.context.today);
            let lying = if is_past { Lying::Past(key) } else { Lying::Ahead(key) };
            return Some((self.when(due).into(), lying));
        }
        let received = find(received)?;
        let label = self.phrases.with("report-received", &[("date", &self.when(received))]);
        Some((label.into(), Lying::Past(received.told_day()?)))
    }
}
