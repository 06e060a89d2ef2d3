//! The identifier of a file: a digest of everything in it, by which a file that was written anew by
//! another program is told from one that is as it was made.

use lopdf::{Dictionary, Document, Object};
use sha2::{Digest as _, Sha256};

/// Sixteen bytes that follow from every object of a document, its catalogue included.
///
/// What a program makes anew when it saves counts for nothing: tables and streams of objects, the
/// lengths of streams, and the dictionary of a lock.
pub(crate) fn identifier(document: &Document) -> Vec<u8> {
    let mut hash = Sha256::new();
    for (id, object) in &document.objects {
        if is_made_when_saved(object) {
            continue;
        }
        hash.update(id.0.to_be_bytes());
        add(&mut hash, object);
    }
    if let Ok(root) = document.trailer.get(b"Root") {
        add(&mut hash, root);
    }
    hash.finalize().iter().take(16).copied().collect()
}

/// Whether a file that was read is as it was made: it bears its own identifier twice, and it has one
/// section, to which nothing was added later.
pub(crate) fn is_as_made(pdf: &[u8], document: &Document) -> bool {
    let own = identifier(document);
    let ids = document.trailer.get(b"ID").and_then(Object::as_array);
    let bears = ids.is_ok_and(|ids| {
        ids.len() == 2 && ids.iter().all(|id| id.as_str().is_ok_and(|id| id == own))
    });
    bears && sections(pdf) == 1
}

/// How many sections a file has: each ends with where its table begins.
fn sections(pdf: &[u8]) -> usize {
    const END: &[u8] = b"startxref";
    let begins_line = |at: usize| {
        at.checked_sub(1).and_then(|at| pdf.get(at)).is_none_or(|b| matches!(b, b'\n' | b'\r'))
    };
    pdf.windows(END.len()).enumerate().filter(|(at, b)| *b == END && begins_line(*at)).count()
}

fn is_made_when_saved(object: &Object) -> bool {
    match object {
        Object::Stream(stream) => stream.dict.has_type(b"ObjStm") || stream.dict.has_type(b"XRef"),
        Object::Dictionary(entries) => entries.has(b"StmF") && entries.has(b"StrF"),
        _ => false,
    }
}

/// Adds a value so that no two values are written alike: what it is, how long it is, what is in it.
fn add(hash: &mut Sha256, object: &Object) {
    match object {
        Object::Null => part(hash, b'0', b""),
        Object::Boolean(value) => part(hash, b'b', &[u8::from(*value)]),
        // A whole number is written in one way, whichever kind it is kept as.
        Object::Integer(value) => part(hash, b'n', value.to_string().as_bytes()),
        Object::Real(value) => part(hash, b'n', value.to_string().as_bytes()),
        Object::Name(name) => part(hash, b'/', name),
        Object::String(text, _) => part(hash, b's', text),
        Object::Reference(id) => part(hash, b'R', format!("{} {}", id.0, id.1).as_bytes()),
        Object::Array(items) => {
            part(hash, b'[', items.len().to_string().as_bytes());
            items.iter().for_each(|item| add(hash, item));
        }
        Object::Dictionary(entries) => add_entries(hash, entries, false),
        Object::Stream(stream) => {
            add_entries(hash, &stream.dict, true);
            part(hash, b'~', &stream.content);
        }
    }
}

fn add_entries(hash: &mut Sha256, entries: &Dictionary, of_stream: bool) {
    let mut entries: Vec<(&Vec<u8>, &Object)> =
        entries.iter().filter(|(key, _)| !(of_stream && *key == b"Length")).collect();
    entries.sort_by_key(|(key, _)| *key);
    part(hash, b'<', entries.len().to_string().as_bytes());
    for (key, value) in entries {
        part(hash, b'/', key);
        add(hash, value);
    }
}

fn part(hash: &mut Sha256, kind: u8, bytes: &[u8]) {
    hash.update([kind]);
    hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
    hash.update(bytes);
}
