//! Every date that was given, in order.

use candour_assessment::Dated;
use candour_model::AnswerAddress;
use candour_typeset::model::{Block, Column, Table, Text, TextRole, Timeline, TimelineEvent};

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    /// The dates of the answers that apply, earliest first.
    pub(super) fn dated(&self) -> Vec<Dated> {
        candour_assessment::dated(self.context, self.flow)
    }

    pub(super) fn timeline(&self) -> Vec<Block> {
        let dated = self.dated();
        let (Some(first), Some(last)) = (dated.first(), dated.last()) else {
            return vec![Block::Paragraph(self.words("report-timeline-none"), TextRole::Report)];
        };
        let alternative = self.phrases.counted(
            "report-timeline-alternative",
            dated.len(),
            &[("first", &self.when(first)), ("last", &self.when(last))],
        );
        let events = dated.iter().map(|d| TimelineEvent {
            label: Text::person(self.label(&d.place)),
            when: Text::plain(self.when(d)),
            earliest: d.earliest,
            latest: d.latest,
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
            Block::Paragraph(self.words("report-timeline-lead"), TextRole::Report),
            Block::Timeline(Timeline {
                events: events.collect(),
                today: self.context.today,
                today_word: self.phrases.text("report-timeline-today"),
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
        let dates: Vec<&AnswerAddress> = dated.iter().map(|d| &d.place).collect();
        let contradictions = self.assessment.contradictions.iter();
        let contradictions =
            contradictions.filter(|c| c.because.iter().any(|place| dates.contains(&place)));
        self.listed(
            "report-open-clashes",
            contradictions.map(|c| self.contradiction(c)).collect(),
            &mut blocks,
        );
        blocks
    }

    fn listed(&self, title: &str, lines: Vec<Text>, blocks: &mut Vec<Block>) {
        if !lines.is_empty() {
            blocks.push(self.section(title));
            blocks.push(Block::List(lines));
        }
    }

    /// Stretches without a date, in words.
    fn gaps(&self, dated: &[Dated]) -> Vec<Text> {
        candour_assessment::gaps(self.context, dated)
            .iter()
            .map(|gap| self.phrases.gap(gap).into())
            .collect()
    }

    pub(super) fn when(&self, dated: &Dated) -> String {
        self.phrases.stated_date(self.context, &dated.told)
    }
}
