//! What changed since a print or another version, on one page.

use candour_content::{Edition, Phrases, Sign};
use candour_model::Locale;
use candour_questionnaire::AnswersFile;
use candour_typeset::model::{Column, Heading, Lines, Table, TextRole};
use candour_typeset::{
    Block, Fonts, Paper, PartLayout, PrintFormat, RenderOptions, Rendered, Text, render,
};

use crate::compare::{Change, changes};
use crate::own_papers::paper_of_meeting;
use crate::report::PRODUCER;
use crate::screens::presenters::labelled;
use crate::{CaseError, Timestamp};

/// The room for the table on its page, in lines of 13.5 pt: the most that the page holds beside the
/// title, the names of what the table has no room for, and four lines for notes. The smaller ones
/// are for scripts whose lines are higher than the estimate.
const TABLE_LINES: [usize; 4] = [38, 28, 16, 0];
/// The room of a row beside its lines, in hundredths of a line: its rule and the space around it.
const ROW_EDGE: usize = 60;
/// How many Latin letters a line of a column holds at least: the label, and an answer.
const LETTERS: (usize, usize) = (20, 23);
/// The most letters of the names of what has no room in the table.
const NAMED: usize = 600;

/// The print of the changes, in memory. `lead` says since when they are counted.
///
/// # Errors
///
/// [`CaseError::ReportNotMade`].
pub(crate) fn changes_paper(
    phrases: &Phrases<'_>,
    fonts: &Fonts,
    locale: &Locale,
    (lead, found): (&str, &[Change]),
    reference: &str,
    now: Timestamp,
) -> Result<Rendered, CaseError> {
    let of_room = |room| {
        let on_page = (PartLayout::OnePage, blocks(phrases, lead, found, room));
        paper_of_meeting(phrases, locale, "changes", reference, on_page, now)
    };
    let options = RenderOptions {
        paper: Paper::A4,
        print_format: PrintFormat::Compact,
        date: now,
        producer: PRODUCER.to_owned(),
        attachment: None,
        lock: None,
    };
    let fits = |room| render(&of_room(room), fonts, &options).ok();
    TABLE_LINES.into_iter().find_map(fits).ok_or(CaseError::ReportNotMade)
}

/// What changed between two versions of the answers, on one page, as a PDF.
///
/// # Errors
///
/// [`CaseError::ReportNotMade`].
pub fn changes_between(
    edition: &Edition,
    before: &AnswersFile,
    after: &AnswersFile,
    now: Timestamp,
    locale: &Locale,
) -> Result<Vec<u8>, CaseError> {
    let phrases = Phrases::new(edition, locale);
    let found = changes(edition, before, after, now, locale);
    let lead = phrases.counted("changes-between", found.len(), &[]);
    let reference = now.format("%Y%m%d-%H%M").to_string();
    let fonts = Fonts::embedded();
    let made = changes_paper(&phrases, &fonts, locale, (&lead, &found), &reference, now)?;
    Ok(made.pdf)
}

fn blocks(phrases: &Phrases<'_>, lead: &str, found: &[Change], room: usize) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(lead.into(), TextRole::Lead)];
    let (shown, rest) = fitting(phrases, found, room);
    if found.is_empty() {
        blocks.push(Block::Paragraph(phrases.text("changes-none").into(), TextRole::Report));
    } else if !shown.is_empty() {
        blocks.push(table(phrases, &shown));
    }
    if !rest.is_empty() {
        blocks.push(Block::Paragraph(also(phrases, &rest), TextRole::Report));
    }
    let notes = phrases.text("changes-notes").into();
    blocks.push(Block::Heading(Heading { level: 2, number: None, text: notes, anchor: None }));
    blocks.push(Block::Lines(Lines::Rows(4)));
    blocks
}

/// The changes for which a table of so many lines has room, whole, and the others.
fn fitting<'c>(
    phrases: &Phrases<'_>,
    found: &'c [Change],
    lines: usize,
) -> (Vec<&'c Change>, Vec<&'c Change>) {
    let mut room = lines * 100;
    found.iter().partition(|change| {
        let needed = lines_of(phrases, change) * 100 + ROW_EDGE;
        let fits = needed <= room;
        if fits {
            room -= needed;
        }
        fits
    })
}

/// How many lines a row takes at most.
fn lines_of(phrases: &Phrases<'_>, change: &Change) -> usize {
    let answer = |text: &Option<String>| text.as_deref().map_or(1, |text| lines(text, LETTERS.1));
    lines(&labelled(phrases, change), LETTERS.0)
        .max(answer(&change.before))
        .max(answer(&change.after))
}

/// How many lines words take at most in a column of so many Latin letters. From the radicals of
/// Chinese on, signs are about twice as wide.
fn lines(words: &str, letters: usize) -> usize {
    let wide = |c: char| if c < '\u{2E80}' { 1 } else { 2 };
    let of_line = |line: &str| line.chars().map(wide).sum::<usize>().div_ceil(letters).max(1);
    words.lines().map(of_line).sum::<usize>().max(1)
}

fn table(phrases: &Phrases<'_>, shown: &[&Change]) -> Block {
    let column =
        |id: &str, share, heads_row| Column { title: phrases.text(id).into(), share, heads_row };
    let none = phrases.text("printed-unanswered");
    let words = |text: &Option<String>| match text {
        Some(text) => Text::person(text.clone()),
        None => none.clone().into(),
    };
    let row = |change: &&Change| {
        vec![
            change.number.clone().into(),
            Text::person(labelled(phrases, change)),
            words(&change.before),
            words(&change.after),
        ]
    };
    Block::Table(Table {
        columns: vec![
            column("changes-number", 2, false),
            column("changes-question", 6, true),
            column("changes-before", 7, false),
            column("changes-after", 7, false),
        ],
        rows: shown.iter().map(row).collect(),
    })
}

/// The changes for which the table has no room, by their numbers and labels as far as these have
/// room, then counted.
fn also(phrases: &Phrases<'_>, rest: &[&Change]) -> Text {
    let mut text = Text::default().and_strong(phrases.text("changes-also")).and(" ");
    let mut taken = 0;
    for (at, change) in rest.iter().enumerate() {
        let named = format!("{} {}", change.number, labelled(phrases, change));
        taken += named.chars().count();
        if taken > NAMED {
            let more = phrases.counted("changes-more", rest.len() - at, &[]);
            return text.and(more).and(phrases.sign(Sign::End));
        }
        let sign = if at + 1 < rest.len() { Sign::Semicolon } else { Sign::End };
        text = text.and_person(named).and(phrases.sign(sign));
    }
    text
}

#[cfg(test)]
mod tests {
    use candour_content::{Edition, embedded};
    use candour_model::{Answer, Locale, Value};
    use candour_questionnaire::AnswersFile;
    use candour_typeset::model::Text;

    use super::{Block, Change, Phrases, blocks, changes, changes_between};
    use crate::Timestamp;

    fn now() -> Timestamp {
        "2026-11-23T12:00:00+00:00".parse().unwrap()
    }

    fn found(edition: &Edition, after: &AnswersFile) -> Vec<Change> {
        changes(edition, &AnswersFile::default(), after, now(), &Locale::english())
    }

    /// The rows of the table, and the words of what has no room in it.
    fn told(edition: &Edition, found: &[Change]) -> (Vec<Vec<Text>>, String) {
        let english = Locale::english();
        let blocks = blocks(&Phrases::new(edition, &english), "", found, super::TABLE_LINES[0]);
        let mut rows = Vec::new();
        let mut rest = String::new();
        for block in blocks {
            match block {
                Block::Table(table) => rows = table.rows,
                Block::Paragraph(text, _) => rest.push_str(&text.to_plain()),
                _ => {}
            }
        }
        (rows, rest)
    }

    #[test]
    fn a_whole_case_that_is_new_takes_one_page_and_names_or_counts_everything() {
        let edition = embedded().unwrap();
        let example = edition.example.clone().unwrap();
        let changed = found(&edition, &example);
        let (rows, rest) = told(&edition, &changed);
        assert!(rows.len() > 8, "{} rows", rows.len());
        assert!(rest.matches("; ").count() > 3 && rest.ends_with(" more."), "{rest}");
        let english = Locale::english();
        let pdf = changes_between(&edition, &AnswersFile::default(), &example, now(), &english);
        assert!(!pdf.unwrap().is_empty());
    }

    #[test]
    fn an_answer_is_there_whole_or_by_its_name_and_never_cut() {
        let edition = embedded().unwrap();
        let long = "They came at night. ".repeat(400);
        for words in
            [&long[..], "你好。", "They came.\nI was not there.", "ကျွန်ုပ်တို့ ".repeat(30).leak()]
        {
            let mut after = AnswersFile::default();
            let value = Answer::Given(Value::Text(words.to_owned()));
            after.answers.set(&"own-words".parse().unwrap(), Some(value));
            let changed = found(&edition, &after);
            let (rows, rest) = told(&edition, &changed);
            let whole = rows.iter().any(|row| row[3].to_plain().contains(words.trim()));
            assert_ne!(whole, rest.contains("In your own words"), "{words:.20}");
            let english = Locale::english();
            let made = changes_between(&edition, &AnswersFile::default(), &after, now(), &english);
            made.unwrap();
        }
    }
}
