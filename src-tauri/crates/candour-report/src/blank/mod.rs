//! The blank form: the whole questionnaire for pen and paper, numbered as on the screen.

mod form;
mod skip;

use candour_content::{Edition, Sign};
use candour_model::{Locale, ValueKind};
use candour_questionnaire::{Group, Question, Section};
use candour_typeset::model::{
    Block, Choices, HeaderFooter, Heading, Lines, Part, PartLayout, Report, Text, TextRole, Tick,
};
use form::BlankForm;

use crate::{page_words, with_review_note};

/// For how many items of a group there is room on the form itself.
const ITEMS: usize = 2;
/// A question with more options than this may be divided by a page break.
const WHOLE: usize = 10;
/// How many spare sheets there are.
const SPARE: usize = 2;
/// The other ways to answer, as their messages end.
const WAYS: [&str; 5] = ["not-known", "not-sure", "told", "in-person", "later"];

/// Composes the blank form of an edition; with `beside`, each question and its options stand in that
/// language as well.
#[must_use]
pub fn compose_blank(
    edition: &Edition,
    locale: &Locale,
    beside: Option<&Locale>,
    version: &str,
) -> Report {
    let form = BlankForm::new(edition, locale, beside);
    let phrases = form.phrases;
    let mut parts = vec![form.cover()];
    let sections = &edition.form.form().sections;
    parts.extend(sections.iter().enumerate().map(|(at, section)| form.section(at, section)));
    parts.extend((1..=SPARE).map(|number| form.spare_sheet(number)));
    Report {
        language: locale.clone(),
        title: phrases.text("blank-title"),
        logo: None,
        header_footer: HeaderFooter {
            document: phrases.text("blank-title"),
            reference: String::new(),
            marking: phrases.text("report-confidential"),
            printed: phrases.law_as_at(),
            origin: phrases.with("blank-origin", &[("version", version)]),
        },
        words: page_words(phrases),
        parts: with_review_note(phrases, parts),
    }
}

impl BlankForm<'_> {
    fn words(&self, id: &str) -> Text {
        self.phrases.text(id).into()
    }

    fn cover(&self) -> Part {
        let heading = |id: &str| {
            Block::Heading(Heading { level: 2, number: None, text: self.words(id), anchor: None })
        };
        let ways = WAYS.map(|way| {
            let (name, means) = (format!("blank-way-{way}"), format!("blank-way-{way}"));
            let means = self.phrases.attr(&means, "means");
            Text::default()
                .and_strong(self.phrases.text(&name))
                .and(self.phrases.sign(Sign::Colon))
                .and(means)
        });
        Part {
            title: self.words("blank-title"),
            bookmark: self.phrases.text("blank-title"),
            anchor: "cover".to_owned(),
            layout: PartLayout::Cover,
            blocks: vec![
                Block::Paragraph(self.words("blank-lead"), TextRole::Lead),
                heading("blank-how-title"),
                Block::Paragraph(self.words("blank-how"), TextRole::Report),
                heading("blank-ways-title"),
                Block::List(ways.to_vec()),
                heading("blank-keep-title"),
                Block::Paragraph(self.words("blank-keep"), TextRole::Report),
            ],
        }
    }

    fn section(&self, at: usize, section: &Section) -> Part {
        let name = self.phrases.section(&section.id);
        let number = (at + 1).to_string();
        let title = self.phrases.with("blank-section", &[("number", &number), ("section", &name)]);
        let mut blocks = Vec::new();
        if let Some(when) = &section.when {
            blocks.push(self.only_if(when));
        }
        for question in &section.questions {
            blocks.extend(self.question(question));
            for group in section.groups.iter().filter(|group| group.gate == question.id) {
                self.group(section, group, &mut blocks);
            }
        }
        Part {
            title: title.clone().into(),
            bookmark: title,
            anchor: format!("section-{}", section.id),
            layout: if at == 0 { PartLayout::Numbered } else { PartLayout::NumberedFollows },
            blocks,
        }
    }

    /// The questions of a group, with room for several items.
    fn group(&self, section: &Section, group: &Group, blocks: &mut Vec<Block>) {
        let id = format!("group-{}", group.id);
        let name = self.phrases.text(&id);
        let one = self.phrases.attr(&id, "one");
        blocks.push(Block::Heading(Heading {
            level: 2,
            number: None,
            text: name.clone().into(),
            anchor: None,
        }));
        let gate = self.edition.form.printed_number(&group.gate);
        let next = match self.after(section, group) {
            Some(next) => self.phrases.with("blank-group-else", &[("next", &next)]),
            None => self.phrases.text("blank-group-else-section"),
        };
        let gate = self.phrases.with("blank-group-if", &[("gate", &gate)]);
        blocks.push(Block::Paragraph(format!("{gate} {next}").into(), TextRole::Report));
        for item in 1..=ITEMS {
            let number = item.to_string();
            let title = self.phrases.with("group-item", &[("one", &one), ("number", &number)]);
            blocks.push(Block::Heading(Heading {
                level: 3,
                number: None,
                text: title.into(),
                anchor: None,
            }));
            blocks.extend(group.questions.iter().flat_map(|question| self.question(question)));
        }
        blocks.push(Block::Paragraph(self.words("blank-spare"), TextRole::Detail));
    }

    /// The number of what comes after a group in its section.
    fn after(&self, section: &Section, group: &Group) -> Option<String> {
        let behind = section.questions.iter().skip_while(|q| q.id != group.gate);
        behind.skip(1).map(|q| self.edition.form.printed_number(&q.id)).next()
    }

    fn question(&self, question: &Question) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(Heading {
            level: 4,
            number: Some(self.edition.form.printed_number(&question.id)),
            text: self.phrases.question(question).into(),
            anchor: None,
        })];
        blocks.extend(self.in_second(|form| form.phrases.question(question), TextRole::Label));
        if let Some(when) = &question.when {
            blocks.push(self.only_if(when));
            let second = self.second().map(|form| in_language(form.only_if(when), form.locale));
            blocks.extend(second);
        }
        let hint = |form: &Self| form.phrases.question_attr(question, "hint").unwrap_or_default();
        if self.phrases.question_attr(question, "hint").is_some() {
            blocks.push(Block::Paragraph(hint(self).into(), TextRole::Detail));
            blocks.extend(self.in_second(hint, TextRole::Detail));
        }
        blocks.extend(self.room(question));
        let ways = WAYS.map(|way| {
            let id = format!("blank-way-{way}");
            self.tick(|form| form.phrases.text(&id))
        });
        blocks.push(Block::Choices(Choices { ticks: ways.to_vec(), columns: 5, small: true }));
        if question.options.len() > WHOLE { blocks } else { vec![Block::Together(blocks)] }
    }

    /// A paragraph in the second language, where there is one.
    fn in_second(&self, words: impl Fn(&Self) -> String, text_role: TextRole) -> Option<Block> {
        let form = self.second()?;
        let text = Text::plain(words(&form)).in_language(form.locale);
        Some(Block::Paragraph(text, text_role))
    }

    /// A box with words, and below them the same in the second language.
    fn tick(&self, words: impl Fn(&Self) -> String) -> Tick {
        let second = self.second();
        let note = second.map(|form| Text::plain(words(&form)).in_language(form.locale));
        Tick { ticked: false, text: words(self).into(), note }
    }

    fn choices(&self, ids: &[&str]) -> Block {
        let ticks = ids.iter().map(|id| self.tick(|form| form.phrases.text(id)));
        let columns = if ids.len() > 3 { 4 } else { 3 };
        Block::Choices(Choices { ticks: ticks.collect(), columns, small: false })
    }

    /// The options with their letters, under their headings where the list has some.
    fn options(&self, question: &Question) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut ticks = Vec::new();
        let choices = |ticks| Block::Choices(Choices { ticks, columns: 2, small: false });
        for (at, option) in question.options.iter().enumerate() {
            if let Some(heading) = self.phrases.heading_before(question, option) {
                if !ticks.is_empty() {
                    blocks.push(choices(std::mem::take(&mut ticks)));
                }
                blocks.push(Block::Paragraph(heading.into(), TextRole::Meta));
            }
            let letter = skip::letter(at);
            ticks.push(self.tick(|form| {
                let words = form.phrases.option(question, option);
                let args = [("letter", letter.as_str()), ("option", words.as_str())];
                form.phrases.with("blank-option", &args)
            }));
        }
        blocks.push(choices(ticks));
        blocks
    }

    /// Room for the answer itself, by kind.
    fn room(&self, question: &Question) -> Vec<Block> {
        let lines = |rows| Block::Lines(Lines::Rows(rows));
        let label = |id: &str| Block::Paragraph(self.words(id), TextRole::Meta);
        match question.kind {
            ValueKind::YesNo => vec![self.choices(&["option-yes", "option-no"])],
            ValueKind::One | ValueKind::Several => {
                let tell = if question.kind == ValueKind::One {
                    "blank-tick-one"
                } else {
                    "blank-tick-several"
                };
                std::iter::once(label(tell)).chain(self.options(question)).collect()
            }
            ValueKind::Country => vec![label("blank-country"), lines(1)],
            ValueKind::Countries => vec![label("blank-countries"), lines(2)],
            ValueKind::Date => vec![
                self.choices(&[
                    "blank-date-on",
                    "blank-date-about",
                    "blank-date-before",
                    "blank-date-after",
                ]),
                label("blank-date"),
                lines(1),
            ],
            ValueKind::Line => vec![lines(1)],
            ValueKind::Text => vec![lines(6)],
            ValueKind::Money => vec![label("blank-money"), lines(1)],
            ValueKind::Duration => vec![label("blank-duration"), lines(1)],
            ValueKind::Party => vec![
                self.choices(&["party-person", "party-entity"]),
                label("blank-name"),
                lines(1),
                label("blank-other-names"),
                lines(2),
            ],
        }
    }

    fn spare_sheet(&self, number: usize) -> Part {
        let title = self.phrases.numbered("blank-spare-sheet", number);
        Part {
            title: title.clone().into(),
            bookmark: title,
            anchor: format!("spare-{number}"),
            layout: PartLayout::Flow,
            blocks: vec![
                Block::Paragraph(self.words("blank-spare-lead"), TextRole::Report),
                Block::Lines(Lines::RestOfPage),
            ],
        }
    }
}

/// A paragraph whose words are marked with a language.
fn in_language(block: Block, language: &Locale) -> Block {
    match block {
        Block::Paragraph(text, text_role) => {
            Block::Paragraph(text.in_language(language), text_role)
        }
        other => other,
    }
}
