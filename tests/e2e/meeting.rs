//! A client and a firm, each with a window and a vault of their own: the way to the firm, the
//! meeting, the second version, and what is printed of them.

mod files;

use std::path::{Path, PathBuf};
use std::process::Command;

use candour_vault::{FolderStore, Identity, Passphrase, VaultLock, open};
use secrecy::ExposeSecret;

use self::files::{holds, names_changes, sealed_files};
use crate::all_screens::judged_elsewhere;
use crate::environment::TestEnvironment;
use crate::first_launch::{saved_pdf, text_of};
use crate::page_actions::{PASSPHRASE, with_a_case};
use crate::sharing::example;
use crate::waiting::wait_for;
use crate::window::Window;
use crate::words::say;

const NAME: &str = "Ming Example";
const FIRST: &str = "zqfirst words of the client";
const SECOND: &str = "zqsecond words of the client";
const CONTACT: &str = "zqcontact as the firm wrote it";
const NOTE: &str = "zqnote of the solicitor";

impl Window {
    /// Opens a question by the words of it.
    fn finds(&self, question: &str) {
        self.does("ui-foot-find");
        self.fill(say("ui-list-find"), say(&format!("q-{question}")));
        self.does("ui-list-open");
        self.is_asked(question);
    }

    /// Writes the answer to a question that takes a text.
    fn writes(&self, question: &str, text: &str) {
        self.finds(question);
        self.click("radio", say("ui-tell-own"));
        self.paste(say(&format!("q-{question}")), text);
        self.is_told_saved();
        self.goes_on();
    }

    /// Leads from the sections to the sealed file.
    fn seals(&self, parts: bool) {
        self.does("ui-share-open");
        self.reaches("ui-share-title");
        if parts {
            self.does("ui-share-choose");
            self.reaches("ui-make-pdf");
            self.click("checkbox", say("ui-attach"));
            self.does("ui-see-pages");
        } else {
            self.does("ui-share-names");
        }
        self.reaches("ui-pages-title");
        self.does("ui-after-seal");
        self.reaches("ui-share-title");
        self.sees(say("ui-share-ready"));
    }
}

impl Window {
    /// Drops a file on the page, as a person drags it in.
    fn drops(&self, file: &Path) {
        let bytes = std::fs::read(file).unwrap();
        self.ask(
            "const file = new File([new Uint8Array(arguments[0])], 'dropped.age');\
             const held = new DataTransfer(); held.items.add(file);\
             document.body.dispatchEvent(new DragEvent('drop', \
               { dataTransfer: held, bubbles: true, cancelable: true }));",
            &[serde_json::json!(bytes)],
        );
    }
}

fn carry(file: &Path, to: &TestEnvironment) {
    std::fs::copy(file, to.to_open().join(file.file_name().unwrap())).unwrap();
}

/// The firm's window with its key, and the card that it saved.
fn firm(environment: &TestEnvironment) -> (Window, PathBuf) {
    let window = environment.open_window();
    window.makes_a_vault();
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.does("ui-firm-open");
    window.reaches("ui-firm-title");
    window.fill(say("ui-firm-name"), "An example firm");
    window.fill(say("ui-firm-telephone"), "as on our letters");
    carry(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../icons/128x128.png"), environment);
    window.does("ui-firm-logo-choose");
    window.sees(say("ui-firm-logo-remove"));
    assert!(window.has("picture", say("ui-firm-logo-shown")), "the mark is not shown");
    window.does("ui-firm-make");
    window.sees(say("ui-firm-words"));
    window.judged("40-firm");
    window.does("ui-firm-card");
    window.sees(say("ui-firm-card-saved"));
    let card = environment.saved_as("firm-card.json", None);
    window.does("ui-back");
    window.reaches("ui-settings-title");
    window.does("ui-back");
    window.reaches("ui-cases-first");
    (window, card)
}

#[test]
fn a_firm_opens_a_locked_report_with_the_passphrase_alone() {
    let (clients, firms) = (TestEnvironment::new(), TestEnvironment::new());
    let client = example(&clients);
    client.does("ui-make-pdf");
    client.reaches("ui-make-pdf");
    client.click("checkbox", say("ui-attach"));
    client.click("checkbox", say("ui-lock-file"));
    client.fill(say("ui-lock-passphrase"), "by telephone only");
    client.fill(say("ui-passphrase-twice"), "by telephone only");
    client.does("ui-see-pages");
    client.reaches("ui-pages-title");
    client.does("ui-save-pdf");
    client.reaches("ui-after-title");

    let (firm, _) = firm(&firms);
    carry(&saved_pdf(&clients), &firms);
    firm.does("ui-received-open");
    firm.reaches("ui-received-title");
    assert!(!firm.text().contains(say("received-pages")), "pages of a locked file were counted");
    firm.fill(say("ui-received-locked"), "another");
    firm.does("ui-received-unlock");
    firm.sees(say("ui-received-missed"));
    firm.judged("43-received-locked");
    assert!(!firm.text().contains("Fanli"), "it opens with any passphrase");
    firm.fill(say("ui-received-locked"), "by telephone only");
    firm.does("ui-received-unlock");
    firm.sees("Fanli");
    firm.fill(say("ui-received-label"), "Matter 8");
    firm.does("ui-received-take");
    firm.reaches("ui-home-title");
}

#[test]
fn a_client_seals_and_a_firm_opens_meets_compares_and_prints_what_changed() {
    let (clients, firms) = (TestEnvironment::new(), TestEnvironment::new());
    let (firm, card) = firm(&firms);
    carry(&card, &clients);

    // The client answers, compares the words, seals the names first and then the rest.
    let client = with_a_case(&clients, "Mine");
    client.opens_section("about-you");
    client.is_asked("own-name");
    client.fill(say("ui-party-name"), NAME);
    client.is_told_saved();
    client.goes_on();
    client.writes("own-words", FIRST);
    client.does("ui-foot-home");
    client.seals(false);
    client.sees(say("ui-share-no-key"));
    client.does("ui-share-import");
    client.sees("An example firm");
    assert!(!client.has("button", say("ui-share-seal")), "sealed before the words were compared");
    client.judged("41-share");
    client.does("ui-share-same");
    client.does("ui-share-seal");
    client.reaches("ui-sealed-title");
    client.judged("42-sealed");
    let names = clients.saved_as(".age", None);
    client.does("ui-foot-home");
    client.seals(true);
    client.sees("1 page for An example firm, reference");
    client.does("ui-share-seal");
    client.reaches("ui-sealed-title");
    let first = clients.saved_as(".age", Some(&names));

    // The firm opens both; the names hold nothing but names.
    carry(&names, &firms);
    firm.does("ui-received-open");
    firm.reaches("ui-received-title");
    firm.sees(say("received-no-answers"));
    firm.does("ui-received-pdf");
    let sheet = text_of(&firms.saved_as("received-paper.pdf", None));
    assert!(sheet.contains(NAME) && !sheet.contains("zqfirst"), "{sheet}");
    firm.does("ui-received-put-away");
    firm.reaches("ui-cases-first");
    carry(&first, &firms);
    firm.does("ui-received-open");
    firm.reaches("ui-received-title");
    firm.sees(NAME);
    firm.judged("43-received");
    firm.fill(say("ui-received-label"), "Matter 7");
    firm.does("ui-received-take");
    firm.reaches("ui-home-title");

    // The meeting: an answer is confirmed, one is put in, a note is sealed.
    firm.does("ui-meeting-open");
    firm.reaches("ui-meet-title");
    firm.pictured("44-meet", "meet");
    firm.fill(say("ui-meet-name"), "A. B.");
    firm.does("ui-meet-begin");
    firm.reaches("ui-agenda-title");
    firm.sees(say("ui-meeting-notes-hidden"));
    firm.does("ui-meeting-show-notes");
    firm.fill(say("ui-note-case"), NOTE);
    firm.sees("Note sealed and saved");
    firm.judged("45-agenda");
    firm.does("ui-meeting-sections");
    firm.does("ui-meeting-edit");
    firm.click("radio", say("q-held-now.o-free"));
    firm.does("ui-continue");
    firm.judged("46-meeting-section");
    firm.fill(say("ui-meeting-jump"), say("q-own-words"));
    firm.press_last(say("ui-meeting-jump"));
    firm.the("field", say("q-own-words"));
    firm.does("ui-mark-confirmed");
    firm.sees("Confirmed, ");
    firm.judged("46-meeting");
    firm.does("ui-continue");
    firm.the("field", say("q-safe-contact-detail"));
    firm.paste(say("q-safe-contact-detail"), CONTACT);
    firm.does("ui-continue");
    firm.sees(CONTACT);

    // "Your turn": the client is writing, and no note is in the page.
    firm.does("ui-meeting-your-turn");
    firm.sees(say("ui-meeting-client-seat"));
    assert!(!whole_page(&firm).contains(NOTE), "a note is in the client's page");
    firm.judged("47-your-turn");
    firm.does("ui-meeting-back");
    firm.reaches("ui-seat-title");
    firm.judged("47-seat");
    firm.fill(say("ui-seat-passphrase"), PASSPHRASE);
    firm.does("ui-seat-open");
    // It goes on where it was.
    firm.sees(say("ui-meeting-jump"));
    firm.sees(CONTACT);

    // The attendance note, without the note that nobody chose to print.
    firm.does("ui-meeting-attendance");
    firm.reaches("ui-attendance-title");
    firm.fill(say("ui-attendance-bring"), "The letter from the bank");
    firm.judged("48-attendance");
    firm.does("ui-attendance-make");
    firm.reaches("ui-paper-title");
    firm.waits_for_the_page();
    firm.judged("49-attendance-page");
    firm.does("ui-paper-save");
    firm.sees(say("ui-paper-saved"));
    let attendance = firms.saved_as(".pdf", Some(&firms.saved().join("received-paper.pdf")));
    let text = text_of(&attendance);
    assert!(text.contains("A. B.") && text.contains("zqcontact"), "{text}");
    assert!(text.contains("The letter from the bank") && !text.contains(NOTE), "{text}");
    assert!(!text.contains('…'), "something is cut: {text}");
    firm.does("ui-meeting-keys");
    firm.reaches("ui-keys-title");
    firm.judged("50-keys");
    firm.does("ui-meeting-transcribe");
    firm.reaches("ui-transcribe-title");
    firm.judged("51-transcribe");
    firm.does("ui-meeting-end");
    firm.reaches("ui-attendance-title");
    assert_eq!(firm.value(say("ui-attendance-bring")), "The letter from the bank");
    firm.does("ui-foot-cases");
    firm.reaches("ui-cases-title");

    // The client's second version is compared, and only what is ticked is taken.
    client.does("ui-foot-home");
    client.reaches("ui-home-title");
    client.writes("own-words", SECOND);
    client.does("ui-foot-home");
    client.seals(true);
    client.does("ui-share-seal");
    client.reaches("ui-sealed-title");
    let second = wait_for(
        || "the second sealed file".to_owned(),
        || Some(clients.saved_as(".age", Some(&first))).filter(|path| *path != names),
    );
    firm.the("button", say("ui-received-open"));
    firm.drops(&second);
    firm.reaches("ui-received-title");
    firm.does("ui-received-compare");
    firm.sees(FIRST);
    firm.sees(SECOND);
    firm.sees(say("received-absent"));
    firm.judged("52-compare");
    firm.does("ui-received-merge");
    firm.reaches("ui-home-title");
    firm.does("ui-meeting-open");
    firm.fill(say("ui-meet-name"), "A. B.");
    firm.does("ui-meet-begin");
    firm.reaches("ui-agenda-title");
    firm.does("ui-meeting-history");
    firm.reaches("ui-history-title");
    firm.sees(FIRST);
    firm.judged("53-history");

    // Only what has changed since the first meeting is printed.
    let meeting = firm.ask(
        "const box = document.querySelector('#f-past');\
         const met = [...box.options].findLast((one) => one.text.startsWith('Meeting'));\
         box.value = met.value; box.dispatchEvent(new Event('change', { bubbles: true }));\
         return met.text;",
        &[],
    );
    assert!(meeting.as_str().unwrap().contains("A. B."), "{meeting}");
    firm.does("ui-history-print");
    firm.reaches("ui-paper-title");
    firm.waits_for_the_page();
    firm.judged("54-changes");
    firm.does("ui-paper-save");
    firm.sees(say("ui-paper-saved"));
    let changes = wait_for(
        || "the changes".to_owned(),
        || Some(firms.saved_as(".pdf", Some(&attendance))).filter(|path| names_changes(path)),
    );
    let text = text_of(&changes);
    assert!(text.contains("zqsecond") && text.contains("zqcontact"), "{text}");
    assert!(!text.contains(NAME) && !text.contains(NOTE), "{text}");

    judged_elsewhere(&[&firm, &client]);
    // Nothing of the notes is in anything that left the firm or that the client has.
    firm.close();
    client.close();
    for folder in [firms.saved(), clients.saved(), clients.data()] {
        assert!(!holds(&folder, NOTE), "a note is in {}", folder.display());
    }
    opened_by_keys(&clients, &firms, &first);
}

/// Stock age opens the sealed file with the firm's key; the client's key opens no note anywhere.
fn opened_by_keys(clients: &TestEnvironment, firms: &TestEnvironment, sealed: &Path) {
    let opened = |environment: &TestEnvironment| {
        // The program gives the vault back a moment after its window has closed.
        let vault_lock = wait_for(
            || "the vault to be given back".to_owned(),
            || VaultLock::on(Box::new(FolderStore::new(environment.data()))).ok(),
        );
        vault_lock.open(&Passphrase::new(PASSPHRASE.to_owned()).unwrap()).unwrap()
    };
    let firm = opened(firms).firm().unwrap().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (key, report) = (folder.path().join("key.txt"), folder.path().join("report.pdf"));
    std::fs::write(&key, firm.to_text().expose_secret()).unwrap();
    let mut age = Command::new("age");
    age.arg("--decrypt").arg("-i").arg(&key).arg("-o").arg(&report).arg(sealed);
    assert!(age.status().unwrap().success(), "stock age does not open the sealed file");
    assert!(text_of(&report).contains("zqfirst"));

    let client = Identity::from_text(&opened(clients).key_for_keychain()).unwrap();
    let files = [clients.home(), firms.home()].map(sealed_files);
    let mut count = 0;
    for bytes in files.iter().flatten() {
        let Ok(plain) = open(&client, bytes) else { continue };
        count += 1;
        assert!(!String::from_utf8_lossy(&plain).contains(NOTE), "the client's key opens a note");
    }
    assert!(count > 2, "the client's key opened nothing");
    let notes = files.iter().flatten().filter_map(|bytes| open(&firm, bytes).ok());
    let notes = notes.filter(|plain| String::from_utf8_lossy(plain).contains(NOTE)).count();
    assert!(notes > 0, "the firm's key opens no note");
}

/// Everything in the page, seen or not, and what stands in its fields.
fn whole_page(window: &Window) -> String {
    let page = window.ask(
        "return document.documentElement.outerHTML +\
         [...document.querySelectorAll('input, textarea')].map((one) => one.value).join(' ')",
        &[],
    );
    page.as_str().unwrap_or_default().to_owned()
}
