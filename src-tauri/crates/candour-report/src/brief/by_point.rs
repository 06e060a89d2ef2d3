//! The facts of an issue by the point that each serves.

use std::collections::BTreeSet;

use candour_assessment::issue::{Issue, Line, Matched};
use candour_content::Sign;
use candour_model::{PointId, SourceId};
use candour_typeset::model::Text;

use super::FactLine;
use super::issues::{add, beside};
use crate::composer::ReportComposer;

/// With more sources than this an issue says which fact serves which point.
const MOST_TOGETHER: usize = 3;

impl ReportComposer<'_> {
    /// A line for each point of an issue with what serves it. `None` where one point or a few sources
    /// need no such order.
    pub(super) fn by_point(&self, issue: &Issue) -> Option<Vec<FactLine>> {
        let mut points: Vec<(&PointId, Vec<&Line>)> = Vec::new();
        for line in &issue.lines {
            let Some(id) = &line.point else { continue };
            match points.iter_mut().find(|(other, _)| *other == id) {
                Some((_, lines)) => lines.push(line),
                None => points.push((id, vec![line])),
            }
        }
        let found = issue.lines.iter().filter_map(|line| self.point_of(line));
        let sources: BTreeSet<&SourceId> = found.flat_map(|found| &found.sources).collect();
        if points.len() < 2 || sources.len() <= MOST_TOGETHER {
            return None;
        }
        let mut lines: Vec<FactLine> = Vec::new();
        let mut told = Vec::new();
        let follows = self.words("report-follows");
        for (_, of_point) in points {
            let Some(mut line) = self.line_of_point(issue, &of_point, &mut told) else { continue };
            let same = lines.iter_mut().rfind(|other| other.label == line.label);
            match same {
                Some(other) if other.says.to_plain().contains(&line.says.to_plain()) => {}
                // Each of what only follows is a line of its own, with its own law.
                Some(_) if line.label == follows => {
                    line.label = Text::default();
                    let at = lines.iter().rposition(|other| other.label == follows);
                    let group = at.map_or(&[][..], |at| lines.get(at + 1..).unwrap_or_default());
                    let own = group.iter().take_while(|other| other.label.is_empty()).count();
                    lines.insert(at.map_or(lines.len(), |at| at + 1 + own), line);
                }
                // Points of one name stand together.
                Some(other) => {
                    other.says = std::mem::take(&mut other.says).and(" ");
                    other.says.spans.extend(line.says.spans);
                    other.answers.extend(line.answers);
                }
                None => lines.push(line),
            }
        }
        (lines.len() > 1).then_some(lines)
    }

    /// What serves one point: the answers that count, or its sentence where these only say that there
    /// is a case. A point without a name of its own has both. What another point of the issue told
    /// already, by `before`, is not told again: a point of which all was told stands there by its
    /// sentence.
    fn line_of_point(
        &self,
        issue: &Issue,
        lines: &[&Line],
        before: &mut Vec<Matched>,
    ) -> Option<FactLine> {
        let found = lines.iter().find_map(|line| self.point_of(line))?;
        let mut told: Vec<Matched> = Vec::new();
        let answers = lines.iter().flat_map(|line| &line.answers);
        for answer in answers.filter(|answer| !self.is_frame(answer)) {
            if let Some(left) = beside(answer.clone(), &issue.against) {
                add(&mut told, &left);
            }
        }
        let is_told = |answer: &Matched| {
            let same = |other: &Matched| {
                other.place == answer.place && self.says(other) == self.says(answer)
            };
            before.iter().any(|other| tells(other, answer) || same(other))
        };
        let new: Vec<Matched> = told.into_iter().filter(|answer| !is_told(answer)).collect();
        let mut says = Text::default();
        let mut places = Vec::new();
        let sentence = lines.iter().find_map(|line| self.sentence(line));
        let mut title = match found.grounds.first() {
            Some(ground) => Text::plain(self.phrases.text(&format!("ground-{ground}"))),
            None => self.words("report-follows"),
        };
        let mut lines_of_new = self.matched_lines(&new, &issue.matters);
        before.extend(new);
        // Without a name and without a sentence there is only what was answered.
        if found.grounds.is_empty()
            && sentence.is_none()
            && let Some(first) = lines_of_new.first_mut()
            && !first.label.is_empty()
        {
            title = std::mem::take(&mut first.label);
        }
        for line in lines_of_new {
            says = if says.is_empty() { says } else { says.and(self.sign(Sign::Sentences)) };
            if !line.label.is_empty() {
                says.spans.extend(line.label.spans);
                says = says.and(self.sign(Sign::Colon));
            }
            says.spans.extend(line.says.spans);
            says = self.remarked(says, line.known);
            places.extend(line.answers);
        }
        if says.is_empty() {
            let sentence = sentence?;
            says = sentence.says;
            places = sentence.answers;
        } else {
            says = says.and(self.sign(Sign::End));
            // Without a name of its own, only its sentence says what the answers are there for.
            if let Some(sentence) = sentence.filter(|_| found.grounds.is_empty()) {
                let mut whole = sentence.says.and(" ");
                whole.spans.extend(says.spans);
                says = whole;
            }
        }
        let law = self.texts_of_law(&found.sources.iter().collect::<Vec<_>>());
        if !law.is_empty() {
            says = says.and(" [").and(law).and("]");
        }
        Some(FactLine { label: title, says, known: None, answers: places })
    }
}

/// Whether one answer tells all of another that counts.
fn tells(one: &Matched, other: &Matched) -> bool {
    let of_options = !other.options.is_empty()
        && other.options.iter().all(|option| one.options.contains(option));
    one.place == other.place && (one.options.is_empty() || of_options)
}
