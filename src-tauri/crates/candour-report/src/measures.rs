//! The signs of measures, side by side with what speaks against them.

use candour_assessment::{FoundMeasure, FoundSign, MeasureState};
use candour_typeset::model::{Block, Brief, Column, Shape, Table, Text};

use crate::composer::ReportComposer;
use crate::points::paragraph;

impl ReportComposer<'_> {
    pub(super) fn measures(&self) -> Vec<Block> {
        if self.assessment.measures.is_empty() {
            return Vec::new();
        }
        let column =
            |id: &str, share, heads_row| Column { title: self.words(id), share, heads_row };
        let mut blocks = vec![
            self.section("report-points-measures"),
            paragraph(self.words("report-points-measures-lead")),
            Block::Table(Table {
                columns: vec![
                    column("report-measure", 3, false),
                    column("report-measure-in-answers", 3, false),
                ],
                rows: self
                    .assessment
                    .measures
                    .iter()
                    .map(|found| vec![self.measure_name(found).into(), self.state(found).into()])
                    .collect(),
            }),
        ];
        let shown = self.assessment.measures.iter().filter(|found| {
            matches!(found.state, MeasureState::SignsPresent | MeasureState::SomeSigns)
        });
        blocks.extend(shown.map(|found| self.measure(found)));
        blocks
    }

    fn measure_name(&self, found: &FoundMeasure) -> String {
        self.phrases.text(&format!("measure-{}", found.id))
    }

    fn state(&self, found: &FoundMeasure) -> String {
        self.phrases.text(&format!("measure-state-{}", found.state.code()))
    }

    fn measure(&self, found: &FoundMeasure) -> Block {
        let id = format!("measure-{}", found.id);
        let told = |attr: &str| self.phrases.attr(&id, attr);
        let means = self.with_citations(told("means").into(), &found.sources);
        let lead = |label: &str, attr: &str| {
            Text::default().and_strong(self.phrases.text(label)).and(" ").and(told(attr))
        };
        let signs = [
            self.signs("report-measure-signs", &found.signs),
            self.signs("report-measure-against", &found.against),
        ];
        let mut both = means.and(" ");
        both.spans.extend(lead("report-brief-other-side", "other-side").spans);
        let body = [both, lead("report-brief-next", "next")];
        Block::Brief(Brief {
            shape: Shape::Outlined,
            urgency: self.state(found).into(),
            aside: Vec::new(),
            title: self.measure_name(found).into(),
            anchor: None,
            because: None,
            body: signs.into_iter().flatten().chain(body).collect(),
        })
    }

    fn signs(&self, label: &str, signs: &[FoundSign]) -> Option<Text> {
        if signs.is_empty() {
            return None;
        }
        let mut text = Text::default().and_strong(self.phrases.text(label));
        for sign in signs {
            let told = self.phrases.text(&format!("sign-{}", sign.id));
            text = text.and(" ").and(told.trim_end_matches('.')).and(" (");
            for (i, place) in sign.because.iter().enumerate() {
                text = self.number(text.and(if i == 0 { "" } else { ", " }), place);
            }
            text = text.and(").");
        }
        Some(text)
    }
}
