//! Firms: the known cards, and this computer as a firm's.

use candour_content::Phrases;
use candour_model::Locale;
use candour_report::Letterhead;
use candour_sharing::{Card, Contact, Logo, fingerprint_words};

use crate::app_session::AppSession;
use crate::report::{FileToSave, letterhead};
use crate::screens::presenters::{firm_view, logo_view};
use crate::screens::view_models::{FirmChoice, FirmText, LogoView, OwnFirmView, ShareView};
use crate::sharing::remarks::remarks;
use crate::sharing::{KnownFirm, StoredCard, StoredCards, seal_report};
use crate::{CaseError, Timestamp};

impl AppSession {
    /// The firms that are known here: those that came with the program, then those imported.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`].
    pub fn firms(&self, locale: &Locale) -> Result<ShareView, CaseError> {
        let phrases = Phrases::new(&self.edition, locale);
        let kept = self.kept()?;
        let shipped =
            self.edition.firms.iter().map(|card| {
                firm_view(&phrases, KnownFirm::shipped(&phrases, card), None, Vec::new())
            });
        let imported = kept.cards.iter().map(|one| {
            let remarks = remarks(&self.edition, &phrases, &kept, one);
            firm_view(&phrases, KnownFirm::from(&one.card), one.compared, remarks)
        });
        let firms = shipped.chain(imported).collect();
        let made = self.report.as_ref().filter(|made| made.is_print()).map(|made| {
            phrases.counted(
                "share-made",
                made.file().pages,
                &[("reference", made.reference()), ("firm", made.firm())],
            )
        });
        Ok(ShareView { firms, made })
    }

    /// Imports a firm's card. A card of the same key replaces the one before. Its words count as
    /// compared only where the card is the same in every field: a copy with the true key and another
    /// address would otherwise bring what is sent to another place.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], the vault's.
    pub fn import_card(&mut self, card: Card) -> Result<(), CaseError> {
        let mut kept = self.kept()?;
        match kept.cards.iter_mut().find(|old| old.card.public_key == card.public_key) {
            Some(old) if old.card == card => {}
            Some(old) => *old = StoredCard { card, compared: None },
            None => kept.cards.push(StoredCard { card, compared: None }),
        }
        self.keep(&kept)
    }

    /// Notes that the words of an imported card were compared and are the same, or undoes that.
    ///
    /// # Errors
    ///
    /// [`CaseError::Card`] where no such key is known; [`CaseError::Locked`], the vault's.
    pub fn compare_card(&mut self, key: &str, same: bool, now: Timestamp) -> Result<(), CaseError> {
        let mut kept = self.kept()?;
        let card = kept.cards.iter_mut().find(|kept| kept.card.public_key == key);
        card.ok_or(candour_sharing::CardFault::Key)?.compared = same.then_some(now);
        self.keep(&kept)
    }

    /// Forgets an imported card.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], the vault's.
    pub fn forget_card(&mut self, key: &str) -> Result<(), CaseError> {
        let mut kept = self.kept()?;
        kept.cards.retain(|kept| kept.card.public_key != key);
        self.keep(&kept)
    }

    /// The report in memory, sealed for the firm of a key: a file to save. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`CaseError::Card`] where no such key is known or its words were not compared,
    /// [`CaseError::ReportMissing`], [`CaseError::NotSealed`].
    pub fn seal_report_for(&self, key: &str, locale: &Locale) -> Result<FileToSave, CaseError> {
        let made = self.report.as_ref().ok_or(CaseError::ReportMissing)?;
        let kept = self.kept()?;
        let found = kept.cards.iter().find(|kept| kept.card.public_key == key);
        let compared = found.filter(|kept| kept.compared.is_some());
        let card = &compared.ok_or(candour_sharing::CardFault::Key)?.card;
        let bytes = seal_report(card, &made.file().pdf)?;
        let phrases = Phrases::new(&self.edition, locale);
        let file_name = phrases.with("sealed-file-name", &[("reference", made.reference())]);
        Ok(FileToSave { file_name, bytes: bytes.into() })
    }

    /// This computer as a firm's.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], the vault's.
    pub fn own_firm(&mut self) -> Result<OwnFirmView, CaseError> {
        let own = self.kept()?.own;
        let logo = own.as_ref().and_then(Card::logo).map(|logo| logo_view(&logo));
        let text = own.map(|card| text_of(&card)).unwrap_or_default();
        let key = self.own_vault()?.firm()?.map(|firm| firm.recipient());
        Ok(OwnFirmView {
            firm: key.is_some(),
            text,
            words: key.as_ref().map(fingerprint_words),
            key: key.map(|key| key.to_string()),
            logo,
        })
    }

    /// A logo as it stands on a card, as a preview. Nothing is kept.
    ///
    /// # Errors
    ///
    /// [`CaseError::Card`] where it is no logo of a card.
    pub fn logo_from(text: &str) -> Result<LogoView, CaseError> {
        Ok(logo_view(&Logo::read(text)?))
    }

    /// The firms that a report can be made for: the one that came with the program, this firm
    /// itself, those whose cards were imported.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`].
    pub fn report_firms(&self, locale: &Locale) -> Result<Vec<FirmChoice>, CaseError> {
        let phrases = Phrases::new(&self.edition, locale);
        let kept = self.kept()?;
        let usual = kept.usual().map(|card| card.public_key.clone());
        let shipped = self.edition.firm().map(|card| (None, card.name.clone(), Vec::new()));
        let others = kept.all().map(|card| {
            let imported = kept.imported(&card.public_key);
            let remarks = imported.map(|one| remarks(&self.edition, &phrases, &kept, one));
            (Some(card.public_key.clone()), card.name.clone(), remarks.unwrap_or_default())
        });
        let choice = |(key, name, remarks): (Option<String>, String, Vec<String>)| {
            let usual = key == usual;
            FirmChoice { key, name, usual, remarks }
        };
        Ok(shipped.into_iter().chain(others).map(choice).collect())
    }

    /// The key of the firm that a report is for unless somebody chooses otherwise: of this firm
    /// itself, else of the card whose words were compared last. `None` is the firm that came with the program.
    pub(crate) fn usual_firm(&self) -> Result<Option<String>, CaseError> {
        Ok(self.kept()?.usual().map(|card| card.public_key.clone()))
    }

    /// What stands on the cover of a report for the firm of a key. A key that is not known any
    /// more counts as none. The name of a firm whose card was not compared says so on every page.
    pub(crate) fn letterhead(
        &self,
        key: Option<&str>,
        locale: &Locale,
    ) -> Result<Option<Letterhead>, CaseError> {
        let kept = self.kept()?;
        let card = kept.all().find(|card| Some(card.public_key.as_str()) == key);
        let Some(card) = card else {
            return Ok(KnownFirm::first_shipped(&self.edition, locale).map(letterhead));
        };
        let mut firm = KnownFirm::from(card);
        if kept.imported(&card.public_key).is_some_and(|imported| imported.compared.is_none()) {
            let phrases = Phrases::new(&self.edition, locale);
            firm.name = phrases.with("firm-not-compared", &[("firm", &firm.name)]);
        }
        Ok(Some(letterhead(firm)))
    }

    /// Makes this the vault of a firm, with a key of its own, or changes what its card says.
    /// A key that is there stays for good.
    ///
    /// # Errors
    ///
    /// [`CaseError::Card`] where a text cannot stand on a card, and then nothing is changed;
    /// [`CaseError::Locked`], the vault's.
    pub fn write_firm(&mut self, text: &FirmText) -> Result<(), CaseError> {
        let mut kept = self.kept()?;
        // Tried with a temporary key first, so that a faulty text does not create a key.
        let trial = match self.own_vault()?.firm()? {
            Some(firm) => firm.recipient(),
            None => candour_sharing::Identity::generate().recipient(),
        };
        card_of(text, &trial)?;
        let key = self.own_vault()?.create_firm()?.recipient();
        kept.own = Some(card_of(text, &key)?);
        self.keep(&kept)
    }

    /// The firm's card as a file to save.
    ///
    /// # Errors
    ///
    /// [`CaseError::NoFirm`], [`CaseError::Locked`].
    pub fn card_file(&mut self, locale: &Locale) -> Result<FileToSave, CaseError> {
        let card = self.kept()?.own.ok_or(CaseError::NoFirm)?;
        let file_name = Phrases::new(&self.edition, locale).text("card-file-name");
        Ok(FileToSave { file_name, bytes: card.to_bytes().into() })
    }

    fn kept(&self) -> Result<StoredCards, CaseError> {
        StoredCards::of(&self.open.as_ref().ok_or(CaseError::Locked)?.vault)
    }

    fn keep(&mut self, kept: &StoredCards) -> Result<(), CaseError> {
        kept.write(&mut self.open.as_mut().ok_or(CaseError::Locked)?.vault)
    }
}

fn card_of(text: &FirmText, key: &candour_sharing::Recipient) -> Result<Card, CaseError> {
    let line = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let mut card = Card::new(&text.name, key)?;
    card.contact = Contact {
        address: line(&text.address),
        telephone: line(&text.telephone),
        email: line(&text.email),
        website: line(&text.website),
    };
    card.services = text.services.lines().filter_map(line).collect();
    card.marking = line(&text.marking);
    card.disclaimer = line(&text.disclaimer);
    card.logo = line(&text.logo);
    // Read back as a client will read it.
    Ok(Card::read(&card.to_bytes())?)
}

fn text_of(card: &Card) -> FirmText {
    let line = |text: &Option<String>| text.clone().unwrap_or_default();
    FirmText {
        name: card.name.clone(),
        address: line(&card.contact.address),
        telephone: line(&card.contact.telephone),
        email: line(&card.contact.email),
        website: line(&card.contact.website),
        services: card.services.join("\n"),
        marking: line(&card.marking),
        disclaimer: line(&card.disclaimer),
        logo: line(&card.logo),
    }
}
