//! The brief as blocks of a page.

use candour_content::Sign;
use candour_typeset::model::{
    Block, Choices, Column, Heading, Running, Table, Text, TextRole, Tick,
};

use super::{Brief, BriefBlock, BriefSection, BriefTable, FactLine, IssueSheet, SectionKind};
use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    /// The blocks of a brief, without its title.
    pub(crate) fn draw(&self, brief: &Brief) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (at, section) in brief.sections.iter().enumerate() {
            // The title of the paper stands above the first section.
            let start = blocks.len();
            if at > 0 {
                blocks.push(heading(2, section.title.clone()));
            }
            self.draw_section(section, &mut blocks);
            keep_begin(&mut blocks, start);
        }
        blocks
    }

    fn draw_section(&self, section: &BriefSection, blocks: &mut Vec<Block>) {
        let mut support: Option<&Text> = None;
        // On the first page small print stands at the foot, whatever the words above it take.
        let mut foot = Vec::new();
        let mut rest = section.blocks.iter().peekable();
        while let Some(block) = rest.next() {
            match block {
                BriefBlock::Heading(text) => {
                    let mut quoted = Vec::new();
                    while let Some(BriefBlock::Quotation { label, words }) =
                        rest.next_if(|block| matches!(block, BriefBlock::Quotation { .. }))
                    {
                        quoted.extend(quotation(label, words));
                    }
                    let heading =
                        Heading { level: 3, number: None, text: text.clone(), anchor: None };
                    blocks.push(if quoted.is_empty() {
                        Block::Heading(heading)
                    } else {
                        Block::Running(Running { heading, blocks: quoted })
                    });
                }
                BriefBlock::Paragraph(text) => {
                    blocks.push(Block::Paragraph(text.clone(), TextRole::Report));
                }
                BriefBlock::Small(text) => {
                    let small = Block::Paragraph(text.clone(), TextRole::Meta);
                    if section.kind == SectionKind::Glance {
                        foot.push(small);
                    } else {
                        blocks.push(small);
                    }
                }
                BriefBlock::Quotation { label, words } => blocks.extend(quotation(label, words)),
                BriefBlock::Facts(lines) => blocks.push(self.facts(lines)),
                // Days say themselves what they are: a header would take the room of two of them.
                BriefBlock::Table(found) => {
                    blocks.push(table(found, section.kind != SectionKind::Chronology));
                }
                BriefBlock::Issue(issue) => {
                    let is_new = support != Some(&issue.support);
                    support = Some(&issue.support);
                    blocks.push(self.draw_issue(issue, is_new));
                }
                BriefBlock::List(lines) => blocks.push(Block::List(lines.clone())),
                BriefBlock::Ticks(lines) => {
                    let tick = |text: &Text| Tick { ticked: false, text: text.clone(), note: None };
                    blocks.push(Block::Choices(Choices {
                        ticks: lines.iter().map(tick).collect(),
                        // As many in a row as their words leave room for.
                        columns: if lines.iter().all(is_short) { 3 } else { 2 },
                        small: false,
                    }));
                }
            }
        }
        if !foot.is_empty() {
            foot.insert(0, Block::Rule);
            // In large print it would take the room of what comes first.
            blocks.push(match self.from.large_print {
                true => Block::Together(foot),
                false => Block::Foot(foot),
            });
        }
    }

    /// Facts as a table without a header: what, the fact, how it is known.
    fn facts(&self, lines: &[FactLine]) -> Block {
        let column = |share, heads_row| Column { title: Text::default(), share, heads_row };
        // Where few have a remark it stands behind the fact, and the facts have the width of the page.
        let remarks = lines.iter().filter(|line| line.known.is_some()).count();
        let with_known = remarks > FEW && remarks * FEW > lines.len();
        let row = |line: &FactLine| {
            if with_known {
                let known = line.known.clone().unwrap_or_default();
                return vec![line.label.clone(), line.says.clone(), known];
            }
            vec![line.label.clone(), self.remarked(line.says.clone(), line.known.clone())]
        };
        let mut columns = vec![column(9, true), column(if with_known { 26 } else { 35 }, false)];
        columns.extend(with_known.then(|| column(9, false)));
        Block::Table(Table { columns, rows: lines.iter().map(row).collect() })
    }

    /// An issue stays on one page where it fits.
    fn draw_issue(&self, issue: &IssueSheet, with_support: bool) -> Block {
        let mut title = Text::plain(format!("{}\u{2002}", issue.number));
        title.spans.extend(issue.title.spans.clone());
        if let Some(matters) = &issue.matters {
            title = title.and(self.sign(Sign::Beside));
            title.spans.extend(matters.spans.clone());
        }
        let mut blocks = Vec::new();
        if with_support {
            blocks.push(Block::Paragraph(issue.support.clone(), TextRole::Label));
        }
        blocks.push(heading(4, title));
        let mut below = Text::default();
        // Where each point has its own law that stands beside its facts.
        if !issue.law.is_empty() && !issue.by_point {
            below = below.and(issue.law.clone());
        }
        if let Some(due) = &issue.due {
            below = if below.is_empty() { below } else { below.and(self.sign(Sign::Beside)) };
            below.spans.extend(due.spans.clone());
        }
        if !below.is_empty() {
            blocks.push(Block::Paragraph(below, TextRole::Meta));
        }
        let mut lines = issue.reasons.clone();
        let label = |id: &str| self.words(id);
        for (at, line) in issue.against.iter().enumerate() {
            let mut says = line.label.clone();
            says = if says.is_empty() { says } else { says.and(self.sign(Sign::Colon)) };
            says.spans.extend(line.says.spans.clone());
            let label = if at == 0 { label("report-against") } else { Text::default() };
            lines.push(FactLine { label, says, ..line.clone() });
        }
        if let Some(other) = &issue.other_side {
            let is_first = issue.against.is_empty();
            let label = if is_first { label("report-against") } else { Text::default() };
            lines.push(FactLine { label, says: other.clone(), known: None, answers: Vec::new() });
        }
        if !issue.missing.is_empty() {
            let mut says = Text::default();
            for (at, text) in issue.missing.iter().enumerate() {
                says = if at > 0 { says.and(self.sign(Sign::Semicolon)) } else { says };
                says.spans.extend(text.spans.clone());
            }
            let label = label("report-missing");
            lines.push(FactLine { label, says, known: None, answers: Vec::new() });
        }
        blocks.push(self.facts(&lines));
        Block::Together(blocks)
    }
}

/// Whether a line to tick goes beside two others.
fn is_short(line: &Text) -> bool {
    line.to_plain().chars().count() <= 38
}

/// The most lines of the first facts of a section that stay with its title: of what is longer the
/// first two rows stay, and the page before it is filled.
const MOST_KEPT: usize = 5;
/// So many remarks, or those of one fact in so many, need no column of their own.
const FEW: usize = 2;
/// How many letters a line of such facts holds at least.
const LETTERS: usize = 48;

/// Keeps the titles at the begin of a section with the facts below them, where these are few: a
/// section does not begin with one line at the foot of a page.
fn keep_begin(blocks: &mut Vec<Block>, start: usize) {
    let titles = blocks.iter().skip(start).take_while(|b| matches!(b, Block::Heading(_))).count();
    let end = start + titles + 1;
    let lines = |cell: &Text| cell.to_plain().chars().count().div_ceil(LETTERS);
    let height = |row: &Vec<Text>| row.iter().map(lines).max().unwrap_or_default();
    let few = |table: &Table| table.rows.iter().map(height).sum::<usize>() <= MOST_KEPT;
    let first = blocks.get(end - 1);
    if titles > 0 && matches!(first, Some(Block::Table(table)) if few(table)) {
        let kept = blocks.drain(start..end).collect();
        blocks.insert(start, Block::Together(kept));
    }
}

/// Words as they were put, below their label where they have one.
fn quotation(label: &Text, words: &Text) -> Vec<Block> {
    let label = (!label.is_empty()).then(|| Block::Paragraph(label.clone(), TextRole::Label));
    label.into_iter().chain([Block::Paragraph(words.clone(), TextRole::Person)]).collect()
}

fn heading(level: u8, text: Text) -> Block {
    Block::Heading(Heading { level, number: None, text, anchor: None })
}

fn table(found: &BriefTable, with_header: bool) -> Block {
    let columns = found.columns.iter().enumerate().map(|(at, column)| Column {
        title: if with_header { column.title.clone() } else { Text::default() },
        share: column.share,
        heads_row: at == 0,
    });
    Block::Table(Table { columns: columns.collect(), rows: found.rows.clone() })
}
