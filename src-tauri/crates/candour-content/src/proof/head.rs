//! Every point has its place: it stands under one head, and where it arises it is seen once.

use candour_assessment::issue::{Aside, Heads, Role, SetAside};
use candour_assessment::{Assessment, Issue, Issues, Point, issues};
use candour_model::{Answer, AnswerAddress, HeadId, OptionId, PointId, QuestionId, ValueKind};
use candour_questionnaire::{Context, condition_faults};

use super::{Flaw, Proof};
use crate::{BriefPlan, Edition};

pub(super) fn prove(edition: &Edition, proof: &mut Proof) {
    let heads = &edition.heads;
    proof.count("heads", heads.heads.len());
    for point in &edition.rules.points {
        let of: Vec<String> = heads
            .heads
            .iter()
            .flat_map(|head| head.points.iter().map(move |id| (head, id)))
            .filter(|(_, id)| **id == point.id)
            .map(|(head, _)| head.id.to_string())
            .collect();
        match of.len() {
            0 => proof.flaws.push(Flaw::NoHead(point.id.to_string())),
            1 => proof.count("points under exactly one head", 1),
            _ => {
                let point = point.id.to_string();
                proof.flaws.push(Flaw::SeveralHeads { point, heads: of });
            }
        }
    }
    let mut names = Names { edition, proof };
    for head in &heads.heads {
        let owner = format!("head {}", head.id);
        names.points(&owner, &head.points);
        if let Some(question) = &head.date {
            names.dates(&owner, question);
        }
    }
    names.rules(heads);
    for id in heads.fold.iter().flat_map(|fold| &fold.heads) {
        names.head("fold", id);
    }
    names.papers(&edition.brief);
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

    fn points(&mut self, owner: &str, points: &[PointId]) {
        for id in points {
            let is_known = self.edition.rules.points.iter().any(|point| point.id == *id);
            self.check(owner, "point", id.as_str(), is_known);
        }
    }

    fn head(&mut self, owner: &str, id: &HeadId) {
        let is_known = self.edition.heads.head(id).is_some_and(|head| head.role == Role::Issue);
        self.check(owner, "head that makes issues", id.as_str(), is_known);
    }

    fn question(&mut self, owner: &str, id: &QuestionId) {
        let is_known = self.edition.form.question(id).is_some();
        self.check(owner, "question", id.as_str(), is_known);
    }

    /// What the plan of the papers names.
    fn papers(&mut self, plan: &BriefPlan) {
        for (owner, question) in plan.questions() {
            self.question(&format!("brief, {owner}"), question);
        }
        self.points("brief, pointers", &plan.pointers);
        for now in &plan.copy.now {
            self.points(&format!("copy, {}", now.id), &now.points);
        }
        for first in &plan.foremost {
            self.points(&format!("brief, foremost {}", first.question), &first.points);
        }
        for head in &plan.copy.free_alone {
            self.head("copy, free-alone", head);
        }
        for topic in &plan.copy.topics {
            let owner = format!("copy, {}", topic.id);
            self.head(&owner, &topic.head);
            self.points(&owner, &topic.points);
        }
        let form = &self.edition.form;
        for sheet in &plan.sheets {
            let owner = format!("brief, {}", sheet.id.code());
            for section in &sheet.sections {
                let is_known = form.form().sections.iter().any(|known| known.id == *section);
                self.check(&owner, "section", section.as_str(), is_known);
            }
            for head in &sheet.heads {
                self.head(&owner, head);
            }
        }
        let held = plan.held.values().flatten();
        for paper in held.chain(&plan.copy.safe_papers) {
            let is_known = self.edition.papers.contains(paper);
            self.check("brief", "paper", paper.as_str(), is_known);
        }
        let described = plan.received.as_ref().map(|received| &received.kind);
        let papers: Vec<_> = plan.papers.iter().chain(described).collect();
        let options = papers.into_iter().filter_map(|question| form.question(question));
        let options: Vec<_> = options.collect();
        for option in plan.held.keys() {
            let is_known = options.iter().any(|question| question.takes(option));
            self.check("brief, held", "option", option.as_str(), is_known);
        }
        for option in &plan.no_wants {
            let mut wants = plan.wants.iter().filter_map(|question| form.question(question));
            let is_known = wants.any(|question| question.takes(option));
            self.check("brief, no-wants", "option", option.as_str(), is_known);
        }
        let decided = plan.decided.iter().map(|decided| (&decided.question, &decided.options));
        let foremost = plan.foremost.iter().map(|first| (&first.question, &first.options));
        let states = plan.events.iter().map(|event| (&event.question, &event.state));
        for (question, options) in decided.chain(foremost).chain(states) {
            for option in options {
                let found = form.question(question);
                let is_known = found.is_some_and(|question| question.takes(option));
                self.check(&format!("brief, {question}"), "option", option.as_str(), is_known);
            }
        }
        if let Some(received) = &plan.received {
            let takes = |question: &QuestionId, option: &OptionId| {
                form.question(question).is_some_and(|question| question.takes(option))
            };
            for (option, kinds) in &received.kinds {
                let is_known = takes(&received.question, option);
                self.check("brief, received", "option", option.as_str(), is_known);
                for kind in kinds {
                    let is_known = takes(&received.kind, kind);
                    self.check("brief, received", "option", kind.as_str(), is_known);
                }
            }
        }
    }

    fn dates(&mut self, owner: &str, id: &QuestionId) {
        let form = &self.edition.form;
        let is_date = form.question(id).is_some_and(|question| question.kind == ValueKind::Date);
        let is_known = is_date && form.group_of_question(id).is_some();
        self.check(owner, "date of a group", id.as_str(), is_known);
    }

    fn rules(&mut self, heads: &Heads) {
        for question in &heads.frame {
            self.question("frame", question);
        }
        if let Some(matters) = &heads.matters {
            let own = std::iter::once((&matters.group, &matters.country));
            let linked = matters.linked.iter().map(|linked| (&linked.group, &linked.country));
            for (group, country) in own.chain(linked) {
                let form = &self.edition.form;
                let of = form.group_of_question(country).map(|group| &group.id);
                let kind = form.question(country).map(|question| question.kind);
                let is_country = matches!(kind, Some(ValueKind::Country | ValueKind::Countries));
                let is_known = is_country && of == Some(group);
                self.check("matters", "country of its group", country.as_str(), is_known);
            }
        }
        if let Some(gate) = &heads.gate {
            self.head("gate", &gate.head);
            let group = heads.matters.as_ref().map(|matters| &matters.group);
            for question in gate.hearsay.iter().chain(&gate.opens) {
                let of = self.edition.form.group_of_question(question).map(|group| &group.id);
                let is_known = of.is_some() && of == group;
                self.check("gate", "question of a matter", question.as_str(), is_known);
            }
        }
        for rule in &heads.not_with {
            let first = rule.points.first().or(rule.moves.first().and_then(|to| to.points.first()));
            let owner = format!("not-with {}", first.map_or("of nothing", PointId::as_str));
            self.points(&owner, &rule.points);
            self.points(&owner, &rule.with);
            self.points(&owner, &rule.without);
            for to in &rule.moves {
                self.points(&owner, &to.points);
                self.head(&owner, &to.to);
            }
        }
        for rule in &heads.known {
            for id in &rule.questions {
                self.known(id, rule);
            }
        }
    }

    fn known(&mut self, id: &QuestionId, rule: &candour_assessment::issue::KnownRule) {
        let form = &self.edition.form;
        let Some(question) = form.question(id) else { return self.question("known", id) };
        let group = form.group_of_question(id).map(|group| &group.id);
        if let Some(when) = &rule.when {
            for fault in condition_faults(form, when, group) {
                let owner = format!("known {id}");
                let kind = "condition that holds together";
                self.proof.flaws.push(Flaw::Unknown { owner, kind, id: fault.to_string() });
            }
        }
        // A rule may name options of several questions together.
        let is_any = rule.options.is_empty() || rule.options.iter().any(|o| question.takes(o));
        self.check("known", "question with one of its options", id.as_str(), is_any);
        for option in &rule.options {
            let takes = |id| form.question(id).is_some_and(|question| question.takes(option));
            let is_known = rule.questions.iter().any(takes);
            self.check(&format!("known {id}"), "option", option.as_str(), is_known);
        }
    }
}

/// Looks at a case in which a point arises alone: it stands in one place of the issues, and every
/// reason rests on answers that are there. Gives the head of its issue.
pub(super) fn stands(
    edition: &Edition,
    point: &Point,
    context: &Context<'_>,
    found: &Assessment,
    proof: &mut Proof,
) -> Option<HeadId> {
    let seen = issues(&edition.heads, context, found);
    let has_it =
        |issue: &&Issue| issue.lines.iter().any(|line| line.point.as_ref() == Some(&point.id));
    let issue = seen.issues.iter().chain(&seen.also_mentioned).find(has_it);
    let times = times(&seen, &point.id);
    if edition.heads.of(&point.id).is_some() && times != 1 {
        proof.flaws.push(Flaw::NotPlacedOnce { point: point.id.to_string(), times });
    }
    if rest_on_answers(&seen, context) {
        proof.count("reasons that rest on answers", 1);
    } else {
        proof.flaws.push(Flaw::ReasonWithoutAnswer(point.id.to_string()));
    }
    let own = seen.for_the_person.iter().find(|line| line.point.as_ref() == Some(&point.id));
    let aside = || {
        let of = |set: &&SetAside| set.point == point.id && set.why == Aside::DoesNotGo;
        seen.set_aside.iter().find(of).and_then(|_| edition.heads.of(&point.id))
    };
    let of_person = own.and_then(|_| edition.heads.of(&point.id));
    issue
        .map(|issue| issue.head.clone())
        .or_else(|| of_person.or_else(aside).map(|head| head.id.clone()))
}

/// How often a point stands among the issues of a case in which it arises once.
fn times(seen: &Issues, point: &PointId) -> usize {
    let lines = seen.issues.iter().chain(&seen.also_mentioned).flat_map(|issue| &issue.lines);
    let told = lines.chain(&seen.for_the_person);
    told.filter(|line| line.point.as_ref() == Some(point)).count()
        + seen.set_aside.iter().filter(|set| &set.point == point).count()
}

fn rest_on_answers(seen: &Issues, context: &Context<'_>) -> bool {
    let has_value = |place: &AnswerAddress| context.answer(place).and_then(Answer::value).is_some();
    let lines = seen.issues.iter().chain(&seen.also_mentioned).flat_map(|issue| &issue.lines);
    lines.chain(&seen.for_the_person).all(|line| {
        !line.answers.is_empty() && line.answers.iter().all(|answer| has_value(&answer.place))
    })
}
