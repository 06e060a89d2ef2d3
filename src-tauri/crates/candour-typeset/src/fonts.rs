//! Where the bytes of faces come from, and what the shaper needs to know of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use parley::FontContext;
use parley::fontique::{
    Blob, CharmapIndex, Collection, CollectionOptions, FontInfoOverride, FontWeight,
};

use crate::tables::Tables;
use crate::{Face, ReportError};

/// The bytes of a TrueType or OpenType file.
pub type FontBytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// Where the bytes of faces come from. Asked once for a face, and only when a page needs it.
pub trait FontSource: Send + Sync {
    /// The bytes of a face, or `None` where it is not available.
    fn bytes(&self, face: Face) -> Option<FontBytes>;
}

/// The faces that are built into the program.
#[cfg(feature = "embedded-fonts")]
#[derive(Debug, Clone, Copy, Default)]
pub struct EmbeddedFonts;

#[cfg(feature = "embedded-fonts")]
impl FontSource for EmbeddedFonts {
    fn bytes(&self, face: Face) -> Option<FontBytes> {
        Some(Arc::new(face.embedded()))
    }
}

/// The faces that were needed so far, and what the shaper needs to know of them.
pub(crate) struct ShapingContext {
    pub(crate) context: FontContext,
    source: Box<dyn FontSource>,
    faces: BTreeMap<Face, LoadedFace>,
    by_blob: BTreeMap<u64, Face>,
}

/// A face that was read.
struct LoadedFace {
    bytes: Blob<u8>,
    characters: CharmapIndex,
    /// Units of its drawings in the size of type.
    units: u16,
    /// Whether its drawings are TrueType outlines, from which others can be composed.
    composes: bool,
}

impl ShapingContext {
    /// No face yet. Nothing is read.
    pub(crate) fn new(source: Box<dyn FontSource>) -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let context = FontContext { collection, ..FontContext::default() };
        Self { context, source, faces: BTreeMap::new(), by_blob: BTreeMap::new() }
    }

    /// Reads the faces of a family that were not read before.
    pub(crate) fn load(&mut self, face: Face) -> Result<(), ReportError> {
        self.load_one(face)?;
        self.load_one(face.strong())
    }

    fn load_one(&mut self, face: Face) -> Result<(), ReportError> {
        if self.faces.contains_key(&face) {
            return Ok(());
        }
        let bytes = self.source.bytes(face).ok_or(ReportError::MissingFace(face))?;
        let bytes = Blob::new(bytes);
        let weight = FontWeight::new(if face.is_strong() { 600.0 } else { 400.0 });
        let found = self.context.collection.register_fonts(
            bytes.clone(),
            Some(FontInfoOverride {
                family_name: Some(face.family()),
                weight: Some(weight),
                ..FontInfoOverride::default()
            }),
        );
        let info = found.first().and_then(|(_, fonts)| fonts.first());
        let tables = Tables::of(bytes.data());
        let (Some(info), Some(tables)) = (info, tables) else {
            return Err(ReportError::BadFace(face));
        };
        let units = tables.number(b"head", 18).filter(|units| *units > 0);
        let units = units.ok_or(ReportError::BadFace(face))?;
        let composes = tables.get(b"glyf").is_some();
        let characters = info.charmap_index();
        self.by_blob.insert(bytes.id(), face);
        self.faces.insert(face, LoadedFace { characters, units, composes, bytes });
        Ok(())
    }

    /// Whether a face was read and has a glyph for a character.
    pub(crate) fn draws(&self, face: Face, c: char) -> bool {
        self.faces.get(&face).is_some_and(|face| {
            let map = face.characters.charmap(face.bytes.data());
            map.and_then(|map| map.map(c)).is_some_and(|glyph| glyph != 0)
        })
    }

    /// The face that a blob holds.
    pub(crate) fn face_of(&self, blob: u64) -> Option<Face> {
        self.by_blob.get(&blob).copied()
    }

    /// The bytes of a loaded face.
    pub(crate) fn bytes(&self, face: Face) -> Option<&Blob<u8>> {
        self.faces.get(&face).map(|face| &face.bytes)
    }

    /// Units of the drawings of a face in the size of type, where others can be composed from them.
    pub(crate) fn composing_units(&self, face: Face) -> Option<f32> {
        self.faces.get(&face).filter(|face| face.composes).map(|face| f32::from(face.units))
    }
}
