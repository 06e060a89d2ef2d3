//! What comes first: what runs already, what is due by date, then what cannot wait and bears no
//! date.

use std::collections::{BTreeMap, BTreeSet};

use candour_assessment::issue::{Line, Matched, Role};
use candour_assessment::{Deadline, FoundPoint, Lies, Urgency, Whose};
use candour_content::Sign;
use candour_model::{Answer, AnswerAddress, Date, HeadId, QuestionId, Value};
use candour_typeset::model::Text;

use super::first_rows::{
    FirstRow, Lying, MOST_FIRST, holds, one_for_each_day, whole_lines, with_room,
};
use super::model::Precedence;
use super::{BriefBlock, FactLine};
use crate::composer::ReportComposer;

/// Within so many days a day that lies ahead, or was missed, is never left out.
pub(super) const WITHIN_DAYS: i64 = 30;
impl ReportComposer<'_> {
    /// What runs already, what is due, by date across all matters, and below it what cannot wait
    /// and bears no date.
    pub(super) fn first(&self) -> BriefBlock {
        let (shown, left) = with_room(self.first_rows());
        if shown.is_empty() {
            return BriefBlock::Paragraph(self.words("report-first-none"));
        }
        let mut rows: Vec<FactLine> = shown.into_iter().map(|row| row.line).collect();
        if !left.is_empty() {
            let more = self.phrases.counted("report-first-more", left.len(), &[]);
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
        let (shown, left) = with_room(self.first_rows());
        let whole = |place: &AnswerAddress| {
            let told = |rows: &[FirstRow]| -> Vec<Matched> {
                let all = rows.iter().flat_map(|row| &row.told);
                all.filter(|answer| answer.place == *place).cloned().collect()
            };
            let matched = told(&shown);
            if !told(&left).is_empty() {
                return false;
            }
            match self.context.applicable_answer(place).and_then(Answer::value) {
                Some(Value::Several(chosen)) => chosen.iter().all(|option| {
                    matched.iter().any(|m| m.options.is_empty() || m.options.contains(option))
                }),
                _ => !matched.is_empty(),
            }
        };
        let urgent = &self.from.edition.brief.urgent;
        self.asked().filter(|p| urgent.contains(&p.question) && whole(p)).cloned().collect()
    }

    /// Questions that the lines of what runs answer on the first page, with the day of the begin.
    pub(super) fn told_as_running(&self) -> BTreeSet<&QuestionId> {
        let (shown, _) = with_room(self.first_rows());
        let has_row = |question: &QuestionId| {
            shown.iter().any(|row| {
                let dated = matches!(row.lying, Lying::Past(_));
                dated && row.told.iter().any(|answer| answer.place.question == *question)
            })
        };
        let plans = self.from.edition.brief.running.iter().filter(|plan| has_row(&plan.question));
        plans.flat_map(|plan| [&plan.question, &plan.since]).collect()
    }

    /// Every line, in its order.
    fn first_rows(&self) -> Vec<FirstRow> {
        let mut rows: Vec<FirstRow> = Vec::new();
        let (lines, mut papers) = (self.first_lines(), BTreeSet::new());
        let mut told: BTreeMap<&AnswerAddress, Vec<&Matched>> = BTreeMap::new();
        // Questions whose answers stand beside what runs.
        let mut beside: BTreeSet<&QuestionId> = BTreeSet::new();
        for line in whole_lines(&lines) {
            if let Some(found) = self.received_rows(line) {
                papers.extend(found.iter().filter_map(|(paper, _)| paper.clone()));
                rows.extend(found.into_iter().map(|(_, row)| row));
                continue;
            }
            // What an earlier line told is not told again.
            let is_new = |answer: &&Matched| {
                let others = told.get(&answer.place).into_iter().flatten();
                !beside.contains(&answer.place.question)
                    && !others.into_iter().any(|other| holds(other, answer))
            };
            let new: Vec<Matched> = line.answers.iter().filter(is_new).cloned().collect();
            for plan in &self.from.edition.brief.running {
                if new.iter().any(|answer| answer.place.question == plan.question) {
                    beside.extend(std::iter::once(&plan.since).chain(&plan.told));
                }
            }
            // A last day stands there even where its answers are told already.
            if !new.is_empty() || line.last_day.is_some() {
                rows.extend(self.first_row(line, new));
            }
            for answer in &line.answers {
                told.entry(&answer.place).or_default().push(answer);
            }
        }
        // A paper that stands with what was received is not told again.
        let of_paper = |row: &FirstRow| {
            let mut places = row.line.answers.iter().filter_map(|place| place.item.as_ref());
            places.any(|item| papers.contains(item))
        };
        let is_received = |row: &FirstRow| row.line.answers.iter().any(|p| self.is_received(p));
        rows.retain(|row| is_received(row) || !of_paper(row));
        let told_already = |row: &FirstRow| {
            let all = rows.iter().flat_map(|other| &other.told);
            let all: Vec<&Matched> = all.collect();
            // What is only asked tells nothing, and nothing tells it.
            !row.told.is_empty()
                && row.told.iter().all(|part| all.iter().any(|other| holds(other, part)))
        };
        let foremost: Vec<FirstRow> =
            self.foremost_rows().into_iter().filter(|row| !told_already(row)).collect();
        // They stand before what else bears no date; what holds for every case stands behind it.
        let (general, foremost): (Vec<_>, Vec<_>) =
            foremost.into_iter().partition(|row| row.weight == Precedence::General);
        rows.splice(0..0, foremost);
        rows.extend(general);
        rows.extend(self.passed_rows());
        let known: BTreeSet<AnswerAddress> =
            rows.iter().flat_map(|row| row.line.answers.iter().cloned()).collect();
        for day in self.days_ahead() {
            let places: Vec<AnswerAddress> =
                day.places.into_iter().filter(|place| !known.contains(place)).collect();
            let Some(first) = places.first().cloned() else { continue };
            let says = self.happening(&places);
            let lying = day.key.map_or(Lying::Undated, Lying::Ahead);
            let is_near = day.key.is_some_and(|day| self.is_near(day));
            let is_urgent = is_near || self.calls_for_a_step(&places);
            let weight = if is_urgent { Precedence::Urgent } else { Precedence::Usual };
            let line = FactLine { label: day.when, says, known: None, answers: places };
            let told = vec![Matched {
                place: first,
                options: Vec::new(),
                known: candour_assessment::issue::Known::OwnWord,
            }];
            rows.push(FirstRow { lying, line, told, weight });
        }
        for issue in self.issues.issues.iter().filter(|issue| !self.is_first(&issue.head)) {
            for row in issue.lines.iter().filter_map(|line| self.limit(line)) {
                let same = |other: &FirstRow| {
                    other.line.says.to_plain() == row.line.says.to_plain()
                        && other.line.label.to_plain() == row.line.label.to_plain()
                };
                if !rows.iter().rev().take(MOST_FIRST).any(same) {
                    rows.push(row);
                }
            }
        }
        rows.sort_by_key(|row| (row.lying, row.weight == Precedence::General));
        one_for_each_day(rows, &self.sign(Sign::Semicolon))
    }

    /// The lines of the issue that comes before every other, then those of other issues that call
    /// for a step at once. What is a date itself stands among the dates.
    fn first_lines(&self) -> Vec<&Line> {
        let dates = self.groups_of_dates();
        let is_date = |line: &&Line| line.items.iter().any(|(group, _)| dates.contains(group));
        let (first, others): (Vec<_>, Vec<_>) =
            self.issues.issues.iter().partition(|issue| self.is_first(&issue.head));
        let first = first.into_iter().flat_map(|issue| &issue.lines);
        let others = others.into_iter().flat_map(|issue| &issue.lines);
        let others = others.filter(|line| self.calls_at_once(line));
        first.chain(others).filter(|line| !is_date(line)).collect()
    }

    /// Whether the point of a line calls for a step at once.
    fn calls_at_once(&self, line: &Line) -> bool {
        let found = self.point_of(line);
        found.is_some_and(|found| found.urgency == Urgency::ActNow && !found.caution)
    }

    /// Whether a head gathers what comes first.
    pub(super) fn is_first(&self, head: &HeadId) -> bool {
        let found = self.from.edition.heads.head(head);
        found.is_some_and(|head| head.role == Role::First)
    }

    /// A line with those of its answers that no other tells.
    fn first_row(&self, line: &Line, answers: Vec<Matched>) -> Option<FirstRow> {
        let found = self.point_of(line)?;
        let urgent = &self.from.edition.brief.urgent;
        // A day that the law gives says by the name of its point what it is the last day of.
        let is_counted = |day: &&Deadline| matches!(day.whose, Whose::Client | Whose::State);
        let counted = line.last_day.as_ref().filter(is_counted);
        let mut what = counted.map_or_else(Text::default, |_| self.counted_day(found));
        let mut quoted = self.not_above(&answers);
        quoted.retain(|answer| counted.is_none() || !self.is_frame(answer));
        for answer in self.matched_lines(&quoted, &[]) {
            what = if what.is_empty() { what } else { what.and(self.sign(Sign::Sentences)) };
            // What cannot wait says itself what it is.
            let says_itself = answer.answers.iter().all(|place| urgent.contains(&place.question));
            if !answer.label.is_empty() && !says_itself {
                what.spans.extend(answer.label.spans);
                let of_item = answer.answers.iter().any(|place| place.item.is_some());
                what = what.and(self.sign(if of_item { Sign::Beside } else { Sign::Colon }));
            }
            what.spans.extend(answer.says.spans);
            what = self.remarked(what, answer.known);
        }
        if what.is_empty() {
            what = Text::person(self.of_point(found, None));
        }
        let due = line.last_day.as_ref().and_then(|day| self.day_of(day));
        let (label, lying) = due.unwrap_or_else(|| self.since(&answers, &mut what));
        let places = line.answers.iter().map(|answer| answer.place.clone()).collect();
        let line = FactLine { label, says: what, known: None, answers: places };
        let is_open = !matches!(lying, Lying::Past(_));
        let is_urgent = is_open && found.urgency == Urgency::ActNow && !found.caution;
        let weight = if is_urgent { Precedence::Urgent } else { Precedence::Usual };
        Some(FirstRow { lying, line, told: answers, weight })
    }

    /// What a day that the law gives is the last day of, and that it was worked out.
    fn counted_day(&self, found: &FoundPoint) -> Text {
        let named = Text::person(self.named_in_full(found));
        self.remarked(named, Some(self.words("report-worked-out")))
    }

    /// Whether a day lies so near that it is never left out.
    fn is_near(&self, day: Date) -> bool {
        (0..=WITHIN_DAYS).contains(&(day - self.context.today).num_days())
    }

    /// In large print, answers without those that the identity above tells, and beside what says
    /// itself what it is none that a section below tells; all of them where nothing else is left.
    /// Elsewhere there is room for both.
    fn not_above(&self, answers: &[Matched]) -> Vec<Matched> {
        let plan = &self.from.edition.brief;
        let says_itself = answers.iter().any(|answer| plan.urgent.contains(&answer.place.question));
        let left = |answer: &&Matched| {
            let question = &answer.place.question;
            let is_elsewhere = plan.identity.contains(question)
                || (says_itself && !plan.urgent.contains(question));
            !self.from.large_print
                || !is_elsewhere
                || plan.running.iter().any(|running| running.question == *question)
        };
        let left: Vec<Matched> = answers.iter().filter(left).cloned().collect();
        if left.is_empty() { answers.to_vec() } else { left }
    }

    /// Since when something runs, with what stands beside it; that it bears no date otherwise.
    fn since(&self, answers: &[Matched], what: &mut Text) -> (Text, Lying) {
        let mut plans = self.from.edition.brief.running.iter();
        let plan = plans.find(|plan| answers.iter().any(|a| a.place.question == plan.question));
        let undated = (self.words("report-no-date"), Lying::Undated);
        let Some(plan) = plan else { return undated };
        // In large print the room is for what else comes first: the identity above or the section of
        // the question tells what stands beside it.
        let is_new = |place: &AnswerAddress| {
            !self.from.large_print && !answers.iter().any(|a| a.place == *place)
        };
        let beside = self.single_places(&plan.told).into_iter().filter(is_new).collect::<Vec<_>>();
        if let Some(beside) = self.row_of(Text::default(), &beside, |_| true) {
            *what = std::mem::take(what).and(self.sign(Sign::Sentences));
            what.spans.extend(beside.says.spans);
        }
        let since = AnswerAddress::single(plan.since.clone());
        let dated = self.dated().into_iter().find(|dated| dated.place == since);
        let Some((dated, key)) = dated.and_then(|d| Some((d.clone(), d.told_day()?))) else {
            return undated;
        };
        let label = self.phrases.with("report-since", &[("date", &self.when(&dated))]);
        (self.remarked(label.into(), self.known_of(&since)), Lying::Past(key))
    }

    /// A last day as the label of a line, and how it lies.
    fn day_of(&self, day: &Deadline) -> Option<(Text, Lying)> {
        let today = self.context.today;
        let key = day.earliest.or(day.latest)?;
        let label = match day.earliest {
            // A day that was set and told is itself the label.
            Some(earliest) if day.whose == Whose::Given && day.is_certain() => {
                self.phrases.day(earliest)
            }
            _ => {
                let told = self.phrases.deadline(day, today)?;
                self.phrases.without_end(&told).to_owned()
            }
        };
        let lying = match day.lies(today) {
            Lies::Past => Lying::Past(key),
            Lies::Ahead | Lies::MayBePast => Lying::Ahead(key),
        };
        Some((label.into(), lying))
    }

    /// A last day of the person's own, or the time of the Commission where it has ended.
    fn limit(&self, line: &Line) -> Option<FirstRow> {
        let has_ended = |day: &Deadline| day.lies(self.context.today) == Lies::Past;
        let day = line.last_day.as_ref().filter(|day| match day.whose {
            Whose::Client => true,
            Whose::Commission | Whose::State => has_ended(day),
            Whose::Given => false,
        })?;
        // What calls for a step at once stands there with its day already.
        let found = self.point_of(line).filter(|found| found.urgency != Urgency::ActNow)?;
        let (label, lying) = self.day_of(day)?;
        // How the date is known stands beside it, not beside a sentence.
        let known = self.matched_lines(&line.answers, &[]).into_iter().find_map(|line| line.known);
        let line = FactLine {
            label: self.remarked(label, known),
            says: self.counted_day(found),
            known: None,
            answers: line.answers.iter().map(|answer| answer.place.clone()).collect(),
        };
        let is_near = matches!(lying, Lying::Ahead(day) if self.is_near(day));
        let weight = if is_near { Precedence::Urgent } else { Precedence::Usual };
        Some(FirstRow { lying, line, told: Vec::new(), weight })
    }
}
