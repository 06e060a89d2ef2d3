//! Papers, what does not go together, and the first questions.

use std::collections::{BTreeMap, BTreeSet};

use candour_assessment::Urgency;
use candour_assessment::issue::{How, Known, how_known};
use candour_content::Sign;
use candour_model::{
    Answer, AnswerAddress, GroupId, ItemId, OptionId, PaperId, QuestionId, Value, ValueKind,
};
use candour_typeset::model::Text;

use super::facts::Silent;
use super::{BriefBlock, BriefColumn, BriefSection, BriefTable, FactLine, SectionKind};
use crate::composer::ReportComposer;

/// The most first questions.
const MOST_QUESTIONS: usize = 10;
/// The most questions among them of what calls for a step at once.
const MOST_URGENT: usize = 5;
/// The most papers that one line names.
const MOST_SHORT: usize = 6;
/// The most papers that a solicitor would ask for.
const MOST_TO_ASK: usize = 6;

impl ReportComposer<'_> {
    pub(super) fn papers_and_gaps(&self) -> Option<BriefSection> {
        let mut blocks = Vec::new();
        let rows = self.held_rows();
        if rows.is_empty() {
            // What nobody touched is said once, on the first page.
            let question = self.from.edition.brief.papers.as_ref();
            let section = question.and_then(|question| self.context.form.section_of(question));
            let touched = section.is_some_and(|section| self.touches(&section.id));
            if touched && !self.lists_papers() {
                blocks.push(BriefBlock::Paragraph(self.words("report-papers-held-none")));
            }
        } else {
            blocks.push(BriefBlock::Heading(self.words("report-papers-held")));
            blocks.push(BriefBlock::Table(self.held_table(rows)));
        }
        // What the list of papers does not hold, in the person's own words.
        blocks.extend(self.papers_in_own_words().flat_map(|place| self.quotations(place)));
        let mentioned = self.papers_mentioned();
        if !mentioned.is_empty() {
            blocks.push(BriefBlock::Heading(self.words("report-papers-mentioned")));
            blocks.push(BriefBlock::List(mentioned));
        }
        let ask: Vec<String> = self
            .papers_to_ask()
            .into_iter()
            .take(MOST_TO_ASK)
            .map(|paper| self.phrases.text(&format!("paper-{paper}")))
            .collect();
        if !ask.is_empty() {
            let lead = Text::default().and_strong(self.phrases.text("report-papers-ask"));
            blocks.push(BriefBlock::Paragraph(
                lead.and(" ")
                    .and(self.phrases.joined(Sign::Semicolon, &ask))
                    .and(self.sign(Sign::End)),
            ));
        }
        let urgent = self.urgent_questions();
        let room = MOST_QUESTIONS.saturating_sub(urgent.len());
        let of_firm = self.first_questions(room);
        for (title, questions) in
            [("report-first-asks", urgent), ("report-first-questions", of_firm)]
        {
            if !questions.is_empty() {
                blocks.push(BriefBlock::Heading(self.words(title)));
                blocks.push(BriefBlock::Ticks(questions));
            }
        }
        let open = self.asked().filter(|place| self.context.answers.get(place).is_none()).count();
        if open > 0 {
            let text = self.phrases.counted("report-open-count", open, &[]);
            blocks.push(BriefBlock::Small(text.into()));
        }
        (!blocks.is_empty()).then(|| BriefSection {
            kind: SectionKind::Papers,
            title: self.words("report-papers-title"),
            blocks,
        })
    }

    /// The papers that the person lists, in one line for the first pages.
    pub(super) fn papers_in_short(&self) -> Option<FactLine> {
        let held = self.papers_held();
        let named = held.iter().take(MOST_SHORT).map(|option| self.held_words(option));
        let mut says = Text::plain(self.phrases.joined(Sign::Semicolon, named));
        if held.len() > MOST_SHORT {
            let more = self.phrases.counted("report-more-papers", held.len() - MOST_SHORT, &[]);
            says = says.and(self.sign(Sign::Semicolon)).and(more);
        }
        let papers = self.from.edition.brief.papers.iter().cloned();
        (!held.is_empty()).then(|| FactLine {
            label: self.words("report-papers-short"),
            says,
            known: None,
            answers: papers.map(AnswerAddress::single).collect(),
        })
    }

    /// The papers that the person lists, in the order of the answer.
    pub(crate) fn papers_held(&self) -> Vec<OptionId> {
        let Some(question) = &self.from.edition.brief.papers else { return Vec::new() };
        let place = AnswerAddress::single(question.clone());
        let answer = self.context.applicable_answer(&place).and_then(Answer::value);
        let found = self.context.form.question(question);
        match (answer, found) {
            (Some(Value::Several(chosen)), Some(found)) => {
                chosen.iter().filter(|id| !found.alone.contains(id)).cloned().collect()
            }
            _ => Vec::new(),
        }
    }

    /// The free words that stand in the section of the papers.
    fn papers_in_own_words(&self) -> impl Iterator<Item = &AnswerAddress> {
        let own = self.from.edition.brief.papers.as_ref();
        let section = own.and_then(|question| self.context.form.section_of(question));
        self.asked().filter(move |place| {
            let of = self.context.form.section_of(&place.question);
            let words = self.context.applicable_answer(place).and_then(Answer::value);
            place.item.is_none()
                && of.map(|of| &of.id) == section.map(|section| &section.id)
                && matches!(words, Some(Value::Text(_)))
        })
    }

    /// Whether another answer tells of a paper: one listed by itself, or an official paper received.
    fn lists_papers(&self) -> bool {
        let own = self.from.edition.brief.papers.as_ref();
        let section = own.and_then(|question| self.context.form.section_of(question));
        let mut groups = section.into_iter().flat_map(|section| &section.groups);
        groups.any(|group| !self.open_items(&group.id).is_empty())
            || !self.papers_mentioned().is_empty()
    }

    /// A paper that the person lists, in words.
    pub(crate) fn held_words(&self, option: &OptionId) -> String {
        let question = self.from.edition.brief.papers.as_ref();
        let found = question.and_then(|question| self.context.form.question(question));
        found.map(|question| self.phrases.option(question, option)).unwrap_or_default()
    }

    fn held_table(&self, rows: Vec<Vec<Text>>) -> BriefTable {
        let column = |id: &str, share| BriefColumn { title: self.words(id), share };
        let mut rows = rows;
        let mut columns = vec![
            column("report-paper", 5),
            column("report-paper-for", 2),
            column("report-paper-where", 9),
        ];
        // A column in which nothing is said does not print.
        for at in [2, 1] {
            if rows.iter().filter_map(|row| row.get(at)).all(Text::is_empty) {
                columns.remove(at);
                rows.iter_mut().for_each(|row| {
                    row.remove(at);
                });
            }
        }
        BriefTable { columns, rows }
    }

    /// A row for each paper that is described, with all that was said of it, and for each kind
    /// that is listed and not described: its last cell is filled in by hand.
    fn held_rows(&self) -> Vec<Vec<Text>> {
        // The issues for which each kind of paper is wanted, found once.
        let mut for_kind: BTreeMap<&OptionId, Vec<String>> = BTreeMap::new();
        for (number, issue) in self.numbered_issues() {
            let points = issue.lines.iter().filter_map(|line| self.point_of(line));
            let wanted: BTreeSet<&PaperId> = points.flat_map(|found| &found.papers).collect();
            for (option, papers) in &self.from.edition.brief.held {
                if papers.iter().any(|paper| wanted.contains(paper)) {
                    for_kind.entry(option).or_default().push(number.to_string());
                }
            }
        }
        let numbers = |option: Option<&OptionId>| {
            let own = option.and_then(|option| for_kind.get(option));
            Text::plain(
                own.map(|numbers| self.phrases.joined(Sign::Comma, numbers)).unwrap_or_default(),
            )
        };
        let described = self.papers_described();
        let row = |(group, item, kind): &(GroupId, ItemId, Option<OptionId>)| {
            let name = Text::person(self.phrases.item_name(self.context, group, item));
            let told = self.line_of_item(group, item);
            let known = told.as_ref().and_then(|told| told.known.clone());
            let told = told.map(|told| told.says).unwrap_or_default();
            vec![name, numbers(kind.as_ref()), self.remarked(told, known)]
        };
        let of_kind = |option: &OptionId| {
            let own = described.iter().filter(|(.., kind)| kind.as_ref() == Some(option));
            own.map(&row).collect::<Vec<_>>()
        };
        let held = self.papers_held();
        let mut rows = Vec::new();
        for option in &held {
            let mut own = of_kind(option);
            if own.is_empty() {
                let name = Text::plain(self.held_words(option));
                own.push(vec![name, numbers(Some(option)), Text::default()]);
            }
            rows.append(&mut own);
        }
        let others = described.iter();
        let others =
            others.filter(|(.., kind)| kind.as_ref().is_none_or(|kind| !held.contains(kind)));
        rows.extend(others.map(&row));
        rows
    }

    /// The papers that are described one by one, each with its kind.
    pub(crate) fn papers_described(&self) -> Vec<(GroupId, ItemId, Option<OptionId>)> {
        let own = self.from.edition.brief.papers.as_ref();
        let section = own.and_then(|question| self.context.form.section_of(question));
        let groups = section.into_iter().flat_map(|section| &section.groups);
        let described = groups.flat_map(|group| {
            self.open_items(&group.id).into_iter().map(|item| {
                let (of, label) = (group.id.clone(), group.label.clone());
                let place = AnswerAddress::in_item(of.clone(), item.clone(), label);
                let kind = self.context.applicable_answer(&place).and_then(Answer::value);
                let kind = match kind {
                    Some(Value::One(kind)) => Some(kind.clone()),
                    _ => None,
                };
                (of, item, kind)
            })
        });
        described.collect()
    }

    /// Papers of which other answers tell.
    fn papers_mentioned(&self) -> Vec<Text> {
        let heads = &self.from.edition.heads;
        let plan = &self.from.edition.brief;
        let rules = heads.known.iter().filter(|rule| rule.how == How::Paper && rule.when.is_none());
        let questions: BTreeSet<_> = rules.flat_map(|rule| &rule.questions).collect();
        let places = self.asked().filter(|place| {
            questions.contains(&place.question) && plan.papers.as_ref() != Some(&place.question)
        });
        places
            .flat_map(|place| {
                let parts = how_known(heads, self.context, place).into_iter();
                let parts = parts.filter(|part| part.known == Known::Paper);
                parts.map(move |part| {
                    let mut text = self
                        .numbered_label(self.short_place(place), place)
                        .and(self.sign(Sign::Colon));
                    text.spans.extend(self.says(&part).spans);
                    text
                })
            })
            .collect()
    }

    /// The papers that what was found calls for and that are not there, in the order of the issues.
    /// What somebody else has is there where `elsewhere` counts.
    pub(crate) fn papers_wanted(&self, elsewhere: bool) -> Vec<&PaperId> {
        let mut there: BTreeSet<OptionId> = self.papers_held().into_iter().collect();
        for (group, item, kind) in self.papers_described() {
            let is_there =
                elsewhere || self.possession(&group, &item).is_none_or(|how| how.is_held());
            there.extend(kind.filter(|_| is_there));
        }
        there.extend(self.kinds_received());
        let held: BTreeSet<&PaperId> = there
            .iter()
            .filter_map(|option| self.from.edition.brief.held.get(option))
            .flatten()
            .collect();
        let lines = self.issues.issues.iter().flat_map(|issue| &issue.lines);
        let papers = lines.filter_map(|line| self.point_of(line)).flat_map(|found| &found.papers);
        let mut wanted = Vec::new();
        for paper in papers.filter(|paper| !held.contains(paper)) {
            if !wanted.contains(&paper) {
                wanted.push(paper);
            }
        }
        wanted
    }

    /// Those of them that are for the solicitor to ask for.
    pub(crate) fn papers_to_ask(&self) -> Vec<&PaperId> {
        let safe = &self.from.edition.brief.copy.safe_papers;
        self.papers_wanted(false).into_iter().filter(|paper| !safe.contains(paper)).collect()
    }

    /// What the client may ask the firm at once: the first question of each point that calls for a
    /// step at once.
    fn urgent_questions(&self) -> Vec<Text> {
        let mut found: Vec<String> = Vec::new();
        let points = self.assessment.points.iter();
        for point in points.filter(|found| found.urgency == Urgency::ActNow && !found.caution) {
            for ask in self.asks(point).into_iter().take(1) {
                if !found.contains(&ask) {
                    found.push(ask);
                }
            }
        }
        found.truncate(MOST_URGENT);
        found.into_iter().map(Text::person).collect()
    }

    /// What the firm asks the client first: the questions that decide most, each once with its items.
    fn first_questions(&self, most: usize) -> Vec<Text> {
        let mut found: Vec<(&QuestionId, Vec<&AnswerAddress>)> = Vec::new();
        // What was answered and is kept out of this paper is no question.
        for open in self.issues.questions.iter().filter(|open| !self.keeps_out(&open.place)) {
            let question = &open.place.question;
            match found.iter_mut().find(|(other, _)| *other == question) {
                Some((_, places)) => places.push(&open.place),
                None => found.push((question, vec![&open.place])),
            }
        }
        let ask = |(question, places): &(&QuestionId, Vec<&AnswerAddress>)| {
            let several = |group| self.open_items(group).len() > 1;
            let items: Vec<String> = places
                .iter()
                .filter_map(|place| place.item.as_ref())
                .filter(|(group, _)| several(group))
                .map(|(group, item)| self.phrases.item_name(self.context, group, item))
                .collect();
            // In the words in which it is put; below its label where the options stand for "these".
            let asked = self.context.form.question(question);
            let put = asked.map(|found| self.phrases.question(found)).unwrap_or_default();
            let mut text = Text::plain(match asked.map(|found| found.kind) {
                Some(ValueKind::Several) => {
                    self.phrases.joined(Sign::Colon, [self.short_label(question), put])
                }
                _ => put,
            });
            if !items.is_empty() {
                text = text
                    .and(self.sign(Sign::Open))
                    .and_person(self.phrases.list(items))
                    .and(self.sign(Sign::Close));
            }
            let Some(place) = places.first() else { return text };
            let text = self.numbered(text, place);
            let all_but_open = Silent::ALL.into_iter().filter(|way| *way != Silent::Open);
            match self.why_open(place, &all_but_open.collect::<Vec<_>>()) {
                Some(why) => text.and(self.sign(Sign::Colon)).and(why),
                None => text,
            }
        };
        found.iter().take(most).map(ask).collect()
    }
}
