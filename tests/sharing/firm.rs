//! A firm with a vault and a client, for the tests of what the two send each other.

use std::path::Path;

use candour_case::sharing::{make_card, seal_report, take_apart};
use candour_case::view_models::{FirmText, ReceivedView};
use candour_case::{AnswerAddress, AppSession, CaseError, FormInput, Locale, PaperKind, Timestamp};
use candour_model::{Answer, Value};
use candour_vault::{FolderStore, Passphrase, VaultLock, WorkFactor};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::{ExposeSecret, SecretString};

use crate::{Scene, now};

/// Opens the vault of [`session_in`].
pub(crate) const PASSPHRASE: &str = "seven quiet herons cross the lake";

/// So many minutes after [`now`].
pub(crate) fn after(minutes: i64) -> Timestamp {
    now() + chrono::TimeDelta::minutes(minutes)
}

pub(crate) fn english() -> Locale {
    Locale::english()
}

/// A session over a new vault in a folder, which opens at once on every computer.
pub(crate) fn session_in(folder: &Path) -> AppSession {
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(folder))).unwrap();
    let chosen = Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    drop(vault_lock.create(&chosen, WorkFactor::for_tests()).unwrap());
    drop(vault_lock);
    let mut session = AppSession::on_folder(folder, Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    session
}

/// A firm with a client's case taken over, and the client's answers.
pub(crate) struct Firm {
    pub(crate) scene: Scene,
    pub(crate) session: AppSession,
    pub(crate) folder: tempfile::TempDir,
    /// Places of the case that hold a text, for the firm and for the client to change.
    pub(crate) texts: Vec<AnswerAddress>,
}

impl Firm {
    pub(crate) fn new() -> Self {
        let scene = Scene::new();
        let folder = tempfile::tempdir().unwrap();
        let mut session = session_in(folder.path());
        let text = FirmText { name: "A firm".into(), ..FirmText::default() };
        session.write_firm(&text).unwrap();
        let is_text = |place: &AnswerAddress| {
            let answer = scene.case.answers.get(place);
            matches!(answer, Some(Answer::Given(Value::Text(_))))
        };
        let texts: Vec<AnswerAddress> =
            scene.marked.iter().map(|(place, _)| place.clone()).filter(is_text).collect();
        assert!(texts.len() >= 3, "the example has few texts");
        let mut firm = Self { scene, session, folder, texts };
        firm.receives(0);
        firm.session.take_received("Matter one", now()).unwrap();
        firm
    }

    /// The client seals their answers as they stand, and the firm opens the file.
    pub(crate) fn receives(&mut self, minute: i64) {
        let key = self.session.own_firm().unwrap().key.unwrap();
        let card = make_card("A firm", &key).unwrap();
        let chosen = candour_case::headless::ReportOptions {
            included: candour_case::Asked::ALL.into_iter().collect(),
            attach: true,
            ..candour_case::headless::ReportOptions::paper(PaperKind::Brief)
        };
        let sealed = seal_report(&card, &self.scene.report(&chosen)).unwrap();
        let view = open_received(&mut self.session, &sealed, after(minute)).unwrap();
        assert!(view.answers && view.pages > 0, "{view:?}");
    }

    pub(crate) fn case_id(&self) -> String {
        self.session.cases(&english(), now()).unwrap()[0].id.clone()
    }

    pub(crate) fn writes(&mut self, place: &AnswerAddress, text: &str, minute: i64) {
        let input = FormInput { text: text.to_owned(), ..FormInput::default() };
        let mut case = self.session.case().unwrap();
        let errors = case.enter(place, input, &english(), after(minute)).unwrap();
        assert!(errors.is_empty(), "{errors:?}");
    }

    pub(crate) fn client_writes(&mut self, place: &AnswerAddress, text: &str) {
        self.scene.case.answers.set(place, Some(Answer::Given(Value::Text(text.to_owned()))));
    }

    pub(crate) fn text_at(&mut self, place: &AnswerAddress, minute: i64) -> String {
        let section = self.section_of(place);
        let case = self.session.case().unwrap();
        let page = case.meeting_page(&section, &english(), after(minute)).unwrap();
        page.rows.into_iter().find(|row| row.place.as_ref() == Some(place)).unwrap().answer
    }

    pub(crate) fn section_of(&self, place: &AnswerAddress) -> candour_case::SectionId {
        self.scene.edition.form.section_of(&place.question).unwrap().id.clone()
    }
}

/// Every file below a folder with its bytes, by its path inside it.
pub(crate) fn files(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut open = vec![root.to_owned()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.push((name, std::fs::read(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// What the window does with a file from a client, in one process.
pub(crate) fn open_received(
    session: &mut AppSession,
    bytes: &[u8],
    now: Timestamp,
) -> Result<ReceivedView, CaseError> {
    let key = session.outside_key()?;
    let key = key.as_ref().map(ExposeSecret::expose_secret);
    session.hold_received(take_apart(key, None, bytes)?, &english(), now)
}
