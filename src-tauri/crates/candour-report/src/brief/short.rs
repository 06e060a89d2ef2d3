//! The case in short: one line for each matter, for the alerts, and for whatever else has items.

use candour_assessment::issue::{Known, how_known};
use candour_content::{SheetKind, Sign};
use candour_model::{Answer, AnswerAddress};
use candour_typeset::model::Text;

use super::FactLine;
use crate::composer::ReportComposer;

/// The most items of one group that the first page tells one by one.
const MOST_ITEMS: usize = 6;
/// As many items of a group as are told with their sums and days.
const FEW_ITEMS: usize = 2;
/// As many matters as are told with their law, sums and sentences.
const FEW_MATTERS: usize = 2;
/// The most matters that it tells one by one.
const MOST_MATTERS: usize = 6;

impl ReportComposer<'_> {
    /// One line for each matter, and one for the alerts; by themselves those of matters that are known
    /// from others alone, or are not certain.
    pub(super) fn cases_in_short(&self) -> (Vec<FactLine>, Vec<FactLine>) {
        let mut hearsay = Vec::new();
        let plan = &self.from.edition.brief;
        let heads = &self.from.edition.heads;
        let mut lines = Vec::new();
        if let Some(matters) = &heads.matters {
            let items = self.open_items(&matters.group);
            // The first of them has room in large print and beside many matters, too.
            let is_full = self.from.large_print || items.len() > FEW_MATTERS;
            let most = if is_full { 1 } else { plan.short.len() };
            let told = plan.short.iter().take(most);
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
                let line = line.unwrap_or_else(nothing);
                if self.is_hearsay(&line.answers) {
                    hearsay.push(line);
                } else {
                    lines.push(line);
                }
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
        // In large print the sheet on alerts tells it, and what comes first has the room.
        if self.from.large_print || alerts.first().is_some_and(by_others) {
            alerts.retain(|place| plan.alert_source.as_ref() != Some(&place.question));
        }
        if is_told {
            let label = self.words("report-alerts");
            let mut row = self.row_of(label, &alerts, |question| {
                question.kind == candour_model::ValueKind::Country
            });
            // Of several alerts nobody said which is in which state.
            let several = |place: &AnswerAddress| {
                let value = self.context.applicable_answer(place).and_then(Answer::value);
                matches!(value, Some(candour_model::Value::Several(chosen)) if chosen.len() > 1)
            };
            if let Some(row) = row.as_mut().filter(|row| row.answers.len() > 1)
                && alerts.first().is_some_and(several)
            {
                let not_apart = self.phrases.text("report-alerts-not-apart");
                row.says =
                    std::mem::take(&mut row.says).and(self.sign(Sign::Sentences)).and(not_apart);
            }
            lines.extend(row);
        }
        (lines, hearsay)
    }

    /// Whether everything that some answers say beside a country was told by others or is in doubt.
    fn is_hearsay(&self, answers: &[AnswerAddress]) -> bool {
        let mut parts = answers
            .iter()
            .filter(|place| {
                let question = self.context.form.question(&place.question);
                question.is_some_and(|q| q.kind != candour_model::ValueKind::Country)
            })
            .flat_map(|place| how_known(&self.from.edition.heads, self.context, place))
            .peekable();
        parts.peek().is_some()
            && parts
                .all(|part| matches!(part.known, Known::Told(_) | Known::Unsure | Known::Belief))
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
                        .chain(plan.short_items.iter().filter(|question| {
                            items.len() <= FEW_ITEMS
                                && group.questions.iter().any(|own| own.id == **question)
                        }))
                        .map(|question| {
                            let (group, item) = (group.id.clone(), item.clone());
                            AnswerAddress::in_item(group, item, question.clone())
                        })
                        .collect();
                    let name = self.phrases.item_name(self.context, &group.id, item);
                    let says = if whole.says.is_empty() {
                        whole.says
                    } else {
                        whole.says.and(self.sign(Sign::Beside))
                    };
                    whole.says = says.and_person(name.clone());
                    let told = self.in_a_row(Text::default(), &places);
                    let said = told.as_ref().map(|told| told.says.to_plain()).unwrap_or_default();
                    let country = self.country_of(&group.id, item);
                    if let Some(country) =
                        country.filter(|country| !name.contains(country) && !said.contains(country))
                    {
                        whole.says = whole
                            .says
                            .and(self.sign(Sign::Open))
                            .and(country)
                            .and(self.sign(Sign::Close));
                    }
                    let Some(told) = told else { continue };
                    whole.says = whole.says.and(self.sign(Sign::Colon));
                    whole.says.spans.extend(told.says.spans);
                    whole.answers.extend(told.answers);
                }
                if items.len() > MOST_ITEMS {
                    let count = items.len() - MOST_ITEMS;
                    let more = self.phrases.counted("report-more-items", count, &[]);
                    whole.says = whole.says.and(self.sign(Sign::Beside)).and(more);
                }
                lines.push(whole);
            }
        }
        lines
    }
}
