//! Header and footer of every page, as artifacts: screen readers skip them. Lengths
//! in points.

use std::sync::Arc;

use super::builder::{Builder, rule};
use super::count;
use super::line_band::{DisplayItem, Ink, line_bands_of};
use super::lines::Align;
use super::lines::SetText;
use super::page_geometry::{Column, MM, PageGeometry};
use super::paginate::Page;
use super::shaping::TextShaper;
use crate::Text;
use crate::model::HeaderFooter;

/// Space between the text and the header or footer, in points.
const GAP: f32 = 3.2 * MM;
/// The part of the foot that the number of the page takes in large print.
const RESERVE: f32 = 0.4;
/// The least space between words beside each other in the header.
const BETWEEN: f32 = 4.0 * MM;
/// What a width that is measured may fall short of the same words set again.
const ROUNDING: f32 = 1.0;

/// The edge below the foot of a page in which nothing is printed.
const EDGE: f32 = 13.0 * MM;

impl PageGeometry {
    /// The same geometry with room for the foot of this report: large print sets it in lines as
    /// high as they are many, and what goes on stands above it.
    pub(super) fn with_foot(
        self,
        shaper: &mut TextShaper<'_>,
        header_footer: &HeaderFooter,
    ) -> Self {
        if self.side > 0.0 {
            return self;
        }
        let style = self.styles.header_footer;
        let (full, beside) = (self.full.width, self.full.width * (1.0 - RESERVE) - 2.0 * MM);
        let lines: usize = [(&header_footer.printed, beside), (&header_footer.origin, full)]
            .into_iter()
            .filter(|(words, _)| !words.is_empty())
            .map(|(words, width)| {
                shaper.set(&Text::plain(words.as_str()), style, width).lines.len()
            })
            .sum();
        // One line above it, and one for the words about a code.
        self.above_foot(EDGE + GAP + style.leading * (count(lines.max(1)) + 2.0))
    }
}

impl Builder<'_, '_> {
    /// Puts head and foot on a page.
    pub(crate) fn add_header_footer(
        &mut self,
        page: &mut Page,
        header_footer: &HeaderFooter,
        number: usize,
        pages: usize,
        is_last: bool,
    ) {
        let geometry = self.geometry;
        let style = geometry.styles.header_footer;
        let full = geometry.full;
        let head = geometry.top - GAP - style.leading;
        let large = geometry.side <= 0.0;
        let (left, right) = if large {
            // Large type has no room for three beside each other.
            (full.width * 0.62, full.width * 0.36)
        } else {
            let third = full.width / 3.0 - BETWEEN;
            (third, third)
        };
        self.one_line(page, &header_footer.document, full.x, left, head, Align::Start);
        let (middle, middle_y) = if large {
            (full, head - style.leading)
        } else {
            (self.middle(header_footer, full, left), head)
        };
        let words = &header_footer.reference;
        self.one_line(page, words, middle.x, middle.width, middle_y, Align::Start);
        self.one_line(page, &header_footer.marking, full.end() - right, right, head, Align::End);
        page.items.push(rule(full, head + style.leading + 1.5, 0.4, Ink::Grey));

        // In large print what comes after stands above the foot, which fills its lines.
        let foot = geometry.bottom + GAP + if large { style.leading } else { 0.0 };
        let words = self
            .words
            .page
            .replace("{pages}", &pages.to_string())
            .replace("{page}", &number.to_string());
        let reserve = if large { full.width * RESERVE } else { 42.0 * MM };
        page.items.push(rule(full, foot - 3.0, 0.4, Ink::Grey));
        self.one_line(page, &words, full.end() - reserve, reserve, foot, Align::End);
        // Nothing stands below the foot: that nothing follows is said beside the number. In large
        // print it stands above.
        if is_last && !page.runs_on && !large {
            let end = self.words.end.clone();
            let taken = self.header_footer_line(&words, reserve).ink_width() + BETWEEN;
            let room = (reserve - taken).max(0.0);
            self.one_line(page, &end, full.end() - reserve, room, foot, Align::End);
        }
        let mut y = foot;
        let beside = full.width - reserve - 2.0 * MM;
        for (line, width) in [
            (&header_footer.printed, beside),
            (&header_footer.origin, if large { full.width } else { beside }),
        ] {
            if line.is_empty() {
                continue;
            }
            // Whole, over as many lines as it needs: the foot says what the paper is for.
            let set = self.shaper.set(&Text::plain(line.as_str()), style, width);
            for line_band in line_bands_of(&set, full.x, None) {
                page.items.extend(line_band.items.into_iter().map(|m| m.lowered(y)));
                y += line_band.height;
            }
        }
        let has_code = page
            .items
            .iter()
            .any(|item| matches!(item, DisplayItem::Text { line, .. } if line.has_code));
        if has_code {
            let code = self.words.code.clone();
            self.one_line(page, &code, full.x, full.width, y, Align::Start);
        }
        // Below the number of the page: whether its text runs on.
        let after = match (page.runs_on, is_last) {
            (true, _) => &self.words.continues,
            (_, true) if large => &self.words.end,
            _ => return,
        };
        let after = after.clone();
        let y = if large { geometry.bottom + 1.0 } else { foot + style.leading };
        self.one_line(page, &after, full.end() - reserve, reserve, y, Align::End);
    }

    /// Where the words in the middle of the head stand: in the middle of the page, or as near to it
    /// as the words on their sides leave room. `side` is the most that each of these takes.
    fn middle(&mut self, header_footer: &HeaderFooter, full: Column, side: f32) -> Column {
        let mut taken = |words: &str| match words {
            "" => 0.0,
            words => self.header_footer_line(words, side).ink_width() + BETWEEN,
        };
        let (before, after) = (taken(&header_footer.document), taken(&header_footer.marking));
        let room = full.width - before - after;
        let ink = self.header_footer_line(&header_footer.reference, room).ink_width();
        let width = (ink + ROUNDING).min(room);
        let x = ((full.width - width) / 2.0).clamp(before, before + room - width);
        Column { x: full.x + x, width }
    }

    /// A line cut to a width, shaped once for all pages.
    fn header_footer_line(&mut self, words: &str, width: f32) -> SetText {
        let key = (words.to_owned(), width.to_bits());
        if let Some(set) = self.shaper.header_footer.get(&key) {
            return set.clone();
        }
        let set = self.abridged(&Text::plain(words), self.geometry.styles.header_footer, width, 1);
        self.shaper.header_footer.insert(key, set.clone());
        set
    }

    fn one_line(&mut self, page: &mut Page, words: &str, x: f32, width: f32, y: f32, align: Align) {
        if words.is_empty() {
            return;
        }
        let mut set = self.header_footer_line(words, width);
        if align == Align::End {
            for line in &mut set.lines {
                let Some((from, to)) = line.ink() else { continue };
                let shift = if self.shaper.mirrored { -from } else { width - to };
                Arc::make_mut(line).glyphs.iter_mut().for_each(|g| g.x += shift);
            }
        }
        for line_band in line_bands_of(&set, x, None) {
            page.items.extend(line_band.items.into_iter().map(|m| m.lowered(y)));
        }
    }
}
