//! What happened when, what lies ahead, and what has no date yet.

use std::collections::BTreeSet;

use candour_assessment::{Dated, Whose};
use candour_model::{Answer, AnswerAddress, GroupId, Value, ValueKind};
use candour_typeset::model::Text;

use super::{BriefBlock, BriefColumn, BriefSection, BriefTable, SectionKind};
use crate::composer::{ReportComposer, remarked};
use crate::dates::DayAhead;

impl ReportComposer<'_> {
    pub(super) fn chronology(&self) -> Option<BriefSection> {
        let mut past = self.dated();
        past.retain(|dated| !self.lies_ahead(dated));
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

    /// Last days that are counted from an answer and are not past, where the day is known: the day,
    /// and what it is.
    pub(crate) fn last_days(&self) -> Vec<(Text, Text)> {
        let today = self.context.today;
        let counted = self.assessment.points.iter().filter_map(|found| found.deadline);
        let mut days: Vec<_> = counted
            .filter(|deadline| matches!(deadline.whose, Whose::Client | Whose::State))
            .filter(|deadline| deadline.is_certain())
            .filter(|deadline| deadline.earliest.is_some_and(|day| day >= today))
            .collect();
        days.sort_by_key(|deadline| deadline.earliest);
        days.dedup();
        days.iter()
            .filter_map(|deadline| {
                let day = self.phrases.day(deadline.earliest?);
                Some((day.into(), self.phrases.deadline(deadline, today)?.into()))
            })
            .collect()
    }

    /// Whether a date is, or may be, one that lies ahead.
    pub(crate) fn lies_ahead(&self, dated: &Dated) -> bool {
        let today = self.context.today;
        let is_plan = dated
            .place
            .item
            .as_ref()
            .is_some_and(|(group, _)| self.groups_of_dates().contains(group));
        dated.is_ahead(today) || (is_plan && dated.latest.is_none_or(|latest| latest >= today))
    }

    fn dates_table(&self, dates: &[Dated]) -> BriefTable {
        let row = |dated: &Dated| {
            let what = self.what_happens(&dated.place).and("\u{a0}");
            vec![
                Text::plain(self.when(dated)),
                self.number(what, &dated.place),
                self.known_of(&dated.place).unwrap_or_default(),
            ]
        };
        self.table_of_days(dates.iter().map(row).collect())
    }

    /// What lies ahead: a row for each day, and for each plan without one.
    fn ahead_table(&self) -> BriefTable {
        let row = |day: DayAhead| {
            let mut what = Text::default();
            let mut known = Text::default();
            let is_one = day.places.len() == 1;
            for place in &day.places {
                what = if what.is_empty() { what } else { what.and("; ") };
                what.spans.extend(self.what_happens(place).spans);
                what = self.number(what.and("\u{a0}"), place);
                match self.known_of(place).filter(|_| self.has_value(place)) {
                    Some(how) if is_one => known = how,
                    // Beside what it is about, where several things happen on the day.
                    how => what = remarked(what, how),
                }
            }
            vec![day.when, what, known]
        };
        let (dated, undated): (Vec<_>, Vec<_>) =
            self.days_ahead().into_iter().partition(|day| day.key.is_some());
        let counted = self.last_days().into_iter();
        let counted = counted.map(|(day, what)| vec![day, what, Text::default()]);
        let dated = dated.into_iter().map(row).chain(counted);
        self.table_of_days(dated.chain(undated.into_iter().map(row)).collect())
    }

    fn table_of_days(&self, rows: Vec<Vec<Text>>) -> BriefTable {
        let column = |id: &str, share| BriefColumn { title: self.words(id), share };
        let columns = vec![
            column("report-when", 5),
            column("report-what", 10),
            column("report-how-known", 4),
        ];
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
            let why = match self.silent(place) {
                Some(way) => self.phrases.attr(way.message(), "alone"),
                None => self.answer_by_line(place).join("; "),
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
            asked = if asked.is_empty() { asked } else { asked.and(" · ") };
            asked = asked.and(self.short_label(&place.question));
            if !items.is_empty() {
                asked = asked.and(" (").and_person(self.phrases.list(items)).and(")");
            }
            asked = self.numbered(asked, place).and(": ").and_person(why);
        }
        let mut seen = BTreeSet::new();
        let mut happened = Text::default();
        for event in &self.from.edition.brief.events {
            let places = self.asked().filter(|place| place.question == event.question);
            for place in places.filter(|place| self.silent(place).is_none()) {
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
                happened = if happened.is_empty() { happened } else { happened.and(" · ") };
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

    /// A text with what happened behind it: an answer says what only behind its label.
    fn event_told(&self, text: Text, place: &AnswerAddress) -> Text {
        let text = text.and(self.short_label(&place.question)).and(": ");
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
        let label = self.short_label(&place.question);
        match place.item.as_ref().filter(|(group, _)| self.open_items(group).len() > 1) {
            Some((group, item)) => {
                format!("{label} ({})", self.phrases.item_name(self.context, group, item))
            }
            None => label,
        }
    }

    fn has_a_date(&self, place: &AnswerAddress) -> bool {
        let answer = self.context.applicable_answer(place).and_then(Answer::value);
        matches!(answer, Some(Value::Date(_) | Value::RelativeDate(_)))
    }
}
