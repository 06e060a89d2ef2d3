//! What a file says of itself, read with the same limits as the data inside it.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use lopdf::{Document, LoadOptions, Object};

use super::{Finding, MOST_OBJECTS, follow, within_limit};

/// What a report from outside says of itself. Anybody can write it: it proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// How many pages it has.
    pub pages: usize,
    /// When it says that it was made.
    pub made: Option<DateTime<FixedOffset>>,
}

/// What a file says of itself; `None` where it cannot be read or the passphrase does not open it.
///
/// # Errors
///
/// [`Finding::Unfolds`] where a stream of objects unfolds to more than 8 MiB.
pub fn about(pdf: &[u8], passphrase: Option<&str>) -> Result<Option<About>, Finding> {
    let mut load = passphrase.map_or_else(LoadOptions::default, LoadOptions::with_password);
    load.max_decompressed_size = Some(MOST_OBJECTS);
    let loaded = within_limit(Document::load_mem_with_options(pdf, load))?;
    Ok(loaded
        .map(|document| About { pages: document.get_pages().len(), made: made(&document) })
        .filter(|about| about.pages > 0))
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
