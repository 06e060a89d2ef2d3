//! Points: in full, and in brief.

use super::builder::{Builder, first_baseline, lower, rule, space};
use super::line_band::{DisplayItem, Flow, Ink, LineBand, Scope, beside, line_bands_of};
use super::page_geometry::{Column, MM};
use super::tree::{NodeId, Role};
use crate::Text;
use crate::model::{Brief, Point};

/// A point that takes at most this part of a page is never divided.
const KEPT: f32 = 0.16;

impl Builder<'_, '_> {
    pub(super) fn point(&mut self, point: &Point, column: Column, parent: NodeId) {
        let geometry = self.geometry;
        let full = Column { x: geometry.full.x, width: column.end() - geometry.full.x };
        let styles = &geometry.styles;
        let node = self.tree.block(Role::Div, parent);
        let level = self.depth.clamp(1, 2) + 1;
        let repeat = self.continued(&point.title, full);
        let start = self.flow.len();
        self.flow.push(Flow::Open(Scope { together: true, repeat, tells: true }));

        let side = styles.label.size * 1.05;
        let word = full.after(side + 3.5 * MM);
        let mut head = self.paragraph(&point.title, styles.point, full, Role::Heading(level), node);
        let mut urgency = self.paragraph(&point.urgency, styles.label, word, Role::Paragraph, node);
        if let Some(first) = urgency.first_mut() {
            lower(first, 6.0);
            let at = (full.x, 6.0 + (styles.label.leading - side) / 2.0);
            first.items.push(DisplayItem::Shape { at, side, shape: point.shape, owner: None });
            first.items.push(rule(full, 0.0, 1.0, Ink::Black));
            first.above = 12.0;
            first.items.push(DisplayItem::Bookmark {
                level,
                title: point.title.to_plain(),
                y: 0.0,
            });
            first.items.extend(
                point.anchor.iter().map(|a| DisplayItem::Anchor { name: a.clone(), y: 0.0 }),
            );
        }
        space(&mut head, 2.0);
        for line_band in urgency.iter_mut().chain(&mut head) {
            line_band.keep_next = true;
            line_band.is_heading = true;
        }
        self.push_all(urgency);
        self.push_all(head);

        for row in &point.rows {
            let body = full.after(geometry.side);
            let width = if geometry.side > 0.0 { geometry.side - 4.0 * MM } else { full.width };
            let label = Column { x: full.x, width };
            let mut side = self.paragraph(&row.label, styles.label, label, Role::Paragraph, node);
            let mut main = Vec::new();
            for block in &row.blocks {
                main.append(&mut self.line_bands(block, body, node));
            }
            if geometry.side > 0.0 {
                // Labels are smaller than the text beside them: lower them to its first baseline.
                let drop = first_baseline(&main) - first_baseline(&side);
                if drop > 0.0
                    && let Some(first) = side.first_mut()
                {
                    first.above = drop;
                }
                let mut line_bands = beside(main, side);
                space(&mut line_bands, 3.5);
                self.push_all(line_bands);
            } else {
                space(&mut side, 12.0);
                side.iter_mut().for_each(|s| s.keep_next = true);
                space(&mut main, 2.0);
                self.push_all(side);
                self.push_all(main);
            }
        }
        self.keep_if_short(start);
        self.flow.push(Flow::Close);
    }

    /// A scope that takes more than a part of the page may be divided: keeping it together would
    /// leave as much of the page before it empty.
    fn keep_if_short(&mut self, start: usize) {
        let whole: f32 = self.flow.iter().skip(start).map(Flow::height).sum();
        let room = self.geometry.bottom - self.geometry.top;
        if let Some(Flow::Open(scope)) = self.flow.get_mut(start) {
            scope.together = whole <= room * KEPT;
        }
    }

    /// The title of what continues, for the top of the next page.
    fn continued(&mut self, title: &Text, column: Column) -> Vec<LineBand> {
        let title = begun(&title.to_plain());
        let title = Text::plain(format!("{title} {}", self.words.continued));
        let set = self.abridged(&title, self.geometry.styles.label, column.width, 1);
        let mut line_bands = line_bands_of(&set, column.x, None);
        if let Some(last) = line_bands.last_mut() {
            last.height += 6.0;
        }
        line_bands
    }

    /// A point with its urgency at the side and its reasons as running text.
    pub(super) fn brief(&mut self, brief: &Brief, column: Column, parent: NodeId) {
        let geometry = self.geometry;
        let styles = &geometry.styles;
        let full = Column { x: geometry.full.x, width: column.end() - geometry.full.x };
        let node = self.tree.block(Role::Div, parent);
        let level = self.depth.clamp(1, 2) + 1;
        let body = geometry.measured(full.after(geometry.side));

        let mut main = self.paragraph(&brief.title, styles.item, body, Role::Heading(level), node);
        for line_band in &mut main {
            line_band.keep_next = true;
            line_band.is_heading = true;
        }
        let mut side = self.urgency_beside(brief, full, node);
        if let Some(quoted) = &brief.because {
            let mut found = self.paragraph(quoted, styles.cell, body, Role::Paragraph, node);
            space(&mut found, 1.5);
            if let Some(last) = found.last_mut() {
                last.keep_next = true;
            }
            main.append(&mut found);
        }
        for text in &brief.body {
            let mut found = self.paragraph(text, styles.report, body, Role::Paragraph, node);
            space(&mut found, 2.0);
            main.append(&mut found);
        }
        if let Some(first) = main.first_mut() {
            first.items.push(DisplayItem::Bookmark {
                level,
                title: brief.title.to_plain(),
                y: 0.0,
            });
            first.items.extend(
                brief.anchor.iter().map(|a| DisplayItem::Anchor { name: a.clone(), y: 0.0 }),
            );
        }
        let mut line_bands = if geometry.side > 0.0 {
            let drop = first_baseline(&main) - first_baseline(&side);
            space(&mut side, drop.max(0.0));
            beside(main, side)
        } else {
            for line_band in &mut side {
                line_band.keep_next = true;
                line_band.is_heading = true;
            }
            side.append(&mut main);
            side
        };
        if let Some(first) = line_bands.first_mut() {
            lower(first, 4.0);
            first.above = 6.0;
            first.items.push(rule(full, 0.0, 0.4, Ink::Grey));
        }
        let repeat = self.continued(&brief.title, full);
        let start = self.flow.len();
        self.flow.push(Flow::Open(Scope { together: true, repeat, tells: true }));
        self.push_all(line_bands);
        self.keep_if_short(start);
        self.flow.push(Flow::Close);
    }

    /// Symbol and word of an urgency, with what belongs below them.
    fn urgency_beside(&mut self, brief: &Brief, full: Column, node: NodeId) -> Vec<LineBand> {
        let styles = &self.geometry.styles;
        let size = styles.label.size * 1.05;
        let shift = size + 2.5 * MM;
        let width =
            if self.geometry.side > 0.0 { self.geometry.side - 4.0 * MM } else { full.width };
        let word = Column { x: full.x + shift, width: width - shift };
        let mut side = self.paragraph(&brief.urgency, styles.label, word, Role::Paragraph, node);
        if let Some(first) = side.first_mut() {
            let at = (full.x, (styles.label.leading - size) / 2.0);
            first.items.push(DisplayItem::Shape {
                at,
                side: size,
                shape: brief.shape,
                owner: None,
            });
        }
        let under = Column { x: full.x, width };
        for text in &brief.aside {
            let mut found = self.paragraph(text, styles.meta, under, Role::Paragraph, node);
            space(&mut found, 2.0);
            side.append(&mut found);
        }
        side
    }
}

/// The first words of a title: enough to recognise it at the top of the next page.
pub(super) fn begun(title: &str) -> String {
    const WORDS: usize = 4;
    let words: Vec<&str> = title.split_whitespace().collect();
    match words.get(..WORDS) {
        Some(first) if words.len() > WORDS => {
            format!("{}…", first.join(" ").trim_end_matches([',', '.', ':', ';']))
        }
        _ => title.to_owned(),
    }
}
