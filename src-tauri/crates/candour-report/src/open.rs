//! What is not known, what is for the meeting, and what to check.

use candour_assessment::ClashFound;
use candour_model::{AnswerAddress, Standing};
use candour_questionnaire::Stop;
use candour_typeset::model::{Block, Text, Tick, Voice};

use crate::scribe::Scribe;

impl Scribe<'_> {
    pub(super) fn open(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let lists: [(&str, &[Standing]); 4] = [
            ("report-open-in-person", &[Standing::Withheld]),
            ("report-open-not-known", &[Standing::NotKnown]),
            ("report-open-doubtful", &[Standing::NotSure, Standing::Told]),
            ("report-open-later", &[Standing::Later]),
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
        let clashes = self.assessment.clashes.iter().map(|clash| self.clash(clash));
        self.open_list("report-open-clashes", clashes.collect(), &mut blocks);
        blocks
    }

    /// Two answers that may not go together, with their numbers.
    pub(super) fn clash(&self, clash: &ClashFound) -> Text {
        let item = self.item_name(clash.item.as_ref());
        let told = self.say.of_law(&format!("clash-{}", clash.id), None, &item, &self.law(&[]));
        let mut text = Text::person(told.unwrap_or_default()).and(" (");
        for (i, place) in clash.because.iter().enumerate() {
            text = self.number(text.and(if i == 0 { "" } else { ", " }), place);
        }
        text.and(")")
    }

    fn open_list(&self, title: &str, lines: Vec<Text>, blocks: &mut Vec<Block>) {
        blocks.push(self.section(title));
        blocks.push(if lines.is_empty() {
            Block::Paragraph(self.words("report-open-none"), Voice::Report)
        } else {
            Block::Ticks(
                lines.into_iter().map(|text| Tick { ticked: false, text, note: None }).collect(),
            )
        });
    }

    /// The places whose answers stand in one of these ways. What is withheld from this report is
    /// told beside its question and not here.
    fn standing(&self, standings: &[Standing]) -> Vec<AnswerAddress> {
        self.flow
            .stops()
            .filter_map(|stop| match stop {
                Stop::Question(place) => Some(place),
                Stop::Group(_) => None,
            })
            .filter(|place| !self.from.withheld.contains(place))
            .filter(|place| {
                let answer = self.context.answers.get(place);
                answer.is_some_and(|a| standings.contains(&a.standing()))
            })
            .cloned()
            .collect()
    }
}
