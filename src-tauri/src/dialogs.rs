//! The dialogs of the system that stand beside the window.
//!
//! On Linux they are windows of this program, among them those that GTK shows by itself: an error
//! over the dialog that chooses a file, the question whether to replace one. Here they are seen and
//! ended. Elsewhere they are the system's own, and nothing of them is seen; what is chosen in one
//! after a lock leads nowhere.

#[cfg(target_os = "linux")]
pub(crate) use linux::{end_all, stand, under_a_dialog};

/// Elsewhere a dialog is the system's own.
#[cfg(not(target_os = "linux"))]
pub(crate) fn end_all() {}

#[cfg(target_os = "linux")]
mod linux {
    use gtk::prelude::*;
    use gtk::{gdk, glib};

    /// Every window of the program that can be seen beside the main one, the innermost last. GTK
    /// makes some by itself: lists that fold out, and dialogs over dialogs.
    fn standing() -> Vec<gtk::Window> {
        let windows = gtk::Window::list_toplevels().into_iter();
        let windows = windows.filter_map(|window| window.downcast::<gtk::Window>().ok());
        let mut found: Vec<gtk::Window> = windows
            .filter(|window| window.is_visible() && !window.is::<gtk::ApplicationWindow>())
            .collect();
        found.sort_by_key(|window| {
            std::iter::successors(window.transient_for(), GtkWindowExt::transient_for).count()
        });
        found
    }

    /// Whether anything stands beside the window, and may have the keyboard. On the thread of the
    /// window alone.
    pub(crate) fn stand() -> bool {
        !standing().is_empty()
    }

    /// Takes all that stands beside the window from the screen at once, the innermost first, and then
    /// ends each dialog as Cancel does. From any thread.
    ///
    /// While a dialog over a dialog stands, GTK waits inside it, and what the event loop was asked
    /// to do waits as well. So this goes by GTK's own loop, and not by the event loop.
    pub(crate) fn end_all() {
        glib::MainContext::default().invoke(|| {
            let found = standing();
            for window in found.iter().rev() {
                window.hide();
            }
            end_from_the_innermost(found);
        });
    }

    /// Ends one dialog, and the one around it once whoever waited for the first has gone on: the
    /// outer one is not taken away from under an inner one.
    fn end_from_the_innermost(mut left: Vec<gtk::Window>) {
        let Some(innermost) = left.pop() else { return };
        if let Some(dialog) = innermost.downcast_ref::<gtk::Dialog>() {
            dialog.response(gtk::ResponseType::Cancel);
        }
        glib::idle_add_local_once(move || end_from_the_innermost(left));
    }

    /// The part of the window that a press of the pointer is meant for, where a dialog keeps such
    /// presses to itself: Hide and Lock work all the same.
    pub(crate) fn under_a_dialog(event: &mut gdk::Event) -> Option<gtk::Widget> {
        use gdk::EventType::{ButtonPress, ButtonRelease, MotionNotify};
        if !matches!(event.event_type(), ButtonPress | ButtonRelease | MotionNotify) {
            return None;
        }
        let keeps = gtk::grab_get_current()?.toplevel()?;
        let meant = gtk::event_widget(event)?;
        let in_the_window = meant.toplevel()?.is::<gtk::ApplicationWindow>();
        (in_the_window && keeps.is::<gtk::Dialog>()).then_some(meant)
    }
}
