//! PDF structure with lopdf: what makes drawn pages accessible, archivable and complete.
//!
//! Tags and their tree (PDF/UA-1), properties and colour (PDF/A-3a), bookmarks, links, the
//! attached data, and the lock. One file claims both standards; a locked one cannot claim PDF/A,
//! because that forbids encryption.

mod attachment;
mod lock;
mod metadata;
mod objects;
mod outline;
mod profile;
mod tags;

use candour_model::Direction;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use objects::{dictionary, name_object, text_string};

use crate::draw::Drawn;
use crate::identity::identifier;
use crate::model::Report;
use crate::{RenderOptions, ReportError, Stage};

/// Adds everything to the drawn pages in `document`.
pub(crate) fn finish(
    drawn: &Drawn,
    mut document: Document,
    report: &Report,
    options: &RenderOptions,
) -> Result<Document, ReportError> {
    let broken = |_| ReportError::Writing(Stage::Structure);
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    if pages.len() != drawn.owners.len() {
        return Err(ReportError::Writing(Stage::Structure));
    }
    let catalog = document.catalog().map_err(broken)?;
    let tree_of_pages = catalog.get(b"Pages").map_err(broken)?.clone();

    let tags = tags::build(&mut document, drawn, &pages, &report.language)?;
    let outline = outline::build(&mut document, &drawn.bookmarks, &pages);
    let facts = metadata::Facts::new(report, options);
    let xmp = document.add_object(metadata::xmp(&facts));
    let intent = profile::output_intent(&mut document);
    let info = document.add_object(metadata::info(&facts));

    let mut root = Dictionary::new();
    root.set("Type", name_object("Catalog"));
    root.set("Pages", tree_of_pages);
    root.set("StructTreeRoot", tags);
    root.set("MarkInfo", dictionary([("Marked", true.into())]));
    root.set("Lang", text_string(report.language.as_str()));
    let mut preferences = Dictionary::new();
    preferences.set("DisplayDocTitle", true);
    if report.language.direction() == Direction::Rtl {
        preferences.set("Direction", name_object("R2L"));
    }
    root.set("ViewerPreferences", preferences);
    root.set("Metadata", xmp);
    root.set("OutputIntents", vec![Object::from(intent)]);
    if let Some(outline) = outline {
        root.set("Outlines", outline);
        root.set("PageMode", name_object("UseOutlines"));
    }
    if let Some(attached) = &options.attachment {
        let file = attachment::add(&mut document, attached, &facts);
        let named = dictionary([(
            "Names",
            vec![text_string(&attached.file_name), Object::from(file)].into(),
        )]);
        root.set("AF", vec![Object::from(file)]);
        root.set("Names", dictionary([("EmbeddedFiles", named)]));
    }
    let root = document.add_object(root);
    // The catalogue and the properties that printpdf wrote: nothing else is left without a use.
    for key in [b"Root".as_slice(), b"Info"] {
        let replaced = document.trailer.get(key).and_then(Object::as_reference).map_err(broken)?;
        document.objects.remove(&replaced);
    }
    document.trailer = Dictionary::new();
    document.trailer.set("Root", root);
    document.trailer.set("Info", info);

    Ok(document)
}

/// The bytes of a document to which everything was added.
pub(crate) fn saved(
    mut document: Document,
    options: &RenderOptions,
) -> Result<Vec<u8>, ReportError> {
    document.renumber_objects();
    compress(&mut document)?;
    let id = Object::String(identifier(&document), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    if let Some(lock) = &options.lock {
        lock::apply(&mut document, lock)?;
    }
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes).map_err(|_| ReportError::Writing(Stage::Save))?;
    Ok(bytes)
}

/// Compresses every stream that is not compressed yet, but not the properties, which must be
/// readable without a PDF program.
pub(crate) fn compress(document: &mut Document) -> Result<(), ReportError> {
    let streams = document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    streams
        .filter(|stream| !stream.dict.has(b"Filter") && !stream.dict.has_type(b"Metadata"))
        .try_for_each(Stream::compress)
        .map_err(|_| ReportError::Writing(Stage::Structure))
}
