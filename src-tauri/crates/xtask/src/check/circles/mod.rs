//! Circles: no module of a crate may name a module that in turn names it.
//!
//! A module is a file. What a file names is read from its text (see [`source`]); a name that another
//! file hands on with `pub use` counts as that of the file it comes from. The root of a crate is no
//! module here: what it states of its own, every module may name. Methods are not followed: an area
//! may add methods to a type of a lower module, and the type's own module cannot name them.

mod source;

use std::collections::{BTreeMap, BTreeSet};

use self::source::{Path, Source};
use crate::{Result, fail, paths, workspace};

/// Reads every crate of this repository.
///
/// # Errors
///
/// Names each circle, with the files in it and whom each of them names.
pub(crate) fn check() -> Result {
    let mut crates: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for path in workspace::tracked()? {
        if let Some((root, file)) = path.split_once("/src/").filter(|_| path.ends_with(".rs"))
            && root.starts_with("src-tauri")
        {
            let text = std::fs::read_to_string(paths::root().join(&path))?;
            crates.entry(root.to_owned()).or_default().insert(file.to_owned(), text);
        }
    }
    let found: Vec<String> = crates
        .iter()
        .flat_map(|(root, files)| circles(files).into_iter().map(move |c| format!("{root}: {c}")))
        .collect();
    println!("    {} crates read", crates.len());
    if found.is_empty() { Ok(()) } else { fail(found.join("\n    ")) }
}

/// A file of a crate.
struct Module {
    file: String,
    source: Source,
}

/// The circles among the files of a crate, given by their paths below `src`.
fn circles(files: &BTreeMap<String, String>) -> Vec<String> {
    let modules: BTreeMap<Path, Module> = files
        .iter()
        .filter_map(|(file, text)| {
            let path = module_path(file)?;
            let source = Source::read(text, &path);
            Some((path, Module { file: file.clone(), source }))
        })
        .collect();
    let names: BTreeMap<&Path, BTreeSet<&Path>> = modules
        .iter()
        .map(|(path, module)| (path, named(&modules, path, &module.source)))
        .collect();
    let reached: BTreeMap<&Path, BTreeSet<&Path>> =
        names.keys().map(|path| (*path, reached(&names, path))).collect();
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for (path, below) in &reached {
        if !below.contains(path) || seen.contains(path) {
            continue;
        }
        let is_inside = |other: &&Path| below.contains(other) && reached[other].contains(path);
        let circle: Vec<&Path> = names.keys().copied().filter(is_inside).collect();
        seen.extend(circle.iter().copied());
        let lines = circle.iter().map(|one| {
            let others = names[one].iter().filter(|other| circle.contains(other));
            let others: Vec<&str> = others.map(|other| modules[*other].file.as_str()).collect();
            format!("{} names {}", modules[*one].file, others.join(" and "))
        });
        found.push(format!("a circle: {}", lines.collect::<Vec<_>>().join(", ")));
    }
    found
}

/// The names of the module in a file; `None` for a file of tests alone.
fn module_path(file: &str) -> Option<Path> {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    let names: Path = match path {
        "lib" | "main" => Vec::new(),
        _ => path.split('/').map(str::to_owned).collect(),
    };
    (!names.iter().any(|name| name == "tests")).then_some(names)
}

/// The other modules that a module names; the root of the crate is none.
fn named<'m>(
    modules: &'m BTreeMap<Path, Module>,
    own: &Path,
    source: &Source,
) -> BTreeSet<&'m Path> {
    let imported = source.imports.values().filter(|path| !modules.contains_key(*path));
    let all = imported.chain(&source.paths);
    all.filter_map(|path| owner(modules, path, 0))
        .filter(|module| !module.is_empty() && *module != own)
        .collect()
}

/// The module that states what a path names, through whatever hands it on.
fn owner<'m>(
    modules: &'m BTreeMap<Path, Module>,
    path: &[String],
    depth: usize,
) -> Option<&'m Path> {
    /// More steps than any name is handed on; a name that is handed on in a ring ends here.
    const STEPS: usize = 16;
    let longest = (0..=path.len()).rev().find(|length| modules.contains_key(&path[..*length]));
    let (module, rest) = path.split_at(longest?);
    let (known, found) = modules.get_key_value(module)?;
    let handed_on = rest.first().and_then(|name| found.source.exports.get(name));
    match handed_on.filter(|_| depth < STEPS) {
        Some(from) => owner(modules, &[&from[..], &rest[1..]].concat(), depth + 1),
        None => Some(known),
    }
}

/// Every module that is named from here, directly or through others.
fn reached<'m>(names: &BTreeMap<&'m Path, BTreeSet<&'m Path>>, from: &Path) -> BTreeSet<&'m Path> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Path> = names.get(from).into_iter().flatten().copied().collect();
    while let Some(next) = open.pop() {
        if found.insert(next) {
            open.extend(names.get(next).into_iter().flatten());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let files = files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
        circles(&files.collect())
    }

    #[test]
    fn refuses_two_files_that_name_each_other() {
        let files = [
            ("lib.rs", "mod lock;\nmod vault;\n"),
            ("lock.rs", "use crate::vault::{UnlockMethod, Vault};\n"),
            ("vault.rs", "fn f() { crate::lock::read_keys() }\n"),
        ];
        let said = "a circle: lock.rs names vault.rs, vault.rs names lock.rs";
        assert_eq!(found(&files), [said]);
    }

    #[test]
    fn refuses_a_circle_over_three_files_through_a_name_that_is_handed_on() {
        let files = [
            ("lib.rs", "mod meeting;\nmod record;\nmod session;\npub use session::Session;\n"),
            ("meeting/mod.rs", "mod history;\npub(crate) use history::History;\n"),
            ("meeting/history.rs", "use crate::Session;\n"),
            ("record.rs", "use crate::meeting::History;\n"),
            ("session.rs", "use crate::{record::Record, Timestamp};\n"),
        ];
        let said = "a circle: meeting/history.rs names session.rs, record.rs names \
                    meeting/history.rs, session.rs names record.rs";
        assert_eq!(found(&files), [said]);
    }

    #[test]
    fn refuses_a_part_that_names_its_whole_where_the_whole_names_the_part() {
        let files = [
            ("main.rs", "mod office;\n"),
            ("office/mod.rs", "mod recovery;\nuse recovery::Shown;\nstruct Office(Shown);\n"),
            ("office/recovery.rs", "use super::Office;\nimpl Office {}\n"),
        ];
        let said = "a circle: office/mod.rs names office/recovery.rs, office/recovery.rs names office/mod.rs";
        assert_eq!(found(&files), [said]);
    }

    #[test]
    fn follows_a_module_that_is_brought_into_scope() {
        let files = [
            ("lib.rs", "mod run;\nmod workspace;\n"),
            ("run.rs", "use crate::{Result, workspace};\nfn f() { workspace::root() }\n"),
            ("workspace.rs", "use crate::{Result, run};\nfn f() { run::cargo() }\n"),
        ];
        assert_eq!(found(&files).len(), 1);
    }

    #[test]
    fn passes_over_the_root_comments_texts_and_tests() {
        let files = [
            ("lib.rs", "mod low;\nmod high;\npub struct Fault;\nfn f() { high::g() }\n"),
            (
                "low.rs",
                "use crate::Fault;\n/// As [`crate::high::g`].\nconst A: &str = \"crate::high::g\";\n\
                 fn f<'a>(c: char) -> bool { c == '\"' }\n#[cfg(test)]\nmod tests {\n\
                 use crate::high::g;\n}\n",
            ),
            ("high.rs", "use crate::low::A as B;\nuse crate::Fault;\n"),
            ("low/tests.rs", "use crate::high::g;\n"),
        ];
        assert_eq!(found(&files), Vec::<String>::new());
    }

    #[test]
    fn a_module_that_hands_on_the_names_of_its_parts_is_in_no_circle_with_them() {
        let files = [
            ("lib.rs", "mod view;\n"),
            (
                "view/mod.rs",
                "mod home;\nmod fact;\npub use home::{Home, Row};\npub use fact::Fact;\n",
            ),
            ("view/home.rs", "use super::Fact;\n"),
            ("view/fact.rs", ""),
        ];
        assert_eq!(found(&files), Vec::<String>::new());
    }
}
