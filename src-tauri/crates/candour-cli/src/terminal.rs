//! What is printed. Files of others hold what acts on a terminal: every line that can carry a word of
//! one goes through here.

use std::io::{self, IsTerminal, Write};

use candour_case::{hides, shown};

use crate::failure::Failure;

/// Prints lines of the program, with words of others in them as [`shown`] has them.
pub(crate) fn print_lines<'l>(lines: impl IntoIterator<Item = &'l str>) -> Result<(), Failure> {
    let mut out = String::new();
    for line in lines {
        out.push_str(&shown(line));
        out.push('\n');
    }
    written(out.as_bytes())
}

/// Prints a text that has its own line feeds.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    print_lines(text.split('\n'))
}

/// Prints rows with tabs between their cells.
pub(crate) fn print_rows<const CELLS: usize>(
    rows: impl IntoIterator<Item = [String; CELLS]>,
) -> Result<(), Failure> {
    let mut out = String::new();
    for row in rows {
        let cells = row.map(|cell| shown(&cell).into_owned());
        out.push_str(&cells.join("\t"));
        out.push('\n');
    }
    written(out.as_bytes())
}

/// Prints JSON. What acts on a terminal or hides stands there as an escape, which means the same.
pub(crate) fn print_json<T: serde::Serialize>(value: &T) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|_| Failure::Other("the answer is not JSON".to_owned()))?;
    written(format!("{}\n", escaped(&text)).as_bytes())
}

/// JSON in which nothing hides. Such characters stand inside of texts alone; `serde_json` has escaped
/// those of ASCII.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if hides(c) && c != '\n' {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// Prints a file as it is, without a line feed of its own. On a terminal it is shown as text.
pub(crate) fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    if io::stdout().is_terminal() {
        return print(String::from_utf8_lossy(bytes).trim_end());
    }
    written(bytes)
}

fn written(bytes: &[u8]) -> Result<(), Failure> {
    match io::stdout().lock().write_all(bytes) {
        // The reader has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome.map_err(|error| Failure::Other(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn json_says_the_same_and_hides_nothing() {
        let value =
            serde_json::json!({ "a": "x\u{1B}[2J\u{9B}\u{202E}\u{7F}\u{E0041}字 \u{200D}" });
        let text = serde_json::to_string_pretty(&value).unwrap_or_default();
        let escaped = escaped(&text);
        assert!(escaped.chars().all(|c| c == '\n' || !candour_case::hides(c)), "{escaped:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).ok(), Some(value));
    }
}
