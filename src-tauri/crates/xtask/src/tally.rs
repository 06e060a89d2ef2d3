//! How many checks held.

/// How many checks of a step held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    /// One check that held, or did not.
    pub(crate) fn one(held: bool) -> Self {
        if held { Self { passed: 1, failed: 0 } } else { Self { passed: 0, failed: 1 } }
    }

    /// The counts of several checks.
    pub(crate) fn new(passed: u64, failed: u64) -> Self {
        Self { passed, failed }
    }

    /// The sum of two counts.
    pub(crate) fn and(self, other: Self) -> Self {
        Self::new(self.passed + other.passed, self.failed + other.failed)
    }
}
