//! Scripts and stray characters: which fonts a text needs, and what may not reach the page.

use candour_model::{Locale, is_mark};
use icu_properties::props::{EastAsianWidth, Script as Property};
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, PropertyNamesShort};

use crate::model::breaks_line;

/// The scripts that the report tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Han,
    /// Any other.
    Other(Property),
}

impl Script {
    /// The script of a character; `None` where it takes that of its neighbours.
    ///
    /// Figures are Latin, as the faces for Latin hold them. Kana stand with Han: one face has both.
    pub(crate) fn of(c: char) -> Option<Self> {
        if c.is_ascii() {
            return c.is_ascii_alphanumeric().then_some(Self::Latin);
        }
        if CodePointMapData::<EastAsianWidth>::new().get(c) == EastAsianWidth::Fullwidth {
            return Some(Self::Han);
        }
        match CodePointMapData::<Property>::new().get(c) {
            Property::Latin => Some(Self::Latin),
            Property::Cyrillic => Some(Self::Cyrillic),
            Property::Greek => Some(Self::Greek),
            Property::Arabic => Some(Self::Arabic),
            Property::Hebrew => Some(Self::Hebrew),
            Property::Han | Property::Hiragana | Property::Katakana | Property::Bopomofo => {
                Some(Self::Han)
            }
            Property::Common | Property::Inherited => Self::of_shared(c),
            Property::Unknown => None,
            other => Some(Self::Other(other)),
        }
    }

    /// The script of a mark or a sign that several scripts share, where Latin is none of them: the
    /// comma of Arabic, the full stop of Chinese.
    fn of_shared(c: char) -> Option<Self> {
        let scripts = ScriptWithExtensions::new();
        let has = |script| scripts.has_script(c, script);
        match (has(Property::Latin), has(Property::Arabic), has(Property::Han)) {
            (false, true, false) => Some(Self::Arabic),
            (false, false, true) => Some(Self::Han),
            _ => None,
        }
    }

    /// The tag by which a change of language is marked. Letters alone do not tell Russian from
    /// Ukrainian nor Arabic from Persian, so those tags name the script only.
    pub(crate) fn tag(self) -> String {
        match self {
            Self::Greek => "el".to_owned(),
            Self::Hebrew => "he".to_owned(),
            Self::Han => "zh-Hans".to_owned(),
            other => {
                let names = PropertyNamesShort::<Property>::new();
                format!("und-{}", names.get(other.property()).unwrap_or("Zyyy"))
            }
        }
    }

    /// The script as Unicode has it.
    pub(crate) fn property(self) -> Property {
        match self {
            Self::Latin => Property::Latin,
            Self::Cyrillic => Property::Cyrillic,
            Self::Greek => Property::Greek,
            Self::Arabic => Property::Arabic,
            Self::Hebrew => Property::Hebrew,
            Self::Han => Property::Han,
            Self::Other(other) => other,
        }
    }

    /// Whether it runs from right to left.
    pub(crate) fn is_rtl(self) -> bool {
        const OTHERS: [Property; 5] = [
            Property::Syriac,
            Property::Thaana,
            Property::Nko,
            Property::Adlam,
            Property::HanifiRohingya,
        ];
        match self {
            Self::Arabic | Self::Hebrew => true,
            Self::Other(other) => OTHERS.contains(&other),
            Self::Latin | Self::Cyrillic | Self::Greek | Self::Han => false,
        }
    }

    /// Whether its letters reach far above and below the line, with marks or in stacks.
    pub(crate) fn is_tall(self) -> bool {
        const LOW: [Property; 6] = [
            Property::Armenian,
            Property::Georgian,
            Property::Ethiopic,
            Property::Hangul,
            Property::Cherokee,
            Property::Tifinagh,
        ];
        match self {
            Self::Other(other) => !LOW.contains(&other),
            other => other.is_rtl(),
        }
    }

    /// Whether words are in another script than the report. Names in Latin letters stand in texts
    /// of every Latin language, and figures in all.
    pub(crate) fn is_foreign(self, usual: Self, words: &str) -> bool {
        self != usual && (self != Self::Latin || words.chars().any(char::is_alphabetic))
    }

    /// The script that a language is usually written in.
    pub(crate) fn of_language(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("zh" | "ja") => Self::Han,
            Some("ru" | "uk" | "kk" | "bg" | "sr") => Self::Cyrillic,
            Some("ar" | "fa" | "ur") => Self::Arabic,
            Some("he") => Self::Hebrew,
            Some("el") => Self::Greek,
            _ => Self::Latin,
        }
    }
}

/// Whether a quotation mark or dash is drawn the Chinese way beside Chinese characters.
fn leans_on_neighbours(c: char) -> bool {
    matches!(c, '‘' | '’' | '“' | '”' | '…' | '—' | '·')
}

/// A stretch of words in one script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch<'t> {
    /// The words.
    pub words: &'t str,
    /// The tag by which a change of language is marked; `None` where there is none.
    pub language: Option<String>,
    /// Whether they run from right to left.
    pub is_rtl: bool,
}

/// Splits words that stand in a text of some language into stretches of one script, in order and
/// covering all of them.
#[must_use]
pub fn stretches_of<'t>(words: &'t str, language: &Locale) -> Vec<Stretch<'t>> {
    let usual = Script::of_language(language.as_str());
    let stretch = |(range, script): (std::ops::Range<usize>, Script)| {
        let words = words.get(range)?;
        let language = script.is_foreign(usual, words).then(|| script.tag());
        Some(Stretch { words, language, is_rtl: script.is_rtl() })
    };
    stretches(words, usual).into_iter().filter_map(stretch).collect()
}

/// Splits a text into stretches of one script: byte ranges in order, covering all of it.
pub(crate) fn stretches(text: &str, usual: Script) -> Vec<(std::ops::Range<usize>, Script)> {
    let mut found: Vec<(std::ops::Range<usize>, Script)> = Vec::new();
    let mut current = text.chars().find_map(Script::of).unwrap_or(usual);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let script = match Script::of(c) {
            // A mark is drawn with the letter under it, whatever other scripts have it too.
            Some(_) if at > 0 && is_mark(c) => current,
            Some(script) => script,
            None if leans_on_neighbours(c) => {
                let next = text[end..].chars().find_map(Script::of);
                if next == Some(Script::Han) { Script::Han } else { current }
            }
            None => current,
        };
        current = script;
        match found.last_mut() {
            Some((range, last)) if *last == script => range.end = end,
            _ => found.push((at..end, script)),
        }
    }
    found
}

/// Where codes are: two or more groups of four hexadecimal digits, one space between them.
pub(crate) fn codes(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut current: Option<(std::ops::Range<usize>, usize)> = None;
    let mut at = 0;
    for word in text.split(' ') {
        let range = at..at + word.len();
        at = range.end + 1;
        if word.len() == 4 && word.bytes().all(|b| b.is_ascii_hexdigit()) {
            match &mut current {
                Some((whole, groups)) => {
                    whole.end = range.end;
                    *groups += 1;
                }
                None => current = Some((range, 1)),
            }
        } else if let Some((whole, groups)) = current.take()
            && groups > 1
        {
            found.push(whole);
        }
    }
    found.extend(current.filter(|(_, groups)| *groups > 1).map(|(whole, _)| whole));
    found
}

/// Whether a character changes the direction of text outside of its own words (bidi override).
fn turns_neighbours(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// Whether a character begins a bidi isolate.
fn isolates(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// A text without control characters and without bidi overrides, and whether any override was
/// removed. Isolates that were left open are closed. A control character that breaks lines becomes
/// a line feed, any other a space.
#[must_use]
pub fn cleaned(words: &str) -> (String, bool) {
    let mut turned = false;
    let mut open = 0_usize;
    let mut after_return = false;
    let mut kept = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\t' => kept.push(' '),
            c if breaks_line(c) => {
                // A line feed after a carriage return begins the same line.
                if !(c == '\n' && after_return) {
                    kept.push('\n');
                }
            }
            '\u{FEFF}' => {}
            c if turns_neighbours(c) => turned = true,
            c if isolates(c) => {
                open += 1;
                kept.push(c);
            }
            '\u{2069}' if open == 0 => turned = true,
            '\u{2069}' => {
                open -= 1;
                kept.push(c);
            }
            // It must not join the words on both sides of it.
            c if c.is_control() => {
                if kept.ends_with(|before: char| !before.is_whitespace()) {
                    kept.push(' ');
                }
            }
            // Unassigned by definition: no font draws them and no file may hold them.
            c if u32::from(c) & 0xFFFE == 0xFFFE => {}
            c => kept.push(c),
        }
        after_return = c == '\r';
    }
    kept.extend(std::iter::repeat_n('\u{2069}', open));
    (kept, turned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_never_join_words() {
        let clean = |words| cleaned(words).0;
        assert_eq!(clean("a\u{B}b\u{C}c\u{85}d\u{2028}e\r\nf\rg"), "a\nb\nc\nd\ne\nf\ng");
        assert_eq!(clean("a\u{0}b\u{1B}\u{7}c \u{0}d"), "a b c d");
    }

    #[test]
    fn signs_go_with_their_script_and_with_their_neighbours_where_they_have_none() {
        let all = |text: &str, script| text.chars().all(|c| Script::of(c) == script);
        assert!(all("aZ5éßơ", Some(Script::Latin)));
        assert!(all("яѣґ", Some(Script::Cyrillic)) && all("ωΆ", Some(Script::Greek)));
        assert!(all("بپ،؟٧ـ\u{64B}", Some(Script::Arabic)));
        assert!(all("字〇。「」！Ａ５　ぁアㄅｱ", Some(Script::Han)));
        assert!(all("한", Some(Script::Other(Property::Hangul))));
        assert!(all(" .-·—“”\u{301}\u{FEFF}😀", None));
    }

    #[test]
    fn chinese_quotation_marks_go_with_the_characters_inside() {
        let text = "He said “你好” twice";
        let han: String = stretches(text, Script::Latin)
            .into_iter()
            .filter(|(_, s)| *s == Script::Han)
            .map(|(r, _)| text[r].to_owned())
            .collect();
        assert_eq!(han, "“你好” ");
    }

    #[test]
    fn a_code_is_two_groups_or_more() {
        let text = "print 4f2a 91ff 77ff, or 4f2a alone; ffff e1b7";
        let found: Vec<&str> = codes(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["4f2a 91ff", "ffff e1b7"]);
    }

    #[test]
    fn stretches_cover_the_whole_text() {
        let text = "Ильин — 张伟, 17 عبد!";
        let joined: String =
            stretches(text, Script::Latin).into_iter().map(|(r, _)| &text[r]).collect();
        assert_eq!(joined, text);
    }

    #[test]
    fn an_override_is_taken_out_and_told() {
        assert_eq!(cleaned("a\u{202E}bc\u{0}\td"), ("abc  d".to_owned(), true));
        assert_eq!(cleaned("plain"), ("plain".to_owned(), false));
        assert_eq!(cleaned("\u{2068}a"), ("\u{2068}a\u{2069}".to_owned(), false));
    }
}
