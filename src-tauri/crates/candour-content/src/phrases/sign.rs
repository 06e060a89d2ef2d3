//! Signs between the parts of a line, as a language writes them.

use super::Phrases;
use crate::Args;

/// A sign that a line is put together with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Between what something is called and what is said of it: ": ".
    Colon,
    /// Between phrases: "; ".
    Semicolon,
    /// Between words: ", ".
    Comma,
    /// Between what stands beside each other: " · ".
    Beside,
    /// Between sentences: ". ".
    Sentences,
    /// At the end of a sentence: ".".
    End,
    /// Before what stands in brackets: " (".
    Open,
    /// After it: ")".
    Close,
}

/// What stands in a pattern for its parts.
const PARTS: [&str; 2] = ["\u{1}", "\u{2}"];

impl Sign {
    /// The message whose pattern holds the sign, and its variables in their order.
    fn pattern(self) -> (&'static str, [&'static str; 2]) {
        let parts = ["first", "second"];
        match self {
            Self::Colon => ("word-sign-colon", parts),
            Self::Semicolon => ("word-list-of-phrases", parts),
            Self::Comma => ("word-list-middle", parts),
            Self::Beside => ("word-place-in-item", ["item", "label"]),
            Self::Sentences => ("word-sign-sentences", parts),
            Self::End => ("word-sign-end", parts),
            Self::Open | Self::Close => ("word-date-event", ["event", "date"]),
        }
    }
}

impl Phrases<'_> {
    /// A sign, with the blanks around it that belong to it.
    #[must_use]
    pub fn sign(&self, sign: Sign) -> String {
        let (id, names) = sign.pattern();
        let args =
            names.iter().zip(PARTS).fold(Args::new(), |args, (name, part)| args.text(name, part));
        let pattern = self.words().text_with(self.locale, id, &args);
        let (before, after) = pattern.split_once(PARTS[0]).unwrap_or(("", &pattern));
        let (between, end) = after.split_once(PARTS[1]).unwrap_or((after, ""));
        match sign {
            Sign::Close => end.to_owned(),
            Sign::End => after.to_owned(),
            _ => format!("{before}{between}"),
        }
    }

    /// Phrases in one line, apart from each other by the sign of the language.
    #[must_use]
    pub fn joined<T: AsRef<str>>(&self, sign: Sign, parts: impl IntoIterator<Item = T>) -> String {
        let between = self.sign(sign);
        let parts: Vec<T> = parts.into_iter().collect();
        parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(&between)
    }

    /// A text with another in brackets after it.
    #[must_use]
    pub fn in_brackets(&self, text: &str, more: &str) -> String {
        [text, &self.sign(Sign::Open), more, &self.sign(Sign::Close)].concat()
    }

    /// A sentence without the sign that ends it.
    #[must_use]
    pub fn without_end<'t>(&self, sentence: &'t str) -> &'t str {
        sentence.strip_suffix(self.sign(Sign::End).as_str()).unwrap_or(sentence)
    }

    /// Whether a text ends as a sentence does.
    #[must_use]
    pub fn is_ended(&self, text: &str) -> bool {
        let text = text.trim_end();
        text.ends_with(self.sign(Sign::End).as_str()) || text.ends_with(['!', '?', '！', '？', '؟'])
    }
}

#[cfg(test)]
mod tests {
    use candour_model::Locale;

    use super::*;
    use crate::{Words, embedded};

    #[test]
    fn signs_are_those_of_the_language() {
        let mut edition = embedded().unwrap();
        let english = Locale::english();
        let of = |phrases: Phrases<'_>| {
            use Sign::{Beside, Close, Colon, Comma, End, Open, Semicolon, Sentences};
            [Colon, Semicolon, Comma, Beside, Sentences, End, Open, Close].map(|s| phrases.sign(s))
        };
        let phrases = Phrases::new(&edition, &english);
        assert_eq!(of(phrases), [": ", "; ", ", ", " · ", ". ", ".", " (", ")"]);
        assert_eq!(phrases.without_end("It ended."), "It ended");
        assert!(phrases.is_ended("Did it? ") && !phrases.is_ended("It ended:"));
        let own = "word-sign-colon = { $first }：{ $second }\nword-sign-sentences = { $first }。{ $second }\n\
            word-sign-end = { $first }。\nword-date-event = { $event }（{ $date }）\n";
        let english_words = edition
            .words
            .files(&english)
            .map(|(name, text)| (english.clone(), name.to_owned(), text.to_owned()));
        let chinese: Locale = "zh-Hans".parse().unwrap();
        let all = english_words.chain([(chinese.clone(), "x.ftl".to_owned(), own.to_owned())]);
        edition.words = Words::load(all.collect::<Vec<_>>()).unwrap();
        let phrases = Phrases::new(&edition, &chinese);
        assert_eq!(of(phrases), ["：", "; ", ", ", " · ", "。", "。", "（", "）"]);
        assert_eq!(phrases.without_end("完。"), "完");
        assert_eq!(phrases.joined(Sign::Colon, ["甲", "乙"]), "甲：乙");
    }
}
