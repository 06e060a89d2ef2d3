//! The one walk over the blocks of a report, their texts and their anchors.

use super::{Block, Choices, Running, Text};

impl Block {
    /// Calls `visit` with this block and with every block inside it, the outer before the inner.
    pub fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Bilingual(both) => both.blocks.iter().for_each(|b| b.visit(visit)),
            Self::Together(blocks) | Self::Foot(blocks) => {
                blocks.iter().for_each(|b| b.visit(visit));
            }
            Self::Running(running) => running.blocks.iter().for_each(|b| b.visit(visit)),
            Self::Heading(_)
            | Self::Paragraph(..)
            | Self::Answer(_)
            | Self::Ticks(_)
            | Self::Choices(_)
            | Self::List(_)
            | Self::Facts(_)
            | Self::Table(_)
            | Self::Lines(_)
            | Self::Sources(_)
            | Self::Rule => {}
        }
    }

    /// Calls `visit` with every text of this block and of the blocks inside it.
    pub fn visit_texts<'a>(&'a self, visit: &mut dyn FnMut(&'a Text)) {
        self.visit(&mut |block| block.own_texts(visit));
    }

    /// Calls `visit` with every anchor that this block and the blocks inside it define.
    pub fn visit_anchors<'a>(&'a self, visit: &mut dyn FnMut(&'a str)) {
        self.visit(&mut |block| {
            let anchor = match block {
                Self::Heading(heading) | Self::Running(Running { heading, .. }) => &heading.anchor,
                Self::Answer(row) => &row.anchor,
                Self::Sources(entries) => {
                    entries.iter().filter_map(|e| e.anchor.as_deref()).for_each(&mut *visit);
                    return;
                }
                _ => return,
            };
            anchor.iter().for_each(|anchor| visit(anchor));
        });
    }

    fn own_texts<'a>(&'a self, visit: &mut dyn FnMut(&'a Text)) {
        match self {
            Self::Heading(heading) | Self::Running(Running { heading, .. }) => {
                visit(&heading.text);
            }
            Self::Paragraph(text, _) => visit(text),
            Self::Answer(row) => {
                visit(&row.question);
                row.beside.iter().for_each(&mut *visit);
                row.answer.iter().for_each(|(text, _)| visit(text));
            }
            Self::Bilingual(both) => both.names.iter().for_each(visit),
            Self::Ticks(ticks) | Self::Choices(Choices { ticks, .. }) => {
                for tick in ticks {
                    visit(&tick.text);
                    tick.note.iter().for_each(&mut *visit);
                }
            }
            Self::List(texts) => texts.iter().for_each(visit),
            Self::Facts(facts) => {
                for fact in facts {
                    visit(&fact.label);
                    visit(&fact.value);
                }
            }
            Self::Table(table) => {
                table.columns.iter().for_each(|column| visit(&column.title));
                table.rows.iter().flatten().for_each(visit);
            }
            Self::Sources(entries) => {
                for entry in entries {
                    visit(&entry.text);
                    entry.detail.iter().for_each(&mut *visit);
                }
            }
            Self::Together(_) | Self::Foot(_) | Self::Lines(_) | Self::Rule => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{AnswerRow, Block, Entry, Heading, TextRole};

    #[test]
    fn the_walk_reaches_texts_and_anchors_inside_of_other_blocks() {
        let heading = |text: &str| {
            let anchor = Some(format!("to-{text}"));
            Block::Heading(Heading { level: 2, number: None, text: text.into(), anchor })
        };
        let entry = Entry {
            citation: "1".into(),
            anchor: Some("to-source".into()),
            text: "source".into(),
            detail: Some("detail".into()),
        };
        let row = AnswerRow {
            number: "4.7".into(),
            anchor: Some("to-answer".into()),
            question: "question".into(),
            beside: Some("beside".into()),
            answer: vec![("answer".into(), TextRole::Person)],
        };
        let inner = vec![heading("inner"), Block::Answer(row), Block::Sources(vec![entry])];
        let block = Block::Together(vec![heading("outer"), Block::Together(inner)]);
        let (mut texts, mut anchors) = (Vec::new(), Vec::new());
        block.visit_texts(&mut |text| texts.push(text.to_plain()));
        block.visit_anchors(&mut |anchor| anchors.push(anchor));
        let words = ["outer", "inner", "question", "beside", "answer", "source", "detail"];
        assert_eq!(texts, words);
        assert_eq!(anchors, ["to-outer", "to-inner", "to-answer", "to-source"]);
    }
}
