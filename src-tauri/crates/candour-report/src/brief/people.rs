//! People, states and lawyers, and what a firm does before it acts.

use candour_content::{NamePlan, Sign};
use candour_model::{
    Answer, AnswerAddress, ItemId, OptionDoubt, OptionId, Party, PartyKind, QuestionId, Value,
    ValueKind,
};
use candour_typeset::model::Text;

use super::{BriefBlock, BriefColumn, BriefSection, BriefTable, FactLine, SectionKind, StateRoles};
use crate::composer::ReportComposer;

/// What a firm does before it acts: the messages `report-before-<id>`.
const BEFORE: [&str; 8] = [
    "identity",
    "funds",
    "sanctions",
    "interpreter",
    "capacity",
    "other-firms",
    "scope",
    "conflict",
];

impl ReportComposer<'_> {
    pub(super) fn people(&self) -> BriefSection {
        let mut blocks = Vec::new();
        match self.names_table() {
            Some(table) => blocks.push(BriefBlock::Table(table)),
            // What nobody touched is said once, on the first page.
            None if self.asks_for_names() => {
                blocks.push(BriefBlock::Paragraph(self.words("report-people-none")));
            }
            // What nobody touched is said once, on the first page.
            None => {}
        }
        let mut lines = self.states(StateRoles::Told);
        lines.extend(self.lawyers());
        lines.extend(self.tellers());
        lines.extend(self.papers_in_short());
        if !lines.is_empty() {
            blocks.push(BriefBlock::Facts(lines));
        }
        blocks.push(BriefBlock::Heading(self.words("report-before")));
        let before = BEFORE.map(|id| self.words(&format!("report-before-{id}")));
        blocks.push(BriefBlock::Ticks(before.into()));
        BriefSection { kind: SectionKind::People, title: self.words("report-people"), blocks }
    }

    /// Whether the person came to the questions on names.
    pub(crate) fn asks_for_names(&self) -> bool {
        let plan = self.from.edition.brief.names.as_ref();
        let section = plan.and_then(|plan| self.context.form.section_of_group(&plan.group));
        section.is_some_and(|section| self.touches(&section.id))
    }

    /// The names to check, each with its role and its side; `None` where there are none.
    pub(crate) fn names_table(&self) -> Option<BriefTable> {
        let plan = self.from.edition.brief.names.as_ref()?;
        let items = self.open_items(&plan.group);
        let mut rows: Vec<Vec<Text>> = items.iter().map(|item| self.name_row(plan, item)).collect();
        let named: Vec<Text> = rows.iter().filter_map(|row| row.first().cloned()).collect();
        for row in self.names_elsewhere(plan) {
            if row.first().is_some_and(|name| !named.contains(name)) {
                rows.push(row);
            }
        }
        let column = |id: &str, share| BriefColumn { title: self.words(id), share };
        let mut columns = vec![
            column("report-name", 6),
            column("report-name-forms", 6),
            column("report-name-role", 5),
            column("report-name-side", 3),
            column("report-name-link", 4),
        ];
        // A column in which nothing is said does not print.
        for at in (1..columns.len()).rev() {
            if rows.iter().filter_map(|row| row.get(at)).all(Text::is_empty) {
                columns.remove(at);
                rows.iter_mut().for_each(|row| {
                    row.remove(at);
                });
            }
        }
        (!rows.is_empty()).then_some(BriefTable { columns, rows })
    }

    /// How many names were given and are kept out of this paper by a setting.
    pub(crate) fn names_kept(&self) -> usize {
        let kept = self.words("report-name-kept");
        let rows = self.names_table().map(|table| table.rows).unwrap_or_default();
        rows.iter().filter(|row| row.first() == Some(&kept)).count()
    }

    fn name_row(&self, plan: &NamePlan, item: &ItemId) -> Vec<Text> {
        let place = |question: &QuestionId| {
            AnswerAddress::in_item(plan.group.clone(), item.clone(), question.clone())
        };
        let answer = |question: &QuestionId| self.context.applicable_answer(&place(question));
        let party = match answer(&plan.party).and_then(Answer::value) {
            Some(Value::Party(party)) => Some(party),
            _ => None,
        };
        let name = match (party, answer(&plan.party)) {
            (Some(party), _) => Text::person(one_line(&party.name)),
            (None, Some(Answer::Withheld)) if self.keeps_out(&place(&plan.party)) => {
                self.words("report-name-kept")
            }
            (None, Some(Answer::Withheld)) => self.words("report-known-in-person"),
            _ => self.words("report-name-missing"),
        };
        let role = match answer(&plan.role).and_then(Answer::value) {
            Some(Value::One(role)) => Some(role),
            _ => None,
        };
        let told = |question: &QuestionId| {
            let found = answer(question).and_then(Answer::value)?;
            let question = self.context.form.question(question)?;
            Some(self.phrases.answer(self.context, question, Some(&Answer::Given(found.clone()))))
        };
        let detail = told(&plan.detail);
        // "Something else" says nothing beside what is told of the name.
        let says_more = role.is_none_or(|role| !plan.unsaid.contains(role));
        let part = told(&plan.role).filter(|_| says_more).map(Text::plain);
        let mut parts: Vec<Text> = part.into_iter().collect();
        if parts.is_empty() && detail.is_none() {
            parts.push(self.words("report-name-role-missing"));
        }
        let kind = party.and_then(|party| party.kind);
        parts.extend(kind.map(|kind| self.words(kind_message(kind))));
        parts.extend(detail.map(Text::person));
        let who = parts.into_iter().reduce(|mut all, next| {
            all = all.and(self.sign(Sign::Beside));
            all.spans.extend(next.spans);
            all
        });
        let who = who.unwrap_or_default();
        let forms = party.map_or_else(Text::default, |party| self.name_forms(party));
        let link = told(&plan.link).map(Text::plain).unwrap_or_default();
        vec![name, forms, who, self.words(side_message(plan, role)), link]
    }

    /// The names that other questions ask for, each once.
    fn names_elsewhere(&self, plan: &NamePlan) -> Vec<Vec<Text>> {
        let roles = self.context.form.question(&plan.role);
        let mut rows: Vec<Vec<Text>> = Vec::new();
        for place in self.asked() {
            let of = plan.elsewhere.iter().find(|name| name.party == place.question);
            let answer = self.context.applicable_answer(place);
            let (Some(of), Some(answer)) = (of, answer) else { continue };
            let (name, forms) = match answer.value() {
                Some(Value::Party(party)) => {
                    (Text::person(one_line(&party.name)), self.name_forms(party))
                }
                Some(_) => continue,
                None if *answer != Answer::Withheld => continue,
                None if self.keeps_out(place) => (self.words("report-name-kept"), Text::default()),
                None => (self.words("report-known-in-person"), Text::default()),
            };
            let role = roles.map(|question| self.phrases.option(question, &of.role));
            let mut who = role.map(Text::plain).unwrap_or_default();
            if let Some(country) = place.item.as_ref().and_then(|(g, i)| self.country_of(g, i)) {
                who = who.and(self.sign(Sign::Beside)).and(country);
            }
            let side = self.words(side_message(plan, Some(&of.role)));
            let row = vec![name, forms, who, side, Text::default()];
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        rows
    }

    /// The other forms of a name, a line each.
    pub(crate) fn name_forms(&self, party: &Party) -> Text {
        party.also.iter().enumerate().fold(Text::default(), |text, (at, other)| {
            self.name_form(if at > 0 { text.and("\n") } else { text }, other)
        })
    }

    /// Who sent papers, with the country of each paper where it has one: each once.
    pub(crate) fn senders(&self) -> Vec<Text> {
        let Some(plan) = &self.from.edition.brief.states else { return Vec::new() };
        let mut found: Vec<Text> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for place in self.asked().filter(|place| plan.senders.contains(&place.question)) {
            let answer = self.context.applicable_answer(place).and_then(Answer::value);
            let Some(Value::Text(sender)) = answer else { continue };
            let country = place.item.as_ref().and_then(|(g, item)| self.country_of(g, item));
            let lead = country.map_or_else(Text::default, |country| {
                Text::plain(country).and(self.sign(Sign::Colon))
            });
            let text = lead.and_person(one_line(sender));
            if seen.insert(text.to_plain()) {
                found.push(text);
            }
        }
        found
    }

    /// Answers that tell of lawyers, and what else was done.
    fn lawyers(&self) -> Vec<FactLine> {
        let plan = &self.from.edition.brief;
        let told = |place: &AnswerAddress, of_lawyers: bool| {
            let is_of_one = |option: &OptionId| plan.lawyer_options.contains(option) == of_lawyers;
            let value = self.context.applicable_answer(place)?.value()?;
            let question = self.context.form.question(&place.question)?;
            let options: Vec<&OptionId> = match value {
                Value::One(option) => vec![option],
                Value::Several(chosen) => chosen.iter().collect(),
                _ => Vec::new(),
            };
            let named: Vec<String> = options
                .into_iter()
                .filter(|option| is_of_one(option))
                .map(|option| self.phrases.option(question, option))
                .collect();
            // A yes says what only behind its question.
            let several = matches!(value, Value::Several(_));
            let mut says = self.phrases.joined(Sign::Semicolon, &named);
            if !several {
                says = self.phrases.joined(Sign::Colon, [self.phrases.label(question), says]);
            }
            (!named.is_empty()).then(|| FactLine {
                label: if of_lawyers { Text::default() } else { Text::plain(self.label_of(place)) },
                says: self.numbered(Text::person(says), place),
                known: self.known_of(place),
                answers: vec![place.clone()],
            })
        };
        let places = self.single_places(&plan.lawyers);
        let mut lines: Vec<FactLine> =
            places.iter().filter_map(|place| told(place, true)).collect();
        self.name_first(&mut lines, "report-lawyers");
        let steps = places.iter().filter(|place| self.tells_steps(place));
        lines.extend(steps.filter_map(|place| told(place, false)));
        lines
    }

    /// Whether an answer tells of lawyers and of other steps: it stands among the people.
    pub(super) fn tells_steps(&self, place: &AnswerAddress) -> bool {
        let question = self.context.form.question(&place.question);
        self.from.edition.brief.lawyers.contains(&place.question)
            && question.is_some_and(|question| question.kind == ValueKind::Several)
            && self.silent(place).is_none()
    }

    /// Who told the person something, and what.
    fn tellers(&self) -> Vec<FactLine> {
        let mut told: Vec<(String, Vec<&AnswerAddress>)> = Vec::new();
        for place in self.asked() {
            let Some(answer) = self.context.applicable_answer(place) else { continue };
            for who in tellers_of(answer) {
                match told.iter_mut().find(|(other, _)| other == who) {
                    Some((_, places)) if places.contains(&place) => {}
                    Some((_, places)) => places.push(place),
                    None => told.push((who.to_owned(), vec![place])),
                }
            }
        }
        let line = |(who, places): (String, Vec<&AnswerAddress>)| {
            let mut says = Text::person(who).and(self.sign(Sign::Colon));
            for (at, place) in places.iter().enumerate() {
                says = if at > 0 { says.and(self.sign(Sign::Semicolon)) } else { says };
                says = says.and(self.label_of(place));
                if let Some((group, item)) = &place.item {
                    let name = self.phrases.item_name(self.context, group, item);
                    says = says
                        .and(self.sign(Sign::Open))
                        .and_person(name)
                        .and(self.sign(Sign::Close));
                }
                says = self.numbered(says, place);
            }
            let answers = places.into_iter().cloned().collect();
            FactLine { label: Text::default(), says, known: None, answers }
        };
        let mut lines: Vec<FactLine> = told.into_iter().map(line).collect();
        self.name_first(&mut lines, "report-tellers");
        lines
    }

    /// Puts a label before the first of lines that are of one kind.
    pub(super) fn name_first(&self, lines: &mut [FactLine], id: &str) {
        if let Some(first) = lines.first_mut() {
            first.label = self.words(id);
        }
    }
}

/// Who told an answer, or single options of it.
fn tellers_of(answer: &Answer) -> Vec<&str> {
    match answer {
        Answer::Told(_, who) => who.as_deref().into_iter().collect(),
        Answer::InPart(_, doubts) => doubts.values().filter_map(OptionDoubt::told_by).collect(),
        _ => Vec::new(),
    }
}

fn kind_message(kind: PartyKind) -> &'static str {
    match kind {
        PartyKind::Person => "report-name-person",
        PartyKind::Entity => "report-name-company",
    }
}

fn side_message(plan: &NamePlan, role: Option<&OptionId>) -> &'static str {
    match role {
        Some(role) if plan.against.contains(role) => "report-side-against",
        Some(role) if plan.own.contains(role) => "report-side-own",
        _ => "report-side-open",
    }
}

fn one_line(name: &str) -> String {
    name.replace(['\n', '\r'], " ")
}
