//! Bookmarks, nested by the level of their headings.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::objects::{dictionary, name_object, text_string};
use crate::draw::Bookmark;

/// A title as it stands in a list: its beginning, where it is as long as a text.
fn shortened(title: &str) -> String {
    const MOST: usize = 160;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let begun: String = title.chars().take(MOST).collect();
    format!("{}…", begun.trim_end())
}

/// Adds the bookmarks; the id of their root, or `None` where there are none.
pub(super) fn build(
    document: &mut Document,
    bookmarks: &[Bookmark],
    pages: &[ObjectId],
) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    // Parent of each: the last one before it of a lower level.
    let mut parents: Vec<Option<usize>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (i, bookmark) in bookmarks.iter().enumerate() {
        while open.last().is_some_and(|&o| bookmarks[o].level >= bookmark.level) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(i);
    }
    let children = |parent: Option<usize>| -> Vec<usize> {
        (0..bookmarks.len()).filter(|&i| parents[i] == parent).collect()
    };
    let mut kids: Vec<Vec<usize>> = vec![Vec::new(); bookmarks.len()];
    for (i, parent) in parents.iter().enumerate() {
        if let Some(parent) = parent {
            kids[*parent].push(i);
        }
    }
    for (i, bookmark) in bookmarks.iter().enumerate() {
        let siblings: &[usize] = match parents[i] {
            Some(parent) => &kids[parent],
            None => &[],
        };
        let mut entry = Dictionary::new();
        entry.set("Title", text_string(&shortened(&bookmark.title)));
        entry.set("Parent", parents[i].map_or(root, |p| ids[p]));
        if let Some(&page) = pages.get(bookmark.page) {
            let place = vec![
                Object::from(page),
                name_object("XYZ"),
                Object::Null,
                Object::Real(bookmark.y + 6.0),
                Object::Null,
            ];
            entry.set("Dest", place);
        }
        // In order of the bookmarks, so that a search by halves finds it.
        let at = siblings.binary_search(&i).ok();
        if let Some(at) = at {
            if let Some(before) = at.checked_sub(1) {
                entry.set("Prev", ids[siblings[before]]);
            }
            if let Some(&after) = siblings.get(at + 1) {
                entry.set("Next", ids[after]);
            }
        }
        if let (Some(&first), Some(&last)) = (kids[i].first(), kids[i].last()) {
            entry.set("First", ids[first]);
            entry.set("Last", ids[last]);
            // Collapsed at first: the parts alone make a short list.
            entry.set("Count", -i64::try_from(kids[i].len()).unwrap_or(0));
        }
        document.objects.insert(ids[i], Object::Dictionary(entry));
    }
    let tops = children(None);
    for (at, &i) in tops.iter().enumerate() {
        if let Some(entry) = document.objects.get_mut(&ids[i])
            && let Ok(entry) = entry.as_dict_mut()
        {
            if let Some(before) = at.checked_sub(1) {
                entry.set("Prev", ids[tops[before]]);
            }
            if let Some(&after) = tops.get(at + 1) {
                entry.set("Next", ids[after]);
            }
        }
    }
    let (&first, &last) = (tops.first()?, tops.last()?);
    document.objects.insert(
        root,
        dictionary([
            ("Type", name_object("Outlines")),
            ("First", Object::from(ids[first])),
            ("Last", Object::from(ids[last])),
            ("Count", i64::try_from(tops.len()).unwrap_or(0).into()),
        ]),
    );
    Some(root)
}
