//! The first page of the brief: the whole case at a glance, in every situation of the tests.

use candour_content::{Edition, embedded};
use candour_model::{Answer, Locale, QuestionId, Value};
use candour_questionnaire::Flow;
use candour_report::{Composition, Letterhead, PaperKind, compose};

use crate::reader::{Program, folded, read};
use crate::situation::{Situation, printed, situations};

/// Own words of at most this many characters stand whole on the first page, longer ones as far.
const OWN_WORDS: usize = 400;
/// The same of the words of a threat.
const THREAT: usize = 200;

fn firm() -> Letterhead {
    Letterhead {
        name: "A firm".to_owned(),
        telephone: None,
        marking: Some("Confidential. Prepared to ask for legal advice.".to_owned()),
        disclaimer: Some(
            "This is no advice. A firm acts only under a written agreement.".to_owned(),
        ),
        logo: None,
    }
}

/// The words of the first page, without spaces.
fn first_page(situation: &Situation, edition: &Edition) -> String {
    let firm = firm();
    let report = situation.composition(edition, PaperKind::Brief, |from| {
        compose(&Composition { firm: Some(&firm), ..*from })
    });
    folded(&read(Program::Text, &printed(&report).pdf, &["-raw", "-l", "1"]))
}

/// The beginning of what was answered in free words to a question, in every item.
fn texts(
    situation: &Situation,
    edition: &Edition,
    question: &QuestionId,
    most: usize,
) -> Vec<String> {
    let asked = situation.asked(edition).into_iter().filter(|place| place.question == *question);
    asked
        .filter_map(|place| match situation.file.answers.get(&place).and_then(Answer::value) {
            Some(Value::Text(words)) => Some(words.chars().take(most).collect()),
            _ => None,
        })
        .collect()
}

#[test]
fn the_first_page_is_the_case_at_a_glance() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let phrases = candour_content::Phrases::new(&edition, &english);
    let (mut spoken, mut threatened) = (0, 0);
    for mut situation in situations(&edition) {
        let own: candour_model::AnswerAddress = "own-words".parse().unwrap();
        if situation.value("own-words").is_none() {
            // Whoever writes does so at some length.
            let words = Value::Text("I did not do what they say. ".repeat(OWN_WORDS / 28));
            situation.file.answers.set(&own, Some(Answer::Given(words)));
        }
        let name = situation.name.clone();
        let page = first_page(&situation, &edition);
        let mut at = 0;
        // Each in its place: below what stands before it.
        let mut holds = |what: &str, words: &str| {
            let words = folded(words);
            let found = page[at..].find(&words);
            let Some(found) = found else {
                panic!("{name}: no {what} in its place: {words}\n{page}")
            };
            at += found;
        };
        match situation.value("own-name") {
            Some(Value::Party(party)) => holds("name", &party.name),
            _ => holds("name", "Name not given"),
        }
        for told in ["Born:", "Lives in:", "Held now:", "Safe contact:", "In short"] {
            holds("identity", told);
        }
        let parameters = edition.parameters_on(situation.day);
        let context = edition.context(&situation.file.answers, situation.day, &parameters);
        let matters = &"matter".parse().unwrap();
        if context.group_asked(matters).is_true() {
            for item in context.items(matters).iter().take(6) {
                holds("matter", &phrases.item_name(&context, matters, &item.id));
            }
        }
        holds("what comes first", "First");
        let flow = Flow::new(&context);
        let dated = candour_assessment::dated(&context, &flow);
        for next in dated.iter().filter(|dated| dated.is_ahead(situation.day)).take(3) {
            holds("date ahead", &phrases.stated_date(&context, &next.told));
        }
        for question in &edition.brief.threats {
            for words in texts(&situation, &edition, question, THREAT) {
                threatened += 1;
                holds("threat", "The threat, as it was put");
                holds("words of the threat", &words);
            }
        }
        holds("what is wanted", "Wants:");
        let own = match situation.is_written_by_another() {
            true => "he words of whoever wrote the answers",
            false => "he client’s own words",
        };
        holds("own words", own);
        for question in &edition.brief.own_words {
            for words in texts(&situation, &edition, question, OWN_WORDS) {
                spoken += 1;
                // Letters that run from right to left come out of a page as they are drawn.
                for line in words.lines().filter(|line| !line.contains(['\u{627}', '\u{644}'])) {
                    holds("words", line);
                }
            }
        }
        for told in ["Left out of this paper.", "In person:", "Left for later:"] {
            holds("what was left", told);
        }
        holds("legend", "Nothing here has been checked.");
        holds("data", "No data is attached to this file.");
        holds("purpose", firm().marking.as_deref().unwrap());
        holds("what the card says", firm().disclaimer.as_deref().unwrap());
        holds("state of the law", "Law as at");
    }
    assert!(spoken > 40 && threatened > 0, "{spoken} own words, {threatened} threats");
}

#[test]
fn words_that_are_longer_than_the_first_page_go_on_whole_where_the_page_says() {
    let edition = embedded().unwrap();
    for (sentence, count) in
        [("The partners fell out over the shares. ", 200), ("我只想知道。", 900)]
    {
        let mut example = situations(&edition).pop().unwrap();
        let words = format!("{}It ends here.", sentence.repeat(count));
        let threat =
            format!("{}They said no more.", "We shall find you wherever you go. ".repeat(60));
        let set = |answers: &mut candour_model::Answers, place: &str, words: &str| {
            let value = Answer::Given(Value::Text(words.to_owned()));
            answers.set(&place.parse().unwrap(), Some(value));
        };
        let dispute = example.file.answers.groups[&"dispute".parse().unwrap()][0].id.to_string();
        set(&mut example.file.answers, "own-words", &words);
        set(&mut example.file.answers, &format!("dispute/{dispute}/dispute-threat-words"), &threat);
        let page = first_page(&example, &edition);
        for told in [
            sentence,
            "We shall find you wherever you go.",
            "It goes on under “Disputes, money and property”.",
            "Continues on the next page",
            "Left out of this paper.",
            "Prepared to ask for legal advice.",
        ] {
            assert!(page.contains(&folded(told)), "{told}\n{page}");
        }
        assert!(!page.contains("Itendshere"), "everything fits one page");
        let brief = printed(&example.paper(&edition, PaperKind::Brief));
        let whole = folded(&read(Program::Text, &brief.pdf, &[]));
        assert!(
            whole.contains("ownwords(2.5)(continued)"),
            "the next page does not say whose words"
        );
        assert!(whole.contains("Itendshere.") && whole.contains("Theysaidnomore."));
    }
}
