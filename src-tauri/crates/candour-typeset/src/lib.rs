//! The typesetter: from semantic blocks to laid-out pages to a PDF file, all in memory.
//!
//! It knows pages, glyphs, tags and files, and nothing of what a report is about. A report is built
//! as a [`Report`] of parts and blocks. [`render`] lays it out on paper, draws it, adds the
//! structure that screen readers and archives need, encrypts it where asked, reads it back and
//! checks it, and returns the bytes. The same input gives the same bytes: there is no clock, no
//! randomness and no file here.
//!
//! Stages, one folder each: `model` (the blocks), `layout` (positions on pages), `draw` (printpdf),
//! `structure` (lopdf), `check` (reads the file back).

mod check;
mod draw;
mod error;
mod face;
mod fonts;
mod identity;
mod layout;
pub mod model;
mod options;
mod preview;
mod render;
mod structure;
mod tables;
mod typesetter;
mod warning;

pub use check::{About, ReadBack, attached, read_back};
pub use error::{Finding, ReportError, Stage};
pub use face::Face;
#[cfg(feature = "embedded-fonts")]
pub use fonts::EmbeddedFonts;
pub use fonts::{FontBytes, FontSource};
pub use layout::{Paper, PrintFormat, Stretch, cleaned, stretches_of};
pub use model::{Bitmap, Block, Part, PartLayout, Report, Text};
pub use options::{Attachment, Lock, RenderOptions};
pub use preview::page_text;
#[cfg(feature = "preview")]
pub use preview::{Pixels, draw_page};
pub use render::{Metadata, Rendered, render, render_and_inspect, render_open_and_locked};
pub use typesetter::Fonts;
pub use warning::{Warning, Warnings};
