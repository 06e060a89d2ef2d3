//! Firm cards, sealing for a firm, and the first look at a file that comes from outside.
//!
//! Nothing is sent from here: bytes come in and bytes go out. The cryptography is that of
//! `candour-vault`, which is the crate `age`; this crate knows neither screens nor layout, nor what
//! the bytes of a report mean.

mod card;
mod fault;
mod fingerprint_words;
mod logo;
mod name;
mod outside;

pub use candour_vault::{Contents, Identity, Recipient};
pub use card::{Card, Contact, MOST_CARD_BYTES};
pub use fault::CardFault;
pub use fingerprint_words::fingerprint_words;
pub use logo::{Logo, MOST_PICTURE_BYTES};
pub use name::{looks_like, mixes_alphabets};
pub use outside::{
    MOST_OUTSIDE_BYTES, Outside, OutsideFault, begins_as_report, read_outside, seal_for,
};
