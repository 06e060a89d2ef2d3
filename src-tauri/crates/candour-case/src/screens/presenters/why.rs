//! Why a question is asked, and what it could change.

use candour_assessment::{Rules, conditions};
use candour_content::{Edition, Phrases};
use candour_questionnaire::{FormIndex, Question, Sensitivity, questions_read};

use super::page::Page;
use crate::screens::view_models::{Mode, WhyView};

/// What stands behind "why" on the page of a question.
pub(super) fn why(
    phrases: &Phrases<'_>,
    edition: &Edition,
    page: &Page<'_>,
    question: &Question,
) -> WhyView {
    let because = page.context.asked(page.place).because;
    let seeing = because
        .iter()
        .filter_map(|place| {
            let asked = page.context.form.question(&place.question)?;
            let answer = phrases.answer(page.context, asked, page.context.answers.get(place));
            let asked = phrases.question(asked);
            Some(phrases.with("why-seeing", &[("answer", &answer), ("question", &asked)]))
        })
        .collect();
    // Before a person has told anything, and beside a question that may be hard, a list of what
    // could be behind it frightens more than it explains.
    let is_told = page.mode != Mode::FirstLook && question.sensitivity != Sensitivity::Hard;
    let mut could_change = Vec::new();
    if is_told {
        let points = points_that_read(page.context.form, &edition.rules, question);
        could_change.extend(points.into_iter().map(|id| phrases.point_in_general(&id)));
        if could_change.is_empty() {
            could_change.push(phrases.text("why-not-point"));
        }
    }
    WhyView {
        purpose: phrases.question_attr(question, "why").unwrap_or_default(),
        kept: phrases.text("why-kept"),
        skipped: phrases.text("why-skipped"),
        seeing,
        could_change,
    }
}

/// The messages of the points, measures and contradictions that read a question, whatever was
/// answered.
fn points_that_read(form: &FormIndex, rules: &Rules, question: &Question) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |message: String| {
        if !found.contains(&message) {
            found.push(message);
        }
    };
    let reads = |condition| {
        let mut read = Vec::new();
        questions_read(form, condition, &mut read);
        read.contains(&question.id)
    };
    for (id, _, _) in conditions(rules).filter(|(_, condition, _)| reads(condition)) {
        let measure = rules.measures.iter().find(|measure| {
            measure.signs.iter().chain(&measure.against).any(|sign| &sign.id == id)
        });
        match measure {
            Some(measure) => add(format!("measure-{}", measure.id)),
            None if rules.points.iter().any(|point| &point.id == id) => add(format!("point-{id}")),
            None => {}
        }
    }
    for point in &rules.points {
        if point.time_limit.as_ref().is_some_and(|time_limit| time_limit.from == question.id) {
            add(format!("point-{}", point.id));
        }
    }
    found
}
