//! The first screen, and the words that the window needs before anything is open.

use candour_content::Phrases;
use candour_model::Locale;
use candour_vault::Presence;

use crate::app_session::{AppSession, OpenVault};
use crate::headless;
use crate::screens::view_models::{KeychainView, LanguageView, Settings, Stage, StartView};

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
        let phrases = Phrases::new(&self.edition, &settings.language);
        let languages = self
            .edition
            .words
            .locales()
            .iter()
            .map(|tag| LanguageView {
                name: Phrases::new(&self.edition, tag).text("language-name"),
                direction: tag.direction(),
                tag: tag.clone(),
            })
            .collect();
        StartView {
            stage,
            languages,
            direction: settings.language.direction(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            law_as_at: phrases.law_as_at(),
            unconfined: (!confined).then(|| phrases.text("unconfined")),
            synchronised: None,
            captures_refused: false,
            example: self.open.as_ref().is_some_and(|open| open.example),
            hidden: false,
            keychain,
            words: phrases.screen_words(),
            settings: settings.clone(),
        }
    }

    /// That the folder of the vault is copied to other computers. `service` says by whom:
    /// `onedrive`, `dropbox`, `icloud`, `google-drive`, `roaming` or `other`.
    #[must_use]
    pub fn synchronised_notice(&self, service: &str, locale: &Locale) -> String {
        Phrases::new(&self.edition, locale).with("synchronised", &[("service", service)])
    }

    /// A neutral title for the window.
    #[must_use]
    pub fn neutral_title(&self, locale: &Locale) -> String {
        Phrases::new(&self.edition, locale).text("window-neutral")
    }

    /// The words of an error: what happened, whether anything was lost, what to do now.
    #[must_use]
    pub fn error_words(&self, code: &str, locale: &Locale) -> [String; 3] {
        headless::error_words(&self.edition, code, locale)
    }
}
