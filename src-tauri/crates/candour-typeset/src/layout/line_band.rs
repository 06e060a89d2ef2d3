//! Line bands: horizontal bands that a page break never divides, and what is drawn on them.
//!
//! Layout turns every block into line bands: one for each line of text, row of a table or drawing.
//! Lengths are in points. A line band does not know its page: its items hold x from the left edge
//! of the paper and y from the top of the line band, and pagination adds the position of the line
//! band. A line band says whether it is kept with the next one; a scope says whether its line bands
//! are kept together and what is repeated where they are divided.

use std::sync::Arc;

use super::lines::{SetLine, SetText};
use super::tree::{NodeId, Role, Tree};

/// Where a text belongs in the structure tree: the node of its block, and one for each segment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Owner {
    pub(crate) node: NodeId,
    pub(crate) segments: Arc<[Option<NodeId>]>,
}

impl Owner {
    /// The owner of a shaped text: makes nodes for links and changes of language inside `node`.
    pub(crate) fn new(tree: &mut Tree, node: NodeId, text: &SetText) -> Self {
        let own = |s: &super::lines::Segment| {
            let span = s.language.as_ref().map(|_| Role::Span);
            s.leads_to.as_ref().map(|_| Role::Link).or(span)
        };
        let segments = text
            .segments
            .iter()
            .map(|segment| {
                let id = tree.inline(own(segment)?, node);
                if let Some(node) = tree.node(id) {
                    node.language.clone_from(&segment.language);
                }
                Some(id)
            })
            .collect();
        if let (Some(logical), Some(node)) = (&text.logical, tree.node(node)) {
            // A block in several paragraphs holds the words of all of them.
            match &mut node.actual {
                Some(actual) => {
                    actual.push('\n');
                    actual.push_str(logical);
                }
                None => node.actual = Some(logical.clone()),
            }
        }
        Self { node, segments }
    }
}

/// Something drawn on a line band, in points: x from the left edge of the paper, y from the top of
/// the line band.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DisplayItem {
    /// A line of text at the start of its column; without an owner it is an artifact.
    Text { x: f32, y: f32, line: Arc<SetLine>, owner: Option<Owner>, leads: Arc<[Option<String>]> },
    /// A straight line: from, to, thickness.
    Rule { from: (f32, f32), to: (f32, f32), thickness: f32, ink: Ink },
    /// A picture of this size, whose upper corner is `at`. There is one in a report at most.
    Picture { at: (f32, f32), size: (f32, f32) },
    /// A box to tick.
    Tick { at: (f32, f32), side: f32, ticked: bool, owner: Owner, words: String },
    /// A target of links.
    Anchor { name: String, y: f32 },
    /// An entry of the bookmarks.
    Bookmark { level: u8, title: String, y: f32 },
}

/// How dark a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    Black,
    /// 60 % black.
    Grey,
}

/// A band that is never divided. Lengths in points.
#[derive(Debug, Clone, Default)]
pub(crate) struct LineBand {
    pub(crate) height: f32,
    /// Space above it, dropped at the top of a page.
    pub(crate) above: f32,
    pub(crate) items: Vec<DisplayItem>,
    /// Whether the next line band has to be on the same page.
    pub(crate) keep_next: bool,
    /// Whether it begins a heading or a label.
    pub(crate) is_heading: bool,
    /// How far down its items reach from its top, where that is more than its own height: into the
    /// line band that follows, which is on the same page.
    pub(crate) reach: f32,
}

impl LineBand {
    /// The height that it needs on a page, whatever follows.
    pub(crate) fn extent(&self) -> f32 {
        self.above + self.height.max(self.reach)
    }
}

/// What comes next in the flow of a part.
#[derive(Debug, Clone)]
pub(crate) enum Flow {
    LineBand(LineBand),
    /// Begins a scope.
    Open(Scope),
    /// Ends the scope opened last.
    Close,
    /// Ruled lines down to the foot of the page: the column they fill and their distance.
    Fill {
        x: f32,
        end: f32,
        step: f32,
    },
}

impl Flow {
    /// The height that it takes, with the space above it.
    pub(crate) fn height(&self) -> f32 {
        match self {
            Self::LineBand(line_band) => line_band.above + line_band.height,
            Self::Open(_) | Self::Close | Self::Fill { .. } => 0.0,
        }
    }

    /// Whether it is a line across the column and nothing else.
    pub(crate) fn is_rule(&self) -> bool {
        let Self::LineBand(line_band) = self else { return false };
        matches!(line_band.items.as_slice(), [DisplayItem::Rule { .. }])
    }
}

/// Line bands that belong together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    /// Whether they are kept on one page where they fit.
    pub(crate) together: bool,
    /// What is repeated at the top of the next page where they are divided.
    pub(crate) repeat: Vec<LineBand>,
    /// Whether the foot of the page says that they continue.
    pub(crate) tells: bool,
}

impl DisplayItem {
    /// The element that it belongs to; `None` for what is not read aloud.
    pub(crate) fn node(&self) -> Option<NodeId> {
        match self {
            Self::Text { owner, .. } => owner.as_ref().map(|o| o.node),
            Self::Tick { owner, .. } => Some(owner.node),
            Self::Rule { .. }
            | Self::Picture { .. }
            | Self::Anchor { .. }
            | Self::Bookmark { .. } => None,
        }
    }

    /// The same item mirrored on paper of this width. Letters stay as they are.
    pub(crate) fn mirrored(mut self, geometry: f32) -> Self {
        match &mut self {
            Self::Text { x, line, .. } => *x = geometry - *x - line.width,
            Self::Rule { from, to, .. } => (from.0, to.0) = (geometry - to.0, geometry - from.0),
            Self::Tick { at, side, .. } => at.0 = geometry - at.0 - *side,
            Self::Picture { at, size } => at.0 = geometry - at.0 - size.0,
            Self::Anchor { .. } | Self::Bookmark { .. } => {}
        }
        self
    }

    /// The same item, lower by some points.
    pub(crate) fn lowered(mut self, by: f32) -> Self {
        match &mut self {
            Self::Text { y, .. } | Self::Anchor { y, .. } | Self::Bookmark { y, .. } => *y += by,
            Self::Rule { from, to, .. } => {
                from.1 += by;
                to.1 += by;
            }
            Self::Tick { at, .. } | Self::Picture { at, .. } => at.1 += by,
        }
        self
    }
}

/// One line band for each line of a text, without widows and orphans: a text of up to three lines
/// is never divided, a longer one only with two lines on each side.
pub(crate) fn line_bands_of(text: &SetText, x: f32, owner: Option<&Owner>) -> Vec<LineBand> {
    let count = text.lines.len();
    let leads: Arc<[Option<String>]> = text.segments.iter().map(|s| s.leads_to.clone()).collect();
    text.lines
        .iter()
        .enumerate()
        .map(|(i, line)| LineBand {
            height: line.height,
            items: vec![DisplayItem::Text {
                x,
                y: line.baseline,
                line: Arc::clone(line),
                owner: owner.cloned(),
                leads: Arc::clone(&leads),
            }],
            keep_next: i + 1 < count && (count <= 3 || i == 0 || i + 2 == count),
            ..LineBand::default()
        })
        .collect()
}

/// Sets two columns beside each other, both from the same top. Each line of the second column is
/// attached to the row of the first at whose height it starts, so that a page break divides both
/// columns at the same place. Lines below the end of the first column become line bands of their
/// own.
pub(crate) fn beside(mut main: Vec<LineBand>, side: Vec<LineBand>) -> Vec<LineBand> {
    if main.is_empty() {
        return side;
    }
    // The tops of strip `at` of the first column and of the line of the second.
    let (mut at, mut start, mut y) = (0, 0.0, 0.0);
    let mut hung: Vec<DisplayItem> = Vec::new();
    let mut rest = Vec::new();
    for mut line in side {
        y += line.above;
        while let (Some(here), Some(next)) = (main.get(at), main.get(at + 1)) {
            let begin = start + here.height + next.above;
            if y < begin {
                break;
            }
            start = begin;
            hang(main.get_mut(at), &mut hung);
            at += 1;
        }
        let lasts = at + 1 == main.len();
        let Some(partner) = main.get_mut(at) else { break };
        let end = y + line.height - start;
        if lasts && (!rest.is_empty() || y - start >= partner.height) {
            line.above = if rest.is_empty() { y - start - partner.height } else { line.above };
            y += line.height;
            rest.push(line);
            continue;
        }
        hung.extend(line.items.into_iter().map(|m| m.lowered(y - start)));
        partner.keep_next |= line.keep_next;
        if lasts {
            partner.height = partner.height.max(end);
        } else if end > partner.height {
            partner.keep_next = true;
            partner.reach = partner.reach.max(end);
        }
        y += line.height;
    }
    hang(main.get_mut(at), &mut hung);
    main.append(&mut rest);
    main
}

/// Puts the items of the second column before those of the first: they come first in reading order.
fn hang(line_band: Option<&mut LineBand>, hung: &mut Vec<DisplayItem>) {
    if let Some(line_band) = line_band {
        hung.append(&mut line_band.items);
        line_band.items = std::mem::take(hung);
    }
}
