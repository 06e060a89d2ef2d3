//! The solicitor's view of a case: the meeting, the agenda, notes, history.

use std::collections::BTreeMap;

use candour_model::{AnswerAddress, AnswerStatus, GroupId, SectionId};
use serde::Serialize;

use crate::attendance::Attendance;
use crate::history::{Author, ReviewMarkKind};
use crate::solicitor_view::SolicitorView;

/// The bar on every page of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingBar {
    /// "Meeting with A. B."
    pub with: String,
    /// Who is editing.
    pub author: Author,
    /// Whether notes can be kept here: in the vault of a firm alone.
    pub notes: bool,
    /// How long it has lasted without what its clock stood still.
    pub clock: ClockView,
    /// What the solicitor has open.
    pub view: SolicitorView,
    /// That it was locked meanwhile, and that this time does not count; while it is new.
    pub locked: Option<String>,
}

/// The clock of the meeting that is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ClockView {
    /// Whole seconds that counted when this was told.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub seconds: u64,
    /// Whether it counts now.
    pub runs: bool,
    /// Minutes of a unit in which time is recorded. A unit that is begun counts whole.
    pub unit_minutes: u8,
}

/// A mark as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReviewMarkView {
    /// What it says.
    pub kind: ReviewMarkKind,
    /// The same in words, with by whom and when.
    pub text: String,
}

/// One line of the meeting page: a question, or the place where one more item can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingRow {
    /// A key of its own on the page.
    pub key: String,
    /// Where the answer stands; `None` for a group.
    pub place: Option<AnswerAddress>,
    /// The printed number, such as `4.7`; empty for a group.
    pub number: String,
    /// The item it belongs to, on the first line of the item.
    pub caption: Option<String>,
    /// The question in the words of the interview, or the name of the group.
    pub question: String,
    /// The answer in words.
    pub answer: String,
    /// How it stands; `None` where it is not answered.
    pub standing: Option<AnswerStatus>,
    /// Its mark.
    pub mark: Option<ReviewMarkView>,
    /// "2 earlier values", if there are any.
    pub earlier: Option<String>,
    /// The group to which one more can be added here, and the words of the button.
    pub add: Option<(GroupId, String)>,
}

/// A section in the list of sections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingSection {
    /// Its id.
    pub id: SectionId,
    /// Its number and title.
    pub title: String,
}

/// All questions of a section on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingView {
    /// The bar.
    pub bar: Option<MeetingBar>,
    /// Every section.
    pub sections: Vec<MeetingSection>,
    /// The one that is shown.
    pub section: SectionId,
    /// Its number and title.
    pub title: String,
    /// Its lines, in the order of the paper form.
    pub rows: Vec<MeetingRow>,
    /// "Saved on this computer only, 14:32".
    pub saved: String,
}

/// What became of an answer that was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EnteredView {
    /// Its faults; none where it was taken.
    pub errors: Vec<super::FieldError>,
    /// The page of its section.
    pub page: MeetingView,
}

/// A line of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AgendaRow {
    /// Where the answer stands.
    pub place: AnswerAddress,
    /// Its section.
    pub section: SectionId,
    /// Its number.
    pub number: String,
    /// Its short label, with its item.
    pub label: String,
    /// What is to be said of it: the answer, the mark, or before and after.
    pub text: String,
    /// The reasons of an issue, each a sentence; empty for an answer.
    pub reasons: Vec<String>,
}

/// A part of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AgendaPart {
    /// Its title, with how many there are.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// Its lines.
    pub rows: Vec<AgendaRow>,
}

/// What has a date, what is missing, marked, in doubt, or changed since the last print, file or
/// beginning of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AgendaView {
    /// The bar.
    pub bar: Option<MeetingBar>,
    /// When something was printed last.
    pub printed: String,
    /// The parts.
    pub parts: Vec<AgendaPart>,
}

/// A meeting with its attendance note as it stands.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AttendanceView {
    /// Its place in the history, for the commands.
    pub meeting: usize,
    /// "3 March 2026, 10:00 to 11:10, with A. B."
    pub title: String,
    /// The solicitor, as they gave their name.
    pub by: String,
    /// When it ended, in words; `None` while it is on.
    pub ended: Option<String>,
    /// What is typed.
    pub note: Attendance,
}

/// The solicitor's notes on a case.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct NotesView {
    /// On the case as a whole.
    pub case: String,
    /// On single answers.
    pub places: BTreeMap<AnswerAddress, String>,
}

/// A time that the case of today can be compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PastView {
    /// Its id, for the command that compares.
    pub id: String,
    /// What it was, and when.
    pub text: String,
}

/// An earlier value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EarlierView {
    /// The answer in words.
    pub text: String,
    /// When it was replaced, and by whom.
    pub until: String,
}

/// An answer with its earlier values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HistoryRow {
    /// Where it stands.
    pub place: AnswerAddress,
    /// Its number.
    pub number: String,
    /// Its short label, with its item.
    pub label: String,
    /// The current value.
    pub now: String,
    /// The earlier values, the newest first.
    pub earlier: Vec<EarlierView>,
}

/// Every earlier value, and the times to compare with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// Prints, meetings and files taken over, the newest first; then saved copies, the newest
    /// first.
    pub past: Vec<PastView>,
    /// Answers that were changed, in the order of the questions.
    pub rows: Vec<HistoryRow>,
}

/// An answer that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// Where it stands.
    pub place: AnswerAddress,
    /// Its number.
    pub number: String,
    /// Its short label, with its item.
    pub label: String,
    /// The value before, in words.
    pub before: String,
    /// The current value, in words.
    pub after: String,
    /// Whether it is taken over unless the solicitor says otherwise.
    pub taken: bool,
    /// Why it is not.
    pub note: Option<String>,
}

/// What differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CompareView {
    /// "12 answers changed since the print of …".
    pub title: String,
    /// The answers, in the order of the questions.
    pub changes: Vec<ChangeView>,
}
