//! The first page: the case at a glance, always in the same order.

use candour_assessment::Whose;
use candour_assessment::issue::Line;
use candour_content::SheetKind;
use candour_model::{AnswerAddress, AnswerStatus, GroupId, QuestionId};
use candour_typeset::model::Text;

use super::facts::Silent;
use super::{BriefBlock, BriefColumn, BriefSection, BriefTable, FactLine, SectionKind};
use crate::composer::ReportComposer;

/// The most lines of what comes first.
const MOST_FIRST: usize = 6;
/// The most items of one group that the first page tells one by one.
const MOST_ITEMS: usize = 6;

impl ReportComposer<'_> {
    /// The name of the person; words for its absence where there is none.
    pub(crate) fn own_name(&self) -> Text {
        let name = self.own_party().map(|party| party.name.replace(['\n', '\r'], " "));
        name.map_or_else(|| self.words("report-name-missing"), Text::person)
    }

    pub(super) fn glance(&self) -> BriefSection {
        let plan = &self.from.edition.brief;
        let mut blocks = vec![BriefBlock::Paragraph(self.identity(&plan.identity))];
        blocks.push(BriefBlock::Paragraph(self.contact(&plan.contact)));
        blocks.push(BriefBlock::Heading(self.words("report-in-short")));
        let short = self.in_short();
        blocks.push(if short.is_empty() {
            BriefBlock::Paragraph(self.words("report-in-short-none"))
        } else {
            BriefBlock::Facts(short)
        });
        blocks.push(BriefBlock::Heading(self.words("report-first")));
        blocks.push(self.first());
        blocks.push(BriefBlock::Heading(self.words("report-wants")));
        blocks.push(BriefBlock::Paragraph(self.wants(&plan.wants)));
        blocks.push(BriefBlock::Heading(self.words("report-own-words")));
        blocks.extend(self.own_words());
        blocks.push(BriefBlock::Heading(self.words("report-kept-back")));
        blocks.extend(self.kept_back().into_iter().map(BriefBlock::Paragraph));
        blocks.extend(self.foot().into_iter().map(BriefBlock::Small));
        BriefSection { kind: SectionKind::Glance, title: self.own_name(), blocks }
    }

    /// Who the person is and whether they are free: each asked question, answered or not.
    fn identity(&self, questions: &[QuestionId]) -> Text {
        let mut text = self.other_names();
        for place in self.single_places(questions) {
            text = self.with_part(text, &place);
        }
        text
    }

    fn contact(&self, questions: &[QuestionId]) -> Text {
        let places = self.single_places(questions);
        places.iter().fold(Text::default(), |text, place| self.with_part(text, place))
    }

    /// The places of single questions that are asked.
    pub(super) fn single_places(&self, questions: &[QuestionId]) -> Vec<AnswerAddress> {
        let places = questions.iter().cloned().map(AnswerAddress::single);
        places.filter(|place| self.context.asked(place).is_asked()).collect()
    }

    /// A text with what one question was answered behind it: its label, then the answer or why
    /// there is none.
    fn with_part(&self, text: Text, place: &AnswerAddress) -> Text {
        let mut text = if text.is_empty() { text } else { text.and(" · ") };
        text = text.and(self.short_label(&place.question)).and(": ");
        if let Some(way) = self.silent(place).filter(|way| *way != Silent::No) {
            let missing = self.phrases.attr(way.message(), "alone");
            return text.and(missing);
        }
        for (at, line) in self.lines_of(place, String::new()).into_iter().enumerate() {
            text = if at > 0 { text.and("; ") } else { text };
            text.spans.extend(line.says.spans);
            if let Some(known) = line.known {
                text = text.and(" (");
                text.spans.extend(known.spans);
                text = text.and(")");
            }
        }
        text
    }

    fn other_names(&self) -> Text {
        let Some(party) = self.own_party() else { return Text::default() };
        party.also.iter().fold(Text::default(), |text, other| {
            let text = if text.is_empty() { text } else { text.and(" · ") };
            self.name_form(text, other)
        })
    }

    /// One line for each matter, for the alerts, and for each other thing that has items.
    fn in_short(&self) -> Vec<FactLine> {
        let plan = &self.from.edition.brief;
        let heads = &self.from.edition.heads;
        let mut lines = Vec::new();
        if let Some(matters) = &heads.matters {
            let items = self.open_items(&matters.group);
            let told = plan.states.iter().flat_map(|states| states.told.first());
            for item in &items {
                let card = self.context.form.group(&matters.group).map(|group| &group.card);
                let questions = card.into_iter().flatten().chain(told.clone());
                let places: Vec<AnswerAddress> = questions
                    .map(|question| {
                        let (group, item) = (matters.group.clone(), item.clone());
                        AnswerAddress::in_item(group, item, question.clone())
                    })
                    .collect();
                let name = self.phrases.item_name(self.context, &matters.group, item);
                let label = Text::person(name);
                let nothing = || FactLine {
                    label: label.clone(),
                    says: self.words("report-nothing-more"),
                    known: None,
                    answers: Vec::new(),
                };
                let line = self.line_of_several(label.clone(), &places, false);
                lines.push(line.unwrap_or_else(nothing));
            }
        }
        let alerts = self.single_places(&plan.alerts);
        let is_told = alerts.first().is_some_and(|place| self.silent(place).is_none());
        if is_told {
            let label = self.words("report-alerts");
            lines.extend(self.line_of_several(label, &alerts, false));
        }
        lines.extend(self.other_items());
        lines
    }

    /// What has items and is neither a matter, nor a date ahead, nor a name.
    fn other_items(&self) -> Vec<FactLine> {
        let plan = &self.from.edition.brief;
        let money = plan.sheets.iter().filter(|sheet| sheet.id == SheetKind::Money);
        let sections: Vec<_> = money.flat_map(|sheet| &sheet.sections).collect();
        let mut lines = Vec::new();
        for section in &self.context.form.form().sections {
            if !sections.contains(&&section.id) {
                continue;
            }
            for group in &section.groups {
                let items = self.open_items(&group.id);
                for item in items.iter().take(MOST_ITEMS) {
                    let places: Vec<AnswerAddress> = group
                        .card
                        .iter()
                        .filter(|question| **question != group.label)
                        .map(|question| {
                            let (group, item) = (group.id.clone(), item.clone());
                            AnswerAddress::in_item(group, item, question.clone())
                        })
                        .collect();
                    let label = Text::person(self.phrases.item(self.context, &group.id, item));
                    lines.extend(self.line_of_several(label, &places, false));
                }
                if items.len() > MOST_ITEMS {
                    let count = items.len() - MOST_ITEMS;
                    lines.push(FactLine {
                        label: Text::default(),
                        says: self.phrases.counted("report-more-items", count, &[]).into(),
                        known: None,
                        answers: Vec::new(),
                    });
                }
            }
        }
        lines
    }

    /// What is due or cannot wait: what bears no date, then by date.
    fn first(&self) -> BriefBlock {
        let mut rows: Vec<Vec<Text>> = Vec::new();
        let mut told: Vec<AnswerAddress> = Vec::new();
        let first = self.issues.issues.iter().filter(|issue| self.is_first(&issue.head));
        for line in first.flat_map(|issue| &issue.lines) {
            if let Some(row) = self.first_line(line) {
                told.extend(line.answers.iter().map(|answer| answer.place.clone()));
                rows.push(row);
            }
        }
        let ahead = self.dated().into_iter().filter(|dated| self.lies_ahead(dated));
        for dated in ahead.filter(|dated| !told.contains(&dated.place)) {
            let what = self.what_happens(&dated.place);
            rows.push(vec![self.when(&dated).into(), what, self.known_of(&dated.place)]);
        }
        for issue in self.issues.issues.iter().filter(|issue| !self.is_first(&issue.head)) {
            rows.extend(issue.lines.iter().filter_map(|line| self.limit(line)));
        }
        if rows.is_empty() {
            return BriefBlock::Paragraph(self.words("report-first-none"));
        }
        let more = rows.len().saturating_sub(MOST_FIRST);
        rows.truncate(MOST_FIRST);
        if more > 0 {
            let more = self.phrases.counted("report-first-more", more, &[]);
            rows.push(vec![Text::default(), more.into(), Text::default()]);
        }
        BriefBlock::Table(BriefTable {
            columns: vec![
                BriefColumn { title: self.words("report-when"), share: 4 },
                BriefColumn { title: self.words("report-what"), share: 10 },
                BriefColumn { title: self.words("report-how-known"), share: 4 },
            ],
            rows,
        })
    }

    fn first_line(&self, line: &Line) -> Option<Vec<Text>> {
        let found = self.point_of(line)?;
        let deadline = line.last_day.as_ref();
        let when = deadline.and_then(|day| self.phrases.deadline(day, self.context.today));
        let mut what = Text::person(self.of_point(found, None));
        let answers = self.matched_lines(&line.answers);
        for answer in answers.iter().filter(|answer| !answer.says.is_empty()) {
            what = what.and(" ");
            what.spans.extend(answer.says.spans.clone());
            what = what.and(".");
        }
        let known = answers.into_iter().find_map(|answer| answer.known).unwrap_or_default();
        Some(vec![when.map_or_else(|| self.words("report-no-date"), Text::plain), what, known])
    }

    /// A last day of the person's own that may still be ahead.
    fn limit(&self, line: &Line) -> Option<Vec<Text>> {
        let day = line.last_day.as_ref().filter(|day| day.whose == Whose::Client)?;
        let when = self.phrases.deadline(day, self.context.today)?;
        let found = self.point_of(line)?;
        let known = self.matched_lines(&line.answers).into_iter().find_map(|line| line.known);
        let what = Text::person(self.of_point(found, None));
        Some(vec![when.into(), what, known.unwrap_or_default()])
    }

    fn wants(&self, questions: &[QuestionId]) -> Text {
        let places = self.single_places(questions);
        let mut text = Text::default();
        for place in places.iter().filter(|place| self.silent(place).is_none()) {
            for line in self.lines_of(place, String::new()) {
                text = if text.is_empty() { text } else { text.and(" · ") };
                text.spans.extend(line.says.spans);
            }
        }
        if text.is_empty() { self.words("report-wants-none") } else { text }
    }

    /// The person's own words whole, and the words of a threat.
    fn own_words(&self) -> Vec<BriefBlock> {
        let plan = &self.from.edition.brief;
        let asked: Vec<&AnswerAddress> = self.asked().collect();
        let given = |question: &QuestionId| {
            let places = asked.iter().filter(|place| place.question == *question);
            places.filter(|place| self.silent(place).is_none()).copied().collect::<Vec<_>>()
        };
        let quoted = plan.own_words.iter().chain(&plan.threats).flat_map(given);
        let blocks: Vec<BriefBlock> =
            quoted.flat_map(|place| self.quotations(place)).collect();
        if blocks.is_empty() {
            let missing = plan.own_words.first().cloned().map(AnswerAddress::single);
            let why = missing.and_then(|place| self.silent(&place)).unwrap_or(Silent::Open);
            return vec![BriefBlock::Paragraph(self.phrases.attr(why.message(), "alone").into())];
        }
        blocks
    }

    /// The words of an answer, below its label.
    pub(super) fn quotations(&self, place: &AnswerAddress) -> Vec<BriefBlock> {
        let lines = self.lines_of(place, self.label(place));
        let quotation = |line: FactLine| {
            let mut label = line.label;
            if let Some(known) = line.known {
                label = label.and(" · ");
                label.spans.extend(known.spans);
            }
            BriefBlock::Quotation { label, words: line.says }
        };
        lines.into_iter().map(quotation).collect()
    }

    /// What is kept for the meeting, left, withheld or not touched. A paragraph each.
    fn kept_back(&self) -> Vec<Text> {
        let mut told = Vec::new();
        for (message, status) in [
            ("report-in-person", AnswerStatus::Withheld),
            ("report-later", AnswerStatus::Later),
            ("report-blank", AnswerStatus::Blank),
        ] {
            let of_status = |place: &&AnswerAddress| {
                let answer = self.context.answers.get(place);
                answer.is_some_and(|answer| answer.standing() == status)
            };
            let labels: Vec<String> =
                self.asked().filter(of_status).map(|place| self.label(place)).collect();
            let lead = Text::default().and_strong(self.phrases.text(message)).and(" ");
            told.push(if labels.is_empty() {
                lead.and(self.phrases.text("report-nothing"))
            } else {
                lead.and_person(labels.join("; ")).and(".")
            });
        }
        told.extend(self.not_touched());
        told
    }

    /// The sections of the form of which no question has an answer.
    fn not_touched(&self) -> Option<Text> {
        let sections = &self.context.form.form().sections;
        let is_asked = |place: &&AnswerAddress| self.silent(place) != Some(Silent::Open);
        let answered: Vec<_> = self
            .asked()
            .filter(is_asked)
            .filter_map(|place| self.context.form.section_of(&place.question))
            .map(|section| &section.id)
            .collect();
        let untouched: Vec<String> = sections
            .iter()
            .map(|section| &section.id)
            .filter(|section| !answered.contains(section))
            .map(|section| self.phrases.section(section))
            .collect();
        let lead = Text::default().and_strong(self.phrases.text("report-not-touched")).and(" ");
        (!untouched.is_empty()).then(|| lead.and(untouched.join("; ")).and("."))
    }

    /// What a reader must know of the paper itself.
    fn foot(&self) -> Vec<Text> {
        let mut lines = vec![self.words("report-legend")];
        lines.push(self.words(if self.from.attached {
            "report-data-attached"
        } else {
            "report-data-not-attached"
        }));
        let mut purpose = self.marking();
        if let Some(words) = self.from.firm.and_then(|firm| firm.disclaimer.as_ref()) {
            purpose = purpose.and(" ").and(words.clone());
        }
        lines.push(purpose.and(" ").and(self.phrases.law_as_at()).and("."));
        lines
    }

    /// What happens on a date: its label, with its item.
    pub(crate) fn what_happens(&self, place: &AnswerAddress) -> Text {
        Text::person(self.label(place))
    }

    /// How an answer is known, in words; empty for the person's own word.
    pub(super) fn known_of(&self, place: &AnswerAddress) -> Text {
        let lines = self.lines_of(place, String::new());
        lines.into_iter().find_map(|line| line.known).unwrap_or_default()
    }

    /// Whether a head gathers what comes first.
    pub(super) fn is_first(&self, head: &candour_model::HeadId) -> bool {
        let found = self.from.edition.heads.head(head);
        found.is_some_and(|head| head.role == candour_assessment::issue::Role::First)
    }

    /// The groups whose items the first page or the chronology tells.
    pub(super) fn groups_of_dates(&self) -> Vec<GroupId> {
        let heads = &self.from.edition.heads.heads;
        let dates = heads.iter().filter_map(|head| head.date.as_ref());
        let groups = dates.filter_map(|date| self.context.form.group_of_question(date));
        groups.map(|group| group.id.clone()).collect()
    }
}
