//! What happened when, what lies ahead, and what has no date yet.

use std::collections::BTreeSet;

use candour_assessment::Dated;
use candour_content::Sign;
use candour_model::{Answer, AnswerAddress, GroupId, OptionId, Value, ValueKind};
use candour_questionnaire::Truth;
use candour_typeset::model::Text;

use super::{BriefBlock, BriefColumn, BriefSection, BriefTable, SectionKind};
use crate::composer::ReportComposer;
use crate::dates::DayAhead;

impl ReportComposer<'_> {
    pub(super) fn chronology(&self) -> Option<BriefSection> {
        let past = self.days().past;
        let mut blocks = Vec::new();
        if !past.is_empty() {
            blocks.push(BriefBlock::Table(self.dates_table(&past)));
        }
        let gaps = candour_assessment::gaps(self.context, &past);
        blocks
            .extend(gaps.iter().map(|gap| BriefBlock::Small(self.phrases.gap(gap, &past).into())));
        let undated = self.undated();
        if !undated.is_empty() {
            blocks.push(BriefBlock::Heading(self.words("report-no-date-yet")));
            blocks.extend(undated.into_iter().map(BriefBlock::Paragraph));
        }
        let table = self.ahead_table();
        if !table.rows.is_empty() {
            blocks.push(BriefBlock::Heading(self.words("report-dates-ahead")));
            blocks.push(BriefBlock::Table(table));
        }
        let contradictions: Vec<Text> =
            self.assessment.contradictions.iter().map(|found| self.contradiction(found)).collect();
        if !contradictions.is_empty() {
            blocks.push(BriefBlock::Heading(self.words("report-go-together")));
            blocks.push(BriefBlock::List(contradictions));
        }
        (!blocks.is_empty()).then(|| BriefSection {
            kind: SectionKind::Chronology,
            title: self.words("report-chronology"),
            blocks,
        })
    }

    fn dates_table(&self, dates: &[Dated]) -> BriefTable {
        // What is told of one day stands in one row: an arrest and its paper are one event.
        let mut days: Vec<(String, Vec<&Dated>)> = Vec::new();
        for dated in dates {
            let when = self.when(dated);
            match days.last_mut().filter(|(same, _)| *same == when) {
                Some((_, of_day)) => of_day.push(dated),
                None => days.push((when, vec![dated])),
            }
        }
        let row = |(when, of_day): (String, Vec<&Dated>)| {
            let mut what = Text::default();
            let mut known = Text::default();
            for dated in &of_day {
                what = if what.is_empty() { what } else { what.and(self.sign(Sign::Semicolon)) };
                what.spans.extend(self.what_happens(&dated.place).spans);
                what = self.numbered(what, &dated.place);
                if self.is_plan(dated) {
                    what = self.remarked(what, Some(self.words("report-was-to-come")));
                }
                match self.known_of(&dated.place) {
                    Some(how) if of_day.len() == 1 => known = how,
                    how => what = self.remarked(what, how),
                }
            }
            vec![Text::plain(when), what, known]
        };
        self.table_of_days(days.into_iter().map(row).collect())
    }

    /// What lies ahead: a row for each day, and for each plan without one.
    fn ahead_table(&self) -> BriefTable {
        let row = |day: DayAhead| {
            let mut what = Text::default();
            let mut known = Text::default();
            if let Some(last_day) = day.last_day {
                return vec![day.when, last_day.says, known];
            }
            let is_one = day.places.len() == 1;
            for place in &day.places {
                what = if what.is_empty() { what } else { what.and(self.sign(Sign::Semicolon)) };
                what.spans.extend(self.what_happens(place).spans);
                what = self.numbered(what, place);
                match self.known_of(place).filter(|_| self.has_value(place)) {
                    Some(how) if is_one => known = how,
                    // Beside what it is about, where several things happen on the day.
                    how => what = self.remarked(what, how),
                }
            }
            vec![day.when, what, known]
        };
        self.table_of_days(self.days_ahead().into_iter().map(row).collect())
    }

    fn table_of_days(&self, mut rows: Vec<Vec<Text>>) -> BriefTable {
        let column = |id: &str, share| BriefColumn { title: self.words(id), share };
        let mut columns = vec![column("report-when", 5), column("report-what", 10)];
        // A column in which nothing is said does not print.
        if rows.iter().any(|row| row.get(2).is_some_and(|known| !known.is_empty())) {
            columns.push(column("report-how-known", 4));
        } else {
            rows.iter_mut().for_each(|row| row.truncate(2));
        }
        BriefTable { columns, rows }
    }

    /// Dates that were asked for and are not there, and what happened without a date: a
    /// paragraph each.
    fn undated(&self) -> Vec<Text> {
        let dated: Vec<AnswerAddress> = self.dated().into_iter().map(|dated| dated.place).collect();
        // Each question once, with the items in which it has no date for one reason.
        let mut open: Vec<(&AnswerAddress, String, Vec<String>)> = Vec::new();
        for place in self.asked().filter(|place| !dated.contains(place)) {
            let question = self.context.form.question(&place.question);
            if question.is_none_or(|question| question.kind != ValueKind::Date) {
                continue;
            }
            // What would follow from an answer that is not there is not asked for.
            if self.context.answer(place).is_none()
                && self.context.asked(place).truth != Truth::True
            {
                continue;
            }
            let why = match self.silent(place) {
                Some(way) => self.phrases.attr(way.message(), "alone"),
                None => self.phrases.joined(Sign::Semicolon, self.answer_by_line(place)),
            };
            let item = place.item.as_ref().filter(|(group, _)| self.needs_a_name(group));
            let item = item.map(|(group, item)| self.phrases.item_name(self.context, group, item));
            let same = open
                .iter_mut()
                .find(|(other, because, _)| other.question == place.question && *because == why);
            match same {
                Some((_, _, items)) => items.extend(item),
                None => open.push((place, why, item.into_iter().collect())),
            }
        }
        let mut asked = Text::default();
        for (place, why, items) in open {
            asked = if asked.is_empty() { asked } else { asked.and(self.sign(Sign::Beside)) };
            asked = asked.and(self.label_of(place));
            if !items.is_empty() {
                asked = asked
                    .and(self.sign(Sign::Open))
                    .and_person(self.phrases.list(items))
                    .and(self.sign(Sign::Close));
            }
            asked = self.numbered(asked, place).and(self.sign(Sign::Colon)).and_person(why);
        }
        let mut seen = BTreeSet::new();
        let mut happened = Text::default();
        for event in &self.from.edition.brief.events {
            let places = self.asked().filter(|place| place.question == event.question);
            for place in places.filter(|place| self.silent(place).is_none()) {
                if self.is_state(place, &event.state) {
                    continue;
                }
                let date = event.date.as_ref().map(|question| AnswerAddress {
                    item: place.item.clone(),
                    question: question.clone(),
                });
                if date.as_ref().is_some_and(|date| self.has_a_date(date)) {
                    continue;
                }
                let told = self.event_told(Text::default(), place).to_plain();
                if !seen.insert((&event.question, told)) {
                    continue;
                }
                happened = if happened.is_empty() {
                    happened
                } else {
                    happened.and(self.sign(Sign::Beside))
                };
                happened = self.numbered(self.event_told(happened, place), place);
            }
        }
        let led = |id: &str, told: Text| {
            let mut text = Text::default().and_strong(self.phrases.text(id)).and(" ");
            text.spans.extend(told.spans);
            text
        };
        let mut lines = Vec::new();
        if !happened.is_empty() {
            lines.push(led("report-happened-undated", happened));
        }
        if !asked.is_empty() {
            lines.push(led("report-date-asked", asked));
        }
        lines
    }

    /// Whether an answer tells of nothing but how things are.
    fn is_state(&self, place: &AnswerAddress, states: &[OptionId]) -> bool {
        match self.context.applicable_answer(place).and_then(Answer::value) {
            Some(Value::One(chosen)) => states.contains(chosen),
            Some(Value::Several(chosen)) => chosen.iter().all(|option| states.contains(option)),
            _ => false,
        }
    }

    /// A text with what happened behind it: an answer says what only behind its label.
    fn event_told(&self, text: Text, place: &AnswerAddress) -> Text {
        let text = text.and(self.label_of(place)).and(self.sign(Sign::Colon));
        self.with_remarks(text, place)
    }

    /// Whether a date of an item says nothing without its name: there are several, or it is none of
    /// the matters, of which each date has a label of its own.
    pub(crate) fn needs_a_name(&self, group: &GroupId) -> bool {
        let matters = self.from.edition.heads.matters.as_ref();
        self.open_items(group).len() > 1 || matters.is_none_or(|matters| matters.group != *group)
    }

    /// What a question is called, with its item only where there are several.
    pub(crate) fn short_place(&self, place: &AnswerAddress) -> String {
        let label = self.label_of(place);
        match place.item.as_ref().filter(|(group, _)| self.open_items(group).len() > 1) {
            Some((group, item)) => {
                let name = self.phrases.item_name(self.context, group, item);
                self.phrases.in_brackets(&label, &name)
            }
            None => label,
        }
    }

    fn has_a_date(&self, place: &AnswerAddress) -> bool {
        let answer = self.context.applicable_answer(place).and_then(Answer::value);
        matches!(answer, Some(Value::Date(_) | Value::RelativeDate(_)))
    }
}
