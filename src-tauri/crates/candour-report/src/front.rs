//! Cover, conflict check and summary.

use candour_assessment::MeasureState;
use candour_model::{AltName, AnswerAddress, NameKind, Party, PartyKind, Value};
use candour_questionnaire::FlowStep;
use candour_typeset::model::{
    Block, Column, ContentsLine, Fact, FittedEntry, FittedList, Heading, Part, PartLayout, Shape,
    Table, Text, TextRole,
};

use crate::ReportPart;
use crate::composer::{ReportComposer, shape};

impl ReportComposer<'_> {
    pub(super) fn cover(&self) -> Part {
        let (phrases, from) = (&self.phrases, &self.from);
        let fact = |id: &str, value: Text| Fact { label: self.words(id), value };
        let mut facts = vec![fact("report-cover-reference", from.reference.into())];
        if !from.label.trim().is_empty() {
            facts.push(fact("report-cover-label", Text::person(from.label)));
        }
        let made = [
            ("date", phrases.day(from.date.date_naive())),
            ("time", from.date.format("%H:%M").to_string()),
            ("zone", from.date.format("%:z").to_string()),
        ];
        let made: Vec<(&str, &str)> = made.iter().map(|(k, v)| (*k, v.as_str())).collect();
        facts.push(fact("report-cover-made", phrases.with("report-cover-made-at", &made).into()));
        if let Some(firm) = from.firm {
            facts.push(fact("report-cover-for", Text::person(firm.name.as_str())));
        }
        facts.push(fact("report-cover-law", phrases.law_as_at().into()));
        facts.push(fact(
            "report-cover-withheld",
            phrases.counted("report-cover-withheld-answers", self.withheld_count(), &[]).into(),
        ));
        if !from.fingerprint.is_empty() {
            let fingerprint =
                format!("{}\n{}", from.fingerprint, phrases.text("report-cover-fingerprint-use"));
            facts.push(fact("report-cover-fingerprint", fingerprint.into()));
        }
        facts.push(fact("report-cover-what", phrases.text("disclaimer-summary").into()));
        let mut small = phrases.text("disclaimer-privilege");
        if let Some(words) = from.firm.and_then(|firm| firm.disclaimer.as_ref()) {
            small.push('\n');
            small.push_str(words);
        }

        let title = |part: ReportPart| phrases.text(&format!("report-part-{}", part.code()));
        let lines = ReportPart::ALL.into_iter().map(|part| {
            let is_in = from.parts.contains(&part);
            ContentsLine {
                text: title(part).into(),
                anchor: is_in.then(|| part.anchor()),
                note: (!is_in).then(|| self.words("report-withheld")),
            }
        });
        Part {
            title: phrases.text("report-title").into(),
            bookmark: phrases.text("report-title"),
            anchor: "cover".to_owned(),
            layout: PartLayout::Cover,
            blocks: vec![
                Block::Paragraph(self.words("report-lead"), TextRole::Lead),
                Block::Facts(facts),
                Block::Heading(Heading {
                    level: 2,
                    number: None,
                    text: self.words("report-cover-inside"),
                    anchor: None,
                }),
                Block::Contents(lines.collect()),
                Block::Paragraph(small.into(), TextRole::Meta),
            ],
        }
    }

    fn withheld_count(&self) -> usize {
        self.from.withheld.iter().filter(|p| self.from.answers.get(p).is_some()).count()
    }

    pub(super) fn conflict_check(&self) -> Vec<Block> {
        let mut own = Vec::new();
        let mut others = Vec::new();
        for step in self.flow.steps() {
            let FlowStep::Question(place) = step else { continue };
            let answer = self.context.applicable_answer(place);
            if let Some(Value::Party(party)) = answer.and_then(|a| a.value()) {
                let list = if is_own(place) { &mut own } else { &mut others };
                if !list.contains(party) {
                    list.push(party.clone());
                }
            }
        }
        let mut blocks = vec![Block::Paragraph(self.words("report-conflict-lead"), TextRole::Lead)];
        for (title, parties) in
            [("report-conflict-client", own), ("report-conflict-others", others)]
        {
            blocks.push(Block::Heading(Heading {
                level: 2,
                number: None,
                text: self.words(title),
                anchor: None,
            }));
            blocks.push(if parties.is_empty() {
                Block::Paragraph(self.words("report-conflict-none"), TextRole::Report)
            } else {
                self.parties(&parties)
            });
        }
        blocks
    }

    fn parties(&self, parties: &[Party]) -> Block {
        let column =
            |id: &str, share, heads_row| Column { title: self.words(id), share, heads_row };
        let row = |party: &Party| {
            let mut forms = Text::default();
            for (i, other) in party.also.iter().enumerate() {
                if i > 0 {
                    forms = forms.and("\n");
                }
                forms = self.form(forms, other);
            }
            let kind = match party.kind {
                Some(PartyKind::Person) => "report-conflict-person",
                Some(PartyKind::Entity) => "report-conflict-company",
                None => "report-conflict-kind-open",
            };
            vec![Text::person(party.name.replace(['\n', '\r'], " ")), forms, self.words(kind)]
        };
        Block::Table(Table {
            columns: vec![
                column("report-conflict-name", 4, false),
                column("report-conflict-forms", 5, false),
                column("report-conflict-kind", 2, false),
            ],
            rows: parties.iter().map(row).collect(),
        })
    }

    fn form(&self, text: Text, other: &AltName) -> Text {
        let kind = match other.kind {
            NameKind::Script => "script",
            NameKind::Spelling => "spelling",
            NameKind::Former => "former",
            NameKind::Paper => "paper",
        };
        let kind = self.phrases.text(&format!("name-kind-{kind}"));
        text.and_person(other.name.replace(['\n', '\r'], " ")).and(format!(" ({kind})"))
    }

    pub(super) fn summary(&self) -> Vec<Block> {
        let fitted_list = |title: &str, entries: Vec<FittedEntry>, none: &str| {
            Block::FittedList(FittedList {
                title: self.words(title),
                entries,
                more: self.phrases.with("report-summary-more", &[("count", "{count}")]),
                none: self.words(none),
            })
        };
        let points = |cautions: bool| {
            let entry = |found| FittedEntry {
                shape: Some(if cautions { Shape::Dot } else { shape_of(found) }),
                text: Text::person(self.of_point(found, None)),
            };
            self.found(cautions).map(entry).collect::<Vec<_>>()
        };
        let measures =
            self.assessment.measures.iter().filter(|m| {
                matches!(m.state, MeasureState::SignsPresent | MeasureState::SomeSigns)
            });
        let measures = measures.map(|found| FittedEntry {
            shape: None,
            text: self
                .phrases
                .with(
                    "report-summary-measure",
                    &[
                        ("measure", &self.phrases.text(&format!("measure-{}", found.id))),
                        (
                            "state",
                            &self.phrases.text(&format!("measure-state-{}", found.state.code())),
                        ),
                    ],
                )
                .into(),
        });
        let ahead = self.dated().into_iter().filter(|d| d.is_ahead(self.context.today));
        let ahead = ahead.map(|dated| FittedEntry {
            shape: None,
            text: Text::person(self.phrases.with(
                "report-summary-date",
                &[("date", &self.when(&dated)), ("text", &self.label(&dated.place))],
            )),
        });
        vec![
            fitted_list("report-summary-points", points(false), "report-points-none"),
            fitted_list("report-summary-dates", ahead.collect(), "report-summary-no-dates"),
            fitted_list(
                "report-summary-measures",
                measures.collect(),
                "report-summary-no-measures",
            ),
            fitted_list("report-summary-cautions", points(true), "report-summary-no-cautions"),
        ]
    }
}

fn shape_of(found: &candour_assessment::FoundPoint) -> Shape {
    shape(found.urgency)
}

/// Whether a name is the person's own: it stands outside of every group.
fn is_own(place: &AnswerAddress) -> bool {
    place.item.is_none()
}
