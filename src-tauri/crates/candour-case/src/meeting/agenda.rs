//! The agenda: what is missing, what is to be talked about, what is marked, what has changed.

use candour_model::{Answer, Locale, Place, Standing};
use candour_questionnaire::Stop;

use crate::Moment;
use crate::history::{Mark, MarkKind};
use crate::screens::present::{changed_rows, issue_rows, marked_rows, part, rows};
use crate::screens::view::AgendaView;
use crate::session::CaseSession;

impl CaseSession<'_> {
    /// What to go through, in five parts; each line leads to its question.
    #[must_use]
    pub fn agenda(&self, locale: &Locale, now: Moment) -> AgendaView {
        let say = self.say(locale);
        let printed = self.record().printed();
        let changed = printed.map(|(at, _)| self.since(at, locale, now)).unwrap_or_default();
        let is = |wanted: fn(Option<Standing>) -> bool| self.standing(wanted, now);
        let missing = is(|standing| matches!(standing, None | Some(Standing::Later)));
        let in_person = is(|standing| standing == Some(Standing::Withheld));
        let marked = self.marked(MarkKind::FollowUp);
        let parts = self.tell(locale, now, |teller| {
            vec![
                part(&say, "agenda-issues", issue_rows(teller, self.edition())),
                part(&say, "agenda-follow-up", marked_rows(teller, &marked)),
                part(&say, "agenda-changed", changed_rows(teller, &say, &changed)),
                part(&say, "agenda-in-person", rows(teller, &in_person)),
                part(&say, "agenda-missing", rows(teller, &missing)),
            ]
        });
        AgendaView {
            bar: self.bar(locale),
            printed: match printed {
                Some((at, reference)) => {
                    let (date, time) = (say.day(at.date_naive()), at.format("%H:%M").to_string());
                    let args = [("what", reference), ("date", &*date), ("time", &*time)];
                    say.with("history-printed", &args)
                }
                None => say.text("agenda-never-printed"),
            },
            parts,
        }
    }

    fn standing(&self, wanted: fn(Option<Standing>) -> bool, now: Moment) -> Vec<Place> {
        self.with_flow(now, |flow, context| {
            flow.stops()
                .filter_map(|stop| match stop {
                    Stop::Question(place) => Some(place),
                    Stop::Group(_) => None,
                })
                .filter(|place| wanted(context.answers.get(place).map(Answer::standing)))
                .cloned()
                .collect()
        })
    }

    /// The marked answers, with their marks.
    pub(super) fn marked(&self, kind: MarkKind) -> Vec<(Place, Mark)> {
        let marks = self.record().ledger.marks.iter();
        marks.filter(|(_, m)| m.kind == kind).map(|(p, m)| (p.clone(), m.clone())).collect()
    }
}
