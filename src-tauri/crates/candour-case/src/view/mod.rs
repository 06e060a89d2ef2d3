//! What a screen shows, in the words and order in which it shows it.
//!
//! A screen decides nothing: questions, order, validity, wording and dates arrive here as text.
//! These types are the transport too: TypeScript is generated from them (`ui/src/ipc/types.ts`).

mod home;
mod question;
mod report;
mod start;
mod summary;

pub use home::{
    CaseView, CheckBlock, CheckItem, CheckRow, CheckSection, CheckView, Fact, HomeView, Kept,
    QuestionListView, QuestionRow, SectionState, SectionView, Stop,
};
pub use question::{
    CardView, CountryView, FieldError, GroupView, Mode, Next, OptionView, QuestionView, WayView,
    WhyView,
};
pub use report::{PartView, PreviewView, ReportChoices, ReportPart, SavedView};
pub use start::{
    KeychainView, LanguageView, LibraryView, ProofView, RecoveryView, Settings, Stage, StartView,
    StrengthView, Theme,
};
pub use summary::{
    AnswerLink, DateView, MeasureView, OpenView, PaperView, PointView, ReasonView, ServiceView,
    SourceView, SummaryView,
};
