//! The timeline: a date that is known to the day is a dot, every other is the period in which it
//! may have been. Lengths in points.

use candour_model::Date;
use chrono::{Datelike, NaiveDate};

use super::builder::Builder;
use super::line_band::{DisplayItem, Flow, Ink, LineBand, Owner, Scope, line_bands_of};
use super::page_geometry::{Column, MM};
use super::tree::{NodeId, Role};
use crate::Text;
use crate::model::{Timeline, TimelineEvent};

/// The most years that get a number along the line.
const TICKS: i32 = 8;

/// The most lines of words beside a date; the table below says all of them.
const LINES: usize = 3;

/// Maps dates to x along the line, in points.
struct Axis {
    column: Column,
    first: i32,
    last: i32,
    start: NaiveDate,
    days: f32,
    step: i32,
}

impl Axis {
    fn new(timeline: &Timeline, column: Column) -> Self {
        let dates = || {
            let events = timeline.events.iter();
            events.flat_map(|e| [e.earliest, e.latest]).flatten().chain([timeline.today])
        };
        let first = dates().map(|d| d.year()).min().unwrap_or(2000);
        let last = dates().map(|d| d.year()).max().unwrap_or(2000) + 1;
        let start = NaiveDate::from_ymd_opt(first, 1, 1).unwrap_or_default();
        let end = NaiveDate::from_ymd_opt(last, 1, 1).unwrap_or_default();
        let days = (end - start).num_days().max(1);
        let span = last - first;
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000]
            .into_iter()
            .find(|step| span / step <= TICKS)
            .unwrap_or(10_000);
        Self { column, first, last, start, days: exact(days), step }
    }

    fn place(&self, date: Date) -> f32 {
        let along = exact((date - self.start).num_days()) / self.days;
        self.column.x + self.column.width * along.clamp(0.0, 1.0)
    }

    fn years(&self) -> impl Iterator<Item = (i32, f32)> + '_ {
        (self.first..=self.last)
            .filter(|y| y.rem_euclid(self.step) == 0)
            .filter_map(|y| Some((y, self.place(NaiveDate::from_ymd_opt(y, 1, 1)?))))
    }
}

/// Days as a length; exact for the few million days that a calendar holds.
fn exact(days: i64) -> f32 {
    i32::try_from(days).map_or(f32::MAX, |d| {
        let (high, low) = (d / 4096, d % 4096);
        f32::from(i16::try_from(high).unwrap_or(i16::MAX)) * 4096.0
            + f32::from(i16::try_from(low).unwrap_or(0))
    })
}

impl Builder<'_, '_> {
    pub(crate) fn timeline(&mut self, timeline: &Timeline, parent: NodeId) {
        if timeline.events.is_empty() {
            return;
        }
        let geometry = self.geometry;
        let wide = geometry.full.width * if geometry.side > 0.0 { 0.56 } else { 0.5 };
        let words = Column { x: geometry.full.x, width: wide };
        let line = geometry.full.after(wide + 6.0 * MM);
        let line = Column { width: line.width - 3.0 * MM, ..line };
        let axis = Axis::new(timeline, line);
        let figure = self.tree.block(Role::Figure, parent);
        if let Some(node) = self.tree.node(figure) {
            node.alternative = Some(timeline.alternative.clone());
        }

        let head = self.axis_band(&axis, timeline, Some(figure));
        let repeat = vec![self.axis_band(&axis, timeline, None)];
        self.flow.push(Flow::Open(Scope { together: false, repeat, tells: false }));
        self.flow.push(Flow::LineBand(head));
        for event in &timeline.events {
            let line_band = self.event_band(event, words, &axis, timeline.today, figure);
            self.flow.push(Flow::LineBand(line_band));
        }
        self.flow.push(Flow::Close);
    }

    /// Years above the line, today below them.
    fn axis_band(&mut self, axis: &Axis, timeline: &Timeline, figure: Option<NodeId>) -> LineBand {
        let style = self.geometry.styles.meta;
        let mut items = Vec::new();
        let mut taken = f32::MIN;
        for (year, x) in axis.years() {
            let set = self.shaper.set(&Text::plain(year.to_string()), style, 60.0);
            let width = set.ink_width();
            let start = (x - width / 2.0).min(axis.column.end() + 3.0 * MM - width);
            if start <= taken + 3.0 {
                continue;
            }
            taken = start + width;
            items.extend(text_items(&set, start, 0.0, figure));
        }
        let y = style.leading;
        let set = self.shaper.set(&Text::plain(&timeline.today_word), style, 160.0);
        let width = set.ink_width();
        let today = axis.place(timeline.today);
        let start = (today - width / 2.0)
            .clamp(axis.column.x - 4.0 * MM, axis.column.end() + 3.0 * MM - width);
        items.extend(text_items(&set, start, y, figure));
        let base = y + style.leading + 3.0;
        items.push(DisplayItem::Rule {
            from: (axis.column.x, base),
            to: (axis.column.end(), base),
            thickness: 1.0,
            ink: Ink::Black,
        });
        LineBand {
            height: base + 0.5,
            above: 10.0,
            items,
            keep_next: true,
            is_heading: true,
            ..LineBand::default()
        }
    }

    fn event_band(
        &mut self,
        event: &TimelineEvent,
        words: Column,
        axis: &Axis,
        today: Date,
        figure: NodeId,
    ) -> LineBand {
        let styles = self.geometry.styles;
        let when = self.shaper.set(&event.when, styles.label, words.width);
        let label = self.abridged(&event.label, styles.cell, words.width, LINES);
        let mut items = text_items(&when, words.x, 2.0, Some(figure));
        items.extend(text_items(&label, words.x, 2.0 + when.height(), Some(figure)));
        let height = when.height() + label.height() + 4.0;
        for (_, x) in axis.years() {
            items.push(upright(x, height, 0.3, Ink::Grey));
        }
        items.push(upright(axis.place(today), height, 1.0, Ink::Black));
        if event.earliest.is_some() || event.latest.is_some() {
            let from = event.earliest.map_or(axis.column.x, |d| axis.place(d));
            let to = event.latest.map_or(axis.column.end(), |d| axis.place(d));
            items.push(DisplayItem::Span {
                from: from.min(to),
                to: to.max(from),
                y: height / 2.0,
                open_start: event.earliest.is_none(),
                open_end: event.latest.is_none(),
                owner: Some(figure),
            });
        }
        items.push(DisplayItem::Rule {
            from: (words.x, height),
            to: (axis.column.end(), height),
            thickness: 0.4,
            ink: Ink::Grey,
        });
        LineBand { height, items, ..LineBand::default() }
    }
}

fn upright(x: f32, height: f32, thickness: f32, ink: Ink) -> DisplayItem {
    DisplayItem::Rule { from: (x, 0.0), to: (x, height), thickness, ink }
}

fn text_items(
    set: &super::lines::SetText,
    x: f32,
    y: f32,
    figure: Option<NodeId>,
) -> Vec<DisplayItem> {
    let owner = figure.map(|node| Owner { node, segments: std::sync::Arc::from([]) });
    let mut top = y;
    let mut items = Vec::new();
    for line_band in line_bands_of(set, x, owner.as_ref()) {
        items.extend(line_band.items.into_iter().map(|m| m.lowered(top)));
        top += line_band.height;
    }
    items
}
