//! Points, sources and papers in words.

use candour_assessment::{FoundPoint, Urgency};
use candour_content::{Edition, Source};
use candour_model::{GroupId, ItemId, PaperId, SourceId};

use super::Teller;
use crate::screens::view::{PaperView, PointView, SourceView};
use candour_content::Say;

/// Sources in the order in which they are cited first, with running marks from 1.
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
                Some(source_view(say, source, self.number(id)))
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

fn source_view(say: &Say<'_>, source: &Source, number: usize) -> SourceView {
    SourceView {
        number,
        citation: source.citation.clone(),
        title: source.title.clone(),
        checked: say.checked(source),
    }
}

/// A paper in words.
pub(crate) fn paper_view(say: &Say<'_>, paper: &PaperId) -> PaperView {
    let id = format!("paper-{paper}");
    PaperView {
        name: say.text(&id),
        where_from: say.attr(&id, "where"),
        language: say.attr(&id, "language"),
    }
}

/// The code of a urgency.
pub(crate) fn urgency_code(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::ActNow => "act-now",
        Urgency::RaiseSoon => "raise-soon",
        Urgency::Raise => "raise",
        Urgency::Note => "note",
    }
}

/// The name of the item that something is about; empty where it is about none.
pub(crate) fn item_name(teller: &Teller<'_>, item: Option<&(GroupId, ItemId)>) -> String {
    item.map(|(group, item)| teller.say.item_name(teller.context, group, item)).unwrap_or_default()
}

/// A point in words.
pub(crate) fn point_view(
    teller: &Teller<'_>,
    edition: &Edition,
    cited: &mut Cited,
    found: &FoundPoint,
) -> PointView {
    let say = &teller.say;
    let id = format!("point-{}", found.id);
    let item = item_name(teller, found.item.as_ref());
    let today = teller.context.today;
    let numbers = say.point_words(teller.context.parameters, found, today);
    let text = |attr: Option<&str>| say.of_law(&id, attr, &item, &numbers).unwrap_or_default();
    let urgency = urgency_code(found.urgency);
    PointView {
        id: found.id.clone(),
        urgency: urgency.to_owned(),
        urgency_text: say.text(&format!("weight-{urgency}")),
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
        item: found.item.is_some().then_some(item),
    }
}
