//! An assessment as a program reads it.

mod issue;

use candour_assessment::{Assessment, Urgency, Whose, issues};
use candour_content::{Edition, Phrases};
use candour_model::{
    AnswerAddress, Date, GroundCode, Locale, MeasureId, PointId, QuestionId, ServiceId, SourceId,
    TopicId,
};
use candour_questionnaire::AnswersFile;
use serde::Serialize;

pub use issue::{
    AsideEntry, IssueEntry, IssuesEntry, KnownEntry, LineEntry, MissingEntry, QuestionToAsk,
};

/// An assessment as a program reads it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AssessmentFile {
    /// `candour-assessment`.
    pub format: &'static str,
    /// Version of this form: 1.
    pub version: u32,
    /// The day of assessment.
    pub on: Date,
    /// The points, the ones to act on now first.
    pub points: Vec<PointEntry>,
    /// The issues: the points gathered under their heads, as people see them.
    #[serde(flatten)]
    pub issues: IssuesEntry,
    /// Every measure with its state.
    pub measures: Vec<MeasureEntry>,
    /// Points and signs that could not be told, with the questions that could decide them.
    pub cannot_tell: Vec<UndeterminedEntry>,
    /// Pairs of answers that a person may want to check.
    pub to_check: Vec<ContradictionEntry>,
}

/// A point as a program reads it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PointEntry {
    /// Its id.
    pub id: PointId,
    /// Its topic.
    pub topic: TopicId,
    /// How soon it matters.
    pub urgency: Urgency,
    /// Codes of the fixed vocabulary of grounds.
    pub grounds: Vec<GroundCode>,
    /// The questions whose answers it rests on, each once.
    pub because: Vec<QuestionId>,
    /// Where those answers stand: `question`, or `group/item/question`.
    pub places: Vec<AnswerAddress>,
    /// Its sources by id.
    pub sources: Vec<SourceId>,
    /// How those sources are cited.
    pub citations: Vec<String>,
    /// The point in one sentence.
    pub title: String,
    /// Which of the firm's services it belongs to.
    pub services: Vec<ServiceId>,
    /// Whether an answer it rests on is in doubt or second-hand.
    pub doubtful: bool,
    /// Whether it says what to do, or not to do, now.
    pub caution: bool,
    /// The last day of its step: earliest and latest, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<(Option<Date>, Option<Date>)>,
    /// Whose time that is; only the client's own is lost to the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day_of: Option<Whose>,
}

/// A measure as a program reads it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MeasureEntry {
    /// Its id.
    pub id: MeasureId,
    /// `signs-present`, `some-signs`, `no-sign` or `cannot-tell`.
    pub state: &'static str,
    /// The signs that stand in the answers.
    pub signs: Vec<PointId>,
    /// The reasons against that stand in the answers.
    pub against: Vec<PointId>,
}

/// What could not be told, as a program reads it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct UndeterminedEntry {
    /// The point or sign.
    pub id: PointId,
    /// Questions that are open.
    pub open: Vec<AnswerAddress>,
    /// Answers that are not known, withheld, or not exact enough.
    pub unknown: Vec<AnswerAddress>,
}

/// Two answers to check, as a program reads it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ContradictionEntry {
    /// The contradiction.
    pub id: PointId,
    /// The answers.
    pub places: Vec<AnswerAddress>,
}

/// Assesses an answers file on a day.
#[must_use]
pub fn assess(edition: &Edition, file: &AnswersFile, on: Date, locale: &Locale) -> AssessmentFile {
    let found = edition.assess(&file.answers, on);
    entries(edition, file, on, &found, locale)
}

fn entries(
    edition: &Edition,
    file: &AnswersFile,
    on: Date,
    found: &Assessment,
    locale: &Locale,
) -> AssessmentFile {
    let phrases = Phrases::new(edition, locale);
    let parameters = edition.parameters_on(on);
    let context = edition.context(&file.answers, on, &parameters);
    let points = found
        .points
        .iter()
        .map(|point| {
            let item = point
                .item
                .as_ref()
                .map(|(group, item)| phrases.item_name(&context, group, item))
                .unwrap_or_default();
            let numbers = phrases.point_words(&parameters, point, on);
            let citation = |id| edition.source(id).map(|source| source.citation.clone());
            PointEntry {
                id: point.id.clone(),
                topic: point.topic.clone(),
                urgency: point.urgency,
                grounds: point.grounds.clone(),
                because: questions_at(&point.because),
                places: point.because.clone(),
                sources: point.sources.clone(),
                citations: point.sources.iter().filter_map(citation).collect(),
                title: phrases
                    .of_law(&format!("point-{}", point.id), None, &item, &numbers)
                    .unwrap_or_default(),
                services: point.services.clone(),
                doubtful: point.doubtful,
                caution: point.caution,
                last_day: point.deadline.as_ref().map(|day| (day.earliest, day.latest)),
                last_day_of: point.deadline.as_ref().map(|day| day.whose),
            }
        })
        .collect();
    let ids = |signs: &[candour_assessment::FoundSign]| {
        signs.iter().map(|sign| sign.id.clone()).collect()
    };
    AssessmentFile {
        format: "candour-assessment",
        version: 1,
        on,
        points,
        issues: issue::entries(&phrases, &context, &issues(&edition.heads, &context, found)),
        measures: found
            .measures
            .iter()
            .map(|measure| MeasureEntry {
                id: measure.id.clone(),
                state: measure.state.code(),
                signs: ids(&measure.signs),
                against: ids(&measure.against),
            })
            .collect(),
        cannot_tell: found
            .cannot_tell
            .iter()
            .map(|undetermined| UndeterminedEntry {
                id: undetermined.id.clone(),
                open: undetermined.open.clone(),
                unknown: undetermined.unknown.clone(),
            })
            .collect(),
        to_check: found
            .contradictions
            .iter()
            .map(|contradiction| ContradictionEntry {
                id: contradiction.id.clone(),
                places: contradiction.because.clone(),
            })
            .collect(),
    }
}

fn questions_at(places: &[AnswerAddress]) -> Vec<QuestionId> {
    let mut found: Vec<QuestionId> = Vec::new();
    for place in places {
        if !found.contains(&place.question) {
            found.push(place.question.clone());
        }
    }
    found
}
