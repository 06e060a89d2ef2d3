//! Points with their reasons, and what could not be told.

use candour_assessment::{Deadline, FoundPoint, Urgency};
use candour_model::AnswerAddress;
use candour_typeset::model::{
    Block, Brief, Column, Fact, Heading, Lines, Point, PointRow, Table, Text, TextRole,
};

use crate::composer::{ReportComposer, shape, urgency_message};

/// Answers of at most this many characters are quoted at the side of a point in brief, and longer
/// ones where the text beside them is long: up to a third of its characters.
const BESIDE: usize = 30;

impl ReportComposer<'_> {
    pub(super) fn points(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(self.words("report-points-lead"), TextRole::Lead)];
        if self.found(false).next().is_none() {
            blocks.push(Block::Paragraph(self.words("report-points-none"), TextRole::Report));
        }
        blocks.extend(self.found(false).map(|found| match found.urgency {
            Urgency::ActNow | Urgency::RaiseSoon => self.point(found),
            Urgency::Raise | Urgency::Note => self.brief(found),
        }));
        if self.found(true).next().is_some() {
            blocks.push(self.section("report-points-cautions"));
            blocks.extend(self.found(true).map(|found| self.caution(found)));
        }
        blocks.push(self.urgent());
        blocks.append(&mut self.measures());
        blocks.append(&mut self.cannot_tell());
        blocks.append(&mut self.by_service());
        blocks
    }

    /// What to do if something urgent happens, with room for a number written by hand.
    fn urgent(&self) -> Block {
        let line = |id: &str| {
            let text = Text::default().and_strong(self.phrases.text(id)).and(" ");
            text.and(self.phrases.text(&format!("{id}-text")))
        };
        let by_hand = |id: &str| {
            [Block::Paragraph(self.words(id), TextRole::Label), Block::Lines(Lines::Rows(1))]
        };
        let mut blocks = vec![
            self.section("ui-urgent-title"),
            Block::List(
                ["ui-urgent-arrest", "ui-urgent-border", "ui-urgent-police"].map(line).into(),
            ),
        ];
        match self.from.firm.and_then(|firm| firm.telephone.clone()) {
            Some(telephone) => blocks.push(Block::Facts(vec![Fact {
                label: self.words("report-urgent-firm"),
                value: Text::person(telephone),
            }])),
            None => blocks.extend(by_hand("report-urgent-firm")),
        }
        blocks.extend(by_hand("report-urgent-other"));
        Block::Together(blocks)
    }

    pub(super) fn section(&self, id: &str) -> Block {
        Block::Heading(Heading { level: 2, number: None, text: self.words(id), anchor: None })
    }

    fn point(&self, found: &FoundPoint) -> Block {
        let mut rows = vec![self.because(found)];
        rows.extend(found.deadline.as_ref().map(|d| {
            self.row("report-point-deadline", vec![paragraph(Text::plain(self.deadline(d)))])
        }));
        if let Some(other) = self.said_by(found) {
            // Everything that follows from the answers was said there.
            let text = self.with_citations(self.as_for(other), &found.sources);
            rows.push(self.row("report-point-means", vec![paragraph(text)]));
        } else {
            rows.push(self.row("report-point-means", vec![paragraph(self.means(found))]));
            rows.push(self.told(found, "report-point-other-side", "other-side"));
            let mut change = self.attribute(found, "change");
            if let (Some(text), Some(answers)) = (&mut change, self.changing(found)) {
                text.spans.extend(answers.spans);
            }
            rows.push(self.row("report-point-change", change.map(paragraph).into_iter().collect()));
            rows.push(self.told(found, "report-point-next", "next"));
        }
        if !found.papers.is_empty() {
            let papers =
                found.papers.iter().map(|paper| self.phrases.text(&format!("paper-{paper}")));
            let papers = papers.collect::<Vec<_>>().join("; ");
            rows.push(self.row("report-point-papers", vec![detail(papers.into())]));
        }
        if found.asks > 0 {
            let asks = Text::person(self.asks(found).join(" "));
            rows.push(self.row("report-point-asks", vec![detail(asks)]));
        }
        let urgency = self.phrases.text(urgency_message(found.urgency));
        let topic = self.phrases.text(&format!("topic-{}", found.topic));
        let head =
            self.phrases.with("report-points-head", &[("weight", &urgency), ("topic", &topic)]);
        Block::Point(Point {
            shape: shape(found.urgency),
            urgency: head.into(),
            title: self.titled(found),
            anchor: Some(self.point_anchor(found)),
            rows: rows.into_iter().filter(|row| !row.blocks.is_empty()).collect(),
        })
    }

    /// A point without what the lists of papers and questions say again.
    fn brief(&self, found: &FoundPoint) -> Block {
        let mut body = vec![self.both_sides(found)];
        let item = found.item.as_ref();
        let quoted: Vec<Text> =
            found.because.iter().map(|place| self.brief_quotation(place, item)).collect();
        let warnings = self.warnings(found);
        let length: usize = quoted.iter().map(|text| text.to_plain().chars().count()).sum();
        let beside: usize = body.iter().map(|text| text.to_plain().chars().count()).sum();
        let (aside, because) = if length <= BESIDE + beside / 3 {
            (quoted.into_iter().chain(warnings).collect(), None)
        } else {
            let mut text = self.words("report-brief-because");
            for (i, quotation) in quoted.into_iter().enumerate() {
                text = text.and(if i == 0 { " " } else { "; " });
                text.spans.extend(quotation.spans);
            }
            text = text.and(".");
            for warning in warnings {
                text = text.and(" ");
                text.spans.extend(warning.spans);
            }
            (Vec::new(), Some(text))
        };
        if let Some(deadline) = &found.deadline {
            let label = self.phrases.text("report-brief-deadline");
            body.insert(0, Text::default().and_strong(label).and(" ").and(self.deadline(deadline)));
        }
        self.in_brief(found, aside, because, body)
    }

    /// A caution: what to leave or do, and why.
    fn caution(&self, found: &FoundPoint) -> Block {
        let mut body = vec![self.both_sides(found)];
        body.extend(self.lead_in(found, "report-brief-next", "next"));
        self.in_brief(found, Vec::new(), None, body)
    }

    fn in_brief(
        &self,
        found: &FoundPoint,
        quoted: Vec<Text>,
        because: Option<Text>,
        body: Vec<Text>,
    ) -> Block {
        let topic = (!found.caution).then(|| self.words(&format!("topic-{}", found.topic)));
        Block::Brief(Brief {
            shape: shape(found.urgency),
            urgency: self.words(urgency_message(found.urgency)),
            aside: topic.into_iter().chain(quoted).collect(),
            title: self.titled(found),
            anchor: Some(self.point_anchor(found)),
            because,
            body: body.into_iter().filter(|text| !text.is_empty()).collect(),
        })
    }

    /// The sentence of a point after its number.
    fn titled(&self, found: &FoundPoint) -> Text {
        Text::plain(format!("{}. ", self.number_of(found))).and_person(self.of_point(found, None))
    }

    /// Why a point matters, with the citations of its sources.
    fn means(&self, found: &FoundPoint) -> Text {
        self.with_citations(self.attribute(found, "means").unwrap_or_default(), &found.sources)
    }

    /// Why a point matters and the other side of it, as one text.
    fn both_sides(&self, found: &FoundPoint) -> Text {
        if let Some(other) = self.said_by(found) {
            return self.with_citations(self.as_for(other), &found.sources);
        }
        let mut text = self.means(found);
        if let Some(other) = self.lead_in(found, "report-brief-other-side", "other-side") {
            text = text.and(" ");
            text.spans.extend(other.spans);
        }
        text
    }

    /// What a point says under a name. Words that an earlier point said already are not said again:
    /// they name that point.
    fn attribute(&self, found: &FoundPoint, attr: &str) -> Option<Text> {
        let words = self.of_point(found, Some(attr));
        if words.is_empty() {
            return None;
        }
        let earlier = self.order.iter().take_while(|other| !std::ptr::eq(**other, found));
        let same = earlier
            .filter(|other| other.id == found.id)
            .find(|other| self.of_point(other, Some(attr)) == words);
        Some(match same {
            Some(other) => self.as_for(other),
            None => Text::person(words),
        })
    }

    /// An earlier point that says all that this one says, from why it matters to what can be done.
    fn said_by(&self, found: &FoundPoint) -> Option<&FoundPoint> {
        let said = |point: &FoundPoint| {
            ["means", "other-side", "change", "next"].map(|attr| self.of_point(point, Some(attr)))
        };
        let words = said(found);
        let earlier = self.order.iter().take_while(|other| !std::ptr::eq(**other, found));
        earlier.copied().filter(|other| other.id == found.id).find(|other| said(other) == words)
    }

    fn as_for(&self, other: &FoundPoint) -> Text {
        self.point_link(self.words("report-as-for-point").and(" "), other).and(".")
    }

    fn lead_in(&self, found: &FoundPoint, label: &str, attr: &str) -> Option<Text> {
        let mut text = Text::default().and_strong(self.phrases.text(label)).and(" ");
        text.spans.extend(self.attribute(found, attr)?.spans);
        Some(text)
    }

    /// The answers that would change a point, where they are not the ones that it quotes.
    fn changing(&self, found: &FoundPoint) -> Option<Text> {
        found.would_change.iter().find(|place| !found.because.contains(place))?;
        let mut answers = Text::plain(" ").and(self.phrases.text("report-point-change-answers"));
        for (i, place) in found.would_change.iter().enumerate() {
            answers = self.number(answers.and(if i == 0 { " " } else { ", " }), place);
        }
        Some(answers.and("."))
    }

    fn because(&self, found: &FoundPoint) -> PointRow {
        let quotations: Vec<Text> =
            found.because.iter().map(|place| self.quotation(place, found.item.as_ref())).collect();
        let mut blocks: Vec<Block> = quotations.into_iter().map(detail).collect();
        let warnings = self.warnings(found).into_iter();
        blocks.extend(warnings.map(|warning| Block::Paragraph(warning, TextRole::Meta)));
        self.row("report-point-because", blocks)
    }

    fn warnings(&self, found: &FoundPoint) -> Vec<Text> {
        let warnings = self.phrases.point_warnings(found, self.context.today);
        warnings.into_iter().map(Text::from).collect()
    }

    /// The services of the firm, each with the points that belong to it.
    fn by_service(&self) -> Vec<Block> {
        let mut services = Vec::new();
        for service in self.order.iter().flat_map(|found| &found.services) {
            if !services.contains(service) {
                services.push(service.clone());
            }
        }
        if services.is_empty() {
            return Vec::new();
        }
        let items = services.iter().map(|service| {
            let points = self.order.iter().filter(|found| found.services.contains(service));
            let points: Vec<&FoundPoint> = points.copied().collect();
            let name = self.phrases.text(&format!("service-{service}"));
            self.serving(Text::default().and_strong(name).and(": "), &points)
        });
        vec![self.section("report-points-services"), Block::List(items.collect())]
    }

    pub(super) fn row(&self, label: &str, blocks: Vec<Block>) -> PointRow {
        PointRow { label: self.words(label), blocks }
    }

    fn told(&self, found: &FoundPoint, label: &str, attr: &str) -> PointRow {
        self.row(label, self.attribute(found, attr).map(paragraph).into_iter().collect())
    }

    /// The questions that a point gives to ask.
    pub(super) fn asks(&self, found: &FoundPoint) -> Vec<String> {
        (1..=found.asks).map(|n| self.of_point(found, Some(&format!("ask-{n}")))).collect()
    }

    fn deadline(&self, deadline: &Deadline) -> String {
        self.phrases.deadline(deadline, self.context.today).unwrap_or_default()
    }

    /// What depends on answers that are not known, or that a person saw and left open: each set of
    /// such answers with what depends on it.
    fn cannot_tell(&self) -> Vec<Block> {
        let none = self.law(&[]);
        let mut found: Vec<(Vec<&AnswerAddress>, Vec<String>)> = Vec::new();
        for undetermined in self.assessment.cannot_tell.iter().filter(|u| !u.unknown.is_empty()) {
            let item = self.item_name(undetermined.item.as_ref());
            let of = |kind: &str| {
                self.phrases.of_law(&format!("{kind}-{}", undetermined.id), None, &item, &none)
            };
            let Some(words) = of("point").or_else(|| of("sign")) else { continue };
            let places: Vec<&AnswerAddress> =
                undetermined.unknown.iter().chain(&undetermined.open).collect();
            match found.iter_mut().find(|(known, _)| *known == places) {
                Some((_, all)) if all.contains(&words) => {}
                Some((_, all)) => all.push(words),
                None => found.push((places, vec![words])),
            }
        }
        if found.is_empty() {
            return Vec::new();
        }
        let column =
            |id: &str, share, heads_row| Column { title: self.words(id), share, heads_row };
        let rows = found.into_iter().map(|(places, words)| {
            let mut numbers = Text::default();
            for (i, place) in places.into_iter().enumerate() {
                numbers = self.number(numbers.and(if i == 0 { "" } else { ", " }), place);
            }
            vec![numbers, Text::person(words.join(" "))]
        });
        vec![
            self.section("report-points-cannot-tell"),
            paragraph(self.words("report-points-cannot-tell-lead")),
            Block::Table(Table {
                columns: vec![
                    column("report-cannot-tell-answers", 3, false),
                    column("report-cannot-tell-what", 13, false),
                ],
                rows: rows.collect(),
            }),
        ]
    }
}

pub(super) fn paragraph(text: Text) -> Block {
    Block::Paragraph(text, TextRole::Report)
}

fn detail(text: Text) -> Block {
    Block::Paragraph(text, TextRole::Detail)
}
