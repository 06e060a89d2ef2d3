//! Writes the list of every library in the program, for "Check for yourself".

use std::path::PathBuf;
use std::process::Command;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let manifest = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let lock = manifest.join("../../../Cargo.lock");
    println!("cargo::rerun-if-changed={}", lock.display());
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let out = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .current_dir(&manifest)
        .output()?;
    let text = libraries(&serde_json::from_slice(&out.stdout).unwrap_or_default());
    let target = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    std::fs::write(target.join("libraries.json"), text)?;
    Ok(())
}

/// What the window is built from: everything reachable from it without test and build tools.
fn libraries(meta: &serde_json::Value) -> String {
    let empty = Vec::new();
    let list = |value: &serde_json::Value| value.as_array().unwrap_or(&empty).clone();
    let nodes = list(&meta["resolve"]["nodes"]);
    let packages = list(&meta["packages"]);
    let mut reached: Vec<serde_json::Value> = packages
        .iter()
        .filter(|p| p["name"] == "candour" && p["source"].is_null())
        .map(|p| p["id"].clone())
        .collect();
    let mut at = 0;
    while let Some(id) = reached.get(at).cloned() {
        at += 1;
        for node in nodes.iter().filter(|node| node["id"] == id) {
            for dep in list(&node["deps"]) {
                let normal = list(&dep["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
                if normal && !reached.contains(&dep["pkg"]) {
                    reached.push(dep["pkg"].clone());
                }
            }
        }
    }
    let mut found: Vec<[String; 3]> = packages
        .iter()
        .filter(|p| !p["source"].is_null() && reached.contains(&p["id"]))
        .map(|p| {
            ["name", "version", "license"].map(|key| p[key].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    found.sort();
    let rows: Vec<serde_json::Value> = found
        .iter()
        .map(|[name, version, licence]| {
            serde_json::json!({ "name": name, "version": version, "licence": licence })
        })
        .collect();
    serde_json::Value::Array(rows).to_string()
}
