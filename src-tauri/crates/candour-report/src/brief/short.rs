//! The case in short: one line for each matter, for the alerts, and for whatever else has items.

use candour_content::SheetKind;
use candour_model::{Answer, AnswerAddress};
use candour_typeset::model::Text;

use super::FactLine;
use crate::composer::ReportComposer;

/// The most items of one group that the first page tells one by one.
const MOST_ITEMS: usize = 6;
/// The most matters that it tells one by one.
const MOST_MATTERS: usize = 6;

impl ReportComposer<'_> {
    /// One line for each matter, and one for the alerts.
    pub(super) fn cases_in_short(&self) -> Vec<FactLine> {
        let plan = &self.from.edition.brief;
        let heads = &self.from.edition.heads;
        let mut lines = Vec::new();
        if let Some(matters) = &heads.matters {
            let items = self.open_items(&matters.group);
            let told = plan.short.iter();
            for item in items.iter().take(MOST_MATTERS) {
                let card = self.context.form.group(&matters.group).map(|group| &group.card);
                let questions = card.into_iter().flatten().chain(told.clone());
                let places: Vec<AnswerAddress> = questions
                    .map(|question| {
                        let (group, item) = (matters.group.clone(), item.clone());
                        AnswerAddress::in_item(group, item, question.clone())
                    })
                    .collect();
                let name = self.phrases.item_name(self.context, &matters.group, item);
                let label = Text::person(name);
                let nothing = || FactLine {
                    label: label.clone(),
                    says: self.words("report-nothing-more"),
                    known: None,
                    answers: Vec::new(),
                };
                let line = self.in_a_row(label.clone(), &places);
                lines.push(line.unwrap_or_else(nothing));
            }
            if items.len() > MOST_MATTERS {
                let count = items.len() - MOST_MATTERS;
                lines.push(FactLine {
                    label: Text::default(),
                    says: self.phrases.counted("report-more-matters", count, &[]).into(),
                    known: None,
                    answers: Vec::new(),
                });
            }
        }
        let mut alerts = self.single_places(&plan.alerts);
        let is_told = alerts.first().is_some_and(|place| self.silent(place).is_none());
        // Who told it stands beside it; where nobody did, the source is said.
        let by_others = |place: &AnswerAddress| {
            matches!(self.context.answers.get(place), Some(Answer::Told(_, Some(_))))
        };
        if alerts.first().is_some_and(by_others) {
            alerts.retain(|place| plan.alert_source.as_ref() != Some(&place.question));
        }
        if is_told {
            let label = self.words("report-alerts");
            lines.extend(self.row_of(label, &alerts, |question| {
                question.kind == candour_model::ValueKind::Country
            }));
        }
        lines
    }

    /// What has items and is neither a matter, nor a date ahead, nor a name.
    pub(super) fn besides_in_short(&self) -> Vec<FactLine> {
        let plan = &self.from.edition.brief;
        let money = plan.sheets.iter().filter(|sheet| sheet.id == SheetKind::Money);
        let sections: Vec<_> = money.flat_map(|sheet| &sheet.sections).collect();
        let mut lines = Vec::new();
        for section in &self.context.form.form().sections {
            if !sections.contains(&&section.id) {
                continue;
            }
            for group in &section.groups {
                let items = self.open_items(&group.id);
                if items.is_empty() {
                    continue;
                }
                let mut whole = FactLine {
                    label: self.words(&format!("group-{}", group.id)),
                    says: Text::default(),
                    known: None,
                    answers: Vec::new(),
                };
                for item in items.iter().take(MOST_ITEMS) {
                    let places: Vec<AnswerAddress> = group
                        .card
                        .iter()
                        .find(|question| **question != group.label)
                        .into_iter()
                        .map(|question| {
                            let (group, item) = (group.id.clone(), item.clone());
                            AnswerAddress::in_item(group, item, question.clone())
                        })
                        .collect();
                    let name = self.phrases.item_name(self.context, &group.id, item);
                    let says =
                        if whole.says.is_empty() { whole.says } else { whole.says.and(" · ") };
                    whole.says = says.and_person(name.clone());
                    let told = self.in_a_row(Text::default(), &places);
                    let said = told.as_ref().map(|told| told.says.to_plain()).unwrap_or_default();
                    let country = self.country_of(&group.id, item);
                    if let Some(country) =
                        country.filter(|country| !name.contains(country) && !said.contains(country))
                    {
                        whole.says = whole.says.and(" (").and(country).and(")");
                    }
                    let Some(told) = told else { continue };
                    whole.says = whole.says.and(": ");
                    whole.says.spans.extend(told.says.spans);
                    whole.answers.extend(told.answers);
                }
                if items.len() > MOST_ITEMS {
                    let count = items.len() - MOST_ITEMS;
                    let more = self.phrases.counted("report-more-items", count, &[]);
                    whole.says = whole.says.and(" · ").and(more);
                }
                lines.push(whole);
            }
        }
        lines
    }
}
