//! Days as a calendar (RFC 5545).

use candour_model::Date;
use candour_typeset::cleaned;
use chrono::{DateTime, Days, FixedOffset, Utc};

/// The most octets of a line, without its end.
const MOST: usize = 75;

/// One day that lasts from midnight to midnight wherever it is read.
pub(crate) struct CalendarDay {
    /// The same for the same day of the same person in every pack.
    pub(crate) uid: String,
    pub(crate) day: Date,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// Where it is, where that was told.
    pub(crate) location: Option<String>,
}

/// The bytes of a calendar. It has no alarm, names no person to invite and no address, and asks
/// for nothing: a program that reads it has nothing to answer. Each day is marked as confidential
/// and leaves the day free.
///
/// `language` is a tag such as `en`; `producer` identifies the program.
pub(crate) fn calendar(
    days: &[CalendarDay],
    made: DateTime<FixedOffset>,
    producer: &str,
    language: &str,
) -> Vec<u8> {
    let stamp = made.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ").to_string();
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", &escaped(producer));
    lines.add("CALSCALE", "GREGORIAN");
    for day in days {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", &day.uid);
        lines.add("DTSTAMP", &stamp);
        lines.add("DTSTART;VALUE=DATE", &written(day.day));
        if let Some(next) = day.day.checked_add_days(Days::new(1)) {
            lines.add("DTEND;VALUE=DATE", &written(next));
        }
        let summary = unified(&day.summary).replace('\n', " ");
        lines.add(&format!("SUMMARY;LANGUAGE={language}"), &escaped(&summary));
        lines.add(&format!("DESCRIPTION;LANGUAGE={language}"), &escaped(&day.description));
        if let Some(location) = &day.location {
            let location = unified(location).replace('\n', " ");
            lines.add(&format!("LOCATION;LANGUAGE={language}"), &escaped(&location));
        }
        lines.add("CLASS", "CONFIDENTIAL");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }
    lines.add("END", "VCALENDAR");
    lines.written.into_bytes()
}

/// Content lines, folded (section 3.1).
#[derive(Default)]
struct Lines {
    written: String,
}

impl Lines {
    /// Adds a line; where it is longer than a line may be, it goes on behind a space in the next,
    /// and no character is divided.
    fn add(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if used + letter.len_utf8() > MOST {
                self.written.push_str("\r\n ");
                used = 1;
            }
            self.written.push(letter);
            used += letter.len_utf8();
        }
        self.written.push_str("\r\n");
    }
}

fn written(day: Date) -> String {
    day.format("%Y%m%d").to_string()
}

/// Words in which every line ends in the same way.
fn unified(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
}

/// Words as a value of the kind TEXT (section 3.3.11), without what no calendar may hold.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in cleaned(&unified(text)).0.chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The content lines of a calendar, unfolded as RFC 5545, section 3.1, says.
    fn content_lines(bytes: &[u8]) -> Vec<String> {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(text.ends_with("\r\n"));
        text.split("\r\n").for_each(|line| assert!(line.len() <= 75 && !line.contains('\n')));
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    /// A text as section 3.3.11 says that it is read.
    fn unescaped(text: &str) -> String {
        let mut read = String::new();
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            read.push(match letter {
                '\\' => match letters.next() {
                    Some('n' | 'N') => '\n',
                    Some(other) => other,
                    None => '\\',
                },
                ',' | ';' => panic!("a separator that is not escaped"),
                other => other,
            });
        }
        read
    }

    fn value<'l>(lines: &'l [String], key: &str) -> &'l str {
        let found = lines.iter().find_map(|line| line.strip_prefix(key)).unwrap();
        found.split_once(':').unwrap().1
    }

    proptest! {
        #[test]
        fn every_text_is_read_as_it_was_written(
            summary in "[a;,:\\\\ \"]{0,90}|\\PC{0,90}",
            description in "(\\PC|\n|;|\\\\){0,90}",
        ) {
            let day = CalendarDay {
                uid: "1@candour.invalid".to_owned(),
                day: "2027-01-18".parse().unwrap(),
                summary: summary.clone(),
                description: description.clone(),
                location: Some(summary.clone()),
            };
            let made = "2026-11-28T12:00:00+00:00".parse().unwrap();
            let lines = content_lines(&calendar(&[day], made, "-//Test//EN", "en"));
            let one_line = unified(&summary).replace('\n', " ");
            prop_assert_eq!(unescaped(value(&lines, "SUMMARY")), cleaned(&one_line).0);
            prop_assert_eq!(unescaped(value(&lines, "DESCRIPTION")), cleaned(&unified(&description)).0);
            prop_assert_eq!(unescaped(value(&lines, "LOCATION")), cleaned(&one_line).0);
            prop_assert_eq!(value(&lines, "DTSTART"), "20270118");
            prop_assert_eq!(value(&lines, "DTEND"), "20270119");
            prop_assert_eq!(value(&lines, "DTSTAMP"), "20261128T120000Z");
            for told in ["VALARM", "ORGANIZER", "ATTENDEE", "METHOD", "URL", "ATTACH"] {
                prop_assert!(!lines.iter().any(|line| line.starts_with(told)));
            }
        }
    }
}
