//! Tables and pairs of label and value.

use super::builder::{Builder, rule, space};
use super::line_band::{Flow, Ink, LineBand, Owner, Scope, beside, line_bands_of};
use super::lines::Align;
use super::page_geometry::{Column, MM};
use super::tree::{CellScope, NodeId, Role};
use crate::Text;
use crate::model::{Fact, Table};

/// Rows of up to this many lines are never divided.
const WHOLE_ROW: usize = 14;
/// Rows of up to this many lines are short.
const SHORT_ROW: usize = 4;

impl Builder<'_, '_> {
    pub(crate) fn facts(
        &mut self,
        facts: &[Fact],
        column: Column,
        parent: NodeId,
    ) -> Vec<LineBand> {
        let styles = self.geometry.styles;
        let table = self.tree.block(Role::Table, parent);
        let body = self.tree.block(Role::TableBody, table);
        let mut line_bands = Vec::new();
        for fact in facts {
            let row = self.tree.block(Role::Row, body);
            let head = Role::HeaderCell(CellScope::Row);
            let wide = self.geometry.side > 0.0;
            let side = if wide { self.geometry.side } else { 0.0 };
            let label =
                Column { x: column.x, width: if wide { side - 4.0 * MM } else { column.width } };
            let mut heads = self.paragraph(&fact.label, styles.label, label, head, row);
            let value = joined(&fact.value);
            let mut found =
                self.paragraph(&value, styles.report, column.after(side), Role::Cell, row);
            if wide {
                let drop =
                    super::builder::first_baseline(&found) - super::builder::first_baseline(&heads);
                space(&mut heads, drop.max(0.0));
                found = beside(found, heads);
            } else {
                heads.iter_mut().for_each(|s| s.keep_next = true);
                heads.append(&mut found);
                found = heads;
            }
            space(&mut found, 4.0);
            line_bands.append(&mut found);
        }
        space(&mut line_bands, 10.0);
        line_bands
    }

    pub(crate) fn table(&mut self, table: &Table, column: Column, parent: NodeId) {
        let styles = self.geometry.styles;
        let columns = widths(table, column);
        let node = self.tree.block(Role::Table, parent);

        if !table.has_header() {
            // The first cell of each row heads it.
            self.flow.push(Flow::Open(Scope::default()));
            self.rows(table, &columns, column, node);
            self.flow.push(Flow::Close);
            return;
        }
        let head = self.tree.block(Role::TableHead, node);
        let row = self.tree.block(Role::Row, head);
        let cells = table.columns.iter().zip(&columns).map(|(cell, &column)| {
            let role = Role::HeaderCell(CellScope::Column);
            self.paragraph(&cell.title, styles.label, column, role, row)
        });
        let mut header = side_by_side(cells.collect());
        finish_row(&mut header, column, 1.0, Ink::Black);
        space(&mut header, 12.0);
        header.iter_mut().for_each(|s| {
            s.keep_next = true;
            s.is_heading = true;
        });
        let repeated = table.columns.iter().zip(&columns);
        let repeated = repeated.map(|(c, &column)| self.artifact(&c.title, styles.label, column));
        let mut repeat = side_by_side(repeated.collect());
        finish_row(&mut repeat, column, 1.0, Ink::Black);

        self.flow.push(Flow::Open(Scope { together: false, repeat, tells: false }));
        self.push_all(header);
        self.rows(table, &columns, column, node);
        self.flow.push(Flow::Close);
    }

    fn rows(&mut self, table: &Table, columns: &[Column], column: Column, node: NodeId) {
        let body = self.tree.block(Role::TableBody, node);
        let mut before: Option<(usize, bool)> = None;
        for (at, cells) in table.rows.iter().enumerate() {
            let row = self.tree.block(Role::Row, body);
            let mut set = Vec::new();
            for (i, &column) in columns.iter().enumerate() {
                let empty = Text::default();
                let text = joined(cells.get(i).unwrap_or(&empty));
                let heads = table.columns.get(i).is_some_and(|c| c.heads_row);
                let role = if heads { Role::HeaderCell(CellScope::Row) } else { Role::Cell };
                set.push(self.cell(&text, column, role, row));
            }
            let mut line_bands = side_by_side(set);
            if table.has_header() {
                finish_row(&mut line_bands, column, 0.4, Ink::Grey);
            }
            space(&mut line_bands, if table.has_header() { 2.5 } else { 2.0 });
            // The last row does not stand alone on a page, where both it and the one before are short.
            let is_short = line_bands.len() <= SHORT_ROW;
            if before.is_some_and(|(_, short)| short)
                && is_short
                && at + 1 == table.rows.len()
                && let Some(Flow::LineBand(last)) = before.and_then(|(i, _)| self.flow.get_mut(i))
            {
                last.keep_next = true;
            }
            // Nor does the first, below its heading, where there are more.
            if at == 0
                && is_short
                && table.rows.len() > 2
                && let Some(last) = line_bands.last_mut()
            {
                last.keep_next = true;
            }
            self.push_all(line_bands);
            before = (at > 0).then(|| (self.flow.len() - 1, is_short));
        }
    }
}

impl Builder<'_, '_> {
    /// A cell, aligned with the head of its column.
    fn cell(&mut self, text: &Text, column: Column, role: Role, row: NodeId) -> Vec<LineBand> {
        let style = self.geometry.styles.cell;
        let set = self.shaper.set_aligned(text, style, column.width, Align::Column);
        let node = self.tree.block(role, row);
        let owner = Owner::new(self.tree, node, &set);
        line_bands_of(&set, column.x, Some(&owner))
    }
}

/// A text whose paragraphs are lines of one element.
fn joined(text: &Text) -> Text {
    let mut whole = Text::default();
    for (i, part) in text.paragraphs().into_iter().enumerate() {
        if i > 0 {
            whole = whole.and("\n");
        }
        whole.spans.extend(part.spans);
    }
    whole
}

fn widths(table: &Table, column: Column) -> Vec<Column> {
    const GUTTER: f32 = 3.0 * MM;
    let total: f32 = table.columns.iter().map(|c| f32::from(c.share.max(1))).sum();
    let gaps = GUTTER * super::count(table.columns.len().saturating_sub(1));
    let room = column.width - gaps;
    let mut x = column.x;
    table
        .columns
        .iter()
        .map(|c| {
            let width = room * f32::from(c.share.max(1)) / total.max(1.0);
            let cell = Column { x, width };
            x += width + GUTTER;
            cell
        })
        .collect()
}

/// Joins the cells of a row line by line. Short rows are never divided, long ones keep two lines
/// together at each end.
fn side_by_side(cells: Vec<Vec<LineBand>>) -> Vec<LineBand> {
    let lines = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut rows: Vec<LineBand> = Vec::with_capacity(lines);
    rows.resize_with(lines, LineBand::default);
    // Cells may hold lines of different heights: a line band is as high as its highest line, and
    // its lines share one baseline.
    for cell in cells {
        for (row, line_band) in rows.iter_mut().zip(cell) {
            let (low, high) = (baseline(row), baseline(&line_band));
            let drop = (low - high).max(0.0);
            let lift = (high - low).max(0.0);
            if !row.items.is_empty() && lift > 0.0 {
                row.items =
                    std::mem::take(&mut row.items).into_iter().map(|m| m.lowered(lift)).collect();
                row.height += lift;
            }
            row.height = row.height.max(line_band.height + drop);
            row.items.extend(line_band.items.into_iter().map(|m| m.lowered(drop)));
        }
    }
    for (i, row) in rows.iter_mut().enumerate() {
        row.keep_next = i + 1 < lines && (lines <= WHOLE_ROW || i == 0 || i + 2 == lines);
    }
    rows
}

fn baseline(line_band: &LineBand) -> f32 {
    super::builder::first_baseline(std::slice::from_ref(line_band))
}

/// Draws the rule below the last line band of a row.
fn finish_row(line_bands: &mut [LineBand], column: Column, thickness: f32, ink: Ink) {
    if let Some(last) = line_bands.last_mut() {
        last.height += 3.0;
        let y = last.height;
        last.items.push(rule(column, y, thickness, ink));
    }
}
