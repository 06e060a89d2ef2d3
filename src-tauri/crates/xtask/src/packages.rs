//! What a system needs besides Rust and Node.js, and how it gets there.

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::process::{Command, Stdio};

use crate::{Error, Result, fail, paths, run};

/// Debian packages that a build of the window needs.
const BUILD: &[&str] = &["build-essential", "libwebkit2gtk-4.1-dev", "pkg-config"];

/// Debian packages that the tests need besides.
const TEST: &[&str] = &[
    "age",          // the stock program opens what the vault has written
    "at-spi2-core", // what a screen reader listens to
    "dbus",
    "fonts-dejavu-core",
    "git",
    "gnome-keyring", // a real Secret Service
    "imagemagick",   // pictures of the window
    "iproute2",      // `ip link set lo up` in the network namespace
    "libsecret-tools",
    "mupdf-tools",   // a second reader of the report
    "poppler-utils", // text and pages of the report
    "procps",
    "python3-cryptography", // a second implementation of the vault format
    "python3-venv",         // checkers of accessible files
    "qpdf",                 // structure of the report
    "strace",
    "util-linux", // unshare
    "webkit2gtk-driver",
    "xauth",
    "xdotool",
    "xvfb",
];

/// Debian packages that a bundle needs besides.
const BUNDLE: &[&str] = &["appstream", "desktop-file-utils", "file", "xauth", "xdotool", "xvfb"];

/// What the packages are wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and opening the window.
    Start,
    /// Running every test.
    Test,
    /// Making packages.
    Bundle,
}

impl Purpose {
    fn packages(self) -> BTreeSet<&'static str> {
        let more: &[&str] = match self {
            Self::Start => &[],
            Self::Test => TEST,
            Self::Bundle => BUNDLE,
        };
        BUILD.iter().chain(more).copied().collect()
    }
}

/// Installs what is missing on Debian and Ubuntu; elsewhere says what to install.
///
/// # Errors
///
/// Where something is missing and cannot be installed from here. The text says what and how.
pub(crate) fn install(purpose: Purpose) -> Result {
    node()?;
    if cfg!(target_os = "macos") {
        return macos();
    }
    if cfg!(windows) {
        return windows();
    }
    if !run::is_there("apt-get") {
        return elsewhere(purpose);
    }
    let missing: Vec<&str> =
        purpose.packages().into_iter().filter(|package| !is_installed(package)).collect();
    add(&missing, purpose == Purpose::Start)
}

/// Installs Debian packages that only one task needs.
///
/// # Errors
///
/// Where one is missing and cannot be installed from here. The text says what and how.
pub(crate) fn more(packages: &[&str]) -> Result {
    let missing: Vec<&str> =
        packages.iter().copied().filter(|package| !is_installed(package)).collect();
    add(&missing, false)
}

fn add(missing: &[&str], ask: bool) -> Result {
    if missing.is_empty() {
        println!("    nothing is missing on this system");
        return Ok(());
    }
    println!("    this system lacks: {}", missing.join(" "));
    let install = format!("apt-get install -y --no-install-recommends {}", missing.join(" "));
    let root = is_root();
    if !root && !run::is_there("sudo") {
        return fail(format!("As root, run:\n  apt-get update && {install}"));
    }
    if ask && std::io::stdin().is_terminal() && !agreed(&install)? {
        return fail(format!("Nothing was installed. When you are ready:\n  sudo {install}"));
    }
    let apt = |arguments: &[&str]| {
        let mut command = if root { run::tool("apt-get") } else { run::tool("sudo") };
        if !root {
            command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
        command
    };
    run::run(&mut apt(&["update", "-q"]))?;
    let mut command = apt(&["install", "-y", "-q", "--no-install-recommends"]);
    run::run(command.args(missing).stdout(Stdio::null()))
}

/// Installs programs in Python, at the versions and with the hashes of a list, into a folder of
/// what is built. Nothing is done where that very list was installed there before.
///
/// # Errors
///
/// Where they cannot be installed.
pub(crate) fn python(list: &str, folder: &str) -> Result {
    let list = paths::root().join(list);
    let folder = paths::target().join(folder);
    let installed = folder.join("installed.txt");
    let wanted = std::fs::read(&list)?;
    if std::fs::read(&installed).is_ok_and(|there| there == wanted) {
        println!("    {} is up to date", folder.display());
        return Ok(());
    }
    run::run(run::tool("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    run::run(
        run::tool(&folder.join("bin/pip").to_string_lossy())
            .args(["install", "--quiet", "--disable-pip-version-check", "--require-hashes"])
            .args(["--only-binary", ":all:", "--requirement"])
            .arg(&list),
    )?;
    Ok(std::fs::write(installed, wanted)?)
}

/// Whether this process is root.
pub(crate) fn is_root() -> bool {
    run::read(run::tool("id").arg("-u")).is_ok_and(|text| text.trim() == "0")
}

fn agreed(install: &str) -> Result<bool> {
    print!("    run `sudo {install}` now? [Y/n] ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes"))
}

fn is_installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f=${db:Status-Status}", package])
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|output| output.stdout == b"installed")
}

/// Vite and Svelte need Node.js 20.19 or later.
fn node() -> Result {
    const NEEDED: &str = "Candour needs Node.js 20.19 or later, with npm: https://nodejs.org";
    let mut command = run::tool("node");
    command.arg("--version");
    let text = run::read(&mut command).map_err(|Error(text)| Error(format!("{text}\n{NEEDED}")))?;
    if is_new_enough(&text) { Ok(()) } else { fail(format!("Node.js here is {text}{NEEDED}")) }
}

fn is_new_enough(version: &str) -> bool {
    let mut parts = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= (20, 19)
}

fn macos() -> Result {
    let there = Command::new("xcode-select")
        .arg("-p")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if there {
        return Ok(());
    }
    fail(
        "Candour needs Apple's command line tools. Run:\n  xcode-select --install\n\
         and then this command again. The web view is part of macOS.",
    )
}

fn windows() -> Result {
    println!(
        "    Candour needs the Microsoft C++ Build Tools (\"Desktop development with C++\")\n    \
         and the WebView2 Runtime, which is part of Windows 10 (1803) and later.\n    \
         Where they are missing:\n      winget install Microsoft.VisualStudio.2022.BuildTools\n      \
         winget install Microsoft.EdgeWebView2Runtime"
    );
    Ok(())
}

fn elsewhere(purpose: Purpose) -> Result {
    println!(
        "    this system has no apt; these Debian packages, by whatever name, are needed:\n    {}",
        purpose.packages().into_iter().collect::<Vec<_>>().join(" ")
    );
    let found = Command::new("pkg-config")
        .args(["--exists", "webkit2gtk-4.1"])
        .status()
        .is_ok_and(|status| status.success());
    if found { Ok(()) } else { fail("The development files of WebKitGTK 4.1 are missing.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_an_old_node_from_a_new_one() {
        assert!(is_new_enough("v20.19.0\n"));
        assert!(is_new_enough("v22.1.0"));
        assert!(!is_new_enough("v20.18.3"));
        assert!(!is_new_enough("v18.20.0"));
        assert!(!is_new_enough("what"));
    }

    #[test]
    fn tests_and_bundles_need_what_a_start_needs() {
        let start = Purpose::Start.packages();
        assert!(start.is_subset(&Purpose::Test.packages()));
        assert!(start.is_subset(&Purpose::Bundle.packages()));
    }
}
