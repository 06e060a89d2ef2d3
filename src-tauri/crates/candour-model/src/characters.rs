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
    fn marks_are_told_from_letters() {
        assert!(['\u{301}', '\u{64B}', '\u{5B0}', '\u{20DD}'].into_iter().all(is_mark));
        assert!(!['a', 'é', '´', 'ـ'].into_iter().any(is_mark));
    }
}
