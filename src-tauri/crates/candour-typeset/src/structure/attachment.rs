//! The data that travels inside the file.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::metadata::{Facts, stamp};
use super::objects::{dictionary, name_object, text_string};
use crate::Attachment;

/// Adds the data as an embedded file; the id of its specification.
pub(super) fn add(document: &mut Document, attached: &Attachment, facts: &Facts) -> ObjectId {
    let mut parameters = Dictionary::new();
    parameters.set("Size", i64::try_from(attached.bytes.len()).unwrap_or(i64::MAX));
    if !facts.locked {
        // Readers differ over whether strings inside a stream's dictionary are locked too.
        parameters.set("ModDate", stamp(facts));
    }
    let mut entries = Dictionary::new();
    entries.set("Type", name_object("EmbeddedFile"));
    entries.set("Subtype", name_object(&attached.media_type));
    entries.set("Params", Object::Dictionary(parameters));
    let stream = document.add_object(Stream::new(entries, attached.bytes.clone()));
    document.add_object(dictionary([
        ("Type", name_object("Filespec")),
        ("F", text_string(&attached.file_name)),
        ("UF", text_string(&attached.file_name)),
        ("Desc", text_string(&attached.description)),
        ("AFRelationship", name_object("Source")),
        ("EF", dictionary([("F", stream.into()), ("UF", stream.into())])),
    ]))
}
