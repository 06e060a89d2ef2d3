//! What people see of each situation: its issues, under the right heads and few enough to read.

use std::collections::BTreeSet;

use candour_assessment::issue::Known;
use candour_assessment::{Issue, Urgency};
use candour_content::embedded;
use candour_model::{GroupId, ItemId};

use super::{Situation, situations};

/// The most issues that a situation may show.
const MOST_ISSUES: usize = 14;

impl Situation {
    fn shown(&self) -> impl Iterator<Item = &Issue> {
        self.issues.issues.iter().chain(&self.issues.also_mentioned)
    }

    fn countries_of(&self, matters: &[(GroupId, ItemId)]) -> Vec<String> {
        let of = |(_, item): &(GroupId, ItemId)| self.matter_countries.get(item).cloned();
        matters.iter().filter_map(of).collect()
    }

    fn heads(&self) -> BTreeSet<String> {
        self.shown().map(|issue| issue.head.to_string()).collect()
    }

    fn number(&self, key: &str) -> Option<usize> {
        let number = self.text.get(key)?.as_integer()?;
        Some(usize::try_from(number).unwrap())
    }
}

#[test]
fn the_issues_of_every_situation_are_few() {
    let found = situations(&embedded().unwrap());
    let mut counts: Vec<usize> = found.iter().map(|s| s.issues.issues.len()).collect();
    for situation in &found {
        let count = situation.issues.issues.len();
        println!("{count} issues: {}", situation.name);
        assert!(count <= MOST_ISSUES, "{}: {count} issues", situation.name);
    }
    counts.sort_unstable();
    let (median, largest) = (counts[counts.len() / 2], counts[counts.len() - 1]);
    println!(
        "count: {median} issues a situation as median, {largest} the most, {} in all",
        counts.len()
    );
}

/// A situation says under which heads its facts belong, under which they do not, and how many
/// issues there are where that matters.
#[test]
fn the_facts_stand_under_their_heads() {
    let mut told = 0;
    for situation in situations(&embedded().unwrap()) {
        let heads = situation.heads();
        let (expected, absent) = (situation.list("heads"), situation.list("heads-absent"));
        told += usize::from(!expected.is_empty() || !absent.is_empty());
        let missing: Vec<_> = expected.difference(&heads).collect();
        assert!(missing.is_empty(), "{}: {missing:?} missing of {heads:?}", situation.name);
        let wrong: Vec<_> = absent.intersection(&heads).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?} should not be there", situation.name);
        let aside = situation.issues.set_aside.iter().map(|set| set.point.to_string()).collect();
        let kept: Vec<_> = situation.list("set-aside").difference(&aside).cloned().collect();
        assert!(kept.is_empty(), "{}: {kept:?} should be set aside", situation.name);
        for head in situation.list("shared") {
            let of_head = situation.shown().filter(|issue| issue.head.as_str() == head).count();
            assert_eq!(of_head, 1, "{}: {head} is shared", situation.name);
        }
        if let Some(number) = situation.number("issues") {
            assert_eq!(situation.issues.issues.len(), number, "{}: {heads:?}", situation.name);
        }
        let also = situation.issues.also_mentioned.iter().map(|issue| issue.head.to_string());
        let (also, mentioned) = (also.collect(), situation.list("also-mentioned"));
        if situation.text.contains_key("also-mentioned") {
            assert_eq!(mentioned, also, "{}", situation.name);
        }
    }
    assert!(told >= 8, "only {told} situations say under which heads they belong");
}

#[test]
fn no_head_stands_twice_in_a_matter() {
    for situation in situations(&embedded().unwrap()) {
        let mut seen = BTreeSet::new();
        for issue in situation.shown() {
            let matters: Vec<_> = issue.matters.iter().map(|(_, item)| item.to_string()).collect();
            let each = if matters.is_empty() { vec!["whole case".to_owned()] } else { matters };
            for matter in each {
                let is_new = seen.insert((issue.head.clone(), matter.clone()));
                assert!(is_new, "{}: {} twice in {matter}", situation.name, issue.head);
            }
        }
    }
}

#[test]
fn every_point_that_arises_is_seen_or_set_aside_with_a_reason() {
    for situation in situations(&embedded().unwrap()) {
        let lines = situation.shown().flat_map(|issue| &issue.lines);
        let lines = lines.chain(&situation.issues.for_the_person);
        let mut seen: BTreeSet<_> = lines
            .flat_map(|line| {
                let items: Vec<_> = line.items.iter().cloned().map(Some).collect();
                let each = if items.is_empty() { vec![None] } else { items };
                each.into_iter().map(|item| (line.point.clone(), item)).collect::<Vec<_>>()
            })
            .collect();
        let aside = situation.issues.set_aside.iter();
        seen.extend(aside.map(|set| (Some(set.point.clone()), set.item.clone())));
        for point in &situation.assessment.points {
            let is_seen = seen.contains(&(Some(point.id.clone()), point.item.clone()));
            assert!(is_seen, "{}: {} {:?}", situation.name, point.id, point.item);
        }
    }
}

/// The sentences of an issue rest on what was answered; what could not be told gives questions.
#[test]
fn no_sentence_rests_on_silence() {
    for situation in situations(&embedded().unwrap()) {
        for line in situation.shown().flat_map(|issue| &issue.lines) {
            assert!(!line.answers.is_empty(), "{}: {:?}", situation.name, line.point);
            for answer in &line.answers {
                let is_answered = matches!(
                    answer.known,
                    Known::OwnWord
                        | Known::Paper
                        | Known::Held
                        | Known::Told(_)
                        | Known::Unsure
                        | Known::Belief
                );
                assert!(is_answered, "{}: {:?}", situation.name, answer.place);
            }
        }
        for undetermined in &situation.assessment.cannot_tell {
            let of_undetermined = |issue: &&Issue| {
                issue.lines.iter().any(|line| {
                    line.point.as_ref() == Some(&undetermined.id)
                        && (undetermined.item.is_none()
                            || undetermined.item.iter().all(|item| line.items.contains(item)))
                })
            };
            let found = situation.shown().find(of_undetermined);
            assert!(found.is_none(), "{}: {} is a sentence", situation.name, undetermined.id);
        }
    }
}

/// A situation says which points people see and which they must not.
#[test]
fn the_points_are_those_that_the_facts_call_for() {
    let mut told = 0;
    for situation in situations(&embedded().unwrap()) {
        let lines = situation.shown().flat_map(|issue| &issue.lines);
        let lines = lines.chain(&situation.issues.for_the_person);
        let seen: BTreeSet<String> =
            lines.filter_map(|line| Some(line.point.as_ref()?.to_string())).collect();
        let (expected, absent) = (situation.list("points"), situation.list("points-absent"));
        told += usize::from(!expected.is_empty() || !absent.is_empty());
        let missing: Vec<_> = expected.difference(&seen).collect();
        assert!(missing.is_empty(), "{}: {missing:?} missing of {seen:?}", situation.name);
        let wrong: Vec<_> = absent.intersection(&seen).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?} should not be there", situation.name);
    }
    assert!(told >= 12, "only {told} situations name points");
}

/// Points about one country, with its code.
const OF_A_COUNTRY: [(&str, &[&str]); 8] = [
    ("country-china", &["CN", "MO"]),
    ("country-hong-kong", &["HK"]),
    ("country-india", &["IN"]),
    ("country-russia", &["RU"]),
    ("country-turkey", &["TR"]),
    ("country-ukraine", &["UA"]),
    ("country-usa", &["US"]),
    ("country-gulf", &["AE", "BH", "KW", "OM", "QA", "SA"]),
];

/// What is about one country stands in no case of another.
#[test]
fn a_point_about_a_country_stands_in_no_case_of_another() {
    for situation in situations(&embedded().unwrap()) {
        for issue in situation.shown().filter(|issue| !issue.matters.is_empty()) {
            let countries = situation.countries_of(&issue.matters);
            for point in issue.lines.iter().filter_map(|line| line.point.as_ref()) {
                let of = OF_A_COUNTRY.iter().find(|(id, _)| *id == point.as_str());
                let Some((_, own)) = of else { continue };
                let fits = countries.iter().any(|country| own.contains(&country.as_str()));
                assert!(fits, "{}: {point} in a case of {countries:?}", situation.name);
            }
        }
    }
}

/// A situation says which heads its facts do not call for in the case of one of its countries.
#[test]
fn what_is_told_of_one_country_stands_in_no_case_of_another() {
    let mut told = 0;
    for situation in situations(&embedded().unwrap()) {
        let Some(kept) = situation.text.get("heads-not-in").and_then(|kept| kept.as_table()) else {
            continue;
        };
        for (country, heads) in kept {
            let heads = heads.as_array().unwrap();
            let is_kept = |issue: &&Issue| {
                heads.iter().any(|head| head.as_str() == Some(issue.head.as_str()))
                    && situation.countries_of(&issue.matters).contains(country)
            };
            let found = situation.shown().find(is_kept).map(|issue| issue.head.to_string());
            assert_eq!(found, None, "{}: in the case of {country}", situation.name);
            told += heads.len();
        }
    }
    assert!(told >= 3, "only {told} heads are kept out of a case");
}

/// The caution about travel waits where no journey is planned.
#[test]
fn travel_is_what_to_do_now_only_where_a_journey_is_planned() {
    let mut waits = 0;
    for situation in situations(&embedded().unwrap()) {
        let found = situation.assessment.points.iter();
        let caution = found.filter(|point| point.id.as_str() == "caution-travel");
        for point in caution.filter(|_| !situation.plans_a_journey) {
            assert_ne!(point.urgency, Urgency::ActNow, "{}", situation.name);
            waits += 1;
        }
    }
    assert!(waits >= 10, "only {waits} situations have the caution without a journey");
}

/// What a situation says is asked is a page of the interview, and what it says is not, is none.
#[test]
fn what_was_told_once_is_not_asked_again() {
    let mut told = 0;
    for situation in situations(&embedded().unwrap()) {
        let (asked, unasked) = (situation.list("asked"), situation.list("unasked"));
        told += asked.len() + unasked.len();
        let missing: Vec<_> = asked.difference(&situation.pages).collect();
        assert!(missing.is_empty(), "{}: {missing:?} is not asked", situation.name);
        let wrong: Vec<_> = unasked.intersection(&situation.pages).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?} is asked", situation.name);
    }
    assert!(told >= 3, "only {told} questions are told");
}
