//! The person's own words and the words of a threat, as they were put.

use std::collections::BTreeSet;

use candour_assessment::issue::how_known;
use candour_content::Sign;
use candour_model::{AnswerAddress, QuestionId};
use candour_typeset::model::Text;

use super::BriefBlock;
use super::facts::Silent;
use crate::composer::ReportComposer;

/// How much of the first page the words of threats may take, in Latin letters: six lines. A letter
/// of a wide script counts as two.
const MOST_OF_THREATS: usize = 540;
/// A threat of which less than this would stand there is only counted.
const LEAST_OF_THREAT: usize = 60;

impl ReportComposer<'_> {
    /// The person's own words, whole, below their heading; why there are none.
    pub(super) fn own_words(&self) -> Result<Vec<BriefBlock>, Text> {
        let plan = &self.from.edition.brief;
        let places = self.answered(&plan.own_words);
        if places.is_empty() {
            let missing = plan.own_words.first().cloned().map(AnswerAddress::single);
            let why = missing.and_then(|place| self.silent(&place)).unwrap_or(Silent::Open);
            return Err(Text::plain(self.phrases.attr(why.message(), "alone")));
        }
        let mut blocks = Vec::new();
        for place in places {
            let title = match self.writer() {
                Some(who) => self.phrases.with("report-writers-words", &[("who", &who)]).into(),
                None => self.words("report-own-words"),
            };
            for (label, words) in self.quoted(place, title) {
                blocks.push(BriefBlock::Heading(label));
                blocks.push(BriefBlock::Quotation { label: Text::default(), words });
            }
        }
        Ok(blocks)
    }

    /// The words of the threats as they were put, as far as the first page has room for them: each
    /// stands whole with its dispute.
    pub(super) fn threats(&self) -> Vec<BriefBlock> {
        let places = self.answered(&self.from.edition.brief.threats);
        let mut room = MOST_OF_THREATS;
        let mut left_out = 0;
        let mut blocks = Vec::new();
        for place in &places {
            let mut label = self.words("report-threat");
            if let Some((group, item)) = place.item.as_ref().filter(|_| places.len() > 1) {
                let name = self.phrases.item_name(self.context, group, item);
                label = label.and(self.sign(Sign::Colon)).and_person(name);
            }
            for (label, words) in self.quoted(place, label) {
                if room < LEAST_OF_THREAT {
                    left_out += 1;
                    continue;
                }
                let whole = words.to_plain();
                let shown = begun(&whole, room);
                room = room.saturating_sub(width(shown));
                let words = if shown.len() < whole.len() {
                    let goes_on = self.phrases.text("report-threat-goes-on");
                    Text::person(shown).and(" ").and(goes_on)
                } else {
                    words
                };
                blocks.push(BriefBlock::Quotation { label, words });
            }
        }
        if left_out > 0 {
            let more = self.phrases.counted("report-more-threats", left_out, &[]);
            blocks.push(BriefBlock::Paragraph(more.into()));
        }
        blocks
    }

    /// The answers with the words of a threat that the first page tells whole.
    pub(super) fn threats_told_whole(&self) -> &BTreeSet<AnswerAddress> {
        self.whole_threats.get_or_init(|| {
            let mut room = MOST_OF_THREATS;
            let places = self.answered(&self.from.edition.brief.threats).into_iter();
            let mut is_whole = |place: &&AnswerAddress| {
                let mut is_whole = true;
                for (_, words) in self.quoted(place, Text::default()) {
                    let words = words.to_plain();
                    let shown = if room < LEAST_OF_THREAT { "" } else { begun(&words, room) };
                    room = room.saturating_sub(width(shown));
                    is_whole &= shown.len() == words.len();
                }
                is_whole
            };
            places.filter(|place| is_whole(place)).cloned().collect()
        })
    }

    /// The places of some questions, in every item, whose answers have something to say.
    fn answered(&self, questions: &[QuestionId]) -> Vec<&AnswerAddress> {
        let says = |place: &&AnswerAddress| {
            questions.contains(&place.question) && self.silent(place).is_none()
        };
        self.asked().filter(says).collect()
    }

    /// The words of an answer, below its label.
    pub(super) fn quotations(&self, place: &AnswerAddress) -> Vec<BriefBlock> {
        let label = Text::plain(self.label_of(place));
        let quotation = |(label, words)| BriefBlock::Quotation { label, words };
        self.quoted(place, label).into_iter().map(quotation).collect()
    }

    /// The words of an answer, each part with its label, its number and how it is known.
    fn quoted(&self, place: &AnswerAddress, label: Text) -> Vec<(Text, Text)> {
        let parts = how_known(&self.from.edition.heads, self.context, place);
        let part = |part: &candour_assessment::issue::Matched| {
            let mut label = self.numbered(label.clone(), place);
            if let Some(known) = self.known_words(&part.known) {
                label = label.and(self.sign(Sign::Beside));
                label.spans.extend(known.spans);
            }
            (label, self.says(part))
        };
        parts.iter().map(part).collect()
    }
}

/// How much room words take, in Latin letters.
fn width(words: &str) -> usize {
    words.chars().map(room_of).sum()
}

/// From the radicals of Chinese on, signs are about twice as wide as Latin letters.
fn room_of(sign: char) -> usize {
    if sign < '\u{2E80}' { 1 } else { 2 }
}

/// The words as far as they fit a width: to the end of a word, or of a sign where a script has no
/// spaces. All of them where they fit.
fn begun(words: &str, most: usize) -> &str {
    let mut taken = 0;
    let mut after_space = None;
    for (at, c) in words.char_indices() {
        taken += room_of(c);
        if taken > most {
            let end = after_space.filter(|end| width(&words[..*end]) * 2 > most).unwrap_or(at);
            return words[..end].trim_end();
        }
        if c.is_whitespace() {
            after_space = Some(at);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::begun;

    #[test]
    fn words_are_cut_between_words() {
        assert_eq!(begun("one two three", 20), "one two three");
        assert_eq!(begun("one two three", 9), "one two");
        assert_eq!(begun("我们就让国际刑警来找你", 7), "我们就");
        // A word that is longer than the room is divided: nothing else is left of it.
        assert_eq!(begun("a bbbbbbbbbbbbbb", 10), "a bbbbbbbb");
    }
}
