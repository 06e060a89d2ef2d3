//! "Check for yourself": what the system refuses, what was written, what is inside.

use candour_case::view_models::ProofView;

use crate::confine;
use crate::libraries;
use crate::ports;
use crate::state::{Answered, Call};

/// Tries to open connections, lists every file of the app, names every library.
#[tauri::command(async)]
pub(crate) fn proof_show(shell: Call<'_>) -> Answered<ProofView> {
    let attempts = confine::attempts();
    // A folder that is not there yet holds no file.
    let files = ports::size_of_files(&shell.folders.data).unwrap_or_default();
    let folder = shell.folders.data.display().to_string();
    shell.with_session(|session, settings| {
        Ok(session.proof(&attempts, &files, folder, &libraries::inside(), &settings.language))
    })
}

/// The licences of a library in full; none where it came without a text.
#[tauri::command(async)]
pub(crate) fn licence_show(name: String, version: String) -> Vec<String> {
    libraries::inside().licence(&name, &version)
}
