//! What can go wrong between blocks and a file.

/// Why no report came out. Never holds a word of the report.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// The report has no part, so there is nothing to print.
    #[error("the report has no parts")]
    Empty,
    /// A face that a page needs was not supplied.
    #[error("the font face {0:?} is missing")]
    MissingFace(crate::Face),
    /// A face was supplied that cannot be read or subset.
    #[error("the font face {0:?} cannot be used")]
    BadFace(crate::Face),
    /// A part that must stand on one page does not fit one, even at its shortest.
    #[error("a one-page part does not fit on one page")]
    DoesNotFit,
    /// The file could not be put together.
    #[error("the file could not be written at the stage {0}")]
    Writing(Stage),
    /// The finished file did not pass its own check and was not handed over.
    #[error("the finished file did not pass its check: {0}")]
    Check(Finding),
    /// Another thread stopped while it held the fonts.
    #[error("the fonts are in an unknown state")]
    FontsPoisoned,
}

/// The stage at which a file could not be put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// Drawing with printpdf.
    Draw,
    /// Tags, metadata, attachment.
    Structure,
    /// Locking.
    Lock,
    /// Saving to bytes.
    Save,
}

impl std::fmt::Display for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Draw => "drawing",
            Self::Structure => "structure",
            Self::Lock => "locking",
            Self::Save => "saving",
        })
    }
}

/// What a finished file must not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Finding {
    /// It cannot be read back.
    #[error("it cannot be read back")]
    Unreadable,
    /// It has another number of pages than were laid out.
    #[error("pages are missing")]
    Pages,
    /// It opens without its passphrase.
    #[error("it is not locked")]
    NotLocked,
    /// A stretch of a page belongs to no element, or an element to no page.
    #[error("text is missing from the structure")]
    Structure,
    /// A font is not inside the file.
    #[error("a font is missing")]
    Fonts,
    /// Its properties, language or colour are missing.
    #[error("properties are missing")]
    Properties,
    /// The data inside differs from what was put in.
    #[error("the attached data differs")]
    Attachment,
    /// It holds something that acts or leads out.
    #[error("it holds an action")]
    Action,
    /// A part of it unfolds to more than is read.
    #[error("it unfolds to more than is read")]
    Unfolds,
    /// It states more objects than are read.
    #[error("it has more objects than are read")]
    Objects,
}
