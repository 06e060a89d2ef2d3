//! The list of the libraries in the window, with the texts of their licences.
//!
//! It is a committed file, so that the same commit makes the same program wherever it is built.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Result, fail, paths, run, sbom, workspace, workspace::Library};

/// Where the list is kept.
const LIST: &str = "src-tauri/assets/libraries.json";

/// Where the typefaces and their licences are kept.
const TYPEFACES: &str = "src-tauri/assets/fonts";

/// Beginnings of the names of files that hold a licence, in small letters.
const NAMES: &[&str] = &["licen", "copying", "notice", "unlicense"];

/// The systems as `std::env::consts::OS` names them, in the order of [`workspace::SYSTEMS`].
const SYSTEMS: [&str; 3] = ["linux", "macos", "windows"];

/// Compares the committed list with the lock files and the sources of the libraries.
///
/// # Errors
///
/// Where they differ; the text names the libraries.
pub(crate) fn check() -> Result {
    let written = std::fs::read_to_string(paths::root().join(LIST))?;
    let made = made()?;
    if written == made {
        return Ok(());
    }
    let [written, made] = [names(&written), names(&made)];
    let missing = made.difference(&written).map(|name| format!("{name} is not in {LIST}"));
    let gone = written.difference(&made).map(|name| format!("{name} is in {LIST} and gone"));
    let mut faults: Vec<String> = missing.chain(gone).collect();
    if faults.is_empty() {
        faults.push(format!("a licence in {LIST} differs from the one in the library"));
    }
    faults.push("`cargo xtask check --write-libraries` writes the list again.".to_owned());
    fail(faults.join("\n    "))
}

/// Writes the list again.
///
/// # Errors
///
/// Where the sources of the libraries cannot be read or the list cannot be written.
pub(crate) fn write() -> Result {
    Ok(std::fs::write(paths::root().join(LIST), made()?)?)
}

fn names(list: &str) -> BTreeSet<String> {
    let list: Value = serde_json::from_str(list).unwrap_or_default();
    let row = |one: &Value| format!("{} {} ({})", one["name"], one["version"], one["systems"]);
    list["libraries"].as_array().into_iter().flatten().map(row).collect()
}

/// The list as the lock files make it.
fn made() -> Result<String> {
    let mut rows: BTreeMap<(String, String), (Library, BTreeSet<&str>)> = BTreeMap::new();
    let mut sources = BTreeMap::new();
    for (triple, system) in workspace::SYSTEMS.into_iter().zip(SYSTEMS) {
        sources.extend(folders(triple)?);
        let inside = ["--package", "candour", "--edges", "normal,no-proc-macro"];
        for library in workspace::libraries(triple, &inside)? {
            if !library.ours {
                let key = (library.name.clone(), library.version.clone());
                rows.entry(key).or_insert((library, BTreeSet::new())).1.insert(system);
            }
        }
    }
    let mut list = List::default();
    for (key, (library, systems)) in &rows {
        let Some(folder) = sources.get(key) else {
            return fail(format!("the source of {} {} is not there", key.0, key.1));
        };
        list.add(library, systems, &texts(folder)?);
    }
    let everywhere = SYSTEMS.into_iter().collect();
    let modules = paths::root().join("ui/node_modules");
    for library in sbom::screens()? {
        // A package that only gives types to the others is not installed among the screens' own.
        let folder = modules.join(&library.name);
        list.add(&library, &everywhere, &texts(&folder)?);
    }
    let typefaces = paths::root().join(TYPEFACES);
    for file in sorted(&typefaces)? {
        let name = file.file_stem().map(|name| name.to_string_lossy().into_owned());
        if let Some(name) = name.as_deref().and_then(|name| name.strip_prefix("LICENSE-")) {
            let library = Library {
                name: name.to_owned(),
                version: String::new(),
                features: Vec::new(),
                licence: "OFL-1.1".to_owned(),
                ours: false,
            };
            list.add(&library, &everywhere, &[std::fs::read_to_string(&file)?]);
        }
    }
    let mut text =
        serde_json::to_string_pretty(&json!({ "libraries": list.rows, "texts": list.texts }))?;
    text.push('\n');
    Ok(text)
}

/// The folder of each library's source on a system, by name and version.
fn folders(triple: &str) -> Result<BTreeMap<(String, String), PathBuf>> {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Package>,
    }
    #[derive(Deserialize)]
    struct Package {
        name: String,
        version: String,
        manifest_path: PathBuf,
    }
    let text = run::read(
        run::cargo()
            .args(["metadata", "--locked", "--format-version", "1"])
            .args(["--filter-platform", triple]),
    )?;
    let metadata: Metadata = serde_json::from_str(&text)?;
    let folder = |package: Package| {
        let folder = package.manifest_path.parent().map(Path::to_path_buf).unwrap_or_default();
        ((package.name, package.version), folder)
    };
    Ok(metadata.packages.into_iter().map(folder).collect())
}

/// Rows, and the texts of licences, each once.
#[derive(Default)]
struct List {
    rows: Vec<Value>,
    texts: Vec<String>,
}

impl List {
    fn add(&mut self, library: &Library, systems: &BTreeSet<&str>, texts: &[String]) {
        let numbers: Vec<usize> = texts.iter().map(|text| self.number(text)).collect();
        self.rows.push(json!({
            "name": library.name,
            "version": library.version,
            "licence": library.licence,
            "systems": systems,
            "texts": numbers,
        }));
    }

    /// The place of a text in the list. Two that differ in blanks alone are one.
    fn number(&mut self, text: &str) -> usize {
        let text = text.trim().replace("\r\n", "\n");
        let known = self
            .texts
            .iter()
            .position(|known| known.split_whitespace().eq(text.split_whitespace()));
        known.unwrap_or_else(|| {
            self.texts.push(text);
            self.texts.len() - 1
        })
    }
}

/// The licences in the folder of a library. A file that is no text is passed over.
fn texts(folder: &Path) -> Result<Vec<String>> {
    let is_licence = |file: &PathBuf| {
        let name = file.file_name().map(|name| name.to_string_lossy().to_lowercase());
        name.is_some_and(|name| NAMES.iter().any(|begin| name.starts_with(begin)))
    };
    let files = sorted(folder)?;
    Ok(files
        .iter()
        .filter(|file| is_licence(file))
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .collect())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries: Vec<PathBuf> = match std::fs::read_dir(folder) {
        Ok(entries) => {
            entries.map(|entry| entry.map(|e| e.path())).collect::<std::result::Result<_, _>>()?
        }
        Err(error) => return fail(format!("{}: {error}", folder.display())),
    };
    let mut files: Vec<PathBuf> = entries.into_iter().filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_differs_in_blanks_alone_is_kept_once() {
        let mut list = List::default();
        assert_eq!(list.number("Permission is\n  granted.\r\n"), 0);
        assert_eq!(list.number("Another."), 1);
        assert_eq!(list.number("Permission is granted."), 0);
        assert_eq!(list.texts, ["Permission is\n  granted.", "Another."]);
    }

    #[test]
    fn a_library_that_left_or_came_is_named() {
        let list = |version: &str| {
            json!({ "libraries": [{ "name": "a", "version": version, "systems": ["linux"] }] })
                .to_string()
        };
        let [old, new] = [names(&list("1")), names(&list("2"))];
        assert_eq!(new.difference(&old).count(), 1);
        assert_eq!(names("no list").len(), 0);
    }
}
