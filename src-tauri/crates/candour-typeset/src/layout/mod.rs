//! Layout: from blocks to pages of positioned marks, and to the structure tree that says what each
//! mark is.
//!
//! Lengths are in points (1/72 inch), x from the left edge of the paper, y downwards from its top
//! edge; `MM` converts millimetres. Blocks become strips (`builder`, `table`, `points`, `lists`),
//! text is shaped on the way (`setting`), and strips are divided into pages (`paginate`). Header,
//! footer and page numbers are added last, when the pages are known.

mod answers;
mod builder;
mod cache;
mod digest;
mod forms;
mod glyphs;
mod lines;
mod lists;
mod paginate;
mod points;
mod running;
mod script;
mod setting;
mod sheet;
mod soundness;
mod strip;
mod table;
mod timeline;
mod tree;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use builder::Builder;
pub(crate) use cache::TextCache;
use lines::Align;
pub(crate) use lines::{Glyph, SetLine};
pub(crate) use paginate::Page;
use paginate::{Room, paginate};
use script::Script;
pub(crate) use setting::Setter;
use sheet::Column;
pub use sheet::{Edition, Paper};
pub(crate) use sheet::{MM, Sheet};
pub(crate) use soundness::faults;
use strip::Strip;
pub(crate) use strip::{DisplayItem, Ink, Owner};
pub(crate) use tree::{CellScope, Kid, Node, NodeId, Role, Tree};

use candour_model::{Direction, is_invisible};
use parley::LayoutContext;

use crate::fonts::Bench;
use crate::model::{Bitmap, Part, Report, Setting, Text};
use crate::{Face, Remarks, ReportError};

/// The space above a part that follows another on its page, in points.
const ABOVE_PART: f32 = 30.0;
/// The box that holds the logo of a firm, and the space between it and the title, in points.
const LOGO: (f32, f32) = (46.0 * MM, 16.0 * MM);
const LOGO_GAP: f32 = 6.0 * MM;
/// The least number of lines on the last page of a part.
const LEAST_LINES: f32 = 5.0;
/// The part of a page that must be free below a part for another to follow it.
const FOLLOWS: f32 = 0.33;

/// A report on pages.
#[derive(Debug)]
pub(crate) struct Laid {
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) remarks: Remarks,
    /// The geometry of every page: paper, margins and sizes of type.
    pub(crate) sheet: Sheet,
}

/// A whole number as a length. Exact to 65,535 and no larger.
pub(crate) fn count(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

/// Lays a report out.
pub(crate) fn lay_out(
    report: &Report,
    bench: &mut Bench,
    texts: &mut TextCache,
    paper: Paper,
    edition: Edition,
) -> Result<Laid, ReportError> {
    if report.parts.is_empty() {
        return Err(ReportError::Empty);
    }
    let usual = Script::of_language(report.language.as_str());
    let sheet = Sheet::new(paper, edition);
    let mirrored = report.language.direction() == Direction::Rtl;
    bench.load(&faces_for(report))?;
    texts.begin();
    let mut remarks = Remarks::default();
    let mut tree = Tree::new();
    let mut setter = Setter {
        bench,
        context: LayoutContext::new(),
        texts,
        remarks: &mut remarks,
        usual,
        mirrored,
        anchors: anchors_of(report),
        running: BTreeMap::new(),
    };
    let mut pages = Vec::new();
    for (i, part) in report.parts.iter().enumerate() {
        let followed = report.parts.get(i + 1).is_some_and(|next| follows(next.setting));
        let mut builder = Builder {
            setter: &mut setter,
            tree: &mut tree,
            sheet: &sheet,
            words: &report.words,
            flow: Vec::new(),
            depth: 1,
        };
        builder.part(part, report.logo.as_ref(), followed, &mut pages)?;
    }
    let mut builder = Builder {
        setter: &mut setter,
        tree: &mut tree,
        sheet: &sheet,
        words: &report.words,
        flow: Vec::new(),
        depth: 1,
    };
    builder.number_pages(&mut pages);
    let total = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        builder.run_around(page, &report.running, i + 1, total, i + 1 == total);
    }
    let mut sheet = sheet;
    if mirrored {
        sheet = sheet.mirrored();
        for page in &mut pages {
            let items = std::mem::take(&mut page.items);
            page.items = items.into_iter().map(|item| item.mirrored(sheet.width)).collect();
        }
    }
    // Columns beside each other are drawn in reading order.
    let ranks = tree.ranks();
    for page in &mut pages {
        page.items.sort_by_key(|item| item.node().and_then(|node| ranks.get(node.0)).copied());
    }
    Ok(Laid { pages, tree, remarks, sheet })
}

/// Whether a part may begin on the last page of the one before it.
fn follows(setting: Setting) -> bool {
    matches!(setting, Setting::Follows | Setting::NumberedFollows)
}

/// Puts the logo of the firm, at `x` and of this size, beside the lines of a title.
fn stand_beside(title: &mut [Strip], (x, size): (f32, (f32, f32))) {
    let lines: f32 = title.iter().map(|strip| strip.height).sum();
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
        let sheet = self.sheet;
        let node = self.tree.block(Role::Part, Tree::ROOT);
        let with_notes = part.setting == Setting::Notes;
        let column = match part.setting {
            Setting::Cover | Setting::OnePage | Setting::Flow | Setting::Follows => sheet.full,
            Setting::Notes => sheet.text(),
            Setting::Numbered | Setting::NumberedFollows => sheet.full.after(sheet.hang),
        };
        let is_cover = part.setting == Setting::Cover;
        let style = if is_cover { sheet.styles.cover } else { sheet.styles.part };
        let logo = logo.filter(|_| is_cover).map(|logo| logo.within(LOGO.0, LOGO.1));
        let room = logo.map_or(0.0, |(width, _)| width + LOGO_GAP);
        let beside = Column { width: sheet.full.width - room, ..sheet.full };
        let mut title = self.paragraph(&part.title, style, beside, Role::Heading(1), node);
        if let Some(size) = logo {
            stand_beside(&mut title, (sheet.full.end() - size.0, size));
        }
        for strip in &mut title {
            strip.keep_next = true;
            strip.is_heading = true;
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
            last.height += 8.0;
        }
        let end =
            all.last().and_then(|page| page.bands.last()).map(|band| band.bottom + ABOVE_PART);
        let start = end
            .filter(|y| {
                follows(part.setting) && sheet.bottom - y > FOLLOWS * (sheet.bottom - sheet.top)
            })
            .unwrap_or(sheet.top);
        let used: f32 = title.iter().map(|s| s.above + s.height).sum();
        self.push_all(title);
        if part.setting == Setting::OnePage {
            self.one_page(&part.blocks, column, node, sheet.bottom - start - used - 2.0);
        } else {
            for block in &part.blocks {
                self.block(block, column, node);
            }
        }
        let flow = std::mem::take(&mut self.flow);
        // What another part goes on below may be short.
        let least = if followed { 0.0 } else { LEAST_LINES * sheet.styles.report.leading };
        let (top, bottom) = (sheet.top, sheet.bottom);
        let mut pages = paginate(flow, Room { top, bottom, start, least });
        if part.setting == Setting::OnePage && pages.len() > 1 {
            return Err(ReportError::DoesNotFit);
        }
        if with_notes {
            pages.iter_mut().for_each(|page| self.rule_notes(page));
        }
        if start > sheet.top && !pages.is_empty() {
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

    /// Fills in the page numbers of the table of contents.
    fn number_pages(&mut self, pages: &mut [Page]) {
        let mut found = BTreeMap::new();
        for (i, page) in pages.iter().enumerate() {
            for item in &page.items {
                if let DisplayItem::Anchor { name, .. } = item {
                    found.entry(name.clone()).or_insert(i + 1);
                }
            }
        }
        let style = self.sheet.styles.report;
        for page in pages {
            let items = std::mem::take(&mut page.items);
            page.items = items
                .into_iter()
                .filter_map(|item| match item {
                    DisplayItem::PageOf { anchor, end, y, owner } => {
                        let number = found.get(&anchor)?.to_string();
                        const ROOM: f32 = 60.0;
                        let set = self.setter.set_aligned(&number.into(), style, ROOM, Align::End);
                        let x = end - ROOM;
                        let owner = Owner { node: owner, segments: std::sync::Arc::from([]) };
                        let line = set.lines.into_iter().next()?;
                        let leads = std::sync::Arc::from([Some(anchor)]);
                        Some(DisplayItem::Text { x, y, line, owner: Some(owner), leads })
                    }
                    other => Some(other),
                })
                .collect();
        }
    }
}

/// The faces that a report needs: the large ones only where their script comes up, and as the
/// last resort for a character that the small ones may lack.
fn faces_for(report: &Report) -> Vec<Face> {
    let mut faces = vec![Face::Serif, Face::SerifStrong, Face::Sans, Face::SansStrong];
    let (mut arabic, mut han) = (false, report.language.as_str().contains("zh"));
    let mut look = |words: &str| {
        for c in words.chars() {
            let script = Script::of(c);
            arabic |= script == Some(Script::Arabic);
            // Symbols and unusual letters are sought in the largest face before a placeholder
            // stands.
            han |= u32::from(c) > 0x2190 && script != Some(Script::Arabic) && !is_invisible(c);
        }
    };
    let running = &report.running;
    for line in [&running.document, &running.reference, &running.marking, &running.printed] {
        look(line);
    }
    let mut text = |text: &Text| text.spans.iter().for_each(|span| look(&span.words));
    for part in &report.parts {
        text(&part.title);
        part.blocks.iter().for_each(|block| block.visit_texts(&mut text));
    }
    if arabic {
        faces.extend([Face::Arabic, Face::ArabicStrong]);
    }
    if han {
        faces.extend([Face::Han, Face::HanStrong]);
    }
    faces
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
