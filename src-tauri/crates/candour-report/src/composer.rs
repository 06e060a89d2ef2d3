//! What all parts share: answers as quotations, sources with their reference marks.

use std::collections::BTreeMap;

use candour_assessment::{Assessment, FoundPoint, Urgency};
use candour_content::Phrases;
use candour_model::{Answer, AnswerAddress, GroupId, ItemId, ParameterId, SourceId};
use candour_questionnaire::{Context, Flow, Question};
use candour_typeset::model::{Shape, Text};

use crate::Composition;

/// The most words of an answer that are quoted outside of the answers themselves, where it is given
/// in full under its number.
const QUOTED: usize = 24;
/// The same in a point in brief.
const QUOTED_BRIEFLY: usize = 12;

/// Writes parts from one set of answers.
pub(super) struct ReportComposer<'a> {
    pub(super) from: Composition<'a>,
    pub(super) phrases: Phrases<'a>,
    pub(super) context: &'a Context<'a>,
    pub(super) flow: &'a Flow,
    pub(super) assessment: &'a Assessment,
    /// Points in the order in which they are printed; each bears its place as its number.
    pub(super) order: Vec<&'a FoundPoint>,
    /// Sources in the order in which the points cite them, those of one publication together.
    pub(super) cited: Vec<SourceId>,
}

impl<'a> ReportComposer<'a> {
    pub(super) fn new(
        from: Composition<'a>,
        phrases: Phrases<'a>,
        context: &'a Context<'a>,
        flow: &'a Flow,
        assessment: &'a Assessment,
    ) -> Self {
        let points = |caution| assessment.points.iter().filter(move |p| p.caution == caution);
        let order: Vec<&FoundPoint> = points(false).chain(points(true)).collect();
        let mut cited: Vec<SourceId> = Vec::new();
        let measures = assessment.measures.iter().flat_map(|m| &m.sources);
        for source in order.iter().flat_map(|p| &p.sources).chain(measures) {
            if !cited.contains(source) {
                cited.push(source.clone());
            }
        }
        let publication = |id: &SourceId| {
            let source = from.edition.source(id)?;
            source.url.as_ref().map(|url| (source.title.clone(), url.clone()))
        };
        let mut cited: Vec<SourceId> = cited;
        let first_of: Vec<_> = cited.iter().map(&publication).collect();
        // A stable sort: publications by their first citation, citations inside them as they were.
        let rank = |id: &SourceId| {
            let own = publication(id);
            first_of
                .iter()
                .position(|known| own.is_some() && *known == own)
                .or_else(|| cited.iter().position(|other| other == id))
        };
        let ranks: BTreeMap<SourceId, _> = cited.iter().map(|id| (id.clone(), rank(id))).collect();
        cited.sort_by_key(|id| ranks.get(id).copied().flatten());
        Self { from, phrases, context, flow, assessment, order, cited }
    }

    /// The number of a point, from 1.
    pub(super) fn number_of(&self, found: &FoundPoint) -> usize {
        self.order.iter().position(|other| std::ptr::eq(*other, found)).map_or(0, |at| at + 1)
    }

    /// The anchor of a point.
    pub(super) fn point_anchor(&self, found: &FoundPoint) -> String {
        format!("point-{}", self.number_of(found))
    }

    /// The number of a point, leading to it.
    pub(super) fn point_link(&self, text: Text, found: &FoundPoint) -> Text {
        text.and_link(self.number_of(found).to_string(), self.point_anchor(found))
    }

    /// The numbers of points, each leading to its point.
    pub(super) fn serving(&self, text: Text, points: &[&FoundPoint]) -> Text {
        let mut text =
            text.and(self.phrases.counted("report-serves", points.len(), &[])).and("\u{a0}");
        for (i, found) in points.iter().enumerate() {
            text = self.point_link(if i == 0 { text } else { text.and(", ") }, found);
        }
        text
    }

    /// The citations of sources, each leading to its entry.
    pub(super) fn with_citations(&self, mut text: Text, sources: &[SourceId]) -> Text {
        for source in sources {
            if let Some(at) = self.cited.iter().position(|known| known == source) {
                text = text.and(" ").and_link(format!("[{}]", at + 1), self.source_anchor(source));
            }
        }
        text
    }

    /// The anchor of the entry that a source stands in: that of the first of its publication.
    fn source_anchor(&self, source: &SourceId) -> String {
        let find = |id| self.from.edition.source(id);
        let own = find(source);
        let first = self.cited.iter().find(|id| {
            *id == source
                || find(id).zip(own).is_some_and(|(a, b)| {
                    a.url.is_some()
                        && a.url == b.url
                        && a.title == b.title
                        && a.checked_on == b.checked_on
                })
        });
        format!("source-{}", first.unwrap_or(source))
    }

    /// The points that are cautions, or those that are not.
    pub(super) fn found(&self, cautions: bool) -> impl Iterator<Item = &'a FoundPoint> {
        self.assessment.points.iter().filter(move |p| p.caution == cautions)
    }

    /// The name of the item that something is about; empty where it is about none.
    pub(super) fn item(&self, item: Option<&(GroupId, ItemId)>) -> String {
        item.map(|(group, item)| self.phrases.item(self.context, group, item)).unwrap_or_default()
    }

    /// The name of the item that a sentence is about; empty where it is about none.
    pub(super) fn item_name(&self, item: Option<&(GroupId, ItemId)>) -> String {
        item.map(|(group, item)| self.phrases.item_name(self.context, group, item))
            .unwrap_or_default()
    }

    /// Numbers of law in words, by the name of the message variable.
    pub(super) fn law(&self, parameters: &[ParameterId]) -> BTreeMap<String, String> {
        self.phrases.law_numbers(self.context.parameters, parameters)
    }

    /// A message of a point.
    pub(super) fn of_point(&self, found: &FoundPoint, attr: Option<&str>) -> String {
        let id = format!("point-{}", found.id);
        let item = self.item_name(found.item.as_ref());
        let words = self.phrases.point_words(self.context.parameters, found, self.context.today);
        self.phrases.of_law(&id, attr, &item, &words).unwrap_or_default()
    }

    /// The anchor of an answer.
    pub(super) fn anchor(place: &AnswerAddress) -> String {
        format!("answer-{place}")
    }

    /// The number of a question, leading to its answer.
    pub(super) fn number(&self, text: Text, place: &AnswerAddress) -> Text {
        let number = self.context.form.printed_number(&place.question);
        text.and_link(number, Self::anchor(place))
    }

    /// What a question is called, with the item where it belongs to one.
    pub(super) fn label(&self, place: &AnswerAddress) -> String {
        self.phrases.place(self.context, place)
    }

    /// An answer in words, one line for each option; what was withheld says so.
    pub(super) fn answer_by_line(&self, place: &AnswerAddress) -> Vec<String> {
        self.told_of(place, |question, answer| {
            self.phrases.answer_by_line(self.context, question, answer)
        })
    }

    /// The same in one piece.
    fn answer(&self, place: &AnswerAddress) -> String {
        self.told_of(place, |question, answer| {
            vec![self.phrases.answer(self.context, question, answer)]
        })
        .concat()
    }

    fn told_of(
        &self,
        place: &AnswerAddress,
        tell: impl Fn(&Question, Option<&Answer>) -> Vec<String>,
    ) -> Vec<String> {
        if self.from.withheld.contains(place) {
            return vec![self.phrases.text("report-withheld-answer")];
        }
        let question = self.context.form.question(&place.question);
        question.map_or_else(Vec::new, |q| tell(q, self.context.answer(place)))
    }

    /// An answer where it is only named: a long one by its beginning.
    fn short_answer(&self, place: &AnswerAddress, most: usize) -> String {
        let text = self.answer(place);
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.get(..most) {
            // One or two words more are shorter than the note that they are missing.
            Some(begun) if words.len() > most + 2 => {
                format!("{} …", begun.join(" ").trim_end_matches([',', '.', ';', ':']))
            }
            _ => words.join(" "),
        }
    }

    /// Number, question and answer in one line. The item is named where it is not the one that is
    /// spoken of.
    pub(super) fn quotation(&self, place: &AnswerAddress, of: Option<&(GroupId, ItemId)>) -> Text {
        self.quoted(place, of, QUOTED)
    }

    /// The same for a point in brief.
    pub(super) fn brief_quotation(
        &self,
        place: &AnswerAddress,
        of: Option<&(GroupId, ItemId)>,
    ) -> Text {
        self.quoted(place, of, QUOTED_BRIEFLY)
    }

    fn quoted(&self, place: &AnswerAddress, of: Option<&(GroupId, ItemId)>, most: usize) -> Text {
        let text = self.number(Text::default(), place).and(" ");
        let label = match self.context.form.question(&place.question) {
            Some(question) if place.item.as_ref() == of => self.phrases.label(question),
            _ => self.label(place),
        };
        let mut text = text.and_person(label).and(": ").and_person(self.short_answer(place, most));
        if let Some(last) = text.spans.last_mut() {
            last.strong = true;
        }
        text
    }

    /// Whether an answer has a value, certain or not.
    pub(super) fn has_value(&self, place: &AnswerAddress) -> bool {
        self.context.answer(place).and_then(Answer::value).is_some()
    }

    /// A part's own message as text.
    pub(super) fn words(&self, id: &str) -> Text {
        Text::plain(self.phrases.text(id))
    }
}

/// The shape of an urgency.
pub(super) fn shape(urgency: Urgency) -> Shape {
    match urgency {
        Urgency::ActNow => Shape::Filled,
        Urgency::RaiseSoon => Shape::Half,
        Urgency::Raise => Shape::Outlined,
        Urgency::Note => Shape::Dot,
    }
}

/// The message of an urgency.
pub(super) fn urgency_message(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::ActNow => "weight-act-now",
        Urgency::RaiseSoon => "weight-raise-soon",
        Urgency::Raise => "weight-raise",
        Urgency::Note => "weight-note",
    }
}
