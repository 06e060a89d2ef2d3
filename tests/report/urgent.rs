//! What a person must not miss: last days by their names, what to do now, and what is asked first.

use candour_content::{Edition, Phrases, embedded};
use candour_report::{Brief, BriefBlock, Composition, PaperKind, SectionKind, compose};
use candour_typeset::model::{Report, Text};
use serde_json::{Value, json};

use crate::situation::{Situation, pages, printed, situations, words};
use crate::told::{ahead, first, made_up, paper};

fn named(edition: &Edition, name: &str) -> Situation {
    situations(edition).into_iter().find(|one| one.name == name).unwrap()
}

/// The lines of a paper between two headings.
fn between(text: &str, begin: &str, end: &str) -> String {
    let lines = text.lines().skip_while(|line| *line != begin).skip(1);
    lines.take_while(|line| *line != end).collect::<Vec<_>>().join("\n")
}

fn now(situation: &Situation, edition: &Edition) -> String {
    let copy = paper(situation, edition, PaperKind::YourCopy);
    let end = if copy.contains("\nYour dates\n") { "Your dates" } else { "Number to call" };
    between(&copy, "Now", end)
}

fn first_questions(brief: &Brief) -> Vec<String> {
    let blocks = brief.sections.iter().filter(|s| s.kind == SectionKind::Papers);
    let ticks = blocks.flat_map(|section| &section.blocks).filter_map(|block| match block {
        BriefBlock::Ticks(ticks) => Some(ticks),
        _ => None,
    });
    ticks.flatten().map(Text::to_plain).collect()
}

#[test]
fn a_day_that_the_law_gives_says_of_what_it_is_the_last_day() {
    let edition = embedded().unwrap();
    let situation = named(&edition, "made-up-an-unfair-court-and-no-violence");
    let is_named = |says: &str| {
        says.contains("Romania: the time to apply to the European Court of Human Rights")
            && says.contains("(calculated from the answers, to be checked)")
    };
    let rows = first(&situation, &edition);
    assert!(
        rows.iter().any(|(when, says)| when.contains("2 December") && is_named(says)),
        "{rows:?}"
    );
    let days = ahead(&situation, &edition);
    assert!(
        days.iter().any(|(when, says)| when == "2 December 2026" && is_named(says)),
        "{days:?}"
    );
    let copy = paper(&situation, &edition, PaperKind::YourCopy);
    assert!(is_named(&between(&copy, "Your dates", "Number to call")), "{copy}");
    assert!(is_named(&now(&situation, &edition)), "{copy}");
    for situation in situations(&edition) {
        for (when, says) in
            first(&situation, &edition).into_iter().chain(ahead(&situation, &edition))
        {
            let bare = ["Last day: ", "The last day is ", "The other country must"];
            assert!(
                !bare.iter().any(|b| says.starts_with(b)),
                "{}: {when}: {says}",
                situation.name
            );
        }
    }
}

#[test]
fn nobody_reads_that_they_owe_the_papers_of_the_state() {
    let edition = embedded().unwrap();
    let situation = named(&edition, "made-up-held-here-already");
    let copy = paper(&situation, &edition, PaperKind::YourCopy);
    let dates = between(&copy, "Your dates", "Number to call");
    assert!(dates.contains("The other country must send its papers by 23 January 2027"), "{dates}");
    assert!(dates.contains("Nobody else has to do anything for this."), "{dates}");
    assert!(!copy.contains("papers are due by"));
}

#[test]
fn a_step_that_cannot_wait_stands_in_now_and_among_the_first_questions() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "held-now": "held", "held-country": "ZM", "held-reason": "interpol-alert",
            "held-lawyer": "yes", "has-matters": "yes", "notice-known": ["red"],
            "extradition-stage": "court-agreed",
        }),
        json!({ "matter": [{ "id": "m1", "answers": {
            "matter-country": "US", "matter-stage": "charged", "matter-alleged": ["fraud"],
            "matter-extradition": ["pending", "agreed-by-you"],
        } }] }),
    );
    let now = now(&situation, &edition);
    assert!(now.contains("Ask today whether the consent is final"), "{now}");
    let asked = first_questions(&situation.brief(&edition));
    assert!(asked.iter().any(|ask| ask.starts_with("Is my consent final")), "{asked:?}");
}

#[test]
fn whoever_is_held_reads_to_sign_nothing_before_the_general_lines() {
    let edition = embedded().unwrap();
    let mut held = 0;
    for situation in situations(&edition) {
        let how = situation.value("held-now");
        if !matches!(how, Some(candour_model::Value::One(how)) if how.as_str() == "held") {
            continue;
        }
        held += 1;
        let now = now(&situation, &edition);
        let sign = now.find("Sign nothing in a hurry.");
        assert!(sign.is_some(), "{}: {now}", situation.name);
        let keep = now.find("Ask somebody you trust to keep papers").unwrap_or(now.len());
        assert!(sign < Some(keep), "{}: {now}", situation.name);
    }
    assert!(held > 5, "only {held} are held");
}

fn with_dates(dates: Value) -> (Value, Value) {
    let answers = json!({
        "lives-in": "GB", "dates-coming": "yes", "has-journeys": "no", "has-matters": "no",
        "notice-known": ["none"],
    });
    (answers, json!({ "coming-date": dates }))
}

#[test]
fn a_hearing_of_today_stands_first_and_says_to_go_and_to_call() {
    let edition = embedded().unwrap();
    let (answers, groups) = with_dates(json!([
        { "id": "c1", "answers": { "coming-date-what": "extradition-hearing",
            "coming-date-when": "2026-11-29", "coming-date-where": "court 1, 10 am" } },
        { "id": "c2", "answers": { "coming-date-what": "appeal-deadline",
            "coming-date-when": "2026-12-12" } },
    ]));
    let situation = made_up(&edition, answers, groups);
    let now = now(&situation, &edition);
    let first = now.lines().next().unwrap();
    assert!(first.starts_with("Today: An extradition hearing: court 1, 10 am."), "{now}");
    assert!(first.contains("Call a solicitor now. Go to a court hearing"), "{now}");
    let step =
        now.lines().filter(|line| line.contains("Give the date to a solicitor first of all."));
    for line in step {
        assert!(line.starts_with("12 December 2026: The last day for an appeal."), "{now}");
    }
    assert!(now.contains("12 December 2026: The last day for an appeal."), "{now}");
}

#[test]
fn what_is_urgent_is_never_among_the_lines_that_are_left_out() {
    let edition = embedded().unwrap();
    let day = |id: u8, what: &str, when: &str| {
        json!({ "id": format!("c{id}"),
            "answers": { "coming-date-what": what, "coming-date-when": when } })
    };
    let situation = made_up(
        &edition,
        json!({
            "lives-in": "GB", "dates-coming": "yes", "has-journeys": "yes", "has-matters": "yes",
            "safety-now": ["threat-to-family", "urgent-illness"], "notice-known": ["red"],
            "notice-country": ["RU"], "border-signs": ["arrested"], "border-countries": ["TR"],
            "advice-cost": ["part-only", "funds-frozen"],
            "urgent-papers": ["police-interview"],
        }),
        json!({
            "coming-date": [
                day(1, "reply-deadline", "2026-12-03"), day(2, "court-hearing", "2026-12-14"),
                day(3, "payment-deadline", "2026-12-20"), day(4, "interpol-deadline", "2026-12-22"),
                day(5, "visa-or-permit", "2027-03-01"), day(6, "bank-deadline", "2027-03-02"),
            ],
            "journey": [{ "id": "j1", "answers": {
                "journey-countries": ["TR", "GE"], "journey-date": "2027-01-16",
            } }],
            "matter": [{ "id": "m1", "answers": {
                "matter-country": "RU", "matter-stage": "charged", "matter-alleged": ["fraud"],
            } }],
        }),
    );
    let rows = first(&situation, &edition);
    let at = |words: &str| {
        rows.iter().position(|(when, says)| when.contains(words) || says.contains(words))
    };
    for near in [
        "3 December 2026",
        "14 December 2026",
        "20 December 2026",
        "22 December 2026",
        "16 January 2027",
    ] {
        assert!(at(near).is_some(), "{near}: {rows:?}");
    }
    if let Some(cost) = at("How can advice be paid for?") {
        let others = rows.iter().rposition(|(when, _)| when == "no date").unwrap();
        assert_eq!(cost, others, "{rows:?}");
    }
    assert!(!rows.iter().any(|(_, says)| says.contains("Legal aid is needed")), "{rows:?}");
}

#[test]
fn an_alert_that_ended_says_on_the_first_page_what_came_after_it() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({
            "notice-known": ["red"], "notice-source": ["interpol-letter"], "notice-country": ["MD"],
            "notice-state": ["deleted"], "notice-after": ["asked-again"], "has-matters": "no",
        }),
        json!({}),
    );
    let glance = words(&situation.brief(&edition), Some(SectionKind::Glance));
    assert!(glance.contains("INTERPOL deleted it"), "{glance}");
    assert!(glance.contains("The same country asked again"), "{glance}");
}

fn of(situation: &Situation, edition: &Edition, kind: PaperKind) -> Report {
    situation.composition(edition, kind, |from| compose(&Composition { reference: "", ..*from }))
}

#[test]
fn papers_from_a_file_bear_a_reference_of_their_own_and_the_name() {
    let edition = embedded().unwrap();
    let [one, other] = ["example", "made-up-held-here-already"].map(|name| named(&edition, name));
    for kind in [PaperKind::Brief, PaperKind::YourCopy, PaperKind::ConflictSheet] {
        let [first, second] = [&one, &other].map(|from| of(from, &edition, kind));
        let heads = [&first, &second].map(|report| report.header_footer.document.clone());
        assert_ne!(heads[0], heads[1], "{kind:?}");
        let reference = heads[0].rsplit(' ').next().unwrap();
        assert!(reference.len() == 9 && reference.as_bytes()[4] == b'-', "{}", heads[0]);
        assert_eq!(
            first.title.contains("Lin Fanli"),
            kind != PaperKind::YourCopy,
            "{}",
            first.title
        );
        // The same answers at the same time have the same.
        assert_eq!(of(&one, &edition, kind).header_footer.document, heads[0]);
    }
}

#[test]
fn first_questions_are_questions() {
    let edition = embedded().unwrap();
    let ends = ['?', '.'];
    for situation in situations(&edition) {
        for ask in first_questions(&situation.brief(&edition))
            .into_iter()
            .filter(|ask| ask.contains("\u{a0}("))
        {
            let put = ask.split("\u{a0}(").next().unwrap();
            let put = put.split(" (").next().unwrap_or(put);
            assert!(put.ends_with(ends), "{}: {ask}", situation.name);
        }
    }
}

#[test]
fn no_reason_is_a_label_and_a_number_alone() {
    let edition = embedded().unwrap();
    let phrases = Phrases::new(&edition, edition.words.locales().first().unwrap());
    let labels: Vec<String> =
        edition.form.questions().map(|question| phrases.short_label(&question.id)).collect();
    let mut seen = 0;
    for situation in situations(&edition) {
        for block in situation.brief(&edition).sections.iter().flat_map(|section| &section.blocks) {
            let BriefBlock::Issue(issue) = block else { continue };
            for says in issue.reasons.iter().map(|line| line.says.to_plain()) {
                seen += 1;
                for part in says.split(". ") {
                    let Some((label, number)) = part.split_once("\u{a0}(") else { continue };
                    let is_bare = number
                        .trim_end_matches([')', '.'])
                        .chars()
                        .all(|c| c.is_ascii_digit() || c == '.');
                    let is_label = labels.iter().any(|other| other == label);
                    assert!(!(is_bare && is_label), "{}: {says}", situation.name);
                }
            }
        }
    }
    assert!(seen > 100);
}

#[test]
fn nothing_is_said_to_be_on_paper_where_no_paper_is_listed() {
    let edition = embedded().unwrap();
    let case = |papers: Value| {
        made_up(
            &edition,
            json!({ "has-matters": "yes", "papers-held": papers, "notice-known": ["red"],
                "notice-state": ["deleted"], "notice-source": ["interpol-letter"] }),
            json!({ "matter": [{ "id": "m1", "answers": {
                "matter-country": "GE", "matter-stage": "charged", "matter-alleged": ["fraud"],
                "matter-notice": ["papers-in-hand"], "matter-whereabouts": "address-proved",
            } }] }),
        )
    };
    let with = words(&case(json!(["warrant"])).brief(&edition), None);
    assert!(with.contains("paper"), "{with}");
    let without = words(&case(json!(["none"])).brief(&edition), None);
    for told in ["(paper)", "With a paper", "Partly with a paper"] {
        assert!(!without.contains(told), "{told}: {without}");
    }
}

#[test]
fn the_conflict_sheet_of_eight_names_is_one_page() {
    let edition = embedded().unwrap();
    let name = |at: usize| {
        json!({ "id": format!("n{at}"), "answers": {
            "name-party": { "kind": "entity", "name": format!("Общество «Сибирь-Трейд Лесопереработка» {at}"),
                "also": [{ "kind": "spelling", "name": format!("OOO Sibir-Treid Lesopererabotka {at}") }] },
            "name-role": "own-company",
        } })
    };
    let situation = made_up(
        &edition,
        json!({
            "own-name": { "kind": "person", "name": "Aleksandr Preobrazhensky-Volkonsky", "also": [
                { "kind": "script", "name": "Александр Константинович Преображенский-Волконский" },
                { "kind": "former", "name": "Александр Константинович Кузнецов" },
                { "kind": "paper", "name": "PREOBRAZHENSKII VOLKONSKII ALEKSANDR" },
            ] },
            "birth-date": "1961-12-31", "birth-place": "Novosibirsk, USSR",
            "nationalities": ["RU", "MT"], "lives-in": "GB", "has-matters": "yes", "has-names": "yes",
            "has-papers": "yes", "papers-held": ["summons"],
        }),
        json!({
            "name-to-check": (1..=8).map(name).collect::<Vec<_>>(),
            "matter": [
                { "id": "m1", "answers": { "matter-country": "RU", "matter-stage": "charged" } },
                { "id": "m2", "answers": { "matter-country": "AE", "matter-stage": "charged" } },
            ],
            "paper": [
                { "id": "p1", "answers": { "paper-what": "summons", "paper-country": "CY",
                    "paper-sender": "District Court of Limassol, 1234/2026" } },
                { "id": "p2", "answers": { "paper-what": "summons", "paper-country": "RU",
                    "paper-sender": "Следственный комитет" } },
            ],
        }),
    );
    let sheet = pages(&printed(&situation.paper(&edition, PaperKind::ConflictSheet)).pdf);
    assert_eq!(sheet.len(), 1, "{sheet:?}");
}

#[test]
fn a_date_of_property_is_told_to_the_client_in_words() {
    let edition = embedded().unwrap();
    let situation = made_up(
        &edition,
        json!({ "has-assets": "yes", "lives-in": "GB", "has-matters": "no" }),
        json!({ "asset": [{ "id": "a1", "answers": {
            "asset-kind": "home-or-land", "asset-country": "PK", "asset-event": ["frozen-for-the-state"],
            "asset-until": "2026-12-20",
        } }] }),
    );
    let copy = paper(&situation, &edition, PaperKind::YourCopy);
    let dates = between(&copy, "Your dates", "Number to call");
    assert!(dates.contains("20 December 2026") && !dates.contains(" · "), "{dates}");
}
