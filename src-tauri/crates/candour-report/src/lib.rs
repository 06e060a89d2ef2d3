//! The report: from blocks of meaning to laid-out pages to a PDF file, all in memory.
//!
//! A report is built as a [`Report`] of parts and blocks. [`render`] lays it out on paper, draws
//! it, adds the structure that readers aloud and archives need, locks it where asked, reads it
//! back and checks it, and hands over the bytes. The same input gives the same bytes: there is no
//! clock, no randomness and no file here.
//!
//! Stages, one folder each: `compose` (from answers and points to blocks), `model` (what is said), `layout` (where it stands), `draw` (printpdf),
//! `structure` (lopdf), `check` (read back before it is handed over).

mod check;
pub mod compose;
mod draw;
mod error;
mod fonts;
mod layout;
mod memory;
pub mod model;
mod preview;
mod remark;
mod render;
mod structure;

pub use check::{About, Finding, about, attached};
pub use compose::{Composition, Letterhead, ReportPart, compose, compose_blank, without};
pub use error::{ReportError, Stage};
#[cfg(feature = "embedded-fonts")]
pub use fonts::EmbeddedFonts;
pub use fonts::{Face, FontBytes, FontSource, Fonts};
pub use layout::{Edition, Paper};
pub use model::{Bitmap, Block, Part, Report, Setting, Shape, Text};
pub use preview::page_text;
#[cfg(feature = "preview")]
pub use preview::{Pixels, draw_page};
pub use remark::{Remark, Remarks};
pub use render::{Attachment, Lock, Metadata, RenderOptions, Rendered, render, render_and_inspect};
