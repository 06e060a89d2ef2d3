//! `cargo xtask reproducible`: makes the packages here and, from nothing, in other surroundings, and
//! compares the bytes.
//!
//! The second time everything is another that a computer can change: the folder, the account, the
//! language, the time zone, the year, and what was built before. The machine, its system and the
//! compiler are the same.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::{Result, bundle, fail, packages, packages::Purpose, paths, run, step::Steps};

/// What the second build is made by.
const ELSEWHERE: &str = include_str!("reproducible/elsewhere.sh");
/// An account that every Debian has and that owns nothing (nobody).
const ACCOUNT: &str = "65534";
/// The programs and the screens, from the folder of what is built and from the root.
const PROGRAM: &str = "release/candour";
const SCREENS: &str = "ui/dist";

/// Makes the packages twice and compares them, the program and the screens.
///
/// # Errors
///
/// Where a build does not succeed, or a file of the two differs; the text names the files.
pub(crate) fn reproducible() -> Result {
    if !packages::is_root() {
        return fail("Building as another account needs root.");
    }
    let mut steps = Steps::default();
    let folder = paths::target().join("reproducible");
    let ready = steps.take("What this system lacks", || {
        packages::install(Purpose::Bundle)?;
        packages::more(&["faketime", "git", "util-linux"])
    }) && steps.take("Nothing but what is committed", committed)
        && steps.take("The packages, made here", here)
        && steps.take("The packages, made elsewhere", || elsewhere(&folder));
    if ready {
        steps.take("The same bytes", || {
            let clone = folder.join("a-clone");
            compare(&made(&paths::target(), &paths::root())?, &made(&clone.join("target"), &clone)?)
        });
    }
    steps.close()
}

/// The second build is made from the commit alone.
fn committed() -> Result {
    let open = run::read(run::tool("git").args(["status", "--porcelain"]))?;
    if open.is_empty() { Ok(()) } else { fail(format!("not committed:\n{open}")) }
}

fn here() -> Result {
    let own = std::env::current_exe()?;
    run::run(run::tool(&own.to_string_lossy()).args(["bundle", "--untried"]))
}

fn elsewhere(folder: &Path) -> Result {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder.join("home"))?;
    let clone = folder.join("a-clone");
    let mut git = run::tool("git");
    run::run(git.args(["clone", "--quiet", "--no-hardlinks"]).arg(paths::root()).arg(&clone))?;
    let owner = format!("{ACCOUNT}:{ACCOUNT}");
    run::run(run::tool("chown").args(["-R", &owner]).arg(folder))?;
    let toolchain = run::read(run::tool("rustc").args(["--print", "sysroot"]))?;
    // Where this machine trusts a certificate of its own, the programs there must as well.
    let trusted = ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"].into_iter();
    let words: Vec<String> =
        trusted.filter_map(|name| Some(format!("{name}={}", std::env::var(name).ok()?))).collect();
    run::run(
        run::tool("unshare")
            .args(["--mount", "sh", "-c", ELSEWHERE])
            .env("FOLDER", folder)
            .env("TOOLCHAIN", toolchain.trim())
            .env("ACCOUNT", ACCOUNT)
            .env("WORDS", words.join(" ")),
    )
}

/// Files by their names, with their bytes.
type Built = BTreeMap<String, Vec<u8>>;

/// The packages that have a sum, the program and the screens.
fn made(target: &Path, root: &Path) -> Result<Built> {
    let packages = target.join("release/bundle");
    let sums = std::fs::read_to_string(packages.join(bundle::SUMS))?;
    let named = sums.lines().filter_map(|line| Some(line.split_once("  ")?.1.to_owned()));
    // An installer for Windows may lie there from another task.
    let named = named.filter(|name| !name.starts_with("nsis/"));
    let mut files: Vec<(String, PathBuf)> =
        named.map(|name| (name.clone(), packages.join(name))).collect();
    files.push((PROGRAM.to_owned(), target.join(PROGRAM)));
    let mut open = vec![root.join(SCREENS)];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(name) = path.strip_prefix(root) {
                files.push((name.to_string_lossy().into_owned(), path.clone()));
            }
        }
    }
    files.into_iter().map(|(name, path)| Ok((name, std::fs::read(path)?))).collect()
}

fn compare(first: &Built, second: &Built) -> Result {
    let names: std::collections::BTreeSet<&String> = first.keys().chain(second.keys()).collect();
    let mut differ = Vec::new();
    for name in names {
        let (one, other) = (first.get(name), second.get(name));
        let size = one.or(other).map_or(0, Vec::len);
        let is_same = one == other;
        println!("    {:9}  {size:>10} bytes  {name}", if is_same { "same" } else { "DIFFERENT" });
        if !is_same {
            differ.push(name.as_str());
        }
    }
    if differ.is_empty() {
        println!("    {} files, and all of them the same twice", first.len());
        return Ok(());
    }
    fail(format!("built twice, and not the same: {}", differ.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_or_is_made_once_is_named() {
        let files = |last: u8| Built::from([("a".into(), vec![1]), ("b".into(), vec![last])]);
        assert!(compare(&files(2), &files(2)).is_ok());
        let told = compare(&files(2), &files(3)).unwrap_err().0;
        assert!(told.ends_with("not the same: b"), "{told}");
        let told = compare(&Built::new(), &files(2)).unwrap_err().0;
        assert!(told.ends_with("not the same: a, b"), "{told}");
    }
}
