//! Where each answer stands in the papers for a solicitor.

mod copy;
mod first_page;

use std::collections::BTreeMap;

use candour_model::{GroupId, HeadId, OptionId, PaperId, PointId, QuestionId, SectionId};
use candour_questionnaire::Condition;
pub use copy::{CopyPlan, NowPlan, TopicPlan};
pub use first_page::{DecidedPlan, ForemostPlan, LabelPlan};
use serde::Deserialize;

/// Where answers stand in the papers. A question that is not named stands with its section, and
/// one of a matter with what happened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct BriefPlan {
    /// The person's own name.
    pub name: Option<QuestionId>,
    /// When the person was born.
    pub born: Option<QuestionId>,
    /// Whose national the person is.
    pub nationalities: Option<QuestionId>,
    /// Where the authority or court of a case is named with the number of the case.
    pub case_numbers: Vec<QuestionId>,
    /// What the conflict sheet says of the person beside the name.
    pub conflict: Vec<QuestionId>,
    /// Who the person is and whether they are free, in a line.
    pub identity: Vec<QuestionId>,
    /// How to reach the person.
    pub contact: Vec<QuestionId>,
    /// What alert is spoken of: the first question, then what stands beside it.
    pub alerts: Vec<QuestionId>,
    /// The question of these that asks for the source.
    pub alert_source: Option<QuestionId>,
    /// What cannot wait.
    pub urgent: Vec<QuestionId>,
    /// What has begun and goes on, with the day of its begin.
    pub running: Vec<RunningPlan>,
    /// Official papers that were received, and where each is described.
    pub received: Option<ReceivedPlan>,
    /// Who fills in the answers.
    pub writer: Option<WriterPlan>,
    /// What stands beside a day that lies ahead, in the person's own words: questions of its group.
    pub days: Vec<QuestionId>,
    /// The account in the person's own words.
    pub own_words: Vec<QuestionId>,
    /// The words of a threat.
    pub threats: Vec<QuestionId>,
    /// What the person wants.
    pub wants: Vec<QuestionId>,
    /// Options of these that are no wish: they say only who writes.
    pub no_wants: Vec<OptionId>,
    /// The papers that the person lists.
    pub papers: Option<QuestionId>,
    /// Questions whose answers may tell of lawyers.
    pub lawyers: Vec<QuestionId>,
    /// The options of them that do.
    pub lawyer_options: Vec<OptionId>,
    /// The person's own account of a case: printed only where the person says so.
    pub account: Vec<QuestionId>,
    /// Transfers of property: printed only where the person says so.
    pub transfers: Vec<QuestionId>,
    /// Words that may name people to protect: printed only where the person says so.
    pub people: Vec<QuestionId>,
    /// The names to check.
    pub names: Option<NamePlan>,
    /// What the first page says of a matter beside its card.
    pub short: Vec<QuestionId>,
    /// What it says of any other item beside its card.
    pub short_items: Vec<QuestionId>,
    /// Questions whose answers say what only behind their labels.
    pub labelled: Vec<QuestionId>,
    /// What was decided already.
    pub decided: Vec<DecidedPlan>,
    /// What cannot wait though no point says so.
    pub foremost: Vec<ForemostPlan>,
    /// Labels that depend on other answers.
    #[serde(rename = "label")]
    pub labels: Vec<LabelPlan>,
    /// The states that may be on the other side.
    pub states: Option<StatePlan>,
    /// The parts of a matter, in their order.
    pub matter: Vec<MatterPart>,
    /// The other sheets, in their order.
    #[serde(rename = "sheet")]
    pub sheets: Vec<SheetPlan>,
    /// Questions whose answers tell that something happened.
    #[serde(rename = "event")]
    pub events: Vec<EventPlan>,
    /// How texts of law are cited beside an issue, in this order. Other sources are not.
    pub law: Vec<LawTag>,
    /// Points whose sentence only says where to read on: no reason is told by it.
    pub pointers: Vec<PointId>,
    /// The papers that somebody has who ticks an option or describes a paper of its kind.
    pub held: BTreeMap<OptionId, Vec<PaperId>>,
    /// The client's copy.
    pub copy: CopyPlan,
}

/// The names to check: questions of one group.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NamePlan {
    /// The group.
    pub group: GroupId,
    /// The name.
    pub party: QuestionId,
    /// Who it is to the person.
    pub role: QuestionId,
    /// More about it.
    pub detail: QuestionId,
    /// What it belongs to.
    pub link: QuestionId,
    /// The roles against the person.
    pub against: Vec<OptionId>,
    /// The roles on the person's side.
    pub own: Vec<OptionId>,
    /// The roles of people to protect.
    pub protected: Vec<OptionId>,
    /// The roles that say nothing without what is told besides.
    #[serde(default)]
    pub unsaid: Vec<OptionId>,
    /// Names that questions of other groups ask for.
    #[serde(default)]
    pub elsewhere: Vec<NameElsewhere>,
}

/// A name that stands elsewhere in the answers and belongs among the names to check.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NameElsewhere {
    /// The question for the name.
    pub party: QuestionId,
    /// The role under which it stands: an option of the question for roles.
    pub role: OptionId,
}

/// What has begun and goes on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RunningPlan {
    /// The question that tells it.
    pub question: QuestionId,
    /// Since when.
    pub since: QuestionId,
    /// What stands beside it.
    pub told: Vec<QuestionId>,
}

/// Official papers: one question asks what was received, a group describes each paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReceivedPlan {
    /// What was received.
    pub question: QuestionId,
    /// The kind of a described paper.
    pub kind: QuestionId,
    /// What the first page tells of it.
    pub told: Vec<QuestionId>,
    /// When it was received.
    pub received: QuestionId,
    /// The day on which it wants an answer.
    pub due: QuestionId,
    /// How a described paper stands to the person.
    pub standing: QuestionId,
    /// The options of it that say that they have it, or a copy.
    pub held: Vec<OptionId>,
    /// Who has it otherwise.
    pub holder: QuestionId,
    /// The kinds that an option of the first question stands for.
    pub kinds: BTreeMap<OptionId, Vec<OptionId>>,
}

/// Who fills in the answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WriterPlan {
    /// The question.
    pub question: QuestionId,
    /// The options that name the person themselves.
    pub own: Vec<OptionId>,
}

/// The states that may be on the other side: questions of the matters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StatePlan {
    /// The country.
    pub country: QuestionId,
    /// What stands beside it.
    pub told: Vec<QuestionId>,
    /// Countries that are the person's own: they are no other side.
    #[serde(default)]
    pub own: Vec<QuestionId>,
    /// Who sent papers.
    #[serde(default)]
    pub senders: Vec<QuestionId>,
    /// Other states that decide, hold, freeze or are feared.
    #[serde(default)]
    pub beside: Vec<StateBeside>,
    /// Questions for countries that say nothing of anybody who is concerned.
    #[serde(default)]
    pub easy: Vec<QuestionId>,
}

/// A question for a state that may be on the other side beside those of the matters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StateBeside {
    /// The question.
    pub country: QuestionId,
    /// What the state does: the message `brief-state-<role>`.
    pub role: String,
    /// When, within the item of the question; always where nothing is said.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// Which part of a matter. Its words are `report-matter-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatterPartKind {
    /// What is said against the person.
    Said,
    /// What happened in the case.
    Happened,
    /// The person's own account.
    Account,
    /// What the person believes.
    Belief,
}

impl MatterPartKind {
    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Happened => "happened",
            Self::Account => "account",
            Self::Belief => "belief",
        }
    }
}

/// Which sheet. Its words are `report-sheet-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SheetKind {
    /// Alerts, borders and pressure.
    Alerts,
    /// Money and property.
    Money,
    /// Background and protection.
    Background,
}

impl SheetKind {
    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Alerts => "alerts",
            Self::Money => "money",
            Self::Background => "background",
        }
    }
}

/// A part of a matter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MatterPart {
    /// Which.
    pub id: MatterPartKind,
    /// Its questions, in the order of the form. Those that no part names stand under `happened`.
    pub questions: Vec<QuestionId>,
}

/// A sheet that is about no one matter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SheetPlan {
    /// Which.
    pub id: SheetKind,
    /// The sections of the form whose answers it holds.
    pub sections: Vec<SectionId>,
    /// The heads that stand there.
    pub heads: Vec<HeadId>,
}

/// A question whose answers tell that something happened.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EventPlan {
    /// The question.
    pub question: QuestionId,
    /// The question that asks for its date, outside of a group or in the same item.
    #[serde(default)]
    pub date: Option<QuestionId>,
    /// Options that tell of nothing that happened.
    #[serde(default)]
    pub state: Vec<OptionId>,
}

/// A text of law, as it is cited beside an issue.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LawTag {
    /// How the citations of its sources begin, such as `RPD Article`.
    pub cited: String,
    /// What stands for that, such as `RPD`. Not translated.
    pub short: String,
}

impl BriefPlan {
    /// The questions that it names, each with the place that names it.
    pub fn questions(&self) -> impl Iterator<Item = (&'static str, &QuestionId)> {
        let lists = [
            ("case-numbers", &self.case_numbers),
            ("conflict", &self.conflict),
            ("identity", &self.identity),
            ("contact", &self.contact),
            ("alerts", &self.alerts),
            ("urgent", &self.urgent),
            ("days", &self.days),
            ("own-words", &self.own_words),
            ("threats", &self.threats),
            ("wants", &self.wants),
            ("lawyers", &self.lawyers),
            ("account", &self.account),
            ("transfers", &self.transfers),
            ("people", &self.people),
            ("short", &self.short),
            ("short-items", &self.short_items),
            ("labelled", &self.labelled),
        ];
        let names = self.names.iter().flat_map(|n| {
            let elsewhere = n.elsewhere.iter().map(|name| &name.party);
            [&n.party, &n.role, &n.detail, &n.link].into_iter().chain(elsewhere)
        });
        let states = self.states.iter();
        let states = states.flat_map(|s| {
            let beside = s.beside.iter().map(|beside| &beside.country);
            let own = s.told.iter().chain([&s.country]).chain(&s.own);
            own.chain(&s.senders).chain(&s.easy).chain(beside)
        });
        let decided = self.decided.iter().flat_map(|d| d.told.iter().chain([&d.question]));
        let foremost = self.foremost.iter().map(|first| &first.question);
        let labels = self.labels.iter().map(|label| &label.question);
        let running = self.running.iter();
        let running = running.flat_map(|r| r.told.iter().chain([&r.question, &r.since]));
        let received = self.received.iter();
        let received = received.flat_map(|r| {
            let own = [&r.question, &r.kind, &r.received, &r.due, &r.standing, &r.holder];
            r.told.iter().chain(own)
        });
        let writer = self.writer.iter().map(|writer| &writer.question);
        let of_matter = self.matter.iter().flat_map(|part| &part.questions);
        let single = self.name.iter().chain(&self.born).chain(&self.nationalities);
        let single = single.chain(&self.papers).chain(&self.alert_source);
        lists
            .into_iter()
            .flat_map(|(owner, questions)| questions.iter().map(move |id| (owner, id)))
            .chain(names.map(|id| ("names", id)))
            .chain(states.map(|id| ("states", id)))
            .chain(decided.map(|id| ("decided", id)))
            .chain(foremost.map(|id| ("foremost", id)))
            .chain(labels.map(|id| ("label", id)))
            .chain(running.map(|id| ("running", id)))
            .chain(received.map(|id| ("received", id)))
            .chain(writer.map(|id| ("writer", id)))
            .chain(of_matter.map(|id| ("matter", id)))
            .chain(
                self.events
                    .iter()
                    .flat_map(|e| e.date.iter().chain([&e.question]))
                    .map(|id| ("events", id)),
            )
            .chain(single.map(|id| ("name, papers and source", id)))
    }

    /// Its conditions, each with what names it and the question whose item they are about.
    pub fn conditions(&self) -> impl Iterator<Item = (String, Option<&QuestionId>, &Condition)> {
        let named = |owner: &str, question: &QuestionId| format!("{owner} {question}");
        let labels = self.labels.iter().map(move |label| {
            (named("brief, label", &label.question), Some(&label.question), &label.when)
        });
        let foremost = self.foremost.iter().filter_map(move |first| {
            let when = first.when.as_ref()?;
            Some((named("brief, foremost", &first.question), Some(&first.question), when))
        });
        let beside =
            self.states.iter().flat_map(|states| &states.beside).filter_map(move |state| {
                let when = state.when.as_ref()?;
                Some((named("brief, states", &state.country), Some(&state.country), when))
            });
        let now = self
            .copy
            .now
            .iter()
            .filter_map(|now| Some((format!("copy, {}", now.id), None, now.when.as_ref()?)));
        labels.chain(foremost).chain(beside).chain(now)
    }
}
