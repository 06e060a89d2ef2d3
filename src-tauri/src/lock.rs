//! Locking: by the person, by Hide, after a time without use, before the computer sleeps, and where
//! the page has crashed. It always goes through.

use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};

use crate::dialogs;
use crate::error::ShellError;
use crate::page::{keep_out, renew};
use crate::ports;
use crate::state::Shell;

/// How often it is looked whether the time without use is over.
const LOOK: Duration = Duration::from_secs(1);

/// Locks: the key, the answers and every file that waits for a place leave this process, dialogs
/// are closed, what was copied is taken back, and the page ends.
///
/// Where the last save does not work, it is locked all the same, and the page that begins
/// afterwards says so.
pub(crate) fn lock<R: Runtime>(app: &AppHandle<R>, shell: &Shell) {
    let _ = shell
        .locking(|session, _| session.lock(ports::now()).map_err(|_| ShellError::LockNotSaved));
    end_what_is_open(app, shell);
}

/// Ends, once it is locked, what was allowed until the lock and what stands around the window.
pub(crate) fn end_what_is_open<R: Runtime>(app: &AppHandle<R>, shell: &Shell) {
    let settings = shell.settings().after_lock();
    keep_out(app, settings.captures);
    shell.set_settings(settings);
    dialogs::end_all();
    take_copies_back();
    renew(app);
}

/// Locks by itself from now on.
pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
    lock_before_sleep(app);
    let app = app.clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            let Some(shell) = app.try_state::<Shell>() else { return };
            if is_over(shell.idle(), shell.settings().auto_lock_minutes) && shell.is_open() {
                lock(&app, &shell);
            }
        }
    });
}

fn is_over(idle: Duration, minutes: u8) -> bool {
    idle >= Duration::from_secs(60) * u32::from(minutes)
}

/// Locks in a thread of its own: a command may hold what locking waits for, and the window must go
/// on meanwhile.
#[cfg(target_os = "linux")]
pub(crate) fn lock_soon<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    std::thread::spawn(move || {
        if let Some(shell) = app.try_state::<Shell>()
            && shell.is_open()
        {
            lock(&app, &shell);
        }
    });
}

/// Locks when the system says that it is about to sleep, or that the person's session is locked
/// (org.freedesktop.login1). Where there is no such bus, nothing is said and nothing is heard.
#[cfg(target_os = "linux")]
fn lock_before_sleep<R: Runtime>(app: &AppHandle<R>) {
    use gtk::gio;
    const SERVICE: &str = "org.freedesktop.login1";
    let app = app.clone();
    gio::bus_get(gio::BusType::System, gio::Cancellable::NONE, move |bus| {
        let Ok(bus) = bus else { return };
        // The end of the bus is no reason to end the program.
        bus.set_exit_on_close(false);
        for (interface, signal) in [("Manager", "PrepareForSleep"), ("Session", "Lock")] {
            let (app, kept) = (app.clone(), bus.clone());
            bus.signal_subscribe(
                Some(SERVICE),
                Some(&format!("{SERVICE}.{interface}")),
                Some(signal),
                None,
                None,
                gio::DBusSignalFlags::NONE,
                move |_, _, _, _, _, said| {
                    // The connection lives as long as somebody holds it.
                    let _ = &kept;
                    let waking = said.n_children() > 0 && said.child_value(0).get() == Some(false);
                    if !waking {
                        lock_soon(&app);
                    }
                },
            );
        }
    });
}

#[cfg(not(target_os = "linux"))]
fn lock_before_sleep<R: Runtime>(_: &AppHandle<R>) {}

/// Empties the clipboard and the selection where they are this window's.
#[cfg(target_os = "linux")]
fn take_copies_back() {
    use gtk::{gdk, glib};
    // By GTK's own loop: the event loop waits while a dialog over a dialog stands.
    glib::MainContext::default().invoke(|| {
        for selection in [gdk::SELECTION_CLIPBOARD, gdk::SELECTION_PRIMARY] {
            // GTK gives up a selection only where this program has it.
            gtk::Clipboard::get(&selection).clear();
        }
    });
}

/// Elsewhere the clipboard keeps what was copied.
#[cfg(not(target_os = "linux"))]
fn take_copies_back() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_without_use_ends_at_the_minute() {
        assert!(!is_over(Duration::from_millis(59_999), 1));
        assert!(is_over(Duration::from_secs(60), 1));
        assert!(!is_over(Duration::from_secs(60), 2));
    }
}
