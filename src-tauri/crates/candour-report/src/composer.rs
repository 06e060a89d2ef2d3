//! What all parts share: answers as quotations, sources with their reference marks.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use candour_assessment::issue::{Aside, Line};
use candour_assessment::{Assessment, FoundContradiction, FoundPoint, Issues, MeasureState};
use candour_content::{Edition, Phrases, Sign};
use candour_model::{
    AltName, Answer, AnswerAddress, GroupId, HeadId, ItemId, NameKind, ParameterId, Party,
    SourceId, Value,
};
use candour_questionnaire::{Context, Flow, Question};
use candour_typeset::model::Text;

use crate::Composition;

/// Writes parts from one set of answers.
pub(super) struct ReportComposer<'a> {
    pub(super) from: Composition<'a>,
    pub(super) phrases: Phrases<'a>,
    pub(super) context: &'a Context<'a>,
    pub(super) flow: &'a Flow,
    pub(super) assessment: &'a Assessment,
    pub(super) issues: &'a Issues,
    /// Points other than cautions, in the order in which annex B prints them.
    pub(super) order: Vec<&'a FoundPoint>,
    /// Sources in the order in which the points cite them, those of one publication together.
    pub(super) cited: Vec<SourceId>,
    /// The matters by sheet, found once.
    pub(super) sheets: OnceCell<Vec<Vec<ItemId>>>,
    /// The number of the first issue of each head, found once.
    pub(super) first_of_head: OnceCell<BTreeMap<HeadId, usize>>,
    /// Whether the person lists a paper, found once.
    pub(super) has_papers: OnceCell<bool>,
    /// The words of threats that the first page tells whole, found once.
    pub(super) whole_threats: OnceCell<BTreeSet<AnswerAddress>>,
}

impl<'a> ReportComposer<'a> {
    pub(super) fn new(
        from: Composition<'a>,
        phrases: Phrases<'a>,
        context: &'a Context<'a>,
        flow: &'a Flow,
        assessment: &'a Assessment,
        issues: &'a Issues,
    ) -> Self {
        let heads = &from.edition.heads;
        let place = |found: &&FoundPoint| {
            let own = heads.of(&found.id).map(|head| &head.id);
            heads.heads.iter().position(|head| Some(&head.id) == own)
        };
        // What too little is known of for an issue opens no reason either.
        let is_known = |found: &&FoundPoint| {
            let mut aside = issues.set_aside.iter();
            let is_aside = aside.any(|set| {
                set.point == found.id && set.item == found.item && set.why == Aside::NotEnoughKnown
            });
            !is_aside || has_line(issues, found)
        };
        let mut order: Vec<&FoundPoint> =
            assessment.points.iter().filter(|found| !found.caution).filter(is_known).collect();
        // A stable sort: under a head they keep the order of the assessment.
        order.sort_by_key(place);
        let mut cited: Vec<SourceId> = Vec::new();
        let shown = assessment.measures.iter().filter(|found| {
            matches!(found.state, MeasureState::SignsPresent | MeasureState::SomeSigns)
        });
        let measures = shown.flat_map(|found| &found.sources);
        for source in order.iter().flat_map(|found| &found.sources).chain(measures) {
            if !cited.contains(source) {
                cited.push(source.clone());
            }
        }
        let cited = by_publication(from.edition, &cited);
        Self {
            from,
            phrases,
            context,
            flow,
            assessment,
            issues,
            order,
            cited,
            sheets: OnceCell::new(),
            first_of_head: OnceCell::new(),
            has_papers: OnceCell::new(),
            whole_threats: OnceCell::new(),
        }
    }

    /// The head under which a point stands.
    pub(super) fn head_of(&self, found: &FoundPoint) -> Option<&'a HeadId> {
        self.from.edition.heads.of(&found.id).map(|head| &head.id)
    }

    /// The point of a reason line.
    pub(super) fn point_of(&self, line: &Line) -> Option<&'a FoundPoint> {
        let id = line.point.as_ref()?;
        let points = self.assessment.points.iter();
        points.filter(|found| found.id == *id).find(|found| match &found.item {
            Some(item) => line.items.contains(item),
            None => true,
        })
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

    fn told_of(
        &self,
        place: &AnswerAddress,
        tell: impl Fn(&Question, Option<&Answer>) -> Vec<String>,
    ) -> Vec<String> {
        if self.keeps_out(place) {
            return vec![self.phrases.text("report-withheld-answer")];
        }
        let question = self.context.form.question(&place.question);
        question.map_or_else(Vec::new, |q| tell(q, self.context.answer(place)))
    }

    /// Whether something was answered and a setting keeps it out of this paper: the person neither
    /// withheld it nor left it open.
    pub(super) fn keeps_out(&self, place: &AnswerAddress) -> bool {
        self.from.withheld.contains(place)
            && (self.from.answers.get(place).is_some_and(|answer| answer.value().is_some())
                || self.from.answers.note(place).is_some())
    }

    /// Who fills in the answers, where that is somebody else than the person.
    pub(super) fn writer(&self) -> Option<String> {
        self.phrases.writer(self.context)
    }

    /// Whether an answer has a value, certain or not.
    pub(super) fn has_value(&self, place: &AnswerAddress) -> bool {
        self.context.answer(place).and_then(Answer::value).is_some()
    }

    /// The person's own name as they gave it.
    pub(super) fn own_party(&self) -> Option<&'a Party> {
        let place = AnswerAddress::single(self.from.edition.brief.name.clone()?);
        match self.context.applicable_answer(&place)?.value()? {
            Value::Party(party) => Some(party),
            _ => None,
        }
    }

    /// A text with another form of a name behind it.
    pub(super) fn name_form(&self, text: Text, other: &AltName) -> Text {
        let kind = match other.kind {
            NameKind::Script => "script",
            NameKind::Spelling => "spelling",
            NameKind::Former => "former",
            NameKind::Paper => "paper",
        };
        let kind = self.phrases.text(&format!("name-kind-{kind}"));
        let text = text.and_person(other.name.replace(['\n', '\r'], " "));
        text.and(self.sign(Sign::Open)).and(kind).and(self.sign(Sign::Close))
    }

    /// What the firm's card says of purpose and confidentiality; otherwise that the paper is
    /// confidential, and no more.
    pub(super) fn marking(&self) -> Text {
        match self.from.firm.and_then(|firm| firm.marking.as_ref()) {
            Some(words) => Text::plain(words.as_str()),
            None => self.words("report-confidential"),
        }
    }

    /// Answers that may not go together, with their numbers.
    pub(super) fn contradiction(&self, contradiction: &FoundContradiction) -> Text {
        let item = self.item_name(contradiction.item.as_ref());
        let id = format!("clash-{}", contradiction.id);
        let told = self.phrases.of_law(&id, None, &item, &self.law(&[]));
        let mut text = Text::person(told.unwrap_or_default()).and(self.sign(Sign::Open));
        for (i, place) in contradiction.because.iter().enumerate() {
            text = self.number(if i == 0 { text } else { text.and(self.sign(Sign::Comma)) }, place);
        }
        text.and(self.sign(Sign::Close))
    }

    /// A sign between parts of a line, as the language of the paper writes it.
    pub(super) fn sign(&self, sign: Sign) -> String {
        self.phrases.sign(sign)
    }

    /// A text with how it is known behind it.
    pub(super) fn remarked(&self, text: Text, known: Option<Text>) -> Text {
        let Some(known) = known else { return text };
        let mut text = text.and(self.sign(Sign::Open));
        text.spans.extend(known.spans);
        text.and(self.sign(Sign::Close))
    }

    /// A part's own message as text.
    pub(super) fn words(&self, id: &str) -> Text {
        Text::plain(self.phrases.text(id))
    }
}

/// Whether a point is a reason of an issue.
fn has_line(issues: &Issues, found: &FoundPoint) -> bool {
    let lines = issues.issues.iter().chain(&issues.also_mentioned).flat_map(|issue| &issue.lines);
    lines.into_iter().any(|line| {
        line.point.as_ref() == Some(&found.id)
            && found.item.as_ref().is_none_or(|item| line.items.contains(item))
    })
}

/// Sources in the order in which they are cited, those of one publication together.
fn by_publication(edition: &Edition, cited: &[SourceId]) -> Vec<SourceId> {
    let publication = |id: &SourceId| {
        let source = edition.source(id)?;
        source.url.as_ref().map(|url| (source.title.clone(), url.clone()))
    };
    let first_of: Vec<_> = cited.iter().map(publication).collect();
    // A stable sort: publications by their first citation, citations inside them as they were.
    let rank = |id: &SourceId| {
        let own = publication(id);
        first_of
            .iter()
            .position(|known| own.is_some() && *known == own)
            .or_else(|| cited.iter().position(|other| other == id))
    };
    let mut sorted = cited.to_vec();
    let ranks: BTreeMap<SourceId, _> = cited.iter().map(|id| (id.clone(), rank(id))).collect();
    sorted.sort_by_key(|id| ranks.get(id).copied().flatten());
    sorted
}
