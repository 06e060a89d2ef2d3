//! Points, sources and papers in words.

use candour_assessment::{Found, Weight};
use candour_content::{Edition, Source};
use candour_model::{PaperId, SourceId};

use super::Teller;
use crate::screens::view::{PaperView, PointView, SourceView};
use candour_content::Say;

/// Sources in the order in which they are cited first, with running marks from 1.
#[derive(Default)]
pub(crate) struct Cited {
    ids: Vec<SourceId>,
}

impl Cited {
    fn mark(&mut self, id: &SourceId) -> usize {
        match self.ids.iter().position(|known| known == id) {
            Some(at) => at + 1,
            None => {
                self.ids.push(id.clone());
                self.ids.len()
            }
        }
    }

    /// The views of sources, each with its mark.
    pub(crate) fn views(
        &mut self,
        say: &Say<'_>,
        edition: &Edition,
        ids: &[SourceId],
    ) -> Vec<SourceView> {
        ids.iter()
            .filter_map(|id| {
                let source = edition.source(id)?;
                Some(source_view(say, source, self.mark(id)))
            })
            .collect()
    }

    /// Every source that was cited, in the order of the marks.
    pub(crate) fn all(&self, say: &Say<'_>, edition: &Edition) -> Vec<SourceView> {
        self.ids
            .iter()
            .enumerate()
            .filter_map(|(at, id)| Some(source_view(say, edition.source(id)?, at + 1)))
            .collect()
    }
}

fn source_view(say: &Say<'_>, source: &Source, mark: usize) -> SourceView {
    SourceView {
        mark,
        citation: source.citation.clone(),
        title: source.title.clone(),
        checked: say.checked(source),
    }
}

/// A paper in words.
fn paper_view(say: &Say<'_>, paper: &PaperId) -> PaperView {
    let id = format!("paper-{paper}");
    PaperView {
        name: say.text(&id),
        where_from: say.attr(&id, "where"),
        language: say.attr(&id, "language"),
    }
}

/// The code of a weight.
pub(crate) fn weight_code(weight: Weight) -> &'static str {
    match weight {
        Weight::ActNow => "act-now",
        Weight::RaiseSoon => "raise-soon",
        Weight::Raise => "raise",
        Weight::Note => "note",
    }
}

/// A point in words. `item` names what it is about; empty where it is about no item.
pub(crate) fn point_view(
    teller: &Teller<'_>,
    edition: &Edition,
    cited: &mut Cited,
    found: &Found,
    item: &str,
) -> PointView {
    let say = &teller.say;
    let id = format!("point-{}", found.id);
    let today = teller.context.today;
    let numbers = say.point_words(teller.context.parameters, found, today);
    let text = |attr: Option<&str>| say.of_law(&id, attr, item, &numbers).unwrap_or_default();
    let weight = weight_code(found.weight);
    PointView {
        id: found.id.clone(),
        weight: weight.to_owned(),
        weight_text: say.text(&format!("weight-{weight}")),
        topic: say.text(&format!("topic-{}", found.topic)),
        title: text(None),
        because: teller.links(&found.because),
        warnings: say.point_warnings(found, today),
        means: text(Some("means")),
        other_side: text(Some("other-side")),
        next: text(Some("next")),
        change: text(Some("change")),
        would_change: teller.links_by_label(&found.would_change),
        papers: found.papers.iter().map(|paper| paper_view(say, paper)).collect(),
        asks: (1..=found.asks).map(|n| text(Some(&format!("ask-{n}")))).collect(),
        sources: cited.views(say, edition, &found.sources),
        services: found.services.iter().map(|s| say.text(&format!("service-{s}"))).collect(),
        deadline: found.deadline.as_ref().and_then(|deadline| say.deadline(deadline, today)),
        item: found.item.is_some().then(|| item.to_owned()),
    }
}
