//! The matters of a case, and what gathering looks at.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{GroupId, ItemId, PointId};
use candour_questionnaire::{Condition, Context, Truth};

use super::Heads;
use crate::Assessment;

/// A matter, or `None` for the whole case.
pub(super) type Matter = Option<ItemId>;

/// What gathering looks at.
pub(super) struct Gathering<'a> {
    pub(super) heads: &'a Heads,
    pub(super) context: &'a Context<'a>,
    pub(super) found: &'a Assessment,
    /// The matters in the person's order.
    pub(super) matters: Vec<ItemId>,
    /// The place of each among them.
    pub(super) order: BTreeMap<ItemId, usize>,
    /// Those of which not enough is known.
    pub(super) gated: BTreeSet<ItemId>,
    /// Countries that somebody worries about and of which not enough is known.
    pub(super) worries: Vec<(GroupId, ItemId)>,
    /// The points that arise in each matter, and in the whole case.
    pub(super) arisen: BTreeSet<(Matter, PointId)>,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(heads: &'a Heads, context: &'a Context<'a>, found: &'a Assessment) -> Self {
        let group = heads.matters.as_ref().map(|matters| &matters.group);
        let open = group.filter(|group| context.group_asked(group).is_true());
        let items = open.map_or(&[][..], |group| context.items(group));
        let matters: Vec<ItemId> = items.iter().map(|item| item.id.clone()).collect();
        let order = matters.iter().cloned().zip(0..).collect();
        let mut gathering = Self {
            heads,
            context,
            found,
            matters,
            order,
            gated: BTreeSet::new(),
            worries: Vec::new(),
            arisen: BTreeSet::new(),
        };
        gathering.gated = gathering
            .matters
            .iter()
            .filter(|matter| gathering.is_rumour(matter))
            .cloned()
            .collect();
        gathering.worries = gathering.worries_alone();
        for point in &found.points {
            let Some(head) = heads.of(&point.id) else { continue };
            let matters = gathering.matters_of(head, point);
            gathering.arisen.extend(matters.into_iter().map(|matter| (matter, point.id.clone())));
        }
        gathering
    }

    pub(super) fn group(&self) -> Option<&'a GroupId> {
        self.heads.matters.as_ref().map(|matters| &matters.group)
    }

    /// Whether the items of a group belong to matters.
    pub(super) fn is_linked(&self, group: &GroupId) -> bool {
        let mut linked = self.heads.matters.iter().flat_map(|matters| &matters.linked);
        linked.any(|linked| &linked.group == group)
    }

    pub(super) fn address(&self, matter: &ItemId) -> Option<(GroupId, ItemId)> {
        Some((self.group()?.clone(), matter.clone()))
    }

    pub(super) fn truth(&self, when: &Condition, matter: Option<&ItemId>) -> Truth {
        self.context.truth(when, self.group().zip(matter))
    }
}
