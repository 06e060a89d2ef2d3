//! "Check your answers".

use std::collections::BTreeMap;

use candour_assessment::ClashFound;
use candour_content::Edition;
use candour_model::{Answer, Place, SectionId, Standing};
use candour_questionnaire::{Flow, KeptAside, Stop, oddities};

use super::Teller;
use crate::record::Record;
use crate::screens::view::{
    CheckBlock, CheckItem, CheckRow, CheckSection, CheckView, Kept, NotApplicable,
};

/// The check page of one section, or of all.
pub(crate) fn check_view(
    teller: &Teller<'_>,
    edition: &Edition,
    record: &Record,
    only: Option<&SectionId>,
) -> CheckView {
    let flow = Flow::new(teller.context);
    let form = teller.context.form;
    let wanted = |id: &SectionId| only.is_none_or(|only| only == id);
    let mut empty = Vec::new();
    let mut sections = Vec::new();
    for (position, section) in form.form().sections.iter().enumerate() {
        let blocks = blocks(teller, &flow, record, &section.id);
        let title = format!("{} {}", position + 1, teller.say.section(&section.id));
        if blocks.is_empty() {
            empty.push((title, section_left_out(teller, &section.id)));
        } else if wanted(&section.id) {
            sections.push(CheckSection { id: section.id.clone(), title, blocks });
        }
    }
    let in_wanted =
        |place: &Place| form.section_of(&place.question).is_some_and(|section| wanted(&section.id));
    let kept = flow.kept_aside().iter().filter(|kept| in_wanted(&kept.place));
    CheckView {
        sections,
        kept: kept_aside(teller, record, kept),
        not_applicable: (only.is_none() && !empty.is_empty()).then(|| NotApplicable {
            text: teller.say.counted("check-not-applicable", empty.len(), &[]),
            sections: empty,
        }),
        to_check: to_check(teller, edition, record)
            .into_iter()
            .filter(|item| item.places.iter().any(|link| in_wanted(&link.place)))
            .collect(),
    }
}

fn blocks(
    teller: &Teller<'_>,
    flow: &Flow,
    record: &Record,
    section: &SectionId,
) -> Vec<CheckBlock> {
    let mut blocks: Vec<CheckBlock> = Vec::new();
    for stop in flow.in_section(section) {
        let Stop::Question(place) = stop else { continue };
        let item = place
            .item
            .as_ref()
            .map(|(group, item)| (item.clone(), teller.say.item(teller.context, group, item)));
        let Some(row) = row(teller, record, place) else { continue };
        match blocks.last_mut() {
            Some(block) if block.item == item => block.rows.push(row),
            _ => blocks.push(CheckBlock { item, rows: vec![row] }),
        }
    }
    blocks
}

/// The answers that left out every question of a section, each once.
fn section_left_out(teller: &Teller<'_>, section: &SectionId) -> Vec<String> {
    let form = teller.context.form;
    let mut lines: Vec<String> = Vec::new();
    for question in form.questions() {
        if form.section_of(&question.id).is_some_and(|found| &found.id == section) {
            for line in teller.left_out(question) {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
    }
    lines
}

fn row(teller: &Teller<'_>, record: &Record, place: &Place) -> Option<CheckRow> {
    let question = teller.context.form.question(&place.question)?;
    let answer = teller.context.answers.get(place);
    Some(CheckRow {
        place: place.clone(),
        number: teller.context.form.printed_number(&question.id),
        label: teller.say.label(question),
        question: teller.say.question(question),
        answer: teller.say.answer(teller.context, question, answer),
        standing: answer.map(Answer::standing),
        check: odd_text(teller, record, place),
    })
}

/// What is implausible about the answer at a place, in words.
fn odd_text(teller: &Teller<'_>, record: &Record, place: &Place) -> Option<String> {
    if record.drafts.contains_key(place) {
        return Some(teller.say.text("check-draft"));
    }
    let question = teller.context.form.question(&place.question)?;
    let answer = teller.context.applicable_answer(place)?;
    let odd = oddities(question, answer, teller.context.today);
    odd.first().map(|odd| teller.say.text(&format!("check-{}", odd.code())))
}

fn kept_aside<'k>(
    teller: &Teller<'_>,
    record: &Record,
    kept: impl Iterator<Item = &'k KeptAside>,
) -> Vec<Kept> {
    let mut found: Vec<Kept> = Vec::new();
    for aside in kept {
        let Some(row) = row(teller, record, &aside.place) else { continue };
        let reason = kept_reason(teller, &aside.because);
        match found.iter_mut().find(|kept| kept.reason == reason) {
            Some(kept) => kept.rows.push(row),
            None => found.push(Kept { reason, rows: vec![row] }),
        }
    }
    found
}

fn kept_reason(teller: &Teller<'_>, because: &[Place]) -> String {
    let decisive = because.first().and_then(|place| {
        let question = teller.context.form.question(&place.question)?;
        let answer = teller.say.answer(teller.context, question, teller.context.answers.get(place));
        let question = teller.say.question(question);
        Some(teller.say.with("check-kept", &[("answer", &answer), ("question", &question)]))
    });
    decisive.unwrap_or_else(|| teller.say.text("check-kept-plain"))
}

/// A clash in words.
pub(crate) fn clash_text(teller: &Teller<'_>, clash: &ClashFound) -> String {
    let item = clash.item.as_ref();
    let item = item.map(|(group, item)| teller.say.item_name(teller.context, group, item));
    let item = item.unwrap_or_default();
    let id = format!("clash-{}", clash.id);
    teller.say.of_law(&id, None, &item, &BTreeMap::new()).unwrap_or_default()
}

/// Everything that a person may want to check: clashes between answers, odd dates, unusable
/// drafts, and what was left for later.
pub(crate) fn to_check(teller: &Teller<'_>, edition: &Edition, record: &Record) -> Vec<CheckItem> {
    let assessment = candour_assessment::assess(&edition.rules, teller.context);
    let mut items: Vec<CheckItem> = assessment
        .clashes
        .iter()
        .map(|clash| CheckItem {
            text: clash_text(teller, clash),
            places: teller.links(&clash.because),
        })
        .collect();
    let flow = Flow::new(teller.context);
    for stop in flow.stops() {
        let Stop::Question(place) = stop else { continue };
        let later =
            teller.context.answers.get(place).map(Answer::standing) == Some(Standing::Later);
        let text = odd_text(teller, record, place)
            .or_else(|| later.then(|| teller.say.text("check-later")));
        if let (Some(text), Some(link)) = (text, teller.link(place)) {
            items.push(CheckItem { text, places: vec![link] });
        }
    }
    items
}
