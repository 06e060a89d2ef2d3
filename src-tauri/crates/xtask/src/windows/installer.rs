//! The installer for Windows, tried under Wine.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::trial::{on_display, picture, press, processes};
use super::wine::Wine;
use crate::{Result, display::Display, fail, paths, run};

/// The entry in the list of installed programs.
const LISTED: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Candour";
/// Where the program is, below the person's own data.
const INSTALLED: &str = "AppData/Local/Programs/Candour";
/// What is installed, and the entry in the menu.
const FILES: [&str; 5] = [
    "AppData/Local/Programs/Candour/candour.exe",
    "AppData/Local/Programs/Candour/candour-cli.exe",
    "AppData/Local/Programs/Candour/LICENSE.txt",
    "AppData/Local/Programs/Candour/uninstall.exe",
    "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Candour.lnk",
];
/// A file as a vault has it.
const VAULT: &str = "AppData/Local/org.candour.Candour/keys.age";
/// The program that removes runs as a copy in this folder, and Windows deletes it at its next start.
const TEMPORARY: &str = "Temp";
/// What that copy is called.
const COPY: &str = "Un.exe";
/// The code of an installer that finds the program open.
const OPEN: i32 = 4;
/// The titles of the page that asks before it removes, of a question, and of the last page.
const CONFIRM: &str = "^Candour Uninstall: Confirmation";
const QUESTION: &str = "^Candour Uninstall$";
const COMPLETED: &str = "^Candour Uninstall: Completed";
/// How long a step may take: a removal goes on when its program has ended.
const AT_MOST: Duration = Duration::from_secs(60);

/// Installs, starts, finds in the list and removes in each way, in a Windows of its own.
///
/// # Errors
///
/// Where a file is missing or left, the program does not start, or the vault is not as it was asked.
pub(super) fn tried(installer: &Path) -> Result {
    let wine = Wine::open(&paths::target().join("wine-installer"))?;
    let display = Display::open("installer")?;
    let trial = Trial { person: person(&wine)?, wine: &wine, display, installer };
    println!("    for {}", trial.person.display());
    trial.look(installer, "^Candour Setup", "installer")?;
    let before = trial.files()?;
    trial.install()?;
    println!("    installed: {} files", FILES.len());
    trial.look(&trial.program(), "^Candour$", "started")?;
    println!("    started");
    trial.is_listed()?;
    println!("    listed");
    trial.refused_while_open()?;
    println!("    refused while the program is open");

    let vault = trial.person.join(VAULT);
    std::fs::create_dir_all(vault.parent().unwrap_or(&trial.person))?;
    std::fs::write(&vault, b"sealed")?;
    run::run(wine.command(trial.remover()).arg("/S"))?;
    trial.is_removed(&before, true)?;
    println!("    removed without a person; nothing is left but the vault");

    trial.install()?;
    trial.remove(&["Return"], "kept")?;
    trial.is_removed(&before, true)?;
    println!("    removed by a person who keeps the answers; nothing is left but the vault");

    trial.install()?;
    trial.remove(&["n", "y"], "deleted")?;
    trial.is_removed(&before, false)?;
    println!("    removed by a person who says twice that the answers are to go; nothing is left");
    Ok(())
}

/// An installer, and the Windows that it is tried in.
struct Trial<'a> {
    wine: &'a Wine,
    display: Display,
    installer: &'a Path,
    /// The folder of the person.
    person: PathBuf,
}

impl Trial<'_> {
    fn program(&self) -> PathBuf {
        self.person.join(INSTALLED).join("candour.exe")
    }

    fn remover(&self) -> PathBuf {
        self.person.join(INSTALLED).join("uninstall.exe")
    }

    /// Installs without a person.
    fn install(&self) -> Result {
        run::run(self.wine.command(self.installer).arg("/S"))?;
        let missing = |file: &&str| !self.person.join(file).is_file();
        let missing: Vec<&str> = FILES.into_iter().filter(missing).collect();
        if missing.is_empty() {
            return Ok(());
        }
        fail(format!("not installed: {}", missing.join(", ")))
    }

    fn is_listed(&self) -> Result {
        let listed = run::read(self.wine.command("reg").args(["query", LISTED]))?;
        if listed.contains("DisplayName") && listed.contains("QuietUninstallString") {
            return Ok(());
        }
        fail(format!("not in the list of programs:\n{listed}"))
    }

    /// A program that runs is neither replaced nor removed.
    fn refused_while_open(&self) -> Result {
        let mut running = on_display(self.wine, &self.display, &self.program()).spawn()?;
        let refused = self.display.wait_for_window("^Candour$").and_then(|_| {
            for program in [self.installer, &self.remover()] {
                let ended = self.wine.command(program).arg("/S").status()?;
                wait("the copy of the remover", || Ok(processes(Path::new(COPY))?.is_empty()))?;
                // What the remover's copy ends with is told to nobody.
                if program == self.installer && ended.code() != Some(OPEN) {
                    return fail(format!("installed over an open program: {ended}"));
                }
            }
            if self.remover().is_file() { Ok(()) } else { fail("removed an open program") }
        });
        let closed = press(&self.display, "^Candour$", "Return");
        if closed.is_err() {
            running.kill()?;
        }
        running.wait()?;
        refused.and(closed)
    }

    /// Starts a program, waits for its window, keeps a picture, and closes it by the keyboard.
    fn look(&self, program: &Path, title: &str, name: &str) -> Result {
        let mut running = on_display(self.wine, &self.display, program).spawn()?;
        let seen = self.display.wait_for_window(title).and_then(|_| self.picture(name));
        // Escape closes a message and declines an installation.
        let closed = seen.and_then(|()| press(&self.display, title, "Escape"));
        if closed.is_err() {
            running.kill()?;
        }
        running.wait()?;
        closed?;
        wait(&program.to_string_lossy(), || Ok(processes(program)?.is_empty()))
    }

    /// Removes as a person does, with a key for each question.
    fn remove(&self, keys: &[&str], name: &str) -> Result {
        on_display(self.wine, &self.display, &self.remover()).spawn()?.wait()?;
        self.display.wait_for_window(CONFIRM)?;
        self.picture(&format!("{name}-confirm"))?;
        press(&self.display, CONFIRM, "Return")?;
        let mut answered = String::new();
        for (number, key) in keys.iter().enumerate() {
            wait("a question", || {
                let shown = self.window(QUESTION)?;
                let is_new = !shown.is_empty() && shown != answered;
                if is_new {
                    answered = shown;
                }
                Ok(is_new)
            })?;
            self.picture(&format!("{name}-question-{}", number + 1))?;
            press(&self.display, QUESTION, key)?;
        }
        self.display.wait_for_window(COMPLETED)?;
        self.picture(&format!("{name}-completed"))?;
        press(&self.display, COMPLETED, "Return")
    }

    /// The number of a window, or nothing where there is none.
    fn window(&self, title: &str) -> Result<String> {
        let mut search = self.display.command(Path::new("xdotool"));
        let search = search.args(["search", "--onlyvisible", "--name", title]);
        let found = search.stderr(Stdio::null()).output()?;
        Ok(String::from_utf8_lossy(&found.stdout).trim().to_owned())
    }

    fn picture(&self, name: &str) -> Result {
        picture(&self.display, &paths::target().join(format!("windows-{name}.png")))
    }

    /// Whether everything is as before the installation, with the vault as it was or without it.
    fn is_removed(&self, before: &BTreeSet<String>, with_vault: bool) -> Result {
        wait("the folder of the program", || Ok(!self.person.join(INSTALLED).exists()))?;
        wait("the copy of the remover", || Ok(processes(Path::new(COPY))?.is_empty()))?;
        let after = self.files()?;
        let left: Vec<&String> = after.difference(before).filter(|file| *file != VAULT).collect();
        if !left.is_empty() {
            return fail(format!("left after the removal: {left:?}"));
        }
        let vault = self.person.join(VAULT);
        let is_right = if with_vault {
            std::fs::read(&vault).is_ok_and(|there| there == b"sealed")
        } else {
            vault.parent().is_some_and(|folder| !folder.exists())
        };
        if !is_right {
            return fail("the vault is not as it was asked for");
        }
        if run::read(self.wine.command("reg").args(["query", LISTED])).is_ok() {
            return fail("still in the list of programs");
        }
        Ok(())
    }

    /// Every file of the person but what is temporary, by its path.
    fn files(&self) -> Result<BTreeSet<String>> {
        let mut found = BTreeSet::new();
        let mut open = vec![self.person.clone()];
        while let Some(next) = open.pop() {
            for entry in std::fs::read_dir(&next)? {
                let entry = entry?;
                let inside = entry.path();
                let Ok(name) = inside.strip_prefix(&self.person) else { continue };
                if name.starts_with(TEMPORARY) {
                    continue;
                }
                if entry.file_type()?.is_dir() {
                    open.push(inside.clone());
                } else {
                    found.insert(name.to_string_lossy().into_owned());
                }
            }
        }
        Ok(found)
    }
}

/// The folder of the person, of whom this Windows has one.
fn person(wine: &Wine) -> Result<PathBuf> {
    let users = wine.drive().join("users");
    for entry in std::fs::read_dir(&users)? {
        let entry = entry?;
        if entry.file_name() != "Public" {
            return Ok(entry.path());
        }
    }
    fail(format!("{} holds no person", users.display()))
}

/// Waits until something holds.
fn wait(what: &str, mut holds: impl FnMut() -> Result<bool>) -> Result {
    let begun = Instant::now();
    while !holds()? {
        if begun.elapsed() > AT_MOST {
            return fail(format!("waited in vain: {what}"));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
