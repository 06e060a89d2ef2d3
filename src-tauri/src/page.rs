//! The page in the window: ended and begun anew, and kept out of pictures of the screen.

use candour_case::view_models::Captures;
use tauri::Manager;

/// The title of the window where it says nothing of its page.
pub(crate) const PRODUCT: &str = "Candour";

/// Label of the only window; the capability names it.
pub(crate) const MAIN: &str = "main";

/// Ends the page and its process, and starts a new one of each.
///
/// The web view does not wipe what a page held; only the end of its process removes it. On other
/// systems than Linux only the page is replaced.
pub(crate) fn renew<R: tauri::Runtime>(app: &tauri::AppHandle<R>) {
    // The suite that drives the window would lose it with its process.
    if cfg!(all(target_os = "linux", feature = "e2e")) {
        return;
    }
    let Some(window) = app.get_webview_window(MAIN) else { return };
    // A window that is about to close has no page left to replace.
    let _ = replace(&window);
}

/// Replaces the page of a window by a new one, in a process of its own where the system has it.
#[cfg(target_os = "linux")]
pub(crate) fn replace<R: tauri::Runtime>(window: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    window.with_webview(|page| {
        let page = page.inner();
        let address = page.uri();
        page.terminate_web_process();
        if let Some(address) = address {
            page.load_uri(&address);
        }
    })
}

/// Replaces the page of a window by a new one.
#[cfg(not(target_os = "linux"))]
pub(crate) fn replace<R: tauri::Runtime>(window: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    window.reload()
}

/// Excludes the window from screen capture, or includes it, where the system can.
pub(crate) fn keep_out<R: tauri::Runtime>(app: &tauri::AppHandle<R>, captures: Captures) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // The page says beforehand where the system has no such means.
        let _ = window.set_content_protected(captures == Captures::KeptOut);
    }
}
