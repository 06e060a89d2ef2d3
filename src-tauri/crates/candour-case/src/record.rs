//! The record of a case, as the vault keeps it: answers, drafts, the current page, review marks and
//! earlier values.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{
    Answer, AnswerAddress, Answers, GroupId, Item, Note, PaperId, PointId, SectionId,
};
use candour_questionnaire::{
    AnswersFile, CountryTraits, Fault, FormIndex, FormInput, read_kept, write_answers,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::history::History;
use crate::migration::{self, FORMAT, VERSION};
use crate::screens::view_models::Mode;
use crate::{CaseError, Timestamp};

/// An item that was removed and can be brought back.
#[derive(Clone)]
pub(crate) struct Removed {
    /// The group.
    pub(crate) group: GroupId,
    /// Its index before, from 0.
    pub(crate) position: usize,
    /// The item.
    pub(crate) item: Item,
}

/// What stands at one place: an answer, the person's note beside it, or both.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Said {
    /// The answer.
    pub(crate) answer: Option<Answer>,
    /// The note.
    pub(crate) note: Option<Note>,
}

impl Said {
    /// What stands at a place.
    pub(crate) fn at(answers: &Answers, place: &AnswerAddress) -> Self {
        Self { answer: answers.get(place).cloned(), note: answers.note(place).cloned() }
    }

    /// Whether nothing stands there.
    pub(crate) fn is_nothing(&self) -> bool {
        self.answer.is_none() && self.note.is_none()
    }

    /// Puts it at a place, in the stead of what stood there.
    pub(crate) fn put(self, answers: &mut Answers, place: &AnswerAddress) {
        answers.set(place, self.answer);
        answers.set_note(place, self.note);
    }
}

/// A case in memory.
#[derive(Clone)]
pub(crate) struct Record {
    /// When it was made.
    pub(crate) created: Timestamp,
    /// When it was saved last.
    pub(crate) saved: Timestamp,
    /// The answers.
    pub(crate) answers: Answers,
    /// Drafts: what was typed into fields and is not usable yet.
    pub(crate) drafts: BTreeMap<AnswerAddress, FormInput>,
    /// The page that was open last.
    pub(crate) resume_at: Option<(AnswerAddress, Mode)>,
    /// The position of the caret in the text of that question, in UTF-16 units.
    pub(crate) caret: Option<u32>,
    /// Sections that the person marked as finished.
    pub(crate) finished: BTreeSet<SectionId>,
    /// Whether the first look was finished.
    pub(crate) first_look_done: bool,
    /// Whether the case is open: still true when it is opened again only if a session ended suddenly.
    pub(crate) in_session: bool,
    /// Items removed, the latest last. They are dropped when the section is left.
    pub(crate) removed: Vec<Removed>,
    /// Answers that this edition does not know, by their place in the answers file: kept as they are.
    pub(crate) unread: BTreeMap<String, Json>,
    /// Of `unread`, the places of which the person was told and has said that they read it.
    pub(crate) moved_told: BTreeSet<String>,
    /// What the person said of papers worth gathering.
    pub(crate) papers: BTreeMap<PaperId, PaperState>,
    /// The questions to ask that were chosen for the meeting: a point, and the number of one of its
    /// questions.
    pub(crate) asks: BTreeSet<(PointId, u8)>,
    /// Review marks on answers, and earlier values.
    pub(crate) history: History,
}

/// Where a paper worth gathering stands, as the person says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperState {
    /// Nothing was said.
    #[default]
    Open,
    /// It is there.
    Have,
    /// It was asked for.
    Coming,
    /// It is to be asked for with a solicitor only.
    Solicitor,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Stored {
    format: String,
    version: u64,
    created: Timestamp,
    saved: Timestamp,
    answers: Json,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    drafts: BTreeMap<AnswerAddress, FormInput>,
    #[serde(rename = "stop", default, skip_serializing_if = "Option::is_none")]
    resume_at: Option<(AnswerAddress, Mode)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    caret: Option<u32>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    finished: BTreeSet<SectionId>,
    #[serde(default)]
    first_look_done: bool,
    #[serde(default)]
    in_session: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    removed: Vec<StoredRemoved>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    unread: BTreeMap<String, Json>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    moved_told: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    papers: BTreeMap<PaperId, PaperState>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    asks: BTreeSet<(PointId, u8)>,
    #[serde(rename = "ledger", default, skip_serializing_if = "History::is_empty")]
    history: History,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct StoredRemoved {
    position: usize,
    /// An answers file with the one item.
    answers: Json,
}

impl Record {
    /// Stops the clock of a meeting that was interrupted: it counts nothing after the last save.
    pub(crate) fn stop_clock(&mut self) {
        let saved = self.saved;
        if let Some(open) = self.history.open_meeting_mut() {
            open.pauses.begin(saved);
        }
    }

    /// A case without an answer.
    pub(crate) fn new(now: Timestamp) -> Self {
        Self {
            created: now,
            saved: now,
            answers: Answers::default(),
            drafts: BTreeMap::new(),
            resume_at: None,
            caret: None,
            finished: BTreeSet::new(),
            first_look_done: false,
            in_session: true,
            removed: Vec::new(),
            unread: BTreeMap::new(),
            moved_told: BTreeSet::new(),
            papers: BTreeMap::new(),
            asks: BTreeSet::new(),
            history: History::default(),
        }
    }

    /// The bytes that the vault seals.
    pub(crate) fn to_bytes(&self, form: &FormIndex) -> Result<Vec<u8>, CaseError> {
        let removed = self
            .removed
            .iter()
            .map(|gone| {
                let groups = BTreeMap::from([(gone.group.clone(), vec![gone.item.clone()])]);
                let answers = Answers { groups, ..Answers::default() };
                Ok(StoredRemoved {
                    position: gone.position,
                    answers: answers_as_json(answers, form)?,
                })
            })
            .collect::<Result<_, CaseError>>()?;
        let stored = Stored {
            format: FORMAT.to_owned(),
            version: VERSION,
            created: self.created,
            saved: self.saved,
            answers: answers_as_json(self.answers.clone(), form)?,
            drafts: self.drafts.clone(),
            resume_at: self.resume_at.clone(),
            caret: self.caret,
            finished: self.finished.clone(),
            first_look_done: self.first_look_done,
            in_session: self.in_session,
            removed,
            unread: self.unread.clone(),
            moved_told: self.moved_told.clone(),
            papers: self.papers.clone(),
            asks: self.asks.clone(),
            history: self.history.clone(),
        };
        serde_json::to_vec(&stored).map_err(|_| CaseError::RecordUnreadable)
    }

    /// Reads a record of this version or an older one.
    ///
    /// An answer that this edition of the questionnaire does not know is kept in `unread` and
    /// written back with every save; if a later edition knows it, it returns.
    pub(crate) fn from_bytes(
        bytes: &[u8],
        form: &FormIndex,
        countries: &dyn CountryTraits,
    ) -> Result<Self, CaseError> {
        let json: Json = serde_json::from_slice(bytes).map_err(|_| CaseError::RecordUnreadable)?;
        let json = migration::to_current(json)?;
        let mut stored: Stored =
            serde_json::from_value(json).map_err(|_| CaseError::RecordUnreadable)?;
        let unread = std::mem::take(&mut stored.unread);
        if !unread.is_empty() {
            // What was set aside may be of the latest version where the other answers are not.
            if let Some(answers) = stored.answers.as_object_mut() {
                answers.insert("version".to_owned(), Json::from(candour_questionnaire::VERSION));
            }
        }
        for (place, value) in unread {
            put_back(&mut stored.answers, &place, value);
        }
        let (answers, unread) = read_known(stored.answers, form, countries)?;
        let removed = stored
            .removed
            .into_iter()
            .filter_map(|gone| {
                let (answers, _) = read_known(gone.answers, form, countries).ok()?;
                let (group, items) = answers.groups.into_iter().next()?;
                let item = items.into_iter().next()?;
                Some(Removed { group, position: gone.position, item })
            })
            .collect();
        Ok(Self {
            created: stored.created,
            saved: stored.saved,
            answers,
            drafts: stored.drafts,
            resume_at: stored.resume_at,
            caret: stored.caret,
            finished: stored.finished,
            first_look_done: stored.first_look_done,
            in_session: stored.in_session,
            removed,
            unread,
            moved_told: stored.moved_told,
            papers: stored.papers,
            asks: stored.asks,
            history: stored.history,
        })
    }
}

/// Answers as an answers file without a label.
pub(crate) fn as_file(answers: Answers) -> AnswersFile {
    AnswersFile { answers, ..AnswersFile::default() }
}

/// Answers as an answers file in JSON.
pub(crate) fn answers_as_json(answers: Answers, form: &FormIndex) -> Result<Json, CaseError> {
    serde_json::from_str(&write_answers(&as_file(answers), form))
        .map_err(|_| CaseError::RecordUnreadable)
}

/// What stands at one place as an answers file of its own.
pub(crate) fn one_as_json(
    place: &AnswerAddress,
    said: Said,
    form: &FormIndex,
) -> Result<Json, CaseError> {
    let mut answers = Answers::default();
    if let Some((group, id)) = &place.item {
        answers.groups.insert(group.clone(), vec![Item::new(id.clone())]);
    }
    said.put(&mut answers, place);
    answers_as_json(answers, form)
}

/// Reads what this edition knows and removes the rest, by place, until no fault is left.
pub(crate) fn read_known(
    mut json: Json,
    form: &FormIndex,
    countries: &dyn CountryTraits,
) -> Result<(Answers, BTreeMap<String, Json>), CaseError> {
    let mut unread = BTreeMap::new();
    loop {
        match read_kept(&json.to_string(), form, countries) {
            Ok(file) => {
                unread.extend(file.set_aside);
                return Ok((file.answers, unread));
            }
            Err(faults) => {
                let taken = take_out(&mut json, &faults);
                if taken.is_empty() {
                    return Err(CaseError::RecordUnreadable);
                }
                unread.extend(taken);
            }
        }
    }
}

fn take_out(json: &mut Json, faults: &[Fault]) -> Vec<(String, Json)> {
    let mut taken = Vec::new();
    for fault in faults {
        let Some((parent, key)) = fault.place.rsplit_once('/') else { continue };
        let value = holder(json, parent, false).and_then(|holder| holder.remove(key));
        taken.extend(value.map(|value| (fault.place.clone(), value)));
    }
    taken
}

fn put_back(json: &mut Json, place: &str, value: Json) {
    if let Some((parent, key)) = place.rsplit_once('/')
        && let Some(holder) = holder(json, parent, true)
    {
        holder.entry(key).or_insert(value);
    }
}

/// The object at a place of an answers file: `answers`, `groups`, or the answers of
/// `groups/<group>/<item>`. With `make`, missing `answers` and `groups` are created.
fn holder<'j>(json: &'j mut Json, place: &str, make: bool) -> Option<&'j mut Map<String, Json>> {
    let top = json.as_object_mut()?;
    match place.split('/').collect::<Vec<_>>()[..] {
        [key @ ("answers" | "groups")] => {
            if make {
                top.entry(key).or_insert_with(|| Json::Object(Map::new()));
            }
            top.get_mut(key)?.as_object_mut()
        }
        ["groups", group, item] => {
            let items = top.get_mut("groups")?.get_mut(group)?.as_array_mut()?;
            let item =
                items.iter_mut().find(|i| i.get("id").and_then(Json::as_str) == Some(item))?;
            item.get_mut("answers")?.as_object_mut()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
