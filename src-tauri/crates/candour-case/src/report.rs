//! Making the report: in memory, ready to be looked at and saved.

use std::collections::BTreeSet;

use candour_content::{Edition, Say};
use candour_model::{Answers, Locale, Place};
use candour_questionnaire::{AnswersFile, write_answers};
use candour_report::{Composition, Letterhead, ReportPart, compose, compose_blank, without};
use candour_sharing::Card;
use candour_typeset::{
    Attachment, Bitmap, Edition as Print, Fonts, Lock, Paper, Remark, RenderOptions, Rendered,
    ReportError, render, render_open_and_locked,
};
#[cfg(feature = "preview")]
use candour_typeset::{draw_page, page_text};
use rand::CryptoRng;
use secrecy::SecretString;

use crate::fingerprint::Fingerprint;
use crate::present::size;
use crate::view::{Fact, PartView, PreviewView, ReportChoices};
use crate::{CaseError, Desk, Moment};

/// The name and version in a file's properties.
pub(crate) const PRODUCER: &str = concat!("Candour ", env!("CARGO_PKG_VERSION"));

/// A report in memory.
pub(crate) struct MadeReport {
    /// The open file: it is drawn on the screen, and saved unless a lock was asked for.
    open: Rendered,
    /// The locked file.
    locked: Option<Rendered>,
    reference: String,
    /// The name of the firm on its cover.
    firm: Option<String>,
    /// The name of a document other than the report, which is no print of the answers.
    beside: Option<&'static str>,
}

impl MadeReport {
    /// A document other than the report; its file name is the message `<name>-file-name`.
    pub(crate) fn beside(open: Rendered, reference: String, name: &'static str) -> Self {
        Self { open, locked: None, reference, firm: None, beside: Some(name) }
    }

    /// The reference on its pages.
    pub(crate) fn reference(&self) -> &str {
        &self.reference
    }

    /// The name of the firm on its cover; empty where it names none.
    pub(crate) fn firm(&self) -> &str {
        self.firm.as_deref().unwrap_or_default()
    }

    /// Whether it is a print of the answers, from which later changes are counted.
    pub(crate) fn is_print(&self) -> bool {
        self.beside != Some("attendance")
    }

    pub(crate) fn file(&self) -> &Rendered {
        self.locked.as_ref().unwrap_or(&self.open)
    }
}

/// A file ready to be saved.
pub struct SavePage {
    /// The name offered. It says nothing about the person.
    pub file_name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// What a report is made from.
pub(crate) struct Order<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) fonts: &'a Fonts,
    pub(crate) locale: &'a Locale,
    pub(crate) answers: &'a Answers,
    pub(crate) label: &'a str,
    pub(crate) firm: Option<&'a Letterhead>,
    pub(crate) parts: BTreeSet<ReportPart>,
    pub(crate) withheld: BTreeSet<Place>,
    pub(crate) large_print: bool,
    pub(crate) attach: bool,
    pub(crate) now: Moment,
}

impl Order<'_> {
    /// The report, the same pages locked where there is a lock, and the reference on both.
    pub(crate) fn make(
        &self,
        lock: Option<Lock>,
    ) -> Result<(Rendered, Option<Rendered>, String), ReportError> {
        let say = Say::new(self.edition, self.locale);
        let data = plain(self.edition, without(self.answers, &self.withheld));
        let fingerprint = Fingerprint::of(data.as_bytes());
        let reference = fingerprint.reference(&self.now.to_rfc3339());
        let report = compose(&Composition {
            edition: self.edition,
            locale: self.locale,
            beside: None,
            answers: self.answers,
            firm: self.firm,
            parts: &self.parts,
            withheld: &self.withheld,
            label: self.label,
            reference: &reference,
            fingerprint: &fingerprint.short(),
            full_fingerprint: &fingerprint.full(),
            date: self.now,
            version: env!("CARGO_PKG_VERSION"),
        });
        let attachment = self.attach.then(|| Attachment {
            file_name: "answers.json".to_owned(),
            media_type: "application/json".to_owned(),
            description: say.text("report-attachment"),
            bytes: data.into_bytes(),
        });
        let options = self.options(attachment, lock);
        let (open, locked) = render_open_and_locked(&report, self.fonts, options)?;
        Ok((open, locked, reference))
    }

    fn options(&self, attachment: Option<Attachment>, lock: Option<Lock>) -> RenderOptions {
        RenderOptions {
            paper: Paper::A4,
            edition: if self.large_print { Print::LargePrint } else { Print::Standard },
            date: self.now,
            producer: PRODUCER.to_owned(),
            attachment,
            lock,
        }
    }
}

/// Answers as they are attached and as their fingerprint is taken: without the label and the
/// language of the paper, so that the same answers have the same fingerprint.
pub(crate) fn plain(edition: &Edition, answers: Answers) -> String {
    write_answers(&AnswersFile { label: None, language: None, answers }, &edition.form)
}

impl Desk {
    /// The parts that can be chosen.
    #[must_use]
    pub fn report_parts(&self, locale: &Locale) -> Vec<PartView> {
        let say = Say::new(&self.edition, locale);
        ReportPart::ALL
            .into_iter()
            .map(|part| {
                let id = format!("report-part-{}", part.code());
                PartView { part, title: say.text(&id), about: say.attr(&id, "about") }
            })
            .collect()
    }

    /// Makes the report of the open case in memory. No file is written.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], [`CaseError::NotOpen`], [`CaseError::ReportNotMade`].
    pub fn make_report(
        &mut self,
        choices: &ReportChoices,
        locale: &Locale,
        now: Moment,
    ) -> Result<PreviewView, CaseError> {
        let label = self.case()?.case.label.clone();
        self.make_report_called(&label, choices, locale, now)
    }

    /// Makes the sheet of names for the conflict check by itself, without the label of the case.
    ///
    /// # Errors
    ///
    /// As [`Desk::make_report`].
    pub fn make_names(&mut self, locale: &Locale, now: Moment) -> Result<PreviewView, CaseError> {
        let choices = ReportChoices {
            parts: vec![ReportPart::ConflictCheck],
            withheld: Vec::new(),
            large_print: false,
            attach: false,
            lock: None,
            firm: self.usual_firm()?,
        };
        self.make_report_called("", &choices, locale, now)
    }

    fn make_report_called(
        &mut self,
        label: &str,
        choices: &ReportChoices,
        locale: &Locale,
        now: Moment,
    ) -> Result<PreviewView, CaseError> {
        self.report = None;
        let answers = self.case()?.record().answers.clone();
        let firm = self.letterhead(choices.firm.as_deref(), locale)?;
        let order = Order {
            edition: &self.edition,
            fonts: &self.fonts,
            locale,
            answers: &answers,
            label,
            firm: firm.as_ref(),
            parts: choices.parts.iter().copied().collect(),
            withheld: choices.withheld.iter().cloned().collect(),
            large_print: choices.large_print,
            attach: choices.attach,
            now,
        };
        let passphrase = choices.lock.as_deref().filter(|text| !text.is_empty());
        let lock = passphrase.map(|passphrase| lock(passphrase, &mut *self.randomness));
        let (open, locked, reference) = order.make(lock).map_err(|_| CaseError::ReportNotMade)?;
        let made =
            MadeReport { open, locked, reference, firm: firm.map(|firm| firm.name), beside: None };
        let view = preview(&Say::new(&self.edition, locale), &made);
        self.report = Some(made);
        Ok(view)
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
    pub fn report_file(&self, locale: &Locale) -> Result<SavePage, CaseError> {
        let made = self.report.as_ref().ok_or(CaseError::ReportMissing)?;
        let say = Say::new(&self.edition, locale);
        let id = format!("{}-file-name", made.beside.unwrap_or("report"));
        let file_name = say.with(&id, &[("reference", &made.reference)]);
        Ok(SavePage { file_name, bytes: made.file().pdf.clone() })
    }

    /// Notes in the case that the report in memory was saved or sealed, so that what changes
    /// afterwards can be shown. An attendance note is no print of the answers. Nothing is noted
    /// where the vault was locked while the person chose a place.
    ///
    /// # Errors
    ///
    /// The vault's.
    pub fn note_printed(&mut self, now: Moment) -> Result<(), CaseError> {
        let print = self.report.as_ref().filter(|made| made.is_print());
        let Some(reference) = print.map(|made| made.reference().to_owned()) else { return Ok(()) };
        self.case()?.note_printed(&reference, now)
    }

    /// The blank form of the whole questionnaire as a file to save.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReportNotMade`].
    pub fn blank_form(&self, locale: &Locale, now: Moment) -> Result<SavePage, CaseError> {
        let say = Say::new(&self.edition, locale);
        let bytes = blank_form(&self.edition, &self.fonts, locale, now)?;
        Ok(SavePage { file_name: say.text("blank-file-name"), bytes })
    }
}

/// The blank form as a file.
pub(crate) fn blank_form(
    edition: &Edition,
    fonts: &Fonts,
    locale: &Locale,
    now: Moment,
) -> Result<Vec<u8>, CaseError> {
    let form = compose_blank(edition, locale, env!("CARGO_PKG_VERSION"));
    render(&form, fonts, &without_answers(now))
        .map(|made| made.pdf)
        .map_err(|_| CaseError::ReportNotMade)
}

/// What the cover of a report says about the firm that came with the program.
pub(crate) fn shipped_letterhead(edition: &Edition, locale: &Locale) -> Option<Letterhead> {
    let card = edition.firm()?;
    let disclaimer = Some(Say::new(edition, locale).text(&card.disclaimer));
    let (name, telephone) = (card.name.clone(), card.telephone.clone());
    Some(Letterhead { name, telephone, disclaimer, logo: None })
}

/// What the cover of a report says about the firm of a card.
pub(crate) fn letterhead_of(card: &Card) -> Letterhead {
    let logo = card.mark().map(|logo| Bitmap {
        width: logo.width(),
        height: logo.height(),
        rows: logo.rows().to_vec(),
    });
    Letterhead {
        name: card.name.clone(),
        telephone: card.contact.telephone.clone(),
        disclaimer: card.disclaimer.clone(),
        logo,
    }
}

/// How a page that carries no answers is made.
pub(crate) fn without_answers(now: Moment) -> RenderOptions {
    RenderOptions {
        paper: Paper::A4,
        edition: Print::Standard,
        date: now,
        producer: PRODUCER.to_owned(),
        attachment: None,
        lock: None,
    }
}

fn lock(passphrase: &str, source: &mut dyn CryptoRng) -> Lock {
    let mut randomness = [0; 64];
    source.fill_bytes(&mut randomness);
    Lock { passphrase: SecretString::from(passphrase.to_owned()), randomness }
}

pub(crate) fn preview(say: &Say<'_>, made: &MadeReport) -> PreviewView {
    let file = made.file();
    let about = &file.metadata;
    let fact = |id: &str, text: String| Fact { label: say.text(id), text };
    let mut metadata = vec![
        fact("metadata-title", about.title.clone()),
        fact("metadata-language", about.language.clone()),
        fact("metadata-producer", about.producer.clone()),
        fact("metadata-date", about.date.to_rfc3339()),
        fact("metadata-standards", about.standards.join(", ")),
    ];
    if let Some((name, bytes)) = &about.attachment {
        let bytes = u64::try_from(*bytes).unwrap_or(u64::MAX);
        metadata.push(fact(
            "metadata-attachment",
            say.with("proof-file", &[("name", name), ("size", &size(say, bytes))]),
        ));
    }
    metadata.push(fact(
        "metadata-lock",
        say.text(if about.locked { "option-yes" } else { "option-no" }),
    ));
    PreviewView {
        pages: file.pages,
        reference: made.reference.clone(),
        metadata,
        remarks: file.remarks.iter().map(|(remark, _)| remark_text(say, remark)).collect(),
        size: size(say, u64::try_from(file.pdf.len()).unwrap_or(u64::MAX)),
    }
}

fn remark_text(say: &Say<'_>, remark: Remark) -> String {
    match remark {
        Remark::NoGlyph { character } => {
            let code = format!("U+{:04X}", u32::from(character));
            say.with("report-remark-no-glyph", &[("code", &code)])
        }
        // Every other remark is about marks that were left out.
        _ => say.text("report-remark-direction"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use candour_model::Locale;
    use candour_report::ReportPart;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use crate::view::ReportChoices;
    use crate::{Desk, Moment};

    #[test]
    fn lock_drops_the_report_and_what_its_tools_know_of_its_words() {
        let now: Moment = "2026-11-23T18:40:00+00:00".parse().unwrap();
        let randomness = Box::new(StdRng::seed_from_u64(1));
        let mut desk = Desk::on_folder(Path::new("nowhere"), randomness).unwrap();
        desk.open_example(now).unwrap();
        let choices = ReportChoices {
            parts: vec![ReportPart::Summary],
            withheld: Vec::new(),
            large_print: false,
            attach: true,
            lock: None,
            firm: None,
        };
        let made = desk.make_report(&choices, &Locale::english(), now).unwrap();
        assert_eq!(made.pages, 2, "a cover and the summary");
        assert!(desk.fonts.remembers(), "the next report will be quicker");
        desk.lock(now).unwrap();
        assert!(desk.report.is_none() && !desk.fonts.remembers());
    }
}
