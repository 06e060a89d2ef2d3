//! The program's side: a reader is started, fed, waited for, and ended where it takes too long.

use std::io::{self, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

use candour_case::CaseError;
use candour_case::sharing::{Card, OutsideFault, OutsideParts};

use crate::child::{ARGUMENT, CARD, PICTURE, READ, REFUSED, REPORT};
use crate::limits::{MOST_REPLY, MOST_WAITING};
use crate::message;

/// Takes a sealed file or a report apart, in a process of its own.
///
/// `identity` is the text of an age identity file, `passphrase` that of a locked report. Both go
/// through the pipe alone.
///
/// # Errors
///
/// As [`candour_case::sharing::take_apart`], and [`OutsideFault::TooMuch`] where the reader was
/// ended before it replied.
pub fn take_apart(
    identity: Option<&str>,
    passphrase: Option<&str>,
    bytes: &[u8],
) -> Result<OutsideParts, CaseError> {
    // Beforehand, so that no large file goes through the pipe.
    if bytes.len() > candour_case::sharing::MOST_OUTSIDE_BYTES {
        return Err(OutsideFault::TooLarge.into());
    }
    let text = |text: Option<&str>| text.unwrap_or_default().as_bytes().to_vec();
    let (identity, passphrase) = (text(identity), text(passphrase));
    let [facts, report, data] = ask::<3, 4>(&[REPORT, &identity, &passphrase, bytes])?;
    let facts = String::from_utf8(facts).map_err(|_| OutsideFault::TooMuch)?;
    let report = if report.is_empty() { bytes.to_vec() } else { report };
    OutsideParts::from_facts(&facts, report, data).ok_or(OutsideFault::TooMuch.into())
}

/// Reads a firm card, in a process of its own.
///
/// # Errors
///
/// As [`Card::read`], and [`OutsideFault::TooMuch`].
pub fn read_card(bytes: &[u8]) -> Result<Card, CaseError> {
    if bytes.len() > candour_case::sharing::MOST_CARD_BYTES {
        return Err(candour_case::sharing::CardFault::TooLarge.into());
    }
    let [card] = ask::<1, 2>(&[CARD, b"", b"", bytes])?;
    Ok(Card::read(&card)?)
}

/// Makes the logo of a card out of a PNG picture, in a process of its own: its text on the card.
///
/// # Errors
///
/// As [`candour_case::sharing::logo_of`], and [`OutsideFault::TooMuch`].
pub fn read_logo(png: &[u8]) -> Result<String, CaseError> {
    if png.len() > candour_case::sharing::MOST_PICTURE_BYTES {
        return Err(candour_case::sharing::CardFault::Picture.into());
    }
    let [logo] = ask::<1, 2>(&[PICTURE, b"", b"", png])?;
    String::from_utf8(logo).map_err(|_| OutsideFault::TooMuch.into())
}

/// Asks a reader. `PARTS` are those of a reply that was read, `ALL` is one more.
fn ask<const PARTS: usize, const ALL: usize>(
    request: &[&[u8]],
) -> Result<[Vec<u8>; PARTS], CaseError> {
    let reply = reply(request).map_err(|_| OutsideFault::TooMuch)?;
    if let Ok([head, code]) = message::read::<2>(&mut &reply[..], MOST_REPLY)
        && head == REFUSED
    {
        let code = String::from_utf8(code).unwrap_or_default();
        return Err(CaseError::of_outside(&code).unwrap_or(OutsideFault::TooMuch.into()));
    }
    match message::read::<ALL>(&mut &reply[..], MOST_REPLY) {
        Ok(parts) if parts.first().is_some_and(|head| head == READ) => {
            let mut parts = parts.into_iter().skip(1);
            Ok(std::array::from_fn(|_| parts.next().unwrap_or_default()))
        }
        _ => Err(OutsideFault::TooMuch.into()),
    }
}

/// The whole reply of a reader that ended well within its time.
fn reply(request: &[&[u8]]) -> io::Result<Vec<u8>> {
    let mut child = started()?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let (Some(mut stdin), Some(stdout)) = (stdin, stdout) else {
        end(&mut child);
        return Err(io::ErrorKind::BrokenPipe.into());
    };
    let (sender, receiver) = mpsc::channel();
    std::thread::scope(|scope| {
        // A reader that is ended breaks the pipe; that it was is told by its reply.
        scope.spawn(move || drop(message::write(&mut stdin, request)));
        scope.spawn(move || {
            let mut bytes = Vec::new();
            let read = stdout.take(MOST_REPLY).read_to_end(&mut bytes);
            drop(sender.send(read.map(|_| bytes)));
        });
        let found = receiver.recv_timeout(MOST_WAITING);
        if found.is_err() {
            end(&mut child);
        }
        let ended_well = child.wait()?.success();
        match found {
            Ok(reply) if ended_well => reply,
            _ => Err(io::ErrorKind::TimedOut.into()),
        }
    })
}

fn started() -> io::Result<Child> {
    Command::new(own_program()?)
        .arg(ARGUMENT)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// The program that runs, even where its file was replaced by an update.
fn own_program() -> io::Result<std::path::PathBuf> {
    if cfg!(target_os = "linux") { Ok("/proc/self/exe".into()) } else { std::env::current_exe() }
}

fn end(child: &mut Child) {
    // It may have ended by itself in the meantime.
    drop(child.kill());
}
