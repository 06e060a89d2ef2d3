//! The lines of what comes first: which of them say the same, and which have room.

use std::collections::BTreeMap;

use candour_assessment::issue::{Line, Matched};
use candour_model::{AnswerAddress, Date};

use super::FactLine;
use super::model::Precedence;

/// The most lines of what comes first, where fewer are urgent.
pub(super) const MOST_FIRST: usize = 8;
/// As many lines of what runs or has passed are told however much lies ahead.
const KEPT_PAST: usize = 2;
/// As many days that lie ahead are told however much runs already.
const KEPT_AHEAD: usize = 3;
/// As many lines without a date are told however many dates lie ahead.
const KEPT_UNDATED: usize = 3;

/// How a line lies in time, in the order in which it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lying {
    /// It runs since that day, or ended on it.
    Past(Date),
    /// It is due on that day.
    Ahead(Date),
    /// It bears no date.
    Undated,
}

/// A line of what comes first.
pub(super) struct FirstRow {
    pub(super) lying: Lying,
    pub(super) line: FactLine,
    /// As much of each answer as it tells.
    pub(super) told: Vec<Matched>,
    /// Whether it has room before others.
    pub(super) weight: Precedence,
}

/// The lines of which no other tells everything.
pub(super) fn whole_lines<'l>(lines: &[&'l Line]) -> Vec<&'l Line> {
    let mut at_place: BTreeMap<&AnswerAddress, Vec<usize>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        for answer in &line.answers {
            at_place.entry(&answer.place).or_default().push(at);
        }
    }
    let tells = |one: &Line, other: &Line| {
        other.answers.iter().all(|a| one.answers.iter().any(|own| holds(own, a)))
    };
    let is_inside = |at: usize, line: &Line| {
        let beside = line.answers.first().and_then(|answer| at_place.get(&answer.place));
        beside.into_iter().flatten().filter(|other| **other != at).any(|other| {
            let Some(one) = lines.get(*other) else { return false };
            tells(one, line) && (*other < at || !tells(line, one))
        })
    };
    let whole = lines.iter().enumerate().filter(|(at, line)| !is_inside(*at, line));
    whole.map(|(_, line)| *line).collect()
}

/// Lines of one day as one: a hearing and the summons to it are told together.
pub(super) fn one_for_each_day(rows: Vec<FirstRow>, semicolon: &str) -> Vec<FirstRow> {
    let mut found: Vec<FirstRow> = Vec::with_capacity(rows.len());
    for row in rows {
        let same = found.last_mut().filter(|last| {
            matches!(row.lying, Lying::Ahead(_))
                && last.lying == row.lying
                && last.line.label.to_plain() == row.line.label.to_plain()
        });
        match same {
            Some(last) => {
                last.line.says = std::mem::take(&mut last.line.says).and(semicolon);
                last.line.says.spans.extend(row.line.says.spans);
                last.line.answers.extend(row.line.answers);
                last.told.extend(row.told);
                last.weight = last.weight.min(row.weight);
            }
            None => found.push(row),
        }
    }
    found
}

/// The lines that have room, and those that have none: every urgent one, of each other kind as many
/// as are kept, then the others in their order, what holds for every case last.
pub(super) fn with_room(rows: Vec<FirstRow>) -> (Vec<FirstRow>, Vec<FirstRow>) {
    let kind = |row: &FirstRow| match row.lying {
        Lying::Past(_) => 0_usize,
        Lying::Ahead(_) => 1,
        Lying::Undated => 2,
    };
    let kept = [KEPT_PAST, KEPT_AHEAD, KEPT_UNDATED];
    let mut room = MOST_FIRST;
    let mut taken = [0_usize; 3];
    let mut has_room = vec![false; rows.len()];
    let is_urgent = |row: &FirstRow| row.weight == Precedence::Urgent;
    let is_usual = |row: &FirstRow| row.weight == Precedence::Usual;
    let of_weight = |weight: &dyn Fn(&FirstRow) -> bool| -> Vec<usize> {
        rows.iter().enumerate().filter(|(_, row)| weight(row)).map(|(at, _)| at).collect()
    };
    for (places, within) in [
        (of_weight(&is_urgent), false),
        (of_weight(&is_usual), true),
        (of_weight(&is_usual), false),
        (of_weight(&|_| true), false),
    ] {
        for at in places {
            let Some((row, shown)) = rows.get(at).zip(has_room.get_mut(at)) else { continue };
            let of_kind = kind(row);
            let has_more = is_urgent(row) || room > 0;
            if *shown || !has_more || (within && taken[of_kind] >= kept[of_kind]) {
                continue;
            }
            *shown = true;
            taken[of_kind] += 1;
            room = room.saturating_sub(1);
        }
    }
    let mut shown = has_room.into_iter();
    rows.into_iter().partition(|_| shown.next().unwrap_or(true))
}

/// Whether one answer tells everything of another that counts.
pub(super) fn holds(one: &Matched, other: &Matched) -> bool {
    let of_options = !other.options.is_empty()
        && other.options.iter().all(|option| one.options.contains(option));
    one.place == other.place && (one.options.is_empty() || of_options)
}
