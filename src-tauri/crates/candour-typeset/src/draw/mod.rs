//! Drawing with printpdf: pages, operators, fonts.
//!
//! Layout counts in points with y downwards; here y is turned, as a PDF counts it upwards from the
//! bottom edge of the paper. Each stretch of marked content gets a number (MCID) here; the
//! structure stage links the numbers to the tree.

mod composites;
mod font_subsets;
mod lopdf_convert;
mod shapes;

use std::collections::BTreeMap;

use font_subsets::FontSubsets;
use lopdf::{Document, Object, ObjectId};
use lopdf_convert::{converted, in_shared_strings};
use printpdf::{
    Codepoint, DictItem, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
    TextMatrix,
};

use crate::fonts::ShapingContext;
use crate::layout::{
    DisplayItem, Glyph, Kid, LaidOut, MM, NodeId, Owner, Page, PageGeometry, SetLine, Tree,
};
use crate::model::Bitmap;
use crate::{ReportError, Stage};

/// A rectangle in the file's coordinates: left, bottom, right, top.
pub(crate) type Area = [f32; 4];

/// The area of a link.
#[derive(Debug, Clone)]
pub(crate) struct LinkArea {
    pub(crate) area: Area,
    pub(crate) anchor: String,
    pub(crate) words: String,
    pub(crate) node: NodeId,
}

/// An entry of the bookmarks.
#[derive(Debug, Clone)]
pub(crate) struct Bookmark {
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) page: usize,
    /// In the file's coordinates.
    pub(crate) y: f32,
}

/// Drawn pages, with what the structure stage needs to know about them.
pub(crate) struct Drawn {
    pub(crate) document: Document,
    pub(crate) tree: Tree,
    /// For each page, the element of each numbered stretch.
    pub(crate) owners: Vec<Vec<NodeId>>,
    pub(crate) links: Vec<Vec<LinkArea>>,
    pub(crate) bookmarks: Vec<Bookmark>,
    /// Page and y of each anchor.
    pub(crate) anchors: BTreeMap<String, (usize, f32)>,
}

/// Draws all pages.
pub(crate) fn draw(
    laid_out: LaidOut,
    logo: Option<&Bitmap>,
    shaping: &ShapingContext,
) -> Result<Drawn, ReportError> {
    let subsets = FontSubsets::new(&laid_out.pages, shaping)?;
    let mut document = PdfDocument::new("");
    subsets.embed(&mut document);
    if let Some(logo) = logo {
        document.resources.xobjects.map.insert(shapes::logo(), shapes::mask(logo));
    }
    let mut writer = PageWriter {
        geometry: laid_out.geometry,
        subsets: &subsets,
        tree: laid_out.tree,
        page: 0,
        ops: Vec::new(),
        open: Open::Nothing,
        owners: Vec::new(),
        links: Vec::new(),
        bookmarks: Vec::new(),
        anchors: BTreeMap::new(),
        font: None,
    };
    let mut pages = Vec::new();
    for (i, page) in laid_out.pages.iter().enumerate() {
        writer.page = i;
        writer.owners.push(Vec::new());
        writer.links.push(Vec::new());
        pages.push(writer.page(page));
    }
    let size = (Mm(laid_out.geometry.width / MM), Mm(laid_out.geometry.height / MM));
    let drawn = written(document, pages, size)?;
    Ok(Drawn {
        document: drawn,
        tree: writer.tree,
        owners: writer.owners,
        links: writer.links,
        bookmarks: writer.bookmarks,
        anchors: writer.anchors,
    })
}

/// Has printpdf write the pages of this width and height.
fn written(
    mut document: PdfDocument,
    pages: Vec<Vec<Op>>,
    (width, height): (Mm, Mm),
) -> Result<Document, ReportError> {
    let broken = |_| ReportError::Writing(Stage::Draw);
    document.pages = pages.into_iter().map(|ops| PdfPage::new(width, height, ops)).collect();
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let drawn = document.to_lopdf_document(&options, &mut warnings);
    if warnings.iter().any(|w| matches!(w.severity, printpdf::PdfParseErrorSeverity::Error)) {
        return Err(ReportError::Writing(Stage::Draw));
    }
    let mut written = converted(drawn);
    let ids: Vec<ObjectId> = written.get_pages().into_values().collect();
    if ids.len() != document.pages.len() {
        return Err(ReportError::Writing(Stage::Draw));
    }
    for id in ids {
        let id = written.get_dictionary(id).and_then(|page| page.get(b"Contents"));
        let id = id.and_then(Object::as_reference).map_err(broken)?;
        let stream = written.get_object_mut(id).and_then(Object::as_stream_mut).map_err(broken)?;
        let content = in_shared_strings(&stream.content);
        stream.set_content(content);
    }
    Ok(written)
}

/// The words of glyphs that stand from left to right, each stretch that runs from right to left
/// in its own order.
fn in_reading_order(glyphs: &[&Glyph]) -> String {
    let mut words = String::new();
    for stretch in glyphs.chunk_by(|a, b| a.is_rtl == b.is_rtl) {
        let texts = stretch.iter().map(|glyph| glyph.text.as_str());
        if stretch.first().is_some_and(|glyph| glyph.is_rtl) {
            words.extend(texts.rev());
        } else {
            words.extend(texts);
        }
    }
    words
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Artifact,
    Content(NodeId),
}

struct PageWriter<'a> {
    geometry: PageGeometry,
    subsets: &'a FontSubsets,
    tree: Tree,
    page: usize,
    ops: Vec<Op>,
    open: Open,
    owners: Vec<Vec<NodeId>>,
    links: Vec<Vec<LinkArea>>,
    bookmarks: Vec<Bookmark>,
    anchors: BTreeMap<String, (usize, f32)>,
    /// The face and size in force, while text is being shown.
    font: Option<(usize, f32)>,
}

/// A glyph with its font in the file and its number there.
struct Found<'a> {
    font: usize,
    id: u16,
    glyph: &'a Glyph,
}

impl Found<'_> {
    #[allow(clippy::float_cmp, reason = "sizes and heights of one run are copies of one value")]
    fn goes_on(&self, next: &Self) -> bool {
        self.font == next.font && self.glyph.size == next.glyph.size && self.glyph.y == next.glyph.y
    }
}

impl PageWriter<'_> {
    fn page(&mut self, page: &Page) -> Vec<Op> {
        for item in &page.items {
            self.item(item);
        }
        self.switch_to(Open::Nothing);
        std::mem::take(&mut self.ops)
    }

    fn up(&self, y: f32) -> f32 {
        self.geometry.height - y
    }

    fn item(&mut self, item: &DisplayItem) {
        match item {
            DisplayItem::Text { x, y, line, owner, leads } => {
                self.line(*x, *y, line, owner.as_ref(), leads);
            }
            DisplayItem::Rule { from, to, thickness, ink } => {
                self.switch_to(Open::Artifact);
                self.end_text();
                let (from, to) = ((from.0, self.up(from.1)), (to.0, self.up(to.1)));
                shapes::line(&mut self.ops, from, to, *thickness, *ink);
            }
            DisplayItem::Picture { at, size } => {
                self.switch_to(Open::Artifact);
                self.end_text();
                let low = (at.0, self.up(at.1 + size.1));
                shapes::picture(&mut self.ops, low, *size);
            }
            DisplayItem::Tick { at, side, ticked, owner, words } => {
                if let Some(node) = self.tree.node(owner.node) {
                    node.actual = Some(words.clone());
                }
                self.switch_to(Open::Content(owner.node));
                self.end_text();
                let low = (at.0, self.up(at.1 + side));
                shapes::tick(&mut self.ops, low, *side, *ticked);
            }
            DisplayItem::Anchor { name, y } => {
                let place = (self.page, self.up(*y));
                self.anchors.entry(name.clone()).or_insert(place);
            }
            DisplayItem::Bookmark { level, title, y } => {
                let y = self.up(*y);
                let title = title.clone();
                self.bookmarks.push(Bookmark { level: *level, title, page: self.page, y });
            }
        }
    }

    fn line(
        &mut self,
        x: f32,
        y: f32,
        line: &SetLine,
        owner: Option<&Owner>,
        leads: &[Option<String>],
    ) {
        // Segments in reading order, glyphs of each from left to right.
        let mut segments: BTreeMap<u16, Vec<&Glyph>> = BTreeMap::new();
        for glyph in &line.glyphs {
            segments.entry(glyph.segment).or_default().push(glyph);
        }
        for (segment, glyphs) in segments {
            let index = usize::from(segment);
            let inline = owner.and_then(|o| o.segments.get(index).copied().flatten());
            let node = inline.or(owner.map(|o| o.node));
            self.switch_to(node.map_or(Open::Artifact, Open::Content));
            self.glyphs(x, y, &glyphs);
            let start = glyphs.iter().map(|g| g.x).reduce(f32::min).unwrap_or(0.0) + x;
            let end = glyphs.iter().map(|g| g.x + g.advance).reduce(f32::max).unwrap_or(0.0) + x;
            let bottom = self.up(y) - line.height * 0.25;
            let area = [start, bottom, end, bottom + line.height];
            if let (Some(node), Some(Some(anchor))) = (inline, leads.get(index)) {
                let words = in_reading_order(&glyphs);
                let links = &mut self.links[self.page];
                self.tree.fill(node, Kid::Area(self.page, links.len()));
                links.push(LinkArea { area, anchor: anchor.clone(), words, node });
            }
        }
    }

    /// Shows glyphs from left to right, in one go where they share a font, a size and a height.
    fn glyphs(&mut self, x: f32, y: f32, glyphs: &[&Glyph]) {
        let found: Vec<Found<'_>> = glyphs
            .iter()
            .filter_map(|glyph| {
                self.subsets.find(glyph).map(|(font, id)| Found { font, id, glyph })
            })
            .collect();
        for run in found.chunk_by(Found::goes_on) {
            self.run(x, y, run);
        }
    }

    fn run(&mut self, x: f32, y: f32, run: &[Found<'_>]) {
        let Some(first) = run.first() else { return };
        let (font, size) = (first.font, first.glyph.size);
        if self.font.is_none() {
            self.ops.push(Op::StartTextSection);
        }
        if self.font != Some((font, size)) {
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(FontSubsets::id(font)),
                size: Pt(size),
            });
            self.font = Some((font, size));
        }
        let matrix = [1.0, 0.0, 0.0, 1.0, x + first.glyph.x, self.up(y + first.glyph.y)];
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) });
        let mut items = Vec::new();
        let mut shown = Vec::new();
        // Where the text position is after the glyphs so far, in thousandths of the size.
        let mut position = 0.0;
        for Found { id, glyph, .. } in run {
            let back = (position - (glyph.x - first.glyph.x) * 1000.0 / size).round();
            if back != 0.0 {
                if !shown.is_empty() {
                    items.push(TextItem::GlyphIds(std::mem::take(&mut shown)));
                }
                items.push(TextItem::Offset(back));
                position -= back;
            }
            shown.push(Codepoint::with_cid(*id, 0.0, glyph.text_on_page().into_owned()));
            position += self.subsets.width(font, *id);
        }
        items.push(TextItem::GlyphIds(shown));
        self.ops.push(Op::ShowText { items });
    }

    fn end_text(&mut self) {
        if self.font.take().is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }

    /// Ends what is open and begins the next stretch, unless it is the same.
    fn switch_to(&mut self, next: Open) {
        if self.open == next {
            return;
        }
        self.end_text();
        if self.open != Open::Nothing {
            self.ops.push(Op::EndMarkedContent);
        }
        self.open = next;
        match next {
            Open::Nothing => {}
            Open::Artifact => self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
            Open::Content(node) => {
                let owners = &mut self.owners[self.page];
                let number = i32::try_from(owners.len()).unwrap_or(i32::MAX);
                owners.push(node);
                self.tree.fill(node, Kid::Content(self.page, number));
                let tag = self.tree.nodes.get(node.0).map_or("P", |n| n.role.pdf_name());
                let id = ("MCID".to_owned(), DictItem::Int(i64::from(number)));
                self.ops.push(Op::BeginMarkedContentWithProperties {
                    tag: tag.to_owned(),
                    properties: DictItem::Dict { map: BTreeMap::from([id]) },
                });
            }
        }
    }
}
