//! What people are told of a situation beside its points: which texts are cited, which papers are
//! asked for, what to do now, what is asked first, and on which answers an issue of a matter rests.

use std::collections::BTreeSet;

use candour_assessment::issue::Known;
use candour_assessment::{UkLaw, issues};
use candour_content::embedded;
use candour_questionnaire::read_answers;
use toml::Table;

use super::{Written, written};

/// The strings under a key of a situation or of one of its tables.
fn listed(text: &Table, key: &str) -> BTreeSet<String> {
    let values = text.get(key).and_then(|value| value.as_array());
    values.into_iter().flatten().filter_map(|code| Some(code.as_str()?.to_owned())).collect()
}

/// What a situation lists under a key is there, and what it lists under `<key>-absent` is not.
fn agrees(name: &str, text: &Table, key: &str, found: &BTreeSet<String>) -> usize {
    let (expected, absent) = (listed(text, key), listed(text, &format!("{key}-absent")));
    let missing: Vec<_> = expected.difference(found).collect();
    assert!(missing.is_empty(), "{name}: {key}: {missing:?} missing of {found:?}");
    let wrong: Vec<_> = absent.intersection(found).collect();
    assert!(wrong.is_empty(), "{name}: {key}: {wrong:?} should not be there");
    usize::from(!expected.is_empty() || !absent.is_empty())
}

#[test]
fn what_is_told_follows_from_the_facts() {
    let edition = embedded().unwrap();
    let mut told = [0; 7];
    for (Written { name, answers, day }, text) in written() {
        let file = read_answers(&answers, &edition.form, &edition.countries).unwrap();
        let parameters = edition.parameters_on(day);
        let context = edition.context(&file.answers, day, &parameters);
        let assessment = edition.assess(&file.answers, day);
        let issues = issues(&edition.heads, &context, &assessment);
        let points = &assessment.points;

        let cited = points.iter().flat_map(|p| &p.sources).map(ToString::to_string).collect();
        let papers = points.iter().flat_map(|p| &p.papers).map(ToString::to_string).collect();
        let calls = |now: &&candour_content::NowPlan| {
            points.iter().any(|point| now.points.contains(&point.id))
        };
        let now = edition.brief.copy.now.iter().filter(calls).map(|now| now.id.clone()).collect();
        let shared = points.iter().flat_map(|p| &p.shared).map(ToString::to_string).collect();
        let contradictions = assessment.contradictions.iter().map(|c| c.id.to_string()).collect();
        let of_issues = issues.issues.iter().flat_map(|issue| &issue.missing).map(|m| &m.place);
        let open = issues.questions.iter().map(|question| &question.place).chain(of_issues);
        let missing = open.map(|place| place.question.to_string()).collect();
        let other_way = issues.issues.iter().flat_map(|issue| &issue.against);
        let against = other_way.map(|matched| matched.place.question.to_string()).collect();
        let kinds = [
            ("cited", &cited),
            ("papers", &papers),
            ("now", &now),
            ("in-common", &shared),
            ("contradictions", &contradictions),
            ("missing", &missing),
            ("against", &against),
        ];
        for ((key, found), told) in kinds.into_iter().zip(&mut told) {
            *told += agrees(&name, &text, key, found);
        }
    }
    assert!(told.iter().all(|told| *told >= 1), "a kind is told by no situation: {told:?}");
}

/// An issue of a matter rests on what belongs to that matter.
#[test]
fn an_issue_rests_on_what_belongs_to_its_matter() {
    let edition = embedded().unwrap();
    let mut told = 0;
    for (Written { name, answers, day }, text) in written() {
        let file = read_answers(&answers, &edition.form, &edition.countries).unwrap();
        let issues = edition.issues(&file.answers, day);
        let parts = text.get("of-matter").and_then(|parts| parts.as_array());
        for part in parts.into_iter().flatten() {
            let part = part.as_table().unwrap();
            let (item, head) = (part["item"].as_str().unwrap(), part["head"].as_str().unwrap());
            let name = format!("{name}: {head} of {item}");
            let issue = issues.issues.iter().find(|issue| {
                issue.head.as_str() == head
                    && issue.matters.iter().any(|(_, of)| of.as_str() == item)
            });
            let issue = issue.unwrap_or_else(|| panic!("{name} is missing"));
            let points = issue.lines.iter().filter_map(|line| line.point.as_ref());
            let points = points.map(ToString::to_string).collect();
            let answers = issue.lines.iter().flat_map(|line| &line.answers);
            let answers = answers.map(|answer| answer.place.question.to_string()).collect();
            agrees(&name, part, "points", &points);
            agrees(&name, part, "answers", &answers);
            let lines = issue.lines.iter().flat_map(|line| &line.answers);
            let held = lines.filter(|answer| answer.known == Known::Held);
            let held = held.map(|answer| answer.place.question.to_string()).collect();
            agrees(&name, part, "held", &held);
            told += 1;
        }
    }
    assert!(told >= 1, "no situation tells of a matter");
}

/// Where the law of the United Kingdom has no part, none of it is cited; and nothing rests on it
/// alone.
#[test]
fn no_text_of_the_united_kingdom_is_cited_where_its_law_has_no_part() {
    let edition = embedded().unwrap();
    let of_uk = &edition.rules.uk.as_ref().unwrap().sources;
    let mut read = 0;
    for (Written { name, answers, day }, _) in written() {
        for answers in [answers.clone(), answers.replace("\"GB\"", "\"CA\"")] {
            let file = read_answers(&answers, &edition.form, &edition.countries).unwrap();
            for point in &edition.assess(&file.answers, day).points {
                if point.uk != UkLaw::No {
                    continue;
                }
                read += 1;
                let cited: Vec<_> = point.sources.iter().filter(|id| of_uk.contains(id)).collect();
                assert!(cited.is_empty(), "{name}: {} cites {cited:?}", point.id);
            }
        }
    }
    assert!(read >= 500, "only {read} points were read");
}
