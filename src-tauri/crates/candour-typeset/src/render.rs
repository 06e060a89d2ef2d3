//! From a report to checked bytes.

use chrono::{DateTime, FixedOffset};

use crate::draw::Drawn;
use crate::layout::{LaidOut, faults, lay_out};
use crate::model::Report;
use crate::typesetter::Tools;
use crate::{Fonts, RenderOptions, ReportError, Warnings, check, draw, structure};

/// Of a report of at most this many pages the shaped texts are kept for the next: a larger one would
/// hold hundreds of megabytes, and nobody waits for it at each answer.
const MOST_REMEMBERED: usize = 300;

/// What a file says about itself, to be shown before it is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// The title.
    pub title: String,
    /// The language tag.
    pub language: String,
    /// The program.
    pub producer: String,
    /// When it was made, with the zone.
    pub date: DateTime<FixedOffset>,
    /// Name and size in bytes of the data inside.
    pub attachment: Option<(String, usize)>,
    /// Whether a passphrase is needed.
    pub locked: bool,
    /// The standards that it keeps.
    pub standards: Vec<&'static str>,
}

/// A finished file.
#[derive(Clone)]
pub struct Rendered {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What the person should know about their words on the page.
    pub warnings: Warnings,
    /// What the file says about itself.
    pub metadata: Metadata,
}

impl std::fmt::Debug for Rendered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rendered({} pages, {} bytes)", self.pages, self.pdf.len())
    }
}

/// Lays out, draws, structures and checks a report.
///
/// The same input gives the same bytes, except that a locked file holds vectors drawn at random by
/// the cipher.
///
/// # Errors
///
/// See [`ReportError`]. No file is returned where the check of the finished file finds a fault.
pub fn render(
    report: &Report,
    fonts: &Fonts,
    options: &RenderOptions,
) -> Result<Rendered, ReportError> {
    Pages::of(report, laid_out(report, fonts, options)?, fonts)?.last_file(options)
}

/// The open file, and where `options` has a lock the locked file of the same pages, which are laid
/// out and drawn once for both.
///
/// # Errors
///
/// See [`render`].
pub fn render_open_and_locked(
    report: &Report,
    fonts: &Fonts,
    mut options: RenderOptions,
) -> Result<(Rendered, Option<Rendered>), ReportError> {
    let laid_out = laid_out(report, fonts, &options)?;
    let pages = Pages::of(report, laid_out, fonts)?;
    let lock = options.lock.take();
    if lock.is_none() {
        return Ok((pages.last_file(&options)?, None));
    }
    let open = pages.file(&options)?;
    options.lock = lock;
    Ok((open, Some(pages.last_file(&options)?)))
}

/// Does what [`render`] does, and names every fault of the pages: ink outside of the margins, text
/// on text, a heading last on a page, a page without its number, a summary on more than one page.
///
/// # Errors
///
/// See [`render`].
pub fn render_and_inspect(
    report: &Report,
    fonts: &Fonts,
    options: &RenderOptions,
) -> Result<(Rendered, Vec<String>), ReportError> {
    let laid_out = laid_out(report, fonts, options)?;
    let faults = faults(&laid_out, report);
    Ok((Pages::of(report, laid_out, fonts)?.last_file(options)?, faults))
}

fn laid_out(
    report: &Report,
    fonts: &Fonts,
    options: &RenderOptions,
) -> Result<LaidOut, ReportError> {
    let mut tools = fonts.tools()?;
    let Tools { shaping, texts } = &mut *tools;
    lay_out(report, shaping, texts, options.paper, options.print_format)
}

/// The drawn pages of a report, of which any number of files can be made.
struct Pages<'a> {
    report: &'a Report,
    drawn: Drawn,
    count: usize,
    warnings: Warnings,
}

impl<'a> Pages<'a> {
    /// Draws what is laid out, and compresses it: once, however many files are made of it.
    fn of(report: &'a Report, mut laid_out: LaidOut, fonts: &Fonts) -> Result<Self, ReportError> {
        let count = laid_out.pages.len();
        let warnings = std::mem::take(&mut laid_out.warnings);
        let mut drawn = draw::draw(laid_out, report.logo.as_ref(), &fonts.tools()?.shaping)?;
        structure::compress(&mut drawn.document)?;
        if count > MOST_REMEMBERED {
            fonts.forget();
        }
        Ok(Self { report, drawn, count, warnings })
    }

    /// A file of the pages, of which more are to be made.
    fn file(&self, options: &RenderOptions) -> Result<Rendered, ReportError> {
        let document = self.drawn.document.clone();
        let document = structure::finish(&self.drawn, document, self.report, options)?;
        let pdf = structure::saved(document, options)?;
        checked_output(pdf, self.count, self.warnings.clone(), self.report, options)
    }

    /// The only file of the pages, or the last.
    fn last_file(self, options: &RenderOptions) -> Result<Rendered, ReportError> {
        let Self { report, mut drawn, count, warnings } = self;
        let document = std::mem::take(&mut drawn.document);
        let document = structure::finish(&drawn, document, report, options)?;
        // Saving takes twice the room of the document: nothing else is kept beside it.
        drop(drawn);
        checked_output(structure::saved(document, options)?, count, warnings, report, options)
    }
}

/// A finished file, once it has passed its check.
pub(crate) fn checked_output(
    pdf: Vec<u8>,
    pages: usize,
    warnings: Warnings,
    report: &Report,
    options: &RenderOptions,
) -> Result<Rendered, ReportError> {
    check::check(&pdf, pages, options).map_err(ReportError::Check)?;
    let metadata = Metadata {
        title: report.title.clone(),
        language: report.language.to_string(),
        producer: options.producer.clone(),
        date: options.date,
        attachment: options.attachment.as_ref().map(|a| (a.file_name.clone(), a.bytes.len())),
        locked: options.lock.is_some(),
        standards: if options.lock.is_some() {
            vec!["PDF/UA-1"]
        } else {
            vec!["PDF/UA-1", "PDF/A-3a"]
        },
    };
    Ok(Rendered { pdf, pages, warnings, metadata })
}
