//! Several matters with the same head: put together where there would be more issues than anybody
//! reads. Every reason and every answer stays.

use candour_model::ItemId;

use super::gather::add;
use super::matter::Gathering;
use super::open::OpenByHead;
use super::{Issue, Line};

impl Gathering<'_> {
    /// Puts the issues of one head together, head by head in the order of the data, until there are
    /// few enough or no head is left. The folded issue stands at the place of the first of them
    /// until the issues are sorted.
    pub(super) fn fold(&self, issues: &mut Vec<Issue>, open: &OpenByHead<'_>) {
        let Some(fold) = &self.heads.fold else { return };
        for head in &fold.heads {
            if issues.len() <= fold.most {
                return;
            }
            let Some(first) = issues.iter().position(|issue| issue.head == *head) else { continue };
            let (of_head, rest): (Vec<Issue>, Vec<Issue>) =
                std::mem::take(issues).into_iter().partition(|issue| issue.head == *head);
            *issues = rest;
            let mut matters: Vec<ItemId> = Vec::new();
            let mut lines: Vec<Line> = Vec::new();
            for issue in of_head {
                for (_, matter) in issue.matters {
                    if !matters.contains(&matter) {
                        matters.push(matter);
                    }
                }
                issue.lines.into_iter().for_each(|line| put(&mut lines, line));
            }
            if let Some(folded) = self.issue(head, matters, lines, open) {
                issues.insert(first.min(issues.len()), folded);
            }
        }
    }
}

/// Adds a reason: to the one of the same point about the same items, if there is one.
fn put(lines: &mut Vec<Line>, line: Line) {
    let same = lines.iter_mut().find(|other| {
        other.point == line.point && other.items == line.items && other.last_day == line.last_day
    });
    match same {
        Some(other) => add(&mut other.answers, line.answers),
        None => lines.push(line),
    }
}
