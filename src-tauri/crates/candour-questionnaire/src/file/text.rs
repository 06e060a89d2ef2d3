//! The text of an answers file, in the encodings that programs write JSON in.

use std::borrow::Cow;

use super::limits::MAX_BYTES;
use super::{Fault, FaultCode};

/// The text of a file: UTF-8 or UTF-16 in either order, with or without a byte order mark.
///
/// Without a mark, UTF-16 is told by the zero bytes beside the first two characters, which JSON has
/// in ASCII (RFC 4627, 3).
///
/// # Errors
///
/// [`FaultCode::TooLarge`]; [`FaultCode::EncodingUnknown`] where it is in another encoding, such as
/// UTF-32, GB 18030, Windows-1251 or Latin-1, or a character of it is damaged.
pub fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    let fault = |code| Fault { place: String::new(), code };
    if bytes.len() > MAX_BYTES {
        return Err(fault(FaultCode::TooLarge));
    }
    let found = match bytes {
        // These begin as UTF-16 does.
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] | [_, 0, 0, 0, ..] | [0, 0, 0, _, ..] => {
            None
        }
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => {
            utf16(bytes, u16::from_le_bytes)
        }
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => {
            utf16(bytes, u16::from_be_bytes)
        }
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest).ok().map(Cow::Borrowed),
        _ => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    };
    found.ok_or(fault(FaultCode::EncodingUnknown))
}

/// The line and the column, both from 1, at which the text of a file cannot be read any further;
/// `None` where it can be read, or where it is in an encoding that is not read at all.
#[must_use]
pub fn damaged_place(bytes: &[u8]) -> Option<(usize, usize)> {
    if text_of(bytes).ok().is_some() || bytes.len() > MAX_BYTES {
        return None;
    }
    let sound = match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, ..] | [_, 0, 0, 0, ..] => return None,
        [0xFF, 0xFE, rest @ ..] => sound_utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => sound_utf16(rest, u16::from_be_bytes),
        [_, 0, ..] => sound_utf16(bytes, u16::from_le_bytes),
        [0, _, ..] => sound_utf16(bytes, u16::from_be_bytes),
        _ => {
            let until = std::str::from_utf8(bytes).err()?.valid_up_to();
            String::from_utf8_lossy(bytes.get(..until)?).into_owned()
        }
    };
    let last = sound.rsplit('\n').next().unwrap_or_default();
    let before = last.trim_start_matches('\u{FEFF}').chars().count();
    Some((sound.matches('\n').count() + 1, before + 1))
}

fn sound_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map_while(Result::ok).collect()
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Cow<'_, str>> {
    let (units, rest) = bytes.as_chunks::<2>();
    let units = units.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok().filter(|_| rest.is_empty()).map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{\"own-words\": \"Привет 你好 😀\"}";

    fn units(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn utf_8_and_utf_16_are_read_in_either_order_with_a_mark_and_without() {
        let mut all = vec![TEXT.as_bytes().to_vec(), [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat()];
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            all.push(units(TEXT, bytes));
            all.push([&bytes(0xFEFF)[..], &units(TEXT, bytes)].concat());
        }
        for file in all {
            assert_eq!(text_of(&file).unwrap(), TEXT, "{:?}", &file[..4]);
        }
    }

    #[test]
    fn other_encodings_and_damaged_characters_are_named() {
        let utf32: Vec<u8> = TEXT.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
        let half = [&[0xFF, 0xFE][..], &units("{", u16::to_le_bytes), &[0x3D, 0xD8]].concat();
        let odd = [&[0xFF, 0xFE][..], &units("{}", u16::to_le_bytes), b"x"].concat();
        let marked = [&[0xFF, 0xFE, 0, 0][..], &utf32].concat();
        // "да" in Windows-1251, "é" in Latin-1, "你" in GB 18030.
        let others: [&[u8]; 3] =
            [b"{\"a\": \"\xE4\xE0\"}", b"{\"a\": \"\xE9\"}", b"{\"a\": \"\xC4\xE3\"}"];
        for bytes in others.into_iter().chain([&utf32[..], &marked, &half, &odd]) {
            let fault = text_of(bytes).unwrap_err();
            assert_eq!(fault.code, FaultCode::EncodingUnknown, "{bytes:?}");
        }
        assert_eq!(damaged_place(b"{\n \"a\": \"\xE9\"}"), Some((2, 8)));
        assert_eq!(damaged_place(&half), Some((1, 2)));
        assert_eq!((damaged_place(&utf32), damaged_place(b"{}")), (None, None));
        let large = vec![b' '; MAX_BYTES + 1];
        assert_eq!(text_of(&large).unwrap_err().code, FaultCode::TooLarge);
    }
}
