//! Questions with their answers.

use super::builder::{Builder, first_baseline, lower, rule, space};
use super::points::begun;
use super::sheet::{Column, MM};
use super::strip::{Flow, Ink, Mark, Scope, Strip, beside, strips_of};
use super::tree::{NodeId, Role};
use crate::Text;
use crate::model::{AnswerRow, Block};

/// An answer of at most so many lines stands beside its question, a longer one below it.
const BESIDE: usize = 4;

impl Builder<'_, '_> {
    pub(super) fn answer(&mut self, row: &AnswerRow, column: Column, parent: NodeId) {
        let styles = &self.sheet.styles;
        let column = self.hung(column);
        let node = self.tree.block(Role::Div, parent);
        let hang = Column { x: column.x - self.sheet.hang, width: self.sheet.hang - 2.0 * MM };
        let repeat = {
            let words = format!(
                "{} {} {}",
                row.number,
                begun(&row.question.to_plain()),
                self.words.continued
            );
            let set = self.abridged(&Text::plain(words), styles.label, column.width, 2);
            let mut strips = strips_of(&set, column.x, None);
            if let Some(last) = strips.last_mut() {
                last.height += 3.0;
            }
            strips
        };
        self.flow.push(Flow::Open(Scope { together: false, repeat, tells: true }));
        let mut strips = match self.answer_beside(row, column, hang, node) {
            Some(strips) => strips,
            None => self.answer_below(row, column, hang, node),
        };
        if let Some(first) = strips.first_mut() {
            first.above = 2.5;
            lower(first, 3.0);
            let line = Column { x: hang.x, width: column.end() - hang.x };
            first.marks.push(rule(line, 0.0, 0.4, Ink::Grey));
            first.marks.extend(row.anchor.iter().map(|a| Mark::Anchor { name: a.clone(), y: 0.0 }));
        }
        self.push_all(strips);
        self.flow.push(Flow::Close);
    }

    /// Number and question: one sentence for the ear.
    fn question(
        &mut self,
        row: &AnswerRow,
        column: Column,
        hang: Column,
        node: NodeId,
    ) -> Vec<Strip> {
        let style = self.sheet.styles.label;
        let asked = self.tree.block(Role::Paragraph, node);
        let number = self.spoken(&Text::plain(&row.number), style, hang, asked);
        let question = self.spoken(&row.question, style, column, asked);
        beside(question, number)
    }

    /// A short answer beside its question; `None` where it is long or has no room.
    fn answer_beside(
        &mut self,
        row: &AnswerRow,
        column: Column,
        hang: Column,
        node: NodeId,
    ) -> Option<Vec<Strip>> {
        let [(text, voice)] = row.answer.as_slice() else { return None };
        if self.sheet.side <= 0.0 || text.paragraphs().len() != 1 {
            return None;
        }
        let gap = 4.0 * MM;
        let left = Column { x: column.x, width: (column.width - gap) * 0.5 };
        let right = column.after(left.width + gap);
        let style = self.voice(*voice);
        if self.setter.set(text, style, right.width).lines.len() > BESIDE {
            return None;
        }
        let mut asked = self.question(row, left, hang, node);
        let mut answer = self.paragraph(text, style, right, Role::Paragraph, node);
        for strip in answer.iter_mut().rev().skip(1) {
            strip.keep_next = true;
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
    ) -> Vec<Strip> {
        let mut strips = self.question(row, column, hang, node);
        for strip in &mut strips {
            strip.keep_next = true;
            strip.is_heading = true;
        }
        for (text, voice) in &row.answer {
            let block = Block::Paragraph(text.clone(), *voice);
            let mut found = self.strips(&block, column, node);
            if let Some(first) = found.first_mut() {
                first.above = if strips.last().is_some_and(|s| s.is_heading) { 1.0 } else { 4.0 };
            }
            strips.append(&mut found);
        }
        strips
    }
}
