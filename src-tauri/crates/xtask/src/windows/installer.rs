//! The installer for Windows, tried under Wine.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
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
/// A file as a vault has it, which no removal may touch.
const VAULT: &str = "AppData/Local/org.candour.Candour/keys.age";
/// The program that removes runs as a copy in this folder, and Windows deletes it at its next start.
const TEMPORARY: &str = "AppData/Local/Temp";
/// How long a removal may take: it goes on when its program has ended.
const REMOVAL: Duration = Duration::from_secs(60);

/// Installs, starts, finds in the list and removes, in a Windows of its own.
///
/// # Errors
///
/// Where a file is missing or left, the program does not start, or the vault is touched.
pub(super) fn tried(installer: &Path) -> Result {
    let wine = Wine::open(&paths::target().join("wine-installer"))?;
    let person = person(&wine)?;
    let display = Display::open("installer")?;
    let shown = paths::target().join("windows-installer.png");
    look(&wine, &display, installer, "^Candour", &shown)?;
    let before = files(&person)?;

    run::run(wine.command(installer).arg("/S"))?;
    let missing: Vec<&str> = FILES.into_iter().filter(|f| !person.join(f).is_file()).collect();
    if !missing.is_empty() {
        return fail(format!("not installed: {}", missing.join(", ")));
    }
    println!("    installed: {} files", FILES.len());

    let program = person.join(INSTALLED).join("candour.exe");
    look(&wine, &display, &program, "^Candour$", &paths::target().join("windows-started.png"))?;
    println!("    started");

    let listed = run::read(wine.command("reg").args(["query", LISTED]))?;
    if !listed.contains("DisplayName") || !listed.contains("QuietUninstallString") {
        return fail(format!("not in the list of programs:\n{listed}"));
    }
    println!("    listed");

    let vault = person.join(VAULT);
    std::fs::create_dir_all(vault.parent().unwrap_or(&person))?;
    std::fs::write(&vault, b"sealed")?;
    let remover = person.join(INSTALLED).join("uninstall.exe");
    let asked = paths::target().join("windows-uninstaller.png");
    look(&wine, &display, &remover, "^Candour", &asked)?;
    run::run(wine.command(&remover).arg("/S"))?;
    wait_until_gone(&person.join(INSTALLED))?;
    let after = files(&person)?;
    let left: Vec<&String> = after.difference(&before).filter(|f| *f != VAULT).collect();
    if !left.is_empty() {
        return fail(format!("left after the removal: {left:?}"));
    }
    if std::fs::read(&vault)? != b"sealed" {
        return fail("the removal touched the vault");
    }
    if run::read(wine.command("reg").args(["query", LISTED])).is_ok() {
        return fail("still in the list of programs");
    }
    println!("    removed, and nothing is left but the vault");
    Ok(())
}

/// Starts a program, waits for its window, keeps a picture, and closes it by the keyboard.
fn look(wine: &Wine, display: &Display, program: &Path, title: &str, file: &Path) -> Result {
    let mut running = on_display(wine, display, program).spawn()?;
    let seen = display.wait_for_window(title).and_then(|_| picture(display, file));
    // Escape closes a message and declines an installation.
    let closed = seen.and_then(|()| press(display, title, "Escape"));
    if closed.is_err() {
        running.kill()?;
    }
    running.wait()?;
    closed?;
    // The program that removes goes on as a copy of itself.
    let begun = Instant::now();
    while !processes(program)?.is_empty() {
        if begun.elapsed() > REMOVAL {
            return fail(format!("{} still runs", program.display()));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
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

/// Every file below a folder but what is temporary, by its path inside it.
fn files(folder: &Path) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next)? {
            let entry = entry?;
            let inside = entry.path();
            let Ok(name) = inside.strip_prefix(folder) else { continue };
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

fn wait_until_gone(folder: &Path) -> Result {
    let begun = Instant::now();
    while folder.exists() {
        if begun.elapsed() > REMOVAL {
            return fail(format!("{} is still there", folder.display()));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
