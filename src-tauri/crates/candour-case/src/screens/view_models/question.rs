//! A question page, a group page, and what comes after an answer.

use candour_model::{
    AnswerAddress, AnswerStatus, CountryCode, Direction, GroupId, ItemId, Locale, OptionId,
    SectionId, ValueKind,
};
use candour_questionnaire::{DateInput, FormInput};
use serde::{Deserialize, Serialize};

/// The mode of the interview: it decides what comes after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// The twelve questions of the first look.
    FirstLook,
    /// A section of the full interview.
    Section,
    /// A change from a check page: new questions first, then back there.
    Change,
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OptionView {
    /// Its id.
    pub id: OptionId,
    /// Its words.
    pub text: String,
    /// The heading that stands before it, if one does.
    pub heading: Option<String>,
    /// Whether it excludes the others.
    pub alone: bool,
}

/// A question in a second language, under the words of the first: for whoever interprets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SecondWords {
    /// The language.
    pub language: Locale,
    /// Its direction.
    pub direction: Direction,
    /// The question.
    pub title: String,
    /// Its hint, if it has one.
    pub hint: Option<String>,
    /// The words of each option.
    pub options: std::collections::BTreeMap<OptionId, String>,
    /// The words of each other way to answer.
    pub ways: std::collections::BTreeMap<AnswerStatus, String>,
    /// The words about dates, those of each way to tell one among them, by its code.
    pub dates: std::collections::BTreeMap<String, String>,
}

/// Whom to call, where an option says that somebody may need help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HelpView {
    /// The options, any of which calls for it.
    pub options: Vec<OptionId>,
    /// What to do first.
    pub title: String,
    /// Numbers, and how to reach a lawyer; a sentence each.
    pub lines: Vec<String>,
    /// Where the numbers come from, with the day on which that was read.
    pub sources: Option<String>,
}

/// One of the other ways to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WayView {
    /// Which.
    pub standing: AnswerStatus,
    /// Its words.
    pub text: String,
    /// The line beside it, such as "You can tell your solicitor in person instead."
    pub note: Option<String>,
    /// Whether it is on the page at once, or behind "Other ways to answer".
    pub always: bool,
    /// Whether it goes with a value.
    pub with_value: bool,
}

/// "Why this question?"
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WhyView {
    /// What it is for.
    pub purpose: String,
    /// What happens with the answer.
    pub kept: String,
    /// What happens if it is skipped.
    pub skipped: String,
    /// Why it is asked here: the answers that led to it. Empty where it is always asked.
    pub seeing: Vec<String>,
    /// The points that read it, in plain words, the same whatever was answered. Empty in the first
    /// look and beside a question that may be hard.
    pub could_change: Vec<String>,
}

/// A country in a search list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CountryView {
    /// Its code.
    pub code: CountryCode,
    /// Its name in the language of the screen.
    pub name: String,
    /// The further name by which it was found: of another language, a part, or a city.
    pub by: Option<String>,
    /// Whether it stands for one that the table does not name: what was typed is then kept beside it.
    pub another: bool,
}

/// A date that another answer gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EventView {
    /// Where it stands.
    pub place: AnswerAddress,
    /// What it is, with its date: "Dispute: supplier · When it began (March 2015)".
    pub text: String,
}

/// A question page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Where the answer goes.
    pub place: AnswerAddress,
    /// Its number, such as `4.7`.
    pub number: String,
    /// Section id.
    pub section: SectionId,
    /// Section title.
    pub section_title: String,
    /// "Question 4 of about 9".
    pub progress: String,
    /// Title of the window: neutral, for others see it too.
    pub window_title: String,
    /// The item it belongs to, such as "Dispute: supplier".
    pub caption: Option<String>,
    /// The question.
    pub title: String,
    /// One short sentence.
    pub hint: Option<String>,
    /// "You can tell your solicitor in person instead.", where the question may be hard.
    pub hard: Option<String>,
    /// What the page asks for.
    pub kind: ValueKind,
    /// Whether the date asked for usually lies ahead.
    pub is_ahead: bool,
    /// Whether the name asked for is that of a person, so that it is not asked whether it is.
    pub is_person: bool,
    /// Options of a choice.
    pub options: Vec<OptionView>,
    /// Whom to call, by the options that call for it.
    pub help: Vec<HelpView>,
    /// The country or countries chosen so far, named.
    pub chosen_countries: Vec<CountryView>,
    /// Countries that other answers name, to be reused. Empty where none is asked for.
    pub known_countries: Vec<CountryView>,
    /// Dates of other answers to which this one may be relative. Empty where none is asked for.
    pub events: Vec<EventView>,
    /// Currencies for money by code (ISO 4217), likely ones first. Any other may be typed.
    pub currencies: Vec<String>,
    /// The content of the page: the answer, or the draft.
    pub input: FormInput,
    /// The position of the caret in its text when it was left, in UTF-16 units.
    pub caret: Option<u32>,
    /// The other ways to answer.
    pub ways: Vec<WayView>,
    /// What the person told in their own words, to be read beside the question. Empty where they
    /// told nothing, and on the page where they tell it.
    pub story: Vec<String>,
    /// Why it is asked.
    pub why: WhyView,
    /// Whether there is a page before this one in this mode.
    pub has_back: bool,
    /// "Saved on this computer only, 14:32".
    pub saved: String,
}

/// A fault of what was typed, next to its field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FieldError {
    /// The field: `choices`, `text`, `day`, `month`, `year`, `day2`, `month2`, `year2`,
    /// `relation`, `event`,
    /// `amount`, `currency`, `years`, `months`, `days`, `name`, `also-0` …
    pub field: String,
    /// What to do, in the words of the question.
    pub text: String,
}

/// A date of another calendar, worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "to", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum WorkedOut {
    /// The fields of the same date in the common calendar, and that date in words.
    Date {
        /// The fields.
        date: Box<DateInput>,
        /// "That is 19 July 2023."
        text: String,
    },
    /// What cannot be used, by the fields `other-day`, `other-month`, `other-year`.
    Errors {
        /// The faults.
        errors: Vec<FieldError>,
    },
}

/// What comes after Continue, Back or a step in a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "to", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Next {
    /// A question page.
    Question {
        /// The page.
        page: Box<QuestionView>,
        /// On which way.
        mode: Mode,
    },
    /// A group page.
    Group {
        /// The page.
        page: Box<GroupView>,
        /// On which way.
        mode: Mode,
    },
    /// The same page again, with faults.
    Errors {
        /// The faults, first field first.
        errors: Vec<FieldError>,
    },
    /// Nothing was answered: offer the other ways once, then take "left blank".
    OfferWays,
    /// The end of a section.
    SectionDone {
        /// Its id.
        section: SectionId,
        /// Its title.
        title: String,
    },
    /// The end of the first look.
    FirstLookDone,
    /// Back to the check page.
    Check {
        /// Of one section, or of all.
        section: Option<SectionId>,
    },
    /// Back to the task list.
    Home,
}

/// One item of a group as a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CardView {
    /// Its id.
    pub item: ItemId,
    /// Its name, or "Dispute 2" until it has one.
    pub title: String,
    /// Two or three key facts.
    pub facts: Vec<super::Fact>,
    /// What is not answered yet, in words.
    pub missing: Option<String>,
    /// A question where another item before it says the same: nothing is merged.
    pub double: Option<String>,
    /// Its first question.
    pub place: AnswerAddress,
}

/// A group page: everything listed so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct GroupView {
    /// Its id.
    pub group: GroupId,
    /// The question before it, to which Back leads.
    pub gate: AnswerAddress,
    /// Section id.
    pub section: SectionId,
    /// Section title.
    pub section_title: String,
    /// "You have listed 2 disputes".
    pub title: String,
    /// "Add a dispute".
    pub add: String,
    /// "Is there another dispute to list?"
    pub another: String,
    /// The items.
    pub cards: Vec<CardView>,
    /// "Undo: Dispute with the supplier removed", while it can be undone.
    pub undo: Option<String>,
    /// Title of the window: neutral, for others see it too.
    pub window_title: String,
}
