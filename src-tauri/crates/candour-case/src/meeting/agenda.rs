//! The agenda: what is missing, what is to be talked about, what is marked, what has changed.

use candour_model::{Answer, AnswerAddress, AnswerStatus, Locale};
use candour_questionnaire::FlowStep;

use crate::Timestamp;
use crate::history::{ReviewMark, ReviewMarkKind};
use crate::screens::presenters::{changed_rows, issue_rows, marked_rows, part, rows};
use crate::screens::view_models::AgendaView;
use crate::session::CaseSession;

impl CaseSession<'_> {
    /// What to go through, in five parts; each line leads to its question.
    #[must_use]
    pub fn agenda(&self, locale: &Locale, now: Timestamp) -> AgendaView {
        let phrases = self.phrases(locale);
        let printed = self.record().printed();
        let changed = printed.map(|(at, _)| self.since(at, locale, now)).unwrap_or_default();
        let is = |wanted: fn(Option<AnswerStatus>) -> bool| self.standing(wanted, now);
        let missing = is(|standing| matches!(standing, None | Some(AnswerStatus::Later)));
        let in_person = is(|standing| standing == Some(AnswerStatus::Withheld));
        let marked = self.marked(ReviewMarkKind::FollowUp);
        let parts = self.describe(locale, now, |describer| {
            vec![
                part(&phrases, "agenda-issues", issue_rows(describer, self.edition())),
                part(&phrases, "agenda-follow-up", marked_rows(describer, &marked)),
                part(&phrases, "agenda-changed", changed_rows(describer, &phrases, &changed)),
                part(&phrases, "agenda-in-person", rows(describer, &in_person)),
                part(&phrases, "agenda-missing", rows(describer, &missing)),
            ]
        });
        AgendaView {
            bar: self.bar(locale),
            printed: match printed {
                Some((at, reference)) => {
                    let (date, time) =
                        (phrases.day(at.date_naive()), at.format("%H:%M").to_string());
                    let args = [("what", reference), ("date", &*date), ("time", &*time)];
                    phrases.with("history-printed", &args)
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
