//! Making the report: in memory, ready to be looked at and saved.

mod leaving;
pub(crate) mod made;
mod request;

use std::path::{Path, PathBuf};

use candour_content::Phrases;
use candour_model::Locale;
use candour_report::{Asked, PaperKind};
use candour_typeset::Lock;
#[cfg(feature = "preview")]
use candour_typeset::{draw_page, page_text};
pub(crate) use leaving::applying;
pub use made::FileToSave;
use made::MadeReport;
use rand::CryptoRng;
pub(crate) use request::{PRODUCER, ReportRequest, blank_form, letterhead, plain, without_answers};
use secrecy::SecretString;

use crate::app_session::AppSession;
use crate::screens::presenters::{pack_facts, preview};
use crate::screens::view_models::{
    AskedChoice, PaperChoice, PaperChoices, PreviewView, ReportChoices,
};
use crate::{CaseError, Timestamp};

impl AppSession {
    /// The papers that can be chosen for the open case, and what is asked about first.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], [`CaseError::NotOpen`].
    pub fn papers(&mut self, locale: &Locale, now: Timestamp) -> Result<PaperChoices, CaseError> {
        let answers = self.case()?.record().answers.clone();
        let phrases = Phrases::new(&self.edition, locale);
        let paper = |paper: PaperKind| {
            let id = format!("paper-kind-{}", paper.code());
            let (about, gives) = (phrases.attr(&id, "about"), phrases.attr(&id, "gives"));
            PaperChoice { paper, title: phrases.text(&id), about, gives }
        };
        let day = now.date_naive();
        let parameters = self.edition.parameters_on(day);
        let context = self.edition.context(&answers, day, &parameters);
        let asked = |asked: Asked| {
            let places = asked.places(&self.edition, &answers);
            let id = format!("report-ask-{}", asked.code());
            (!places.is_empty()).then(|| AskedChoice {
                asked,
                question: phrases.text(&id),
                about: phrases.attr(&id, "about"),
                answers: places.iter().map(|place| phrases.place(&context, place)).collect(),
            })
        };
        Ok(PaperChoices {
            papers: PaperKind::ALL.map(paper).into(),
            asked: Asked::ALL.into_iter().filter_map(asked).collect(),
            pack: pack_facts(&phrases, candour_pack::NAMES.into_iter()),
        })
    }

    /// Makes a paper of the open case in memory. No file is written.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], [`CaseError::NotOpen`], [`CaseError::ReportNotMade`].
    pub fn make_report(
        &mut self,
        choices: &ReportChoices,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<PreviewView, CaseError> {
        let label = match choices.paper {
            // Who is concerned, and nothing else: not even what the person calls the case.
            PaperKind::ConflictSheet => String::new(),
            _ => self.case()?.case.label.clone(),
        };
        self.report = None;
        let passphrase = choices.lock.as_deref().filter(|text| !text.is_empty());
        if let Some(passphrase) = passphrase {
            self.check_for_file(passphrase)?;
        }
        let answers = self.case()?.record().answers.clone();
        let chosen = self.case()?.record().asks.clone();
        let case = self.case()?.case.id.as_str().to_owned();
        let language = choices.language_or_usual(locale);
        let firm = self.letterhead(choices.firm.as_deref(), &language)?;
        let request = ReportRequest {
            edition: &self.edition,
            fonts: &self.fonts,
            locale: &language,
            beside: choices.beside.as_ref(),
            answers: &answers,
            label: &label,
            case: Some(&case),
            firm: firm.as_ref(),
            paper: choices.paper,
            included: choices.included.iter().copied().collect(),
            withheld: choices.withheld.iter().cloned().collect(),
            chosen,
            large_print: choices.large_print,
            attach: choices.attach,
            now,
        };
        let lock = passphrase.map(|passphrase| lock(passphrase, &mut *self.randomness));
        let pack = choices.pack.then(|| request.pack()).transpose()?;
        let (open, locked, reference) = request.make(lock).map_err(|_| CaseError::ReportNotMade)?;
        let firm = firm.map(|firm| firm.name);
        let name = choices.paper.code();
        let made = MadeReport { open, locked, reference, firm, pack, name };
        let view = preview(&Phrases::new(&self.edition, locale), &made);
        self.report = Some(made);
        Ok(view)
    }

    /// Makes the conflict sheet by itself, without the label of the case.
    ///
    /// # Errors
    ///
    /// As [`AppSession::make_report`].
    pub fn make_names(
        &mut self,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<PreviewView, CaseError> {
        let choices = ReportChoices {
            firm: self.usual_firm()?,
            ..ReportChoices::paper(PaperKind::ConflictSheet)
        };
        self.make_report(&choices, locale, now)
    }

    /// A page of the report, from 0: width and height (u32, little end first), the pixels as RGBA,
    /// then the words on it (UTF-8) for a screen reader.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReportMissing`], [`CaseError::PageMissing`].
    #[cfg(feature = "preview")]
    pub fn report_page(&self, page: usize, width: u32) -> Result<Vec<u8>, CaseError> {
        let made = self.report.as_ref().ok_or(CaseError::ReportMissing)?;
        let pixels = draw_page(&made.open.pdf, page, width).ok_or(CaseError::PageMissing)?;
        let text = page_text(&made.open.pdf, page);
        let mut bytes = Vec::with_capacity(pixels.rgba.len() + text.len() + 8);
        bytes.extend(u32::from(pixels.width).to_le_bytes());
        bytes.extend(u32::from(pixels.height).to_le_bytes());
        bytes.extend(pixels.rgba);
        bytes.extend(text.into_bytes());
        Ok(bytes)
    }

    /// The report as a file to save.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReportMissing`].
    pub fn report_file(&self, locale: &Locale) -> Result<FileToSave, CaseError> {
        let made = self.report.as_ref().ok_or(CaseError::ReportMissing)?;
        let phrases = Phrases::new(&self.edition, locale);
        let id = format!("{}-file-name", made.name);
        let file_name = phrases.with(&id, &[("reference", &made.reference)]);
        Ok(FileToSave { file_name, bytes: made.file().pdf.clone().into() })
    }

    /// Saves the files for a firm's own programs, which were made with the paper in memory, in a
    /// folder of their own inside `folder`; the folder that they are in. Its name says nothing
    /// about the person.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReportMissing`] where none were made, [`CaseError::Pack`].
    pub fn save_pack(&mut self, folder: &Path, locale: &Locale) -> Result<PathBuf, CaseError> {
        let made = self.report.as_ref().ok_or(CaseError::ReportMissing)?;
        let phrases = Phrases::new(&self.edition, locale);
        let name = phrases.with("pack-folder-name", &[("reference", made.reference())]);
        let own = folder.join(name);
        let draft = own.to_str().filter(|_| candour_file::needs_draft(&own));
        if let Some(own) = draft {
            self.begin_saving_in(own);
        }
        let pack = self.report.as_ref().and_then(MadeReport::pack);
        candour_pack::save(pack.ok_or(CaseError::ReportMissing)?, &own)?;
        if draft.is_some() {
            self.end_saving();
        }
        Ok(own)
    }

    /// Notes in the case that the report in memory was saved or sealed, so that what changes
    /// afterwards can be shown. An attendance note is no print of the answers. Nothing is noted
    /// where the vault was locked while the person chose a place.
    ///
    /// # Errors
    ///
    /// The vault's.
    pub fn note_printed(&mut self, now: Timestamp) -> Result<(), CaseError> {
        let print = self.report.as_ref().filter(|made| made.is_print());
        let Some(reference) = print.map(|made| made.reference().to_owned()) else { return Ok(()) };
        self.case()?.note_printed(&reference, now)
    }

    /// The blank form of the whole questionnaire as a file to save; with `beside`, each question and
    /// its options in that language as well.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReportNotMade`].
    pub fn blank_form(
        &self,
        locale: &Locale,
        beside: Option<&Locale>,
        now: Timestamp,
    ) -> Result<FileToSave, CaseError> {
        let phrases = Phrases::new(&self.edition, locale);
        let bytes = blank_form(&self.edition, &self.fonts, locale, beside, now)?;
        Ok(FileToSave { file_name: phrases.text("blank-file-name"), bytes: bytes.into() })
    }
}

fn lock(passphrase: &str, source: &mut dyn CryptoRng) -> Lock {
    let mut randomness = [0; 64];
    source.fill_bytes(&mut randomness);
    Lock { passphrase: SecretString::from(passphrase.to_owned()), randomness }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use candour_model::Locale;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use crate::screens::view_models::{PaperKind, ReportChoices};
    use crate::{AppSession, Timestamp};

    #[test]
    fn lock_drops_the_report_and_what_its_tools_know_of_its_words() {
        let now: Timestamp = "2026-11-23T18:40:00+00:00".parse().unwrap();
        let randomness = Box::new(StdRng::seed_from_u64(1));
        let mut session = AppSession::on_folder(Path::new("nowhere"), randomness).unwrap();
        session.open_example(now).unwrap();
        let choices =
            ReportChoices { attach: true, ..ReportChoices::paper(PaperKind::ConflictSheet) };
        let made = session.make_report(&choices, &Locale::english(), now).unwrap();
        assert_eq!(made.pages, 1, "a sheet of one page");
        assert!(session.fonts.remembers(), "the next report will be quicker");
        session.lock(now).unwrap();
        assert!(session.report.is_none() && !session.fonts.remembers());
    }

    #[test]
    fn the_pack_is_made_where_it_was_asked_for_and_saved_in_a_folder_of_its_own() {
        let now: Timestamp = "2026-11-23T18:40:00+00:00".parse().unwrap();
        let randomness = Box::new(StdRng::seed_from_u64(1));
        let mut session = AppSession::on_folder(Path::new("nowhere"), randomness).unwrap();
        session.open_example(now).unwrap();
        let english = Locale::english();
        let mut choices = ReportChoices::paper(PaperKind::ConflictSheet);
        let folder = tempfile::tempdir().unwrap();
        assert!(session.make_report(&choices, &english, now).unwrap().pack.is_empty());
        let refused = session.save_pack(folder.path(), &english);
        assert_eq!(refused.map_err(|error| error.code().to_owned()), Err("report-missing".into()));
        choices.pack = true;
        let made = session.make_report(&choices, &english, now).unwrap();
        let offered = session.papers(&english, now).unwrap().pack;
        assert_eq!(made.pack, offered, "what is offered is what is made");
        assert!(made.pack.iter().all(|file| !file.text.is_empty()));
        let own = session.save_pack(folder.path(), &english).unwrap();
        assert_eq!(own.file_name().unwrap(), format!("pack-{}", made.reference).as_str());
        for file in &made.pack {
            assert!(own.join(&file.label).is_file(), "{}", file.label);
        }
        session.lock(now).unwrap();
        assert!(session.save_pack(folder.path(), &english).is_err(), "locked, and still there");
    }

    /// The attack on the conflict sheet: every digest that could stand on it would let whoever has
    /// it try answers until one fits.
    #[test]
    fn papers_without_the_answers_say_the_same_whatever_the_answers_are() {
        let now: Timestamp = "2026-11-23T18:40:00+00:00".parse().unwrap();
        let edition = crate::embedded().unwrap();
        let fonts = candour_typeset::Fonts::embedded();
        let made = |paper: PaperKind, own: &str| {
            let text = format!(
                r#"{{"format":"candour-answers","version":1,"answers":{{"safety-now":["{own}"]}}}}"#
            );
            let read =
                candour_questionnaire::read_answers(&text, &edition.form, &edition.countries);
            let answers = read.unwrap().answers;
            let request = super::ReportRequest {
                edition: &edition,
                fonts: &fonts,
                locale: &Locale::english(),
                beside: None,
                answers: &answers,
                label: "",
                case: None,
                firm: None,
                paper,
                included: std::collections::BTreeSet::new(),
                withheld: std::collections::BTreeSet::new(),
                chosen: std::collections::BTreeSet::new(),
                large_print: false,
                attach: false,
                now,
            };
            let (open, _, reference) = request.make(None).unwrap();
            (open.pdf, reference)
        };
        let of_names = |own| made(PaperKind::ConflictSheet, own);
        assert!(
            of_names("none") == of_names("urgent-illness"),
            "the conflict sheet differs by another answer"
        );
        let whole = |own| made(PaperKind::Annexes, own).0;
        assert!(whole("none") != whole("urgent-illness"), "the answers themselves are not printed");
    }
}
