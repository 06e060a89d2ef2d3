//! What Unicode says of single characters, from the tables of `icu_properties`.

use icu_properties::props::{
    DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup, Script, VariationSelector,
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

/// Whether a character can hide something in a text or reorder what stands beside it: invisible
/// ones, controls of annotations and of hieroglyphs, and what is no character at all.
/// Variation selectors only choose between forms of the character before them.
#[must_use]
pub fn hides(c: char) -> bool {
    let is_control = matches!(c, '\u{FFF9}'..='\u{FFFB}' | '\u{13430}'..='\u{1343F}');
    let is_none = matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE;
    is_control || is_none || (is_invisible(c) && !is_selector(c))
}

fn is_selector(c: char) -> bool {
    CodePointSetData::new::<VariationSelector>().contains(c)
}

/// Whether a character means what two programs agree on, and nothing elsewhere.
fn is_private(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::PrivateUse
}

/// Whether a text has anything that a person sees. A mark alone stands on nothing.
#[must_use]
pub fn has_words(text: &str) -> bool {
    // The blank Braille pattern has a width and no ink.
    let is_seen = |c: char| {
        !c.is_whitespace() && !is_invisible(c) && !hides(c) && c != BLANK_BRAILLE && !is_mark(c)
    };
    text.chars().any(|c| is_seen(c) && !is_private(c))
}

const BLANK_BRAILLE: char = '\u{2800}';

/// Whether a variation selector has a use between two characters: it chooses between forms in the
/// scripts that have them, of symbols, and of a digit in its box.
fn selects(before: Option<char>, c: char, after: Option<char>) -> bool {
    let Some(before) = before else { return false };
    let script = CodePointMapData::<Script>::new().get(before);
    match c {
        '\u{180B}'..='\u{180F}' => script == Script::Mongolian,
        '\u{E0100}'..='\u{E01EF}' => script == Script::Han,
        _ => {
            let takes = [Script::Han, Script::Myanmar, Script::PhagsPa, Script::Manichaean];
            let is_symbol =
                !before.is_alphanumeric() && !is_mark(before) && !before.is_whitespace();
            takes.contains(&script) || is_symbol || after == Some('\u{20E3}')
        }
    }
}

/// Whether a character that does not show has no use where it stands.
fn is_hidden((before, c, after): (Option<char>, char, Option<char>)) -> bool {
    if is_selector(c) {
        return !selects(before, c, after);
    }
    hides(c) && !joins(before, c, after)
}

/// The first character of a text that has no use there and does not show, or means nothing outside
/// of one program.
#[must_use]
pub fn first_hidden(text: &str) -> Option<char> {
    let is_braille = |c: Option<char>| c.is_some_and(|c| ('\u{2801}'..='\u{28FF}').contains(&c));
    let is_blank = |(before, c, after): (Option<char>, char, Option<char>)| {
        c == BLANK_BRAILLE && !is_braille(before) && !is_braille(after)
    };
    let mut all = beside(text);
    all.find(|at| is_hidden(*at) || is_blank(*at) || is_private(at.1)).map(|(_, c, _)| c)
}

/// The most marks and joined characters on one letter: as in the Stream-Safe Text Format of Unicode
/// (UAX 15, 13). No script needs as many.
const MOST_ON_ONE: usize = 30;

/// Whether more marks are piled on one letter than any script needs. Setting them takes time that
/// grows with the square of their number.
#[must_use]
pub fn piles_marks(text: &str) -> bool {
    let mut piled = 0;
    beside(text).any(|(before, c, _)| {
        let is_piled = is_mark(c) || c == '\u{200D}' || before == Some('\u{200D}');
        piled = if is_piled { piled + 1 } else { 0 };
        piled > MOST_ON_ONE
    })
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
    if !beside(text).any(is_hidden) {
        return text.into();
    }
    let mut kept = String::with_capacity(text.len());
    for (before, c, after) in beside(text) {
        if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
            if !kept.is_empty() && !kept.ends_with(' ') {
                kept.push(' ');
            }
        } else if !is_hidden((before, c, after)) {
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
/// hide or reorder others, stand there as their codes, `[U+001B]`; so does what means nothing outside
/// of one program, and a mark on nothing. Joiners stay where the script has a use for them.
#[must_use]
pub fn shown(text: &str) -> std::borrow::Cow<'_, str> {
    let is_code = |at: (Option<char>, char, Option<char>)| {
        let stands_alone = at.0.is_none_or(char::is_whitespace) && is_mark(at.1);
        is_hidden(at) || is_private(at.1) || stands_alone
    };
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
    fn what_has_no_use_where_it_stands_is_left_out_of_names_and_shown_as_its_code() {
        let hidden = "\u{FFF9}\u{FFFB}\u{FFFE}\u{1FFFF}\u{FDD0}\u{13430}\u{FE00}\u{FE0F}\u{E0100}\u{180B}\u{180F}";
        for c in hidden.chars() {
            let name = format!("An{c}na");
            assert_eq!(without_hidden(&name), "Anna", "{c:?}");
            assert_eq!(shown(&name), format!("An[U+{:04X}]na", u32::from(c)));
            assert_eq!(first_hidden(&name), Some(c));
        }
        for kept in ["葛\u{E0100}城", "ᠮ\u{180B}ᠣ", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "⠁\u{2800}⠃"]
        {
            assert_eq!(without_hidden(kept), kept);
            assert_eq!(first_hidden(kept), None, "{kept:?}");
        }
        for nothing in ["\u{301}", "\u{E000}", "\u{FFFF}", "\u{FFF9}", "\u{10FFFD} \u{2800}"] {
            assert!(!has_words(nothing), "{nothing:?}");
        }
        assert_eq!(shown("\u{301}x\u{E000}"), "[U+0301]x[U+E000]");
        assert_eq!(first_hidden("A\u{2800}b"), Some('\u{2800}'));
    }

    #[test]
    fn no_letter_bears_more_marks_than_any_script_needs() {
        assert!(!piles_marks(&format!("a{}b", "\u{301}".repeat(30)).repeat(9)));
        assert!(piles_marks(&format!("a{}", "\u{301}".repeat(31))));
        assert!(piles_marks(&"\u{1F468}\u{200D}".repeat(40)));
        assert!(!piles_marks(&"क्षत्रिय ".repeat(90)) && !piles_marks(&"نَسْتَعْلِيق ".repeat(90)));
    }

    #[test]
    fn marks_are_told_from_letters() {
        assert!(['\u{301}', '\u{64B}', '\u{5B0}', '\u{20DD}'].into_iter().all(is_mark));
        assert!(!['a', 'é', '´', 'ـ'].into_iter().any(is_mark));
    }
}
