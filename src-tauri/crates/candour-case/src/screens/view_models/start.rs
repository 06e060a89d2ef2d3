//! Start, settings, unlocking, and "Check for yourself".

use candour_model::{Direction, Locale, QuestionId};
use serde::{Deserialize, Serialize};

use super::MeetingBar;

/// Where a start leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// No vault yet: the welcome page.
    Welcome,
    /// A vault that is locked.
    Locked,
    /// An open vault without an open case.
    Cases,
    /// An open case.
    Case,
}

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Whether pictures may be taken of the window, where the system lets it refuse them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Captures {
    /// The window stays out of screenshots, recordings and recall.
    #[default]
    KeptOut,
    /// They are allowed until it is locked or closed.
    UntilLocked,
    /// They are allowed until this is changed.
    Allowed,
}

/// Settings of the screen. They hold nothing about a person and are stored in clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Language of the screen.
    pub language: Locale,
    /// Size of text in percent, one of [`TEXT_SIZES`].
    pub text_size: u16,
    /// Colours.
    pub theme: Theme,
    /// Minutes without use after which it locks, one of [`LOCK_MINUTES`].
    pub auto_lock_minutes: u8,
    /// Whether Hide also minimises the window.
    pub hide_minimises: bool,
    /// Whether Hide says "Hidden. Locked." to a screen reader.
    pub hide_speaks: bool,
    /// Whether Hide acts when the key or button is released, not when it is pressed.
    pub hide_on_release: bool,
    /// Whether pictures may be taken of the window.
    pub captures: Captures,
    /// Whether the vault's key is kept in the system keychain. Changed by its own command alone.
    pub keychain: bool,
    /// Whether single keys work in a meeting.
    pub quick_keys: bool,
    /// Whether the title of the window names its page, such as the question on it.
    pub title_names_page: bool,
}

/// The minutes without use that can be chosen until it locks. This and the default below are the
/// only places that say how long that is.
pub const LOCK_MINUTES: [u8; 7] = [1, 2, 5, 10, 15, 20, 30];

/// The sizes of text that can be chosen, in percent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Locale::english(),
            text_size: 100,
            theme: Theme::System,
            auto_lock_minutes: 5,
            hide_minimises: true,
            hide_speaks: false,
            hide_on_release: false,
            captures: Captures::KeptOut,
            keychain: false,
            quick_keys: true,
            title_names_page: false,
        }
    }
}

impl Settings {
    /// The same settings with every number one of those that can be chosen.
    #[must_use]
    pub fn within_bounds(self) -> Self {
        Self {
            text_size: next_below(&TEXT_SIZES, self.text_size),
            auto_lock_minutes: next_below(&LOCK_MINUTES, self.auto_lock_minutes),
            ..self
        }
    }

    /// Whether two settings lock and hide alike. What differs may weaken the lock: how soon it comes,
    /// what Hide does and when, who may take pictures, what the title says.
    #[must_use]
    pub fn guards_as(&self, other: &Self) -> bool {
        let guard = |of: &Self| {
            let hides = (of.hide_minimises, of.hide_speaks, of.hide_on_release);
            (of.auto_lock_minutes, hides, of.captures, of.title_names_page)
        };
        guard(self) == guard(other)
    }

    /// The settings after locking: what was allowed until then is no longer allowed.
    #[must_use]
    pub fn after_lock(self) -> Self {
        let captures = match self.captures {
            Captures::UntilLocked => Captures::KeptOut,
            kept => kept,
        };
        Self { captures, ..self }
    }
}

/// The choice that is next to a number and not more; the least where the number is less still.
fn next_below<T: Copy + PartialOrd>(choices: &[T], number: T) -> T {
    let fits = choices.iter().rev().find(|choice| **choice <= number);
    fits.or(choices.first()).copied().unwrap_or(number)
}

/// A language that ships.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LanguageView {
    /// Its tag.
    pub tag: Locale,
    /// Its name in itself.
    pub name: String,
    /// Its direction.
    pub direction: Direction,
}

/// Whether the system keychain can be used, and is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct KeychainView {
    /// A keychain answers on this system.
    pub available: bool,
    /// This vault's key is kept there.
    pub enabled: bool,
}

/// Everything the first screen needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// Where to begin.
    pub stage: Stage,
    /// The settings.
    pub settings: Settings,
    /// The languages that ship.
    pub languages: Vec<LanguageView>,
    /// The direction of the language in use.
    pub direction: Direction,
    /// Whether dates are asked for with the year first, as the language writes them.
    pub year_first: bool,
    /// Version of the app.
    pub version: String,
    /// "Law as at 23 November 2026".
    pub law_as_at: String,
    /// That nobody who is named has read the language in use; nothing once somebody has, and in
    /// English.
    pub not_reviewed: Option<String>,
    /// Text of a standing notice where the system does not hold the network shut; else nothing.
    pub unconfined: Option<String>,
    /// Text of a standing notice where the folder of the vault is copied to other computers.
    pub synchronised: Option<String>,
    /// What was repaired when the vault was opened, to be said with the list of cases.
    pub repaired: Vec<String>,
    /// Text of a standing notice where the settings on the disk could not be read; else nothing.
    pub settings_unread: Option<String>,
    /// Whether what weakens the lock cannot be changed: there is a vault, and it is locked.
    pub guard_shut: bool,
    /// The sizes of text that can be chosen, in percent.
    pub text_sizes: Vec<u16>,
    /// Whether this system lets a window stay out of screenshots.
    pub captures_refused: bool,
    /// Whether what is open is the throwaway example.
    pub example: bool,
    /// Whether the window was hidden a moment ago: a new page then begins covered.
    pub hidden: bool,
    /// What went wrong while locking, in words; nothing where nothing did.
    pub lock_failure: Option<FailureView>,
    /// The minutes without use that can be chosen until it locks.
    pub lock_minutes: Vec<u8>,
    /// Whether unlocking opened the case on whose question the vault was locked.
    pub goes_on: bool,
    /// The meeting in which the vault was locked, where unlocking opened its case.
    pub meeting: Option<MeetingBar>,
    /// The question that takes what happened in the person's own words.
    pub own_words: Option<QuestionId>,
    /// The keychain.
    pub keychain: KeychainView,
    /// Every plain message of the screen (`ui-…`), by key without the prefix.
    pub words: std::collections::BTreeMap<String, String>,
}

/// What could not be done, as an error of a command has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FailureView {
    /// Stable code, such as `lock-not-saved`.
    pub code: String,
    /// What happened.
    pub text: String,
    /// Whether anything was lost.
    pub saved: String,
    /// What to do now.
    pub todo: String,
}

/// A recovery code that opens the vault. The code itself is kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCodeView {
    /// When it was made, in words.
    pub made: String,
    /// Whether the person has said that they have it.
    pub confirmed: bool,
}

/// How strong a passphrase is, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct StrengthView {
    /// 0 (weakest) to 4.
    pub level: u8,
    /// In words.
    pub text: String,
}

/// The recovery code, shown once.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RecoveryView {
    /// What each page holds, in groups for reading aloud and typing: one page with the whole code,
    /// or three with a part each.
    pub pages: Vec<Vec<String>>,
}

/// What "Check for yourself" found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ProofView {
    /// Each attempt to open a connection and what the system said, in words.
    pub attempts: Vec<String>,
    /// Whether the system refused every attempt.
    pub refused: bool,
    /// Every file the app has written, by name inside its folder, with its size in words.
    pub files: Vec<String>,
    /// The folder, as text.
    pub folder: String,
    /// Every library inside, with version and licence.
    pub libraries: Vec<LibraryView>,
}

/// A library inside the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LibraryView {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence expression.
    pub licence: String,
}
