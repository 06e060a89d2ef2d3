//! Composed glyphs: several drawings that a reader of the file takes for one character each.
//!
//! A letter with its marks, or a syllable of an Indic script, is drawn with several glyphs. A
//! reader of the file gathers characters from the places of glyphs, and takes a mark beside its
//! letter for a word of its own. One glyph that is composed of the others has one place and one
//! text. The format has them: OpenType 1.9, “glyf”, composite glyph description.

use crate::layout::DrawnPart;
use crate::tables::{Tables, long, number, signed};

const WORDS: u16 = 0x0001;
const OFFSETS: u16 = 0x0002;
const MORE: u16 = 0x0020;

/// A font with composed glyphs after its own, and the number of the first of them.
///
/// `None` where the font has no TrueType outlines or no room.
pub(super) fn with_composed(
    font: &[u8],
    composed: &[(Vec<DrawnPart>, u16)],
) -> Option<(Vec<u8>, u16)> {
    let tables = Tables::of(font)?;
    let (glyf, loca) = (tables.get(b"glyf")?, tables.get(b"loca")?);
    let count = tables.number(b"maxp", 4)?;
    let all = count.checked_add(u16::try_from(composed.len()).ok()?)?;
    let is_long = tables.number(b"head", 50)? == 1;
    let start = |glyph: u16| {
        let at = usize::from(glyph);
        if is_long { long(loca, at * 4) } else { number(loca, at * 2).map(|n| usize::from(n) * 2) }
    };
    let mut places = (0..=count).map(start).collect::<Option<Vec<usize>>>()?;
    let mut outlines = glyf.get(..*places.last()?)?.to_vec();
    let (mut widths, listed) = (tables.get(b"hmtx")?.to_vec(), tables.number(b"hhea", 34)?);
    widths = full_widths(&widths, listed, count)?;
    let mut most = 0;
    for (parts, advance) in composed {
        let mut corners: Option<[i16; 4]> = None;
        let mut drawn = Vec::new();
        for part in parts {
            let (from, to) = (start(part.id)?, start(part.id.checked_add(1)?)?);
            let own = glyf.get(from..to)?;
            // A glyph without an outline, such as a space, draws nothing.
            if own.is_empty() {
                continue;
            }
            let corner = |at, by| signed(own, at).map(|n| n.saturating_add(by));
            let (x, y) = part.at;
            let [a, b, c, d] = [corner(2, x)?, corner(4, y)?, corner(6, x)?, corner(8, y)?];
            let [e, f, g, h] = corners.unwrap_or([a, b, c, d]);
            corners = Some([a.min(e), b.min(f), c.max(g), d.max(h)]);
            drawn.push(part);
        }
        let corners = corners.unwrap_or_default();
        if !drawn.is_empty() {
            outlines.extend((-1_i16).to_be_bytes());
            corners.iter().for_each(|corner| outlines.extend(corner.to_be_bytes()));
        }
        for (at, part) in drawn.iter().enumerate() {
            let more = if at + 1 < drawn.len() { MORE } else { 0 };
            outlines.extend((WORDS | OFFSETS | more).to_be_bytes());
            outlines.extend(part.id.to_be_bytes());
            outlines.extend(part.at.0.to_be_bytes());
            outlines.extend(part.at.1.to_be_bytes());
        }
        most = most.max(drawn.len());
        places.push(outlines.len());
        widths.extend(advance.to_be_bytes());
        widths.extend(corners[0].to_be_bytes());
    }
    let loca = places.iter().map(|&at| u32::try_from(at).ok()).collect::<Option<Vec<u32>>>()?;
    let loca: Vec<u8> = loca.into_iter().flat_map(u32::to_be_bytes).collect();
    let mut changed: Vec<([u8; 4], Vec<u8>)> = Vec::new();
    for (name, bytes) in tables.iter() {
        let mut bytes = bytes.to_vec();
        match &name {
            b"glyf" => bytes.clone_from(&outlines),
            b"loca" => bytes.clone_from(&loca),
            b"hmtx" => bytes.clone_from(&widths),
            b"head" => put(&mut bytes, 50, 1)?,
            b"hhea" => put(&mut bytes, 34, all)?,
            b"maxp" => limits(&mut bytes, all, most)?,
            _ => {}
        }
        changed.push((name, bytes));
    }
    Some((assembled(font.get(..4)?, changed)?, count))
}

/// A width and a bearing for every glyph: a font may leave out widths that repeat at its end.
fn full_widths(widths: &[u8], listed: u16, count: u16) -> Option<Vec<u8>> {
    let (listed, count) = (usize::from(listed), usize::from(count));
    let mut full = widths.get(..listed * 4)?.to_vec();
    let last = widths.get((listed * 4).checked_sub(4)?..)?.get(..2)?;
    for at in 0..count.saturating_sub(listed) {
        full.extend(last);
        full.extend(widths.get(listed * 4 + at * 2..)?.get(..2)?);
    }
    Some(full)
}

fn put(bytes: &mut [u8], at: usize, value: u16) -> Option<()> {
    bytes.get_mut(at..at + 2)?.copy_from_slice(&value.to_be_bytes());
    Some(())
}

/// The limits of a font with so many glyphs, of which the largest is composed of `most`: bounds
/// that no composed glyph exceeds, not the exact sizes.
fn limits(maxp: &mut [u8], all: u16, most: usize) -> Option<()> {
    let most = u16::try_from(most).ok()?;
    put(maxp, 4, all)?;
    for (simple, composed) in [(6, 10), (8, 12)] {
        let largest = number(maxp, simple)?.max(number(maxp, composed)?);
        put(maxp, composed, largest.saturating_mul(most.max(1)))?;
    }
    put(maxp, 28, number(maxp, 28)?.max(most))?;
    put(maxp, 30, number(maxp, 30)?.saturating_add(1))
}

/// The sum of a table as a font file counts it.
fn sum(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0, |sum: u32, chunk| {
        let mut four = [0; 4];
        four[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(four))
    })
}

/// A font file of these tables.
fn assembled(kind: &[u8], mut tables: Vec<([u8; 4], Vec<u8>)>) -> Option<Vec<u8>> {
    tables.sort_by_key(|(name, _)| *name);
    let count = u16::try_from(tables.len()).ok()?;
    let power = u16::try_from(count.max(1).ilog2()).ok()?;
    let mut file = kind.to_vec();
    for value in [count, 16 << power, power, count * 16 - (16 << power)] {
        file.extend(value.to_be_bytes());
    }
    let start = file.len() + tables.len() * 16;
    let mut body = Vec::new();
    let mut head = None;
    for (name, bytes) in &mut tables {
        let at = start + body.len();
        if name == b"head" {
            head = Some(at);
            bytes.get_mut(8..12)?.fill(0);
        }
        file.extend(*name);
        file.extend(sum(bytes).to_be_bytes());
        file.extend(u32::try_from(at).ok()?.to_be_bytes());
        file.extend(u32::try_from(bytes.len()).ok()?.to_be_bytes());
        body.extend_from_slice(bytes);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    file.append(&mut body);
    let whole = 0xB1B0_AFBA_u32.wrapping_sub(sum(&file));
    let head = head?;
    file.get_mut(head + 8..head + 12)?.copy_from_slice(&whole.to_be_bytes());
    Some(file)
}
