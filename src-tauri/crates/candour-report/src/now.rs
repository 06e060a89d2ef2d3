//! What the client's copy says of the next days: what to do now, and the dates.

use candour_assessment::{FoundPoint, Urgency, Whose};
use candour_content::Sign;
use candour_model::AnswerAddress;
use candour_questionnaire::Truth;
use candour_typeset::model::{Block, Column, Table, Text};

use crate::composer::ReportComposer;
use crate::dates::DayAhead;

/// The most things to do, where fewer are urgent.
const MOST_NOW: usize = 6;
/// The most days that stand among the things to do.
const MOST_DAYS: usize = 4;
/// A day within so many days stands among the things to do.
const WITHIN_DAYS: i64 = 7;

impl ReportComposer<'_> {
    /// What to do and not to do now: the next days, what has passed, what calls for a step at once,
    /// then what holds besides.
    pub(super) fn now(&self) -> Vec<Text> {
        let plan = &self.from.edition.brief.copy.now;
        let is_called = |now: &&candour_content::NowPlan| {
            let holds = |when| self.context.truth(when, None) == Truth::True;
            self.assessment.points.iter().any(|found| now.points.contains(&found.id))
                && now.when.as_ref().is_none_or(holds)
        };
        let is_at_once = |found: &&FoundPoint| found.urgency == Urgency::ActNow && !found.caution;
        let points = || self.assessment.points.iter();
        let (urgent, besides): (Vec<_>, Vec<_>) = plan
            .iter()
            .filter(is_called)
            .partition(|now| points().filter(is_at_once).any(|f| now.points.contains(&f.id)));
        let covered = |found: &&FoundPoint| plan.iter().any(|now| now.points.contains(&found.id));
        let near = self.near_days();
        let mut lines: Vec<Text> = near.iter().map(|day| self.day_to_act(day)).collect();
        lines.extend((!self.days_passed().is_empty()).then(|| self.now_line("passed")));
        let urgent: Vec<Text> = urgent.into_iter().map(|now| self.now_line(&now.id)).collect();
        add_new(&mut lines, urgent, usize::MAX);
        // What calls for a step at once and has no line of its own is told by its own words.
        let of_day = |found: &FoundPoint| near.iter().any(|day| is_about(found, &day.places));
        let others = |is: &dyn Fn(&FoundPoint) -> bool| -> Vec<Text> {
            let found = points().filter(|found| is(found) && !found.caution && !covered(found));
            found.filter(|found| !of_day(found)).filter_map(|f| self.next_step(f)).collect()
        };
        add_new(&mut lines, others(&|found| found.urgency == Urgency::ActNow), usize::MAX);
        let most = lines.len().max(MOST_NOW);
        add_new(&mut lines, besides.into_iter().map(|now| self.now_line(&now.id)).collect(), most);
        add_new(&mut lines, others(&|found| found.urgency == Urgency::RaiseSoon), most);
        let is_raised = |found: &FoundPoint| found.urgency != Urgency::Note && !found.caution;
        // What is known from others alone calls for care as well.
        let calls_for_care = self.assessment.points.iter().any(is_raised)
            || !self.days_ahead().is_empty()
            || !self.issues.issues.is_empty()
            || !self.issues.also_mentioned.is_empty();
        if !lines.is_empty() {
            lines
        } else if calls_for_care {
            vec![self.now_line("ask")]
        } else {
            // Nobody can say from a few answers that nothing has to be done.
            vec![self.now_line("first")]
        }
    }

    /// The days of the next week on which the person has something to do.
    fn near_days(&self) -> Vec<DayAhead> {
        let mut days = self.days_ahead();
        days.retain(|day| {
            let of_state = day.last_day.as_ref().is_some_and(|last| last.whose == Whose::State);
            let in_days = day.key.map(|key| (key - self.context.today).num_days());
            !of_state && in_days.is_some_and(|days| (0..=WITHIN_DAYS).contains(&days))
        });
        days.truncate(MOST_DAYS);
        days
    }

    /// A day as a thing to do: when, what, and the step that a point calls for.
    fn day_to_act(&self, day: &DayAhead) -> Text {
        let is_today = day.key == Some(self.context.today);
        let when = match is_today {
            true => self.words_for_reader("copy-now-today"),
            false => day.when.to_plain(),
        };
        let what = match &day.last_day {
            Some(last) => last.says.clone(),
            None => self.happening_plainly(&day.places),
        };
        let says = self.phrases.joined(Sign::Colon, [when, what.to_plain()]);
        let ended = if self.phrases.is_ended(&says) { says } else { says + &self.sign(Sign::End) };
        let text = Text::default().and_strong(ended);
        if is_today {
            return text.and(" ").and(self.now_more("copy-now-today"));
        }
        let mut steps: Vec<String> = Vec::new();
        for found in self.assessment.points.iter().filter(|found| is_about(found, &day.places)) {
            let next = self.of_point(found, Some("next"));
            if found.urgency == Urgency::ActNow && !next.is_empty() && !steps.contains(&next) {
                steps.push(next);
            }
        }
        steps.into_iter().fold(text, |text, step| {
            let step = self.step_for_reader(step);
            text.and(" ").and_person(step)
        })
    }

    /// The next step of a point; with its item where that is a date or a journey, of which there may
    /// be several.
    fn next_step(&self, found: &FoundPoint) -> Option<Text> {
        let next = self.of_point(found, Some("next"));
        if next.is_empty() {
            return None;
        }
        let next = self.step_for_reader(next);
        let dates = self.groups_of_dates();
        let days = self.days_ahead();
        let of_item = |day: &&DayAhead| is_about(found, &day.places);
        let is_date = found.item.as_ref().is_some_and(|(group, _)| dates.contains(group));
        let Some(day) = days.iter().find(of_item).filter(|_| is_date) else {
            return Some(Text::person(next));
        };
        let says = self.happening_plainly(&day.places).to_plain();
        let lead = match day.key {
            Some(_) => self.phrases.joined(Sign::Colon, [day.when.to_plain(), says]),
            None => says,
        };
        let lead = if self.phrases.is_ended(&lead) { lead } else { lead + &self.sign(Sign::End) };
        Some(Text::default().and_strong(lead).and(" ").and_person(next))
    }

    /// What happens on a day in a sentence: an item, and what it has on that day.
    fn happening_plainly(&self, places: &[AnswerAddress]) -> Text {
        let dates = self.groups_of_dates();
        let mut says = Text::default();
        for place in places {
            says = if says.is_empty() { says } else { says.and(self.sign(Sign::Semicolon)) };
            match place.item.as_ref().filter(|(group, _)| !dates.contains(group)) {
                Some((group, item)) => {
                    says.spans.extend(self.item_and_country(group, item).spans);
                    says = says.and(self.sign(Sign::Colon)).and(self.label_of(place));
                }
                None => says.spans.extend(self.what_happens(place).spans),
            }
            let known = if self.has_value(place) { self.known_of(place) } else { None };
            says = self.remarked(says, known);
        }
        says
    }

    /// The dates, with what has to be asked of those that have passed.
    pub(super) fn own_dates(&self) -> Vec<Block> {
        let passed = self.days_passed().into_iter().map(|day| {
            let when = day.when.to_plain();
            let label = self.phrases.with("report-was-due", &[("date", &when)]);
            let says = self.happening_plainly(&day.places).and(self.sign(Sign::Sentences));
            vec![label.into(), says.and_strong(self.phrases.text("report-what-happened"))]
        });
        let row = |day: DayAhead| {
            let says = match day.last_day {
                Some(last) if last.whose == Whose::State => last
                    .says
                    .and(self.sign(Sign::Sentences))
                    .and_strong(self.phrases.text("copy-state-acts")),
                Some(last) => last.says,
                None => self.happening_plainly(&day.places),
            };
            vec![day.when, says]
        };
        let rows: Vec<Vec<Text>> = passed.chain(self.days_ahead().into_iter().map(row)).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let column =
            |id: &str, share| Column { title: self.words(id), share, heads_row: share == 2 };
        let columns = vec![column("report-when", 2), column("report-what", 5)];
        vec![self.heading_for_reader("copy-dates"), Block::Table(Table { columns, rows })]
    }
}

/// Whether a point is about the item of one of these places.
fn is_about(found: &FoundPoint, places: &[AnswerAddress]) -> bool {
    found.item.is_some() && places.iter().any(|place| place.item == found.item)
}

/// Adds lines that are not there yet, as long as there are fewer than `most`.
fn add_new(lines: &mut Vec<Text>, new: Vec<Text>, most: usize) {
    for line in new {
        let is_there = lines.iter().any(|other| other.to_plain() == line.to_plain());
        if lines.len() < most && !is_there {
            lines.push(line);
        }
    }
}
