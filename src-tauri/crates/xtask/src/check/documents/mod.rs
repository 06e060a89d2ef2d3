//! Documents: what they point at exists, promises are stated in one of them, and decisions keep
//! one form.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use crate::{Result, fail, paths, workspace};

/// The one document that states promises.
const PROMISES: &str = "src-tauri/docs/security.md";
/// Where decision records lie.
const DECISIONS: &str = "src-tauri/docs/decisions";
/// The list of the decision records.
const INDEX: &str = "src-tauri/docs/decisions/index.md";
/// What was true on its day: neither kept up to date nor held to the promises of today.
const DATED: [&str; 2] = [DECISIONS, "src-tauri/docs/changelog.md"];
/// The sections of a decision record, in their order.
const SECTIONS: [&str; 4] = ["Context", "Decision", "Rejected", "Consequences"];

/// Reads every tracked document, and the comments of every source file in Rust.
///
/// # Errors
///
/// Names each fault with its file and line.
pub(crate) fn check() -> Result {
    let tree = Tree::tracked()?;
    let faults = tree.faults();
    println!("    {} files read, {} decisions", tree.texts.len(), tree.decisions().len());
    if faults.is_empty() { Ok(()) } else { fail(faults.join("\n    ")) }
}

/// Writes the list of the decision records again.
///
/// # Errors
///
/// Where this is no git checkout, or the file cannot be written.
pub(crate) fn write_index() -> Result {
    Ok(std::fs::write(paths::root().join(INDEX), Tree::tracked()?.index())?)
}

/// The tracked files, and the text of those that are read here.
struct Tree {
    paths: BTreeSet<String>,
    texts: BTreeMap<String, String>,
}

impl Tree {
    fn tracked() -> Result<Self> {
        let paths: BTreeSet<String> = workspace::tracked()?.into_iter().collect();
        let texts = paths
            .iter()
            .filter(|path| is_document(path) || is_source(path))
            // A file that is tracked and gone has nothing to read.
            .filter_map(|path| {
                let text = std::fs::read_to_string(paths::root().join(path)).ok()?;
                Some((path.clone(), text))
            })
            .collect();
        Ok(Self { paths, texts })
    }

    fn faults(&self) -> Vec<String> {
        let proofs = self.texts.get(PROMISES).map(|text| proofs(text)).unwrap_or_default();
        let mut faults = Vec::new();
        for (path, text) in &self.texts {
            for (number, line) in (1..).zip(text.lines()) {
                // In code, only comments are read.
                let (line, mut found) = match (is_document(path), comment(line)) {
                    (true, _) => (line, self.links(path, line)),
                    (false, Some(line)) => (line, self.named(line)),
                    (false, None) => continue,
                };
                found.extend(self.unknown_decisions(line));
                faults.extend(found.iter().map(|what| format!("{path}:{number}: {what}")));
            }
            if is_document(path)
                && path != PROMISES
                && !DATED.iter().any(|dated| path.starts_with(dated))
            {
                faults.extend(promises(path, text, &proofs));
            }
        }
        faults.extend(self.decisions().iter().flat_map(|(path, text)| form(path, text)));
        if self.texts.get(INDEX).is_none_or(|text| *text != self.index()) {
            faults.push(format!(
                "{INDEX} differs from the records; `cargo xtask check --write-index` writes it."
            ));
        }
        faults
    }

    /// Links of a line in Markdown that lead nowhere. A link from a name in back quotes to a source
    /// file leads to the function of that name.
    fn links(&self, path: &str, line: &str) -> Vec<String> {
        let mut faults = Vec::new();
        for (before, rest) in line.split("](").zip(line.split("](").skip(1)) {
            let target = rest.split(')').next().unwrap_or_default();
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() { path.to_owned() } else { beside(path, file) };
            let name = before.rsplit('[').next().and_then(|text| spans(text).next());
            if !self.is_there(&file) {
                faults.push(format!("there is no {file}"));
            } else if let (true, Some(name)) = (is_source(&file), name) {
                if !self.texts.get(&file).is_some_and(|text| defines(text, name)) {
                    faults.push(format!("{file} defines no function {name}"));
                }
            } else if !anchor.is_empty()
                && !self.texts.get(&file).is_some_and(|text| has_heading(text, anchor))
            {
                faults.push(format!("{file} has no heading #{anchor}"));
            }
        }
        faults
    }

    /// Documents that a comment names and that are not there.
    fn named(&self, comment: &str) -> Vec<String> {
        spans(comment)
            .filter(|span| span.contains("docs/") && is_document(span) && !span.contains(' '))
            .filter(|span| !self.is_there(span) && !self.is_there(&format!("src-tauri/{span}")))
            .map(|span| format!("there is no {span}"))
            .collect()
    }

    fn is_there(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.paths.contains(path) || self.paths.iter().any(|known| known.starts_with(&folder))
    }

    /// Decisions that a line names by their number and that have no record. A merged record names
    /// its former numbers as such.
    fn unknown_decisions(&self, line: &str) -> Vec<String> {
        let line = line.replace("former decision", "").replace("decisions ", "decision ");
        let mut faults = Vec::new();
        for rest in line.split("decision ").skip(1) {
            let listed = rest
                .split([' ', ','])
                .take_while(|word| *word == "and" || word.is_empty() || number_of(word).is_some());
            for number in listed.filter_map(number_of) {
                let prefix = format!("{DECISIONS}/{number}-");
                if !self.paths.iter().any(|path| path.starts_with(&prefix)) {
                    faults.push(format!("there is no decision {number}"));
                }
            }
        }
        faults
    }

    fn decisions(&self) -> Vec<(&str, &str)> {
        let is_record =
            |path: &str| Path::new(path).parent() == Some(Path::new(DECISIONS)) && path != INDEX;
        self.texts
            .iter()
            .filter(|(path, _)| is_record(path))
            .map(|(path, text)| (path.as_str(), text.as_str()))
            .collect()
    }

    fn index(&self) -> String {
        let mut page = "# Decisions\n\n\
            One record for each decision, all in one form: context, decision, rejected, consequences.\n\
            Numbers are given in blocks, and a record that is merged into another gives its number up: \
            holes are normal.\n\
            `cargo xtask check --write-index` writes this page.\n\n\
            | number | decision | date | status |\n|---|---|---|---|\n"
            .to_owned();
        for (path, text) in self.decisions() {
            let file = path.rsplit('/').next().unwrap_or(path);
            let field = |name: &str| {
                let line = text.lines().find_map(|line| line.strip_prefix(name));
                line.unwrap_or_default().trim()
            };
            let heading = field("# ");
            let (number, title) = heading.split_once(' ').unwrap_or((heading, ""));
            let (date, status) = (field("Date:"), field("Status:"));
            page.push_str(&format!("| [{number}]({file}) | {title} | {date} | {status} |\n"));
        }
        page
    }
}

fn is_document(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "md")
}

fn is_source(path: &str) -> bool {
    let sources = ["rs", "ts", "svelte"];
    Path::new(path).extension().is_some_and(|e| sources.iter().any(|source| e == *source))
}

/// Whether a source file in Rust or TypeScript defines a function, or a method of a class.
fn defines(text: &str, name: &str) -> bool {
    let begins_method = |line: &str| {
        let line = line.trim_start().trim_start_matches("async ");
        let rest = line.strip_prefix(name).unwrap_or_default();
        // A call that is handed a function ends its line like a method, with an arrow before.
        rest.starts_with('(') && rest.ends_with(" {") && !rest.contains("=>")
    };
    text.lines().any(begins_method)
        || ["fn ", "function ", "const "].iter().any(|word| {
            text.match_indices(&format!("{word}{name}")).any(|(at, found)| {
                let before = text[..at].chars().next_back();
                let after = text[at + found.len()..].chars().next();
                !before.is_some_and(char::is_alphanumeric)
                    && !after.is_some_and(|next| next.is_alphanumeric() || next == '_')
            })
        })
}

fn comment(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("//")
}

/// What stands between backticks in a line.
fn spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// A path that is written from the folder of `document`, as a path from the root.
fn beside(document: &str, target: &str) -> String {
    let mut path = PathBuf::from(document);
    path.pop();
    for part in Path::new(target).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Whether a document has the heading that an anchor stands for: small letters, hyphens for
/// spaces, no other signs.
fn has_heading(text: &str, anchor: &str) -> bool {
    text.lines().filter(|line| line.starts_with('#')).any(|line| {
        let kept = line.trim_start_matches('#').trim().chars().filter_map(|sign| match sign {
            ' ' => Some('-'),
            '-' | '_' => Some(sign),
            _ => sign.is_alphanumeric().then_some(sign),
        });
        kept.flat_map(char::to_lowercase).eq(anchor.chars())
    })
}

/// Four digits at the beginning of a word, with nothing but punctuation behind them.
fn number_of(word: &str) -> Option<&str> {
    let number = word.get(..4)?;
    let rest = word.get(4..)?;
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && rest.chars().all(|sign| sign.is_ascii_punctuation())).then_some(number)
}

fn cells(row: &str) -> Vec<&str> {
    row.trim().trim_matches('|').split('|').map(str::trim).collect()
}

fn is_row(line: &str) -> bool {
    line.starts_with('|')
}

/// The tests and tasks that stand in a column "proved" of a table of promises. `cargo xtask check`
/// is left out: it proves many things and is named for others.
fn proofs(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut column = None;
    for line in text.lines() {
        if !is_row(line) {
            column = None;
        } else if let Some(at) = column {
            let cell = cells(line).get::<usize>(at).copied().unwrap_or_default();
            let is_task = |span: &str| {
                span.starts_with("cargo xtask ") && !span.starts_with("cargo xtask check")
            };
            let is_test = |span: &str| span.contains('_') && !span.contains(' ');
            found.extend(
                spans(cell).filter(|span| is_test(span) || is_task(span)).map(str::to_owned),
            );
        } else if cells(line).first() == Some(&"promise") {
            column = cells(line).iter().position(|cell| *cell == "proved");
        }
    }
    found
}

/// Promises that stand in another document than the one for them.
fn promises(path: &str, text: &str, proofs: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    let links = |text: &str| text.contains("security.md)") || text.contains("security.md#");
    for (number, line) in (1..).zip(text.lines()) {
        if is_row(line) && cells(line).contains(&"promise") {
            faults.push(format!("{path}:{number}: promises stand in {PROMISES} alone"));
        }
        let proof = spans(line).find(|span| proofs.contains(*span));
        if let Some(proof) = proof.filter(|_| !links(line)) {
            faults.push(format!(
                "{path}:{number}: {proof} proves a promise; link the document that states it"
            ));
        }
    }
    if text.to_lowercase().contains("promise") && !links(text) {
        faults.push(format!("{path}: speaks of a promise without a link to {PROMISES}"));
    }
    faults
}

/// Where a decision record has not the form of the others.
fn form(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |what: &str| faults.push(format!("{path}: {what}"));
    let lines: Vec<&str> = text.lines().take(4).collect();
    let number = path.rsplit('/').next().and_then(|file| file.split('-').next());
    let [heading, "", date, status] = lines[..] else {
        fault("begins with its heading, a blank line, its date and its status");
        return faults;
    };
    let headed = heading.strip_prefix("# ").and_then(|rest| rest.split_once(' '));
    if headed.is_none_or(|(of, title)| Some(of) != number || title.is_empty()) {
        fault("its heading is its number and its title");
    }
    let day = date.strip_prefix("Date: ").unwrap_or_default();
    let is_day = day.len() == 10 && day.split('-').all(|part| part.parse::<u16>().is_ok());
    if !is_day {
        fault("its third line is `Date: ` and a day such as 2026-11-23");
    }
    let status = status.strip_prefix("Status: ").unwrap_or_default();
    if status != "accepted" && !status.starts_with("superseded by ") {
        fault("its status is `accepted` or `superseded by` a number");
    }
    let sections: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    if sections != SECTIONS {
        fault(&format!("its sections are {}", SECTIONS.join(", ")));
    }
    faults
}

#[cfg(test)]
mod tests;
