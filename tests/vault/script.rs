//! What the child saves and the test expects: the same bytes for the same number.

/// The contents of the `n`th save: between 40 bytes and about 100 KB, different for every `n`.
pub(crate) fn contents(n: u64) -> Vec<u8> {
    let repeats = usize::try_from((n * 7919) % 2500).unwrap_or(0) + 1;
    format!("save {n}: every byte of this counts\n").repeat(repeats).into_bytes()
}
