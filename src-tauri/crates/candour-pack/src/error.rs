//! Why a pack was not made or not saved.

/// Why a pack was not made or not saved. Never holds an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackError {
    /// A file could not be put into its format.
    #[error("the pack could not be made")]
    NotMade,
    /// The folder holds something that is no pack, or a pack in which something was changed.
    /// Nothing was written.
    #[error("the folder holds other files")]
    FolderInUse,
    /// There is a file or a link of that name, or the folder above is missing. Nothing was written.
    #[error("there is no such folder")]
    FolderMissing,
    /// The system did not let the folder be read or written. Files that were written are whole.
    #[error("the folder could not be written")]
    NotWritten(std::io::ErrorKind),
}
