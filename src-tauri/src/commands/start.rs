//! Start, settings, the window itself.

use candour_case::view_models::{KeychainView, Settings, StartView};
use tauri::{AppHandle, Manager, Runtime};

use crate::confine::Confinement;
use crate::error::ShellError;
use crate::hide;
use crate::page::{MAIN, PRODUCT, keep_out};
use crate::state::{Answered, Call, Shell};
use crate::{ports, settings};

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
        let settings_unread = shell.are_settings_unread();
        let settings_unread =
            settings_unread.then(|| session.settings_unread_notice(&settings.language));
        let hidden = shell.is_hidden();
        Ok(StartView { hidden, captures_refused, synchronised, settings_unread, ..view })
    })
}

/// Keeps the settings on disk, then in memory.
pub(super) fn keep_settings(shell: &Call<'_>, settings: Settings) -> Answered<()> {
    shell.with_session(|_, _| {
        // What is allowed until the lock is not kept for the next start.
        let kept = settings.clone().after_lock();
        settings::write(&shell.folders.data, &kept, shell.are_settings_unread())
            .map_err(|e| ShellError::SaveTo(e.kind()))?;
        shell.set_settings_unread(false);
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
/// Fails with `settings-guarded` where something of it would weaken the lock of a vault that is
/// locked, or with a code of saving, and then nothing has changed.
#[tauri::command(async)]
pub(crate) fn settings_set<R: Runtime>(
    app: AppHandle<R>,
    shell: Call<'_>,
    settings: Settings,
) -> Answered<StartView> {
    let before = shell.settings();
    let settings = Settings { keychain: before.keychain, ..settings.within_bounds() };
    let settings = shell.with_session(|session, _| {
        if !settings.guards_as(&before) && session.guard_is_shut() {
            return Err(ShellError::SettingsGuarded);
        }
        Ok(session.in_known_language(settings))
    })?;
    keep_settings(&shell, settings)?;
    keep_out(&app, shell.settings().captures);
    start_view(&shell)
}

/// Hide: neutral title, minimised by setting, locked.
#[tauri::command(async)]
pub(crate) fn window_hide<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) {
    hide::hide(&app, &shell);
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
