//! Layout: from blocks to pages of positioned marks, and to the structure tree that says what each
//! mark is.
//!
//! Lengths are in points (1/72 inch), x from the left edge of the paper, y downwards from its top
//! edge; `MM` converts millimetres. Blocks become line bands (`builder`, `table`, `lists`), text is shaped on the way (`shaping`), and line bands are divided into pages
//! (`paginate`). Header, footer and page numbers are added last, when the pages are known.

mod answers;
mod bidi;
mod builder;
mod cache;
mod face_choice;
mod forms;
mod glyphs;
mod header_footer;
mod layout_check;
mod line_band;
mod lines;
mod lists;
mod page_geometry;
mod paginate;
mod prepare;
mod script;
mod shaping;
mod table;
mod tree;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use builder::Builder;
pub(crate) use cache::TextCache;
pub(crate) use layout_check::faults;
use line_band::Flow;
pub(crate) use line_band::{DisplayItem, Ink, Owner};
use line_band::{LineBand, Scope};
pub(crate) use lines::{Drawing, DrawnPart, Glyph, SetLine};
use page_geometry::Column;
pub(crate) use page_geometry::{MM, PageGeometry};
pub use page_geometry::{Paper, PrintFormat};
pub(crate) use paginate::Page;
use paginate::{Room, paginate};
use script::Script;
pub use script::{Stretch, cleaned, stretches_of};
pub(crate) use shaping::TextShaper;
pub(crate) use tree::{CellScope, Kid, Node, NodeId, Role, Tree};

use candour_model::Direction;
use parley::LayoutContext;

use crate::fonts::ShapingContext;
use crate::model::{Bitmap, Block, Part, PartLayout, Report};
use crate::{Face, ReportError, Warnings};

/// The space above a part that follows another on its page, in points.
const ABOVE_PART: f32 = 30.0;
/// The box that holds the logo of a firm, and the space between it and the title, in points.
const LOGO: (f32, f32) = (46.0 * MM, 16.0 * MM);
/// The same box on the first page of a report without a cover: as high as its title.
const SMALL_LOGO: (f32, f32) = (30.0 * MM, 7.7 * MM);
const LOGO_GAP: f32 = 6.0 * MM;
/// The least number of lines on the last page of a part.
const LEAST_LINES: f32 = 5.0;
/// The most of a page that stands at its foot.
const MOST_FOOT: f32 = 0.4;
/// The part of a page that must be free below a part for another to follow it.
const FOLLOWS: f32 = 0.33;

/// A report on pages.
#[derive(Debug)]
pub(crate) struct LaidOut {
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) warnings: Warnings,
    /// The geometry of every page: paper, margins and sizes of type.
    pub(crate) geometry: PageGeometry,
}

/// A whole number as a length. Exact to 65,535 and no larger.
pub(crate) fn count(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

/// Lays a report out.
pub(crate) fn lay_out(
    report: &Report,
    shaping: &mut ShapingContext,
    texts: &mut TextCache,
    paper: Paper,
    print_format: PrintFormat,
) -> Result<LaidOut, ReportError> {
    if report.parts.is_empty() {
        return Err(ReportError::Empty);
    }
    let usual = Script::of_language(report.language.as_str());
    let mut geometry = PageGeometry::new(paper, print_format);
    let mirrored = report.language.direction() == Direction::Rtl;
    shaping.load(Face::Serif)?;
    shaping.load(Face::Sans)?;
    texts.begin();
    let mut warnings = Warnings::default();
    let mut tree = Tree::new();
    let mut shaper = TextShaper {
        shaping,
        context: LayoutContext::new(),
        texts,
        warnings: &mut warnings,
        usual,
        mirrored,
        anchors: anchors_of(report),
        fault: None,
        header_footer: BTreeMap::new(),
    };
    geometry = geometry.with_foot(&mut shaper, &report.header_footer);
    let mut pages = Vec::new();
    for (i, part) in report.parts.iter().enumerate() {
        let followed = report.parts.get(i + 1).is_some_and(|next| follows(next.layout));
        let mut builder = Builder {
            shaper: &mut shaper,
            tree: &mut tree,
            geometry: &geometry,
            words: &report.words,
            flow: Vec::new(),
            depth: 1,
        };
        builder.part(part, report.logo.as_ref(), followed, &mut pages)?;
    }
    let mut builder = Builder {
        shaper: &mut shaper,
        tree: &mut tree,
        geometry: &geometry,
        words: &report.words,
        flow: Vec::new(),
        depth: 1,
    };
    let total = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        builder.add_header_footer(page, &report.header_footer, i + 1, total, i + 1 == total);
    }
    if let Some(fault) = shaper.fault.take() {
        return Err(fault);
    }
    if mirrored {
        geometry = geometry.mirrored();
        for page in &mut pages {
            let items = std::mem::take(&mut page.items);
            page.items = items.into_iter().map(|item| item.mirrored(geometry.width)).collect();
        }
    }
    // Columns beside each other are drawn in reading order.
    let ranks = tree.ranks();
    for page in &mut pages {
        page.items.sort_by_key(|item| item.node().and_then(|node| ranks.get(node.0)).copied());
    }
    Ok(LaidOut { pages, tree, warnings, geometry })
}

/// Whether a part may begin on the last page of the one before it.
fn follows(layout: PartLayout) -> bool {
    layout == PartLayout::NumberedFollows
}

/// Puts the logo of the firm, at `x` and of this size, beside the lines of a title.
fn stand_beside(title: &mut [LineBand], (x, size): (f32, (f32, f32))) {
    let lines: f32 = title.iter().map(|line_band| line_band.height).sum();
    if let Some(first) = title.first_mut() {
        first.items.push(DisplayItem::Picture { at: (x, 0.0), size });
        first.reach = first.reach.max(size.1);
    }
    if let Some(last) = title.last_mut() {
        last.height += (size.1 - lines).max(0.0);
    }
}

impl Builder<'_, '_> {
    fn part(
        &mut self,
        part: &Part,
        logo: Option<&Bitmap>,
        followed: bool,
        all: &mut Vec<Page>,
    ) -> Result<(), ReportError> {
        let geometry = self.geometry;
        let node = self.tree.block(Role::Part, Tree::ROOT);
        let column = match part.layout {
            PartLayout::Cover | PartLayout::OnePage | PartLayout::Flow => geometry.full,
            PartLayout::Numbered | PartLayout::NumberedFollows => {
                geometry.full.after(geometry.hang)
            }
        };
        let is_cover = part.layout == PartLayout::Cover;
        let style = if is_cover { geometry.styles.cover } else { geometry.styles.part };
        let logo = if is_cover {
            logo.map(|logo| logo.within(LOGO.0, LOGO.1))
        } else {
            let first = logo.filter(|_| all.is_empty());
            first.map(|logo| logo.within(SMALL_LOGO.0, SMALL_LOGO.1))
        };
        let room = logo.map_or(0.0, |(width, _)| width + LOGO_GAP);
        let beside = Column { width: geometry.full.width - room, ..geometry.full };
        let mut title = self.paragraph(&part.title, style, beside, Role::Heading(1), node);
        if let Some(size) = logo {
            stand_beside(&mut title, (geometry.full.end() - size.0, size));
        }
        for line_band in &mut title {
            line_band.keep_next = true;
            line_band.is_heading = true;
        }
        if let Some(first) = title.first_mut() {
            first.items.push(DisplayItem::Anchor { name: part.anchor.clone(), y: 0.0 });
            first.items.push(DisplayItem::Bookmark {
                level: 1,
                title: part.bookmark.clone(),
                y: 0.0,
            });
        }
        if let Some(last) = title.last_mut() {
            last.height += geometry.below_title;
        }
        let end =
            all.last().and_then(|page| page.bands.last()).map(|band| band.bottom + ABOVE_PART);
        let start = end
            .filter(|y| {
                follows(part.layout)
                    && geometry.bottom - y > FOLLOWS * (geometry.bottom - geometry.top)
            })
            .unwrap_or(geometry.top);
        self.push_all(title);
        let mut foot = Vec::new();
        for block in &part.blocks {
            match block {
                Block::Foot(blocks) => foot.extend(self.foot(blocks, column, node)),
                _ => self.block(block, column, node),
            }
        }
        let flow = std::mem::take(&mut self.flow);
        let foot_height: f32 = foot.iter().map(|band| band.above + band.height).sum();
        // What another part goes on below may be short.
        let least = if followed { 0.0 } else { LEAST_LINES * geometry.styles.report.leading };
        let (top, bottom) = (geometry.top, geometry.bottom);
        let mut pages = paginate(flow, Room { top, bottom, start, least, foot: foot_height });
        if let Some(first) = pages.first_mut() {
            first.end_with(foot, bottom - foot_height);
        }
        if part.layout == PartLayout::OnePage && pages.len() > 1 {
            return Err(ReportError::DoesNotFit);
        }
        if start > geometry.top && !pages.is_empty() {
            let first = pages.remove(0);
            if let Some(page) = all.last_mut() {
                page.items.extend(first.items);
                page.bands.extend(first.bands);
                page.runs_on = first.runs_on;
            }
        }
        all.append(&mut pages);
        Ok(())
    }

    /// The line bands at the foot of the first page of a part; none where they are too high for
    /// it, and then they stand where they come.
    fn foot(&mut self, blocks: &[Block], column: Column, parent: NodeId) -> Vec<LineBand> {
        let start = self.flow.len();
        for block in blocks {
            self.block(block, column, parent);
        }
        let height: f32 = self.flow.get(start..).unwrap_or_default().iter().map(Flow::height).sum();
        if height > MOST_FOOT * (self.geometry.bottom - self.geometry.top) {
            let scope = Scope { together: true, ..Scope::default() };
            self.flow.insert(start, Flow::Open(scope));
            self.flow.push(Flow::Close);
            return Vec::new();
        }
        let band = |piece| match piece {
            Flow::LineBand(line_band) => Some(line_band),
            Flow::Open(_) | Flow::Close | Flow::Fill { .. } => None,
        };
        self.flow.drain(start..).filter_map(band).collect()
    }
}

/// The anchors that a report defines.
fn anchors_of(report: &Report) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in &report.parts {
        found.insert(part.anchor.clone());
        let mut add = |anchor: &str| {
            found.insert(anchor.to_owned());
        };
        part.blocks.iter().for_each(|block| block.visit_anchors(&mut add));
    }
    found
}
