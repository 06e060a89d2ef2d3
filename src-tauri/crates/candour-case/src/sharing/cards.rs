//! The cards that a vault keeps among its settings.

use candour_sharing::Card;
use candour_vault::Vault;
use serde::{Deserialize, Serialize};

use crate::{CaseError, Timestamp};

/// The member of the vault's settings that holds these.
const MEMBER: &str = "sharing";

/// What the vault keeps of firms, among its settings.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct StoredCards {
    /// The card of this firm itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) own: Option<Card>,
    /// The cards of other firms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) cards: Vec<StoredCard>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct StoredCard {
    pub(crate) card: Card,
    /// When the person compared its words by telephone and found them the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) compared: Option<Timestamp>,
}

impl StoredCards {
    pub(crate) fn of(vault: &Vault) -> Result<Self, CaseError> {
        let kept = vault.settings().get(MEMBER).cloned();
        kept.map_or_else(
            || Ok(Self::default()),
            |json| serde_json::from_value(json).map_err(|_| CaseError::SettingsUnreadable),
        )
    }

    /// Writes these settings and keeps the others of the vault.
    pub(crate) fn write(&self, vault: &mut Vault) -> Result<(), CaseError> {
        let json = serde_json::to_value(self).map_err(|_| CaseError::SettingsUnreadable)?;
        let mut settings = vault.settings().as_object().cloned().unwrap_or_default();
        settings.insert(MEMBER.to_owned(), json);
        Ok(vault.write_settings(settings.into())?)
    }

    /// Every card, each key once: that of this firm itself first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Card> {
        let own = self.own.as_ref();
        let is_own = move |card: &&Card| own.is_some_and(|own| own.public_key == card.public_key);
        let others = self.cards.iter().map(|kept| &kept.card);
        own.into_iter().chain(others.filter(move |card| !is_own(card)))
    }

    /// The imported card of a key; `None` where there is none, or this firm itself has that key.
    pub(crate) fn imported(&self, key: &str) -> Option<&StoredCard> {
        let is_own = self.own.as_ref().is_some_and(|own| own.public_key == key);
        self.cards.iter().find(|kept| !is_own && kept.card.public_key == key)
    }

    /// The default card: of this firm itself, else of those whose words were compared the one
    /// compared last. A card that came by itself never becomes the usual one.
    pub(crate) fn usual(&self) -> Option<&Card> {
        let compared = self.cards.iter().filter(|kept| kept.compared.is_some());
        let last = compared.max_by_key(|kept| kept.compared).map(|kept| &kept.card);
        self.own.as_ref().or(last)
    }
}

#[cfg(test)]
mod tests {
    use candour_vault::{MemoryStore, VaultLock};
    use serde_json::json;

    use super::StoredCards;
    use crate::CaseError;

    #[test]
    fn cards_of_another_form_are_refused_as_settings_and_stay_as_they_are() {
        let vault_lock = VaultLock::on(Box::new(MemoryStore::new())).unwrap();
        let mut vault = vault_lock.create_unkept().unwrap();
        assert!(StoredCards::of(&vault).is_ok_and(|kept| kept.cards.is_empty()));
        let later = json!({ "sharing": { "cards": "in a book of their own" } });
        vault.write_settings(later.clone()).unwrap();
        assert_eq!(StoredCards::of(&vault).err(), Some(CaseError::SettingsUnreadable));
        assert_eq!(vault.settings(), &later);
    }
}
