//! What every brief has to keep, over every situation of the tests.

use std::collections::BTreeSet;

use candour_content::{Phrases, embedded};
use candour_model::{
    Answer, AnswerAddress, Answers, GroupId, ItemId, Locale, PointId, Value, ValueKind,
};
use candour_questionnaire::{AnswersFile, Condition, Flow, Truth, write_answers};
use candour_report::{BriefBlock, PaperKind, SectionKind};
use candour_typeset::attached;
use candour_typeset::model::{Block, Report, Text};

use crate::reader::{Program, folded, read};
use crate::situation::{Situation, pages, printed, situations, words};

#[test]
fn ten_facts_stand_on_the_first_two_pages() {
    let edition = embedded().unwrap();
    for situation in situations(&edition) {
        let Situation { name, file, day } = &situation;
        let pdf = printed(&situation.paper(&edition, PaperKind::Brief)).pdf;
        let text = folded(&read(Program::Text, &pdf, &["-l", "2"]));
        let holds = |what: &str, words: &str| {
            assert!(text.contains(&folded(words)), "{name}: no {what}: {words}\n{text}");
        };
        match situation.value("own-name") {
            Some(Value::Party(party)) => holds("name", &party.name),
            _ => holds("name", "Name not given"),
        }
        holds("birth", "Born:");
        holds("whether free", "Held now:");
        holds("where", "Lives in:");
        for item in file.answers.groups.get(&"matter".parse().unwrap()).into_iter().flatten() {
            let place = format!("matter/{}/matter-country", item.id);
            if let (Some(Value::Country(code)), Some(Value::One(open))) =
                (situation.value(&place), situation.value("has-matters"))
                && open.as_str() == "yes"
            {
                holds("matter", &edition.countries.name(code, &Locale::english()));
            }
        }
        if let Some(Answer::Told(_, Some(who))) = file.answers.get(&"notice-known".parse().unwrap())
        {
            holds("source of the notice", &format!("told: {who}"));
        }
        let parameters = edition.parameters_on(*day);
        let context = edition.context(&file.answers, *day, &parameters);
        let flow = Flow::new(&context);
        let dated = candour_assessment::dated(&context, &flow);
        let english = Locale::english();
        let phrases = Phrases::new(&edition, &english);
        for next in dated.iter().filter(|dated| dated.is_ahead(*day)).take(3) {
            holds("date ahead", &phrases.stated_date(&context, &next.told));
        }
        holds("what is wanted", "Wants:");
        match situation.value("own-words") {
            Some(Value::Text(words)) => {
                let begun: String = words.chars().take(40).collect();
                holds("own words", begun.lines().next().unwrap());
            }
            _ if situation.is_written_by_another() => {
                holds("own words", "The words of whoever wrote the answers:");
            }
            _ => holds("own words", "The client’s own words:"),
        }
        holds("safe contact", "Safe contact:");
    }
}

#[test]
fn a_brief_has_ten_pages_at_most_and_a_simple_case_four() {
    let edition = embedded().unwrap();
    for situation in situations(&edition) {
        let pdf = printed(&situation.paper(&edition, PaperKind::Brief)).pdf;
        let pages = pages(&pdf);
        let answers = &situation.file.answers;
        let of_items = answers.groups.values().flatten().map(|item| item.answers.len());
        let count = answers.single.len() + of_items.sum::<usize>();
        let matters = answers.groups.get(&"matter".parse().unwrap()).map_or(0, Vec::len);
        let most = if matters <= 1 && count < 40 { 4 } else { 10 };
        let name = &situation.name;
        assert!(pages.len() <= most, "{name}: {} pages for {count} answers", pages.len());
        let (_, all_but_last) = pages.split_last().unwrap();
        for (at, lines) in all_but_last.iter().enumerate() {
            assert!(lines.len() >= 5, "{name}, page {}: {} lines", at + 1, lines.len());
        }
    }
}

#[test]
fn at_most_fourteen_issues_and_every_point_under_one_head_once_in_a_matter() {
    let edition = embedded().unwrap();
    for situation in situations(&edition) {
        let name = &situation.name;
        let found = situation.brief(&edition);
        let numbers: Vec<usize> = found
            .sections
            .iter()
            .flat_map(|section| &section.blocks)
            .filter_map(|block| match block {
                BriefBlock::Issue(issue) => Some(issue.number),
                _ => None,
            })
            .collect();
        assert!(numbers.len() <= 14, "{name}: {} issues", numbers.len());
        // Each once, numbered as they stand.
        assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>(), "{name}");
        let issues = situation.issues(&edition);
        let first = |issue: &&candour_assessment::Issue| issue.head.as_str() == "first";
        let all = issues.issues.len() - issues.issues.iter().filter(first).count();
        assert_eq!(numbers.len(), all, "{name}: an issue is not printed");
        let mut seen = BTreeSet::new();
        for issue in &issues.issues {
            for matter in &issue.matters {
                assert!(seen.insert((&issue.head, matter)), "{name}: {} twice", issue.head);
            }
        }
    }
}

#[test]
fn nothing_is_cut_or_cited_by_half_and_nothing_rests_on_silence() {
    let edition = embedded().unwrap();
    for situation in situations(&edition) {
        let name = &situation.name;
        let own = write_answers(&situation.file, &edition.form);
        for paper in [PaperKind::Brief, PaperKind::YourCopy, PaperKind::ConflictSheet] {
            let text = read(Program::Text, &printed(&situation.paper(&edition, paper)).pdf, &[]);
            assert!(own.contains('…') || !text.contains('…'), "{name}: {paper:?} is cut");
            assert!(own.contains(" ]") || !text.contains(" ]"), "{name}: {paper:?}: half a source");
            let assessment = edition.assess(&situation.file.answers, situation.day);
            if !assessment.has(&"death-penalty".parse().unwrap()) {
                assert!(!folded(&text).contains("deathpenalty"), "{name}: {paper:?}");
            }
        }
    }
}

#[test]
fn every_source_is_cited_and_every_citation_has_its_source() {
    let edition = embedded().unwrap();
    for situation in situations(&edition) {
        let name = &situation.name;
        let report = situation.paper(&edition, PaperKind::Annexes);
        let mut cited = BTreeSet::new();
        let mut listed = BTreeSet::new();
        for block in report.parts.iter().flat_map(|part| &part.blocks) {
            look(block, &mut cited, &mut listed);
        }
        assert_eq!(cited, listed, "{name}");
        let brief = words(&situation.brief(&edition), None);
        for address in ["http", "www.", ".com"] {
            let own = write_answers(&situation.file, &edition.form);
            assert!(own.contains(address) || !brief.contains(address), "{name}: {address}");
        }
    }
}

/// The anchors of sources that a block leads to, and those that it has.
fn look(block: &Block, cited: &mut BTreeSet<String>, listed: &mut BTreeSet<String>) {
    match block {
        Block::Together(blocks) => blocks.iter().for_each(|block| look(block, cited, listed)),
        Block::Facts(facts) => {
            let spans = facts.iter().flat_map(|fact| &fact.value.spans);
            let leads = spans.filter_map(|span| span.leads_to.clone());
            cited.extend(leads.filter(|anchor| anchor.starts_with("source-")));
        }
        Block::Sources(entries) => {
            listed.extend(entries.iter().filter_map(|entry| entry.anchor.clone()));
        }
        _ => {}
    }
}

#[test]
fn what_does_not_go_together_never_stands_in_one_matter() {
    let edition = embedded().unwrap();
    let pairs: Vec<_> =
        edition.heads.not_with.iter().filter(|rule| !rule.with.is_empty()).collect();
    assert!(!pairs.is_empty());
    for situation in situations(&edition) {
        let issues = situation.issues(&edition);
        let parameters = edition.parameters_on(situation.day);
        let context = edition.context(&situation.file.answers, situation.day, &parameters);
        for rule in &pairs {
            let stands = |points: &[PointId]| {
                let with = issues.issues.iter().filter(|issue| {
                    let lines = issue.lines.iter().filter_map(|line| line.point.as_ref());
                    lines.into_iter().any(|point| points.contains(point))
                });
                with.flat_map(|issue| issue.matters.clone()).collect::<Vec<_>>()
            };
            let (one, other) = (stands(&rule.points), stands(&rule.with));
            let is_true = |condition: &Condition, (group, item): &(GroupId, ItemId)| {
                context.truth(condition, Some((group, item))) == Truth::True
            };
            let is_meant = |matter: &(GroupId, ItemId)| {
                rule.when.as_ref().is_none_or(|when| is_true(when, matter))
                    && !rule.unless.as_ref().is_some_and(|unless| is_true(unless, matter))
            };
            let mut both = one.iter().filter(|matter| other.contains(matter));
            assert!(!both.any(is_meant), "{}", situation.name);
        }
    }
}

#[test]
fn the_conflict_sheet_is_one_page_with_a_role_for_each_name_and_nothing_attached() {
    let edition = embedded().unwrap();
    for situation in situations(&edition) {
        let name = &situation.name;
        let report = situation.paper(&edition, PaperKind::ConflictSheet);
        let done = printed(&report);
        assert_eq!(done.pages, 1, "{name}");
        assert_eq!(attached(&done.pdf, None).unwrap(), None, "{name}");
        for block in report.parts.iter().flat_map(|part| &part.blocks) {
            let Block::Table(table) = block else { continue };
            for title in ["Role", "Side"] {
                let mut titles = table.columns.iter().map(|column| column.title.to_plain());
                let at = titles.position(|other| other == title).unwrap();
                assert!(table.rows.iter().all(|row| !row[at].is_empty()), "{name}: no {title}");
            }
        }
        let text = folded(&read(Program::Text, &done.pdf, &[]));
        assert!(!text.contains("ingerprint") && !text.contains("attached"), "{name}");
    }
}

#[test]
fn every_date_stands_in_the_chronology_or_has_no_date_yet() {
    let edition = embedded().unwrap();
    let mut dates = 0;
    for situation in situations(&edition) {
        let text = words(&situation.brief(&edition), Some(SectionKind::Chronology));
        let parameters = edition.parameters_on(situation.day);
        let context = edition.context(&situation.file.answers, situation.day, &parameters);
        for place in situation.asked(&edition) {
            let question = edition.form.question(&place.question).unwrap();
            let number = edition.form.printed_number(&question.id);
            // What would follow from an answer that is not there is not missing by itself.
            let is_open = context.answer(&place).is_none()
                && context.asked(&place).truth != candour_questionnaire::Truth::True;
            if question.kind == ValueKind::Date && !is_open {
                dates += 1;
                assert!(text.contains(&number), "{}: {place}\n{text}", situation.name);
            }
        }
        for event in &edition.brief.events {
            let told = situation.asked(&edition).into_iter().any(|place| {
                place.question == event.question
                    && event.date.is_none()
                    && matches!(situation.file.answers.get(&place).and_then(Answer::value),
                        Some(Value::Several(chosen)) if chosen.iter().all(|o| o.as_str() != "none")
                            && !chosen.iter().all(|o| event.state.contains(o)))
            });
            let number = edition.form.printed_number(&event.question);
            assert!(!told || text.contains(&number), "{}: {number}\n{text}", situation.name);
        }
    }
    assert!(dates > 100, "only {dates} dates are asked for");
}

#[test]
fn assets_and_accounts_bear_their_country() {
    let edition = embedded().unwrap();
    let follows = Phrases::new(&edition, &Locale::english()).text("report-follows");
    let mut seen = 0;
    for situation in situations(&edition) {
        let found = situation.brief(&edition);
        let text = words(&found, None);
        for (group, question) in
            [("asset", "asset-country"), ("bank-measure", "bank-measure-country")]
        {
            let items = situation.file.answers.groups.get(&group.parse().unwrap());
            for item in items.into_iter().flatten() {
                let place = format!("{group}/{}/{question}", item.id);
                let Some(Value::Country(code)) = situation.value(&place) else { continue };
                seen += 1;
                let country = edition.countries.name(code, &Locale::english());
                assert!(text.contains(&country), "{}: {country}", situation.name);
            }
        }
        // Each reason that names an asset or an account says where it is.
        for block in found.sections.iter().flat_map(|section| &section.blocks) {
            let BriefBlock::Issue(issue) = block else { continue };
            for line in &issue.reasons {
                let of_asset = line.answers.iter().find_map(|place| {
                    let (group, item) = place.item.as_ref()?;
                    let question = format!("{group}-country");
                    (group.as_str() == "asset" || group.as_str() == "bank-measure")
                        .then(|| situation.value(&format!("{group}/{item}/{question}")).cloned())?
                });
                let Some(Value::Country(code)) = of_asset else { continue };
                let country = edition.countries.name(&code, &Locale::english());
                let label = line.label.to_plain();
                // What follows from several answers names none of them; below the name of a point each
                // answer does, and so does the answer by which the item is called.
                let is_label = |place: &AnswerAddress| {
                    let group = place.item.as_ref().and_then(|(id, _)| edition.form.group(id));
                    group.is_some_and(|group| group.label == place.question)
                };
                let says = line.says.to_plain();
                let names_each = issue.by_point || line.answers.iter().any(is_label);
                let is_told = label.contains(&country) || (names_each && says.contains(&country));
                assert!(
                    label.is_empty() || label == follows || is_told,
                    "{}: {label} without {country}",
                    situation.name
                );
            }
        }
    }
    assert!(seen > 5, "only {seen} assets and accounts");
}

#[test]
fn what_is_asked_about_first_is_in_person_unless_somebody_says_so() {
    let edition = embedded().unwrap();
    let mut with_account = 0;
    for situation in situations(&edition) {
        let account: Vec<AnswerAddress> = situation
            .asked(&edition)
            .into_iter()
            .filter(|place| place.question.as_str() == "matter-own-account")
            .filter(|place| situation.file.answers.get(place).and_then(Answer::value).is_some())
            .collect();
        let question = edition.form.question(&"matter-own-account".parse().unwrap()).unwrap();
        let english = Locale::english();
        let phrases = Phrases::new(&edition, &english);
        let offered: Vec<String> = edition
            .form
            .questions()
            .flat_map(|other| other.options.iter().map(|option| phrases.option(other, option)))
            .collect();
        for place in account {
            let Some(Value::Several(chosen)) =
                situation.file.answers.get(&place).and_then(Answer::value)
            else {
                continue;
            };
            with_account += 1;
            for paper in [PaperKind::Brief, PaperKind::Annexes] {
                let whole = format!("{:?}", plain(&situation.paper(&edition, paper)));
                // Words that other questions offer as well can come from these.
                let own = chosen
                    .iter()
                    .map(|option| phrases.option(question, option))
                    .filter(|words| offered.iter().filter(|other| *other == words).count() == 1);
                for words in own {
                    assert!(!whole.contains(&words), "{}: {paper:?}: {words}", situation.name);
                }
            }
        }
    }
    assert!(with_account > 5, "only {with_account} accounts");
}

/// Every word of a report.
fn plain(report: &Report) -> Vec<String> {
    let mut found = Vec::new();
    fn walk(block: &Block, found: &mut Vec<String>) {
        match block {
            Block::Together(blocks) | Block::Foot(blocks) => {
                blocks.iter().for_each(|block| walk(block, found));
            }
            Block::Running(running) => {
                running.blocks.iter().for_each(|block| walk(block, found));
            }
            Block::Heading(heading) => found.push(heading.text.to_plain()),
            Block::Paragraph(text, _) => found.push(text.to_plain()),
            Block::List(lines) => found.extend(lines.iter().map(Text::to_plain)),
            Block::Facts(facts) => found.extend(facts.iter().map(|fact| fact.value.to_plain())),
            Block::Table(table) => found.extend(table.rows.iter().flatten().map(Text::to_plain)),
            Block::Answer(row) => found.extend(row.answer.iter().map(|(t, _)| t.to_plain())),
            _ => {}
        }
    }
    report.parts.iter().flat_map(|part| &part.blocks).for_each(|block| walk(block, &mut found));
    found
}

#[test]
fn an_empty_case_makes_every_paper() {
    let edition = embedded().unwrap();
    let nothing = AnswersFile { answers: Answers::default(), ..edition.example.clone().unwrap() };
    let empty =
        Situation { name: "empty".into(), file: nothing, day: "2026-11-23".parse().unwrap() };
    for paper in PaperKind::ALL {
        assert!(printed(&empty.paper(&edition, paper)).pages >= 1, "{paper:?}");
    }
    assert!(printed(&empty.paper(&edition, PaperKind::Brief)).pages <= 2);
}
