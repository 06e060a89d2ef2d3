//! The final check: the finished file is read back as any other program would read it.

mod about;
mod inside;
mod stated;
#[cfg(test)]
mod tests;

pub use about::{About, ReadBack, read_back};

use std::collections::BTreeSet;

use lopdf::{DecompressError, Dictionary, Document, LoadOptions, Object, ObjectId};
use secrecy::ExposeSecret;

use crate::identity::is_as_made;
use crate::{Finding, RenderOptions};

/// Reads a file back and looks for every [`Finding`].
pub(crate) fn check(pdf: &[u8], pages: usize, options: &RenderOptions) -> Result<(), Finding> {
    let load = match &options.lock {
        Some(lock) => {
            if Document::load_mem(pdf).is_ok_and(|d| !d.is_encrypted() && !d.was_encrypted()) {
                return Err(Finding::NotLocked);
            }
            LoadOptions::with_password(lock.passphrase.expose_secret())
        }
        None => LoadOptions::default(),
    };
    let document = Document::load_mem_with_options(pdf, load).map_err(|_| Finding::Unreadable)?;
    let found = document.get_pages();
    if found.len() != pages {
        return Err(Finding::Pages);
    }
    let catalog = document.catalog().map_err(|_| Finding::Properties)?;
    for key in ["Lang", "Metadata", "OutputIntents", "MarkInfo", "ViewerPreferences"] {
        if !catalog.has(key.as_bytes()) {
            return Err(Finding::Properties);
        }
    }
    check_structure(&document, catalog, found.into_values())?;
    check_objects(&document)?;
    check_attachment(&document, catalog, options)?;
    if is_as_made(pdf, &document) { Ok(()) } else { Err(Finding::Properties) }
}

/// Every numbered stretch of every page has its element, and nothing is shown outside of one.
fn check_structure(
    document: &Document,
    catalog: &Dictionary,
    pages: impl Iterator<Item = ObjectId>,
) -> Result<(), Finding> {
    let broken = |_| Finding::Structure;
    let root = follow(document, catalog.get(b"StructTreeRoot").map_err(broken)?)?;
    let way_back = follow(document, root.get(b"ParentTree").map_err(broken)?)?;
    let numbers = way_back.get(b"Nums").and_then(Object::as_array).map_err(broken)?;
    let owners = |page: i64| {
        let at = numbers
            .chunks(2)
            .find(|pair| pair.first().and_then(|n| n.as_i64().ok()) == Some(page))?;
        let id = at.get(1)?.as_reference().ok()?;
        document.get_object(id).ok()?.as_array().ok().map(Vec::len)
    };
    let numbered = |id| {
        let page = document.get_dictionary(id).map_err(broken)?;
        let key = page.get(b"StructParents").and_then(Object::as_i64).map_err(broken)?;
        Ok((id, owners(key).ok_or(Finding::Structure)?))
    };
    let pages: Vec<(ObjectId, usize)> = pages.map(numbered).collect::<Result<_, _>>()?;
    let share = pages.len().div_ceil(worker_count()).max(1);
    std::thread::scope(|scope| {
        let check = |&(id, known): &(ObjectId, usize)| check_page(document, id, known);
        let begun: Vec<_> = pages
            .chunks(share)
            .map(|share| scope.spawn(move || share.iter().try_for_each(check)))
            .collect();
        begun.into_iter().try_for_each(|worker| worker.join().unwrap_or(Err(Finding::Unreadable)))
    })
}

/// How many threads look at pages at once: what the computer has, and never more than four.
fn worker_count() -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get().min(4))
}

/// A page shows nothing outside of a stretch, and has as many numbered ones as are known.
fn check_page(document: &Document, id: ObjectId, known: usize) -> Result<(), Finding> {
    let content = document.get_and_decode_page_content(id).map_err(|_| Finding::Structure)?;
    let mut seen = BTreeSet::new();
    let mut depth = 0_u32;
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                depth += 1;
                let number = operation.operands.get(1).and_then(|o| o.as_dict().ok());
                let number = number.and_then(|d| d.get(b"MCID").and_then(Object::as_i64).ok());
                seen.extend(number);
            }
            "BMC" => depth += 1,
            "EMC" => depth = depth.checked_sub(1).ok_or(Finding::Structure)?,
            "TJ" | "Tj" | "S" | "f" | "B" if depth == 0 => return Err(Finding::Structure),
            _ => {}
        }
    }
    if depth == 0 && seen.len() == known { Ok(()) } else { Err(Finding::Structure) }
}

fn follow<'a>(document: &'a Document, object: &'a Object) -> Result<&'a Dictionary, Finding> {
    match object {
        Object::Reference(id) => document.get_dictionary(*id).map_err(|_| Finding::Structure),
        other => other.as_dict().map_err(|_| Finding::Structure),
    }
}

fn check_objects(document: &Document) -> Result<(), Finding> {
    for object in document.objects.values() {
        let entries = match object {
            Object::Dictionary(entries) => entries,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        if entries.has_type(b"FontDescriptor")
            && !(entries.has(b"FontFile2") || entries.has(b"FontFile3"))
        {
            return Err(Finding::Fonts);
        }
        for key in ["JS", "JavaScript", "OpenAction", "AA", "URI", "Launch"] {
            if entries.has(key.as_bytes()) {
                return Err(Finding::Action);
            }
        }
    }
    Ok(())
}

fn check_attachment(
    document: &Document,
    catalog: &Dictionary,
    options: &RenderOptions,
) -> Result<(), Finding> {
    let Some(attached) = &options.attachment else {
        return if catalog.has(b"AF") { Err(Finding::Attachment) } else { Ok(()) };
    };
    match embedded(document, catalog)? {
        Some(bytes) if bytes == attached.bytes => Ok(()),
        _ => Err(Finding::Attachment),
    }
}

/// The most bytes that a file inside a report unfolds to: 64 MiB. A small file can unfold to more
/// than a computer holds.
const MOST_ATTACHED: usize = 64 * 1024 * 1024;

/// The most bytes that one stream of objects unfolds to: 8 MiB.
const MOST_OBJECTS: usize = 8 * 1024 * 1024;

/// The bytes of the first associated file; `None` where there is none.
fn embedded(document: &Document, catalog: &Dictionary) -> Result<Option<Vec<u8>>, Finding> {
    let id = first_associated(document, catalog);
    let stream = id.and_then(|id| document.get_object(id).and_then(Object::as_stream).ok());
    let Some(stream) = stream else { return Ok(None) };
    if !stream.dict.has(b"Filter") {
        return Ok(Some(stream.content.clone()));
    }
    within_limit(stream.decompressed_content_with_limit(MOST_ATTACHED))
}

/// `None` where something cannot be read; an error alone where it would unfold to too much.
fn within_limit<T>(read: lopdf::Result<T>) -> Result<Option<T>, Finding> {
    match read {
        Ok(found) => Ok(Some(found)),
        Err(lopdf::Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => {
            Err(Finding::Unfolds)
        }
        Err(_) => Ok(None),
    }
}

fn first_associated(document: &Document, catalog: &Dictionary) -> Option<ObjectId> {
    let file = catalog.get(b"AF").and_then(Object::as_array).ok()?.first()?;
    let file = follow(document, file).ok()?;
    let inside = file.get(b"EF").and_then(Object::as_dict).ok()?;
    inside.get(b"F").and_then(Object::as_reference).ok()
}

/// The data inside a file that this crate has made, byte for byte.
///
/// `None` where the bytes are no such file, where the passphrase does not open it, or where nothing
/// is attached.
///
/// # Errors
///
/// As [`read_back`].
pub fn attached(pdf: &[u8], passphrase: Option<&str>) -> Result<Option<Vec<u8>>, Finding> {
    Ok(read_back(pdf, passphrase)?.data)
}
