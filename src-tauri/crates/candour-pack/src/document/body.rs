//! The blocks of a paper as paragraphs and tables of a word processor, in their order.

use candour_typeset::model::{
    AnswerRow, Block, Entry, Fact, Heading, Part, Table, Text, TextRole, Tick,
};

use crate::PackError;

use super::element::Element;
use super::table::{Columns, table};
use super::words::{Language, paragraph};

/// The deepest heading that has a style.
const DEEPEST: u8 = 4;

/// Writes the parts of a paper.
pub(super) struct Body<'a> {
    language: Language<'a>,
    /// The level of the heading above, so that none is passed over.
    level: u8,
    /// Whether a block was of a kind that has no form here.
    unknown: bool,
    written: Vec<Element>,
}

impl<'a> Body<'a> {
    /// An empty body.
    pub(super) fn new(language: Language<'a>) -> Self {
        Self { language, level: 0, unknown: false, written: Vec::new() }
    }

    /// The paragraphs and tables of all parts.
    ///
    /// # Errors
    ///
    /// [`PackError::NotMade`] where a block has no form here: none is left out in silence.
    pub(super) fn of(mut self, parts: &[Part]) -> Result<Vec<Element>, PackError> {
        for part in parts {
            self.heading(1, &part.title);
            self.blocks(&part.blocks);
        }
        if self.unknown { Err(PackError::NotMade) } else { Ok(self.written) }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(Heading { level, number, text, .. }) => {
                let text = match number {
                    Some(number) => led_by(Text::plain(number.as_str()), "\u{2002}", text),
                    None => text.clone(),
                };
                self.heading(*level, &text);
            }
            Block::Paragraph(text, role) => self.paragraphs(style_of(*role), text),
            Block::Answer(row) => self.answer(row),
            Block::Bilingual(both) => self.blocks(&both.blocks),
            Block::Ticks(ticks) => self.ticks(ticks),
            Block::Choices(choices) => self.ticks(&choices.ticks),
            Block::List(lines) => lines.iter().for_each(|line| self.paragraph("ListBullet", line)),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(found) => self.table(found),
            Block::Sources(entries) => entries.iter().for_each(|entry| self.entry(entry)),
            Block::Together(blocks) | Block::Foot(blocks) => self.blocks(blocks),
            Block::Running(running) => {
                self.heading(running.heading.level, &running.heading.text);
                self.blocks(&running.blocks);
            }
            // The lines of a word processor are for typing.
            Block::Lines(_) | Block::Rule => {}
            _ => self.unknown = true,
        }
    }

    fn heading(&mut self, level: u8, text: &Text) {
        self.level = level.clamp(1, DEEPEST).min(self.level + 1);
        let style = format!("Heading{}", self.level);
        self.written.push(paragraph(&style, text, self.language));
    }

    fn paragraph(&mut self, style: &str, text: &Text) {
        self.written.push(paragraph(style, text, self.language));
    }

    /// A text with one paragraph for each of its lines.
    fn paragraphs(&mut self, style: &str, text: &Text) {
        text.paragraphs().iter().for_each(|line| self.paragraph(style, line));
    }

    fn answer(&mut self, row: &AnswerRow) {
        let number = Text::plain(row.number.as_str());
        self.paragraph("Label", &led_by(number, "\u{2002}", &row.question));
        if let Some(beside) = &row.beside {
            self.paragraph("Label", beside);
        }
        row.answer.iter().for_each(|(text, role)| self.paragraphs(style_of(*role), text));
    }

    fn ticks(&mut self, ticks: &[Tick]) {
        for tick in ticks {
            let sign = if tick.ticked { "\u{2612}" } else { "\u{2610}" };
            self.paragraph("ListTick", &led_by(Text::plain(sign), "\u{2002}", &tick.text));
            if let Some(note) = &tick.note {
                self.paragraph("Small", note);
            }
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        let rows = facts.iter().map(|fact| vec![fact.label.clone(), fact.value.clone()]);
        let columns = Columns { titles: None, shares: vec![1, 2], heads_row: vec![true, false] };
        let rows: Vec<Vec<Text>> = rows.collect();
        self.written.extend(table(&columns, &rows, self.language).into_iter().flatten());
    }

    fn table(&mut self, found: &Table) {
        let titled = found.columns.iter().any(|column| !column.title.is_empty());
        let columns = Columns {
            titles: titled.then(|| found.columns.iter().map(|c| c.title.clone()).collect()),
            shares: found.columns.iter().map(|column| column.share).collect(),
            heads_row: found.columns.iter().map(|column| column.heads_row).collect(),
        };
        self.written.extend(table(&columns, &found.rows, self.language).into_iter().flatten());
    }

    fn entry(&mut self, entry: &Entry) {
        let citation = Text::plain(entry.citation.as_str());
        self.paragraph("Normal", &led_by(citation, "\u{2002}", &entry.text));
        entry.detail.iter().for_each(|detail| self.paragraph("Small", detail));
    }
}

/// A text with another before it.
fn led_by(first: Text, between: &str, text: &Text) -> Text {
    let mut first = first.and(between);
    first.spans.extend(text.spans.iter().cloned());
    first
}

fn style_of(role: TextRole) -> &'static str {
    match role {
        TextRole::Lead => "Lead",
        TextRole::Report => "Normal",
        TextRole::Person => "Quote",
        TextRole::Label => "Label",
        TextRole::Detail | TextRole::Meta => "Small",
    }
}
