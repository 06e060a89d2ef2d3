//! What is typed, compared with the names of a country.

use candour_model::is_invisible;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The names and codes of a country as they are compared with what is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Keys {
    pub(super) own: Vec<String>,
    /// Further names, each as it is compared and as it is written.
    pub(super) further: Vec<(String, String)>,
}

/// A word shorter than this is not taken for another with a typing error.
pub(super) const SHORTEST_MISTYPED: usize = 4;

/// How well the names of a country fit, the best first, and the further name that does.
pub(super) fn best<'c>(keys: &'c Keys, typed: &str) -> Option<(u8, Option<&'c str>)> {
    let own = keys.own.iter().filter_map(|key| own_rank(key, typed)).min();
    let further = keys.further.iter().filter_map(|(key, name)| {
        let rank = if key == typed {
            1
        } else if key.starts_with(typed) {
            4
        } else if key.split(' ').any(|word| word.starts_with(typed)) {
            5
        } else {
            return None;
        };
        Some((rank, Some(name.as_str())))
    });
    own.map(|rank| (rank, None)).into_iter().chain(further.min_by_key(|(rank, _)| *rank)).min()
}

fn own_rank(key: &str, typed: &str) -> Option<u8> {
    if key == typed {
        Some(0)
    } else if key.starts_with(typed) {
        Some(2)
    } else if key.split(' ').any(|word| word.starts_with(typed)) {
        Some(3)
    } else if typed.chars().count() >= 2 && key.contains(typed) {
        Some(6)
    } else {
        None
    }
}

/// Whether a name of a country is what was typed with one typing error, and the further name.
pub(super) fn mistyped<'c>(keys: &'c Keys, typed: &[char]) -> Option<(u8, Option<&'c str>)> {
    let is_meant = |key: &str| {
        let key: Vec<char> = key.chars().collect();
        // What is still being typed is compared with as much of the name.
        let begun = [typed.len() - 1, typed.len(), typed.len() + 1];
        begun.iter().any(|length| {
            let whole = *length >= key.len();
            let part = key.get(..(*length).min(key.len())).unwrap_or(&key);
            (whole || typed.len() > SHORTEST_MISTYPED) && is_one_apart(part, typed)
        })
    };
    if keys.own.iter().any(|key| is_meant(key)) {
        return Some((0, None));
    }
    keys.further.iter().find(|(key, _)| is_meant(key)).map(|(_, name)| (1, Some(name.as_str())))
}

/// Whether two texts differ by one letter too many, too few, or another, or by two changed round.
fn is_one_apart(one: &[char], other: &[char]) -> bool {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    match (one, other) {
        ([_, rest @ ..], [_, others @ ..]) if rest == others => true,
        ([_, rest @ ..], all) if rest == all => true,
        (all, [_, rest @ ..]) if rest == all => true,
        ([a, b, rest @ ..], [c, d, others @ ..]) => a == d && b == c && rest == others,
        _ => false,
    }
}

/// The text as it is compared: small letters, no accents, no marks, nothing
/// invisible, single blanks, `and` for `&`.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::new();
    for c in text.replace('&', " and ").nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            // Letters that people type for one another.
            'ё' | 'Ё' => plain.push('е'),
            'أ' | 'إ' | 'آ' | 'ٱ' => plain.push('ا'),
            'ى' => plain.push('ي'),
            'ة' => plain.push('ه'),
            'ı' => plain.push('i'),
            'ß' => plain.push_str("ss"),
            'ø' | 'Ø' => plain.push('o'),
            'ł' | 'Ł' => plain.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => plain.push('d'),
            'æ' | 'Æ' => plain.push_str("ae"),
            'œ' | 'Œ' => plain.push_str("oe"),
            'ə' | 'Ə' => plain.push('e'),
            'ی' => plain.push('ي'),
            'ک' => plain.push('ك'),
            'ـ' | '\'' | '’' | '`' | '.' => {}
            // It divides the parts of a word in Persian, where some people type a space.
            '\u{200C}' => plain.push(' '),
            c if is_invisible(c) && !c.is_control() => {}
            c if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            _ => plain.push(' '),
        }
    }
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
