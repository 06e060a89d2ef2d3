//! The meeting page: all questions of a section, in the order and words of the interview.

use candour_content::Phrases;
use candour_model::{Answer, AnswerAddress, GroupId, ItemId, Locale, SectionId};
use candour_questionnaire::{Context, Flow, FlowStep};

use crate::screens::presenters::{self, group_row, mark_view};
use crate::screens::view_models::{MeetingRow, MeetingSection, MeetingView};
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

impl CaseSession<'_> {
    /// All questions of a section on one page.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such section.
    pub fn meeting_page(
        &self,
        section: &SectionId,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<MeetingView, CaseError> {
        let phrases = self.phrases(locale);
        let sections = self.sections_named(&phrases);
        let shown = sections.iter().find(|one| &one.id == section);
        let title = shown.ok_or(CaseError::PlaceUnknown)?.title.clone();
        Ok(MeetingView {
            bar: self.bar(locale, now),
            title,
            section: section.clone(),
            rows: self.with_flow(now, |flow, context| self.rows(&phrases, flow, context, section)),
            saved: presenters::saved_line(&phrases, self.record(), self.is_example()),
            sections,
        })
    }

    fn sections_named(&self, phrases: &Phrases<'_>) -> Vec<MeetingSection> {
        let sections = self.edition().form.form().sections.iter().enumerate();
        sections
            .map(|(at, section)| MeetingSection {
                title: format!("{} {}", at + 1, phrases.section(&section.id)),
                id: section.id.clone(),
            })
            .collect()
    }

    fn rows(
        &self,
        phrases: &Phrases<'_>,
        flow: &Flow,
        context: &Context<'_>,
        section: &SectionId,
    ) -> Vec<MeetingRow> {
        let mut rows = Vec::new();
        let mut item: Option<&(GroupId, ItemId)> = None;
        for step in flow.in_section(section) {
            match step {
                FlowStep::Group(group) => rows.push(group_row(phrases, group)),
                FlowStep::Question(place) => {
                    let begins = place.item.as_ref() != item;
                    item = place.item.as_ref();
                    rows.extend(self.row(phrases, context, place, begins));
                }
            }
        }
        rows
    }

    fn row(
        &self,
        phrases: &Phrases<'_>,
        context: &Context<'_>,
        place: &AnswerAddress,
        begins: bool,
    ) -> Option<MeetingRow> {
        let question = context.form.question(&place.question)?;
        let answer = context.answers.get(place);
        let caption = place.item.as_ref().filter(|_| begins);
        let earlier = self.record().history.changes.get(place);
        let earlier =
            earlier.map_or(0, |changes| changes.iter().filter(|t| t.before.is_some()).count());
        Some(MeetingRow {
            key: place.to_string(),
            place: Some(place.clone()),
            number: context.form.printed_number(&question.id),
            caption: caption.map(|(group, item)| phrases.item(context, group, item)),
            question: phrases.question(question),
            answer: phrases
                .with_note(phrases.answer(context, question, answer), context.note(place)),
            standing: answer.map(Answer::standing),
            mark: self.mark_of(place).map(|mark| mark_view(phrases, mark)),
            earlier: (earlier > 0).then(|| phrases.counted("meeting-earlier", earlier, &[])),
            add: None,
        })
    }
}
