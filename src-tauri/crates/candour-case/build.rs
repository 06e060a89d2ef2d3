//! Writes the list of every library in the program, with the texts of their licences, for "Check
//! for yourself" and "About".

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

/// Beginnings of the names of files that hold a licence, in small letters.
const NAMES: &[&str] = &["licen", "copying", "notice", "unlicense"];

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let root = manifest.join("../../..");
    println!("cargo::rerun-if-changed={}", root.join("Cargo.lock").display());
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = std::env::var("TARGET").unwrap_or_default();
    // Without the filter it asks for libraries of other systems, which nobody has fetched here.
    let out = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", &target])
        .current_dir(&manifest)
        .output()?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).into());
    }
    let mut list = List::default();
    list.crates(&serde_json::from_slice(&out.stdout)?);
    list.screens(&root.join("ui/node_modules"));
    list.typefaces(&manifest.join("../../assets/fonts"))?;
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    std::fs::write(folder.join("libraries.json"), Value::Array(list.rows).to_string())?;
    std::fs::write(folder.join("licences.json"), serde_json::to_vec(&list.texts)?)?;
    Ok(())
}

/// Libraries, and their licences, each text once.
#[derive(Default)]
struct List {
    rows: Vec<Value>,
    texts: Vec<String>,
}

impl List {
    /// What the window is built from: everything reachable from it without test and build tools.
    fn crates(&mut self, meta: &Value) {
        let empty = Vec::new();
        let list = |value: &Value| value.as_array().unwrap_or(&empty).clone();
        let nodes = list(&meta["resolve"]["nodes"]);
        let packages = list(&meta["packages"]);
        let mut reached: Vec<Value> = packages
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
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let mut found: Vec<[String; 4]> = packages
            .iter()
            .filter(|p| !p["source"].is_null() && reached.contains(&p["id"]))
            .map(|p| ["name", "version", "license", "manifest_path"].map(|key| text(&p[key])))
            .collect();
        found.sort();
        for [name, version, licence, manifest] in found {
            let folder = Path::new(&manifest).parent().unwrap_or(Path::new(""));
            let texts = self.texts_in(folder);
            self.add(&name, &version, &licence, &texts);
        }
    }

    /// What the screens are built from and carry with them.
    fn screens(&mut self, modules: &Path) {
        for name in ["@tauri-apps/api", "svelte"] {
            let folder = modules.join(name);
            let Ok(bytes) = std::fs::read(folder.join("package.json")) else { continue };
            let package: Value = serde_json::from_slice(&bytes).unwrap_or_default();
            let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
            let texts = self.texts_in(&folder);
            self.add(name, &text("version"), &text("license"), &texts);
        }
    }

    /// The typefaces, by the names of their licences.
    fn typefaces(&mut self, folder: &Path) -> Result<(), Box<dyn Error>> {
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in sorted(folder) {
            let name = file.file_stem().map(|n| n.to_string_lossy().into_owned());
            if let Some(name) = name.as_deref().and_then(|name| name.strip_prefix("LICENSE-")) {
                let text = self.number(&std::fs::read_to_string(&file)?);
                self.add(name, "", "OFL-1.1", &[text]);
            }
        }
        Ok(())
    }

    fn add(&mut self, name: &str, version: &str, licence: &str, texts: &[usize]) {
        let row = json!({ "name": name, "version": version, "licence": licence, "texts": texts });
        self.rows.push(row);
    }

    fn texts_in(&mut self, folder: &Path) -> Vec<usize> {
        let named = |file: &PathBuf| {
            let name = file.file_name().map(|n| n.to_string_lossy().to_lowercase());
            name.is_some_and(|name| NAMES.iter().any(|begin| name.starts_with(begin)))
        };
        let files: Vec<PathBuf> = sorted(folder).into_iter().filter(named).collect();
        let texts = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
        texts.map(|text| self.number(&text)).collect()
    }

    /// The number of a text in the list. Two that differ in blanks alone are one.
    fn number(&mut self, text: &str) -> usize {
        let text = text.trim().replace("\r\n", "\n");
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let wanted = words(&text);
        self.texts.iter().position(|known| words(known) == wanted).unwrap_or_else(|| {
            self.texts.push(text);
            self.texts.len() - 1
        })
    }
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}
