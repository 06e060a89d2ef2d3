//! Reports that other programs changed, and PDFs that are none of ours.

use lopdf::{Dictionary, Document, Object, Stream};

use crate::{WorkingFolder, file, is_there};

fn folder() -> WorkingFolder {
    let folder = WorkingFolder::new();
    folder.put("case.json", file("{\"held-now\": \"free\"}"));
    folder.put("other.json", file("{\"held-now\": \"free\", \"own-words\": \"other\"}"));
    folder.report("case.json", "report.pdf");
    folder
}

fn saved(folder: &WorkingFolder, name: &str, mut document: Document) {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    folder.put(name, bytes);
}

fn with_attachment(pdf: &[u8], change: impl FnOnce(&mut Document, lopdf::ObjectId)) -> Document {
    let mut document = Document::load_mem(pdf).unwrap();
    let is_data =
        |object: &Object| object.as_stream().is_ok_and(|s| s.dict.has_type(b"EmbeddedFile"));
    let id = document.objects.iter().find(|(_, object)| is_data(object)).map(|(id, _)| *id);
    change(&mut document, id.unwrap());
    document
}

#[test]
fn a_pdf_that_is_none_of_ours_is_never_opened_without_a_word() {
    let folder = folder();
    folder.put("garbage.pdf", "%PDF-1.7\ngarbage\n%%EOF\n");
    let found = folder.run(&["open", "garbage.pdf", "--out", "x.pdf"]);
    assert_eq!(found.code, Some(1));
    assert!(found.said.contains("was not made by Candour"), "{}", found.said);
    assert!(!is_there(&folder.path("x.pdf")));

    let mut alien = Document::with_version("1.7");
    let pages = alien.new_object_id();
    let page = alien.add_object(Dictionary::from_iter([
        ("Type", Object::Name(b"Page".to_vec())),
        ("Parent", Object::Reference(pages)),
    ]));
    let tree = Dictionary::from_iter([
        ("Type", Object::Name(b"Pages".to_vec())),
        ("Kids", Object::Array(vec![page.into()])),
        ("Count", 1.into()),
    ]);
    alien.objects.insert(pages, Object::Dictionary(tree));
    let catalog = alien.add_object(Dictionary::from_iter([
        ("Type", Object::Name(b"Catalog".to_vec())),
        ("Pages", Object::Reference(pages)),
    ]));
    alien.trailer.set("Root", catalog);
    saved(&folder, "alien.pdf", alien);
    let found = folder.run(&["open", "alien.pdf", "--out", "y.pdf"]);
    assert!(found.said.contains("made by Candour"), "{}", found.said);
    for command in ["read", "fingerprint"] {
        let found = folder.run(&[command, "alien.pdf"]);
        assert_eq!(found.code, Some(1));
        assert!(found.out.is_empty());
    }
}

#[test]
fn a_report_without_its_answers_is_told() {
    let folder = folder();
    let report = std::fs::read(folder.path("report.pdf")).unwrap();
    let stripped = with_attachment(&report, |document, id| {
        document.objects.remove(&id);
        document.catalog_mut().unwrap().remove(b"AF");
    });
    saved(&folder, "stripped.pdf", stripped);
    let found = folder.run(&["open", "stripped.pdf", "--out", "x.pdf"]);
    assert!(found.said.contains("No answers are inside"), "{}", found.said);
    let made = folder.run(&["paper", "conflict-sheet", "case.json", "--out", "names.pdf"]);
    assert_eq!(made.code, Some(0), "{}", made.said);
    let found = folder.run(&["open", "names.pdf", "--out", "y.pdf"]);
    assert!(found.said.contains("No answers are inside"), "{}", found.said);
}

#[test]
fn answers_that_were_exchanged_are_noticed_and_own_ones_are_not() {
    let folder = folder();
    let found = folder.run(&["open", "report.pdf", "--out", "x.pdf"]);
    assert_eq!((found.code, found.said.as_str()), (Some(0), ""));
    let report = std::fs::read(folder.path("report.pdf")).unwrap();
    folder.report("other.json", "other.pdf");
    let answers = folder.run(&["read", "other.pdf"]).out;
    let exchanged = with_attachment(&report, |document, id| {
        let Object::Stream(data) = document.objects.get_mut(&id).unwrap() else { panic!() };
        *data = Stream::new(
            Dictionary::from_iter([("Type", Object::Name(b"EmbeddedFile".to_vec()))]),
            answers.clone(),
        );
    });
    saved(&folder, "exchanged.pdf", exchanged);
    for arguments in [
        &["open", "exchanged.pdf", "--out", "y.pdf"][..],
        &["fingerprint", "exchanged.pdf"],
        &["compare", "case.json", "exchanged.pdf"],
        &["read", "exchanged.pdf"],
    ] {
        let found = folder.run(arguments);
        assert!(found.said.contains("were exchanged"), "{arguments:?}: {}", found.said);
    }
}

#[test]
fn bytes_before_the_header_are_passed_over_by_every_command() {
    let folder = folder();
    let report = std::fs::read(folder.path("report.pdf")).unwrap();
    folder.put("lead.pdf", [&b"\n"[..], &report].concat());
    let of = |arguments: &[&str]| {
        let found = folder.run(arguments);
        assert_eq!(found.code, Some(0), "{arguments:?}: {}", found.said);
        found.out
    };
    assert_eq!(of(&["read", "lead.pdf"]), of(&["read", "report.pdf"]));
    assert_eq!(of(&["fingerprint", "lead.pdf"]), of(&["fingerprint", "report.pdf"]));
    let print = of(&["fingerprint", "report.pdf"]);
    assert_eq!(of(&["open", "lead.pdf", "--out", "x.pdf"]), print);
    assert_eq!(of(&["compare", "lead.pdf", "report.pdf"]), b"");
}

#[test]
fn what_changed_between_two_versions_is_a_page() {
    let folder = folder();
    let text = std::fs::read_to_string(folder.path("case.json")).unwrap();
    let changed = text.replacen("\"no\"", "\"not-known\"", 1);
    folder.put("later.json", changed.into_bytes());
    let arguments =
        ["compare", "case.json", "later.json", "--on", "2026-11-29", "--out", "changes.pdf"];
    let found = folder.run(&arguments);
    assert_eq!(found.code, Some(0), "{}", found.said);
    assert!(found.out.is_empty(), "the page is in the file");
    let first = std::fs::read(folder.path("changes.pdf")).unwrap();
    assert!(first.starts_with(b"%PDF"));
    assert_eq!(folder.run(&arguments).code, Some(0));
    assert!(first == std::fs::read(folder.path("changes.pdf")).unwrap(), "another page");
    // Nothing is written over what is compared, and a list is no page.
    let over = ["compare", "case.json", "later.json", "--out", "later.json"];
    assert_ne!(folder.run(&over).code, Some(0));
    let both = ["compare", "case.json", "later.json", "--json", "--out", "changes.pdf"];
    assert_ne!(folder.run(&both).code, Some(0));
}
