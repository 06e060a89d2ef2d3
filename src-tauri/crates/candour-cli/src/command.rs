//! The commands.

use std::path::{Path, PathBuf};

use candour_case::{
    Edition, Timestamp, compare, content_proof, embedded, embedded_whole, headless, sharing,
};
use chrono::{Local, NaiveDate, TimeZone};

use crate::arguments::{Arguments, Command, TranslationStep};
use crate::failure::Failure;
use crate::input::{bytes, passphrase};
use crate::output::Output;
use crate::outside::{self, nothing_inside, opened, told, unless_exchanged};
use crate::standard_error::{progress, say};
use crate::terminal::{print, print_json, print_lines, print_rows};
use crate::translations;

/// Does what was asked.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let edition = embedded().map_err(|faults| Failure::Other(faults.to_string()))?;
    match &arguments.command {
        Command::Questions { lang, json } => {
            let entries = headless::questions(&edition, &locale(&edition, lang)?);
            if *json {
                return print_json(&entries);
            }
            print_rows(entries.into_iter().map(|e| [e.number, e.id.to_string(), e.text]))
        }
        Command::Schema => print_json(&headless::schema(&edition)),
        Command::Example => print(headless::example(&edition).trim_end()),
        Command::Assess { answers, on, lang, json } => {
            let locale = locale(&edition, lang)?;
            let answers = answers_on(&edition, answers, day(*on))?;
            let found = headless::assess(&edition, &answers, day(*on), &locale);
            if *json {
                return print_json(&found);
            }
            print_rows(
                found
                    .points
                    .iter()
                    .map(|p| [p.id.to_string(), p.citations.join("; "), p.title.clone()]),
            )
        }
        Command::Report { answers, on, lang, beside, card, large_print, out } => {
            let beside = second(&edition, beside)?;
            let locale = locale(&edition, lang)?;
            let inputs = std::iter::once(answers).chain(card).map(PathBuf::as_path);
            let out = Output::at(out, &inputs.collect::<Vec<_>>())?;
            let answers = answers_on(&edition, answers, day(*on))?;
            let firm = card.as_deref().map(|card| firm_card(&edition, card)).transpose()?;
            let large_print = *large_print;
            let options = headless::ReportOptions {
                beside,
                firm,
                large_print,
                ..headless::ReportOptions::everything()
            };
            progress("making the report");
            report(&edition, &answers, &options, *on, &locale, &out)
        }
        Command::Paper {
            paper,
            answers,
            on,
            lang,
            beside,
            card,
            large_print,
            include,
            attach,
            out,
        } => {
            let beside = second(&edition, beside)?;
            let locale = locale(&edition, lang)?;
            let inputs = std::iter::once(answers).chain(card).map(PathBuf::as_path);
            let out = Output::at(out, &inputs.collect::<Vec<_>>())?;
            let mut answers = answers_on(&edition, answers, day(*on))?;
            let paper = (*paper).into();
            if paper == headless::PaperKind::ConflictSheet {
                // Who is concerned, and nothing else: not even what the person calls the case.
                answers.label = None;
            }
            let options = headless::ReportOptions {
                beside,
                firm: card.as_deref().map(|card| firm_card(&edition, card)).transpose()?,
                large_print: *large_print,
                included: include.iter().map(|asked| (*asked).into()).collect(),
                attach: *attach,
                ..headless::ReportOptions::paper(paper)
            };
            progress("making the paper");
            report(&edition, &answers, &options, *on, &locale, &out)
        }
        Command::Pack { answers, on, lang, card, include, out } => {
            let locale = locale(&edition, lang)?;
            let answers = answers_on(&edition, answers, day(*on))?;
            let options = headless::ReportOptions {
                firm: card.as_deref().map(|card| firm_card(&edition, card)).transpose()?,
                included: include.iter().map(|asked| (*asked).into()).collect(),
                ..headless::ReportOptions::paper(headless::PaperKind::Brief)
            };
            progress("making the pack");
            let pack = headless::pack_of(&edition, &answers, &options, timestamp(*on), &locale)
                .map_err(|error| told(&edition, error))?;
            headless::save_pack(&pack, out).map_err(|error| told(&edition, error.into()))?;
            for warning in &pack.warnings {
                say(warning);
            }
            Ok(())
        }
        Command::Read { report, locked } => {
            outside::read(&edition, report, passphrase(*locked)?.as_deref())
        }
        Command::Fingerprint { file: path, locked } => {
            let passphrase = passphrase(*locked)?;
            let bytes = bytes(path)?;
            if sharing::begins_as_report(&bytes) {
                return outside::fingerprint(&edition, &bytes, passphrase.as_deref());
            }
            let answers = answers_of(&edition, &bytes)?;
            print(&headless::fingerprint(&edition, &answers, timestamp(None)).full())
        }
        Command::Blank { lang, beside, out } => {
            let beside = second(&edition, beside)?;
            let locale = locale(&edition, lang)?;
            let out = Output::at(out, &[])?;
            progress("making the form");
            let pdf = headless::blank(&edition, &locale, beside.as_ref(), timestamp(None))
                .map_err(|error| Failure::Other(error.to_string()))?;
            out.write(&pdf)
        }
        Command::Card { name, key, logo, out } => {
            let out = Output::at(out, &logo.iter().map(PathBuf::as_path).collect::<Vec<_>>())?;
            let mut card = sharing::make_card(name, key).map_err(|error| told(&edition, error))?;
            if let Some(picture) = logo {
                let logo = candour_reader::read_logo(&bytes(picture)?);
                card.logo = Some(logo.map_err(|error| told(&edition, error))?);
            }
            out.write(&card.to_bytes())?;
            print(&sharing::words_of(&card).map_err(|error| told(&edition, error))?)
        }
        Command::Words { card } => {
            let card = firm_card(&edition, card)?;
            let words = sharing::words_of(&card).map_err(|error| told(&edition, error))?;
            let contact = card.contact.lines().map(|(name, line)| format!("{name}: {line}"));
            let head = [card.name.clone(), card.public_key.clone(), words];
            let remarks = sharing::name_remarks(&edition, &card, &candour_case::Locale::english());
            let lines = head.into_iter().chain(contact).chain(remarks);
            print_lines(lines.collect::<Vec<_>>().iter().map(|l| &**l))
        }
        Command::CardSchema => print(sharing::Card::schema().trim_end()),
        Command::Seal { report, card, out } => {
            let out = Output::at(out, &[report, card])?;
            let card = firm_card(&edition, card)?;
            outside::seal(&edition, &bytes(report)?, &card, &out)
        }
        Command::Open { file: path, identity, locked, out } => {
            let inputs = std::iter::once(path).chain(identity).map(PathBuf::as_path);
            let out = Output::at(out, &inputs.collect::<Vec<_>>())?;
            let passphrase = passphrase(*locked)?;
            outside::open(&edition, path, identity.as_deref(), passphrase.as_deref(), &out)
        }
        Command::Compare { before, after, lang, json, on, out } => {
            let locale = locale(&edition, lang)?;
            let out = out.as_ref().map(|out| Output::at(out, &[before, after])).transpose()?;
            let version = |path: &Path| version(&edition, &bytes(path)?);
            let ((before, first), (after, second)) = (version(before)?, version(after)?);
            let noticed = first.and(second);
            if let Some(out) = out {
                progress("making the page");
                let page =
                    headless::changes_between(&edition, &before, &after, timestamp(*on), &locale)
                        .map_err(|error| told(&edition, error))?;
                out.write(&page)?;
                return noticed;
            }
            let found = compare::changes(&edition, &before, &after, timestamp(None), &locale);
            if *json {
                print_json(&found)?;
                return noticed;
            }
            let or_none = |answer: Option<String>| answer.unwrap_or_else(|| "-".to_owned());
            print_rows(found.into_iter().map(|change| {
                let item = change.item.map(|item| format!("{item} · ")).unwrap_or_default();
                let label = format!("{item}{}", change.label);
                [change.number, label, or_none(change.before), or_none(change.after)]
            }))?;
            noticed
        }
        Command::Translations { step } => sheet_of_translation(&edition, step),
        Command::Check => {
            let whole = embedded_whole().map_err(|faults| Failure::Other(faults.to_string()))?;
            let proved = content_proof::prove(&whole, day(None));
            print(&proved.to_string())?;
            if proved.holds() {
                Ok(())
            } else {
                Err(Failure::Other("the content does not hold together".to_owned()))
            }
        }
    }
}

fn firm_card(edition: &Edition, path: &Path) -> Result<sharing::Card, Failure> {
    // Firms write cards by hand, in programs that save UTF-16 or put a mark before the text.
    let bytes = bytes(path)?;
    let text = headless::text_of(&bytes).map_err(|fault| refused(edition, &bytes, &[fault]))?;
    candour_reader::read_card(text.as_bytes()).map_err(|error| {
        let reason = sharing::Card::reason(text.as_bytes());
        match (told(edition, error), reason) {
            (Failure::Other(words), Some(reason)) => {
                Failure::Other(format!("{words} {}: {reason}", path.display()))
            }
            (failure, _) => failure,
        }
    })
}

/// Makes a report and writes it; what could not be set as it was written is said.
fn report(
    edition: &Edition,
    answers: &headless::AnswersFile,
    options: &headless::ReportOptions,
    on: Option<NaiveDate>,
    locale: &candour_case::Locale,
    out: &Output,
) -> Result<(), Failure> {
    let (pdf, warnings) =
        headless::report_with_warnings(edition, answers, options, timestamp(on), locale)
            .map_err(|error| Failure::Other(error.to_string()))?;
    out.write(&pdf)?;
    for warning in warnings {
        say(&warning);
    }
    Ok(())
}

/// The answers of a file, as they can be on a day.
fn answers_on(
    edition: &Edition,
    path: &Path,
    day: NaiveDate,
) -> Result<headless::AnswersFile, Failure> {
    let bytes = bytes(path)?;
    let read = headless::read_on(edition, &bytes, day);
    read.map(|file| noted(edition, file)).map_err(|faults| refused(edition, &bytes, &faults))
}

fn answers_of(edition: &Edition, bytes: &[u8]) -> Result<headless::AnswersFile, Failure> {
    let read = headless::read_file(edition, bytes);
    read.map(|file| noted(edition, file)).map_err(|faults| refused(edition, bytes, &faults))
}

/// Answers that are accepted, after saying what is noticed about them.
fn noted(edition: &Edition, answers: headless::AnswersFile) -> headless::AnswersFile {
    for note in headless::notes(edition, &answers, &candour_case::Locale::english()) {
        say(&note);
    }
    for place in answers.set_aside.keys() {
        say(&format!("set aside, as it is no longer asked: {place}"));
    }
    for line in headless::moved(edition, &answers, &candour_case::Locale::english()) {
        say(&line);
    }
    answers
}

fn refused(edition: &Edition, bytes: &[u8], faults: &[candour_case::Fault]) -> Failure {
    let english = candour_case::Locale::english();
    Failure::Answers(headless::fault_lines(edition, bytes, faults, &english))
}

/// The answers of a report or of an answers file, and whether they may have been exchanged.
fn version(
    edition: &Edition,
    bytes: &[u8],
) -> Result<(headless::AnswersFile, Result<(), Failure>), Failure> {
    if !sharing::begins_as_report(bytes) {
        return Ok((answers_of(edition, bytes)?, Ok(())));
    }
    let found = sharing::received(edition, opened(edition, None, None, bytes)?);
    let found = found.map_err(|error| told(edition, error))?;
    let noticed = unless_exchanged(&found.parts);
    Ok((found.answers.ok_or_else(nothing_inside)?, noticed))
}

fn locale(edition: &Edition, tag: &str) -> Result<candour_case::Locale, Failure> {
    let shipped = edition.words.locales();
    shipped.iter().find(|locale| locale.as_str() == tag).cloned().ok_or_else(|| {
        let tags: Vec<&str> = shipped.iter().map(candour_case::Locale::as_str).collect();
        Failure::Argument(format!("the languages are: {}", tags.join(", ")))
    })
}

fn sheet_of_translation(edition: &Edition, step: &TranslationStep) -> Result<(), Failure> {
    match step {
        TranslationStep::Export { lang, out } => {
            translations::export(edition, &locale(edition, lang)?, out)
        }
        TranslationStep::Import { lang, sheet, into } => {
            let locale = locale(edition, lang)?;
            translations::import(edition, &locale, &bytes(sheet)?, into.as_deref())
        }
    }
}

/// A second language, where one is named.
fn second(
    edition: &Edition,
    tag: &Option<String>,
) -> Result<Option<candour_case::Locale>, Failure> {
    tag.as_deref().map(|tag| locale(edition, tag)).transpose()
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
