//! Dates that were given, and what happens on them.

use candour_assessment::Dated;
use candour_model::{AnswerAddress, GroupId, ValueKind};
use candour_typeset::model::Text;

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    /// The dates of the answers that apply, earliest first.
    pub(super) fn dated(&self) -> Vec<Dated> {
        candour_assessment::dated(self.context, self.flow)
    }

    pub(super) fn when(&self, dated: &Dated) -> String {
        self.phrases.stated_date(self.context, &dated.told)
    }

    /// What happens on a date: its label, with its item.
    pub(crate) fn what_happens(&self, place: &AnswerAddress) -> Text {
        let dates = self.groups_of_dates();
        let Some((group, item)) = place.item.as_ref().filter(|(group, _)| dates.contains(group))
        else {
            return Text::person(match &place.item {
                Some((group, item)) if self.needs_a_name(group) => {
                    let item = self.phrases.item(self.context, group, item);
                    format!("{item} · {}", self.short_label(&place.question))
                }
                _ => self.short_label(&place.question),
            });
        };
        // A date ahead says itself what it is; a journey is named by its countries alone.
        let label = self.context.form.group(group).map(|group| &group.label);
        let kind = label.and_then(|label| self.context.form.question(label)).map(|q| q.kind);
        let says_itself = kind == Some(ValueKind::One);
        Text::person(if says_itself {
            self.phrases.item_name(self.context, group, item)
        } else {
            self.phrases.item(self.context, group, item)
        })
    }

    /// The groups whose items the first page or the chronology tells.
    pub(super) fn groups_of_dates(&self) -> Vec<GroupId> {
        let heads = &self.from.edition.heads.heads;
        let dates = heads.iter().filter_map(|head| head.date.as_ref());
        let groups = dates.filter_map(|date| self.context.form.group_of_question(date));
        groups.map(|group| group.id.clone()).collect()
    }
}
