//! The faces that pages are set in.

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

    /// The name under which the shaper finds it.
    pub(crate) fn family(self) -> &'static str {
        match self {
            Self::Serif | Self::SerifStrong => "Candour Serif",
            Self::Sans | Self::SansStrong => "Candour Sans",
            Self::Arabic | Self::ArabicStrong => "Candour Arabic",
            Self::Han | Self::HanStrong => "Candour Han",
        }
    }

    pub(crate) fn is_strong(self) -> bool {
        matches!(self, Self::SerifStrong | Self::SansStrong | Self::ArabicStrong | Self::HanStrong)
    }
}
