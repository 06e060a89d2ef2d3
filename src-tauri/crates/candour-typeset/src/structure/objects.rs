//! The objects of ISO 32000-1, 7.3 that every part of the structure is made of.

use lopdf::{Dictionary, Object, StringFormat};

pub(super) fn name_object(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Object {
    let mut dictionary = Dictionary::new();
    for (key, value) in entries {
        dictionary.set(key, value);
    }
    Object::Dictionary(dictionary)
}

/// A text string of ISO 32000-1, 7.9.2.2: plain where it is ASCII, else UTF-16 with its mark.
pub(super) fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    for unit in text.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Hexadecimal)
}
