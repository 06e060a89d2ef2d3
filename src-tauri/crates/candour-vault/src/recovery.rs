//! The recovery code: opens the vault if the passphrase is lost.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::sealing::{Identity, Recipient};

const PREFIX: &str = "AGE-SECRET-KEY-1";
const PREFIX_BARE: &str = "AGESECRETKEY1";
const DATA_LENGTH: usize = 58;

/// A code of 256 random bits, itself an age identity: printed on paper, kept nowhere.
///
/// Its check digits notice up to four mistyped characters.
pub struct RecoveryCode(Identity);

impl RecoveryCode {
    /// Makes a new code; the crate `age` takes the randomness from the system.
    #[must_use]
    pub fn generate() -> Self {
        Self(Identity::generate())
    }

    /// Reads a code as a person types it: with or without its fixed beginning, in any case, with
    /// spaces, line breaks or hyphens anywhere, full-width letters too. The characters that never
    /// occur are read as the ones they look like (O as 0, I and 1 as L, B as 8).
    ///
    /// # Errors
    /// [`VaultError::RecoveryCodeMalformed`] where the check digits do not fit.
    pub fn parse(typed: &str) -> Result<Self, VaultError> {
        let text = as_printed(typed, PREFIX, PREFIX_BARE, DATA_LENGTH)?;
        let secret = SecretString::from(text.as_str());
        Self::from_identity_text(&secret)
    }

    pub(crate) fn from_identity_text(text: &SecretString) -> Result<Self, VaultError> {
        Identity::from_text(text).map(Self).map_err(|_| VaultError::RecoveryCodeMalformed)
    }

    /// The whole code as stock age reads it: `AGE-SECRET-KEY-1` and 58 characters.
    #[must_use]
    pub fn to_text(&self) -> SecretString {
        self.0.to_text()
    }

    /// The 58 characters after the fixed beginning in groups of four, the last of two: what the
    /// page prints and a person copies.
    #[must_use]
    pub fn groups(&self) -> Zeroizing<Vec<String>> {
        let text = self.to_text();
        in_fours(text.expose_secret().strip_prefix(PREFIX).unwrap_or_default())
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.0
    }

    pub(crate) fn recipient(&self) -> Recipient {
        self.0.recipient()
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode([hidden])")
    }
}

/// What was typed in the form in which it was printed: `prefix` and `length` characters of Bech32.
///
/// `bare` is the prefix without its hyphens; it may be left out.
pub(crate) fn as_printed(
    typed: &str,
    prefix: &str,
    bare: &str,
    length: usize,
) -> Result<Zeroizing<String>, VaultError> {
    // A page of text pasted by mistake is not worth reading to its end.
    let mut letters = Zeroizing::new(String::with_capacity(1024));
    for c in typed.chars().take(1000).nfkc().filter(char::is_ascii_alphanumeric).take(1024) {
        letters.push(c.to_ascii_uppercase());
    }
    let data = match letters.strip_prefix(bare) {
        Some(rest) if rest.len() == length => rest,
        _ => letters.as_str(),
    };
    if data.len() != length {
        return Err(VaultError::RecoveryCodeMalformed);
    }
    let mut text = Zeroizing::new(String::with_capacity(prefix.len() + length));
    text.push_str(prefix);
    for c in data.chars() {
        text.push(match c {
            'O' => '0',
            'I' | '1' => 'L',
            'B' => '8',
            other => other,
        });
    }
    Ok(text)
}

/// A text in groups of four, the last of what is left.
pub(crate) fn in_fours(text: &str) -> Zeroizing<Vec<String>> {
    let mut groups = Zeroizing::new(Vec::<String>::with_capacity(text.len().div_ceil(4)));
    for c in text.chars() {
        match groups.last_mut() {
            Some(group) if group.len() < 4 => group.push(c),
            _ => {
                let mut group = String::with_capacity(4);
                group.push(c);
                groups.push(group);
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn same(code: &RecoveryCode, typed: &str) -> bool {
        RecoveryCode::parse(typed).is_ok_and(|read| read.recipient() == code.recipient())
    }

    #[test]
    fn reads_a_code_however_it_was_copied() {
        let code = RecoveryCode::generate();
        let text = code.to_text().expose_secret().to_owned();
        let groups = code.groups();
        assert_eq!(groups.len(), 15);
        assert!(same(&code, &text), "as printed");
        assert!(same(&code, &text.to_lowercase()), "in small letters");
        assert!(same(&code, &groups.join(" ")), "in groups, without its beginning");
        assert!(same(&code, &format!("  {PREFIX}\n{}\n", groups.join("-\n"))), "over many lines");
        assert!(same(&code, &groups.concat().replace('0', "O").replace('L', "1")), "look-alikes");
        let wide: String =
            groups.concat().chars().filter_map(|c| char::from_u32(u32::from(c) + 0xFEE0)).collect();
        assert!(same(&code, &wide), "typed with a Chinese keyboard");
    }

    #[test]
    fn notices_every_single_mistyped_character() {
        let data = RecoveryCode::generate().groups().concat();
        for place in 0..data.len() {
            for other in "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".chars() {
                let mut typed: Vec<char> = data.chars().collect();
                if typed[place] == other {
                    continue;
                }
                typed[place] = other;
                let read = RecoveryCode::parse(&typed.iter().collect::<String>());
                assert_eq!(read.err(), Some(VaultError::RecoveryCodeMalformed), "place {place}");
            }
        }
    }

    #[test]
    fn notices_a_missing_end() {
        let data = RecoveryCode::generate().groups().concat();
        for end in 0..data.len() {
            assert!(RecoveryCode::parse(&data[..end]).is_err(), "{end} characters");
        }
    }

    proptest! {
        #[test]
        fn takes_any_text_without_stumbling(text in any::<String>()) {
            prop_assert!(RecoveryCode::parse(&text).is_err());
        }
    }
}
