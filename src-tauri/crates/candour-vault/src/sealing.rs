//! Sealing and opening bytes as age files (age-encryption.org/v1).
//!
//! No cryptography of our own: all of it is the crate `age`, which also draws the randomness, and the
//! library under it, which tells keys that protect nothing.

use std::fmt;
use std::io::{Read, Write};
use std::iter;
use std::ops::Deref;
use std::panic::resume_unwind;
use std::str::FromStr;
use std::thread;

use age::{DecryptError, Decryptor, EncryptError, Encryptor};
use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::passphrase::Passphrase;
use crate::work_factor::WorkFactor;

/// Why bytes were not sealed or opened. Says nothing about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealFault {
    /// The bytes do not open with this key: it is another, or the part that it opens was changed.
    #[error("the sealed file does not open with this key")]
    NotOpened,
    /// The bytes are no whole age file, whatever the key: they were changed or cut off.
    #[error("not a sealed file, or no whole one")]
    Unreadable,
    /// The key is right, and what it should open was changed or cut off.
    #[error("the key fits, and the sealed file is damaged")]
    Damaged,
    /// The text is not an age X25519 identity or recipient.
    #[error("not an age key")]
    NotAKey,
    /// There was no recipient, or sealing failed inside the library.
    #[error("the bytes could not be sealed")]
    NotSealed,
}

/// Opened bytes, overwritten in memory when dropped.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Contents(Zeroizing<Vec<u8>>);

impl Contents {
    /// Takes over the bytes.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes without the first `count` of them; empty where there are fewer.
    pub(crate) fn without_first(mut self, count: usize) -> Self {
        let count = count.min(self.0.len());
        self.0.drain(..count);
        self
    }
}

impl Deref for Contents {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contents([hidden])")
    }
}

/// A secret key that opens what is sealed to its [`Recipient`] (age X25519).
///
/// Overwritten in memory when dropped, and kept out of swap where the system allows.
pub struct Identity {
    // Before the key: a page is unlocked before it is freed.
    lock: Option<region::LockGuard>,
    key: Box<OwnPage>,
}

/// A key with memory pages of its own, so that unlocking a neighbour does not unlock it. 16 KiB is
/// the largest page of the systems that Candour is made for.
#[repr(align(16384))]
struct OwnPage(age::x25519::Identity);

/// Runs a step with a secret key in a thread of its own, whose stack is returned to the system.
///
/// Arithmetic with a key leaves copies on the stack that no library wipes; the stack of a thread
/// that lives on would keep them until they happen to be overwritten.
pub(crate) fn on_own_stack<T: Send>(step: impl Fn() -> T + Sync) -> T {
    thread::scope(|scope| match thread::Builder::new().spawn_scoped(scope, &step) {
        Ok(running) => running.join().unwrap_or_else(|panic| resume_unwind(panic)),
        // Where no further thread can be started, the vault still opens.
        Err(_) => step(),
    })
}

impl Clone for Identity {
    fn clone(&self) -> Self {
        on_own_stack(|| Self::kept(self.key.0.clone()))
    }
}

impl Identity {
    /// Makes a new identity; the crate `age` takes the randomness from the system.
    #[must_use]
    pub fn generate() -> Self {
        on_own_stack(|| Self::kept(age::x25519::Identity::generate()))
    }

    fn kept(key: age::x25519::Identity) -> Self {
        let key = Box::new(OwnPage(key));
        // Where the system refuses, the vault still opens; the key may then reach swap.
        let lock = region::lock(std::ptr::from_ref(&*key), size_of::<OwnPage>()).ok();
        Self { lock, key }
    }

    /// Whether the system keeps this key out of swap.
    #[must_use]
    pub fn is_locked_in_memory(&self) -> bool {
        self.lock.is_some()
    }

    /// Reads `AGE-SECRET-KEY-1…`, as stock age writes it; spaces and line ends around it are fine.
    ///
    /// # Errors
    /// [`SealFault::NotAKey`] for anything else.
    pub fn from_text(text: &SecretString) -> Result<Self, SealFault> {
        on_own_stack(|| text.expose_secret().trim().parse().map(Self::kept))
            .map_err(|_| SealFault::NotAKey)
    }

    /// The text `AGE-SECRET-KEY-1…`: 74 capital letters, digits and hyphens (Bech32).
    #[must_use]
    pub fn to_text(&self) -> SecretString {
        on_own_stack(|| self.key.0.to_string())
    }

    /// The recipient that this identity opens.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        on_own_stack(|| Recipient(self.key.0.to_public()))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity([hidden])")
    }
}

/// A public key to seal to (age X25519). Written `age1…`; not a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(age::x25519::Recipient);

impl FromStr for Recipient {
    type Err = SealFault;

    fn from_str(text: &str) -> Result<Self, SealFault> {
        let key: age::x25519::Recipient = text.trim().parse().map_err(|_| SealFault::NotAKey)?;
        if contributes(&key) { Ok(Self(key)) } else { Err(SealFault::NotAKey) }
    }
}

/// Whether a secret shared with this key depends on whoever seals. With the few keys of small order
/// it is nought for everybody (RFC 7748, 6.1): `age` takes their text, and ends the program when it
/// is to seal to one.
fn contributes(key: &age::x25519::Recipient) -> bool {
    let text = key.to_string();
    let Ok(decoded) = CheckedHrpstring::new::<Bech32>(&text) else { return false };
    let bytes: Vec<u8> = decoded.byte_iter().collect();
    let point = <[u8; 32]>::try_from(bytes);
    // Any scalar tells: X25519 makes it a multiple of the order of these keys.
    point.is_ok_and(|point| x25519_dalek::x25519([1; 32], point) != [0; 32])
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({})", self.0)
    }
}

/// Seals `bytes` to every one of `recipients`: any of their identities opens the result, a binary
/// age file.
///
/// # Errors
/// [`SealFault::NotSealed`] where `recipients` is empty.
pub fn seal(recipients: &[&Recipient], bytes: &[u8]) -> Result<Vec<u8>, SealFault> {
    let keys = recipients.iter().map(|recipient| -> &dyn age::Recipient { &recipient.0 });
    write_sealed(Encryptor::with_recipients(keys), bytes)
}

/// Opens an age file that was sealed to the identity's recipient.
///
/// # Errors
/// [`SealFault::NotOpened`], [`SealFault::Unreadable`] or [`SealFault::Damaged`] where any byte was
/// changed or cut off, or the key is another.
pub fn open(identity: &Identity, sealed: &[u8]) -> Result<Contents, SealFault> {
    on_own_stack(|| read_sealed(&identity.key.0, sealed))
}

/// Seals `bytes` by a passphrase (age scrypt).
///
/// # Errors
/// [`SealFault::NotSealed`] where the library refuses.
pub(crate) fn seal_by_passphrase(
    passphrase: &Passphrase,
    work: WorkFactor,
    bytes: &[u8],
) -> Result<Vec<u8>, SealFault> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.secret().clone());
    recipient.set_work_factor(work.log2());
    let key: &dyn age::Recipient = &recipient;
    write_sealed(Encryptor::with_recipients(iter::once(key)), bytes)
}

/// Opens an age file sealed by a passphrase.
///
/// # Errors
/// As [`open`]; [`SealFault::Unreadable`] too where the file asks for more work than
/// [`WorkFactor::MOST`].
pub(crate) fn open_by_passphrase(
    passphrase: &Passphrase,
    sealed: &[u8],
) -> Result<Contents, SealFault> {
    on_own_stack(|| {
        let mut identity = age::scrypt::Identity::new(passphrase.secret().clone());
        identity.set_max_work_factor(WorkFactor::MOST);
        read_sealed(&identity, sealed)
    })
}

/// Runs scrypt once with [`WorkFactor::FLOOR`], so that the caller can time it for
/// [`WorkFactor::calibrated`].
///
/// # Errors
/// [`VaultError::Io`] where the library refuses.
pub fn try_floor() -> Result<(), VaultError> {
    let passphrase = Passphrase::new("how long does this take".into())?;
    seal_by_passphrase(&passphrase, WorkFactor::new(WorkFactor::FLOOR)?, b"")
        .map(drop)
        .map_err(|_| VaultError::Io)
}

fn write_sealed(
    encryptor: Result<Encryptor, EncryptError>,
    bytes: &[u8],
) -> Result<Vec<u8>, SealFault> {
    let seal = || {
        let mut sealed = Vec::with_capacity(bytes.len() + bytes.len() / 2048 + 1024);
        let mut writer = encryptor.ok()?.wrap_output(&mut sealed).ok()?;
        writer.write_all(bytes).ok()?;
        writer.finish().ok()?;
        Some(sealed)
    };
    seal().ok_or(SealFault::NotSealed)
}

fn read_sealed(identity: &dyn age::Identity, sealed: &[u8]) -> Result<Contents, SealFault> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| SealFault::Unreadable)?;
    let mut reader = decryptor.decrypt(iter::once(identity)).map_err(|error| match error {
        // Only who has the key of the file can compare the code over its beginning.
        DecryptError::InvalidMac => SealFault::Damaged,
        DecryptError::InvalidHeader | DecryptError::ExcessiveWork { .. } => SealFault::Unreadable,
        _ => SealFault::NotOpened,
    })?;
    // Sealed bytes are always longer, so the buffer never moves and leaves no copy behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut bytes).map_err(|_| SealFault::Damaged)?;
    Ok(Contents(bytes))
}

/// Whether the bytes begin as an age file does. Says nothing about what is sealed.
pub(crate) fn begins_as_sealed(bytes: &[u8]) -> bool {
    Decryptor::new_buffered(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The points of small order and other spellings of them (RFC 7748, 6.1).
    #[test]
    fn a_key_with_which_everybody_shares_the_same_secret_is_no_key() {
        const ORDER_EIGHT: [&str; 2] = [
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
            "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        ];
        let of_digits = |digits: &str| -> Vec<u8> {
            (0..64)
                .step_by(2)
                .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
                .collect()
        };
        let near_the_prime = [0xEC, 0xED, 0xEE].map(|first| {
            let mut point = vec![0xFF; 32];
            (point[0], point[31]) = (first, 0x7F);
            point
        });
        let small = [0, 1].map(|first| {
            let mut point = vec![0; 32];
            point[0] = first;
            point
        });
        let points = ORDER_EIGHT.map(of_digits).into_iter().chain(near_the_prime).chain(small);
        let hrp = bech32::Hrp::parse("age").unwrap();
        let mut tried = 0;
        for mut point in points {
            for top in [0, 0x80] {
                point[31] = point[31] & 0x7F | top;
                let text = bech32::encode::<Bech32>(hrp, &point).unwrap();
                assert!(text.parse::<age::x25519::Recipient>().is_ok(), "age reads it");
                assert_eq!(text.parse::<Recipient>(), Err(SealFault::NotAKey), "{text}");
                tried += 1;
            }
        }
        assert_eq!(tried, 14);
        let own = Identity::generate().recipient();
        assert_eq!(own.to_string().parse(), Ok(own));
    }

    #[test]
    fn opens_what_was_sealed_to_any_of_two_recipients() {
        let (one, two) = (Identity::generate(), Identity::generate());
        let sealed = seal(&[&one.recipient(), &two.recipient()], b"an answer").unwrap();
        assert_eq!(&*open(&one, &sealed).unwrap(), b"an answer");
        assert_eq!(&*open(&two, &sealed).unwrap(), b"an answer");
        assert_eq!(open(&Identity::generate(), &sealed), Err(SealFault::NotOpened));
    }

    /// Whether the system keeps all that stands at the key's place in memory: the flag `lo` of the
    /// mapping that holds it, in `/proc/self/smaps`.
    #[cfg(target_os = "linux")]
    fn is_locked(identity: &Identity) -> bool {
        let at = std::ptr::from_ref(&*identity.key).addr();
        let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
        let mut holds_key = false;
        for line in maps.lines() {
            let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
            let range = first.split_once('-').and_then(|(from, to)| {
                let number = |text| usize::from_str_radix(text, 16).ok();
                Some(number(from)?..number(to)?)
            });
            match range {
                Some(range) => holds_key = range.contains(&at),
                None if holds_key && first == "VmFlags:" => {
                    return rest.split_whitespace().any(|flag| flag == "lo");
                }
                None => {}
            }
        }
        panic!("the key is in no mapping");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn keeps_each_key_in_locked_pages_until_it_is_dropped_itself() {
        let one = Identity::generate();
        let two = one.clone();
        assert!(one.is_locked_in_memory() && two.is_locked_in_memory());
        assert!(is_locked(&one) && is_locked(&two));
        drop(one);
        assert!(is_locked(&two), "the end of its neighbour gave it free");
    }

    #[test]
    fn tells_another_key_from_a_right_one_whose_file_is_damaged() {
        let identity = Identity::generate();
        let sealed = seal(&[&identity.recipient()], b"an answer").unwrap();
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(open(&identity, &changed), Err(SealFault::Damaged), "at its end");
        assert_eq!(open(&Identity::generate(), &changed), Err(SealFault::NotOpened));
        assert_eq!(open(&identity, &sealed[..sealed.len() - 1]), Err(SealFault::Damaged));
        assert_eq!(open(&identity, &sealed[..40]), Err(SealFault::Unreadable), "cut off early");
        let passphrase = Passphrase::new("one".into()).unwrap();
        let mut sealed = seal_by_passphrase(&passphrase, WorkFactor::for_tests(), b"x").unwrap();
        assert_eq!(
            open_by_passphrase(&Passphrase::new("two".into()).unwrap(), &sealed),
            Err(SealFault::NotOpened)
        );
        *sealed.last_mut().unwrap() ^= 1;
        assert_eq!(open_by_passphrase(&passphrase, &sealed), Err(SealFault::Damaged));
    }

    #[test]
    fn refuses_to_seal_to_no_one() {
        assert_eq!(seal(&[], b"an answer"), Err(SealFault::NotSealed));
    }

    #[test]
    fn shows_no_secret_when_printed_for_debugging() {
        let identity = Identity::generate();
        let printed = format!("{identity:?} {:?}", Contents::new(b"marker".to_vec()));
        assert!(!printed.contains("AGE-SECRET"), "{printed}");
        assert!(!printed.contains("marker") && !printed.contains("109"), "{printed}");
    }

    #[test]
    fn reads_its_own_keys_back_and_no_other_text() {
        let identity = Identity::generate();
        let again = Identity::from_text(&identity.to_text()).unwrap();
        assert_eq!(again.recipient(), identity.recipient());
        assert_eq!(identity.recipient().to_string().parse(), Ok(identity.recipient()));
        assert_eq!("age1nothing".parse::<Recipient>(), Err(SealFault::NotAKey));
        assert!(Identity::from_text(&"AGE-SECRET-KEY-1NO".to_owned().into()).is_err());
    }
}
