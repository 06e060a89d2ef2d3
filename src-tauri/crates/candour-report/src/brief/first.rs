//! What comes first: what is due by date, then what cannot wait and bears none.

use std::collections::BTreeSet;

use candour_assessment::Whose;
use candour_assessment::issue::{Line, Matched, Role};
use candour_model::{Answer, AnswerAddress, Date, HeadId, Value};
use candour_typeset::model::Text;

use super::facts::remarked;
use super::{BriefBlock, FactLine};
use crate::composer::ReportComposer;

/// The most lines of what comes first.
const MOST_FIRST: usize = 6;
/// As many lines without a date are told however many dates lie ahead.
const KEPT_UNDATED: usize = 3;

impl ReportComposer<'_> {
    /// What is due, by date across all matters, and below it what cannot wait and bears no date.
    pub(super) fn first(&self) -> BriefBlock {
        let mut dated: Vec<(Date, FactLine)> = Vec::new();
        let mut undated: Vec<FactLine> = Vec::new();
        let mut told: Vec<&Matched> = Vec::new();
        for (line, day, row) in self.first_lines() {
            // What an earlier line told is not told again.
            if line.answers.iter().all(|answer| told.iter().any(|other| holds(other, answer))) {
                continue;
            }
            told.extend(&line.answers);
            match day {
                Some(day) => dated.push((day, row)),
                None => undated.push(row),
            }
        }
        let ahead = self.dated().into_iter().filter(|dated| self.lies_ahead(dated));
        for found in ahead.filter(|dated| !told.iter().any(|other| other.place == dated.place)) {
            let day = found.earliest.or(found.latest).unwrap_or(self.context.today);
            let says = remarked(self.what_happens(&found.place), self.known_of(&found.place));
            let label = self.when(&found).into();
            dated.push((day, FactLine { label, says, known: None, answers: vec![found.place] }));
        }
        for issue in self.issues.issues.iter().filter(|issue| !self.is_first(&issue.head)) {
            dated.extend(issue.lines.iter().filter_map(|line| self.limit(line)));
        }
        dated.sort_by_key(|(day, _)| *day);
        if dated.is_empty() && undated.is_empty() {
            return BriefBlock::Paragraph(self.words("report-first-none"));
        }
        let all = dated.len() + undated.len();
        undated.truncate(KEPT_UNDATED.max(MOST_FIRST.saturating_sub(dated.len())));
        dated.truncate(MOST_FIRST.saturating_sub(undated.len()));
        let mut rows: Vec<FactLine> = dated.into_iter().map(|(_, row)| row).collect();
        rows.extend(undated);
        let more = all - rows.len();
        if more > 0 {
            let more = self.phrases.counted("report-first-more", more, &[]);
            rows.push(FactLine {
                label: Text::default(),
                says: more.into(),
                known: None,
                answers: Vec::new(),
            });
        }
        BriefBlock::Facts(rows)
    }

    /// Answers that the first page tells whole: those in lines that have room there.
    pub(super) fn told_first(&self) -> BTreeSet<AnswerAddress> {
        let BriefBlock::Facts(rows) = self.first() else { return BTreeSet::new() };
        let lines = self.first_lines();
        let shown = |place: &AnswerAddress| {
            rows.iter().filter(|row| row.answers.contains(place)).count()
                >= lines
                    .iter()
                    .filter(|(line, ..)| line.answers.iter().any(|a| a.place == *place))
                    .count()
        };
        let whole = |place: &AnswerAddress| {
            let matched = lines.iter().flat_map(|(line, ..)| &line.answers);
            let matched: Vec<_> = matched.filter(|answer| answer.place == *place).collect();
            match self.context.applicable_answer(place).and_then(Answer::value) {
                Some(Value::Several(chosen)) => chosen.iter().all(|option| {
                    matched.iter().any(|m| m.options.is_empty() || m.options.contains(option))
                }),
                _ => !matched.is_empty(),
            }
        };
        let urgent = self.asked().filter(|place| {
            self.from.edition.brief.urgent.contains(&place.question) && shown(place) && whole(place)
        });
        urgent.cloned().collect()
    }

    /// The lines of the issue that comes before every other, each with the first day that it may
    /// be due on. What is a date itself stands among the dates.
    fn first_lines(&self) -> Vec<(&Line, Option<Date>, FactLine)> {
        let dates = self.groups_of_dates();
        let is_date = |line: &Line| line.items.iter().any(|(group, _)| dates.contains(group));
        let first = self.issues.issues.iter().filter(|issue| self.is_first(&issue.head));
        let lines = first.flat_map(|issue| &issue.lines).filter(|line| !is_date(line));
        lines
            .filter_map(|line| {
                let day = line.last_day.as_ref().and_then(|day| day.earliest.or(day.latest));
                Some((line, day, self.first_line(line)?))
            })
            .collect()
    }

    /// Whether a head gathers what comes first.
    pub(super) fn is_first(&self, head: &HeadId) -> bool {
        let found = self.from.edition.heads.head(head);
        found.is_some_and(|head| head.role == Role::First)
    }

    fn first_line(&self, line: &Line) -> Option<FactLine> {
        let found = self.point_of(line)?;
        let deadline = line.last_day.as_ref();
        let when = deadline.and_then(|day| self.phrases.deadline(day, self.context.today));
        let urgent = &self.from.edition.brief.urgent;
        let mut what = Text::default();
        for answer in self.matched_lines(&line.answers, &[]) {
            what = if what.is_empty() { what } else { what.and(". ") };
            // What cannot wait says itself what it is.
            let says_itself = answer.answers.iter().all(|place| urgent.contains(&place.question));
            if !answer.label.is_empty() && !says_itself {
                what.spans.extend(answer.label.spans);
                what = what.and(": ");
            }
            what.spans.extend(answer.says.spans);
            what = remarked(what, answer.known);
        }
        if what.is_empty() {
            what = Text::person(self.of_point(found, None));
        }
        Some(FactLine {
            label: when.map_or_else(|| self.words("report-no-date"), Text::plain),
            says: what,
            known: None,
            answers: line.answers.iter().map(|answer| answer.place.clone()).collect(),
        })
    }

    /// A last day of the person's own that may still be ahead.
    fn limit(&self, line: &Line) -> Option<(Date, FactLine)> {
        let day = line.last_day.as_ref().filter(|day| day.whose == Whose::Client)?;
        let when = self.phrases.deadline(day, self.context.today)?;
        let found = self.point_of(line)?;
        let known = self.matched_lines(&line.answers, &[]).into_iter().find_map(|line| line.known);
        let row = FactLine {
            label: when.into(),
            says: remarked(Text::person(self.of_point(found, None)), known),
            known: None,
            answers: line.answers.iter().map(|answer| answer.place.clone()).collect(),
        };
        Some((day.earliest.or(day.latest)?, row))
    }
}

/// Whether one answer tells everything of another that counts.
fn holds(one: &Matched, other: &Matched) -> bool {
    let of_options = !other.options.is_empty()
        && other.options.iter().all(|option| one.options.contains(option));
    one.place == other.place && (one.options.is_empty() || of_options)
}
