//! Start, settings, the window itself.

use candour_case::view_models::{KeychainView, Settings, StartView};
use tauri::{AppHandle, Manager, Runtime};

use crate::confine::Confinement;
use crate::error::ShellError;
use crate::lock;
use crate::page::{MAIN, PRODUCT, keep_out};
use crate::ports;
use crate::state::{Answered, Call, Shell};
use crate::window::SETTINGS;

/// What the first screen needs.
pub(crate) fn start_view(shell: &Shell) -> Answered<StartView> {
    shell.with_session(|session, settings| {
        let keychain =
            KeychainView { available: shell.keychain.is_available(), enabled: settings.keychain };
        let view =
            session.start_view(settings, keychain, shell.confinement == Confinement::Enforced);
        let captures_refused = cfg!(any(windows, target_os = "macos"));
        let synchronised = ports::synchronised(&shell.folders.data)
            .map(|service| session.synchronised_notice(service, &settings.language));
        Ok(StartView { hidden: shell.is_hidden(), captures_refused, synchronised, ..view })
    })
}

/// Keeps the settings on disk, then in memory.
pub(super) fn keep_settings(shell: &Call<'_>, settings: Settings) -> Answered<()> {
    shell.with_session(|_, _| {
        // What is allowed until the lock is not kept for the next start.
        let bytes = serde_json::to_vec_pretty(&settings.clone().after_lock())
            .map_err(|_| ShellError::SaveTo(std::io::ErrorKind::Other))?;
        std::fs::create_dir_all(&shell.folders.data)
            .and_then(|()| ports::write_whole(&shell.folders.data.join(SETTINGS), &bytes))
            .map_err(|e| ShellError::SaveTo(e.kind()))?;
        shell.set_settings(settings);
        Ok(())
    })
}

/// Notes whether the keychain keeps the key.
pub(super) fn note_keychain(shell: &Call<'_>, keychain: bool) -> Answered<()> {
    keep_settings(shell, Settings { keychain, ..shell.settings() })
}

/// The first screen: where to begin, settings, languages, words.
#[tauri::command(async)]
pub(crate) fn app_start(shell: Call<'_>) -> Answered<StartView> {
    let view = start_view(&shell)?;
    // Both are reported once: the page then covers itself, and says what went wrong.
    shell.set_hidden(false);
    Ok(StartView { lock_failure: shell.take_left_over(), ..view })
}

/// Keeps the settings and shows the window by them.
///
/// Fails with `settings-not-written`, and then nothing has changed.
#[tauri::command(async)]
pub(crate) fn settings_set<R: Runtime>(
    app: AppHandle<R>,
    shell: Call<'_>,
    settings: Settings,
) -> Answered<StartView> {
    let keychain = shell.settings().keychain;
    keep_settings(&shell, Settings { keychain, ..settings.within_bounds() })?;
    keep_out(&app, shell.settings().captures);
    start_view(&shell)
}

/// Hide: neutral title, minimised by setting, locked.
#[tauri::command(async)]
pub(crate) fn window_hide<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // The cover is painted already; a window that will not minimise is still covered and locked.
        let _ = window.set_title(&shell.neutral_title());
        if shell.settings().hide_minimises {
            let _ = window.minimize();
        }
    }
    shell.set_hidden(true);
    lock::lock(&app, &shell);
}

/// Notes that somebody uses the window, which every command does by itself.
#[tauri::command(async)]
pub(crate) fn window_used(shell: Call<'_>) {
    shell.is_used();
}

/// Notes that the page has heard that the window is to close, and saves what was typed last.
#[tauri::command(async)]
pub(crate) fn window_closing(shell: Call<'_>) {
    shell.takes_up_closing();
}

/// Closes the window, once its page has saved what was typed last.
#[tauri::command(async)]
pub(crate) fn window_close<R: Runtime>(app: AppHandle<R>) {
    app.exit(0);
}

/// Gives the window the title of its page, if the settings say so: otherwise, and with `neutral`,
/// one that says nothing of the page.
#[tauri::command(async)]
pub(crate) fn window_title<R: Runtime>(
    app: AppHandle<R>,
    shell: Call<'_>,
    title: String,
    neutral: bool,
) -> Answered<()> {
    let title = match (neutral, shell.settings().title_names_page) {
        (true, _) => shell.neutral_title(),
        (false, true) => title,
        (false, false) => PRODUCT.to_owned(),
    };
    shell.with_session(|_, _| {
        let window = app.get_webview_window(MAIN).ok_or(ShellError::Window)?;
        window.set_title(&title).map_err(|_| ShellError::Window)
    })
}
