//! The history that the record keeps beside the answers: review marks, earlier values, events.

use std::collections::BTreeMap;
use std::fmt;

use candour_model::Place;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::Moment;

/// Changes by one author that follow each other within this many minutes are one change: a value
/// that is being typed is saved many times.
const ONE_CHANGE_MINUTES: i64 = 10;

/// Who wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Hand {
    /// The person whose case it is.
    #[default]
    Client,
    /// The solicitor, in a meeting.
    Solicitor,
}

/// What a review mark says about an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// It was reviewed and is confirmed.
    Confirmed,
    /// It was corrected.
    Corrected,
    /// It is to be followed up.
    FollowUp,
}

/// A review mark on an answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mark {
    /// What it says.
    pub kind: MarkKind,
    /// The name of the person who made it, as they gave it.
    pub by: String,
    /// When.
    pub at: Moment,
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mark::{:?}(…)", self.kind)
    }
}

/// A change of an answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Turn {
    /// The value before it, as an answers file with the one answer; `None` where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<Json>,
    /// When it was changed last.
    pub(crate) at: Moment,
    /// By whom.
    pub(crate) hand: Hand,
}

impl fmt::Debug for Turn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Turn::{:?}(…)", self.hand)
    }
}

/// An event of the case as a whole. Typing before it and after it is never one change.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Event {
    /// When; of a meeting, when it began.
    pub(crate) at: Moment,
    /// What.
    pub(crate) what: What,
}

/// The kind of an event.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum What {
    /// A report was saved or sealed.
    Printed {
        /// The reference on its pages.
        reference: String,
    },
    /// The client's file was imported.
    Received {
        /// The fingerprint of the answers in it, in groups.
        fingerprint: String,
        /// The answers in it, as an answers file, with which the next file is compared; of the last
        /// file alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answers: Option<Json>,
    },
    /// A meeting.
    Met {
        /// The solicitor, as they gave their name.
        by: String,
        /// When it ended; `None` until then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Moment>,
    },
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Event(…)")
    }
}

/// Review marks and changes by place, and the events of the case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Ledger {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) marks: BTreeMap<Place, Mark>,
    /// The oldest first.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) turns: BTreeMap<Place, Vec<Turn>>,
    /// The oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) events: Vec<Event>,
}

impl Ledger {
    pub(crate) fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.turns.is_empty() && self.events.is_empty()
    }

    /// The value at a place at a time, from the changes since: `None` where there was no change
    /// since, so that the current value is that of then.
    pub(crate) fn at(&self, place: &Place, at: Moment) -> Option<&Turn> {
        self.turns.get(place)?.iter().find(|turn| turn.at > at)
    }

    pub(crate) fn mark(&mut self, place: &Place, mark: Option<Mark>) {
        match mark {
            Some(mark) => self.marks.insert(place.clone(), mark),
            None => self.marks.remove(place),
        };
    }

    /// Records a change. `after` is the new answer, in the form of `turn.before`.
    ///
    /// A review mark is about the answer before the change, so it is removed; "to follow up" stays.
    /// With `hides`, the person would rather not have the value written down: the earlier values
    /// are dropped, and the fact of the change is kept.
    pub(crate) fn turn(&mut self, place: &Place, turn: Turn, after: Option<&Json>, hides: bool) {
        if self.marks.get(place).is_some_and(|mark| mark.kind != MarkKind::FollowUp) {
            self.marks.remove(place);
        }
        let parted = |last: &Turn| {
            self.events.iter().any(|event| last.at <= event.at && event.at <= turn.at)
        };
        let turns = self.turns.entry(place.clone()).or_default();
        match turns.last_mut() {
            Some(last) if is_one_change(last, &turn) && !parted(last) => last.at = turn.at,
            _ => turns.push(turn),
        }
        if turns.last().is_some_and(|last| last.before.as_ref() == after) {
            turns.pop();
        }
        if hides {
            turns.iter_mut().for_each(|turn| turn.before = None);
        }
        if turns.is_empty() {
            self.turns.remove(place);
        }
    }

    /// Removes every place that no longer exists: the id of its item may be used again.
    pub(crate) fn retain(&mut self, stays: impl Fn(&Place) -> bool) {
        self.marks.retain(|place, _| stays(place));
        self.turns.retain(|place, _| stays(place));
    }
}

fn is_one_change(last: &Turn, next: &Turn) -> bool {
    let apart = next.at - last.at;
    last.hand == next.hand
        && apart >= TimeDelta::zero()
        && apart <= TimeDelta::minutes(ONE_CHANGE_MINUTES)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn at(minute: i64) -> Moment {
        let start: Moment = "2026-03-01T10:00:00+00:00".parse().unwrap();
        start + TimeDelta::minutes(minute)
    }

    fn place() -> Place {
        "q".parse().unwrap()
    }

    fn value(number: u8) -> Option<Json> {
        (number > 0).then(|| json!(number))
    }

    fn played(steps: &[(u8, i64, bool)]) -> (Ledger, Vec<Turn>) {
        let (mut ledger, mut stands, mut minute) = (Ledger::default(), None, 0);
        let mut all = Vec::new();
        for (number, pause, by_firm) in steps {
            minute += pause;
            let after = value(*number);
            if after == stands {
                continue;
            }
            let hand = if *by_firm { Hand::Solicitor } else { Hand::Client };
            let turn = Turn { before: stands, at: at(minute), hand };
            all.push(turn.clone());
            ledger.turn(&place(), turn, after.as_ref(), false);
            stands = after;
        }
        (ledger, all)
    }

    #[test]
    fn a_mark_falls_with_its_answer_and_a_reminder_stays() {
        for (kind, stays) in
            [(MarkKind::Confirmed, false), (MarkKind::Corrected, false), (MarkKind::FollowUp, true)]
        {
            let mut ledger = Ledger::default();
            ledger.mark(&place(), Some(Mark { kind, by: "A".to_owned(), at: at(0) }));
            let turn = Turn { before: value(1), at: at(1), hand: Hand::Client };
            ledger.turn(&place(), turn, value(2).as_ref(), false);
            assert_eq!(ledger.marks.contains_key(&place()), stays, "{kind:?}");
        }
    }

    #[test]
    fn a_withheld_answer_leaves_no_earlier_value() {
        let (mut ledger, _) = played(&[(1, 0, false), (2, 60, false)]);
        let turn = Turn { before: value(2), at: at(120), hand: Hand::Client };
        ledger.turn(&place(), turn, value(9).as_ref(), true);
        let turns = &ledger.turns[&place()];
        assert_eq!(turns.len(), 3);
        assert!(turns.iter().all(|turn| turn.before.is_none()));
    }

    #[test]
    fn a_print_parts_what_was_typed_before_it_from_what_was_typed_after() {
        let (mut ledger, _) = played(&[(1, 0, false)]);
        let what = What::Printed { reference: "R".to_owned() };
        ledger.events.push(Event { at: at(1), what });
        let turn = Turn { before: value(1), at: at(2), hand: Hand::Client };
        ledger.turn(&place(), turn, value(2).as_ref(), false);
        let stood = ledger.at(&place(), at(1)).and_then(|turn| turn.before.clone());
        assert_eq!(stood, value(1));
        assert_eq!(ledger.at(&place(), at(2)), None, "nothing has changed since");
    }

    proptest! {
        #[test]
        fn changes_far_apart_are_all_kept(steps in prop::collection::vec((0_u8..4, 11_i64..99, any::<bool>()), 0..20)) {
            let (ledger, all) = played(&steps);
            let kept = ledger.turns.get(&place()).cloned().unwrap_or_default();
            prop_assert_eq!(kept, all);
        }

        #[test]
        fn what_is_typed_in_one_go_is_one_change(steps in prop::collection::vec((0_u8..4, 0_i64..11), 0..20)) {
            let steps: Vec<_> = steps.into_iter().map(|(number, pause)| (number, pause, false)).collect();
            let (ledger, all) = played(&steps);
            let kept = ledger.turns.get(&place()).cloned().unwrap_or_default();
            prop_assert!(kept.len() <= all.len());
            prop_assert!(kept.windows(2).all(|pair| !is_one_change(&pair[0], &pair[1])));
        }

        #[test]
        fn a_ledger_is_read_back_as_it_was_written(steps in prop::collection::vec((0_u8..4, 0_i64..99, any::<bool>()), 0..20)) {
            let (ledger, _) = played(&steps);
            let text = serde_json::to_string(&ledger).unwrap();
            prop_assert_eq!(serde_json::from_str::<Ledger>(&text).unwrap(), ledger);
        }
    }
}
