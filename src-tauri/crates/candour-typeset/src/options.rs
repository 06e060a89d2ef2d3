//! How a report is to come out.

use chrono::{DateTime, FixedOffset};
use secrecy::SecretString;

use crate::{Paper, PrintFormat};

/// How a report is rendered.
#[derive(Debug)]
pub struct RenderOptions {
    /// The paper.
    pub paper: Paper,
    /// The size of type.
    pub print_format: PrintFormat,
    /// When it is made, with the zone. It is in the file's properties.
    pub date: DateTime<FixedOffset>,
    /// The program and its version, for the file's properties.
    pub producer: String,
    /// Data that travels inside the file.
    pub attachment: Option<Attachment>,
    /// How it is locked, if at all. A locked file cannot be an archive file (PDF/A).
    pub lock: Option<Lock>,
}

/// Data that travels inside the file.
#[derive(Clone)]
pub struct Attachment {
    /// The name under which it can be taken out.
    pub file_name: String,
    /// Its media type, such as `application/json`.
    pub media_type: String,
    /// What it is, in a sentence.
    pub description: String,
    /// The data.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({} bytes)", self.bytes.len())
    }
}

/// The lock of a file.
pub struct Lock {
    /// What opens it.
    pub passphrase: SecretString,
    /// Fresh randomness: the first half becomes the key of the file.
    pub randomness: [u8; 64],
}

impl std::fmt::Debug for Lock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lock(…)")
    }
}
