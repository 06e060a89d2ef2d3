//! The window: private, and restricted to its own page.

use std::time::Duration;

use candour_case::AppSession;
use candour_case::view_models::Captures;
use tauri::{Manager, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::confine::Confinement;
use crate::first_picture::FirstPicture;
use crate::page::{MAIN, PRODUCT};
use crate::ports::{self, Folders, Keychain};
use crate::state::Shell;
use crate::web_view;
use crate::{hide, lock, settings};

/// Builds the app from a builder that knows its commands, and runs it until the window is closed.
///
/// # Errors
///
/// What the windowing system says.
pub(crate) fn run(
    builder: tauri::Builder<tauri::Wry>,
    confinement: Confinement,
) -> tauri::Result<()> {
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .setup(move |app| {
            let folders = ports::folders(app.handle())?;
            let session = AppSession::on_folder(&folders.data, ports::randomness())?;
            #[cfg(feature = "e2e")]
            let session = session.with_pseudo_locales()?;
            let settings::Found { settings, unread } = settings::read(&folders.data);
            let settings = session.in_known_language(settings);
            Keychain.look();
            let kept_out = settings.captures == Captures::KeptOut;
            let shell = Shell::new(session, settings, folders.clone(), confinement);
            shell.set_settings_unread(unread);
            app.manage(shell);
            open(app.handle(), &folders, kept_out)?;
            lock::watch(app.handle());
            hide::watch_keys(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| match event {
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. }
            if page_saves_first(app) =>
        {
            api.prevent_close();
        }
        RunEvent::Exit => close(app),
        _ => {}
    });
    Ok(())
}

/// The proxy of the web view: the port for what is thrown away (RFC 863), on this computer. A name
/// that a page would have looked up, such as by a preconnect, is handed to it, and it is not there.
const NOWHERE: &str = "socks5://127.0.0.1:9";

/// How long a page has to take up the request to close, before the person is asked in its place.
const TIME_TO_ANSWER: Duration = Duration::from_secs(10);

/// Tells the page that the window is to close: it saves what was typed last, asks where that cannot
/// be saved, and closes the window by its command. Where a page does not answer, the person is
/// asked by a dialog of the system. False where there is no page to tell.
fn page_saves_first(app: &tauri::AppHandle) -> bool {
    let (Some(shell), Some(window)) = (app.try_state::<Shell>(), app.get_webview_window(MAIN))
    else {
        return false;
    };
    let request = shell.asks_to_close();
    if window.eval("dispatchEvent(new Event('closing'))").is_err() {
        return false;
    }
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(TIME_TO_ANSWER);
        let Some(shell) = app.try_state::<Shell>() else { return };
        if shell.waits_to_close(request) && (!shell.is_open() || closes_anyway(&app, &shell)) {
            app.exit(0);
        }
    });
    true
}

/// Asks whether to close though the page does not answer, and what it holds may be lost.
fn closes_anyway(app: &tauri::AppHandle, shell: &Shell) -> bool {
    use tauri_plugin_dialog::{DialogExt, MessageDialogButtons};
    let words =
        shell.with_session(|session, settings| Ok(session.closing_words(&settings.language)));
    let Ok([text, close, stay]) = words else { return true };
    app.dialog()
        .message(text)
        .title(PRODUCT)
        .buttons(MessageDialogButtons::OkCancelCustom(close, stay))
        .blocking_show()
}

fn open(app: &tauri::AppHandle, folders: &Folders, kept_out: bool) -> tauri::Result<()> {
    keep_no_recent_files();
    let nowhere: tauri::Url = NOWHERE.parse().map_err(|_| tauri::Error::WebviewNotFound)?;
    let picture = FirstPicture::default();
    let builder = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title(PRODUCT)
        .inner_size(1280.0, 800.0)
        .min_inner_size(480.0, 480.0)
        // A smaller display holds the whole window, so that Hide is never beyond its edge.
        .prevent_overflow()
        .data_directory(folders.web.clone())
        .proxy_url(nowhere)
        .incognito(cfg!(not(feature = "e2e")))
        .additional_browser_args(&web_view::arguments())
        .content_protected(kept_out)
        .general_autofill_enabled(false)
        // Ctrl with plus, minus and nought, as everywhere: up to ten times the size.
        .zoom_hotkeys_enabled(true)
        .on_navigation(is_our_page)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .disable_drag_drop_handler();
    #[cfg(not(target_os = "linux"))]
    let builder = builder.on_page_load({
        let picture = picture.clone();
        move |_, load| {
            if load.event() == tauri::webview::PageLoadEvent::Finished {
                picture.is_seen();
            }
        }
    });
    let window = builder.build()?;
    web_view::refuse_remote_loads(&window)?;
    settle_the_page(&window)?;
    draw_again_after_a_crash(&window)?;
    picture.watch(&window)
}

/// What the page's process does by itself. It keeps graphics drivers out, since some of them read
/// freed memory; here that memory is overwritten, and the process would crash. It looks no name up
/// ahead and tells no address of a click, where its version still has these.
#[cfg(target_os = "linux")]
fn settle_the_page<R: tauri::Runtime>(window: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|page| {
        if let Some(settings) = page.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            settings.set_enable_hyperlink_auditing(false);
            web_view::look_nothing_up_ahead(&settings);
        }
    })
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "the other form has something that can fail")]
fn settle_the_page<R: tauri::Runtime>(_: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// The least time between two crashes of the page's process for it to be drawn again.
#[cfg(target_os = "linux")]
const CRASHES_APART: Duration = Duration::from_secs(5);

/// Locks and reloads the page where its process has crashed, so that the window is not left empty.
/// A page that crashes again at once is left, locked.
#[cfg(target_os = "linux")]
fn draw_again_after_a_crash<R: tauri::Runtime>(
    window: &tauri::WebviewWindow<R>,
) -> tauri::Result<()> {
    use webkit2gtk::{WebProcessTerminationReason, WebViewExt};
    let app = window.app_handle().clone();
    window.with_webview(move |page| {
        let last = std::cell::Cell::new(None::<std::time::Instant>);
        page.inner().connect_web_process_terminated(move |page, reason| {
            if reason == WebProcessTerminationReason::TerminatedByApi {
                return;
            }
            // Nobody can see any more what is open.
            lock::lock_soon(&app);
            if last.get().is_some_and(|at| at.elapsed() < CRASHES_APART) {
                return;
            }
            last.set(Some(std::time::Instant::now()));
            if let Some(address) = page.uri() {
                page.load_uri(&address);
            }
        });
    })
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "the other form has something that can fail")]
fn draw_again_after_a_crash<R: tauri::Runtime>(_: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Whether an address is the app's own page: `tauri://localhost`, or on Windows its stand-in.
fn is_our_page(url: &tauri::Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Without this the system's dialogs write the path of every saved file into a list of recent files.
#[cfg(target_os = "linux")]
fn keep_no_recent_files() {
    use gtk::prelude::GtkSettingsExt;
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
    }
}

#[cfg(not(target_os = "linux"))]
fn keep_no_recent_files() {}

fn close(app: &tauri::AppHandle) {
    if let Some(shell) = app.try_state::<Shell>() {
        // No error can be shown any more; whatever was reported as saved is on disk already.
        let _ = shell.locking(|session, _| Ok(session.lock(ports::now())?));
        let _ = std::fs::remove_dir_all(&shell.folders.web);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_apps_own_page_is_reached() {
        let may = |url: &str| is_our_page(&url.parse().unwrap());
        assert!(may("tauri://localhost/index.html"));
        for foreign in [
            "https://example.org/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "ipc://localhost/",
        ] {
            assert!(!may(foreign), "{foreign}");
        }
    }
}
