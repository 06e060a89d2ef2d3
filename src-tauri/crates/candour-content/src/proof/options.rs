//! Every option is read by a rule, or is said to be for the record alone.

use std::collections::BTreeSet;

use candour_assessment::conditions;
use candour_model::{OptionId, QuestionId};
use candour_questionnaire::{Condition, Question};

use super::usage::OTHER;
use super::{Flaw, Proof};
use crate::Edition;

type Options<'e> = BTreeSet<(&'e QuestionId, &'e OptionId)>;

/// An option by which no point, sign, head or paper changes tells nobody anything but who reads the
/// papers: somebody has to have said so.
pub(super) fn prove(edition: &Edition, proof: &mut Proof) {
    let read = read(edition);
    let mut recorded = Options::new();
    for choice in &edition.recorded {
        for option in &choice.options {
            let known = edition.form.question(&choice.question).filter(|of| of.takes(option));
            if known.is_none() {
                let id = format!("{} {option}", choice.question);
                proof.flaws.push(Flaw::Unknown {
                    owner: "recorded".to_owned(),
                    kind: "option",
                    id,
                });
            }
            recorded.insert((&choice.question, option));
        }
    }
    for question in edition.form.questions().filter(|question| !question.for_the_record) {
        for option in question.options.iter().filter(|option| says_something(question, option)) {
            let place = (&question.id, option);
            match (read.contains(&place), recorded.contains(&place)) {
                (true, false) => proof.count("options that a rule reads", 1),
                (false, true) => proof.count("options for the record alone", 1),
                (true, true) => proof.flaws.push(Flaw::OptionRead {
                    question: question.id.to_string(),
                    option: option.to_string(),
                }),
                (false, false) => proof.flaws.push(Flaw::OptionUnread {
                    question: question.id.to_string(),
                    option: option.to_string(),
                }),
            }
        }
    }
}

/// What says "none of these", "not known" or "something else" tells no fact that a rule could read.
fn says_something(question: &Question, option: &OptionId) -> bool {
    option.as_str() != OTHER && !question.alone.contains(option)
}

/// The options that the rules name. What only opens another question is no rule.
fn read(edition: &Edition) -> Options<'_> {
    let mut found = Options::new();
    let rules = &edition.rules;
    for (_, condition, _) in conditions(rules) {
        named(condition, &mut found);
    }
    for condition in rules.uk.iter().flat_map(|uk| [&uk.yes, &uk.no]) {
        named(condition, &mut found);
    }
    for rule in &rules.only_where {
        named(&rule.when, &mut found);
    }
    for (_, condition, _) in edition.heads.conditions() {
        named(condition, &mut found);
    }
    for help in &edition.help {
        found.extend(help.is.options.iter().map(|option| (&help.is.question, option)));
    }
    found
}

fn named<'e>(condition: &'e Condition, into: &mut Options<'e>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                named(part, into);
            }
        }
        Condition::Not(part) => named(part, into),
        Condition::Some(over) => named(&over.condition, into),
        Condition::Is(choice) => {
            into.extend(choice.options.iter().map(|option| (&choice.question, option)));
        }
        _ => {}
    }
}
