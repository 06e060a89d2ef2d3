//! Reports that other programs changed, and PDFs that are none of ours.

use lopdf::{Dictionary, Document, Object, Stream};

use crate::{WorkingFolder, file, is_there};

/// A public key, from the examples of age.
const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

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

/// Each command that reads a report says that it was changed, and ends with a code of its own.
fn is_told_by_all(folder: &WorkingFolder, name: &str, words: &str) {
    let card = folder.path("card.json");
    if !is_there(&card) {
        let arguments = ["card", "--name", "A firm", "--key", KEY, "--out", "card.json"];
        assert_eq!(folder.run(&arguments).code, Some(0));
    }
    for arguments in [
        &["open", name, "--out", "opened.pdf"][..],
        &["read", name],
        &["fingerprint", name],
        &["compare", "case.json", name],
        &["seal", name, "--card", "card.json", "--out", "sealed.age"],
    ] {
        let found = folder.run(arguments);
        assert!(found.said.contains(words), "{name} {arguments:?}: {}", found.said);
        assert_eq!(found.code, Some(4), "{name} {arguments:?}");
    }
}

#[test]
fn pages_that_were_taken_out_added_or_painted_over_are_told() {
    let folder = folder();
    let report = std::fs::read(folder.path("report.pdf")).unwrap();
    let load = || Document::load_mem(&report).unwrap();
    let count = u32::try_from(load().get_pages().len()).unwrap();

    let mut less = load();
    less.delete_pages(&[2]);
    saved(&folder, "less.pdf", less);
    let mut two = load();
    two.delete_pages(&(2..count).collect::<Vec<_>>());
    two.prune_objects();
    saved(&folder, "two.pdf", two);
    let mut painted = load();
    let page = painted.get_pages()[&1];
    painted.add_page_contents(page, b"1 0 0 rg 0 0 600 900 re f".to_vec()).unwrap();
    saved(&folder, "painted.pdf", painted);
    let mut update = lopdf::IncrementalDocument::create_from(report.clone(), load());
    update.opt_clone_object_to_new_document(page).unwrap();
    let box_of = vec![0.into(), 0.into(), 9.into(), 9.into()];
    update.new_document.get_dictionary_mut(page).unwrap().set("CropBox", box_of);
    let mut bytes = Vec::new();
    update.save_to(&mut bytes).unwrap();
    folder.put("update.pdf", bytes);

    for name in ["less.pdf", "two.pdf", "painted.pdf", "update.pdf"] {
        is_told_by_all(&folder, name, "has written this file anew");
    }
}

#[test]
fn a_second_file_inside_is_told_and_never_read() {
    let folder = folder();
    let report = std::fs::read(folder.path("report.pdf")).unwrap();
    let own = folder.run(&["read", "report.pdf"]).out;
    let attach = |document: &mut Document| {
        let kind = Dictionary::from_iter([("Type", Object::Name(b"EmbeddedFile".to_vec()))]);
        let data = document.add_object(Stream::new(kind, b"{}".to_vec()));
        let inside = Dictionary::from_iter([("F", Object::Reference(data))]);
        let file = document.add_object(Dictionary::from_iter([
            ("Type", Object::Name(b"Filespec".to_vec())),
            ("F", Object::string_literal("answers.json")),
            ("EF", Object::Dictionary(inside)),
        ]));
        let named = vec![Object::string_literal("aaa"), file.into()];
        let names = Dictionary::from_iter([("Names", Object::Array(named))]);
        let names = Dictionary::from_iter([("EmbeddedFiles", Object::Dictionary(names))]);
        document.catalog_mut().unwrap().set("Names", names);
    };
    let second = with_attachment(&report, |document, _| attach(document));
    saved(&folder, "second.pdf", second);
    is_told_by_all(&folder, "second.pdf", "did not put there");
    assert_eq!(folder.run(&["read", "second.pdf"]).out, own, "the one that the report names");

    let swapped = with_attachment(&report, |document, id| {
        document.objects.remove(&id);
        document.catalog_mut().unwrap().remove(b"AF");
        attach(document);
    });
    saved(&folder, "swapped.pdf", swapped);
    let found = folder.run(&["open", "swapped.pdf", "--out", "z.pdf"]);
    assert!(found.said.contains("No answers are inside as data"), "{}", found.said);
    assert!(found.said.contains("did not put there"), "{}", found.said);
    assert_eq!(found.code, Some(4));
}

#[test]
fn a_file_that_would_act_is_refused_and_never_written_on() {
    let folder = folder();
    let report = std::fs::read(folder.path("report.pdf")).unwrap();
    let action = |kind: &str| {
        Dictionary::from_iter([
            ("S", Object::Name(kind.as_bytes().to_vec())),
            ("JS", Object::string_literal("app.alert(1)")),
        ])
    };
    let with = |change: &dyn Fn(&mut Dictionary)| {
        let mut document = Document::load_mem(&report).unwrap();
        change(document.catalog_mut().unwrap());
        document
    };
    let opening = with(&|root| root.set("OpenAction", action("JavaScript")));
    let launch = with(&|root| root.set("OpenAction", action("Launch")));
    let closing = with(&|root| {
        root.set("AA", Dictionary::from_iter([("WC", Object::Dictionary(action("SubmitForm")))]));
    });
    let cases = [("js.pdf", opening), ("launch.pdf", launch), ("aa.pdf", closing)];
    for (name, document) in cases {
        saved(&folder, name, document);
        for arguments in
            [&["open", name, "--out", "opened.pdf"][..], &["read", name], &["fingerprint", name]]
        {
            let found = folder.run(arguments);
            assert!(found.said.contains("would run, start or send"), "{name}: {}", found.said);
            assert_eq!((found.code, found.out.len()), (Some(1), 0), "{name} {arguments:?}");
        }
        assert!(!is_there(&folder.path("opened.pdf")), "{name} was written on");
    }
}

#[test]
fn what_no_longer_applies_leaves_in_no_file() {
    let folder = folder();
    folder.put(
        "gate.json",
        r#"{"format": "candour-answers", "version": 3, "answers": {"has-matters": "no",
            "held-now": "free", "held-place": "SECRETPLACE",
            "own-words": {"standing": "withheld", "note": "SECRETNOTE"}},
            "groups": {"matter": [{"id": "secretid", "answers": {"matter-country": "CN",
            "matter-authority": "SECRETAUTH"}}]}}"#,
    );
    folder.report("gate.json", "gate.pdf");
    let inside = folder.run(&["read", "gate.pdf"]);
    for secret in ["SECRETPLACE", "SECRETAUTH", "secretid"] {
        assert!(!inside.out().contains(secret), "{secret} leaves unseen");
    }
    assert!(inside.out().contains("SECRETNOTE"), "the annexes print the note");
    let print = folder.run(&["fingerprint", "gate.pdf"]).out;
    assert_eq!(folder.run(&["fingerprint", "gate.json"]).out, print);

    let made = folder.run(&["paper", "brief", "gate.json", "--attach", "--out", "brief.pdf"]);
    assert_eq!(made.code, Some(0), "{}", made.said);
    let inside = folder.run(&["read", "brief.pdf"]);
    assert_eq!((inside.code, inside.said.as_str()), (Some(0), ""));
    assert!(!inside.out().contains("SECRET"), "{}", inside.out());
    let print = folder.run(&["fingerprint", "brief.pdf"]);
    let pages = Document::load(folder.path("brief.pdf")).unwrap();
    let last = u32::try_from(pages.get_pages().len()).unwrap();
    let words = pages.extract_text(&[1, last]).unwrap().replace(char::is_whitespace, "");
    let short: String = print.out().split_whitespace().take(8).collect();
    assert!(!words.contains(&short), "a fingerprint of answers that the pages do not print");
}

#[test]
fn any_key_of_an_identity_file_opens_and_windows_may_have_written_it() {
    let folder = folder();
    let keys: Vec<age::x25519::Identity> =
        (0..2).map(|_| age::x25519::Identity::generate()).collect();
    let public = keys[1].to_public().to_string();
    let made = folder.run(&["card", "--name", "A firm", "--key", &public, "--out", "card.json"]);
    assert_eq!(made.code, Some(0), "{}", made.said);
    let arguments = ["seal", "report.pdf", "--card", "card.json", "--out", "sealed.age"];
    let sealed = folder.run(&arguments);
    assert_eq!((sealed.code, sealed.said.as_str()), (Some(0), ""));
    let secret = |key: &age::x25519::Identity| {
        use age::secrecy::ExposeSecret;
        key.to_string().expose_secret().to_owned()
    };
    let text = format!("# two keys\r\n{}\r\n{}\r\n", secret(&keys[0]), secret(&keys[1]));
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let forms = [
        text.clone().into_bytes(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        [&b"\xFF\xFE"[..], &units].concat(),
    ];
    for form in forms {
        folder.put("key.txt", form);
        let arguments = ["open", "sealed.age", "--identity", "key.txt", "--out", "opened.pdf"];
        let found = folder.run(&arguments);
        assert_eq!((found.code, found.said.as_str()), (Some(0), ""));
    }
}

#[test]
fn a_card_says_which_field_is_wrong_and_prints_how_to_reach_the_firm() {
    let folder = folder();
    let card = |name: &str, contact: &str| {
        format!(
            "{{\"format\": \"candour-firm-card\", \"version\": 1, \"name\": \"{name}\",\n \
             \"contact\": {contact}, \"public-key\": \"{KEY}\"}}"
        )
    };
    let good = card("A firm", "{\"telephone\": \"+44 20 7946 0000\", \"address\": \"1 Road\"}");
    folder.put("good.json", [b"\xEF\xBB\xBF", good.as_bytes()].concat());
    let words = folder.run(&["words", "good.json"]);
    assert_eq!(words.code, Some(0), "{}", words.said);
    assert!(words.out().ends_with("address: 1 Road\ntelephone: +44 20 7946 0000\n"));
    for (card, reason) in [
        (card("A\u{FE0F} firm", "{}"), "name: the character U+FE0F"),
        (card("A firm", "{\"fax\": \"1\"}"), "unknown field `fax`"),
        (card("A firm", "{},"), " at line 2 column "),
    ] {
        folder.put("bad.json", card);
        let found = folder.run(&["words", "bad.json"]);
        assert!(found.said.contains(reason), "{}", found.said);
        assert_eq!(found.code, Some(1));
    }
}
