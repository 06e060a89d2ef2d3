//! The PDF: made in memory, shown page by page, saved where the person chooses.

use std::path::{Path, PathBuf};

use candour_case::view_models::{
    FirmChoice, HappeningView, PaperChoices, PreviewView, ReportChoices, SavedView,
};
use candour_case::{CaseError, FileToSave, Locale};
use tauri::ipc::Response;
use tauri::{AppHandle, Runtime};

use crate::confine::places_to_save;
use crate::error::ShellError;
use crate::ports;
use crate::state::{Answered, Call};

/// The papers that can be chosen, and what is asked about first.
#[tauri::command(async)]
pub(crate) fn report_papers(shell: Call<'_>) -> Answered<PaperChoices> {
    shell.with_session(|session, settings| Ok(session.papers(&settings.language, ports::now())?))
}

/// The firms that a report can be made for.
#[tauri::command(async)]
pub(crate) fn report_firms(shell: Call<'_>) -> Answered<Vec<FirmChoice>> {
    shell.with_session(|session, settings| Ok(session.report_firms(&settings.language)?))
}

/// Makes a paper in memory. No file is written.
#[tauri::command(async)]
pub(crate) fn report_make(shell: Call<'_>, choices: ReportChoices) -> Answered<PreviewView> {
    shell.with_session(|session, settings| {
        Ok(session.make_report(&choices, &settings.language, ports::now())?)
    })
}

/// A page: width and height (u32, little end first), its pixels as RGBA, then its words (UTF-8).
///
/// `page` counts from 0, `width` is in pixels.
#[tauri::command(async)]
pub(crate) fn report_page(shell: Call<'_>, page: usize, width: u32) -> Answered<Response> {
    let pixels = shell.with_session(|session, _| Ok(session.report_page(page, width)?))?;
    Ok(Response::new(pixels))
}

/// Saves the report that was made in a place that the person picks.
#[tauri::command(async)]
pub(crate) fn report_save<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) -> Answered<SavedView> {
    let file =
        shell.with_session(|session, settings| Ok(session.report_file(&settings.language)?))?;
    let saved = save_as(&app, &shell, file)?;
    if saved.saved {
        shell.with_session(|session, _| Ok(session.note_printed(ports::now())?))?;
    }
    Ok(saved)
}

/// Saves the files for a firm's own programs, which were made with the paper, in a folder of their
/// own where the person picks. Where it was locked while the dialog stood, nothing is written.
#[tauri::command(async)]
pub(crate) fn pack_save<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) -> Answered<SavedView> {
    // The session is not held while the dialog is open, so that Hide works.
    let Some(folder) = chosen_folder_of(&app, &shell) else {
        return shell.with_session(|_, _| Ok(SavedView { saved: false, path: String::new() }));
    };
    shell.with_session(|session, settings| {
        if places_to_save().is_some_and(|places| !places.allows(&folder)) {
            return Err(ShellError::SaveTo(std::io::ErrorKind::PermissionDenied));
        }
        let own = session.save_pack(&folder, &settings.language)?;
        session.note_printed(ports::now())?;
        Ok(SavedView { saved: true, path: own.display().to_string() })
    })
}

/// Saves the blank form of the whole questionnaire, for pen and paper, in a place that the person
/// picks. It is in the language of the screen unless one is named, and with `second` in that one as
/// well.
#[tauri::command(async)]
pub(crate) fn blank_save<R: Runtime>(
    app: AppHandle<R>,
    shell: Call<'_>,
    language: Option<Locale>,
    second: Option<Locale>,
) -> Answered<SavedView> {
    let form = shell.with_session(|session, settings| {
        let language = language.as_ref().unwrap_or(&settings.language);
        Ok(session.blank_form(language, second.as_ref(), ports::now())?)
    })?;
    save_as(&app, &shell, form)
}

/// The three questions of what is happening now, with whom to call. Nothing that is chosen is kept.
#[tauri::command(async)]
pub(crate) fn happening_show(shell: Call<'_>) -> Answered<HappeningView> {
    shell.with_session(|session, settings| Ok(session.happening(&settings.language)))
}

/// Saves the card to carry, with what to do and whom to call, in a place that the person picks.
#[tauri::command(async)]
pub(crate) fn carry_save<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) -> Answered<SavedView> {
    let card = shell.with_session(|session, settings| {
        Ok(session.card_to_carry(&settings.language, ports::now())?)
    })?;
    save_as(&app, &shell, card)
}

/// Opens the file that was saved last with the system's viewer; it prints from there.
#[tauri::command(async)]
pub(crate) fn report_open(shell: Call<'_>) -> Answered<()> {
    shell.with_session(|_, _| {
        let path = shell.last_saved().ok_or(ShellError::NothingSaved)?;
        ports::open_with_viewer(&path).map_err(|_| ShellError::Viewer)
    })
}

/// Asks for a place and writes the file there whole. Where it was locked while the dialog stood,
/// the file is gone and nothing is written.
pub(crate) fn save_as<R: Runtime>(
    app: &AppHandle<R>,
    shell: &Call<'_>,
    file: FileToSave,
) -> Answered<SavedView> {
    let name = file.file_name.clone();
    // The session is not held while the dialog is open, so that Hide works.
    let ticket = shell.with_session(|_, _| Ok(shell.keep_to_save(file)))?;
    let Some(path) = chosen_path_of(app, shell, &name) else {
        drop(shell.take_to_save(ticket));
        return shell.with_session(|_, _| Ok(SavedView { saved: false, path: String::new() }));
    };
    shell.with_session(|session, _| {
        let file = shell.take_to_save(ticket).ok_or(CaseError::Locked)?;
        let folder = path.parent().and_then(Path::to_str);
        let draft = folder.filter(|_| ports::needs_draft(&path));
        if let Some(folder) = draft {
            session.begin_saving_in(folder);
        }
        ports::write_whole(&path, &file.bytes).map_err(|e| ShellError::SaveTo(e.kind()))?;
        if draft.is_some() {
            session.end_saving();
        }
        let shown = path.display().to_string();
        shell.set_last_saved(Some(path));
        Ok(SavedView { saved: true, path: shown })
    })
}

#[cfg(feature = "e2e")]
fn chosen_folder_of<R: Runtime>(_: &AppHandle<R>, _: &Call<'_>) -> Option<PathBuf> {
    std::env::var_os("CANDOUR_E2E_SAVE_DIR").map(PathBuf::from)
}

#[cfg(not(feature = "e2e"))]
fn chosen_folder_of<R: Runtime>(app: &AppHandle<R>, shell: &Call<'_>) -> Option<PathBuf> {
    use tauri_plugin_dialog::DialogExt;
    let mut dialog = app.dialog().file();
    if let Some(folder) = folder_to_begin_in(app, shell) {
        dialog = dialog.set_directory(folder);
    }
    dialog.blocking_pick_folder().and_then(|place| place.into_path().ok())
}

#[cfg(feature = "e2e")]
fn chosen_path_of<R: Runtime>(_: &AppHandle<R>, _: &Call<'_>, name: &str) -> Option<PathBuf> {
    std::env::var_os("CANDOUR_E2E_SAVE_DIR").map(|folder| PathBuf::from(folder).join(name))
}

#[cfg(not(feature = "e2e"))]
fn chosen_path_of<R: Runtime>(app: &AppHandle<R>, shell: &Call<'_>, name: &str) -> Option<PathBuf> {
    use tauri_plugin_dialog::DialogExt;
    let ending = name.rsplit('.').next().unwrap_or_default();
    let mut dialog = app.dialog().file().set_file_name(name);
    if let Some(folder) = folder_to_begin_in(app, shell) {
        dialog = dialog.set_directory(folder);
    }
    dialog
        .add_filter(ending.to_uppercase(), &[ending])
        .blocking_save_file()
        .and_then(|place| place.into_path().ok())
}

/// The folder in which a dialog to save begins: the one that was saved in last, else that of the
/// documents or of the downloads, else any folder of the home; always one that may be written.
#[cfg(not(feature = "e2e"))]
fn folder_to_begin_in<R: Runtime>(app: &AppHandle<R>, shell: &Call<'_>) -> Option<PathBuf> {
    use tauri::Manager;
    let last = shell.last_saved().and_then(|path| path.parent().map(Path::to_owned));
    let known = [app.path().document_dir().ok(), app.path().download_dir().ok()];
    let of_home = places_to_save().map(|places| places.of_home()).unwrap_or_default();
    let mut candidates = last.into_iter().chain(known.into_iter().flatten()).chain(of_home);
    candidates.find(|folder| {
        folder.is_dir() && places_to_save().is_none_or(|places| places.allows(folder))
    })
}
