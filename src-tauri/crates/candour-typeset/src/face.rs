//! The faces that pages are set in.

/// Writes the faces: a variant for each, with the name of its file, what the file ends in, and the
/// family under which the shaper finds it.
macro_rules! faces {
    ($($(#[$doc:meta])* $face:ident: $name:literal, $extension:literal, $family:literal;)+) => {
        /// A face of the report.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Face {
            $($(#[$doc])* $face,)+
        }

        impl Face {
            /// Every face.
            pub const ALL: &'static [Self] = &[$(Self::$face,)+];

            /// The name in the file.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$face => $name,)+
                }
            }

            /// The name under which the shaper finds it.
            pub(crate) fn family(self) -> &'static str {
                match self {
                    $(Self::$face => concat!("Candour ", $family),)+
                }
            }

            /// The bytes of the face that is built into the program.
            #[cfg(feature = "embedded-fonts")]
            pub(crate) fn embedded(self) -> &'static [u8] {
                match self {
                    $(Self::$face => include_bytes!(
                        concat!("../../../assets/fonts/", $name, ".", $extension)
                    ),)+
                }
            }
        }
    };
}

faces! {
    /// Source Serif 4.
    Serif: "SourceSerif4-Regular", "ttf", "Serif";
    /// Source Serif 4 SemiBold.
    SerifStrong: "SourceSerif4-SemiBold", "ttf", "Serif";
    /// Source Sans 3.
    Sans: "SourceSans3-Regular", "ttf", "Sans";
    /// Source Sans 3 SemiBold.
    SansStrong: "SourceSans3-SemiBold", "ttf", "Sans";
    /// Amiri, for Arabic script.
    Arabic: "Amiri-Regular", "ttf", "Arabic";
    /// Amiri Bold.
    ArabicStrong: "Amiri-Bold", "ttf", "Arabic";
    /// Noto Sans SC, for Han script.
    Han: "NotoSansSC-Regular", "ttf", "Han";
    /// Noto Sans SC SemiBold.
    HanStrong: "NotoSansSC-SemiBold", "ttf", "Han";
    /// Noto Sans: letters of Latin, Cyrillic and Greek that the Source faces lack.
    Wide: "NotoSans-Regular", "ttf", "Wide";
    /// Noto Naskh Arabic: letters that Amiri lacks.
    ArabicWide: "NotoNaskhArabic-Regular", "ttf", "Arabic Wide";
    /// Noto Sans CJK: the characters of Japan, Taiwan, Hong Kong and Korea that Noto Sans SC lacks.
    HanRare: "NotoSansCJKjp-Rare", "otf", "Han Rare";
    /// Noto Sans CJK: the letters of Korea.
    Hangul: "NotoSansCJKkr-Hangul", "otf", "Hangul";
    /// Noto Sans Hebrew.
    Hebrew: "NotoSansHebrew-Regular", "ttf", "Hebrew";
    /// Noto Sans Armenian.
    Armenian: "NotoSansArmenian-Regular", "ttf", "Armenian";
    /// Noto Sans Georgian.
    Georgian: "NotoSansGeorgian-Regular", "ttf", "Georgian";
    /// Noto Sans Thaana.
    Thaana: "NotoSansThaana-Regular", "ttf", "Thaana";
    /// Noto Sans Syriac.
    Syriac: "NotoSansSyriac-Regular", "ttf", "Syriac";
    /// Noto Sans N’Ko.
    Nko: "NotoSansNKo-Regular", "ttf", "Nko";
    /// Noto Sans Devanagari.
    Devanagari: "NotoSansDevanagari-Regular", "ttf", "Devanagari";
    /// Noto Sans Bengali.
    Bengali: "NotoSansBengali-Regular", "ttf", "Bengali";
    /// Noto Sans Gurmukhi.
    Gurmukhi: "NotoSansGurmukhi-Regular", "ttf", "Gurmukhi";
    /// Noto Sans Gujarati.
    Gujarati: "NotoSansGujarati-Regular", "ttf", "Gujarati";
    /// Noto Sans Oriya.
    Oriya: "NotoSansOriya-Regular", "ttf", "Oriya";
    /// Noto Sans Tamil.
    Tamil: "NotoSansTamil-Regular", "ttf", "Tamil";
    /// Noto Sans Telugu.
    Telugu: "NotoSansTelugu-Regular", "ttf", "Telugu";
    /// Noto Sans Kannada.
    Kannada: "NotoSansKannada-Regular", "ttf", "Kannada";
    /// Noto Sans Malayalam.
    Malayalam: "NotoSansMalayalam-Regular", "ttf", "Malayalam";
    /// Noto Sans Sinhala.
    Sinhala: "NotoSansSinhala-Regular", "ttf", "Sinhala";
    /// Noto Sans Thai.
    Thai: "NotoSansThai-Regular", "ttf", "Thai";
    /// Noto Sans Lao.
    Lao: "NotoSansLao-Regular", "ttf", "Lao";
    /// Noto Sans Myanmar.
    Myanmar: "NotoSansMyanmar-Regular", "ttf", "Myanmar";
    /// Noto Sans Khmer.
    Khmer: "NotoSansKhmer-Regular", "ttf", "Khmer";
    /// Noto Serif Tibetan.
    Tibetan: "NotoSerifTibetan-Regular", "ttf", "Tibetan";
    /// Noto Sans Ethiopic.
    Ethiopic: "NotoSansEthiopic-Regular", "ttf", "Ethiopic";
    /// Noto Sans Mongolian.
    Mongolian: "NotoSansMongolian-Regular", "ttf", "Mongolian";
    /// Noto Sans Cherokee.
    Cherokee: "NotoSansCherokee-Regular", "ttf", "Cherokee";
    /// Noto Sans Tifinagh.
    Tifinagh: "NotoSansTifinagh-Regular", "ttf", "Tifinagh";
    /// Noto Sans Canadian Aboriginal.
    Canadian: "NotoSansCanadianAboriginal-Regular", "ttf", "Canadian";
}

impl Face {
    pub(crate) fn is_strong(self) -> bool {
        self.strong() == self && self.regular() != self
    }

    /// The heavier face of its family; itself where there is none.
    pub(crate) fn strong(self) -> Self {
        match self {
            Self::Serif => Self::SerifStrong,
            Self::Sans => Self::SansStrong,
            Self::Arabic => Self::ArabicStrong,
            Self::Han => Self::HanStrong,
            other => other,
        }
    }

    /// The lighter face of its family; itself where there is one only.
    fn regular(self) -> Self {
        match self {
            Self::SerifStrong => Self::Serif,
            Self::SansStrong => Self::Sans,
            Self::ArabicStrong => Self::Arabic,
            Self::HanStrong => Self::Han,
            other => other,
        }
    }
}
