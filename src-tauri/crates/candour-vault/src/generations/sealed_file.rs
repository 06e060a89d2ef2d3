//! One generation as a file: a first line that says what it is, then the bytes, sealed together.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::author::AuthorKey;
use crate::error::VaultError;
use crate::sealing::{self, Contents, Identity, Recipient};
use crate::store::{CaseId, Folder, Generation};
use crate::{FORMAT_VERSION, MOST_BYTES};

/// The longest first line that is accepted, in bytes.
const MOST_HEADER_BYTES: usize = 4096;

/// The first line inside every sealed generation.
///
/// It repeats what the path says, so that a renamed or moved file is noticed.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq)]
struct Header {
    candour: Kind,
    version: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<CaseId>,
    generation: Generation,
    /// Of notes: that the firm wrote them ([`AuthorKey::tag`] over the line without this, a line
    /// feed, and the bytes).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mac: Option<String>,
}

/// By what the generations of a folder are opened.
#[derive(Clone, Copy)]
pub(crate) struct OpenedBy<'a> {
    pub(crate) identity: &'a Identity,
    pub(crate) author: Author<'a>,
}

/// Who must have written a generation.
#[derive(Clone, Copy)]
pub(crate) enum Author<'a> {
    /// Whoever knows the recipient, which nobody does but the vault.
    NotAsked,
    /// Whoever has the key.
    Has(&'a AuthorKey),
    /// Whoever has the key, or a program from before it was asked for.
    HasOrIsOlder(&'a AuthorKey),
}

impl<'a> From<&'a Identity> for OpenedBy<'a> {
    fn from(identity: &'a Identity) -> Self {
        Self { identity, author: Author::NotAsked }
    }
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Case,
    Index,
    Firm,
    Notes,
}

/// The version alone, which every later format will still state in the same way.
#[derive(Deserialize)]
struct Stated {
    version: u64,
}

fn header(folder: &Folder, generation: Generation) -> Header {
    let (candour, case) = match folder {
        Folder::Case(id) => (Kind::Case, Some(id.clone())),
        Folder::NotesOn(id) => (Kind::Notes, Some(id.clone())),
        Folder::Firm => (Kind::Firm, None),
        Folder::Root | Folder::Index | Folder::Cases | Folder::Notes => (Kind::Index, None),
    };
    Header { candour, version: FORMAT_VERSION, case, generation, mac: None }
}

/// Seals bytes as a generation of a folder.
pub(super) fn seal(
    recipient: &Recipient,
    author: Option<&AuthorKey>,
    folder: &Folder,
    generation: Generation,
    bytes: &[u8],
) -> Result<Vec<u8>, VaultError> {
    if bytes.len() > MOST_BYTES {
        return Err(VaultError::TooLarge);
    }
    let mut header = header(folder, generation);
    let mut line = serde_json::to_vec(&header).map_err(|_| VaultError::Io)?;
    if let Some(author) = author {
        header.mac = Some(author.tag(&[&line, b"\n", bytes]));
        line = serde_json::to_vec(&header).map_err(|_| VaultError::Io)?;
    }
    let mut plain = Zeroizing::new(Vec::with_capacity(line.len() + 1 + bytes.len()));
    plain.extend_from_slice(&line);
    plain.push(b'\n');
    plain.extend_from_slice(bytes);
    sealing::seal(&[recipient], &plain).map_err(|_| VaultError::Io)
}

/// The bytes, `None` where the file does not verify, an error where a newer program wrote it.
pub(super) fn unseal(
    by: OpenedBy<'_>,
    folder: &Folder,
    generation: Generation,
    sealed: &[u8],
) -> Result<Option<Contents>, VaultError> {
    let Ok(plain) = sealing::open(by.identity, sealed) else { return Ok(None) };
    let end = plain.iter().take(MOST_HEADER_BYTES).position(|byte| *byte == b'\n');
    let Some(end) = end else { return Ok(None) };
    match serde_json::from_slice::<Stated>(&plain[..end]) {
        Ok(Stated { version }) if version > FORMAT_VERSION => {
            return Err(VaultError::VaultNewer { version });
        }
        Ok(_) => {}
        Err(_) => return Ok(None),
    }
    let Ok(mut found) = serde_json::from_slice::<Header>(&plain[..end]) else { return Ok(None) };
    let mac = found.mac.take();
    if found != header(folder, generation) {
        return Ok(None);
    }
    let line = serde_json::to_vec(&found).map_err(|_| VaultError::Io)?;
    let written_by = |author: &AuthorKey| {
        mac.as_ref().is_some_and(|mac| author.is_tag_of(mac, &[&line, &plain[end..]]))
    };
    let is_theirs = match by.author {
        Author::NotAsked => true,
        Author::Has(author) => written_by(author),
        Author::HasOrIsOlder(author) => mac.is_none() || written_by(author),
    };
    Ok(is_theirs.then(|| plain.without_first(end + 1)))
}
