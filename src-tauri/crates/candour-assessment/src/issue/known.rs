//! How an answer is known.

use candour_model::{Answer, AnswerAddress, OptionDoubt, OptionId, Value};
use candour_questionnaire::{Context, Truth};

use super::{Heads, How, Known, KnownRule, Line, Matched, Missing, Support};
use crate::Reason;

/// A reason with how it is known: one entry for each way in which a part of the answer is.
pub(super) fn matched(heads: &Heads, context: &Context<'_>, reason: &Reason) -> Vec<Matched> {
    let Reason { place, options } = reason;
    let entry = |options: Vec<OptionId>, known| Matched { place: place.clone(), options, known };
    if options.is_empty() {
        let whole = match context.answer(place).and_then(Answer::value) {
            Some(Value::One(option)) => std::slice::from_ref(option),
            Some(Value::Several(chosen)) => chosen,
            _ => &[],
        };
        return vec![entry(Vec::new(), known(heads, context, place, whole))];
    }
    let mut found: Vec<Matched> = Vec::new();
    for option in options {
        let how = known(heads, context, place, std::slice::from_ref(option));
        match found.iter_mut().find(|other| other.known == how) {
            Some(same) => same.options.push(option.clone()),
            None => found.push(entry(vec![option.clone()], how)),
        }
    }
    found
}

/// An answer in as many parts as it is known in ways: all of it in one where it has no options.
/// Where it has no value, the one part says why.
#[must_use]
pub fn how_known(heads: &Heads, context: &Context<'_>, place: &AnswerAddress) -> Vec<Matched> {
    let options = match context.answers.get(place).and_then(Answer::value) {
        Some(Value::Several(chosen)) => chosen.clone(),
        _ => Vec::new(),
    };
    matched(heads, context, &Reason { place: place.clone(), options })
}

/// How an answer is known, or why there is none. `options` are those that count of it.
fn known(
    heads: &Heads,
    context: &Context<'_>,
    place: &AnswerAddress,
    options: &[OptionId],
) -> Known {
    let by_rule = || heads.known.iter().find(|rule| applies(rule, context, place, options));
    match context.answer(place) {
        // What the person says of the answer itself counts before what follows from another.
        Some(Answer::Told(_, who)) => Known::Told(who.clone()),
        Some(Answer::NotSure(_)) => unsure(by_rule()),
        Some(answer @ Answer::InPart(..)) if answer.is_doubtful(options) => {
            match options.first().and_then(|option| answer.doubts()?.get(option)) {
                Some(OptionDoubt::Told(who)) => Known::Told(who.clone()),
                Some(OptionDoubt::NotSure) | None => unsure(by_rule()),
            }
        }
        Some(Answer::Given(_) | Answer::InPart(..)) => match by_rule().map(|rule| rule.how) {
            Some(How::Paper) => Known::Paper,
            Some(How::Held) => Known::Held,
            Some(How::Told) => Known::Told(None),
            Some(How::Belief) => Known::Belief,
            None => Known::OwnWord,
        },
        other => without_value(other),
    }
}

/// How an answer in doubt is known.
fn unsure(rule: Option<&KnownRule>) -> Known {
    match rule.map(|rule| rule.how) {
        Some(How::Belief) => Known::Belief,
        _ => Known::Unsure,
    }
}

/// Why an answer does not tell.
fn without_value(answer: Option<&Answer>) -> Known {
    match answer {
        None | Some(Answer::Later) => Known::Open,
        Some(Answer::NotKnown) => Known::NotKnown,
        Some(Answer::Withheld) => Known::InPerson,
        Some(Answer::Blank) => Known::Blank,
        Some(Answer::Given(_) | Answer::NotSure(_) | Answer::Told(..) | Answer::InPart(..)) => {
            Known::NotExact
        }
    }
}

fn applies(
    rule: &KnownRule,
    context: &Context<'_>,
    place: &AnswerAddress,
    options: &[OptionId],
) -> bool {
    let item = place.item.as_ref().map(|(group, item)| (group, item));
    let is_of_options = rule.options.is_empty()
        || (!options.is_empty() && options.iter().all(|option| rule.options.contains(option)));
    let holds = |when| context.truth(when, item) == Truth::True;
    rule.questions.contains(&place.question)
        && is_of_options
        && rule.when.as_ref().is_none_or(holds)
        && (!rule.only_item || is_only_item(context, place))
}

/// Whether no other item of the group can be what a paper speaks of: the person answered that it
/// has nothing of the kind or that they do not know, or it is not asked there.
fn is_only_item(context: &Context<'_>, place: &AnswerAddress) -> bool {
    let Some((group, own)) = &place.item else { return true };
    let alone = context.form.question(&place.question).map_or(&[][..], |question| &question.alone);
    context.items(group).iter().filter(|item| item.id != *own).all(|item| {
        let other = AnswerAddress::in_item(group.clone(), item.id.clone(), place.question.clone());
        match context.answer(&other) {
            _ if !context.asked(&other).is_asked() => true,
            Some(Answer::NotKnown) => true,
            Some(
                Answer::Given(Value::Several(chosen)) | Answer::InPart(Value::Several(chosen), _),
            ) => chosen.iter().all(|option| alone.contains(option)),
            _ => false,
        }
    })
}

/// Whether asking for a place can tell more now. Where another open question says first whether it
/// is asked, that one is asked instead. A sum in another currency than a rule's is as exact as a sum
/// can be.
pub(super) fn can_tell(context: &Context<'_>, place: &AnswerAddress) -> bool {
    let asked = context.asked(place);
    let waits = asked.truth == Truth::CannotTell && !asked.open.is_empty();
    let is_sum = matches!(context.answer(place).and_then(Answer::value), Some(Value::Money(_)));
    !waits && !is_sum
}

/// A question that is open, with why there is no answer that tells.
pub(super) fn missing(context: &Context<'_>, place: &AnswerAddress) -> Missing {
    Missing { place: place.clone(), known: without_value(context.answer(place)) }
}

/// How the best known of the answers of some lines is known, and whether every one of them is known
/// so well. Answers that say only that there is a case do not count where others do.
pub(super) fn support(heads: &Heads, lines: &[Line]) -> (Support, bool) {
    let all: Vec<Support> = lines.iter().flat_map(|line| of_line(heads, line)).collect();
    let best = all.iter().copied().min().unwrap_or(Support::Belief);
    (best, all.iter().all(|support| *support == best))
}

fn of_line(heads: &Heads, line: &Line) -> Vec<Support> {
    let is_frame = |answer: &&Matched| heads.frame.contains(&answer.place.question);
    let telling: Vec<&Matched> = line.answers.iter().filter(|a| !is_frame(a)).collect();
    let counted = if telling.is_empty() { line.answers.iter().collect() } else { telling };
    let of = |answer: &&Matched| match &answer.known {
        Known::Paper | Known::Held => Support::Paper,
        Known::Told(_) => Support::Told,
        Known::Belief => Support::Belief,
        Known::OwnWord
        | Known::Unsure
        | Known::NotKnown
        | Known::InPerson
        | Known::Blank
        | Known::Open
        | Known::NotExact => Support::OwnWord,
    };
    counted.iter().map(of).collect()
}
