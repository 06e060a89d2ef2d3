//! Names of buttons and pages that stand in sentences: the words of the button itself.

use std::collections::BTreeMap;

use super::pair::Pair;
use crate::proof::translation_fault::TranslationFault;
use crate::words::MessageShape;

/// The shortest name that is looked for, in letters.
const SHORTEST: usize = 3;

/// What stands on the screen in English, each with the messages that say it.
pub(super) struct Names(BTreeMap<String, Vec<String>>);

impl Names {
    pub(super) fn of(english: &BTreeMap<String, MessageShape>) -> Self {
        let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (id, shape) in english.iter().filter(|(id, _)| id.starts_with("ui-")) {
            for (attr, pattern) in shape.patterns() {
                let [text] = &pattern.texts[..] else { continue };
                if text.chars().count() < SHORTEST || !pattern.variables.is_empty() {
                    continue;
                }
                let id = attr.map_or_else(|| id.clone(), |attr| format!("{id}.{attr}"));
                names.entry(text.clone()).or_default().push(id);
            }
        }
        Self(names)
    }

    pub(super) fn faults(
        &self,
        pair: &Pair<'_>,
        own_text: impl Fn(&str) -> String,
    ) -> Vec<TranslationFault> {
        let texts = pair.english.texts.iter();
        let mut quoted: Vec<&str> = texts.flat_map(|text| in_marks(text)).collect();
        quoted.sort_unstable();
        quoted.dedup();
        quoted
            .into_iter()
            .filter(|name| {
                self.0.get(*name).is_some_and(|ids| {
                    !ids.iter()
                        .map(|id| own_text(id))
                        .any(|own| pair.own.texts.iter().any(|text| text.contains(own.as_str())))
                })
            })
            .map(|name| TranslationFault::QuotedOtherwise(name.to_owned()))
            .collect()
    }
}

/// What stands between quotation marks.
fn in_marks(text: &str) -> impl Iterator<Item = &str> {
    text.split('“').skip(1).filter_map(|rest| Some(rest.split_once('”')?.0))
}
