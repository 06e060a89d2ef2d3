//! What colour means in the file: an sRGB profile, made here from the numbers of IEC 61966-2-1.

use lopdf::{Dictionary, Document, ObjectId, Stream};

use super::objects::{dictionary, name_object, text_string};

/// Steps of the tone curve. 256 keep it within a thousandth of the formula.
const STEPS: u16 = 256;

/// Adds the profile and the output intent that names it.
pub(super) fn output_intent(document: &mut Document) -> ObjectId {
    let mut entries = Dictionary::new();
    entries.set("N", 3);
    entries.set("Alternate", name_object("DeviceRGB"));
    let profile = document.add_object(Stream::new(entries, srgb()));
    document.add_object(dictionary([
        ("Type", name_object("OutputIntent")),
        ("S", name_object("GTS_PDFA1")),
        ("OutputConditionIdentifier", text_string("sRGB")),
        ("Info", text_string("sRGB IEC61966-2.1")),
        ("DestOutputProfile", profile.into()),
    ]))
}

/// A display profile of version 2.1 (ICC.1:1998-09): three primaries adapted to D50, one curve.
pub(crate) fn srgb() -> Vec<u8> {
    let curve = curve();
    let shared: [(&[u8; 4], Vec<u8>); 6] = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", copyright("Public domain")),
        (b"wtpt", colour(0.9642, 1.0, 0.8249)),
        (b"rXYZ", colour(0.4360, 0.2225, 0.0139)),
        (b"gXYZ", colour(0.3851, 0.7169, 0.0971)),
        (b"bXYZ", colour(0.1431, 0.0606, 0.7141)),
    ];
    let tags = shared.len() + 3;
    let mut offset = 128 + 4 + tags * 12;
    let mut table = Vec::new();
    let mut body = Vec::new();
    let entry = |table: &mut Vec<u8>, name: &[u8; 4], offset: usize, length: usize| {
        table.extend_from_slice(name);
        table.extend_from_slice(&word(offset));
        table.extend_from_slice(&word(length));
    };
    for (name, data) in &shared {
        entry(&mut table, name, offset, data.len());
        body.extend_from_slice(data);
        body.resize(body.len().next_multiple_of(4), 0);
        offset = 128 + 4 + tags * 12 + body.len();
    }
    for name in [b"rTRC", b"gTRC", b"bTRC"] {
        entry(&mut table, name, offset, curve.len());
    }
    body.extend_from_slice(&curve);
    body.resize(body.len().next_multiple_of(4), 0);

    let size = 128 + 4 + table.len() + body.len();
    let mut profile = Vec::with_capacity(size);
    profile.extend_from_slice(&word(size));
    profile.extend_from_slice(&[0; 4]);
    profile.extend_from_slice(&0x0210_0000_u32.to_be_bytes());
    profile.extend_from_slice(b"mntrRGB XYZ ");
    // A fixed day: the numbers are those of the standard's first edition.
    for part in [1999_u16, 10, 18, 0, 0, 0] {
        profile.extend_from_slice(&part.to_be_bytes());
    }
    profile.extend_from_slice(b"acsp");
    profile.resize(68, 0);
    profile.extend_from_slice(&colour(0.9642, 1.0, 0.8249)[8..]);
    profile.resize(128, 0);
    profile.extend_from_slice(&word(tags));
    profile.extend_from_slice(&table);
    profile.extend_from_slice(&body);
    profile
}

fn word(n: usize) -> [u8; 4] {
    u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes()
}

fn colour(x: f64, y: f64, z: f64) -> Vec<u8> {
    let mut data = b"XYZ \0\0\0\0".to_vec();
    for value in [x, y, z] {
        data.extend_from_slice(&rounded(value * 65_536.0).to_be_bytes());
    }
    data
}

/// The nearest whole number from 0 to 131,071, by halving: values here are small and positive.
fn rounded(value: f64) -> u32 {
    let (mut low, mut high) = (0_u32, 131_072_u32);
    while low < high {
        let middle = low.midpoint(high);
        if f64::from(middle) + 0.5 <= value {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// The transfer function of IEC 61966-2-1, 4.2, from values to light.
fn curve() -> Vec<u8> {
    let mut data = b"curv\0\0\0\0".to_vec();
    data.extend_from_slice(&u32::from(STEPS).to_be_bytes());
    for i in 0..STEPS {
        let value = f64::from(i) / f64::from(STEPS - 1);
        let light =
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        let level = rounded(light * 65_535.0);
        data.extend_from_slice(&u16::try_from(level).unwrap_or(u16::MAX).to_be_bytes());
    }
    data
}

fn description(words: &str) -> Vec<u8> {
    let mut data = b"desc\0\0\0\0".to_vec();
    data.extend_from_slice(&word(words.len() + 1));
    data.extend_from_slice(words.as_bytes());
    // End of the words; no Unicode and no Macintosh form: two codes, two counts, 67 empty bytes.
    data.resize(data.len() + 1 + 4 + 4 + 2 + 1 + 67, 0);
    data
}

fn copyright(words: &str) -> Vec<u8> {
    let mut data = b"text\0\0\0\0".to_vec();
    data.extend_from_slice(words.as_bytes());
    data.push(0);
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_knows_its_own_size_and_every_tag_lies_inside() {
        let profile = srgb();
        let at = |i: usize| {
            usize::try_from(u32::from_be_bytes(profile[i..i + 4].try_into().unwrap())).unwrap()
        };
        assert_eq!(at(0), profile.len());
        for i in 0..at(128) {
            let entry = 132 + i * 12;
            assert!(at(entry + 4) % 4 == 0 && at(entry + 4) + at(entry + 8) <= profile.len());
        }
    }

    #[test]
    fn the_primaries_add_up_to_white() {
        for (parts, white) in
            [([0.4360, 0.3851, 0.1431], 0.9642), ([0.0139, 0.0971, 0.7141], 0.8249)]
        {
            assert!((parts.iter().sum::<f64>() - white).abs() < 0.000_5);
        }
    }

    #[test]
    fn halving_rounds_like_rounding() {
        for value in [0.0, 0.4, 0.5, 1.49, 54_613.3, 65_535.0] {
            assert!((f64::from(rounded(value)) - value.round()).abs() < 0.1, "{value}");
        }
    }
}
