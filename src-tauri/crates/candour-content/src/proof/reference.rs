//! Everything that is named exists.

use candour_assessment::{Length, Point, TimeLimit, conditions};
use candour_model::{QuestionId, ServiceId, ValueKind};
use candour_questionnaire::{Condition, CountryTraits, Foreign, foreign_names};

use super::{Flaw, Proof};
use crate::Edition;

/// The traits of the country table, as `docs/content.md` lists them.
pub(super) const TRAITS: [&str; 11] = [
    "uk-category-1",
    "uk-category-2",
    "uk-category-2-no-prima-facie",
    "uk-special",
    "uk-not-designated",
    "uk-arrest-without-warrant",
    "eu-member",
    "echr-member",
    "interpol-member",
    "schengen",
    "to-be-checked",
];

pub(super) fn prove(edition: &Edition, proof: &mut Proof) {
    let mut names = Names { edition, proof };
    names.conditions();
    for point in &edition.rules.points {
        names.point(point);
    }
    for measure in &edition.rules.measures {
        let owner = format!("measure {}", measure.id);
        if measure.sources.is_empty() {
            names.proof.flaws.push(Flaw::NoSource(owner.clone()));
        }
        for source in &measure.sources {
            names.check(&owner, "source", source.as_str(), edition.source(source).is_some());
        }
        names.services(&owner, &measure.services);
    }
    names.narrowing();
    for parameter in edition.parameters.iter() {
        let owner = format!("parameter {}", parameter.id);
        let source = &parameter.source;
        names.check(&owner, "source", source.as_str(), edition.source(source).is_some());
    }
    for country in edition.countries.all() {
        let owner = format!("country {}", country.code);
        for name in &country.traits {
            names.check(&owner, "trait", name, TRAITS.contains(&name.as_str()));
        }
        let is_open = country.traits.iter().any(|name| name == "to-be-checked");
        if let Some(settled) = country.traits.iter().find(|name| name.starts_with("uk-"))
            && is_open
        {
            let flaw = Flaw::TraitsApart { country: owner.clone(), name: settled.clone() };
            names.proof.flaws.push(flaw);
        }
        for parameter in country.periods.values() {
            let is_known = edition.parameters.knows(parameter);
            names.check(&owner, "parameter", parameter.as_str(), is_known);
        }
    }
    for code in edition.countries.names_without_entry() {
        names.check("names", "country", &code, false);
    }
    for help in &edition.help {
        let owner = format!("help {}", help.id);
        if help.sources.is_empty() {
            names.proof.flaws.push(Flaw::NoSource(owner.clone()));
        }
        for source in &help.sources {
            names.check(&owner, "source", source.as_str(), edition.source(source).is_some());
        }
    }
    for term in &edition.find {
        let owner = format!("find {}", term.id);
        for question in &term.questions {
            names.check(
                &owner,
                "question",
                question.as_str(),
                edition.form.question(question).is_some(),
            );
        }
    }
    names.happening();
    names.own_name();
    for firm in &edition.firms {
        if let Some(source) = &firm.source {
            let owner = format!("firm {}", firm.id);
            names.check(&owner, "source", source.as_str(), edition.source(source).is_some());
        }
    }
    if edition.firms.is_empty() {
        proof.flaws.push(Flaw::NoFirm);
    }
    if edition.example.is_none() {
        proof.flaws.push(Flaw::NoExample);
    }
    proof.count("questions", edition.form.question_count());
    proof.count("groups", edition.form.groups().count());
    proof.count("sections", edition.form.form().sections.len());
    proof.count("points", edition.rules.points.len());
    proof.count("measures", edition.rules.measures.len());
    proof.count("kinds of help", edition.help.len());
    proof.count("clashes", edition.rules.contradictions.len());
    proof.count("sources", edition.sources.len());
    proof.count("countries", edition.countries.all().len());
}

struct Names<'a> {
    edition: &'a Edition,
    proof: &'a mut Proof,
}

impl Names<'_> {
    fn check(&mut self, owner: &str, kind: &'static str, id: &str, is_known: bool) {
        self.proof.count("references", 1);
        if !is_known {
            let flaw = Flaw::Unknown { owner: owner.to_owned(), kind, id: id.to_owned() };
            self.proof.flaws.push(flaw);
        }
    }

    fn foreign(&mut self, owner: &str, condition: &Condition) {
        let mut found = Vec::new();
        foreign_names(condition, &mut found);
        let edition = self.edition;
        for name in found {
            match name {
                Foreign::Parameter(id) => {
                    self.check(owner, "parameter", id.as_str(), edition.parameters.knows(id));
                }
                Foreign::Trait(name) => self.check(owner, "trait", name, TRAITS.contains(&name)),
                Foreign::Country(code) => {
                    self.check(owner, "country", code.as_str(), edition.countries.knows(code));
                }
            }
        }
    }

    fn conditions(&mut self) {
        let edition = self.edition;
        for section in &edition.form.form().sections {
            if let Some(when) = &section.when {
                self.foreign(&format!("section {}", section.id), when);
            }
        }
        for question in edition.form.questions() {
            if let Some(when) = &question.when {
                self.foreign(&format!("question {}", question.id), when);
            }
        }
        for (rule, condition, _) in conditions(&edition.rules) {
            self.foreign(rule.as_str(), condition);
        }
    }

    /// What is taken from points names sources, papers, traits and countries that exist.
    fn narrowing(&mut self) {
        let rules = &self.edition.rules;
        let of_uk = rules.uk.iter().map(|uk| ("uk", &uk.sources, &uk.papers));
        let others =
            rules.only_where.iter().map(|rule| ("only-where", &rule.sources, &rule.papers));
        for (owner, sources, papers) in of_uk.chain(others) {
            for source in sources {
                let is_known = self.edition.source(source).is_some();
                self.check(owner, "source", source.as_str(), is_known);
            }
            for paper in papers {
                let is_known = self.edition.papers.contains(paper);
                self.check(owner, "paper", paper.as_str(), is_known);
            }
        }
        for rule in &rules.only_where {
            self.foreign("only-where", &rule.when);
        }
    }

    /// What is asked where something is happening now are questions of the whole case with options,
    /// and each calls somebody; so does the number for an emergency.
    fn happening(&mut self) {
        let edition = self.edition;
        for id in &edition.happening.questions {
            let is_choice = edition.form.question(id).is_some_and(|question| {
                matches!(question.kind, ValueKind::One | ValueKind::Several)
                    && edition.form.group_of_question(id).is_none()
            });
            self.check("happening", "question with options", id.as_str(), is_choice);
            let calls = edition.help.iter().any(|help| help.is.question == *id);
            self.check("happening", "help for question", id.as_str(), calls);
        }
        if let Some(emergency) = &edition.happening.emergency {
            let is_known = edition.help.iter().any(|help| help.id == *emergency);
            self.check("happening", "help", emergency, is_known);
        }
    }

    /// The person's own name is a name.
    fn own_name(&mut self) {
        let edition = self.edition;
        if let Some(id) = &edition.brief.name {
            let is_name = edition.form.question(id).is_some_and(|q| q.kind == ValueKind::Party);
            self.check("brief, name", "question for a name", id.as_str(), is_name);
        }
    }

    fn services(&mut self, owner: &str, services: &[ServiceId]) {
        let edition = self.edition;
        for service in services {
            let is_known = edition.firms.iter().any(|firm| firm.services.contains(service));
            self.check(owner, "service", service.as_str(), is_known);
        }
    }

    fn point(&mut self, point: &Point) {
        let edition = self.edition;
        let owner = format!("point {}", point.id);
        if point.sources.is_empty() {
            self.proof.flaws.push(Flaw::NoSource(owner.clone()));
        }
        for source in &point.sources {
            self.check(&owner, "source", source.as_str(), edition.source(source).is_some());
        }
        for paper in &point.papers {
            self.check(&owner, "paper", paper.as_str(), edition.papers.contains(paper));
        }
        for code in &point.grounds {
            let is_known = edition.grounds.iter().any(|ground| &ground.code == code);
            self.check(&owner, "ground", code.as_str(), is_known);
        }
        let length =
            point.time_limit.iter().filter_map(|time_limit| match time_limit.length.as_ref()? {
                Length::Parameter(parameter) => Some(parameter),
                Length::OfCountry(_) => None,
            });
        for parameter in point.parameters.iter().chain(length) {
            let is_known = edition.parameters.knows(parameter);
            self.check(&owner, "parameter", parameter.as_str(), is_known);
        }
        self.services(&owner, &point.services);
        if let Some(group) = &point.per {
            self.check(&owner, "group", group.as_str(), edition.form.group(group).is_some());
        }
        if let Some(time_limit) = &point.time_limit {
            self.time_limit(owner, point, time_limit);
        }
    }

    /// A time limit runs from a date, and where its length depends on a country, one is named by a
    /// question beside the point, and some country of the table has the length.
    fn time_limit(&mut self, owner: String, point: &Point, time_limit: &TimeLimit) {
        let edition = self.edition;
        let is_beside = |id: &QuestionId, kind: ValueKind| {
            let is_kind = edition.form.question(id).is_some_and(|question| question.kind == kind);
            let group = edition.form.group_of_question(id).map(|group| &group.id);
            is_kind && (group.is_none() || group == point.per.as_ref())
        };
        let has_country = match &time_limit.length {
            Some(Length::OfCountry(of)) => {
                let countries = edition.countries.all().iter();
                let is_known = countries.clone().any(|c| c.periods.contains_key(&of.period));
                self.check(&owner, "period", &of.period, is_known);
                is_beside(&of.country, ValueKind::Country)
            }
            Some(Length::Parameter(_)) | None => true,
        };
        if !is_beside(&time_limit.from, ValueKind::Date) || !has_country {
            self.proof.flaws.push(Flaw::TimeLimit(owner));
        }
    }
}
