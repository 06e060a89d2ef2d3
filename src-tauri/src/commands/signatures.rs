//! The commands of the window, read from the functions of this folder.
//!
//! A command is a function marked with `#[tauri::command(async)]`, and this is the only list of
//! them: `build.rs` gives each its permission and its handler, and the tests of `generated` hold
//! the capability and the client of the screens to it. Both read the same text.

use std::io;
use std::path::Path;

/// What stands before a command.
const MARKER: &str = "#[tauri::command(async)]";

/// A command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Command {
    /// The module that it stands in.
    pub(crate) area: String,
    /// Its name, such as `case_open`.
    pub(crate) name: String,
    /// What its documentation says, line by line.
    pub(crate) about: Vec<String>,
    /// Names and types of what it is called with, those of the shell included.
    pub(crate) arguments: Vec<(String, String)>,
    /// The type that it returns.
    pub(crate) result: String,
}

/// Every command of a folder, area by area, in the order of the functions.
///
/// # Errors
///
/// Where a file cannot be read, or a function that is marked cannot be.
pub(crate) fn all(folder: &Path) -> io::Result<Vec<Command>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    files.sort();
    let mut commands = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "rs")) {
        let area = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        commands.extend(read(area, &std::fs::read_to_string(file)?)?);
    }
    Ok(commands)
}

/// The commands of one file.
pub(crate) fn read(area: &str, text: &str) -> io::Result<Vec<Command>> {
    let lines: Vec<&str> = text.lines().collect();
    let marked = lines.iter().enumerate().filter(|(_, line)| line.trim_end() == MARKER);
    marked
        .map(|(at, _)| {
            let (before, after) = (&lines[..at], &lines[at + 1..]);
            let documented = before.iter().rev().take_while(|line| line.starts_with("///")).count();
            let about = before[at - documented..].iter().map(|line| {
                let line = line.trim_start_matches("///");
                line.strip_prefix(' ').unwrap_or(line).to_owned()
            });
            let no_function = || io::Error::other(format!("{area}.rs: no function after a marker"));
            let command = function(&after.join(" ")).ok_or_else(no_function)?;
            Ok(Command { area: area.to_owned(), about: about.collect(), ..command })
        })
        .collect()
}

/// The command of the function that begins here, by its name, arguments and result.
fn function(text: &str) -> Option<Command> {
    let (_, text) = text.split_once("fn ")?;
    let (head, _) = text.split_once('{')?;
    let name = head.split(['<', '(']).next()?.to_owned();
    let (_, rest) = head.split_once('(')?;
    let end = closing(rest)?;
    let arguments = parts(&rest[..end])
        .into_iter()
        .map(|part| part.split_once(':').map(|(name, of)| (tidy(name), tidy(of))))
        .collect::<Option<_>>()?;
    let result =
        rest[end + 1..].split_once("->").map_or_else(|| "()".to_owned(), |(_, of)| tidy(of));
    Some(Command { area: String::new(), name, about: Vec::new(), arguments, result })
}

/// Where the bracket closes that was opened before the text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, sign)| {
        match sign {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
        None
    })
}

/// The parts of a list at its commas, outside of brackets.
pub(crate) fn parts(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let is_comma = |sign: char| {
        match sign {
            '<' | '(' => depth += 1,
            '>' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        sign == ',' && depth == 0
    };
    text.split(is_comma).map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
