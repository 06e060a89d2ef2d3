//! Documents of a meeting: the attendance note, and a print of the changes on one page.

use candour_content::{Phrases, Sign};
use candour_model::Locale;
use candour_typeset::model::{Fact, Heading, TextRole};
use candour_typeset::{Block, PartLayout, Text, render};

use super::attendance::lines;
use crate::app_session::AppSession;
use crate::attendance::Attendance;
use crate::changes_paper::changes_paper;
use crate::history::{Meeting, ReviewMarkKind};
use crate::own_papers::paper_of_meeting;
use crate::report::made::MadeReport;
use crate::report::without_answers;
use crate::screens::presenters::{labelled, preview};
use crate::screens::view_models::PreviewView;
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

impl AppSession {
    /// Makes the attendance note of a meeting in memory, over as many pages as it needs. No file is
    /// written.
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
        self.make_document("attendance", blocks, locale, now)
    }

    /// Makes a print of what has changed since a time of the history, on one page, in memory.
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
        let (text, found) = self.case()?.compared(past, locale, now)?;
        self.report = None;
        let phrases = Phrases::new(&self.edition, locale);
        let lead = phrases.counted("compare-title", found.len(), &[("past", &text)]);
        let reference = reference(now);
        let changed = (lead.as_str(), found.as_slice());
        let made = changes_paper(&phrases, &self.fonts, locale, changed, &reference, now)?;
        let made = MadeReport::of_kind(made, reference, "changes");
        let view = preview(&phrases, &made);
        self.report = Some(made);
        Ok(view)
    }

    fn make_document(
        &mut self,
        name: &'static str,
        blocks: Vec<Block>,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<PreviewView, CaseError> {
        self.report = None;
        let phrases = Phrases::new(&self.edition, locale);
        let reference = reference(now);
        let layout = PartLayout::Flow;
        let report = paper_of_meeting(&phrases, locale, name, &reference, (layout, blocks), now);
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
        let (begun, met) = self.record().history.meeting(meeting).ok_or(CaseError::PastMissing)?;
        let Meeting { by, pauses, .. } = met;
        let end = met.end(self.case.meeting.is_some(), now);
        let fact = |id: &str, value: String| Fact {
            label: phrases.text(id).into(),
            value: Text::person(value),
        };
        let mut facts = vec![
            fact("attendance-case", self.case.label.clone()),
            fact("attendance-when", super::attendance::times(&phrases, begun, end)),
            fact("attendance-solicitor", by.clone()),
        ];
        facts.push(fact("attendance-time", pauses.told(&phrases, begun, end)));
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
            let named = format!("{} {}", change.number, labelled(&phrases, &change));
            phrases.joined(Sign::Colon, [named, both])
        });
        let papers = self.summary(false, locale, now).papers.into_iter().map(|paper| paper.name);
        let typed = |text: &str| lines(text).map(str::to_owned).collect::<Vec<_>>();
        let mut blocks = vec![Block::Facts(facts)];
        for (id, told) in [
            ("attendance-instructions", &chosen.instructions),
            ("attendance-advice", &chosen.advice),
        ] {
            if !told.trim().is_empty() {
                blocks.extend(list(&phrases, id, typed(told)));
            }
        }
        blocks.extend(list(&phrases, "attendance-next", typed(&chosen.next)));
        blocks.extend(list(&phrases, "attendance-bring", typed(&chosen.bring)));
        blocks.extend(list(&phrases, "attendance-follow-up", follow_up));
        blocks.extend(list(&phrases, "attendance-changed", changed));
        if !notes.trim().is_empty() {
            blocks.extend(list(&phrases, "attendance-notes", typed(notes)));
        }
        // The papers of the summary come last, after all that was typed.
        blocks.extend(list(&phrases, "attendance-papers", papers));
        Ok(blocks)
    }
}

/// A heading and every entry below it whole; where there is none, a line says so.
fn list(phrases: &Phrases<'_>, id: &str, entries: impl IntoIterator<Item = String>) -> [Block; 2] {
    let text = phrases.text(id).into();
    let entries: Vec<Text> = entries.into_iter().map(Text::person).collect();
    let below = if entries.is_empty() {
        Block::Paragraph(phrases.text("attendance-none").into(), TextRole::Report)
    } else {
        Block::List(entries)
    };
    [Block::Heading(Heading { level: 2, number: None, text, anchor: None }), below]
}

/// What a document of a meeting is called by: its minute.
fn reference(now: Timestamp) -> String {
    now.format("%Y%m%d-%H%M").to_string()
}
