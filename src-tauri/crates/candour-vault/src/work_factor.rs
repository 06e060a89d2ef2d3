//! The work factor: how much work each guess at a passphrase costs.

use std::time::Duration;

use crate::error::VaultError;

/// The scrypt work factor of age: the base-two logarithm of N, where r is 8 and p is 1.
///
/// One guess takes 2^(N's logarithm) KiB of memory: 256 MiB at the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// The least a new key file may have: 2^18, 256 MiB a guess.
    pub const FLOOR: u8 = 18;
    /// The most a new key file may have, and the most that is opened: 2^20, 1 GiB a guess.
    ///
    /// Above it a weaker computer could not open a vault made on a strong one, and a tampered
    /// file could ask for more memory than there is.
    pub const MOST: u8 = 20;

    /// A work factor of 2^`log2`.
    ///
    /// # Errors
    /// [`VaultError::WorkFactorOutOfRange`] below [`Self::FLOOR`] or above [`Self::MOST`].
    pub fn new(log2: u8) -> Result<Self, VaultError> {
        if (Self::FLOOR..=Self::MOST).contains(&log2) {
            Ok(Self(log2))
        } else {
            Err(VaultError::WorkFactorOutOfRange)
        }
    }

    /// The largest factor whose cost stays within `target`, given the time that the floor took on
    /// this computer; never less than the floor. Each step up doubles the cost.
    #[must_use]
    pub fn calibrated(at_floor: Duration, target: Duration) -> Self {
        let (mut log2, mut cost) = (Self::FLOOR, at_floor);
        while log2 < Self::MOST && cost.saturating_mul(2) <= target {
            log2 += 1;
            cost = cost.saturating_mul(2);
        }
        Self(log2)
    }

    /// A factor far below the floor, so that tests about other things are quick.
    ///
    /// Exists only under the feature `test-work-factor`, which nothing but tests turns on.
    #[cfg(any(test, feature = "test-work-factor"))]
    #[must_use]
    pub fn for_tests() -> Self {
        Self(4)
    }

    /// The logarithm, 18 to 20.
    #[must_use]
    pub fn log2(self) -> u8 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(at_floor_ms: u64, target_ms: u64) -> u8 {
        let ms = Duration::from_millis;
        WorkFactor::calibrated(ms(at_floor_ms), ms(target_ms)).log2()
    }

    #[test]
    fn stays_at_the_floor_on_a_slow_computer() {
        assert_eq!(chosen(5_000, 1_000), 18);
        assert_eq!(chosen(501, 1_000), 18);
    }

    #[test]
    fn takes_each_step_that_still_fits_the_target() {
        assert_eq!(chosen(500, 1_000), 19);
        assert_eq!(chosen(250, 1_000), 20);
    }

    #[test]
    fn never_rises_above_what_is_opened() {
        assert_eq!(chosen(0, 1_000), WorkFactor::MOST);
    }

    #[test]
    fn refuses_factors_outside_the_limits() {
        assert_eq!(WorkFactor::new(17), Err(VaultError::WorkFactorOutOfRange));
        assert_eq!(WorkFactor::new(18).map(WorkFactor::log2), Ok(18));
        assert_eq!(WorkFactor::new(21), Err(VaultError::WorkFactorOutOfRange));
    }
}
