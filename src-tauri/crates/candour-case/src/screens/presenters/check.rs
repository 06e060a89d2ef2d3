//! "Check your answers".

use std::collections::BTreeMap;

use candour_assessment::FoundContradiction;
use candour_content::Edition;
use candour_model::{Answer, AnswerAddress, AnswerStatus, SectionId, printable};
use candour_questionnaire::{Flow, FlowStep, KeptAside, plausibility_warnings};

use super::AnswerDescriber;
use crate::record::Record;
use crate::screens::view_models::{
    CheckBlock, CheckItem, CheckRow, CheckSection, CheckView, NotApplicable, SetAsideView,
};

/// The check page of one section, or of all.
pub(crate) fn check_view(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    record: &Record,
    only: Option<&SectionId>,
) -> CheckView {
    let flow = Flow::new(describer.context);
    let form = describer.context.form;
    let wanted = |id: &SectionId| only.is_none_or(|only| only == id);
    let mut empty = Vec::new();
    let mut sections = Vec::new();
    for (position, section) in form.form().sections.iter().enumerate() {
        let blocks = blocks(describer, &flow, record, &section.id);
        let title = format!("{} {}", position + 1, describer.phrases.section(&section.id));
        if blocks.is_empty() {
            empty.push((title, section_left_out(describer, &section.id)));
        } else if wanted(&section.id) {
            sections.push(CheckSection { id: section.id.clone(), title, blocks });
        }
    }
    let in_wanted = |place: &AnswerAddress| {
        form.section_of(&place.question).is_some_and(|section| wanted(&section.id))
    };
    let kept = flow.kept_aside().iter().filter(|kept| in_wanted(&kept.place));
    CheckView {
        sections,
        kept: kept_aside(describer, record, kept),
        not_applicable: (only.is_none() && !empty.is_empty()).then(|| NotApplicable {
            text: describer.phrases.counted("check-not-applicable", empty.len(), &[]),
            sections: empty,
        }),
        to_check: to_check(describer, edition, record)
            .into_iter()
            .filter(|item| item.places.iter().any(|link| in_wanted(&link.place)))
            .collect(),
    }
}

fn blocks(
    describer: &AnswerDescriber<'_>,
    flow: &Flow,
    record: &Record,
    section: &SectionId,
) -> Vec<CheckBlock> {
    let mut blocks: Vec<CheckBlock> = Vec::new();
    for step in flow.in_section(section) {
        let FlowStep::Question(place) = step else { continue };
        let item = place.item.as_ref().map(|(group, item)| {
            (item.clone(), describer.phrases.item(describer.context, group, item))
        });
        let Some(row) = row(describer, record, place) else { continue };
        match blocks.last_mut() {
            Some(block) if block.item == item => block.rows.push(row),
            _ => blocks.push(CheckBlock { item, rows: vec![row] }),
        }
    }
    blocks
}

/// The answers that left out every question of a section, each once.
fn section_left_out(describer: &AnswerDescriber<'_>, section: &SectionId) -> Vec<String> {
    let form = describer.context.form;
    let mut lines: Vec<String> = Vec::new();
    for question in form.questions() {
        if form.section_of(&question.id).is_some_and(|found| &found.id == section) {
            for line in describer.left_out(question) {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
    }
    lines
}

fn row(
    describer: &AnswerDescriber<'_>,
    record: &Record,
    place: &AnswerAddress,
) -> Option<CheckRow> {
    let question = describer.context.form.question(&place.question)?;
    let answer = describer.context.answers.get(place);
    Some(CheckRow {
        place: place.clone(),
        number: describer.context.form.printed_number(&question.id),
        label: describer.phrases.label(question),
        question: describer.phrases.question(question),
        answer: describer.phrases.answer(describer.context, question, answer),
        note: describer.context.note(place).map(|note| printable(note.as_str()).into_owned()),
        standing: answer.map(Answer::standing),
        check: warning_text(describer, record, place),
    })
}

/// What is implausible about the answer at a place, in words.
fn warning_text(
    describer: &AnswerDescriber<'_>,
    record: &Record,
    place: &AnswerAddress,
) -> Option<String> {
    if record.drafts.contains_key(place) {
        return Some(describer.phrases.text("check-draft"));
    }
    let question = describer.context.form.question(&place.question)?;
    let answer = describer.context.applicable_answer(place)?;
    let warning = plausibility_warnings(question, answer, describer.context.today);
    warning.first().map(|warning| describer.phrases.text(&format!("check-{}", warning.code())))
}

fn kept_aside<'k>(
    describer: &AnswerDescriber<'_>,
    record: &Record,
    kept: impl Iterator<Item = &'k KeptAside>,
) -> Vec<SetAsideView> {
    let mut found: Vec<SetAsideView> = Vec::new();
    for aside in kept {
        let Some(row) = row(describer, record, &aside.place) else { continue };
        let reason = kept_reason(describer, &aside.because);
        match found.iter_mut().find(|kept| kept.reason == reason) {
            Some(kept) => kept.rows.push(row),
            None => found.push(SetAsideView { reason, rows: vec![row] }),
        }
    }
    found
}

fn kept_reason(describer: &AnswerDescriber<'_>, because: &[AnswerAddress]) -> String {
    let decisive = because.first().and_then(|place| {
        let question = describer.context.form.question(&place.question)?;
        let answer = describer.phrases.answer(
            describer.context,
            question,
            describer.context.answers.get(place),
        );
        let question = describer.phrases.question(question);
        Some(describer.phrases.with("check-kept", &[("answer", &answer), ("question", &question)]))
    });
    decisive.unwrap_or_else(|| describer.phrases.text("check-kept-plain"))
}

/// A contradiction in words.
pub(crate) fn contradiction_text(
    describer: &AnswerDescriber<'_>,
    contradiction: &FoundContradiction,
) -> String {
    let item = contradiction.item.as_ref();
    let item =
        item.map(|(group, item)| describer.phrases.item_name(describer.context, group, item));
    let item = item.unwrap_or_default();
    let id = format!("clash-{}", contradiction.id);
    describer.phrases.of_law(&id, None, &item, &BTreeMap::new()).unwrap_or_default()
}

/// Everything that a person may want to check: contradictions between answers, unlikely dates,
/// unusable drafts, and what was left for later.
pub(crate) fn to_check(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    record: &Record,
) -> Vec<CheckItem> {
    let assessment = candour_assessment::assess(&edition.rules, describer.context);
    let mut items: Vec<CheckItem> = assessment
        .contradictions
        .iter()
        .map(|contradiction| CheckItem {
            text: contradiction_text(describer, contradiction),
            places: describer.links(&contradiction.because),
        })
        .collect();
    let flow = Flow::new(describer.context);
    for step in flow.steps() {
        let FlowStep::Question(place) = step else { continue };
        let later =
            describer.context.answers.get(place).map(Answer::standing) == Some(AnswerStatus::Later);
        let text = warning_text(describer, record, place)
            .or_else(|| later.then(|| describer.phrases.text("check-later")));
        if let (Some(text), Some(link)) = (text, describer.link(place)) {
            items.push(CheckItem { text, places: vec![link] });
        }
    }
    items
}
