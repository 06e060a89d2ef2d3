//! What the packages of this repository say about themselves.

use serde::Deserialize;

use crate::{Result, paths::root, run};

/// A package of this workspace, as `cargo metadata` tells it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) dependencies: Vec<Dependency>,
}

/// A dependency as written in a manifest.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    /// `None` for a normal one, else `dev` or `build`.
    pub(crate) kind: Option<String>,
    /// Whether only a feature asks for it.
    #[serde(default)]
    pub(crate) optional: bool,
}

/// The packages of this workspace.
///
/// # Errors
///
/// Where cargo cannot read the workspace.
pub(crate) fn packages() -> Result<Vec<Package>> {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Package>,
    }
    let text = run::read(run::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Metadata = serde_json::from_str(&text)?;
    Ok(metadata.packages)
}

/// The systems Candour is made for, as cargo names them.
pub(crate) const SYSTEMS: [&str; 3] =
    ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"];

/// A library in the product on one system.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Library {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) features: Vec<String>,
    /// Its licence expression; empty where it states none.
    pub(crate) licence: String,
    /// Whether it is a package of this workspace.
    pub(crate) ours: bool,
}

/// Every library that the workspace is built from on `system`, development-only ones left out.
/// `arguments` may say which packages, and which edges with `--edges`.
///
/// # Errors
///
/// Where cargo cannot resolve the tree with the committed lock file.
pub(crate) fn libraries(system: &str, arguments: &[&str]) -> Result<Vec<Library>> {
    let text = run::read(
        run::cargo()
            .args(["tree", "--locked", "--target", system])
            .args(["--prefix", "none", "--format", "{p}|{f}|{l}"])
            .args(arguments)
            .args(if arguments.contains(&"--edges") {
                &[][..]
            } else {
                &["--edges", "normal,build"]
            }),
    )?;
    let mut libraries: Vec<Library> = text.lines().filter_map(library).collect();
    libraries.sort();
    libraries.dedup();
    Ok(libraries)
}

/// Reads one line of `cargo tree`: `name v1.2.3 (origin)|features|licence`.
fn library(line: &str) -> Option<Library> {
    let mut parts = line.trim_end_matches(" (*)").splitn(3, '|');
    let head = parts.next()?;
    let features = parts.next()?;
    let licence = parts.next()?;
    let mut words = head.split_whitespace();
    let name = words.next()?.to_owned();
    let version = words.next()?.trim_start_matches('v').to_owned();
    let ours = head.contains(&format!("({}", root().display()));
    Some(Library {
        name,
        version,
        features: features.split(',').filter(|f| !f.is_empty()).map(str::to_owned).collect(),
        licence: licence.trim().to_owned(),
        ours,
    })
}

/// Every file that git tracks, as paths from the root.
///
/// # Errors
///
/// Where this is no git checkout.
pub(crate) fn tracked() -> Result<Vec<String>> {
    let mut git = std::process::Command::new("git");
    git.args(["ls-files", "-z"]).current_dir(root());
    let text = run::read(&mut git)?;
    Ok(text.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_name_version_features_and_licence_of_a_library() {
        let read = library("tokio v1.54.1|bytes,net|MIT (*)").unwrap();
        assert_eq!((read.name.as_str(), read.version.as_str()), ("tokio", "1.54.1"));
        assert_eq!(read.features, ["bytes", "net"]);
        assert_eq!(read.licence, "MIT");
        assert!(!read.ours);
    }
}
