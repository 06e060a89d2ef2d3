//! What a paper tells, and where, from small made-up answers: what comes first, dates, how things
//! are known, what is kept out.

use std::collections::BTreeSet;

use candour_content::{Edition, Phrases, embedded};
use candour_model::Locale;
use candour_questionnaire::read_answers;
use candour_report::{BriefBlock, FactLine, PaperKind, SectionKind};
use candour_typeset::model::{Block, Text};
use serde_json::{Value, json};

use crate::situation::{Situation, pages, printed, situations, words};

/// A situation of these answers, assessed on 29 November 2026.
pub(crate) fn made_up(edition: &Edition, answers: Value, groups: Value) -> Situation {
    let file = json!({
        "format": "candour-answers", "version": 1, "label": "", "language": "en",
        "answers": answers, "groups": groups,
    });
    let file = read_answers(&file.to_string(), &edition.form, &edition.countries).unwrap();
    Situation { name: "made up".into(), file, day: "2026-11-29".parse().unwrap() }
}

/// The lines of what comes first: when, and what.
pub(crate) fn first(situation: &Situation, edition: &Edition) -> Vec<(String, String)> {
    let brief = situation.brief(edition);
    let glance = brief.sections.iter().find(|s| s.kind == SectionKind::Glance).unwrap();
    let mut blocks = glance.blocks.iter().skip_while(
        |block| !matches!(block, BriefBlock::Heading(text) if text.to_plain() == "First"),
    );
    blocks.next();
    let Some(BriefBlock::Facts(lines)) = blocks.next() else { return Vec::new() };
    let line = |line: &FactLine| (line.label.to_plain(), line.says.to_plain());
    lines.iter().map(line).collect()
}

/// The rows of the table below the heading of the dates ahead: when, and what.
pub(crate) fn ahead(situation: &Situation, edition: &Edition) -> Vec<(String, String)> {
    let brief = situation.brief(edition);
    let blocks = brief.sections.iter().flat_map(|section| &section.blocks);
    let mut blocks = blocks.skip_while(
        |block| !matches!(block, BriefBlock::Heading(text) if text.to_plain() == "Dates ahead"),
    );
    blocks.next();
    let Some(BriefBlock::Table(table)) = blocks.next() else { return Vec::new() };
    table.rows.iter().map(|row| (row[0].to_plain(), row[1].to_plain())).collect()
}

/// Every word of a paper.
pub(crate) fn paper(situation: &Situation, edition: &Edition, kind: PaperKind) -> String {
    let mut text = String::new();
    for block in situation.paper(edition, kind).parts.iter().flat_map(|part| &part.blocks) {
        block.visit_texts(&mut |found: &Text| {
            text.push_str(&found.to_plain());
            text.push('\n');
        });
    }
    text
}

#[test]
fn an_order_that_was_served_stands_first_with_its_country_its_court_and_its_day() {
    let edition = embedded().unwrap();
    let described = |kind: &str, more: Value| {
        let mut paper = json!({
            "paper-what": kind, "paper-standing": "have-copy", "paper-country": "IE",
            "paper-sender": "A court in Cork", "paper-received": "2026-11-05",
        });
        paper.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        paper
    };
    let papers = json!([
        { "id": "p1", "answers": described("freezing-order", json!({})) },
        { "id": "p2", "answers":
            described("questions-notice", json!({ "paper-answer-by": "2026-12-07" })) },
    ]);
    let answers = json!({
        "urgent-papers": ["freezing-order", "wealth-order"], "has-papers": "yes",
        "papers-held": ["official-letter"], "dates-coming": "yes",
        "safety-now": ["threat-to-you"],
    });
    let date = json!([{ "id": "d1", "answers":
        { "coming-date-what": "reply-deadline", "coming-date-when": "2026-12-07" } }]);
    let situation =
        made_up(&edition, answers.clone(), json!({ "paper": papers, "coming-date": date }));
    let lines = first(&situation, &edition);
    let (when, order) = &lines[0];
    assert_eq!(when, "received 5 November 2026", "{lines:?}");
    for told in ["An order that freezes money", "Ireland", "A court in Cork", "5 November 2026"] {
        assert!(order.contains(told), "{told}: {lines:?}");
    }
    let (when, due) = &lines[1];
    assert_eq!(when, "7 December 2026", "{lines:?}");
    assert!(due.contains("an unexplained wealth order") && due.contains("The last day to answer"));
    let of_day = lines.iter().filter(|(when, _)| when.contains("7 December")).count();
    assert_eq!(of_day, 1, "one day is told once: {lines:?}");
    assert_eq!(lines[2], ("no date".into(), "Somebody has threatened me\u{a0}(1.12)".into()));
    // Where no paper is described, each stands there without a date.
    let alone = made_up(
        &edition,
        json!({ "urgent-papers": ["freezing-order", "wealth-order"] }),
        json!({}),
    );
    let lines = first(&alone, &edition);
    for told in ["An order that freezes money", "an unexplained wealth order"] {
        assert!(lines.iter().any(|(_, says)| says.contains(told)), "{told}: {lines:?}");
    }
}

#[test]
fn a_date_is_called_by_what_was_asked_and_never_by_another_answer() {
    let edition = embedded().unwrap();
    let dispute = json!([{ "id": "d1", "answers": {
        "dispute-with": "business-partner", "dispute-criminal": "complaint-made",
        "dispute-country": "PL", "dispute-began": "2019-06",
    } }]);
    let situation =
        made_up(&edition, json!({ "has-disputes": "yes" }), json!({ "dispute": dispute }));
    let told = words(&situation.brief(&edition), Some(SectionKind::Chronology));
    let row = told.split("June 2019\n").nth(1).unwrap().lines().next().unwrap();
    assert!(row.contains("Dispute began") && !row.contains("complaint"), "{row}");
    let undated = told.lines().find(|line| line.starts_with("Happened, and no date")).unwrap();
    assert!(undated.contains("The other side has made a criminal complaint"), "{told}");
}

#[test]
fn a_paper_of_a_kind_stands_at_the_issue_and_beside_no_fact() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({ "has-bank-measures": "yes", "papers-held": ["bank-letter"] }),
        json!({ "bank-measure": [{ "id": "b1", "answers": {
            "bank-measure-country": "GB", "bank-measure-what": ["blocked"],
            "bank-measure-reason": ["police-or-court"],
        } }] }),
    );
    let brief = situation.brief(&edition);
    let mut held = 0;
    for block in brief.sections.iter().flat_map(|section| &section.blocks) {
        let lines: Vec<&FactLine> = match block {
            BriefBlock::Facts(lines) => lines.iter().collect(),
            BriefBlock::Issue(issue) => {
                let support = issue.support.to_plain();
                held += usize::from(
                    support == "Papers that may show this are listed, and were not checked",
                );
                issue.reasons.iter().chain(&issue.against).collect()
            }
            _ => Vec::new(),
        };
        for line in lines {
            let known = line.known.as_ref().map(Text::to_plain);
            assert!(known.as_deref() != Some("paper"), "{}", line.says.to_plain());
        }
    }
    assert!(held > 0, "no issue says that a paper is held");
}

#[test]
fn how_something_is_known_stands_beside_no_sentence_of_law() {
    let edition = embedded().unwrap();
    let follows = Phrases::new(&edition, &Locale::english()).text("report-follows");
    let mut seen = 0;
    for situation in situations(&edition) {
        for block in situation.brief(&edition).sections.iter().flat_map(|s| &s.blocks) {
            let BriefBlock::Issue(issue) = block else { continue };
            for line in issue.reasons.iter().filter(|line| line.label.to_plain() == follows) {
                seen += 1;
                assert_eq!(line.known, None, "{}: {}", situation.name, line.says.to_plain());
            }
        }
    }
    assert!(seen > 20, "{seen} sentences");
}

#[test]
fn a_journey_without_a_date_stands_among_the_dates_in_every_paper() {
    let edition = embedded().unwrap();
    let journey = |when: Value| {
        made_up(
            &edition,
            json!({ "has-journeys": "yes" }),
            json!({ "journey": [{ "id": "j1", "answers":
                { "journey-countries": ["MX"], "journey-date": when } }] }),
        )
    };
    let open = journey(json!({ "standing": "not-known" }));
    let row = ("no date".to_owned(), "Journey: Mexico".to_owned());
    assert!(first(&open, &edition).contains(&row), "{:?}", first(&open, &edition));
    let found = ahead(&open, &edition);
    assert!(found.iter().any(|(when, what)| *when == row.0 && what.contains(&row.1)), "{found:?}");
    assert!(paper(&open, &edition, PaperKind::YourCopy).contains("no date\nJourney: Mexico"));
    let dated = first(&journey(json!("2026-12-20")), &edition);
    assert!(dated.contains(&("20 December 2026".into(), "Journey: Mexico".into())), "{dated:?}");
    assert!(!dated.iter().any(|(when, _)| when == "no date"), "{dated:?}");
}

#[test]
fn dates_stand_in_the_order_in_which_they_were_told_and_a_day_is_told_once() {
    let edition = embedded().unwrap();
    let date = |id: &str, what: &str, when: &str| json!({ "id": id, "answers": { "coming-date-what": what, "coming-date-when": when } });
    let situation = made_up(
        &edition,
        json!({ "dates-coming": "yes" }),
        json!({ "coming-date": [
            date("c1", "visa-or-permit", "2026-12-20~"), date("c2", "court-hearing", "2026-12-14"),
            date("c3", "police-report", "2026-12-14"),
        ] }),
    );
    let days = [
        ("14 December 2026", "A court hearing"),
        ("about 20 December 2026", "A visa or permit ends"),
    ];
    for found in [first(&situation, &edition), ahead(&situation, &edition)] {
        assert_eq!(found.len(), 2, "{found:?}");
        for ((when, what), (day, says)) in found.iter().zip(days) {
            assert!(when == day && what.starts_with(says), "{found:?}");
        }
        assert!(found[0].1.contains("Reporting to the police"), "{found:?}");
    }
}

#[test]
fn your_copy_never_says_that_nothing_is_to_be_done_where_something_is() {
    let edition = embedded().unwrap();
    let nothing = "calls for a step before the meeting";
    let least = "before you travel, sign or answer anything";
    for situation in situations(&edition) {
        let points = edition.assess(&situation.file.answers, situation.day).points;
        let raised =
            points.iter().any(|p| !p.caution && p.urgency != candour_assessment::Urgency::Note);
        let copy = paper(&situation, &edition, PaperKind::YourCopy);
        assert!(!copy.contains(nothing), "{}", situation.name);
        assert!(!raised || !copy.contains(least), "{}", situation.name);
    }
    let blocked = made_up(
        &edition,
        json!({ "has-bank-measures": "yes" }),
        json!({ "bank-measure": [{ "id": "b1", "answers": {
            "bank-measure-country": "GB", "bank-measure-what": ["blocked"],
            "bank-measure-date": "2026-10-02",
        } }] }),
    );
    let copy = paper(&blocked, &edition, PaperKind::YourCopy);
    let now = copy.split("Now\n").nth(1).unwrap().lines().next().unwrap();
    assert!(!now.contains(nothing) && now.len() > 20, "{copy}");
    // What is known from others alone is an issue, and calls for care.
    let told = made_up(
        &edition,
        json!({ "has-matters": "no", "has-concern": "yes" }),
        json!({ "concern": [{ "id": "c1", "answers": {
            "concern-country": "EG", "concern-reason": ["in-the-news"],
            "concern-names": "people-like-you",
        } }] }),
    );
    assert!(!paper(&told, &edition, PaperKind::YourCopy).contains(nothing));
    let empty = made_up(&edition, json!({}), json!({}));
    let copy = paper(&empty, &edition, PaperKind::YourCopy);
    assert!(copy.contains(least) && !copy.contains(nothing), "{copy}");
}

#[test]
fn the_conflict_sheet_names_every_country_and_who_sent_papers() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "nationalities": ["BR"], "lives-in": "PT", "has-concern": "yes", "has-names": "yes",
            "pressure": ["urged-to-return"], "pressure-country": "GE", "has-papers": "yes",
            "urgent-papers": ["information-notice"], "papers-held": ["official-letter"],
        }),
        json!({
            "concern": [{ "id": "c1", "answers":
                { "concern-country": "AM", "concern-reason": ["case-there"] } }],
            "paper": [{ "id": "p1", "answers": {
                "paper-what": "questions-notice", "paper-country": "NO",
                "paper-sender": "An office in Bergen",
            } }],
            "name-to-check": [{ "id": "n1", "answers": {
                "name-party": { "kind": "person", "name": "Relative Example" },
                "name-role": "relative",
            } }],
        }),
    );
    let sheet = paper(&situation, &edition, PaperKind::ConflictSheet);
    for told in ["Armenia", "Georgia", "Norway: An office in Bergen"] {
        assert!(sheet.contains(told), "{told}: {sheet}");
    }
    let (own, others) = sheet.split_once("Other people and companies").unwrap();
    assert!(own.contains("Portugal"), "{sheet}");
    assert!(!others.contains("Portugal"), "where the client lives is no other side: {sheet}");
    // A name that a setting holds back is said to be held back, not to be for the meeting.
    assert!(!sheet.contains("Relative Example") && !sheet.contains("in person"), "{sheet}");
    assert!(sheet.contains("name given, kept out of this paper by a setting"), "{sheet}");
}

#[test]
fn what_a_setting_keeps_out_is_told_apart_and_is_never_missing() {
    let edition = embedded().unwrap();
    let case = |account: Value| {
        made_up(
            &edition,
            json!({ "has-matters": "yes" }),
            json!({ "matter": [{ "id": "m1", "answers": {
                "matter-country": "RS", "matter-stage": "charged", "matter-alleged": ["fraud"],
                "matter-described": ["amounts"], "matter-own-account": account,
            } }] }),
        )
    };
    let kept = case(json!(["no-part"]));
    let told = words(&kept.brief(&edition), None);
    assert!(told.contains("Answered, kept out of this paper: Client’s own account."), "{told}");
    assert!(told.contains("In person: nothing."), "{told}");
    let annex = paper(&kept, &edition, PaperKind::Annexes);
    assert!(annex.contains("Answered, and kept out of this paper"), "{annex}");
    let number = edition.form.printed_number(&"matter-own-account".parse().unwrap());
    let asks = |situation: &Situation| {
        let mut asked = Vec::new();
        for block in situation.brief(&edition).sections.iter().flat_map(|s| &s.blocks) {
            match block {
                BriefBlock::Issue(issue) => asked.extend(issue.missing.iter().map(Text::to_plain)),
                BriefBlock::Ticks(lines) => asked.extend(lines.iter().map(Text::to_plain)),
                _ => {}
            }
        }
        asked.into_iter().any(|line| line.contains(&format!("\u{a0}({number})")))
    };
    assert!(!asks(&kept), "what was answered is asked again");
    let withheld = case(json!({ "standing": "withheld" }));
    assert!(asks(&withheld), "what is for the meeting is still asked there");
    let told = words(&withheld.brief(&edition), None);
    assert!(told.contains("In person: Client’s own account."), "{told}");
}

#[test]
fn what_was_said_of_a_paper_stands_in_the_list_of_papers() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({ "papers-held": ["summons", "contract"], "has-papers": "yes" }),
        json!({ "paper": [
            { "id": "p1", "answers": {
                "paper-what": "summons", "paper-standing": "seen", "paper-country": "PL",
                "paper-sender": "A court in Lublin 12/7", "paper-date": "2026-10-01",
                "paper-language": "Polish", "paper-holder": "a cousin in Lublin",
            } },
            { "id": "p2", "answers": { "paper-what": "lawyer-letter", "paper-country": "DE" } },
        ] }),
    );
    let told = words(&situation.brief(&edition), Some(SectionKind::Papers));
    for detail in [
        "A court in Lublin 12/7",
        "a cousin in Lublin",
        "Polish",
        "1 October 2026",
        "Poland",
        "I have seen it, and I do not have it",
        "A letter from the other side’s lawyer",
        "Germany",
        "A contract",
    ] {
        assert!(told.contains(detail), "{detail}: {told}");
    }
}

#[test]
fn a_time_that_has_ended_stands_first() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "lives-in": "GB", "has-matters": "no", "notice-known": ["red"],
            "notice-source": ["police-or-border"], "notice-country": ["RS"],
            "steps-so-far": ["wrote-to-interpol"], "has-interpol-requests": "yes",
        }),
        json!({ "interpol-request": [{ "id": "r1", "answers": {
            "request-kind": "access", "request-sent": "2026-03-01",
            "request-state": "accepted-waiting", "request-accepted-date": "2026-03-15",
        } }] }),
    );
    let lines = first(&situation, &edition);
    let ended = lines.iter().any(|(when, _)| when.contains("The Commission’s time ended"));
    assert!(ended, "{lines:?}");
}

#[test]
fn words_of_whoever_writes_for_somebody_else_are_called_theirs() {
    let edition = embedded().unwrap();
    let by = |who: &str| {
        made_up(
            &edition,
            json!({
                "held-now": "held", "held-country": "TR", "held-since": "2026-11-02",
                "held-reason": "interpol-alert", "filled-in-by": who,
                "own-words": "He was taken from the hotel.",
            }),
            json!({}),
        )
    };
    let wife = by("family-or-friend");
    let told = words(&wife.brief(&edition), None);
    assert!(told.contains("In the words of whoever wrote the answers"), "{told}");
    assert!(!told.contains("the client’s own words") && !told.contains("the client says so"));
    let own = words(&by("the-person").brief(&edition), None);
    assert!(own.contains("the client’s own words") && own.contains("the client says so"), "{own}");
    // That they are held stands once, with the country and since when.
    let lines = first(&wife, &edition);
    let held: Vec<_> = lines.iter().filter(|(_, says)| says.contains("custody")).collect();
    assert_eq!(held.len(), 1, "{lines:?}");
    assert!(held[0].0 == "since 2 November 2026" && held[0].1.contains("Türkiye"), "{held:?}");
}

#[test]
fn what_weighs_the_other_way_in_law_is_told_once_for_each_head() {
    let edition = embedded().unwrap();
    let mut again = 0;
    for situation in situations(&edition) {
        let mut seen = BTreeSet::new();
        for block in situation.brief(&edition).sections.iter().flat_map(|s| &s.blocks) {
            let BriefBlock::Issue(issue) = block else { continue };
            let Some(other) = issue.other_side.as_ref().map(Text::to_plain) else { continue };
            let is_again = other.starts_with("As under ");
            again += u32::from(is_again);
            assert!(is_again || seen.insert(other.clone()), "{}: {other}", situation.name);
        }
    }
    assert!(again > 0, "no head stands twice in a brief");
}

#[test]
fn no_list_of_your_copy_leaves_one_entry_behind() {
    let edition = embedded().unwrap();
    let situation = situations(&edition).pop().unwrap();
    let report = situation.paper(&edition, PaperKind::YourCopy);
    let mut blocks = report.parts.iter().flat_map(|part| &part.blocks);
    assert!(blocks.any(|block| matches!(block, Block::Ticks(ticks) if ticks.len() > 1)));
    for page in &pages(&printed(&report).pdf) {
        let last: Vec<&String> = page.iter().rev().take(2).collect();
        let heads = [
            "You have these",
            "You can get",
            "If you do not have these",
            "Questions that you can ask",
        ];
        let is_head = |line: &&&String| heads.iter().any(|head| line.trim().starts_with(head));
        assert!(!last.iter().any(|line| is_head(&line)), "one entry alone: {last:?}");
    }
}
