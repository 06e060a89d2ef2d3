//! The papers that are made from one set of answers.

use std::collections::BTreeSet;

use candour_content::Edition;
use candour_model::{AnswerAddress, Answers, QuestionId, Value};
use serde::{Deserialize, Serialize};

/// A paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// Who is concerned, for the check for conflicts of interest: sent first, with no word of the
    /// case.
    ConflictSheet,
    /// What a solicitor reads.
    Brief,
    /// What the person keeps.
    YourCopy,
    /// The answers in full, the reasons with their sources, and a form for the meeting.
    Annexes,
    /// The brief and the annexes in one file.
    Report,
}

impl PaperKind {
    /// Every paper, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::ConflictSheet, Self::Brief, Self::YourCopy, Self::Annexes, Self::Report];

    /// Its code: `conflict-sheet`, `brief`, … Its words stand under `paper-kind-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ConflictSheet => "conflict-sheet",
            Self::Brief => "brief",
            Self::YourCopy => "your-copy",
            Self::Annexes => "annexes",
            Self::Report => "report",
        }
    }
}

/// What goes into a paper only where the person says so, and is otherwise kept for the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// Their own account of a case.
    Account,
    /// Transfers of property.
    Transfers,
    /// Names of people to protect.
    People,
}

impl Asked {
    /// Each, in the order in which they are asked about.
    pub const ALL: [Self; 3] = [Self::Account, Self::Transfers, Self::People];

    /// Its code: `account`, … The question stands under `report-ask-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Transfers => "transfers",
            Self::People => "people",
        }
    }

    /// The answers that it is about, in the order of the answers.
    #[must_use]
    pub fn places(self, edition: &Edition, answers: &Answers) -> BTreeSet<AnswerAddress> {
        let plan = &edition.brief;
        match self {
            Self::Account => places_of(answers, &plan.account),
            Self::Transfers => places_of(answers, &plan.transfers),
            Self::People => {
                let mut found = places_of(answers, &plan.people);
                let Some(names) = &plan.names else { return found };
                for item in answers.groups.get(&names.group).into_iter().flatten() {
                    let place = |question: &QuestionId| {
                        AnswerAddress::in_item(
                            names.group.clone(),
                            item.id.clone(),
                            question.clone(),
                        )
                    };
                    let role = answers.get(&place(&names.role)).and_then(|answer| answer.value());
                    if matches!(role, Some(Value::One(role)) if names.protected.contains(role)) {
                        let told = [place(&names.party), place(&names.detail)];
                        found.extend(
                            told.into_iter()
                                .filter(|p| answers.get(p).is_some() || answers.note(p).is_some()),
                        );
                    }
                }
                found
            }
        }
    }
}

/// What is kept for the meeting where only some of it was asked to go in.
#[must_use]
pub fn kept_in_person(
    edition: &Edition,
    answers: &Answers,
    included: &BTreeSet<Asked>,
) -> BTreeSet<AnswerAddress> {
    let kept = Asked::ALL.into_iter().filter(|asked| !included.contains(asked));
    kept.flat_map(|asked| asked.places(edition, answers)).collect()
}

/// The places of some questions that have an answer with a value or a note, in every item.
fn places_of(answers: &Answers, questions: &[QuestionId]) -> BTreeSet<AnswerAddress> {
    let single = questions.iter().cloned().map(AnswerAddress::single);
    let items = answers.groups.iter().flat_map(|(group, items)| {
        items.iter().flat_map(move |item| {
            questions.iter().map(move |question| {
                AnswerAddress::in_item(group.clone(), item.id.clone(), question.clone())
            })
        })
    });
    let says = |place: &AnswerAddress| {
        answers.note(place).is_some() || answers.get(place).is_some_and(|a| a.value().is_some())
    };
    single.chain(items).filter(says).collect()
}
