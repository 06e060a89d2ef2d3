//! The first page: the case at a glance, always in the same order.

use std::collections::BTreeSet;

use candour_assessment::issue::{Matched, how_known};
use candour_content::Sign;
use candour_model::{AnswerAddress, NameKind, QuestionId, SectionId};
use candour_questionnaire::Truth;
use candour_typeset::model::Text;

use super::facts::Silent;
use super::{BriefBlock, BriefSection, SectionKind};
use crate::composer::ReportComposer;

/// The most other forms of the person's name that it tells one by one.
const MOST_FORMS: usize = 6;
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
        let (mut short, hearsay) = self.cases_in_short();
        let mut besides = self.besides_in_short();
        // What is known comes before what is only told.
        if short.is_empty() {
            short = hearsay;
        } else {
            besides.extend(hearsay);
        }
        // In large print what comes first has the room of that, too.
        if self.from.large_print {
            besides.splice(0..0, self.decided_in_short());
        } else {
            short.extend(self.decided_in_short());
        }
        // In large print what comes first has the room of what is told besides.
        let besides = if self.from.large_print && !short.is_empty() {
            besides
        } else {
            short.extend(besides);
            Vec::new()
        };
        blocks.push(if short.is_empty() {
            BriefBlock::Paragraph(self.words("report-in-short-none"))
        } else {
            BriefBlock::Facts(short)
        });
        blocks.push(BriefBlock::Heading(self.words("report-first")));
        blocks.push(self.first());
        blocks.extend(self.threats());
        blocks.push(self.led("report-wants", self.wants(&plan.wants)));
        if !besides.is_empty() {
            blocks.push(BriefBlock::Heading(self.words("report-besides")));
            blocks.push(BriefBlock::Facts(besides));
        }
        match self.own_words() {
            Ok(words) => blocks.extend(words),
            Err(why) => {
                let id = match self.writer() {
                    Some(_) => "report-writers-words-missing",
                    None => "report-own-words-missing",
                };
                blocks.push(self.led(id, why));
            }
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
        // In large print a line of what runs tells it, and the room is for what else comes first.
        let below =
            if self.from.large_print { self.told_as_running() } else { BTreeSet::default() };
        let places = self.single_places(questions).into_iter();
        for place in places.filter(|place| !below.contains(&place.question)) {
            // What would follow from an answer that is not there says nothing here.
            let is_certain = self.context.asked(&place).truth == Truth::True;
            if is_certain || self.silent(&place) != Some(Silent::Open) {
                text = self.with_part(text, &place);
            }
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
        let mut text = if text.is_empty() { text } else { text.and(self.sign(Sign::Beside)) };
        text = text.and(self.label_of(place)).and(self.sign(Sign::Colon));
        if let Some(way) = self.silent(place).filter(|way| *way != Silent::No) {
            let missing = self.phrases.attr(way.message(), "alone");
            return text.and(missing);
        }
        self.with_remarks(text, place)
    }

    /// A text with an answer behind it, and how each part of it is known.
    pub(super) fn with_remarks(&self, text: Text, place: &AnswerAddress) -> Text {
        let parts = how_known(&self.from.edition.heads, self.context, place);
        self.with_parts(text, &parts)
    }

    /// A text with parts of an answer behind it, and how each is known.
    fn with_parts(&self, mut text: Text, parts: &[Matched]) -> Text {
        for (at, part) in parts.iter().enumerate() {
            text = if at > 0 { text.and(self.sign(Sign::Semicolon)) } else { text };
            text.spans.extend(self.says(part).spans);
            if let Some(known) = self.known_words(&part.known) {
                text = text.and(self.sign(Sign::Open));
                text.spans.extend(known.spans);
                text = text.and(self.sign(Sign::Close));
            }
        }
        text
    }

    /// The other forms of the person's name. One in another script shows itself what it is.
    fn other_names(&self) -> Text {
        let Some(party) = self.own_party() else { return Text::default() };
        let forms = party.also.iter().take(MOST_FORMS);
        let told = forms.fold(Text::default(), |text, other| {
            let text = if text.is_empty() { text } else { text.and(self.sign(Sign::Beside)) };
            match other.kind {
                NameKind::Script => text.and_person(other.name.replace(['\n', '\r'], " ")),
                _ => self.name_form(text, other),
            }
        });
        let more = party.also.len().saturating_sub(MOST_FORMS);
        if more == 0 {
            return told;
        }
        told.and(self.sign(Sign::Beside)).and(self.phrases.counted("report-more-forms", more, &[]))
    }

    /// What the person wants: an option that says only who writes is no wish.
    fn wants(&self, questions: &[QuestionId]) -> Text {
        let places = self.single_places(questions);
        let mut text = Text::default();
        for place in places.iter().filter(|place| self.silent(place).is_none()) {
            let mut parts = how_known(&self.from.edition.heads, self.context, place);
            parts.retain_mut(|part| {
                let whole = part.options.is_empty();
                part.options.retain(|option| !self.from.edition.brief.no_wants.contains(option));
                whole || !part.options.is_empty()
            });
            if parts.is_empty() {
                continue;
            }
            let before = if text.is_empty() { text } else { text.and(self.sign(Sign::Beside)) };
            text = self.with_parts(before, &parts);
        }
        if text.is_empty() { self.words("report-wants-none") } else { text }
    }

    /// What is kept for the meeting, left, or not touched: one paragraph.
    fn kept_back(&self) -> Text {
        let mut told = Text::default();
        for way in [Silent::InPerson, Silent::KeptOut, Silent::Later, Silent::Blank] {
            let mut labels: Vec<String> = Vec::new();
            for place in self.asked().filter(|place| self.silent(place) == Some(way)) {
                let label = self.short_label(&place.question);
                if !labels.contains(&label) {
                    labels.push(label);
                }
            }
            if labels.is_empty() && matches!(way, Silent::KeptOut | Silent::Blank) {
                continue;
            }
            told = if told.is_empty() { told } else { told.and(" ") };
            told = told.and_strong(self.phrases.text(way.message())).and(" ");
            told = if labels.is_empty() {
                told.and(self.phrases.text("report-nothing"))
            } else {
                let more = labels.len().saturating_sub(MOST_NAMED);
                labels.truncate(MOST_NAMED);
                let told = told.and(self.phrases.joined(Sign::Semicolon, &labels));
                if more > 0 {
                    let more = self.phrases.counted("report-more-left", more, &[]);
                    told.and(self.sign(Sign::Semicolon)).and(more).and(self.sign(Sign::End))
                } else {
                    told.and(self.sign(Sign::End))
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
        let of = |place: &AnswerAddress| self.context.form.section_of(&place.question);
        let asking: BTreeSet<_> = self.asked().filter_map(of).map(|section| &section.id).collect();
        let sections = self.context.form.form().sections.iter();
        let untouched: Vec<String> = sections
            .filter(|section| asking.contains(&section.id) && !self.touches(&section.id))
            .map(|section| self.phrases.section(&section.id))
            .collect();
        let lead = Text::default().and_strong(self.phrases.text("report-not-touched")).and(" ");
        (!untouched.is_empty()).then(|| {
            lead.and(self.phrases.joined(Sign::Semicolon, &untouched)).and(self.sign(Sign::End))
        })
    }

    /// Whether a question of a section of the form has an answer.
    pub(super) fn touches(&self, section: &SectionId) -> bool {
        self.asked().any(|place| {
            let own = self.context.form.section_of(&place.question);
            own.is_some_and(|own| own.id == *section) && self.silent(place) != Some(Silent::Open)
        })
    }

    /// A text that ends a sentence.
    fn ended(&self, text: Text) -> Text {
        if self.phrases.is_ended(&text.to_plain()) { text } else { text.and(self.sign(Sign::End)) }
    }

    /// What a reader must know of the paper itself.
    fn foot(&self) -> Vec<Text> {
        let attached =
            if self.from.attached { "report-data-attached" } else { "report-data-not-attached" };
        let mut purpose = self.ended(self.marking());
        if let Some(words) = self.from.firm.and_then(|firm| firm.disclaimer.as_ref()) {
            purpose = self.ended(purpose.and(" ").and(words.clone()));
        }
        let legend: Text = match self.writer() {
            Some(who) => self.phrases.with("report-legend-writer", &[("who", &who)]).into(),
            None => self.words("report-legend"),
        };
        vec![
            legend
                .and(" ")
                .and(self.phrases.text("report-legend-unchecked"))
                .and(" ")
                .and(self.phrases.text(attached)),
            purpose.and(" ").and(self.phrases.law_as_at()).and(self.sign(Sign::End)),
        ]
    }
}
