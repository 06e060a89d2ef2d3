//! Numbers and codes inside of words that run from right to left.
//!
//! The rules of Unicode (UAX 9) turn the groups of a telephone number, of a date with hyphens or of
//! a code around where they follow an Arabic letter: “+971 50 123” comes out as “123 50 971+”. Such
//! stretches are read from left to right in every language, so they are set apart and set in the
//! order in which they were typed.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, GeneralCategory};

/// Put before and after a stretch that keeps its order.
pub(super) const KEEP: [&str; 2] = ["\u{2066}\u{202D}", "\u{202C}\u{2069}"];

/// Whether a character directs others and is never seen: embeddings, overrides, isolates, marks.
pub(super) fn directs(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is a letter that is read from right to left.
pub(super) fn is_rtl_letter(c: char) -> bool {
    let class = CodePointMapData::<BidiClass>::new().get(c);
    matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter)
}

/// What a character is to such a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Digit,
    Letter,
    Other,
}

fn kind(c: char) -> Kind {
    if c.is_ascii() {
        return match c {
            '0'..='9' => Kind::Digit,
            c if c.is_ascii_alphabetic() => Kind::Letter,
            _ => Kind::Other,
        };
    }
    if CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DecimalNumber {
        return Kind::Digit;
    }
    let class = CodePointMapData::<BidiClass>::new().get(c);
    if class == BidiClass::LeftToRight { Kind::Letter } else { Kind::Other }
}

/// Whether a sign belongs to the figures after it.
fn leads(c: char) -> bool {
    let class = CodePointMapData::<BidiClass>::new().get(c);
    matches!(c, '+' | '-' | '−' | '#' | '№' | '*') || class == BidiClass::EuropeanTerminator
}

/// Whether a sign joins figures to a code: a hyphen, a stroke, a bracket of a dialling code.
fn joins(c: char) -> bool {
    matches!(
        c,
        '-' | '–'
            | '−'
            | '‑'
            | '.'
            | ','
            | '/'
            | ':'
            | '('
            | ')'
            | '+'
            | '_'
            | '@'
            | '#'
            | '&'
            | '*'
            | '='
            | '\''
            | '’'
            | '٫'
            | '٬'
            | '\u{A0}'
            | '\u{202F}'
            | ' '
    )
}

/// Where figures, codes and Latin words with figures are in a text: byte ranges in order.
pub(super) fn kept_in_order(text: &str) -> Vec<Range<usize>> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let end_of = |at: usize| chars.get(at + 1).map_or(text.len(), |(byte, _)| *byte);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&(_, c)) = chars.get(at) {
        if kind(c) == Kind::Other {
            at += 1;
            continue;
        }
        let (first, mut last) = (at, at);
        let (mut lettered, mut figures) = (false, false);
        while let Some(&(_, c)) = chars.get(at) {
            match kind(c) {
                Kind::Digit => figures = true,
                Kind::Letter => lettered = true,
                Kind::Other => {
                    let next = chars.get(at..).unwrap_or_default();
                    let signs = next.iter().take_while(|(_, c)| kind(*c) == Kind::Other).count();
                    let between = next.get(..signs).unwrap_or_default();
                    let follows = signs < next.len();
                    if follows && continues(between.iter().map(|(_, c)| *c), lettered) {
                        at += signs;
                        continue;
                    }
                    break;
                }
            }
            last = at;
            at += 1;
        }
        if !figures {
            continue;
        }
        let before = |at: usize| at.checked_sub(1).and_then(|at| chars.get(at)).map(|(_, c)| *c);
        let inside = chars.get(first..=last).unwrap_or_default();
        let count = |sign| inside.iter().filter(|(_, c)| *c == sign).count();
        let (mut from, mut to) = (first, last);
        if count(')') > count('(') && before(from) == Some('(') {
            from -= 1;
        }
        if count('(') > count(')') && chars.get(to + 1).is_some_and(|(_, c)| *c == ')') {
            to += 1;
        }
        if before(from).is_some_and(leads)
            && !from.checked_sub(1).and_then(before).is_some_and(char::is_alphabetic)
        {
            from -= 1;
        }
        let percent =
            |c: char| CodePointMapData::<BidiClass>::new().get(c) == BidiClass::EuropeanTerminator;
        while chars.get(to + 1).is_some_and(|(_, c)| percent(*c)) {
            to += 1;
        }
        if let Some(&(start, _)) = chars.get(from) {
            found.push(start..end_of(to));
        }
        at = at.max(to + 1);
    }
    found
}

/// Whether what is between two figures or letters keeps them together. After a letter of Latin
/// everything does up to the next letter of the other direction, as in the rules of Unicode; after
/// figures alone only one space and what telephone numbers, dates and codes are divided with.
fn continues(between: impl Iterator<Item = char>, lettered: bool) -> bool {
    let between: String = between.collect();
    if between.chars().any(|c| is_rtl_letter(c) || matches!(c, '\n' | '\u{2028}' | '\u{2029}')) {
        return false;
    }
    if lettered {
        return !between.chars().any(directs);
    }
    let spaces = between.chars().filter(|c| c.is_whitespace()).count();
    let comma = between.contains([',', ':']) && spaces > 0;
    let full_stop = between.contains('.') && spaces > 0;
    between.chars().all(joins)
        && spaces <= 2
        && between.chars().count() <= 3
        && !comma
        && !full_stop
}

#[cfg(test)]
mod tests {
    use super::kept_in_order;

    fn kept(text: &str) -> Vec<&str> {
        kept_in_order(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn numbers_dates_and_codes_are_whole() {
        assert_eq!(kept("واتساب +971 50 123 4567 الآن"), ["+971 50 123 4567"]);
        assert_eq!(kept("هاتف (02) 123-4567."), ["(02) 123-4567"]);
        assert_eq!(kept("رقم ٠٥٠ ١٢٣ ٤٥٦٧، ثم ٩٨٧"), ["٠٥٠ ١٢٣ ٤٥٦٧", "٩٨٧"]);
        assert_eq!(kept("يوم 2019-03-05 وملف 12-AB/44 خصم 15%"), ["2019-03-05", "12-AB/44", "15%"]);
        assert_eq!(kept("דירה 12-B, טלפון 03-555 1234"), ["12-B", "03-555 1234"]);
    }

    #[test]
    fn figures_of_a_list_and_words_without_figures_are_left_alone() {
        assert_eq!(kept("دفعت 10، 20، 30"), ["10", "20", "30"]);
        assert_eq!(kept("10, 20. 30"), ["10", "20", "30"]);
        assert_eq!(kept("اتصل بـ John Smith في دبي"), [""; 0]);
        assert_eq!(kept("شركة Al Noor (UAE) No. 5 في دبي"), ["Al Noor (UAE) No. 5"]);
        assert_eq!(kept("بـ-5"), ["5"]);
    }
}
