//! "Something is happening now": three questions, whom to call, and a card to carry. They are asked
//! before there is a vault, so nothing that is chosen there is kept.

use candour_assessment::UkLaw;
use candour_content::{HappeningPlan, Phrases};
use candour_model::Locale;
use candour_typeset::model::{Fact, Heading, Lines, Report, Text, TextRole};
use candour_typeset::{Block, render};

use crate::app_session::AppSession;
use crate::own_papers::page_to_keep;
use crate::report::without_answers;
use crate::screens::presenters;
use crate::screens::view_models::HappeningView;
use crate::sharing::{KnownFirm, StoredCards};
use crate::{CaseError, FileToSave, Timestamp};

impl AppSession {
    /// The three questions, with whom to call for each of their options. Needs no vault.
    #[must_use]
    pub fn happening(&self, locale: &Locale) -> HappeningView {
        let firm = self.firm_to_call(locale);
        let phrases = Phrases::new(&self.edition, locale);
        presenters::happening_view(&phrases, &self.edition, firm.as_ref())
    }

    /// The card to carry, as a file to save: what to do and whom to call. It holds nothing that
    /// anybody answered.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReportNotMade`].
    pub fn card_to_carry(&self, locale: &Locale, now: Timestamp) -> Result<FileToSave, CaseError> {
        let phrases = Phrases::new(&self.edition, locale);
        let firm = self.firm_to_call(locale);
        let plan = &self.edition.happening;
        let report = card(&phrases, plan, locale, firm.as_ref(), now);
        let made = render(&report, &self.fonts, &without_answers(now))
            .map_err(|_| CaseError::ReportNotMade)?;
        Ok(FileToSave { file_name: phrases.text("carry-file-name"), bytes: made.pdf.into() })
    }

    /// The firm of the card imported last where a vault is open, else the one that came with the
    /// program.
    fn firm_to_call(&self, locale: &Locale) -> Option<KnownFirm> {
        let cards = self.open.as_ref().and_then(|open| StoredCards::of(&open.vault).ok());
        match cards.as_ref().and_then(StoredCards::usual) {
            Some(card) => Some(KnownFirm::from(card)),
            None => KnownFirm::first_shipped(&self.edition, locale),
        }
    }
}

fn card(
    phrases: &Phrases<'_>,
    plan: &HappeningPlan,
    locale: &Locale,
    firm: Option<&KnownFirm>,
    now: Timestamp,
) -> Report {
    let heading = |id: &str| {
        let text = phrases.text(id).into();
        Block::Heading(Heading { level: 2, number: None, text, anchor: None })
    };
    let fact = |label: String, value: String| Fact { label: label.into(), value: value.into() };
    let step = |id: &String| {
        let when = format!("ui-urgent-{id}");
        fact(phrases.text(&when), phrases.text(&format!("{when}-text")))
    };
    let mut steps: Vec<Fact> = plan.steps.iter().map(step).collect();
    // Nothing tells where the person will be.
    let emergency = plan
        .emergency
        .iter()
        .filter_map(|id| presenters::help_line(phrases, &format!("help-{id}"), 1, UkLaw::Open));
    steps.extend(emergency.map(|line| fact(phrases.text("carry-emergency"), line)));
    let firm_facts = firm.map(|firm| presenters::firm_facts(phrases, firm)).unwrap_or_default();
    let mut blocks = vec![
        Block::Paragraph(phrases.text("carry-lead").into(), TextRole::Lead),
        Block::Facts(steps),
        heading("ui-firm"),
    ];
    if !firm_facts.is_empty() {
        let facts = firm_facts.into_iter().map(|one| fact(one.label, one.text));
        blocks.push(Block::Facts(facts.collect()));
    }
    // That a number is not known is of no use on paper, which has a line for one.
    let mut reach: Vec<String> = presenters::firm_by_telephone(phrases, firm).into_iter().collect();
    reach.push(phrases.text("call-any-solicitor"));
    blocks.push(Block::List(reach.into_iter().map(Text::plain).collect()));
    for own in ["carry-own", "carry-trusted"] {
        blocks.push(Block::Together(vec![heading(own), Block::Lines(Lines::Rows(1))]));
    }
    page_to_keep(phrases, locale, "carry", phrases.text("carry-title"), blocks, now)
}
