//! Which papers are there: what the person holds, and what they only saw or heard of.

use std::collections::BTreeSet;

use candour_model::{Answer, AnswerAddress, GroupId, ItemId, OptionId, QuestionId, Value};

use crate::composer::ReportComposer;

/// How a paper that is described lies with the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Possession {
    /// They have it, or a copy.
    Held,
    /// They saw it or heard of it, and do not have it.
    Elsewhere,
}

impl Possession {
    /// Whether the person has it.
    pub(crate) fn is_held(self) -> bool {
        self == Self::Held
    }
}

/// The papers of the client's copy by where they are, in words.
#[derive(Debug, Default)]
pub(crate) struct PapersThere {
    /// What the person has.
    pub(crate) held: Vec<String>,
    /// Kinds that are listed: whether they have the paper or saw it was not said.
    pub(crate) listed: Vec<String>,
    /// What they only saw or heard of, with who has it.
    pub(crate) elsewhere: Vec<String>,
}

impl ReportComposer<'_> {
    /// How a paper that is described lies with the person; `None` where that was not said.
    pub(crate) fn possession(&self, group: &GroupId, item: &ItemId) -> Option<Possession> {
        let plan = self.from.edition.brief.received.as_ref()?;
        match self.of_paper(group, item, &plan.standing)? {
            Value::One(how) if plan.held.contains(how) => Some(Possession::Held),
            Value::One(_) => Some(Possession::Elsewhere),
            _ => None,
        }
    }

    /// The kinds of papers that were received, by what was answered of official papers.
    pub(crate) fn kinds_received(&self) -> BTreeSet<OptionId> {
        let Some(plan) = &self.from.edition.brief.received else { return BTreeSet::new() };
        let place = AnswerAddress::single(plan.question.clone());
        let chosen = match self.context.applicable_answer(&place).and_then(Answer::value) {
            Some(Value::Several(chosen)) => chosen.as_slice(),
            _ => &[],
        };
        chosen.iter().filter_map(|option| plan.kinds.get(option)).flatten().cloned().collect()
    }

    /// Whether the person lists a paper: by its kind or by itself.
    pub(crate) fn lists_a_paper(&self) -> bool {
        *self
            .has_papers
            .get_or_init(|| !self.papers_held().is_empty() || !self.papers_described().is_empty())
    }

    /// The papers that are there, by where they are.
    pub(crate) fn papers_there(&self) -> PapersThere {
        let described = self.papers_described();
        let mut there = PapersThere::default();
        for (group, item, _) in &described {
            let name = self.phrases.item_name(self.context, group, item);
            let name = match self.country_of(group, item).filter(|at| !name.contains(at)) {
                Some(country) => self.phrases.in_brackets(&name, &country),
                None => name,
            };
            match self.possession(group, item) {
                Some(Possession::Held) => there.held.push(name),
                None => there.listed.push(name),
                Some(Possession::Elsewhere) => {
                    there.elsewhere.push(self.with_holder(name, group, item))
                }
            }
        }
        let kinds: Vec<&OptionId> =
            described.iter().filter_map(|(.., kind)| kind.as_ref()).collect();
        let others = self.papers_held().into_iter().filter(|option| !kinds.contains(&option));
        there.listed.extend(others.map(|option| self.held_words(&option)));
        there
    }

    /// A paper with who has it, where that was said.
    fn with_holder(&self, paper: String, group: &GroupId, item: &ItemId) -> String {
        let holder = self.from.edition.brief.received.as_ref();
        match holder.and_then(|plan| self.of_paper(group, item, &plan.holder)) {
            Some(Value::Text(holder)) if !holder.trim().is_empty() => self
                .phrases
                .with("copy-paper-with", &[("paper", &paper), ("holder", holder.trim())]),
            _ => paper,
        }
    }

    fn of_paper(&self, group: &GroupId, item: &ItemId, question: &QuestionId) -> Option<&Value> {
        let place = AnswerAddress::in_item(group.clone(), item.clone(), question.clone());
        self.context.applicable_answer(&place)?.value()
    }
}
