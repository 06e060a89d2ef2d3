//! The copy for a helper, and what a helper's answers say of the person: to whom the words speak,
//! and that no answer is taken for more than it says.

use candour_assessment::issue::Role;
use candour_content::{Edition, Phrases, embedded};
use candour_model::Locale;
use candour_report::{BriefBlock, PaperKind, SectionKind};
use candour_typeset::{Fonts, render_and_inspect};
use serde_json::{Value, json};

use crate::sample::options;
use crate::situation::{Situation, situations, words};
use crate::told::{made_up, paper};

/// Somebody in custody with an alert, a threat and a claim for asylum; a relative writes.
fn written_for_somebody_held(edition: &Edition, more: Value) -> Situation {
    let mut answers = json!({
        "held-now": "held", "safety-now": ["threat-to-you"], "urgent-papers": ["arrest-or-extradition"],
        "has-journeys": "yes", "what-you-want": ["challenge-notice", "for-somebody-else"],
        "filled-in-by": "family-or-friend", "notice-known": ["red"], "threats": ["interpol"],
        "has-matters": "yes", "protection-sought": "claim-pending", "has-bank-measures": "yes",
        "pressure": ["relatives-visited"],
    });
    answers.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    made_up(edition, answers, json!({}))
}

fn points(edition: &Edition, situation: &Situation) -> Vec<String> {
    let found = edition.assess(&situation.file.answers, situation.day).points;
    found.iter().map(|point| point.id.to_string()).collect()
}

/// A text without what stands in quotation marks: that is said to the person.
fn unquoted(text: &str) -> String {
    let mut depth = 0_u32;
    let keep = |c: char| {
        match c {
            '“' => depth += 1,
            '”' => depth = depth.saturating_sub(1),
            _ => return (depth == 0).then_some(c),
        }
        None
    };
    text.chars().filter_map(keep).collect()
}

/// Words that speak to the person whom a helper helps, as if they were the helper.
const TO_THE_PERSON: [&str; 18] = [
    "your arrest",
    "your asylum",
    "your health",
    "your family",
    "your journeys",
    "Your papers",
    "Your dates",
    "your claim",
    "your bail",
    "Could you be sent",
    "say you did",
    "hold about you",
    "about you?",
    "pressing you",
    "pressed you",
    "safe for you",
    "Were you told",
    "that you did",
];

#[test]
fn a_copy_for_a_helper_speaks_to_the_helper_alone() {
    let edition = embedded().unwrap();
    let own = written_for_somebody_held(&edition, json!({}));
    let mut others = situations(&edition);
    others.retain(Situation::is_written_by_another);
    assert!(others.len() > 3, "only {} situations have a helper", others.len());
    for situation in others.iter().chain([&own]) {
        let copy = paper(situation, &edition, PaperKind::YourCopy);
        let said = unquoted(&copy);
        for wrong in TO_THE_PERSON {
            assert!(!said.contains(wrong), "{}: {wrong}\n{said}", situation.name);
        }
        assert!(said.contains("the person you help"), "{}: {said}", situation.name);
    }
}

#[test]
fn what_a_copy_says_of_the_person_has_words_for_a_helper() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let phrases = Phrases::new(&edition, &english);
    let speaks = |text: &str| {
        let mut parts = text.split(|c: char| !c.is_alphabetic());
        parts.any(|word| matches!(word.to_lowercase().as_str(), "you" | "your" | "yours"))
    };
    for paper in &edition.papers {
        let name = phrases.text(&format!("paper-{paper}"));
        assert!(!speaks(&name), "{paper}: {name}");
    }
    for head in edition.heads.heads.iter().filter(|head| head.role == Role::Issue) {
        let (topic, id) = (format!("copy-head-{}", head.id), format!("head-{}", head.id));
        if let Some(about) = phrases.maybe_attr(&id, "about").filter(|about| speaks(about)) {
            let own = phrases.maybe_attr(&topic, "helper-about");
            assert!(own.is_some_and(|own| !speaks(&own)), "{topic}: {about}");
        }
    }
}

#[test]
fn nobody_held_is_asked_about_travel_and_nothing_is_asked_that_was_answered() {
    let edition = embedded().unwrap();
    for who in ["family-or-friend", "the-person"] {
        let held = written_for_somebody_held(&edition, json!({ "filled-in-by": who }));
        let copy = paper(&held, &edition, PaperKind::YourCopy);
        for wrong in [
            "What could travel mean",
            "before I travel",
            "Changing planes",
            "Is there a criminal case",
        ] {
            assert!(!copy.contains(wrong), "{who}: {wrong}\n{copy}");
        }
    }
    let free = written_for_somebody_held(&edition, json!({ "held-now": "free" }));
    let copy = paper(&free, &edition, PaperKind::YourCopy);
    assert!(copy.contains("What could travel mean") && copy.contains("of the route"), "{copy}");
}

#[test]
fn who_writes_is_no_wish_of_the_client() {
    let edition = embedded().unwrap();
    let wants = |chosen: Value| {
        let held = written_for_somebody_held(&edition, json!({ "what-you-want": chosen }));
        let page = words(&held.brief(&edition), Some(SectionKind::Glance));
        let lines = page.lines().filter(|line| line.starts_with("Wants:"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        wants(json!(["challenge-notice", "for-somebody-else"])),
        ["Wants: Challenging an alert"]
    );
    assert_eq!(wants(json!(["for-somebody-else"])), ["Wants: Not said."]);
}

#[test]
fn a_claim_is_taken_for_one_made_in_custody_only_where_the_days_say_so() {
    let edition = embedded().unwrap();
    let with = |more: Value| {
        let found = points(&edition, &written_for_somebody_held(&edition, more));
        let has = |id: &str| found.iter().any(|point| point == id);
        (has("claim-to-record"), has("claim-and-custody"))
    };
    assert_eq!(with(json!({})), (false, true), "no day is known");
    let dated = |held: &str, claim: &str| json!({ "held-since": held, "protection-date": claim });
    assert_eq!(with(dated("2026-11-20", "2026-09-01")), (false, true), "it was made before");
    assert_eq!(with(dated("2026-11-20", "2026-11-22")), (true, false), "it was made in custody");
    assert_eq!(with(json!({ "protection-sought": "considering" })), (true, false));
    let english = Locale::english();
    let next = Phrases::new(&edition, &english).attr("point-claim-to-record", "next");
    assert!(!next.contains("again"), "{next}");
}

#[test]
fn a_private_dispute_is_a_head_only_where_one_was_told() {
    let edition = embedded().unwrap();
    let heads = |more: Value| {
        let held = written_for_somebody_held(&edition, more);
        let found = held.issues(&edition).issues;
        found.iter().map(|issue| issue.head.to_string()).collect::<Vec<_>>()
    };
    let none = heads(json!({}));
    assert!(!none.contains(&"private-dispute".to_owned()), "{none:?}");
    assert!(none.contains(&"pressure-and-channels".to_owned()), "{none:?}");
    let told = heads(json!({ "has-disputes": "yes" }));
    assert!(told.contains(&"private-dispute".to_owned()), "{told:?}");
}

#[test]
fn the_signs_of_a_journey_are_told_of_only_where_there_are_some() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let phrases = Phrases::new(&edition, &english);
    let says = phrases.text("point-journey-planned");
    assert!(!says.contains("sign") && !says.contains("report"), "{says}");
}

#[test]
fn first_questions_of_the_client_and_to_the_client_stand_apart() {
    let edition = embedded().unwrap();
    let brief = written_for_somebody_held(&edition, json!({})).brief(&edition);
    let papers = brief.sections.iter().find(|s| s.kind == SectionKind::Papers).unwrap();
    let mut heading = String::new();
    let mut under = Vec::new();
    for block in &papers.blocks {
        match block {
            BriefBlock::Heading(text) => heading = text.to_plain(),
            BriefBlock::Ticks(ticks) => under.push((heading.clone(), ticks.clone())),
            _ => {}
        }
    }
    let titles: Vec<&str> = under.iter().map(|(title, _)| title.as_str()).collect();
    let to_client = "First questions to the client, by how much they decide";
    assert_eq!(titles, ["First questions of the client to the firm", to_client]);
    // Each question to the client has the number of the form; none of theirs has.
    for (title, ticks) in &under {
        for tick in ticks.iter().map(candour_typeset::model::Text::to_plain) {
            assert_eq!(tick.contains("("), title == to_client, "{title}: {tick}");
        }
    }
}

#[test]
fn who_writes_is_asked_before_what_depends_on_it() {
    let edition = embedded().unwrap();
    let section = edition.form.form().sections.iter().find(|s| s.id.as_str() == "wishes").unwrap();
    let ids: Vec<String> = section.questions.iter().map(|q| q.id.to_string()).collect();
    let at = |id: &str| ids.iter().position(|own| own == id).unwrap();
    for writer in ["filled-in-by", "writer-name", "writer-detail"] {
        for words in ["own-words", "safe-contact-detail"] {
            assert!(at(writer) < at(words), "{writer} after {words}: {ids:?}");
        }
    }
}

#[test]
fn the_copy_and_the_brief_of_a_helper_print() {
    let edition = embedded().unwrap();
    let held = written_for_somebody_held(&edition, json!({}));
    for kind in [PaperKind::YourCopy, PaperKind::Brief] {
        let report = held.paper(&edition, kind);
        let (done, faults) = render_and_inspect(&report, &Fonts::embedded(), &options()).unwrap();
        if let Some(folder) = std::env::var_os("CANDOUR_REPORT_SAMPLES") {
            let name = format!("helper-{}.pdf", kind.code());
            std::fs::write(std::path::Path::new(&folder).join(name), &done.pdf).unwrap();
        }
        assert_eq!(faults, Vec::<String>::new(), "{kind:?}");
    }
}
