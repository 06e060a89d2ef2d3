//! Documents of a meeting: the attendance note on one page, and a print of the changes.

use candour_content::Phrases;
use candour_model::Locale;
use candour_report::page_words;
use candour_typeset::model::{
    Column, Fact, FittedEntry, FittedList, HeaderFooter, Heading, Lines, Report, Table, TextRole,
};
use candour_typeset::{Block, Part, PartLayout, Text, render};
use serde::{Deserialize, Serialize};

use crate::app_session::AppSession;
use crate::compare::Change;
use crate::history::{Event, EventKind, ReviewMarkKind};
use crate::report::made::MadeReport;
use crate::report::{PRODUCER, without_answers};
use crate::screens::presenters::{labelled, preview};
use crate::screens::view_models::PreviewView;
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

/// What goes on the attendance note beside what the record says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Attendance {
    /// Who else was there, a line each.
    pub present: String,
    /// What to bring or do, a line each.
    pub bring: String,
    /// Whether the solicitor's note on the case is printed. It is in no other paper.
    pub notes: bool,
}

impl AppSession {
    /// Makes the attendance note of the last meeting in memory, on one page. No file is written.
    ///
    /// # Errors
    ///
    /// [`CaseError::PastMissing`] where there was no meeting, [`CaseError::ReportNotMade`], and
    /// those of the notes where they are to be printed.
    pub fn make_attendance(
        &mut self,
        chosen: &Attendance,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<PreviewView, CaseError> {
        let session = self.case()?;
        let notes = if chosen.notes { session.notes()?.case } else { String::new() };
        let blocks = session.attendance(chosen, &notes, locale, now)?;
        self.make_document("attendance", PartLayout::OnePage, blocks, locale, now)
    }

    /// Makes a print of what has changed since a time of the history, in memory.
    ///
    /// # Errors
    ///
    /// [`CaseError::PastMissing`], [`CaseError::ReportNotMade`], and the vault's.
    pub fn make_changes(
        &mut self,
        past: &str,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<PreviewView, CaseError> {
        let session = self.case()?;
        let (text, found) = session.compared(past, locale, now)?;
        let phrases = session.phrases(locale);
        let lead = phrases.counted("compare-title", found.len(), &[("past", &text)]);
        let blocks =
            vec![Block::Paragraph(lead.into(), TextRole::Lead), changes_table(&phrases, &found)];
        self.make_document("changes", PartLayout::Flow, blocks, locale, now)
    }

    fn make_document(
        &mut self,
        name: &'static str,
        layout: PartLayout,
        blocks: Vec<Block>,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<PreviewView, CaseError> {
        self.report = None;
        let phrases = Phrases::new(&self.edition, locale);
        let reference = now.format("%Y%m%d-%H%M").to_string();
        let report = paper(&phrases, locale, name, &reference, layout, blocks, now);
        let made = render(&report, &self.fonts, &without_answers(now))
            .map_err(|_| CaseError::ReportNotMade)?;
        let made = MadeReport::of_kind(made, reference, name);
        let view = preview(&phrases, &made);
        self.report = Some(made);
        Ok(view)
    }
}

impl CaseSession<'_> {
    fn attendance(
        &self,
        chosen: &Attendance,
        notes: &str,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Vec<Block>, CaseError> {
        let phrases = self.phrases(locale);
        let (begun, by, until) = self.last_meeting().ok_or(CaseError::PastMissing)?;
        let end = until.unwrap_or(now);
        let fact = |id: &str, value: String| Fact {
            label: phrases.text(id).into(),
            value: Text::person(value),
        };
        let times = [
            ("date", phrases.day(begun.date_naive())),
            ("from", begun.format("%H:%M").to_string()),
            ("to", end.format("%H:%M").to_string()),
        ];
        let times: Vec<(&str, &str)> = times.iter().map(|(n, t)| (*n, t.as_str())).collect();
        let mut facts = vec![
            fact("attendance-case", self.case.label.clone()),
            fact("attendance-when", phrases.with("attendance-times", &times)),
            fact("attendance-solicitor", by.to_owned()),
        ];
        let others: Vec<&str> = lines(&chosen.present).collect();
        if !others.is_empty() {
            facts.push(fact("attendance-present", others.join("\n")));
        }
        let (confirmed, follow_up) = self.describe(locale, now, |describer| {
            let texts = |kind| -> Vec<String> {
                let marked = self.marked(kind);
                let since = marked.iter().filter(|(_, mark)| mark.at >= begun);
                since
                    .filter_map(|(place, _)| describer.link(place))
                    .map(|link| format!("{} {}", link.number, link.label))
                    .collect()
            };
            (texts(ReviewMarkKind::Confirmed), texts(ReviewMarkKind::FollowUp))
        });
        facts.push(fact(
            "attendance-confirmed",
            phrases.counted("attendance-count", confirmed.len(), &[]),
        ));
        let changed = self.since(begun, locale, now).into_iter().map(|change| {
            let none = phrases.text("printed-unanswered");
            let [before, after] =
                [&change.before, &change.after].map(|t| t.as_ref().unwrap_or(&none));
            let both = phrases.with("change-both", &[("before", before), ("after", after)]);
            format!("{} {}: {both}", change.number, labelled(&change))
        });
        let papers = self.summary(false, locale, now).papers.into_iter().map(|paper| paper.name);
        let bring = lines(&chosen.bring).map(str::to_owned).chain(papers);
        let mut blocks = vec![
            Block::Facts(facts),
            fitted_list(&phrases, "attendance-changed", changed),
            fitted_list(&phrases, "attendance-follow-up", follow_up),
            fitted_list(&phrases, "attendance-bring", bring),
        ];
        if !notes.trim().is_empty() {
            blocks.push(fitted_list(&phrases, "attendance-notes", lines(notes).map(str::to_owned)));
        }
        Ok(blocks)
    }

    /// When the last meeting began, with whom, and when it ended.
    fn last_meeting(&self) -> Option<(Timestamp, &str, Option<Timestamp>)> {
        self.record().history.events.iter().rev().find_map(|Event { at, kind }| match kind {
            EventKind::Met { by, until } => Some((*at, by.as_str(), *until)),
            _ => None,
        })
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// A list that is shortened, in words, where it would not fit the page.
fn fitted_list(
    phrases: &Phrases<'_>,
    id: &str,
    entries: impl IntoIterator<Item = String>,
) -> Block {
    let entry = |text| FittedEntry { shape: None, text: Text::person(text) };
    Block::FittedList(FittedList {
        title: phrases.text(id).into(),
        entries: entries.into_iter().map(entry).collect(),
        more: phrases.with("attendance-more", &[("count", "{count}")]),
        none: phrases.text("attendance-none").into(),
    })
}

fn changes_table(phrases: &Phrases<'_>, changes: &[Change]) -> Block {
    let column =
        |id: &str, share, heads_row| Column { title: phrases.text(id).into(), share, heads_row };
    let none = phrases.text("printed-unanswered");
    let words = |text: &Option<String>| match text {
        Some(text) => Text::person(text.clone()),
        None => none.clone().into(),
    };
    let rows = changes.iter().map(|change| {
        vec![
            change.number.clone().into(),
            Text::person(labelled(change)),
            words(&change.before),
            words(&change.after),
        ]
    });
    let rows: Vec<Vec<Text>> = rows.collect();
    if rows.is_empty() {
        return Block::Paragraph(phrases.text("changes-none").into(), TextRole::Report);
    }
    Block::Table(Table {
        columns: vec![
            column("changes-number", 2, false),
            column("changes-question", 6, true),
            column("changes-before", 7, false),
            column("changes-after", 7, false),
        ],
        rows,
    })
}

fn paper(
    phrases: &Phrases<'_>,
    locale: &Locale,
    name: &str,
    reference: &str,
    layout: PartLayout,
    blocks: Vec<Block>,
    now: Timestamp,
) -> Report {
    let title = phrases.text(&format!("{name}-title"));
    let mut blocks = blocks;
    if layout != PartLayout::OnePage {
        blocks.push(Block::Heading(Heading {
            level: 2,
            number: None,
            text: phrases.text("changes-notes").into(),
            anchor: None,
        }));
        blocks.push(Block::Lines(Lines::Rows(4)));
    }
    Report {
        language: locale.clone(),
        title: title.clone(),
        logo: None,
        header_footer: HeaderFooter {
            document: title.clone(),
            reference: reference.to_owned(),
            marking: phrases.text("report-confidential"),
            printed: phrases.at("meeting-paper-printed", now),
            origin: PRODUCER.to_owned(),
        },
        words: page_words(*phrases),
        parts: vec![Part {
            bookmark: title.clone(),
            title: title.into(),
            anchor: name.to_owned(),
            layout,
            blocks,
        }],
    }
}
