//! What is told of an opening.

use crate::generations::SteppedBack;

/// Something that was repaired while opening, and that the person is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// The newest index did not verify; an older one was taken. A label may be an old one.
    IndexSteppedBack(SteppedBack),
    /// No index verified; it was rebuilt from the folders of cases, without labels and settings.
    IndexRebuilt,
    /// Of a key file and its copy one did not open, or the file was gone; it was written anew from
    /// the other.
    KeyFileRestored,
    /// `candour.json` was damaged or gone; it was written again where the folder allows.
    MarkerRestored,
    /// Another program has put files beside the index that look like copies of it.
    CopiesBeside,
}

impl Notice {
    /// The stable code of its message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::IndexSteppedBack(_) => "index-stepped-back",
            Self::IndexRebuilt => "index-rebuilt",
            Self::KeyFileRestored => "key-file-restored",
            Self::MarkerRestored => "marker-restored",
            Self::CopiesBeside => "copies-beside",
        }
    }
}
