//! Points with their reasons, and what could not be told.

use candour_assessment::{Deadline, Found};

use super::scribe::{Scribe, shape, weight_message};
use crate::Text;
use crate::model::{Block, Heading, Point, PointRow, Tick, Voice};

impl Scribe<'_> {
    pub(super) fn points(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(self.words("report-points-lead"), Voice::Lead)];
        if self.found(false).next().is_none() {
            blocks.push(Block::Paragraph(self.words("report-points-none"), Voice::Report));
        }
        blocks.extend(self.found(false).map(|found| self.point(found)));
        if self.found(true).next().is_some() {
            blocks.push(self.section("report-points-cautions"));
            blocks.extend(self.found(true).map(|found| self.caution(found)));
        }
        blocks.append(&mut self.measures());
        blocks.append(&mut self.cannot_tell());
        blocks
    }

    pub(super) fn section(&self, id: &str) -> Block {
        Block::Heading(Heading { level: 2, number: None, text: self.words(id), anchor: None })
    }

    fn point(&self, found: &Found) -> Block {
        let mut rows = vec![self.because(found)];
        rows.extend(found.deadline.as_ref().map(|d| {
            self.row("report-point-deadline", vec![paragraph(Text::plain(self.deadline(d)))])
        }));
        let means = self.marks(Text::person(self.of_point(found, Some("means"))), &found.sources);
        rows.push(self.row("report-point-means", vec![paragraph(means)]));
        rows.push(self.told(found, "report-point-other-side", "other-side"));
        let mut change = vec![paragraph(Text::person(self.of_point(found, Some("change"))))];
        // Where they are the answers quoted above, their numbers say nothing new.
        if found.would_change.iter().any(|place| !found.because.contains(place)) {
            let mut answers = self.words("report-point-change-answers");
            for (i, place) in found.would_change.iter().enumerate() {
                answers = self.number(answers.and(if i == 0 { " " } else { ", " }), place);
            }
            change.push(Block::Paragraph(answers, Voice::Meta));
        }
        rows.push(self.row("report-point-change", change));
        rows.push(self.told(found, "report-point-next", "next"));
        if !found.papers.is_empty() {
            let ticks = found.papers.iter().map(|paper| Tick {
                ticked: false,
                text: self.say.text(&format!("paper-{paper}")).into(),
                note: None,
            });
            rows.push(self.row("report-point-papers", vec![Block::Ticks(ticks.collect())]));
        }
        if found.asks > 0 {
            let asks = self.asks(found).into_iter().map(Text::person).collect();
            rows.push(self.row("report-point-asks", vec![Block::List(asks)]));
        }
        self.headed(found, rows)
    }

    /// A caution in short: what to leave or do, and why.
    fn caution(&self, found: &Found) -> Block {
        let means = self.marks(Text::person(self.of_point(found, Some("means"))), &found.sources);
        let rows = vec![
            self.row("report-point-means", vec![paragraph(means)]),
            self.told(found, "report-point-other-side", "other-side"),
            self.told(found, "report-point-next", "next"),
        ];
        self.headed(found, rows)
    }

    fn headed(&self, found: &Found, rows: Vec<PointRow>) -> Block {
        let weight = self.say.text(weight_message(found.weight));
        let topic = self.say.text(&format!("topic-{}", found.topic));
        let mut head =
            self.say.with("report-points-head", &[("weight", &weight), ("topic", &topic)]);
        if !found.services.is_empty() {
            let services = found.services.iter().map(|s| self.say.text(&format!("service-{s}")));
            let services = self.say.list(services.collect());
            head = self
                .say
                .with("report-points-head-service", &[("head", &head), ("services", &services)]);
        }
        Block::Point(Point {
            shape: shape(found.weight),
            weight: head.into(),
            title: Text::person(self.of_point(found, None)),
            anchor: None,
            rows: rows.into_iter().filter(|row| !row.blocks.is_empty()).collect(),
        })
    }

    fn because(&self, found: &Found) -> PointRow {
        let quotations = found.because.iter().map(|place| self.quotation(place)).collect();
        let mut blocks = vec![Block::List(quotations)];
        if found.doubtful {
            blocks.push(Block::Paragraph(self.words("summary-doubt"), Voice::Meta));
        }
        self.row("report-point-because", blocks)
    }

    pub(super) fn row(&self, label: &str, blocks: Vec<Block>) -> PointRow {
        PointRow { label: self.words(label), blocks }
    }

    fn told(&self, found: &Found, label: &str, attr: &str) -> PointRow {
        let text = self.of_point(found, Some(attr));
        let blocks = if text.is_empty() { Vec::new() } else { vec![paragraph(Text::person(text))] };
        self.row(label, blocks)
    }

    /// The questions that a point gives to ask.
    pub(super) fn asks(&self, found: &Found) -> Vec<String> {
        (1..=found.asks).map(|n| self.of_point(found, Some(&format!("ask-{n}")))).collect()
    }

    fn deadline(&self, deadline: &Deadline) -> String {
        let day = |date| self.say.day(date);
        match (deadline.earliest, deadline.latest) {
            (Some(first), Some(last)) if first == last => {
                self.say.with("summary-deadline-one", &[("date", &day(first))])
            }
            (Some(first), Some(last)) => self.say.with(
                "summary-deadline-range",
                &[("earliest", &day(first)), ("latest", &day(last))],
            ),
            (Some(first), None) => {
                self.say.with("summary-deadline-from", &[("earliest", &day(first))])
            }
            (None, Some(last)) => {
                self.say.with("summary-deadline-until", &[("latest", &day(last))])
            }
            (None, None) => String::new(),
        }
    }

    /// What hangs on answers that are not known, or that a person came to and left open.
    fn cannot_tell(&self) -> Vec<Block> {
        let untold = self.assessment.cannot_tell.iter().filter(|u| !u.unknown.is_empty());
        let items: Vec<Text> = untold
            .filter_map(|untold| {
                let item = self.item_name(untold.item.as_ref());
                let none = self.law(&[]);
                let of = |kind: &str| {
                    self.say.of_law(&format!("{kind}-{}", untold.id), None, &item, &none)
                };
                let mut text = Text::person(of("point").or_else(|| of("sign"))?).and(" (");
                for (i, place) in untold.unknown.iter().chain(&untold.open).enumerate() {
                    text = self.number(text.and(if i == 0 { "" } else { ", " }), place);
                }
                Some(text.and(")"))
            })
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            self.section("report-points-cannot-tell"),
            Block::Paragraph(self.words("report-points-cannot-tell-lead"), Voice::Report),
            Block::List(items),
        ]
    }
}

pub(super) fn paragraph(text: Text) -> Block {
    Block::Paragraph(text, Voice::Report)
}
