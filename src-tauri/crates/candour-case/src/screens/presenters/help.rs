//! Whom to call, told where an answer says that somebody may need help.

use std::collections::BTreeMap;

use candour_assessment::{UkLaw, uk_law};
use candour_content::{Edition, Help, Phrases};
use candour_model::{AnswerAddress, QuestionId, Value};
use candour_questionnaire::Context;

use crate::screens::view_models::HelpView;
use crate::sharing::KnownFirm;

/// The help that the options of a question call for, where law of the UK has this part.
pub(crate) fn help_of(
    phrases: &Phrases<'_>,
    edition: &Edition,
    firm: Option<&KnownFirm>,
    uk: UkLaw,
    question: &QuestionId,
) -> Vec<HelpView> {
    let own = edition.help.iter().filter(|help| &help.is.question == question);
    own.map(|help| view(phrases, edition, firm, help, uk)).collect()
}

/// The help that the answers call for, what comes first first; each text once.
pub(crate) fn help_now(
    phrases: &Phrases<'_>,
    edition: &Edition,
    firm: Option<&KnownFirm>,
    context: &Context<'_>,
) -> Vec<HelpView> {
    let uk = uk_law(&edition.rules, context);
    let mut found: Vec<HelpView> = Vec::new();
    for help in edition.help.iter().filter(|help| is_called_for(context, help)) {
        let view = view(phrases, edition, firm, help, uk);
        if !found.iter().any(|other| other.title == view.title) {
            found.push(view);
        }
    }
    found
}

/// The questions whose answers call for help now and for no lawyer: what to do about them is said
/// with that help.
pub(crate) fn helped<'e>(edition: &'e Edition, context: &Context<'_>) -> Vec<&'e QuestionId> {
    let called = edition.help.iter().filter(|help| is_called_for(context, help));
    called.filter(|help| !help.lawyer).map(|help| &help.is.question).collect()
}

fn is_called_for(context: &Context<'_>, help: &Help) -> bool {
    let place = AnswerAddress::single(help.is.question.clone());
    match context.applicable_answer(&place).and_then(|answer| answer.value()) {
        Some(Value::One(option)) => help.is.options.contains(option),
        Some(Value::Several(options)) => options.iter().any(|o| help.is.options.contains(o)),
        _ => false,
    }
}

fn view(
    phrases: &Phrases<'_>,
    edition: &Edition,
    firm: Option<&KnownFirm>,
    help: &Help,
    uk: UkLaw,
) -> HelpView {
    let message = format!("help-{}", help.id);
    let line = |number| help_line(phrases, &message, number, uk);
    let mut lines: Vec<String> = (1..=help.lines).filter_map(line).collect();
    if help.lawyer {
        lines.extend(reach(phrases, firm));
    }
    let sources: Vec<_> = help.sources.iter().filter_map(|id| edition.source(id)).collect();
    let checked = sources.iter().map(|source| source.checked_on).min();
    let cited = phrases.list(sources.iter().map(|source| source.citation.clone()).collect());
    HelpView {
        options: help.is.options.clone(),
        title: phrases.text(&message),
        lines,
        // Abroad no number of theirs is named.
        sources: checked.filter(|_| uk != UkLaw::No).map(|day| {
            phrases.with("call-sources", &[("date", &phrases.day(day)), ("sources", &cited)])
        }),
    }
}

/// A line of a help message, from 1, for where the law of the UK has this part.
pub(crate) fn help_line(
    phrases: &Phrases<'_>,
    message: &str,
    number: impl std::fmt::Display,
    uk: UkLaw,
) -> Option<String> {
    let told = BTreeMap::from([("uk".to_owned(), uk.code().to_owned())]);
    phrases.of_law(message, Some(&format!("line-{number}")), "", &told)
}

/// How to reach a lawyer: the firm by its name, with its number where that is known, and any other
/// solicitor. No number is ever made up.
pub(crate) fn reach(phrases: &Phrases<'_>, firm: Option<&KnownFirm>) -> Vec<String> {
    let by_name = firm.map(|firm| {
        firm_by_telephone(phrases, Some(firm))
            .unwrap_or_else(|| phrases.with("call-no-number", &[("name", &firm.name)]))
    });
    by_name.into_iter().chain([phrases.text("call-any-solicitor")]).collect()
}

/// How to reach the firm; `None` where its number is not known.
pub(crate) fn firm_by_telephone(phrases: &Phrases<'_>, firm: Option<&KnownFirm>) -> Option<String> {
    let firm = firm?;
    let number = firm.contact.telephone.as_ref()?;
    Some(phrases.with("call-firm", &[("name", &firm.name), ("telephone", number)]))
}
