//! Annex B: each reason with the answers it rests on, why it matters, the other side and its
//! sources.

use candour_assessment::issue::how_known;
use candour_assessment::{Deadline, FoundMeasure, FoundPoint, FoundSign, MeasureState};
use candour_content::Sign;
use candour_model::{AnswerAddress, HeadId};
use candour_typeset::model::{Block, Fact, Heading, Text, TextRole};

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    /// Every reason below its head, then what stands under no issue, then the measures.
    pub(super) fn points(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.order.is_empty() {
            blocks.push(Block::Paragraph(self.words("report-points-none"), TextRole::Report));
        } else {
            blocks.push(Block::Paragraph(self.words("report-reasons-lead"), TextRole::Report));
        }
        let mut head: Option<&HeadId> = None;
        for found in &self.order {
            let own = self.head_of(found);
            if own != head {
                blocks.extend(own.map(|id| heading(2, self.head_words(id).into())));
                head = own;
            }
            blocks.push(self.point(found));
        }
        blocks.append(&mut self.measures());
        blocks
    }

    pub(super) fn section(&self, id: &str) -> Block {
        heading(2, self.words(id))
    }

    fn point(&self, found: &FoundPoint) -> Block {
        let fact = |label: &str, value: Text| Fact { label: self.words(label), value };
        let mut facts = vec![fact("report-point-because", self.rests_on(found))];
        if let Some(deadline) = &found.deadline {
            facts.push(fact("report-last-day", self.deadline(deadline).into()));
        }
        if let Some(other) = self.said_by(found) {
            let text = self.words("report-as-for").and(" ").and_person(self.of_point(other, None));
            facts.push(fact("report-point-means", self.with_citations(text, &found.sources)));
        } else {
            let means = Text::person(self.of_point(found, Some("means")));
            facts.push(fact("report-point-means", self.with_citations(means, &found.sources)));
            for (label, attr) in
                [("report-point-other-side", "other-side"), ("report-point-next", "next")]
            {
                let words = self.of_point(found, Some(attr));
                if !words.is_empty() {
                    facts.push(fact(label, Text::person(words)));
                }
            }
        }
        let title = Text::person(self.of_point(found, None));
        Block::Together(vec![heading(3, title), Block::Facts(facts)])
    }

    /// The answers on which a reason rests, a line each: as much of each as counts, whole.
    fn rests_on(&self, found: &FoundPoint) -> Text {
        let mut text = Text::default();
        for reason in &found.reasons {
            let place = &reason.place;
            let mut parts = how_known(&self.from.edition.heads, self.context, place);
            if !reason.options.is_empty() {
                for part in &mut parts {
                    part.options.retain(|option| reason.options.contains(option));
                }
                parts.retain(|part| !part.options.is_empty());
            }
            if parts.is_empty() {
                // One answer out of several options counts whole.
                parts = how_known(&self.from.edition.heads, self.context, place);
            }
            for part in &parts {
                text = if text.is_empty() { text } else { text.and("\n") };
                text = self
                    .number(text, place)
                    .and(" ")
                    .and_person(self.label(place))
                    .and(self.sign(Sign::Colon));
                text.spans.extend(self.says(part).spans);
                if let Some(known) = self.known_words(&part.known) {
                    text = text.and(self.sign(Sign::Open));
                    text.spans.extend(known.spans);
                    text = text.and(self.sign(Sign::Close));
                }
            }
        }
        for warning in self.phrases.point_warnings(found, self.context.today) {
            text = if text.is_empty() { text } else { text.and("\n") };
            text = text.and(warning);
        }
        text
    }

    /// An earlier point that says all that this one says.
    fn said_by(&self, found: &FoundPoint) -> Option<&FoundPoint> {
        let said = |point: &FoundPoint| {
            ["means", "other-side", "next"].map(|attr| self.of_point(point, Some(attr)))
        };
        let mut earlier = self.order.iter().take_while(|other| !std::ptr::eq(**other, found));
        earlier.find(|other| other.id == found.id && said(other) == said(found)).copied()
    }

    /// The questions that a point gives to ask.
    pub(super) fn asks(&self, found: &FoundPoint) -> Vec<String> {
        (1..=found.asks).map(|n| self.of_point(found, Some(&format!("ask-{n}")))).collect()
    }

    fn deadline(&self, deadline: &Deadline) -> String {
        self.phrases.deadline(deadline, self.context.today).unwrap_or_default()
    }

    /// The measures of which a sign stands in the answers, with what speaks against each.
    fn measures(&self) -> Vec<Block> {
        let shown: Vec<&FoundMeasure> = self.measures_shown().collect();
        if shown.is_empty() {
            return Vec::new();
        }
        let lead = Block::Paragraph(self.words("report-points-measures-lead"), TextRole::Report);
        let mut blocks = vec![self.section("report-points-measures"), lead];
        blocks.extend(shown.into_iter().map(|found| self.measure(found)));
        blocks
    }

    /// The measures of which a sign stands in the answers.
    pub(super) fn measures_shown(&self) -> impl Iterator<Item = &FoundMeasure> {
        self.assessment.measures.iter().filter(|found| {
            matches!(found.state, MeasureState::SignsPresent | MeasureState::SomeSigns)
        })
    }

    fn measure(&self, found: &FoundMeasure) -> Block {
        let id = format!("measure-{}", found.id);
        let told = |attr: &str| self.phrases.attr(&id, attr);
        let fact = |label: &str, value: Text| Fact { label: self.words(label), value };
        let mut facts = Vec::new();
        for (label, signs) in
            [("report-measure-signs", &found.signs), ("report-measure-against", &found.against)]
        {
            if !signs.is_empty() {
                facts.push(fact(label, self.signs(signs)));
            }
        }
        let means = self.with_citations(told("means").into(), &found.sources);
        facts.push(fact("report-point-means", means));
        facts.push(fact("report-point-other-side", told("other-side").into()));
        let state = self.phrases.text(&format!("measure-state-{}", found.state.code()));
        let title = self.phrases.text(&id);
        let title = self.phrases.with("report-measure", &[("measure", &title), ("state", &state)]);
        Block::Together(vec![heading(3, title.into()), Block::Facts(facts)])
    }

    fn signs(&self, signs: &[FoundSign]) -> Text {
        let mut text = Text::default();
        for sign in signs {
            text = if text.is_empty() { text } else { text.and("\n") };
            let told = self.phrases.text(&format!("sign-{}", sign.id));
            text = text.and(self.phrases.without_end(&told)).and(self.sign(Sign::Open));
            let mut numbers: Vec<&AnswerAddress> = Vec::new();
            for place in &sign.because {
                if !numbers.iter().any(|other| other.question == place.question) {
                    text = self.number(
                        if numbers.is_empty() { text } else { text.and(self.sign(Sign::Comma)) },
                        place,
                    );
                    numbers.push(place);
                }
            }
            text = text.and(self.sign(Sign::Close));
        }
        text
    }
}

fn heading(level: u8, text: Text) -> Block {
    Block::Heading(Heading { level, number: None, text, anchor: None })
}
