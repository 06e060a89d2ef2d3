//! A short interview in each language that ships, typed in its script: from the first page to the
//! sealed file and the person's own copy, with a change of language in the middle.

use serde_json::json;

use crate::environment::TestEnvironment;
use crate::first_launch::text_of;
use crate::page_actions::PASSPHRASE;
use crate::waiting::wait_for;
use crate::window::Window;
use crate::words::{Language, edition};

/// Somebody who answers in their own language.
struct Person {
    tag: &'static str,
    direction: &'static str,
    name: &'static str,
    /// The day of birth as it is typed: day, month, year.
    born: [&'static str; 3],
    /// The nationality as it is typed, and the code of the country that is meant.
    country: (&'static str, &'static str),
}

/// A window in the language of a person.
struct Speaking<'w> {
    window: &'w Window,
    language: Language,
}

impl Speaking<'_> {
    fn say(&self, key: &str) -> String {
        self.language.say(key)
    }

    fn reaches(&self, key: &str) {
        self.window.arrives_at(&self.say(key));
    }

    fn does(&self, key: &str) {
        self.window.press(&self.say(key));
    }

    fn fills(&self, key: &str, text: &str) {
        self.window.fill(&self.say(key), text);
    }

    fn goes_on(&self) {
        self.window.goes_on_saying(&self.say("ui-continue"));
    }

    fn country(&self, code: &str) -> String {
        edition().countries.name(&code.parse().unwrap(), self.language.locale())
    }

    fn remove(&self, code: &str) -> String {
        format!("{} {}", self.say("ui-remove"), self.country(code))
    }
}

/// Chooses a language where a choice of it stands.
fn chooses_language(window: &Window, tag: &str) {
    window.ask(
        "const field = document.querySelector('#f-language'); field.value = arguments[0];\
         field.dispatchEvent(new Event('change', { bubbles: true }));",
        &[json!(tag)],
    );
    wait_for(
        || format!("the window in {tag}"),
        || (window.ask("return document.documentElement.lang", &[]) == json!(tag)).then_some(()),
    );
}

fn tells(person: &Person) {
    let language = Language::shipped(person.tag).unwrap();
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    let own = Speaking { window: &window, language };
    window.reaches("ui-welcome-title");
    chooses_language(&window, person.tag);
    own.reaches("ui-welcome-title");
    let direction = window.ask("return document.documentElement.dir", &[]);
    assert_eq!(direction, json!(person.direction));
    // Nobody who is named has read it: its own words say so, on the first page.
    let reviewed = edition().languages.is_reviewed(own.language.locale());
    if !reviewed {
        window.sees(&own.say("language-not-reviewed"));
    }
    window.is_painted();
    window.picture(&format!("70-{}-welcome", person.tag));
    own.does("ui-welcome-start");
    own.reaches("ui-safety-title");
    own.does("ui-safety-stay");
    own.reaches("ui-doors-title");
    own.does("ui-door-questions");
    own.reaches("ui-create-title");
    own.fills("ui-passphrase", PASSPHRASE);
    own.fills("ui-passphrase-twice", PASSPHRASE);
    own.does("ui-create-do");
    own.reaches("ui-recovery-title");
    own.does("ui-recovery-later");
    own.reaches("ui-cases-first");
    own.fills("ui-case-label", person.name);
    own.does("ui-case-create");
    own.reaches("ui-home-new");

    own.does("section-about-you");
    own.reaches("ui-hiding-title");
    own.does("ui-continue");
    own.reaches("q-own-name");
    own.fills("ui-party-name", person.name);
    own.goes_on();
    own.reaches("q-birth-date");
    window.click("radio", &own.say("ui-date-day"));
    for (field, typed) in ["ui-day", "ui-month", "ui-year"].into_iter().zip(person.born) {
        own.fills(field, typed);
    }
    own.goes_on();
    own.reaches("q-nationalities");
    own.fills("ui-country-type", person.country.0);
    window.click("option", &own.country(person.country.1));
    wait_for(
        || "the nationality among the chosen".to_owned(),
        || window.has("button", &own.remove(person.country.1)).then_some(()),
    );

    window.is_painted();
    window.picture(&format!("71-{}-question", person.tag));

    // Another language in the middle of an answer, and back: nothing that was typed is lost.
    own.does("ui-foot-settings");
    own.reaches("ui-settings-title");
    chooses_language(&window, "en");
    let english = Speaking { window: &window, language: Language::of("en") };
    english.reaches("ui-settings-title");
    english.does("ui-back");
    english.reaches("q-nationalities");
    assert!(window.has("button", &english.remove(person.country.1)), "{}", window.text());
    assert_eq!(window.ask("return document.documentElement.dir", &[]), json!("ltr"));
    english.does("ui-foot-settings");
    english.reaches("ui-settings-title");
    chooses_language(&window, person.tag);
    own.reaches("ui-settings-title");
    own.does("ui-back");
    own.reaches("q-nationalities");
    own.goes_on();
    own.reaches("q-lives-in");

    // The paper that the person keeps, in their language.
    own.does("ui-foot-home");
    own.reaches("ui-home-title");
    own.does("ui-make-pdf");
    own.reaches("ui-make-pdf");
    window.ask("document.querySelector('#f-papers input[value=\"your-copy\"]').click()", &[]);
    own.does("ui-see-pages");
    own.reaches("ui-pages-title");
    window.waits_for_the_page();
    own.does("ui-save-pdf");
    own.reaches("ui-after-title");
    let pdf = environment.saved_as(".pdf", None);
    let text: String = text_of(&pdf).split_whitespace().collect();
    let holds = |words: &str| text.contains(&words.split_whitespace().collect::<String>());
    // A program that reads from right to left gives lines in another order: the letters are there.
    let has_letters =
        |words: &str| words.chars().filter(|c| c.is_alphabetic()).all(|c| text.contains(c));
    if person.direction == "ltr" {
        assert!(holds(person.name), "the copy lacks the name: {text:.900}");
    }
    for words in [person.name, &own.say("copy-title"), &own.say("language-not-reviewed")] {
        assert!(has_letters(words), "the copy lacks {words}: {text:.900}");
    }

    // What was told is sealed on this computer: after a lock it is there again, in the same language.
    own.does("ui-lock");
    own.reaches("ui-unlock-title");
    own.fills("ui-passphrase", PASSPHRASE);
    own.does("ui-unlock");
    wait_for(
        || "the label of the case".to_owned(),
        || window.text().contains(person.name).then_some(()),
    );
    let sealed = std::fs::read(environment.newest_generation()).unwrap();
    let has_name = sealed.windows(person.name.len()).any(|part| part == person.name.as_bytes());
    assert!(!has_name, "the name stands in the vault in clear");
}

#[test]
fn somebody_tells_it_in_russian() {
    tells(&Person {
        tag: "ru",
        direction: "ltr",
        name: "Ёлкина Мария Щукина",
        born: ["27", "марта", "1980"],
        country: ("Казах", "KZ"),
    });
}

#[test]
fn somebody_tells_it_in_chinese() {
    tells(&Person {
        tag: "zh-Hans",
        direction: "ltr",
        name: "王小明",
        born: ["２７日", "3月", "１９８０年"],
        country: ("新加坡", "SG"),
    });
}

#[test]
fn somebody_tells_it_in_turkish() {
    tells(&Person {
        tag: "tr",
        direction: "ltr",
        name: "Iğdır Şükrü İnönü",
        born: ["27", "mart", "1980"],
        country: ("isveç", "SE"),
    });
}

#[test]
fn somebody_tells_it_in_arabic() {
    tells(&Person {
        tag: "ar",
        direction: "rtl",
        name: "ليلى حداد",
        born: ["٢٧", "٣", "١٩٨٠"],
        country: ("الامارات", "AE"),
    });
}
