//! What the first page tells though no point calls for it: what cannot wait, what has passed, and
//! what was decided.

use candour_assessment::issue::{Known, Matched, how_known};
use candour_content::Sign;
use candour_model::{Answer, AnswerAddress, OptionId, PointId, Value};
use candour_questionnaire::Truth;
use candour_typeset::model::Text;

use super::FactLine;
use super::first::WITHIN_DAYS;
use super::first_rows::{FirstRow, Lying};
use super::model::Precedence;
use crate::composer::ReportComposer;

/// The most decisions that the first page tells, with one less for each matter.
const MOST_DECIDED: usize = 5;

impl ReportComposer<'_> {
    /// What cannot wait though no point says so, each answer in a line.
    pub(super) fn foremost_rows(&self) -> Vec<FirstRow> {
        let mut rows = Vec::new();
        // In large print what has a date or an answer has the room of what is only to be asked.
        let has_room = |ask: &Option<String>| !self.from.large_print || ask.is_none();
        let plans = self.from.edition.brief.foremost.iter();
        let is_called_for = |points: &[PointId]| {
            let mut found = self.assessment.points.iter();
            points.is_empty()
                || found.any(|point| points.contains(&point.id) && point.deadline.is_none())
        };
        for plan in plans.filter(|plan| has_room(&plan.ask) && is_called_for(&plan.points)) {
            for place in self.asked().filter(|place| place.question == plan.question) {
                let item = place.item.as_ref().map(|(group, item)| (group, item));
                let holds = |when| self.context.truth(when, item) == Truth::True;
                if !plan.when.as_ref().is_none_or(holds) {
                    continue;
                }
                let mut told = self.parts_with(place, &plan.options);
                if told.is_empty() {
                    continue;
                }
                let mut parts = Text::default();
                for (at, part) in told.iter().enumerate() {
                    parts = if at > 0 { parts.and(self.sign(Sign::Semicolon)) } else { parts };
                    parts.spans.extend(self.says(part).spans);
                    parts = self.remarked(parts, self.known_words(&part.known));
                }
                let (mut says, before) = match &plan.ask {
                    Some(ask) => {
                        let ask = self.phrases.text(&format!("brief-first-{ask}"));
                        (Text::default().and_strong(ask), Sign::Beside)
                    }
                    None => (self.with_item(place).and(self.label_of(place)), Sign::Colon),
                };
                // What the identity tells already is only asked about.
                if self.from.edition.brief.identity.contains(&place.question) {
                    told.clear();
                } else {
                    says = says.and(self.sign(before));
                    says.spans.extend(parts.spans);
                }
                says = self.numbered(says, place);
                let label = self.words("report-no-date");
                let line = FactLine { label, says, known: None, answers: vec![place.clone()] };
                let is_general = plan.ask.is_some() && plan.points.is_empty();
                let weight = if is_general { Precedence::General } else { Precedence::Usual };
                rows.push(FirstRow { lying: Lying::Undated, line, told, weight });
            }
        }
        rows
    }

    /// Days that were given as days to come and have passed.
    pub(super) fn passed_rows(&self) -> Vec<FirstRow> {
        let row = |day: crate::dates::DayAhead| {
            let when = day.when.to_plain();
            let label = self.phrases.with("report-was-due", &[("date", &when)]);
            let told = day.places.iter().map(|place| Matched {
                place: place.clone(),
                options: Vec::new(),
                known: Known::OwnWord,
            });
            let told = told.collect();
            let line = FactLine {
                label: label.into(),
                says: self.what_was_due(&day.places),
                known: None,
                answers: day.places,
            };
            let key = day.key.unwrap_or(self.context.today);
            // What was missed some days ago may still be put right.
            let days = (self.context.today - key).num_days();
            let weight = if days <= WITHIN_DAYS { Precedence::Urgent } else { Precedence::Usual };
            FirstRow { lying: Lying::Past(key), line, told, weight }
        };
        self.days_passed().into_iter().map(row).collect()
    }

    /// What was decided already, a line each.
    pub(super) fn decided_in_short(&self) -> Vec<FactLine> {
        let mut lines: Vec<FactLine> = Vec::new();
        let matters = self.from.edition.heads.matters.as_ref();
        let count = matters.map_or(0, |matters| self.open_items(&matters.group).len());
        for plan in &self.from.edition.brief.decided {
            for place in self.asked().filter(|place| place.question == plan.question) {
                let parts = self.parts_with(place, &plan.options);
                if parts.is_empty() {
                    continue;
                }
                let mut says =
                    self.with_item(place).and(self.label_of(place)).and(self.sign(Sign::Colon));
                for (at, part) in parts.iter().enumerate() {
                    says = if at > 0 { says.and(self.sign(Sign::Semicolon)) } else { says };
                    says.spans.extend(self.says(part).spans);
                    says = self.remarked(says, self.known_words(&part.known));
                }
                let mut answers = vec![place.clone()];
                let beside: Vec<AnswerAddress> = plan
                    .told
                    .iter()
                    .map(|question| AnswerAddress {
                        item: place.item.clone(),
                        question: question.clone(),
                    })
                    .filter(|place| self.context.applicable_answer(place).is_some())
                    .collect();
                if let Some(row) = self.in_a_row(Text::default(), &beside) {
                    says = says.and(self.sign(Sign::Sentences));
                    says.spans.extend(row.says.spans);
                    answers.extend(row.answers);
                }
                let is_first = lines.is_empty();
                let label = if is_first { self.words("report-decided") } else { Text::default() };
                lines.push(FactLine { label, says, known: None, answers });
            }
        }
        // Beside many matters each sheet tells its own.
        let most = if self.from.large_print { 1 } else { MOST_DECIDED.saturating_sub(count) };
        lines.truncate(most.max(1));
        lines
    }

    /// The item of an answer before what it says, where it belongs to one.
    fn with_item(&self, place: &AnswerAddress) -> Text {
        match &place.item {
            Some((group, item)) => Text::person(self.phrases.item_name(self.context, group, item))
                .and(self.sign(Sign::Beside)),
            None => Text::default(),
        }
    }

    /// As much of an answer as some options are of it, by how each is known.
    fn parts_with(&self, place: &AnswerAddress, options: &[OptionId]) -> Vec<Matched> {
        let value = self.context.applicable_answer(place).and_then(Answer::value);
        let is_one = match value {
            Some(Value::One(chosen)) => options.contains(chosen),
            Some(Value::Several(_)) => false,
            _ => return Vec::new(),
        };
        let parts = how_known(&self.from.edition.heads, self.context, place).into_iter();
        let of_options = |mut part: Matched| {
            part.options.retain(|option| options.contains(option));
            (is_one || !part.options.is_empty()).then_some(part)
        };
        parts.filter_map(of_options).collect()
    }
}
