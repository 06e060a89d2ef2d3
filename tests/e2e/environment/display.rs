//! The display of an environment: its windows, its selections, its picture.

use std::collections::BTreeMap;

use x11rb::CURRENT_TIME;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask};

use super::{TestEnvironment, program_path};
use crate::waiting::wait_for;

impl TestEnvironment {
    /// The titles of the windows on the display, as a taskbar would show them.
    pub(crate) fn titles(&self) -> Vec<String> {
        let mut ask = self.command("xdotool");
        let found = ask.args(["search", "--class", "candour", "getwindowname", "%@"]).output();
        let text = found.map(|found| found.stdout).unwrap_or_default();
        String::from_utf8_lossy(&text).lines().map(str::to_owned).collect()
    }

    /// Asks the window to close as its button or a taskbar does, and waits until it is gone.
    pub(crate) fn closes_the_window(&self) {
        self.asks_to_close();
        wait_for(|| "the window to go".to_owned(), || self.titles().is_empty().then_some(()));
    }

    /// Asks the window to close as its button or a taskbar does.
    ///
    /// `xdotool` of Debian 12 can only destroy a window, which no program is asked about.
    pub(crate) fn asks_to_close(&self) {
        let mut search = self.command("xdotool");
        let found =
            search.args(["search", "--onlyvisible", "--class", "candour"]).output().unwrap();
        let text = String::from_utf8_lossy(&found.stdout).into_owned();
        let window = text.lines().next().and_then(|id| id.parse().ok()).unwrap();
        let (display, _) = x11rb::connect(Some(&self.display)).unwrap();
        let atom = |name: &[u8]| display.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let asked = [atom(b"WM_DELETE_WINDOW"), CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS"), asked);
        let sent = display.send_event(false, window, EventMask::NO_EVENT, message).unwrap();
        // A connection that ends before its server has read the message may take it along.
        sent.check().unwrap();
    }

    /// Whether a program on the display holds what was copied (`CLIPBOARD`) or is marked (`PRIMARY`).
    pub(crate) fn holds_selection(&self, name: &str) -> bool {
        let (display, _) = x11rb::connect(Some(&self.display)).unwrap();
        let atom = display.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
        display.get_selection_owner(atom).unwrap().reply().unwrap().owner != 0
    }

    /// Takes a picture of the whole display.
    pub(crate) fn picture(&self, name: &str) {
        let file = program_path("CANDOUR_WINDOW_SCREENS").join(format!("{name}.png"));
        let taken = self.command("import").args(["-window", "root"]).arg(&file).status();
        assert!(taken.is_ok_and(|status| status.success()), "no picture {name}");
    }

    /// The colours that are on the display now, and how many points each of them has.
    pub(crate) fn colours(&self) -> BTreeMap<[u8; 3], usize> {
        let mut take = self.command("import");
        let taken = take.args(["-window", "root", "-depth", "8", "rgb:-"]).output().unwrap();
        assert!(taken.status.success(), "no picture of the display");
        let mut colours = BTreeMap::new();
        for point in taken.stdout.as_chunks::<3>().0 {
            *colours.entry(*point).or_default() += 1;
        }
        colours
    }
}
