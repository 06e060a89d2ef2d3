//! The agenda: what is missing, what is to be talked about, what is marked, what has changed.

use candour_model::{Answer, AnswerAddress, AnswerStatus, Locale};
use candour_questionnaire::FlowStep;

use crate::Timestamp;
use crate::history::{EventKind, ReviewMark, ReviewMarkKind};
use crate::screens::presenters::{
    changed_rows, chosen_rows, clash_rows, date_rows, issue_rows, marked_rows, part, rows,
};
use crate::screens::view_models::AgendaView;
use crate::session::CaseSession;

impl CaseSession<'_> {
    /// What to go through, in ten parts, what has a date first; each line leads to its question.
    #[must_use]
    pub fn agenda(&self, locale: &Locale, now: Timestamp) -> AgendaView {
        let phrases = self.phrases(locale);
        let printed = self.record().printed();
        let since = self.record().compared_by_default();
        let changed = since.map(|event| self.since(event.at, locale, now)).unwrap_or_default();
        let changed_id = match since.map(|event| &event.kind) {
            Some(EventKind::Received { .. }) => "agenda-changed-file",
            Some(EventKind::Met(_)) => "agenda-changed-meeting",
            Some(EventKind::Printed { .. }) | None => "agenda-changed",
        };
        let is = |wanted: fn(Option<AnswerStatus>) -> bool| self.standing(wanted, now);
        let missing = is(|standing| matches!(standing, None | Some(AnswerStatus::Later)));
        let blank = is(|standing| standing == Some(AnswerStatus::Blank));
        let in_person = is(|standing| standing == Some(AnswerStatus::Withheld));
        let doubtful = is(|standing| {
            let doubts = [AnswerStatus::NotSure, AnswerStatus::Told, AnswerStatus::NotKnown];
            standing.is_some_and(|standing| doubts.contains(&standing))
        });
        let marked = self.marked(ReviewMarkKind::FollowUp);
        let parts = self.describe(locale, now, |describer| {
            let chosen = &self.record().asks;
            let contradictions = clash_rows(describer, self.edition());
            vec![
                part(&phrases, "agenda-dates", date_rows(describer, self.edition())),
                part(&phrases, "agenda-chosen", chosen_rows(describer, self.edition(), chosen)),
                part(&phrases, "agenda-issues", issue_rows(describer, self.edition())),
                part(&phrases, "agenda-follow-up", marked_rows(describer, &marked)),
                part(&phrases, changed_id, changed_rows(describer, &phrases, &changed)),
                part(&phrases, "agenda-in-person", rows(describer, &in_person)),
                part(&phrases, "agenda-clashes", contradictions),
                part(&phrases, "agenda-doubtful", rows(describer, &doubtful)),
                part(&phrases, "agenda-blank", rows(describer, &blank)),
                part(&phrases, "agenda-missing", rows(describer, &missing)),
            ]
        });
        AgendaView {
            bar: self.bar(locale, now),
            printed: match printed {
                Some((at, reference)) => {
                    phrases.at_with("history-printed", at, &[("what", reference)])
                }
                None => phrases.text("agenda-never-printed"),
            },
            parts,
        }
    }

    fn standing(
        &self,
        wanted: fn(Option<AnswerStatus>) -> bool,
        now: Timestamp,
    ) -> Vec<AnswerAddress> {
        self.with_flow(now, |flow, context| {
            flow.steps()
                .filter_map(|step| match step {
                    FlowStep::Question(place) => Some(place),
                    FlowStep::Group(_) => None,
                })
                .filter(|place| wanted(context.answers.get(place).map(Answer::standing)))
                .cloned()
                .collect()
        })
    }

    /// The marked answers, with their marks.
    pub(super) fn marked(&self, kind: ReviewMarkKind) -> Vec<(AnswerAddress, ReviewMark)> {
        let marks = self.record().history.marks.iter();
        marks.filter(|(_, m)| m.kind == kind).map(|(p, m)| (p.clone(), m.clone())).collect()
    }
}
