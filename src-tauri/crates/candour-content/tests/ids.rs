//! No question is named in code: what is special about one stands in the content.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use candour_content::embedded;

/// Names of lists of the plan of the brief, which are called as the question that they hold.
const LISTS: [(&str, &str); 2] = [("brief.rs", "own-words"), ("brief.rs", "threats")];

#[test]
fn no_question_is_named_in_code() {
    let edition = embedded().unwrap();
    // A single word may be any other word.
    let ids: BTreeSet<String> =
        edition.form.questions().map(|q| q.id.to_string()).filter(|id| id.contains('-')).collect();
    assert!(ids.len() > 100);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut named = Vec::new();
    let mut files = 0;
    for folder in ["src-tauri/src", "src-tauri/crates", "ui/src"] {
        visit(&root.join(folder), &mut |path, text| {
            files += 1;
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for word in lines.flat_map(|line| line.split('"')) {
                let is_list = LISTS.iter().any(|(file, id)| path.ends_with(file) && *id == word);
                if ids.contains(word) && !is_list {
                    named.push(format!("{path}: {word}"));
                }
            }
        })
        .unwrap();
    }
    assert!(files > 300, "only {files} files were read");
    assert!(named.is_empty(), "{}", named.join("\n"));
}

fn visit(folder: &Path, with: &mut impl FnMut(&str, &str)) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.to_string_lossy().replace('\\', "/");
        let is_code = [".rs", ".ts", ".svelte"].iter().any(|ending| name.ends_with(ending));
        let is_beside = ["/tests", "/xtask/", "/proof/", "/dev/", "/node_modules", "/benches/"];
        if is_beside.iter().any(|part| name.contains(part)) {
            continue;
        }
        if path.is_dir() {
            visit(&path, with)?;
        } else if is_code {
            with(&name, &fs::read_to_string(&path)?);
        }
    }
    Ok(())
}
