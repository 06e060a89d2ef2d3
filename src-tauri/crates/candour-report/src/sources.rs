//! The sources that annex B cites, and the fingerprint of the answers.

use candour_content::{Sign, Source};
use candour_typeset::model::{Block, Entry, Text, TextRole};

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    pub(super) fn sources(&self) -> Vec<Block> {
        let cited: Vec<(usize, &Source)> = self
            .cited
            .iter()
            .enumerate()
            .filter_map(|(at, id)| Some((at + 1, self.from.edition.source(id)?)))
            .collect();
        let Some(((_, first), rest)) = cited.split_first() else {
            return Vec::new();
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
        let lead = Text::default().and_strong(self.phrases.text("report-fingerprint-title"));
        let text = lead.and(" ").and(self.from.fingerprint).and("\n");
        let text = text.and(self.phrases.text("report-fingerprint-compare"));
        Block::Paragraph(text, TextRole::Meta)
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
            let named = [
                ("title", source.title.as_str()),
                ("citations", &self.phrases.joined(Sign::Semicolon, listed)),
            ];
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
