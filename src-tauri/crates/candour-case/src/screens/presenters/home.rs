//! Where you were, the task list, and the list of all questions.

use candour_content::Edition;
use candour_model::{AnswerAddress, GroupId};
use candour_questionnaire::{Condition, Flow, FlowStep, Question};

use super::AnswerDescriber;
use super::check::to_check;
use super::question::saved_line;
use crate::screens::view_models::{
    HomeView, Mode, QuestionListView, QuestionRow, ResumePoint, SectionState, SectionView,
};
use crate::session::{OpenCase, Recovered};
use candour_content::Phrases;

/// Where you were, and the task list.
pub(crate) fn home_view(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    case: &OpenCase,
    example: bool,
) -> HomeView {
    let phrases = &describer.phrases;
    let flow = Flow::new(describer.context);
    let record = &case.record;
    let sections: Vec<SectionView> = describer
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
                0 if progress.later + progress.blank == 0 => SectionState::NotStarted,
                _ if progress.is_complete() => SectionState::Answered,
                _ => SectionState::InProgress,
            };
            let state_text = match state {
                SectionState::NotStarted => phrases.text("state-not-started"),
                SectionState::Done => phrases.text("state-done"),
                SectionState::NothingToAdd => phrases.text("state-nothing-to-add"),
                SectionState::Answered if progress.blank > 0 => phrases.numbers(
                    "state-left-blank",
                    &[("answered", progress.answered), ("blank", progress.blank)],
                ),
                SectionState::Answered => {
                    phrases.numbers("state-all-answered", &[("total", progress.asked)])
                }
                SectionState::InProgress => phrases.numbers(
                    "state-in-progress",
                    &[
                        ("answered", progress.answered),
                        ("total", progress.asked + progress.unlisted),
                    ],
                ),
            };
            let first = flow.in_section(&section.id).find_map(question_of).cloned();
            SectionView {
                id: section.id.clone(),
                number: position + 1,
                title: phrases.text(&message),
                about: phrases.attr(&message, "about"),
                state,
                state_text,
                place: first,
                hard: section.hard.then(|| phrases.attr(&message, "hard")),
            }
        })
        .collect();
    // A section in which every question is answered counts as one that was said to be finished.
    let is_finished = |state| matches!(state, SectionState::Done | SectionState::Answered);
    let done = sections.iter().filter(|section| is_finished(section.state)).count();
    let first_look = flow
        .first_look()
        .iter()
        .filter_map(question_of)
        .find(|place| describer.context.answers.get(place).is_none())
        .or_else(|| flow.first_look().first().and_then(question_of))
        .cloned();
    HomeView {
        label: case.label.clone(),
        carry_on: record
            .resume_at
            .as_ref()
            .and_then(|(place, mode)| resume_point(describer, place, *mode)),
        recovered: case.recovered.map(|recovered| match recovered {
            Recovered::Sudden(when) => phrases.at("recovered-sudden", when),
            Recovered::Older(when) => phrases.at("recovered-older", when),
            Recovered::Missing(when) => phrases.at("recovered-missing", when),
            Recovered::Copies => phrases.text("recovered-copies"),
            Recovered::NotWritten => phrases.text("recovered-not-written"),
            Recovered::List => phrases.text("recovered-list"),
            Recovered::ListAnew => phrases.text("recovered-list-anew"),
        }),
        moved: describer
            .phrases
            .moved(record.unread.keys().filter(|place| !record.moved_told.contains(*place))),
        progress: phrases
            .numbers("progress-sections", &[("done", done), ("total", sections.len())]),
        first_look_done: record.first_look_done,
        first_look,
        sections,
        to_check: to_check(describer, edition, record),
        saved: saved_line(phrases, record, example),
    }
}

fn question_of(step: &FlowStep) -> Option<&AnswerAddress> {
    if let FlowStep::Question(place) = step { Some(place) } else { None }
}

fn resume_point(
    describer: &AnswerDescriber<'_>,
    place: &AnswerAddress,
    mode: Mode,
) -> Option<ResumePoint> {
    let question = describer.context.form.question(&place.question)?;
    let section = describer.context.form.section_of(&place.question)?;
    if !describer.context.asked(place).is_asked() {
        return None;
    }
    Some(ResumePoint {
        place: place.clone(),
        section: describer.phrases.section(&section.id),
        question: describer.phrases.question(question),
        mode,
    })
}

/// Every question of the edition, to read beforehand.
pub(crate) fn question_list(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
) -> QuestionListView {
    let phrases = &describer.phrases;
    let form = describer.context.form;
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
                    let (place, group) = reached(describer, question);
                    let is_asked = place.is_some() || group.is_some();
                    QuestionRow {
                        number: form.printed_number(&question.id),
                        text: phrases.question(question),
                        also: also(phrases, edition, question),
                        asked: asked_when(phrases, describer, question, in_group),
                        skipped: if is_asked { Vec::new() } else { describer.left_out(question) },
                        place,
                        group,
                    }
                })
                .collect();
            (phrases.section(&section.id), rows)
        })
        .collect();
    QuestionListView {
        intro: phrases.numbers("list-intro", &[("total", form.question_count())]),
        sections,
    }
}

fn also(phrases: &Phrases<'_>, edition: &Edition, question: &Question) -> String {
    let attrs = ["hint", "why"].iter().filter_map(|attr| phrases.question_attr(question, attr));
    let options = question.options.iter().map(|option| phrases.option(question, option));
    let label = std::iter::once(phrases.label(question));
    let terms = edition.find.iter().filter(|term| term.questions.contains(&question.id));
    let terms = terms.map(|term| phrases.text(&format!("find-{}", term.id)));
    label.chain(attrs).chain(options).chain(terms).collect::<Vec<_>>().join(" ")
}

/// Where a question is asked now: at a place of its own, or through the page of its group.
fn reached(
    describer: &AnswerDescriber<'_>,
    question: &Question,
) -> (Option<AnswerAddress>, Option<GroupId>) {
    let context = describer.context;
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

/// The most options that a line names; more of them are a sentence that nobody reads to its end.
const MOST_NAMED: usize = 2;

fn asked_when(
    phrases: &Phrases<'_>,
    describer: &AnswerDescriber<'_>,
    question: &Question,
    in_group: bool,
) -> Option<String> {
    match &question.when {
        Some(Condition::Is(choice)) => {
            let asked = describer.context.form.question(&choice.question)?;
            if choice.options.len() > MOST_NAMED {
                let question = phrases.question(asked);
                return Some(phrases.with("list-asked-by", &[("question", &question)]));
            }
            let options = choice.options.iter().map(|o| phrases.option(asked, o)).collect();
            let args = [("answer", phrases.list(options)), ("question", phrases.question(asked))];
            let args: Vec<(&str, &str)> = args.iter().map(|(n, t)| (*n, t.as_str())).collect();
            Some(phrases.with("list-asked-if", &args))
        }
        Some(_) => Some(phrases.text("list-asked-some")),
        None if in_group => Some(phrases.text("list-asked-each")),
        None => None,
    }
}
