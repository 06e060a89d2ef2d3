//! A public key as words that two people can compare by telephone.

use candour_vault::{Recipient, word_at};
use sha2::{Digest, Sha256};

/// Eight words for a public key, divided by spaces.
///
/// SHA-256 of the key's text (`age1…`, no line end) is read as eight 32-bit numbers, the big end
/// first. Each number modulo 7776 picks a word of the EFF large word list, the first word being 0.
/// Eight words tell apart 2^103 keys. `docs/format.md` says the same.
#[must_use]
pub fn fingerprint_words(key: &Recipient) -> String {
    let digest = Sha256::digest(key.to_string().as_bytes());
    let words: Vec<&str> = digest
        .chunks_exact(4)
        .map(|four| {
            let number = four.iter().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte));
            word_at(number)
        })
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use candour_vault::Identity;

    use super::*;

    #[test]
    fn one_key_always_has_the_same_eight_words_and_another_key_others() {
        let (one, two) = (Identity::generate().recipient(), Identity::generate().recipient());
        assert_eq!(fingerprint_words(&one), fingerprint_words(&one));
        assert_eq!(fingerprint_words(&one).split(' ').count(), 8);
        assert_ne!(fingerprint_words(&one), fingerprint_words(&two));
    }
}
