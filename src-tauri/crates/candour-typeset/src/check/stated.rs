//! What a file states of its objects, looked at before anything is unfolded or parsed.
//!
//! A file can state falsely, or hide the statement: the process that reads has limits of its own.
//! This refuses at once what says openly that it is too much.

use super::Finding;

/// The most objects that a file may state: in streams of objects, and in its table of objects. The
/// longest report has a tenth of it.
const MOST_STATED: u64 = 400_000;

/// How far from a keyword its dictionary is looked at, in bytes.
const NEAR: usize = 512;

/// Refuses a file that states more objects than a report has.
pub(super) fn within_stated_objects(pdf: &[u8]) -> Result<(), Finding> {
    let in_streams = near(pdf, b"/ObjStm").map(|dictionary| number_of(dictionary, b"/N"));
    let in_streams: u64 = in_streams.fold(0, u64::saturating_add);
    let tables = near(pdf, b"/XRef").map(|dictionary| number_of(dictionary, b"/Size"));
    let trailers = near(pdf, b"trailer").map(|dictionary| number_of(dictionary, b"/Size"));
    let in_tables = tables.chain(trailers).max().unwrap_or(0);
    if in_streams > MOST_STATED || in_tables > MOST_STATED {
        return Err(Finding::Objects);
    }
    Ok(())
}

/// The bytes around each place of a keyword, up to where the contents of a stream begin.
fn near<'p>(pdf: &'p [u8], word: &'p [u8]) -> impl Iterator<Item = &'p [u8]> {
    let found = pdf.windows(word.len()).enumerate().filter(move |(_, bytes)| *bytes == word);
    found.filter_map(move |(at, _)| {
        let from = at.saturating_sub(NEAR);
        let before = pdf.get(from..at)?;
        let begin = last(before, b"obj").map_or(from, |obj| from + obj);
        let until = (at + NEAR).min(pdf.len());
        let after = pdf.get(at..until)?;
        let end = first(after, b"stream").map_or(until, |stream| at + stream);
        pdf.get(begin..end)
    })
}

fn first(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|found| found == word)
}

fn last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|found| found == word)
}

/// The number that follows a name; 0 where there is none. One that is too long counts as endless.
fn number_of(dictionary: &[u8], name: &[u8]) -> u64 {
    let numbers = dictionary.windows(name.len()).enumerate().filter(|(_, found)| *found == name);
    let after = numbers.filter_map(|(at, _)| dictionary.get(at + name.len()..));
    let number = after.filter_map(|after| {
        let blanks = after.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let digits: Vec<u8> =
            after.get(blanks..)?.iter().copied().take_while(u8::is_ascii_digit).collect();
        (!digits.is_empty()).then(|| String::from_utf8_lossy(&digits).parse().unwrap_or(u64::MAX))
    });
    number.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_refused(pdf: &str) -> bool {
        within_stated_objects(pdf.as_bytes()) == Err(Finding::Objects)
    }

    #[test]
    fn a_file_that_states_too_many_objects_is_refused_before_it_is_read() {
        let stream = |n: u64| format!("1 0 obj\n<</Type/ObjStm /N {n}/First 8>>stream\n");
        assert!(!is_refused(&stream(400_000)));
        assert!(is_refused(&stream(400_001)));
        assert!(is_refused(&stream(250_000).repeat(2)), "the sum counts");
        assert!(is_refused("1 0 obj<</N 99999999999999999999999/Type/ObjStm>>stream"));
        assert!(is_refused("7 0 obj<</Size 2000000/W[1 1 1]/Type/XRef>>stream"));
        assert!(is_refused("trailer\n<</Size\n2000000/Root 1 0 R>>"));
        assert!(!is_refused("trailer\n<</Size 20/Root 1 0 R>>"));
    }

    #[test]
    fn a_number_beyond_the_dictionary_is_not_taken_for_its_own() {
        assert!(!is_refused("1 0 obj<</Type/ObjStm/N 2>>stream\n/N 999999999 endstream"));
        assert!(!is_refused("/N 999999999 endobj\n2 0 obj<</Type/ObjStm/N 2>>stream"));
    }
}
