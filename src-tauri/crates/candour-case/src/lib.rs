//! The use cases: open, answer, review, assess, report.
//!
//! The window and the command line call this crate and nothing below it. It knows neither Tauri
//! nor the environment: the time, the randomness, the folder and everything typed come in as values.

mod app_session;
mod assessment;
mod attendance;
mod case;
mod changes_paper;
pub mod compare;
mod error;
mod fingerprint;
mod group;
mod happening;
pub mod headless;
mod history;
mod interview;
mod libraries;
mod meeting;
mod migration;
mod own_papers;
mod pauses;
mod proof;
mod randomness;
mod record;
mod report;
mod review;
mod screens;
mod session;
pub mod sharing;
mod solicitor_view;
mod start;
mod timestamp;
mod vault;

pub use app_session::AppSession;
pub use attendance::Attendance;
pub use candour_content::{
    Edition, embedded, embedded_errors, embedded_whole, proof as content_proof,
};
pub use candour_model::{
    AnswerAddress, GroupId, ItemId, Locale, PaperId, PointId, SectionId, hides, shown,
};
pub use candour_questionnaire::{Fault, FaultCode, FormInput, OtherDate};
pub use candour_report::{Asked, PaperKind};
pub use error::CaseError;
pub use fingerprint::Fingerprint;
pub use history::{Author, ReviewMark, ReviewMarkKind};
pub use libraries::Libraries;
pub use meeting::Earlier;
pub use randomness::Randomness;
pub use record::PaperState;
pub use report::FileToSave;
pub use screens::view_models;
pub use session::CaseSession;
pub use solicitor_view::{SolicitorPage, SolicitorView};
pub use timestamp::Timestamp;
