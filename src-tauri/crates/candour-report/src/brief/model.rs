//! The brief as content: sections of lines, tables and issues. Nothing here says how it is drawn,
//! so that a page and a document of a word processor hold the same.

use candour_model::AnswerAddress;
use candour_typeset::model::Text;

/// A brief: everything that it says, in the order in which it is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Brief {
    /// The name of the person, or words for its absence.
    pub title: Text,
    /// Its sections. None is empty.
    pub sections: Vec<BriefSection>,
}

/// What a section is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionKind {
    /// The case at a glance: the first page.
    Glance,
    /// People, states and lawyers, and what the firm does before it acts.
    People,
    /// A matter, or several that are alike.
    Matter,
    /// Issues of the whole case that belong to no other section.
    WholeCase,
    /// Alerts, borders and pressure; money and property; background and protection.
    Sheet,
    /// What happened when, and what lies ahead.
    Chronology,
    /// Papers, contradictions and first questions.
    Papers,
}

/// A section.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefSection {
    /// What it is about.
    pub kind: SectionKind,
    /// Its title. The glance has the title of the brief.
    pub title: Text,
    /// What it says, at least one.
    pub blocks: Vec<BriefBlock>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq)]
pub enum BriefBlock {
    /// A heading inside the section.
    Heading(Text),
    /// A paragraph.
    Paragraph(Text),
    /// Small print.
    Small(Text),
    /// The person's own words, whole, below what they answer.
    Quotation {
        /// What was asked, with its number and how it is known.
        label: Text,
        /// The words; a line feed begins a new line.
        words: Text,
    },
    /// Facts: each with how it is known.
    Facts(Vec<FactLine>),
    /// A table with a header.
    Table(BriefTable),
    /// An issue.
    Issue(IssueSheet),
    /// Lines of a list.
    List(Vec<Text>),
    /// Lines to tick by hand.
    Ticks(Vec<Text>),
}

/// A fact with how it is known.
#[derive(Debug, Clone, PartialEq)]
pub struct FactLine {
    /// What it is, with the number of the question where it is one answer. Empty where it goes on
    /// with the label above it.
    pub label: Text,
    /// The fact, whole.
    pub says: Text,
    /// How it is known, in words; `None` for the person's own word.
    pub known: Option<Text>,
    /// The answers that it is made of.
    pub answers: Vec<AnswerAddress>,
}

/// A table. Every row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefTable {
    /// The columns.
    pub columns: Vec<BriefColumn>,
    /// The rows.
    pub rows: Vec<Vec<Text>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefColumn {
    /// Its header.
    pub title: Text,
    /// Its share of the width, relative to the other columns.
    pub share: u16,
}

/// An issue: one head within one matter, within matters that agree, or within the whole case.
#[derive(Debug, Clone, PartialEq)]
pub struct IssueSheet {
    /// Its number in the brief, from 1.
    pub number: usize,
    /// The head.
    pub title: Text,
    /// The matters, where there is more than one in the case.
    pub matters: Option<Text>,
    /// How the best known of its reasons is known.
    pub support: Text,
    /// The day on which something of it is or may be due.
    pub due: Option<Text>,
    /// The law in short: `RPD 83(1)(a), 35`. Empty where no text of law is cited.
    pub law: String,
    /// Whether there is a reason for each point, with the law of that point.
    pub by_point: bool,
    /// The reasons: the options that count of each answer, whole.
    pub reasons: Vec<FactLine>,
    /// The answers that weigh the other way.
    pub against: Vec<FactLine>,
    /// What weighs the other way in law.
    pub other_side: Option<Text>,
    /// The questions that would open or decide more of it.
    pub missing: Vec<Text>,
}

/// Which lines have room before others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Precedence {
    /// It calls for a step at once, or is due within days: it is never left out.
    Urgent,
    /// What else comes first.
    Usual,
    /// What holds for every case and runs by no clock.
    General,
}
