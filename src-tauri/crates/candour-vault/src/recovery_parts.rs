//! The recovery code in three parts, of which any two restore it (Shamir's secret sharing).
//!
//! The arithmetic is the crate `blahaj`; a part is written in Bech32, as age writes its keys.

use std::fmt;

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Hrp};
use blahaj::{Share, Sharks};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::recovery::{RecoveryCode, as_printed, in_fours};

/// How many parts there are.
pub const PARTS: usize = 3;
/// How many of them give the code back.
const ENOUGH: u8 = 2;
/// Bytes of the secret in an age X25519 identity.
const SECRET: usize = 32;
/// Bytes that say which code a part belongs to.
const SIGN: usize = 4;
/// Characters after the fixed beginning: a number, the sign and the share in five bits each, and
/// six check digits.
const LENGTH: usize = ((1 + SIGN + SECRET) * 8).div_ceil(5) + 6;

const IDENTITY: Hrp = Hrp::parse_unchecked("AGE-SECRET-KEY-");
const PART: Hrp = Hrp::parse_unchecked("CANDOUR-PART-");
const PREFIX: &str = "CANDOUR-PART-1";
const PREFIX_BARE: &str = "CANDOURPART1";

/// One of three parts of a recovery code. It opens nothing by itself, and reveals nothing of the
/// code.
///
/// Its check digits notice up to four mistyped characters.
pub struct RecoveryPart {
    /// 1 to 3.
    number: u8,
    /// The beginning of the SHA-256 of the code's recipient.
    sign: [u8; SIGN],
    share: Share,
}

impl RecoveryPart {
    /// Which of the three it is, from 1.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.number
    }

    /// Reads a part as a person types it, in the ways of [`RecoveryCode::parse`].
    ///
    /// # Errors
    /// [`VaultError::RecoveryCodeMalformed`] where the check digits do not fit.
    pub fn parse(typed: &str) -> Result<Self, VaultError> {
        let malformed = VaultError::RecoveryCodeMalformed;
        let text = as_printed(typed, PREFIX, PREFIX_BARE, LENGTH)?;
        let read = CheckedHrpstring::new::<Bech32>(&text).map_err(|_| malformed)?;
        let bytes = Zeroizing::new(read.byte_iter().collect::<Vec<u8>>());
        let (&[number, a, b, c, d], rest) = bytes.split_first_chunk().ok_or(malformed)?;
        let mut share = Zeroizing::new(Vec::with_capacity(1 + SECRET));
        share.push(number);
        share.extend_from_slice(rest);
        let share = Share::try_from(share.as_slice()).map_err(|_| malformed)?;
        if !(1..=PARTS).contains(&usize::from(number)) || share.y.len() != SECRET {
            return Err(malformed);
        }
        Ok(Self { number, sign: [a, b, c, d], share })
    }

    /// The characters after the fixed beginning in groups of four: what the page prints and a
    /// person copies.
    #[must_use]
    pub fn groups(&self) -> Zeroizing<Vec<String>> {
        let text = self.to_text();
        in_fours(text.expose_secret().strip_prefix(PREFIX).unwrap_or_default())
    }

    /// The whole part: `CANDOUR-PART-1` and 66 characters.
    #[must_use]
    pub fn to_text(&self) -> SecretString {
        let mut bytes = Zeroizing::new(Vec::with_capacity(1 + SIGN + SECRET));
        bytes.push(self.number);
        bytes.extend_from_slice(&self.sign);
        bytes.extend(self.share.y.iter().map(|value| value.0));
        // Neither the prefix nor so few bytes can be refused.
        bech32::encode_upper::<Bech32>(PART, &bytes).unwrap_or_default().into()
    }
}

impl fmt::Debug for RecoveryPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecoveryPart({} of 3, [hidden])", self.number)
    }
}

impl RecoveryCode {
    /// Splits the code into three parts, of which any two give it back and one alone tells nothing.
    ///
    /// Each call gives other parts; parts of two calls do not go together. The crate `blahaj` takes
    /// the randomness from the system.
    ///
    /// # Errors
    /// [`VaultError::RecoveryCodeMalformed`]; not for a code that was made or read.
    pub fn split(&self) -> Result<[RecoveryPart; PARTS], VaultError> {
        let secret = self.secret()?;
        let sign = self.sign();
        let mut parts = Sharks(ENOUGH)
            .dealer(&secret)
            .zip(1..)
            .map(|(share, number)| RecoveryPart { number, sign, share });
        let mut next = || parts.next().ok_or(VaultError::RecoveryCodeMalformed);
        Ok([next()?, next()?, next()?])
    }

    /// Puts a code together again from two of its parts.
    ///
    /// # Errors
    /// [`VaultError::RecoveryPartTwice`] where both are the same part,
    /// [`VaultError::RecoveryPartsDiffer`] where they are of different codes or splits.
    pub fn from_parts(one: &RecoveryPart, other: &RecoveryPart) -> Result<Self, VaultError> {
        if one.number == other.number && one.sign == other.sign {
            return Err(VaultError::RecoveryPartTwice);
        }
        let differ = VaultError::RecoveryPartsDiffer;
        if one.sign != other.sign {
            return Err(differ);
        }
        let secret = Sharks(ENOUGH).recover([&one.share, &other.share]).map_err(|_| differ)?;
        let secret = Zeroizing::new(secret);
        let text = bech32::encode_upper::<Bech32>(IDENTITY, &secret).map_err(|_| differ)?;
        let code = Self::from_identity_text(&text.into()).map_err(|_| differ)?;
        if code.sign() == one.sign { Ok(code) } else { Err(differ) }
    }

    fn secret(&self) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let text = self.to_text();
        let read = CheckedHrpstring::new::<Bech32>(text.expose_secret())
            .map_err(|_| VaultError::RecoveryCodeMalformed)?;
        Ok(Zeroizing::new(read.byte_iter().collect()))
    }

    fn sign(&self) -> [u8; SIGN] {
        let whole: [u8; 32] = Sha256::digest(self.recipient().to_string()).into();
        let mut sign = [0; SIGN];
        sign.copy_from_slice(&whole[..SIGN]);
        sign
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(part: &RecoveryPart) -> Result<RecoveryPart, VaultError> {
        RecoveryPart::parse(&part.groups().join(" ").to_lowercase())
    }

    #[test]
    fn any_two_parts_give_the_code_back_in_either_order() {
        let code = RecoveryCode::generate();
        let parts = code.split().unwrap();
        for (one, other) in [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)] {
            let read = [typed(&parts[one]).unwrap(), typed(&parts[other]).unwrap()];
            let again = RecoveryCode::from_parts(&read[0], &read[1]).unwrap();
            assert_eq!(again.to_text().expose_secret(), code.to_text().expose_secret());
        }
    }

    #[test]
    fn parts_that_do_not_go_together_are_told_apart() {
        let (code, stranger) = (RecoveryCode::generate(), RecoveryCode::generate());
        let [one, two, _] = code.split().unwrap();
        let [_, again, _] = code.split().unwrap();
        let [_, foreign, _] = stranger.split().unwrap();
        let same = typed(&one).unwrap();
        let joined = |a, b| RecoveryCode::from_parts(a, b).err();
        assert_eq!(joined(&one, &same), Some(VaultError::RecoveryPartTwice));
        assert_eq!(joined(&one, &foreign), Some(VaultError::RecoveryPartsDiffer), "another code");
        assert_eq!(joined(&one, &again), Some(VaultError::RecoveryPartsDiffer), "another split");
        assert_eq!(joined(&one, &two), None);
    }

    #[test]
    fn a_part_prints_as_seventeen_groups_and_hides_when_debugged() {
        let [part, ..] = RecoveryCode::generate().split().unwrap();
        assert_eq!(part.groups().len(), 17);
        assert_eq!(part.to_text().expose_secret().len(), PREFIX.len() + 66);
        assert!(!format!("{part:?}").contains(&part.groups()[5]));
    }

    #[test]
    fn notices_every_single_mistyped_character() {
        let [part, ..] = RecoveryCode::generate().split().unwrap();
        let data = part.groups().concat();
        for place in 0..data.len() {
            for other in "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".chars() {
                let mut typed: Vec<char> = data.chars().collect();
                if typed[place] != other {
                    typed[place] = other;
                    let read = RecoveryPart::parse(&typed.iter().collect::<String>());
                    assert_eq!(read.err(), Some(VaultError::RecoveryCodeMalformed), "{place}");
                }
            }
        }
    }

    #[test]
    fn a_whole_code_is_no_part_and_a_part_no_code() {
        let code = RecoveryCode::generate();
        let [part, ..] = code.split().unwrap();
        assert!(RecoveryPart::parse(code.to_text().expose_secret()).is_err());
        assert!(RecoveryCode::parse(part.to_text().expose_secret()).is_err());
    }

    proptest! {
        #[test]
        fn takes_any_text_without_stumbling(text in any::<String>()) {
            prop_assert!(RecoveryPart::parse(&text).is_err());
        }
    }
}
