//! What Unicode says of single characters, from the tables of `icu_properties`.

use icu_properties::props::{
    DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup, VariationSelector,
};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Whether a character has no width and no ink, so that no font needs a glyph for it: controls,
/// joiners, marks of direction, separators of lines, variation selectors.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}')
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether an invisible character can hide something in a text or reorder what stands beside it.
/// Variation selectors only choose between forms of the character before them.
#[must_use]
pub fn hides(c: char) -> bool {
    is_invisible(c) && !CodePointSetData::new::<VariationSelector>().contains(c)
}

/// Whether a text has anything that a person sees.
#[must_use]
pub fn has_words(text: &str) -> bool {
    // The blank Braille pattern has a width and no ink.
    text.chars().any(|c| !c.is_whitespace() && !is_invisible(c) && c != '\u{2800}')
}

/// Whether the joiner or non-joiner between two characters belongs to their script: it changes how
/// letters of Arabic, Persian, Mongolian and the scripts of South Asia join.
fn joins(before: Option<char>, c: char, after: Option<char>) -> bool {
    let is_part = |c: char| !c.is_ascii() && (c.is_alphabetic() || is_mark(c));
    matches!(c, '\u{200C}' | '\u{200D}')
        && before.is_some_and(|before| is_part(before) && !is_plain_alphabet(before))
        && after.is_none_or(|after| !after.is_ascii_alphanumeric())
}

/// Letters of alphabets in which no joiner has a meaning: Latin, Greek, Cyrillic, Armenian.
fn is_plain_alphabet(c: char) -> bool {
    ('\u{AA}'..='\u{58F}').contains(&c)
}

/// Each character with the one before and the one after it.
fn beside(text: &str) -> impl Iterator<Item = (Option<char>, char, Option<char>)> {
    let mut chars = text.chars().peekable();
    let mut before = None;
    std::iter::from_fn(move || {
        let c = chars.next()?;
        let found = (before, c, chars.peek().copied());
        before = Some(c);
        Some(found)
    })
}

/// A name without what does not show: controls become one space, so that they separate words, and
/// characters that hide or reorder others go. Joiners stay where the script has a use for them.
#[must_use]
pub fn without_hidden(text: &str) -> std::borrow::Cow<'_, str> {
    let goes = |(before, c, after)| hides(c) && !joins(before, c, after);
    if !beside(text).any(goes) {
        return text.into();
    }
    let mut kept = String::with_capacity(text.len());
    for (before, c, after) in beside(text) {
        if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
            if !kept.is_empty() && !kept.ends_with(' ') {
                kept.push(' ');
            }
        } else if !goes((before, c, after)) {
            kept.push(c);
        }
    }
    kept.trim_end().to_owned().into()
}

/// A text with one line feed for each way in which programs end a line: carriage return, vertical
/// tab, form feed, next line, line and paragraph separator.
#[must_use]
pub fn on_lines(text: &str) -> std::borrow::Cow<'_, str> {
    let ends = |c: char| matches!(c, '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    if !text.contains(ends) {
        return text.into();
    }
    text.replace("\r\n", "\n").replace(ends, "\n").into()
}

/// A text as it is put on paper and on the screen: on lines, and with other controls as their codes,
/// `[U+0000]`, so that they neither vanish nor join what they stand between.
#[must_use]
pub fn printable(text: &str) -> std::borrow::Cow<'_, str> {
    let is_code = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    let text = on_lines(text);
    if !text.contains(is_code) {
        return text;
    }
    let mut printed = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_code(c) { printed.push_str(&code_of(c)) } else { printed.push(c) }
    }
    printed.into()
}

/// A character by its code: `[U+001B]`.
fn code_of(c: char) -> String {
    format!("[U+{:04X}]", u32::from(c))
}

/// A text of somebody else as it can be put on one line of a terminal: controls, and characters that
/// hide or reorder others, stand there as their codes, `[U+001B]`. Joiners stay where the script has
/// a use for them.
#[must_use]
pub fn shown(text: &str) -> std::borrow::Cow<'_, str> {
    let is_code = |(before, c, after)| hides(c) && !joins(before, c, after);
    if !beside(text).any(is_code) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for (before, c, after) in beside(text) {
        if is_code((before, c, after)) {
            shown.push_str(&code_of(c));
        } else {
            shown.push(c);
        }
    }
    shown.into()
}

/// Whether a character is a mark on the character before it, such as an accent or a vowel sign.
#[must_use]
pub fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// The ASCII digit that a decimal digit of any script stands for; other characters as they are.
#[must_use]
pub fn plain_digit(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    // The decimal digits of a script are encoded from 0 to 9 without a gap (Unicode, 4.6), so that
    // a range of them, of one script or of several, begins with a 0.
    let code = u32::from(c);
    CodePointMapData::<GeneralCategory>::new()
        .iter_ranges_for_value(GeneralCategory::DecimalNumber)
        .find(|range| range.contains(&code))
        .and_then(|range| char::from_digit((code - range.start()) % 10, 10))
        .unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_digits() {
        // Arabic, Persian, Devanagari, Bengali, Thai, full width, and the last of the bold ones.
        let seven = ['٧', '۷', '७', '৭', '๗', '７', '7'];
        assert!(seven.iter().all(|c| plain_digit(*c) == '7'));
        assert_eq!(plain_digit('\u{1D7FF}'), '9');
        for other in ['七', 'Ⅶ', '⁷', 'x', '½'] {
            assert_eq!(plain_digit(other), other);
        }
    }

    #[test]
    fn every_range_of_digits_holds_whole_tens() {
        let map = CodePointMapData::<GeneralCategory>::new();
        for range in map.iter_ranges_for_value(GeneralCategory::DecimalNumber) {
            assert_eq!((range.end() - range.start() + 1) % 10, 0, "{range:x?}");
        }
    }

    #[test]
    fn what_turns_or_hides_words_is_told_from_what_chooses_a_form() {
        let hidden = [
            '\u{AD}',
            '\u{61C}',
            '\u{180E}',
            '\u{200B}',
            '\u{200F}',
            '\u{2029}',
            '\u{202E}',
            '\u{2060}',
            '\u{2069}',
            '\u{206F}',
            '\u{3164}',
            '\u{FEFF}',
            '\u{E0041}',
            '\u{7}',
        ];
        for c in hidden {
            assert!(is_invisible(c) && hides(c), "{c:?}");
        }
        for c in ['\u{FE0F}', '\u{E0100}'] {
            assert!(is_invisible(c) && !hides(c), "{c:?}");
        }
        for c in ['a', ' ', '\u{A0}', '\u{301}', '字', 'ـ'] {
            assert!(!is_invisible(c), "{c:?}");
        }
    }

    #[test]
    fn on_a_terminal_nothing_of_a_stranger_acts() {
        assert_eq!(shown("x\u{1B}[2J\u{9B}31m\t\n"), "x[U+001B][2J[U+009B]31m[U+0009][U+000A]");
        assert_eq!(
            shown("a\u{202E}b\u{2066}c\u{200B}d\u{7F}"),
            "a[U+202E]b[U+2066]c[U+200B]d[U+007F]"
        );
        assert_eq!(shown("علی\u{200C}رضا · क्\u{200D}ष"), "علی\u{200C}رضا · क्\u{200D}ष");
        assert_eq!(shown("Iv\u{200D}an"), "Iv[U+200D]an", "no Latin letter needs a joiner");
        assert!(matches!(shown("plain 字"), std::borrow::Cow::Borrowed(_)));
    }

    #[test]
    fn every_way_to_end_a_line_is_a_line_feed() {
        let text = "a\r\nb\rc\u{B}d\u{C}e\u{85}f\u{2028}g\u{2029}h\ni";
        assert_eq!(on_lines(text), "a\nb\nc\nd\ne\nf\ng\nh\ni");
        assert_eq!(
            printable("Smith\u{85}Jones\u{C}Brown\u{0}Green"),
            "Smith\nJones\nBrown[U+0000]Green"
        );
    }

    #[test]
    fn marks_are_told_from_letters() {
        assert!(['\u{301}', '\u{64B}', '\u{5B0}', '\u{20DD}'].into_iter().all(is_mark));
        assert!(!['a', 'é', '´', 'ـ'].into_iter().any(is_mark));
    }
}
