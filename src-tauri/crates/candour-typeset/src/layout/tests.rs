//! Properties of laid-out pages, over reports made at random.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use candour_model::Locale;
use parley::LayoutContext;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::layout_check::{self, TextBounds};
use super::line_band::DisplayItem;
use super::page_geometry::PageGeometry;
use super::script::Script;
use super::shaping::TextShaper;
use super::{LaidOut, Paper, PrintFormat, SetLine, TextCache, faults};
use crate::fonts::ShapingContext;
use crate::model::{
    AnswerRow, Block, Column, Entry, Fact, HeaderFooter, Heading, Part, PartLayout, Report,
    Running, Table, Text, TextRole, Tick, Words,
};
use crate::{EmbeddedFonts, Face, ReportError, Warning, Warnings};

const PHRASES: [&str; 12] = [
    "A complaint was made to the police about the shares.",
    "二〇一九年三月，合伙人报案称我“侵占”资金。",
    "Щедрое вознаграждение было займом, а не оплатой.",
    "قدّم شريكي السابق شكوى إلى الشرطة (17,000 دولار).",
    "Supercalifragilisticexpialidocious/withoutasinglespaceanywhereinthewholeofthisverylongword",
    "O’Connor-Þórsdóttir, é and e\u{301}",
    "😀",
    "a\u{202E}b",
    "17 March 2019",
    "x",
    "מכתב בעברית",
    "REF 4F2A-91C0 / عبد / 张伟",
];

fn text() -> impl Strategy<Value = Text> {
    prop::collection::vec((0..PHRASES.len(), any::<bool>()), 0..24).prop_map(|picks| {
        picks.into_iter().fold(Text::default(), |text, (i, own)| {
            let text = text.and(" ");
            if own { text.and_person(PHRASES[i]) } else { text.and(PHRASES[i]) }
        })
    })
}

/// A heading's worth: headings longer than a page cannot keep anything with them.
fn title() -> impl Strategy<Value = Text> {
    text().prop_map(|text| Text { spans: text.spans.into_iter().take(6).collect() })
}

fn texts(most: usize) -> impl Strategy<Value = Vec<Text>> {
    prop::collection::vec(text(), 0..most)
}

fn simple() -> impl Strategy<Value = Block> {
    prop_oneof![
        (text(), prop_oneof![Just(TextRole::Report), Just(TextRole::Person), Just(TextRole::Meta)])
            .prop_map(|(text, text_role)| Block::Paragraph(text, text_role)),
        texts(8).prop_map(Block::List),
        prop::collection::vec((text(), any::<bool>()), 0..10).prop_map(|ticks| {
            let tick =
                |(text, ticked): (Text, bool)| Tick { ticked, note: Some(text.clone()), text };
            Block::Ticks(ticks.into_iter().map(tick).collect())
        }),
    ]
}

fn heading() -> impl Strategy<Value = Block> {
    (2_u8..4, title()).prop_map(|(level, text)| {
        let text = text.and("Heading");
        let number = (level == 2).then(|| "4".into());
        Block::Heading(Heading { level, number, text, anchor: None })
    })
}

fn answer() -> impl Strategy<Value = Block> {
    (title(), prop::collection::vec(text(), 1..4)).prop_map(|(question, answer)| {
        Block::Answer(AnswerRow {
            number: "4.17".into(),
            anchor: None,
            question: question.and("Question?"),
            beside: None,
            answer: answer.into_iter().map(|t| (t, TextRole::Person)).collect(),
        })
    })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        4 => simple(),
        2 => heading(),
        3 => answer(),
        2 => (title(), prop::collection::vec(simple(), 1..6)).prop_map(|(title, blocks)| {
            let text = title.and("Title");
            let heading = Heading { level: 3, number: None, text, anchor: None };
            Block::Running(Running { heading, blocks })
        }),
        1 => prop::collection::vec(simple(), 1..4).prop_map(Block::Together),
        1 => prop::collection::vec((text(), text()), 0..12).prop_map(|rows| {
            let column = |share| Column { title: "Column title".into(), share, heads_row: share == 1 };
            Block::Table(Table {
                columns: vec![column(1), column(3)],
                rows: rows.into_iter().map(|(a, b)| vec![a, b]).collect(),
            })
        }),
        1 => texts(5).prop_map(|values| {
            let fact = |value| Fact { label: "A label that is long enough to wrap".into(), value };
            Block::Facts(values.into_iter().map(fact).collect())
        }),
        1 => texts(6).prop_map(|entries| {
            let entry = |text: Text| Entry { citation: "[1]".into(), anchor: None, detail: Some(text.clone()), text };
            Block::Sources(entries.into_iter().map(entry).collect())
        }),
    ]
}

/// Few enough lines for one page.
fn summary() -> impl Strategy<Value = Vec<Block>> {
    prop::collection::vec(title(), 1..5).prop_map(|texts| {
        let paragraph = |text| Block::Paragraph(text, TextRole::Report);
        texts.into_iter().map(paragraph).collect()
    })
}

fn report() -> impl Strategy<Value = Report> {
    let part = (
        prop_oneof![Just(PartLayout::Flow), Just(PartLayout::Numbered), Just(PartLayout::Cover)],
        prop::collection::vec(block(), 0..14),
    );
    report_of(prop::collection::vec(part, 1..4))
}

/// Sources whose two columns are longer than a page.
fn long_sources() -> impl Strategy<Value = Report> {
    let long = || {
        prop::collection::vec(text(), 4..8).prop_map(|texts| Text {
            spans: texts.into_iter().flat_map(|text| text.spans).collect(),
        })
    };
    let entry = (long(), long()).prop_map(|(text, detail)| {
        let entry = Entry { citation: "[1]".into(), anchor: None, detail: Some(detail), text };
        (PartLayout::Numbered, vec![Block::Sources(vec![entry])])
    });
    report_of(prop::collection::vec(entry, 1..3))
}

fn report_of(
    parts: impl Strategy<Value = Vec<(PartLayout, Vec<Block>)>>,
) -> impl Strategy<Value = Report> {
    (parts, summary()).prop_map(|(parts, summary)| {
        let made = |i: usize, layout, blocks| Part {
            title: "Title of the part".into(),
            bookmark: "Part".into(),
            anchor: format!("part-{i}"),
            layout,
            blocks,
        };
        let mut all = vec![made(0, PartLayout::OnePage, summary)];
        all.extend(parts.into_iter().enumerate().map(|(i, (s, b))| made(i + 1, s, b)));
        Report {
            language: Locale::english(),
            title: "Title".into(),
            logo: None,
            header_footer: HeaderFooter {
                document: "Summary for a solicitor".into(),
                reference: "4F2A-91C0 · a label that a person made rather longer than it need be"
                    .into(),
                marking: "Confidential".into(),
                printed: "Printed 23 November 2026, 18:40 (UTC+00:00) · law as at 1 November 2026"
                    .into(),
                origin: "Candour 0.1.0 · fingerprint 4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7"
                    .into(),
            },
            words: Words {
                page: "Page {page} of {pages}".into(),
                continued: "(continued)".into(),
                continues: "Continues on the next page".into(),
                empty_box: "[ ]".into(),
                crossed_box: "[X]".into(),
                end: "End of report".into(),
                code: "What a code is".into(),
            },
            parts: all,
        }
    })
}

fn text_bounds(laid_out: &LaidOut, page: usize) -> Vec<TextBounds> {
    layout_check::text_bounds(&laid_out.pages[page])
}

/// The fonts and the cached texts that the tests share.
fn tools() -> MutexGuard<'static, (ShapingContext, TextCache)> {
    static TOOLS: LazyLock<Mutex<(ShapingContext, TextCache)>> = LazyLock::new(|| {
        Mutex::new((ShapingContext::new(Box::new(EmbeddedFonts)), TextCache::default()))
    });
    TOOLS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn lay_out(
    report: &Report,
    paper: Paper,
    print_format: PrintFormat,
) -> Result<LaidOut, ReportError> {
    let (shaping, texts) = &mut *tools();
    super::lay_out(report, shaping, texts, paper, print_format)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_leaves_the_margins_and_nothing_overlaps(report in report()) {
        for print_format in [PrintFormat::Standard, PrintFormat::LargePrint] {
            for paper in [Paper::A4, Paper::Letter] {
                let laid_out = lay_out(&report, paper, print_format).unwrap();
                prop_assert_eq!(faults(&laid_out, &report), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn columns_side_by_side_go_over_the_page(report in long_sources()) {
        let laid_out = lay_out(&report, Paper::A4, PrintFormat::Standard).unwrap();
        prop_assert_eq!(faults(&laid_out, &report), Vec::<String>::new());
    }

    #[test]
    fn the_summary_takes_exactly_one_page(report in report()) {
        let laid_out = lay_out(&report, Paper::A4, PrintFormat::Standard).unwrap();
        let second = &laid_out.pages[1].items;
        let begins = second.iter().any(|m| matches!(m, DisplayItem::Bookmark { level: 1, .. }));
        prop_assert!(begins, "the part after the summary begins on page 2");
    }
}

#[test]
fn no_line_is_wider_than_its_column() {
    let (shaping, texts) = &mut *tools();
    shaping.load(Face::Serif).unwrap();
    let mut warnings = Warnings::default();
    let style = PageGeometry::new(Paper::A4, PrintFormat::Standard).styles.person;
    let shaper = RefCell::new(TextShaper {
        shaping,
        context: LayoutContext::new(),
        texts,
        warnings: &mut warnings,
        usual: Script::Latin,
        mirrored: false,
        anchors: BTreeSet::new(),
        fault: None,
        header_footer: BTreeMap::new(),
    });
    let config = ProptestConfig { cases: 3000, failure_persistence: None, ..Default::default() };
    TestRunner::new(config)
        .run(&(text(), 60_f32..500.0), |(text, width)| {
            for line in &shaper.borrow_mut().set(&text, style, width).lines {
                let Some((from, to)) = line.ink() else { continue };
                let words: String = line.glyphs.iter().map(|g| g.text.as_str()).collect();
                prop_assert!(
                    from > -1.0 && to < width + 1.0,
                    "{from} to {to} in a column of {width}: {words:?}"
                );
            }
            Ok(())
        })
        .unwrap();
}

/// Every width between two words and the whole in one line: a short last word has company wherever
/// lines a little shorter, and no more of them, can give it any.
#[test]
fn no_short_word_is_left_alone_on_the_last_line() {
    let words = "It would change if a court had looked at all that was said before it and also me";
    let (shaping, texts) = &mut *tools();
    shaping.load(Face::Serif).unwrap();
    let mut warnings = Warnings::default();
    let style = PageGeometry::new(Paper::A4, PrintFormat::Standard).styles.person;
    let mut shaper = TextShaper {
        shaping,
        context: LayoutContext::new(),
        texts,
        warnings: &mut warnings,
        usual: Script::Latin,
        mirrored: false,
        anchors: BTreeSet::new(),
        fault: None,
        header_footer: BTreeMap::new(),
    };
    let mut set = |width: f32| -> Vec<String> {
        let lines = shaper.set(&Text::person(words), style, width).lines;
        let line = |l: &Arc<SetLine>| l.glyphs.iter().map(|g| g.text.as_str()).collect::<String>();
        lines.iter().map(line).collect()
    };
    let mut several = 0;
    for width in 200..460_u16 {
        let lines = set(f32::from(width));
        assert_eq!(lines.concat().replace(' ', ""), words.replace(' ', ""), "{width}");
        if lines.len() == 2 {
            several += 1;
            assert_ne!(lines[1].trim(), "me", "{width}");
        }
    }
    assert!(several > 100, "{several} widths with two lines");
}

#[test]
fn what_no_font_can_show_is_told_and_stands_as_its_code() {
    let text = Text::person("I wrote 😀 here and \u{202E}there");
    let mut report = sample(vec![Block::Paragraph(text, TextRole::Person)]);
    report.parts.truncate(1);
    let laid_out = lay_out(&report, Paper::A4, PrintFormat::Standard).unwrap();
    let words: String = text_bounds(&laid_out, 0).into_iter().map(|l| l.words).collect();
    assert!(words.contains("[U+1F600]"), "{words}");
    let warnings: Vec<_> = laid_out.warnings.iter().map(|(r, _)| r).collect();
    assert_eq!(warnings, [Warning::NoGlyph { character: '😀' }, Warning::DirectionMarks]);
}

#[test]
fn a_hostile_mark_cannot_turn_the_words_around_it() {
    let text = Text::plain("before ").and_person("abc\u{202E}def\u{2069}").and(" after");
    let laid_out = lay_out(
        &sample(vec![Block::Paragraph(text, TextRole::Report)]),
        Paper::A4,
        PrintFormat::Standard,
    )
    .unwrap();
    assert!(text_bounds(&laid_out, 0).iter().any(|l| l.words == "before abcdef after"));
}

#[test]
fn look_alike_letters_keep_their_own_text() {
    let laid_out = lay_out(
        &sample(vec![Block::Paragraph("A А Α".into(), TextRole::Report)]),
        Paper::A4,
        PrintFormat::Standard,
    )
    .unwrap();
    assert!(text_bounds(&laid_out, 0).iter().any(|l| l.words == "A А Α"));
}

#[test]
fn no_digits_of_a_fingerprint_melt_together() {
    let melted = |words: &str| {
        let blocks = vec![Block::Paragraph(words.into(), TextRole::Report)];
        let laid_out = lay_out(&sample(blocks), Paper::A4, PrintFormat::Standard).unwrap();
        let texts = laid_out.pages[0].items.iter().filter_map(|item| match item {
            DisplayItem::Text { line, .. } => Some(line),
            _ => None,
        });
        texts.flat_map(|line| &line.glyphs).any(|glyph| glyph.text.chars().count() > 1)
    };
    assert!(melted("an office, ffff"), "this face has ligatures");
    assert!(!melted("ffff 4f2a 91ff fff1 0ffa"));
}

fn sample(blocks: Vec<Block>) -> Report {
    let words = Words {
        page: "Page {page} of {pages}".into(),
        continued: "(continued)".into(),
        continues: String::new(),
        empty_box: String::new(),
        crossed_box: String::new(),
        end: String::new(),
        code: "What a code is".into(),
    };
    let part = Part {
        title: "Title".into(),
        bookmark: "Title".into(),
        anchor: "part".into(),
        layout: PartLayout::Flow,
        blocks,
    };
    Report {
        language: Locale::english(),
        title: "Title".into(),
        logo: None,
        header_footer: HeaderFooter::default(),
        words,
        parts: vec![part],
    }
}
