//! Signs: quotation marks and punctuation of the language, and characters that no language has.

use crate::proof::translation_fault::TranslationFault;
use crate::{Script, Writing};

/// Every quotation mark that one of the languages has, and the straight one that none has.
const QUOTATION_MARKS: &str = "\"“”„‟«»‹›《》〈〉「」『』‘’‚";

/// Characters that embed a direction; names are set apart by isolates alone.
fn embeds(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// A digit of another row than 0 to 9.
fn is_other_digit(c: char) -> bool {
    matches!(c, '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' | '\u{966}'..='\u{96F}' | '０'..='９')
}

pub(super) fn faults(text: &str, writing: &Writing) -> Vec<TranslationFault> {
    let letters: Vec<char> = text.chars().collect();
    let is_letter = |c: Option<&char>| c.is_some_and(|c| Script::of(*c) == Some(writing.script));
    let is_latin = |c: Option<&char>| c.is_some_and(|c| Script::of(*c) == Some(Script::Latin));
    let found = letters.iter().enumerate().filter(|(at, c)| {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        // An apostrophe of a Latin name belongs to the name.
        let in_name = **c == '’' && is_latin(before);
        let is_other_mark =
            QUOTATION_MARKS.contains(**c) && !writing.quotation_marks.contains(**c) && !in_name;
        let is_beside = writing.not_after_letters.contains(**c) && is_letter(before)
            || writing.not_before_letters.contains(**c) && is_letter(after);
        is_other_mark
            || is_beside
            || embeds(**c)
            || is_other_digit(**c)
            || writing.never.contains(**c)
    });
    found
        .map(|(at, c)| {
            let around = at.saturating_sub(8)..(at + 8).min(letters.len());
            let around: String = letters.get(around).unwrap_or_default().iter().collect();
            TranslationFault::Sign(format!("{} in “{around}”", c.escape_default()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many signs are refused, by the rules that ship.
    fn refused(rules: &str, text: &str) -> usize {
        faults(text, &toml::from_str(rules).unwrap()).len()
    }

    #[test]
    fn each_language_has_its_own_signs() {
        let chinese = include_str!("../../../../../content/locales/zh-Hans/language.toml");
        let arabic = include_str!("../../../../../content/locales/ar/language.toml");
        let russian = include_str!("../../../../../content/locales/ru/language.toml");
        assert_eq!(refused(chinese, "请“保存”（第 83(1)(a) 条）。"), 0);
        for text in ["请保存,", "请保存.", ",请", "«请»", "第８３条"] {
            assert!(refused(chinese, text) > 0, "{text}");
        }
        assert_eq!(refused(arabic, "«حفظ»، هل تم؟ (S.I. 2025/1)"), 0);
        for text in ["حفظ,", "حفظ?", "“حفظ”", "حفـظ", "المادة ٨٣"] {
            assert!(refused(arabic, text) > 0, "{text}");
        }
        assert_eq!(refused(russian, "«Сохранить „это“» в Magistrates’ Court"), 0);
        for text in ["“Сохранить”", "Сохранить’", "\"Да\""] {
            assert!(refused(russian, text) > 0, "{text}");
        }
    }
}
