//! The whole interview of a made-up person, by any input that can press, choose and type.

use std::collections::BTreeMap;

use candour_model::{CountryCode, GroupId, Locale, QuestionId, ValueKind};
use candour_questionnaire::Question;
use serde_json::{Value, json};

use crate::waiting::wait_for;
use crate::words::{edition, say};

/// Whatever answers: a keyboard, a screen reader.
pub(crate) trait Input {
    /// The main heading that stands there now; empty between two pages.
    fn heading(&self) -> String;
    /// Presses the button of this name.
    fn press(&self, name: &str);
    /// Chooses the radio button or the box of this name.
    fn choose(&self, name: &str);
    /// Types into the field of this name.
    fn write(&self, name: &str, text: &str);
    /// Types into the search for a country and takes the one of this name.
    fn pick(&self, name: &str);
    /// Whether there is a button of this name now.
    fn has_button(&self, name: &str) -> bool;
    /// Whether there is a radio button of this name now.
    fn has_choice(&self, name: &str) -> bool;
    /// Waits until this text is on the page.
    fn sees(&self, text: &str);
    /// Looks at a page that has just come.
    fn arrives(&self, heading: &str);
}

/// A made-up person: the answers file of a situation.
pub(crate) struct ScriptedClient {
    answers: Value,
}

/// Where somebody is in the lists of a section: the list, and how many things stand in it.
type Lists = BTreeMap<GroupId, usize>;

impl ScriptedClient {
    /// The person of this situation.
    pub(crate) fn of(situation: &str) -> Self {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/situations");
        let text = std::fs::read_to_string(format!("{folder}/{situation}.json")).unwrap();
        Self { answers: serde_json::from_str(&text).unwrap() }
    }

    /// The value of an answer, `null` where the person has none.
    fn value(&self, question: &QuestionId, lists: &Lists) -> &Value {
        let id = question.to_string();
        let answers = match edition().form.group_of_question(question) {
            Some(group) => {
                let at = lists.get(&group.id).map_or(0, |count| count.saturating_sub(1));
                &self.answers["groups"][group.id.to_string()][at]["answers"]
            }
            None => &self.answers["answers"],
        };
        &answers[id]["value"]
    }

    /// Answers everything, from the sections back to them. Gives back the questions in order.
    pub(crate) fn answers_all(&self, input: &dyn Input) -> Vec<QuestionId> {
        let mut asked = Vec::new();
        for section in &edition().form.form().sections {
            let title = say(&format!("section-{}", section.id));
            self.section(input, title, &mut asked);
        }
        asked
    }

    /// Answers one section, from the sections back to them.
    pub(crate) fn section(&self, input: &dyn Input, title: &str, asked: &mut Vec<QuestionId>) {
        let mut lists = Lists::new();
        let mut heading = input.heading();
        input.press(title);
        loop {
            heading = leaves(input, &heading);
            input.arrives(&heading);
            if heading == say("ui-section-done-title") {
                input.press(say("ui-section-done-yes"));
                let home = leaves(input, &heading);
                input.arrives(&home);
                return;
            } else if heading == title {
                input.press(say("ui-hard-go-on"));
            } else if heading == say("ui-hiding-title") {
                input.press(say("ui-continue"));
            } else if let Some(question) = question_of(&heading) {
                asked.push(question.id.clone());
                // The first thing of a list is asked for without a stop at the list.
                if let Some(group) = edition().form.group_of_question(&question.id) {
                    lists.entry(group.id.clone()).or_insert(1);
                }
                self.answer(input, question, &lists);
            } else {
                self.list(input, &mut lists);
            }
        }
    }

    /// A list: one thing more, or no other.
    fn list(&self, input: &dyn Input, lists: &mut Lists) {
        let empty = || {
            edition().form.groups().find(|group| {
                let name = say_of(&format!("group-{}.add", group.id));
                !lists.contains_key(&group.id) && input.has_button(&name)
            })
        };
        // A page may be told of before all that stands on it.
        let empty = wait_for(
            || format!("a list at {:?}", input.heading()),
            || empty().map(Some).or_else(|| input.has_choice(say("ui-yes")).then_some(None)),
        );
        if let Some(group) = empty {
            lists.insert(group.id.clone(), 1);
            let some = self.count(&group.id) > 0;
            let add = say_of(&format!("group-{}.add", group.id));
            input.press(if some { &add } else { say("ui-group-none") });
            return;
        }
        let (group, count) = lists
            .iter_mut()
            .max_by_key(|(group, _)| self.order(group))
            .unwrap_or_else(|| panic!("{:?} is neither a question nor a list", input.heading()));
        let more = *count < self.count(group);
        *count += usize::from(more);
        input.choose(say(if more { "ui-yes" } else { "ui-no" }));
        input.press(say("ui-continue"));
    }

    fn count(&self, group: &GroupId) -> usize {
        self.answers["groups"][group.to_string()].as_array().map_or(0, Vec::len)
    }

    fn order(&self, group: &GroupId) -> Option<usize> {
        edition().form.groups().position(|known| known.id == *group)
    }

    /// Gives the person's answer to a question, or leaves it blank, and continues.
    fn answer(&self, input: &dyn Input, question: &Question, lists: &Lists) {
        let value = self.value(&question.id, lists);
        if value.is_null() {
            input.press(say("ui-continue"));
            input.sees(say("ui-offer-title"));
        } else {
            give(input, question, value);
        }
        input.press(say("ui-continue"));
    }

    /// Whether the answers of a file are this person's: the first that is not, is named.
    pub(crate) fn missing_from(&self, file: &Value) -> Vec<String> {
        let mut missing = Vec::new();
        let one = |own: &Value, theirs: &Value, missing: &mut Vec<String>| {
            for (id, answer) in own.as_object().into_iter().flatten() {
                let mut value = answer["value"].clone();
                // A name without other forms is written without their list.
                if value["also"] == json!([]) {
                    value.as_object_mut().unwrap().remove("also");
                }
                if theirs[id]["value"] != value {
                    missing.push(format!("{id}: {} is not {answer}", theirs[id]));
                }
            }
        };
        one(&self.answers["answers"], &file["answers"], &mut missing);
        for (group, items) in self.answers["groups"].as_object().into_iter().flatten() {
            for (at, item) in items.as_array().into_iter().flatten().enumerate() {
                let theirs = &file["groups"][group][at]["answers"];
                one(&item["answers"], theirs, &mut missing);
            }
        }
        missing
    }
}

/// Waits for another page and gives back its heading.
pub(crate) fn leaves(input: &dyn Input, heading: &str) -> String {
    wait_for(
        || format!("a page after {heading:?}"),
        || {
            let now = input.heading();
            (!now.is_empty() && now != heading).then_some(now)
        },
    )
}

/// The question whose page has this heading.
pub(crate) fn question_of(heading: &str) -> Option<&'static Question> {
    edition().form.questions().find(|question| say_of(&format!("q-{}", question.id)) == heading)
}

fn say_of(key: &str) -> String {
    say(key).to_owned()
}

/// Gives a value by the kind of its question.
fn give(input: &dyn Input, question: &Question, value: &Value) {
    let english = Locale::english();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let options = |value: &Value| -> Vec<String> {
        let all = value.as_array().map_or_else(|| vec![value.clone()], Clone::clone);
        all.iter().map(text).collect()
    };
    match question.kind {
        ValueKind::YesNo | ValueKind::One | ValueKind::Several => {
            for option in options(value) {
                input.choose(&edition().option_label(&english, &question.id, &option));
            }
        }
        ValueKind::Country | ValueKind::Countries => {
            for code in options(value) {
                let code: CountryCode = code.parse().unwrap();
                input.pick(&edition().countries.name(&code, &english));
            }
        }
        ValueKind::Date => {
            let date = text(value);
            assert!(date.len() == 4, "{date}: only years are typed here");
            input.choose(say("ui-date-year"));
            input.write(say("ui-year"), &date);
        }
        ValueKind::Line => input.write(say(&format!("q-{}", question.id)), &text(value)),
        ValueKind::Text => {
            input.choose(say("ui-tell-own"));
            input.write(say(&format!("q-{}", question.id)), &text(value));
        }
        ValueKind::Party => {
            // Nobody is asked whether they are a person themselves.
            if question.id.as_str() != "own-name" {
                let kind = text(&value["kind"]);
                input.choose(say(&format!("ui-party-{kind}")));
            }
            input.write(say("ui-party-name"), &text(&value["name"]));
        }
        ValueKind::Money | ValueKind::Duration => panic!("{}: not typed here", question.id),
    }
}
