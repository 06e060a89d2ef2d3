//! The keys of every window of the program, on Linux.

use std::cell::RefCell;
use std::time::Duration;

use gtk::gdk;
use gtk::gdk::keys::constants;
use tauri::{AppHandle, Manager, Runtime};

use super::keys::{HideKeys, Key, Stroke};
use super::{hide, put_away};
use crate::page::MAIN;
use crate::state::Shell;
use crate::{dialogs, ports};

/// How long the page has to save what was typed, and to lock.
const TIME_TO_LOCK: Duration = Duration::from_secs(1);

/// The key of H where the keyboard has no Latin letters, by its place: as X11 and Wayland number
/// it.
const PLACE_OF_H: u16 = 43;

/// Hears from now on every key that any window of the program gets, whichever it is.
pub(crate) fn watch_keys<R: Runtime>(app: &AppHandle<R>) {
    let (app, keys) = (app.clone(), RefCell::new(HideKeys::default()));
    gdk::Event::set_handler(Some(move |event: &mut gdk::Event| {
        if event.event_type() == gdk::EventType::ButtonPress {
            keys.borrow_mut().reset();
        }
        if let (Some(stroke), Some(shell)) = (stroke(event), app.try_state::<Shell>()) {
            let on_release = shell.settings().hide_on_release;
            let hides = keys.borrow_mut().take(stroke, on_release, ports::with_sleep());
            // Where nothing stands beside it, the page has the keys, and counts them itself.
            if hides && dialogs::stand() {
                hide_all(&app, &shell);
                return;
            }
        }
        match dialogs::under_a_dialog(event) {
            Some(meant) => gtk::propagate_event(&meant, event),
            None => gtk::main_do_event(event),
        }
    }));
}

fn stroke(event: &gdk::Event) -> Option<Stroke> {
    let down = event.event_type() == gdk::EventType::KeyPress;
    let event = event.downcast_ref::<gdk::EventKey>()?;
    let (held, value) = (event.state(), event.keyval());
    let letter = value.to_unicode().filter(char::is_ascii_alphabetic);
    let is_h = letter.map_or(event.hardware_keycode() == PLACE_OF_H, |c| matches!(c, 'h' | 'H'));
    let key = match value {
        constants::Shift_L | constants::Shift_R => Key::Shift,
        _ if is_h => Key::H,
        _ => Key::Other,
    };
    let is_held = |modifier| held.contains(modifier);
    Some(Stroke {
        key,
        down,
        control: is_held(gdk::ModifierType::CONTROL_MASK)
            || is_held(gdk::ModifierType::META_MASK)
            || is_held(gdk::ModifierType::SUPER_MASK),
        shift: is_held(gdk::ModifierType::SHIFT_MASK),
        alt: is_held(gdk::ModifierType::MOD1_MASK),
    })
}

/// Takes every window of the program from the screen, dialogs first, and has the page hide as its
/// button does. Where that does not lock in time, it is locked without the page.
fn hide_all<R: Runtime>(app: &AppHandle<R>, shell: &Shell) {
    dialogs::end_all();
    put_away(app, shell);
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.eval("dispatchEvent(new Event('hiding'))");
    }
    let (app, before) = (app.clone(), shell.locks());
    std::thread::spawn(move || {
        std::thread::sleep(TIME_TO_LOCK);
        if let Some(shell) = app.try_state::<Shell>()
            && shell.locks() == before
            && shell.is_open()
        {
            hide(&app, &shell);
        }
    });
}
