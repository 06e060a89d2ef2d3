//! The client's copy: what to do now, dates, papers, questions, and what to do if something urgent
//! happens. In plain words, and nothing about what was not answered.

use std::collections::BTreeSet;

use candour_assessment::FoundMeasure;
use candour_content::Sign;
use candour_model::PaperId;
use candour_typeset::model::{Block, Fact, Heading, Lines, Part, PartLayout, Text, TextRole, Tick};

use crate::composer::ReportComposer;
use crate::papers_there::PapersThere;
use crate::reader::Reader;

/// The most papers that are named, and the most questions.
const MOST_PAPERS: usize = 15;
const MOST_QUESTIONS: usize = 10;
/// The most measures that are explained.
const MOST_MEASURES: usize = 2;

impl ReportComposer<'_> {
    pub(super) fn your_copy(&self) -> Part {
        let mut blocks = vec![Block::Paragraph(self.words("copy-enough"), TextRole::Lead)];
        let about = self.words_for_reader("copy-about");
        blocks.push(Block::Paragraph(about.into(), TextRole::Report));
        if !self.from.label.trim().is_empty() {
            blocks.push(Block::Facts(vec![Fact {
                label: self.words("copy-label"),
                value: Text::person(self.from.label),
            }]));
        }
        blocks.push(self.heading("copy-now"));
        blocks.push(Block::List(self.now()));
        blocks.extend(self.own_dates());
        blocks.push(Block::Together(self.number_to_call()));
        blocks.extend(self.own_papers());
        blocks.extend(self.to_talk_about());
        blocks.push(Block::Together(self.alerts_explained()));
        blocks.push(Block::Together(self.urgent()));
        blocks.push(Block::Paragraph(self.copy_end(), TextRole::Meta));
        Part {
            title: self.words("copy-title"),
            bookmark: self.phrases.text("copy-title"),
            anchor: "your-copy".to_owned(),
            layout: PartLayout::Flow,
            blocks,
        }
    }

    pub(super) fn heading(&self, id: &str) -> Block {
        Block::Heading(Heading { level: 2, number: None, text: self.words(id), anchor: None })
    }

    /// A heading in the words for whoever reads.
    pub(super) fn heading_for_reader(&self, id: &str) -> Block {
        let text = self.words_for_reader(id).into();
        Block::Heading(Heading { level: 2, number: None, text, anchor: None })
    }

    fn number_to_call(&self) -> Vec<Block> {
        let telephone = self.from.firm.and_then(|firm| firm.telephone.clone());
        let mut blocks = vec![self.heading("copy-number")];
        match (telephone, self.from.firm) {
            (Some(telephone), Some(firm)) => blocks.push(Block::Facts(vec![Fact {
                label: Text::person(firm.name.as_str()),
                value: Text::person(telephone),
            }])),
            _ => {
                blocks.push(Block::Paragraph(self.words("copy-number-ask"), TextRole::Report));
                blocks.push(Block::Lines(Lines::Rows(1)));
            }
        }
        blocks
    }

    /// The papers in groups, at most fifteen: what the person has comes first.
    fn own_papers(&self) -> Vec<Block> {
        let PapersThere { mut held, mut listed, mut elsewhere } = self.papers_there();
        held.truncate(MOST_PAPERS);
        listed.truncate(MOST_PAPERS - held.len());
        elsewhere.truncate(MOST_PAPERS - held.len() - listed.len());
        let there = held.len() + listed.len() + elsewhere.len();
        let safe: BTreeSet<&PaperId> = self.from.edition.brief.copy.safe_papers.iter().collect();
        let (get, ask): (Vec<&PaperId>, Vec<&PaperId>) =
            self.papers_wanted(true).into_iter().partition(|paper| safe.contains(paper));
        let room = MOST_PAPERS.saturating_sub(there);
        // Neither of the two groups takes all the room.
        let most_ask = ask.len().min(room / 2);
        let most_get = get.len().min(room - most_ask);
        let most_ask = ask.len().min(room - most_get);
        let named = |papers: &[&PaperId], most: usize| {
            let words = |paper: &&PaperId| self.phrases.text(&format!("paper-{paper}"));
            papers.iter().take(most).map(words).collect::<Vec<String>>()
        };
        let groups = [
            ("copy-papers-held", held),
            ("copy-papers-listed", listed),
            ("copy-papers-elsewhere", elsewhere),
            ("copy-papers-get", named(&get, most_get)),
            ("copy-papers-ask", named(&ask, most_ask)),
        ];
        // The heading does not stand without the first list below it.
        let lead = self.words_for_reader("copy-papers-lead");
        let mut begin = vec![
            self.heading_for_reader("copy-papers"),
            Block::Paragraph(lead.into(), TextRole::Report),
        ];
        let mut blocks = Vec::new();
        for (title, papers) in groups.into_iter().filter(|(_, papers)| !papers.is_empty()) {
            let title = self.words_for_reader(title);
            let title = Heading { level: 3, number: None, text: title.into(), anchor: None };
            if begin.is_empty() {
                blocks.push(Block::Heading(title));
            } else {
                begin.push(Block::Heading(title));
                blocks.push(Block::Together(std::mem::take(&mut begin)));
            }
            let tick = |text: String| Tick { ticked: false, text: Text::person(text), note: None };
            blocks.push(Block::Ticks(papers.into_iter().map(tick).collect()));
        }
        blocks.extend(begin);
        blocks
    }

    /// Each issue as a question, and the questions that the person can ask.
    fn to_talk_about(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let told = self.topics();
        if !told.is_empty() {
            blocks.push(self.heading("copy-talk"));
            blocks.push(Block::List(told));
        }
        let chosen = self.asks_chosen();
        let mut asks = self.asks_of_issues();
        asks.retain(|ask| !chosen.contains(ask));
        asks.truncate(MOST_QUESTIONS.saturating_sub(chosen.len()));
        let tick = |text: String| Tick { ticked: false, text: Text::person(text), note: None };
        for (title, asks) in [("copy-ask-chosen", chosen), ("copy-ask", asks)] {
            if !asks.is_empty() {
                blocks.push(self.heading(title));
                blocks.push(Block::Ticks(asks.into_iter().map(tick).collect()));
            }
        }
        blocks
    }

    /// The questions that were chosen for the meeting, as long as their points arise: each once, in
    /// the order of the points.
    fn asks_chosen(&self) -> Vec<String> {
        let mut found = Vec::new();
        for point in &self.assessment.points {
            for (number, ask) in (1_u8..).zip(self.asks(point)) {
                if self.from.chosen.contains(&(point.id.clone(), number)) && !found.contains(&ask) {
                    found.push(ask);
                }
            }
        }
        found
    }

    /// Each issue as a question, once: what the points under it are about, where its head has words
    /// for that.
    fn topics(&self) -> Vec<Text> {
        let plans = &self.from.edition.brief.copy.topics;
        let mut told: Vec<(String, String)> = Vec::new();
        let free_alone = &self.from.edition.brief.copy.free_alone;
        let says_nothing = |head| self.is_held() && free_alone.contains(head);
        for (_, issue) in self.numbered_issues() {
            if says_nothing(&issue.head) {
                continue;
            }
            let mut own = plans.iter().filter(|topic| topic.head == issue.head).peekable();
            if own.peek().is_none() {
                let head = &issue.head;
                told.push((format!("copy-head-{head}"), format!("head-{head}")));
            }
            for topic in own {
                let is_of = |line: &candour_assessment::issue::Line| {
                    line.point.as_ref().is_some_and(|point| topic.points.contains(point))
                };
                if issue.lines.iter().any(is_of) {
                    let id = format!("copy-topic-{}", topic.id);
                    told.push((id.clone(), id));
                }
            }
        }
        let mut seen = BTreeSet::new();
        told.retain(|(id, _)| seen.insert(id.clone()));
        let line = |(id, about): (String, String)| {
            let text = Text::default().and_strong(self.words_for_reader(&id)).and(" ");
            text.and(self.about_for_reader(&id, &about))
        };
        told.into_iter().map(line).collect()
    }

    /// Questions to ask: the first of each issue in turn, then the second.
    fn asks_of_issues(&self) -> Vec<String> {
        let of_issue = |issue: &candour_assessment::Issue| {
            let points = issue.lines.iter().filter_map(|line| self.point_of(line));
            points.flat_map(|found| self.asks(found)).collect::<Vec<String>>()
        };
        let asks: Vec<Vec<String>> = self.issues.issues.iter().map(of_issue).collect();
        let most = asks.iter().map(Vec::len).max().unwrap_or(0);
        let mut found: Vec<String> = Vec::new();
        for ask in (0..most).flat_map(|at| asks.iter().filter_map(move |of| of.get(at))) {
            if !found.contains(ask) {
                found.push(ask.clone());
            }
        }
        found
    }

    /// What to do if something urgent happens: a card to cut out for whoever is free and reads it.
    fn urgent(&self) -> Vec<Block> {
        let line = |id: &str| {
            let text = Text::default().and_strong(self.phrases.text(id)).and(" ");
            text.and(self.phrases.text(&format!("{id}-text")))
        };
        let mut blocks = vec![self.heading("ui-urgent-title")];
        if self.reader() == Reader::Person {
            let lines = ["ui-urgent-arrest", "ui-urgent-border", "ui-urgent-police"].map(line);
            blocks.push(Block::Paragraph(self.words("copy-card"), TextRole::Meta));
            blocks.push(Block::List(lines.into()));
        } else {
            let lines = ["copy-urgent-moved", "ui-urgent-police"].map(line);
            blocks.push(Block::List(lines.into()));
        }
        if let Some(firm) = self.from.firm
            && let Some(telephone) = &firm.telephone
        {
            let label = Text::person(firm.name.as_str());
            blocks
                .push(Block::Facts(vec![Fact { label, value: Text::person(telephone.as_str()) }]));
        }
        blocks.push(Block::Rule);
        blocks
    }

    /// What an alert is and is not, and the measures that the person was told of: nobody reads of
    /// others that only might be.
    fn alerts_explained(&self) -> Vec<Block> {
        let mut lines: Vec<Text> = ["copy-alert-is", "copy-alert-is-not", "copy-alert-countries"]
            .map(|id| self.words(id))
            .into();
        let alerts = &self.from.edition.brief.alerts;
        let is_told = |found: &&FoundMeasure| {
            found.signs.iter().any(|sign| {
                let mut because = sign.because.iter();
                because.len() > 0 && because.all(|place| alerts.contains(&place.question))
            })
        };
        let told = self.measures_shown().filter(is_told);
        lines.extend(told.take(MOST_MEASURES).map(|found| {
            let id = format!("measure-{}", found.id);
            let name =
                Text::default().and_strong(self.phrases.text(&id)).and(self.sign(Sign::Sentences));
            name.and(self.phrases.attr(&id, "means"))
        }));
        vec![self.heading("copy-alert"), Block::List(lines)]
    }

    fn copy_end(&self) -> Text {
        let text = self.words("disclaimer-summary").and(" ");
        text.and(self.phrases.text("disclaimer-privilege")).and(" ").and(self.phrases.law_as_at())
    }
}
