//! What a person does on the screens: one method a step, in the words of the screens.

use crate::environment::TestEnvironment;
use crate::waiting::wait_for;
use crate::window::Window;
use crate::words::say;

/// The passphrase that the tests choose.
pub(crate) const PASSPHRASE: &str = "seven quiet herons cross the lake";

impl Window {
    /// Waits until the page of this message stands there.
    pub(crate) fn reaches(&self, title: &str) {
        self.arrives_at(say(title));
    }

    /// Presses the button of this message.
    pub(crate) fn does(&self, button: &str) {
        self.press(say(button));
    }

    /// Presses the last button of this message.
    pub(crate) fn presses_last(&self, button: &str) {
        self.press_last(say(button));
    }

    /// From the list of sections of a new case to the field for the person's own words. Returns its
    /// question.
    pub(crate) fn is_asked_for_own_words(&self) -> String {
        self.opens_section("wishes");
        self.answers("what-you-want", "just-talk");
        self.answers("filled-in-by", "the-person");
        self.is_asked("own-words");
        self.click("radio", say("ui-tell-own"));
        self.heading()
    }

    /// From the welcome page to a new vault, before its recovery page.
    pub(crate) fn is_offered_recovery(&self) {
        self.reaches("ui-welcome-title");
        self.does("ui-welcome-start");
        self.reaches("ui-safety-title");
        self.does("ui-safety-stay");
        self.reaches("ui-doors-title");
        self.does("ui-door-questions");
        self.reaches("ui-create-title");
        self.fill(say("ui-passphrase"), PASSPHRASE);
        self.fill(say("ui-passphrase-twice"), PASSPHRASE);
        self.does("ui-create-do");
        self.reaches("ui-recovery-title");
    }

    /// From the welcome page to a new vault whose recovery page is left for later.
    pub(crate) fn makes_a_vault(&self) {
        self.is_offered_recovery();
        self.does("ui-recovery-later");
        self.reaches("ui-cases-first");
    }

    /// Makes a case of this label and comes to its sections.
    pub(crate) fn makes_a_case(&self, label: &str) {
        self.fill(say("ui-case-label"), label);
        self.does("ui-case-create");
        self.reaches("ui-home-new");
    }

    /// Opens the vault with a passphrase.
    pub(crate) fn unlocks(&self, passphrase: &str) {
        self.reaches("ui-unlock-title");
        self.fill(say("ui-passphrase"), passphrase);
        self.does("ui-unlock");
    }

    /// Opens a section from the sections; a page before it is passed.
    pub(crate) fn opens_section(&self, section: &str) {
        let home = self.heading();
        self.press(say(&format!("section-{section}")));
        let mut heading = self.leaves(&home);
        if heading == say(&format!("section-{section}")) {
            self.does("ui-hard-go-on");
            heading = self.leaves(&heading);
        }
        if heading == say("ui-hiding-title") {
            self.does("ui-continue");
            self.leaves(&heading);
        }
    }

    /// Waits for a question.
    pub(crate) fn is_asked(&self, question: &str) {
        self.arrives_at(say(&format!("q-{question}")));
    }

    /// Chooses an option of a question, or `yes` or `no`.
    pub(crate) fn chooses(&self, question: &str, option: &str) {
        let name = match option {
            "yes" | "no" => say(&format!("option-{option}")),
            _ => say(&format!("q-{question}.o-{option}")),
        };
        let role = if self.has("radio", name) { "radio" } else { "checkbox" };
        self.click(role, name);
    }

    /// Picks countries by typing the beginning of a name and taking the entry.
    pub(crate) fn picks_country(&self, typed: &str, name: &str) {
        let field = if self.has("field", say("ui-country-type")) {
            say("ui-country-type")
        } else {
            say("ui-country-other")
        };
        self.fill(field, typed);
        self.click("option", name);
        wait_for(
            || format!("{name} among the chosen"),
            || self.has("button", &format!("{} {name}", say("ui-remove"))).then_some(()),
        );
    }

    /// Presses Continue and waits for another page.
    pub(crate) fn goes_on(&self) {
        let before = self.heading();
        self.does("ui-continue");
        self.leaves(&before);
    }

    /// The same in another language, where Continue has this name.
    pub(crate) fn goes_on_saying(&self, button: &str) {
        let before = self.heading();
        self.press(button);
        self.leaves(&before);
    }

    /// Leaves a question blank: Continue, and Continue once more after the other ways are offered.
    pub(crate) fn goes_on_blank(&self) {
        let before = self.heading();
        self.does("ui-continue");
        self.sees(say("ui-offer-title"));
        self.does("ui-continue");
        self.leaves(&before);
    }

    /// Answers a question by one option and goes on.
    pub(crate) fn answers(&self, question: &str, option: &str) {
        self.is_asked(question);
        self.chooses(question, option);
        self.goes_on();
    }

    /// Stops the clock of the page where the notice before the lock is due, and waits for it.
    pub(crate) fn is_about_to_lock(&self, notice: &str) {
        self.ask(
            "window.trueNow = Date.now; const then = Date.now() + 270_000; Date.now = () => then;",
            &[],
        );
        self.sees(notice);
    }

    /// Lets the clock run again.
    pub(crate) fn has_its_clock_again(&self) {
        self.ask("Date.now = window.trueNow", &[]);
    }

    /// Waits until the line says that what was typed is saved.
    pub(crate) fn is_told_saved(&self) {
        self.sees("Saved on this computer only");
    }
}

/// Opens a window with a vault and a case called `label`, at its sections.
pub(crate) fn with_a_case(environment: &TestEnvironment, label: &str) -> Window {
    let window = environment.open_window();
    window.makes_a_vault();
    window.makes_a_case(label);
    window
}
