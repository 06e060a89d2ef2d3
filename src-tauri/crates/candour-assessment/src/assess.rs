//! The assessment: rules over a context, with what each finding rests on.

use std::collections::BTreeSet;

use candour_model::{AnswerAddress, GroupId, ItemId, PointId, Value};
use candour_questionnaire::{Condition, Context, Evaluation, Truth};

use crate::deadline::deadline;
use crate::found::{
    Assessment, FoundContradiction, FoundMeasure, FoundPoint, FoundSign, MeasureState, Reason,
    Undetermined,
};
use crate::narrow::{narrow, shared};
use crate::{Contradiction, Measure, Point, Rules, Sign, SignStrength, UkLaw, Whose};

/// Weighs the rules over the answers of a context.
#[must_use]
pub fn assess(rules: &Rules, context: &Context<'_>) -> Assessment {
    let mut cannot_tell = Vec::new();
    let mut points = Vec::new();
    let uk = uk_law(rules, context);
    for point in &rules.points {
        for item in about(context, point.per.as_ref()) {
            let is = |when: &Condition| context.truth(when, item) == Truth::True;
            if point.unless.as_ref().is_some_and(is) {
                continue;
            }
            let Some(found) = unless_false(context, &point.when, item) else { continue };
            if found.is_true() {
                let mut found = FoundPoint { uk, ..point_found(context, point, item, &found) };
                narrow(rules, context, &mut found);
                points.push(((found.urgency, !point.first, !has_own_time_limit(point)), found));
            } else {
                cannot_tell.push(undetermined(&point.id, item, found));
            }
        }
    }
    points.sort_by_key(|(place, _)| *place);
    let points = points.into_iter().map(|(_, point)| point).collect();
    let measures =
        rules.measures.iter().map(|m| measure_found(context, m, &mut cannot_tell)).collect();
    let contradictions = rules
        .contradictions
        .iter()
        .flat_map(|contradiction| contradictions_found(context, contradiction))
        .collect();
    Assessment { day: context.today, points, measures, cannot_tell, contradictions }
}

/// What the answers say of the law of the United Kingdom.
#[must_use]
pub fn uk_law(rules: &Rules, context: &Context<'_>) -> UkLaw {
    let Some(part) = &rules.uk else { return UkLaw::Open };
    if context.truth(&part.yes, None) == Truth::True {
        UkLaw::Yes
    } else if context.truth(&part.no, None) == Truth::True {
        UkLaw::No
    } else {
        UkLaw::Open
    }
}

/// Whether a step of the client's own may be lost after a day.
fn has_own_time_limit(point: &Point) -> bool {
    point.time_limit.as_ref().is_some_and(|time_limit| time_limit.whose == Whose::Client)
}

type Item<'a> = Option<(&'a GroupId, &'a ItemId)>;

fn owned(item: Item<'_>) -> Option<(GroupId, ItemId)> {
    item.map(|(group, item)| (group.clone(), item.clone()))
}

/// What a rule speaks about: the answers as a whole, or each item of a group that is open.
fn about<'a>(context: &Context<'a>, per: Option<&'a GroupId>) -> Vec<Item<'a>> {
    let Some(group) = per else { return vec![None] };
    if !context.group_asked(group).is_true() {
        return Vec::new();
    }
    context.items(group).iter().map(|item| Some((group, &item.id))).collect()
}

/// What a condition evaluates to and why; `None` where it is false, as most are, at little cost.
fn unless_false(context: &Context<'_>, when: &Condition, item: Item<'_>) -> Option<Evaluation> {
    (context.truth(when, item) != Truth::False).then(|| context.evaluate(when, item))
}

fn merge(into: &mut Vec<AnswerAddress>, more: &[AnswerAddress]) {
    if more.is_empty() {
        return;
    }
    let known: BTreeSet<AnswerAddress> = into.iter().cloned().collect();
    into.extend(more.iter().filter(|place| !known.contains(place)).cloned());
}

/// The answers that decide a condition, with as much of each as counts. Of a choice that decides it
/// only by what it does not hold nothing counts: it is left out where another answer is a reason.
pub(crate) fn reasons(
    context: &Context<'_>,
    when: &Condition,
    item: Item<'_>,
    because: &[AnswerAddress],
) -> Vec<Reason> {
    let mut matched = context.matched(when, item);
    let ruled_out = context.ruled_out(when, item);
    let says_nothing = |place: &AnswerAddress| {
        ruled_out.contains(place)
            && matches!(
                context.answer(place).and_then(|answer| answer.value()),
                Some(Value::One(_) | Value::Several(_))
            )
    };
    let (left, told): (Vec<_>, Vec<_>) = because.iter().partition(|place| says_nothing(place));
    let places = if told.is_empty() { left } else { told };
    places
        .into_iter()
        .map(|place| Reason {
            place: place.clone(),
            options: matched.remove(place).unwrap_or_default(),
        })
        .collect()
}

fn point_found(
    context: &Context<'_>,
    point: &Point,
    item: Item<'_>,
    found: &Evaluation,
) -> FoundPoint {
    let mut because = found.because.clone();
    let reasons = reasons(context, &point.when, item, &found.because);
    let mut doubtful = found.doubtful;
    let mut would_change = found.because.clone();
    let mut urgency = point.urgency;
    let mut undecided = Vec::new();
    for rule in &point.urgencies {
        let Some(heavier) = unless_false(context, &rule.when, item) else { continue };
        if heavier.is_true() {
            urgency = rule.urgency;
            merge(&mut because, &heavier.because);
            merge(&mut would_change, &heavier.because);
            doubtful |= heavier.doubtful;
            break;
        }
        undecided.push((rule.urgency, heavier));
    }
    // A rule that gives the urgency which the point has anyway would change nothing.
    for (_, other) in undecided.iter().filter(|(other, _)| *other != urgency) {
        merge(&mut would_change, &other.open);
        merge(&mut would_change, &other.vague);
    }
    let last_day = point.time_limit.as_ref().map(|time_limit| deadline(context, time_limit, item));
    if let Some(found) = &last_day {
        merge(&mut would_change, &found.rests_on);
        if found.deadline.is_some() {
            merge(&mut because, &found.rests_on);
        }
    }
    let item_label = item.and_then(|(group, item)| {
        let label = context.form.group(group)?.label.clone();
        Some(AnswerAddress::in_item(group.clone(), item.clone(), label))
    });
    let shared = item_label.as_ref().map(|label| shared(context, label, &reasons));
    let shared = shared.unwrap_or_default();
    FoundPoint {
        id: point.id.clone(),
        item: owned(item),
        item_label,
        topic: point.topic.clone(),
        urgency,
        grounds: point.grounds.clone(),
        services: point.services.clone(),
        sources: point.sources.clone(),
        papers: point.papers.clone(),
        asks: point.asks,
        parameters: point.parameters.clone(),
        because,
        reasons,
        doubtful,
        would_change,
        deadline: last_day.and_then(|found| found.deadline),
        caution: point.caution,
        first_look: point.first_look,
        uk: UkLaw::Open,
        shared,
    }
}

fn undetermined(id: &PointId, item: Item<'_>, found: Evaluation) -> Undetermined {
    let (mut open, mut unknown) = (found.open, found.unknown);
    merge(&mut unknown, &found.vague);
    // There may be hundreds of points for each of thousands of items.
    open.shrink_to_fit();
    unknown.shrink_to_fit();
    Undetermined { id: id.clone(), item: owned(item), open, unknown }
}

fn measure_found(
    context: &Context<'_>,
    measure: &Measure,
    cannot_tell: &mut Vec<Undetermined>,
) -> FoundMeasure {
    let mut open: Vec<AnswerAddress> = Vec::new();
    let mut is_told = true;
    let mut weigh = |signs: &[Sign], decides: bool| {
        let mut standing = Vec::new();
        for sign in signs {
            let Some(found) = unless_false(context, &sign.when, None) else { continue };
            if sign.unless.as_ref().is_some_and(|when| context.truth(when, None) == Truth::True) {
                continue;
            }
            if found.is_true() {
                standing.push(FoundSign {
                    id: sign.id.clone(),
                    strength: sign.strength,
                    because: found.because,
                    doubtful: found.doubtful,
                });
            } else {
                is_told &= !decides;
                open.extend(found.open.iter().cloned());
                cannot_tell.push(undetermined(&sign.id, None, found));
            }
        }
        standing
    };
    let mut signs = weigh(&measure.signs, true);
    let against = weigh(&measure.against, false);
    let mut seen = BTreeSet::new();
    open.retain(|place| seen.insert(place.clone()));
    signs.sort_by_key(|sign| sign.strength != SignStrength::Strong);
    let state = match signs.first().map(|sign| sign.strength) {
        Some(SignStrength::Strong) => MeasureState::SignsPresent,
        Some(SignStrength::Some) => MeasureState::SomeSigns,
        None if is_told => MeasureState::NoSign,
        None => MeasureState::CannotTell,
    };
    FoundMeasure {
        id: measure.id.clone(),
        state,
        signs,
        against,
        open,
        sources: measure.sources.clone(),
        services: measure.services.clone(),
    }
}

fn contradictions_found(
    context: &Context<'_>,
    contradiction: &Contradiction,
) -> Vec<FoundContradiction> {
    let found = |item: Item<'_>| {
        let found = unless_false(context, &contradiction.when, item)?;
        let because = found.is_true().then_some(found.because)?;
        Some(FoundContradiction { id: contradiction.id.clone(), item: owned(item), because })
    };
    about(context, contradiction.per.as_ref()).into_iter().filter_map(found).collect()
}

/// Every condition of the rules with its owner's id and the group about whose items it speaks.
pub fn conditions(rules: &Rules) -> impl Iterator<Item = (&PointId, &Condition, Option<&GroupId>)> {
    let points = rules.points.iter().flat_map(|point| {
        let urgencies = point.urgencies.iter().map(|rule| &rule.when);
        std::iter::once(&point.when)
            .chain(&point.unless)
            .chain(urgencies)
            .map(|when| (&point.id, when, point.per.as_ref()))
    });
    let signs = rules
        .measures
        .iter()
        .flat_map(|measure| measure.signs.iter().chain(&measure.against))
        .flat_map(|sign| {
            let conditions = std::iter::once(&sign.when).chain(&sign.unless);
            conditions.map(move |when| (&sign.id, when, None))
        });
    let contradictions = rules
        .contradictions
        .iter()
        .map(|contradiction| (&contradiction.id, &contradiction.when, contradiction.per.as_ref()));
    points.chain(signs).chain(contradictions)
}
