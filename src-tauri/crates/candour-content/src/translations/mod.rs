//! Translations beside their English, for whoever reviews them, and their wordings taken back.

mod source;

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{Locale, first_hidden};
use fluent_syntax::ast::Entry;

use crate::{Edition, Phrases, Sign};

/// One message, or an attribute of one, in English and in a language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TranslationRow {
    /// The message, with its attribute behind a point.
    pub id: String,
    /// Where it is shown: its file, and what is noted above it.
    pub place: String,
    /// The English, as it stands in its file.
    pub english: String,
    /// The translation; empty where there is none.
    pub translation: String,
    /// What the reviewer would say instead; empty where nothing.
    pub wording: String,
    /// What the reviewer remarks.
    pub remark: String,
}

/// Why the wordings of a sheet are not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WordingFault {
    /// A message that the edition does not have.
    #[error("{0}: no such message")]
    Unknown(String),
    /// A wording that is no Fluent text.
    #[error("{id}: {why}")]
    NotFluent {
        /// The message.
        id: String,
        /// What the parser says.
        why: String,
    },
    /// A wording that leaves out a variable of the English message, or a message that it takes in,
    /// or adds one.
    #[error("{id}: {variable} is left out, or does not belong")]
    Variable {
        /// The message.
        id: String,
        /// The variable.
        variable: String,
    },
    /// Two rows for one message.
    #[error("{0}: there are two rows for it")]
    Twice(String),
    /// A row made of another English text or another translation: it may be that of another language.
    #[error("{0}: its English or its translation is not the present one; export the sheet anew")]
    Stale(String),
    /// A wording with a character that does not show.
    #[error("{id}: the character U+{code:04X} does not show")]
    Hidden {
        /// The message.
        id: String,
        /// The character.
        code: u32,
    },
}

/// Every message of a language beside its English, in the order of the English files.
#[must_use]
pub fn rows(edition: &Edition, locale: &Locale) -> Vec<TranslationRow> {
    let own: BTreeMap<String, String> =
        edition.words.files(locale).flat_map(|(_, text)| patterns(text)).collect();
    let english = Locale::english();
    let phrases = Phrases::new(edition, &english);
    let mut rows = Vec::new();
    for (file, text) in edition.words.files(&english) {
        let name = file.rsplit('/').next().unwrap_or(file);
        let Some(resource) = source::parsed(text) else { continue };
        let mut heading = String::new();
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => heading = comment.content.join(" "),
                Entry::Message(message) => {
                    let note = message.comment.iter().map(|comment| comment.content.join(" "));
                    let parts: Vec<String> = [name.to_owned(), heading.clone()]
                        .into_iter()
                        .chain(note)
                        .filter(|part| !part.is_empty())
                        .collect();
                    let place = phrases.joined(Sign::Beside, parts);
                    rows.extend(source::of_message(message).into_iter().map(|(id, english)| {
                        let translation = own.get(&id).cloned().unwrap_or_default();
                        let place = place.clone();
                        TranslationRow { id, place, english, translation, ..Default::default() }
                    }));
                }
                _ => {}
            }
        }
    }
    rows
}

/// The messages of a file and their attributes, as they stand in it.
fn patterns(text: &str) -> Vec<(String, String)> {
    let resource = source::parsed(text);
    let entries = resource.iter().flat_map(|resource| &resource.body);
    entries
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(source::of_message(message)),
            _ => None,
        })
        .flatten()
        .collect()
}

/// The wordings of a sheet that differ from the translation, by message.
///
/// # Errors
///
/// Every wording that cannot stand in place of its message.
pub fn wordings(
    edition: &Edition,
    locale: &Locale,
    sheet: &[TranslationRow],
) -> Result<BTreeMap<String, String>, Vec<WordingFault>> {
    let mut faults = Vec::new();
    let mut found = BTreeMap::new();
    let of = |locale: &Locale| -> BTreeMap<String, String> {
        edition.words.files(locale).flat_map(|(_, text)| patterns(text)).collect()
    };
    let (english, own) = (of(&Locale::english()), of(locale));
    let mut seen = BTreeSet::new();
    for row in sheet.iter().filter(|row| !seen.insert(row.id.as_str())) {
        faults.push(WordingFault::Twice(row.id.clone()));
    }
    for row in sheet.iter().filter(|row| !row.wording.trim().is_empty()) {
        let wording = source::tidy(&row.wording);
        if wording == row.translation {
            continue;
        }
        let Some(english) = english.get(&row.id) else {
            faults.push(WordingFault::Unknown(row.id.clone()));
            continue;
        };
        let present = own.get(&row.id).map_or("", String::as_str);
        if wording == present {
            continue;
        }
        if row.english != *english || row.translation != present {
            faults.push(WordingFault::Stale(row.id.clone()));
            continue;
        }
        let is_used = |c: char| english.contains(c) || present.contains(c);
        let hidden =
            wording.split('\n').find_map(|line| first_hidden(line).filter(|c| !is_used(*c)));
        if let Some(c) = hidden {
            faults.push(WordingFault::Hidden { id: row.id.clone(), code: c.into() });
            continue;
        }
        match (source::taken_in(english), source::taken_in(&wording)) {
            (Ok(given), Ok(taken)) => {
                faults.extend(given.symmetric_difference(&taken).map(|variable| {
                    WordingFault::Variable { id: row.id.clone(), variable: variable.clone() }
                }));
                found.insert(row.id.clone(), wording);
            }
            (_, Err(why)) | (Err(why), _) => {
                faults.push(WordingFault::NotFluent { id: row.id.clone(), why });
            }
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// The messages of a file and their attributes, by id.
#[must_use]
pub fn ids_of(text: &str) -> BTreeSet<String> {
    patterns(text).into_iter().map(|(id, _)| id).collect()
}

/// A file of messages with some of them in new words; everything else stays as it is.
#[must_use]
pub fn reworded(text: &str, wordings: &BTreeMap<String, String>) -> String {
    wordings.iter().fold(text.to_owned(), |text, (id, wording)| {
        let (message, attr) =
            id.split_once('.').map_or((id.as_str(), None), |(id, attr)| (id, Some(attr)));
        source::replaced(&text, message, attr, wording).unwrap_or(text)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Edition, Words, embedded};

    fn russian() -> Locale {
        "ru".parse().unwrap()
    }

    /// The shipped edition with a few Russian messages.
    fn edition(own: &str) -> Edition {
        let mut edition = embedded().unwrap();
        let english = Locale::english();
        let mut files: Vec<(Locale, String, String)> = edition
            .words
            .files(&english)
            .map(|(name, text)| (english.clone(), name.to_owned(), text.to_owned()))
            .collect();
        files.push((russian(), "locales/ru/ui.ftl".to_owned(), own.to_owned()));
        edition.words = Words::load(files).unwrap();
        edition
    }

    #[test]
    fn every_message_has_a_row_with_its_place() {
        let edition = edition("ui-lock = Сохранить\n");
        let rows = rows(&edition, &russian());
        let english = edition.words.shapes(&Locale::english()).unwrap();
        let patterns: usize = english.values().map(|shape| shape.patterns().count()).sum();
        assert_eq!(rows.len(), patterns);
        let of = |id: &str| rows.iter().find(|row| row.id == id).unwrap();
        assert!(of("word-years").english.starts_with("{ $count ->\n"), "{:?}", of("word-years"));
        assert!(of("word-sign-colon").place.starts_with("languages.ftl · "));
        assert!(rows.iter().any(|row| row.id.contains('.') && row.translation.is_empty()));
    }

    #[test]
    fn a_wording_takes_the_place_of_its_message_and_nothing_else_changes() {
        let text = "# Above.\nlang-a = Один\n    .hint = Подсказка\nlang-b = { $n ->\n    [one] A\n   *[other] B\n}\n\nlang-c =\n    Две\n    строки\n";
        let change = |id: &str, wording: &str| {
            reworded(text, &BTreeMap::from([(id.to_owned(), wording.to_owned())]))
        };
        assert_eq!(change("lang-a", "Два"), text.replace("Один", "Два"));
        assert_eq!(change("lang-a.hint", "Ещё"), text.replace("Подсказка", "Ещё"));
        assert_eq!(
            change("lang-b", "{ $n ->\n    [one] C\n   *[other] D\n}"),
            text.replace(
                "lang-b = { $n ->\n    [one] A\n   *[other] B\n}",
                "lang-b =\n    { $n ->\n        [one] C\n       *[other] D\n    }",
            ),
        );
        assert_eq!(change("lang-c", "Одна"), text.replace("\n    Две\n    строки", " Одна"));
        assert_eq!(change("lang-gone", "x"), text);
    }

    #[test]
    fn a_wording_that_leaves_out_a_variable_or_cannot_be_read_is_refused() {
        let edition = edition("ui-lock = Сохранить\nword-date-about = около { $date }\n");
        let whole = rows(&edition, &russian());
        let row = |id: &str, wording: &str| {
            let row = whole.iter().find(|row| row.id == id).cloned();
            TranslationRow { id: id.into(), wording: wording.into(), ..row.unwrap_or_default() }
        };
        let read = |rows: &[TranslationRow]| wordings(&edition, &russian(), rows);
        let refused = |id: &str, wording: &str| read(&[row(id, wording)]).unwrap_err();
        let id = || "word-date-about".to_owned();
        let missing = WordingFault::Variable { id: id(), variable: "date".to_owned() };
        assert_eq!(refused("word-date-about", "около"), [missing]);
        assert_eq!(refused("gone", "x"), [WordingFault::Unknown("gone".into())]);
        for broken in ["{ $date", "x { $date }\n.attr = q"] {
            let found = refused("word-date-about", broken);
            assert!(matches!(&found[..], [WordingFault::NotFluent { .. }]), "{broken}: {found:?}");
        }
        let other = refused("word-date-about", "{ -brand } { ui-lock } { $date }");
        assert_eq!(other.len(), 2, "{other:?}");
        for c in ['\0', '\u{1B}', '\u{202E}', '\u{200B}'] {
            let hidden = WordingFault::Hidden { id: id(), code: c.into() };
            assert_eq!(
                refused("word-date-about", &["о", &c.to_string(), "к { $date }"].concat()),
                [hidden]
            );
        }
        // A line that looks like another message stays a line of this one.
        let twofold = read(&[row("word-date-about", "x { $date }\nui-lock = y")]).unwrap();
        let file = "word-date-about = a { $date }\nui-lock = b\n";
        let file = source::replaced(file, &id(), None, &twofold[&id()]).unwrap();
        assert_eq!(ids_of(&file).len(), 2, "{file}");
        assert!(
            file.contains("\n    ui-lock = y\n") && file.ends_with("\nui-lock = b\n"),
            "{file}"
        );
        let taken = read(&[row("word-date-about", "примерно { $date }")]).unwrap();
        assert_eq!(taken["word-date-about"], "примерно { $date }");
        assert_eq!(read(&[row("word-date-about", " ")]), Ok(BTreeMap::new()));
    }

    #[test]
    fn a_sheet_of_another_language_an_older_one_and_two_rows_for_one_message_are_refused() {
        let edition = edition("ui-lock = Сохранить\n");
        let whole = rows(&edition, &russian());
        let mut row = whole.iter().find(|row| row.id == "ui-lock").cloned().unwrap();
        row.wording = "Записать".to_owned();
        let read = |rows: &[TranslationRow]| wordings(&edition, &russian(), rows);
        assert!(read(std::slice::from_ref(&row)).is_ok());
        let twice = WordingFault::Twice("ui-lock".into());
        assert_eq!(read(&[row.clone(), row.clone()]), Err(vec![twice]));
        let stale = || Err(vec![WordingFault::Stale("ui-lock".into())]);
        let older = TranslationRow { english: "Store".into(), ..row.clone() };
        assert_eq!(read(&[older]), stale());
        let turkish = TranslationRow { translation: "Kaydet".into(), ..row };
        assert_eq!(read(&[turkish]), stale());
    }

    proptest! {
        /// Whatever can be written as a text of Fluent is read as it was written.
        #[test]
        fn a_wording_is_read_from_the_file_as_it_was_given(
            lines in prop::collection::vec("[a-zа-я«»,;:='\"-]{1,9}( [a-z0-9=+@'-]{1,5}){0,3}", 1..4),
        ) {
            let wording = source::tidy(&lines.join("\n"));
            let text = "before = 1\nlang-a = Один\n    .hint = Подсказка\nafter = 2\n";
            for id in ["lang-a", "lang-a.hint"] {
                let changed = reworded(text, &BTreeMap::from([(id.to_owned(), wording.clone())]));
                let found: BTreeMap<String, String> = patterns(&changed).into_iter().collect();
                prop_assert_eq!(&found[id], &wording, "{}", changed);
                prop_assert_eq!(found.len(), 4);
            }
        }
    }
}
