//! The cards of firms: compared before anything is sealed for one, and named on a report.

use std::process::Command;

use candour_case::sharing::{Card, make_card};
use candour_case::view_models::{FirmText, ReportChoices};
use candour_case::{AppSession, PaperKind};
use candour_typeset::page_text;
use candour_vault::Identity;

use crate::firm::{english, session_in};
use crate::now;

#[test]
fn a_report_is_sealed_for_a_firm_only_after_its_words_were_compared() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.create_case("Mine", now()).unwrap();
    let key = Identity::generate().recipient().to_string();
    let card = make_card("A firm", &key).unwrap();
    session.import_card(card.clone()).unwrap();
    session.make_names(&english(), now()).unwrap();
    assert_eq!(session.seal_report_for(&key, &english()).err().map(|e| e.code()), Some("card-key"));
    session.compare_card(&key, true, now()).unwrap();
    assert!(session.seal_report_for(&key, &english()).is_ok());
    let firms = session.firms(&english()).unwrap().firms;
    assert_eq!(firms.len(), 2, "one came with the program, one was imported");
    assert!(firms[0].shipped && firms[0].key.is_none(), "the shipped card names no key");
    session.compare_card(&key, false, now()).unwrap();
    assert!(session.seal_report_for(&key, &english()).is_err());
}

#[test]
fn a_report_names_the_firm_that_was_chosen_and_bears_its_logo() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.create_case("Mine", now()).unwrap();
    let key = Identity::generate().recipient().to_string();
    let mut card = make_card("Nowhere Example LLP", &key).unwrap();
    // A cross of three by three points.
    card.logo = Some("UDQKMyAzCkDgQA==".to_owned());
    assert_eq!(
        session.report_firms(&english()).unwrap().len(),
        1,
        "the firm that came with the program"
    );
    session.import_card(card.clone()).unwrap();
    let usual = |session: &AppSession| -> Vec<Option<String>> {
        let firms = session.report_firms(&english()).unwrap();
        assert_eq!(firms.len(), 2);
        firms.into_iter().filter(|firm| firm.usual).map(|firm| firm.key).collect()
    };
    assert_eq!(usual(&session), [None], "a card that nobody has compared is not the usual one");
    session.compare_card(&key, true, now()).unwrap();
    assert_eq!(usual(&session), [Some(key.clone())], "the card that was compared is the usual one");

    let mut made_for = |firm: Option<String>| {
        let choices = ReportChoices { firm, ..ReportChoices::paper(PaperKind::Brief) };
        session.make_report(&choices, &english(), now()).unwrap();
        let told = session.firms(&english()).unwrap().made.unwrap();
        let file = folder.path().join("report.pdf");
        std::fs::write(&file, session.report_file(&english()).unwrap().bytes).unwrap();
        let listed = Command::new("pdfimages").arg("-list").arg(&file).output().unwrap();
        let logos = String::from_utf8(listed.stdout).unwrap();
        let logos: Vec<String> = logos
            .lines()
            .filter(|line| line.contains("stencil"))
            .map(|line| line.split_whitespace().skip(3).take(2).collect::<Vec<_>>().join(" by "))
            .collect();
        (page_text(&std::fs::read(&file).unwrap(), 0), told, logos)
    };
    let (cover, told, logos) = made_for(Some(key));
    assert!(cover.contains("Nowhere Example LLP") && !cover.contains("Gherson"), "{cover}");
    assert!(told.contains("Nowhere Example LLP"), "{told}");
    assert_eq!(logos, ["3 by 3"]);
    let (cover, _, logos) = made_for(None);
    assert!(cover.contains("Gherson") && !cover.contains("Nowhere Example LLP"), "{cover}");
    assert!(logos.is_empty(), "{logos:?}");
}

#[test]
fn a_card_that_was_not_compared_says_so_where_it_is_chosen_and_on_every_paper() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.create_case("Mine", now()).unwrap();
    let key = Identity::generate().recipient().to_string();
    // The attack: a Cyrillic letter in the name of the firm that came with the program.
    session.import_card(make_card("Ghers\u{43E}n Solicitors LLP", &key).unwrap()).unwrap();
    let remarks = |session: &AppSession| {
        let firms = session.report_firms(&english()).unwrap();
        let listed = session.firms(&english()).unwrap().firms;
        let forged = |one: Option<&String>| one == Some(&key);
        let chosen = firms.into_iter().find(|firm| forged(firm.key.as_ref())).unwrap().remarks;
        let listed = listed.into_iter().find(|firm| forged(firm.key.as_ref())).unwrap().remarks;
        assert_eq!(chosen, listed, "what is chosen and what is listed say other things");
        chosen
    };
    let said = remarks(&session);
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[0].contains("Not compared") && said[1].contains("alphabets"), "{said:?}");
    assert!(said[2].contains("Gherson Solicitors LLP"), "{said:?}");

    let head = |session: &mut AppSession, paper: PaperKind| {
        let firm = Some(key.clone());
        let choices = ReportChoices { firm, ..ReportChoices::paper(paper) };
        session.make_report(&choices, &english(), now()).unwrap();
        let told = session.firms(&english()).unwrap().made.unwrap();
        (page_text(&session.report_file(&english()).unwrap().bytes, 0), told)
    };
    for paper in PaperKind::ALL {
        let (text, told) = head(&mut session, paper);
        assert!(text.contains("card not compared"), "{paper:?}: {text}");
        assert!(told.contains("card not compared"), "{told}");
    }
    session.compare_card(&key, true, now()).unwrap();
    let (text, _) = head(&mut session, PaperKind::Brief);
    assert!(!text.contains("not compared"), "{text}");
    // Its letters are those of two alphabets for all that.
    let said = remarks(&session);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("alphabets"), "{said:?}");
    let firms = session.report_firms(&english()).unwrap();
    assert!(firms[0].remarks.is_empty(), "the firm that came with the program");
}

#[test]
fn a_firm_that_imports_its_own_card_is_offered_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    session.write_firm(&FirmText { name: "A firm".into(), ..FirmText::default() }).unwrap();
    let card = session.card_file(&english()).unwrap();
    session.import_card(Card::read(&card.bytes).unwrap()).unwrap();
    let firms = session.report_firms(&english()).unwrap();
    let named: Vec<_> = firms.iter().filter(|firm| firm.name == "A firm").collect();
    assert_eq!(named.len(), 1, "two choices with one key");
    assert!(named[0].usual);
}

#[test]
fn a_card_with_a_known_key_and_another_address_is_not_compared_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session_in(folder.path());
    let key = Identity::generate().recipient().to_string();
    let card = make_card("A firm", &key).unwrap();
    let compared = |session: &AppSession| {
        let firms = session.firms(&english()).unwrap().firms;
        firms.iter().any(|firm| firm.compared.is_some())
    };
    session.import_card(card.clone()).unwrap();
    session.compare_card(&key, true, now()).unwrap();
    session.import_card(card.clone()).unwrap();
    assert!(compared(&session), "the same card once more");
    let fields: [fn(&mut Card); 6] = [
        |card| card.name = "A firm.".into(),
        |card| card.contact.email = Some("other@example.org".into()),
        |card| card.contact.telephone = Some("+44 20 7946 0000".into()),
        |card| card.contact.address = Some("Another street".into()),
        |card| card.services = vec!["One".into()],
        |card| card.disclaimer = Some("No advice.".into()),
    ];
    for change in fields {
        session.import_card(card.clone()).unwrap();
        session.compare_card(&key, true, now()).unwrap();
        let mut other = card.clone();
        change(&mut other);
        session.import_card(other).unwrap();
        assert!(!compared(&session));
        let sealed = session.seal_report_for(&key, &english());
        assert!(sealed.is_err(), "sealed for a card that was not compared");
    }
}
