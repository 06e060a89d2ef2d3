//! The order of issues: by what is due, then by how they are known, then by the fixed order of
//! the heads. No score.

use candour_model::{AnswerAddress, Date, GroupId, ItemId, QuestionId, Value};
use candour_questionnaire::Context;

use super::{Due, Head, Heads, Issue, Line, Role, Support};
use crate::Whose;

/// The first day, from the day of assessment on, on which something under a head is or may be
/// due: the last day of a step, or a date ahead that the head names. The Commission's own time is
/// nothing that is due.
pub(super) fn due(context: &Context<'_>, date: Option<&QuestionId>, lines: &[Line]) -> Option<Due> {
    let steps = lines.iter().filter_map(|line| step(context, line));
    let dates = date.into_iter().flat_map(|question| dates(context, question));
    let ahead = steps.chain(dates).filter_map(|when| match when {
        When::Ahead(due) => Some(due),
        When::NoDay | When::Past => None,
    });
    ahead.min()
}

/// Puts what is due first: what cannot wait and bears no date, then by date, then what has
/// passed. The order is kept among equals.
pub(super) fn by_date(context: &Context<'_>, date: Option<&QuestionId>, lines: &mut [Line]) {
    let when = |line: &Line| {
        let own = || {
            let question = date?;
            let group = &context.form.group_of_question(question)?.id;
            let (_, item) = line.items.iter().find(|(of, _)| of == group)?;
            date_of(context, question, group, item)
        };
        step(context, line).or_else(own).unwrap_or(When::NoDay)
    };
    lines.sort_by_cached_key(when);
}

/// Puts the reasons in the order in which the head names their points: what says most first. What
/// came from another head stands behind them. The order is kept among equals.
pub(super) fn by_content(head: &Head, lines: &mut [Line]) {
    let place = |line: &Line| {
        let point = line.point.as_ref()?;
        head.points.iter().position(|other| other == point)
    };
    lines.sort_by_key(|line| place(line).unwrap_or(usize::MAX));
}

/// How something lies in time, in the order in which it is read.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum When {
    /// It bears no date.
    NoDay,
    /// It is or may be ahead.
    Ahead(Due),
    /// It has passed.
    Past,
}

/// Puts issues in the order in which they are to be read.
pub(super) fn sort(heads: &Heads, issues: &mut [Issue]) {
    issues.sort_by_cached_key(|issue| {
        let at = heads.heads.iter().position(|head| head.id == issue.head);
        let is_first = heads.head(&issue.head).is_some_and(|head| head.role == Role::First);
        // A belief stands among what others told until it is folded away.
        let support = issue.support.min(Support::Told);
        (!is_first, issue.due.is_none(), issue.due, support, at)
    });
}

/// Where a stretch lies: past where it ends before the day of assessment.
fn when(context: &Context<'_>, earliest: Option<Date>, latest: Option<Date>) -> Option<When> {
    if latest.is_some_and(|latest| latest < context.today) {
        return Some(When::Past);
    }
    let day = earliest.or(latest)?;
    let exact = earliest == latest;
    Some(When::Ahead(Due { day: day.max(context.today), exact }))
}

/// The last day of the step of a line.
fn step(context: &Context<'_>, line: &Line) -> Option<When> {
    let found = line.last_day.filter(|found| found.whose != Whose::Commission)?;
    when(context, found.earliest, found.latest)
}

fn dates(context: &Context<'_>, question: &QuestionId) -> Vec<When> {
    let Some(group) = context.form.group_of_question(question).map(|group| &group.id) else {
        return Vec::new();
    };
    let items = context.items(group).iter();
    items.filter_map(|item| date_of(context, question, group, &item.id)).collect()
}

fn date_of(
    context: &Context<'_>,
    question: &QuestionId,
    group: &GroupId,
    item: &ItemId,
) -> Option<When> {
    let place = AnswerAddress::in_item(group.clone(), item.clone(), question.clone());
    match context.applicable_answer(&place)?.value()? {
        Value::Date(date) => when(context, date.earliest(), date.latest()),
        _ => None,
    }
}
