//! Words on the page, with what the page needs to know about them.

use candour_model::{Locale, is_invisible, is_mark};

/// A run of words that share their treatment.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Span {
    /// The words.
    pub words: String,
    /// Whether they are set in the heavier weight.
    pub strong: bool,
    /// Whether a person typed them: their direction is then kept apart from the words around.
    pub from_person: bool,
    /// The anchor in this report that they lead to, if any.
    pub leads_to: Option<String>,
    /// The language of the words, where it is not that of the report.
    pub language: Option<Locale>,
}

/// Whether a character begins a new line (UAX 14: BK, CR, LF, NL).
pub(crate) fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A text of one paragraph: spans in reading order. What breaks lines in Unicode begins a new line.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Text {
    /// The spans.
    pub spans: Vec<Span>,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Text({} spans)", self.spans.len())
    }
}

impl std::fmt::Debug for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Span(…)")
    }
}

impl Text {
    /// Words of the report itself.
    #[must_use]
    pub fn plain(words: impl Into<String>) -> Self {
        Self::default().and(words)
    }

    /// Words that a person typed.
    #[must_use]
    pub fn person(words: impl Into<String>) -> Self {
        Self::default().and_person(words)
    }

    /// The same text with words of the report after it. No blank follows a full-width sign, which
    /// has its own room, as in Chinese.
    #[must_use]
    pub fn and(mut self, words: impl Into<String>) -> Self {
        let words = words.into();
        let words = if self.ends_wide() { words.trim_start_matches(' ').to_owned() } else { words };
        if !words.is_empty() {
            self.spans.push(Span { words, ..Span::default() });
        }
        self
    }

    /// Whether it ends with a full-width sign.
    fn ends_wide(&self) -> bool {
        let last = self.spans.last().and_then(|span| span.words.chars().next_back());
        last.is_some_and(|last| matches!(last, '。' | '，' | '：' | '；' | '！' | '？' | '）'))
    }

    /// The same text with heavier words of the report after it.
    #[must_use]
    pub fn and_strong(mut self, words: impl Into<String>) -> Self {
        self.spans.push(Span { words: words.into(), strong: true, ..Span::default() });
        self
    }

    /// The same text with words of a person after it.
    #[must_use]
    pub fn and_person(mut self, words: impl Into<String>) -> Self {
        self.spans.push(Span { words: words.into(), from_person: true, ..Span::default() });
        self
    }

    /// The same text with words after it that lead to an anchor of this report.
    #[must_use]
    pub fn and_link(mut self, words: impl Into<String>, anchor: impl Into<String>) -> Self {
        self.spans.push(Span {
            words: words.into(),
            leads_to: Some(anchor.into()),
            ..Span::default()
        });
        self
    }

    /// The same text in another language than the report's: all its words are marked with it.
    #[must_use]
    pub fn in_language(mut self, language: &Locale) -> Self {
        self.spans.iter_mut().for_each(|span| span.language = Some(language.clone()));
        self
    }

    /// Whether it holds no word at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spans.iter().all(|s| s.words.trim().is_empty())
    }

    /// All words in one string.
    #[must_use]
    pub fn to_plain(&self) -> String {
        self.spans.iter().map(|s| s.words.as_str()).collect()
    }

    /// One text for each line of the original, without empty lines.
    #[must_use]
    pub fn paragraphs(&self) -> Vec<Self> {
        let mut found = vec![Self::default()];
        for span in &self.spans {
            for (i, line) in span.words.split(breaks_line).enumerate() {
                if i > 0 {
                    found.push(Self::default());
                }
                if let (Some(last), false) = (found.last_mut(), line.is_empty()) {
                    last.spans.push(Span { words: line.to_owned(), ..span.clone() });
                }
            }
        }
        found.retain(|t| !t.is_empty());
        found
    }

    /// The text in pieces of so many characters at most, cut after spaces. A word that is longer is
    /// cut where it can be without parting a mark from its letter, and else where it must be.
    pub(crate) fn pieces(&self, most: usize) -> Vec<Self> {
        let mut found = vec![Self::default()];
        let mut length = 0;
        for span in &self.spans {
            let words = span.words.split_inclusive(char::is_whitespace);
            for word in words.flat_map(|word| parts_of_word(word, most)) {
                let long = word.chars().count();
                if length + long > most && length > 0 {
                    found.push(Self::default());
                    length = 0;
                }
                length += long;
                let Some(last) = found.last_mut() else { continue };
                match last.spans.last_mut().filter(|known| known.is_like(span)) {
                    Some(known) => known.words.push_str(word),
                    None => last.spans.push(Span { words: word.to_owned(), ..span.clone() }),
                }
            }
        }
        found
    }
}

/// A word in parts of so many characters at most; each is cut before a character that stands alone,
/// where there is one in its second half.
fn parts_of_word(word: &str, most: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while let Some((end, _)) = rest.char_indices().nth(most) {
        let begins = |(_, c): &(usize, char)| !is_mark(*c) && !is_invisible(*c);
        let up_to_end = rest.char_indices().take_while(|(at, _)| *at <= end);
        let cut = up_to_end.filter(begins).last().map(|(at, _)| at).filter(|at| *at > end / 2);
        let (part, after) = rest.split_at(cut.unwrap_or(end));
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

impl Span {
    /// Whether another span is treated the same.
    fn is_like(&self, other: &Self) -> bool {
        self.strong == other.strong
            && self.from_person == other.from_person
            && self.leads_to == other.leads_to
            && self.language == other.language
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::plain(words)
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn pieces_hold_every_word_and_no_more_than_was_asked() {
        let text = Text::person("one two ").and_strong("three four").and(" five");
        let pieces = text.pieces(9);
        assert!(pieces.iter().all(|piece| piece.to_plain().chars().count() <= 9));
        assert_eq!(pieces.iter().map(Text::to_plain).collect::<String>(), text.to_plain());
        assert_eq!(text.pieces(100), vec![text]);
    }

    #[test]
    fn a_word_that_is_too_long_is_cut_and_its_marks_stay_with_their_letters() {
        let whole = |text: &Text| text.to_plain();
        let word = Text::person("e\u{301}".repeat(50));
        let pieces = word.pieces(9);
        assert_eq!(pieces.iter().map(whole).collect::<String>(), word.to_plain());
        for piece in pieces.iter().map(whole) {
            assert!(piece.chars().count() <= 9 && piece.starts_with('e'), "{piece:?}");
        }
        // Nothing but marks: they are cut where they must be.
        let marks = Text::person("\u{301}".repeat(50)).pieces(9);
        assert!(marks.iter().all(|piece| whole(piece).chars().count() <= 9));
    }
}
