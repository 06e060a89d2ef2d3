//! The answers by section, numbered as on the screen.

use candour_content::{Phrases, Sign};
use candour_model::{AnswerAddress, GroupId, ItemId, Locale, printable};
use candour_questionnaire::FlowStep;
use candour_typeset::model::{AnswerRow, Bilingual, Block, Heading, Text, TextRole};

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    pub(super) fn answers(&self) -> Vec<Block> {
        let sections = &self.context.form.form().sections;
        let mut blocks = Vec::new();
        let mut untouched = Vec::new();
        for (at, section) in sections.iter().enumerate() {
            let places: Vec<&AnswerAddress> = self
                .flow
                .in_section(&section.id)
                .filter_map(|step| match step {
                    FlowStep::Question(place) => Some(place),
                    FlowStep::Group(_) => None,
                })
                .collect();
            if places.is_empty() {
                continue;
            }
            if !places.iter().any(|place| self.is_told(place)) {
                untouched.push(format!("{} {}", at + 1, self.phrases.section(&section.id)));
                continue;
            }
            blocks.push(Block::Heading(Heading {
                level: 2,
                number: Some((at + 1).to_string()),
                text: self.phrases.section(&section.id).into(),
                anchor: None,
            }));
            self.section_answers(&places, &mut blocks);
        }
        if !untouched.is_empty() && !blocks.is_empty() {
            let lead = Text::default().and_strong(self.phrases.text("report-not-touched"));
            let text = lead
                .and(" ")
                .and(self.phrases.joined(Sign::Semicolon, &untouched))
                .and(self.sign(Sign::End));
            blocks.push(Block::Paragraph(text, TextRole::Meta));
        }
        let Some((second, language)) = self.second() else { return blocks };
        let names = [
            self.words("language-name"),
            Text::plain(second.text("language-name")).in_language(language),
        ];
        vec![Block::Bilingual(Bilingual { names, blocks })]
    }

    /// The words of the second language, where the report has one.
    fn second(&self) -> Option<(Phrases<'_>, &Locale)> {
        self.from.beside.map(|locale| (Phrases::new(self.from.edition, locale), locale))
    }

    fn section_answers(&self, places: &[&AnswerAddress], blocks: &mut Vec<Block>) {
        let mut item: Option<&(GroupId, ItemId)> = None;
        let mut unanswered: Vec<&AnswerAddress> = Vec::new();
        for &place in places {
            if !self.is_told(place) {
                unanswered.push(place);
                continue;
            }
            if place.item.as_ref() != item {
                item = place.item.as_ref();
                // Questions of the section after a group stand under no item.
                blocks.push(match item {
                    Some(_) => Block::Heading(Heading {
                        level: 3,
                        number: None,
                        text: Text::person(self.item(item)),
                        anchor: None,
                    }),
                    None => Block::Rule,
                });
            }
            blocks.push(self.answer_row(place));
        }
        if !unanswered.is_empty() {
            let mut numbers: Vec<String> = unanswered
                .iter()
                .map(|place| self.context.form.printed_number(&place.question))
                .collect();
            numbers.dedup();
            let text = self.phrases.counted(
                "report-answers-unanswered",
                unanswered.len(),
                &[("numbers", &self.phrases.joined(Sign::Comma, numbers))],
            );
            blocks.push(Block::Paragraph(text.into(), TextRole::Meta));
        }
    }

    /// Whether anything stands at a place: an answer of any kind, or a note.
    fn is_told(&self, place: &AnswerAddress) -> bool {
        self.context.answer(place).is_some() || self.context.note(place).is_some()
    }

    /// The answer in the second language, where its words differ there: what was typed does not.
    fn answer_in_second(&self, place: &AnswerAddress) -> Vec<(Text, TextRole)> {
        let Some((second, language)) = self.second() else { return Vec::new() };
        let Some(question) = self.context.form.question(&place.question) else { return Vec::new() };
        if self.keeps_out(place) {
            return Vec::new();
        }
        let answer = self.context.answer(place);
        let own = self.phrases.answer_by_line(self.context, question, answer);
        let lines = second.answer_by_line(self.context, question, answer);
        if bare(&own) == bare(&lines) {
            return Vec::new();
        }
        let line = |line| (Text::plain(line).in_language(language), TextRole::Detail);
        lines.into_iter().map(line).collect()
    }

    fn answer_row(&self, place: &AnswerAddress) -> Block {
        let question = self.context.form.question(&place.question);
        let beside = self.second().zip(question).map(|((phrases, language), question)| {
            Text::plain(phrases.question(question)).in_language(language)
        });
        let question =
            question.map_or_else(|| place.question.to_string(), |q| self.phrases.question(q));
        let lines = self.answer_by_line(place).into_iter();
        let mut answer: Vec<_> = if self.has_value(place) {
            lines.map(|line| (Text::person(line), TextRole::Person)).collect()
        } else {
            lines.map(|line| (Text::plain(line), TextRole::Report)).collect()
        };
        answer.extend(self.answer_in_second(place));
        // What the person noted is theirs, and no part of the answer that the rules read.
        if let Some(note) = self.context.note(place) {
            answer.push((self.words("report-note"), TextRole::Label));
            answer.push((Text::person(printable(note.as_str())), TextRole::Person));
        }
        Block::Answer(AnswerRow {
            number: self.context.form.printed_number(&place.question),
            anchor: Some(Self::anchor(place)),
            question: question.into(),
            beside,
            answer,
        })
    }
}

/// Lines without the marks that set a text apart from one that runs the other way: they are not
/// seen, and a number is the same with and without them.
fn bare(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect()
}
