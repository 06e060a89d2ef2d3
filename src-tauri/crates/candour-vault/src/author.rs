//! That a text comes from whoever has a secret key, and not from anyone with the public one.

use std::fmt::Write;

use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use secrecy::ExposeSecret;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::sealing::{Identity, on_own_stack};

/// What the key is derived for: another use of the same secret would have another key.
const INFO: &[u8] = b"candour notes 1";

/// A key that is derived from a secret key (HKDF-SHA-256) and authenticates texts (HMAC-SHA-256).
pub(crate) struct AuthorKey(Zeroizing<[u8; 32]>);

impl AuthorKey {
    /// The key of an identity.
    pub(crate) fn of(identity: &Identity) -> Self {
        on_own_stack(|| {
            let secret = identity.to_text();
            let mut key = Zeroizing::new([0; 32]);
            // 32 bytes are one block of the hash: no length that could be refused.
            let _ = Hkdf::<Sha256>::new(None, secret.expose_secret().as_bytes())
                .expand(INFO, key.as_mut());
            Self(key)
        })
    }

    /// The authentication of some parts, one after the other: 64 hexadecimal digits.
    pub(crate) fn tag(&self, parts: &[&[u8]]) -> String {
        let mut text = String::with_capacity(64);
        if let Some(mac) = self.over(parts) {
            for byte in mac.finalize().into_bytes() {
                let _ = write!(text, "{byte:02x}");
            }
        }
        text
    }

    /// Whether this is the authentication of these parts. Takes the same time wherever it differs.
    pub(crate) fn is_tag_of(&self, tag: &str, parts: &[&[u8]]) -> bool {
        let byte = |at: usize| u8::from_str_radix(tag.get(at..at + 2)?, 16).ok();
        let bytes: Option<Vec<u8>> = (0..tag.len()).step_by(2).map(byte).collect();
        bytes.is_some_and(|bytes| {
            self.over(parts).is_some_and(|mac| mac.verify_slice(&bytes).is_ok())
        })
    }

    fn over(&self, parts: &[&[u8]]) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&*self.0).ok()?;
        for part in parts {
            mac.update(part);
        }
        Some(mac)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_fits_its_text_and_its_key_alone() {
        let (one, other) = (Identity::generate(), Identity::generate());
        let (key, stranger) = (AuthorKey::of(&one), AuthorKey::of(&other));
        let tag = key.tag(&[b"a note", b" of the solicitor"]);
        assert_eq!(tag.len(), 64);
        assert!(AuthorKey::of(&one).is_tag_of(&tag, &[b"a note of the solicitor"]));
        assert!(!key.is_tag_of(&tag, &[b"another note"]));
        assert!(!stranger.is_tag_of(&tag, &[b"a note of the solicitor"]));
        for wrong in ["", "00", "zz", "\u{e9}\u{e9}", &tag[..62], &format!("{tag}00")] {
            assert!(!key.is_tag_of(wrong, &[b"a note of the solicitor"]), "{wrong}");
        }
    }
}
