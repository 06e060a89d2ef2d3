//! What a screen reader meets: the page through the accessibility bus (AT-SPI).
//!
//! The program that ships can be read and driven this way, as by anyone who uses Orca; it cannot
//! be driven by WebDriver.

use std::collections::HashMap;

use atspi_common::{InterfaceSet, MatchType, ObjectMatchRule, SortOrder, StateSet};
pub(crate) use atspi_common::{Role, State};
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy, proxy};
use zbus::proxy::CacheProperties;
use zbus::zvariant::OwnedObjectPath;

use crate::environment::{TestEnvironment, program_path};
use crate::waiting::{comes_soon, repeats, wait_for};
use crate::words::say;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const TEXT: &str = "org.a11y.atspi.Text";
const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";
/// Where a program keeps all that it has told of its things.
const CACHE: &str = "/org/a11y/atspi/cache";
/// The path that stands for nothing.
const NOTHING: &str = "/org/a11y/atspi/null";

/// Something on the bus: the program that shows it, and its path there.
type Object = (String, OwnedObjectPath);

/// What a program tells of an object: the object, its program, what it lies in, its place there and
/// the count of its children, its interfaces, its name, its role, its description, and its states.
type Told = (Object, Object, Object, i32, i32, Vec<String>, String, Role, String, StateSet);

/// Something as a screen reader reads it.
#[derive(Debug, Clone)]
pub(crate) struct Thing {
    object: Object,
    pub(crate) role: Role,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) states: StateSet,
    has_text: bool,
    /// How many things of the document it lies in.
    pub(crate) depth: usize,
}

impl Thing {
    /// Whether it stands so.
    pub(crate) fn is(&self, state: State) -> bool {
        self.states.contains(state)
    }

    /// Whether it is something to use.
    pub(crate) fn is_control(&self) -> bool {
        const ROLES: [Role; 8] = [
            Role::Button,
            Role::RadioButton,
            Role::CheckBox,
            Role::Entry,
            Role::PasswordText,
            Role::ComboBox,
            Role::Link,
            Role::ListBox,
        ];
        ROLES.contains(&self.role)
    }
}

/// A connection to the accessibility bus of an environment.
pub(crate) struct Reader {
    bus: Connection,
}

impl Reader {
    /// Listens at an environment.
    pub(crate) fn at(environment: &TestEnvironment) -> Self {
        let session = Builder::address(environment.bus()).unwrap().build().unwrap();
        let launcher =
            Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").unwrap();
        let address: String = launcher.call("GetAddress", &()).unwrap();
        let status =
            Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status").unwrap();
        // Programs speak only where somebody says that he listens.
        status.set_property("IsEnabled", true).unwrap();
        status.set_property("ScreenReaderEnabled", true).unwrap();
        let reader = Self { bus: Builder::address(address.as_str()).unwrap().build().unwrap() };
        // A program that comes before the registry is there is never listed.
        wait_for(
            || "the registry of the accessibility bus".to_owned(),
            || {
                let registry = reader.proxy(REGISTRY, ROOT, ACCESSIBLE)?;
                registry.call::<_, _, Vec<Object>>("GetChildren", &()).ok()
            },
        );
        reader
    }

    /// A proxy that keeps nothing: one that keeps properties asks the bus for a match of its own and
    /// for every property, for each thing on the page, each time it is looked at.
    fn proxy(&self, program: &str, path: &str, interface: &'static str) -> Option<Proxy<'static>> {
        proxy::Builder::new(&self.bus)
            .destination(program.to_owned())
            .ok()?
            .path(path.to_owned())
            .ok()?
            .interface(interface)
            .ok()?
            .cache_properties(CacheProperties::No)
            .build()
            .ok()
    }

    fn of(&self, object: &Object, interface: &'static str) -> Option<Proxy<'static>> {
        self.proxy(&object.0, object.1.as_str(), interface)
    }

    fn children(&self, object: &Object) -> Vec<Object> {
        let Some(proxy) = self.of(object, ACCESSIBLE) else { return Vec::new() };
        let listed: Vec<Object> = proxy.call("GetChildren", &()).unwrap_or_default();
        if !listed.is_empty() {
            return listed;
        }
        // The place where the web view hands over to its own process lists nothing, but answers.
        let transferred: Option<Object> = proxy.call("GetChildAtIndex", &(0_i32,)).ok();
        transferred.into_iter().filter(|child| child.1.as_str() != NOTHING).collect()
    }

    /// The documents in all windows: the page, once the web view has one.
    fn documents(&self) -> Vec<Object> {
        let registry = self.proxy(REGISTRY, ROOT, ACCESSIBLE);
        let mut open: Vec<Object> =
            registry.and_then(|root| root.call("GetChildren", &()).ok()).unwrap_or_default();
        let mut found = Vec::new();
        while let Some(object) = open.pop() {
            let role = self.of(&object, ACCESSIBLE).and_then(|one| one.call("GetRole", &()).ok());
            if role == Some(Role::DocumentWeb) {
                found.push(object);
            } else {
                open.extend(self.children(&object));
            }
        }
        found
    }

    /// Everything that is there now, in reading order.
    ///
    /// A screen reader asks for the page as a whole: which things match anything, and what the
    /// program has told of each. Asked one by one they would take some thousand calls.
    pub(crate) fn everything(&self) -> Vec<Thing> {
        self.documents().iter().filter_map(|document| self.read(document)).flatten().collect()
    }

    /// A document and what lies in it; `None` where it goes away meanwhile.
    fn read(&self, document: &Object) -> Option<Vec<Thing>> {
        let anything = ObjectMatchRule::builder()
            .states(StateSet::empty(), MatchType::All)
            .attributes(HashMap::new(), MatchType::All)
            .roles(&[], MatchType::All)
            .interfaces(InterfaceSet::empty(), MatchType::All)
            .build();
        let (all, as_it_comes, every_depth) = (0_i32, SortOrder::Canonical, true);
        let below: Vec<Object> = self
            .of(document, "org.a11y.atspi.Collection")?
            .call("GetMatches", &(anything, as_it_comes, all, every_depth))
            .ok()?;
        // Asked for after the things themselves: what nobody has asked for is not in it.
        let told: Vec<Told> =
            self.proxy(&document.0, CACHE, "org.a11y.atspi.Cache")?.call("GetItems", &()).ok()?;
        let mut told: HashMap<Object, Told> =
            told.into_iter().map(|told| (told.0.clone(), told)).collect();
        let mut depths = HashMap::new();
        let objects = std::iter::once(document.clone()).chain(below);
        let things = objects.filter_map(|object| {
            let (_, _, within, _, _, interfaces, name, role, description, states) =
                told.remove(&object)?;
            let depth = depths.get(&within).map_or(0, |depth| depth + 1);
            depths.insert(object.clone(), depth);
            let has_text = interfaces.iter().any(|one| one == TEXT);
            Some(Thing { object, role, name, description, states, has_text, depth })
        });
        Some(things.collect())
    }

    /// What else the program says of a thing: the level of a heading, whether it is live.
    pub(crate) fn attributes(&self, thing: &Thing) -> HashMap<String, String> {
        let proxy = self.of(&thing.object, ACCESSIBLE);
        proxy.and_then(|proxy| proxy.call("GetAttributes", &()).ok()).unwrap_or_default()
    }

    /// The text of a thing.
    pub(crate) fn text(&self, thing: &Thing) -> String {
        if !thing.has_text {
            return String::new();
        }
        self.of(&thing.object, TEXT)
            .and_then(|proxy| proxy.call("GetText", &(0_i32, -1_i32)).ok())
            .unwrap_or_default()
    }

    /// The line that a screen reader makes of a thing.
    pub(crate) fn line(&self, thing: &Thing) -> String {
        let mut line = format!("{}{}", "  ".repeat(thing.depth.min(12)), thing.role.name());
        let text = if thing.name.is_empty() { self.text(thing) } else { thing.name.clone() };
        let text = text.replace('\u{FFFC}', "").trim().to_owned();
        if !text.is_empty() {
            line.push_str(&format!(": {text}"));
        }
        if !thing.description.is_empty() {
            line.push_str(&format!(" [{}]", thing.description));
        }
        for state in [State::Checked, State::Expanded, State::Focused, State::InvalidEntry] {
            if thing.is(state) {
                line.push_str(&format!(" ({state:?})"));
            }
        }
        if let Some(live) = self.attributes(thing).get("live") {
            line.push_str(&format!(" (live: {live})"));
        }
        line
    }

    /// Whether a thing is a main heading.
    pub(crate) fn is_main_heading(&self, thing: &Thing) -> bool {
        thing.role == Role::Heading
            && self.attributes(thing).get("level").is_some_and(|level| level == "1")
    }

    /// The main heading that stands there now; empty between two pages.
    pub(crate) fn heading(&self) -> String {
        let all = self.everything();
        let heading = all.iter().find(|one| !one.name.is_empty() && self.is_main_heading(one));
        heading.map(|one| one.name.trim().to_owned()).unwrap_or_default()
    }

    /// Whether something of this role and name is there now.
    pub(crate) fn has(&self, role: Role, name: &str) -> bool {
        self.find(role, name).is_some()
    }

    /// Whether something of this role and name stands so.
    pub(crate) fn is(&self, role: Role, name: &str, state: State) -> bool {
        self.find(role, name).is_some_and(|thing| thing.is(state))
    }

    /// What is there now, a line each: for a test that says what it saw.
    pub(crate) fn says(&self) -> String {
        self.everything()
            .iter()
            .filter(|one| !one.name.is_empty())
            .map(|one| format!("{}: {}\n", one.role.name(), one.name))
            .collect()
    }

    /// Something of this role that is there now: of this whole name, or else with it in its name.
    fn find(&self, role: Role, name: &str) -> Option<Thing> {
        let mut found = self.everything();
        found.retain(|one| one.role == role && one.name.contains(name));
        let whole = found.iter().position(|one| one.name.trim() == name);
        (!found.is_empty()).then(|| found.swap_remove(whole.unwrap_or(0)))
    }

    /// Waits for something of this role and name.
    fn the(&self, role: Role, name: &str) -> Thing {
        wait_for(
            || format!("the {role} {name:?}\nThere is:\n{}", self.says()),
            || self.find(role, name),
        )
    }

    /// Waits until this is read out.
    pub(crate) fn hears(&self, role: Role, name: &str) {
        self.the(role, name);
    }

    /// Every text that is there now.
    pub(crate) fn reads(&self) -> String {
        self.everything().iter().map(|one| format!("{} {}\n", one.name, self.text(one))).collect()
    }

    /// Does what Enter or a click would do.
    pub(crate) fn press(&self, role: Role, name: &str) {
        let thing = self.the(role, name);
        let action = self.of(&thing.object, "org.a11y.atspi.Action").unwrap();
        let done: bool = action.call("DoAction", &(0_i32,)).unwrap();
        assert!(done, "the {role} {name:?} could not be pressed");
    }

    /// Clicks with the pointer of the display in the middle of something.
    pub(crate) fn clicks(&self, environment: &TestEnvironment, role: Role, name: &str) {
        const OF_THE_DISPLAY: u32 = 0;
        let thing = self.the(role, name);
        let component = self.of(&thing.object, "org.a11y.atspi.Component").unwrap();
        let (x, y, width, height): (i32, i32, i32, i32) =
            component.call("GetExtents", &(OF_THE_DISPLAY,)).unwrap();
        let (x, y) = ((x + width / 2).to_string(), (y + height / 2).to_string());
        let mut click = environment.command("xdotool");
        let clicked = click.args(["mousemove", "--sync", &x, &y, "click", "1"]).status();
        assert!(clicked.is_ok_and(|status| status.success()), "{name:?} was not clicked");
    }

    /// Gives the keyboard of the display to the window, as somebody who comes to it does.
    pub(crate) fn takes_the_keyboard(&self, environment: &TestEnvironment) {
        let done = environment
            .command("xdotool")
            .args(["search", "--onlyvisible", "--class", "candour", "windowfocus", "--sync"])
            .status();
        assert!(done.is_ok_and(|status| status.success()), "the window took no keyboard");
    }

    /// Strikes keys of the display's keyboard, by the names that X gives them.
    pub(crate) fn strikes(&self, environment: &TestEnvironment, keys: &[&str]) {
        let struck = environment
            .command("xdotool")
            .args(["search", "--onlyvisible", "--class", "candour", "windowfocus", "--sync"])
            .args(["key", "--delay", "30"])
            .args(keys)
            .status();
        assert!(struck.is_ok_and(|status| status.success()), "{keys:?} were not struck");
    }

    /// Gives the keyboard to something.
    pub(crate) fn focuses(&self, role: Role, name: &str) {
        let thing = self.the(role, name);
        let component = self.of(&thing.object, "org.a11y.atspi.Component").unwrap();
        let done: bool = component.call("GrabFocus", &()).unwrap();
        assert!(done, "the {role} {name:?} took no keyboard");
    }

    /// Goes to a field and types into it with the keyboard of the display.
    ///
    /// A busy display may lose a stroke: where the field holds another number of letters, all is
    /// typed once more.
    pub(crate) fn types(&self, environment: &TestEnvironment, role: Role, name: &str, text: &str) {
        const TRIES: usize = 3;
        for tried in 0..TRIES {
            if tried > 0 {
                repeats();
            }
            self.focuses(role, name);
            let shown = environment
                .command("xdotool")
                .args(["search", "--onlyvisible", "--class", "candour", "windowfocus", "--sync"])
                .args(["key", "ctrl+a"])
                .args(["type", "--delay", "8", text])
                .status();
            assert!(shown.is_ok_and(|status| status.success()), "{text:?} was not typed");
            if self.holds(role, name, text.chars().count()) {
                return;
            }
        }
        panic!("{TRIES} times typed, the {role} {name:?} does not hold {text:?}:\n{}", self.says());
    }

    /// Whether a field comes to hold so many letters.
    fn holds(&self, role: Role, name: &str, letters: usize) -> bool {
        comes_soon(|| {
            let field = self.find(role, name);
            field.is_some_and(|field| self.text(&field).trim_end().chars().count() == letters)
        })
    }
}

#[test]
fn a_page_read_as_a_whole_is_the_page_read_one_by_one() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    reader.press(Role::Button, say("ui-welcome-example"));
    reader.hears(Role::Heading, say("ui-home-title"));
    let whole = reader.everything();
    // Nothing of the page is left out: it has a button for every section that is always asked.
    let edition = candour_content::embedded().unwrap();
    for section in edition.form.form().sections.iter().filter(|section| section.when.is_none()) {
        let name = say(&format!("section-{}", section.id));
        let is_button = |one: &Thing| one.role == Role::Button && one.name == name;
        assert!(whole.iter().any(is_button), "no {name}: {}", reader.says());
    }
    let whole: Vec<Object> = whole.into_iter().map(|one| one.object).collect();
    let mut open = reader.documents();
    let mut one_by_one = Vec::new();
    while let Some(object) = open.pop() {
        open.extend(reader.children(&object).into_iter().rev());
        one_by_one.push(object);
    }
    assert_eq!(whole, one_by_one);
}
