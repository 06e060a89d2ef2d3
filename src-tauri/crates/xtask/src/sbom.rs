//! The list of parts: every library in the product, in the CycloneDX format (version 1.5).
//!
//! The same tree gives the same bytes: no date and no random number are written.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use crate::{Result, fail, paths, workspace, workspace::Library};

/// Writes the list of parts of what is packed for a system.
///
/// # Errors
///
/// Where the tree, the lock file of the screens or the target cannot be read or written.
pub(crate) fn write(file: &Path, system: &str) -> Result {
    // The installer for Windows brings the command line as well.
    let with_command_line = ["--package", "candour", "--package", "candour-cli"];
    let shipped = if system == WINDOWS { &with_command_line[..] } else { &with_command_line[..2] };
    let rust = workspace::libraries(system, shipped)?;
    let Some(product) = rust.iter().find(|library| library.name == "candour") else {
        return fail("The tree does not hold the product.");
    };
    let parts: Vec<Value> = rust
        .iter()
        .filter(|library| !library.ours)
        .map(|library| part("cargo", library))
        .collect::<Vec<_>>()
        .into_iter()
        .chain(screens()?.iter().map(|library| part("npm", library)))
        .collect();
    println!("    {} parts for {system}", parts.len());
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": "application",
            "bom-ref": "candour",
            "name": "candour",
            "version": product.version,
            "licenses": [{ "expression": product.licence }],
        } },
        "components": parts,
    });
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, serde_json::to_string_pretty(&list)?)?;
    Ok(())
}

/// Windows, as cargo names it.
pub(crate) const WINDOWS: &str = "x86_64-pc-windows-msvc";

/// This system, as cargo names it.
///
/// # Errors
///
/// Where Candour is not made for it.
pub(crate) fn this_system() -> Result<&'static str> {
    let os = if cfg!(windows) {
        "windows"
    } else if cfg!(target_os = "macos") {
        "darwin"
    } else {
        "linux"
    };
    match workspace::SYSTEMS.iter().find(|system| system.contains(os)) {
        Some(system) => Ok(system),
        None => fail("This system is not one that Candour is made for."),
    }
}

fn part(kind: &str, library: &Library) -> Value {
    let address = format!("pkg:{kind}/{}@{}", library.name.replace('@', "%40"), library.version);
    json!({
        "type": "library",
        "bom-ref": address,
        "name": library.name,
        "version": library.version,
        "purl": address,
        // Cargo's old spelling of a choice is no SPDX expression.
        "licenses": [{ "expression": library.licence.replace(" / ", " OR ").replace('/', " OR ") }],
    })
}

/// The packages that end up in the screens: what is named under `dependencies`, and what they name.
///
/// # Errors
///
/// Where the lock file of the screens cannot be read.
pub(crate) fn screens() -> Result<BTreeSet<Library>> {
    let lock = std::fs::read_to_string(paths::root().join("ui/package-lock.json"))?;
    Ok(reached(&serde_json::from_str(&lock)?))
}

fn reached(lock: &Value) -> BTreeSet<Library> {
    let mut found = BTreeSet::new();
    let named = |value: &Value| -> Vec<String> {
        value["dependencies"].as_object().into_iter().flat_map(|map| map.keys().cloned()).collect()
    };
    let mut open = named(&lock["packages"][""]);
    while let Some(name) = open.pop() {
        let package = &lock["packages"][format!("node_modules/{name}")];
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let library = Library {
            name: name.clone(),
            version: text("version"),
            features: Vec::new(),
            licence: text("license"),
            ours: false,
        };
        if found.insert(library) {
            open.extend(named(package));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_what_the_screens_are_built_from_and_leaves_tools_out() {
        let lock = json!({ "packages": {
            "": { "dependencies": { "svelte": "5" }, "devDependencies": { "vite": "8" } },
            "node_modules/svelte": {
                "version": "5.1.0", "license": "MIT", "dependencies": { "clsx": "2" },
            },
            "node_modules/clsx": { "version": "2.0.0", "license": "MIT" },
            "node_modules/vite": { "version": "8.0.0", "license": "MIT", "dev": true },
        } });
        let names: Vec<String> = reached(&lock).into_iter().map(|library| library.name).collect();
        assert_eq!(names, ["clsx", "svelte"]);
    }

    #[test]
    fn writes_addresses_that_other_tools_can_read() {
        let library = Library {
            name: "@tauri-apps/api".to_owned(),
            version: "2.12.5".to_owned(),
            features: Vec::new(),
            licence: "Apache-2.0/MIT".to_owned(),
            ours: false,
        };
        let part = part("npm", &library);
        assert_eq!(part["purl"], "pkg:npm/%40tauri-apps/api@2.12.5");
        assert_eq!(part["licenses"][0]["expression"], "Apache-2.0 OR MIT");
    }
}
