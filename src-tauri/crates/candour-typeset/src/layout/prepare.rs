//! From a text to what the shaper is given: stretches of one face, what keeps its order set apart,
//! and the codes of characters that no face has.

use std::collections::BTreeSet;
use std::ops::Range;

use candour_model::{is_invisible, is_mark};

use super::bidi::{KEEP, is_rtl_letter, kept_in_order};
use super::face_choice::{Choice, choose, first, lacking};
use super::lines::Segment;
use super::page_geometry::Family;
use super::script::{Script, cleaned, stretches};
use crate::fonts::ShapingContext;
use crate::{Face, ReportError, Text, Warning, Warnings};

/// Put before a text of the report in a language that runs from right to left.
pub(super) const TO_THE_LEFT: char = '\u{200F}';
/// Put before Latin words that give a text its direction and are set apart in it.
const TO_THE_RIGHT: char = '\u{200E}';

/// A text as the shaper is given it.
pub(super) struct Prepared {
    pub(super) words: String,
    pub(super) stretches: Vec<Stretch>,
    pub(super) segments: Vec<Segment>,
    /// Where the codes of characters that no face has begin, as bytes of the words.
    pub(super) codes: Vec<usize>,
    /// Where each part of the words was in the text.
    sources: Vec<SourceRange>,
}

/// Words of one treatment.
pub(super) struct Stretch {
    /// Bytes of the words.
    pub(super) range: Range<usize>,
    pub(super) segment: u16,
    pub(super) strong: bool,
    pub(super) script: Script,
    pub(super) face: Face,
}

/// Where bytes of the words were in the text: a span, and a byte of its cleaned words.
struct SourceRange {
    words: Range<usize>,
    at: TextPosition,
}

/// A span, and a byte of its cleaned words.
pub(super) type TextPosition = (usize, usize);

impl Prepared {
    /// Where a character of the words was in the text; `None` where the layout put it there.
    pub(super) fn position_of(&self, at: usize) -> Option<TextPosition> {
        let after = self.sources.partition_point(|source| source.words.start <= at);
        let source = self.sources.get(after.checked_sub(1)?)?;
        let (span, byte) = source.at;
        source.words.contains(&at).then(|| (span, byte + at - source.words.start))
    }
}

/// What the words that are being put in share.
#[derive(Clone, Copy)]
struct Treatment {
    span: usize,
    strong: bool,
    family: Family,
    segment: u16,
    script: Script,
}

/// What preparing a text needs.
pub(super) struct TextPreparer<'a> {
    pub(super) shaping: &'a mut ShapingContext,
    /// The script of the report's language.
    pub(super) usual: Script,
    /// Whether the report runs from right to left.
    pub(super) mirrored: bool,
    /// The first face that could not be read.
    pub(super) fault: &'a mut Option<ReportError>,
}

impl TextPreparer<'_> {
    /// Prepares a text. The characters at the positions of `missing` stand as their codes, whatever
    /// the faces say.
    pub(super) fn prepare(
        &mut self,
        text: &Text,
        family: Family,
        missing: &BTreeSet<TextPosition>,
        warnings: &mut Warnings,
    ) -> Prepared {
        let mut out = Prepared {
            words: String::new(),
            stretches: Vec::new(),
            segments: Vec::new(),
            codes: Vec::new(),
            sources: Vec::new(),
        };
        let alone = text.spans.len() == 1;
        // What the report says itself runs as the report does, whatever letter comes first.
        let own = text.spans.iter().any(|s| !s.from_person && s.language.is_none());
        let lettered = text.spans.iter().any(|s| tells_direction(&s.words));
        if self.mirrored && (own || !lettered) {
            out.words.push(TO_THE_LEFT);
        }
        let turns = text.spans.iter().any(|span| span.words.chars().any(is_rtl_letter));
        // Whether a letter has given the text, or what is set apart in it, its direction.
        let mut directed = self.mirrored;
        for (index, span) in text.spans.iter().enumerate() {
            let (clean, turned) = cleaned(&span.words);
            if turned && missing.is_empty() {
                warnings.add(Warning::DirectionMarks, 1);
            }
            if clean.is_empty() {
                continue;
            }
            let isolated = span.from_person && !alone;
            let mut here = directed;
            if isolated {
                out.words.push('\u{2068}');
                here = false;
            }
            let kept = if turns { kept_in_order(&clean) } else { Vec::new() };
            let mut kept = kept.into_iter().peekable();
            let mut open: Option<usize> = None;
            for (range, script) in stretches(&clean, self.usual) {
                let part = clean.get(range.clone()).unwrap_or_default();
                let language = match &span.language {
                    Some(language) => Some(language.to_string()),
                    None => script.is_foreign(self.usual, part).then(|| script.tag()),
                };
                let segment = Segment { language, leads_to: span.leads_to.clone() };
                if out.segments.last() != Some(&segment) {
                    out.segments.push(segment);
                }
                let segment = u16::try_from(out.segments.len() - 1).unwrap_or(u16::MAX);
                let strong = span.strong;
                let treatment = Treatment { span: index, strong, family, segment, script };
                for cluster in clusters(&clean, range) {
                    if let Some(next) = kept.next_if(|next| next.start == cluster.start) {
                        let letters = clean.get(next.clone()).unwrap_or_default();
                        if !here && letters.chars().any(char::is_alphabetic) {
                            out.words.push(TO_THE_RIGHT);
                            here = true;
                        }
                        out.words.push_str(KEEP[0]);
                        open = Some(next.end);
                    }
                    let words = clean.get(cluster.clone()).unwrap_or_default();
                    here |= words.chars().any(char::is_alphabetic);
                    self.put(&mut out, treatment, (cluster.start, words), missing, warnings);
                    if open.is_some_and(|end| end <= cluster.end) {
                        out.words.push_str(KEEP[1]);
                        open = None;
                    }
                }
            }
            if isolated {
                out.words.push('\u{2069}');
            } else {
                directed = here;
            }
        }
        out
    }

    /// Puts a character with its marks after the words so far, in the face that has them.
    fn put(
        &mut self,
        out: &mut Prepared,
        of: Treatment,
        (at, words): (usize, &str),
        missing: &BTreeSet<TextPosition>,
        warnings: &mut Warnings,
    ) {
        let usual = first(of.family);
        let choice = if words.len() == 1 && of.script == Script::Latin {
            Choice::Whole(usual)
        } else {
            choose(self.shaping, words, of.script, of.family).unwrap_or_else(|fault| {
                self.fault.get_or_insert(fault);
                Choice::Nothing
            })
        };
        let last = out.stretches.last().map_or(usual, |stretch| stretch.face);
        let face = match choice {
            Choice::Whole(face) | Choice::Base(face) => face,
            Choice::Nothing => last,
            Choice::Missing => usual,
        };
        let mut codes = Vec::new();
        let mut base = true;
        let mut drawn = false;
        for (offset, c) in words.char_indices() {
            let position = (of.span, at + offset);
            let lacks = match choice {
                Choice::Base(face) => !base && lacking(self.shaping, face, c),
                Choice::Missing if base && !is_invisible(c) => true,
                Choice::Missing => !is_invisible(c) && lacking(self.shaping, usual, c),
                Choice::Whole(_) | Choice::Nothing => false,
            };
            base &= is_invisible(c);
            if lacks || missing.contains(&position) {
                codes.push(c);
                continue;
            }
            // The code of a letter stands before its marks, the codes of marks after their letter.
            if !drawn {
                put_codes(out, of, &mut codes, warnings);
            }
            drawn |= !is_invisible(c);
            let start = out.words.len();
            out.words.push(c);
            let range = start..out.words.len();
            match out.sources.last_mut() {
                Some(known)
                    if known.words.end == start
                        && known.at.0 == position.0
                        && known.at.1 + known.words.len() == position.1 =>
                {
                    known.words.end = range.end;
                }
                _ => out.sources.push(SourceRange { words: range.clone(), at: position }),
            }
            extend(out, of, range, face);
        }
        put_codes(out, of, &mut codes, warnings);
    }
}

/// Puts the codes of characters, each set apart, so that it turns nothing around it and nothing
/// turns it.
fn put_codes(out: &mut Prepared, of: Treatment, codes: &mut Vec<char>, warnings: &mut Warnings) {
    for c in codes.drain(..) {
        warnings.add(Warning::NoGlyph { character: c }, 1);
        out.words.push('\u{2066}');
        let start = out.words.len();
        out.codes.push(start);
        out.words.push_str(&format!("[U+{:04X}]", u32::from(c)));
        let range = start..out.words.len();
        out.words.push('\u{2069}');
        extend(out, Treatment { script: Script::Latin, ..of }, range, first(of.family));
    }
}

/// Adds bytes of the words to the last stretch, or begins another.
fn extend(out: &mut Prepared, of: Treatment, range: Range<usize>, face: Face) {
    let Treatment { strong, segment, script, .. } = of;
    let is_same = |known: &&mut Stretch| {
        known.range.end == range.start
            && known.script == script
            && known.face == face
            && known.strong == strong
            && known.segment == segment
    };
    match out.stretches.last_mut().filter(is_same) {
        Some(known) => known.range.end = range.end,
        None => out.stretches.push(Stretch { range, segment, strong, script, face }),
    }
}

/// Characters with the marks and joiners after them: byte ranges that cover a range of a text.
pub(super) fn clusters(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut chars = text.get(range.clone()).unwrap_or_default().char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = chars.next()?;
        while chars.next_if(|(_, c)| continues(*c)).is_some() {}
        let end = chars.peek().map_or(range.end, |(at, _)| range.start + at);
        Some(range.start + start..end)
    })
}

/// Whether a character goes with the one before it: a mark, a joiner, a variation selector.
pub(super) fn continues(c: char) -> bool {
    !c.is_ascii() && (is_mark(c) || matches!(c, '\u{200C}' | '\u{200D}'))
}

/// Whether a text has a letter outside of what is set apart in it: the first of them gives it its
/// direction.
fn tells_direction(words: &str) -> bool {
    let mut open = 0_usize;
    for c in words.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.saturating_sub(1),
            c if open == 0 && c.is_alphabetic() => return true,
            _ => {}
        }
    }
    false
}
