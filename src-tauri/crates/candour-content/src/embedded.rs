//! The edition that the program was built with.

use std::borrow::Cow;

use candour_model::Locale;

use crate::{ContentFaults, Edition, Words};

/// The folder of the English messages.
const ENGLISH: &str = "locales/en/";
/// The file of a language with its messages about what went wrong.
const ERRORS: &str = "errors.ftl";

static FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The files of the edition by their names below `content/`, with `/` between folders.
pub fn embedded_files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    FILES.iter().copied()
}

/// Reads the edition that the program was built with; each language but English when it is first
/// asked for.
///
/// # Errors
///
/// [`ContentFaults`] where the files do not hold together, which the checks of a build prevent.
pub fn embedded() -> Result<Edition, ContentFaults> {
    Edition::load_english(embedded_files().map(|(name, bytes)| (name.to_owned(), bytes)))
}

/// Reads the same edition with every language, for the proofs.
///
/// # Errors
///
/// [`ContentFaults`] as [`embedded`], and those of every language.
pub fn embedded_whole() -> Result<Edition, ContentFaults> {
    Edition::load(embedded_files().map(|(name, bytes)| (name.to_owned(), bytes)))
}

/// The messages of each language about what went wrong, and nothing else of the edition: for a start
/// that shows one of them and ends.
///
/// # Errors
///
/// [`ContentFaults`] where the English ones do not hold together.
pub fn embedded_errors() -> Result<Words, ContentFaults> {
    let files = embedded_files().filter_map(|(name, bytes)| {
        let (tag, file) = name.strip_prefix("locales/")?.split_once('/')?;
        let locale: Locale = tag.parse().ok()?;
        (file == ERRORS).then(|| (locale, name.to_owned(), String::from_utf8_lossy(bytes)))
    });
    Words::load::<Cow<'static, str>>(files).map_err(ContentFaults)
}

/// The same edition with two pseudo-locales: `en-XA`, longer, and `ar-XB`, mirrored. For tests
/// alone.
///
/// # Errors
///
/// [`ContentFaults`] as [`embedded`].
pub fn embedded_with_pseudo_locales() -> Result<Edition, ContentFaults> {
    let edition = embedded()?;
    let english: Vec<(String, String)> = embedded_files()
        .filter(|(name, _)| name.starts_with(ENGLISH) && name.ends_with(".ftl"))
        .map(|(name, bytes)| (name.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    let words = edition.words.with_pseudo_locales(&english).map_err(ContentFaults)?;
    Ok(Edition { words, ..edition })
}
