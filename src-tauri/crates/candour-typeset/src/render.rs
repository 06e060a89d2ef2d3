//! From a report to checked bytes.

use chrono::{DateTime, FixedOffset};
use secrecy::SecretString;

use crate::layout::{Laid, faults, lay_out};
use crate::model::Report;
use crate::{Edition, Fonts, Paper, Remarks, ReportError, check, draw, structure};

/// How a report is rendered.
#[derive(Debug)]
pub struct RenderOptions {
    /// The paper.
    pub paper: Paper,
    /// The size of type.
    pub edition: Edition,
    /// When it is made, with the zone. It is in the file's properties.
    pub date: DateTime<FixedOffset>,
    /// The program and its version, for the file's properties.
    pub producer: String,
    /// Data that travels inside the file.
    pub attachment: Option<Attachment>,
    /// How it is locked, if at all. A locked file cannot be an archive file (PDF/A).
    pub lock: Option<Lock>,
}

/// Data that travels inside the file.
#[derive(Clone)]
pub struct Attachment {
    /// The name under which it can be taken out.
    pub file_name: String,
    /// Its media type, such as `application/json`.
    pub media_type: String,
    /// What it is, in a sentence.
    pub description: String,
    /// The data.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({} bytes)", self.bytes.len())
    }
}

/// The lock of a file.
pub struct Lock {
    /// What opens it.
    pub passphrase: SecretString,
    /// Fresh randomness: the first half becomes the key of the file.
    pub randomness: [u8; 64],
}

impl std::fmt::Debug for Lock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lock(…)")
    }
}

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
    pub remarks: Remarks,
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
    let laid = lay_out(report, fonts, options.paper, options.edition)?;
    finish(laid, report, fonts, options)
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
    let laid = lay_out(report, fonts, options.paper, options.edition)?;
    let faults = faults(&laid, report);
    Ok((finish(laid, report, fonts, options)?, faults))
}

fn finish(
    mut laid: Laid,
    report: &Report,
    fonts: &Fonts,
    options: &RenderOptions,
) -> Result<Rendered, ReportError> {
    let pages = laid.pages.len();
    let remarks = std::mem::take(&mut laid.remarks);
    let drawn = draw::draw(laid, report.logo.as_ref(), fonts)?;
    let pdf = structure::finish(drawn, report, fonts, options)?;
    let done = handed_over(pdf, pages, remarks, report, fonts, options);
    fonts.bench(&[])?.memory.tidy();
    done
}

/// A finished file, once it has passed its check.
pub(crate) fn handed_over(
    pdf: Vec<u8>,
    pages: usize,
    remarks: Remarks,
    report: &Report,
    fonts: &Fonts,
    options: &RenderOptions,
) -> Result<Rendered, ReportError> {
    check::check(&pdf, pages, fonts, options).map_err(ReportError::Check)?;
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
    Ok(Rendered { pdf, pages, remarks, metadata })
}
