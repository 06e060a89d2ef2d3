//! What earlier pages were made of, so that pages made again are not set, cut and compressed again.
//!
//! It holds words of reports. Whoever locks a case drops it with [`crate::Fonts::forget`].

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use printpdf::{Op, ParsedFont};

use crate::Face;
use crate::draw::Drawn;
use crate::layout::{Kept, Page, TextKey, Tree};
use crate::model::Bitmap;

/// Things by what they were made from, each with the report that last needed it.
struct Shelf<K, V> {
    kept: HashMap<K, (u64, V)>,
}

impl<K: Hash + Eq, V: Clone> Shelf<K, V> {
    fn find(&mut self, key: &K, turn: u64) -> Option<V> {
        let (last, value) = self.kept.get_mut(key)?;
        *last = turn;
        Some(value.clone())
    }

    fn keep(&mut self, key: K, turn: u64, value: V) {
        self.kept.insert(key, (turn, value));
    }

    /// Drops what neither this report nor the one before it needed.
    fn tidy(&mut self, turn: u64) {
        self.kept.retain(|_, (last, _)| *last + 1 >= turn);
    }
}

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Self { kept: HashMap::new() }
    }
}

/// A face cut down to some of its glyphs.
type Cut = (Face, Vec<u16>);

/// What was drawn on a page, and its content in the file.
pub(crate) struct DrawnPage {
    pub(crate) ops: Vec<Op>,
    pub(crate) content: Arc<Vec<u8>>,
}

/// A whole report: what was laid out, and how it was drawn.
pub(crate) struct DrawnWhole {
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) size: (f32, f32),
    pub(crate) logo: Option<Bitmap>,
    pub(crate) drawn: Drawn,
}

/// What the last two reports were made of.
#[derive(Default)]
pub(crate) struct Memory {
    turn: u64,
    texts: Shelf<TextKey, Kept>,
    cuts: Shelf<Cut, Arc<ParsedFont>>,
    streams: Shelf<[u8; 32], Arc<Vec<u8>>>,
    /// How many numbered stretches a sound page content of this SHA-256 has.
    sound: Shelf<[u8; 32], usize>,
    /// The pages of the last report, in order.
    pages: Vec<DrawnPage>,
    /// The last report as a whole.
    whole: Option<DrawnWhole>,
}

impl Memory {
    /// A further report begins.
    pub(crate) fn begin(&mut self) {
        self.turn += 1;
    }

    /// The report is made.
    pub(crate) fn tidy(&mut self) {
        self.texts.tidy(self.turn);
        self.cuts.tidy(self.turn);
        self.streams.tidy(self.turn);
        self.sound.tidy(self.turn);
    }

    /// A text as it was set before.
    pub(crate) fn text(&mut self, key: &TextKey) -> Option<Kept> {
        self.texts.find(key, self.turn)
    }

    pub(crate) fn keep_text(&mut self, key: TextKey, kept: Kept) {
        self.texts.keep(key, self.turn, kept);
    }

    /// A face as it was cut before.
    pub(crate) fn cut(&mut self, cut: &Cut) -> Option<Arc<ParsedFont>> {
        self.cuts.find(cut, self.turn)
    }

    pub(crate) fn keep_cut(&mut self, cut: Cut, parsed: Arc<ParsedFont>) {
        self.cuts.keep(cut, self.turn, parsed);
    }

    /// The compressed form of bytes with this SHA-256.
    pub(crate) fn stream(&mut self, hash: &[u8; 32]) -> Option<Arc<Vec<u8>>> {
        self.streams.find(hash, self.turn)
    }

    pub(crate) fn keep_stream(&mut self, hash: [u8; 32], compressed: Arc<Vec<u8>>) {
        self.streams.keep(hash, self.turn, compressed);
    }

    /// The stretches of a page content that was found sound before.
    pub(crate) fn sound(&mut self, hash: &[u8; 32]) -> Option<usize> {
        self.sound.find(hash, self.turn)
    }

    pub(crate) fn keep_sound(&mut self, hash: [u8; 32], stretches: usize) {
        self.sound.keep(hash, self.turn, stretches);
    }

    /// The content of a page, counted from 0, on which the last report drew the same.
    pub(crate) fn page(&self, number: usize, ops: &[Op]) -> Option<Arc<Vec<u8>>> {
        let page = self.pages.get(number).filter(|page| page.ops == ops)?;
        Some(Arc::clone(&page.content))
    }

    /// The last report as it was drawn, where the same was laid out.
    pub(crate) fn whole(
        &self,
        (pages, tree): (&[Page], &Tree),
        size: (f32, f32),
        logo: Option<&Bitmap>,
    ) -> Option<Drawn> {
        let whole = self.whole.as_ref().filter(|whole| {
            whole.size == size
                && whole.logo.as_ref() == logo
                && whole.tree == *tree
                && whole.pages == pages
        })?;
        Some(whole.drawn.clone())
    }

    pub(crate) fn keep_whole(&mut self, whole: DrawnWhole) {
        self.whole = Some(whole);
    }

    pub(crate) fn keep_pages(&mut self, pages: Vec<DrawnPage>) {
        self.pages = pages;
    }

    /// Whether any text is kept.
    pub(crate) fn is_empty(&self) -> bool {
        self.texts.kept.is_empty()
            && self.cuts.kept.is_empty()
            && self.streams.kept.is_empty()
            && self.pages.is_empty()
            && self.whole.is_none()
    }
}
