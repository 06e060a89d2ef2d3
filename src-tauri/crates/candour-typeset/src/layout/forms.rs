//! Room for handwriting.

use super::builder::{Builder, rule};
use super::line_band::{Flow, Ink, LineBand};
use super::page_geometry::{Column, MM};
use crate::model::Lines;

/// Distance of ruled lines, in points: enough for any handwriting.
const STEP: f32 = 9.0 * MM;

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
}
