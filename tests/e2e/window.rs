//! The window as a person meets it: what is found by its name, clicked, typed and read.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::environment::{Running, kill, program_path};
use crate::waiting::wait_for;
use crate::webdriver::{Element, Session};

const FIND: &str = include_str!("find.js");

/// Turns fades off, so that a picture never catches one half-way. Said once a document.
const STILL: &str = "if (document.adoptedStyleSheets.length > 0) return;\
    const sheet = new CSSStyleSheet();\
    sheet.replaceSync('*, *::before, *::after { transition: none !important; \
    animation: none !important; caret-color: transparent !important }');\
    document.adoptedStyleSheets = [sheet];";

/// Ends once the typefaces are there and two frames are painted with them.
const PAINTED: &str = "const done = arguments[arguments.length - 1];\
    document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";

/// Moves a point that nobody sees until the page is told to stop: the driver waits for the next
/// frame before it takes a picture, and a page on which nothing changes may never paint one.
const MOVING: &str = "const point = document.createElement('i');\
    point.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; \
      opacity: 0.01; background: red';\
    document.body.append(point);\
    let step = 0;\
    const timer = setInterval(() => { point.style.left = `${step++ % 2}px`; }, 50);\
    window.stopMoving = () => { clearInterval(timer); point.remove(); };";

/// The open window under its driver.
pub(crate) struct Window {
    session: Session,
    driver: Running,
    program: PathBuf,
    /// The names of the screens that axe has judged here.
    judged: RefCell<BTreeSet<String>>,
}

impl Window {
    pub(crate) fn new(session: Session, driver: Running, program: PathBuf) -> Self {
        Self { session, driver, program, judged: RefCell::default() }
    }

    fn find(&self, role: &str, name: &str, whole: bool, last: bool) -> Option<Element> {
        let found =
            self.session.script(FIND, &[json!(role), json!(name), json!(whole), json!(last)]);
        // Between two pages there may be no document to ask.
        found.ok().as_ref().and_then(Element::in_value)
    }

    /// Waits for something of this role and name: the whole name first, then a part of it.
    pub(crate) fn the(&self, role: &str, name: &str) -> Element {
        wait_for(
            || format!("the {role} {name:?}\nThe page says:\n{}", self.glimpse()),
            || self.find(role, name, true, false).or_else(|| self.find(role, name, false, false)),
        )
    }

    /// Whether something of this role and name is there now.
    pub(crate) fn has(&self, role: &str, name: &str) -> bool {
        self.find(role, name, false, false).is_some()
    }

    /// Clicks a button, a link, a radio button or a box by its name.
    pub(crate) fn click(&self, role: &str, name: &str) {
        let element = self.the(role, name);
        self.reveal(&element);
        self.session.click(&element).or_else(|_| self.click_label(&element)).unwrap_or_else(
            |fault| {
                panic!("the {role} {name:?} could not be clicked: {fault:?}\n{}", self.glimpse())
            },
        );
    }

    /// Brings an element to the middle of the view, as a person scrolls before a click.
    fn reveal(&self, element: &Element) {
        let _ = self.session.script(
            "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
            &[element.as_value()],
        );
    }

    /// A radio button that is drawn by its label is clicked there, as a person does.
    fn click_label(&self, element: &Element) -> Result<(), crate::webdriver::Fault> {
        let label = self
            .session
            .script("return arguments[0].labels?.[0] ?? null", &[element.as_value()])?;
        match Element::in_value(&label) {
            Some(label) => self.session.click(&label),
            None => self.session.click(element),
        }
    }

    /// Clicks the last button of this name: the one inside a part that another of the name opens.
    pub(crate) fn press_last(&self, name: &str) {
        let element = self
            .find("button", name, true, true)
            .unwrap_or_else(|| panic!("no button {name:?}\n{}", self.glimpse()));
        self.reveal(&element);
        self.session.click(&element).unwrap();
    }

    /// Waits until the drawn page stands on the sheet: it is not all one colour any more.
    pub(crate) fn waits_for_the_page(&self) {
        wait_for(
            || "a drawn page".to_owned(),
            || {
                let drawn = self.session.script(
                    "const sheet = document.querySelector('canvas');\
                     if (!sheet || sheet.width < 100) return false;\
                     const points = sheet.getContext('2d')\
                       .getImageData(0, 0, sheet.width, sheet.height).data;\
                     return points.some((value, at) => at % 4 === 0 && value < 100 && points[at + 3] > 0);",
                    &[],
                );
                (drawn.ok()? == json!(true)).then_some(())
            },
        );
    }

    /// Clicks a button.
    pub(crate) fn press(&self, name: &str) {
        self.click("button", name);
    }

    /// Replaces what stands in a field.
    pub(crate) fn fill(&self, name: &str, text: &str) {
        // A field that has just come may not be laid out yet.
        let field = wait_for(
            || format!("the field {name:?} to be typed into\n{}", self.glimpse()),
            || {
                let field = self.the("field", name);
                self.reveal(&field);
                self.session.clear(&field).is_ok().then_some(field)
            },
        );
        self.session.keys(&field, text).unwrap();
        // Keys are still under way when the driver has sent them. A field that makes something else
        // of its text has all of it once it stands still.
        let (mut before, mut alike) = (None, 0);
        wait_for(
            || format!("{text:?} in the field {name:?}"),
            || {
                let value = "return arguments[0].value ?? null";
                // A field that is gone has done its work.
                let Ok(now) = self.session.script(value, &[field.as_value()]) else {
                    return Some(());
                };
                if now == json!(text) || now.is_null() {
                    return Some(());
                }
                alike = if before.as_ref() == Some(&now) { alike + 1 } else { 0 };
                before = Some(now);
                (alike >= 25).then_some(())
            },
        );
    }

    /// Puts text into a field at once, as pasting does; for text too long to be typed.
    pub(crate) fn paste(&self, name: &str, text: &str) {
        let field = self.the("field", name);
        self.session
            .script(
                "const [field, text] = arguments; field.focus(); field.select();\
                 document.execCommand('insertText', false, text);",
                &[field.as_value(), json!(text)],
            )
            .unwrap();
    }

    /// What stands in a field.
    pub(crate) fn value(&self, name: &str) -> String {
        let field = self.the("field", name);
        self.ask("return arguments[0].value", &[field.as_value()])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Whether a radio button or a box is chosen.
    pub(crate) fn is_chosen(&self, role: &str, name: &str) -> bool {
        let element = self.the(role, name);
        self.ask("return arguments[0].checked", &[element.as_value()]) == json!(true)
    }

    /// Runs a script and gives back what it returns.
    pub(crate) fn ask(&self, script: &str, arguments: &[Value]) -> Value {
        self.session.script(script, arguments).unwrap()
    }

    /// Runs a script that calls its last argument, and gives back what it calls it with.
    pub(crate) fn waits(&self, script: &str, arguments: &[Value]) -> Value {
        self.session.waiting_script(script, arguments).unwrap()
    }

    /// Everything that can be read on the page.
    pub(crate) fn text(&self) -> String {
        self.session
            .script("return document.body?.innerText ?? ''", &[])
            .ok()
            .and_then(|text| text.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// The beginning of what can be read, for a test that says what it saw.
    fn glimpse(&self) -> String {
        self.text().chars().take(1200).collect()
    }

    /// The main heading.
    pub(crate) fn heading(&self) -> String {
        self.session
            .script("return document.querySelector('h1')?.innerText ?? ''", &[])
            .ok()
            .and_then(|text| text.as_str().map(|text| text.trim().to_owned()))
            .unwrap_or_default()
    }

    /// The title of the page.
    pub(crate) fn title(&self) -> String {
        self.session.title().unwrap_or_default()
    }

    /// Waits until the page says this.
    pub(crate) fn sees(&self, text: &str) {
        wait_for(
            || format!("{text:?} on the page\nIt says:\n{}", self.glimpse()),
            || self.text().contains(text).then_some(()),
        );
    }

    /// Waits until the main heading holds this.
    pub(crate) fn arrives_at(&self, heading: &str) {
        wait_for(
            || format!("the page {heading:?}; it was {:?}", self.heading()),
            || self.heading().contains(heading).then_some(()),
        );
    }

    /// Waits until the main heading is another one than this, and gives it back.
    pub(crate) fn leaves(&self, heading: &str) -> String {
        wait_for(
            || format!("a page after {heading:?}\nThe page says:\n{}", self.glimpse()),
            || {
                let now = self.heading();
                (!now.is_empty() && now != heading).then_some(now)
            },
        )
    }

    /// Judges a screen, or a state of one, that no tour stops at: takes its picture, and lets axe
    /// look at it.
    pub(crate) fn judged(&self, name: &str) {
        self.is_painted();
        self.picture(name);
        let faults = self.axe();
        assert!(faults.is_empty(), "axe on {name}:\n{}", faults.join("\n"));
        self.judged.borrow_mut().insert(name.to_owned());
    }

    /// Whether this window was judged under this name.
    pub(crate) fn has_judged(&self, name: &str) -> bool {
        self.judged.borrow().contains(name)
    }

    /// Waits until the page is painted with its typefaces, and lets nothing move.
    pub(crate) fn is_painted(&self) {
        self.ask(STILL, &[]);
        // The typefaces come a moment after the words.
        self.session.waiting_script(PAINTED, &[]).unwrap();
    }

    /// Lets things move again.
    pub(crate) fn is_lively(&self) {
        self.ask("document.adoptedStyleSheets = []", &[]);
    }

    /// Looks at the page by a script that gives back a line for each fault.
    pub(crate) fn faults(&self, script: &str, arguments: &[Value]) -> Vec<String> {
        lines(&self.ask(script, arguments))
    }

    /// The same by a script that takes its time and calls its last argument.
    pub(crate) fn slow_faults(&self, script: &str, arguments: &[Value]) -> Vec<String> {
        lines(&self.waits(script, arguments))
    }

    /// Makes everything so many times as large, as Ctrl and plus do.
    pub(crate) fn zoomed(&self, times: f64) {
        self.session
            .waiting_script(
                "const [value, done] = arguments;\
                 window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { value })\
                   .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));",
                &[json!(times)],
            )
            .unwrap();
        wait_for(
            || format!("{times} times the size"),
            || {
                let width = self.ask("return innerWidth", &[]).as_f64()?;
                let whole = self.ask("return outerWidth", &[]).as_f64()?;
                ((whole / width - times).abs() < 0.05).then_some(())
            },
        );
    }

    /// Shows the page in one of its two sets of colours.
    pub(crate) fn coloured(&self, theme: &str) {
        self.ask("document.documentElement.dataset.theme = arguments[0]", &[json!(theme)]);
    }

    /// Presses keys as a keyboard does, wherever the focus is.
    pub(crate) fn strokes(&self, held: Option<char>, keys: &[char]) {
        self.session.strokes(held, keys).unwrap();
    }

    /// Takes a picture of the page, as long as it is.
    pub(crate) fn picture(&self, name: &str) {
        self.ask(MOVING, &[]);
        let encoded = self.session.picture().unwrap();
        self.ask("window.stopMoving()", &[]);
        let file = program_path("CANDOUR_WINDOW_SCREENS").join(format!("{name}.png"));
        std::fs::write(file, STANDARD.decode(encoded).unwrap()).unwrap();
    }

    /// Ends the program at once, as a fault of the machine would, and its web process with it.
    pub(crate) fn kill(self) {
        let ids = self.program_ids();
        assert!(!ids.is_empty(), "the program is not running");
        for id in ids {
            kill(&id.to_string());
        }
        // The driver goes with `self`; it has nothing left to end.
    }

    /// The ids of the program's processes: those of this driver's group that run this program.
    pub(crate) fn program_ids(&self) -> Vec<u32> {
        let group = self.driver.id();
        processes()
            .filter(|(id, _)| {
                std::fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe == self.program)
            })
            .filter(|(_, its_group)| *its_group == group)
            .map(|(id, _)| id)
            .collect()
    }

    /// Closes the window as its frame would.
    pub(crate) fn close(self) {
        let _ = self.session.end();
    }

    /// Runs axe on the page and gives back the rules that do not hold, with where.
    pub(crate) fn axe(&self) -> Vec<String> {
        self.axe_by(&json!({}))
    }

    /// The same by these rules alone.
    pub(crate) fn axe_by_rules(&self, rules: &[&str]) -> Vec<String> {
        self.axe_by(&json!({ "runOnly": rules }))
    }

    fn axe_by(&self, options: &Value) -> Vec<String> {
        if self.ask("return typeof axe === 'undefined'", &[]) == json!(true) {
            self.ask(&axe_source(), &[]);
        }
        let found = self
            .session
            .waiting_script(
                "const [options, done] = arguments;\
                 axe.run(document, { resultTypes: ['violations'], ...options }).then((result) => done(\
                   result.violations.map((one) => one.id + ': ' + one.help + ' at ' +\
                     one.nodes.map((node) => node.target.join(' ')).join(', '))),\
                   (error) => done(['axe: ' + error]));",
                std::slice::from_ref(options),
            )
            .unwrap();
        lines(&found)
    }
}

fn lines(found: &Value) -> Vec<String> {
    let all = found.as_array().into_iter().flatten();
    all.filter_map(|line| line.as_str().map(str::to_owned)).collect()
}

/// axe as npm installed it for the tests of the screens.
fn axe_source() -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(file).expect("axe-core is not installed in ui")
}

/// Every process of this machine with its group.
fn processes() -> impl Iterator<Item = (u32, u32)> {
    std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let id: u32 = entry.ok()?.file_name().to_str()?.parse().ok()?;
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // The name is in brackets and may hold spaces; what follows it is: state, parent, group.
        let group = stat.rsplit(')').next()?.split_whitespace().nth(2)?.parse().ok()?;
        Some((id, group))
    })
}
