//! The faces that pages are set in, and where their bytes come from.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, FontWeight};
use parley::{FontContext, LayoutContext};

use crate::ReportError;
use crate::memory::Memory;

/// A face of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Source Serif 4.
    Serif,
    /// Source Serif 4 SemiBold.
    SerifStrong,
    /// Source Sans 3.
    Sans,
    /// Source Sans 3 SemiBold.
    SansStrong,
    /// Amiri, for Arabic script.
    Arabic,
    /// Amiri Bold.
    ArabicStrong,
    /// Noto Sans SC, for Han script.
    Han,
    /// Noto Sans SC SemiBold.
    HanStrong,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 8] = [
        Self::Serif,
        Self::SerifStrong,
        Self::Sans,
        Self::SansStrong,
        Self::Arabic,
        Self::ArabicStrong,
        Self::Han,
        Self::HanStrong,
    ];

    /// The name in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Serif => "SourceSerif4-Regular",
            Self::SerifStrong => "SourceSerif4-SemiBold",
            Self::Sans => "SourceSans3-Regular",
            Self::SansStrong => "SourceSans3-SemiBold",
            Self::Arabic => "Amiri-Regular",
            Self::ArabicStrong => "Amiri-Bold",
            Self::Han => "NotoSansSC-Regular",
            Self::HanStrong => "NotoSansSC-SemiBold",
        }
    }

    fn family(self) -> &'static str {
        match self {
            Self::Serif | Self::SerifStrong => "Candour Serif",
            Self::Sans | Self::SansStrong => "Candour Sans",
            Self::Arabic | Self::ArabicStrong => "Candour Arabic",
            Self::Han | Self::HanStrong => "Candour Han",
        }
    }

    fn is_strong(self) -> bool {
        matches!(self, Self::SerifStrong | Self::SansStrong | Self::ArabicStrong | Self::HanStrong)
    }
}

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

/// Fonts ready for use. Make one and keep it: the second report is then faster than the first, and
/// what the last two have in common is not made again.
///
/// For that it keeps words of those reports: call [`Fonts::forget`] where they must not stay.
pub struct Fonts {
    source: Box<dyn FontSource>,
    bench: Mutex<Bench>,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fonts(…)")
    }
}

/// The faces that were needed so far, and the tools that shape with them.
pub(crate) struct Bench {
    pub(crate) context: FontContext,
    pub(crate) layout: LayoutContext<u16>,
    pub(crate) memory: Memory,
    faces: BTreeMap<Face, Blob<u8>>,
    by_blob: BTreeMap<u64, Face>,
}

impl Fonts {
    /// Fonts from a source. Nothing is read yet.
    #[must_use]
    pub fn new(source: impl FontSource + 'static) -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let context = FontContext { collection, ..FontContext::default() };
        let bench = Bench {
            context,
            layout: LayoutContext::new(),
            memory: Memory::default(),
            faces: BTreeMap::new(),
            by_blob: BTreeMap::new(),
        };
        Self { source: Box::new(source), bench: Mutex::new(bench) }
    }

    /// The fonts built into the program.
    #[cfg(feature = "embedded-fonts")]
    #[must_use]
    pub fn embedded() -> Self {
        Self::new(EmbeddedFonts)
    }

    /// Drops every word of the reports made so far. The faces stay.
    pub fn forget(&self) {
        let mut bench = self.bench.lock().unwrap_or_else(PoisonError::into_inner);
        bench.memory = Memory::default();
        bench.layout = LayoutContext::new();
    }

    /// Whether words of a report are kept.
    #[must_use]
    pub fn remembers(&self) -> bool {
        !self.bench.lock().unwrap_or_else(PoisonError::into_inner).memory.is_empty()
    }

    /// The bench with these faces on it.
    pub(crate) fn bench(&self, needed: &[Face]) -> Result<MutexGuard<'_, Bench>, ReportError> {
        let mut bench = self.bench.lock().map_err(|_| ReportError::FontsPoisoned)?;
        for &face in needed {
            bench.load(face, self.source.as_ref())?;
        }
        Ok(bench)
    }
}

impl Bench {
    fn load(&mut self, face: Face, source: &dyn FontSource) -> Result<(), ReportError> {
        if self.faces.contains_key(&face) {
            return Ok(());
        }
        let blob = Blob::new(source.bytes(face).ok_or(ReportError::MissingFace(face))?);
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

    /// The bytes of a face on the bench.
    pub(crate) fn bytes(&self, face: Face) -> Option<&Blob<u8>> {
        self.faces.get(&face)
    }
}
