//! The pages of a meeting: review marks, rows, events and changes in words.

use candour_content::{Phrases, Sign};
use candour_model::GroupId;

use crate::compare::Change;
use crate::history::{Event, EventKind, ReviewMark, ReviewMarkKind};
use crate::screens::view_models::{ChangeView, MeetingRow, ReviewMarkView};

/// A review mark in words.
pub(crate) fn mark_view(phrases: &Phrases<'_>, mark: &ReviewMark) -> ReviewMarkView {
    let id = match mark.kind {
        ReviewMarkKind::Confirmed => "mark-confirmed",
        ReviewMarkKind::Corrected => "mark-corrected",
        ReviewMarkKind::FollowUp => "mark-follow-up",
    };
    let text = phrases.at_with(id, mark.at, &[("name", &mark.by)]);
    ReviewMarkView { kind: mark.kind, text }
}

/// The row of a group, where an item can be added.
pub(crate) fn group_row(phrases: &Phrases<'_>, group: &GroupId) -> MeetingRow {
    let message = format!("group-{group}");
    MeetingRow {
        key: format!("group-{group}"),
        place: None,
        number: String::new(),
        caption: None,
        question: phrases.text(&message),
        answer: String::new(),
        standing: None,
        mark: None,
        earlier: None,
        add: Some((group.clone(), phrases.attr(&message, "add"))),
    }
}

/// A change in the words of a screen.
pub(crate) fn change_view(phrases: &Phrases<'_>, change: Change) -> ChangeView {
    let none = || phrases.text("printed-unanswered");
    ChangeView {
        label: labelled(phrases, &change),
        place: change.place,
        number: change.number,
        before: change.before.unwrap_or_else(none),
        after: change.after.unwrap_or_else(none),
        taken: true,
        note: None,
    }
}

/// The label of a change, with its item.
pub(crate) fn labelled(phrases: &Phrases<'_>, change: &Change) -> String {
    match &change.item {
        Some(item) => phrases.joined(Sign::Beside, [item, &change.label]),
        None => change.label.clone(),
    }
}

/// An event of the history in words.
pub(crate) fn event_text(phrases: &Phrases<'_>, event: &Event) -> String {
    let (id, what) = match &event.kind {
        EventKind::Printed { reference } => ("history-printed", reference),
        EventKind::Received { fingerprint, .. } => ("history-received", fingerprint),
        EventKind::Met(meeting) => ("history-met", &meeting.by),
    };
    phrases.at_with(id, event.at, &[("what", what)])
}
