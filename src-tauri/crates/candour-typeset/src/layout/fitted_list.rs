//! Lists that are shortened so that their part fits on one page.

use super::builder::{Builder, space};
use super::line_band::{LineBand, Owner, beside, line_bands_of};
use super::page_geometry::Column;
use super::tree::{NodeId, Role};
use crate::Text;
use crate::model::{Block, FittedList};

/// A shaped list: its heading, each entry, and the line that says how many were left out.
pub(crate) struct SetFittedList {
    heading: Vec<LineBand>,
    entries: Vec<Vec<LineBand>>,
    /// The line for each number of entries left out, from 1.
    more: Vec<LineBand>,
    none: Vec<LineBand>,
}

impl SetFittedList {
    /// The line bands with so many of the entries.
    pub(crate) fn line_bands(mut self, shown: usize) -> Vec<LineBand> {
        let mut line_bands = std::mem::take(&mut self.heading);
        if self.entries.is_empty() {
            line_bands.append(&mut self.none);
            return line_bands;
        }
        let all = self.entries.len();
        for entry in self.entries.into_iter().take(shown) {
            line_bands.extend(entry);
        }
        if shown < all {
            line_bands.append(&mut self.more);
        }
        line_bands
    }

    fn height(&self, shown: usize) -> f32 {
        let sum =
            |line_bands: &[LineBand]| line_bands.iter().map(|s| s.above + s.height).sum::<f32>();
        let entries: f32 = self.entries.iter().take(shown).map(|e| sum(e)).sum();
        let rest = if self.entries.is_empty() {
            sum(&self.none)
        } else if shown < self.entries.len() {
            sum(&self.more)
        } else {
            0.0
        };
        sum(&self.heading) + entries + rest
    }
}

impl Builder<'_, '_> {
    pub(crate) fn fitted_list(
        &mut self,
        fitted_list: &FittedList,
        column: Column,
        parent: NodeId,
    ) -> SetFittedList {
        self.cut_to_fit(fitted_list, fitted_list.entries.len(), column, parent)
    }

    fn cut_to_fit(
        &mut self,
        fitted_list: &FittedList,
        shown: usize,
        column: Column,
        parent: NodeId,
    ) -> SetFittedList {
        let styles = self.geometry.styles;
        let level = self.depth.clamp(1, 1) + 1;
        let mut heading =
            self.paragraph(&fitted_list.title, styles.item, column, Role::Heading(level), parent);
        space(&mut heading, 14.0);
        heading.iter_mut().for_each(|s| {
            s.keep_next = true;
            s.is_heading = true;
        });
        let mut none = Vec::new();
        if fitted_list.entries.is_empty() {
            none =
                self.paragraph(&fitted_list.none, styles.report, column, Role::Paragraph, parent);
            space(&mut none, 3.0);
        }
        let mut entries = Vec::new();
        if !fitted_list.entries.is_empty() {
            let list = self.tree.block(Role::List, parent);
            for entry in fitted_list.entries.iter().take(shown) {
                let item = self.tree.block(Role::Item, list);
                let dot = Column { x: column.x, width: styles.report.size };
                let text = column.after(styles.report.size * 1.1);
                let label =
                    self.paragraph(&Text::plain("•"), styles.report, dot, Role::Label, item);
                let body = self.tree.block(Role::Body, item);
                let set = self.abridged(&entry.text, styles.report, text.width, 2);
                let owner = Owner::new(self.tree, body, &set);
                let mut line_bands = beside(line_bands_of(&set, text.x, Some(&owner)), label);
                space(&mut line_bands, 4.0);
                entries.push(line_bands);
            }
            // Entries that are not shown still count for the line below.
            entries.resize_with(fitted_list.entries.len(), Vec::new);
        }
        let mut more = Vec::new();
        if shown < fitted_list.entries.len() {
            let words = fitted_list
                .more
                .replace("{count}", &(fitted_list.entries.len() - shown).to_string());
            let text = column.after(styles.report.size * 1.1);
            more = self.paragraph(&Text::plain(words), styles.meta, text, Role::Paragraph, parent);
            space(&mut more, 4.0);
        }
        SetFittedList { heading, entries, more, none }
    }

    /// Puts the blocks of a one-page part into the flow. Digests lose their last entries, the last
    /// list first, until everything fits into `room`, in points.
    pub(crate) fn one_page(&mut self, blocks: &[Block], column: Column, parent: NodeId, room: f32) {
        // The first layout only measures; what it put into the tree is removed again.
        let checkpoint = self.tree.nodes.len();
        let before = self.tree.nodes.get(parent.0).map_or(0, |n| n.kids.len());
        let mut fixed = 0.0;
        let mut fitted_lists = Vec::new();
        for block in blocks {
            if let Block::FittedList(fitted_list) = block {
                let shown =
                    self.cut_to_fit(fitted_list, fitted_list.entries.len().min(60), column, parent);
                let cut = self.cut_to_fit(fitted_list, 0, column, parent);
                let full = fitted_list.entries.len();
                let mut heights = vec![cut.height(0)];
                let more: f32 = cut.more.iter().map(|s| s.above + s.height).sum();
                for n in 1..=full.min(60) {
                    heights.push(shown.height(n) + if n < full { more } else { 0.0 });
                }
                fitted_lists.push(heights);
            } else {
                // By way of the flow, as it is set below: blocks that hold others have no line
                // bands.
                let start = self.flow.len();
                self.block(block, column, parent);
                let set = self.flow.drain(start..);
                fixed += set.map(|piece| piece.height()).sum::<f32>();
            }
        }
        self.tree.nodes.truncate(checkpoint);
        if let Some(node) = self.tree.nodes.get_mut(parent.0) {
            node.kids.truncate(before);
        }

        let mut shown: Vec<usize> = fitted_lists.iter().map(|_| 0).collect();
        let height = |shown: &[usize]| -> f32 {
            let lists = fitted_lists.iter().zip(shown);
            fixed + lists.filter_map(|(h, &n)| h.get(n)).sum::<f32>()
        };
        // In rounds, so that every list shows something before the first shows all.
        let mut grew = true;
        while grew {
            grew = false;
            for (i, heights) in fitted_lists.iter().enumerate() {
                for _ in 0..2 {
                    let mut wider = shown.clone();
                    if let Some(n) = wider.get_mut(i) {
                        *n += 1;
                        if *n < heights.len() && height(&wider) <= room {
                            shown = wider;
                            grew = true;
                        }
                    }
                }
            }
        }
        let mut shown = shown.into_iter();
        for block in blocks {
            if let Block::FittedList(fitted_list) = block {
                let n = shown.next().unwrap_or(0);
                let set = self.cut_to_fit(fitted_list, n, column, parent);
                let line_bands = set.line_bands(n);
                self.push_all(line_bands);
            } else {
                self.block(block, column, parent);
            }
        }
    }
}
