//! The sheet for the check for conflicts of interest: who is concerned, and nothing of the case.

use candour_content::Sign;
use candour_model::{Answer, AnswerAddress};
use candour_questionnaire::Question;
use candour_typeset::model::{
    Block, Column, Fact, Heading, Lines, Part, PartLayout, Table, Text, TextRole,
};

use crate::brief::{BriefTable, StateRoles};
use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    pub(super) fn conflict_sheet(&self) -> Part {
        let heading = |id: &str| {
            Block::Heading(Heading { level: 2, number: None, text: self.words(id), anchor: None })
        };
        let mut blocks = vec![
            Block::Paragraph(self.words("report-conflict-lead"), TextRole::Report),
            heading("report-conflict-client"),
            Block::Facts(self.client()),
            heading("report-conflict-others"),
        ];
        blocks.push(match self.names_table() {
            Some(table) => Block::Table(self.with_forms_below(table)),
            None if self.asks_for_names() => {
                Block::Paragraph(self.words("report-conflict-none"), TextRole::Report)
            }
            None => Block::Paragraph(self.words("report-conflict-not-asked"), TextRole::Report),
        });
        let kept = self.names_kept();
        if kept > 0 {
            let told = self.phrases.counted("report-conflict-kept", kept, &[]);
            let text = Text::default().and_strong(told).and(" ");
            let text = text.and(self.phrases.attr("report-conflict-kept", "change"));
            blocks.push(Block::Paragraph(text, TextRole::Report));
        }
        // Paragraphs: below headings of their own they would go on to a second page.
        let led = |id: &str, lines: Vec<Text>| {
            let mut all: Option<Text> = None;
            for line in lines {
                let lead = Text::default().and_strong(self.phrases.text(id));
                let mut text = match all.take() {
                    None => lead.and(self.sign(Sign::Colon)),
                    Some(text) => text.and(self.sign(Sign::Sentences)),
                };
                text.spans.extend(line.spans);
                all = Some(text);
            }
            all.map(|text| text.and(self.sign(Sign::End)))
        };
        let states = self.states(StateRoles::KeptOut).into_iter().map(|line| line.says).collect();
        let states = led("report-conflict-states", states);
        blocks.extend(states.map(|text| Block::Paragraph(text, TextRole::Report)));
        let mut besides: Vec<Text> = Vec::new();
        besides.extend(led("report-conflict-senders", self.senders()));
        let countries = self.other_countries();
        if !countries.is_empty() {
            let list = vec![self.phrases.list(countries).into()];
            let countries = led("report-conflict-countries", list);
            besides.extend(countries);
        }
        blocks.extend(
            besides
                .into_iter()
                .reduce(|mut all, next| {
                    all = all.and(" ");
                    all.spans.extend(next.spans);
                    all
                })
                .map(|text| Block::Paragraph(text, TextRole::Report)),
        );
        blocks.push(Block::Together(vec![
            Block::Paragraph(self.words("report-conflict-cleared"), TextRole::Label),
            Block::Lines(Lines::Rows(1)),
        ]));
        Part {
            title: self.words("report-conflict-title"),
            bookmark: self.phrases.text("report-conflict-title"),
            anchor: "conflict-sheet".to_owned(),
            layout: PartLayout::Flow,
            blocks,
        }
    }

    /// The table of the names with the other forms of each below it, where they have the width of
    /// both columns.
    fn with_forms_below(&self, table: BriefTable) -> Table {
        let BriefTable { mut columns, mut rows } = table;
        let forms = self.words("report-name-forms");
        if let Some(at) = columns.iter().position(|column| column.title == forms) {
            let share = columns.remove(at).share;
            if let Some(name) = columns.first_mut() {
                name.share += share;
            }
            for row in &mut rows {
                let forms = row.remove(at);
                if let Some(name) = row.first_mut().filter(|_| !forms.is_empty()) {
                    *name = std::mem::take(name).and("\n");
                    name.spans.extend(forms.spans);
                }
            }
        }
        let column = |(at, column): (usize, crate::brief::BriefColumn)| Column {
            title: column.title,
            share: column.share,
            heads_row: at == 0,
        };
        Table { columns: columns.into_iter().enumerate().map(column).collect(), rows }
    }

    /// An answer without how it is known.
    fn value_alone(&self, question: &Question, answer: &Answer) -> Text {
        let given = answer.value().cloned().map(Answer::Given);
        Text::person(self.phrases.answer(self.context, question, given.as_ref()))
    }

    fn client(&self) -> Vec<Fact> {
        let mut facts = vec![Fact { label: self.words("report-name"), value: self.own_name() }];
        if let Some(party) = self.own_party().filter(|party| !party.also.is_empty()) {
            let one = |text: Text, other| {
                let text =
                    if text.is_empty() { text } else { text.and(self.sign(Sign::Semicolon)) };
                self.name_form(text, other)
            };
            let value = party.also.iter().fold(Text::default(), one);
            facts.push(Fact { label: self.words("report-name-forms"), value });
        }
        let own = self.from.edition.brief.conflict.iter().cloned();
        for place in own.map(AnswerAddress::single) {
            let Some(question) = self.context.form.question(&place.question) else { continue };
            let answer = self.context.applicable_answer(&place).filter(|a| a.value().is_some());
            let Some(answer) = answer else { continue };
            facts.push(Fact {
                label: Text::plain(self.label_of(&place)),
                value: self.value_alone(question, answer),
            });
        }
        facts
    }
}
