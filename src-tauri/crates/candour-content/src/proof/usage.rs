//! Every question, source and other entry is used.

use std::collections::BTreeSet;

use candour_assessment::{TimeLimit, conditions};
use candour_model::{QuestionId, ValueKind};
use candour_questionnaire::{Condition, Question, questions_read};

use super::{Flaw, Proof};
use crate::Edition;

/// The option of whatever a list does not hold.
pub(super) const OTHER: &str = "other";

/// How many questions the first look is said to have, in `ui-home-start` and in the README.
const FIRST_LOOK: usize = 12;

pub(super) fn prove(edition: &Edition, proof: &mut Proof) {
    questions(edition, proof);
    others(edition, proof);
    order(edition, proof);
    let rules = &edition.rules;
    let sources: BTreeSet<_> = rules
        .points
        .iter()
        .flat_map(|point| &point.sources)
        .chain(rules.measures.iter().flat_map(|measure| &measure.sources))
        .chain(edition.parameters.iter().map(|parameter| &parameter.source))
        .chain(edition.firms.iter().flat_map(|firm| &firm.source))
        .chain(edition.help.iter().flat_map(|help| &help.sources))
        .collect();
    for source in edition.sources.iter().filter(|source| !sources.contains(&source.id)) {
        proof.flaws.push(Flaw::SourceUnused(source.id.to_string()));
    }
    let papers: BTreeSet<_> = rules.points.iter().flat_map(|point| &point.papers).collect();
    for paper in edition.papers.iter().filter(|paper| !papers.contains(paper)) {
        proof.flaws.push(Flaw::PaperUnused(paper.to_string()));
    }
    let grounds: BTreeSet<_> = rules.points.iter().flat_map(|point| &point.grounds).collect();
    proof.count("grounds that a point carries", grounds.len());
    proof.count("grounds", edition.grounds.len());
}

fn read(edition: &Edition, condition: &Condition) -> Vec<QuestionId> {
    let mut found = Vec::new();
    questions_read(&edition.form, condition, &mut found);
    found
}

/// A question is read by a rule, a time limit, a gate, another question's condition; or it names an
/// item; or it is for the record.
fn questions(edition: &Edition, proof: &mut Proof) {
    let form = &edition.form;
    let mut used: BTreeSet<QuestionId> = BTreeSet::new();
    for (_, condition, group) in conditions(&edition.rules) {
        used.extend(read(edition, condition));
        used.extend(group.and_then(|id| form.group(id)).map(|group| group.gate.clone()));
    }
    used.extend(
        edition
            .rules
            .points
            .iter()
            .filter_map(|p| p.time_limit.as_ref())
            .flat_map(TimeLimit::reads),
    );
    for (_, condition, _) in edition.heads.conditions() {
        used.extend(read(edition, condition));
    }
    for when in form.form().sections.iter().filter_map(|section| section.when.as_ref()) {
        used.extend(read(edition, when));
    }
    for when in form.questions().filter_map(|question| question.when.as_ref()) {
        used.extend(read(edition, when));
    }
    for group in form.groups() {
        used.extend([group.gate.clone(), group.label.clone()]);
    }
    for question in form.questions() {
        if !question.for_the_record && !used.contains(&question.id) {
            proof.flaws.push(Flaw::QuestionUnread(question.id.to_string()));
        }
    }
}

/// Whoever chooses "something else" is asked what, in a line or a text beside it; or everybody is
/// asked, in a text of the same item.
fn others(edition: &Edition, proof: &mut Proof) {
    let form = &edition.form;
    let has_other = |question: &&Question| question.options.iter().any(|o| o.as_str() == OTHER);
    for question in form.questions().filter(has_other) {
        let group = form.group_of_question(&question.id).map(|group| &group.id);
        let says_what = form.questions().any(|line| {
            matches!(line.kind, ValueKind::Line | ValueKind::Text)
                && form.group_of_question(&line.id).map(|of| &of.id) == group
                && match &line.when {
                    Some(when) => asks_for_other(when, &question.id),
                    None => line.kind == ValueKind::Text && group.is_some(),
                }
        });
        if !says_what {
            proof.flaws.push(Flaw::OtherWithoutLine(question.id.to_string()));
        }
        proof.count("questions whose \"other\" has a line", usize::from(says_what));
    }
}

/// Whether a condition can hold because this question is answered with "other".
fn asks_for_other(condition: &Condition, question: &QuestionId) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| asks_for_other(part, question))
        }
        Condition::Is(choice) => {
            choice.question == *question && choice.options.iter().any(|o| o.as_str() == OTHER)
        }
        _ => false,
    }
}

/// What says whether a question is asked is asked before it, in the first look as well.
fn order(edition: &Edition, proof: &mut Proof) {
    let form = &edition.form;
    let order: Vec<_> = form.questions().map(|question| &question.id).collect();
    let first_look: Vec<_> = form.first_look().map(|question| &question.id).collect();
    // A question with a condition counts too: while what decides it is open, it stands in the
    // number that is shown from the first page on.
    if first_look.len() > FIRST_LOOK {
        proof.flaws.push(Flaw::FirstLookLong(first_look.len()));
    }
    for (at, question) in form.questions().enumerate() {
        let own = question.when.iter();
        let section = form.section_of(&question.id).and_then(|section| section.when.as_ref());
        for on in own.chain(section).flat_map(|when| read(edition, when)) {
            let comes_before = order.iter().take(at).any(|id| **id == on);
            if !comes_before {
                let question = question.id.to_string();
                proof.flaws.push(Flaw::AskedTooEarly { question, on: on.to_string() });
            }
            if question.first_look.is_some() && !first_look.contains(&&on) {
                let question = question.id.to_string();
                proof.flaws.push(Flaw::FirstLook { question, on: on.to_string() });
            }
        }
    }
}
