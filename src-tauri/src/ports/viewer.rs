//! The system's own viewer, for a file that the person saved.

use std::io;
use std::path::Path;

/// Opens a saved file with the program that the system has for it.
///
/// On Linux a viewer that is a child of this process inherits its confinement; one that the message
/// bus starts for it does not.
///
/// # Errors
///
/// [`io::Error`] where no program could be started.
pub(crate) fn open_with_viewer(path: &Path) -> io::Result<()> {
    open::that_detached(path)
}
