//! The words of the screen, looked up where the program has them: tests name messages, not wordings.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The text of a message of the English edition: `ui-unlock`, or `q-held-now.o-free` for a part.
///
/// Only plain messages: those with a variable part have no one text.
pub(crate) fn say(key: &str) -> &'static str {
    static WORDS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    WORDS.get_or_init(read).get(key).unwrap_or_else(|| panic!("there is no message {key}"))
}

fn read() -> BTreeMap<String, String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/content/locales/en");
    let mut words = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut message = String::new();
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =") {
                Some((name, text)) if !line.starts_with(' ') => {
                    message = name.to_owned();
                    key.clone_from(&message);
                    words.insert(key.clone(), text.trim().to_owned());
                }
                Some((name, text)) if line.trim_start().starts_with('.') => {
                    key = format!("{message}{}", name.trim());
                    words.insert(key.clone(), text.trim().to_owned());
                }
                _ if line.starts_with(' ') => {
                    // A message goes on in the next line.
                    let whole = words.entry(key.clone()).or_default();
                    *whole = format!("{whole} {}", line.trim()).trim().to_owned();
                }
                _ => {}
            }
        }
    }
    words
}
