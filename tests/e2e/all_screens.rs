//! A tour past every screen of the window, in a language of one's choice.

mod stops;

use std::collections::BTreeSet;

use serde_json::json;

use self::stops::{ELSEWHERE, KINDS, VISITS};
use crate::page_actions::PASSPHRASE;
use crate::window::Window;
use crate::words::{Language, edition};

/// What is done at each screen: the window, and a name for the screen.
pub(crate) type Look<'a> = dyn FnMut(&Window, &str) + 'a;

/// The tour: where it has been, and what it does there.
pub(crate) struct ScreenTour<'a> {
    window: &'a Window,
    language: Language,
    look: &'a mut Look<'a>,
    seen: BTreeSet<String>,
    /// The stops in their order.
    visits: Vec<String>,
}

/// The screens that the window knows, as `ui/src/screen.ts` lists them.
///
/// `loading` is an empty frame that stands until the first answer; there is nothing to look at.
pub(crate) fn screens() -> BTreeSet<String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/screen.ts");
    let text = std::fs::read_to_string(file).unwrap();
    let (_, union) = text.split_once("export type Screen").unwrap();
    union
        .split("at: \"")
        .skip(1)
        .filter_map(|part| part.split_once('"'))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name != "loading")
        .collect()
}

impl<'a> ScreenTour<'a> {
    /// Goes past every screen; fails where one was left out.
    pub(crate) fn take(window: &'a Window, language: Language, look: &'a mut Look<'a>) {
        let mut tour = Self { window, language, look, seen: BTreeSet::new(), visits: Vec::new() };
        tour.welcome();
        tour.example();
        tour.report();
        tour.detours();
        tour.first_launch();
        tour.first_questions();
        tour.settings();
        tour.lock();
        tour.visits_the_firm();
        tour.seen.extend(ELSEWHERE.map(|(screen, _)| screen.to_owned()));
        let missed: Vec<String> = screens().difference(&tour.seen).cloned().collect();
        assert_eq!(missed, Vec::<String>::new(), "the tour went past these screens");
        assert_eq!(tour.visits, VISITS, "the tour no longer stops where the tests of others say");
    }

    fn say(&self, key: &str) -> String {
        self.language.say(key)
    }

    /// Looks at the screen of this name; `part` tells its states apart.
    fn visit(&mut self, screen: &str, part: &str) {
        let name = if part.is_empty() { screen.to_owned() } else { format!("{screen}-{part}") };
        self.seen.insert(screen.to_owned());
        let heading = self.window.heading();
        assert_ne!(heading, "", "{name} has no heading");
        self.visits.push(name.clone());
        (self.look)(self.window, &name);
    }

    fn presses(&self, key: &str) {
        self.window.press(&self.say(key));
    }

    fn reaches(&self, key: &str) {
        self.window.arrives_at(&self.say(key));
    }

    fn welcome(&mut self) {
        self.window.reaches("ui-welcome-title");
        self.window.ask(
            "const field = document.querySelector('#f-language'); field.value = arguments[0];\
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            &[json!(self.language.tag())],
        );
        self.reaches("ui-welcome-title");
        self.window.sees(&self.say("ui-welcome-start"));
        self.visit("welcome", "");
    }

    /// The made-up case: every kind of question, lists, checking, the summary.
    fn example(&mut self) {
        self.presses("ui-welcome-example");
        self.reaches("ui-home-title");
        self.visit("home", "example");
        let form = &edition().form;
        let kinds = form.questions().map(|question| json!(question.kind).to_string());
        for kind in kinds.collect::<BTreeSet<String>>() {
            let kind = kind.trim_matches('"').to_owned();
            let (_, question) = KINDS.iter().find(|(known, _)| *known == kind).unwrap();
            let question = form.question(&question.parse().unwrap()).unwrap();
            assert_eq!(json!(question.kind), json!(kind), "{}", question.id);
            if kind == "duration" {
                // Asked as soon as the penalty is said to be short.
                self.changes("matter-penalty");
                self.window.click("radio", &self.say("q-matter-penalty.o-prison-short"));
                self.presses("ui-continue");
                self.reaches("q-matter-max-penalty");
            } else if form.group_of_question(&question.id).is_some() {
                self.changes(&question.id.to_string());
            } else {
                self.finds(&question.id.to_string());
            }
            self.visit("question", &kind);
        }
        self.finds("birth-date");
        self.window.click("radio", &self.say("ui-date-day"));
        self.window.fill(&self.say("ui-day"), "31");
        self.window.fill(&self.say("ui-month"), "2");
        self.window.fill(&self.say("ui-year"), "1970");
        self.presses("ui-continue");
        self.window.sees(&self.say("ui-problem"));
        self.visit("question", "error");

        self.finds("has-matters");
        self.presses("ui-continue");
        self.window.leaves(&self.say("q-has-matters"));
        self.window.sees(&self.say("group-another"));
        self.visit("group", "");
        self.window.click("button", &self.say("ui-remove"));
        self.reaches("ui-remove-title");
        self.visit("group", "remove");
        self.presses("ui-remove-no");

        self.presses("ui-foot-home");
        self.reaches("ui-home-title");
        self.window.press(&self.say("section-wishes"));
        self.window.leaves(&self.say("ui-home-title"));
        for _ in 0..3 {
            self.window.goes_on_saying(&self.say("ui-continue"));
        }
        self.reaches("ui-section-done-title");
        self.visit("section-done", "");
        self.presses("ui-section-done-later");
        self.reaches("ui-home-title");
        self.presses("ui-see-answers");
        self.reaches("ui-check-title");
        self.visit("check", "");
        self.presses("ui-make-summary");
        self.reaches("ui-summary-title");
        self.visit("summary", "");
        self.window.ask(OPEN_FOLDS, &[]);
        self.visit("summary", "open");
    }

    /// Opens a question of the example by the list of all questions.
    fn finds(&mut self, question: &str) {
        let title = self.say(&format!("q-{question}"));
        self.presses("ui-foot-find");
        self.reaches("ui-list-find");
        if self.seen.contains("list") {
            self.window.press(&title);
        } else {
            self.visit("list", "");
            self.window.press(&title);
        }
        self.window.arrives_at(&title);
    }

    /// Opens a question of the example by the page of all answers.
    fn changes(&mut self, question: &str) {
        let title = self.say(&format!("q-{question}"));
        self.presses("ui-foot-home");
        self.reaches("ui-home-title");
        self.presses("ui-see-answers");
        self.reaches("ui-check-title");
        self.window.press(&title);
        self.window.arrives_at(&title);
    }

    fn report(&mut self) {
        self.presses("ui-make-pdf");
        self.reaches("ui-make-pdf");
        self.window.click("checkbox", &self.say("ui-lock-file"));
        self.window.ask(OPEN_FOLDS, &[]);
        self.visit("report", "");
        self.window.click("checkbox", &self.say("ui-lock-file"));
        self.presses("ui-see-pages");
        self.reaches("ui-pages-title");
        self.window.waits_for_the_page();
        self.visit("pages", "");
        self.presses("ui-save-pdf");
        self.reaches("ui-after-title");
        self.visit("saved-report", "");
    }

    fn detours(&mut self) {
        self.presses("ui-foot-proof");
        self.reaches("ui-proof-title");
        self.visit("self-check", "");
        self.presses("ui-foot-settings");
        self.reaches("ui-settings-title");
        self.presses("ui-about-open");
        self.reaches("ui-about-title");
        self.visit("about", "");
        self.presses("ui-example-leave");
        self.reaches("ui-welcome-title");
    }

    fn first_launch(&mut self) {
        self.presses("ui-welcome-start");
        self.reaches("ui-safety-title");
        self.visit("safety", "");
        self.presses("ui-safety-stay");
        self.reaches("ui-doors-title");
        self.visit("doors", "");
        self.presses("ui-door-now");
        self.reaches("ui-happening-title");
        self.visit("happening", "");
        self.window.click("radio", &self.say("q-held-now.o-held"));
        self.presses("ui-happening-tell");
        self.reaches("ui-happening-told");
        self.visit("happening", "told");
        self.presses("ui-happening-on");
        self.reaches("ui-doors-title");
        self.presses("ui-door-questions");
        self.reaches("ui-create-title");
        self.presses("ui-create-do");
        self.window.sees(&self.say("ui-passphrase-needed"));
        self.presses("ui-offer-words");
        self.window.sees(&self.say("ui-offered-words"));
        self.visit("create", "error");
        self.window.fill(&self.say("ui-passphrase"), PASSPHRASE);
        self.window.fill(&self.say("ui-passphrase-twice"), PASSPHRASE);
        self.presses("ui-create-do");
        self.reaches("ui-recovery-title");
        self.window.fill(&self.say("ui-passphrase-again"), PASSPHRASE);
        self.presses("ui-recovery-make");
        self.window.sees(&self.say("ui-recovery-code"));
        self.visit("recovery", "");
        self.presses("ui-recovery-have");
        self.reaches("ui-cases-first");
        self.presses("ui-case-create");
        self.window.sees(&self.say("ui-problem"));
        self.visit("cases", "first");
        self.window.fill(&self.say("ui-case-label"), LABEL);
        self.presses("ui-case-create");
        self.reaches("ui-home-new");
        self.visit("home", "new");
    }

    fn first_questions(&mut self) {
        self.presses("ui-first-look-start");
        self.reaches("ui-hiding-title");
        self.visit("hide-help", "");
        self.presses("ui-continue");
        self.reaches("q-held-now");
        self.presses("ui-continue");
        self.window.sees(&self.say("ui-offer-title"));
        self.visit("question", "offer");
        self.window.click("radio", &self.say("way-not-known"));
        self.window.goes_on_saying(&self.say("ui-continue"));
        self.presses("ui-foot-home");
        self.reaches("ui-home-title");
        self.window.press(&self.say("section-matters"));
        self.reaches("section-matters");
        self.visit("sensitive-intro", "");
        self.window.is_about_to_lock(&self.say("ui-idle-title"));
        self.visit("sensitive-intro", "notice");
        self.presses("ui-idle-stay");
        self.window.has_its_clock_again();
    }

    fn settings(&mut self) {
        self.presses("ui-foot-settings");
        self.reaches("ui-settings-title");
        self.window.sees(LABEL);
        self.window.ask(OPEN_FOLDS, &[]);
        self.visit("settings", "");
    }

    fn lock(&mut self) {
        self.presses("ui-lock");
        self.reaches("ui-unlock-title");
        self.visit("unlock", "");
        self.window.fill(&self.say("ui-passphrase"), "not the passphrase");
        self.presses("ui-unlock");
        self.window.sees(&self.say("error-wrong-passphrase-or-damaged-key"));
        self.visit("unlock", "wrong");
        self.presses("ui-unlock-recover");
        self.reaches("ui-recover-title");
        self.presses("ui-recover-do");
        self.window.sees(&self.say("ui-recover-code-needed"));
        self.visit("recover", "");
        self.presses("ui-back");
        self.reaches("ui-unlock-title");
        self.window.fill(&self.say("ui-passphrase"), PASSPHRASE);
        self.presses("ui-unlock");
        self.reaches("ui-cases-title");
        self.window.sees(LABEL);
        self.visit("cases", "");
    }

    fn visits_the_firm(&mut self) {
        self.presses("ui-case-open");
        self.reaches("ui-home-title");
        self.presses("ui-share-open");
        self.reaches("ui-share-title");
        self.visit("share", "");
        self.presses("ui-foot-home");
        self.reaches("ui-home-title");
        self.presses("ui-meeting-open");
        self.reaches("ui-meet-title");
        self.visit("meet", "");
        self.presses("ui-foot-settings");
        self.reaches("ui-settings-title");
        self.presses("ui-firm-open");
        self.reaches("ui-firm-title");
        self.visit("firm", "");
    }
}

/// Fails where a screen that no tour comes to was judged by none of these windows.
pub(crate) fn judged_elsewhere(windows: &[&Window]) {
    let missed: Vec<&str> = ELSEWHERE
        .iter()
        .filter(|(_, name)| !windows.iter().any(|window| window.has_judged(name)))
        .map(|(screen, _)| *screen)
        .collect();
    assert_eq!(missed, Vec::<&str>::new(), "nobody judged these screens");
}

impl Window {
    /// Takes the picture of a screen that the tours judge at this stop, as it is here.
    pub(crate) fn pictured(&self, name: &str, visit: &str) {
        assert!(VISITS.contains(&visit), "{name}: no tour stops at {visit}");
        self.is_painted();
        self.picture(name);
    }
}

/// A label longer than any column.
const LABEL: &str = "Contract-and-arbitration-against-my-former-partners";

const OPEN_FOLDS: &str =
    "document.querySelectorAll('.disclosure:not(.open) > .handle').forEach((one) => one.click())";
