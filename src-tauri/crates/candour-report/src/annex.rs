//! The annexes: answers in full, reasons and sources, and a form for the meeting.

use candour_typeset::model::{Block, Fact, Heading, Lines, Part, PartLayout, Text, TextRole, Tick};

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    pub(super) fn annexes(&self) -> Vec<Part> {
        let part = |id: &str, layout, blocks| Part {
            title: self.words(&format!("report-annex-{id}")),
            bookmark: self.phrases.text(&format!("report-annex-{id}")),
            anchor: format!("annex-{id}"),
            layout,
            blocks,
        };
        let answers = self.answers();
        let answers = if answers.is_empty() {
            vec![Block::Paragraph(self.words("report-answers-none"), TextRole::Report)]
        } else {
            answers
        };
        let mut reasons = self.points();
        let sources = self.sources();
        if !sources.is_empty() {
            reasons.push(self.section("report-sources"));
            reasons.extend(sources);
        }
        vec![
            part("answers", PartLayout::Numbered, answers),
            part("reasons", PartLayout::Flow, reasons),
            part("meeting", PartLayout::Flow, self.meeting_form()),
        ]
    }

    /// The form for the meeting: attendance, identity, engagement, next steps, notes.
    fn meeting_form(&self) -> Vec<Block> {
        let tick = |id: &str| Tick {
            ticked: false,
            text: self.words(&format!("report-form-{id}")),
            note: None,
        };
        let by_hand = |id: &str| {
            Block::Together(vec![
                Block::Paragraph(self.words(&format!("report-form-{id}")), TextRole::Label),
                Block::Lines(Lines::Rows(1)),
            ])
        };
        let heading = |id: &str| {
            Block::Heading(Heading {
                level: 2,
                number: None,
                text: self.words(&format!("report-form-{id}")),
                anchor: None,
            })
        };
        let mut blocks = Vec::new();
        if !self.from.reference.is_empty() {
            let label = self.words("report-reference");
            blocks
                .push(Block::Facts(vec![Fact { label, value: Text::plain(self.from.reference) }]));
        }
        blocks.push(heading("attendance"));
        blocks.extend(["present", "place", "interpreter"].map(by_hand));
        blocks.push(heading("identity"));
        blocks.push(Block::Ticks(["document", "address", "papers-seen"].map(tick).into()));
        blocks.push(heading("engagement"));
        blocks.push(Block::Ticks(
            ["instructs", "funds", "sanctions", "other-firms", "scope", "channel"].map(tick).into(),
        ));
        blocks.push(heading("steps"));
        blocks.extend(["step", "step", "step"].map(by_hand));
        blocks.push(heading("notes"));
        blocks.push(Block::Lines(Lines::RestOfPage));
        blocks
    }
}
