//! The situations as they stand in their files.

use std::fs;
use std::path::PathBuf;

use candour_model::Date;
use toml::Table;

/// The answers of a situation, and the day on which they are assessed.
pub(crate) struct Written {
    pub(crate) name: String,
    /// An answers file.
    pub(crate) answers: String,
    pub(crate) day: Date,
}

/// Every situation in the order of their names, each with what is expected of it.
pub(crate) fn written() -> Vec<(Written, Table)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("situations");
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text: Table = fs::read_to_string(path).unwrap().parse().unwrap();
        let answers = fs::read_to_string(folder.join(text["answers"].as_str().unwrap())).unwrap();
        let day = text["on"].as_datetime().unwrap().to_string().parse().unwrap();
        (Written { name, answers, day }, text)
    };
    paths.iter().map(read).collect()
}
