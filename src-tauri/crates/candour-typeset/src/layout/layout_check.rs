//! What laid-out pages must not have, whatever was written.

use candour_model::is_invisible;

use super::line_band::DisplayItem;
use super::{LaidOut, Page};
use crate::model::{PartLayout, Report};

/// Lengths below this are rounding, in points.
const ROUNDING: f32 = 0.1;
/// How far ink may overhang its column: the side bearing of a letter, in points.
const BEARING: f32 = 1.0;
/// How far two lines may overlap before it is a fault, in points.
const TOUCH: f32 = 0.5;

/// The ink of a line of text on its page, with the words.
pub(super) struct TextBounds {
    x: (f32, f32),
    y: (f32, f32),
    pub(super) words: String,
}

pub(super) fn text_bounds(page: &Page) -> Vec<TextBounds> {
    page.items
        .iter()
        .filter_map(|item| {
            let DisplayItem::Text { x, y, line, .. } = item else { return None };
            let (from, to) = line.ink()?;
            let size = line.glyphs.iter().map(|g| g.size).fold(0.0, f32::max);
            let words = line.glyphs.iter().map(|g| g.text.as_str()).collect();
            Some(TextBounds { x: (x + from, x + to), y: (y - size * 0.68, y + size * 0.18), words })
        })
        .collect()
}

/// Every fault of the pages, each with its page: ink outside of the margins, text on text, a
/// heading last on a page, a page without its number, a one-page part on more than one.
pub(crate) fn faults(laid_out: &LaidOut, report: &Report) -> Vec<String> {
    let mut found = Vec::new();
    for (i, page) in laid_out.pages.iter().enumerate() {
        let mut fault = |what: &str| found.push(format!("page {}: {what}", i + 1));
        bands(laid_out, page, &mut fault);
        let text = text_bounds(page);
        for line in &text {
            if line.x.0 < laid_out.geometry.full.x - BEARING
                || line.x.1 > laid_out.geometry.full.end() + BEARING
            {
                fault(&format!("outside of the margins: {:?}", line.words));
            }
            if line.y.0 < 0.0 || line.y.1 > laid_out.geometry.height {
                fault(&format!("outside of the paper: {:?}", line.words));
            }
        }
        for (n, a) in text.iter().enumerate() {
            for b in text.iter().skip(n + 1) {
                if !apart(a.x, b.x) && !apart(a.y, b.y) {
                    fault(&format!("{:?} lies on {:?}", a.words, b.words));
                }
            }
        }
        for (x, y) in page.items.iter().filter_map(picture) {
            if x.1 > laid_out.geometry.full.end() + ROUNDING
                || y.0 < laid_out.geometry.top - ROUNDING
            {
                fault("the logo of the firm stands outside of the margins");
            }
            if text.iter().any(|line| !apart(line.x, x) && !apart(line.y, y)) {
                fault("words lie on the logo of the firm");
            }
        }
        let number = report.words.page.replace("{page}", &(i + 1).to_string());
        let number = number.replace("{pages}", &laid_out.pages.len().to_string());
        // In whatever order a line's letters are drawn.
        let sorted = |words: &str| {
            let mut letters: Vec<char> = words.chars().filter(|c| !is_invisible(*c)).collect();
            letters.sort_unstable();
            letters
        };
        let number = sorted(&number);
        if !text.iter().any(|line| sorted(&line.words) == number) {
            fault("not numbered");
        }
    }
    let starts = starts(laid_out);
    let last = laid_out.pages.len().saturating_sub(1);
    for (i, page) in laid_out.pages.iter().enumerate() {
        // Where a part ends, a heading that nothing follows may be last.
        let ends_part = i == last || starts.contains(&(i + 1));
        // A chain of kept line bands that is longer than a page has to be divided.
        let chain = page.bands.iter().all(|band| band.binds);
        if !ends_part && !chain && page.bands.last().is_some_and(|band| band.binds) {
            found.push(format!("page {}: a heading is last", i + 1));
        }
    }
    for (part, (n, start)) in report.parts.iter().zip(starts.iter().enumerate()) {
        let next = starts.get(n + 1).copied().unwrap_or(last + 1);
        if part.layout == PartLayout::OnePage && next > start + 1 {
            found.push(format!("page {}: a one-page part takes more", start + 1));
        }
    }
    found
}

/// Whether two intervals share nothing but an edge.
fn apart(a: (f32, f32), b: (f32, f32)) -> bool {
    a.1 <= b.0 + TOUCH || b.1 <= a.0 + TOUCH
}

/// From where to where a picture reaches, across and down.
fn picture(item: &DisplayItem) -> Option<((f32, f32), (f32, f32))> {
    let DisplayItem::Picture { at, size } = item else { return None };
    Some(((at.0, at.0 + size.0), (at.1, at.1 + size.1)))
}

fn bands(laid_out: &LaidOut, page: &Page, fault: &mut impl FnMut(&str)) {
    for band in &page.bands {
        if band.top < laid_out.geometry.top - ROUNDING {
            fault("a line band begins in the head");
        }
        if band.bottom > laid_out.geometry.bottom + ROUNDING {
            fault("a line band ends in the foot");
        }
    }
    for pair in page.bands.windows(2) {
        if let [one, next] = pair
            && next.top < one.bottom - ROUNDING
        {
            fault("line bands overlap");
        }
    }
}

/// The page on which each part begins, from 0.
fn starts(laid_out: &LaidOut) -> Vec<usize> {
    let begins = |item: &&DisplayItem| matches!(item, DisplayItem::Bookmark { level: 1, .. });
    laid_out
        .pages
        .iter()
        .enumerate()
        .flat_map(|(i, page)| page.items.iter().filter(begins).map(move |_| i))
        .collect()
}
