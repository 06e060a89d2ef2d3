//! What a report is made from, and the documents without answers.

use std::collections::BTreeSet;

use candour_content::{Edition, Phrases};
use candour_model::{AnswerAddress, Answers, Locale};
use candour_questionnaire::{Context, Flow, write_answers};
use candour_report::{Composition, Letterhead, ReportPart, compose, compose_blank, without};
use candour_typeset::{
    Attachment, Bitmap, Fonts, Lock, Paper, PrintFormat, RenderOptions, Rendered, ReportError,
    render, render_open_and_locked,
};

use crate::fingerprint::{Fingerprint, reference};
use crate::record::as_file;
use crate::sharing::KnownFirm;
use crate::{CaseError, Timestamp};

/// The name and version in a file's properties.
pub(crate) const PRODUCER: &str = concat!("Candour ", env!("CARGO_PKG_VERSION"));

/// What a report is made from.
pub(crate) struct ReportRequest<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) fonts: &'a Fonts,
    pub(crate) locale: &'a Locale,
    pub(crate) answers: &'a Answers,
    pub(crate) label: &'a str,
    pub(crate) firm: Option<&'a Letterhead>,
    pub(crate) parts: BTreeSet<ReportPart>,
    pub(crate) withheld: BTreeSet<AnswerAddress>,
    pub(crate) large_print: bool,
    pub(crate) attach: bool,
    pub(crate) now: Timestamp,
}

impl ReportRequest<'_> {
    /// The report, the same pages locked where there is a lock, and the reference on both.
    pub(crate) fn make(
        &self,
        lock: Option<Lock>,
    ) -> Result<(Rendered, Option<Rendered>, String), ReportError> {
        let phrases = Phrases::new(self.edition, self.locale);
        let shown = without(self.answers, &self.withheld);
        let shows_answers = self.shows_all(&shown);
        let data = plain(self.edition, shown);
        let [short, full] = Fingerprint::of(data.as_bytes()).on_paper(shows_answers);
        let reference = reference(&self.now.to_rfc3339());
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
            fingerprint: &short,
            full_fingerprint: &full,
            date: self.now,
            version: env!("CARGO_PKG_VERSION"),
        });
        let attachment = self.attach.then(|| Attachment {
            file_name: "answers.json".to_owned(),
            media_type: "application/json".to_owned(),
            description: phrases.text("report-attachment"),
            bytes: data.into_bytes(),
        });
        let options = self.options(attachment, lock);
        let (open, locked) = render_open_and_locked(&report, self.fonts, options)?;
        Ok((open, locked, reference))
    }

    /// Whether the paper shows every one of these answers: those that no longer apply are on none.
    fn shows_all(&self, answers: &Answers) -> bool {
        let edition = self.edition;
        let today = self.now.date_naive();
        let parameters = edition.parameters_on(today);
        let context = Context::new(&edition.form, answers, today, &edition.countries, &parameters);
        self.parts.contains(&ReportPart::Answers) && Flow::new(&context).kept_aside().is_empty()
    }

    fn options(&self, attachment: Option<Attachment>, lock: Option<Lock>) -> RenderOptions {
        RenderOptions {
            paper: Paper::A4,
            print_format: if self.large_print {
                PrintFormat::LargePrint
            } else {
                PrintFormat::Standard
            },
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
    write_answers(&as_file(answers), &edition.form)
}

/// The blank form as a file.
pub(crate) fn blank_form(
    edition: &Edition,
    fonts: &Fonts,
    locale: &Locale,
    now: Timestamp,
) -> Result<Vec<u8>, CaseError> {
    let form = compose_blank(edition, locale, env!("CARGO_PKG_VERSION"));
    render(&form, fonts, &without_answers(now))
        .map(|made| made.pdf)
        .map_err(|_| CaseError::ReportNotMade)
}

/// What the cover of a report says about a firm.
pub(crate) fn letterhead(firm: KnownFirm) -> Letterhead {
    let logo = firm.logo.map(|logo| Bitmap {
        width: logo.width(),
        height: logo.height(),
        rows: logo.rows().to_vec(),
    });
    Letterhead {
        name: firm.name,
        telephone: firm.contact.telephone,
        disclaimer: firm.disclaimer,
        logo,
    }
}

/// How a page that carries no answers is made.
pub(crate) fn without_answers(now: Timestamp) -> RenderOptions {
    RenderOptions {
        paper: Paper::A4,
        print_format: PrintFormat::Standard,
        date: now,
        producer: PRODUCER.to_owned(),
        attachment: None,
        lock: None,
    }
}
