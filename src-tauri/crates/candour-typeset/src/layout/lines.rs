//! Shaped text: lines of positioned glyphs. Lengths in points.

use std::borrow::Cow;
use std::sync::Arc;

use super::bidi::is_rtl_letter;
use crate::{Face, Text};

/// How lines are aligned in their column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Align {
    /// Where the text begins.
    Start,
    /// At the opposite side: right in a report that runs from left to right.
    End,
    /// Where the report begins its lines, whichever way the text runs, so that a cell stands below
    /// the head of its own column.
    Column,
}

/// A drawing inside a composed glyph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct DrawnPart {
    /// The number of the glyph in its face.
    pub(crate) id: u16,
    /// Where it is drawn, in units of the face: to the right and upwards.
    pub(crate) at: (i16, i16),
}

/// What a glyph of a page is drawn with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Drawing {
    /// A glyph of the face.
    One(u16),
    /// Several glyphs of the face, and how far the text moves on, in units of the face.
    Composed(Arc<[DrawnPart]>, u16),
}

/// A glyph on a line. Lengths in points.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) drawing: Drawing,
    /// From the start of the column.
    pub(crate) x: f32,
    /// Below the baseline.
    pub(crate) y: f32,
    pub(crate) advance: f32,
    /// The characters it stands for, in reading order.
    pub(crate) text: String,
    /// Whether it stands in words that run from right to left.
    pub(crate) is_rtl: bool,
    /// A mark of direction that the file needs before it: the glyph is the leftmost of the words
    /// of its direction and is no letter of theirs, such as a full stop or a bracket.
    pub(crate) direction: Option<char>,
    /// Index into the segments of the text.
    pub(crate) segment: u16,
}

impl Glyph {
    /// The characters as the file holds them: in the order in which they stand on the page, from
    /// left to right. Readers of a file turn words that run from right to left by themselves. They
    /// count a sign on the left of words among these only after a mark of direction.
    pub(crate) fn text_on_page(&self) -> Cow<'_, str> {
        let turned = self.is_rtl && self.text.chars().nth(1).is_some();
        if self.direction.is_none() && !turned {
            return Cow::Borrowed(&self.text);
        }
        let mark = self.direction.into_iter();
        if turned {
            mark.chain(self.text.chars().rev()).collect()
        } else {
            mark.chain(self.text.chars()).collect()
        }
    }
}

/// One line.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct SetLine {
    /// From left to right.
    pub(crate) glyphs: Vec<Glyph>,
    /// Width of its column.
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// Baseline below the top of the line.
    pub(crate) baseline: f32,
    /// Whether the code of a character that no face has stands on it.
    pub(crate) has_code: bool,
}

impl SetLine {
    /// Finds the glyphs that need a mark of direction in the file.
    pub(super) fn mark_directions(&mut self) {
        let mut before = false;
        for glyph in &mut self.glyphs {
            let leftmost = match glyph.is_rtl {
                true => glyph.text.chars().next_back(),
                false => glyph.text.chars().next(),
            };
            let begins = glyph.is_rtl != before;
            before = glyph.is_rtl;
            let Some(leftmost) = leftmost.filter(|c| begins && !c.is_whitespace()) else {
                continue;
            };
            if glyph.is_rtl && !is_rtl_letter(leftmost) {
                glyph.direction = Some('\u{200F}');
            } else if !glyph.is_rtl && !leftmost.is_alphanumeric() {
                glyph.direction = Some('\u{200E}');
            }
        }
    }

    /// First and last x of ink, counting no space; `None` where there is none.
    pub(crate) fn ink(&self) -> Option<(f32, f32)> {
        let text_bounds = || self.glyphs.iter().filter(|g| !g.text.trim().is_empty());
        let start = text_bounds().map(|g| g.x).reduce(f32::min)?;
        let end = text_bounds().map(|g| g.x + g.advance).reduce(f32::max)?;
        Some((start, end))
    }

    /// Moves ink that overhangs its column back into it.
    ///
    /// The breaker does not count the space at the end of a line; where directions mix, that
    /// space can stand in the middle and push ink out. Every space of the line then gives a little.
    pub(super) fn fit(&mut self, width: f32) {
        let Some((from, to)) = self.ink() else { return };
        let excess = to - from - width;
        let is_space =
            |g: &Glyph| g.text.chars().all(char::is_whitespace) && g.x > from && g.x < to;
        let spaces: Vec<f32> = self.glyphs.iter().filter(|g| is_space(g)).map(|g| g.x).collect();
        if excess > 0.0 && !spaces.is_empty() {
            let each = spaces.iter().fold(0.0, |count, _| count + 1.0);
            for glyph in &mut self.glyphs {
                let before = spaces.iter().filter(|x| **x < glyph.x).fold(0.0, |n, _| n + 1.0);
                glyph.x -= excess / each * before;
            }
        }
        let Some((from, to)) = self.ink() else { return };
        if to - from <= width + 0.1 {
            let shift = (-from).max(0.0) + (width - to).min(0.0);
            self.glyphs.iter_mut().for_each(|g| g.x += shift);
        }
    }
}

/// A run of text of one treatment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Segment {
    /// The language tag, where it is not that of the report.
    pub(crate) language: Option<String>,
    pub(crate) leads_to: Option<String>,
}

/// A text shaped to a width.
#[derive(Debug, Clone, Default)]
pub(crate) struct SetText {
    pub(crate) lines: Vec<Arc<SetLine>>,
    pub(crate) segments: Vec<Segment>,
    /// Whether it runs from right to left as a whole.
    pub(crate) is_rtl: bool,
    /// The words in reading order, where any of them runs from right to left.
    pub(crate) logical: Option<String>,
}

impl SetText {
    /// Puts another text, of these words, below this one.
    pub(super) fn append(&mut self, other: Self, words: &Text) {
        if self.lines.is_empty() {
            self.is_rtl = other.is_rtl;
        }
        // The order of reading is told for all of a text or for none of it.
        self.logical = match (self.logical.take(), other.logical) {
            (None, None) => None,
            (mine, theirs) => {
                let before = mine.unwrap_or_else(|| self.words_on_page());
                Some(before + &theirs.unwrap_or_else(|| words.to_plain()))
            }
        };
        let numbers: Vec<u16> = other.segments.into_iter().map(|s| self.number_of(s)).collect();
        for mut line in other.lines {
            for glyph in &mut Arc::make_mut(&mut line).glyphs {
                let number = numbers.get(usize::from(glyph.segment)).copied();
                glyph.segment = number.unwrap_or_default();
            }
            self.lines.push(line);
        }
    }

    /// The number of a segment that comes after all others. Where the numbers are used up, it is
    /// told as the last one.
    fn number_of(&mut self, segment: Segment) -> u16 {
        let last = self.segments.len().checked_sub(1).and_then(|last| u16::try_from(last).ok());
        match u16::try_from(self.segments.len()) {
            Ok(next) if self.segments.last() != Some(&segment) => {
                self.segments.push(segment);
                next
            }
            _ => last.unwrap_or(u16::MAX),
        }
    }

    fn words_on_page(&self) -> String {
        let glyphs = self.lines.iter().flat_map(|line| &line.glyphs);
        glyphs.map(|glyph| glyph.text.as_str()).collect()
    }

    /// How wide the ink of its widest line is.
    pub(crate) fn ink_width(&self) -> f32 {
        let widths = self.lines.iter().filter_map(|l| l.ink().map(|(from, to)| to - from));
        widths.fold(0.0, f32::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(language: &str, logical: Option<&str>) -> SetText {
        let glyph = glyph("x", false);
        SetText {
            lines: vec![Arc::new(SetLine { glyphs: vec![glyph], ..SetLine::default() })],
            segments: vec![Segment { language: Some(language.to_owned()), leads_to: None }],
            is_rtl: false,
            logical: logical.map(str::to_owned),
        }
    }

    fn numbers(text: &SetText) -> Vec<u16> {
        text.lines.iter().flat_map(|line| &line.glyphs).map(|glyph| glyph.segment).collect()
    }

    #[test]
    fn a_text_below_another_keeps_its_languages_and_its_order_of_reading() {
        let mut whole = SetText::default();
        let pieces = [("ru", None), ("zh", None), ("zh", None), ("ar", Some("y"))];
        for (language, logical) in pieces {
            whole.append(set(language, logical), &Text::plain("x"));
        }
        assert_eq!(numbers(&whole), [0, 1, 1, 2]);
        assert_eq!(whole.logical.as_deref(), Some("xxxy"));
    }

    #[test]
    fn a_text_with_more_segments_than_there_are_numbers_keeps_every_line() {
        let mut whole = SetText::default();
        for number in 0..70_000 {
            let language = if number % 2 == 0 { "zh" } else { "ru" };
            whole.append(set(language, None), &Text::plain("x"));
        }
        let numbers = numbers(&whole);
        assert_eq!((numbers[65_535], numbers[65_536], numbers[69_999]), (65_535, 65_535, 65_535));
    }

    fn glyph(text: &str, is_rtl: bool) -> Glyph {
        Glyph {
            face: Face::Sans,
            size: 10.0,
            drawing: Drawing::One(1),
            x: 0.0,
            y: 0.0,
            advance: 5.0,
            text: text.to_owned(),
            is_rtl,
            direction: None,
            segment: 0,
        }
    }

    /// What the file holds of a line of these glyphs, from left to right.
    fn held(glyphs: &[(&str, bool)]) -> Vec<String> {
        let glyphs = glyphs.iter().map(|(text, is_rtl)| glyph(text, *is_rtl)).collect();
        let mut line = SetLine { glyphs, ..SetLine::default() };
        line.mark_directions();
        line.glyphs.iter().map(|glyph| glyph.text_on_page().into_owned()).collect()
    }

    #[test]
    fn a_sign_on_the_left_of_words_has_a_mark_of_their_direction_before_it() {
        assert_eq!(held(&[(".", true), ("ب", true), ("ا", true)]), ["\u{200F}.", "ب", "ا"]);
        assert_eq!(held(&[("ب", true), (".", true)]), ["ب", "."]);
        assert_eq!(held(&[("ب", true), ("(", false), ("a", false)]), ["ب", "\u{200E}(", "a"]);
        assert_eq!(held(&[("(", false), ("a", false)]), ["(", "a"]);
    }
}
