//! The sheet for the check for conflicts of interest: who is concerned, and nothing of the case.

use candour_model::{Answer, AnswerAddress};
use candour_questionnaire::Question;
use candour_typeset::model::{
    Block, Column, Fact, Heading, Lines, Part, PartLayout, Table, Text, TextRole,
};

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
            Some(table) => Block::Table(Table {
                columns: table
                    .columns
                    .into_iter()
                    .enumerate()
                    .map(|(at, column)| Column {
                        title: column.title,
                        share: column.share,
                        heads_row: at == 0,
                    })
                    .collect(),
                rows: table.rows,
            }),
            None => Block::Paragraph(self.words("report-conflict-none"), TextRole::Report),
        });
        let kept = self.names_kept();
        if kept > 0 {
            let told = self.phrases.counted("report-conflict-kept", kept, &[]);
            let text = Text::default().and_strong(told).and(" ");
            let text = text.and(self.phrases.attr("report-conflict-kept", "change"));
            blocks.push(Block::Paragraph(text, TextRole::Report));
        }
        let states = self.states();
        if !states.is_empty() {
            blocks.push(heading("report-conflict-states"));
            let lines = states.into_iter().map(|line| line.says);
            blocks.push(Block::List(lines.collect()));
        }
        let senders = self.senders();
        if !senders.is_empty() {
            blocks.push(heading("report-conflict-senders"));
            blocks.push(Block::List(senders));
        }
        let countries = self.other_countries();
        if !countries.is_empty() {
            blocks.push(heading("report-conflict-countries"));
            let list = self.phrases.list(countries);
            blocks.push(Block::Paragraph(list.into(), TextRole::Report));
        }
        blocks.push(Block::Together(vec![
            Block::Rule,
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

    /// An answer without how it is known.
    fn value_alone(&self, question: &Question, answer: &Answer) -> Text {
        let given = answer.value().cloned().map(Answer::Given);
        Text::person(self.phrases.answer(self.context, question, given.as_ref()))
    }

    fn client(&self) -> Vec<Fact> {
        let mut facts = vec![Fact { label: self.words("report-name"), value: self.own_name() }];
        if let Some(party) = self.own_party().filter(|party| !party.also.is_empty()) {
            let value = self.name_forms(party);
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
