//! Every point has its place under one head, and rests on answers.

use super::*;

#[test]
fn every_point_stands_under_exactly_one_head() {
    let none = after(HEAD_FILE, "\"held\", ", "");
    let flaw = Flaw::NoHead(owned("held"));
    let sentence = "point held: stands under no head; give it its place in issues.toml";
    assert_eq!(flaw.to_string(), sentence);
    assert_eq!(none, [flaw]);
    let second = format!("{HEADS}\n[[head]]\nid = \"then\"\nscope = \"case\"\npoints = [\"held\"]");
    let twice = after(HEAD_FILE, HEADS, &second);
    let heads = vec![owned("now"), owned("then")];
    assert!(twice.contains(&Flaw::SeveralHeads { point: owned("held"), heads }), "{twice:?}");
    let in_one = after(HEAD_FILE, "\"held\", ", "\"held\", \"held\", ");
    let heads = vec![owned("now"), owned("now")];
    assert!(in_one.contains(&Flaw::SeveralHeads { point: owned("held"), heads }), "{in_one:?}");
}

#[test]
fn a_head_names_what_exists_and_has_its_words() {
    let point = after(HEAD_FILE, "\"held\", ", "\"held\", \"hold\", ");
    assert_eq!(point, [unknown("head now", "point", "hold")]);
    let date = after(HEAD_FILE, "date = \"told-on\"", "date = \"where\"");
    assert_eq!(date, [unknown("head now", "date of a group", "where")]);
    let frame = after(HEAD_FILE, "[\"has-matters\"]", "[\"has-dogs\"]");
    assert_eq!(frame, [unknown("frame", "question", "has-dogs")]);
    let other_side = "cannot wait.\n    .other-side = It may end.";
    let words = after(ENGLISH, other_side, "cannot wait.");
    assert_eq!(words, [missing("en", "head-now.other-side")]);
    let words = after(ENGLISH, "head-now = First", "head-new = First");
    assert!(words.contains(&missing("en", "head-now")), "{words:?}");
}

/// The tiny edition with more in its file of heads.
fn with(more: &str) -> Vec<Flaw> {
    after(HEAD_FILE, HEADS, &format!("{HEADS}{more}"))
}

#[test]
fn what_keeps_points_out_names_what_exists() {
    let move_to = "[[not-with]]\npoints = [\"hold\"]\nwith = [\"last-week\"]\n\
        moves = [{ points = [\"last-day\"], to = \"then\" }]";
    let owner = "not-with hold";
    let expected = [
        unknown(owner, "point", "hold"),
        unknown(owner, "point", "last-week"),
        unknown(owner, "head that makes issues", "then"),
    ];
    assert_eq!(with(move_to), expected);
    let known = "[[known]]\nhow = \"paper\"\nquestions = [\"hold\"]";
    assert_eq!(with(known), [unknown("known", "question", "hold")]);
    let option = "[[known]]\nhow = \"paper\"\nquestions = [\"held\"]\noptions = [\"perhaps\"]";
    let expected = [
        unknown("known", "question with one of its options", "held"),
        unknown("known held", "option", "perhaps"),
    ];
    assert_eq!(with(option), expected);
    let matters = "[matters]\ngroup = \"matter\"\ncountry = \"where\"";
    assert_eq!(with(matters), [unknown("matters", "country of its group", "where")]);
}

#[test]
fn a_condition_of_a_head_that_names_nothing_is_no_edition() {
    let mut files = files();
    let heads = files.get_mut(HEAD_FILE).unwrap();
    *heads = format!("{HEADS}against = [{{ is = [\"hold\", \"yes\"] }}]");
    let faults = load(files).unwrap_err();
    assert!(matches!(&faults[..], [ContentFault::Rule { rule, .. }] if rule == "head now"));
}

#[test]
fn a_head_under_which_nothing_stands_is_named() {
    let all = "[[not-with]]\nmoves = [{ points = [\"held\", \"last-day\"], to = \"then\" }]\n\
        [[head]]\nid = \"then\"\nscope = \"case\"";
    let flaws = with(all);
    assert!(flaws.contains(&Flaw::HeadEmpty(owned("now"))), "{flaws:?}");
}

#[test]
fn a_rule_that_holds_in_silence_is_named() {
    let mut edition = load(files()).unwrap();
    edition.rules.points[0].when = candour_questionnaire::Condition::All(Vec::new());
    let flaws = prove(&edition, "2026-11-23".parse().unwrap()).flaws;
    assert!(flaws.contains(&Flaw::HoldsInSilence(owned("point held"))), "{flaws:?}");
    assert!(flaws.contains(&Flaw::ReasonWithoutAnswer(owned("held"))), "{flaws:?}");
}
