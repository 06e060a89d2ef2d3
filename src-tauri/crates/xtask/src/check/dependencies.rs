//! The supply of libraries: a reason for each, a lock for each, and no script of theirs is run.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::workspace::{self, Package};
use crate::{Result, fail, paths};

/// Where the reasons stand, as rows `| name | reason |`.
const REASONS: &str = "src-tauri/docs/dependencies.md";

/// Beginnings of the addresses that the built screens may hold. None is ever opened: the first is
/// the app's own way to its core, the others are names of XML and parts of messages.
const ADDRESSES: &[&str] = &["http://ipc.localhost", "http://www.w3.org/", "https://svelte.dev/e/"];

/// Compares the libraries that the manifests name with the reasons.
///
/// # Errors
///
/// Names each library without a reason and each reason without a library.
pub(crate) fn reasons() -> Result {
    let packages = workspace::packages()?;
    let ours: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let mut named: BTreeSet<String> = packages
        .iter()
        .flat_map(|package| &package.dependencies)
        .filter(|dependency| !ours.contains(dependency.name.as_str()))
        .map(|dependency| dependency.name.clone())
        .collect();
    let manifest = std::fs::read_to_string(paths::root().join("ui/package.json"))?;
    let manifest: Value = serde_json::from_str(&manifest)?;
    for kind in ["dependencies", "devDependencies"] {
        named.extend(manifest[kind].as_object().into_iter().flat_map(|map| map.keys().cloned()));
    }
    let text = std::fs::read_to_string(paths::root().join(REASONS))?;
    println!("    {} libraries are named by a manifest", named.len());
    reported(unexplained(&named, &text))
}

/// What differs between the libraries named and the rows of the page.
fn unexplained(named: &BTreeSet<String>, page: &str) -> Vec<String> {
    let explained: BTreeSet<String> = page
        .lines()
        .filter_map(|line| {
            let (name, reason) = line.strip_prefix("| `")?.split_once("` |")?;
            (!reason.trim_matches([' ', '|']).is_empty()).then(|| name.to_owned())
        })
        .collect();
    let missing =
        named.difference(&explained).map(|name| format!("{name} has no reason in {REASONS}"));
    let gone =
        explained.difference(named).map(|name| format!("{REASONS} explains {name}, which is gone"));
    missing.chain(gone).collect()
}

/// Reads the lock file of the screens.
///
/// # Errors
///
/// Names each package without a checksum or with a script of its own, and a missing refusal of
/// scripts.
pub(crate) fn locked() -> Result {
    let ui = paths::root().join("ui");
    let lock: Value =
        serde_json::from_str(&std::fs::read_to_string(ui.join("package-lock.json"))?)?;
    let mut faults = unlocked(&lock);
    let rules = std::fs::read_to_string(ui.join(".npmrc"))?;
    if !rules.lines().any(|line| line.trim() == "ignore-scripts=true") {
        faults.push("ui/.npmrc does not refuse install scripts".to_owned());
    }
    reported(faults)
}

fn unlocked(lock: &Value) -> Vec<String> {
    let packages = lock["packages"].as_object().into_iter().flatten();
    packages
        .filter(|(name, _)| !name.is_empty())
        .filter_map(|(name, package)| {
            if package["integrity"].as_str().is_none() {
                Some(format!("{name} is locked without a checksum"))
            } else if package["hasInstallScript"].as_bool() == Some(true) {
                Some(format!("{name} wants to run a script when it is installed"))
            } else {
                None
            }
        })
        .collect()
}

/// Compares the lock file of the fuzz targets, which are no part of the workspace, with what the
/// packages of the workspace need: a lock file that lacks a library stops the build of the targets.
///
/// # Errors
///
/// Names each library that a package needs and the lock file does not name for it.
pub(crate) fn locked_for_fuzzing() -> Result {
    let lock = std::fs::read_to_string(paths::root().join("src-tauri/fuzz/Cargo.lock"))?;
    reported(unnamed(&workspace::packages()?, &toml::from_str(&lock)?))
}

fn unnamed(packages: &[Package], lock: &Value) -> Vec<String> {
    let locked = |name: &str| {
        let mut all = lock["package"].as_array().into_iter().flatten();
        all.find(|package| package["name"] == name)
    };
    let mut faults = Vec::new();
    for package in packages {
        let Some(locked) = locked(&package.name) else { continue };
        // A name stands alone, or before its version where there are several.
        let named: BTreeSet<&str> = locked["dependencies"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str()?.split(' ').next())
            .collect();
        let needed = package.dependencies.iter();
        let needed = needed.filter(|needed| needed.kind.as_deref() != Some("dev"));
        faults.extend(
            needed
                .filter(|needed| !needed.optional && !named.contains(needed.name.as_str()))
                .map(|needed| format!("{} needs {}", package.name, needed.name)),
        );
    }
    faults
}

/// Reads the built screens, where they are built, for addresses.
///
/// # Errors
///
/// Names each address that is not known to be harmless, with its file.
pub(crate) fn addresses() -> Result {
    let folder = paths::root().join("ui/dist");
    if !folder.is_dir() {
        println!("    the screens are not built; nothing to read");
        return Ok(());
    }
    let mut faults = Vec::new();
    let mut open = vec![folder];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                faults.extend(foreign(&path, &String::from_utf8_lossy(&std::fs::read(&path)?)));
            }
        }
    }
    reported(faults)
}

fn foreign(file: &Path, text: &str) -> Vec<String> {
    ["http://", "https://", "ws://", "wss://"]
        .iter()
        .flat_map(|scheme| text.match_indices(scheme))
        .filter_map(|(at, _)| text.get(at..))
        .filter(|rest| !ADDRESSES.iter().any(|known| rest.starts_with(known)))
        .map(|rest| {
            let address: String =
                rest.chars().take_while(|c| !"\"'`) \n<".contains(*c)).take(60).collect();
            format!("{} holds {address}", file.display())
        })
        .collect()
}

fn reported(faults: Vec<String>) -> Result {
    if faults.is_empty() { Ok(()) } else { fail(faults.join("\n    ")) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_library_without_a_reason_and_a_reason_without_a_library_are_faults() {
        let named = ["age", "serde"].map(str::to_owned).into();
        let page = "| `age` | Seals. |\n| `serde` |  |\n| `gone` | Was here. |\n";
        let faults = unexplained(&named, page);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults.iter().any(|fault| fault.starts_with("serde has no reason")));
        assert!(faults.iter().any(|fault| fault.contains("explains gone")));
    }

    #[test]
    fn a_package_with_a_script_or_without_a_checksum_is_a_fault() {
        let lock = json!({ "packages": {
            "": {},
            "node_modules/sound": { "integrity": "sha512-x" },
            "node_modules/loose": {},
            "node_modules/busy": { "integrity": "sha512-x", "hasInstallScript": true },
        } });
        assert_eq!(unlocked(&lock).len(), 2);
    }

    #[test]
    fn a_library_that_the_lock_of_the_fuzz_targets_lacks_is_a_fault() {
        let package = |name: &str| {
            json!({ "name": name, "dependencies": [
                { "name": "age", "kind": null },
                { "name": "serde", "kind": null },
                { "name": "ts-rs", "kind": null, "optional": true },
                { "name": "proptest", "kind": "dev" },
            ] })
        };
        let packages: Vec<Package> =
            serde_json::from_value(json!([package("ours"), package("not-in-it")])).unwrap();
        let lock =
            |names: &[&str]| json!({ "package": [{ "name": "ours", "dependencies": names }] });
        assert_eq!(unnamed(&packages, &lock(&["age 0.11.1", "serde"])), Vec::<String>::new());
        assert_eq!(unnamed(&packages, &lock(&["age 0.11.1"])), ["ours needs serde"]);
    }

    #[test]
    fn an_address_of_somebody_else_is_a_fault() {
        let file = Path::new("index.js");
        assert!(
            foreign(file, "a='http://www.w3.org/2000/svg';b=`https://svelte.dev/e/x`").is_empty()
        );
        assert_eq!(
            foreign(file, "fetch('https://example.org/x')"),
            ["index.js holds https://example.org/x"]
        );
        assert_eq!(foreign(file, "new WebSocket('wss://example.org')").len(), 1);
    }
}
