//! A firm in words: its facts, its view, its logo.

use candour_content::Phrases;
use candour_sharing::{Logo, fingerprint_words};

use crate::Timestamp;
use crate::screens::view_models::{Fact, FirmView, LogoView};
use crate::sharing::KnownFirm;

/// Name and contact of a firm, and its numbers in registers; what is not known is left out.
pub(crate) fn firm_facts(phrases: &Phrases<'_>, firm: &KnownFirm) -> Vec<Fact> {
    let name = firm.name.clone();
    let numbers = firm.registered.as_ref();
    let mut facts = vec![Fact { label: phrases.text("firm-name"), text: name }];
    facts.extend(contact_facts(phrases, firm));
    facts.extend(numbers.and_then(|of| fact(phrases, "firm-company-number", of.company.as_ref())));
    facts.extend(numbers.and_then(|of| fact(phrases, "firm-regulator", of.regulator.as_ref())));
    facts
}

/// Telephone, e-mail, address and website, as far as they are known.
fn contact_facts(phrases: &Phrases<'_>, firm: &KnownFirm) -> Vec<Fact> {
    let contact = &firm.contact;
    [
        fact(phrases, "firm-telephone", contact.telephone.as_ref()),
        fact(phrases, "firm-email", contact.email.as_ref()),
        fact(phrases, "firm-address", contact.address.as_ref()),
        fact(phrases, "firm-website", contact.website.as_ref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn fact(phrases: &Phrases<'_>, id: &str, value: Option<&String>) -> Option<Fact> {
    let text = value.filter(|text| !text.trim().is_empty())?.clone();
    Some(Fact { label: phrases.text(id), text })
}

/// A firm that a report can be sealed for. `compared` is when the words of its key were compared,
/// `remarks` what a person should know before they choose it.
pub(crate) fn firm_view(
    phrases: &Phrases<'_>,
    firm: KnownFirm,
    compared: Option<Timestamp>,
    remarks: Vec<String>,
) -> FirmView {
    FirmView {
        facts: contact_facts(phrases, &firm),
        name: firm.name,
        services: firm.services,
        disclaimer: firm.disclaimer,
        words: firm.key.as_ref().and_then(|key| key.parse().ok()).as_ref().map(fingerprint_words),
        shipped: firm.key.is_none(),
        key: firm.key,
        compared: compared.map(|at| phrases.at("share-compared", at)),
        remarks,
    }
}

/// The black runs of a logo, row by row.
pub(crate) fn logo_view(logo: &Logo) -> LogoView {
    let (width, height) = (logo.width(), logo.height());
    let mut path = String::new();
    for y in 0..height {
        let mut x = 0;
        while x < width {
            let begin = x;
            while x < width && logo.is_black(x, y) {
                x += 1;
            }
            if x > begin {
                path.push_str(&format!("M{begin} {y}h{}v1h-{}z", x - begin, x - begin));
            }
            x += 1;
        }
    }
    LogoView { text: logo.to_text(), width, height, path }
}
