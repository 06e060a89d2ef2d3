//! Issues of the brief: reasons, what weighs the other way, what is missing.

use candour_assessment::Issue;
use candour_assessment::issue::{Known, Line, Matched};
use candour_model::{AnswerAddress, HeadId, SourceId};
use candour_typeset::model::Text;

use super::{FactLine, IssueSheet};
use crate::composer::ReportComposer;

/// The most questions that are named under one issue: those that decide most of it.
const MOST_MISSING: usize = 5;

impl ReportComposer<'_> {
    /// An issue with its number in the brief.
    pub(super) fn issue(&self, number: usize, issue: &Issue) -> IssueSheet {
        let several = self.context_matters() > 1;
        let title = Text::plain(self.phrases.head(&issue.head));
        let missing: Vec<&AnswerAddress> = issue.missing.iter().map(|m| &m.place).collect();
        IssueSheet {
            number,
            title,
            matters: (several && !issue.matters.is_empty())
                .then(|| Text::person(self.phrases.items(self.context, &issue.matters))),
            support: self.phrases.attr(&format!("support-{}", issue.support.code()), "agenda").into(),
            due: issue.due.map(|due| {
                let id = if due.exact { "issue-due" } else { "issue-due-perhaps" };
                self.phrases.with(id, &[("date", &self.phrases.day(due.day))]).into()
            }),
            law: self.law_in_short(issue),
            reasons: self.reasons(issue),
            against: self.matched_lines(&issue.against),
            other_side: self.phrases.other_side_of_head(&issue.head).map(Text::plain),
            missing: self.questions_named(&missing, MOST_MISSING),
        }
    }

    /// How many matters there are.
    pub(super) fn context_matters(&self) -> usize {
        let matters = self.from.edition.heads.matters.as_ref();
        matters.map_or(0, |matters| self.open_items(&matters.group).len())
    }

    /// The reasons of an issue: each answer once with the options that count. A reason that rests
    /// on no more than the fact that there is a case is told by its sentence.
    fn reasons(&self, issue: &Issue) -> Vec<FactLine> {
        let frame = &self.from.edition.heads.frame;
        let is_frame = |answer: &Matched| frame.contains(&answer.place.question);
        let mut told: Vec<Matched> = Vec::new();
        let mut sentences = Vec::new();
        for line in &issue.lines {
            let telling: Vec<&Matched> = line.answers.iter().filter(|a| !is_frame(a)).collect();
            if telling.is_empty() {
                sentences.extend(self.sentence(line));
            }
            for answer in telling {
                add(&mut told, answer);
            }
        }
        if told.is_empty() && sentences.is_empty() {
            for answer in issue.lines.iter().flat_map(|line| &line.answers) {
                add(&mut told, answer);
            }
        }
        let mut lines = self.matched_lines(&told);
        lines.extend(sentences);
        for line in &issue.lines {
            let day = line.last_day.as_ref().filter(|_| line.point.is_some());
            let day = day.and_then(|day| self.phrases.deadline(day, self.context.today));
            lines.extend(day.map(|day| FactLine {
                label: self.words("report-last-day"),
                says: day.into(),
                known: None,
                answers: Vec::new(),
            }));
        }
        lines
    }

    /// The sentence of a point, with the answers on which it rests.
    fn sentence(&self, line: &Line) -> Option<FactLine> {
        let found = self.point_of(line)?;
        let known = line.answers.iter().map(|answer| &answer.known).max();
        Some(FactLine {
            label: self.words("report-follows"),
            says: Text::person(self.of_point(found, None)),
            known: known.and_then(|known: &Known| self.known_words(known)),
            answers: line.answers.iter().map(|answer| answer.place.clone()).collect(),
        })
    }

    /// Answers as lines: each question once, with as much of it as counts.
    pub(super) fn matched_lines(&self, answers: &[Matched]) -> Vec<FactLine> {
        let mut before: Option<&AnswerAddress> = None;
        let mut lines = Vec::new();
        for answer in answers {
            let says = self.says(answer);
            if says.is_empty() {
                continue;
            }
            let goes_on = before == Some(&answer.place);
            before = Some(&answer.place);
            lines.push(FactLine {
                label: if goes_on { Text::default() } else { self.reason_label(&answer.place) },
                says,
                known: self.known_words(&answer.known),
                answers: vec![answer.place.clone()],
            });
        }
        lines
    }

    /// The label of an answer that is a reason: with its item where there are several.
    fn reason_label(&self, place: &AnswerAddress) -> Text {
        let label = self.short_label(&place.question);
        let items = place.item.as_ref().map_or(0, |(group, _)| self.open_items(group).len());
        match &place.item {
            Some((group, item)) if items > 1 => {
                let item = self.phrases.item_name(self.context, group, item);
                let named = Text::plain(label).and(" (").and_person(item).and(")\u{a0}");
                self.number(named, place)
            }
            _ => self.numbered_label(label, place),
        }
    }

    /// Questions by their labels, each once, the first so many.
    pub(super) fn questions_named(&self, places: &[&AnswerAddress], most: usize) -> Vec<Text> {
        let mut named: Vec<Text> = Vec::new();
        for place in places {
            let text = self.reason_label(place);
            if !named.contains(&text) {
                named.push(text);
            }
            if named.len() == most {
                break;
            }
        }
        named
    }

    /// The texts of law behind an issue, in short.
    fn law_in_short(&self, issue: &Issue) -> String {
        let points = issue.lines.iter().filter_map(|line| self.point_of(line));
        let sources: Vec<&SourceId> = points.flat_map(|found| &found.sources).collect();
        let mut told = Vec::new();
        for tag in &self.from.edition.brief.law {
            let mut cited: Vec<String> = Vec::new();
            for source in &sources {
                let Some(source) = self.from.edition.source(source) else { continue };
                let Some(rest) = source.citation.strip_prefix(tag.cited.as_str()) else { continue };
                let rest = rest.strip_prefix('s').unwrap_or(rest).trim().to_owned();
                if !cited.contains(&rest) {
                    cited.push(rest);
                }
            }
            if !cited.is_empty() {
                told.push(format!("{} {}", tag.short, cited.join(", ")));
            }
        }
        told.join("; ")
    }

    /// The issues of some heads that belong to no matter, with their numbers.
    pub(super) fn issues_under(&self, heads: &[HeadId]) -> Vec<(usize, &Issue)> {
        let all = self.numbered_issues();
        all.into_iter()
            .filter(|(_, issue)| issue.matters.is_empty() && heads.contains(&issue.head))
            .collect()
    }

    /// The issues that get a number: all but what comes first, which the first page tells.
    pub(crate) fn numbered_issues(&self) -> Vec<(usize, &Issue)> {
        let first = |issue: &&Issue| !self.is_first(&issue.head);
        self.issues.issues.iter().filter(first).enumerate().map(|(at, i)| (at + 1, i)).collect()
    }
}

/// Adds an answer, or the options of one that is there already and known in the same way.
fn add(told: &mut Vec<Matched>, answer: &Matched) {
    let same = told.iter_mut().find(|other| {
        other.place == answer.place
            && other.known == answer.known
            && other.options.is_empty() == answer.options.is_empty()
    });
    match same {
        Some(other) => {
            let new: Vec<_> =
                answer.options.iter().filter(|o| !other.options.contains(o)).cloned().collect();
            other.options.extend(new);
        }
        None => {
            // Ways of one answer stand below each other.
            let at = told.iter().rposition(|other| other.place == answer.place);
            told.insert(at.map_or(told.len(), |at| at + 1), answer.clone());
        }
    }
}
