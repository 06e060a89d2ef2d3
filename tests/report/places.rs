//! What a paper tells of facts that had no place: who writes, threats without a dispute, what a date
//! is about, conditions that were set.

use candour_content::{Edition, embedded};
use candour_report::{BriefBlock, PaperKind, SectionKind};
use serde_json::{Value, json};

use crate::situation::words;
use crate::told::{ahead, first, made_up, paper};

/// The line that says who somebody is.
fn identity(edition: &Edition, answers: Value) -> String {
    let brief = made_up(edition, answers, json!({})).brief(edition);
    let glance = brief.sections.iter().find(|s| s.kind == SectionKind::Glance).unwrap();
    match glance.blocks.first() {
        Some(BriefBlock::Paragraph(text)) => text.to_plain(),
        _ => String::new(),
    }
}

#[test]
fn whoever_writes_for_somebody_free_is_named_in_the_brief_and_on_the_conflict_sheet() {
    let edition = embedded().unwrap();
    let written = made_up(
        &edition,
        json!({
            "held-now": "free", "what-you-want": ["just-talk", "for-somebody-else"],
            "filled-in-by": "family-or-friend",
            "writer-name": { "kind": "person", "name": "B. Example" },
            "writer-detail": "A brother. By telephone in the evening.",
            "own-words": "He is afraid to speak.",
        }),
        json!({}),
    );
    let brief = words(&written.brief(&edition), None);
    for told in [
        "Name of the writer: B. Example",
        "A brother. By telephone in the evening.",
        "In the words of whoever wrote the answers",
    ] {
        assert!(brief.contains(told), "{told} is missing: {brief}");
    }
    let sheet = paper(&written, &edition, PaperKind::ConflictSheet);
    assert!(sheet.contains("B. Example") && sheet.contains("writes for me"), "{sheet}");
}

#[test]
fn nobody_is_said_not_to_have_told_what_they_were_not_asked() {
    let edition = embedded().unwrap();
    let open = identity(&edition, json!({ "held-now": "free" }));
    assert!(open.contains("Held now") && !open.contains("Written by"), "{open}");
    // Where somebody is held, it is asked for certain.
    let held = identity(&edition, json!({ "held-now": "held" }));
    assert!(held.contains("Written by: not answered"), "{held}");
}

#[test]
fn the_words_of_a_threat_without_a_dispute_stand_on_the_first_page_and_there_alone() {
    let edition = embedded().unwrap();
    let threatened = made_up(
        &edition,
        json!({
            "held-now": "free", "threats": ["harm"], "has-disputes": "no",
            "threat-words": "A man whom I do not know said: be clever, you have children.",
        }),
        json!({}),
    );
    let brief = threatened.brief(&edition);
    let page = words(&brief, Some(SectionKind::Glance));
    assert!(page.contains("be clever, you have children"), "{page}");
    let times = words(&brief, None).matches("be clever, you have children").count();
    assert_eq!(times, 1);
}

#[test]
fn a_date_tells_its_court_and_a_journey_its_reason() {
    let edition = embedded().unwrap();
    let planned = made_up(
        &edition,
        json!({ "held-now": "free", "dates-coming": "yes", "has-journeys": "yes" }),
        json!({
            "coming-date": [{ "id": "d1", "answers": {
                "coming-date-what": "court-hearing", "coming-date-when": "2026-12-14",
                "coming-date-where": "The court in Cork, at ten: bail",
            } }],
            "journey": [{ "id": "j1", "answers": {
                "journey-countries": ["FR"], "journey-date": "2027-01-05",
                "journey-why": "A wedding that cannot wait",
            } }],
        }),
    );
    let rows = ahead(&planned, &edition);
    assert!(rows[0].1.contains("The court in Cork, at ten: bail"), "{rows:?}");
    assert!(rows[1].1.contains("A wedding that cannot wait"), "{rows:?}");
    let copy = paper(&planned, &edition, PaperKind::YourCopy);
    assert!(copy.contains("The court in Cork, at ten: bail"), "{copy}");
}

#[test]
fn the_conditions_that_were_set_and_the_place_of_custody_stand_first() {
    let edition = embedded().unwrap();
    let told = |answers: Value| {
        let lines = first(&made_up(&edition, answers, json!({})), &edition);
        lines.into_iter().map(|(_, says)| says).collect::<String>()
    };
    let bail = told(json!({
        "held-now": "on-conditions", "held-country": "GB", "held-since": "2026-10-06",
        "held-reason": "extradition-request", "bail-conditions": ["curfew", "tag"],
    }));
    assert!(bail.contains("at home at certain hours") && bail.contains("electronic tag"), "{bail}");
    let held = told(json!({
        "held-now": "held", "held-country": "GE", "held-since": "2026-11-22",
        "held-place": "The prison in the capital", "held-reason": "interpol-alert",
    }));
    assert!(held.contains("The prison in the capital"), "{held}");
}
