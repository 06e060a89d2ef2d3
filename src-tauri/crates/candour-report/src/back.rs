//! Papers, questions, notes, signatures and sources.

use candour_assessment::FoundPoint;
use candour_content::Source;
use candour_model::PaperId;
use candour_typeset::model::{Block, Entry, Lines, Text, TextRole, Tick};

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    /// Every paper once, with the points that it serves.
    pub(super) fn papers(&self) -> Vec<Block> {
        let mut found: Vec<(&PaperId, Vec<&FoundPoint>)> = Vec::new();
        for point in &self.order {
            for paper in &point.papers {
                match found.iter_mut().find(|(known, _)| *known == paper) {
                    Some((_, points)) => points.push(point),
                    None => found.push((paper, vec![point])),
                }
            }
        }
        if found.is_empty() {
            return vec![Block::Paragraph(self.words("report-papers-none"), TextRole::Report)];
        }
        let ticks = found.into_iter().map(|(paper, points)| {
            let id = format!("paper-{paper}");
            let (origin, language) =
                (self.phrases.attr(&id, "where"), self.phrases.attr(&id, "language"));
            let note = self
                .phrases
                .with("report-paper-note", &[("where", &origin), ("language", &language)]);
            let note = self.serving(Text::plain(note).and(" "), &points);
            Tick { ticked: false, text: self.phrases.text(&id).into(), note: Some(note) }
        });
        vec![
            Block::Paragraph(self.words("report-papers-lead"), TextRole::Lead),
            Block::Ticks(ticks.collect()),
        ]
    }

    /// Every question once, with the points that it serves.
    pub(super) fn questions(&self) -> Vec<Block> {
        let mut found: Vec<(String, Vec<&FoundPoint>)> = Vec::new();
        for point in &self.order {
            for ask in self.asks(point) {
                match found.iter_mut().find(|(known, _)| *known == ask) {
                    Some((_, points)) => points.push(point),
                    None => found.push((ask, vec![point])),
                }
            }
        }
        if found.is_empty() {
            return vec![Block::Paragraph(self.words("report-questions-none"), TextRole::Report)];
        }
        let ticks = found.into_iter().map(|(ask, points)| Tick {
            ticked: false,
            text: self.serving(Text::person(ask).and(" ("), &points).and(")"),
            note: None,
        });
        vec![
            Block::Paragraph(self.words("report-questions-lead"), TextRole::Lead),
            Block::Ticks(ticks.collect()),
        ]
    }

    pub(super) fn notes(&self) -> Vec<Block> {
        let step = || Tick { ticked: false, text: self.words("report-notes-action"), note: None };
        let steps = (0..3).flat_map(|_| [Block::Ticks(vec![step()]), Block::Lines(Lines::Rows(1))]);
        let mut blocks =
            vec![Block::Paragraph(self.words("report-notes-actions"), TextRole::Label)];
        blocks.extend(steps);
        blocks.push(Block::Paragraph(self.words("report-notes-lead"), TextRole::Meta));
        blocks.push(Block::Lines(Lines::RestOfPage));
        blocks
    }

    pub(super) fn signature(&self) -> Vec<Block> {
        let tick = |id: &str| Tick { ticked: false, text: self.words(id), note: None };
        let fields = ["name", "signature", "date", "interpreter", "solicitor"];
        vec![
            Block::Paragraph(self.words("report-signature-lead"), TextRole::Report),
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
        let cited: Vec<(usize, &Source)> = self
            .cited
            .iter()
            .enumerate()
            .filter_map(|(at, id)| Some((at + 1, self.from.edition.source(id)?)))
            .collect();
        let Some(((_, first), rest)) = cited.split_first() else {
            return vec![Block::Paragraph(self.words("report-sources-none"), TextRole::Report)];
        };
        let day = rest.iter().all(|(_, s)| s.checked_on == first.checked_on);
        let day = day.then_some(first.checked_on);
        let mut lead = self.words("report-sources-lead");
        if let Some(day) = day {
            let read =
                self.phrases.with("report-sources-read", &[("date", &self.phrases.day(day))]);
            lead = lead.and(" ").and(read);
        }
        let together = cited.chunk_by(|(_, a), (_, b)| {
            a.url.is_some() && a.url == b.url && a.title == b.title && a.checked_on == b.checked_on
        });
        let entries = together.filter_map(|sources| self.publication(sources, day.is_none()));
        vec![Block::Paragraph(lead, TextRole::Report), Block::Sources(entries.collect())]
    }

    /// The whole fingerprint with how to compare it, for the last page.
    pub(super) fn whole_fingerprint(&self) -> Block {
        // Two lines of eight groups: short enough to be read out.
        let groups: Vec<&str> = self.from.full_fingerprint.split(' ').collect();
        let lines: Vec<String> = groups.chunks(8).map(|line| line.join(" ")).collect();
        Block::Together(vec![
            self.section("report-fingerprint-title"),
            Block::Paragraph(lines.join("\n").into(), TextRole::Report),
            Block::Paragraph(self.words("report-fingerprint-compare"), TextRole::Detail),
        ])
    }

    /// What was cited from one publication.
    fn publication(&self, sources: &[(usize, &Source)], dated: bool) -> Option<Entry> {
        let (number, source) = sources.first()?;
        let checked = self.phrases.checked(source);
        let detail = match (&source.url, dated || source.as_at.is_some()) {
            (Some(url), true) => {
                self.phrases.with("report-source-detail", &[("url", url), ("checked", &checked)])
            }
            (Some(url), false) => url.clone(),
            (None, true) => checked,
            (None, false) => String::new(),
        };
        let (citation, text) = if let [_] = sources {
            let named = [("citation", source.citation.as_str()), ("title", &source.title)];
            (format!("[{number}]"), self.phrases.with("report-source", &named))
        } else {
            let last = sources.last().map_or(*number, |(at, _)| *at);
            let listed: Vec<String> =
                sources.iter().map(|(at, s)| format!("[{at}]\u{a0}{}", s.citation)).collect();
            let named = [("title", source.title.as_str()), ("citations", &listed.join("; "))];
            (format!("[{number}–{last}]"), self.phrases.with("report-source-several", &named))
        };
        Some(Entry {
            citation,
            anchor: Some(format!("source-{}", source.id)),
            text: text.into(),
            detail: (!detail.is_empty()).then(|| detail.into()),
        })
    }
}
