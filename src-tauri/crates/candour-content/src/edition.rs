//! One edition of the content, read whole.

mod loading;
mod named;

use std::collections::BTreeMap;

use candour_assessment::{Assessment, Heads, Issues, Rules, assess, issues};
use candour_model::{Answers, Date, GroundCode, Locale, PaperId, ServiceId, SourceId};
use candour_questionnaire::{AnswersFile, Choice, Context, FormIndex, Parameters};
use serde::Deserialize;

use crate::find::FindTerm;
use crate::help::{HappeningPlan, Help};
use crate::law::day;
use crate::{BriefPlan, Countries, Languages, LawText, ParameterTable, Source, Words};

/// A ground of the fixed vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Its code.
    pub code: GroundCode,
    /// Which body weighs it, such as `interpol` or `uk-extradition`.
    pub family: String,
}

/// A firm's card: only what is known. What the firm has not supplied is absent and shows as
/// "not configured".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FirmCard {
    /// Its id.
    pub id: String,
    /// Its name as registered.
    pub name: String,
    /// Its number in the register of companies.
    #[serde(default)]
    pub company_number: Option<String>,
    /// Its number with its regulator.
    #[serde(default)]
    pub regulator_number: Option<String>,
    /// Its public web address, printed and never opened by the program.
    #[serde(default)]
    pub website: Option<String>,
    /// Its postal address.
    #[serde(default)]
    pub address: Option<String>,
    /// Its telephone number.
    #[serde(default)]
    pub telephone: Option<String>,
    /// Its e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Its public key (age), to which a report can be sealed.
    #[serde(default)]
    pub public_key: Option<String>,
    /// Its services.
    #[serde(default)]
    pub services: Vec<ServiceId>,
    /// The message with its disclaimer.
    pub disclaimer: String,
    /// Where the card comes from.
    #[serde(default)]
    pub source: Option<SourceId>,
    /// The day on which it was last compared with that.
    #[serde(deserialize_with = "day")]
    pub checked_on: Date,
}

/// One edition of the content.
#[derive(Debug)]
pub struct Edition {
    /// The questionnaire.
    pub form: FormIndex,
    /// The points, measures and contradictions.
    pub rules: Rules,
    /// The heads under which points become issues.
    pub heads: Heads,
    /// Where answers stand in the papers for a solicitor.
    pub brief: BriefPlan,
    /// Whom to call, by the answers that call for it; what comes first is shown first.
    pub help: Vec<Help>,
    /// What is asked, and said on the card to carry, where something is happening now.
    pub happening: HappeningPlan,
    /// Words of lawyers by which questions are found.
    pub find: Vec<FindTerm>,
    /// Options that no rule reads: they are recorded for the papers alone.
    pub recorded: Vec<Choice>,
    /// Where rules come from, in the order of the file.
    pub sources: Vec<Source>,
    /// The law in scope, clause by clause, in the order of the files.
    pub law: Vec<LawText>,
    /// Dated numbers of law.
    pub parameters: ParameterTable,
    /// Papers worth gathering, in the order of the file.
    pub papers: Vec<PaperId>,
    /// The fixed vocabulary of grounds, in the order of the file.
    pub grounds: Vec<Ground>,
    /// The country table.
    pub countries: Countries,
    /// The cards of firms that ship with the program, by name of file.
    pub firms: Vec<FirmCard>,
    /// The made-up case, as it stands in its file.
    pub example: Option<AnswersFile>,
    /// Every word.
    pub words: Words,
    /// Words and phrases that no message may hold, by language: the lines of
    /// `locales/<lang>/forbidden-words.txt` and `locales/<lang>/idioms.txt`.
    pub forbidden_words: BTreeMap<Locale, Vec<String>>,
    /// What each language carries beside its messages.
    pub languages: Languages,
}

impl Edition {
    /// A source by its id.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| &source.id == id)
    }

    /// The card of the firm that ships with the program.
    #[must_use]
    pub fn firm(&self) -> Option<&FirmCard> {
        self.firms.first()
    }

    /// A context over these answers on a day. `parameters` are those of [`Self::parameters_on`]
    /// for the same day.
    #[must_use]
    pub fn context<'a>(
        &'a self,
        answers: &'a Answers,
        today: Date,
        parameters: &'a Parameters,
    ) -> Context<'a> {
        Context::new(&self.form, answers, today, &self.countries, parameters)
    }

    /// The numbers of law that hold on a day.
    #[must_use]
    pub fn parameters_on(&self, day: Date) -> Parameters {
        self.parameters.on(day)
    }

    /// Assesses answers on a day.
    #[must_use]
    pub fn assess(&self, answers: &Answers, today: Date) -> Assessment {
        let parameters = self.parameters_on(today);
        assess(&self.rules, &self.context(answers, today, &parameters))
    }

    /// Assesses answers on a day, and gathers what is found into issues.
    #[must_use]
    pub fn issues(&self, answers: &Answers, today: Date) -> Issues {
        let parameters = self.parameters_on(today);
        let context = self.context(answers, today, &parameters);
        issues(&self.heads, &context, &assess(&self.rules, &context))
    }
}
