//! What else is inside a file from outside: what would act by itself, and files beside the answers.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

/// Keys under which a file keeps what a program that shows it would do by itself.
const ACTING_KEYS: [&[u8]; 4] = [b"JS", b"JavaScript", b"AA", b"Launch"];

/// Actions that do more than show another place of the same file, or an address when it is pressed.
const ACTIONS: [&[u8]; 11] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"GoToR",
    b"GoToE",
    b"Rendition",
    b"Movie",
    b"Sound",
    b"RichMediaExecute",
    b"GoTo3DView",
];

/// Whether something in the file would run, start or send something.
pub(super) fn acts(document: &Document) -> bool {
    let root = document.catalog().ok();
    let opening = root.and_then(|root| root.get(b"OpenAction").ok());
    opens_with_an_action(document, opening) || document.objects.values().any(value_acts)
}

/// Where a file is opened at a place, nothing acts; any action but going to a place does.
fn opens_with_an_action(document: &Document, opening: Option<&Object>) -> bool {
    let Some(opening) = opening else { return false };
    let opening = match opening {
        Object::Reference(id) => document.get_object(*id).unwrap_or(opening),
        other => other,
    };
    let action = opening.as_dict().ok().map(|action| action.get(b"S").and_then(Object::as_name));
    action.is_some_and(|kind| !matches!(kind, Ok(b"GoTo")))
}

fn value_acts(value: &Object) -> bool {
    match value {
        Object::Dictionary(entries) => entries_act(entries),
        Object::Stream(stream) => entries_act(&stream.dict),
        Object::Array(items) => items.iter().any(value_acts),
        _ => false,
    }
}

fn entries_act(entries: &Dictionary) -> bool {
    let kind = entries.get(b"S").and_then(Object::as_name);
    ACTING_KEYS.iter().any(|key| entries.has(key))
        || kind.is_ok_and(|kind| ACTIONS.contains(&kind))
        || entries.iter().any(|(_, value)| value_acts(value))
}

/// Whether a file inside is another than the one that was read.
pub(super) fn holds_other_files(document: &Document, read: Option<ObjectId>) -> bool {
    let mut found = BTreeSet::new();
    for (id, object) in &document.objects {
        if object.as_stream().is_ok_and(|stream| stream.dict.has_type(b"EmbeddedFile")) {
            found.insert(*id);
        }
        named_in(object, &mut found);
    }
    found.into_iter().any(|id| Some(id) != read)
}

/// The files that a specification names: `EF`, with a reference for each kind of name.
fn named_in(value: &Object, found: &mut BTreeSet<ObjectId>) {
    let entries = match value {
        Object::Dictionary(entries) => entries,
        Object::Stream(stream) => &stream.dict,
        Object::Array(items) => return items.iter().for_each(|item| named_in(item, found)),
        _ => return,
    };
    for (key, value) in entries {
        match (&key[..], value) {
            (b"EF", Object::Dictionary(inside)) => {
                found.extend(inside.iter().filter_map(|(_, file)| file.as_reference().ok()));
            }
            (_, other) => named_in(other, found),
        }
    }
}
