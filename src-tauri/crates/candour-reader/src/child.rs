//! The process that reads: one request from standard input, one reply on standard output.

use std::ffi::OsStr;
use std::process::ExitCode;

use candour_case::CaseError;
use candour_case::sharing::{Card, OutsideParts, logo_of, take_apart};
use zeroize::Zeroizing;

use crate::{confine, limits, message};

/// The argument that makes the program a reader. No person types it.
pub const ARGUMENT: &str = "read-from-outside";

/// What kind of file a request brings.
pub(crate) const REPORT: &[u8] = b"report";
pub(crate) const CARD: &[u8] = b"card";
pub(crate) const PICTURE: &[u8] = b"picture";

/// What a reply begins with.
pub(crate) const READ: &[u8] = b"read";
pub(crate) const REFUSED: &[u8] = b"refused";

/// Where the program was started as a reader, reads one file and gives the code to end with;
/// otherwise does nothing. Must run before anything else of the program.
#[must_use]
pub fn answer_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    let asked = arguments.next().is_some_and(|first| first == OsStr::new(ARGUMENT));
    (asked && arguments.next().is_none()).then(|| match answer() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

fn answer() -> std::io::Result<()> {
    confine::give_up_rights()?;
    let most = limits::MOST_REPLY;
    let [kind, identity, passphrase, bytes] =
        message::read::<4>(&mut std::io::stdin().lock(), most)?.map(Zeroizing::new);
    let found = match &kind[..] {
        REPORT => report(&identity, &passphrase, &bytes),
        CARD => Card::read(&bytes).map(|card| vec![card.to_bytes()]).map_err(CaseError::from),
        PICTURE => logo_of(&bytes).map(|logo| vec![logo.into_bytes()]),
        _ => return Err(std::io::ErrorKind::InvalidInput.into()),
    };
    let mut out = std::io::stdout().lock();
    match found {
        Ok(parts) => {
            let parts: Vec<&[u8]> =
                std::iter::once(READ).chain(parts.iter().map(Vec::as_slice)).collect();
            message::write(&mut out, &parts)
        }
        Err(error) => message::write(&mut out, &[REFUSED, error.code().as_bytes()]),
    }
}

fn report(identity: &[u8], passphrase: &[u8], bytes: &[u8]) -> Result<Vec<Vec<u8>>, CaseError> {
    let text = |bytes: &[u8]| {
        let text = std::str::from_utf8(bytes).unwrap_or_default().to_owned();
        (!text.is_empty()).then(|| Zeroizing::new(text))
    };
    let (identity, passphrase) = (text(identity), text(passphrase));
    let parts = take_apart(
        identity.as_ref().map(|text| text.as_str()),
        passphrase.as_ref().map(|text| text.as_str()),
        bytes,
    )?;
    Ok(packed(&parts, bytes))
}

/// The parts of a reply: facts, the report where it is another file than was brought, the answers.
fn packed(parts: &OutsideParts, brought: &[u8]) -> Vec<Vec<u8>> {
    let report = if *parts.report == *brought { Vec::new() } else { parts.report.to_vec() };
    vec![parts.facts().into_bytes(), report, parts.data.clone().unwrap_or_default()]
}
