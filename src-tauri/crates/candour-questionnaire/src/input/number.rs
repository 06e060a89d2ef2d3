//! Numbers as people type and paste them.

use candour_model::{hides, plain_digit};

use super::fault::InputCode;

/// The text with plain digits and without marks of direction, which come along when pasting.
pub(super) fn plain(typed: &str) -> String {
    let shown = typed.chars().filter(|c| c.is_control() || !hides(*c));
    shown.map(plain_digit).collect::<String>().trim().to_owned()
}

/// A whole number from 0 to 65,535; `None` where nothing was typed.
pub(super) fn whole(typed: &str) -> Result<Option<u16>, ()> {
    let typed = plain(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    if !typed.bytes().all(|b| b.is_ascii_digit()) {
        return Err(());
    }
    typed.parse().map(Some).map_err(|_| ())
}

/// An amount in the form that is kept: digits, and after a point at most as many decimals as its
/// currency has.
///
/// Blanks, apostrophes and commas between thousands are passed over, and a sign of a currency.
/// A single point before three digits can mean thousands or decimals and is not guessed. Where the
/// currency has three decimals or more, and a nought or over three digits stand before the point, it
/// is decimals.
pub(super) fn amount(typed: &str, most: usize) -> Result<Option<String>, InputCode> {
    let mut kept = String::new();
    for c in plain(typed).chars() {
        match c {
            '0'..='9' | '.' | ',' => kept.push(c),
            '\u{066B}' | '\u{FF0E}' => kept.push('.'),
            '\u{066C}' | '\u{FF0C}' | '\u{060C}' => kept.push(','),
            '\'' | '\u{2019}' | '_' => {}
            '$' | '£' | '€' | '¥' | '₽' | '₹' | '₴' | '₺' | '₪' | '₩' | '﷼' => {}
            c if c.is_whitespace() => {}
            _ => return Err(InputCode::AmountNotANumber),
        }
    }
    if kept.is_empty() {
        return if plain(typed).is_empty() { Ok(None) } else { Err(InputCode::AmountNotANumber) };
    }
    let (whole, decimals) = split(&kept, most)?;
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    if digits.len() > 15 || decimals.len() > most || whole.is_empty() {
        return Err(InputCode::AmountNotANumber);
    }
    Ok(Some(if decimals.is_empty() { digits.to_owned() } else { format!("{digits}.{decimals}") }))
}

/// The part with the thousands and the decimals, each still checked for its form.
fn split(kept: &str, most: usize) -> Result<(&str, &str), InputCode> {
    let count = |mark| kept.matches(mark).count();
    let last = kept.rfind(['.', ',']);
    let after = |at: usize| &kept[at + 1..];
    // No thousands come after a nought alone or after more than three digits.
    let plain_point = |at: usize| at > 3 || &kept[..at] == "0";
    let (whole, decimals) = match (count('.'), count(','), last) {
        (0, 0, _) | (_, _, None) => return Ok((kept, "")),
        (1, 0, Some(at)) if after(at).len() == 3 && at > 0 && !(most >= 3 && plain_point(at)) => {
            return Err(InputCode::AmountTwoWays);
        }
        (1, 0, Some(at)) => (&kept[..at], after(at)),
        (0, 1, Some(at)) if after(at).len() == 3 => (kept, ""),
        (0, 1, Some(at)) => (&kept[..at], after(at)),
        (0, _, Some(_)) | (_, 0, Some(_)) => (kept, ""),
        // Both marks: the last one stands before the decimals and stands once.
        (_, _, Some(at)) if count(if kept[at..].starts_with('.') { '.' } else { ',' }) == 1 => {
            (&kept[..at], after(at))
        }
        _ => return Err(InputCode::AmountNotANumber),
    };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    // Thousands come in threes; in South Asia all but the last come in twos.
    let (first, rest) = groups.split_first().unwrap_or((&"", &[]));
    let (last, middle) = rest.split_last().unwrap_or((&"000", &[]));
    let fits = (1..=3).contains(&first.len())
        && last.len() == 3
        && middle.iter().all(|group| matches!(group.len(), 2 | 3));
    if rest.is_empty() || fits { Ok((whole, decimals)) } else { Err(InputCode::AmountNotANumber) }
}
