//! Files that leave for a firm, and files that come from outside.

use candour_vault::{Contents, Identity, Recipient, SealFault, open, seal};

/// The most bytes of a file from outside: 64 MiB.
pub const MOST_OUTSIDE_BYTES: usize = candour_vault::MOST_BYTES;

const SEALED: &[u8] = b"age-encryption.org/v1\n";
const REPORT: &[u8] = b"%PDF-";
const REPORT_END: &[u8] = b"%%EOF";
/// How far from its end the last mark of a PDF file is looked for, and from its beginning the first.
const END_WITHIN: usize = 1024;

/// Whether bytes begin as a PDF: other programs may have put up to 1,024 bytes before its header.
#[must_use]
pub fn begins_as_report(bytes: &[u8]) -> bool {
    let head = bytes.get(..(END_WITHIN + REPORT.len()).min(bytes.len())).unwrap_or(bytes);
    head.windows(REPORT.len()).any(|found| found == REPORT)
}

/// A file from outside whose seal, if it has one, was opened: the bytes of a PDF file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    /// The PDF.
    pub report: Contents,
    /// Whether it came sealed.
    pub was_sealed: bool,
}

/// Why a file from outside was not opened. Says nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OutsideFault {
    /// Over [`MOST_OUTSIDE_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// Neither a sealed file nor a PDF.
    #[error("neither a sealed file nor a PDF")]
    Foreign,
    /// The file ends too early.
    #[error("the file is cut off")]
    CutOff,
    /// It is sealed, and there is no key here that could open it.
    #[error("there is no firm key")]
    NoKey,
    /// Reading it takes more memory or time than a report does.
    #[error("reading it takes too much memory or time")]
    TooMuch,
    /// Something in it would run, start or send something.
    #[error("something in it would act by itself")]
    Acts,
    /// It is sealed to another key, or a byte of it was changed or lost.
    #[error("sealed to another key, changed, or cut off")]
    NotOpened,
}

/// Seals a report for a firm: a binary age file.
///
/// # Errors
///
/// [`SealFault::NotSealed`].
pub fn seal_for(firm: &Recipient, report: &[u8]) -> Result<Vec<u8>, SealFault> {
    seal(&[firm], report)
}

/// Opens a sealed file, or takes a PDF as it is.
///
/// # Errors
///
/// Every [`OutsideFault`].
pub fn read_outside(identity: Option<&Identity>, bytes: &[u8]) -> Result<Outside, OutsideFault> {
    if bytes.len() > MOST_OUTSIDE_BYTES {
        return Err(OutsideFault::TooLarge);
    }
    if !bytes.starts_with(SEALED) && begins_as_report(bytes) {
        let report = Contents::new(bytes.to_vec());
        return whole(&report)
            .then_some(Outside { report, was_sealed: false })
            .ok_or(OutsideFault::CutOff);
    }
    if !bytes.starts_with(SEALED) {
        return Err(if SEALED.starts_with(bytes) || REPORT.starts_with(bytes) {
            OutsideFault::CutOff
        } else {
            OutsideFault::Foreign
        });
    }
    let identity = identity.ok_or(OutsideFault::NoKey)?;
    let report = open(identity, bytes).map_err(|_| OutsideFault::NotOpened)?;
    if !begins_as_report(&report) {
        return Err(OutsideFault::Foreign);
    }
    whole(&report).then_some(Outside { report, was_sealed: true }).ok_or(OutsideFault::CutOff)
}

fn whole(report: &[u8]) -> bool {
    let tail = report.get(report.len().saturating_sub(END_WITHIN)..).unwrap_or(report);
    tail.windows(REPORT_END.len()).any(|bytes| bytes == REPORT_END)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PDF: &[u8] = b"%PDF-1.7\nmarker\n%%EOF\n";

    #[test]
    fn a_sealed_report_opens_with_the_firms_key_alone() {
        let (firm, other) = (Identity::generate(), Identity::generate());
        let sealed = seal_for(&firm.recipient(), PDF).unwrap();
        assert!(!sealed.windows(6).any(|bytes| bytes == b"marker"));
        let found = read_outside(Some(&firm), &sealed).unwrap();
        assert_eq!((&*found.report, found.was_sealed), (PDF, true));
        assert_eq!(read_outside(Some(&other), &sealed), Err(OutsideFault::NotOpened));
        assert_eq!(read_outside(None, &sealed), Err(OutsideFault::NoKey));
    }

    #[test]
    fn foreign_oversized_and_cut_off_files_are_told_apart() {
        assert_eq!(read_outside(None, b"PK\x03\x04"), Err(OutsideFault::Foreign));
        assert_eq!(read_outside(None, b""), Err(OutsideFault::CutOff));
        let led = [&b"\r\n"[..], PDF].concat();
        assert!(read_outside(None, &led).is_ok(), "a mail program put a line before it");
        let far = [&[b' '; 1025][..], PDF].concat();
        assert_eq!(read_outside(None, &far), Err(OutsideFault::Foreign));
        assert_eq!(read_outside(None, b"%PDF-1.7\nmark"), Err(OutsideFault::CutOff));
        let large = vec![0; MOST_OUTSIDE_BYTES + 1];
        assert_eq!(read_outside(None, &large), Err(OutsideFault::TooLarge));
        let firm = Identity::generate();
        let letter = seal_for(&firm.recipient(), b"a letter").unwrap();
        assert_eq!(read_outside(Some(&firm), &letter), Err(OutsideFault::Foreign));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_sealed_file_with_one_changed_or_lost_byte_never_opens(at in any::<prop::sample::Index>(), bit in 0_u8..8, cut in any::<bool>()) {
            let firm = Identity::generate();
            let mut sealed = seal_for(&firm.recipient(), PDF).unwrap();
            let at = at.index(sealed.len());
            if cut { sealed.truncate(at) } else { sealed[at] ^= 1 << bit }
            prop_assert!(read_outside(Some(&firm), &sealed).is_err());
        }

        #[test]
        fn no_bytes_make_the_reader_stop(bytes in prop::collection::vec(any::<u8>(), 0..500), sealed in any::<bool>()) {
            let firm = Identity::generate();
            let mut file = if sealed { SEALED.to_vec() } else { Vec::new() };
            file.extend(bytes);
            prop_assert!(read_outside(Some(&firm), &file).is_err());
        }
    }
}
