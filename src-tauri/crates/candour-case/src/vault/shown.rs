//! A recovery code between being shown and being confirmed.

use candour_vault::{RecoveryCode, RecoveryPart};

/// A recovery code on the screen, not yet confirmed.
pub(crate) struct ShownRecovery {
    pub(super) code: RecoveryCode,
    /// Its three parts; empty where it is shown whole.
    pub(super) parts: Vec<RecoveryPart>,
}

impl ShownRecovery {
    /// What each page holds, in groups: one page, or three.
    pub(super) fn pages(&self) -> Vec<Vec<String>> {
        if self.parts.is_empty() {
            vec![self.code.groups().to_vec()]
        } else {
            self.parts.iter().map(|part| part.groups().to_vec()).collect()
        }
    }
}
