//! Start, settings, the window itself.

use candour_case::view_models::{Captures, KeychainView, Settings, StartView};
use tauri::{AppHandle, Manager, Runtime, State};

use crate::confine::Confinement;
use crate::error::ShellError;
use crate::ports;
use crate::state::{Answered, Shell};
use crate::window::{MAIN, SETTINGS, renew};

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
pub(super) fn keep_settings(shell: &Shell, settings: Settings) -> Answered<()> {
    shell.with_session(|_, _| {
        // What is allowed until the lock is not kept for the next start.
        let bytes = serde_json::to_vec_pretty(&settings.clone().after_lock())
            .map_err(|_| ShellError::SaveTo(std::io::ErrorKind::Other))?;
        std::fs::create_dir_all(&shell.folders.data)
            .and_then(|()| ports::write_whole(&shell.folders.data.join(SETTINGS), &bytes))
            .map_err(|e| ShellError::SaveTo(e.kind()))
    })?;
    shell.set_settings(settings);
    Ok(())
}

/// Notes whether the keychain keeps the key.
pub(super) fn note_keychain(shell: &Shell, keychain: bool) -> Answered<()> {
    keep_settings(shell, Settings { keychain, ..shell.settings() })
}

/// The first screen: where to begin, settings, languages, words.
#[tauri::command(async)]
pub(crate) fn app_start(shell: State<'_, Shell>) -> Answered<StartView> {
    let view = start_view(&shell)?;
    // Reported once: the page then covers itself.
    shell.set_hidden(false);
    Ok(view)
}

/// Keeps the settings and shows the window by them.
///
/// Fails with `settings-not-written`, and then nothing has changed.
#[tauri::command(async)]
pub(crate) fn settings_set<R: Runtime>(
    app: AppHandle<R>,
    shell: State<'_, Shell>,
    settings: Settings,
) -> Answered<StartView> {
    let keychain = shell.settings().keychain;
    keep_settings(&shell, Settings { keychain, ..settings.within_bounds() })?;
    keep_out(&app, shell.settings().captures);
    start_view(&shell)
}

/// Excludes the window from screen capture, or includes it, where the system can.
fn keep_out<R: Runtime>(app: &AppHandle<R>, captures: Captures) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // The page says beforehand where the system has no such means.
        let _ = window.set_content_protected(captures == Captures::KeptOut);
    }
}

/// Ends, on locking, what was allowed until the lock.
pub(super) fn after_lock<R: Runtime>(app: &AppHandle<R>, shell: &Shell) {
    let settings = shell.settings().after_lock();
    keep_out(app, settings.captures);
    shell.set_settings(settings);
}

/// Hide: neutral title, minimised by setting, locked.
#[tauri::command(async)]
pub(crate) fn window_hide<R: Runtime>(
    app: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Answered<StartView> {
    if let Some(window) = app.get_webview_window(MAIN) {
        let neutral = shell
            .with_session(|session, settings| Ok(session.neutral_title(&settings.language)))?;
        // The cover is painted already; a window that will not minimise is still covered and locked.
        let _ = window.set_title(&neutral);
        if shell.settings().hide_minimises {
            let _ = window.minimize();
        }
    }
    shell.with_session(|session, _| Ok(session.lock(ports::now())?))?;
    shell.set_hidden(true);
    after_lock(&app, &shell);
    renew(&app);
    start_view(&shell)
}

/// Closes the window, once its page has saved what was typed last.
#[tauri::command(async)]
pub(crate) fn window_close<R: Runtime>(app: AppHandle<R>) {
    app.exit(0);
}

/// Gives the window the title of its page.
#[tauri::command(async)]
pub(crate) fn window_title<R: Runtime>(
    app: AppHandle<R>,
    shell: State<'_, Shell>,
    title: String,
) -> Answered<()> {
    shell.with_session(|_, _| {
        let window = app.get_webview_window(MAIN).ok_or(ShellError::Window)?;
        window.set_title(&title).map_err(|_| ShellError::Window)
    })
}
