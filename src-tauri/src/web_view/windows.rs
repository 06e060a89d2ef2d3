//! What Windows offers in its own interface alone: a message without a window, the language of the
//! system, and the removal of variables.
#![expect(unsafe_code, reason = "these interfaces of the system have no safe form")]

use windows_sys::Win32::Globalization::{GetUserDefaultUILanguage, LCIDToLocaleName};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    MB_ICONERROR, MB_OK, MB_SETFOREGROUND, MessageBoxW,
};

/// What the names of variables begin with that change the web view: another browser, a folder for
/// its data, further arguments, a pipe for a debugger.
const OVERRIDES: [&str; 3] = ["WEBVIEW2_", "COREWEBVIEW2_", "TAURI_WEBVIEW_"];

/// Removes every variable that would change the web view. Must run before the first thread.
pub(crate) fn forget_overrides() {
    for (name, _) in std::env::vars_os() {
        let upper = name.to_string_lossy().to_uppercase();
        if OVERRIDES.iter().any(|beginning| upper.starts_with(beginning)) {
            // SAFETY: on Windows the variables of a process may be changed at any time.
            unsafe { std::env::remove_var(&name) };
        }
    }
}

/// Shows a message of the system and waits until it is closed.
pub(super) fn show(title: &str, text: &str) {
    let wide = |text: &str| text.encode_utf16().chain([0]).collect::<Vec<u16>>();
    let (title, text) = (wide(title), wide(text));
    let style = MB_OK | MB_ICONERROR | MB_SETFOREGROUND;
    // SAFETY: both texts end with 0 and live until the call returns; a message may have no owner.
    unsafe { MessageBoxW(std::ptr::null_mut(), text.as_ptr(), title.as_ptr(), style) };
}

/// The language in which Windows itself speaks, such as `en-GB`; empty where it tells none.
pub(super) fn language() -> String {
    // LOCALE_NAME_MAX_LENGTH: the longest name, with its closing 0.
    let mut name = [0_u16; 85];
    let room = i32::try_from(name.len()).unwrap_or(0);
    // SAFETY: the call asks for nothing.
    let number = u32::from(unsafe { GetUserDefaultUILanguage() });
    // SAFETY: the name is written into a place of the length that is told.
    let written = unsafe { LCIDToLocaleName(number, name.as_mut_ptr(), room, 0) };
    let length = usize::try_from(written).unwrap_or(0).saturating_sub(1);
    String::from_utf16_lossy(name.get(..length).unwrap_or_default())
}
