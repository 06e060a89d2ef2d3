//! Pagination: where a flow of line bands is divided into pages, and what is repeated at the
//! breaks.
//!
//! All heights are in points; y runs downwards from the top edge of the paper.
//!
//! The algorithm is greedy, in two passes. The first pass goes backwards over the flow and works
//! out how much room each piece needs to begin on a page: its own height, that of every line band
//! that must follow on the same page (the lines after a heading), and, if it opens a scope that is
//! kept together and fits on a page, that of the whole scope. The second pass goes forwards and
//! places each piece. Where the room that it needs is not left, a new page begins, and the titles
//! of all open scopes are repeated at its top.
//!
//! If the last page then holds little, the second pass runs again with less space between blocks,
//! and the first result with a page less is taken. If none has, and the last page holds less than
//! `Room::least`, it runs once more with an earlier break before the last page; that result is
//! taken only where it has no more pages.

use super::line_band::{DisplayItem, Flow, Ink, LineBand, Scope};

/// One page: its display list, with y in points from the top edge of the paper.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) items: Vec<DisplayItem>,
    /// Top and bottom of every line band, in order, and whether it is kept with the next.
    pub(crate) bands: Vec<BandExtent>,
    /// Whether its last text continues on the next page.
    pub(crate) runs_on: bool,
}

impl Page {
    /// Puts line bands at the end of the page, the first at `y`, whatever stands above them.
    pub(crate) fn end_with(&mut self, line_bands: Vec<LineBand>, mut y: f32) {
        for line_band in line_bands {
            y += line_band.above;
            let bottom = y + line_band.height;
            self.items.extend(line_band.items.into_iter().map(|item| item.lowered(y)));
            self.bands.push(BandExtent { top: y, bottom, binds: false });
            y = bottom;
        }
    }
}

/// The extent of a line band on its page, in points from the top edge of the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct BandExtent {
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    /// Whether it is kept with what follows, as a heading is.
    pub(crate) binds: bool,
}

/// Where pages begin and end, in points from the top edge of the paper.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    /// Where the first page begins.
    pub(crate) start: f32,
    /// What is kept free at the end of the first page.
    pub(crate) foot: f32,
    /// The least height of the last page, in points, where the page before can spare it.
    pub(crate) least: f32,
}

/// The part of a page below which its end is worth a try to do without it.
const LITTLE: f32 = 0.3;

/// The space between blocks in these tries, as parts of the usual one.
const CLOSER: [f32; 3] = [0.85, 0.7, 0.55];

/// Divides a flow into pages. Where the last would hold little, blocks stand closer if that saves
/// it; where it would hold less than `least`, the page before it ends earlier.
pub(crate) fn paginate(flow: Vec<Flow>, room: Room) -> Vec<Page> {
    let height = room.bottom - room.top;
    let needs = Needs::of(&flow, height);
    if room.least <= 0.0 {
        return Filler::new(room).filled(flow, &needs, None).pages;
    }
    let plain = Filler::new(room).filled(flow.clone(), &needs, None);
    let held = plain.y - room.top;
    if plain.pages.len() > 1 && held < LITTLE * height {
        for part in CLOSER {
            let closer = closer(&flow, part);
            let needs = Needs::of(&closer, height);
            let closer = Filler::new(room).filled(closer, &needs, None);
            if closer.pages.len() < plain.pages.len() {
                return closer.pages;
            }
        }
    }
    let is_short = plain.pages.len() > 1 && held < room.least;
    let Some(at) = plain.begins.filter(|_| is_short).and_then(|at| earlier(&flow, at, room.least))
    else {
        return plain.pages;
    };
    let evened = Filler::new(room).filled(flow, &needs, Some(at));
    if evened.pages.len() == plain.pages.len() { evened.pages } else { plain.pages }
}

/// The flow with this part of the space above each line band. Where something reaches down from the
/// band before, the space stays.
fn closer(flow: &[Flow], part: f32) -> Vec<Flow> {
    let mut reaches = false;
    let moved = flow.iter().cloned().map(|mut piece| {
        if let Flow::LineBand(line_band) = &mut piece {
            if !reaches {
                line_band.above *= part;
            }
            reaches = line_band.reach > line_band.height;
        }
        piece
    });
    moved.collect()
}

/// The index of the piece with which the last page has to begin to hold at least `least` points.
/// `at` is the index of the piece with which it begins now.
fn earlier(flow: &[Flow], at: usize, least: f32) -> Option<usize> {
    let after: f32 = flow.get(at..)?.iter().map(Flow::height).sum();
    let mut held = after;
    let inside = inside_of_what_is_kept(flow);
    for (i, piece) in flow.iter().enumerate().take(at).rev() {
        held += piece.height();
        let before = flow.get(..i).unwrap_or_default();
        let opens = matches!(before.last(), Some(Flow::Open(_)));
        let bound = before.iter().rev().find_map(|piece| match piece {
            Flow::LineBand(line_band) => Some(line_band.keep_next),
            Flow::Open(_) | Flow::Close => None,
            Flow::Fill { .. } => Some(false),
        });
        let follows_a_heading = opens || bound == Some(true);
        let is_line_band = matches!(piece, Flow::LineBand(_) | Flow::Open(_));
        let is_kept = inside.get(i).copied().unwrap_or_default();
        if held >= least && is_line_band && !follows_a_heading && !is_kept {
            return Some(i);
        }
    }
    None
}

/// For each piece, whether a scope that is kept together is open before it.
fn inside_of_what_is_kept(flow: &[Flow]) -> Vec<bool> {
    let mut open: Vec<bool> = Vec::new();
    let inside = flow.iter().map(|piece| {
        if matches!(piece, Flow::Close) {
            open.pop();
        }
        let is_inside = open.iter().any(|together| *together);
        if let Flow::Open(scope) = piece {
            open.push(scope.together);
        }
        is_inside
    });
    inside.collect()
}

impl Filler {
    fn new(room: Room) -> Self {
        Self {
            pages: vec![Page::default()],
            y: room.start,
            top: room.top,
            bottom: room.bottom - room.foot,
            end: room.bottom,
            fresh: true,
            bound: false,
            open: Vec::new(),
            begins: None,
        }
    }

    /// Places every piece; a new page begins before the piece with the index `breaks`, if any.
    fn filled(mut self, flow: Vec<Flow>, needs: &Needs, breaks: Option<usize>) -> Self {
        for (i, piece) in flow.into_iter().enumerate() {
            let pages = self.pages.len();
            if breaks == Some(i) && !self.fresh {
                self.break_page();
            }
            self.take(piece, needs.at(i));
            if self.pages.len() > pages {
                self.begins = Some(i);
            }
        }
        self
    }

    fn take(&mut self, piece: Flow, need: f32) {
        match piece {
            Flow::Open(scope) => {
                // What is kept with a heading was counted with the heading.
                if !self.bound {
                    self.make_room(need);
                }
                self.open.push((scope, false));
            }
            Flow::Close => {
                self.open.pop();
            }
            Flow::LineBand(line_band) => {
                // A chain that is longer than a page is divided, but never beside a second column.
                let own = line_band.extent();
                self.make_room(if self.bound { own } else { need.max(own) });
                self.place(line_band, false);
            }
            Flow::Fill { x, end, step } => {
                self.bound = false;
                self.make_room(need);
                self.fill(x, end, step);
            }
        }
    }
}

/// How much room, in points, each piece needs below it to begin on a page.
struct Needs {
    /// With every line band that has to be on the same page.
    hard: Vec<f32>,
    /// The same, and with the rest of a scope that is kept together where it fits.
    soft: Vec<f32>,
    room: f32,
}

impl Needs {
    fn of(flow: &[Flow], room: f32) -> Self {
        let mut hard = vec![0.0_f32; flow.len() + 1];
        let mut soft = vec![0.0_f32; flow.len() + 1];
        // The height from each piece to the end, so that a scope is measured by a difference.
        let mut after = vec![0.0_f64; flow.len() + 1];
        let mut closes = Vec::new();
        for (i, piece) in flow.iter().enumerate().rev() {
            let own = if let Flow::LineBand(s) = piece { s.above + s.height } else { 0.0 };
            after[i] = after[i + 1] + f64::from(own);
            (hard[i], soft[i]) = match piece {
                Flow::LineBand(s) if s.keep_next => (own + hard[i + 1], own + soft[i + 1]),
                Flow::LineBand(_) => (own, own),
                Flow::Close => {
                    closes.push(i);
                    (hard[i + 1], soft[i + 1])
                }
                Flow::Open(scope) => {
                    let close = closes.pop().unwrap_or(flow.len());
                    let whole = shorten(after[i] - after[close]);
                    let keeps = scope.together && whole <= room;
                    (hard[i + 1], if keeps { soft[i + 1].max(whole) } else { soft[i + 1] })
                }
                Flow::Fill { step, .. } => (step * 3.0, step * 3.0),
            };
        }
        Self { hard, soft, room }
    }

    fn at(&self, i: usize) -> f32 {
        let (hard, soft) = (self.hard[i], self.soft[i]);
        if soft <= self.room { soft } else { hard.min(self.room) }
    }
}

#[allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "heights are far below the range of f32, and rounding costs under a thousandth of a point"
)]
fn shorten(height: f64) -> f32 {
    height as f32
}

struct Filler {
    pages: Vec<Page>,
    y: f32,
    top: f32,
    /// Where this page ends, and where those after it do.
    bottom: f32,
    end: f32,
    /// Whether the page holds nothing but repeated titles.
    fresh: bool,
    /// Whether the line band placed last is kept with the next.
    bound: bool,
    /// Open scopes, each with whether something of it was placed.
    open: Vec<(Scope, bool)>,
    /// The piece with which the last page begins.
    begins: Option<usize>,
}

impl Filler {
    fn make_room(&mut self, need: f32) {
        // Rounding must not turn an exact fit into a new page.
        if !self.fresh && self.y + need > self.bottom + 0.05 {
            self.break_page();
        }
    }

    fn break_page(&mut self) {
        let tells = self.open.iter().any(|(scope, used)| *used && scope.tells);
        if let Some(page) = self.pages.last_mut() {
            page.runs_on = tells;
        }
        self.pages.push(Page::default());
        self.y = self.top;
        self.bottom = self.end;
        self.fresh = true;
        let repeats: Vec<LineBand> = self
            .open
            .iter()
            .filter(|(_, used)| *used)
            .flat_map(|(scope, _)| scope.repeat.iter().cloned())
            .collect();
        for line_band in repeats {
            self.place(line_band, true);
        }
        self.fresh = true;
        self.bound = false;
    }

    fn place(&mut self, line_band: LineBand, repeated: bool) {
        if !self.fresh {
            self.y += line_band.above;
        } else if repeated {
            self.fresh = false;
        }
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(line_band.items.into_iter().map(|m| m.lowered(y)));
            page.bands.push(BandExtent {
                top: y,
                bottom: y + line_band.height,
                binds: line_band.keep_next,
            });
        }
        self.y += line_band.height;
        if !repeated {
            self.fresh = false;
            self.bound = line_band.keep_next;
            self.open.iter_mut().for_each(|(_, used)| *used = true);
        }
    }

    fn fill(&mut self, x: f32, end: f32, step: f32) {
        while self.y + step <= self.bottom {
            self.y += step;
            let y = self.y;
            if let Some(page) = self.pages.last_mut() {
                page.items.push(DisplayItem::Rule {
                    from: (x, y),
                    to: (end, y),
                    thickness: 0.4,
                    ink: Ink::Grey,
                });
            }
        }
        self.fresh = false;
        self.bound = false;
    }
}

#[cfg(test)]
mod tests;
