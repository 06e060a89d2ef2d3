//! What a file says of itself, read with the same limits as the data inside it.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use lopdf::{Document, LoadOptions, Object};

use super::inside::{acts, holds_other_files};
use super::{
    Finding, MOST_OBJECTS, embedded, first_associated, follow, stated::within_stated_objects,
    within_limit,
};
use crate::identity::is_as_made;

/// What a report from outside says of itself. Anybody can write it: it proves nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// How many pages it has.
    pub pages: usize,
    /// When it says that it was made.
    pub made: Option<DateTime<FixedOffset>>,
    /// The program that it says has made it; empty where it says none.
    pub producer: String,
    /// The words of its last pages without blanks, as far as they can be read.
    pub words: String,
}

/// A file from outside, read once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadBack {
    /// The data inside, byte for byte; `None` where nothing is attached or it cannot be read.
    pub data: Option<Vec<u8>>,
    /// What it says of itself; `None` where it has no page that can be read.
    pub about: Option<About>,
    /// Whether it is locked and the passphrase does not open it.
    pub locked: bool,
    /// Whether it is, to the byte of each object, as a program of this crate has written it.
    pub as_made: bool,
    /// Whether a file is inside that is not the data that was read.
    pub other_files: bool,
    /// Whether something in it would run, start or send something.
    pub acts: bool,
}

/// How many pages are looked at for words, from the last.
const PAGES_READ: usize = 3;

/// Reads a file from outside.
///
/// # Errors
///
/// [`Finding::Unfolds`] where the data unfolds to more than 64 MiB, or a stream of objects to more
/// than 8 MiB; [`Finding::Objects`] where the file states more objects than are read.
pub fn read_back(pdf: &[u8], passphrase: Option<&str>) -> Result<ReadBack, Finding> {
    let mut load = passphrase.map_or_else(LoadOptions::default, LoadOptions::with_password);
    load.max_decompressed_size = Some(MOST_OBJECTS);
    within_stated_objects(pdf)?;
    let loaded = match Document::load_mem_with_options(pdf, load) {
        Err(lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_)) => {
            return Ok(ReadBack { locked: true, ..ReadBack::default() });
        }
        other => within_limit(other)?,
    };
    let Some(document) = loaded else { return Ok(ReadBack::default()) };
    let catalog = document.catalog().ok();
    let data = catalog.map_or(Ok(None), |catalog| embedded(&document, catalog))?;
    let read = catalog.and_then(|catalog| first_associated(&document, catalog));
    let pages = document.get_pages();
    let about = About {
        pages: pages.len(),
        made: made(&document),
        producer: producer(&document),
        words: words(&document, pages.keys().rev().take(PAGES_READ)),
    };
    let locked = document.is_encrypted();
    Ok(ReadBack {
        other_files: holds_other_files(&document, read.filter(|_| data.is_some())),
        data,
        about: (about.pages > 0).then_some(about),
        locked,
        as_made: is_as_made(pdf, &document),
        acts: acts(&document),
    })
}

fn words<'n>(document: &Document, pages: impl Iterator<Item = &'n u32>) -> String {
    let text = pages.filter_map(|page| document.extract_text(&[*page]).ok());
    text.flat_map(|text| text.chars().filter(|c| !c.is_whitespace()).collect::<Vec<_>>()).collect()
}

fn producer(document: &Document) -> String {
    let info = document.trailer.get(b"Info").ok().and_then(|info| follow(document, info).ok());
    let text = info.and_then(|info| info.get(b"Producer").ok()?.as_str().ok());
    let text = String::from_utf8_lossy(text.unwrap_or_default());
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}

fn made(document: &Document) -> Option<DateTime<FixedOffset>> {
    let info = follow(document, document.trailer.get(b"Info").ok()?).ok()?;
    let text = info.get(b"CreationDate").and_then(Object::as_str).ok()?;
    date(std::str::from_utf8(text).ok()?)
}

/// `D:20261124120000+01'00'`, or with `Z` for the zone.
fn date(text: &str) -> Option<DateTime<FixedOffset>> {
    let text = text.strip_prefix("D:")?;
    let at = NaiveDateTime::parse_from_str(text.get(..14)?, "%Y%m%d%H%M%S").ok()?;
    let digits = |from: usize| text.get(from..from + 2)?.parse::<i32>().ok();
    let seconds = match text.get(14..15) {
        Some(sign @ ("+" | "-")) => {
            let ahead = digits(15)? * 3600 + digits(18).unwrap_or(0) * 60;
            if sign == "-" { -ahead } else { ahead }
        }
        _ => 0,
    };
    at.and_local_timezone(FixedOffset::east_opt(seconds)?).single()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_with_its_zone() {
        let read = |text| date(text).map(|at| at.to_rfc3339());
        let at = |text: &str| Some(text.to_owned());
        assert_eq!(read("D:20261124120000+05'30'"), at("2026-11-24T12:00:00+05:30"));
        assert_eq!(read("D:20261124120000-03'00'"), at("2026-11-24T12:00:00-03:00"));
        assert_eq!(read("D:20261124120000Z"), at("2026-11-24T12:00:00+00:00"));
        for broken in
            ["", "D:2026", "D:20269924120000Z", "D:20261124120000+99'00'", "D:2026112412000é"]
        {
            assert_eq!(read(broken), None, "{broken}");
        }
    }
}
