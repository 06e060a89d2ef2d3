//! Proofs over an edition.
