//! Questions with their answers.

use super::builder::{Builder, first_baseline, lower, rule, space};
use super::line_band::{DisplayItem, Flow, Ink, LineBand, Scope, beside, line_bands_of};
use super::page_geometry::{Column, MM};
use super::tree::{NodeId, Role};
use crate::Text;
use crate::model::{AnswerRow, Bilingual, Block};

/// An answer of at most this many lines is set beside its question, a longer one below it.
const BESIDE: usize = 6;
/// Space between a question and what is beside it, in points.
const GAP: f32 = 4.0 * MM;

impl Builder<'_, '_> {
    pub(super) fn answer(&mut self, row: &AnswerRow, column: Column, parent: NodeId) {
        let styles = &self.geometry.styles;
        let column = self.hung(column);
        let node = self.tree.block(Role::Div, parent);
        let hang =
            Column { x: column.x - self.geometry.hang, width: self.geometry.hang - 2.0 * MM };
        // The number alone: the question stands whole above its answer, and a sentence that is
        // repeated as an artifact would be passed over by whoever listens.
        let repeat = {
            let words = format!("{} {}", row.number, self.words.continued);
            let set = self.shaper.set(&Text::plain(words), styles.label, column.width);
            let mut line_bands = line_bands_of(&set, column.x, None);
            if let Some(last) = line_bands.last_mut() {
                last.height += 3.0;
            }
            line_bands
        };
        let below_rule = self.flow.last().is_some_and(Flow::is_rule);
        self.flow.push(Flow::Open(Scope { together: false, repeat, tells: true }));
        let mut line_bands = match self.answer_beside(row, column, hang, node) {
            Some(line_bands) => line_bands,
            None => self.answer_below(row, column, hang, node),
        };
        if let Some(first) = line_bands.first_mut() {
            first.above = 2.5;
            lower(first, 3.0);
            let line = Column { x: hang.x, width: column.end() - hang.x };
            if !below_rule {
                first.items.push(rule(line, 0.0, 0.4, Ink::Grey));
            }
            first
                .items
                .extend(row.anchor.iter().map(|a| DisplayItem::Anchor { name: a.clone(), y: 0.0 }));
        }
        self.push_all(line_bands);
        self.flow.push(Flow::Close);
    }

    /// The names of two languages at the head of every page, and what stands below them.
    pub(super) fn bilingual(&mut self, both: &Bilingual, column: Column, parent: NodeId) {
        let style = self.geometry.styles.label;
        let column = self.hung(column);
        let halves = halves(column);
        let mut head = || {
            let names = both.names.iter().zip(halves);
            let sides = names.map(|(name, half)| self.artifact(name, style, half));
            headed(sides.collect(), column)
        };
        let (first, repeat) = (head(), head());
        self.flow.push(Flow::Open(Scope { together: false, repeat, tells: false }));
        self.push_all(first);
        for block in &both.blocks {
            self.block(block, column, parent);
        }
        self.flow.push(Flow::Close);
    }

    /// Number and question: one sentence for the ear.
    fn question(
        &mut self,
        row: &AnswerRow,
        column: Column,
        hang: Column,
        node: NodeId,
    ) -> Vec<LineBand> {
        let style = self.geometry.styles.label;
        let asked = self.tree.block(Role::Paragraph, node);
        let number = self.inline_bands(&Text::plain(&row.number), style, hang, asked);
        let Some(second) = &row.beside else {
            let question = self.inline_bands(&row.question, style, column, asked);
            return beside(question, number);
        };
        let [one, other] = halves(column);
        let question = self.inline_bands(&row.question, style, one, asked);
        let second = self.paragraph(second, style, other, Role::Paragraph, node);
        beside(beside(question, second), number)
    }

    /// A short answer beside its question; `None` where it is long or has no room.
    fn answer_beside(
        &mut self,
        row: &AnswerRow,
        column: Column,
        hang: Column,
        node: NodeId,
    ) -> Option<Vec<LineBand>> {
        let broken = row.answer.iter().any(|(text, _)| text.paragraphs().len() != 1);
        if self.geometry.side <= 0.0 || row.beside.is_some() || broken {
            return None;
        }
        // Questions are set smaller than answers and need less room.
        let left = Column { x: column.x, width: (column.width - GAP) * 0.44 };
        let right = column.after(left.width + GAP);
        let mut lines = 0;
        for (text, text_role) in &row.answer {
            lines += self.shaper.set(text, self.text_role(*text_role), right.width).lines.len();
        }
        if lines > BESIDE {
            return None;
        }
        let mut asked = self.question(row, left, hang, node);
        let mut answer = self.answer_lines(row, right, node);
        space(&mut answer, 0.0);
        for line_band in answer.iter_mut().rev().skip(1) {
            line_band.keep_next = true;
        }
        let drop = first_baseline(&answer) - first_baseline(&asked);
        space(&mut asked, drop.max(0.0));
        Some(beside(answer, asked))
    }

    fn answer_below(
        &mut self,
        row: &AnswerRow,
        column: Column,
        hang: Column,
        node: NodeId,
    ) -> Vec<LineBand> {
        let mut line_bands = self.question(row, column, hang, node);
        for line_band in &mut line_bands {
            line_band.keep_next = true;
            line_band.is_heading = true;
        }
        let mut answer = self.answer_lines(row, column, node);
        space(&mut answer, 1.0);
        line_bands.append(&mut answer);
        line_bands
    }

    /// The answer, a paragraph for each of its lines.
    fn answer_lines(&mut self, row: &AnswerRow, column: Column, node: NodeId) -> Vec<LineBand> {
        let mut line_bands: Vec<LineBand> = Vec::new();
        for (text, text_role) in &row.answer {
            let block = Block::Paragraph(text.clone(), *text_role);
            let mut found = self.line_bands(&block, column, node);
            if !line_bands.is_empty() {
                space(&mut found, 3.0);
            }
            line_bands.append(&mut found);
        }
        line_bands
    }
}

/// Two columns beside each other.
fn halves(column: Column) -> [Column; 2] {
    let left = Column { x: column.x, width: (column.width - GAP) * 0.5 };
    [left, column.after(left.width + GAP)]
}

/// Names of languages above a rule.
fn headed(names: Vec<Vec<LineBand>>, column: Column) -> Vec<LineBand> {
    let mut names = names.into_iter();
    let mut line_bands = beside(names.next().unwrap_or_default(), names.next().unwrap_or_default());
    if let Some(last) = line_bands.last_mut() {
        last.height += 3.0;
        last.items.push(rule(column, last.height, 1.0, Ink::Black));
    }
    for line_band in &mut line_bands {
        line_band.keep_next = true;
    }
    line_bands
}
