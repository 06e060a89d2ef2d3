//! What a point names, cites and asks for, without what the answers exclude.

use candour_model::{
    Answer, AnswerAddress, CountryCode, GroupId, ItemId, PaperId, SourceId, Value,
};
use candour_questionnaire::{Context, Truth};

use crate::{FoundPoint, OnlyWhere, Reason, Rules, UkLaw, UkPart};

impl OnlyWhere {
    fn concerns(&self, found: &FoundPoint) -> bool {
        found.sources.iter().any(|source| self.sources.contains(source))
            || found.papers.iter().any(|paper| self.papers.contains(paper))
    }

    fn is_excluded(&self, context: &Context<'_>, found: &FoundPoint) -> bool {
        let is_false = |item| match context.truth(&self.when, item) {
            Truth::True => false,
            Truth::False => true,
            Truth::CannotTell => self.told,
        };
        let Some(group) = &self.per else { return is_false(None) };
        let items = match &found.item {
            Some((of, item)) if of == group => vec![item],
            Some(_) => return false,
            None => items_of(context, group, found),
        };
        !items.is_empty() && items.into_iter().all(|item| is_false(Some((group, item))))
    }
}

/// The items of a group on which a point about the whole case rests, or all that there are.
fn items_of<'f>(context: &Context<'f>, group: &GroupId, found: &'f FoundPoint) -> Vec<&'f ItemId> {
    let places = found.reasons.iter().filter_map(|reason| reason.place.item.as_ref());
    let own: Vec<&ItemId> = places.filter(|(of, _)| of == group).map(|(_, item)| item).collect();
    if !own.is_empty() || !context.group_asked(group).is_true() {
        return own;
    }
    context.items(group).iter().map(|item| &item.id).collect()
}

/// Takes from a point what the answers exclude. Its sources stay where none would be left.
pub(crate) fn narrow(rules: &Rules, context: &Context<'_>, found: &mut FoundPoint) {
    let uk: Option<&UkPart> = rules.uk.as_ref().filter(|_| found.uk == UkLaw::No);
    let excluded: Vec<&OnlyWhere> = rules
        .only_where
        .iter()
        .filter(|rule| rule.concerns(found) && rule.is_excluded(context, found))
        .collect();
    let source_stays = |id: &SourceId| {
        !uk.is_some_and(|uk| uk.sources.contains(id))
            && !excluded.iter().any(|rule| rule.sources.contains(id))
    };
    let paper_stays = |id: &PaperId| {
        !uk.is_some_and(|uk| uk.papers.contains(id))
            && !excluded.iter().any(|rule| rule.papers.contains(id))
    };
    if found.sources.iter().any(source_stays) {
        found.sources.retain(source_stays);
    }
    found.papers.retain(paper_stays);
}

/// Of the countries that an item is called by, those that another reason names as well.
pub(crate) fn shared(
    context: &Context<'_>,
    label: &AnswerAddress,
    reasons: &[Reason],
) -> Vec<CountryCode> {
    let countries = |place: &AnswerAddress| {
        let value = context.answer(place).and_then(Answer::value);
        value.and_then(Value::countries).unwrap_or_default()
    };
    let others = reasons.iter().map(|reason| &reason.place).filter(|place| *place != label);
    let named: Vec<&CountryCode> = others.flat_map(countries).collect();
    countries(label).iter().filter(|country| named.contains(country)).cloned().collect()
}
