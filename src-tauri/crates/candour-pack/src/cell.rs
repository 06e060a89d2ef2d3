//! Text that a spreadsheet shows and never computes.

use candour_model::is_invisible;
use candour_typeset::cleaned;
use unicode_normalization::UnicodeNormalization;

/// The words of one cell: one line, without control characters and without marks that turn other
/// words, and such that no spreadsheet reads a formula in it.
///
/// Words that begin with `=`, `+`, `-` or `@`, in any form of width and behind quotation marks, get
/// an apostrophe before them. So do such words after a semicolon: where the list separator of a
/// system is the semicolon, a file with commas is cut there, and its quotation marks are read anew.
pub(crate) fn cell(text: &str) -> String {
    let line: String = text.chars().map(|c| if breaks(c) { ' ' } else { c }).collect();
    let (line, _) = cleaned(&line);
    let pieces = line
        .trim()
        .split(';')
        .map(|piece| if starts_formula(piece) { format!("'{piece}") } else { piece.to_owned() });
    pieces.collect::<Vec<_>>().join(";")
}

/// Whether a character ends a line or steers a printer: it parts words.
fn breaks(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether the first character that is seen, behind quotation marks, is one by which formulas
/// begin.
pub(crate) fn starts_formula(text: &str) -> bool {
    let passed = |c: char| c.is_whitespace() || is_invisible(c) || c == '"';
    let seen = text.chars().find(|c| !passed(*c));
    let plain = seen.and_then(|c| std::iter::once(c).nfkc().next());
    matches!(plain, Some('=' | '+' | '-' | '@'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_could_be_computed_is_shown() {
        for (text, shown) in [
            ("=1+1", "'=1+1"),
            ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'=1"),
            ("\r\n+44 20", "'+44 20"),
            ("\u{200B}-5", "'\u{200B}-5"),
            ("＝1", "'＝1"),
            ("a;\"=1", "a;'\"=1"),
            ("a;=1", "a;'=1"),
            ("a; =1; b", "a;' =1; b"),
            ("Li-Na + Co", "Li-Na + Co"),
            ("a\u{0}b\u{85}c", "a b c"),
            ("", ""),
        ] {
            assert_eq!(cell(text), shown, "{text:?}");
        }
    }

    #[test]
    fn joiners_that_names_need_stay() {
        let persian = "می\u{200C}خواهم";
        assert_eq!(cell(persian), persian);
    }

    proptest! {
        #[test]
        fn no_part_of_a_cell_starts_a_formula(text in "[=+@;,\"'|a\u{200B}\u{FF1D}\t\r\n -]{0,12}|\\PC*") {
            let cell = cell(&text);
            prop_assert!(!cell.chars().any(breaks));
            prop_assert!(cell.split(';').all(|part| !starts_formula(part)));
        }
    }
}
