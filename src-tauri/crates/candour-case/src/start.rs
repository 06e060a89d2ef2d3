//! The first screen, and the words that the window needs before anything is open.

use std::sync::Arc;

use candour_content::{DateOrder, Phrases};
use candour_model::Locale;
use candour_vault::{Notice, Presence};

use crate::app_session::{AppSession, OpenVault};
use crate::headless;
use crate::screens::view_models::{
    KeychainView, LOCK_MINUTES, LanguageView, Settings, Stage, StartView, TEXT_SIZES,
};

impl AppSession {
    fn stage(&mut self) -> Stage {
        match &self.open {
            Some(OpenVault { case: Some(_), .. }) => return Stage::Case,
            Some(_) => return Stage::Cases,
            None => {}
        }
        let presence = self.vault_lock().and_then(|vault_lock| Ok(vault_lock.presence()?));
        match presence {
            Ok(Presence::Nothing) => Stage::Welcome,
            // What prevents opening is said when it is tried, with what to do.
            _ => Stage::Locked,
        }
    }

    /// What the first screen needs.
    pub fn start_view(
        &mut self,
        settings: &Settings,
        keychain: KeychainView,
        confined: bool,
    ) -> StartView {
        let stage = self.stage();
        let guard_shut = self.guard_is_shut();
        let phrases = Phrases::new(&self.edition, &settings.language);
        let languages = self
            .edition
            .words
            .locales()
            .iter()
            .map(|tag| LanguageView {
                name: self.edition.words.own_name(tag),
                direction: tag.direction(),
                tag: tag.clone(),
            })
            .collect();
        StartView {
            stage,
            languages,
            direction: settings.language.direction(),
            year_first: self.edition.languages.date_order(&settings.language)
                == DateOrder::YearFirst,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            law_as_at: phrases.law_as_at(),
            not_reviewed: phrases.not_reviewed(),
            unconfined: (!confined).then(|| phrases.text("unconfined")),
            synchronised: None,
            repaired: self.repaired(&phrases),
            settings_unread: None,
            guard_shut,
            text_sizes: TEXT_SIZES.to_vec(),
            captures_refused: false,
            example: self.open.as_ref().is_some_and(|open| open.example),
            hidden: false,
            own_words: self.edition.brief.own_words.first().cloned(),
            lock_failure: None,
            lock_minutes: LOCK_MINUTES.to_vec(),
            goes_on: false,
            meeting: None,
            keychain,
            words: phrases.words_below("ui-"),
            settings: settings.clone(),
        }
    }

    /// What was repaired when the vault was opened.
    fn repaired(&self, phrases: &Phrases<'_>) -> Vec<String> {
        let notices = self.open.as_ref().map(|open| open.vault.notices()).unwrap_or_default();
        let text = |notice: &Notice| match notice {
            Notice::IndexRebuilt => Some(phrases.text("recovered-list-anew")),
            Notice::IndexSteppedBack(_) => Some(phrases.text("recovered-list")),
            Notice::KeyFileRestored => Some(phrases.text("recovered-key-file")),
            _ => None,
        };
        notices.iter().filter_map(text).collect()
    }

    /// Whether there is a vault that is not open. What weakens its lock is then not to be changed;
    /// the example, which opens without a passphrase, changes nothing about that.
    pub fn guard_is_shut(&mut self) -> bool {
        if self.open.as_ref().is_some_and(|open| !open.example) {
            return false;
        }
        let presence = self.vault_lock().and_then(|vault_lock| Ok(vault_lock.presence()?));
        !matches!(presence, Ok(Presence::Nothing))
    }

    /// Settings whose language is one of those that ship: English in place of any other.
    #[must_use]
    pub fn in_known_language(&self, settings: Settings) -> Settings {
        if self.edition.words.locales().contains(&settings.language) {
            return settings;
        }
        Settings { language: Locale::english(), ..settings }
    }

    /// That the settings on the disk could not be read.
    #[must_use]
    pub fn settings_unread_notice(&self, locale: &Locale) -> String {
        Phrases::new(&self.edition, locale).text("settings-unread")
    }

    /// That the folder of the vault is copied to other computers. `service` says by whom:
    /// `onedrive`, `dropbox`, `icloud`, `google-drive`, `roaming` or `other`.
    #[must_use]
    pub fn synchronised_notice(&self, service: &str, locale: &Locale) -> String {
        Phrases::new(&self.edition, locale).with("synchronised", &[("service", service)])
    }

    /// Gives a neutral title for the window in a language, without the session itself.
    pub fn neutral_title(&self) -> impl Fn(&Locale) -> String + Send + Sync + 'static {
        let edition = Arc::clone(&self.edition);
        move |locale| Phrases::new(&edition, locale).text("window-neutral")
    }

    /// What is asked where the window is to close and its page does not answer, and the two answers:
    /// to close, and to wait.
    #[must_use]
    pub fn closing_words(&self, locale: &Locale) -> [String; 3] {
        let phrases = Phrases::new(&self.edition, locale);
        ["closing-unanswered", "closing-close", "closing-wait"].map(|id| phrases.text(id))
    }

    /// What is said of a window that stays blank: the text, and the buttons to try again and to
    /// close.
    #[must_use]
    pub fn blank_words(&self, locale: &Locale) -> [String; 3] {
        let phrases = Phrases::new(&self.edition, locale);
        ["blank-window", "blank-again", "closing-close"].map(|id| phrases.text(id))
    }

    /// Whether a vault or the example is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// What to do where a folder that was chosen may not be written: the folders of the home that may
    /// be, by name.
    #[must_use]
    pub fn places_to_save(&self, names: Vec<String>, locale: &Locale) -> String {
        let phrases = Phrases::new(&self.edition, locale);
        if names.is_empty() {
            return phrases.text("save-places-none");
        }
        phrases.with("save-places", &[("folders", &phrases.list(names))])
    }

    /// The words of an error: what happened, whether anything was lost, what to do now.
    #[must_use]
    pub fn error_words(&self, code: &str, locale: &Locale) -> [String; 3] {
        headless::error_words(&self.edition.words, code, locale)
    }
}
