//! Answers as links: the answers that a view says something is based on.

use candour_content::Phrases;
use candour_model::{AnswerAddress, ValueKind};
use candour_questionnaire::{Context, Question};

use crate::screens::view_models::AnswerLink;

/// Describes the answers at places, over one set of answers.
pub(crate) struct AnswerDescriber<'a> {
    pub(crate) phrases: Phrases<'a>,
    pub(crate) context: &'a Context<'a>,
}

impl AnswerDescriber<'_> {
    /// The answer at a place, with its number and label.
    pub(crate) fn link(&self, place: &AnswerAddress) -> Option<AnswerLink> {
        let question = self.context.form.question(&place.question)?;
        let answer = self.context.answers.get(place);
        Some(AnswerLink {
            place: place.clone(),
            number: self.context.form.printed_number(&place.question),
            label: self.phrases.place(self.context, place),
            answer: short(&self.phrases.answer(self.context, question, answer), question.kind),
        })
    }

    /// The answers that left a question out, in words; a general line where none can be named.
    /// Empty where it is asked, or may still be: then nothing has left it out.
    pub(crate) fn left_out(&self, question: &Question) -> Vec<String> {
        let context = self.context;
        let found = match context.form.group_of_question(&question.id) {
            Some(group) => match context.items(&group.id).first() {
                Some(item) if context.group_asked(&group.id).is_asked() => {
                    let (group, item) = (group.id.clone(), item.id.clone());
                    context.asked(&AnswerAddress::in_item(group, item, question.id.clone()))
                }
                _ => context.group_asked(&group.id),
            },
            None => context.asked(&AnswerAddress::single(question.id.clone())),
        };
        if found.is_asked() {
            return Vec::new();
        }
        let settled = found.because.iter().chain(&found.unknown);
        let mut lines: Vec<String> = settled.filter_map(|place| self.answered(place)).collect();
        if lines.is_empty() {
            lines.push(self.phrases.text("list-left-out"));
        }
        lines
    }

    /// "You answered … to …".
    pub(crate) fn answered(&self, place: &AnswerAddress) -> Option<String> {
        let question = self.context.form.question(&place.question)?;
        let answer = self.phrases.answer(self.context, question, self.context.answers.get(place));
        let question = self.phrases.question(question);
        Some(self.phrases.with("why-seeing", &[("answer", &answer), ("question", &question)]))
    }

    /// The answers at places in the order of their labels, so that the order favours none.
    pub(crate) fn links_by_label(&self, places: &[AnswerAddress]) -> Vec<AnswerLink> {
        let mut links = self.links(places);
        links.sort_by_cached_key(|link| link.label.to_lowercase());
        links
    }

    /// The answers at places, in order.
    pub(crate) fn links(&self, places: &[AnswerAddress]) -> Vec<AnswerLink> {
        places.iter().filter_map(|place| self.link(place)).collect()
    }
}

/// A long text is quoted by its beginning where an answer is only named.
fn short(text: &str, kind: ValueKind) -> String {
    const WORDS: usize = 40;
    if kind != ValueKind::Text || text.split_whitespace().count() <= WORDS {
        return text.to_owned();
    }
    let begin: Vec<&str> = text.split_whitespace().take(WORDS).collect();
    format!("{} …", begin.join(" "))
}
