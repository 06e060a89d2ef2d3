//! Every date that was given, in order.

use candour_model::{Date, PartialDate, Place, Value};
use candour_questionnaire::Stop;

use super::scribe::Scribe;
use crate::Text;
use crate::model::{Block, Column, Table, Timeline, TimelineEvent, Voice};

/// A date and where it was given.
pub(super) struct Dated {
    pub(super) place: Place,
    pub(super) date: PartialDate,
}

/// Whether a date lies on a day or after it, or may.
pub(super) fn is_ahead(dated: &Dated, today: Date) -> bool {
    dated.date.latest().is_none_or(|last| last >= today)
        && dated.date.earliest().is_some_and(|first| first >= today)
}

/// Days without any date that are worth a line: three years.
const GAP: i64 = 3 * 365;

impl Scribe<'_> {
    /// The dates of the answers that apply, earliest first.
    pub(super) fn dated(&self) -> Vec<Dated> {
        let mut found: Vec<Dated> = self
            .flow
            .stops()
            .filter_map(|stop| {
                let Stop::Question(place) = stop else { return None };
                match self.context.applicable_answer(place)?.value()? {
                    Value::Date(date) => Some(Dated { place: place.clone(), date: *date }),
                    _ => None,
                }
            })
            .collect();
        found.sort_by_key(|d| (d.date.earliest().or(d.date.latest()), d.date.latest()));
        found
    }

    pub(super) fn timeline(&self) -> Vec<Block> {
        let dated = self.dated();
        let (Some(first), Some(last)) = (dated.first(), dated.last()) else {
            return vec![Block::Paragraph(self.words("report-timeline-none"), Voice::Report)];
        };
        let alternative = self.say.counted(
            "report-timeline-alternative",
            dated.len(),
            &[("first", &self.say.date(first.date)), ("last", &self.say.date(last.date))],
        );
        let events = dated.iter().map(|d| TimelineEvent {
            label: Text::person(self.label(&d.place)),
            when: Text::plain(self.when(d)),
            earliest: d.date.earliest(),
            latest: d.date.latest(),
        });
        let column =
            |id: &str, share, heads_row| Column { title: self.words(id), share, heads_row };
        let rows = dated.iter().map(|d| {
            vec![
                Text::plain(self.when(d)),
                Text::person(self.label(&d.place)),
                self.number(Text::default(), &d.place),
            ]
        });
        let mut blocks = vec![
            Block::Paragraph(self.words("report-timeline-lead"), Voice::Report),
            Block::Timeline(Timeline {
                events: events.collect(),
                today: self.context.today,
                today_word: self.say.text("report-timeline-today"),
                alternative,
            }),
            Block::Table(Table {
                columns: vec![
                    column("report-timeline-when", 4, true),
                    column("report-timeline-what", 7, false),
                    column("report-timeline-answer", 2, false),
                ],
                rows: rows.collect(),
            }),
        ];
        self.listed("report-timeline-gaps", self.gaps(&dated), &mut blocks);
        let dates: Vec<&Place> = dated.iter().map(|d| &d.place).collect();
        let clashes = self.assessment.clashes.iter();
        let clashes = clashes.filter(|c| c.because.iter().any(|place| dates.contains(&place)));
        self.listed("report-open-clashes", clashes.map(|c| self.clash(c)).collect(), &mut blocks);
        blocks
    }

    fn listed(&self, title: &str, lines: Vec<Text>, blocks: &mut Vec<Block>) {
        if !lines.is_empty() {
            blocks.push(self.section(title));
            blocks.push(Block::List(lines));
        }
    }

    /// Stretches of over [`GAP`] days before today in which no date was given and none may lie.
    /// The day of birth opens none: the years before anything happened are not missing.
    fn gaps(&self, dated: &[Dated]) -> Vec<Text> {
        let mut found = Vec::new();
        let mut reached: Option<Date> = None;
        for date in dated {
            let start = date.date.earliest();
            if let (Some(last), Some(next)) = (reached, start)
                && (next - last).num_days() > GAP
                && next <= self.context.today
            {
                let days = [("from", self.say.day(last)), ("to", self.say.day(next))];
                let days: Vec<(&str, &str)> = days.iter().map(|(k, v)| (*k, v.as_str())).collect();
                found.push(self.say.with("report-timeline-gap", &days).into());
            }
            if reached.is_some() || !self.is_of_the_person(&date.place) {
                reached = reached.max(date.date.latest().or(start));
            }
        }
        found
    }

    /// Whether an answer only tells who somebody is: it stands outside every group, and no point
    /// reads it.
    fn is_of_the_person(&self, place: &Place) -> bool {
        let question = self.from.edition.form.question(&place.question);
        place.item.is_none() && question.is_some_and(|question| question.for_the_record)
    }

    fn when(&self, dated: &Dated) -> String {
        self.say.date(dated.date)
    }
}
