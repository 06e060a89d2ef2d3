//! The heads as data: which points stand under which, and what keeps them out. Words live
//! elsewhere.

use candour_model::{GroupId, HeadId, OptionId, PointId, QuestionId};
use candour_questionnaire::{Condition, FormIndex};
use serde::Deserialize;

/// The heads of one edition, as `issues.toml` holds them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Heads {
    /// Questions that say only that there is a case and where. An answer to one of them does not
    /// tell how well a reason is known, as long as another answer does.
    #[serde(default)]
    pub frame: Vec<QuestionId>,
    /// What a matter is.
    #[serde(default)]
    pub matters: Option<Matters>,
    /// When nothing is raised in a matter but that not enough is known.
    #[serde(default)]
    pub gate: Option<Gate>,
    /// The heads in their fixed order: what can end or bar a measure before what colours it.
    #[serde(rename = "head", default)]
    pub heads: Vec<Head>,
    /// Which heads are put together over matters where there are too many issues.
    #[serde(default)]
    pub fold: Option<Fold>,
    /// Points that do not go with other points or answers of the same matter.
    #[serde(default)]
    pub not_with: Vec<NotWith>,
    /// How plain answers are known, other than by the person's own word; the first rule counts.
    #[serde(rename = "known", default)]
    pub known: Vec<KnownRule>,
}

impl Heads {
    /// The head under which a point stands, unless a move says otherwise.
    #[must_use]
    pub fn of(&self, point: &PointId) -> Option<&Head> {
        self.heads.iter().find(|head| head.points.contains(point))
    }

    /// The groups whose items are to come, such as the journeys.
    pub fn groups_of_dates<'f>(&self, form: &'f FormIndex) -> impl Iterator<Item = &'f GroupId> {
        let dates = self.heads.iter().filter_map(|head| head.date.as_ref());
        dates.filter_map(|date| form.group_of_question(date)).map(|group| &group.id)
    }

    /// A head by its id.
    #[must_use]
    pub fn head(&self, id: &HeadId) -> Option<&Head> {
        self.heads.iter().find(|head| &head.id == id)
    }

    /// Every condition with the name of its owner and the group about whose items it speaks.
    pub fn conditions(&self) -> impl Iterator<Item = (String, &Condition, Option<&GroupId>)> {
        let group = self.matters.as_ref().map(|matters| &matters.group);
        let against = self.heads.iter().flat_map(move |head| {
            let group = group.filter(|_| head.scope == Scope::Matter);
            let conditions = head.against.iter().flat_map(Against::conditions);
            conditions.map(move |when| (format!("head {}", head.id), when, group))
        });
        let gate = self.gate.iter().flat_map(move |gate| {
            [&gate.known, &gate.relayed].map(|when| ("gate".to_owned(), when, group))
        });
        let worries = self.gate.iter().filter_map(|gate| gate.worry.as_ref());
        let worries = worries.map(|w| ("gate worry".to_owned(), &w.known, Some(&w.group)));
        let not_with = self.not_with.iter().flat_map(move |rule| {
            let owner = format!("not-with {}", rule.points.first().map_or("", PointId::as_str));
            let moves = rule.moves.iter().filter_map(|to| to.when.as_ref());
            let conditions = rule.when.iter().chain(&rule.unless).chain(moves);
            conditions.map(move |when| (owner.clone(), when, group))
        });
        against.chain(gate).chain(worries).chain(not_with)
    }
}

/// What is put together where there would be more issues than anybody reads.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Fold {
    /// How many issues may stand without being put together.
    pub most: usize,
    /// The heads whose issues are put together over matters, the first first.
    pub heads: Vec<HeadId>,
}

/// What a matter is, and what belongs to one by its country.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Matters {
    /// The group whose items are the matters.
    pub group: GroupId,
    /// The question that tells a matter's country.
    pub country: QuestionId,
    /// Questions of the whole case whose answers tell of which country its other answers are.
    #[serde(default)]
    pub whole_case: Vec<QuestionId>,
    /// Groups whose items belong to the matters of the same country.
    #[serde(default)]
    pub linked: Vec<Linked>,
}

/// A group whose items belong to the matters of the same country.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Linked {
    /// The group.
    pub group: GroupId,
    /// The question that tells an item's country.
    pub country: QuestionId,
    /// Whose an item is, where one of another person does not belong.
    #[serde(default)]
    pub party: Option<Party>,
}

/// Whose an item is: of the matters of its country it belongs to those of the same person, and
/// otherwise to those of which it is not told that another private person stands behind them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Party {
    /// The question of the item: one option.
    pub own: QuestionId,
    /// The question of the matter: several options.
    pub matter: QuestionId,
    /// The options of the matter that may be anybody.
    #[serde(default)]
    pub anybody: Vec<OptionId>,
    /// Which options of the two may be the same person.
    pub same: Vec<SameParty>,
}

/// Options of an item and of a matter that may be the same person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SameParty {
    /// The options of the item.
    pub own: Vec<OptionId>,
    /// The options of the matter.
    pub matter: Vec<OptionId>,
}

/// When nothing is raised in a matter but that not enough is known: it is not known to be more
/// than a rumour, and it comes at second hand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Gate {
    /// The head under which that stands.
    pub head: HeadId,
    /// True of a matter of which more is known; the gate is open then.
    pub known: Condition,
    /// Questions of the matter that were told by others, where one of them was.
    pub hearsay: Vec<QuestionId>,
    /// True of a matter that is known at second hand whatever the answers are called.
    pub relayed: Condition,
    /// Questions of the matter whose answers would open it, the most telling first.
    pub opens: Vec<QuestionId>,
    /// A country that somebody worries about, of which nothing is known either.
    #[serde(default)]
    pub worry: Option<Worry>,
}

/// When nothing is raised for a country that somebody worries about but that not enough is known:
/// no matter is told of it, and nothing says that it has to do with this person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Worry {
    /// The group of those countries; one of the linked groups.
    pub group: GroupId,
    /// True of an item of which more is known; the gate is open then.
    pub known: Condition,
    /// What was said of an item, beside its country.
    pub told: Vec<QuestionId>,
    /// Questions whose answers would open it: of the item, or of the whole case.
    pub opens: Vec<QuestionId>,
}

/// Whether a head is about one matter or about the whole case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// One issue for each matter.
    Matter,
    /// One issue for the whole case.
    Case,
}

/// What a head is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// It makes issues.
    #[default]
    Issue,
    /// It makes one issue that comes before every other: what is due.
    First,
    /// Its points are for the person alone and make no issue: what to do and not to do.
    ForThePerson,
}

/// A head.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Head {
    /// Its id, unique: words under `head-<id>`.
    pub id: HeadId,
    /// Whether it is about one matter or about the whole case.
    pub scope: Scope,
    /// What it is for.
    #[serde(default)]
    pub role: Role,
    /// The points that stand under it. Every point of the rules stands under exactly one head.
    #[serde(default)]
    pub points: Vec<PointId>,
    /// What weighs the other way, where it is true.
    #[serde(default)]
    pub against: Vec<Against>,
    /// The question of a group that dates what is ahead, such as the date of a journey.
    #[serde(default)]
    pub date: Option<QuestionId>,
}

/// What weighs the other way.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Against {
    /// A condition of which a part alone weighs: the rest says when it does, and is not told there.
    InPart {
        /// When it weighs.
        when: Condition,
        /// What weighs.
        tells: Condition,
    },
    /// A condition that weighs whole.
    Whole(Condition),
}

impl Against {
    /// What weighs: the answers that decide it are told.
    #[must_use]
    pub fn tells(&self) -> &Condition {
        match self {
            Self::InPart { tells: what, .. } | Self::Whole(what) => what,
        }
    }

    /// Everything that must be true for it to weigh.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let when = match self {
            Self::InPart { when, .. } => Some(when),
            Self::Whole(_) => None,
        };
        when.into_iter().chain([self.tells()])
    }
}

/// What does not go together in a matter: points that are left out of its issues, and points that
/// stand under another head. Whatever is said of the matter here must hold together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NotWith {
    /// The points that are left out.
    #[serde(default)]
    pub points: Vec<PointId>,
    /// The points that stand elsewhere; the first that fits counts.
    #[serde(default)]
    pub moves: Vec<Move>,
    /// Points with which they do not go: one of them stands in the matter.
    #[serde(default)]
    pub with: Vec<PointId>,
    /// Points of which none stands in the matter, or in any where a point is about the whole case.
    #[serde(default)]
    pub without: Vec<PointId>,
    /// A condition that is true of the matter.
    #[serde(default)]
    pub when: Option<Condition>,
    /// A condition that is not known to be true of it.
    #[serde(default)]
    pub unless: Option<Condition>,
}

/// Points that stand under another head.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Move {
    /// The points.
    pub points: Vec<PointId>,
    /// The other head.
    pub to: HeadId,
    /// A condition of the matter; always where nothing is said.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// How a plain answer is known, where it is not the person's own word.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KnownRule {
    /// How.
    pub how: How,
    /// The questions.
    pub questions: Vec<QuestionId>,
    /// The options for which it counts; every answer where none is named.
    #[serde(default)]
    pub options: Vec<OptionId>,
    /// When it counts; always where nothing is said. It speaks about the case, or about the item
    /// in which the answer stands.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Whether it counts only where no other item of the group has such an answer: the condition
    /// does not say of which one it speaks.
    #[serde(default)]
    pub only_item: bool,
}

/// How an answer may be known by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// The person answers that a paper says so.
    Paper,
    /// The person lists a paper of that kind. Nobody has checked what it says.
    Held,
    /// Others said so.
    Told,
    /// The person believes it.
    Belief,
}
