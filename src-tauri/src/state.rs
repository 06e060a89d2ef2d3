//! What the shell holds between commands.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};

use candour_case::AppSession;
use candour_case::view_models::Settings;

use crate::confine::Confinement;
use crate::error::{CommandError, ShellError};
use crate::ports::{Folders, Keychain};

/// The shell's state. One lock at a time: `session` before `settings`.
pub(crate) struct Shell {
    session: Mutex<AppSession>,
    settings: Mutex<Settings>,
    last_saved: Mutex<Option<PathBuf>>,
    hidden: AtomicBool,
    closing: AtomicBool,
    /// The folders.
    pub(crate) folders: Folders,
    /// What the system enforces.
    pub(crate) confinement: Confinement,
    /// The keychain.
    pub(crate) keychain: Keychain,
}

/// What a command returns.
pub(crate) type Answered<T> = Result<T, CommandError>;

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    // A command that stopped half-way leaves complete values: each is replaced, not edited.
    lock.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl Shell {
    /// A shell over a session.
    #[must_use]
    pub(crate) fn new(
        session: AppSession,
        settings: Settings,
        folders: Folders,
        confinement: Confinement,
    ) -> Self {
        Self {
            session: Mutex::new(session),
            settings: Mutex::new(settings),
            last_saved: Mutex::new(None),
            hidden: AtomicBool::new(false),
            closing: AtomicBool::new(false),
            folders,
            confinement,
            keychain: Keychain,
        }
    }

    /// Whether Hide was used and no page has covered itself since.
    #[must_use]
    pub(crate) fn is_hidden(&self) -> bool {
        self.hidden.load(Ordering::SeqCst)
    }

    /// Notes that Hide was used, or that the page has covered itself.
    pub(crate) fn set_hidden(&self, hidden: bool) {
        self.hidden.store(hidden, Ordering::SeqCst);
    }

    /// Notes that the window is to close; whether that was noted before.
    #[must_use]
    pub(crate) fn was_closing(&self) -> bool {
        self.closing.swap(true, Ordering::SeqCst)
    }

    /// The settings as they are.
    #[must_use]
    pub(crate) fn settings(&self) -> Settings {
        held(&self.settings).clone()
    }

    /// Takes new settings.
    pub(crate) fn set_settings(&self, settings: Settings) {
        *held(&self.settings) = settings;
    }

    /// The file that was saved last, for the viewer.
    #[must_use]
    pub(crate) fn last_saved(&self) -> Option<PathBuf> {
        held(&self.last_saved).clone()
    }

    /// Notes the file that was saved last.
    pub(crate) fn set_last_saved(&self, path: Option<PathBuf>) {
        *held(&self.last_saved) = path;
    }

    /// Runs a step over the session and puts its error into words.
    ///
    /// # Errors
    ///
    /// The error of the step, in the language of the screen.
    pub(crate) fn with_session<T>(
        &self,
        step: impl FnOnce(&mut AppSession, &Settings) -> Result<T, ShellError>,
    ) -> Answered<T> {
        let mut session = held(&self.session);
        let settings = self.settings();
        step(&mut session, &settings).map_err(|error| error.in_words(&session, &settings.language))
    }
}
