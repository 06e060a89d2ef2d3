//! Papers, questions, notes, signatures and sources.

use std::collections::BTreeSet;

use super::scribe::Scribe;
use crate::Text;
use crate::model::{Block, Entry, Lines, Tick, Voice};

impl Scribe<'_> {
    pub(super) fn papers(&self) -> Vec<Block> {
        let mut seen = BTreeSet::new();
        let found = self.found(false).chain(self.found(true));
        let ticks: Vec<Tick> = found
            .flat_map(|point| &point.papers)
            .filter(|paper| seen.insert(*paper))
            .map(|paper| {
                let id = format!("paper-{paper}");
                let (origin, language) =
                    (self.say.attr(&id, "where"), self.say.attr(&id, "language"));
                let note = self
                    .say
                    .with("report-paper-note", &[("where", &origin), ("language", &language)]);
                Tick { ticked: false, text: self.say.text(&id).into(), note: Some(note.into()) }
            })
            .collect();
        if ticks.is_empty() {
            return vec![Block::Paragraph(self.words("report-papers-none"), Voice::Report)];
        }
        vec![Block::Paragraph(self.words("report-papers-lead"), Voice::Lead), Block::Ticks(ticks)]
    }

    pub(super) fn questions(&self) -> Vec<Block> {
        let mut seen = BTreeSet::new();
        let found = self.found(false).chain(self.found(true));
        let asks: Vec<String> =
            found.flat_map(|point| self.asks(point)).filter(|a| seen.insert(a.clone())).collect();
        if asks.is_empty() {
            return vec![Block::Paragraph(self.words("report-questions-none"), Voice::Report)];
        }
        let mut blocks = vec![Block::Paragraph(self.words("report-questions-lead"), Voice::Lead)];
        for ask in asks {
            let tick = Tick { ticked: false, text: Text::person(ask), note: None };
            blocks.push(Block::Together(vec![
                Block::Ticks(vec![tick]),
                Block::Lines(Lines::Rows(1)),
            ]));
        }
        blocks
    }

    pub(super) fn notes(&self) -> Vec<Block> {
        let step = || Tick { ticked: false, text: self.words("report-notes-action"), note: None };
        let steps = (0..3).flat_map(|_| [Block::Ticks(vec![step()]), Block::Lines(Lines::Rows(1))]);
        let mut blocks = vec![Block::Paragraph(self.words("report-notes-actions"), Voice::Label)];
        blocks.extend(steps);
        blocks.push(Block::Paragraph(self.words("report-notes-lead"), Voice::Meta));
        blocks.push(Block::Lines(Lines::RestOfPage));
        blocks
    }

    pub(super) fn signature(&self) -> Vec<Block> {
        let tick = |id: &str| Tick { ticked: false, text: self.words(id), note: None };
        let fields = ["name", "signature", "date", "interpreter", "solicitor"];
        vec![
            Block::Paragraph(self.words("report-signature-lead"), Voice::Report),
            Block::Ticks(vec![
                tick("report-signature-complete"),
                tick("report-signature-not-complete"),
            ]),
            Block::Signature(
                fields
                    .iter()
                    .map(|field| self.words(&format!("report-signature-{field}")))
                    .collect(),
            ),
        ]
    }

    pub(super) fn sources(&self) -> Vec<Block> {
        let entries: Vec<Entry> = self
            .cited
            .iter()
            .enumerate()
            .filter_map(|(at, id)| {
                let source = self.from.edition.source(id)?;
                let checked =
                    self.say.with("summary-checked", &[("date", &self.say.day(source.checked_on))]);
                let detail = match &source.url {
                    Some(url) => self
                        .say
                        .with("report-source-detail", &[("url", url), ("checked", &checked)]),
                    None => checked,
                };
                let text = [("citation", source.citation.as_str()), ("title", &source.title)];
                Some(Entry {
                    mark: format!("[{}]", at + 1),
                    anchor: Some(format!("source-{id}")),
                    text: self.say.with("report-source", &text).into(),
                    detail: Some(detail.into()),
                })
            })
            .collect();
        if entries.is_empty() {
            return vec![Block::Paragraph(self.words("report-sources-none"), Voice::Report)];
        }
        vec![
            Block::Paragraph(self.words("report-sources-lead"), Voice::Report),
            Block::Sources(entries),
        ]
    }
}
