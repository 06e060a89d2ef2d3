//! Every question can be answered in each of its ways, and every section ends.

use candour_model::{Answer, AnswerAddress, Answers, GroupId, SectionId, Value, ValueKind};
use candour_questionnaire::{Condition, Flow, FlowStep, FormInput, Progress, Question};

use super::search::{Search, make_items};
use super::{Flaw, Proof};
use crate::Edition;

/// How many different choices are made at each question in going through the sections.
const ROUNDS: usize = 4;

/// Gives every answer to every question, each in a case in which it is asked, and goes through
/// every section from an empty case.
pub(super) fn prove(
    edition: &Edition,
    search: &Search<'_>,
    asked: &[(AnswerAddress, Answers)],
    proof: &mut Proof,
) {
    for (place, case) in asked {
        if let Some(question) = edition.form.question(&place.question) {
            answers(edition, search, question, place, case, proof);
        }
    }
    for section in &edition.form.form().sections {
        for round in 0..ROUNDS {
            let chosen = |question: &Question| value_of_round(values(search, question), round);
            ends(edition, search, &section.id, &|q| chosen(q).map(Answer::Given), proof);
        }
        for way in without_value() {
            ends(edition, search, &section.id, &|_| Some(way.clone()), proof);
        }
    }
}

fn without_value() -> [Answer; 4] {
    [Answer::NotKnown, Answer::Withheld, Answer::Later, Answer::Blank]
}

fn value_of_round(mut values: Vec<Value>, round: usize) -> Option<Value> {
    let at = round.checked_rem(values.len())?;
    Some(values.swap_remove(at))
}

/// Every option, and all that go together; for the other kinds, values of every sort.
pub(super) fn values(search: &Search<'_>, question: &Question) -> Vec<Value> {
    let mut found = search.values(question, &Condition::Answered(question.id.clone()), true);
    if question.kind == ValueKind::Several {
        let together = question.options.iter().filter(|option| !question.alone.contains(option));
        found.push(Value::Several(together.cloned().collect()));
    }
    found.retain(|value| !matches!(value, Value::Several(chosen) if chosen.is_empty()));
    found
}

fn answers(
    edition: &Edition,
    search: &Search<'_>,
    question: &Question,
    place: &AnswerAddress,
    case: &Answers,
    proof: &mut Proof,
) {
    let values = values(search, question);
    let Some(first) = values.first().cloned() else {
        proof.flaws.push(Flaw::Unanswerable(question.id.to_string()));
        return;
    };
    let given = values.into_iter().map(Answer::Given);
    let doubtful = [Answer::NotSure(first.clone()), Answer::Told(first, None)];
    let mut unanswered = case.clone();
    unanswered.set(place, None);
    let before = search.look(&unanswered, |context| done(&Flow::new(context)));
    for answer in given.chain(doubtful).chain(without_value()) {
        let mut with = unanswered.clone();
        with.set(place, Some(answer.clone()));
        let is_read = FormInput::from(&answer).read(question, &edition.countries);
        if is_read == Ok(Some(answer.clone())) && goes_on(search, place, &with, before) {
            proof.count("ways to answer a question", 1);
        } else {
            let (question, way) = (question.id.to_string(), named(&answer));
            proof.flaws.push(Flaw::Refused { question, way });
        }
    }
}

/// The options of an answer, or how it stands. Only made-up answers are ever named.
fn named(answer: &Answer) -> String {
    match answer.value() {
        Some(Value::One(option)) => option.to_string(),
        Some(Value::Several(options)) => {
            options.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => format!("{:?}", answer.standing()),
    }
}

/// Whether an answered question goes on being asked, its answer is counted beside those before,
/// and the next page lies further on.
fn goes_on(search: &Search<'_>, place: &AnswerAddress, with: &Answers, before: usize) -> bool {
    search.look(with, |context| {
        let flow = Flow::new(context);
        let own = FlowStep::Question(place.clone());
        let at = |step: &FlowStep| flow.steps().position(|other| other == step);
        let own_at = at(&own);
        let is_further = flow.next(context, &own).is_none_or(|next| at(next) > own_at);
        own_at.is_some() && is_further && done(&flow) == before + 1
    })
}

/// How many questions are answered or left for later.
fn done(flow: &Flow) -> usize {
    flow.progress().iter().map(|section| section.answered + section.blank + section.later).sum()
}

/// Goes through a section page by page from an empty case, with one item in each group, and sees
/// that it ends with nothing left to ask.
pub(super) fn ends(
    edition: &Edition,
    search: &Search<'_>,
    section: &SectionId,
    chosen: &dyn Fn(&Question) -> Option<Answer>,
    proof: &mut Proof,
) {
    let form = &edition.form;
    let most = 2 * (form.question_count() + form.groups().count());
    let mut answers = Answers::default();
    let mut page =
        search.look(&answers, |context| Flow::new(context).in_section(section).next().cloned());
    let mut pages = 0;
    while let Some(step) = page {
        pages += 1;
        if pages > most {
            proof.flaws.push(Flaw::SectionOpen(section.to_string()));
            return;
        }
        let new_item = match &step {
            FlowStep::Question(place) => {
                let question = form.question(&place.question);
                answers.set(place, question.and_then(chosen));
                None
            }
            FlowStep::Group(group) => entered(&mut answers, group),
        };
        page = search.look(&answers, |context| {
            let flow = Flow::new(context);
            let is_of_item = |step: &&FlowStep| match step {
                FlowStep::Question(place) => place.item == new_item,
                FlowStep::Group(_) => false,
            };
            let next = if new_item.is_some() {
                flow.in_section(section).find(is_of_item)
            } else {
                let next = flow.next(context, &step);
                next.filter(|next| flow.in_section(section).any(|own| own == *next))
            };
            next.cloned()
        });
    }
    let left = search.look(&answers, |context| {
        let flow = Flow::new(context);
        let is_open = |progress: &&Progress| {
            progress.answered + progress.blank + progress.later < progress.asked
        };
        flow.progress().iter().filter(|own| own.section == *section).any(|own| is_open(&own))
    });
    if left {
        proof.flaws.push(Flaw::SectionOpen(section.to_string()));
    } else {
        proof.count("ways through a section to its end", 1);
    }
}

/// Puts a first item into a group that has none.
fn entered(answers: &mut Answers, group: &GroupId) -> Option<(GroupId, candour_model::ItemId)> {
    if answers.groups.get(group).is_some_and(|items| !items.is_empty()) {
        return None;
    }
    let item = make_items(answers, group, 1).pop()?;
    Some((group.clone(), item))
}
