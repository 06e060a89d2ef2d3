//! The first picture of the page. A window that stays blank begins its page anew once, and then says
//! by a dialog of the system what is wrong: the page itself cannot say it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons};

use crate::lock;
use crate::page::{MAIN, PRODUCT};
use crate::state::Shell;

/// How long a window that can be seen may show nothing.
const TIME_TO_DRAW: Duration = Duration::from_secs(15);
/// How often it is looked whether the picture is there.
const LOOK: Duration = Duration::from_millis(250);

/// Whether the page has been seen.
#[derive(Debug, Clone, Default)]
pub(crate) struct FirstPicture(Arc<AtomicBool>);

/// What is done about a window that shows nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Remedy {
    /// The page begins anew.
    BeginAnew,
    /// The person is told, and chooses.
    TellPerson,
}

impl Remedy {
    /// What is done after so many others.
    fn after(tried: usize) -> Self {
        if tried == 0 { Self::BeginAnew } else { Self::TellPerson }
    }
}

impl FirstPicture {
    /// Notes that the page is there.
    pub(crate) fn is_seen(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn was_seen(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    /// Watches until the page has been seen, or the person closes a window that stays blank.
    pub(crate) fn watch<R: Runtime>(&self, window: &WebviewWindow<R>) -> tauri::Result<()> {
        self.look_at(window)?;
        let (picture, app) = (self.clone(), window.app_handle().clone());
        std::thread::spawn(move || {
            for tried in 0_usize.. {
                if picture.comes(&app) {
                    return;
                }
                match Remedy::after(tried) {
                    Remedy::BeginAnew => begin_anew(&app),
                    Remedy::TellPerson if tries_again(&app) => begin_anew(&app),
                    Remedy::TellPerson => return app.exit(0),
                }
            }
        });
        Ok(())
    }

    /// Waits for the picture: whether it came in time. Only the time counts in which the window can
    /// be seen.
    fn comes<R: Runtime>(&self, app: &AppHandle<R>) -> bool {
        let mut waited = Duration::ZERO;
        while waited < TIME_TO_DRAW {
            if self.was_seen() {
                return true;
            }
            std::thread::sleep(LOOK);
            // A window that is gone shows nothing, and needs nothing.
            let Some(window) = app.get_webview_window(MAIN) else { return true };
            let is_put_away = window.is_minimized().unwrap_or(false);
            if window.is_visible().unwrap_or(true) && !is_put_away {
                waited += LOOK;
            }
        }
        self.was_seen()
    }

    /// Notes the first time that the web view has drawn something: its last picture is read as it
    /// goes to the screen.
    #[cfg(target_os = "linux")]
    fn look_at<R: Runtime>(&self, window: &WebviewWindow<R>) -> tauri::Result<()> {
        use gtk::cairo;
        use gtk::prelude::{ObjectExt, ToValue, WidgetExt};
        let picture = self.clone();
        window.with_webview(move |page| {
            let view = page.inner();
            view.connect_local("draw", true, move |values| {
                let widget = values.first().and_then(|value| value.get::<gtk::Widget>().ok());
                let drawn = values.get(1).and_then(|value| value.get::<cairo::Context>().ok());
                if let (false, Some(widget), Some(drawn)) = (picture.was_seen(), widget, drawn) {
                    let size = (widget.allocated_width(), widget.allocated_height());
                    if pixels(&drawn, size).is_some_and(|pixels| !is_of_one_colour(&pixels)) {
                        picture.is_seen();
                    }
                }
                Some(false.to_value())
            });
        })
    }

    /// Elsewhere the window notes it where the page has been loaded: what is drawn cannot be read.
    #[cfg(not(target_os = "linux"))]
    #[allow(clippy::unnecessary_wraps, reason = "the other form has something that can fail")]
    fn look_at<R: Runtime>(&self, _: &WebviewWindow<R>) -> tauri::Result<()> {
        Ok(())
    }
}

/// The pixels of a widget as they were drawn; none where they cannot be read.
#[cfg(target_os = "linux")]
fn pixels(drawn: &gtk::cairo::Context, (width, height): (i32, i32)) -> Option<Vec<u8>> {
    use gtk::cairo::{Context, Format, ImageSurface};
    let mut image = ImageSurface::create(Format::Rgb24, width, height).ok()?;
    {
        let copy = Context::new(&image).ok()?;
        let (x, y) = drawn.user_to_device(0.0, 0.0);
        copy.set_source_surface(drawn.target(), -x, -y).ok()?;
        copy.paint().ok()?;
    }
    image.flush();
    image.data().ok().map(|bytes| bytes.to_vec())
}

/// Whether pixels of four bytes are all alike; the fourth byte says nothing.
#[cfg(any(target_os = "linux", test))]
fn is_of_one_colour(pixels: &[u8]) -> bool {
    let mut colours = pixels.chunks_exact(4).map(|pixel| pixel.get(..3));
    let first = colours.next();
    colours.all(|colour| Some(colour) == first)
}

/// Ends the page and begins it anew, locked: nobody can see what is open.
fn begin_anew<R: Runtime>(app: &AppHandle<R>) {
    if let Some(shell) = app.try_state::<Shell>()
        && shell.is_open()
    {
        lock::lock(app, &shell);
    }
    if let Some(window) = app.get_webview_window(MAIN) {
        // What does not work is tried again, or told.
        let _ = crate::page::replace(&window);
    }
}

/// Says that the window stays blank: whether to try again, or to close.
fn tries_again<R: Runtime>(app: &AppHandle<R>) -> bool {
    let Some(shell) = app.try_state::<Shell>() else { return false };
    let words = shell.with_session(|session, settings| Ok(session.blank_words(&settings.language)));
    let Ok([text, again, close]) = words else { return false };
    app.dialog()
        .message(text)
        .title(PRODUCT)
        .buttons(MessageDialogButtons::OkCancelCustom(again, close))
        .blocking_show()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_window_begins_anew_once_and_then_says_so() {
        let tried: Vec<Remedy> = (0..3).map(Remedy::after).collect();
        assert_eq!(tried, [Remedy::BeginAnew, Remedy::TellPerson, Remedy::TellPerson]);
    }

    #[test]
    fn a_picture_has_more_than_one_colour() {
        let grey = [128_u8, 128, 128, 255].repeat(6);
        assert!(is_of_one_colour(&grey) && is_of_one_colour(&[]));
        let mut see_through = grey.clone();
        see_through[7] = 0;
        assert!(is_of_one_colour(&see_through), "the fourth byte is no colour");
        let mut written = grey;
        written[21] = 0;
        assert!(!is_of_one_colour(&written));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_drawn_is_read_at_its_own_place() {
        use gtk::cairo::{Context, Format, ImageSurface};
        let target = ImageSurface::create(Format::Rgb24, 40, 40).unwrap();
        let drawn = Context::new(&target).unwrap();
        // The border around the page is no picture of the page.
        drawn.set_source_rgb(1.0, 0.0, 0.0);
        drawn.paint().unwrap();
        drawn.translate(10.0, 10.0);
        drawn.set_source_rgb(0.5, 0.5, 0.5);
        drawn.rectangle(0.0, 0.0, 20.0, 20.0);
        drawn.fill().unwrap();
        assert!(is_of_one_colour(&pixels(&drawn, (20, 20)).unwrap()));
        drawn.set_source_rgb(0.0, 0.0, 0.0);
        drawn.rectangle(4.0, 4.0, 2.0, 2.0);
        drawn.fill().unwrap();
        assert!(!is_of_one_colour(&pixels(&drawn, (20, 20)).unwrap()));
    }
}
