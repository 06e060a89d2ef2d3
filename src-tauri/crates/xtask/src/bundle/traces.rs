//! What ships says nothing about the computer that built it: neither its folders nor its clock.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use crate::{Result, paths, run};

/// Has a build write other names for the folders of this computer into what it makes, and the time
/// of the commit where a package bears a time.
///
/// # Errors
///
/// Where git cannot tell the time of the commit.
pub(crate) fn leave_none(build: &mut Command, target: PathBuf) -> Result {
    // A separator of its own, because a folder may have blanks in its name.
    build.env("CARGO_ENCODED_RUSTFLAGS", flags(&folders(target)).join("\u{1f}"));
    let time = run::read(run::tool("git").args(["log", "-1", "--format=%ct"]))?;
    build.env("SOURCE_DATE_EPOCH", time.trim());
    Ok(())
}

/// The folders that a compiler meets, each with the name that it writes in their place.
fn folders(target: PathBuf) -> Vec<(PathBuf, &'static str)> {
    let home = |name: &str, below: &str| {
        let named = std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        named.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(below)))
    };
    let mut folders = vec![(paths::root(), "/candour")];
    // The compiler takes the last that fits: what is built may lie inside the source.
    folders.push((target, "/built"));
    folders.extend(home("CARGO_HOME", ".cargo").map(|folder| (folder, "/cargo")));
    folders
}

fn flags(folders: &[(PathBuf, &str)]) -> Vec<String> {
    let flag = |(folder, name): &(PathBuf, &str)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        format!("{}={name}", flag.to_string_lossy())
    };
    folders.iter().map(flag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_inside_another_is_named_after_it() {
        let source = paths::root();
        let folders = folders(source.join("target"));
        let flags = flags(&folders);
        let place = |what: &str| flags.iter().position(|flag| flag.ends_with(what)).unwrap();
        assert!(place("=/candour") < place("target=/built"), "{flags:?}");
    }
}
