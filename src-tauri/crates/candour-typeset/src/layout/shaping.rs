//! Text shaping: from words to lines of positioned glyphs.
//!
//! Lengths are in points. A text is divided into runs of one script, weight and language; parley
//! chooses the order of mixed directions, shapes each run and breaks lines to the width. Then the
//! glyphs of each line are read in drawing order, each with the characters that it stands for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use candour_model::is_invisible;
use parley::layout::PositionedLayoutItem;
use parley::style::{FontFeatures, FontWeight, OverflowWrap, StyleProperty};
use parley::{
    Alignment, AlignmentOptions, FontFamily, FontFamilyName, Layout, LayoutContext, LineHeight,
};

use super::bidi::directs;
use super::cache::{StoredText, TextCache, TextKey};
use super::face_choice::first;
use super::glyphs::{RunReader, missing_positions};
use super::lines::{Align, SetLine, SetText};
use super::page_geometry::TypeStyle;
use super::prepare::{Prepared, TextPreparer};
use super::script::{Script, codes};
use crate::fonts::ShapingContext;
use crate::{Face, ReportError, Text, Warning, Warnings};

/// The most characters that are shaped together. parley holds up to 65,535 changes of style in a
/// text and ends the program at one more; a character that stands as its code brings two.
pub(super) const MOST_TOGETHER: usize = 20_000;

/// The tools that shape text.
pub(crate) struct TextShaper<'a> {
    pub(crate) shaping: &'a mut ShapingContext,
    pub(crate) context: LayoutContext<u16>,
    pub(crate) texts: &'a mut TextCache,
    pub(crate) warnings: &'a mut Warnings,
    pub(crate) usual: Script,
    /// Whether the report runs from right to left.
    pub(crate) mirrored: bool,
    /// Anchors that exist in the report: only links to these are made.
    pub(crate) anchors: BTreeSet<String>,
    /// The first face that could not be read.
    pub(crate) fault: Option<ReportError>,
    /// Lines that repeat on every page, by their words and the bits of their width.
    pub(crate) header_footer: BTreeMap<(String, u32), SetText>,
}

impl TextShaper<'_> {
    /// Shapes a text and breaks it into lines of a width, in points.
    pub(crate) fn set(&mut self, text: &Text, style: TypeStyle, width: f32) -> SetText {
        self.set_aligned(text, style, width, Align::Start)
    }

    pub(crate) fn set_aligned(
        &mut self,
        text: &Text,
        style: TypeStyle,
        width: f32,
        align: Align,
    ) -> SetText {
        let mut text = text.clone();
        for span in &mut text.spans {
            span.leads_to = span.leads_to.take().filter(|anchor| self.anchors.contains(anchor));
        }
        let key = TextKey {
            text,
            family: style.family,
            strong: style.strong,
            lengths: [style.size, style.leading, width].map(f32::to_bits),
            align,
            usual: self.usual,
            mirrored: self.mirrored,
        };
        if let Some(kept) = self.texts.find(&key) {
            self.warnings.absorb(&kept.warnings);
            return kept.set;
        }
        let mut warnings = Warnings::default();
        let set = self.set_anew(&key.text, style, width, align, &mut warnings);
        self.warnings.absorb(&warnings);
        self.texts.keep(key, StoredText { set: set.clone(), warnings });
        set
    }

    fn set_anew(
        &mut self,
        text: &Text,
        style: TypeStyle,
        width: f32,
        align: Align,
        warnings: &mut Warnings,
    ) -> SetText {
        // No text has more characters than bytes.
        if text.spans.iter().map(|span| span.words.len()).sum::<usize>() <= MOST_TOGETHER {
            return self.set_piece(text, style, width, align, warnings);
        }
        let mut whole = SetText::default();
        for piece in text.pieces(MOST_TOGETHER) {
            let set = self.set_piece(&piece, style, width, align, warnings);
            whole.append(set, &piece);
        }
        whole
    }

    fn set_piece(
        &mut self,
        text: &Text,
        style: TypeStyle,
        width: f32,
        align: Align,
        warnings: &mut Warnings,
    ) -> SetText {
        let mut found = Warnings::default();
        let mut prepared =
            self.preparer().prepare(text, style.family, &BTreeSet::new(), &mut found);
        let mut layout = self.shape(&prepared, style, width);
        // A face can have a glyph for each of several characters and none for them together.
        let missing = missing_positions(&layout, &prepared);
        if !missing.is_empty() {
            let turned = found.iter().find(|(warning, _)| *warning == Warning::DirectionMarks);
            found = Warnings::default();
            turned.into_iter().for_each(|(warning, times)| found.add(warning, times));
            prepared = self.preparer().prepare(text, style.family, &missing, &mut found);
            layout = self.shape(&prepared, style, width);
        }
        warnings.absorb(&found);
        self.read_lines(&layout, prepared, style, width, align)
    }

    fn preparer(&mut self) -> TextPreparer<'_> {
        TextPreparer {
            shaping: self.shaping,
            usual: self.usual,
            mirrored: self.mirrored,
            fault: &mut self.fault,
        }
    }

    fn shape(&mut self, text: &Prepared, style: TypeStyle, width: f32) -> Layout<u16> {
        let fonts = &mut self.shaping.context;
        let mut builder = self.context.ranged_builder(fonts, &text.words, 1.0, false);
        let is_tall = text.stretches.iter().any(|s| s.script.is_tall());
        let leading = if is_tall { style.leading.max(style.size * 1.65) } else { style.leading };
        let usual = first(style.family);
        builder.push_default(StyleProperty::FontFamily(family(usual)));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::FontFeatures(FontFeatures::from(
            "\"lnum\" 1, \"tnum\" 1",
        )));
        builder.push_default(StyleProperty::FontWeight(weight(style.strong)));
        // Digits of a code are compared one by one: no ligature may join them.
        for range in codes(&text.words) {
            let apart = "\"lnum\" 1, \"tnum\" 1, \"liga\" 0, \"clig\" 0, \"calt\" 0";
            builder.push(StyleProperty::FontFeatures(FontFeatures::from(apart)), range);
        }
        for stretch in &text.stretches {
            let range = || stretch.range.clone();
            builder.push(StyleProperty::Brush(stretch.segment), range());
            if stretch.strong && !style.strong {
                builder.push(StyleProperty::FontWeight(weight(true)), range());
            }
            if stretch.face != usual {
                builder.push(StyleProperty::FontFamily(family(stretch.face)), range());
            }
        }
        let mut layout = builder.build(&text.words);
        break_evenly(&mut layout, &text.words, width.max(1.0));
        layout.align(Alignment::Start, AlignmentOptions::default());
        layout
    }

    fn read_lines(
        &mut self,
        layout: &Layout<u16>,
        text: Prepared,
        style: TypeStyle,
        width: f32,
        align: Align,
    ) -> SetText {
        let mut lines = Vec::new();
        let to_right = match align {
            Align::Start => layout.is_rtl(),
            Align::End => !self.mirrored,
            Align::Column => self.mirrored,
        };
        for line in layout.lines() {
            let metrics = line.metrics();
            let mut set = SetLine {
                glyphs: Vec::new(),
                width,
                height: metrics.line_height,
                baseline: metrics.baseline - metrics.block_min_coord,
                has_code: text.codes.iter().any(|code| line.text_range().contains(code)),
            };
            let range = line.text_range();
            let words = text.words.get(range.clone()).unwrap_or_default();
            let ends = |c: char| c.is_whitespace() || is_invisible(c);
            let mut reader = RunReader {
                words: &text.words,
                size: style.size,
                is_rtl: layout.is_rtl(),
                tail: range.start + words.trim_end_matches(ends).len(),
                dropped: 0.0,
            };
            let mut seen = None;
            for item in line.items() {
                let PositionedLayoutItem::GlyphRun(glyphs) = item else { continue };
                // One run can come in several pieces by style; its clusters are read once.
                if seen == Some(glyphs.run().index()) {
                    continue;
                }
                seen = Some(glyphs.run().index());
                let Some(face) = self.shaping.face_of(glyphs.run().font().data.id()) else {
                    continue;
                };
                let units = self.shaping.composing_units(face);
                reader.read(&glyphs, face, units, &mut set);
            }
            set.mark_directions();
            if (to_right || layout.is_rtl())
                && let Some((from, to)) = set.ink()
            {
                let shift = if to_right { width - to } else { -from };
                set.glyphs.iter_mut().for_each(|g| g.x += shift);
            }
            set.fit(width);
            set.glyphs.shrink_to_fit();
            lines.push(Arc::new(set));
        }
        let has_rtl = text.stretches.iter().any(|s| s.script.is_rtl());
        let logical =
            has_rtl.then(|| text.words.chars().filter(|c| !directs(*c)).collect::<String>());
        SetText { lines, segments: text.segments, is_rtl: layout.is_rtl(), logical }
    }
}

fn family(face: Face) -> FontFamily<'static> {
    // A name of our own: plain words would be read as the generic families of a style sheet.
    FontFamily::from(FontFamilyName::named(face.family()))
}

fn weight(strong: bool) -> FontWeight {
    FontWeight::new(if strong { 600.0 } else { 400.0 })
}

/// A single word on the last line that is shorter than this part of the width is avoided.
const LEFTOVER: f32 = 0.15;
/// By which part of the width lines are shortened to avoid such a word, and how often at most.
const SHORTER: (f32, u8) = (0.03, 5);

/// Breaks lines so that the last does not hold a single short word, where the same number of
/// slightly shorter lines avoids it.
fn break_evenly(layout: &mut Layout<u16>, words: &str, width: f32) {
    layout.break_all_lines(Some(width));
    let lines = layout.len();
    let ends_alone = |layout: &Layout<u16>| {
        layout.lines().last().is_some_and(|line| {
            let last = words.get(line.text_range()).unwrap_or_default();
            line.metrics().advance < width * LEFTOVER && last.split_whitespace().count() == 1
        })
    };
    if lines < 2 || !ends_alone(layout) {
        return;
    }
    let (step, most) = SHORTER;
    for times in 1..=most {
        layout.break_all_lines(Some(width * (1.0 - step * f32::from(times))));
        if layout.len() > lines {
            break;
        }
        if !ends_alone(layout) {
            return;
        }
    }
    layout.break_all_lines(Some(width));
}
