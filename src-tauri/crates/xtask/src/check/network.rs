//! No network code: nothing in the tree can speak to another machine.
//!
//! The list of what is refused is that of `.cargo/deny.toml`, so that `cargo deny` and this check
//! never disagree. Here it is applied to what is really built on each of the three systems:
//! Tauri names an HTTP client for phones only, which is in the lock file and in no build of ours.

use serde::Deserialize;

use crate::{Result, fail, paths, workspace, workspace::Library};

/// What `.cargo/deny.toml` says, as far as it is read here.
#[derive(Debug, Deserialize)]
struct Rules {
    bans: Bans,
}

#[derive(Debug, Deserialize)]
struct Bans {
    deny: Vec<Ban>,
    features: Vec<Feature>,
}

#[derive(Debug, Deserialize)]
struct Ban {
    name: String,
}

/// A feature that makes an otherwise harmless library open sockets.
#[derive(Debug, Deserialize)]
struct Feature {
    name: String,
    deny: Vec<String>,
}

/// Looks for refused libraries and features on every system.
///
/// # Errors
///
/// Names each one found and the system.
pub(crate) fn check() -> Result {
    let text = std::fs::read_to_string(paths::root().join(".cargo/deny.toml"))?;
    let rules: Rules = toml::from_str(&text)?;
    let mut found = Vec::new();
    for system in workspace::SYSTEMS {
        let libraries = workspace::libraries(system, &["--workspace"])?;
        println!("    {system}: {} libraries", libraries.len());
        found.extend(faults(&rules, &libraries).map(|fault| format!("{fault} on {system}")));
    }
    if found.is_empty() { Ok(()) } else { fail(found.join("\n    ")) }
}

fn faults<'a>(rules: &'a Rules, libraries: &'a [Library]) -> impl Iterator<Item = String> + 'a {
    libraries.iter().filter_map(|library| {
        if rules.bans.deny.iter().any(|ban| ban.name == library.name) {
            return Some(format!("{} {} is in the tree", library.name, library.version));
        }
        let rule = rules.bans.features.iter().find(|rule| rule.name == library.name)?;
        let feature = rule.deny.iter().find(|feature| library.features.contains(feature))?;
        Some(format!("{} has its feature {feature:?} switched on", library.name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(name: &str, features: &[&str]) -> Library {
        Library {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            features: features.iter().map(|feature| (*feature).to_owned()).collect(),
            licence: "MIT".to_owned(),
            ours: false,
        }
    }

    fn rules() -> Rules {
        let text = std::fs::read_to_string(paths::root().join(".cargo/deny.toml")).unwrap();
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn finds_an_http_client() {
        let libraries = [library("serde", &[]), library("reqwest", &[])];
        let found: Vec<String> = faults(&rules(), &libraries).collect();
        assert_eq!(found, ["reqwest 1.0.0 is in the tree"]);
    }

    #[test]
    fn finds_a_runtime_whose_sockets_are_switched_on() {
        let libraries = [library("tokio", &["net", "rt"])];
        assert_eq!(faults(&rules(), &libraries).count(), 1);
        let libraries = [library("tokio", &["rt"])];
        assert_eq!(faults(&rules(), &libraries).count(), 0);
    }
}
