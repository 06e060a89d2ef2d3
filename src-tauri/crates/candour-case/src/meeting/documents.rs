//! Documents of a meeting: the attendance note on one page, and a print of the changes.

use candour_content::Phrases;
use candour_model::Locale;
use candour_report::page_words;
use candour_typeset::model::{
    Column, Fact, FittedEntry, FittedList, HeaderFooter, Heading, Lines, Report, Table, TextRole,
};
use candour_typeset::{Block, Part, PartLayout, Text, render};

use super::attendance::lines;
use crate::app_session::AppSession;
use crate::attendance::Attendance;
use crate::compare::Change;
use crate::history::{EventKind, ReviewMarkKind};
use crate::report::made::MadeReport;
use crate::report::{PRODUCER, without_answers};
use crate::screens::presenters::{labelled, preview};
use crate::screens::view_models::PreviewView;
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

impl AppSession {
    /// Makes the attendance note of a meeting in memory, on one page. No file is written.
    ///
    /// `meeting` is its place in the history, as [`CaseSession::attendances`] gives it.
    ///
    /// # Errors
    ///
    /// [`CaseError::PastMissing`] where there is no such meeting, [`CaseError::NotesHidden`] while
    /// the client has the seat, [`CaseError::ReportNotMade`], and those of the notes where they are
    /// to be printed.
    pub fn make_attendance(
        &mut self,
        meeting: usize,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<PreviewView, CaseError> {
        let session = self.case()?;
        let chosen = session.attendance_of(meeting)?;
        let notes = if chosen.notes { session.case_note()? } else { String::new() };
        let blocks = session.attendance(meeting, &chosen, &notes, locale, now)?;
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
        meeting: usize,
        chosen: &Attendance,
        notes: &str,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Vec<Block>, CaseError> {
        let phrases = self.phrases(locale);
        let event = self.record().history.events.get(meeting).ok_or(CaseError::PastMissing)?;
        let EventKind::Met { by, until, .. } = &event.kind else {
            return Err(CaseError::PastMissing);
        };
        let (begun, end) = (event.at, until.unwrap_or(now));
        let fact = |id: &str, value: String| Fact {
            label: phrases.text(id).into(),
            value: Text::person(value),
        };
        let mut facts = vec![
            fact("attendance-case", self.case.label.clone()),
            fact("attendance-when", super::attendance::times(&phrases, begun, end)),
            fact("attendance-solicitor", by.clone()),
        ];
        let told = chosen.facts().filter(|(_, text)| !text.trim().is_empty());
        facts.extend(told.map(|(id, text)| fact(id, lines(text).collect::<Vec<_>>().join("\n"))));
        let in_meeting = |at: Timestamp| begun <= at && at <= end;
        let (confirmed, follow_up) = self.describe(locale, now, |describer| {
            let texts = |kind, counts: &dyn Fn(Timestamp) -> bool| -> Vec<String> {
                let marked = self.marked(kind);
                let marked = marked.iter().filter(|(_, mark)| counts(mark.at));
                marked
                    .filter_map(|(place, _)| describer.link(place))
                    .map(|link| format!("{} {}", link.number, link.label))
                    .collect()
            };
            // What is still to be followed up stays so, whichever meeting marked it.
            let open = texts(ReviewMarkKind::FollowUp, &|at| at <= end);
            (texts(ReviewMarkKind::Confirmed, &in_meeting), open)
        });
        facts.push(fact(
            "attendance-confirmed",
            phrases.counted("attendance-count", confirmed.len(), &[]),
        ));
        let changed = self.between(begun, end, locale, now).into_iter().map(|change| {
            let none = phrases.text("printed-unanswered");
            let [before, after] =
                [&change.before, &change.after].map(|t| t.as_ref().unwrap_or(&none));
            let both = phrases.with("change-both", &[("before", before), ("after", after)]);
            format!("{} {}: {both}", change.number, labelled(&change))
        });
        let papers = self.summary(false, locale, now).papers.into_iter().map(|paper| paper.name);
        let typed = |text: &str| lines(text).map(str::to_owned).collect::<Vec<_>>();
        let mut blocks = vec![Block::Facts(facts)];
        if !chosen.advice.trim().is_empty() {
            blocks.push(fitted_list(&phrases, "attendance-advice", typed(&chosen.advice)));
        }
        blocks.extend([
            fitted_list(&phrases, "attendance-next", typed(&chosen.next)),
            fitted_list(&phrases, "attendance-bring", typed(&chosen.bring)),
            fitted_list(&phrases, "attendance-follow-up", follow_up),
            fitted_list(&phrases, "attendance-changed", changed),
        ]);
        if !notes.trim().is_empty() {
            blocks.push(fitted_list(&phrases, "attendance-notes", typed(notes)));
        }
        // The papers of the summary come last, so that they crowd out nothing that was typed.
        blocks.push(fitted_list(&phrases, "attendance-papers", papers));
        Ok(blocks)
    }
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
