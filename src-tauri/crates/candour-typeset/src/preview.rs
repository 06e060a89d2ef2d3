//! The pages of a finished file, as pixels.

#[cfg(feature = "preview")]
use hayro::{
    PixmapSettings, RenderCache, RenderSettings, hayro_interpret::InterpreterSettings,
    hayro_syntax::Pdf, render, vello_cpu::color::palette::css::WHITE,
};

/// A page as pixels.
#[cfg(feature = "preview")]
pub struct Pixels {
    /// Width in pixels.
    pub width: u16,
    /// Height in pixels.
    pub height: u16,
    /// Red, green, blue, alpha, row by row from the top.
    pub rgba: Vec<u8>,
}

#[cfg(feature = "preview")]
impl std::fmt::Debug for Pixels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pixels({} by {})", self.width, self.height)
    }
}

/// Draws a page of a file, from 0, so that it is about `width` pixels wide (at most 4000).
///
/// `None` where the file has no such page. A locked file cannot be drawn: draw the open file of
/// the same pages.
#[cfg(feature = "preview")]
#[must_use]
#[allow(
    clippy::as_conversions,
    reason = "a scale of a few units, taken from a width of at most 4000"
)]
pub fn draw_page(pdf: &[u8], page: usize, width: u32) -> Option<Pixels> {
    let file = Pdf::new(pdf.to_vec()).ok()?;
    let page = file.pages().get(page)?;
    let (points, _) = page.render_dimensions();
    let scale = width.clamp(100, 4000) as f32 / points.max(1.0);
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let pixmap = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        // Hinting moves strokes to whole pixels; the paper has none.
        &RenderSettings { hinting: false, ..RenderSettings::default() },
        &settings,
    );
    let (width, height) = (pixmap.width(), pixmap.height());
    let rgba = pixmap.data_as_u8_slice().to_vec();
    Some(Pixels { width, height, rgba })
}

/// The text of a page of an open file, from 0, in reading order. Right-to-left lines may come in
/// the order in which they are drawn; the answers themselves are read on the check pages.
///
/// Empty where there is no such page, or where its text cannot be read back.
#[must_use]
pub fn page_text(pdf: &[u8], page: usize) -> String {
    let Ok(file) = lopdf::Document::load_mem(pdf) else { return String::new() };
    let number = file.get_pages().into_keys().nth(page);
    number.and_then(|number| file.extract_text(&[number]).ok()).unwrap_or_default()
}
