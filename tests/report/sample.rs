//! A made-up report with every kind of block, in four scripts.

use candour_model::Locale;
use candour_typeset::model::{
    AnswerRow, Block, Column, Entry, Fact, HeaderFooter, Heading, Lines, Part, PartLayout, Report,
    Table, Text, TextRole, Tick, Words,
};
use candour_typeset::{Paper, PrintFormat, RenderOptions};

pub(crate) const CHINESE: &str = "二〇一九年三月，我的前合伙人向公安机关报案，称我“侵占”公司资金。其实这是一场关于股权转让的民事纠纷，仲裁委员会已经受理。我从未隐瞒任何账目，所有付款都有董事会决议。";
pub(crate) const RUSSIAN: &str = "В марте 2019 года мой бывший партнёр подал заявление о возбуждении уголовного дела. Щедрое вознаграждение, о котором он говорит, было займом; договор подписан обеими сторонами.";
pub(crate) const ARABIC: &str = "في آذار 2019 قدّم شريكي السابق شكوى إلى الشرطة، مع أن النزاع مدني ويخص عقد بيع حصص (Al Noor Trading LLC) بقيمة 17,000 دولار.";
pub(crate) const ENGLISH: &str = "My former partner told the police in March 2019 that I had taken company money. It was a quarrel about the price of shares, and an arbitration about it had begun in February. The office files show every transfer; the difficult part is that two cheques were left with him as security.";

pub(crate) fn words() -> Words {
    Words {
        page: "Page {page} of {pages}".into(),
        continued: "(continued)".into(),
        continues: "Continues on the next page".into(),
        empty_box: "[ ] not ticked".into(),
        crossed_box: "[X] ticked".into(),
        end: "End".into(),
        code: "A code stands for a character that no font here has".into(),
    }
}

pub(crate) fn options() -> RenderOptions {
    RenderOptions {
        paper: Paper::A4,
        print_format: PrintFormat::Standard,
        date: "2026-11-23T18:40:00+00:00".parse().unwrap(),
        producer: "Candour 0.1.0".into(),
        attachment: None,
        lock: None,
    }
}

pub(crate) fn header_footer() -> HeaderFooter {
    HeaderFooter {
        document: "Summary for a solicitor".into(),
        reference: "4F2A-91C0 · the shares matter".into(),
        marking: "Confidential".into(),
        printed: "Printed 23 November 2026, 18:40 (UTC+00:00)".into(),
        origin: "Candour 0.1.0 · fingerprint 4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7".into(),
    }
}

pub(crate) fn report(parts: Vec<Part>) -> Report {
    Report {
        language: Locale::english(),
        title: "Summary for a solicitor".into(),
        logo: None,
        header_footer: header_footer(),
        words: words(),
        parts,
    }
}

pub(crate) fn part(title: &str, layout: PartLayout, blocks: Vec<Block>) -> Part {
    Part {
        title: title.into(),
        bookmark: title.to_owned(),
        anchor: title.to_lowercase().replace(' ', "-"),
        layout,
        blocks,
    }
}

pub(crate) fn answer(number: &str, question: &str, text: Text, text_role: TextRole) -> Block {
    Block::Answer(AnswerRow {
        number: number.into(),
        anchor: Some(format!("q-{number}")),
        question: question.into(),
        beside: None,
        answer: vec![(text, text_role)],
    })
}

/// An issue: its title, and below it reasons, what weighs the other way, and papers.
fn issue(title: &str) -> Block {
    let say = |words: &str| Block::Paragraph(words.into(), TextRole::Report);
    let tick = |words: &str| Tick {
        ticked: false,
        text: words.into(),
        note: Some("Where: the court registry. A translation helps.".into()),
    };
    Block::Together(vec![
        Block::Heading(Heading { level: 3, number: None, text: title.into(), anchor: None }),
        Block::List(vec![
            Text::default().and_link("4.7", "q-4.7").and(" What stage is it at? ").and_strong("Charged"),
            Text::default().and_link("4.2", "q-4.2").and(" What is alleged? ").and_person(CHINESE),
        ]),
        Block::Paragraph(Text::plain("INTERPOL may not publish or keep a notice about a private dispute unless it is linked to organised crime. ").and_link("[1]", "s-1"), TextRole::Report),
        say("The requesting country will say that fraud is a crime wherever it happens, and that the sum makes it serious."),
        Block::Ticks(vec![tick("The contract for the sale of shares"), tick("Any judgment of a civil court about the same facts, with its date of service")]),
    ])
}

pub(crate) fn everything() -> Report {
    let fact = |label: &str, value: Text| Fact { label: label.into(), value };
    let cover = part("Summary for a solicitor", PartLayout::Cover, vec![
        Block::Paragraph("Answers to a private questionnaire, arranged for a first conversation.".into(), TextRole::Lead),
        Block::Facts(vec![
            fact("Reference", "4F2A-91C0".into()),
            fact("Label", Text::person("the shares matter")),
            fact("Made on", "23 November 2026, 18:40 (UTC+00:00)".into()),
            fact("For", "Gherson Solicitors".into()),
            fact("What this is not", "It is not legal advice and does not say what will happen. Nobody at the firm has read it yet.".into()),
        ]),
    ]);
    let entries = |n: usize| {
        let entry = |i| {
            Text::from(format!(
                "Point {i}: a complaint by a business partner was taken up by the police of a country of concern"
            ))
        };
        Block::List((0..n).map(entry).collect())
    };
    let summary = part(
        "One-page summary",
        PartLayout::OnePage,
        vec![
            Block::Paragraph(
                "What stands out from the answers, in the order in which it matters.".into(),
                TextRole::Lead,
            ),
            entries(12),
            entries(5),
        ],
    );
    let points = part(
        "Points to raise",
        PartLayout::Flow,
        vec![
            Block::Paragraph(
                "In the order of how soon they matter, not of how hard they are.".into(),
                TextRole::Lead,
            ),
            issue("Speak to a solicitor before you travel, transit included"),
            issue("A private dispute stands behind the criminal complaint “张伟 v. Al Noor”"),
            issue("Two prosecutions about the same facts"),
            issue("A passport was reported lost"),
        ],
    );
    let chronology = part(
        "Chronology",
        PartLayout::Flow,
        vec![Block::Table(Table {
            columns: vec![
                Column { title: "When".into(), share: 3, heads_row: true },
                Column { title: "What".into(), share: 5, heads_row: false },
                Column { title: "Answer".into(), share: 1, heads_row: false },
            ],
            rows: (0..9)
                .map(|i| {
                    vec![
                        format!("about March 20{:02}", 10 + i).into(),
                        Text::person(
                            [ENGLISH, CHINESE, RUSSIAN, ARABIC][i % 4]
                                .chars()
                                .take(90)
                                .collect::<String>(),
                        ),
                        Text::default().and_link("4.7", "q-4.7"),
                    ]
                })
                .collect(),
        })],
    );
    let mut blocks = vec![Block::Heading(Heading {
        level: 2,
        number: Some("4".into()),
        text: "Criminal matters abroad".into(),
        anchor: None,
    })];
    for (i, text) in [ENGLISH, CHINESE, RUSSIAN, ARABIC].into_iter().cycle().take(12).enumerate() {
        if i % 4 == 0 {
            blocks.push(Block::Heading(Heading {
                level: 3,
                number: None,
                text: Text::default().and("Matter 1: ").and_person("张伟的案件"),
                anchor: None,
            }));
        }
        blocks.push(answer(
            &format!("4.{}", i + 1),
            "What is alleged, in your own words or in theirs?",
            Text::person(text),
            TextRole::Person,
        ));
    }
    blocks.push(answer(
        "4.13",
        "Do you know which authority opened the matter?",
        "Not known".into(),
        TextRole::Report,
    ));
    blocks.push(answer(
        "4.14",
        "Tell it in your own words.",
        Text::person([ENGLISH, RUSSIAN, CHINESE].join("\n").repeat(9)),
        TextRole::Person,
    ));
    let answers = part("Answers", PartLayout::Numbered, blocks);
    let papers = part(
        "Papers to gather",
        PartLayout::Flow,
        vec![Block::Ticks(
            (0..9)
                .map(|i| Tick {
                    ticked: i == 1,
                    text: if i == 3 {
                        Text::person(ARABIC)
                    } else {
                        "A copy of every page of each passport, expired ones too".into()
                    },
                    note: (i % 2 == 0).then(|| "In any language".into()),
                })
                .collect(),
        )],
    );
    let notes = part(
        "For the meeting",
        PartLayout::Flow,
        vec![
            Block::Paragraph("This page is left for notes.".into(), TextRole::Meta),
            Block::Lines(Lines::RestOfPage),
        ],
    );
    let sources = part("Sources", PartLayout::Flow, vec![Block::Sources((1..=12).map(|i| Entry { citation: format!("[{i}]"), anchor: Some(format!("s-{i}")), text: "RPD Article 83(1)(a). INTERPOL Rules on the Processing of Data, III/IRPD/GA/2011 (2025)".into(), detail: Some("https://www.interpol.int/content/download/5694/file/Rules · checked on 23 November 2026".into()) }).collect())]);
    report(vec![cover, summary, points, chronology, answers, papers, notes, sources])
}
