//! What readers of the papers met in cases that nobody here had seen: own words for "something
//! else", days that have passed, papers that are elsewhere, helpers, states, the order of dates.

use candour_content::{Phrases, embedded};
use candour_model::Locale;
use candour_report::{BriefBlock, FactLine, PaperKind, SectionKind};
use serde_json::{Value, json};

use crate::situation::{situations, words};
use crate::told::{ahead, first, made_up, paper};

/// The lines of a paper below one of its headings, until the next of some others.
fn below<'t>(paper: &'t str, heading: &str, others: &[&str]) -> Vec<&'t str> {
    let lines = paper.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
    lines.take_while(|line| !others.iter().any(|other| line.starts_with(other))).collect()
}

/// The groups of papers in the client's copy.
const GROUPS: [&str; 6] = [
    "You have these",
    "You have or have seen these",
    "You only saw or heard",
    "You can get",
    "If you do not have these",
    "What we will talk about",
];

#[test]
fn something_else_is_told_by_its_own_words_on_every_paper() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "dates-coming": "yes", "has-disputes": "yes", "has-bank-measures": "yes",
            "held-now": "held", "held-country": "TR", "held-reason": "other",
            "held-reason-other": "they said a paper is missing",
        }),
        json!({
            "coming-date": [{ "id": "d1", "answers": {
                "coming-date-what": "other", "coming-date-other": "send the court the clinic paper",
                "coming-date-when": "2026-12-07",
            } }],
            "dispute": [{ "id": "d2", "answers": {
                "dispute-with": "other", "dispute-with-other": "my landlord",
            } }],
            "bank-measure": [{ "id": "b1", "answers": {
                "bank-measure-country": "GB", "bank-measure-what": ["blocked", "other"],
                "bank-measure-what-other": "they kept my card",
            } }],
        }),
    );
    let brief = words(&situation.brief(&edition), None);
    let own = [
        "send the court the clinic paper",
        "they said a paper is missing",
        "my landlord",
        "they kept my card",
    ];
    for own in own {
        assert!(brief.contains(&format!("“{own}”")), "{own}: {brief}");
    }
    assert!(!brief.contains("Something else"), "{brief}");
    let lines = first(&situation, &edition);
    let due = lines.iter().find(|(when, _)| when == "7 December 2026");
    assert!(due.is_some_and(|(_, what)| what.contains(own[0])), "{lines:?}");
    let lines = ahead(&situation, &edition);
    assert!(lines.iter().any(|(_, what)| what.contains(own[0])), "{lines:?}");
    let copy = paper(&situation, &edition, PaperKind::YourCopy);
    assert!(copy.contains(own[0]) && !copy.contains("Something else"), "{copy}");
}

#[test]
fn a_day_that_has_passed_is_asked_about_for_half_a_year() {
    let edition = embedded().unwrap();
    let on = |day: &str| {
        let date = json!([{ "id": "d1", "answers":
            { "coming-date-what": "court-hearing", "coming-date-when": day } }]);
        made_up(&edition, json!({ "dates-coming": "yes" }), json!({ "coming-date": date }))
    };
    let yesterday = on("2026-11-28");
    let lines = first(&yesterday, &edition);
    let (when, what) = &lines[0];
    assert_eq!(when, "was due 28 November 2026", "{lines:?}");
    assert!(what.contains("hearing") && what.ends_with("What happened?"), "{what}");
    let copy = paper(&yesterday, &edition, PaperKind::YourCopy);
    assert!(copy.contains("was due 28 November 2026") && copy.contains("A date has passed"));
    let long_ago = on("2026-03-01");
    let copy = paper(&long_ago, &edition, PaperKind::YourCopy);
    assert!(!copy.contains("was due") && !copy.contains("A date has passed"), "{copy}");
}

#[test]
fn a_paper_stands_where_it_is_and_nobody_is_asked_for_what_no_answer_speaks_of() {
    let edition = embedded().unwrap();
    let described = |id: &str, kind: &str, standing: &str, more: Value| {
        let mut answers = json!({ "paper-what": kind, "paper-standing": standing });
        answers.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "id": id, "answers": answers })
    };
    let situation = made_up(
        &edition,
        json!({
            "urgent-papers": ["freezing-order", "summons-abroad"], "has-papers": "yes",
            "papers-held": ["summons", "judgment"], "has-matters": "yes",
        }),
        json!({
            "matter": [{ "id": "m1", "answers": {
                "matter-country": "UA", "matter-stage": "wanted", "matter-alleged": ["fraud"],
            } }],
            "paper": [
                described("p1", "summons", "seen", json!({ "paper-holder": "my mother" })),
                described("p2", "freezing-order", "have-original", json!({})),
            ],
        }),
    );
    let copy = paper(&situation, &edition, PaperKind::YourCopy);
    let held = below(&copy, "You have these", &GROUPS);
    assert!(held.len() == 1 && held[0].contains("freez"), "{held:?}\n{copy}");
    let elsewhere = below(&copy, "You only saw or heard", &GROUPS);
    assert!(elsewhere.len() == 1 && elsewhere[0].contains("my mother"), "{elsewhere:?}");
    let listed = below(&copy, "You have or have seen these", &GROUPS);
    assert!(listed.len() == 1 && listed[0].contains("judgment"), "{listed:?}");
    for left in below(&copy, "If you do not have these", &GROUPS) {
        assert!(!left.contains("freezing") && !left.contains("summons"), "{left}");
    }
    for unasked in ["arbitration", "asylum", "Board minutes", "ill-treatment", "Reports on health"]
    {
        assert!(!copy.contains(unasked), "{unasked}: {copy}");
    }
}

#[test]
fn a_copy_for_somebody_held_or_their_helper_speaks_to_its_reader() {
    let edition = embedded().unwrap();
    let held = |who: &str| {
        let situation = made_up(
            &edition,
            json!({
                "held-now": "held", "held-country": "GE", "held-reason": "interpol-alert",
                "held-lawyer": "no", "filled-in-by": who, "has-matters": "yes",
            }),
            json!({ "matter": [{ "id": "m1", "answers": {
                "matter-country": "KZ", "matter-stage": "wanted",
            } }] }),
        );
        paper(&situation, &edition, PaperKind::YourCopy)
    };
    for who in ["the-person", "family-or-friend"] {
        let copy = held(who);
        for wrong in ["cut this out", "stopped at a border", "before you travel", "Bring "] {
            assert!(!copy.contains(wrong), "{who}: {wrong}\n{copy}");
        }
    }
    let helper = held("family-or-friend");
    assert!(helper.contains("that you wrote for somebody else"), "{helper}");
    assert!(helper.contains("Find a lawyer in the country that holds the person"), "{helper}");
    let free = paper(
        &made_up(&edition, json!({ "held-now": "on-conditions" }), json!({})),
        &edition,
        PaperKind::YourCopy,
    );
    let now = free.lines().skip_while(|line| *line != "Now").nth(1).unwrap();
    assert!(now.starts_with("Keep every condition of your bail"), "{free}");
    assert!(free.contains("cut this out"), "{free}");
}

#[test]
fn the_conflict_sheet_has_every_state_without_what_it_does_and_says_which_names_it_lacks() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "held-now": "held", "held-country": "GE", "held-reason": "interpol-alert",
            "lives-in": "PT", "has-concern": "yes", "has-assets": "yes", "has-names": "yes",
            "has-matters": "yes", "border-signs": ["some-easy"], "travel-since": ["FR"],
        }),
        json!({
            "matter": [{ "id": "m1", "answers": {
                "matter-country": "KZ", "matter-stage": "inquiry",
            } }],
            "concern": [{ "id": "c1", "answers": {
                "concern-country": "RU", "concern-reason": ["told-by-someone"],
            } }],
            "asset": [{ "id": "a1", "answers": {
                "asset-kind": "account", "asset-country": "CH",
                "asset-event": ["frozen-for-the-state"],
            } }],
            "name-to-check": [{ "id": "n1", "answers": {
                "name-party": { "name": "Aigul Protected" }, "name-role": "relative",
            } }],
        }),
    );
    let sheet = paper(&situation, &edition, PaperKind::ConflictSheet);
    let states = sheet.lines().find(|line| line.starts_with("States and authorities")).unwrap();
    let sides: Vec<&str> =
        states.split(". ").map(|side| side.rsplit("other side: ").next().unwrap()).collect();
    let brief = paper(&situation, &edition, PaperKind::Brief);
    for (country, told) in [
        ("Georgia", "holds the client"),
        ("Kazakhstan", "authority not known"),
        ("Russia", "the client fears steps from there"),
        ("Switzerland", "froze, took or asks about property"),
    ] {
        assert!(sides.iter().any(|line| line.starts_with(country)), "{country}: {sheet}");
        assert!(brief.contains(told), "{told}: {brief}");
        // What a state does is of the case, which nobody reads before the check.
        let of_the_case = country != "Kazakhstan";
        assert!(!of_the_case || !sheet.contains(told), "{told}: {sheet}");
    }
    assert!(sheet.contains("Portugal") && !sheet.contains("France"), "{sheet}");
    assert!(!sheet.contains("Aigul"), "{sheet}");
    assert!(sheet.contains("so this check is not complete"), "{sheet}");
    assert!(sheet.contains("Names of people to protect"), "how to change it: {sheet}");
}

#[test]
fn what_was_decided_stands_on_the_first_page_and_what_is_told_behind_what_is_known() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "has-matters": "yes", "protection-sought": "refugee", "protection-in": "ES",
            "protection-from": ["VE"], "has-bank-measures": "yes",
        }),
        json!({
            "matter": [
                { "id": "m1", "answers": {
                    "matter-country": "VE", "matter-stage": "wanted",
                    "matter-extradition": ["refused"], "matter-extradition-where": ["ES"],
                    "matter-extradition-date": "2020-02-24",
                } },
                { "id": "m2", "answers": { "matter-country": "NG", "matter-stage":
                    { "standing": "told", "value": "inquiry", "by": "my brother" } } },
            ],
            "bank-measure": [{ "id": "b1", "answers": {
                "bank-measure-country": "GB", "bank-measure-what": ["blocked"],
                "bank-measure-date": "2026-10-12",
            } }],
        }),
    );
    let brief = situation.brief(&edition);
    let page = words(&brief, Some(SectionKind::Glance));
    for told in ["Decided so far", "24 February 2020", "Spain", "12 October 2026"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let at = |told: &str| page.find(told).unwrap_or_else(|| panic!("{told}: {page}"));
    assert!(at("12 October 2026") < at("Nigeria"), "hearsay comes first: {page}");
    assert!(page.contains("(told: my brother)"), "{page}");
}

#[test]
fn dates_stand_in_one_order_and_what_is_told_of_one_day_in_one_row() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "has-matters": "yes", "has-disputes": "yes", "passport-state": ["no-problem"], "notice-known": ["red"],
            "notice-since": "2026-11~", "birth-date": "1980-04-02",
        }),
        json!({ "matter": [{ "id": "m1", "answers": {
            "matter-country": "AZ", "matter-stage": "convicted", "matter-acts-when": "2019~",
            "matter-heard-when": "2026-10-30", "matter-judgment-date": "2026-10-30",
            "matter-departure": "never-lived-there",
        } }], "dispute": [{ "id": "d1", "answers": {
            "dispute-with": "investor", "dispute-criminal": "complaint-made",
            "dispute-country": "PL", "dispute-began": "2018-04",
        } }] }),
    );
    let brief = situation.brief(&edition);
    let chronology = brief.sections.iter().find(|s| s.kind == SectionKind::Chronology).unwrap();
    let Some(BriefBlock::Table(table)) = chronology.blocks.first() else { panic!("no table") };
    let when: Vec<String> = table.rows.iter().map(|row| row[0].to_plain()).collect();
    let wanted =
        ["2 April 1980", "April 2018", "about 2019", "30 October 2026", "about November 2026"];
    assert_eq!(when, wanted);
    let of_day = table.rows[3][1].to_plain();
    assert!(of_day.contains("Azerbaijan") && of_day.contains("; "), "{of_day}");
    assert!(table.columns.len() == 2, "an empty column prints");
    let told = words(&brief, Some(SectionKind::Chronology));
    assert!(!told.contains("my passport is valid") && !told.contains("never lived"), "{told}");
    assert!(told.contains("(3.2)"), "a number without brackets: {told}");
}

#[test]
fn an_issue_of_many_points_says_which_fact_serves_which() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "held-now": "on-conditions", "held-country": "GB", "held-reason": "extradition-request",
            "lives-in": "GB", "has-matters": "yes", "home-ties": ["children"],
            "health": ["serious-physical"], "return-fears": ["prison-conditions"],
        }),
        json!({ "matter": [{ "id": "m1", "answers": {
            "matter-country": "PL", "matter-stage": "charged", "matter-alleged": ["fraud"],
            "matter-acts-when": "2010", "matter-extradition": ["pending"],
        } }] }),
    );
    let brief = situation.brief(&edition);
    let blocks = brief.sections.iter().flat_map(|section| &section.blocks);
    let issues = blocks.filter_map(|block| match block {
        BriefBlock::Issue(issue) => Some(issue),
        _ => None,
    });
    let mut grouped = 0;
    for issue in issues {
        assert!(!issue.law.is_empty(), "{:?}: the source line is empty", issue.title.to_plain());
        let bars = issue.reasons.iter().filter(|line| line.says.to_plain().contains(" [EA 2003"));
        grouped += bars.filter(|line| !line.label.is_empty()).count();
    }
    assert!(grouped > 1, "no bar has its facts");
}

/// Somebody who is held on an alert for this country, in the United Kingdom.
fn held_for(edition: &candour_content::Edition, country: &str) -> String {
    let situation = made_up(
        edition,
        json!({
            "held-now": "held", "held-country": "GB", "held-since": "2026-11-20",
            "held-reason": "interpol-alert", "held-lawyer": "yes", "notice-known": ["red"],
            "notice-country": [country], "has-matters": "yes",
        }),
        json!({ "matter": [{ "id": "m1", "answers": {
            "matter-country": country, "matter-stage": "charged", "matter-alleged": ["fraud"],
        } }] }),
    );
    first(&situation, edition).iter().map(|(when, says)| format!("{when} {says}\n")).collect()
}

#[test]
fn a_limit_that_runs_is_told_by_its_day_or_asked_about() {
    const ASKED: &str = "On which day must the papers of the other country be here";
    let edition = embedded().unwrap();
    // The period of one country is known, that of the other is not said.
    let known = held_for(&edition, "IN");
    assert!(
        known.contains("The other country must send its papers by") && !known.contains(ASKED),
        "{known}"
    );
    let open = held_for(&edition, "TR");
    assert!(open.contains(ASKED) && !open.contains("must send its papers"), "{open}");
}

#[test]
fn a_first_page_answers_what_it_asks_and_tells_what_was_cancelled_with_its_day() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "has-matters": "yes", "advice-cost": ["funds-frozen"], "held-now": "held", "held-lawyer": "no",
        }),
        json!({ "matter": [{ "id": "m1", "answers": {
            "matter-country": "GE", "matter-stage": "charged",
            "matter-outcomes": ["warrant-cancelled", "open-elsewhere"],
            "matter-outcomes-when": "2024-05-02", "matter-outcomes-where": ["FR"],
        } }] }),
    );
    let page = words(&situation.brief(&edition), Some(SectionKind::Glance));
    let line = |begin: &str| {
        let found = page.lines().find(|line| line.contains(begin));
        found.unwrap_or_else(|| panic!("{begin}: {page}")).to_owned()
    };
    assert!(line("How can advice be paid for?").contains("frozen"), "{page}");
    let decided = line("2 May 2024");
    assert!(decided.contains("cancelled") && !decided.contains("France"), "{decided}");
}

#[test]
fn what_only_follows_is_told_by_its_sentence_each_with_its_law() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let phrases = Phrases::new(&edition, &english);
    let labels: Vec<String> = edition
        .form
        .questions()
        .map(|question| format!("{}: ", phrases.short_label(&question.id)))
        .collect();
    let mut told = 0;
    for situation in situations(&edition) {
        let brief = situation.brief(&edition);
        let blocks = brief.sections.iter().flat_map(|section| &section.blocks);
        let issues = blocks.filter_map(|block| match block {
            BriefBlock::Issue(issue) => Some(issue),
            _ => None,
        });
        for issue in issues.filter(|issue| issue.by_point) {
            let follows = |line: &&FactLine| line.label.to_plain() == "It follows";
            let begin = issue.reasons.iter().position(|line| follows(&line));
            let rows = issue.reasons.iter().skip(begin.unwrap_or(usize::MAX));
            for row in rows.take_while(|row| follows(row) || row.label.is_empty()) {
                let says = row.says.to_plain();
                let begins = |label: &String| says.starts_with(label.as_str());
                assert!(!labels.iter().any(begins), "{}: {says}", situation.name);
                assert!(says.matches(" [").count() <= 1, "{}: {says}", situation.name);
                told += 1;
            }
        }
    }
    println!("count: {told} lines that follow from others, in the briefs of the situations");
    assert!(told > 0);
}

#[test]
fn an_answer_is_no_reason_for_what_it_does_not_say() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({ "has-matters": "yes", "notice-known": ["red"], "nationalities": ["RW"] }),
        json!({ "matter": [{ "id": "m1", "answers": {
            "matter-country": "RW", "matter-stage": "charged", "matter-warrant": "police-or-other",
            "matter-circumstances": ["reopened"],
            "matter-outcomes": ["open-elsewhere"], "matter-outcomes-where": ["FR"],
        } }] }),
    );
    let issues = situation.issues(&edition);
    let lines = issues.issues.iter().flat_map(|issue| &issue.lines);
    let line = lines
        .filter(|line| {
            line.point.as_ref().is_some_and(|point| point.as_str() == "warrant-in-doubt")
        })
        .collect::<Vec<_>>();
    let rests_on: Vec<&str> = line
        .iter()
        .flat_map(|line| &line.answers)
        .map(|answer| answer.place.question.as_str())
        .collect();
    assert!(rests_on.contains(&"matter-warrant"), "{rests_on:?}");
    assert!(!rests_on.contains(&"matter-outcomes"), "{rests_on:?}");
}
