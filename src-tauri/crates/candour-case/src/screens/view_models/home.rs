//! The list of cases, the task list, the list of questions, and "Check your answers".

use candour_model::{AnswerAddress, AnswerStatus, GroupId, ItemId, SectionId};
use serde::Serialize;

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// Random id of the case.
    pub id: String,
    /// The private label.
    pub label: String,
    /// "Last opened 3 March 2026, 14:32".
    pub opened: String,
}

/// The state of a section in the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SectionState {
    /// Nothing answered.
    NotStarted,
    /// Something answered.
    InProgress,
    /// Nothing in it is left to go through, and the person has not said that it is finished.
    Answered,
    /// The person said it is finished.
    Done,
    /// Nothing in it applies.
    NothingToAdd,
}

/// A section in the task list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// Its id.
    pub id: SectionId,
    /// Its number from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// One line on what it is about.
    pub about: String,
    /// The state, and the same in words ("Done", "4 of about 9 answered").
    pub state: SectionState,
    /// The state in words.
    pub state_text: String,
    /// Where the section begins, or goes on.
    pub place: Option<AnswerAddress>,
    /// The warning before a hard section.
    pub hard: Option<String>,
}

/// A place to carry on from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ResumePoint {
    /// The question.
    pub place: AnswerAddress,
    /// Its section.
    pub section: String,
    /// The question in words.
    pub question: String,
    /// On which way it was.
    pub mode: super::Mode,
}

/// Something a person may want to check: unlikely, not wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CheckItem {
    /// What it is.
    pub text: String,
    /// The answers it is about.
    pub places: Vec<super::AnswerLink>,
}

/// Where you were, and the task list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HomeView {
    /// The case's label.
    pub label: String,
    /// Where to carry on, if anything was begun.
    pub carry_on: Option<ResumePoint>,
    /// Said once after a session that ended suddenly or a step back to an older copy.
    pub recovered: Option<String>,
    /// Questions of an earlier edition whose answers are here and are not shown: what each asked
    /// and where it is told now. Said until the person has read it; empty then.
    pub moved: Vec<String>,
    /// "2 of 14 sections finished".
    pub progress: String,
    /// Whether the first look is finished.
    pub first_look_done: bool,
    /// First place of the first look that is open, or its beginning.
    pub first_look: Option<AnswerAddress>,
    /// The sections.
    pub sections: Vec<SectionView>,
    /// Things to check.
    pub to_check: Vec<CheckItem>,
    /// "Saved on this computer only, 14:32".
    pub saved: String,
}

/// The list of all questions, to read beforehand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct QuestionListView {
    /// How many there are and how many a person is usually asked, in words.
    pub intro: String,
    /// The sections with their questions.
    pub sections: Vec<(String, Vec<QuestionRow>)>,
}

/// A question in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct QuestionRow {
    /// Its number, such as `4.7`.
    pub number: String,
    /// The question.
    pub text: String,
    /// What else it is found by: its label, hint, reason and options.
    pub also: String,
    /// When it is asked, in words, if not always.
    pub asked: Option<String>,
    /// Where it can be answered now; `None` while it does not apply.
    pub place: Option<AnswerAddress>,
    /// The group through whose page it is reached, where several items ask it.
    pub group: Option<GroupId>,
    /// Why it is not asked now: the answers that left it out. Empty where it is asked.
    pub skipped: Vec<String>,
}

/// One answer on the check page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CheckRow {
    /// Where it stands.
    pub place: AnswerAddress,
    /// Its number.
    pub number: String,
    /// Short label.
    pub label: String,
    /// The question, for the hidden text of "Change".
    pub question: String,
    /// The answer as given, or "Not known", "Prefer to discuss in person", "Not yet answered".
    pub answer: String,
    /// What the person noted beside it.
    pub note: Option<String>,
    /// How it stands; `None` where it is not answered.
    pub standing: Option<AnswerStatus>,
    /// "Check: …" where something is unlikely.
    pub check: Option<String>,
}

/// A section on the check page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CheckSection {
    /// Its id.
    pub id: SectionId,
    /// Its number and title.
    pub title: String,
    /// Its answers, with the items of its groups as blocks of their own.
    pub blocks: Vec<CheckBlock>,
}

/// Answers under one heading: the section's own, or one item's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CheckBlock {
    /// The item's id and heading ("Dispute: supplier"), if it is an item.
    pub item: Option<(ItemId, String)>,
    /// The answers.
    pub rows: Vec<CheckRow>,
}

/// Answers kept aside, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SetAsideView {
    /// "No longer needed because you answered …".
    pub reason: String,
    /// The answers.
    pub rows: Vec<CheckRow>,
}

/// Sections without a question for this person, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct NotApplicable {
    /// "3 sections did not apply to you."
    pub text: String,
    /// Each title, with the answers that left it out.
    pub sections: Vec<(String, Vec<String>)>,
}

/// "Check your answers", for one section or for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// The sections that apply.
    pub sections: Vec<CheckSection>,
    /// Answers kept aside.
    pub kept: Vec<SetAsideView>,
    /// The sections that did not apply, if any.
    pub not_applicable: Option<NotApplicable>,
    /// Things to check.
    pub to_check: Vec<CheckItem>,
}
