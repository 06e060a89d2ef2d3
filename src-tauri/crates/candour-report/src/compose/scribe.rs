//! What all parts share: answers as quotations, sources with their marks.

use std::collections::BTreeMap;

use candour_assessment::{Assessment, Found, Weight};
use candour_content::Say;
use candour_model::{Answer, GroupId, ItemId, ParameterId, Place, SourceId, ValueKind};
use candour_questionnaire::{Context, Flow};

use super::Composition;
use crate::model::{Shape, Text};

/// The most words of a long answer that are quoted outside of the answers themselves.
const QUOTED: usize = 40;

/// Writes parts from one set of answers.
pub(super) struct Scribe<'a> {
    pub(super) from: Composition<'a>,
    pub(super) say: Say<'a>,
    pub(super) context: &'a Context<'a>,
    pub(super) flow: &'a Flow,
    pub(super) assessment: &'a Assessment,
    /// Sources in the order in which the points cite them.
    pub(super) cited: Vec<SourceId>,
}

impl<'a> Scribe<'a> {
    pub(super) fn new(
        from: Composition<'a>,
        say: Say<'a>,
        context: &'a Context<'a>,
        flow: &'a Flow,
        assessment: &'a Assessment,
    ) -> Self {
        let mut cited: Vec<SourceId> = Vec::new();
        let points = assessment.points.iter().filter(|p| p.caution);
        let points = points.chain(assessment.points.iter().filter(|p| !p.caution));
        let measures = assessment.measures.iter().flat_map(|m| &m.sources);
        for source in points.flat_map(|p| &p.sources).chain(measures) {
            if !cited.contains(source) {
                cited.push(source.clone());
            }
        }
        Self { from, say, context, flow, assessment, cited }
    }

    /// The marks of sources, each leading to its entry.
    pub(super) fn marks(&self, mut text: Text, sources: &[SourceId]) -> Text {
        for source in sources {
            if let Some(at) = self.cited.iter().position(|known| known == source) {
                text = text.and(" ").and_link(format!("[{}]", at + 1), format!("source-{source}"));
            }
        }
        text
    }

    /// The points that are cautions, or those that are not.
    pub(super) fn found(&self, cautions: bool) -> impl Iterator<Item = &'a Found> {
        self.assessment.points.iter().filter(move |p| p.caution == cautions)
    }

    /// The name of the item that something is about; empty where it is about none.
    pub(super) fn item(&self, item: Option<&(GroupId, ItemId)>) -> String {
        item.map(|(group, item)| self.say.item(self.context, group, item)).unwrap_or_default()
    }

    /// The name of the item that a sentence is about; empty where it is about none.
    pub(super) fn item_name(&self, item: Option<&(GroupId, ItemId)>) -> String {
        item.map(|(group, item)| self.say.item_name(self.context, group, item)).unwrap_or_default()
    }

    /// Numbers of law in words, by the name of the message variable.
    pub(super) fn law(&self, parameters: &[ParameterId]) -> BTreeMap<String, String> {
        self.say.law_numbers(self.context.parameters, parameters)
    }

    /// A message of a point.
    pub(super) fn of_point(&self, found: &Found, attr: Option<&str>) -> String {
        let id = format!("point-{}", found.id);
        let item = self.item_name(found.item.as_ref());
        self.say.of_law(&id, attr, &item, &self.law(&found.parameters)).unwrap_or_default()
    }

    /// The anchor of an answer.
    pub(super) fn anchor(place: &Place) -> String {
        format!("answer-{place}")
    }

    /// The number of a question, leading to its answer.
    pub(super) fn number(&self, text: Text, place: &Place) -> Text {
        let number = self.context.form.printed_number(&place.question);
        text.and_link(number, Self::anchor(place))
    }

    /// What a question is called, with the item where it belongs to one.
    pub(super) fn label(&self, place: &Place) -> String {
        let Some(question) = self.context.form.question(&place.question) else {
            return place.question.to_string();
        };
        let label = self.say.label(question);
        match &place.item {
            Some((group, item)) => {
                format!("{} · {label}", self.say.item(self.context, group, item))
            }
            None => label,
        }
    }

    /// An answer in words; what was withheld says so.
    pub(super) fn answer(&self, place: &Place) -> String {
        if self.from.withheld.contains(place) {
            return self.say.text("report-withheld-answer");
        }
        let Some(question) = self.context.form.question(&place.question) else {
            return String::new();
        };
        self.say.answer(question, self.context.answers.get(place))
    }

    /// An answer where it is only named: a long text by its beginning.
    fn short_answer(&self, place: &Place) -> String {
        let text = self.answer(place);
        let is_long = self
            .context
            .form
            .question(&place.question)
            .is_some_and(|q| matches!(q.kind, ValueKind::Text | ValueKind::Line));
        if !is_long || text.split_whitespace().count() <= QUOTED {
            return text.replace(['\n', '\r'], " ");
        }
        let words: Vec<&str> = text.split_whitespace().take(QUOTED).collect();
        format!("{} …", words.join(" "))
    }

    /// Number, question and answer in one line.
    pub(super) fn quotation(&self, place: &Place) -> Text {
        let text = self.number(Text::default(), place).and("  ");
        let text = text.and_person(self.label(place)).and(": ");
        let mut text = text.and_person(self.short_answer(place));
        if let Some(last) = text.spans.last_mut() {
            last.strong = true;
        }
        text
    }

    /// Whether an answer has a value, certain or not.
    pub(super) fn has_value(&self, place: &Place) -> bool {
        self.context.answers.get(place).and_then(Answer::value).is_some()
    }

    /// A part's own message as text.
    pub(super) fn words(&self, id: &str) -> Text {
        Text::plain(self.say.text(id))
    }
}

/// The shape of a weight.
pub(super) fn shape(weight: Weight) -> Shape {
    match weight {
        Weight::ActNow => Shape::Filled,
        Weight::RaiseSoon => Shape::Half,
        Weight::Raise => Shape::Outlined,
        Weight::Note => Shape::Dot,
    }
}

/// The message of a weight.
pub(super) fn weight_message(weight: Weight) -> &'static str {
    match weight {
        Weight::ActNow => "weight-act-now",
        Weight::RaiseSoon => "weight-raise-soon",
        Weight::Raise => "weight-raise",
        Weight::Note => "weight-note",
    }
}
