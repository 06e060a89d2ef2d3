//! What stays from one report to the next.

use std::sync::{Mutex, MutexGuard, PoisonError};

#[cfg(feature = "embedded-fonts")]
use crate::EmbeddedFonts;
use crate::fonts::ShapingContext;
use crate::layout::TextCache;
use crate::{FontSource, ReportError};

/// Fonts ready for use. Make one and keep it: the second report is then faster than the first, as
/// texts that the last report had too are not shaped again.
///
/// For that it holds the words of the last report: call [`Fonts::forget`] where they must not stay
/// in memory.
pub struct Fonts {
    tools: Mutex<Tools>,
}

/// The fonts, and the texts that were shaped with them.
pub(crate) struct Tools {
    pub(crate) shaping: ShapingContext,
    pub(crate) texts: TextCache,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fonts(…)")
    }
}

impl Fonts {
    /// Fonts from a source. Nothing is read yet.
    #[must_use]
    pub fn new(source: impl FontSource + 'static) -> Self {
        let shaping = ShapingContext::new(Box::new(source));
        Self { tools: Mutex::new(Tools { shaping, texts: TextCache::default() }) }
    }

    /// The fonts built into the program.
    #[cfg(feature = "embedded-fonts")]
    #[must_use]
    pub fn embedded() -> Self {
        Self::new(EmbeddedFonts)
    }

    /// Drops every word of the reports made so far. The faces stay.
    pub fn forget(&self) {
        self.tools.lock().unwrap_or_else(PoisonError::into_inner).texts = TextCache::default();
    }

    /// Whether words of a report are kept.
    #[must_use]
    pub fn remembers(&self) -> bool {
        !self.tools.lock().unwrap_or_else(PoisonError::into_inner).texts.is_empty()
    }

    pub(crate) fn tools(&self) -> Result<MutexGuard<'_, Tools>, ReportError> {
        self.tools.lock().map_err(|_| ReportError::FontsPoisoned)
    }
}
