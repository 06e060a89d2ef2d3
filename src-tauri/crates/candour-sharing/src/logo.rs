//! A firm's logo for print: a one-bit bitmap, so that nothing needs decoding.

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use png::{Decoder, Limits, Transformations};

use crate::CardFault;

/// The largest width and height, in pixels.
const WIDE: u32 = 1000;
const HIGH: u32 = 400;
/// The most bytes of a picture file that is made into a logo: 4 MiB.
pub const MOST_PICTURE_BYTES: usize = 4 * 1024 * 1024;
/// The most bytes that decoding may take, against decompression bombs.
const MOST_DECODED: usize = 64 * 1024 * 1024;

/// A black logo: 1 to 1,000 pixels wide, 1 to 400 high, at least one of them black.
///
/// On a card it is the base64 (RFC 4648, section 4) of a plain bitmap file: `P4`, the width, the
/// height, then the rows from the top, one bit a pixel from the high bit on, each row padded to a
/// whole byte, 1 for black (Netpbm, "PBM", one image, no comments).
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    width: u32,
    height: u32,
    rows: Vec<u8>,
}

// Thousands of bytes of picture would say nothing in a debug print.
impl std::fmt::Debug for Logo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Logo")
            .field("width", &self.width)
            .field("height", &self.height)
            .finish_non_exhaustive()
    }
}

impl Logo {
    /// Width in pixels.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Height in pixels.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The rows as on the card: see [`Logo`].
    #[must_use]
    pub fn rows(&self) -> &[u8] {
        &self.rows
    }

    /// Whether a pixel is black, counted from 0 at the upper left. Outside of the logo none is.
    #[must_use]
    pub fn is_black(&self, x: u32, y: u32) -> bool {
        let byte = u64::from(y) * u64::from(self.width.div_ceil(8)) + u64::from(x / 8);
        let byte = usize::try_from(byte).ok().and_then(|at| self.rows.get(at));
        x < self.width && byte.is_some_and(|byte| byte & (0x80 >> (x % 8)) > 0)
    }

    /// Makes a logo of a PNG picture: dark pixels become black, the others transparent, and a
    /// picture that is too large is scaled down in proportion.
    ///
    /// # Errors
    ///
    /// [`CardFault::Picture`] where it is no PNG, is too large, or would leave an empty logo.
    pub fn from_png(bytes: &[u8]) -> Result<Self, CardFault> {
        if bytes.len() > MOST_PICTURE_BYTES {
            return Err(CardFault::Picture);
        }
        let (size, dark) = darkness(bytes).ok_or(CardFault::Picture)?;
        Self::smaller(size, &dark).ok_or(CardFault::Picture)
    }

    /// `dark` is 0 to 255 a pixel, row by row. A pixel of the logo is black where more than half of
    /// the area that it covers is dark.
    fn smaller((width, height): (u32, u32), dark: &[u8]) -> Option<Self> {
        let (wide, high) = fitted(width, height);
        let mut rows = vec![0; row_bytes(wide) * usize::try_from(high).ok()?];
        // The pixels of the picture that one pixel of the logo covers: `from` to `to`, exclusive.
        let below = |at: u32, of: u32, all: u32| {
            let edge = |at: u32| u64::from(at) * u64::from(all) / u64::from(of);
            Some((usize::try_from(edge(at)).ok()?, usize::try_from(edge(at + 1)).ok()?))
        };
        let stride = usize::try_from(width).ok()?;
        for y in 0..high {
            let (top, bottom) = below(y, high, height)?;
            for x in 0..wide {
                let (left, right) = below(x, wide, width)?;
                let rows_below =
                    (top..bottom).map(|row| dark.get(row * stride + left..row * stride + right));
                let sum: u64 = rows_below.flatten().flatten().map(|dark| u64::from(*dark)).sum();
                let points = u64::try_from((bottom - top) * (right - left)).ok()?;
                if sum * 2 > points * 255 {
                    let byte = rows.get_mut(
                        usize::try_from(y).ok()? * row_bytes(wide) + usize::try_from(x / 8).ok()?,
                    )?;
                    *byte |= 0x80 >> (x % 8);
                }
            }
        }
        Self { width: wide, height: high, rows }.checked()
    }

    fn checked(self) -> Option<Self> {
        let in_bounds = (1..=WIDE).contains(&self.width) && (1..=HIGH).contains(&self.height);
        let right = in_bounds
            && self.rows.len() == row_bytes(self.width) * usize::try_from(self.height).ok()?
            && self.rows.iter().any(|byte| *byte != 0);
        right.then_some(self)
    }

    /// Reads the logo of a card.
    ///
    /// # Errors
    ///
    /// [`CardFault::Picture`] where it is anything else than [`Logo`] says.
    pub fn read(text: &str) -> Result<Self, CardFault> {
        let bitmap = |bytes: &[u8]| {
            // The rows may contain the bytes that separate the words of the header.
            let mut words = bytes.splitn(4, |byte| matches!(byte, b' ' | b'\n'));
            let head = words.next()?;
            let (width, height) = (number(words.next()?)?, number(words.next()?)?);
            let rows = words.next()?.to_vec();
            (head == b"P4").then_some(Self { width, height, rows })?.checked()
        };
        let bytes = STANDARD.decode(text).map_err(|_| CardFault::Picture)?;
        bitmap(&bytes).ok_or(CardFault::Picture)
    }

    /// As it is on a card.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut bytes = format!("P4\n{} {}\n", self.width, self.height).into_bytes();
        bytes.extend(&self.rows);
        STANDARD.encode(bytes)
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    let is_number = digits.iter().all(u8::is_ascii_digit);
    is_number.then(|| std::str::from_utf8(digits).ok()?.parse().ok())?
}

/// The bytes of a row of `width` pixels.
fn row_bytes(width: u32) -> usize {
    usize::try_from(width.div_ceil(8)).unwrap_or(usize::MAX)
}

/// The size of a logo that is made of a picture of this size.
fn fitted(width: u32, height: u32) -> (u32, u32) {
    let scaled = |side: u32, most: u32, other: u32| {
        let side = u64::from(side) * u64::from(most) / u64::from(other.max(1));
        u32::try_from(side).unwrap_or(u32::MAX).max(1)
    };
    match (width, height) {
        _ if width <= WIDE && height <= HIGH => (width, height),
        // The side that exceeds its limit by more decides.
        _ if u64::from(width) * u64::from(HIGH) >= u64::from(height) * u64::from(WIDE) => {
            (WIDE, scaled(height, WIDE, width))
        }
        _ => (scaled(width, HIGH, height), HIGH),
    }
}

/// The size of a PNG picture, and how dark each of its pixels is on white paper: 0 to 255.
fn darkness(png: &[u8]) -> Option<((u32, u32), Vec<u8>)> {
    let limits = Limits { bytes: MOST_DECODED };
    let mut decoder = Decoder::new_with_limits(Cursor::new(png), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let size = reader.output_buffer_size().filter(|size| *size <= MOST_DECODED)?;
    let mut points = vec![0; size];
    let frame = reader.next_frame(&mut points).ok()?;
    let points = points.get(..frame.buffer_size())?;
    let dark = |light: u32, opaque: u8| {
        u8::try_from((255 - light.min(255)) * u32::from(opaque) / 255).unwrap_or(u8::MAX)
    };
    // Rec. 709, in parts of 10,000.
    let light = |r: u8, g: u8, b: u8| {
        (2126 * u32::from(r) + 7152 * u32::from(g) + 722 * u32::from(b)) / 10_000
    };
    let dark: Vec<u8> = points
        .chunks_exact(frame.color_type.samples())
        .filter_map(|point| match *point {
            [grey] => Some(dark(grey.into(), u8::MAX)),
            [grey, opaque] => Some(dark(grey.into(), opaque)),
            [r, g, b] => Some(dark(light(r, g, b), u8::MAX)),
            [r, g, b, opaque] => Some(dark(light(r, g, b), opaque)),
            _ => None,
        })
        .collect();
    Some(((frame.width, frame.height), dark))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn png(width: u32, height: u32, points: &[u8], colour: png::ColorType) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header().unwrap().write_image_data(points).unwrap();
        bytes
    }

    fn drawn(logo: &Logo) -> String {
        let row = |y| -> String {
            (0..logo.width).map(|x| if logo.is_black(x, y) { '#' } else { '.' }).collect()
        };
        (0..logo.height).map(row).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_is_dark_becomes_black_and_what_is_clear_or_light_is_left_out() {
        let (black, clear, light) = ([0, 0, 0, 255], [0, 0, 0, 0], [250, 220, 90, 255]);
        let points = [black, clear, light, light, black, clear].concat();
        let logo = Logo::from_png(&png(3, 2, &points, png::ColorType::Rgba)).unwrap();
        assert_eq!(drawn(&logo), "#..\n.#.");
    }

    #[test]
    fn a_large_picture_is_made_smaller_in_proportion() {
        // Black on the left, white on the right.
        let row = [vec![0; 1500], vec![255; 1500]].concat();
        let points = row.repeat(600);
        let logo = Logo::from_png(&png(3000, 600, &points, png::ColorType::Grayscale)).unwrap();
        assert_eq!((logo.width(), logo.height()), (1000, 200));
        let first = drawn(&logo).lines().next().unwrap().to_owned();
        assert_eq!(first, "#".repeat(500) + &".".repeat(500));
    }

    #[test]
    fn a_file_that_is_no_picture_and_a_white_one_are_refused() {
        let white = png(2, 2, &[255; 4], png::ColorType::Grayscale);
        for bytes in [&b"GIF89a"[..], &white, &vec![0; MOST_PICTURE_BYTES + 1]] {
            assert_eq!(Logo::from_png(bytes), Err(CardFault::Picture));
        }
    }

    #[test]
    fn a_bitmap_made_by_another_tool_is_read() {
        // A cross of three by three points.
        let text = STANDARD.encode(b"P4\n3 3\n\x40\xe0\x40");
        assert_eq!(drawn(&Logo::read(&text).unwrap()), ".#.\n###\n.#.");
    }

    #[test]
    fn a_bitmap_that_is_empty_too_large_or_cut_off_is_refused() {
        let wide = [&b"P4\n1001 1\n"[..], &[0xFF; 126]].concat();
        let never: [&[u8]; 6] =
            [b"P4\n3 1\n\x00", b"P4\n3 2\n\xe0", b"P5\n3 1\n\xe0", b"P4\n+3 1\n\xe0", b"", &wide];
        for bytes in never {
            assert_eq!(Logo::read(&STANDARD.encode(bytes)), Err(CardFault::Picture), "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn a_logo_is_on_a_card_as_it_was_made(
            width in 1_u32..40,
            height in 1_u32..40,
            dark in prop::collection::vec(any::<u8>(), 1600),
        ) {
            let all = usize::try_from(width * height).unwrap();
            if let Some(logo) = Logo::smaller((width, height), &dark[..all]) {
                prop_assert_eq!(Logo::read(&logo.to_text()), Ok(logo));
            }
        }

        #[test]
        fn no_bytes_make_the_reader_of_pictures_stop(bytes in prop::collection::vec(any::<u8>(), 0..500)) {
            let sound = png(3, 2, &[0; 6], png::ColorType::Grayscale);
            let spoilt = [&sound[..sound.len().min(bytes.len())], &bytes].concat();
            let _ = Logo::from_png(&spoilt);
            prop_assert!(Logo::read(&String::from_utf8_lossy(&bytes)).is_err());
        }
    }
}
