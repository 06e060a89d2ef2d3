//! From blocks to line bands: headings, paragraphs and whatever is running text. Lengths in points.

use super::line_band::{DisplayItem, Flow, Ink, LineBand, Owner, Scope, beside, line_bands_of};
use super::lines::SetText;
use super::page_geometry::{Column, PageGeometry, TypeStyle};
use super::script::Script;
use super::shaping::{MOST_TOGETHER, TextShaper};
use super::tree::{NodeId, Role, Tree};
use crate::Text;
use crate::model::{Block, Heading, Running, TextRole, Words};

/// The most characters of a paragraph that runs from right to left. Its words are one string in the
/// structure, and a string holds 32,767 bytes (ISO 19005-3, 6.1.13).
const MOST_TURNED: usize = 12_000;

/// Turns blocks into a flow of line bands and records what each of them is.
pub(crate) struct Builder<'a, 'b> {
    pub(crate) shaper: &'a mut TextShaper<'b>,
    pub(crate) tree: &'a mut Tree,
    pub(crate) geometry: &'a PageGeometry,
    pub(crate) words: &'a Words,
    pub(crate) flow: Vec<Flow>,
    /// The level of the last heading, so that none is skipped.
    pub(crate) depth: u8,
}

impl Builder<'_, '_> {
    /// Puts a block into the flow.
    pub(crate) fn block(&mut self, block: &Block, column: Column, parent: NodeId) {
        match block {
            Block::Heading(heading) => self.heading(heading, column, parent),
            Block::Answer(answer) => self.answer(answer, column, parent),
            Block::Bilingual(both) => self.bilingual(both, column, parent),
            Block::Table(table) => self.table(table, column, parent),
            Block::Lines(lines) => self.ruled_lines(*lines, column),
            Block::Running(running) => self.running(running, column, parent),
            Block::Foot(blocks) => blocks.iter().for_each(|b| self.block(b, column, parent)),
            Block::Together(blocks) => {
                self.flow.push(Flow::Open(Scope { together: true, ..Scope::default() }));
                for block in blocks {
                    self.block(block, column, parent);
                }
                self.flow.push(Flow::Close);
            }
            Block::Paragraph(..)
            | Block::Ticks(_)
            | Block::Choices(_)
            | Block::List(_)
            | Block::Facts(_)
            | Block::Sources(_)
            | Block::Rule => {
                let line_bands = self.line_bands(block, column, parent);
                self.push_all(line_bands);
            }
        }
    }

    pub(crate) fn push_all(&mut self, line_bands: Vec<LineBand>) {
        self.flow.extend(line_bands.into_iter().map(Flow::LineBand));
    }

    /// The line bands of a block that can stand beside a label. Other blocks give none.
    pub(crate) fn line_bands(
        &mut self,
        block: &Block,
        column: Column,
        parent: NodeId,
    ) -> Vec<LineBand> {
        let column = match block {
            Block::Paragraph(..) | Block::List(_) => self.geometry.measured(column),
            _ => column,
        };
        match block {
            Block::Paragraph(text, text_role) => {
                let mut line_bands = Vec::new();
                for part in text.paragraphs().iter().flat_map(pieces) {
                    let style = self.text_role(*text_role);
                    // The lines that one person wrote stand closer than two texts.
                    let goes_on = *text_role == TextRole::Person && !line_bands.is_empty();
                    let mut found = self.paragraph(&part, style, column, Role::Paragraph, parent);
                    space(
                        &mut found,
                        match *text_role {
                            TextRole::Detail => 2.0,
                            _ if goes_on => style.leading * 0.2,
                            _ => style.leading * self.geometry.above_paragraph,
                        },
                    );
                    if *text_role == TextRole::Label {
                        // A label stays with what it names.
                        found.iter_mut().for_each(|line_band| line_band.keep_next = true);
                    }
                    line_bands.append(&mut found);
                }
                line_bands
            }
            Block::List(items) => self.list(items, column, parent),
            Block::Ticks(ticks) => self.ticks(ticks, column, parent),
            Block::Choices(choices) => self.choices(choices, column, parent),
            Block::Facts(facts) => self.facts(facts, column, parent),
            Block::Sources(entries) => self.sources(entries, column, parent),
            Block::Rule => vec![LineBand {
                height: 1.0,
                above: 12.0,
                items: vec![rule(column, 0.5, 1.0, Ink::Black)],
                ..LineBand::default()
            }],
            Block::Heading(_)
            | Block::Answer(_)
            | Block::Bilingual(_)
            | Block::Table(_)
            | Block::Lines(_)
            | Block::Together(_)
            | Block::Running(_)
            | Block::Foot(_) => Vec::new(),
        }
    }

    pub(super) fn text_role(&self, text_role: TextRole) -> TypeStyle {
        let styles = &self.geometry.styles;
        match text_role {
            TextRole::Lead => styles.lead,
            TextRole::Report => styles.report,
            TextRole::Person => styles.person,
            TextRole::Label => styles.label,
            TextRole::Detail => styles.cell,
            TextRole::Meta => styles.meta,
        }
    }

    /// Shapes a text as one element.
    pub(crate) fn paragraph(
        &mut self,
        text: &Text,
        style: TypeStyle,
        column: Column,
        role: Role,
        parent: NodeId,
    ) -> Vec<LineBand> {
        let set = self.shaper.set(text, style, column.width);
        let node = self.tree.block(role, parent);
        let owner = Owner::new(self.tree, node, &set);
        line_bands_of(&set, column.x, Some(&owner))
    }

    /// Shapes a text as one element; whether it runs from right to left.
    pub(super) fn directed(
        &mut self,
        text: &Text,
        style: TypeStyle,
        column: Column,
        role: Role,
        parent: NodeId,
    ) -> (Vec<LineBand>, bool) {
        let set = self.shaper.set(text, style, column.width);
        let node = self.tree.block(role, parent);
        let owner = Owner::new(self.tree, node, &set);
        (line_bands_of(&set, column.x, Some(&owner)), set.is_rtl)
    }

    /// Shapes a text that is an artifact.
    pub(crate) fn artifact(
        &mut self,
        text: &Text,
        style: TypeStyle,
        column: Column,
    ) -> Vec<LineBand> {
        let set = self.shaper.set(text, style, column.width);
        line_bands_of(&set, column.x, None)
    }

    /// Shapes a text in at most `most` lines, with an ellipsis where words are left out.
    pub(crate) fn abridged(
        &mut self,
        text: &Text,
        style: TypeStyle,
        width: f32,
        lines: usize,
    ) -> SetText {
        let set = self.shaper.set(text, style, width);
        if set.lines.len() <= lines {
            return set;
        }
        let words = text.to_plain().replace(['\n', '\r'], " ");
        let from_person = text.spans.iter().any(|s| s.from_person);
        let ends: Vec<usize> = words.char_indices().map(|(i, _)| i).collect();
        // A line holds few hundred characters at most: longer candidates need no trial.
        let (mut fits, mut too_long) = (0, ends.len().min(400 * lines));
        let mut best = self.shaper.set(&Text::plain("…"), style, width);
        while too_long - fits > 1 {
            let middle = fits.midpoint(too_long);
            let cut = ends.get(middle).map_or(words.as_str(), |&at| &words[..at]);
            let short = format!("{}…", cut.trim_end());
            let candidate = if from_person { Text::person(short) } else { Text::plain(short) };
            let set = self.shaper.set(&candidate, style, width);
            if set.lines.len() <= lines {
                best = set;
                fits = middle;
            } else {
                too_long = middle;
            }
        }
        best
    }

    /// Blocks below a heading that is said again on every page to which they go on.
    fn running(&mut self, running: &Running, column: Column, parent: NodeId) {
        let again = format!("{} {}", running.heading.text.to_plain(), self.words.continued);
        let set = self.abridged(&Text::plain(again), self.geometry.styles.item, column.width, 1);
        let repeat = line_bands_of(&set, column.x, None);
        self.flow.push(Flow::Open(Scope { together: false, repeat, tells: true }));
        self.heading(&running.heading, column, parent);
        for block in &running.blocks {
            self.block(block, column, parent);
        }
        self.flow.push(Flow::Close);
    }

    /// A heading. How it is set follows from its own level; in the structure none is passed over.
    fn heading(&mut self, heading: &Heading, column: Column, parent: NodeId) {
        let level = heading.level.clamp(2, 4).min(self.depth.saturating_add(1)).max(2);
        self.depth = level;
        let opens = heading.level <= 2;
        let style = if opens { self.geometry.styles.section } else { self.geometry.styles.item };
        let node = self.tree.block(Role::Heading(level), parent);
        let column = if heading.number.is_some() { self.hung(column) } else { column };
        let mut line_bands = if let Some(number) = &heading.number {
            let hang = Column { x: column.x - self.geometry.hang, width: self.geometry.hang };
            let number = self.inline_bands(&Text::plain(number), style, hang, node);
            let words = self.inline_bands(&heading.text, style, column, node);
            beside(words, number)
        } else {
            let set = self.shaper.set(&heading.text, style, column.width);
            let owner = Owner::new(self.tree, node, &set);
            line_bands_of(&set, column.x, Some(&owner))
        };
        space(&mut line_bands, if opens { 18.0 } else { 9.0 });
        for line_band in &mut line_bands {
            line_band.keep_next = true;
            line_band.is_heading = true;
        }
        if let Some(first) = line_bands.first_mut() {
            if opens {
                lower(first, 6.0);
                let x = column.x - if heading.number.is_some() { self.geometry.hang } else { 0.0 };
                let whole = Column { x, width: column.end() - x };
                first.items.push(rule(whole, 0.0, 1.0, Ink::Black));
            }
            let title = heading.number.iter().cloned().chain([heading.text.to_plain()]);
            let title = title.collect::<Vec<_>>().join(" ");
            first.items.push(DisplayItem::Bookmark { level, title, y: 0.0 });
            first.items.extend(
                heading.anchor.iter().map(|a| DisplayItem::Anchor { name: a.clone(), y: 0.0 }),
            );
        }
        self.push_all(line_bands);
    }

    /// The column with room for a hanging number before it.
    pub(super) fn hung(&self, column: Column) -> Column {
        let has_room = column.x - self.geometry.hang >= self.geometry.full.x - 0.1;
        if has_room { column } else { column.after(self.geometry.hang) }
    }

    /// Shapes a text as a part of the sentence of `parent`.
    pub(super) fn inline_bands(
        &mut self,
        text: &Text,
        style: TypeStyle,
        column: Column,
        parent: NodeId,
    ) -> Vec<LineBand> {
        self.paragraph(text, style, column, Role::Span, parent)
    }
}

/// A paragraph, in pieces where it is too long to be shaped or to stand in the structure in one.
fn pieces(part: &Text) -> Vec<Text> {
    let turned = |c: char| Script::of(c).is_some_and(Script::is_rtl);
    let is_turned = part.spans.iter().any(|span| span.words.chars().any(turned));
    part.pieces(if is_turned { MOST_TURNED } else { MOST_TOGETHER })
}

/// The baseline of the first text in line bands, below their top.
pub(crate) fn first_baseline(line_bands: &[LineBand]) -> f32 {
    line_bands
        .first()
        .and_then(|s| {
            s.items
                .iter()
                .find_map(|m| if let DisplayItem::Text { y, .. } = m { Some(*y) } else { None })
        })
        .unwrap_or(0.0)
}

/// Adds space above the first line band, in points.
pub(crate) fn space(line_bands: &mut [LineBand], above: f32) {
    if let Some(first) = line_bands.first_mut() {
        first.above = above;
    }
}

/// Adds space inside a line band, above everything on it, in points.
pub(super) fn lower(line_band: &mut LineBand, by: f32) {
    line_band.height += by;
    line_band.reach += if line_band.reach > 0.0 { by } else { 0.0 };
    line_band.items =
        std::mem::take(&mut line_band.items).into_iter().map(|m| m.lowered(by)).collect();
}

/// A line across a column.
pub(crate) fn rule(column: Column, y: f32, thickness: f32, ink: Ink) -> DisplayItem {
    DisplayItem::Rule { from: (column.x, y), to: (column.end(), y), thickness, ink }
}
