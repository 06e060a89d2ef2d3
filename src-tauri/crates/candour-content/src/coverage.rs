//! Coverage of the law, clause by clause: what is asked, what is weighed, what is left to the
//! solicitor and why.
//!
//! The clauses are written by hand; the questions and points behind them are worked out.

use std::collections::BTreeSet;
use std::fmt::Write;

use candour_assessment::{Measure, Point};
use candour_model::{QuestionId, SourceId};
use candour_questionnaire::{Condition, questions_read};

use crate::{Clause, Edition, Parameter};

/// What an edition does about a clause.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Covered<'e> {
    /// The questions asked because of it, in the order of the form.
    pub asked: Vec<&'e QuestionId>,
    /// The points that weigh it, in the order of the rules.
    pub points: Vec<&'e Point>,
    /// The measures whose signs rest on it.
    pub measures: Vec<&'e Measure>,
    /// The numbers of law that it lays down.
    pub numbers: Vec<&'e Parameter>,
}

impl Covered<'_> {
    /// Whether nothing is done about the clause.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.points.is_empty() && self.measures.is_empty() && self.numbers.is_empty()
    }
}

impl Edition {
    /// What this edition asks and weighs because of a clause.
    #[must_use]
    pub fn covered(&self, clause: &Clause) -> Covered<'_> {
        let cites = |sources: &[SourceId]| sources.iter().any(|id| clause.sources.contains(id));
        let rules = &self.rules;
        let points: Vec<&Point> = rules
            .points
            .iter()
            .filter(|point| cites(&point.sources))
            .filter(|point| clause.points.is_empty() || clause.points.contains(&point.id))
            .collect();
        let is_whole = clause.points.is_empty();
        let measures: Vec<&Measure> =
            rules.measures.iter().filter(|found| is_whole && cites(&found.sources)).collect();
        let mut read = Vec::new();
        let mut add = |when: &Condition| questions_read(&self.form, when, &mut read);
        for point in &points {
            add(&point.when);
            point.urgencies.iter().for_each(|rule| add(&rule.when));
        }
        for sign in measures.iter().flat_map(|found| found.signs.iter().chain(&found.against)) {
            add(&sign.when);
        }
        let dated = points.iter().filter_map(|point| Some(point.time_limit.as_ref()?.from.clone()));
        let read: BTreeSet<QuestionId> = read.into_iter().chain(dated).collect();
        let asked = self.form.questions().map(|question| &question.id);
        Covered {
            asked: asked.filter(|id| read.contains(*id)).collect(),
            points,
            measures,
            numbers: self
                .parameters
                .iter()
                .filter(|entry| is_whole && clause.sources.contains(&entry.source))
                .collect(),
        }
    }

    /// The page of the law in scope, as Markdown: `docs/law-coverage.md`.
    #[must_use]
    pub fn coverage_page(&self) -> String {
        let mut page = String::from(PREFACE);
        for text in &self.law {
            let _ = write!(page, "\n## {}\n", text.title);
            for clause in &text.clauses {
                let _ = write!(page, "\n### {}\n\n{}\n\n", clause.at, clause.about);
                let found = self.covered(clause);
                let measures = found.measures.iter().map(|measure| measure.id.to_string());
                let weighed = found.points.iter().map(|point| point.id.to_string()).chain(measures);
                let numbers: BTreeSet<_> = found.numbers.iter().map(|n| n.id.as_str()).collect();
                line(&mut page, "Asked", found.asked.iter().map(ToString::to_string));
                line(&mut page, "Weighed", weighed);
                line(&mut page, "Numbers", numbers.into_iter().map(str::to_owned));
                if let Some(left) = &clause.left {
                    let _ = writeln!(page, "- Left to the solicitor: {left}");
                }
            }
        }
        page
    }
}

const PREFACE: &str = "\
# The law in scope, clause by clause

This page is made from `content/`: what is asked, what is weighed, and what is left to the solicitor and why.
`cargo xtask check` compares it with the content; `cargo xtask check --write-coverage` writes it again.
The clauses and what is said of them stand in `content/coverage/`; the questions and points are worked out.
It describes the program and states no law: the text of a clause is its source alone.
";

fn line(page: &mut String, what: &str, ids: impl Iterator<Item = String>) {
    let ids: Vec<String> = ids.map(|id| format!("`{id}`")).collect();
    if !ids.is_empty() {
        let _ = writeln!(page, "- {what}: {}", ids.join(", "));
    }
}
