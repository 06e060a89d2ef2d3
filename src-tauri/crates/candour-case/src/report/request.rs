//! What a report is made from, and the documents without answers.

use std::collections::BTreeSet;

use candour_content::{Edition, Phrases};
use candour_model::{AnswerAddress, Answers, Locale, PointId};
use candour_pack::{Pack, PackError};
use candour_questionnaire::write_answers;
use candour_report::{
    Asked, Composition, Letterhead, PaperKind, compose, compose_blank, kept_in_person, without,
};
use candour_typeset::{
    Attachment, Bitmap, Fonts, Lock, Paper, PrintFormat, RenderOptions, Rendered, ReportError,
    render, render_open_and_locked,
};

use super::leaving::{applying, without_unprinted_notes};
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
    /// The language of the paper.
    pub(crate) locale: &'a Locale,
    /// A second language, in which questions and answers stand as well.
    pub(crate) beside: Option<&'a Locale>,
    pub(crate) answers: &'a Answers,
    pub(crate) label: &'a str,
    /// What the case is kept by: random, and of its own for each. `None` for an answers file.
    pub(crate) case: Option<&'a str>,
    pub(crate) firm: Option<&'a Letterhead>,
    pub(crate) paper: PaperKind,
    /// What goes in of that which is asked about first.
    pub(crate) included: BTreeSet<Asked>,
    pub(crate) withheld: BTreeSet<AnswerAddress>,
    /// The questions to ask that were chosen for the meeting.
    pub(crate) chosen: BTreeSet<(PointId, u8)>,
    pub(crate) large_print: bool,
    pub(crate) attach: bool,
    pub(crate) now: Timestamp,
}

impl ReportRequest<'_> {
    /// The paper, the same pages locked where there is a lock, and the reference on both.
    pub(crate) fn make(
        &self,
        lock: Option<Lock>,
    ) -> Result<(Rendered, Option<Rendered>, String), ReportError> {
        let phrases = Phrases::new(self.edition, self.locale);
        let contents = self.contents();
        let report = compose(&self.composition(&contents));
        let ReportContents { data, reference, .. } = contents;
        let attachment = self.attaches().then(|| Attachment {
            file_name: "answers.json".to_owned(),
            media_type: "application/json".to_owned(),
            description: phrases.text("report-attachment"),
            bytes: data.into_bytes(),
        });
        let options = self.options(attachment, lock);
        let (open, locked) = render_open_and_locked(&report, self.fonts, options)?;
        Ok((open, locked, reference))
    }

    /// The brief as files for a firm's programs.
    pub(crate) fn pack(&self) -> Result<Pack, PackError> {
        let contents = self.contents();
        candour_pack::make(&self.composition(&contents))
    }

    /// Nothing travels with what is sent before anything else.
    fn attaches(&self) -> bool {
        self.attach && self.paper != PaperKind::ConflictSheet
    }

    /// What of the answers may leave, and what it is called by.
    fn contents(&self) -> ReportContents {
        let mut withheld = kept_in_person(self.edition, self.answers, &self.included);
        withheld.extend(self.withheld.iter().cloned());
        // What applies is told by all answers: one that is kept back takes no other with it.
        let applying = applying(self.edition, self.answers.clone(), self.now);
        let mut shown = without(&applying, &withheld);
        if !self.prints_all() {
            shown = without_unprinted_notes(shown);
        }
        let data = plain(self.edition, shown);
        let fingerprint = Fingerprint::of(data.as_bytes()).on_paper(self.prints_all());
        let now = self.now.to_rfc3339();
        let reference = match self.case {
            Some(case) => reference(case, &now),
            // What a file holds tells its papers from those of another only where it is on them.
            None if fingerprint.is_empty() => String::new(),
            None => reference(&fingerprint, &now),
        };
        ReportContents { withheld, data, fingerprint, reference }
    }

    /// Whether the pages show every answer that leaves.
    fn prints_all(&self) -> bool {
        matches!(self.paper, PaperKind::Annexes | PaperKind::Report)
    }

    fn composition<'c>(&'c self, contents: &'c ReportContents) -> Composition<'c> {
        Composition {
            edition: self.edition,
            locale: self.locale,
            beside: self.beside.filter(|beside| *beside != self.locale),
            answers: self.answers,
            firm: self.firm,
            paper: self.paper,
            withheld: &contents.withheld,
            chosen: &self.chosen,
            attached: self.attaches(),
            large_print: self.large_print,
            label: self.label,
            reference: &contents.reference,
            fingerprint: &contents.fingerprint,
            date: self.now,
            version: env!("CARGO_PKG_VERSION"),
        }
    }

    fn options(&self, attachment: Option<Attachment>, lock: Option<Lock>) -> RenderOptions {
        RenderOptions {
            paper: Paper::A4,
            print_format: match (self.large_print, self.paper) {
                (true, _) => PrintFormat::LargePrint,
                (false, PaperKind::YourCopy) => PrintFormat::Standard,
                (false, _) => PrintFormat::Compact,
            },
            date: self.now,
            producer: PRODUCER.to_owned(),
            attachment,
            lock,
        }
    }
}

/// What of the answers may leave.
struct ReportContents {
    withheld: BTreeSet<AnswerAddress>,
    /// The answers that are left, as a file.
    data: String,
    fingerprint: String,
    reference: String,
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
    beside: Option<&Locale>,
    now: Timestamp,
) -> Result<Vec<u8>, CaseError> {
    let form = compose_blank(edition, locale, beside, env!("CARGO_PKG_VERSION"));
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
        marking: firm.marking,
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
