//! Issues as a program reads them.

use candour_assessment::issue::{Aside, Due, Known, Line, Matched, Missing, Support};
use candour_assessment::{Issue, Issues};
use candour_content::Phrases;
use candour_model::{AnswerAddress, Date, GroupId, HeadId, ItemId, OptionId, PointId};
use candour_questionnaire::Context;
use serde::Serialize;

/// An issue: one head within one matter, within matters that agree on it, or within the whole
/// case.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct IssueEntry {
    /// The head.
    pub head: HeadId,
    /// The head in words.
    pub title: String,
    /// The matters: `group/item`; empty for the whole case.
    pub matters: Vec<String>,
    /// How the best known of its reasons is known: `paper`, `own-word`, `told` or `belief`.
    pub rests_on: Support,
    /// The first day, from the day of assessment on, on which something is or may be due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// The reasons.
    pub lines: Vec<LineEntry>,
    /// The answers that weigh the other way.
    pub against: Vec<KnownEntry>,
    /// What weighs the other way in law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_side: Option<String>,
    /// The questions that would open or decide more of it, those that decide most first.
    pub missing: Vec<MissingEntry>,
}

/// A reason.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct LineEntry {
    /// The point; absent where the line only says what is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<PointId>,
    /// The items it is about: `group/item`.
    pub items: Vec<String>,
    /// The answers on which it rests.
    pub answers: Vec<KnownEntry>,
    /// The last day of its step: earliest and latest, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<(Option<Date>, Option<Date>)>,
}

/// An answer, as much of it as counts, and how it is known.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct KnownEntry {
    /// Where it stands: `question`, or `group/item/question`.
    pub place: AnswerAddress,
    /// The options that count; empty where the answer counts whole.
    pub options: Vec<OptionId>,
    /// In words.
    pub text: String,
    /// `paper`, `told`, `unsure` or `belief`; absent for the person's own word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<&'static str>,
    /// Who told it, where that was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// A question that would open or decide something.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MissingEntry {
    /// Where its answer would stand.
    pub place: AnswerAddress,
    /// `open`, `not-known`, `in-person`, `blank` or `not-exact`.
    pub known: &'static str,
}

/// A point that arises and makes no issue in a matter.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AsideEntry {
    /// The point.
    pub point: PointId,
    /// The item it is about: `group/item`, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Why: `not-enough-known` or `does-not-go`.
    pub why: Aside,
}

/// An open question, with how much hangs on it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct QuestionToAsk {
    /// Where its answer would stand.
    pub place: AnswerAddress,
    /// `open`, `not-known`, `in-person`, `blank` or `not-exact`.
    pub known: &'static str,
    /// How many heads, each within its matter, it could open or decide.
    pub decides: usize,
}

/// What people see, as a program reads it. It stands beside the points in an assessment.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct IssuesEntry {
    /// The issues, in the order in which they are to be read.
    pub issues: Vec<IssueEntry>,
    /// Issues that rest on belief alone.
    pub also_mentioned: Vec<IssueEntry>,
    /// Points that say what to do and not to do, for the person alone.
    pub for_the_person: Vec<PointId>,
    /// Points that arise and make no issue.
    pub set_aside: Vec<AsideEntry>,
    /// The questions that would tell what could not be told, those that decide most first.
    pub questions: Vec<QuestionToAsk>,
}

/// Puts issues into the form that a program reads.
pub(super) fn entries(phrases: &Phrases<'_>, context: &Context<'_>, found: &Issues) -> IssuesEntry {
    let all =
        |issues: &[Issue]| issues.iter().map(|issue| entry(phrases, context, issue)).collect();
    IssuesEntry {
        issues: all(&found.issues),
        also_mentioned: all(&found.also_mentioned),
        for_the_person: found.for_the_person.iter().filter_map(|line| line.point.clone()).collect(),
        set_aside: found
            .set_aside
            .iter()
            .map(|set| AsideEntry {
                point: set.point.clone(),
                item: set.item.as_ref().map(address),
                why: set.why,
            })
            .collect(),
        questions: found
            .questions
            .iter()
            .map(|question| QuestionToAsk {
                place: question.place.clone(),
                known: question.known.code(),
                decides: question.decides,
            })
            .collect(),
    }
}

fn entry(phrases: &Phrases<'_>, context: &Context<'_>, issue: &Issue) -> IssueEntry {
    let known = |matched: &Matched| known_entry(phrases, context, matched);
    IssueEntry {
        head: issue.head.clone(),
        title: phrases.head(&issue.head),
        matters: issue.matters.iter().map(address).collect(),
        rests_on: issue.support,
        due: issue.due,
        lines: issue
            .lines
            .iter()
            .map(|line: &Line| LineEntry {
                point: line.point.clone(),
                items: line.items.iter().map(address).collect(),
                answers: line.answers.iter().map(known).collect(),
                last_day: line.last_day.map(|day| (day.earliest, day.latest)),
            })
            .collect(),
        against: issue.against.iter().map(known).collect(),
        other_side: phrases.other_side_of_head(&issue.head),
        missing: issue
            .missing
            .iter()
            .map(|Missing { place, known }| MissingEntry {
                place: place.clone(),
                known: known.code(),
            })
            .collect(),
    }
}

fn known_entry(phrases: &Phrases<'_>, context: &Context<'_>, matched: &Matched) -> KnownEntry {
    KnownEntry {
        place: matched.place.clone(),
        options: matched.options.clone(),
        text: phrases.matched(context, matched),
        known: (matched.known != Known::OwnWord).then(|| matched.known.code()),
        by: match &matched.known {
            Known::Told(who) => who.clone(),
            _ => None,
        },
    }
}

fn address((group, item): &(GroupId, ItemId)) -> String {
    format!("{group}/{item}")
}
