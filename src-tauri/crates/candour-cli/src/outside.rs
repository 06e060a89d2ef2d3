//! Files of somebody else: taken apart by another process, and what is noticed about them said.

use std::borrow::Cow;
use std::path::Path;

use candour_case::sharing::{self, OutsideParts, OutsideWarning};
use candour_case::{CaseError, Edition, Fingerprint, Locale, headless};

use crate::failure::Failure;
use crate::input::bytes;
use crate::output::Output;
use crate::standard_error::say;
use crate::terminal::{print, print_bytes};

/// What went wrong, in the words of the window.
pub(crate) fn told(edition: &Edition, error: CaseError) -> Failure {
    let words = headless::error_words(&edition.words, error.code(), &Locale::english());
    Failure::Other(words.join(" "))
}

/// A sealed file or a report, taken apart by another process; what is noticed about it is said.
pub(crate) fn opened(
    edition: &Edition,
    identity: Option<&str>,
    passphrase: Option<&str>,
    bytes: &[u8],
) -> Result<OutsideParts, Failure> {
    let parts = candour_reader::take_apart(identity, passphrase, bytes)
        .map_err(|error| told(edition, error))?;
    for warning in headless::warning_words(edition, &parts, &Locale::english()) {
        say(&warning);
    }
    Ok(parts)
}

/// An error with a code of its own where pages or answers may have been exchanged: what was asked
/// for is done, and a script should not go on as if nothing had been noticed.
pub(crate) fn unless_exchanged(parts: &OutsideParts) -> Result<(), Failure> {
    if parts.warnings().iter().any(|warning| warning.is_exchange()) {
        return Err(Failure::Exchanged);
    }
    Ok(())
}

/// Prints the answers inside a report as they are.
pub(crate) fn read(
    edition: &Edition,
    report: &Path,
    passphrase: Option<&str>,
) -> Result<(), Failure> {
    let parts = opened(edition, None, passphrase, &bytes(report)?)?;
    print_bytes(parts.data.as_ref().ok_or_else(nothing_inside)?)?;
    unless_exchanged(&parts)
}

/// Prints the fingerprint of the answers inside a report.
pub(crate) fn fingerprint(
    edition: &Edition,
    report: &[u8],
    passphrase: Option<&str>,
) -> Result<(), Failure> {
    let parts = opened(edition, None, passphrase, report)?;
    print(&Fingerprint::of(parts.data.as_ref().ok_or_else(nothing_inside)?).full())?;
    unless_exchanged(&parts)
}

/// Opens a sealed file or a report, writes the report, and prints the fingerprint of its answers.
pub(crate) fn open(
    edition: &Edition,
    file: &Path,
    identity: Option<&Path>,
    passphrase: Option<&str>,
    out: &Output,
) -> Result<(), Failure> {
    let identity = identity.map(|path| {
        let bytes = bytes(path)?;
        headless::text_of(&bytes).map(Cow::into_owned).map_err(|_| no_text(path))
    });
    let identity = identity.transpose()?;
    let parts = opened(edition, identity.as_deref(), passphrase, &bytes(file)?)?;
    let found = sharing::received(edition, parts).map_err(|error| told(edition, error))?;
    out.write(&found.parts.report)?;
    if let Some(fingerprint) = found.fingerprint {
        print(&fingerprint.full())?;
    }
    unless_exchanged(&found.parts)
}

/// Seals a report; whether it is as Candour has made it is said, and it is sealed all the same.
pub(crate) fn seal(
    edition: &Edition,
    report: &[u8],
    card: &sharing::Card,
    out: &Output,
) -> Result<(), Failure> {
    let parts =
        candour_reader::take_apart(None, None, report).map_err(|error| told(edition, error))?;
    let sealed = sharing::seal_report(card, report).map_err(|error| told(edition, error))?;
    // That a paper is locked, or holds no answers, whoever seals it knows.
    let is_news =
        |warning: &OutsideWarning| warning.is_exchange() || *warning == OutsideWarning::NotOurs;
    for line in headless::words_of_warnings(
        edition,
        parts.warnings().iter().copied().filter(is_news),
        &Locale::english(),
    ) {
        say(&line);
    }
    out.write(&sealed)?;
    unless_exchanged(&parts)
}

pub(crate) fn nothing_inside() -> Failure {
    Failure::Other("there are no answers in this file, or it is locked".to_owned())
}

fn no_text(path: &Path) -> Failure {
    Failure::Other(format!("the file {} is not a text", path.display()))
}
