//! What stands in a font of the file: widths of glyphs, texts of codes.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object};

/// The widths that a font names, by code.
pub(super) fn widths(font: &Dictionary) -> BTreeMap<u16, f64> {
    let mut found = BTreeMap::new();
    let list = font.get(b"W").and_then(Object::as_array).cloned().unwrap_or_default();
    for pair in list.chunks(2) {
        let [first, Object::Array(run)] = pair else { continue };
        let first = u16::try_from(first.as_i64().unwrap_or(0)).unwrap_or(0);
        for (code, width) in (first..).zip(run) {
            found.insert(code, width.as_float().map_or(-1.0, f64::from));
        }
    }
    found
}

/// The width of a glyph inside a TrueType file, in thousandths of its size.
pub(super) fn advance(program: &[u8], glyph: u16) -> Option<f64> {
    let two = |at: usize| Some(u16::from_be_bytes([*program.get(at)?, *program.get(at + 1)?]));
    let four = |at: usize| {
        let bytes = program.get(at..at + 4)?;
        usize::try_from(u32::from_be_bytes(bytes.try_into().ok()?)).ok()
    };
    let table = |tag: &[u8; 4]| {
        let records = (0..usize::from(two(4)?)).map(|i| 12 + i * 16);
        let record = records.into_iter().find(|at| program.get(*at..at + 4) == Some(tag))?;
        four(record + 8)
    };
    let units = f64::from(two(table(b"head")? + 18)?);
    let known = two(table(b"hhea")? + 34)?;
    let at = usize::from(glyph.min(known.checked_sub(1)?));
    Some(f64::from(two(table(b"hmtx")? + at * 4)?) * 1000.0 / units)
}

/// What the codes of a font stand for.
pub(super) fn texts_of(map: &[u8]) -> BTreeMap<u16, String> {
    let map = String::from_utf8_lossy(map);
    let mut found = BTreeMap::new();
    let (mut chars, mut ranges) = (false, false);
    let hex = |text: &str| -> Vec<u16> {
        let digits: Vec<char> = text.chars().filter(char::is_ascii_hexdigit).collect();
        let unit = |four: &[char]| u16::from_str_radix(&four.iter().collect::<String>(), 16);
        digits.chunks(4).map(|four| unit(four).unwrap_or(0)).collect()
    };
    for line in map.lines().map(str::trim) {
        match line {
            l if l.ends_with("beginbfchar") => chars = true,
            l if l.ends_with("beginbfrange") => ranges = true,
            "endbfchar" => chars = false,
            "endbfrange" => ranges = false,
            l if chars || ranges => {
                let parts: Vec<Vec<u16>> =
                    l.split('>').filter(|p| p.contains('<')).map(hex).collect();
                match parts.as_slice() {
                    [code, text] if chars => {
                        found.insert(code[0], String::from_utf16_lossy(text));
                    }
                    [first, last, text] if ranges => {
                        for (step, code) in (first[0]..=last[0]).enumerate() {
                            let mut text = text.clone();
                            if let Some(unit) = text.last_mut() {
                                *unit += u16::try_from(step).unwrap_or(0);
                            }
                            found.insert(code, String::from_utf16_lossy(&text));
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    found
}
