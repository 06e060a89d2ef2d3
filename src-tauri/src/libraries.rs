//! The libraries that this program is built from.

use candour_case::Libraries;

/// The committed list for all systems; `cargo xtask check` compares it with the lock files.
const LIST: &str = include_str!("../assets/libraries.json");

/// The libraries inside this program, on the system that it is built for.
pub(crate) fn inside() -> Libraries {
    Libraries::read(LIST, std::env::consts::OS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_come_with_the_texts_of_their_licences() {
        let list: serde_json::Value = serde_json::from_str(LIST).unwrap();
        for system in ["linux", "macos", "windows"] {
            let libraries = Libraries::read(LIST, system);
            let text = |name: &str| {
                let all = list["libraries"].as_array().unwrap();
                let one = all.iter().find(|one| one["name"] == name).unwrap();
                libraries.licence(name, one["version"].as_str().unwrap()).concat()
            };
            assert!(text("serde").contains("Permission is hereby granted"), "{system}");
            assert!(text("svelte").contains("Permission is hereby granted"), "{system}");
            assert!(text("SourceSerif4").contains("SIL OPEN FONT LICENSE"), "{system}");
        }
    }

    /// A few libraries are published without the file; none of ours can add it. On macOS these are
    /// the bindings to the system, which state the licence alone.
    #[test]
    fn few_libraries_come_without_the_text_of_their_licence() {
        let list: serde_json::Value = serde_json::from_str(LIST).unwrap();
        let all = list["libraries"].as_array().unwrap();
        for (system, percent) in [("linux", 5), ("macos", 6), ("windows", 5)] {
            let inside = |one: &&serde_json::Value| {
                one["systems"].as_array().unwrap().iter().any(|name| name == system)
            };
            let without = |one: &&serde_json::Value| one["texts"].as_array().unwrap().is_empty();
            let count = all.iter().filter(inside).count();
            assert!(count > 100, "{count} libraries on {system}");
            let missing = all.iter().filter(inside).filter(without).count();
            assert!(missing * 100 <= count * percent, "{missing} of {count} on {system}");
        }
    }
}
