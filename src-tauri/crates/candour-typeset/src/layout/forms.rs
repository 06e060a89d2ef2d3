//! Room for handwriting: ruled lines and lines to sign on.

use super::builder::{Builder, rule, space};
use super::line_band::{Flow, Ink, LineBand};
use super::page_geometry::{Column, MM};
use super::tree::{NodeId, Role};
use crate::Text;
use crate::model::Lines;

/// Distance of ruled lines, in points: enough for any handwriting.
const STEP: f32 = 9.0 * MM;
/// Height of a line to sign on, in points.
const SIGN: f32 = 18.0 * MM;

impl Builder<'_, '_> {
    pub(crate) fn ruled_lines(&mut self, lines: Lines, column: Column) {
        match lines {
            Lines::Rows(rows) => {
                let line_bands = (0..rows)
                    .map(|i| LineBand {
                        height: STEP,
                        items: vec![rule(column, STEP, 0.4, Ink::Grey)],
                        keep_next: i == 0 && rows > 1,
                        ..LineBand::default()
                    })
                    .collect();
                self.push_all(line_bands);
            }
            Lines::RestOfPage => {
                self.flow.push(Flow::Fill { x: column.x, end: column.end(), step: STEP });
            }
        }
    }

    pub(crate) fn signature(&mut self, fields: &[Text], column: Column, parent: NodeId) {
        let style = self.geometry.styles.label;
        for field in fields {
            let mut line_bands = self.paragraph(field, style, column, Role::Paragraph, parent);
            for line_band in &mut line_bands {
                line_band.keep_next = true;
            }
            if let Some(last) = line_bands.last_mut() {
                last.keep_next = false;
                last.height += SIGN - style.leading;
                last.items.push(rule(column, last.height, 0.6, Ink::Black));
            }
            space(&mut line_bands, 6.0);
            self.push_all(line_bands);
        }
    }
}
