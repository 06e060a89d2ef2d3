//! Hide: the neutral title, minimised by setting, locked.
//!
//! The page hides by itself and saves first what was typed (`ui/src/hide.ts`). While a dialog stands,
//! the keys reach the dialog and not the page: on Linux they are then heard here, and the page is
//! told. A page that does not lock in time is locked without it.

#[cfg(any(target_os = "linux", test))]
mod keys;
#[cfg(target_os = "linux")]
mod watch;

use tauri::{AppHandle, Manager, Runtime};

use crate::lock;
use crate::page::MAIN;
use crate::state::Shell;
#[cfg(target_os = "linux")]
pub(crate) use watch::watch_keys;

/// Renames the window, minimises it by setting, and locks.
pub(crate) fn hide<R: Runtime>(app: &AppHandle<R>, shell: &Shell) {
    put_away(app, shell);
    shell.set_hidden(true);
    lock::lock(app, shell);
}

/// Gives the window its neutral title, and minimises it by setting.
fn put_away<R: Runtime>(app: &AppHandle<R>, shell: &Shell) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that will not minimise is still covered and locked.
        let _ = window.set_title(&shell.neutral_title());
        if shell.settings().hide_minimises {
            let _ = window.minimize();
        }
    }
}

/// Elsewhere the dialogs are the system's own, and their keys do not come to this program.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch_keys<R: Runtime>(_: &AppHandle<R>) {}
