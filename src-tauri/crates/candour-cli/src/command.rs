//! The commands.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use candour_case::{
    CaseError, Edition, Timestamp, compare, content_proof, embedded, headless, sharing,
};
use chrono::{Local, NaiveDate, TimeZone};

use crate::arguments::{Arguments, Command};
use crate::failure::Failure;

/// The most bytes of an answers file that are read: 64 MiB.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Does what was asked.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let edition = embedded().map_err(|faults| Failure::Other(faults.to_string()))?;
    match &arguments.command {
        Command::Questions { lang, json } => {
            let entries = headless::questions(&edition, &locale(&edition, lang)?);
            if *json {
                return print_json(&entries);
            }
            let lines: Vec<String> =
                entries.iter().map(|e| format!("{}\t{}\t{}", e.number, e.id, e.text)).collect();
            print(&lines.join("\n"))
        }
        Command::Schema => print_json(&headless::schema(&edition)),
        Command::Example => print(headless::example(&edition).trim_end()),
        Command::Assess { answers, on, lang, json } => {
            let locale = locale(&edition, lang)?;
            let answers =
                headless::read_on(&edition, &text(answers)?, day(*on)).map_err(Failure::Answers)?;
            let found = headless::assess(&edition, &answers, day(*on), &locale);
            if *json {
                return print_json(&found);
            }
            let lines: Vec<String> = found
                .points
                .iter()
                .map(|p| format!("{}\t{}\t{}", p.id, p.citations.join("; "), p.title))
                .collect();
            print(&lines.join("\n"))
        }
        Command::Report { answers, on, lang, card, large_print, out } => {
            let locale = locale(&edition, lang)?;
            let answers =
                headless::read_on(&edition, &text(answers)?, day(*on)).map_err(Failure::Answers)?;
            let firm = card.as_deref().map(|card| firm_card(&edition, card)).transpose()?;
            let large_print = *large_print;
            let options = headless::ReportOptions {
                firm,
                large_print,
                ..headless::ReportOptions::everything()
            };
            progress("making the report");
            report(&edition, &answers, &options, (timestamp(*on), &locale), out)
        }
        Command::Read { report, locked } => {
            let passphrase = passphrase(*locked)?;
            let found = headless::answers_of_report(&bytes(report)?, passphrase.as_deref());
            let answers = found.ok_or_else(nothing_inside)?;
            print_bytes(&answers)
        }
        Command::Fingerprint { file: path, locked } => {
            let passphrase = passphrase(*locked)?;
            let bytes = bytes(path)?;
            let found = if bytes.starts_with(b"%PDF-") {
                headless::fingerprint_of_report(&bytes, passphrase.as_deref())
                    .ok_or_else(nothing_inside)?
            } else {
                let answers = headless::read(&edition, &utf8(bytes)?).map_err(Failure::Answers)?;
                headless::fingerprint(&edition, &answers)
            };
            print(&found.full())
        }
        Command::Blank { lang, out } => {
            let locale = locale(&edition, lang)?;
            progress("making the form");
            let pdf = headless::blank(&edition, &locale, timestamp(None))
                .map_err(|error| Failure::Other(error.to_string()))?;
            write(out, &pdf)
        }
        Command::Card { name, key, logo, out } => {
            let mut card = sharing::make_card(name, key).map_err(|error| told(&edition, error))?;
            if let Some(picture) = logo {
                card.set_logo(&bytes(picture)?).map_err(|fault| told(&edition, fault.into()))?;
            }
            write(out, &card.to_bytes())?;
            print(&sharing::words_of(&card).map_err(|error| told(&edition, error))?)
        }
        Command::Words { card } => {
            let card = firm_card(&edition, card)?;
            let words = sharing::words_of(&card).map_err(|error| told(&edition, error))?;
            print(&format!("{}\n{}\n{words}", card.name, card.public_key))
        }
        Command::CardSchema => print(sharing::Card::schema().trim_end()),
        Command::Names { answers, on, lang, out } => {
            let locale = locale(&edition, lang)?;
            let mut answers =
                headless::read(&edition, &text(answers)?).map_err(Failure::Answers)?;
            // Names and nothing else: not even what the person calls the case.
            answers.label = None;
            let options = headless::ReportOptions::names_alone();
            report(&edition, &answers, &options, (timestamp(*on), &locale), out)
        }
        Command::Seal { report, card, out } => {
            let card = firm_card(&edition, card)?;
            let sealed = sharing::seal_report(&card, &bytes(report)?)
                .map_err(|error| told(&edition, error))?;
            write(out, &sealed)
        }
        Command::Open { file: path, identity, locked, out } => {
            let passphrase = passphrase(*locked)?;
            let identity = identity.as_deref().map(text).transpose()?;
            let found = sharing::receive(
                &edition,
                identity.as_deref(),
                passphrase.as_deref(),
                &bytes(path)?,
            )
            .map_err(|error| told(&edition, error))?;
            write(out, &found.report)?;
            match found.fingerprint {
                Some(fingerprint) => print(&fingerprint.full()),
                None => Ok(()),
            }
        }
        Command::Compare { before, after, lang, json } => {
            let locale = locale(&edition, lang)?;
            let version = |path: &Path| version(&edition, bytes(path)?);
            let (before, after) = (version(before)?, version(after)?);
            let found = compare::changes(&edition, &before, &after, timestamp(None), &locale);
            if *json {
                return print_json(&found);
            }
            let none = "-".to_owned();
            let lines: Vec<String> = found
                .iter()
                .map(|change| {
                    let item = change.item.as_ref().map(|i| format!("{i} · ")).unwrap_or_default();
                    let (before, after) = (change.before.as_ref(), change.after.as_ref());
                    let (before, after) = (before.unwrap_or(&none), after.unwrap_or(&none));
                    format!("{}\t{item}{}\t{before}\t{after}", change.number, change.label)
                })
                .collect();
            print(&lines.join("\n"))
        }
        Command::Check => {
            let proved = content_proof::prove(&edition, day(None));
            print(&proved.to_string())?;
            if proved.holds() {
                Ok(())
            } else {
                Err(Failure::Other("the content does not hold together".to_owned()))
            }
        }
    }
}

/// Writes a report, and says what its pages could not show.
fn report(
    edition: &Edition,
    answers: &headless::AnswersFile,
    options: &headless::ReportOptions,
    (now, locale): (Timestamp, &candour_case::Locale),
    out: &Path,
) -> Result<(), Failure> {
    let (pdf, warnings) = headless::report_and_warnings(edition, answers, options, now, locale)
        .map_err(|error| Failure::Other(error.to_string()))?;
    write(out, &pdf)?;
    warnings.iter().for_each(|warning| warn(warning));
    Ok(())
}

/// What went wrong, in the words of the window.
fn told(edition: &Edition, error: CaseError) -> Failure {
    let words = headless::error_words(edition, error.code(), &candour_case::Locale::english());
    Failure::Other(words.join(" "))
}

fn firm_card(edition: &Edition, path: &Path) -> Result<sharing::Card, Failure> {
    sharing::Card::read(&bytes(path)?).map_err(|fault| told(edition, fault.into()))
}

/// The answers of a report or of an answers file.
fn version(edition: &Edition, bytes: Vec<u8>) -> Result<headless::AnswersFile, Failure> {
    if !bytes.starts_with(b"%PDF-") {
        return headless::read(edition, &utf8(bytes)?).map_err(Failure::Answers);
    }
    let found = sharing::receive(edition, None, None, &bytes);
    found.map_err(|error| told(edition, error))?.answers.ok_or_else(nothing_inside)
}

fn locale(edition: &Edition, tag: &str) -> Result<candour_case::Locale, Failure> {
    let shipped = edition.words.locales();
    shipped.iter().find(|locale| locale.as_str() == tag).cloned().ok_or_else(|| {
        let tags: Vec<&str> = shipped.iter().map(candour_case::Locale::as_str).collect();
        Failure::Argument(format!("the languages are: {}", tags.join(", ")))
    })
}

fn day(on: Option<NaiveDate>) -> NaiveDate {
    on.unwrap_or_else(|| Local::now().date_naive())
}

/// The timestamp of a report: now, or noon UTC of a given day, so that the same call gives the same
/// bytes on any machine.
fn timestamp(on: Option<NaiveDate>) -> Timestamp {
    match on.and_then(|day| day.and_hms_opt(12, 0, 0)) {
        Some(noon) => chrono::Utc.from_utc_datetime(&noon).fixed_offset(),
        None => Local::now().fixed_offset(),
    }
}

fn nothing_inside() -> Failure {
    Failure::Other("there are no answers in this file, or it is locked".to_owned())
}

/// The passphrase of a locked report, from standard input.
fn passphrase(locked: bool) -> Result<Option<String>, Failure> {
    if !locked {
        return Ok(None);
    }
    let mut line = String::new();
    std::io::stdin()
        .read_line(&mut line)
        .map_err(|error| Failure::Other(format!("cannot read the passphrase: {error}")))?;
    Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()))
}

fn text(path: &Path) -> Result<String, Failure> {
    utf8(bytes(path)?)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let cannot = |error: std::io::Error| Failure::Other(format!("cannot read the file: {error}"));
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(cannot)?;
    } else {
        let file = std::fs::File::open(path).map_err(cannot)?;
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(cannot)?;
    }
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
        return Err(Failure::Other("the file is larger than 64 MiB".to_owned()));
    }
    Ok(bytes)
}

fn utf8(bytes: Vec<u8>) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|_| {
        Failure::Answers(vec![candour_case::Fault {
            place: String::new(),
            code: candour_case::FaultCode::NotJson,
        }])
    })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let cannot = |error: std::io::Error| Failure::Other(format!("cannot write the file: {error}"));
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut draft =
        tempfile::Builder::new().prefix(".candour-").tempfile_in(folder).map_err(cannot)?;
    draft.write_all(bytes).and_then(|()| draft.as_file().sync_all()).map_err(cannot)?;
    draft.persist(path).map_err(|error| cannot(error.error))?;
    Ok(())
}

fn print_json<T: serde::Serialize>(value: &T) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|_| Failure::Other("the answer is not JSON".to_owned()))?;
    print(&text)
}

/// Writes bytes as they are, without a line feed of its own.
fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(bytes) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome.map_err(|error| Failure::Other(error.to_string())),
    }
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}") {
        // The reader has read enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome.map_err(|error| Failure::Other(error.to_string())),
    }
}

#[allow(clippy::print_stderr, reason = "a script that reads the output must not find it there")]
fn warn(what: &str) {
    eprintln!("candour-cli: {what}");
}

#[allow(clippy::print_stderr, reason = "progress is for the person at the terminal")]
fn progress(what: &str) {
    if std::io::stderr().is_terminal() {
        eprintln!("candour-cli: {what} …");
    }
}
