//! The places that leave points of a head undecided, by the matters that they concern: found once,
//! so that asking for those of each of many matters stays in proportion to their number.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{AnswerAddress, GroupId, HeadId, ItemId};

use super::known::can_tell;
use super::matter::Gathering;
use super::{Head, Scope};
use crate::Undetermined;

/// A place, and its number in the order in which all were found.
type Numbered<'a> = (usize, &'a AnswerAddress);

/// The open places of every head that has any.
pub(super) type OpenByHead<'a> = BTreeMap<HeadId, OpenPlaces<'a>>;

/// The open places of one head.
#[derive(Default)]
pub(super) struct OpenPlaces<'a> {
    /// Those that concern every issue of the head.
    each: Vec<Numbered<'a>>,
    /// Those that concern a matter, by its place among the matters.
    of_matter: BTreeMap<usize, Vec<Numbered<'a>>>,
    /// Those of an item that belongs to no matter.
    of_none: Vec<Numbered<'a>>,
}

impl<'a> OpenPlaces<'a> {
    /// The open places of every head.
    pub(super) fn by_head(gathering: &Gathering<'a>) -> OpenByHead<'a> {
        let mut known = BTreeMap::new();
        let mut found = OpenByHead::new();
        let mut number = 0;
        for undetermined in &gathering.found.cannot_tell {
            let heads = &gathering.heads.heads;
            let heads = heads.iter().filter(|head| head.points.contains(&undetermined.id));
            for head in heads {
                let places = found.entry(head.id.clone()).or_default();
                let each = undetermined.unknown.iter().chain(&undetermined.open);
                for place in each.filter(|place| can_tell(gathering.context, place)) {
                    places.add(gathering, head, undetermined, (number, place), &mut known);
                    number += 1;
                }
            }
        }
        found
    }

    fn add(
        &mut self,
        gathering: &Gathering<'a>,
        head: &Head,
        undetermined: &'a Undetermined,
        numbered: Numbered<'a>,
        known: &mut BTreeMap<&'a (GroupId, ItemId), Vec<ItemId>>,
    ) {
        let item = numbered.1.item.as_ref().or(undetermined.item.as_ref());
        let Some(item) = item.filter(|_| head.scope != Scope::Case) else {
            self.each.push(numbered);
            return;
        };
        let matters: &[ItemId] = if Some(&item.0) == gathering.group() {
            std::slice::from_ref(&item.1)
        } else {
            let own = known.entry(item).or_insert_with(|| gathering.matters_at(&[item]));
            if own.is_empty() {
                self.of_none.push(numbered);
                return;
            }
            own
        };
        for at in matters.iter().filter_map(|matter| gathering.order.get(matter)) {
            self.of_matter.entry(*at).or_default().push(numbered);
        }
    }

    /// Those that concern an issue of these matters, each once: first those that leave most points
    /// undecided, then in the order in which they were found. `few` says that there are no matters
    /// to tell apart, so that what belongs to none counts as well.
    pub(super) fn of(
        &self,
        matters: impl Iterator<Item = usize>,
        few: bool,
    ) -> Vec<&'a AnswerAddress> {
        let own = matters.filter_map(|at| self.of_matter.get(&at)).flatten();
        let of_none = if few { &self.of_none[..] } else { &[] };
        let all: BTreeSet<Numbered<'_>> =
            self.each.iter().chain(own).chain(of_none).copied().collect();
        let mut counted: BTreeMap<&AnswerAddress, (usize, usize)> = BTreeMap::new();
        for (number, place) in all {
            counted.entry(place).or_insert((0, number)).0 += 1;
        }
        let mut counted: Vec<_> = counted.into_iter().collect();
        counted.sort_by_key(|(_, (count, first))| (std::cmp::Reverse(*count), *first));
        counted.into_iter().map(|(place, _)| place).collect()
    }
}
