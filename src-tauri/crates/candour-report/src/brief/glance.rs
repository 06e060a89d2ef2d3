//! The first page: the case at a glance, always in the same order.

use std::collections::BTreeSet;

use candour_assessment::issue::how_known;
use candour_content::SheetKind;
use candour_model::{Answer, AnswerAddress, AnswerStatus, GroupId, NameKind, QuestionId};
use candour_typeset::model::Text;

use super::facts::Silent;
use super::{BriefBlock, BriefSection, FactLine, SectionKind};
use crate::composer::ReportComposer;

/// The most items of one group that the first page tells one by one.
const MOST_ITEMS: usize = 6;
/// The most other forms of the person's name that it tells one by one.
const MOST_FORMS: usize = 6;
/// The most matters that the first page tells one by one.
const MOST_MATTERS: usize = 6;
/// The most questions that are named as left out for one reason.
const MOST_NAMED: usize = 8;

impl ReportComposer<'_> {
    /// The name of the person; words for its absence where there is none.
    pub(crate) fn own_name(&self) -> Text {
        let name = self.own_party().map(|party| party.name.replace(['\n', '\r'], " "));
        name.map_or_else(|| self.words("report-name-missing"), Text::person)
    }

    pub(super) fn glance(&self) -> BriefSection {
        let plan = &self.from.edition.brief;
        let who = [&plan.identity[..], &plan.contact[..]].concat();
        let mut blocks = vec![BriefBlock::Paragraph(self.identity(&who))];
        blocks.push(BriefBlock::Heading(self.words("report-in-short")));
        let short = self.in_short();
        blocks.push(if short.is_empty() {
            BriefBlock::Paragraph(self.words("report-in-short-none"))
        } else {
            BriefBlock::Facts(short)
        });
        blocks.push(BriefBlock::Heading(self.words("report-first")));
        blocks.push(self.first());
        blocks.push(self.led("report-wants", self.wants(&plan.wants)));
        blocks.extend(self.threats());
        match self.own_words() {
            Ok(words) => blocks.extend(words),
            Err(why) => blocks.push(self.led("report-own-words-missing", why)),
        }
        let mut left = Text::default().and_strong(self.phrases.text("report-kept-back")).and(" ");
        left.spans.extend(self.kept_back().spans);
        blocks.push(BriefBlock::Small(left));
        blocks.extend(self.foot().into_iter().map(BriefBlock::Small));
        BriefSection { kind: SectionKind::Glance, title: self.own_name(), blocks }
    }

    /// A paragraph that begins with a word in bold.
    fn led(&self, id: &str, told: Text) -> BriefBlock {
        let mut text = Text::default().and_strong(self.phrases.text(id)).and(" ");
        text.spans.extend(told.spans);
        BriefBlock::Paragraph(text)
    }

    /// Who the person is, whether they are free and how to reach them: each asked question,
    /// answered or not.
    fn identity(&self, questions: &[QuestionId]) -> Text {
        let mut text = self.other_names();
        for place in self.single_places(questions) {
            text = self.with_part(text, &place);
        }
        text
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
        self.with_remarks(text, place)
    }

    /// A text with an answer behind it, and how each part of it is known.
    pub(super) fn with_remarks(&self, mut text: Text, place: &AnswerAddress) -> Text {
        let parts = how_known(&self.from.edition.heads, self.context, place);
        for (at, part) in parts.iter().enumerate() {
            text = if at > 0 { text.and("; ") } else { text };
            text.spans.extend(self.says(part).spans);
            if let Some(known) = self.known_words(&part.known) {
                text = text.and(" (");
                text.spans.extend(known.spans);
                text = text.and(")");
            }
        }
        text
    }

    /// The other forms of the person's name. One in another script shows itself what it is.
    fn other_names(&self) -> Text {
        let Some(party) = self.own_party() else { return Text::default() };
        let forms = party.also.iter().take(MOST_FORMS);
        let told = forms.fold(Text::default(), |text, other| {
            let text = if text.is_empty() { text } else { text.and(" · ") };
            match other.kind {
                NameKind::Script => text.and_person(other.name.replace(['\n', '\r'], " ")),
                _ => self.name_form(text, other),
            }
        });
        let more = party.also.len().saturating_sub(MOST_FORMS);
        if more == 0 {
            return told;
        }
        told.and(" · ").and(self.phrases.counted("report-more-forms", more, &[]))
    }

    /// One line for each matter, for the alerts, and for each other thing that has items.
    fn in_short(&self) -> Vec<FactLine> {
        let plan = &self.from.edition.brief;
        let heads = &self.from.edition.heads;
        let mut lines = Vec::new();
        if let Some(matters) = &heads.matters {
            let items = self.open_items(&matters.group);
            let told = plan.short.iter();
            for item in items.iter().take(MOST_MATTERS) {
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
                let line = self.in_a_row(label.clone(), &places);
                lines.push(line.unwrap_or_else(nothing));
            }
            if items.len() > MOST_MATTERS {
                let count = items.len() - MOST_MATTERS;
                lines.push(FactLine {
                    label: Text::default(),
                    says: self.phrases.counted("report-more-matters", count, &[]).into(),
                    known: None,
                    answers: Vec::new(),
                });
            }
        }
        let mut alerts = self.single_places(&plan.alerts);
        let is_told = alerts.first().is_some_and(|place| self.silent(place).is_none());
        // Who told it stands beside it; where nobody did, the source is said.
        let by_others = |place: &AnswerAddress| {
            matches!(self.context.answers.get(place), Some(Answer::Told(_, Some(_))))
        };
        if alerts.first().is_some_and(by_others) {
            alerts.retain(|place| plan.alert_source.as_ref() != Some(&place.question));
        }
        if is_told {
            let label = self.words("report-alerts");
            lines.extend(self.row_of(label, &alerts, |question| {
                question.kind == candour_model::ValueKind::Country
            }));
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
                if items.is_empty() {
                    continue;
                }
                let mut whole = FactLine {
                    label: self.words(&format!("group-{}", group.id)),
                    says: Text::default(),
                    known: None,
                    answers: Vec::new(),
                };
                for item in items.iter().take(MOST_ITEMS) {
                    let places: Vec<AnswerAddress> = group
                        .card
                        .iter()
                        .find(|question| **question != group.label)
                        .into_iter()
                        .map(|question| {
                            let (group, item) = (group.id.clone(), item.clone());
                            AnswerAddress::in_item(group, item, question.clone())
                        })
                        .collect();
                    let name = self.phrases.item_name(self.context, &group.id, item);
                    let says =
                        if whole.says.is_empty() { whole.says } else { whole.says.and(" · ") };
                    whole.says = says.and_person(name);
                    let Some(told) = self.in_a_row(Text::default(), &places) else { continue };
                    whole.says = whole.says.and(": ");
                    whole.says.spans.extend(told.says.spans);
                    whole.answers.extend(told.answers);
                }
                if items.len() > MOST_ITEMS {
                    let count = items.len() - MOST_ITEMS;
                    let more = self.phrases.counted("report-more-items", count, &[]);
                    whole.says = whole.says.and(" · ").and(more);
                }
                lines.push(whole);
            }
        }
        lines
    }

    fn wants(&self, questions: &[QuestionId]) -> Text {
        let places = self.single_places(questions);
        let mut text = Text::default();
        for place in places.iter().filter(|place| self.silent(place).is_none()) {
            text = self.with_remarks(if text.is_empty() { text } else { text.and(" · ") }, place);
        }
        if text.is_empty() { self.words("report-wants-none") } else { text }
    }

    /// What is kept for the meeting, left, or not touched: one paragraph.
    fn kept_back(&self) -> Text {
        let mut told = Text::default();
        for (message, status) in [
            ("report-in-person", AnswerStatus::Withheld),
            ("report-later", AnswerStatus::Later),
            ("report-blank", AnswerStatus::Blank),
        ] {
            let mut labels: Vec<String> = Vec::new();
            for place in self.asked() {
                let answer = self.context.answers.get(place);
                let label = self.short_label(&place.question);
                if answer.is_some_and(|answer| answer.standing() == status)
                    && !labels.contains(&label)
                {
                    labels.push(label);
                }
            }
            if labels.is_empty() && status == AnswerStatus::Blank {
                continue;
            }
            told = if told.is_empty() { told } else { told.and(" ") };
            told = told.and_strong(self.phrases.text(message)).and(" ");
            told = if labels.is_empty() {
                told.and(self.phrases.text("report-nothing"))
            } else {
                let more = labels.len().saturating_sub(MOST_NAMED);
                labels.truncate(MOST_NAMED);
                let told = told.and(labels.join("; "));
                if more > 0 {
                    let more = self.phrases.counted("report-more-left", more, &[]);
                    told.and("; ").and(more).and(".")
                } else {
                    told.and(".")
                }
            };
        }
        if let Some(untouched) = self.not_touched() {
            told = told.and(" ");
            told.spans.extend(untouched.spans);
        }
        told
    }

    /// The sections of the form that ask something and of which no question has an answer.
    fn not_touched(&self) -> Option<Text> {
        let sections = &self.context.form.form().sections;
        let of = |place: &AnswerAddress| self.context.form.section_of(&place.question);
        let asking: BTreeSet<_> = self.asked().filter_map(of).map(|section| &section.id).collect();
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
            .filter(|section| asking.contains(section) && !answered.contains(section))
            .map(|section| self.phrases.section(section))
            .collect();
        let lead = Text::default().and_strong(self.phrases.text("report-not-touched")).and(" ");
        (!untouched.is_empty()).then(|| lead.and(untouched.join("; ")).and("."))
    }

    /// What a reader must know of the paper itself.
    fn foot(&self) -> Vec<Text> {
        let attached =
            if self.from.attached { "report-data-attached" } else { "report-data-not-attached" };
        let mut purpose = ended(self.marking());
        if let Some(words) = self.from.firm.and_then(|firm| firm.disclaimer.as_ref()) {
            purpose = ended(purpose.and(" ").and(words.clone()));
        }
        vec![
            self.words("report-legend").and(" ").and(self.phrases.text(attached)),
            purpose.and(" ").and(self.phrases.law_as_at()).and("."),
        ]
    }

    /// What happens on a date: its label, with its item.
    pub(crate) fn what_happens(&self, place: &AnswerAddress) -> Text {
        let dates = self.groups_of_dates();
        let Some((group, item)) = place.item.as_ref().filter(|(group, _)| dates.contains(group))
        else {
            return Text::person(match &place.item {
                Some((group, item)) if self.needs_a_name(group) => {
                    let item = self.phrases.item(self.context, group, item);
                    format!("{item} · {}", self.short_label(&place.question))
                }
                _ => self.short_label(&place.question),
            });
        };
        // A date ahead says itself what it is; a journey is named by its countries alone.
        let label = self.context.form.group(group).map(|group| &group.label);
        let kind = label.and_then(|label| self.context.form.question(label)).map(|q| q.kind);
        let says_itself = kind == Some(candour_model::ValueKind::One);
        Text::person(if says_itself {
            self.phrases.item_name(self.context, group, item)
        } else {
            self.phrases.item(self.context, group, item)
        })
    }

    /// How an answer is known, in words; `None` for the person's own word.
    pub(super) fn known_of(&self, place: &AnswerAddress) -> Option<Text> {
        self.lines_of(place, String::new()).into_iter().find_map(|line| line.known)
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

/// A text that ends a sentence.
fn ended(text: Text) -> Text {
    let plain = text.to_plain();
    if plain.trim_end().ends_with(['.', '!', '?', '。']) { text } else { text.and(".") }
}
