//! The firm card: who a firm is, and the public key that is sealed to.

use candour_model::{first_hidden, has_words, piles_marks};
use candour_vault::Recipient;
use serde::{Deserialize, Serialize};

use crate::{CardFault, Logo, fingerprint_words};

/// The most bytes of a card file: 128 KiB.
pub const MOST_CARD_BYTES: usize = 128 * 1024;

const FORMAT: &str = "candour-firm-card";
const VERSION: u64 = 1;
/// The most characters of one line, and of the disclaimer.
const LINE: usize = 300;
const LONG: usize = 4000;
/// The most characters of the marking: two lines at the foot of a page.
const MARKING: usize = 160;
const MOST_SERVICES: usize = 20;

/// A firm card. What the firm has not given is absent, and shows as "not configured".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Card {
    /// `candour-firm-card`.
    pub format: String,
    /// Version of this form: 1.
    pub version: u64,
    /// The name of the firm, one line.
    pub name: String,
    /// How to reach the firm.
    #[serde(default, skip_serializing_if = "Contact::is_empty")]
    pub contact: Contact,
    /// What the firm does, a line each; at most 20.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    /// What every page says of purpose and confidentiality, one line of at most 160 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<String>,
    /// What the firm wants said about the use of its card; may have several lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclaimer: Option<String>,
    /// A black logo for print: see [`Logo`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// An age X25519 recipient: `age1…`.
    pub public_key: String,
    /// The eight words of the key. They may be left out; where they stand they must be right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
}

/// How to reach a firm: each a line, absent where not given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contact {
    /// The postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// The e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

impl Contact {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is given of it, each with the name of its field.
    pub fn lines(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [
            ("address", &self.address),
            ("telephone", &self.telephone),
            ("email", &self.email),
            ("website", &self.website),
        ];
        all.into_iter().filter_map(|(name, line)| Some((name, line.as_deref()?)))
    }
}

/// The version alone, which every later card will still state in the same way.
#[derive(Deserialize)]
struct Stated {
    format: String,
    version: u64,
}

impl Card {
    /// A card of a name and a key; the rest is absent.
    ///
    /// # Errors
    ///
    /// [`CardFault::Text`] where the name cannot stand on a card.
    pub fn new(name: &str, key: &Recipient) -> Result<Self, CardFault> {
        let card = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            name: name.trim().to_owned(),
            contact: Contact::default(),
            services: Vec::new(),
            marking: None,
            disclaimer: None,
            logo: None,
            public_key: key.to_string(),
            fingerprint: Some(fingerprint_words(key)),
        };
        card.checked()
    }

    /// Reads a card. Nothing of the file is used unless all of it is right.
    ///
    /// # Errors
    ///
    /// Every [`CardFault`].
    pub fn read(bytes: &[u8]) -> Result<Self, CardFault> {
        if bytes.len() > MOST_CARD_BYTES {
            return Err(CardFault::TooLarge);
        }
        let stated: Stated = serde_json::from_slice(bytes).map_err(|_| CardFault::NotACard)?;
        if stated.format != FORMAT || stated.version == 0 {
            return Err(CardFault::NotACard);
        }
        if stated.version > VERSION {
            return Err(CardFault::Newer);
        }
        let card: Self = serde_json::from_slice(bytes).map_err(|_| CardFault::NotACard)?;
        card.checked()
    }

    /// The card as a file: JSON that ends in a line feed.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The key that is sealed to.
    ///
    /// # Errors
    ///
    /// [`CardFault::Key`]; not for a card that was read.
    pub fn key(&self) -> Result<Recipient, CardFault> {
        self.public_key.parse().map_err(|_| CardFault::Key)
    }

    /// Puts a logo made of a PNG picture on the card.
    ///
    /// # Errors
    ///
    /// [`CardFault::Picture`], and then the card is as it was.
    pub fn set_logo(&mut self, png: &[u8]) -> Result<(), CardFault> {
        self.logo = Some(Logo::from_png(png)?.to_text());
        Ok(())
    }

    /// The firm's logo.
    #[must_use]
    pub fn logo(&self) -> Option<Logo> {
        Logo::read(self.logo.as_ref()?).ok()
    }

    /// The JSON Schema (2020-12) of a card, as text.
    #[must_use]
    pub fn schema() -> &'static str {
        include_str!("card.schema.json")
    }

    /// What is wrong with a card that is not accepted, for whoever writes one by hand: the line and
    /// column of what is no JSON of a card, or the field and what is wrong with its text. `None`
    /// where [`CardFault`] says all.
    #[must_use]
    pub fn reason(bytes: &[u8]) -> Option<String> {
        if bytes.len() > MOST_CARD_BYTES {
            return None;
        }
        let card: Self = match serde_json::from_slice(bytes) {
            Err(error) => return Some(error.to_string()),
            Ok(card) => card,
        };
        if card.format != FORMAT {
            return Some(format!("format: it is not {FORMAT}"));
        }
        if card.version == 0 {
            return Some("version: it is 0".to_owned());
        }
        card.text_at_fault()
    }

    /// Each text with the name of its field, the most characters and whether it may have lines.
    fn texts(&self) -> impl Iterator<Item = (String, &str, usize, bool)> {
        let named = |name: &str| name.to_owned();
        let own = std::iter::once((named("name"), self.name.as_str(), LINE, false));
        let contact = self.contact.lines();
        let contact = contact.map(|(name, line)| (format!("contact/{name}"), line, LINE, false));
        let services = self.services.iter().enumerate();
        let services =
            services.map(|(at, line)| (format!("services/{}", at + 1), line.as_str(), LINE, false));
        let marking = self.marking.iter();
        let marking = marking.map(move |text| (named("marking"), text.as_str(), MARKING, false));
        let disclaimer = self.disclaimer.iter();
        let disclaimer =
            disclaimer.map(move |text| (named("disclaimer"), text.as_str(), LONG, true));
        own.chain(contact).chain(services).chain(marking).chain(disclaimer)
    }

    fn text_at_fault(&self) -> Option<String> {
        if self.services.len() > MOST_SERVICES {
            return Some(format!("services: more than {MOST_SERVICES}"));
        }
        self.texts().find_map(|(field, text, most, has_lines)| {
            text_fault(text, most, has_lines).map(|why| format!("{field}: {why}"))
        })
    }

    fn checked(self) -> Result<Self, CardFault> {
        if self.text_at_fault().is_some() {
            return Err(CardFault::Text);
        }
        if let Some(logo) = &self.logo {
            Logo::read(logo)?;
        }
        let key = self.key()?;
        if key.to_string() != self.public_key {
            return Err(CardFault::Key);
        }
        match &self.fingerprint {
            Some(words) if *words != fingerprint_words(&key) => Err(CardFault::Fingerprint),
            _ => Ok(self),
        }
    }
}

/// Why a text cannot be shown as it is: nothing in it that is seen, overlong, or something in it that
/// hides or reorders what stands beside it.
fn text_fault(text: &str, most: usize, has_lines: bool) -> Option<String> {
    if !has_words(text) {
        return Some("nothing that can be seen".to_owned());
    }
    if text.chars().count() > most {
        return Some(format!("more than {most} characters"));
    }
    if piles_marks(text) {
        return Some("more marks on one letter than any script needs".to_owned());
    }
    let mut lines = text.split('\n');
    let hidden = if has_lines { lines.find_map(first_hidden) } else { first_hidden(text) };
    hidden.map(|c| format!("the character U+{:04X} does not show", u32::from(c)))
}

#[cfg(test)]
mod tests {
    use candour_vault::Identity;
    use proptest::prelude::*;

    use super::*;

    fn card() -> Card {
        Card::new("A firm", &Identity::generate().recipient()).unwrap()
    }

    /// The same with the members of each object sorted by name: whether `serde_json` sorts them
    /// depends on what else is built.
    fn sorted(json: serde_json::Value) -> serde_json::Value {
        match json {
            serde_json::Value::Object(members) => {
                let members = members.into_iter().map(|(name, value)| (name, sorted(value)));
                members.collect::<std::collections::BTreeMap<_, _>>().into_iter().collect()
            }
            serde_json::Value::Array(values) => values.into_iter().map(sorted).collect(),
            other => other,
        }
    }

    /// `CANDOUR_WRITE_SCHEMA=1 cargo test -p candour-sharing schema` writes the file anew.
    #[test]
    fn the_schema_is_that_of_the_type() {
        let schema = serde_json::to_value(schemars::schema_for!(Card)).unwrap();
        let mut made = serde_json::to_string_pretty(&sorted(schema)).unwrap();
        made.push('\n');
        if std::env::var_os("CANDOUR_WRITE_SCHEMA").is_some() {
            let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/card.schema.json");
            std::fs::write(file, &made).unwrap();
        }
        assert!(Card::schema() == made, "card.schema.json is not what the type gives");
    }

    #[test]
    fn a_card_comes_back_as_it_was_written() {
        let mut card = card();
        card.contact.telephone = Some("by hand".into());
        card.disclaimer = Some("One line.\nAnother.".into());
        card.logo = Some("UDQKMyAxCuA=".into());
        assert_eq!(Card::read(&card.to_bytes()), Ok(card));
    }

    #[test]
    fn a_card_written_by_hand_needs_a_name_and_a_key_alone() {
        let key = Identity::generate().recipient();
        let text = format!(
            r#"{{"format":"candour-firm-card","version":1,"name":"A firm","public-key":"{key}"}}"#
        );
        assert_eq!(Card::read(text.as_bytes()).unwrap().key(), Ok(key));
    }

    #[test]
    fn words_of_another_key_are_refused() {
        let mut wrong = card();
        wrong.fingerprint = card().fingerprint;
        assert_eq!(Card::read(&wrong.to_bytes()), Err(CardFault::Fingerprint));
    }

    #[test]
    fn each_fault_is_told_apart() {
        let with = |key: &str, value: serde_json::Value| {
            let mut json = serde_json::to_value(card()).unwrap();
            json[key] = value;
            Card::read(json.to_string().as_bytes())
        };
        assert_eq!(with("version", 2.into()), Err(CardFault::Newer));
        assert_eq!(with("format", "other".into()), Err(CardFault::NotACard));
        assert_eq!(with("script", "x".into()), Err(CardFault::NotACard));
        assert_eq!(with("name", "A\u{202e}mrif".into()), Err(CardFault::Text));
        assert_eq!(with("name", "A\nfirm".into()), Err(CardFault::Text));
        assert_eq!(with("name", "x".repeat(301).into()), Err(CardFault::Text));
        assert_eq!(with("disclaimer", "  ".into()), Err(CardFault::Text));
        assert_eq!(with("logo", "UDQK".into()), Err(CardFault::Picture));
        assert_eq!(with("public-key", "age1nothing".into()), Err(CardFault::Key));
        assert_eq!(Card::read(&vec![b' '; MOST_CARD_BYTES + 1]), Err(CardFault::TooLarge));
    }

    proptest! {
        #[test]
        fn a_card_that_was_cut_off_is_never_taken(at in 0_usize..1000) {
            let whole = card().to_bytes();
            // The last byte is a line feed, without which the card is still whole.
            let at = at % (whole.len() - 1);
            prop_assert_eq!(Card::read(&whole[..at]), Err(CardFault::NotACard));
        }

        #[test]
        fn no_bytes_make_the_reader_stop(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
            prop_assert!(Card::read(&bytes).is_err());
        }
    }

    #[test]
    fn the_field_and_the_reason_of_a_card_that_is_not_accepted_are_named() {
        let card = serde_json::to_value(card()).unwrap();
        let reason = |change: &dyn Fn(&mut serde_json::Value)| {
            let mut card = card.clone();
            change(&mut card);
            let bytes = serde_json::to_vec_pretty(&card).unwrap();
            assert!(Card::read(&bytes).is_err());
            Card::reason(&bytes).unwrap()
        };
        let hidden = reason(&|card| card["name"] = "A\u{FFF9} firm".into());
        assert_eq!(hidden, "name: the character U+FFF9 does not show");
        for c in ['\u{FE0F}', '\u{180B}', '\u{2800}', '\u{E000}', '\u{FFFE}'] {
            let found = reason(&|card| card["name"] = format!("A{c} firm").into());
            assert!(found.starts_with("name: the character U+"), "{found}");
        }
        let empty = reason(&|card| card["contact"] = serde_json::json!({ "email": " " }));
        assert_eq!(empty, "contact/email: nothing that can be seen");
        let long = reason(&|card| card["services"] = serde_json::json!(["x", "y".repeat(301)]));
        assert_eq!(long, "services/2: more than 300 characters");
        let unknown = reason(&|card| card["fax"] = "1".into());
        assert!(unknown.contains("`fax`") && unknown.contains(" at line "), "{unknown}");
        let bytes = serde_json::to_vec(&card).unwrap();
        assert_eq!(Card::reason(&bytes), None);
        let comma = Card::reason(b"{\n \"format\": \"candour-firm-card\",\n}").unwrap();
        assert_eq!(comma, "trailing comma at line 3 column 1");
    }
}
