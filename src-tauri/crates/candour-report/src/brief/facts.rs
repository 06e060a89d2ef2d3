//! Answers as lines, each with how it is known.

use candour_assessment::issue::{Known, Matched, how_known};
use candour_content::Sign;
use candour_model::{Answer, AnswerAddress, GroupId, HeadId, ItemId, QuestionId, Value, ValueKind};
use candour_questionnaire::{FlowStep, Question, Truth};
use candour_typeset::model::Text;

use super::FactLine;
use crate::composer::ReportComposer;

/// Why an answer says nothing that a line could hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Silent {
    /// No, or none of the options.
    No,
    /// Not known.
    NotKnown,
    /// To be said in person.
    InPerson,
    /// Answered, and kept out of this paper by a setting.
    KeptOut,
    /// Left for later.
    Later,
    /// Passed over.
    Blank,
    /// Not answered.
    Open,
}

impl Silent {
    /// Every way, in the order in which they are told.
    pub(super) const ALL: [Self; 7] = [
        Self::No,
        Self::NotKnown,
        Self::InPerson,
        Self::KeptOut,
        Self::Later,
        Self::Blank,
        Self::Open,
    ];

    /// The message that stands before the questions.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::No => "report-answered-no",
            Self::NotKnown => "report-not-known",
            Self::InPerson => "report-in-person",
            Self::KeptOut => "report-kept-out",
            Self::Later => "report-later",
            Self::Blank => "report-blank",
            Self::Open => "report-not-answered",
        }
    }
}

impl ReportComposer<'_> {
    /// The questions that are asked, in the order of the form.
    pub(crate) fn asked(&self) -> impl Iterator<Item = &AnswerAddress> {
        self.flow.steps().filter_map(|step| match step {
            FlowStep::Question(place) => Some(place),
            FlowStep::Group(_) => None,
        })
    }

    /// Whether an answer says nothing of its own, and why.
    pub(super) fn silent(&self, place: &AnswerAddress) -> Option<Silent> {
        let question = self.context.form.question(&place.question)?;
        match self.context.answers.get(place) {
            None => Some(Silent::Open),
            Some(Answer::Later) => Some(Silent::Later),
            Some(Answer::NotKnown) => Some(Silent::NotKnown),
            Some(Answer::Withheld) if self.keeps_out(place) => Some(Silent::KeptOut),
            Some(Answer::Withheld) => Some(Silent::InPerson),
            Some(Answer::Blank) => Some(Silent::Blank),
            Some(Answer::Given(value)) if is_no(question, value) => Some(Silent::No),
            Some(Answer::Given(_) | Answer::NotSure(_) | Answer::Told(..) | Answer::InPart(..)) => {
                None
            }
        }
    }

    /// Why a question is asked again, where it was answered in one of these ways; and where the
    /// answer does not tell exactly enough.
    pub(super) fn why_open(&self, place: &AnswerAddress, ways: &[Silent]) -> Option<String> {
        let kind = self.context.form.question(&place.question).map(|question| question.kind);
        match self.silent(place) {
            Some(way) if ways.contains(&way) => Some(self.phrases.attr(way.message(), "alone")),
            Some(_) => None,
            None if kind == Some(ValueKind::Date) => {
                Some(self.phrases.attr("report-more-exactly", "date"))
            }
            None => Some(self.phrases.text("report-more-exactly")),
        }
    }

    /// How an answer is known, in the words of the brief; `None` for the person's own word.
    pub(crate) fn known_words(&self, known: &Known) -> Option<Text> {
        match known {
            // A paper of a kind that is held says nothing of one fact: it stands at the issue.
            Known::OwnWord | Known::Held => None,
            // Where no paper is listed none is there to look at.
            Known::Paper if !self.lists_a_paper() => None,
            Known::Told(Some(who)) => {
                Some(self.words("report-known-told-by").and(" ").and_person(who.as_str()))
            }
            other => Some(self.words(&format!("report-known-{}", other.code()))),
        }
    }

    /// How an answer is known, in words; `None` for the person's own word.
    pub(crate) fn known_of(&self, place: &AnswerAddress) -> Option<Text> {
        self.lines_of(place, String::new()).into_iter().find_map(|line| line.known)
    }

    /// A part of an answer in words.
    pub(crate) fn says(&self, part: &Matched) -> Text {
        Text::person(self.phrases.matched(self.context, part))
    }

    /// What an answer says with the number of its question behind it.
    pub(super) fn numbered(&self, says: Text, place: &AnswerAddress) -> Text {
        self.number(says.and("\u{a0}("), place).and(self.sign(Sign::Close))
    }

    /// A question's label with its number behind it.
    pub(super) fn numbered_label(&self, label: String, place: &AnswerAddress) -> Text {
        self.numbered(Text::plain(label), place)
    }

    /// The label of a question alone, in the words of the papers.
    pub(crate) fn short_label(&self, question: &QuestionId) -> String {
        self.phrases.short_label(question)
    }

    /// The label of an answer: that of its question, or what other answers make of it.
    pub(crate) fn label_of(&self, place: &AnswerAddress) -> String {
        self.phrases.label_of(self.context, place)
    }

    /// A head in the words of the papers.
    pub(crate) fn head_words(&self, head: &HeadId) -> String {
        let own = self.phrases.maybe_attr("report-heads", head.as_str());
        own.unwrap_or_else(|| self.phrases.head(head))
    }

    /// An answer as lines: one for each way in which a part of it is known.
    pub(super) fn lines_of(&self, place: &AnswerAddress, label: String) -> Vec<FactLine> {
        let parts = how_known(&self.from.edition.heads, self.context, place);
        parts
            .iter()
            .enumerate()
            .map(|(at, part)| FactLine {
                label: if at == 0 { Text::person(label.clone()) } else { Text::default() },
                says: self.numbered(self.says(part), place),
                known: self.known_words(&part.known),
                answers: vec![place.clone()],
            })
            .collect()
    }

    /// Several answers one behind the other, each with how it is known behind it, and with its label
    /// where it says what only behind that. Nothing where none has anything to say.
    pub(super) fn in_a_row(&self, label: Text, places: &[AnswerAddress]) -> Option<FactLine> {
        let labelled = &self.from.edition.brief.labelled;
        self.row_of(label, places, |question| labelled.contains(&question.id))
    }

    /// The same, with the label of those questions that `labels` names.
    pub(super) fn row_of(
        &self,
        label: Text,
        places: &[AnswerAddress],
        labels: impl Fn(&Question) -> bool,
    ) -> Option<FactLine> {
        let mut says = Text::default();
        let mut answers = Vec::new();
        for place in self.telling_something(places) {
            let question = self.context.form.question(&place.question);
            let lead = question.filter(|question| labels(question));
            let mut separator = Sign::Sentences;
            for part in how_known(&self.from.edition.heads, self.context, place) {
                if !says.is_empty() {
                    says = says.and(self.sign(separator));
                }
                if lead.is_some() && separator == Sign::Sentences {
                    says = says.and(self.label_of(place)).and(self.sign(Sign::Colon));
                }
                says.spans.extend(self.says(&part).spans);
                says = self.remarked(says, self.known_words(&part.known));
                separator = Sign::Semicolon;
            }
            answers.push(place.clone());
        }
        (!says.is_empty()).then_some(FactLine { label, says, known: None, answers })
    }

    /// How several answers are known: once where all are known in one way, otherwise each with its
    /// label. Nothing where all are the person's own word.
    fn together(&self, known: Vec<(String, Option<Text>)>) -> Option<Text> {
        let (_, first) = known.first()?.clone();
        if known.iter().all(|(_, how)| *how == first) {
            return first;
        }
        let mut told: Vec<(Vec<String>, Text)> = Vec::new();
        for (label, how) in known {
            let Some(how) = how else { continue };
            match told.iter_mut().find(|(_, other)| *other == how) {
                Some((labels, _)) if labels.contains(&label) => {}
                Some((labels, _)) => labels.push(label),
                None => told.push((vec![label], how)),
            }
        }
        let mut text = Text::default();
        for (labels, how) in told {
            text = if text.is_empty() { text } else { text.and(self.sign(Sign::Semicolon)) };
            text = text.and(self.phrases.joined(Sign::Comma, &labels)).and(self.sign(Sign::Colon));
            text.spans.extend(how.spans);
        }
        (!text.is_empty()).then_some(text)
    }

    /// Answers that say something of their own. What "something else" is stands with that answer.
    pub(super) fn telling_something<'p>(
        &'p self,
        places: &'p [AnswerAddress],
    ) -> impl Iterator<Item = &'p AnswerAddress> {
        let says = |place: &&AnswerAddress| {
            self.silent(place).is_none() && !self.phrases.says_what_else(self.context, place)
        };
        places.iter().filter(says)
    }

    /// Several answers as one line: what each says behind its label, and how each is known.
    /// Nothing where none has anything to say.
    pub(super) fn line_of_several(
        &self,
        label: Text,
        places: &[AnswerAddress],
        labelled: bool,
    ) -> Option<FactLine> {
        let mut says = Text::default();
        let mut known: Vec<(String, Option<Text>)> = Vec::new();
        let mut answers = Vec::new();
        for place in self.telling_something(places) {
            let own = self.label_of(place);
            for part in how_known(&self.from.edition.heads, self.context, place) {
                says = if says.is_empty() { says } else { says.and(self.sign(Sign::Sentences)) };
                if labelled && !answers.contains(place) {
                    says = says.and(own.clone()).and(self.sign(Sign::Colon));
                }
                let mut words = self.phrases.matched(self.context, &part);
                words.truncate(self.phrases.without_end(&words).len());
                says = says.and_person(words);
                known.push((own.clone(), self.known_words(&part.known)));
                answers.push(place.clone());
            }
        }
        answers.dedup();
        (!says.is_empty()).then(|| FactLine { label, says, known: self.together(known), answers })
    }

    /// An item of a group as one line.
    pub(super) fn line_of_item(&self, group: &GroupId, item: &ItemId) -> Option<FactLine> {
        let form = self.context.form;
        let found = form.group(group)?;
        let place = |question: &Question| {
            AnswerAddress::in_item(group.clone(), item.clone(), question.id.clone())
        };
        let places: Vec<AnswerAddress> = found
            .questions
            .iter()
            .map(place)
            .filter(|place| self.context.asked(place).is_asked())
            .filter(|place| place.question != found.label || self.is_text(&place.question))
            // The words of a threat that the first page tells whole are not told again.
            .filter(|place| !self.threats_told_whole().contains(place))
            .collect();
        let label = self.item_and_country(group, item);
        let line = self.line_of_several(label.clone(), &places, true);
        // An item of which nothing but its name is known is there all the same.
        line.or_else(|| {
            let nothing = self.words("report-nothing-more");
            Some(FactLine { label, says: nothing, known: None, answers: Vec::new() })
        })
    }

    fn is_text(&self, question: &QuestionId) -> bool {
        let found = self.context.form.question(question);
        found.is_some_and(|q| matches!(q.kind, ValueKind::Text))
    }

    /// The name of an item with its country, where it has one that the name does not say.
    pub(crate) fn item_and_country(&self, group: &GroupId, item: &ItemId) -> Text {
        Text::person(self.phrases.item_and_country(self.context, group, item))
    }

    /// The country of an item, where it has one.
    pub(crate) fn country_of(&self, group: &GroupId, item: &ItemId) -> Option<String> {
        self.phrases.country_of(self.context, group, item)
    }

    /// The items of a group whose gate is open.
    pub(crate) fn open_items(&self, group: &GroupId) -> Vec<ItemId> {
        self.context.open_items(group).iter().map(|item| item.id.clone()).collect()
    }

    /// Questions that say nothing of their own, by their labels, one way after another.
    pub(super) fn silent_line(&self, places: &[&AnswerAddress], tell: &[Silent]) -> Option<Text> {
        let told = tell.iter().filter_map(|way| {
            let mut labels: Vec<String> = places
                .iter()
                .filter(|place| self.silent(place) == Some(*way))
                // What would follow from an answer that is not there is not missing by itself.
                .filter(|place| {
                    *way != Silent::Open || self.context.asked(place).truth == Truth::True
                })
                .map(|place| self.label_of(place))
                .collect();
            let mut seen = std::collections::BTreeSet::new();
            labels.retain(|label| seen.insert(label.clone()));
            let first = self.phrases.text(way.message());
            (!labels.is_empty()).then(|| {
                Text::default()
                    .and_strong(first)
                    .and(" ")
                    .and(self.phrases.joined(Sign::Semicolon, &labels))
                    .and(self.sign(Sign::End))
            })
        });
        told.reduce(|mut all, next| {
            all = all.and(" ");
            all.spans.extend(next.spans);
            all
        })
    }
}

/// Whether a value is no, or an option that excludes all others and says that there is nothing.
#[must_use]
pub fn is_no(question: &Question, value: &Value) -> bool {
    let says_none =
        |id: &str| matches!(id, "none" | "no-journeys" | "as-stated") || id.starts_with("nothing-");
    match value {
        Value::One(option) => matches!(option.as_str(), "no" | "none"),
        Value::Several(chosen) => {
            chosen.iter().all(|id| question.alone.contains(id) && says_none(id.as_str()))
        }
        _ => false,
    }
}
