//! Words on the page, with what the page needs to know about them.

/// A run of words that share their treatment.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// The words.
    pub words: String,
    /// Whether they are set in the heavier weight.
    pub strong: bool,
    /// Whether a person typed them: their direction is then kept apart from the words around.
    pub from_person: bool,
    /// The anchor in this report that they lead to, if any.
    pub leads_to: Option<String>,
}

/// A text of one paragraph: spans in reading order. A line feed begins a new line.
#[derive(Clone, PartialEq, Eq, Default)]
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

    /// The same text with words of the report after it.
    #[must_use]
    pub fn and(mut self, words: impl Into<String>) -> Self {
        self.spans.push(Span { words: words.into(), ..Span::default() });
        self
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
            let unified =
                span.words.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
            for (i, line) in unified.split('\n').enumerate() {
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
