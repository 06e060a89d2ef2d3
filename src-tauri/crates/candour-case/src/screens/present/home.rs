//! Where you were, the task list, and the list of all questions.

use candour_content::Edition;
use candour_model::{AnswerAddress, GroupId};
use candour_questionnaire::{Condition, Flow, FlowStep, Question};

use super::Teller;
use super::check::to_check;
use super::question::saved_line;
use crate::screens::view::{
    HomeView, Mode, QuestionListView, QuestionRow, ResumePoint, SectionState, SectionView,
};
use crate::session::{OpenCase, Recovered};
use candour_content::Say;

/// Where you were, and the task list.
pub(crate) fn home_view(
    teller: &Teller<'_>,
    edition: &Edition,
    case: &OpenCase,
    example: bool,
) -> HomeView {
    let say = &teller.say;
    let flow = Flow::new(teller.context);
    let record = &case.record;
    let sections: Vec<SectionView> = teller
        .context
        .form
        .form()
        .sections
        .iter()
        .enumerate()
        .zip(flow.progress())
        .map(|((position, section), progress)| {
            let message = format!("section-{}", section.id);
            let finished = record.finished.contains(&section.id);
            let state = match progress.answered {
                _ if progress.asked == 0 => SectionState::NothingToAdd,
                _ if finished => SectionState::Done,
                0 if progress.later == 0 => SectionState::NotStarted,
                _ => SectionState::InProgress,
            };
            let state_text = match state {
                SectionState::NotStarted => say.text("state-not-started"),
                SectionState::Done => say.text("state-done"),
                SectionState::NothingToAdd => say.text("state-nothing-to-add"),
                SectionState::InProgress if progress.is_complete() => {
                    say.numbers("state-all-answered", &[("total", progress.asked)])
                }
                SectionState::InProgress => say.numbers(
                    "state-in-progress",
                    &[("answered", progress.answered), ("total", progress.asked)],
                ),
            };
            let first = flow.in_section(&section.id).find_map(question_of).cloned();
            SectionView {
                id: section.id.clone(),
                number: position + 1,
                title: say.text(&message),
                about: say.attr(&message, "about"),
                state,
                state_text,
                place: first,
                hard: section.hard.then(|| say.attr(&message, "hard")),
            }
        })
        .collect();
    let done = sections.iter().filter(|s| s.state == SectionState::Done).count();
    let first_look = flow
        .first_look()
        .iter()
        .filter_map(question_of)
        .find(|place| teller.context.answers.get(place).is_none())
        .or_else(|| flow.first_look().first().and_then(question_of))
        .cloned();
    HomeView {
        label: case.label.clone(),
        carry_on: record.stop.as_ref().and_then(|(place, mode)| resume_point(teller, place, *mode)),
        recovered: case.recovered.map(|recovered| match recovered {
            Recovered::Sudden(when) => say.at("recovered-sudden", when),
            Recovered::Older(when) => say.at("recovered-older", when),
            Recovered::List => say.text("recovered-list"),
        }),
        progress: say.numbers("progress-sections", &[("done", done), ("total", sections.len())]),
        first_look_done: record.first_look_done,
        first_look,
        sections,
        to_check: to_check(teller, edition, record),
        saved: saved_line(say, record, example),
    }
}

fn question_of(step: &FlowStep) -> Option<&AnswerAddress> {
    if let FlowStep::Question(place) = step { Some(place) } else { None }
}

fn resume_point(teller: &Teller<'_>, place: &AnswerAddress, mode: Mode) -> Option<ResumePoint> {
    let question = teller.context.form.question(&place.question)?;
    let section = teller.context.form.section_of(&place.question)?;
    if !teller.context.asked(place).is_asked() {
        return None;
    }
    Some(ResumePoint {
        place: place.clone(),
        section: teller.say.section(&section.id),
        question: teller.say.question(question),
        mode,
    })
}

/// Every question of the edition, to read beforehand.
pub(crate) fn question_list(teller: &Teller<'_>) -> QuestionListView {
    let say = &teller.say;
    let form = teller.context.form;
    let sections = form
        .form()
        .sections
        .iter()
        .map(|section| {
            let rows = form
                .questions()
                .filter(|q| form.section_of(&q.id).is_some_and(|s| s.id == section.id))
                .map(|question| {
                    let in_group = form.group_of_question(&question.id).is_some();
                    let (place, group) = reached(teller, question);
                    let is_asked = place.is_some() || group.is_some();
                    QuestionRow {
                        number: form.printed_number(&question.id),
                        text: say.question(question),
                        asked: asked_when(say, teller, question, in_group),
                        skipped: if is_asked { Vec::new() } else { teller.left_out(question) },
                        place,
                        group,
                    }
                })
                .collect();
            (say.section(&section.id), rows)
        })
        .collect();
    QuestionListView {
        intro: say.numbers("list-intro", &[("total", form.question_count())]),
        sections,
    }
}

/// Where a question is asked now: at a place of its own, or through the page of its group.
fn reached(teller: &Teller<'_>, question: &Question) -> (Option<AnswerAddress>, Option<GroupId>) {
    let context = teller.context;
    let asked = |place: &AnswerAddress| context.asked(place).is_asked();
    let Some(group) = context.form.group_of_question(&question.id) else {
        return (Some(AnswerAddress::single(question.id.clone())).filter(asked), None);
    };
    let mut places = context
        .items(&group.id)
        .iter()
        .map(|item| AnswerAddress::in_item(group.id.clone(), item.id.clone(), question.id.clone()))
        .filter(asked);
    match (places.next(), places.next()) {
        (only, None) => (only, None),
        (_, Some(_)) => (None, Some(group.id.clone())),
    }
}

fn asked_when(
    say: &Say<'_>,
    teller: &Teller<'_>,
    question: &Question,
    in_group: bool,
) -> Option<String> {
    match &question.when {
        Some(Condition::Is(choice)) => {
            let asked = teller.context.form.question(&choice.question)?;
            let options = choice.options.iter().map(|o| say.option(asked, o)).collect();
            let args = [("answer", say.list(options)), ("question", say.question(asked))];
            let args: Vec<(&str, &str)> = args.iter().map(|(n, t)| (*n, t.as_str())).collect();
            Some(say.with("list-asked-if", &args))
        }
        Some(_) => Some(say.text("list-asked-some")),
        None if in_group => Some(say.text("list-asked-each")),
        None => None,
    }
}
