//! The situations of the tests, the papers that are made from them, and their words.

use std::collections::BTreeSet;

use candour_assessment::Issues;
use candour_content::Edition;
use candour_model::{Answer, AnswerAddress, Date, Locale, Value};
use candour_questionnaire::{AnswersFile, Flow, FlowStep, read_answers};
use candour_report::{
    Brief, BriefBlock, Composition, PaperKind, SectionKind, brief, compose, kept_in_person,
};
use candour_typeset::model::{Report, Text};
use candour_typeset::{PrintFormat, RenderOptions, Rendered, render};

use crate::fonts;
use crate::reader::{Program, read};
use crate::sample::options;
use crate::written::{Written, written};

/// Answers of a test, and the day on which they are assessed.
pub(crate) struct Situation {
    pub(crate) name: String,
    pub(crate) file: AnswersFile,
    pub(crate) day: Date,
}

/// Every situation of the tests, and the example.
pub(crate) fn situations(edition: &Edition) -> Vec<Situation> {
    let read = |(Written { name, answers, day }, _)| Situation {
        name,
        file: read_answers(&answers, &edition.form, &edition.countries).unwrap(),
        day,
    };
    let mut found: Vec<Situation> = written().into_iter().map(read).collect();
    found.push(Situation {
        name: "example".into(),
        file: edition.example.clone().unwrap(),
        day: "2026-11-23".parse().unwrap(),
    });
    assert!(found.len() > 44, "only {} situations were read", found.len());
    found
}

impl Situation {
    /// Calls `with` with what a paper is made from.
    pub(crate) fn composition<T>(
        &self,
        edition: &Edition,
        paper: PaperKind,
        with: impl FnOnce(&Composition<'_>) -> T,
    ) -> T {
        let noon = self.day.and_hms_opt(12, 0, 0).unwrap().and_utc().fixed_offset();
        with(&Composition {
            edition,
            locale: &Locale::english(),
            beside: None,
            answers: &self.file.answers,
            firm: None,
            paper,
            withheld: &kept_in_person(edition, &self.file.answers, &BTreeSet::new()),
            chosen: &BTreeSet::new(),
            attached: false,
            large_print: false,
            label: "",
            reference: "4F2A-91C0",
            fingerprint: "4f2a 91c0",
            date: noon,
            version: "0.1.0",
        })
    }

    pub(crate) fn paper(&self, edition: &Edition, paper: PaperKind) -> Report {
        self.composition(edition, paper, compose)
    }

    /// Whether somebody else than the person wrote the answers.
    pub(crate) fn is_written_by_another(&self) -> bool {
        let is_held = matches!(self.value("held-now"),
            Some(Value::One(how)) if matches!(how.as_str(), "held" | "stopped-now"));
        let is_for_another = matches!(self.value("what-you-want"),
            Some(Value::Several(wants)) if wants.iter().any(|w| w.as_str() == "for-somebody-else"));
        let who = self.value("filled-in-by");
        (is_held || is_for_another)
            && matches!(who, Some(Value::One(who)) if who.as_str() != "the-person")
    }

    pub(crate) fn brief(&self, edition: &Edition) -> Brief {
        self.composition(edition, PaperKind::Brief, brief)
    }

    pub(crate) fn issues(&self, edition: &Edition) -> Issues {
        let kept = kept_in_person(edition, &self.file.answers, &BTreeSet::new());
        edition.issues(&candour_report::without(&self.file.answers, &kept), self.day)
    }

    /// The places that are asked.
    pub(crate) fn asked(&self, edition: &Edition) -> Vec<AnswerAddress> {
        let parameters = edition.parameters_on(self.day);
        let context = edition.context(&self.file.answers, self.day, &parameters);
        let steps: Vec<FlowStep> = Flow::new(&context).steps().cloned().collect();
        steps
            .into_iter()
            .filter_map(|step| match step {
                FlowStep::Question(place) => Some(place),
                FlowStep::Group(_) => None,
            })
            .collect()
    }

    pub(crate) fn value(&self, place: &str) -> Option<&Value> {
        self.file.answers.get(&place.parse().unwrap()).and_then(Answer::value)
    }
}

pub(crate) fn printed(report: &Report) -> Rendered {
    let format = PrintFormat::Compact;
    render(report, fonts(), &RenderOptions { print_format: format, ..options() }).unwrap()
}

/// The words of each page, without head and foot.
pub(crate) fn pages(pdf: &[u8]) -> Vec<Vec<String>> {
    let text = read(Program::Text, pdf, &["-layout"]);
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    pages
        .map(|page| {
            let lines: Vec<&str> = page.lines().filter(|line| !line.trim().is_empty()).collect();
            let of_text = lines.iter().filter(|line| {
                let line = line.trim();
                !line.starts_with("Confidential") && !line.contains("4F2A-91C0") && line != "End"
            });
            of_text.map(|line| (*line).to_owned()).collect()
        })
        .collect()
}

pub(crate) fn words(brief: &Brief, only: Option<SectionKind>) -> String {
    let mut text = String::new();
    let mut add = |told: &Text| {
        text.push_str(&told.to_plain());
        text.push('\n');
    };
    for section in brief.sections.iter().filter(|s| only.is_none_or(|kind| s.kind == kind)) {
        add(&section.title);
        for block in &section.blocks {
            match block {
                BriefBlock::Heading(told)
                | BriefBlock::Paragraph(told)
                | BriefBlock::Small(told) => {
                    add(told);
                }
                BriefBlock::Quotation { label, words } => {
                    add(label);
                    add(words);
                }
                BriefBlock::Facts(lines) => lines.iter().for_each(|line| {
                    add(&line.label);
                    add(&line.says);
                    line.known.iter().for_each(&mut add);
                }),
                BriefBlock::Table(table) => table.rows.iter().flatten().for_each(&mut add),
                BriefBlock::Issue(issue) => {
                    add(&issue.title);
                    issue.reasons.iter().chain(&issue.against).for_each(|line| {
                        add(&line.label);
                        add(&line.says);
                    });
                }
                BriefBlock::List(lines) | BriefBlock::Ticks(lines) => {
                    lines.iter().for_each(&mut add)
                }
            }
        }
    }
    text
}
