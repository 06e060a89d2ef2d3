//! Points, sources and papers in words.

use candour_assessment::{FoundPoint, Urgency};
use candour_content::{Edition, Source};
use candour_model::{PaperId, SourceId};

use super::AnswerDescriber;
use crate::record::PaperState;
use crate::screens::view_models::{PaperView, PointView, SourceView};
use candour_content::Phrases;

/// Sources in the order in which they are cited first, with numbers from 1.
#[derive(Default)]
pub(crate) struct Cited {
    ids: Vec<SourceId>,
}

impl Cited {
    fn number(&mut self, id: &SourceId) -> usize {
        match self.ids.iter().position(|known| known == id) {
            Some(at) => at + 1,
            None => {
                self.ids.push(id.clone());
                self.ids.len()
            }
        }
    }

    /// The views of sources, each with its number.
    pub(crate) fn views(
        &mut self,
        phrases: &Phrases<'_>,
        edition: &Edition,
        ids: &[SourceId],
    ) -> Vec<SourceView> {
        ids.iter()
            .filter_map(|id| {
                let source = edition.source(id)?;
                Some(source_view(phrases, source, self.number(id)))
            })
            .collect()
    }

    /// Every source that was cited, in the order of the numbers.
    pub(crate) fn all(&self, phrases: &Phrases<'_>, edition: &Edition) -> Vec<SourceView> {
        self.ids
            .iter()
            .enumerate()
            .filter_map(|(at, id)| Some(source_view(phrases, edition.source(id)?, at + 1)))
            .collect()
    }
}

fn source_view(phrases: &Phrases<'_>, source: &Source, number: usize) -> SourceView {
    SourceView {
        number,
        citation: source.citation.clone(),
        title: source.title.clone(),
        checked: phrases.checked(source),
    }
}

/// A paper in words.
fn paper_view(phrases: &Phrases<'_>, paper: &PaperId) -> PaperView {
    let id = format!("paper-{paper}");
    PaperView {
        id: paper.clone(),
        state: PaperState::default(),
        name: phrases.text(&id),
        where_from: phrases.attr(&id, "where"),
        language: phrases.attr(&id, "language"),
    }
}

/// The code of an urgency.
pub(crate) fn urgency_code(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::ActNow => "act-now",
        Urgency::RaiseSoon => "raise-soon",
        Urgency::Raise => "raise",
        Urgency::Note => "note",
    }
}

/// A point in words. `item` names what it is about; empty where it is about no item.
pub(crate) fn point_view(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    cited: &mut Cited,
    found: &FoundPoint,
    item: &str,
) -> PointView {
    let phrases = &describer.phrases;
    let id = format!("point-{}", found.id);
    let today = describer.context.today;
    let numbers = phrases.point_words(describer.context.parameters, found, today);
    let text = |attr: Option<&str>| phrases.of_law(&id, attr, item, &numbers).unwrap_or_default();
    let urgency = urgency_code(found.urgency);
    PointView {
        id: found.id.clone(),
        urgency: urgency.to_owned(),
        urgency_text: phrases.text(&format!("weight-{urgency}")),
        topic: phrases.text(&format!("topic-{}", found.topic)),
        title: text(None),
        because: describer.links(&found.because),
        warnings: phrases.point_warnings(found, today),
        means: text(Some("means")),
        other_side: text(Some("other-side")),
        next: text(Some("next")),
        change: text(Some("change")),
        would_change: describer.links_by_label(&found.would_change),
        papers: found.papers.iter().map(|paper| paper_view(phrases, paper)).collect(),
        asks: (1..=found.asks).map(|n| text(Some(&format!("ask-{n}")))).collect(),
        sources: cited.views(phrases, edition, &found.sources),
        services: found.services.iter().map(|s| phrases.text(&format!("service-{s}"))).collect(),
        deadline: found.deadline.as_ref().and_then(|deadline| phrases.deadline(deadline, today)),
        item: found.item.is_some().then(|| item.to_owned()),
    }
}
