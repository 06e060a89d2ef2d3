//! Whether the web view of Windows is there and new enough, and what is said where it is not.
//!
//! A window without its web view ends without a word. So this is asked before the window is made,
//! and told in a message of the system itself.

#[cfg(windows)]
use std::process::ExitCode;

/// The oldest version, by its first number. The screens need what came with 111 (`color-mix`), and
/// the private mode of the web view came before that (`ICoreWebView2Environment10`, 101): an older
/// one would be opened without it.
#[cfg(any(windows, test))]
const OLDEST: u32 = 111;

/// What is wrong with the web view.
#[cfg(any(windows, test))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lack {
    /// None is installed.
    Missing,
    /// It is older than [`OLDEST`].
    TooOld,
}

#[cfg(any(windows, test))]
#[cfg_attr(not(windows), allow(dead_code, reason = "Windows alone ends with a code of these"))]
impl Lack {
    /// Judges a version such as `118.0.2088.76`; `None` where none was told.
    fn of(version: Option<&str>) -> Option<Self> {
        let Some(version) = version else { return Some(Self::Missing) };
        let first = version.split('.').next().and_then(|number| number.parse::<u32>().ok());
        first.is_none_or(|number| number < OLDEST).then_some(Self::TooOld)
    }

    /// What the program ends with, beside 0 and the 1 of any other error.
    fn exit_code(self) -> u8 {
        match self {
            Self::Missing => 3,
            Self::TooOld => 4,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Missing => "web-view-missing",
            Self::TooOld => "web-view-old",
        }
    }
}

/// The first of the languages that the system's own is written in; English where none is.
#[cfg(any(windows, test))]
fn spoken(languages: &[candour_case::Locale], system: &str) -> candour_case::Locale {
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let same = |tag: &&candour_case::Locale| tag.as_str().eq_ignore_ascii_case(system);
    let alike = |tag: &&candour_case::Locale| language(tag.as_str()) == language(system);
    languages
        .iter()
        .find(same)
        .or_else(|| languages.iter().find(alike))
        .cloned()
        .unwrap_or_else(candour_case::Locale::english)
}

/// Tells the person what is missing, and gives the code to end with. `None` where nothing is.
#[cfg(windows)]
#[must_use]
pub(crate) fn refuse() -> Option<ExitCode> {
    let lack = Lack::of(tauri::webview_version().ok().as_deref())?;
    // Content that does not hold together is found by the tests; without it there are no words.
    // Questions and rules are not read for it: the person waits for one message.
    if let Ok(errors) = candour_case::embedded_errors() {
        let locale = spoken(errors.locales(), &super::windows::language());
        let words = candour_case::headless::error_words(&errors, lack.code(), &locale);
        super::windows::show("Candour", &words.join("\n\n"));
    }
    Some(ExitCode::from(lack.exit_code()))
}

#[cfg(test)]
mod tests {
    use candour_case::Locale;

    use super::*;

    #[test]
    fn a_web_view_that_is_missing_or_too_old_is_told_apart_from_one_that_will_do() {
        assert_eq!(Lack::of(None), Some(Lack::Missing));
        for old in ["", "109.0.1518.140", "86.0.616.0", "what"] {
            assert_eq!(Lack::of(Some(old)), Some(Lack::TooOld), "{old}");
        }
        for new in ["111.0.1661.41", "142.0.3595.94 beta"] {
            assert_eq!(Lack::of(Some(new)), None, "{new}");
        }
    }

    #[test]
    fn what_the_web_view_lacks_is_said_in_three_sentences_of_each_language() {
        let errors = candour_case::embedded_errors().unwrap();
        let edition = candour_case::embedded().unwrap();
        assert_eq!(errors.locales(), edition.words.locales());
        for (lack, locale) in [Lack::Missing, Lack::TooOld]
            .into_iter()
            .flat_map(|lack| errors.locales().iter().map(move |locale| (lack, locale)))
        {
            let words = candour_case::headless::error_words(&errors, lack.code(), locale);
            let whole = candour_case::headless::error_words(&edition.words, lack.code(), locale);
            assert_eq!(words, whole, "{locale}: as the window would say it");
            let english =
                candour_case::headless::error_words(&errors, lack.code(), &Locale::english());
            assert!(
                *locale == Locale::english() || words != english,
                "{locale} has no words of its own"
            );
            assert!(words.iter().all(|text| text.ends_with(['.', '。'])), "{words:?}");
        }
    }

    #[test]
    fn the_message_is_in_the_language_of_the_system_where_it_is_written() {
        let locales: Vec<Locale> =
            ["en", "ru", "zh-Hans", "ar"].iter().map(|tag| tag.parse().unwrap()).collect();
        for (system, tag) in [
            ("ru-RU", "ru"),
            ("AR-AE", "ar"),
            ("zh-hans", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("de-DE", "en"),
            ("", "en"),
        ] {
            assert_eq!(spoken(&locales, system).as_str(), tag, "{system}");
        }
    }
}
