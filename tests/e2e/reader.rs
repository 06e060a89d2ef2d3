//! What a screen reader meets: the page through the accessibility bus (AT-SPI).
//!
//! The program that ships can be read and driven this way, as by anyone who uses Orca; it cannot
//! be driven by WebDriver.

use std::collections::HashMap;

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy, proxy};
use zbus::proxy::CacheProperties;
use zbus::zvariant::OwnedObjectPath;

use crate::desk::{Desk, wait_for};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const ROOT: &str = "/org/a11y/atspi/accessible/root";

/// The path that stands for nothing.
const NOTHING: &str = "/org/a11y/atspi/null";

/// Something on the page: the program that shows it, and its path there.
pub(crate) type Node = (String, OwnedObjectPath);

/// Something as a screen reader reads it.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    /// What it is, in the words of AT-SPI.
    pub(crate) role: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// How it stands, a bit for each state of AT-SPI.
    states: u64,
    pub(crate) attributes: HashMap<String, String>,
    pub(crate) text: String,
    /// How many things it lies in.
    pub(crate) depth: usize,
}

/// The name of a role by its number in AT-SPI; the web view gives numbers alone.
fn role_name(number: u32) -> String {
    let name = match number {
        2 => "alert",
        7 => "check box",
        11 => "combo box",
        23 => "frame",
        31 => "list",
        32 => "list item",
        39 => "panel",
        40 => "password text",
        43 => "button",
        44 => "radio button",
        54 => "status bar",
        61 => "text",
        73 => "paragraph",
        75 => "application",
        79 => "entry",
        83 => "heading",
        85 => "section",
        87 => "form",
        88 => "link",
        95 => "document",
        98 => "list box",
        99 => "grouping",
        101 => "notification",
        110 => "landmark",
        116 => "static",
        121 => "description list",
        122 => "term",
        123 => "value",
        other => return format!("role {other}"),
    };
    name.to_owned()
}

/// States by their numbers in AT-SPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Checked,
    Expanded,
    Focused,
    Invalid,
}

impl State {
    /// Its number in AT-SPI.
    fn bit(self) -> u32 {
        match self {
            Self::Checked => 4,
            Self::Expanded => 10,
            Self::Focused => 12,
            Self::Invalid => 36,
        }
    }
}

impl Heard {
    /// Whether it stands so.
    pub(crate) fn is(&self, state: State) -> bool {
        self.states >> state.bit() & 1 == 1
    }

    /// Whether it is something to use.
    pub(crate) fn is_control(&self) -> bool {
        const ROLES: [&str; 8] = [
            "button",
            "radio button",
            "check box",
            "entry",
            "password text",
            "combo box",
            "link",
            "list box",
        ];
        ROLES.contains(&self.role.as_str())
    }

    /// The line that a screen reader makes of it.
    pub(crate) fn line(&self) -> String {
        let mut line = format!("{}{}", "  ".repeat(self.depth.min(12)), self.role);
        let text = if self.name.is_empty() { &self.text } else { &self.name };
        let text = text.replace('\u{FFFC}', "").trim().to_owned();
        if !text.is_empty() {
            line.push_str(&format!(": {text}"));
        }
        if !self.description.is_empty() {
            line.push_str(&format!(" [{}]", self.description));
        }
        for state in [State::Checked, State::Expanded, State::Focused, State::Invalid] {
            if self.is(state) {
                line.push_str(&format!(" ({state:?})"));
            }
        }
        if let Some(live) = self.attributes.get("live") {
            line.push_str(&format!(" (live: {live})"));
        }
        line
    }
}

/// What something is, by the numbers of AT-SPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Button,
    Field,
    CheckBox,
    Combo,
    Heading,
    Radio,
    /// A field whose text is not shown.
    Secret,
}

impl Role {
    fn number(self) -> u32 {
        match self {
            Self::Button => 43,
            Self::Field => 79,
            Self::CheckBox => 7,
            Self::Combo => 11,
            Self::Heading => 83,
            Self::Radio => 44,
            Self::Secret => 40,
        }
    }
}

/// A connection to the accessibility bus of a desk.
pub(crate) struct Reader {
    bus: Connection,
}

impl Reader {
    /// Listens at a desk.
    pub(crate) fn at(desk: &Desk) -> Self {
        let session = Builder::address(desk.bus()).unwrap().build().unwrap();
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
        let registry =
            ("org.a11y.atspi.Registry".to_owned(), OwnedObjectPath::try_from(ROOT).unwrap());
        wait_for(
            || "the registry of the accessibility bus".to_owned(),
            || {
                let proxy = reader.proxy(&registry, ACCESSIBLE)?;
                proxy.call::<_, _, Vec<Node>>("GetChildren", &()).ok()
            },
        );
        reader
    }

    /// A proxy that keeps nothing: one that keeps properties asks the bus for a match of its own and
    /// for every property, for each thing on the page, each time it is looked at.
    fn proxy(&self, node: &Node, interface: &'static str) -> Option<Proxy<'static>> {
        proxy::Builder::new(&self.bus)
            .destination(node.0.clone())
            .ok()?
            .path(node.1.clone())
            .ok()?
            .interface(interface)
            .ok()?
            .cache_properties(CacheProperties::No)
            .build()
            .ok()
    }

    fn name(&self, node: &Node) -> String {
        self.proxy(node, ACCESSIBLE)
            .and_then(|proxy| proxy.get_property::<String>("Name").ok())
            .unwrap_or_default()
    }

    fn role(&self, node: &Node) -> u32 {
        self.proxy(node, ACCESSIBLE)
            .and_then(|proxy| proxy.call("GetRole", &()).ok())
            .unwrap_or_default()
    }

    fn children(&self, node: &Node) -> Vec<Node> {
        let Some(proxy) = self.proxy(node, ACCESSIBLE) else { return Vec::new() };
        let listed: Vec<Node> = proxy.call("GetChildren", &()).unwrap_or_default();
        if !listed.is_empty() {
            return listed;
        }
        // The place where the web view hands over to its own process lists nothing, but answers.
        let handed_over: Option<Node> = proxy.call("GetChildAtIndex", &(0_i32,)).ok();
        handed_over.into_iter().filter(|child| child.1.as_str() != NOTHING).collect()
    }

    /// Everything that is there now, in reading order: role, name, and where.
    fn everything(&self) -> Vec<(u32, String, Node)> {
        let root = OwnedObjectPath::try_from(ROOT).unwrap();
        let mut open = vec![("org.a11y.atspi.Registry".to_owned(), root)];
        let mut found = Vec::new();
        while let Some(node) = open.pop() {
            let mut children = self.children(&node);
            children.reverse();
            open.extend(children);
            found.push((self.role(&node), self.name(&node), node));
        }
        found
    }

    /// The page that is there now, in reading order, with all that a screen reader says of it.
    pub(crate) fn page(&self) -> Vec<Heard> {
        let root = OwnedObjectPath::try_from(ROOT).unwrap();
        let mut open = vec![(("org.a11y.atspi.Registry".to_owned(), root), 0)];
        let mut found = Vec::new();
        while let Some((node, depth)) = open.pop() {
            let mut children = self.children(&node);
            children.reverse();
            open.extend(children.into_iter().map(|child| (child, depth + 1)));
            found.push(self.heard(&node, depth));
        }
        found
    }

    fn heard(&self, node: &Node, depth: usize) -> Heard {
        let proxy = self.proxy(node, ACCESSIBLE);
        let proxy = proxy.as_ref();
        let states: Vec<u32> =
            proxy.and_then(|proxy| proxy.call("GetState", &()).ok()).unwrap_or_default();
        let states = states.iter().rev().fold(0_u64, |all, part| all << 32 | u64::from(*part));
        Heard {
            role: role_name(self.role(node)),
            name: self.name(node),
            description: proxy
                .and_then(|proxy| proxy.get_property("Description").ok())
                .unwrap_or_default(),
            states,
            attributes: proxy
                .and_then(|proxy| proxy.call("GetAttributes", &()).ok())
                .unwrap_or_default(),
            text: self.text(node),
            depth,
        }
    }

    /// The main heading that stands there now; empty between two pages.
    pub(crate) fn heading(&self) -> String {
        let heading = self.everything().into_iter().find(|(role, name, node)| {
            *role == Role::Heading.number() && !name.is_empty() && self.level(node) == 1
        });
        heading.map(|(_, name, _)| name.trim().to_owned()).unwrap_or_default()
    }

    fn level(&self, node: &Node) -> u32 {
        let attributes: HashMap<String, String> = self
            .proxy(node, ACCESSIBLE)
            .and_then(|proxy| proxy.call("GetAttributes", &()).ok())
            .unwrap_or_default();
        attributes.get("level").and_then(|level| level.parse().ok()).unwrap_or_default()
    }

    /// Whether something of this role and name is there now.
    pub(crate) fn has(&self, role: Role, name: &str) -> bool {
        self.find(role, name).is_some()
    }

    /// Whether something of this role and name stands so.
    pub(crate) fn is(&self, role: Role, name: &str, state: State) -> bool {
        let found = self.find(role, name);
        found.is_some_and(|node| self.heard(&node, 0).is(state))
    }

    /// What is there now, a line each: for a test that says what it saw.
    pub(crate) fn says(&self) -> String {
        let said = self.everything().into_iter().map(|(role, name, node)| {
            let silent = self.silence(&node).map(|why| format!(" ({}: {why})", node.0));
            (name, role, silent.unwrap_or_default())
        });
        said.filter(|(name, _, silent)| !name.is_empty() || !silent.is_empty())
            .map(|(name, role, silent)| format!("{role}: {name}{silent}\n"))
            .collect()
    }

    /// Something of this role that is there now: of this whole name, or else with it in its name.
    fn find(&self, role: Role, name: &str) -> Option<Node> {
        let mut found = self.everything();
        found.retain(|(its_role, its_name, _)| {
            *its_role == role.number() && its_name.contains(name)
        });
        let whole = found.iter().position(|(_, its_name, _)| its_name.trim() == name);
        (!found.is_empty()).then(|| found.swap_remove(whole.unwrap_or(0)).2)
    }

    /// Waits for something of this role and name.
    fn the(&self, role: Role, name: &str) -> Node {
        wait_for(
            || format!("the {role:?} {name:?}\nThere is:\n{}", self.says()),
            || self.find(role, name),
        )
    }

    /// Why something does not say what lies in it; `None` where it does.
    fn silence(&self, node: &Node) -> Option<String> {
        let asked = self.proxy(node, ACCESSIBLE)?.call::<_, _, Vec<Node>>("GetChildren", &());
        asked.err().map(|error| error.to_string())
    }

    /// Waits until this is read out.
    pub(crate) fn hears(&self, role: Role, name: &str) {
        self.the(role, name);
    }

    /// Every text that is there now.
    pub(crate) fn reads(&self) -> String {
        self.everything()
            .into_iter()
            .map(|(_, name, node)| format!("{name} {}\n", self.text(&node)))
            .collect()
    }

    fn text(&self, node: &Node) -> String {
        self.proxy(node, "org.a11y.atspi.Text")
            .and_then(|proxy| proxy.call("GetText", &(0_i32, -1_i32)).ok())
            .unwrap_or_default()
    }

    /// Does what Enter or a click would do.
    pub(crate) fn press(&self, role: Role, name: &str) {
        let node = self.the(role, name);
        let action = self.proxy(&node, "org.a11y.atspi.Action").unwrap();
        let done: bool = action.call("DoAction", &(0_i32,)).unwrap();
        assert!(done, "the {role:?} {name:?} could not be pressed");
    }

    /// Gives the keyboard of the display to the window, as somebody who comes to it does.
    pub(crate) fn takes_the_keyboard(&self, desk: &Desk) {
        let done = desk
            .command("xdotool")
            .args(["search", "--onlyvisible", "--class", "candour", "windowfocus", "--sync"])
            .status();
        assert!(done.is_ok_and(|status| status.success()), "the window took no keyboard");
    }

    /// Strikes keys of the display's keyboard, by the names that X gives them.
    pub(crate) fn strikes(&self, desk: &Desk, keys: &[&str]) {
        let struck = desk
            .command("xdotool")
            .args(["search", "--onlyvisible", "--class", "candour", "windowfocus", "--sync"])
            .args(["key", "--delay", "30"])
            .args(keys)
            .status();
        assert!(struck.is_ok_and(|status| status.success()), "{keys:?} were not struck");
    }

    /// Gives the keyboard to something.
    pub(crate) fn focuses(&self, role: Role, name: &str) {
        let node = self.the(role, name);
        let component = self.proxy(&node, "org.a11y.atspi.Component").unwrap();
        let done: bool = component.call("GrabFocus", &()).unwrap();
        assert!(done, "the {role:?} {name:?} took no keyboard");
    }

    /// Goes to a field and types into it with the keyboard of the display.
    ///
    /// A busy display may lose a stroke: where the field holds another number of letters, all is
    /// typed once more.
    pub(crate) fn types(&self, desk: &Desk, role: Role, name: &str, text: &str) {
        const TRIES: usize = 3;
        for _ in 0..TRIES {
            self.focuses(role, name);
            let shown = desk
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
    }

    /// Whether a field comes to hold so many letters within a second.
    fn holds(&self, role: Role, name: &str, letters: usize) -> bool {
        let begun = std::time::Instant::now();
        while begun.elapsed() < std::time::Duration::from_secs(1) {
            let node = self.find(role, name);
            if node.is_some_and(|node| self.text(&node).trim_end().chars().count() == letters) {
                return true;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        false
    }
}
