//! The history that the record keeps beside the answers: review marks, earlier values, events.

use std::collections::BTreeMap;
use std::fmt;

use candour_model::AnswerAddress;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::Timestamp;
use crate::attendance::Attendance;
use crate::pauses::Pauses;

/// Changes by one author that follow each other within this many minutes are one change: a value
/// that is being typed is saved many times.
const ONE_EDIT_MINUTES: i64 = 10;

/// Who wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Author {
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
pub enum ReviewMarkKind {
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
pub struct ReviewMark {
    /// What it says.
    pub kind: ReviewMarkKind,
    /// The name of the person who made it, as they gave it.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

impl fmt::Debug for ReviewMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReviewMark::{:?}(…)", self.kind)
    }
}

/// A change of an answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct AnswerChange {
    /// The value before it, as an answers file with the one answer; `None` where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<Json>,
    /// When it was changed last.
    pub(crate) at: Timestamp,
    /// By whom.
    #[serde(rename = "hand")]
    pub(crate) author: Author,
}

impl fmt::Debug for AnswerChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnswerChange::{:?}(…)", self.author)
    }
}

/// An event of the case as a whole. Typing before it and after it is never one change.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Event {
    /// When; of a meeting, when it began.
    pub(crate) at: Timestamp,
    /// What.
    #[serde(rename = "what")]
    pub(crate) kind: EventKind,
}

/// The kind of an event.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum EventKind {
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
    Met(Meeting),
}

/// A meeting with a solicitor.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Meeting {
    /// The solicitor, as they gave their name.
    pub(crate) by: String,
    /// When it ended; `None` until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<Timestamp>,
    /// Its attendance note as it is typed.
    #[serde(default, skip_serializing_if = "Attendance::is_empty")]
    pub(crate) note: Box<Attendance>,
    /// When its clock stood still, the earliest first.
    #[serde(default, skip_serializing_if = "Pauses::is_empty")]
    pub(crate) pauses: Pauses,
}

impl Meeting {
    /// When it ended; of one that was interrupted and is not on, when its clock stopped.
    pub(crate) fn end(&self, is_on: bool, now: Timestamp) -> Timestamp {
        let interrupted = || if is_on { None } else { self.pauses.since() };
        self.until.or_else(interrupted).unwrap_or(now)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Event(…)")
    }
}

/// Review marks and changes by place, and the events of the case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct History {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) marks: BTreeMap<AnswerAddress, ReviewMark>,
    /// The oldest first.
    #[serde(rename = "turns", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) changes: BTreeMap<AnswerAddress, Vec<AnswerChange>>,
    /// The oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) events: Vec<Event>,
}

impl History {
    pub(crate) fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.changes.is_empty() && self.events.is_empty()
    }

    /// The meeting that has no end yet, and when it began.
    pub(crate) fn open_meeting(&self) -> Option<(Timestamp, &Meeting)> {
        self.meeting(self.open_at()?)
    }

    /// The same, to write in.
    pub(crate) fn open_meeting_mut(&mut self) -> Option<&mut Meeting> {
        let at = self.open_at()?;
        self.meeting_mut(at)
    }

    /// The meeting that began last, to write in.
    pub(crate) fn last_meeting_mut(&mut self) -> Option<&mut Meeting> {
        let at = self.events.iter().rposition(|event| matches!(event.kind, EventKind::Met(_)))?;
        self.meeting_mut(at)
    }

    /// A meeting by its place among the events, and when it began.
    pub(crate) fn meeting(&self, at: usize) -> Option<(Timestamp, &Meeting)> {
        match self.events.get(at)? {
            Event { at, kind: EventKind::Met(meeting) } => Some((*at, meeting)),
            _ => None,
        }
    }

    /// The same, to write in.
    pub(crate) fn meeting_mut(&mut self, at: usize) -> Option<&mut Meeting> {
        match &mut self.events.get_mut(at)?.kind {
            EventKind::Met(meeting) => Some(meeting),
            _ => None,
        }
    }

    fn open_at(&self) -> Option<usize> {
        let is_open = |event: &Event| matches!(&event.kind, EventKind::Met(m) if m.until.is_none());
        self.events.iter().rposition(is_open)
    }

    /// The value at a place at a time, from the changes since: `None` where there was no change
    /// since, so that the current value is that of then.
    pub(crate) fn at(&self, place: &AnswerAddress, at: Timestamp) -> Option<&AnswerChange> {
        self.changes.get(place)?.iter().find(|change| change.at > at)
    }

    pub(crate) fn mark(&mut self, place: &AnswerAddress, mark: Option<ReviewMark>) {
        match mark {
            Some(mark) => self.marks.insert(place.clone(), mark),
            None => self.marks.remove(place),
        };
    }

    /// Records a change. `after` is the new answer, in the form of `change.before`.
    ///
    /// A review mark is about the answer before the change, so it is removed; "to follow up" stays.
    /// With `hides`, the person would rather not have the value written down: the earlier values
    /// are dropped, and the fact of the change is kept.
    pub(crate) fn record(
        &mut self,
        place: &AnswerAddress,
        change: AnswerChange,
        after: Option<&Json>,
        hides: bool,
    ) {
        if self.marks.get(place).is_some_and(|mark| mark.kind != ReviewMarkKind::FollowUp) {
            self.marks.remove(place);
        }
        let parted = |last: &AnswerChange| {
            self.events.iter().any(|event| last.at <= event.at && event.at <= change.at)
        };
        let changes = self.changes.entry(place.clone()).or_default();
        match changes.last_mut() {
            Some(last) if is_one_edit(last, &change) && !parted(last) => last.at = change.at,
            _ => changes.push(change),
        }
        if changes.last().is_some_and(|last| last.before.as_ref() == after) {
            changes.pop();
        }
        if hides {
            changes.iter_mut().for_each(|change| change.before = None);
        }
        if changes.is_empty() {
            self.changes.remove(place);
        }
    }

    /// Removes every place that no longer exists: the id of its item may be used again.
    pub(crate) fn retain(&mut self, stays: impl Fn(&AnswerAddress) -> bool) {
        self.marks.retain(|place, _| stays(place));
        self.changes.retain(|place, _| stays(place));
    }
}

fn is_one_edit(last: &AnswerChange, next: &AnswerChange) -> bool {
    let apart = next.at - last.at;
    last.author == next.author
        && apart >= TimeDelta::zero()
        && apart <= TimeDelta::minutes(ONE_EDIT_MINUTES)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn at(minute: i64) -> Timestamp {
        let start: Timestamp = "2026-03-01T10:00:00+00:00".parse().unwrap();
        start + TimeDelta::minutes(minute)
    }

    fn place() -> AnswerAddress {
        "q".parse().unwrap()
    }

    fn value(number: u8) -> Option<Json> {
        (number > 0).then(|| json!(number))
    }

    fn played(steps: &[(u8, i64, bool)]) -> (History, Vec<AnswerChange>) {
        let (mut history, mut stands, mut minute) = (History::default(), None, 0);
        let mut all = Vec::new();
        for (number, pause, by_firm) in steps {
            minute += pause;
            let after = value(*number);
            if after == stands {
                continue;
            }
            let author = if *by_firm { Author::Solicitor } else { Author::Client };
            let change = AnswerChange { before: stands, at: at(minute), author };
            all.push(change.clone());
            history.record(&place(), change, after.as_ref(), false);
            stands = after;
        }
        (history, all)
    }

    #[test]
    fn a_mark_falls_with_its_answer_and_a_reminder_stays() {
        for (kind, stays) in [
            (ReviewMarkKind::Confirmed, false),
            (ReviewMarkKind::Corrected, false),
            (ReviewMarkKind::FollowUp, true),
        ] {
            let mut history = History::default();
            history.mark(&place(), Some(ReviewMark { kind, by: "A".to_owned(), at: at(0) }));
            let change = AnswerChange { before: value(1), at: at(1), author: Author::Client };
            history.record(&place(), change, value(2).as_ref(), false);
            assert_eq!(history.marks.contains_key(&place()), stays, "{kind:?}");
        }
    }

    #[test]
    fn a_withheld_answer_leaves_no_earlier_value() {
        let (mut history, _) = played(&[(1, 0, false), (2, 60, false)]);
        let change = AnswerChange { before: value(2), at: at(120), author: Author::Client };
        history.record(&place(), change, value(9).as_ref(), true);
        let changes = &history.changes[&place()];
        assert_eq!(changes.len(), 3);
        assert!(changes.iter().all(|change| change.before.is_none()));
    }

    #[test]
    fn a_print_parts_what_was_typed_before_it_from_what_was_typed_after() {
        let (mut history, _) = played(&[(1, 0, false)]);
        let kind = EventKind::Printed { reference: "R".to_owned() };
        history.events.push(Event { at: at(1), kind });
        let change = AnswerChange { before: value(1), at: at(2), author: Author::Client };
        history.record(&place(), change, value(2).as_ref(), false);
        let stood = history.at(&place(), at(1)).and_then(|change| change.before.clone());
        assert_eq!(stood, value(1));
        assert_eq!(history.at(&place(), at(2)), None, "nothing has changed since");
    }

    proptest! {
        #[test]
        fn changes_far_apart_are_all_kept(steps in prop::collection::vec((0_u8..4, 11_i64..99, any::<bool>()), 0..20)) {
            let (history, all) = played(&steps);
            let kept = history.changes.get(&place()).cloned().unwrap_or_default();
            prop_assert_eq!(kept, all);
        }

        #[test]
        fn what_is_typed_in_one_go_is_one_change(steps in prop::collection::vec((0_u8..4, 0_i64..11), 0..20)) {
            let steps: Vec<_> = steps.into_iter().map(|(number, pause)| (number, pause, false)).collect();
            let (history, all) = played(&steps);
            let kept = history.changes.get(&place()).cloned().unwrap_or_default();
            prop_assert!(kept.len() <= all.len());
            prop_assert!(kept.windows(2).all(|pair| !is_one_edit(&pair[0], &pair[1])));
        }

        #[test]
        fn a_history_is_read_back_as_it_was_written(steps in prop::collection::vec((0_u8..4, 0_i64..99, any::<bool>()), 0..20)) {
            let (history, _) = played(&steps);
            let text = serde_json::to_string(&history).unwrap();
            prop_assert_eq!(serde_json::from_str::<History>(&text).unwrap(), history);
        }
    }
}
