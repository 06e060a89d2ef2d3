//! Converts the objects of printpdf into ours: moved, not written to bytes and parsed.
//!
//! printpdf is built with an earlier version of lopdf, whose types differ from those of the version
//! that structures, locks and checks.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat};
use lopdf_drawn as drawn;

/// The same document in the types of our version of lopdf.
pub(crate) fn converted(from: drawn::Document) -> Document {
    let mut document = Document::with_version("1.7");
    document.max_id = from.max_id;
    document.trailer = dictionary(from.trailer);
    document.objects = from.objects.into_iter().map(|(id, inner)| (id, object(inner))).collect();
    document
}

fn object(from: drawn::Object) -> Object {
    match from {
        drawn::Object::Null => Object::Null,
        drawn::Object::Boolean(value) => Object::Boolean(value),
        drawn::Object::Integer(value) => Object::Integer(value),
        drawn::Object::Real(value) => Object::Real(value),
        drawn::Object::Name(name) => Object::Name(name),
        drawn::Object::String(bytes, drawn::StringFormat::Literal) => {
            Object::String(bytes, StringFormat::Literal)
        }
        drawn::Object::String(bytes, drawn::StringFormat::Hexadecimal) => {
            Object::String(bytes, StringFormat::Hexadecimal)
        }
        drawn::Object::Array(list) => Object::Array(list.into_iter().map(object).collect()),
        drawn::Object::Dictionary(entries) => Object::Dictionary(dictionary(entries)),
        drawn::Object::Stream(stream) => {
            let mut taken = Stream::new(dictionary(stream.dict), stream.content);
            taken.allows_compression = stream.allows_compression;
            Object::Stream(taken)
        }
        drawn::Object::Reference(id) => Object::Reference(id),
    }
}

fn dictionary(from: drawn::Dictionary) -> Dictionary {
    let mut entries = Dictionary::new();
    for (key, value) in from {
        entries.set(key, object(value));
    }
    entries
}

/// Page content in which glyphs that follow each other stand in one string.
///
/// printpdf gives each glyph a string of its own; joining neighbours leaves fewer bytes to
/// compress, to read back and to keep. The text of the content holds no other `><`: the only
/// dictionaries in it are closed by `>>`.
pub(crate) fn in_shared_strings(content: &[u8]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(content.len());
    let mut rest = content;
    while let Some((&byte, after)) = rest.split_first() {
        let between = byte == b'>' && after.first() == Some(&b'<');
        let inside = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_hexdigit);
        if between && inside(joined.last()) && inside(after.get(1)) {
            rest = after.get(1..).unwrap_or_default();
        } else {
            joined.push(byte);
            rest = after;
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::in_shared_strings;

    #[test]
    fn neighbours_share_a_string_and_nothing_else_changes() {
        let content =
            b"/P <</MCID 5>> BDC\n[<0012><0013>-5<0014>] TJ\n/Artifact <</A<41>/B<42>>> BDC";
        let joined = String::from_utf8(in_shared_strings(content)).unwrap();
        assert_eq!(
            joined,
            "/P <</MCID 5>> BDC\n[<00120013>-5<0014>] TJ\n/Artifact <</A<41>/B<42>>> BDC"
        );
    }
}
