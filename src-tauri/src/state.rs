//! What the shell holds between commands.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use candour_case::view_models::{FailureView, Settings};
use candour_case::{AppSession, CaseError, FileToSave, Locale};
use parking_lot::FairMutex;
use tauri::ipc::{CommandArg, CommandItem, InvokeError};
use tauri::{Runtime, State};

use crate::confine::Confinement;
use crate::error::{CommandError, ShellError};
use crate::ports::{self, Folders, Keychain};

/// The shell's state. One lock at a time: `session` before any other.
pub(crate) struct Shell {
    /// Handed on in the order of arrival, so that what was typed before Hide is saved before it.
    session: FairMutex<AppSession>,
    settings: Mutex<Settings>,
    /// Whether the settings on the disk could not be read, and lie there still.
    settings_unread: AtomicBool,
    last_saved: Mutex<Option<PathBuf>>,
    to_save: Mutex<BTreeMap<u64, FileToSave>>,
    next_to_save: AtomicU64,
    /// How often it was locked; changed only while `session` is held.
    locks: AtomicU64,
    /// What went wrong while locking, for the page that begins afterwards.
    left_over: Mutex<Option<FailureView>>,
    /// When somebody used the window last, on the clock of [`ports::with_sleep`].
    used: Mutex<Duration>,
    hidden: AtomicBool,
    asked_to_close: AtomicU64,
    neutral_title: Box<dyn Fn(&Locale) -> String + Send + Sync>,
    /// The folders.
    pub(crate) folders: Folders,
    /// What the system enforces.
    pub(crate) confinement: Confinement,
    /// The keychain.
    pub(crate) keychain: Keychain,
}

/// What a command returns.
pub(crate) type Answered<T> = Result<T, CommandError>;

fn held<T>(lock: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
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
            neutral_title: Box::new(session.neutral_title()),
            session: FairMutex::new(session),
            settings: Mutex::new(settings),
            settings_unread: AtomicBool::new(false),
            last_saved: Mutex::new(None),
            to_save: Mutex::default(),
            next_to_save: AtomicU64::new(0),
            locks: AtomicU64::new(0),
            left_over: Mutex::new(None),
            used: Mutex::new(ports::with_sleep()),
            hidden: AtomicBool::new(false),
            asked_to_close: AtomicU64::new(0),
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

    /// Notes that the window was asked to close; the number of this request, from 1. An odd number
    /// is one that the page has not taken up.
    pub(crate) fn asks_to_close(&self) -> u64 {
        let before = self.asked_to_close.load(Ordering::SeqCst);
        let this = before + 1 + before % 2;
        self.asked_to_close.store(this, Ordering::SeqCst);
        this
    }

    /// Notes that the page has taken up the request to close.
    pub(crate) fn takes_up_closing(&self) {
        let asked = self.asked_to_close.load(Ordering::SeqCst);
        self.asked_to_close.store(asked + asked % 2, Ordering::SeqCst);
    }

    /// Whether the page has not taken up this request to close, and no later one was made.
    #[must_use]
    pub(crate) fn waits_to_close(&self, request: u64) -> bool {
        self.asked_to_close.load(Ordering::SeqCst) == request
    }

    /// Notes that somebody uses the window.
    pub(crate) fn is_used(&self) {
        *held(&self.used) = ports::with_sleep();
    }

    /// How long nobody has used the window; the time that the computer slept counts.
    #[must_use]
    pub(crate) fn idle(&self) -> Duration {
        ports::with_sleep().saturating_sub(*held(&self.used))
    }

    /// A title that says nothing of the page. It waits for nothing, so that Hide takes it at once.
    #[must_use]
    pub(crate) fn neutral_title(&self) -> String {
        (self.neutral_title)(&self.settings().language)
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

    /// Whether the settings on the disk could not be read, and lie there still.
    #[must_use]
    pub(crate) fn are_settings_unread(&self) -> bool {
        self.settings_unread.load(Ordering::SeqCst)
    }

    /// Notes that the settings on the disk could not be read, or that others are in their place.
    pub(crate) fn set_settings_unread(&self, unread: bool) {
        self.settings_unread.store(unread, Ordering::SeqCst);
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

    /// Keeps a file while the person chooses a place. Locking drops it.
    pub(crate) fn keep_to_save(&self, file: FileToSave) -> u64 {
        let ticket = self.next_to_save.fetch_add(1, Ordering::SeqCst);
        held(&self.to_save).insert(ticket, file);
        ticket
    }

    /// The file of a ticket, once; `None` where it was locked meanwhile.
    pub(crate) fn take_to_save(&self, ticket: u64) -> Option<FileToSave> {
        held(&self.to_save).remove(&ticket)
    }

    /// What went wrong while locking, once.
    pub(crate) fn take_left_over(&self) -> Option<FailureView> {
        held(&self.left_over).take()
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
        self.step(&mut self.session.lock(), step)
    }

    /// Runs a step after which nothing that was begun before may end: locking, or deleting all.
    /// What was kept to be saved, and what was saved last, are forgotten, whatever the step says.
    ///
    /// # Errors
    ///
    /// As [`Shell::with_session`].
    pub(crate) fn locking<T>(
        &self,
        step: impl FnOnce(&mut AppSession, &Settings) -> Result<T, ShellError>,
    ) -> Answered<T> {
        let mut session = self.session.lock();
        self.locks.fetch_add(1, Ordering::SeqCst);
        held(&self.to_save).clear();
        *held(&self.last_saved) = None;
        let outcome = self.step(&mut session, step);
        let failure = outcome.as_ref().err().map(|error| FailureView {
            code: error.code.to_owned(),
            text: error.text.clone(),
            saved: error.saved.clone(),
            todo: error.todo.clone(),
        });
        *held(&self.left_over) = failure;
        outcome
    }

    /// Whether anything is open that could be locked. Waits for the step that is under way.
    #[must_use]
    pub(crate) fn is_open(&self) -> bool {
        self.session.lock().is_open()
    }

    /// How often it was locked so far.
    #[must_use]
    pub(crate) fn locks(&self) -> u64 {
        self.locks.load(Ordering::SeqCst)
    }

    fn step<T>(
        &self,
        session: &mut AppSession,
        step: impl FnOnce(&mut AppSession, &Settings) -> Result<T, ShellError>,
    ) -> Answered<T> {
        let settings = self.settings();
        step(session, &settings).map_err(|error| error.in_words(session, &settings.language))
    }
}

/// The shell as a command has it. What a command began before a lock does not end after it: its
/// next step then fails as locked.
pub(crate) struct Call<'r> {
    shell: &'r Shell,
    locks: u64,
}

impl<'r> Call<'r> {
    /// A command that begins now.
    #[must_use]
    pub(crate) fn begin(shell: &'r Shell) -> Self {
        Self { shell, locks: shell.locks() }
    }

    /// As [`Shell::with_session`], unless it was locked since the command began.
    ///
    /// # Errors
    ///
    /// `vault-locked`, or the error of the step.
    pub(crate) fn with_session<T>(
        &self,
        step: impl FnOnce(&mut AppSession, &Settings) -> Result<T, ShellError>,
    ) -> Answered<T> {
        self.shell.with_session(|session, settings| {
            // The number changes only while the session is held, as it is here.
            if self.shell.locks() != self.locks {
                return Err(CaseError::Locked.into());
            }
            step(session, settings)
        })
    }

    /// As [`Shell::locking`], unless it was locked since the command began.
    ///
    /// # Errors
    ///
    /// As [`Call::with_session`].
    pub(crate) fn locking<T>(
        &mut self,
        step: impl FnOnce(&mut AppSession, &Settings) -> Result<T, ShellError>,
    ) -> Answered<T> {
        self.with_session(|_, _| Ok(()))?;
        let (before, shell) = (self.locks, self.shell);
        self.locks = before + 1;
        shell.locking(|session, settings| {
            if shell.locks() != before + 1 {
                return Err(CaseError::Locked.into());
            }
            step(session, settings)
        })
    }
}

impl Deref for Call<'_> {
    type Target = Shell;

    fn deref(&self) -> &Shell {
        self.shell
    }
}

impl<'r, 'de: 'r, R: Runtime> CommandArg<'de, R> for Call<'r> {
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        let shell: State<'r, Shell> = State::from_command(command)?;
        // Whatever the page asks for, somebody asked the page for it.
        shell.is_used();
        Ok(Self::begin(shell.inner()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(folder: &std::path::Path) -> Shell {
        let session = AppSession::on_folder(folder, ports::randomness()).unwrap();
        let folders = Folders { data: folder.to_owned(), web: folder.join("web") };
        Shell::new(session, Settings::default(), folders, Confinement::NotOffered)
    }

    fn lock(shell: &Shell) {
        shell.locking(|session, _| Ok(session.lock(ports::now())?)).unwrap();
    }

    #[test]
    fn nothing_begun_before_a_lock_ends_after_it() {
        let place = tempfile::tempdir().unwrap();
        let shell = shell(place.path());
        shell.with_session(|session, _| Ok(session.open_example(ports::now())?)).unwrap();
        let before = Call::begin(&shell);
        assert!(before.with_session(|_, _| Ok(())).is_ok());
        lock(&shell);
        let late = before.with_session(|session, _| Ok(session.open_example(ports::now())?));
        assert_eq!(late.unwrap_err().code, "vault-locked");
        assert!(!shell.is_open(), "what was begun before the lock opened something after it");
        // A command that begins afterwards works.
        let after = Call::begin(&shell);
        after.with_session(|session, _| Ok(session.open_example(ports::now())?)).unwrap();
    }

    #[test]
    fn a_lock_drops_what_waits_for_a_place_and_forgets_what_was_saved() {
        let place = tempfile::tempdir().unwrap();
        let shell = shell(place.path());
        let file = || FileToSave { file_name: "code.pdf".into(), bytes: vec![1].into() };
        let waiting = shell.keep_to_save(file());
        shell.set_last_saved(Some(place.path().join("report.pdf")));
        lock(&shell);
        assert!(shell.take_to_save(waiting).is_none(), "the lock left the file in memory");
        assert!(shell.last_saved().is_none());
        let again = shell.keep_to_save(file());
        assert!(shell.take_to_save(again).is_some() && shell.take_to_save(again).is_none());
    }
}
