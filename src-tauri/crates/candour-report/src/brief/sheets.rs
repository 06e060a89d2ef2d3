//! The sheets that are about no one matter, and the issues of the whole case.

use candour_content::{SheetPlan, Sign};
use candour_model::{AnswerAddress, QuestionId, SectionId};
use candour_typeset::model::Text;

use super::facts::Silent;
use super::{BriefBlock, BriefSection, SectionKind};
use crate::composer::ReportComposer;

/// Sections whose answers stand elsewhere in the brief: matters, papers, wishes, names.
const ELSEWHERE: [&str; 4] = ["matters", "papers", "wishes", "names"];

impl ReportComposer<'_> {
    /// The sheets that have something to say.
    pub(super) fn sheets(&self) -> Vec<BriefSection> {
        let plan = &self.from.edition.brief;
        let last = plan.sheets.len().saturating_sub(1);
        let mut made: Vec<(&SheetPlan, Vec<BriefBlock>, Vec<&AnswerAddress>)> = Vec::new();
        let mut silent: Vec<(&SheetPlan, Vec<&AnswerAddress>)> = Vec::new();
        for (at, sheet) in plan.sheets.iter().enumerate() {
            let (blocks, nothing) = self.answers_of(&self.sections_of(sheet, at == last));
            if blocks.is_empty() && self.issues_under(&sheet.heads).is_empty() {
                silent.push((sheet, nothing));
            } else {
                made.push((sheet, blocks, nothing));
            }
        }
        let ways = [Silent::No, Silent::NotKnown, Silent::InPerson, Silent::KeptOut];
        let title = |sheet: &SheetPlan| self.words(&format!("report-sheet-{}", sheet.id.code()));
        // A part that would hold nothing else does not print: what it says stands behind the last,
        // below its own name.
        let alone = silent.iter().filter_map(|(sheet, nothing)| {
            let told = self.silent_line(nothing, &ways)?;
            let mut text =
                Text::default().and_strong(title(sheet).to_plain()).and(self.sign(Sign::Beside));
            text.spans.extend(told.spans);
            Some(BriefBlock::Small(text))
        });
        let alone: Vec<BriefBlock> = alone.collect();
        let last = made.len().saturating_sub(1);
        let sections = made.into_iter().enumerate().map(|(at, (sheet, mut blocks, nothing))| {
            blocks.extend(self.silent_line(&nothing, &ways).map(BriefBlock::Small));
            blocks.extend(self.issue_blocks(&self.issues_under(&sheet.heads)));
            if at == last {
                blocks.extend(alone.iter().cloned());
            }
            BriefSection { kind: SectionKind::Sheet, title: title(sheet), blocks }
        });
        sections.collect()
    }

    /// The sections of a sheet; the last also has those that no sheet names.
    fn sections_of(&self, sheet: &SheetPlan, takes_rest: bool) -> Vec<&SectionId> {
        let sheets = &self.from.edition.brief.sheets;
        let named: Vec<&SectionId> = sheets.iter().flat_map(|sheet| &sheet.sections).collect();
        let all = self.context.form.form().sections.iter().map(|section| &section.id);
        all.filter(|id| {
            let is_rest = !named.contains(id) && !ELSEWHERE.contains(&id.as_str());
            sheet.sections.contains(id) || (takes_rest && is_rest)
        })
        .collect()
    }

    /// The answers of some sections: single ones by their questions, groups by their items.
    /// What says nothing of its own stands apart.
    fn answers_of(&self, sections: &[&SectionId]) -> (Vec<BriefBlock>, Vec<&AnswerAddress>) {
        let plan = &self.from.edition.brief;
        let elsewhere: Vec<&QuestionId> = plan
            .name
            .iter()
            .chain(&plan.identity)
            .chain(&plan.contact)
            .chain(&plan.own_words)
            .collect();
        let first = self.told_first();
        let dates = self.groups_of_dates();
        // What an issue quotes whole is not told twice.
        let told = self.told_whole();
        let mut lines = Vec::new();
        let mut quoted = Vec::new();
        let mut silent: Vec<&AnswerAddress> = Vec::new();
        for section in self.context.form.form().sections.iter() {
            if !sections.contains(&&section.id) {
                continue;
            }
            let gates: Vec<&QuestionId> = section.groups.iter().map(|group| &group.gate).collect();
            let places = self.flow.in_section(&section.id).filter_map(|step| match step {
                candour_questionnaire::FlowStep::Question(place) if place.item.is_none() => {
                    Some(place)
                }
                _ => None,
            });
            let places = places.filter(|place| !self.phrases.says_what_else(self.context, place));
            for place in places.filter(|place| !elsewhere.contains(&&place.question)) {
                let is_gate = gates.contains(&&place.question);
                if self.silent(place).is_some() {
                    silent.push(place);
                } else if self.is_long(place) {
                    // The words of a threat that the first page tells whole stand there.
                    if !self.threats_told_whole().contains(place) {
                        quoted.extend(self.quotations(place));
                    }
                } else if !is_gate
                    && !told.contains(place)
                    && !first.contains(place)
                    && !self.tells_steps(place)
                {
                    lines.extend(self.lines_of(place, self.label_of(place)));
                }
            }
            // What lies ahead stands on the first page and among the dates.
            for group in section.groups.iter().filter(|group| !dates.contains(&group.id)) {
                let items = self.open_items(&group.id);
                lines.extend(items.iter().filter_map(|item| self.line_of_item(&group.id, item)));
            }
        }
        let mut blocks = Vec::new();
        if !lines.is_empty() {
            blocks.push(BriefBlock::Facts(lines));
        }
        blocks.extend(quoted);
        (blocks, silent)
    }

    fn is_long(&self, place: &AnswerAddress) -> bool {
        let question = self.context.form.question(&place.question);
        question.is_some_and(|question| question.kind == candour_model::ValueKind::Text)
    }

    /// Issues of the whole case that no sheet holds, and what is only believed.
    pub(super) fn whole_case(&self) -> Option<BriefSection> {
        let sheets = &self.from.edition.brief.sheets;
        let named: Vec<_> = sheets.iter().flat_map(|sheet| &sheet.heads).collect();
        let all = self.numbered_issues();
        let of_case: Vec<_> = all
            .into_iter()
            .filter(|(_, issue)| issue.matters.is_empty() && !named.contains(&&issue.head))
            .collect();
        let mut blocks = self.issue_blocks(&of_case);
        blocks.extend(self.also_mentioned().map(BriefBlock::Paragraph));
        (!blocks.is_empty()).then(|| BriefSection {
            kind: SectionKind::WholeCase,
            title: self.words("report-whole-case"),
            blocks,
        })
    }

    /// Issues that rest on belief alone, in one line.
    fn also_mentioned(&self) -> Option<Text> {
        let mut text = Text::default();
        for issue in &self.issues.also_mentioned {
            text = if text.is_empty() { text } else { text.and(self.sign(Sign::Semicolon)) };
            text = text.and(self.head_words(&issue.head)).and(self.sign(Sign::Open));
            let answers = issue.lines.iter().flat_map(|line| &line.answers);
            let mut numbers: Vec<String> = Vec::new();
            for answer in answers {
                let number = self.context.form.printed_number(&answer.place.question);
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
            text = text.and(self.phrases.joined(Sign::Comma, &numbers)).and(self.sign(Sign::Close));
        }
        let lead = Text::default().and_strong(self.phrases.text("report-also-mentioned")).and(" ");
        (!text.is_empty()).then(|| {
            let mut whole = lead;
            whole.spans.extend(text.spans);
            whole.and(self.sign(Sign::End))
        })
    }
}
