//! Names of firms that may be read as other than they are, by the Unicode Technical Standard 39.

use unicode_security::confusable_detection::skeleton;
use unicode_security::mixed_script::AugmentedScriptSet;

/// Whether a word of a name mixes letters of different alphabets, such as a Cyrillic "о" among Latin
/// letters. Words of one alphabet beside words of another are no mixture, nor are Latin letters in
/// a word of Chinese, Japanese or Korean.
#[must_use]
pub fn mixes_alphabets(name: &str) -> bool {
    name.split(char::is_whitespace).any(|word| {
        let rest: String = word.chars().filter(|c| !c.is_ascii_alphabetic()).collect();
        let beside_latin = AugmentedScriptSet::for_str(&rest);
        let may_stand_beside = beside_latin.hanb || beside_latin.jpan || beside_latin.kore;
        AugmentedScriptSet::for_str(word).is_empty() && !may_stand_beside
    })
}

/// Whether two names look alike, whatever letters they are written with.
#[must_use]
pub fn looks_like(name: &str, other: &str) -> bool {
    shapes(name).iter().zip(&shapes(other)).any(|(one, other)| one == other)
}

/// What a name looks like, as it is written and in small letters; blanks and signs do not count.
fn shapes(name: &str) -> [String; 2] {
    [name.to_owned(), name.to_lowercase()].map(|name| {
        let shape = skeleton(&name).flat_map(char::to_lowercase);
        shape.filter(|c| c.is_alphanumeric()).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRM: &str = "Gherson Solicitors LLP";

    #[test]
    fn a_letter_of_another_alphabet_in_a_word_is_a_mixture() {
        for name in [
            "Ghers\u{43E}n Solicitors LLP",
            "Gherson S\u{3BF}licitors LLP",
            "\u{410}двокаты Mосквы",
            "O'Br\u{456}en & Co",
        ] {
            assert!(mixes_alphabets(name), "{name}");
        }
    }

    #[test]
    fn names_as_firms_have_them_are_no_mixture() {
        for name in [
            FIRM,
            "Адвокатское бюро ABC LLP",
            "Müller & Søn, 1890",
            "O\u{2019}Brien-Šimić",
            "君合律师事务所",
            "ABC律师事务所",
            "西村あさひ法律事務所",
            "김앤장 Kim & Chang",
            "مكتب المحاماة (Cairo)",
            "Şahin Hukuk Bürosu",
        ] {
            assert!(!mixes_alphabets(name), "{name}");
        }
    }

    #[test]
    fn names_that_look_alike_are_told_whatever_their_letters() {
        for other in [
            FIRM,
            "Ghers\u{43E}n Solicitors LLP",
            "GHERSON SOLICITORS LLP",
            "GHERS\u{41E}N SOLICITORS LLP",
            "Gherson So\u{406}icitors LLP",
            "Gherson  Solicitors, LLP.",
            "\u{FF27}herson Solicitors LLP",
            "Gherson Solicitors L\u{406}P",
        ] {
            assert!(looks_like(FIRM, other), "{other}");
        }
    }

    #[test]
    fn other_names_do_not_look_alike() {
        for other in ["Gherson Solicitors", "Ghersan Solicitors LLP", "Герсон", "A firm"] {
            assert!(!looks_like(FIRM, other), "{other}");
        }
    }
}
