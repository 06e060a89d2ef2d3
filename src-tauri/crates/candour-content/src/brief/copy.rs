//! What the client's copy says.

use candour_model::{HeadId, PaperId, PointId};
use candour_questionnaire::Condition;
use serde::Deserialize;

/// What the client's copy says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct CopyPlan {
    /// Papers that can be got without asking anybody about the case.
    pub safe_papers: Vec<PaperId>,
    /// Heads that are no topic for somebody who is held.
    pub free_alone: Vec<HeadId>,
    /// What to do and not to do now, in order.
    pub now: Vec<NowPlan>,
    /// What heads are called by the points that stand under them.
    #[serde(rename = "topic")]
    pub topics: Vec<TopicPlan>,
}

/// Something to do or not to do now.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NowPlan {
    /// Its id. Its words are `copy-now-<id>`.
    pub id: String,
    /// The points that call for it: any one does.
    pub points: Vec<PointId>,
    /// Where it is said at all; everywhere where nothing is said.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A head as a question for the person: its words are `copy-topic-<id>`, where one of the points
/// stands under it. A head with a topic and without any of their points is left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TopicPlan {
    /// The head.
    pub head: HeadId,
    /// Its id.
    pub id: String,
    /// The points that it is about.
    pub points: Vec<PointId>,
}
