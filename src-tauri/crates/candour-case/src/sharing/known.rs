//! A firm as the program knows it, whether its card came with the program or from the firm.

use candour_content::{Edition, FirmCard, Phrases};
use candour_model::Locale;
use candour_sharing::{Card, Contact, Logo};

/// A firm: what is known of it, in words.
pub(crate) struct KnownFirm {
    /// Its name.
    pub(crate) name: String,
    /// Its numbers in public registers; `None` where its card has no room for them.
    pub(crate) registered: Option<Registered>,
    /// How to reach it.
    pub(crate) contact: Contact,
    /// What it does, a line each.
    pub(crate) services: Vec<String>,
    /// What it wants every page to say of purpose and confidentiality.
    pub(crate) marking: Option<String>,
    /// What it wants said about the use of its card.
    pub(crate) disclaimer: Option<String>,
    /// Its logo.
    pub(crate) logo: Option<Logo>,
    /// The key that is sealed to, as its card writes it; a card that came with the program has none.
    pub(crate) key: Option<String>,
}

/// The numbers of a firm in public registers, where they are known.
pub(crate) struct Registered {
    pub(crate) company: Option<String>,
    pub(crate) regulator: Option<String>,
}

impl KnownFirm {
    /// A firm whose card came with the program, in a language.
    pub(crate) fn shipped(phrases: &Phrases<'_>, card: &FirmCard) -> Self {
        Self {
            name: card.name.clone(),
            registered: Some(Registered {
                company: card.company_number.clone(),
                regulator: card.regulator_number.clone(),
            }),
            contact: Contact {
                address: card.address.clone(),
                telephone: card.telephone.clone(),
                email: card.email.clone(),
                website: card.website.clone(),
            },
            services: card
                .services
                .iter()
                .map(|id| phrases.text(&format!("service-{id}")))
                .collect(),
            marking: None,
            disclaimer: Some(phrases.text(&card.disclaimer)),
            logo: None,
            key: None,
        }
    }

    /// The first firm whose card came with the program.
    pub(crate) fn first_shipped(edition: &Edition, locale: &Locale) -> Option<Self> {
        edition.firm().map(|card| Self::shipped(&Phrases::new(edition, locale), card))
    }
}

impl From<&Card> for KnownFirm {
    fn from(card: &Card) -> Self {
        Self {
            name: card.name.clone(),
            registered: None,
            contact: card.contact.clone(),
            services: card.services.clone(),
            marking: card.marking.clone(),
            disclaimer: card.disclaimer.clone(),
            logo: card.logo(),
            key: Some(card.public_key.clone()),
        }
    }
}
