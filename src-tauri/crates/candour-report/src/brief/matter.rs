//! A sheet for each matter, or for matters that are alike.

use candour_content::{MatterPartKind, Sign};
use candour_model::{AnswerAddress, GroupId, ItemId, QuestionId};
use candour_typeset::model::Text;

use super::facts::Silent;
use super::{BriefBlock, BriefColumn, BriefSection, BriefTable, FactLine, SectionKind};
use crate::composer::ReportComposer;

/// The most matters that stand on one sheet beside each other.
const MOST_BESIDE: usize = 3;

/// With so many sheets before it a matter is compared, so that many of them take no longer each.
const NEAR: usize = 16;

impl ReportComposer<'_> {
    /// The sheets of the matters, in the person's order.
    pub(super) fn matters(&self) -> Vec<BriefSection> {
        let Some(matters) = &self.from.edition.heads.matters else { return Vec::new() };
        let sheets = self.matter_sheets();
        let numbered = self.numbered_issues();
        let of_sheet = |sheet: &[ItemId]| {
            let stands = |at: &(usize, &candour_assessment::Issue)| {
                at.1.matters.first().is_some_and(|(_, first)| sheet.contains(first))
            };
            numbered.iter().filter(|at| stands(at)).copied().collect::<Vec<_>>()
        };
        sheets
            .iter()
            .map(|sheet| {
                let mut blocks = if let [item] = &sheet[..] {
                    self.matter(&matters.group, item)
                } else {
                    self.beside(&matters.group, sheet)
                };
                blocks.extend(self.issue_blocks(&of_sheet(sheet)));
                let names: Vec<String> = sheet
                    .iter()
                    .map(|item| self.phrases.item_name(self.context, &matters.group, item))
                    .collect();
                let title =
                    self.words("report-matter").and(" ").and_person(self.phrases.list(names));
                BriefSection { kind: SectionKind::Matter, title, blocks }
            })
            .collect()
    }

    /// The matters by sheet: those that are alike stand on one.
    pub(super) fn matter_sheets(&self) -> &[Vec<ItemId>] {
        self.sheets.get_or_init(|| self.sheets_of_matters())
    }

    fn sheets_of_matters(&self) -> Vec<Vec<ItemId>> {
        let Some(matters) = &self.from.edition.heads.matters else { return Vec::new() };
        let mut sheets: Vec<Vec<ItemId>> = Vec::new();
        for item in self.open_items(&matters.group) {
            let alike = sheets.iter_mut().rev().take(NEAR).find(|sheet| {
                sheet.len() < MOST_BESIDE
                    && sheet.first().is_some_and(|one| self.are_alike(&matters.group, one, &item))
            });
            match alike {
                Some(sheet) => sheet.push(item),
                None => sheets.push(vec![item]),
            }
        }
        sheets
    }

    /// Whether most of what two matters say is the same.
    fn are_alike(&self, group: &GroupId, one: &ItemId, other: &ItemId) -> bool {
        let mut both = 0_usize;
        let mut same = 0_usize;
        for (question, _) in self.parts_of_matter(group) {
            let at = |item: &ItemId| {
                AnswerAddress::in_item(group.clone(), item.clone(), question.clone())
            };
            let (one, other) = (at(one), at(other));
            let answer = |place: &AnswerAddress| self.context.applicable_answer(place);
            if let (Some(one), Some(other)) = (answer(&one), answer(&other)) {
                both += 1;
                same += usize::from(one.value() == other.value());
            }
        }
        both > 3 && same * 2 > both
    }

    /// The questions of a matter, each with the number of its part.
    fn parts_of_matter(&self, group: &GroupId) -> Vec<(QuestionId, usize)> {
        let plan = &self.from.edition.brief;
        let rest =
            plan.matter.iter().position(|part| part.id == MatterPartKind::Happened).unwrap_or(0);
        let questions = self.context.form.group(group).map(|group| &group.questions[..]);
        questions
            .unwrap_or_default()
            .iter()
            .map(|question| {
                let own = plan.matter.iter().position(|p| p.questions.contains(&question.id));
                (question.id.clone(), own.unwrap_or(rest))
            })
            .collect()
    }

    fn matter(&self, group: &GroupId, item: &ItemId) -> Vec<BriefBlock> {
        let plan = &self.from.edition.brief;
        let parts = self.parts_of_matter(group);
        let mut blocks = Vec::new();
        let mut silent: Vec<AnswerAddress> = Vec::new();
        for (at, part) in plan.matter.iter().enumerate() {
            let places: Vec<AnswerAddress> = parts
                .iter()
                .filter(|(_, of)| *of == at)
                .map(|(question, _)| {
                    AnswerAddress::in_item(group.clone(), item.clone(), question.clone())
                })
                .filter(|place| self.context.asked(place).is_asked())
                .filter(|place| !self.phrases.says_what_else(self.context, place))
                .collect();
            let lines: Vec<_> = places
                .iter()
                .filter(|place| self.silent(place).is_none())
                .flat_map(|place| self.lines_of(place, self.label_of(place)))
                .filter(|line| line.known.is_some() || !self.says_the_title(line))
                .collect();
            silent.extend(places.into_iter().filter(|place| self.silent(place).is_some()));
            if !lines.is_empty() {
                blocks.push(BriefBlock::Heading(
                    self.words(&format!("report-matter-{}", part.id.code())),
                ));
                blocks.push(BriefBlock::Facts(lines));
            }
        }
        let silent: Vec<&AnswerAddress> = silent.iter().collect();
        blocks.extend(self.silent_line(&silent, &Silent::ALL).map(BriefBlock::Small));
        blocks
    }

    /// Whether a line says no more than the title of its sheet: the country of the matter.
    fn says_the_title(&self, line: &FactLine) -> bool {
        let country = self.from.edition.heads.matters.as_ref().map(|matters| &matters.country);
        line.answers.iter().all(|place| Some(&place.question) == country)
    }

    /// Matters that are alike: what is the same in each, then a column for each. How an answer is
    /// known stands behind it.
    fn beside(&self, group: &GroupId, items: &[ItemId]) -> Vec<BriefBlock> {
        let plan = &self.from.edition.brief;
        let parts = self.parts_of_matter(group);
        let mut blocks = Vec::new();
        let mut silent: Vec<AnswerAddress> = Vec::new();
        for (at, part) in plan.matter.iter().enumerate() {
            let mut same = Vec::new();
            let mut rows = Vec::new();
            for (question, _) in parts.iter().filter(|(_, of)| *of == at) {
                let places: Vec<AnswerAddress> = items
                    .iter()
                    .map(|item| {
                        AnswerAddress::in_item(group.clone(), item.clone(), question.clone())
                    })
                    .collect();
                let asked = |place: &&AnswerAddress| self.context.asked(place).is_asked();
                if places.iter().filter(asked).all(|place| self.silent(place).is_some()) {
                    silent.extend(places.iter().filter(asked).cloned());
                    continue;
                }
                let Some(first) = places.first() else { continue };
                let label = self.numbered_label(self.short_label(question), first);
                let mut cells: Vec<Text> = places.iter().map(|place| self.cell(place)).collect();
                cells.dedup_by_key(|cell| cell.to_plain());
                if let [says] = &cells[..] {
                    let says = self.numbered(says.clone(), first);
                    let label = Text::plain(self.short_label(question));
                    let line = FactLine { label, says, known: None, answers: places };
                    same.extend((!self.says_the_title(&line)).then_some(line));
                } else {
                    let cells = places.iter().map(|place| self.cell(place));
                    rows.push(std::iter::once(label).chain(cells).collect());
                }
            }
            if !same.is_empty() {
                let title = self.words(&format!("report-matter-{}", part.id.code()));
                let title =
                    title.and(self.sign(Sign::Beside)).and(self.phrases.text("report-matter-each"));
                blocks.push(BriefBlock::Heading(title));
                blocks.push(BriefBlock::Facts(same));
            }
            if rows.is_empty() {
                continue;
            }
            let name =
                |item: &ItemId| Text::person(self.phrases.item_name(self.context, group, item));
            let title = self.words(&format!("report-matter-{}", part.id.code()));
            let head = BriefColumn { title, share: 4 };
            let columns = items.iter().map(|item| BriefColumn { title: name(item), share: 6 });
            blocks.push(BriefBlock::Table(BriefTable {
                columns: std::iter::once(head).chain(columns).collect(),
                rows,
            }));
        }
        let silent: Vec<&AnswerAddress> = silent.iter().collect();
        blocks.extend(self.silent_line(&silent, &Silent::ALL).map(BriefBlock::Small));
        blocks
    }

    /// An answer in a cell, with how it is known behind it.
    fn cell(&self, place: &AnswerAddress) -> Text {
        if !self.context.asked(place).is_asked() {
            return self.words("report-not-asked");
        }
        if let Some(way) = self.silent(place) {
            return self.phrases.attr(way.message(), "alone").into();
        }
        self.with_remarks(Text::default(), place)
    }

    /// Issues below a heading for each way in which they are supported.
    pub(super) fn issue_blocks(
        &self,
        issues: &[(usize, &candour_assessment::Issue)],
    ) -> Vec<BriefBlock> {
        issues.iter().map(|(number, issue)| BriefBlock::Issue(self.issue(*number, issue))).collect()
    }
}
