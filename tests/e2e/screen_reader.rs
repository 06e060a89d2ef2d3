//! The interview as a screen reader meets it, in the very program that ships: everything is read
//! from the accessibility bus and pressed through it; only text is typed by the keyboard.

use std::cell::RefCell;
use std::time::Duration;

use crate::environment::{TestEnvironment, program_path};
use crate::leaks::PASSPHRASE;
use crate::reader::{Reader, Role, State, Thing};
use crate::scripted_interview::{Input, ScriptedClient, question_of};
use crate::shipped::save_in_dialog;
use crate::waiting::{comes_soon, repeats, wait_for, wait_past};
use crate::words::{edition, say};

/// A screen reader at an environment, with all that it has read.
struct ScreenReaderInput<'a> {
    environment: &'a TestEnvironment,
    reader: &'a Reader,
    transcript: RefCell<String>,
    faults: RefCell<Vec<String>>,
}

impl<'a> ScreenReaderInput<'a> {
    fn at(environment: &'a TestEnvironment, reader: &'a Reader) -> Self {
        Self {
            environment,
            reader,
            transcript: RefCell::new(String::new()),
            faults: RefCell::new(Vec::new()),
        }
    }

    fn fault(&self, page: &str, text: &str) {
        self.faults.borrow_mut().push(format!("{page}: {text}"));
    }

    /// Waits for the first of these that is there: the things of a page may come one by one.
    fn comes<'b>(&self, any: &[(Role, &'b str)]) -> (Role, &'b str) {
        wait_for(
            || format!("one of {any:?}\n{}", self.reader.says()),
            || any.iter().find(|(role, name)| self.reader.has(*role, name)).copied(),
        )
    }

    /// Reads the whole page and judges what is read.
    fn reads(&self, heading: &str) -> Vec<Thing> {
        let page = self.reader.everything();
        self.judges(heading, &page);
        page
    }

    fn judges(&self, heading: &str, page: &[Thing]) {
        let mut transcript = self.transcript.borrow_mut();
        transcript.push_str(&format!("\n=== {heading}\n"));
        for one in page {
            transcript.push_str(&format!("{}\n", self.reader.line(one)));
        }
        drop(transcript);
        for one in page.iter().filter(|one| one.is_control()) {
            if one.name.trim().is_empty() {
                self.fault(heading, &format!("a {} without a name", one.role.name()));
            }
        }
        let headings = page.iter().filter(|one| self.reader.is_main_heading(one)).count();
        if headings != 1 {
            self.fault(heading, &format!("{headings} main headings"));
        }
        if let Some(question) = question_of(heading) {
            let hint = say_or_nothing(&format!("q-{}.hint", question.id));
            let named: Vec<&Thing> = page.iter().filter(|one| one.name.contains(heading)).collect();
            let group =
                named.iter().any(|one| one.role == Role::Grouping || one.role == Role::Panel);
            if !group {
                self.fault(heading, "no group is named by the question");
            }
            let spoken =
                page.iter().filter(|one| one.role == Role::Static && one.name.trim() == heading);
            if spoken.count() > 1 {
                self.fault(heading, "the question is spoken more than once");
            }
            if let Some(hint) = hint
                && !page.iter().any(|one| one.description.contains(&hint))
            {
                self.fault(heading, "the hint describes nothing");
            }
        }
    }

    /// What the live parts of the page say now.
    fn live(&self) -> String {
        let mut said = String::new();
        let mut inside = None;
        for one in self.reader.everything() {
            if inside.is_some_and(|depth| one.depth <= depth) {
                inside = None;
            }
            if inside.is_none()
                && (one.role == Role::StatusBar
                    || self.reader.attributes(&one).contains_key("live"))
            {
                inside.get_or_insert(one.depth);
            }
            if inside.is_some() {
                said.push_str(&format!("{} {}\n", one.name, self.reader.text(&one)));
            }
        }
        said
    }

    fn verdict(self, name: &str) {
        let file = program_path("CANDOUR_WINDOW_SCREENS").join(format!("{name}.txt"));
        std::fs::write(file, self.transcript.into_inner()).unwrap();
        let faults = self.faults.into_inner();
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }
}

fn say_or_nothing(key: &str) -> Option<String> {
    let (id, attribute) = key.split_once('.')?;
    let english = candour_model::Locale::english();
    let words = &edition().words;
    words.has_attr(&english, id, attribute).then(|| words.attr(&english, id, attribute))
}

impl Input for ScreenReaderInput<'_> {
    fn heading(&self) -> String {
        self.reader.heading()
    }

    fn press(&self, name: &str) {
        self.reader.press(Role::Button, name);
    }

    fn choose(&self, name: &str) {
        let role = self.comes(&[Role::RadioButton, Role::CheckBox].map(|role| (role, name))).0;
        self.reader.press(role, name);
        wait_for(
            || format!("{name:?} read as chosen"),
            || self.reader.is(role, name, State::Checked).then_some(()),
        );
    }

    fn write(&self, name: &str, text: &str) {
        self.reader.types(self.environment, Role::Entry, name, text);
    }

    fn pick(&self, name: &str) {
        let fields = ["ui-country-type", "ui-country-other"].map(|id| (Role::ComboBox, say(id)));
        let (_, field) = self.comes(&fields);
        self.reader.types(self.environment, Role::ComboBox, field, name);
        // The whole name is taken by Enter, once the list has come.
        wait_for(
            || format!("{name} read out as found\n{}", self.reader.says()),
            || self.live().contains(say("ui-countries-found")).then_some(()),
        );
        let remove = format!("{} {name}", say("ui-remove"));
        // A busy display may lose a stroke.
        self.reader.strikes(self.environment, &["Return"]);
        if !comes_soon(|| self.reader.has(Role::Button, &remove)) {
            repeats();
            self.reader.strikes(self.environment, &["Return"]);
        }
        self.reader.hears(Role::Button, &remove);
    }

    fn has_button(&self, name: &str) -> bool {
        self.reader.has(Role::Button, name)
    }

    fn has_choice(&self, name: &str) -> bool {
        self.reader.has(Role::RadioButton, name)
    }

    fn sees(&self, text: &str) {
        wait_for(
            || format!("{text:?} read out\n{}", self.reader.says()),
            || self.reader.reads().contains(text).then_some(()),
        );
    }

    fn arrives(&self, heading: &str) {
        let page = wait_for(
            || {
                let page = self.reader.everything();
                let page: Vec<String> = page.iter().map(|one| self.reader.line(one)).collect();
                format!("the keyboard at the heading {heading:?}\n{}", page.join("\n"))
            },
            || {
                let page = self.reader.everything();
                // A page that asks for one thing alone gives the keyboard to its field.
                let begins = |one: &Thing| {
                    matches!(one.role, Role::Heading | Role::Entry) && one.is(State::Focused)
                };
                page.iter().any(begins).then_some(page)
            },
        );
        self.judges(heading, &page);
    }
}

/// From the first launch to the sections of a new case.
fn begins(input: &ScreenReaderInput<'_>) {
    let reader = input.reader;
    reader.hears(Role::Heading, say("ui-welcome-title"));
    input.reads(say("ui-welcome-title"));
    reader.takes_the_keyboard(input.environment);
    input.press(say("ui-welcome-start"));
    reader.hears(Role::Heading, say("ui-safety-title"));
    input.arrives(say("ui-safety-title"));
    input.press(say("ui-safety-stay"));
    reader.hears(Role::Heading, say("ui-doors-title"));
    input.arrives(say("ui-doors-title"));
    input.press(say("ui-door-questions"));
    reader.hears(Role::Heading, say("ui-create-title"));
    input.arrives(say("ui-create-title"));
    reader.types(input.environment, Role::PasswordText, say("ui-passphrase"), PASSPHRASE);
    reader.types(input.environment, Role::PasswordText, say("ui-passphrase-twice"), PASSPHRASE);
    input.press(say("ui-create-do"));
    reader.hears(Role::Heading, say("ui-recovery-title"));
    input.arrives(say("ui-recovery-title"));
    input.press(say("ui-recovery-later"));
    reader.hears(Role::Heading, say("ui-cases-first"));
    input.arrives(say("ui-cases-first"));
    reader.types(input.environment, Role::Entry, say("ui-case-label"), "Case A");
    input.press(say("ui-case-create"));
    reader.hears(Role::Heading, say("ui-home-new"));
    input.arrives(say("ui-home-new"));
}

#[test]
fn a_screen_reader_leads_through_the_whole_interview_to_the_saved_pdf() {
    let client = ScriptedClient::of("made-up-typical-charged-with-assets");
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    let input = ScreenReaderInput::at(&environment, &reader);
    begins(&input);
    let asked = client.answers_all(&input);
    input.press(say("ui-see-summary"));
    reader.hears(Role::Heading, say("ui-summary-title"));
    input.arrives(say("ui-summary-title"));
    input.press(say("ui-make-pdf"));
    reader.hears(Role::Heading, say("ui-make-pdf"));
    input.arrives(say("ui-make-pdf"));
    input.choose(say("ui-attach"));
    input.press(say("ui-see-pages"));
    reader.hears(Role::Heading, say("ui-pages-title"));
    input.arrives(say("ui-pages-title"));
    input.press(say("ui-save-pdf"));
    let file = environment.saved().join("chosen.pdf");
    save_in_dialog(&environment, &file);
    reader.hears(Role::Heading, say("ui-after-title"));
    input.reads(say("ui-after-title"));
    println!("count: {} questions read out and answered through the bus", asked.len());
    input.verdict("transcript-interview");
    let attached =
        candour_case::headless::answers_of_report(&std::fs::read(&file).unwrap(), None).unwrap();
    let mut missing = client.missing_from(&serde_json::from_slice(&attached).unwrap());
    // The person's own account leaves only after a question of its own.
    missing.retain(|line| !line.starts_with("matter-own-account"));
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn saving_errors_and_the_notice_before_the_lock_are_read_out() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    let input = ScreenReaderInput::at(&environment, &reader);
    begins(&input);
    // The shortest time without use, so that the notice comes while somebody waits for it.
    input.press(say("ui-foot-settings"));
    reader.hears(Role::Heading, say("ui-settings-title"));
    input.reads(say("ui-settings-title"));
    reader.focuses(Role::ComboBox, say("ui-auto-lock"));
    reader.strikes(&environment, &["Home"]);
    input.press(say("ui-back"));
    reader.hears(Role::Heading, say("ui-home-new"));

    input.press(say("section-about-you"));
    reader.hears(Role::Heading, say("ui-hiding-title"));
    input.press(say("ui-continue"));
    reader.hears(Role::Heading, say("q-own-name"));
    input.write(say("ui-party-name"), "A. Example");
    wait_for(
        || format!("the word that it is saved, in a live part:\n{}", input.live()),
        || input.live().contains("Saved on this computer only").then_some(()),
    );
    input.press(say("ui-continue"));
    reader.hears(Role::Heading, say("q-birth-date"));
    input.choose(say("ui-date-year"));
    input.write(say("ui-year"), "31");
    input.press(say("ui-continue"));
    reader.hears(Role::Heading, say("ui-problem"));
    let page = input.reads(say("q-birth-date"));
    let field = page.iter().find(|one| one.is(State::InvalidEntry)).unwrap_or_else(|| {
        panic!("no field is read as wrong:\n{}", reader.says());
    });
    assert!(field.name.contains(say("ui-year")), "{}", reader.line(field));
    assert!(field.description.contains(say("ui-error")), "{}", reader.line(field));

    // Nobody touches anything for half a minute.
    wait_past(
        Duration::from_secs(30),
        || format!("the notice before the lock:\n{}", reader.says()),
        || {
            let page = reader.everything();
            page.iter()
                .any(|one| one.role == Role::Alert && one.name.contains(say("ui-idle-title")))
                .then_some(())
        },
    );
    // The page behind the notice is silent meanwhile, its heading too.
    let page = reader.everything();
    let focus = page.iter().find(|one| one.is(State::Focused) && one.is_control());
    assert!(
        focus.is_some_and(|one| one.name.contains(say("ui-idle-stay"))),
        "the notice does not take the keyboard: {focus:?}"
    );
    input.press(say("ui-idle-stay"));
    input.verdict("transcript-messages");
}
