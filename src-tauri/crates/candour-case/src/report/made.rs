//! A report in memory, and a file to save.

use candour_pack::Pack;
use candour_typeset::Rendered;
use zeroize::Zeroizing;

/// A report in memory.
pub(crate) struct MadeReport {
    /// The open file: it is drawn on the screen, and saved unless a lock was asked for.
    pub(super) open: Rendered,
    /// The locked file.
    pub(super) locked: Option<Rendered>,
    pub(super) reference: String,
    /// The name of the firm on its cover.
    pub(super) firm: Option<String>,
    /// The same brief as files for a firm's own programs, where they were asked for.
    pub(super) pack: Option<Pack>,
    /// What it is: the code of a paper, or the name of a document of a meeting.
    pub(super) name: &'static str,
}

impl MadeReport {
    /// A document other than the report; its file name is the message `<name>-file-name`.
    pub(crate) fn of_kind(open: Rendered, reference: String, name: &'static str) -> Self {
        Self { open, locked: None, reference, firm: None, pack: None, name }
    }

    /// The reference on its pages.
    pub(crate) fn reference(&self) -> &str {
        &self.reference
    }

    /// The name of the firm on its cover; empty where it names none.
    pub(crate) fn firm(&self) -> &str {
        self.firm.as_deref().unwrap_or_default()
    }

    /// The files for a firm's own programs, where they were asked for.
    pub(crate) fn pack(&self) -> Option<&Pack> {
        self.pack.as_ref()
    }

    /// Whether it is a print of the answers, from which later changes are counted.
    pub(crate) fn is_print(&self) -> bool {
        self.name != "attendance"
    }

    pub(crate) fn file(&self) -> &Rendered {
        self.locked.as_ref().unwrap_or(&self.open)
    }
}

/// A file ready to be saved.
pub struct FileToSave {
    /// The name offered. It says nothing about the person.
    pub file_name: String,
    /// The bytes, overwritten in memory when dropped.
    pub bytes: Zeroizing<Vec<u8>>,
}
