//! Why a card was not accepted.

/// Why a card was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CardFault {
    /// Over [`crate::MOST_CARD_BYTES`].
    #[error("the card is too large")]
    TooLarge,
    /// Not the JSON of a card: cut off, another file, or with members that no card has.
    #[error("not a firm card")]
    NotACard,
    /// A card of a later version.
    #[error("the card has a newer version")]
    Newer,
    /// An empty text, an overlong one, or one with characters that hide or reorder others.
    #[error("a text of the card is not acceptable")]
    Text,
    /// A logo that cannot be printed: another form, too large, or empty.
    #[error("the logo of the card is not acceptable")]
    Picture,
    /// No age public key.
    #[error("the card holds no public key")]
    Key,
    /// The words on the card are not those of its key.
    #[error("the words on the card belong to another key")]
    Fingerprint,
}
