//! Where the bytes of faces come from, and what the shaper needs to know of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, FontWeight};

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
        macro_rules! face {
            ($name:literal) => {{
                let bytes: &'static [u8] =
                    include_bytes!(concat!("../../../assets/fonts/", $name, ".ttf"));
                Arc::new(bytes)
            }};
        }
        Some(match face {
            Face::Serif => face!("SourceSerif4-Regular"),
            Face::SerifStrong => face!("SourceSerif4-SemiBold"),
            Face::Sans => face!("SourceSans3-Regular"),
            Face::SansStrong => face!("SourceSans3-SemiBold"),
            Face::Arabic => face!("Amiri-Regular"),
            Face::ArabicStrong => face!("Amiri-Bold"),
            Face::Han => face!("NotoSansSC-Regular"),
            Face::HanStrong => face!("NotoSansSC-SemiBold"),
        })
    }
}

/// The faces that were needed so far, and what the shaper needs to know of them.
pub(crate) struct ShapingContext {
    pub(crate) context: FontContext,
    source: Box<dyn FontSource>,
    faces: BTreeMap<Face, Blob<u8>>,
    by_blob: BTreeMap<u64, Face>,
}

impl ShapingContext {
    /// No face yet. Nothing is read.
    pub(crate) fn new(source: Box<dyn FontSource>) -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let context = FontContext { collection, ..FontContext::default() };
        Self { context, source, faces: BTreeMap::new(), by_blob: BTreeMap::new() }
    }

    /// Reads the faces of these that were not read before.
    pub(crate) fn load(&mut self, needed: &[Face]) -> Result<(), ReportError> {
        needed.iter().try_for_each(|&face| self.load_one(face))
    }

    fn load_one(&mut self, face: Face) -> Result<(), ReportError> {
        if self.faces.contains_key(&face) {
            return Ok(());
        }
        let bytes = self.source.bytes(face).ok_or(ReportError::MissingFace(face))?;
        let blob = Blob::new(bytes);
        let weight = FontWeight::new(if face.is_strong() { 600.0 } else { 400.0 });
        let found = self.context.collection.register_fonts(
            blob.clone(),
            Some(FontInfoOverride {
                family_name: Some(face.family()),
                weight: Some(weight),
                ..FontInfoOverride::default()
            }),
        );
        if found.is_empty() {
            return Err(ReportError::BadFace(face));
        }
        self.by_blob.insert(blob.id(), face);
        self.faces.insert(face, blob);
        Ok(())
    }

    /// The face that a blob holds.
    pub(crate) fn face_of(&self, blob: u64) -> Option<Face> {
        self.by_blob.get(&blob).copied()
    }

    /// The bytes of a loaded face.
    pub(crate) fn bytes(&self, face: Face) -> Option<&Blob<u8>> {
        self.faces.get(&face)
    }
}
