//! The assessment: rules over a context, with what each finding rests on.

use std::collections::BTreeSet;

use candour_model::{
    Date, GroundCode, GroupId, ItemId, MeasureId, OptionId, PaperId, ParameterId, Place, PointId,
    ServiceId, SourceId, TopicId,
};
use candour_questionnaire::{Condition, Context, Evaluation, Truth};
use serde::{Deserialize, Serialize};

use crate::deadline::{Deadline, deadline};
use crate::{Clash, Measure, Point, Rules, Sign, SignStrength, Weight, Whose};

/// A point that arises from the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its id.
    pub id: PointId,
    /// The item it is about, where it arises for each item of a group.
    pub item: Option<(GroupId, ItemId)>,
    /// Where the label of that item stands.
    pub item_label: Option<Place>,
    /// The topic under which it stands.
    pub topic: TopicId,
    /// How soon it matters.
    pub weight: Weight,
    /// Codes of the fixed vocabulary of grounds.
    pub grounds: Vec<GroundCode>,
    /// Which of the firm's services it belongs to.
    pub services: Vec<ServiceId>,
    /// Where the rule comes from.
    pub sources: Vec<SourceId>,
    /// Papers to gather.
    pub papers: Vec<PaperId>,
    /// How many questions to ask its words hold.
    pub asks: u8,
    /// Dated numbers of law that its words quote.
    pub parameters: Vec<ParameterId>,
    /// The answers it rests on: those that made it arise, in the order of the form, then those
    /// that set its weight and date its last day.
    pub because: Vec<Place>,
    /// Of those answers, the ones that made it arise, with as much of each as counts.
    pub reasons: Vec<Reason>,
    /// Whether an answer it rests on is in doubt or second-hand.
    pub doubtful: bool,
    /// What would change it: the answers it rests on, and open ones that could change its weight
    /// or its last day.
    pub would_change: Vec<Place>,
    /// The last day of its step, where it has one and it can be worked out.
    pub deadline: Option<Deadline>,
    /// Whether it is a caution: what to do or not to do now.
    pub caution: bool,
    /// Whether it shows after the first look.
    pub first_look: bool,
}

/// An answer that made a rule true, with as much of it as counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Where it stands.
    pub place: Place,
    /// The options that the rule asks for and that are chosen, in the order of the answer; empty
    /// where the answer counts whole.
    pub options: Vec<OptionId>,
}

/// How the signs of a measure stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureState {
    /// A strong sign stands in the answers.
    SignsPresent,
    /// A sign stands in the answers, none of them strong.
    SomeSigns,
    /// Every sign can be told, and none stands in the answers.
    NoSign,
    /// No sign stands, and at least one cannot be told.
    CannotTell,
}

impl MeasureState {
    /// The code under which its words stand: `measure-state-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SignsPresent => "signs-present",
            Self::SomeSigns => "some-signs",
            Self::NoSign => "no-sign",
            Self::CannotTell => "cannot-tell",
        }
    }
}

/// A sign that stands in the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignFound {
    /// Its id.
    pub id: PointId,
    /// How much it says.
    pub strength: SignStrength,
    /// The answers it rests on.
    pub because: Vec<Place>,
    /// Whether one of them is in doubt or second-hand.
    pub doubtful: bool,
}

/// A measure with its signs side by side. Every measure of the rules is in the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureFound {
    /// Its id.
    pub id: MeasureId,
    /// How its signs stand.
    pub state: MeasureState,
    /// Reasons to think it may exist, strong ones first.
    pub signs: Vec<SignFound>,
    /// Reasons to think it may not.
    pub against: Vec<SignFound>,
    /// Open questions whose answer could show a sign or a reason against.
    pub open: Vec<Place>,
    /// Where its rules stand.
    pub sources: Vec<SourceId>,
    /// Which service it belongs to.
    pub services: Vec<ServiceId>,
}

/// A point or a sign that could not be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untold {
    /// The point or sign.
    pub id: PointId,
    /// The item, where it is about one.
    pub item: Option<(GroupId, ItemId)>,
    /// Unanswered questions, and those left for later, that could decide it.
    pub open: Vec<Place>,
    /// Answers that are settled as not known or withheld, or are not exact enough.
    pub unknown: Vec<Place>,
}

/// Answers that do not go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClashFound {
    /// Its id.
    pub id: PointId,
    /// The item, where it is about one.
    pub item: Option<(GroupId, ItemId)>,
    /// The answers to check.
    pub because: Vec<Place>,
}

/// What the rules find in a set of answers on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The day of assessment.
    pub day: Date,
    /// The points: by weight, then those that stand first, then those with a step that may be lost
    /// after a day, then in the order of the rules and of the items.
    pub points: Vec<Found>,
    /// Every measure, in the order of the rules.
    pub measures: Vec<MeasureFound>,
    /// What could not be told, in the order of the rules.
    pub cannot_tell: Vec<Untold>,
    /// Pairs of answers that a person may want to check.
    pub clashes: Vec<ClashFound>,
}

impl Assessment {
    /// Whether a point of this id arises.
    #[must_use]
    pub fn has(&self, id: &PointId) -> bool {
        self.points.iter().any(|point| &point.id == id)
    }
}

/// Weighs the rules over the answers of a context.
#[must_use]
pub fn assess(rules: &Rules, context: &Context<'_>) -> Assessment {
    let mut cannot_tell = Vec::new();
    let mut points = Vec::new();
    for point in &rules.points {
        for item in about(context, point.per.as_ref()) {
            let Some(found) = unless_false(context, &point.when, item) else { continue };
            if found.is_true() {
                let found = point_found(context, point, item, &found);
                points.push(((found.weight, !point.first, !has_own_clock(point)), found));
            } else {
                cannot_tell.push(untold(&point.id, item, found));
            }
        }
    }
    points.sort_by_key(|(place, _)| *place);
    let points = points.into_iter().map(|(_, point)| point).collect();
    let measures =
        rules.measures.iter().map(|m| measure_found(context, m, &mut cannot_tell)).collect();
    let clashes = rules.clashes.iter().flat_map(|clash| clashes_found(context, clash)).collect();
    Assessment { day: context.today, points, measures, cannot_tell, clashes }
}

/// Whether a step of the client's own may be lost after a day.
fn has_own_clock(point: &Point) -> bool {
    point.clock.as_ref().is_some_and(|clock| clock.whose == Whose::Client)
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

/// What a condition is worth and why; `None` where it is false, as most are, at little cost.
fn unless_false(context: &Context<'_>, when: &Condition, item: Item<'_>) -> Option<Evaluation> {
    (context.truth(when, item) != Truth::False).then(|| context.evaluate(when, item))
}

fn merge(into: &mut Vec<Place>, more: &[Place]) {
    if more.is_empty() {
        return;
    }
    let known: BTreeSet<Place> = into.iter().cloned().collect();
    into.extend(more.iter().filter(|place| !known.contains(place)).cloned());
}

/// The answers that decide a condition, with as much of each as counts.
pub(crate) fn reasons(
    context: &Context<'_>,
    when: &Condition,
    item: Item<'_>,
    because: &[Place],
) -> Vec<Reason> {
    let mut matched = context.matched(when, item);
    because
        .iter()
        .map(|place| Reason {
            place: place.clone(),
            options: matched.remove(place).unwrap_or_default(),
        })
        .collect()
}

fn point_found(context: &Context<'_>, point: &Point, item: Item<'_>, found: &Evaluation) -> Found {
    let mut because = found.because.clone();
    let reasons = reasons(context, &point.when, item, &found.because);
    let mut doubtful = found.doubtful;
    let mut would_change = found.because.clone();
    let mut weight = point.weight;
    let mut undecided = Vec::new();
    for rule in &point.weights {
        let Some(heavier) = unless_false(context, &rule.when, item) else { continue };
        if heavier.is_true() {
            weight = rule.weight;
            merge(&mut because, &heavier.because);
            merge(&mut would_change, &heavier.because);
            doubtful |= heavier.doubtful;
            break;
        }
        undecided.push((rule.weight, heavier));
    }
    // A rule that gives the weight which the point has anyway would change nothing.
    for (_, other) in undecided.iter().filter(|(other, _)| *other != weight) {
        merge(&mut would_change, &other.open);
        merge(&mut would_change, &other.vague);
    }
    let last_day = point.clock.as_ref().map(|clock| deadline(context, clock, item));
    if let Some(found) = &last_day {
        merge(&mut would_change, &found.rests_on);
        if found.deadline.is_some() {
            merge(&mut because, &found.rests_on);
        }
    }
    let item_label = item.and_then(|(group, item)| {
        let label = context.form.group(group)?.label.clone();
        Some(Place::in_item(group.clone(), item.clone(), label))
    });
    Found {
        id: point.id.clone(),
        item: owned(item),
        item_label,
        topic: point.topic.clone(),
        weight,
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
    }
}

fn untold(id: &PointId, item: Item<'_>, found: Evaluation) -> Untold {
    let mut unknown = found.unknown;
    merge(&mut unknown, &found.vague);
    Untold { id: id.clone(), item: owned(item), open: found.open, unknown }
}

fn measure_found(
    context: &Context<'_>,
    measure: &Measure,
    cannot_tell: &mut Vec<Untold>,
) -> MeasureFound {
    let mut open: Vec<Place> = Vec::new();
    let mut is_told = true;
    let mut weigh = |signs: &[Sign], decides: bool| {
        let mut standing = Vec::new();
        for sign in signs {
            let Some(found) = unless_false(context, &sign.when, None) else { continue };
            if found.is_true() {
                standing.push(SignFound {
                    id: sign.id.clone(),
                    strength: sign.strength,
                    because: found.because,
                    doubtful: found.doubtful,
                });
            } else {
                is_told &= !decides;
                open.extend(found.open.iter().cloned());
                cannot_tell.push(untold(&sign.id, None, found));
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
    MeasureFound {
        id: measure.id.clone(),
        state,
        signs,
        against,
        open,
        sources: measure.sources.clone(),
        services: measure.services.clone(),
    }
}

fn clashes_found(context: &Context<'_>, clash: &Clash) -> Vec<ClashFound> {
    let found = |item: Item<'_>| {
        let found = unless_false(context, &clash.when, item)?;
        let because = found.is_true().then_some(found.because)?;
        Some(ClashFound { id: clash.id.clone(), item: owned(item), because })
    };
    about(context, clash.per.as_ref()).into_iter().filter_map(found).collect()
}

/// Every condition of the rules with its owner's id and the group about whose items it speaks.
pub fn conditions(rules: &Rules) -> impl Iterator<Item = (&PointId, &Condition, Option<&GroupId>)> {
    let points = rules.points.iter().flat_map(|point| {
        let weights = point.weights.iter().map(|rule| &rule.when);
        std::iter::once(&point.when)
            .chain(weights)
            .map(|when| (&point.id, when, point.per.as_ref()))
    });
    let signs = rules
        .measures
        .iter()
        .flat_map(|measure| measure.signs.iter().chain(&measure.against))
        .map(|sign| (&sign.id, &sign.when, None));
    let clashes = rules.clashes.iter().map(|clash| (&clash.id, &clash.when, clash.per.as_ref()));
    points.chain(signs).chain(clashes)
}
