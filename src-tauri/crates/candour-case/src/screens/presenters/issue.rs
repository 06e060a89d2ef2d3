//! Issues in words.

use candour_assessment::issue::{Line, Matched, Missing};
use candour_assessment::{Assessment, FoundPoint, Issue};
use candour_content::Edition;

use super::AnswerDescriber;
use super::point::{Cited, point_view};
use crate::screens::view_models::{AnswerLink, IssueView, KnownLink, LineView};

/// The most questions that are named under one issue: those that decide most of it.
const MOST_MISSING: usize = 6;

/// Puts issues into words.
pub(crate) struct Issuing<'a, 'e> {
    pub(crate) describer: &'a AnswerDescriber<'a>,
    pub(crate) edition: &'e Edition,
    pub(crate) found: &'a Assessment,
}

impl Issuing<'_, '_> {
    /// An issue in words.
    pub(crate) fn view(&self, cited: &mut Cited, issue: &Issue) -> IssueView {
        let phrases = &self.describer.phrases;
        IssueView {
            head: issue.head.clone(),
            title: phrases.head(&issue.head),
            matters: self.matters(issue),
            support: phrases.support(issue),
            due: issue.due.map(|due| {
                let id = if due.exact { "issue-due" } else { "issue-due-perhaps" };
                phrases.with(id, &[("date", &phrases.day(due.day))])
            }),
            about: phrases.attr(&format!("head-{}", issue.head), "about"),
            lines: issue.lines.iter().map(|line| self.line(cited, line)).collect(),
            against: issue.against.iter().filter_map(|answer| self.known(answer)).collect(),
            other_side: phrases.other_side_of_head(&issue.head),
            missing: self.missing(&issue.missing),
        }
    }

    /// The matters of an issue in words; `None` for the whole case.
    pub(crate) fn matters(&self, issue: &Issue) -> Option<String> {
        let named = self.describer.phrases.items(self.describer.context, &issue.matters);
        (!issue.matters.is_empty()).then_some(named)
    }

    /// What stands in an issue as its reason.
    pub(crate) fn line(&self, cited: &mut Cited, line: &Line) -> LineView {
        LineView {
            answers: line.answers.iter().filter_map(|answer| self.known(answer)).collect(),
            point: self.point(line).map(|found| {
                let items: Vec<String> = line
                    .items
                    .iter()
                    .map(|(group, item)| {
                        self.describer.phrases.item_name(self.describer.context, group, item)
                    })
                    .collect();
                point_view(
                    self.describer,
                    self.edition,
                    cited,
                    found,
                    &self.describer.phrases.list(items),
                )
            }),
        }
    }

    /// The reasons of an issue, each in its sentence.
    pub(crate) fn titles(&self, issue: &Issue) -> Vec<String> {
        let lines = issue.lines.iter().map(|line| self.line(&mut Cited::default(), line));
        lines.filter_map(|line| line.point).map(|point| point.title).collect()
    }

    fn point(&self, line: &Line) -> Option<&FoundPoint> {
        let id = line.point.as_ref()?;
        let is_it =
            |found: &&FoundPoint| found.id == *id && found.item.as_ref() == line.items.first();
        self.found.points.iter().find(is_it)
    }

    fn known(&self, matched: &Matched) -> Option<KnownLink> {
        let phrases = &self.describer.phrases;
        let link = self.describer.link(&matched.place)?;
        let answer = phrases.matched(self.describer.context, matched);
        Some(KnownLink {
            link: AnswerLink { answer, ..link },
            known: phrases.known(&matched.known),
        })
    }

    /// The questions that are missing to an issue.
    fn missing(&self, missing: &[Missing]) -> Vec<KnownLink> {
        self.questions(missing.get(..MOST_MISSING).unwrap_or(missing))
    }

    /// Questions with why there is no answer that tells. What is not answered says so itself.
    pub(crate) fn questions(&self, missing: &[Missing]) -> Vec<KnownLink> {
        let link = |missing: &Missing| {
            Some(KnownLink { link: self.describer.link(&missing.place)?, known: None })
        };
        missing.iter().filter_map(link).collect()
    }
}
