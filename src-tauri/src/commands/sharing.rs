//! The way to the firm: cards, sealing, the firm's own key, and what a client sent.

use std::collections::BTreeSet;

use candour_case::view_models::{
    CheckView, FirmText, HomeView, LogoView, OwnFirmView, PreviewView, ReceivedCompareView,
    ReceivedView, SavedView, ShareView,
};
use candour_case::{AnswerAddress, AppSession};
use secrecy::ExposeSecret;
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, Runtime};

use super::report::save_as;
use crate::error::ShellError;
use crate::ports;
use crate::state::{Answered, Call};

/// The firms that are known here, and whether a report is ready to be sealed.
#[tauri::command(async)]
pub(crate) fn share_show(shell: Call<'_>) -> Answered<ShareView> {
    shell.with_session(|session, settings| Ok(session.firms(&settings.language)?))
}

/// Takes in a firm's card from a file that the person picks.
///
/// Fails with a card code, and then nothing has changed.
#[tauri::command(async)]
pub(crate) fn card_open<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) -> Answered<ShareView> {
    let card = chosen_file(&app, &shell)?.map(|bytes| candour_reader::read_card(&bytes));
    shell.with_session(|session, settings| {
        if let Some(card) = card {
            session.import_card(card?)?;
        }
        Ok(session.firms(&settings.language)?)
    })
}

/// Notes that the words of a key were compared, or takes that back.
#[tauri::command(async)]
pub(crate) fn card_compare(shell: Call<'_>, key: String, same: bool) -> Answered<ShareView> {
    shell.with_session(|session, settings| {
        session.compare_card(&key, same, ports::now())?;
        Ok(session.firms(&settings.language)?)
    })
}

/// Forgets an imported card.
#[tauri::command(async)]
pub(crate) fn card_forget(shell: Call<'_>, key: String) -> Answered<ShareView> {
    shell.with_session(|session, settings| {
        session.forget_card(&key)?;
        Ok(session.firms(&settings.language)?)
    })
}

/// Makes the conflict sheet in memory. No file is written.
#[tauri::command(async)]
pub(crate) fn names_make(shell: Call<'_>) -> Answered<PreviewView> {
    shell
        .with_session(|session, settings| Ok(session.make_names(&settings.language, ports::now())?))
}

/// Seals the report that was made for the firm of a key and saves it where the person picks.
#[tauri::command(async)]
pub(crate) fn sealed_save<R: Runtime>(
    app: AppHandle<R>,
    shell: Call<'_>,
    key: String,
) -> Answered<SavedView> {
    let file = shell
        .with_session(|session, settings| Ok(session.seal_report_for(&key, &settings.language)?))?;
    let saved = save_as(&app, &shell, file)?;
    if saved.saved {
        shell.with_session(|session, _| Ok(session.note_printed(ports::now())?))?;
    }
    Ok(saved)
}

/// This computer as a firm's.
#[tauri::command(async)]
pub(crate) fn firm_show(shell: Call<'_>) -> Answered<OwnFirmView> {
    shell.with_session(|session, _| Ok(session.own_firm()?))
}

/// Makes the firm's key, or changes what its card says.
#[tauri::command(async)]
pub(crate) fn firm_write(shell: Call<'_>, text: FirmText) -> Answered<OwnFirmView> {
    shell.with_session(|session, _| {
        session.write_firm(&text)?;
        Ok(session.own_firm()?)
    })
}

/// A logo for print, made of a PNG picture that the person picks; nothing where they close the
/// dialog. It is kept once the card is.
///
/// Fails with `card-picture`.
#[tauri::command(async)]
pub(crate) fn logo_choose<R: Runtime>(
    app: AppHandle<R>,
    shell: Call<'_>,
) -> Answered<Option<LogoView>> {
    let Some(bytes) = chosen_file(&app, &shell)? else { return Ok(None) };
    let logo = candour_reader::read_logo(&bytes);
    shell.with_session(|_, _| Ok(Some(AppSession::logo_from(&logo?)?)))
}

/// Saves the firm's card in a place that the person picks.
#[tauri::command(async)]
pub(crate) fn card_save<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) -> Answered<SavedView> {
    let card =
        shell.with_session(|session, settings| Ok(session.card_file(&settings.language)?))?;
    save_as(&app, &shell, card)
}

/// Opens a file from a client that the person picks; nothing where they close the dialog.
///
/// Fails with an outside code, and then nothing has changed.
#[tauri::command(async)]
pub(crate) fn received_choose<R: Runtime>(
    app: AppHandle<R>,
    shell: Call<'_>,
) -> Answered<Option<ReceivedView>> {
    let Some(bytes) = chosen_file(&app, &shell)? else { return Ok(None) };
    open_received(&shell, &bytes).map(Some)
}

/// Opens a file that was dropped on the page: its bytes are the body of the request.
#[tauri::command(async)]
pub(crate) fn received_drop(shell: Call<'_>, request: Request<'_>) -> Answered<ReceivedView> {
    let bytes: &[u8] = match request.body() {
        InvokeBody::Raw(bytes) => bytes,
        InvokeBody::Json(_) => &[],
    };
    open_received(&shell, bytes)
}

/// Opens the file once more with the passphrase of a locked report.
#[tauri::command(async)]
pub(crate) fn received_unlock(shell: Call<'_>, passphrase: String) -> Answered<ReceivedView> {
    let (report, was_sealed) = shell.with_session(|session, _| Ok(session.held_report()?))?;
    let parts = candour_reader::take_apart(None, Some(&passphrase), &report);
    shell.with_session(|session, settings| {
        // A failure leaves the file that is held.
        let parts = parts?.sealed(was_sealed);
        Ok(session.hold_received(parts, &settings.language, ports::now())?)
    })
}

/// The file is read by another process while nothing of this one is held, so that Lock and Hide work
/// meanwhile.
fn open_received(shell: &Call<'_>, bytes: &[u8]) -> Answered<ReceivedView> {
    let key = shell.with_session(|session, _| {
        session.drop_received();
        Ok(session.outside_key()?)
    })?;
    let key = key.as_ref().map(ExposeSecret::expose_secret);
    let parts = candour_reader::take_apart(key, None, bytes);
    shell.with_session(|session, settings| {
        Ok(session.hold_received(parts?, &settings.language, ports::now())?)
    })
}

/// The answers in the file, to be read.
#[tauri::command(async)]
pub(crate) fn received_answers(shell: Call<'_>) -> Answered<CheckView> {
    shell.with_session(|session, settings| {
        Ok(session.received_answers(&settings.language, ports::now())?)
    })
}

/// Saves the report as PDF in a place that the person picks.
#[tauri::command(async)]
pub(crate) fn received_save<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) -> Answered<SavedView> {
    let file =
        shell.with_session(|session, settings| Ok(session.received_file(&settings.language)?))?;
    save_as(&app, &shell, file)
}

/// Takes the answers over as a new case, and opens it.
#[tauri::command(async)]
pub(crate) fn received_take(shell: Call<'_>, label: String) -> Answered<HomeView> {
    shell.with_session(|session, settings| {
        session.take_received(&label, ports::now())?;
        Ok(session.case()?.home(&settings.language, ports::now()))
    })
}

/// How the file differs from a case. Nothing is changed.
#[tauri::command(async)]
pub(crate) fn received_compare(shell: Call<'_>, id: String) -> Answered<ReceivedCompareView> {
    shell.with_session(|session, settings| {
        Ok(session.compare_received(&id, &settings.language, ports::now())?)
    })
}

/// Takes the answers at these places over into a case, and opens it.
#[tauri::command(async)]
pub(crate) fn received_merge(
    shell: Call<'_>,
    id: String,
    places: BTreeSet<AnswerAddress>,
) -> Answered<HomeView> {
    shell.with_session(|session, settings| {
        session.merge_received(&id, &places, ports::now())?;
        Ok(session.case()?.home(&settings.language, ports::now()))
    })
}

/// Puts the file away.
#[tauri::command(async)]
pub(crate) fn received_close(shell: Call<'_>) -> Answered<()> {
    shell.with_session(|session, _| {
        session.drop_received();
        Ok(())
    })
}

/// The bytes of a file that the person picks; nothing where they close the dialog.
fn chosen_file<R: Runtime>(app: &AppHandle<R>, shell: &Call<'_>) -> Answered<Option<Vec<u8>>> {
    // The dialog is open as long as the person likes: nothing is held meanwhile, so that Hide works.
    let Some(path) = chosen_path(app) else { return Ok(None) };
    shell.with_session(|_, _| {
        ports::read_some(&path, candour_case::sharing::MOST_OUTSIDE_BYTES)
            .map(Some)
            .map_err(|_| ShellError::NotRead)
    })
}

/// The newest file in the folder that stands in for the dialog.
#[cfg(feature = "e2e")]
fn chosen_path<R: Runtime>(_: &AppHandle<R>) -> Option<std::path::PathBuf> {
    let folder = std::env::var_os("CANDOUR_E2E_OPEN_DIR")?;
    let files = std::fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    files.max_by_key(|path| path.metadata().and_then(|meta| meta.modified()).ok())
}

#[cfg(not(feature = "e2e"))]
fn chosen_path<R: Runtime>(app: &AppHandle<R>) -> Option<std::path::PathBuf> {
    use tauri_plugin_dialog::DialogExt;
    app.dialog().file().blocking_pick_file().and_then(|place| place.into_path().ok())
}
