//! What is not known, what is for the meeting, and what to check.

use candour_assessment::FoundContradiction;
use candour_model::{AnswerAddress, AnswerStatus};
use candour_questionnaire::FlowStep;
use candour_typeset::model::{Block, Text, TextRole, Tick};

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    pub(super) fn open(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let lists: [(&str, &[AnswerStatus]); 4] = [
            ("report-open-in-person", &[AnswerStatus::Withheld]),
            ("report-open-not-known", &[AnswerStatus::NotKnown]),
            ("report-open-doubtful", &[AnswerStatus::NotSure, AnswerStatus::Told]),
            ("report-open-later", &[AnswerStatus::Later]),
        ];
        for (title, standings) in lists {
            let places = self.standing(standings);
            let ticks = places.iter().map(|place| {
                if self.has_value(place) {
                    self.quotation(place, None)
                } else {
                    self.number(Text::default(), place).and(" ").and_person(self.label(place))
                }
            });
            self.open_list(title, ticks.collect(), &mut blocks);
        }
        let contradictions = self
            .assessment
            .contradictions
            .iter()
            .map(|contradiction| self.contradiction(contradiction));
        self.open_list("report-open-clashes", contradictions.collect(), &mut blocks);
        blocks
    }

    /// Two answers that may not go together, with their numbers.
    pub(super) fn contradiction(&self, contradiction: &FoundContradiction) -> Text {
        let item = self.item_name(contradiction.item.as_ref());
        let told = self.phrases.of_law(
            &format!("clash-{}", contradiction.id),
            None,
            &item,
            &self.law(&[]),
        );
        let mut text = Text::person(told.unwrap_or_default()).and(" (");
        for (i, place) in contradiction.because.iter().enumerate() {
            text = self.number(text.and(if i == 0 { "" } else { ", " }), place);
        }
        text.and(")")
    }

    fn open_list(&self, title: &str, lines: Vec<Text>, blocks: &mut Vec<Block>) {
        blocks.push(self.section(title));
        blocks.push(if lines.is_empty() {
            Block::Paragraph(self.words("report-open-none"), TextRole::Report)
        } else {
            Block::Ticks(
                lines.into_iter().map(|text| Tick { ticked: false, text, note: None }).collect(),
            )
        });
    }

    /// The places whose answers stand in one of these ways. What is withheld from this report is
    /// told beside its question and not here.
    fn standing(&self, standings: &[AnswerStatus]) -> Vec<AnswerAddress> {
        self.flow
            .steps()
            .filter_map(|step| match step {
                FlowStep::Question(place) => Some(place),
                FlowStep::Group(_) => None,
            })
            .filter(|place| !self.from.withheld.contains(place))
            .filter(|place| {
                let answer = self.context.answer(place);
                answer.is_some_and(|a| standings.contains(&a.standing()))
            })
            .cloned()
            .collect()
    }
}
