//! Reading the files of an edition.

use std::borrow::Cow;
use std::collections::BTreeMap;

use candour_assessment::{
    Contradiction, Heads, Measure, OnlyWhere, Point, Rules, UkPart, conditions,
};
use candour_model::{Locale, PaperId};
use candour_questionnaire::{
    Choice, Condition, Form, FormIndex, Section, condition_faults, read_answers,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::named::{self, NamedConditions};
use super::{Edition, FirmCard, Ground};
use crate::find::{FindFile, FindTerm};
use crate::help::{HappeningPlan, Help, HelpFile};
use crate::{
    BriefPlan, ContentFault, ContentFaults, Countries, Country, Languages, LawText, Parameter,
    ParameterTable, Source, Words,
};

impl Edition {
    /// Reads the files of an edition: their names below `content/`, with `/` between folders, and
    /// their bytes. The order does not matter. Files ending in `.md` are passed over. Every
    /// language is read.
    ///
    /// # Errors
    ///
    /// [`ContentFaults`] with every fault that could be found at once.
    pub fn load<B: Into<Cow<'static, [u8]>>>(
        files: impl IntoIterator<Item = (String, B)>,
    ) -> Result<Self, ContentFaults> {
        let edition = Self::load_english(files)?;
        let faults = edition.words.faults();
        if faults.is_empty() { Ok(edition) } else { Err(ContentFaults(faults)) }
    }

    /// The same, with every language but English left unread until it is first asked for.
    ///
    /// # Errors
    ///
    /// [`ContentFaults`] as [`Self::load`], without those of other languages.
    pub fn load_english<B: Into<Cow<'static, [u8]>>>(
        files: impl IntoIterator<Item = (String, B)>,
    ) -> Result<Self, ContentFaults> {
        let mut sorted: Vec<(String, Cow<'static, [u8]>)> =
            files.into_iter().map(|(name, bytes)| (name, bytes.into())).collect();
        sorted.sort();
        let mut loading = Loading::default();
        for (name, bytes) in sorted {
            loading.file(&name, bytes);
        }
        loading.finish()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    #[serde(rename = "point", default)]
    points: Vec<Point>,
    #[serde(rename = "measure", default)]
    measures: Vec<Measure>,
    #[serde(rename = "clash", default)]
    contradictions: Vec<Contradiction>,
    #[serde(default)]
    uk: Option<UkPart>,
    #[serde(rename = "only-where", default)]
    only_where: Vec<OnlyWhere>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LawFile {
    text: Vec<LawText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ParameterFile {
    parameter: Vec<Parameter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaperFile {
    paper: Vec<Paper>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paper {
    id: PaperId,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroundFile {
    ground: Vec<Ground>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordedFile {
    recorded: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryFile {
    country: Vec<Country>,
}

#[derive(Default)]
struct Loading {
    faults: Vec<ContentFault>,
    named: NamedConditions,
    sections: Vec<Section>,
    rules: Rules,
    heads: Heads,
    brief: BriefPlan,
    help: Vec<Help>,
    happening: HappeningPlan,
    find: Vec<FindTerm>,
    recorded: Vec<Choice>,
    sources: Vec<Source>,
    law: Vec<LawText>,
    parameters: Vec<Parameter>,
    papers: Vec<PaperId>,
    grounds: Vec<Ground>,
    countries: Vec<Country>,
    names: Vec<Cow<'static, str>>,
    firms: Vec<FirmCard>,
    example: Option<(String, Cow<'static, str>)>,
    messages: Vec<(Locale, String, Cow<'static, str>)>,
    forbidden_words: BTreeMap<Locale, Vec<String>>,
    languages: Languages,
}

impl Loading {
    fn file(&mut self, name: &str, bytes: Cow<'static, [u8]>) {
        if name.ends_with(".md") {
            return;
        }
        let Some(text) = text_of(bytes) else {
            self.faults.push(ContentFault::NotText(name.to_owned()));
            return;
        };
        match name.split('/').collect::<Vec<_>>()[..] {
            ["questionnaire", file] if file.ends_with(".toml") => {
                let read = self.read::<Section>(name, &text);
                self.sections.extend(read);
            }
            ["points", file] if file.ends_with(".toml") => {
                if let Some(file) = self.read::<RuleFile>(name, &text) {
                    self.rules.points.extend(file.points);
                    self.rules.measures.extend(file.measures);
                    self.rules.contradictions.extend(file.contradictions);
                    self.rules.only_where.extend(file.only_where);
                    if let Some(uk) = file.uk
                        && self.rules.uk.replace(uk).is_some()
                    {
                        let id = "uk".to_owned();
                        self.faults.push(ContentFault::Twice { kind: "rule", id });
                    }
                }
            }
            ["sources", file] if file.ends_with(".toml") => {
                let read = self.read::<SourceFile>(name, &text);
                self.sources.extend(read.into_iter().flat_map(|file| file.source));
            }
            ["coverage", file] if file.ends_with(".toml") => {
                let read = self.read::<LawFile>(name, &text);
                self.law.extend(read.into_iter().flat_map(|file| file.text));
            }
            ["parameters", file] if file.ends_with(".toml") => {
                let read = self.read::<ParameterFile>(name, &text);
                self.parameters.extend(read.into_iter().flat_map(|file| file.parameter));
            }
            ["papers", file] if file.ends_with(".toml") => {
                let read = self.read::<PaperFile>(name, &text);
                self.papers.extend(read.into_iter().flat_map(|file| file.paper).map(|p| p.id));
            }
            // Before the files that use them, as the names are sorted.
            [named::FILE] => self.faults.extend(self.named.read(&text)),
            ["issues.toml"] => {
                let read = self.read::<Heads>(name, &text);
                self.heads = read.unwrap_or_default();
            }
            ["brief.toml"] => {
                let read = self.read::<BriefPlan>(name, &text);
                self.brief = read.unwrap_or_default();
            }
            ["help.toml"] => {
                if let Some(file) = self.read::<HelpFile>(name, &text) {
                    self.help.extend(file.help);
                    self.happening = file.happening;
                }
            }
            ["find.toml"] => {
                let read = self.read::<FindFile>(name, &text);
                self.find.extend(read.into_iter().flat_map(|file| file.term));
            }
            ["recorded.toml"] => {
                let read = self.read::<RecordedFile>(name, &text);
                self.recorded.extend(read.into_iter().flat_map(|file| file.recorded));
            }
            ["grounds.toml"] => {
                let read = self.read::<GroundFile>(name, &text);
                self.grounds.extend(read.into_iter().flat_map(|file| file.ground));
            }
            ["countries.toml"] => {
                let read = self.read::<CountryFile>(name, &text);
                self.countries.extend(read.into_iter().flat_map(|file| file.country));
            }
            ["names", file] if file.ends_with(".txt") => self.names.push(text),
            ["firm", file] if file.ends_with(".toml") => {
                let read = self.read::<FirmCard>(name, &text);
                self.firms.extend(read);
            }
            ["example", "example.json"] => self.example = Some((name.to_owned(), text)),
            ["locales", tag, file] => match tag.parse::<Locale>() {
                Ok(locale) if file.ends_with(".ftl") => {
                    self.messages.push((locale, name.to_owned(), text));
                }
                Ok(locale) if matches!(file, "forbidden-words.txt" | "idioms.txt") => {
                    let lines = text.lines().map(str::trim);
                    let words = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
                    let known = self.forbidden_words.entry(locale).or_default();
                    known.extend(words.map(str::to_owned));
                }
                Ok(locale) => match self.languages.take(&locale, file, text) {
                    Ok(true) => {}
                    Ok(false) => self.faults.push(ContentFault::FileUnknown(name.to_owned())),
                    Err(fault) => self.faults.push(fault),
                },
                Err(_) => self.faults.push(ContentFault::Locale(name.to_owned())),
            },
            _ => self.faults.push(ContentFault::FileUnknown(name.to_owned())),
        }
    }

    fn read<T: DeserializeOwned>(&mut self, name: &str, text: &str) -> Option<T> {
        let read = match self.named.expanded(name, text) {
            Some((value, faults)) => {
                let is_whole = faults.is_empty();
                self.faults.extend(faults);
                is_whole.then(|| value.try_into())?
            }
            None => toml::from_str(text),
        };
        match read {
            Ok(read) => Some(read),
            Err(error) => {
                let file = name.to_owned();
                self.faults.push(ContentFault::Form { file, message: error.to_string() });
                None
            }
        }
    }

    fn ids_twice(&self) -> Vec<ContentFault> {
        let rules = &self.rules;
        let signs = rules.measures.iter().flat_map(|m| m.signs.iter().chain(&m.against));
        let dated: Vec<_> =
            self.parameters.iter().map(|p| format!("{} from {}", p.id, p.from)).collect();
        [
            twice("source", self.sources.iter().map(|source| source.id.as_str())),
            twice("paper", self.papers.iter().map(|paper| paper.as_str())),
            twice("ground", self.grounds.iter().map(|ground| ground.code.as_str())),
            twice("country", self.countries.iter().map(|country| country.code.as_str())),
            twice("point", rules.points.iter().map(|point| point.id.as_str())),
            twice("measure", rules.measures.iter().map(|measure| measure.id.as_str())),
            twice("sign", signs.map(|sign| sign.id.as_str())),
            twice("find", self.find.iter().map(|term| term.id.as_str())),
            twice("help", self.help.iter().map(|help| help.id.as_str())),
            twice("head", self.heads.heads.iter().map(|head| head.id.as_str())),
            twice(
                "clash",
                rules.contradictions.iter().map(|contradiction| contradiction.id.as_str()),
            ),
            twice("parameter", dated.iter().map(String::as_str)),
        ]
        .concat()
    }

    fn finish(mut self) -> Result<Edition, ContentFaults> {
        let twice = self.ids_twice();
        self.faults.extend(twice);
        self.faults.extend(self.named.unused());
        let words = match Words::load(std::mem::take(&mut self.messages)) {
            Ok(words) => Some(words),
            Err(faults) => {
                self.faults.extend(faults);
                None
            }
        };
        let form = match FormIndex::new(Form { sections: std::mem::take(&mut self.sections) }) {
            Ok(form) => Some(form),
            Err(faults) => {
                self.faults.extend(faults.into_iter().map(ContentFault::Questionnaire));
                None
            }
        };
        let (Some(words), Some(form)) = (words, form) else {
            return Err(ContentFaults(self.faults));
        };
        for (rule, condition, group) in conditions(&self.rules) {
            for fault in condition_faults(&form, condition, group) {
                self.faults.push(ContentFault::Rule { rule: rule.to_string(), fault });
            }
        }
        for condition in self.rules.uk.iter().flat_map(|uk| [&uk.yes, &uk.no]) {
            for fault in condition_faults(&form, condition, None) {
                self.faults.push(ContentFault::Rule { rule: "uk".to_owned(), fault });
            }
        }
        for OnlyWhere { when, per, .. } in &self.rules.only_where {
            for fault in condition_faults(&form, when, per.as_ref()) {
                self.faults.push(ContentFault::Rule { rule: "only-where".to_owned(), fault });
            }
        }
        for (owner, condition, group) in self.heads.conditions() {
            for fault in condition_faults(&form, condition, group) {
                self.faults.push(ContentFault::Rule { rule: owner.clone(), fault });
            }
        }
        for (rule, question, condition) in self.brief.conditions() {
            let group = question.and_then(|question| form.group_of_question(question));
            for fault in condition_faults(&form, condition, group.map(|group| &group.id)) {
                self.faults.push(ContentFault::Rule { rule: rule.clone(), fault });
            }
        }
        for help in &self.help {
            let condition = Condition::Is(help.is.clone());
            for fault in condition_faults(&form, &condition, None) {
                self.faults.push(ContentFault::Rule { rule: format!("help {}", help.id), fault });
            }
        }
        let countries = Countries::new(self.countries)
            .with_names(self.names)
            .with_orders(self.languages.country_orders());
        let example = match &self.example {
            None => None,
            Some((_, text)) => match read_answers(text, &form, &countries) {
                Ok(example) => Some(example),
                Err(faults) => {
                    self.faults.extend(faults.into_iter().map(ContentFault::Example));
                    None
                }
            },
        };
        if !self.faults.is_empty() {
            return Err(ContentFaults(self.faults));
        }
        Ok(Edition {
            form,
            rules: self.rules,
            heads: self.heads,
            brief: self.brief,
            help: self.help,
            recorded: self.recorded,
            happening: self.happening,
            find: self.find,
            sources: self.sources,
            law: self.law,
            parameters: ParameterTable::new(self.parameters),
            papers: self.papers,
            grounds: self.grounds,
            countries,
            firms: self.firms,
            example,
            words,
            forbidden_words: self.forbidden_words,
            languages: self.languages,
        })
    }
}

/// The text of a file, without a copy where it lies inside the program.
fn text_of(bytes: Cow<'static, [u8]>) -> Option<Cow<'static, str>> {
    match bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
}

fn twice<'a>(kind: &'static str, ids: impl Iterator<Item = &'a str>) -> Vec<ContentFault> {
    let mut seen = std::collections::BTreeSet::new();
    ids.filter(|id| !seen.insert(*id))
        .map(|id| ContentFault::Twice { kind, id: id.to_owned() })
        .collect()
}
