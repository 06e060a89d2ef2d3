//! `cargo xtask fresh`: the commands of the README on a bare Debian, each from nothing.
//!
//! A root of Debian 12 is made in a folder by `debootstrap`. It holds what Debian itself needs,
//! the compiler that Rust links with, and certificates. The toolchain of Rust and Node.js of this
//! machine are mounted into it, read-only. Each command gets a copy of that root of its own, an
//! account without rights, an empty store of packages and a clone of the commit.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use clap::Args;

use crate::{
    Result,
    display::{Display, holds_words},
    fail, packages, paths, run,
    step::Steps,
};

/// What to run besides the start and the command line.
#[derive(Args)]
pub(crate) struct Options {
    /// The test command as well
    #[arg(long)]
    test: bool,
    /// Only the test command
    #[arg(long)]
    only_test: bool,
}

/// The release of Debian, by its name.
const RELEASE: &str = "bookworm";
/// What rustc and cargo need on Debian before they build anything.
const WITH_RUST: &str = "ca-certificates,gcc,libc6-dev";
/// Enters a root; its variables stand at its head.
const ENTER: &str = include_str!("fresh/enter.sh");
/// Where programs lie inside.
const PATH: &str = "/opt/rust/bin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// What stands before the command that a person is told to run as root.
const AS_ROOT: &str = "As root, run:";
/// The message that is the heading of the first page.
const FIRST_HEADING: &str = "ui-welcome-title = ";

/// Runs the commands, and prints minutes and megabytes of each.
///
/// # Errors
///
/// Where a command does not do what the README says; on any system but Debian as root.
pub(crate) fn fresh(options: &Options) -> Result {
    if !packages::is_root() {
        return fail("Making a bare root needs root.");
    }
    let mut steps = Steps::default();
    let mut rows = Vec::new();
    let mut root = PathBuf::new();
    let made = steps.take("A bare Debian", || {
        packages::more(&["debootstrap", "imagemagick", "tesseract-ocr", "xvfb"])?;
        root = bare()?;
        Ok(())
    });
    if made {
        if !options.only_test {
            steps.take("cargo xtask start", || start(&root).map(|row| rows.push(row)));
            steps.take("The command line", || command_line(&root).map(|row| rows.push(row)));
        }
        if options.test || options.only_test {
            steps.take("cargo xtask test", || test(&root).map(|row| rows.push(row)));
        }
    }
    print(&rows);
    steps.close()
}

/// What a command took.
struct Row {
    what: &'static str,
    /// From the start of the command to its first line.
    first: Duration,
    took: Duration,
    /// Mebibytes that it left: packages of the system and of Rust, and what was built.
    left: u64,
}

fn print(rows: &[Row]) {
    println!("\n{:24}{:>14}{:>10}{:>10}", "from nothing", "first line s", "minutes", "MB");
    for row in rows {
        println!(
            "{:24}{:>14.1}{:>10.1}{:>10}",
            row.what,
            row.first.as_secs_f64(),
            row.took.as_secs_f64() / 60.0,
            row.left
        );
    }
}

/// The folder for everything here.
fn folder() -> PathBuf {
    paths::target().join("fresh")
}

/// A root of Debian without any package but its own and those that Rust asks for.
fn bare() -> Result<PathBuf> {
    let root = folder().join("bare");
    if root.join("etc/debian_version").is_file() {
        println!("    {} is there", root.display());
        return Ok(root);
    }
    if root.exists() {
        std::fs::remove_dir_all(&root)?;
    }
    std::fs::create_dir_all(folder())?;
    let making = folder().join("making");
    if making.exists() {
        std::fs::remove_dir_all(&making)?;
    }
    let mut command = run::tool("debootstrap");
    command.args(["--variant=minbase", &format!("--include={WITH_RUST}"), RELEASE]);
    run::run(command.arg(&making).stdout(Stdio::null()))?;
    std::fs::rename(making, &root)?;
    Ok(root)
}

/// A bare system with an account, and a clone of the commit in it.
struct Machine {
    root: PathBuf,
    began: u64,
    /// What runs inside now, by the id of its process outside.
    running: AtomicU32,
    /// It was stopped on purpose: what ran inside has done what was asked.
    stopped: AtomicBool,
}

impl Machine {
    fn new(bare: &Path, name: &str) -> Result<Self> {
        let root = folder().join(name);
        if root.exists() {
            std::fs::remove_dir_all(&root)?;
        }
        run::run(run::tool("cp").arg("--archive").arg(bare).arg(&root))?;
        let clone = root.join("home/client/candour");
        run::run(run::tool("chroot").arg(&root).args(["useradd", "--create-home", "client"]))?;
        let mut git = run::tool("git");
        run::run(git.args(["clone", "--quiet", "--no-hardlinks"]).arg(paths::root()).arg(&clone))?;
        run::run(run::tool("chroot").arg(&root).args(["chown", "-R", "client:", "/home/client"]))?;
        // The names of other computers and whom to trust are this machine's own affair.
        for file in ["etc/resolv.conf", "etc/hosts"] {
            std::fs::copy(Path::new("/").join(file), root.join(file))?;
        }
        let began = size(&root)?;
        Ok(Self { root, began, running: AtomicU32::new(0), stopped: AtomicBool::new(false) })
    }

    /// A command inside, as root or as the account, in the clone.
    fn command(&self, as_root: bool, line: &str, display: Option<&str>) -> Result<Command> {
        let toolchain = run::read(run::tool("rustc").args(["--print", "sysroot"]))?;
        let node = which("node")?;
        let prefix = node.parent().and_then(Path::parent).unwrap_or(Path::new("/usr"));
        let (home, who) = if as_root {
            ("/root", "--reuid=0")
        } else {
            ("/home/client", "--reuid=client --regid=client --init-groups")
        };
        let mut words = format!("HOME={home} LANG=C.UTF-8 PATH={PATH}");
        if let Some(display) = display {
            words += &format!(" DISPLAY={display}");
        }
        // Where this machine trusts a certificate of its own, the programs inside must as well.
        for name in ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "PIP_CERT"] {
            if let Ok(value) = std::env::var(name) {
                words += &format!(" {name}={value}");
            }
        }
        // Whoever stops this program stops what runs inside as well.
        let mut command = run::tool("setpriv");
        command
            .args(["--pdeathsig", "KILL", "unshare"])
            .args(["--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER])
            .env("ROOT", &self.root)
            .env("TOOLCHAIN", toolchain.trim())
            .env("NPM", prefix.join("lib/node_modules/npm"))
            .env("NODE", node)
            .env("WHO", who)
            .env("WORDS", words)
            .env("LINE", format!("cd /home/client/candour && {line}"))
            .stdin(Stdio::null());
        Ok(command)
    }

    /// Runs a line of the README as the account. Where packages of the system are missing the
    /// command names them, and is run again once root has installed them as it was told.
    fn run(&self, line: &str, display: Option<&str>) -> Result<(Duration, Duration)> {
        let begun = Instant::now();
        println!("    $ {line}");
        let (held, first, text) = self.listen(self.command(false, line, display)?, begun)?;
        if held {
            return Ok((first, begun.elapsed()));
        }
        let Some(install) = told(&text) else {
            return fail(format!("`{line}` failed, and does not say what to install"));
        };
        println!("    # {install}");
        let (held, _, _) = self.listen(self.command(true, &install, None)?, Instant::now())?;
        if !held {
            return fail("what the command said to install could not be installed");
        }
        let (held, _, _) = self.listen(self.command(false, line, display)?, Instant::now())?;
        if held { Ok((first, begun.elapsed())) } else { fail(format!("`{line}` failed")) }
    }

    /// Runs a command and prints what it says; whether it held, when its first line came, all it
    /// said.
    fn listen(&self, mut command: Command, begun: Instant) -> Result<(bool, Duration, String)> {
        let (reader, writer) = std::io::pipe()?;
        let mut child = command.stdout(writer.try_clone()?).stderr(writer).spawn()?;
        self.running.store(child.id(), Ordering::SeqCst);
        drop(command);
        let (mut first, mut text) = (None, String::new());
        for line in BufReader::new(reader).split(b'\n') {
            first.get_or_insert_with(|| begun.elapsed());
            let line = String::from_utf8_lossy(&line?).into_owned();
            println!("      {line}");
            text.push_str(&line);
            text.push('\n');
        }
        let held = child.wait()?.success() || self.stopped.load(Ordering::SeqCst);
        Ok((held, first.unwrap_or_else(|| begun.elapsed()), text))
    }

    /// Ends what runs inside.
    fn stop(&self) -> Result {
        self.stopped.store(true, Ordering::SeqCst);
        let running = self.running.load(Ordering::SeqCst).to_string();
        run::run(run::tool("kill").args(["-s", "KILL", &running]))
    }

    fn row(&self, what: &'static str, (first, took): (Duration, Duration)) -> Result<Row> {
        let left = size(&self.root)?.saturating_sub(self.began);
        std::fs::remove_dir_all(&self.root)?;
        Ok(Row { what, first, took, left })
    }
}

/// The command that a person is told to run as root.
fn told(text: &str) -> Option<String> {
    let mut lines = text.lines().skip_while(|line| !line.contains(AS_ROOT)).skip(1);
    lines.next().map(|line| line.trim().to_owned())
}

/// `cargo xtask start` until its first page is on a display.
fn start(bare: &Path) -> Result<Row> {
    let machine = Machine::new(bare, "start")?;
    let display = Display::open("fresh")?;
    // The command ends when its window is closed; here it is stopped once the first page was seen.
    let line = "cargo xtask start";
    let begun = Instant::now();
    let mut watched = Watched { picture: display.picture(), seen: None };
    let (first, took) = std::thread::scope(|scope| {
        let running = scope.spawn(|| machine.run(line, Some(display.name())));
        while !running.is_finished() {
            if watched.first_page()? {
                let seen = begun.elapsed();
                machine.stop()?;
                let (first, _) = running.join().map_err(|_| crate::Error("lost".to_owned()))??;
                return Ok((first, seen));
            }
            std::thread::sleep(Duration::from_secs(1));
        }
        let ended = running.join().map_err(|_| crate::Error("lost".to_owned()))?;
        ended.and_then(|_| fail("the window closed before its first page was seen"))
    })?;
    println!("    the first page: {}", watched.seen.unwrap_or_default().display());
    machine.row("cargo xtask start", (first, took))
}

/// Looks at a display until the first page stands there.
struct Watched {
    picture: PathBuf,
    /// The picture in which it was found.
    seen: Option<PathBuf>,
}

impl Watched {
    /// Whether the heading of the first page can be read on the display, by a program that reads
    /// pictures.
    fn first_page(&mut self) -> Result<bool> {
        if !holds_words(&std::fs::read(&self.picture)?) {
            return Ok(false);
        }
        let file = folder().join("first-page.png");
        let from = format!("xwd:{}", self.picture.display());
        run::run(run::tool("convert").arg(from).arg(&file))?;
        let text = run::read(run::tool("tesseract").arg(&file).args(["-", "--psm", "11"]))?;
        let is_first = words(&text).contains(&words(&first_heading()?));
        self.seen = is_first.then_some(file);
        Ok(is_first)
    }
}

/// The heading of the first page, from the messages in English.
fn first_heading() -> Result<String> {
    let file = paths::root().join("src-tauri/content/locales/en/ui.ftl");
    let text = std::fs::read_to_string(file)?;
    match text.lines().find_map(|line| line.strip_prefix(FIRST_HEADING)) {
        Some(heading) => Ok(heading.to_owned()),
        None => fail("ui.ftl holds no heading of the first page"),
    }
}

/// A text as its words alone, since a reader of pictures breaks lines where it likes.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of the README for firms that script, as they stand there.
fn command_line(bare: &Path) -> Result<Row> {
    let readme = std::fs::read_to_string(paths::root().join("README.md"))?;
    let lines: Vec<&str> =
        readme.lines().filter(|line| line.starts_with("cargo run -p candour-cli")).collect();
    if lines.is_empty() {
        return fail("README.md shows no command line");
    }
    let machine = Machine::new(bare, "command-line")?;
    let (mut first, mut took) = (None, Duration::ZERO);
    for line in lines {
        let (line_first, line_took) = machine.run(line, None)?;
        first.get_or_insert(line_first);
        took += line_took;
    }
    let report = machine.root.join("home/client/candour/summary.pdf");
    if !std::fs::read(&report)?.starts_with(b"%PDF-") {
        return fail("the command line left no summary.pdf");
    }
    machine.row("the command line", (first.unwrap_or_default(), took))
}

/// The test command.
fn test(bare: &Path) -> Result<Row> {
    let machine = Machine::new(bare, "test")?;
    let times = machine.run("cargo xtask test", None)?;
    machine.row("cargo xtask test", times)
}

fn which(program: &str) -> Result<PathBuf> {
    let text = run::read(run::tool("sh").args(["-c", &format!("command -v {program}")]))?;
    Ok(std::fs::canonicalize(text.trim())?)
}

/// Mebibytes of all files in a folder, without what is mounted there.
fn size(folder: &Path) -> Result<u64> {
    let text = run::read(run::tool("du").args(["-sxm"]).arg(folder))?;
    Ok(text.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_to_run_as_root_is_found() {
        let text =
            "noise\n    As root, run:\n  apt-get update && apt-get install -y x\n    NOT DONE\n";
        assert_eq!(told(text).as_deref(), Some("apt-get update && apt-get install -y x"));
        assert_eq!(told("nothing of the kind"), None);
    }

    #[test]
    fn the_first_page_has_a_heading() {
        assert!(!first_heading().unwrap().is_empty());
    }
}
