//! What is wrong with a text that is no JSON: the line, the column and the reason.

use serde::{Deserialize, Serialize};

use crate::duplicate_keys::UniqueKeyJson;

/// Why a text is no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SyntaxCode {
    /// Nothing but blanks.
    Empty,
    /// Another kind of file: a PDF, a web page, an archive.
    OtherFile,
    /// A comma before a closing bracket.
    TrailingComma,
    /// The text ends before it is complete.
    EndsEarly,
    /// Half of a character that is written as two escapes.
    HalfCharacter,
    /// A control character inside a text, such as a line break.
    ControlCharacter,
    /// A backslash with something that has no meaning after it.
    EscapeUnknown,
    /// A key without quotation marks.
    KeyWithoutMarks,
    /// Quotation marks of another form than `"`.
    OtherMarks,
    /// A comment.
    Comment,
    /// A comma or a closing bracket is missing.
    CommaMissing,
    /// A colon after a key is missing.
    ColonMissing,
    /// A number that is not written as JSON writes it, or is too large.
    NumberWrong,
    /// Brackets too deep inside each other.
    TooDeep,
    /// More values than are read.
    TooMany,
    /// Something after the end.
    MoreAfterEnd,
    /// Anything else that stands where a value should.
    ValueUnknown,
}

impl SyntaxCode {
    /// Every code, so that each can be shown to have its words.
    pub const ALL: [Self; 17] = [
        Self::Empty,
        Self::OtherFile,
        Self::TrailingComma,
        Self::EndsEarly,
        Self::HalfCharacter,
        Self::ControlCharacter,
        Self::EscapeUnknown,
        Self::KeyWithoutMarks,
        Self::OtherMarks,
        Self::Comment,
        Self::CommaMissing,
        Self::ColonMissing,
        Self::NumberWrong,
        Self::TooDeep,
        Self::TooMany,
        Self::MoreAfterEnd,
        Self::ValueUnknown,
    ];

    /// The code in kebab-case, under which its words stand: `syntax-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::OtherFile => "other-file",
            Self::TrailingComma => "trailing-comma",
            Self::EndsEarly => "ends-early",
            Self::HalfCharacter => "half-character",
            Self::ControlCharacter => "control-character",
            Self::EscapeUnknown => "escape-unknown",
            Self::KeyWithoutMarks => "key-without-marks",
            Self::OtherMarks => "other-marks",
            Self::Comment => "comment",
            Self::CommaMissing => "comma-missing",
            Self::ColonMissing => "colon-missing",
            Self::NumberWrong => "number-wrong",
            Self::TooDeep => "too-deep",
            Self::TooMany => "too-many",
            Self::MoreAfterEnd => "more-after-end",
            Self::ValueUnknown => "value-unknown",
        }
    }
}

/// Where and why a text is no JSON. Never holds what stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyntaxFault {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Why.
    pub code: SyntaxCode,
}

/// The first fault of a text that is no JSON; `None` where it is JSON within the limits.
#[must_use]
pub fn syntax_fault(text: &str) -> Option<SyntaxFault> {
    let error = UniqueKeyJson::read(text).err()?;
    // Lines and columns in bytes, both from 1; 0 where nothing was read.
    let line = error.line().max(1);
    let of_line = text.split('\n').nth(line - 1).unwrap_or_default();
    let until = error.column().saturating_sub(1).min(of_line.len());
    let before = of_line.as_bytes().get(..until).unwrap_or_default();
    let column = String::from_utf8_lossy(before).chars().count() + 1;
    let at = text.get(text.len() - rest(text, line, until)..).and_then(|rest| rest.chars().next());
    Some(SyntaxFault { line, column, code: code(text, &error.to_string(), at) })
}

/// The bytes from a place to the end: a line from 1, and the bytes before it in that line.
fn rest(text: &str, line: usize, until: usize) -> usize {
    let lines = text.split('\n').take(line - 1).map(|line| line.len() + 1);
    text.len().saturating_sub(lines.sum::<usize>() + until)
}

fn code(text: &str, why: &str, at: Option<char>) -> SyntaxCode {
    let begin = text.trim_start();
    if begin.is_empty() {
        return SyntaxCode::Empty;
    }
    if ["%PDF", "<", "PK\u{3}\u{4}"].iter().any(|other| begin.starts_with(other)) {
        return SyntaxCode::OtherFile;
    }
    // The reasons of `serde_json`, which tells them in words alone.
    let says = |words: &str| why.starts_with(words);
    if says(crate::duplicate_keys::TOO_MANY) {
        return SyntaxCode::TooMany;
    }
    match at {
        _ if says("trailing comma") => SyntaxCode::TrailingComma,
        _ if says("EOF while parsing") => SyntaxCode::EndsEarly,
        _ if says("lone leading surrogate") || says("unexpected end of hex escape") => {
            SyntaxCode::HalfCharacter
        }
        _ if says("control character") => SyntaxCode::ControlCharacter,
        _ if says("invalid escape") || says("invalid unicode code point") => {
            SyntaxCode::EscapeUnknown
        }
        _ if says("recursion limit") || says(crate::duplicate_keys::TOO_DEEP) => {
            SyntaxCode::TooDeep
        }
        Some('/' | '#') => SyntaxCode::Comment,
        Some('“' | '”' | '„' | '‘' | '’' | '«' | '»' | '\'' | '`' | '＂') => {
            SyntaxCode::OtherMarks
        }
        _ if says("key must be a string") => SyntaxCode::KeyWithoutMarks,
        _ if says("expected `:`") => SyntaxCode::ColonMissing,
        _ if says("expected `,` or") => SyntaxCode::CommaMissing,
        _ if says("invalid number") || says("number out of range") => SyntaxCode::NumberWrong,
        Some('N' | 'I' | '+' | '.') => SyntaxCode::NumberWrong,
        _ if says("trailing characters") => SyntaxCode::MoreAfterEnd,
        _ => SyntaxCode::ValueUnknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_told_by_line_column_and_reason() {
        let cases = [
            ("{\"a\": \"x\",}", 1, 11, SyntaxCode::TrailingComma),
            ("[1,\n 2,\n]", 3, 1, SyntaxCode::TrailingComma),
            ("{\n \"é\": \"x\\ud83d y\"}", 2, 14, SyntaxCode::HalfCharacter),
            ("{\"a\": \"x\ny\"}", 2, 1, SyntaxCode::ControlCharacter),
            ("{\"a\": 1 // why\n}", 1, 9, SyntaxCode::Comment),
            ("{“a”: 1}", 1, 2, SyntaxCode::OtherMarks),
            ("{'a': 1}", 1, 2, SyntaxCode::OtherMarks),
            ("{a: 1}", 1, 2, SyntaxCode::KeyWithoutMarks),
            ("{\"a\" 1}", 1, 6, SyntaxCode::ColonMissing),
            ("{\"a\": 1 \"b\": 2}", 1, 9, SyntaxCode::CommaMissing),
            ("{\"a\": NaN}", 1, 7, SyntaxCode::NumberWrong),
            ("{\"a\": \"\\x\"}", 1, 9, SyntaxCode::EscapeUnknown),
            ("{} {}", 1, 4, SyntaxCode::MoreAfterEnd),
            ("{\"a\": ", 1, 7, SyntaxCode::EndsEarly),
            ("name,held\nA,free", 1, 1, SyntaxCode::ValueUnknown),
            ("<html></html>", 1, 1, SyntaxCode::OtherFile),
            (" \n", 2, 1, SyntaxCode::Empty),
        ];
        for (text, line, column, code) in cases {
            let found = syntax_fault(text).unwrap();
            assert_eq!(found.code, code, "{text}");
            // The parser stands on the character or right behind it.
            assert_eq!(found.line, line, "{text}");
            assert!(found.column.abs_diff(column) <= 3, "{text}: column {}", found.column);
        }
        assert_eq!(syntax_fault("{\"a\": [1, 2]}"), None);
    }

    #[test]
    fn depth_and_number_of_values_have_limits() {
        let code = |text: &str| syntax_fault(text).map(|fault| fault.code);
        assert_eq!(code(&"[".repeat(200_000)), Some(SyntaxCode::TooDeep));
        assert_eq!(code(&format!("{}{}", "[".repeat(32), "]".repeat(32))), None);
        assert_eq!(
            code(&format!("{}{}", "[".repeat(33), "]".repeat(33))),
            Some(SyntaxCode::TooDeep)
        );
        let many = format!("[{}0]", "0,".repeat(super::super::limits::MAX_VALUES));
        assert_eq!(code(&many), Some(SyntaxCode::TooMany));
    }
}
