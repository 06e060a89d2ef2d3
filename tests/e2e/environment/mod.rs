//! An environment: a home of its own with a display, a message bus, a keychain, and nothing else.
//!
//! Each test has one, so that no test sees what another left. Everything started here runs in a
//! process group of its own and is ended with it.

mod display;

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

use crate::waiting::{Timed, wait_for};
use crate::webdriver::WebDriver;
use crate::window::Window;

/// A program that ends, with all it started, when this is dropped.
#[derive(Debug)]
pub(crate) struct Running {
    child: Child,
}

impl Running {
    fn start(command: &mut Command) -> Self {
        let child = command
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("{:?} did not start: {error}", command.get_program()));
        Self { child }
    }

    /// Waits until the program has ended by itself.
    pub(crate) fn ends(&mut self) -> ExitStatus {
        wait_for(|| "the end of the program".to_owned(), || self.child.try_wait().ok()?)
    }

    /// The id of the process, and of its group.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        kill(&format!("-{}", self.child.id()));
        let _ = self.child.wait();
    }
}

/// Ends a process, or with a minus sign a group, at once.
pub(crate) fn kill(id: &str) {
    let _ = Command::new("kill").args(["-s", "KILL", "--", id]).stderr(Stdio::null()).status();
}

/// A variable that `cargo xtask test` sets.
pub(crate) fn program_path(name: &str) -> PathBuf {
    std::env::var_os(name).map(PathBuf::from).unwrap_or_else(|| {
        panic!("{name} is not set; run these tests by `cargo xtask test --part window`")
    })
}

/// A home with a display, a message bus and a keychain.
pub(crate) struct TestEnvironment {
    display: String,
    bus: String,
    // In the order in which they end.
    _keychain: Running,
    _bus: Running,
    _display: Running,
    home: tempfile::TempDir,
    _timed: Timed,
}

impl TestEnvironment {
    /// Sets up an environment of the usual size.
    pub(crate) fn new() -> Self {
        Self::of_size(1280, 800)
    }

    /// Sets up an environment whose display has so many pixels.
    pub(crate) fn of_size(width: u32, height: u32) -> Self {
        let timed = Timed::start();
        let home = tempfile::Builder::new().prefix("candour-test-").tempdir().unwrap();
        for folder in ["run", "data", "saved", "open", "tmp"] {
            std::fs::create_dir(home.path().join(folder)).unwrap();
        }
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(home.path().join("run"), private).unwrap();

        let (display, number) = Self::start_display(home.path(), width, height);
        let (bus, address) = Self::start_bus(home.path(), &number);
        let keychain = Self::start_keychain(home.path(), &number, &address);
        let environment = Self {
            display: number,
            bus: address,
            _keychain: keychain,
            _bus: bus,
            _display: display,
            home,
            _timed: timed,
        };
        environment.wait_for_keychain();
        environment
    }

    fn start_display(home: &Path, width: u32, height: u32) -> (Running, String) {
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .stdout(Stdio::piped())
            .stderr(log(home, "display"));
        let mut xvfb = Running::start(&mut xvfb);
        let number = first_line(xvfb.child.stdout.take(), "a display");
        (xvfb, format!(":{number}"))
    }

    fn start_bus(home: &Path, display: &str) -> (Running, String) {
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(log(home, "bus"));
        settle(&mut bus, home, display, None);
        let mut bus = Running::start(&mut bus);
        let address = first_line(bus.child.stdout.take(), "a message bus");
        (bus, address)
    }

    /// A real Secret Service whose login keyring is open.
    fn start_keychain(home: &Path, display: &str, bus: &str) -> Running {
        let mut daemon = Command::new("gnome-keyring-daemon");
        daemon
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(log(home, "keychain"))
            .stderr(log(home, "keychain"));
        settle(&mut daemon, home, display, Some(bus));
        let mut daemon = Running::start(&mut daemon);
        let mut input = daemon.child.stdin.take().unwrap();
        input.write_all(b"a test's own password").unwrap();
        drop(input);
        daemon
    }

    fn wait_for_keychain(&self) {
        // Asking the service itself would make the bus start a second one.
        wait_for(
            || "the keychain".to_owned(),
            || {
                let mut ask = self.command("dbus-send");
                ask.args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"])
                    .arg("org.freedesktop.DBus.NameHasOwner")
                    .arg("string:org.freedesktop.secrets");
                let answer = ask.output().ok()?.stdout;
                String::from_utf8_lossy(&answer).contains("boolean true").then_some(())
            },
        );
    }

    /// The folder in which the window keeps the vault and its settings.
    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Every file below the folder of the vault, as paths inside it, sorted.
    pub(crate) fn files(&self) -> Vec<String> {
        let root = self.data();
        let mut open = vec![root.clone()];
        let mut found = Vec::new();
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    open.push(entry.path());
                } else {
                    found.push(entry.path().strip_prefix(&root).unwrap().display().to_string());
                }
            }
        }
        found.sort();
        found
    }

    /// The newest generation of the one case in the vault.
    pub(crate) fn newest_generation(&self) -> PathBuf {
        let newest = self
            .files()
            .into_iter()
            .rfind(|name| name.starts_with("cases/") && name.ends_with(".age"))
            .expect("the vault holds no case");
        self.data().join(newest)
    }

    /// The folder in which the window saves what it is told to save.
    pub(crate) fn saved(&self) -> PathBuf {
        self.home.path().join("saved")
    }

    /// The folder from which the window opens the newest file when it is told to open one.
    pub(crate) fn to_open(&self) -> PathBuf {
        self.home.path().join("open")
    }

    /// The file of this ending that the window saved last, once there is one that is not `before`.
    pub(crate) fn saved_as(&self, ending: &str, before: Option<&Path>) -> PathBuf {
        wait_for(
            || format!("a saved file that ends in {ending}"),
            || {
                let files =
                    std::fs::read_dir(self.saved()).ok()?.filter_map(|f| Some(f.ok()?.path()));
                let mut files: Vec<PathBuf> = files
                    .filter(|path| path.to_string_lossy().ends_with(ending))
                    .filter(|path| Some(path.as_path()) != before)
                    .collect();
                files.sort_by_key(|path| path.metadata().and_then(|meta| meta.modified()).ok());
                files.pop()
            },
        )
    }

    /// The address of the message bus.
    pub(crate) fn bus(&self) -> &str {
        &self.bus
    }

    /// The home.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// A command that runs in this environment.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        settle(&mut command, self.home.path(), &self.display, Some(&self.bus));
        command.stdin(Stdio::null());
        command
    }

    /// Starts a program in this environment and leaves it running.
    pub(crate) fn start(&self, program: &Path) -> Running {
        let mut command = self.command(&program.to_string_lossy());
        command.stdout(log(self.home.path(), "program")).stderr(log(self.home.path(), "program"));
        Running::start(&mut command)
    }

    /// Starts a program in this environment with a system's message bus of its own, and leaves both
    /// running. Gives the address of the bus as well.
    pub(crate) fn start_with_system_bus(&self, program: &Path) -> (Running, Running, String) {
        let (bus, address) = Self::start_bus(self.home.path(), &self.display);
        let mut command = self.command(&program.to_string_lossy());
        command.env("DBUS_SYSTEM_BUS_ADDRESS", &address);
        command.stdout(log(self.home.path(), "program")).stderr(log(self.home.path(), "program"));
        (Running::start(&mut command), bus, address)
    }

    /// Starts a program under `strace`, with its children, and leaves it running.
    ///
    /// `calls` are the options that say what is traced; the trace goes to `trace`.
    pub(crate) fn start_traced(&self, program: &Path, calls: &[&str], trace: &Path) -> Running {
        self.start_traced_with(program, &[], calls, trace)
    }

    /// As [`TestEnvironment::start_traced`], with arguments for the program.
    pub(crate) fn start_traced_with(
        &self,
        program: &Path,
        arguments: &[&str],
        calls: &[&str],
        trace: &Path,
    ) -> Running {
        let mut command = self.command("strace");
        command.args(["-f", "-qq", "-o"]).arg(trace).args(calls).arg(program).args(arguments);
        command.stdout(log(self.home.path(), "program")).stderr(log(self.home.path(), "program"));
        Running::start(&mut command)
    }

    /// Opens the window whose seams are open, under a driver of its own.
    pub(crate) fn open_window(&self) -> Window {
        let program = program_path("CANDOUR_WINDOW_OPENED");
        let (driver, webdriver) = self.driver();
        let session = webdriver
            .session(&program.to_string_lossy())
            .unwrap_or_else(|fault| panic!("the window did not open: {fault:?}\n{}", self.logs()));
        Window::new(session, driver, program)
    }

    /// Starts a driver that takes its commands at a port of its own choice.
    pub(crate) fn driver(&self) -> (Running, WebDriver) {
        let mut driver = self.command("WebKitWebDriver");
        driver
            .args(["--port=0", "--host=127.0.0.1"])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("CANDOUR_E2E_DATA_DIR", self.data())
            .env("CANDOUR_E2E_SAVE_DIR", self.saved())
            .env("CANDOUR_E2E_OPEN_DIR", self.to_open())
            .stdout(log(self.home.path(), "driver"))
            .stderr(log(self.home.path(), "driver"));
        let driver = Running::start(&mut driver);
        let port = wait_for(
            || format!("the driver to listen\n{}", self.logs()),
            || listens_on(driver.id()),
        );
        (driver, WebDriver::new(port))
    }

    /// What the programs in this environment have said so far.
    pub(crate) fn logs(&self) -> String {
        ["program", "driver", "keychain", "bus", "display"]
            .iter()
            .filter_map(|name| {
                let text = std::fs::read(self.home.path().join(format!("{name}.log"))).ok()?;
                Some(format!("--- {name}\n{}", String::from_utf8_lossy(&text)))
            })
            .collect()
    }
}

/// Gives a program this environment's surroundings and nothing of the machine's but its path.
fn settle(command: &mut Command, home: &Path, display: &str, bus: Option<&str>) {
    command
        .env_clear()
        .envs(
            ["PATH", "RUST_BACKTRACE"]
                .iter()
                .filter_map(|name| Some((name, std::env::var_os(name)?))),
        )
        .envs([
            ("HOME", home),
            ("XDG_RUNTIME_DIR", &home.join("run")),
            ("TMPDIR", &home.join("tmp")),
        ])
        .env("DISPLAY", display)
        .env("LANG", "C.UTF-8")
        .env("GDK_BACKEND", "x11")
        .current_dir(home);
    if let Some(bus) = bus {
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
}

/// A file in this environment that takes what a program says; a pipe would keep a test waiting for
/// it.
fn log(home: &Path, name: &str) -> File {
    File::options().create(true).append(true).open(home.join(format!("{name}.log"))).unwrap()
}

/// The port at which a process takes connections: the one whose socket it holds.
fn listens_on(id: u32) -> Option<u16> {
    const LISTENS: &str = "0A";
    let held = std::fs::read_dir(format!("/proc/{id}/fd")).ok()?.flatten();
    let held: Vec<PathBuf> = held.filter_map(|file| file.path().read_link().ok()).collect();
    let table = std::fs::read_to_string(format!("/proc/{id}/net/tcp")).ok()?;
    table.lines().find_map(|line| {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let (address, state, socket) = (columns.get(1)?, columns.get(3)?, columns.get(9)?);
        let its_own = held.contains(&PathBuf::from(format!("socket:[{socket}]")));
        let (_, port) = address.rsplit_once(':')?;
        (*state == LISTENS && its_own).then(|| u16::from_str_radix(port, 16).ok())?
    })
}

fn first_line(out: Option<ChildStdout>, what: &str) -> String {
    let mut line = String::new();
    BufReader::new(out.unwrap()).read_line(&mut line).unwrap();
    assert!(!line.trim().is_empty(), "{what} did not start");
    line.trim().to_owned()
}
