//! The libraries inside a program, and their licences.

use serde::Deserialize;

/// The libraries of one program, each with the texts of its licences.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Libraries {
    /// The libraries, in the order of their names.
    pub(crate) libraries: Vec<Library>,
    /// The texts of the licences, each once.
    texts: Vec<String>,
}

/// A library as the list names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Library {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: String,
    /// The systems whose program holds it, as `std::env::consts::OS` names them.
    systems: Vec<String>,
    /// Its licences, by their place in the list of texts.
    texts: Vec<usize>,
}

impl Libraries {
    /// Reads a list of libraries as `cargo xtask check --write-libraries` writes it, and keeps
    /// those of the program for `system` (`linux`, `macos` or `windows`).
    ///
    /// Empty where the text is no such list.
    #[must_use]
    pub fn read(list: &str, system: &str) -> Self {
        let mut read: Self = serde_json::from_str(list).unwrap_or_default();
        read.libraries.retain(|library| library.systems.iter().any(|name| name == system));
        read
    }

    /// The licences of a library in full; empty where it came without a text of its own.
    #[must_use]
    pub fn licence(&self, name: &str, version: &str) -> Vec<String> {
        self.libraries
            .iter()
            .filter(|library| library.name == name && library.version == version)
            .flat_map(|library| &library.texts)
            .filter_map(|number| self.texts.get(*number).cloned())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_libraries_of_the_named_system_are_kept() {
        let list = r#"{"libraries": [
            {"name": "a", "version": "1", "licence": "MIT", "systems": ["linux"], "texts": [1]},
            {"name": "b", "version": "2", "licence": "MIT", "systems": ["windows"], "texts": [0]}
        ], "texts": ["first", "second"]}"#;
        let read = Libraries::read(list, "linux");
        assert_eq!(read.libraries.len(), 1);
        assert_eq!(read.licence("a", "1"), ["second"]);
        assert!(read.licence("a", "2").is_empty());
        assert!(read.licence("b", "2").is_empty());
    }
}
