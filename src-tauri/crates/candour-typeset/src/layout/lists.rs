//! Lists: with dots, with boxes, of sources.

use std::sync::Arc;

use super::builder::{Builder, first_baseline, space};
use super::line_band::{DisplayItem, LineBand, Owner, beside};
use super::page_geometry::{Column, MM};
use super::tree::{NodeId, Role};
use crate::Text;
use crate::model::{Choices, Entry, Tick};

impl Builder<'_, '_> {
    pub(super) fn list(&mut self, items: &[Text], column: Column, parent: NodeId) -> Vec<LineBand> {
        let style = self.geometry.styles.report;
        let list = self.tree.block(Role::List, parent);
        let mut line_bands = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let entry = self.tree.block(Role::Item, list);
            let dot = Column { x: column.x, width: style.size };
            let label = self.paragraph(&Text::plain("•"), style, dot, Role::Label, entry);
            let body =
                self.paragraph(item, style, column.after(style.size * 1.1), Role::Body, entry);
            let mut found = beside(body, label);
            space(&mut found, style.leading * 0.2);
            keep_ends(&mut found, at, items.len());
            line_bands.append(&mut found);
        }
        space(&mut line_bands, style.leading * 0.3);
        line_bands
    }

    pub(super) fn ticks(
        &mut self,
        ticks: &[Tick],
        column: Column,
        parent: NodeId,
    ) -> Vec<LineBand> {
        let styles = self.geometry.styles;
        let style = styles.report;
        let side = (4.5 * MM).max(style.size * 1.05);
        let gap = side + 3.5 * MM;
        // Boxes stand in the margin where numbers hang.
        let hangs = column.x - gap >= self.geometry.full.x - 0.1;
        let column = if hangs { column.after(-gap) } else { column };
        let list = self.tree.block(Role::List, parent);
        let mut line_bands = Vec::new();
        for (at, tick) in ticks.iter().enumerate() {
            let entry = self.tree.block(Role::Item, list);
            let label = self.tree.block(Role::Label, entry);
            let text = column.after(gap);
            // Where the page is wide, the smaller words stand beside the others.
            let wide = tick.note.is_some() && column.width > 1.1 * self.geometry.measure;
            let (text, aside) = if wide {
                let left = Column { x: text.x, width: text.width * 0.5 };
                (left, Some(text.after(left.width + 5.0 * MM)))
            } else {
                (self.geometry.measured(text), None)
            };
            let body = self.tree.block(Role::Body, entry);
            let (mut found, rtl) = self.directed(&tick.text, style, text, Role::Paragraph, body);
            let rtl = rtl && !self.shaper.mirrored;
            if rtl {
                // The box stands where the line begins.
                for item in found.iter_mut().flat_map(|s| &mut s.items) {
                    if let DisplayItem::Text { x, .. } = item {
                        *x -= gap;
                    }
                }
            }
            if let Some(note) = &tick.note {
                let mut other =
                    self.paragraph(note, styles.meta, aside.unwrap_or(text), Role::Paragraph, body);
                if aside.is_some() {
                    found = level(found, other);
                } else {
                    if let Some(last) = found.last_mut() {
                        last.keep_next = true;
                    }
                    found.append(&mut other);
                }
            }
            let words = if tick.ticked { &self.words.crossed_box } else { &self.words.empty_box };
            let x = if rtl { text.end() - side } else { column.x };
            if let Some(first) = found.first_mut() {
                let y =
                    first_baseline(std::slice::from_ref(first)) - style.size * 0.33 - side / 2.0;
                let owner = Owner { node: label, segments: Arc::from([]) };
                first.items.insert(
                    0,
                    DisplayItem::Tick {
                        at: (x, y),
                        side,
                        ticked: tick.ticked,
                        owner,
                        words: words.clone(),
                    },
                );
            }
            // Six millimetres from box to box at least.
            space(&mut found, (6.0 * MM - style.leading).max(0.0) + 1.6);
            keep_ends(&mut found, at, ticks.len());
            line_bands.append(&mut found);
        }
        line_bands
    }

    /// Boxes beside each other: a row is as high as its highest text and is never cut.
    pub(super) fn choices(
        &mut self,
        choices: &Choices,
        column: Column,
        parent: NodeId,
    ) -> Vec<LineBand> {
        let styles = self.geometry.styles;
        let style = if choices.small { styles.meta } else { styles.report };
        let rows = choices.ticks.len();
        let large = self.geometry.side <= 0.0;
        let columns = if large { 1 } else { usize::from(choices.columns.max(1)) };
        let cell = column.width / super::count(columns);
        let box_side = 4.5 * MM;
        let gap = box_side + 2.0 * MM;
        let list = self.tree.block(Role::List, parent);
        let mut line_bands = Vec::new();
        for row in choices.ticks.chunks(columns) {
            let mut line_band = LineBand::default();
            for (at, tick) in row.iter().enumerate() {
                let entry = self.tree.block(Role::Item, list);
                let label = self.tree.block(Role::Label, entry);
                let x = column.x + cell * super::count(at);
                let text = Column { x: x + gap, width: cell - gap - 3.0 * MM };
                let found = self.paragraph(&tick.text, style, text, Role::Body, entry);
                let y = first_baseline(&found) - style.size * 0.33 - box_side / 2.0;
                // The box is higher than a small line: both move down until it fits.
                let down = (-y).max(0.0);
                let owner = Owner { node: label, segments: Arc::from([]) };
                let words =
                    if tick.ticked { &self.words.crossed_box } else { &self.words.empty_box };
                line_band.items.push(DisplayItem::Tick {
                    at: (x, y + down),
                    side: box_side,
                    ticked: tick.ticked,
                    owner,
                    words: words.clone(),
                });
                let mut top = down;
                for line in found {
                    line_band.items.extend(line.items.into_iter().map(|m| m.lowered(top)));
                    top += line.height;
                }
                line_band.height = line_band.height.max(top).max(y + down + box_side);
            }
            line_band.above = 1.5 * MM;
            // The first two rows stay with their question.
            line_band.keep_next = line_bands.len() < 2 && rows > columns * (line_bands.len() + 1);
            line_bands.push(line_band);
        }
        space(&mut line_bands, 2.0 * MM);
        line_bands
    }

    pub(super) fn sources(
        &mut self,
        entries: &[Entry],
        column: Column,
        parent: NodeId,
    ) -> Vec<LineBand> {
        let styles = self.geometry.styles;
        let list = self.tree.block(Role::List, parent);
        let column = column.after(self.geometry.hang);
        let mut line_bands = Vec::new();
        for entry in entries {
            let item = self.tree.block(Role::Item, list);
            let hang =
                Column { x: column.x - self.geometry.hang, width: self.geometry.hang - 2.0 * MM };
            let citation = Text::plain(&entry.citation);
            let mut label = self.paragraph(&citation, styles.label, hang, Role::Label, item);
            let body = self.tree.block(Role::Body, item);
            // Where it came from stands on the same line where there is room; large print has none.
            let runs_on = self.geometry.side > 0.0;
            let style = if runs_on { styles.meta } else { styles.cell };
            let mut text = entry.text.clone();
            if let Some(detail) = entry.detail.as_ref().filter(|_| runs_on) {
                text = text.and(" · ");
                text.spans.extend(detail.spans.iter().cloned());
            }
            let mut found = self.paragraph(&text, style, column, Role::Paragraph, body);
            if let Some(detail) = entry.detail.as_ref().filter(|_| !runs_on) {
                let mut other = self.paragraph(detail, styles.meta, column, Role::Paragraph, body);
                if let Some(last) = found.last_mut() {
                    last.keep_next = true;
                }
                found.append(&mut other);
            }
            let drop = first_baseline(&found) - first_baseline(&label);
            if let Some(first) = label.first_mut() {
                first.above = drop.max(0.0);
            }
            let mut found = beside(found, label);
            if let Some(first) = found.first_mut() {
                first.items.extend(
                    entry.anchor.iter().map(|a| DisplayItem::Anchor { name: a.clone(), y: 0.0 }),
                );
            }
            space(&mut found, 3.0);
            line_bands.append(&mut found);
        }
        line_bands
    }
}

/// The most lines of an entry that is kept with the one beside it.
const SHORT_ENTRY: usize = 4;

/// Keeps the first entry of a list with the second and the last with the one before, where they
/// are short: no page ends or begins with one entry alone.
fn keep_ends(entry: &mut [LineBand], at: usize, entries: usize) {
    let is_kept = at == 0 || at + 2 == entries;
    if is_kept && at + 1 < entries && entry.len() <= SHORT_ENTRY {
        entry.iter_mut().for_each(|line_band| line_band.keep_next = true);
    }
}

/// Lays smaller words beside others on one baseline.
fn level(main: Vec<LineBand>, mut aside: Vec<LineBand>) -> Vec<LineBand> {
    let drop = first_baseline(&main) - first_baseline(&aside);
    space(&mut aside, drop.max(0.0));
    beside(main, aside)
}
