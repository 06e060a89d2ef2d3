//! What a screen shows, in the words and order in which it shows it.
//!
//! A screen decides nothing: questions, order, validity, wording and dates arrive here as text.
//! These types are the transport too: TypeScript is generated from them (`ui/src/ipc/types.ts`).

mod fact;
mod happening;
mod home;
mod issue;
mod meeting;
mod point;
mod question;
mod report;
mod sharing;
mod start;
mod summary;

pub use fact::{AnswerLink, Fact};
pub use happening::{HappeningQuestion, HappeningView};
pub use home::{
    CaseView, CheckBlock, CheckItem, CheckRow, CheckSection, CheckView, HomeView, NotApplicable,
    QuestionListView, QuestionRow, ResumePoint, SectionState, SectionView, SetAsideView,
};
pub use issue::{IssueView, KnownLink, LineView};
pub use meeting::{
    AgendaPart, AgendaRow, AgendaView, AttendanceView, ChangeView, ClockView, CompareView,
    EarlierView, EnteredView, HistoryRow, HistoryView, MeetingBar, MeetingRow, MeetingSection,
    MeetingView, NotesView, PastView, ReviewMarkView,
};
pub use point::{PaperView, PointView, SourceView};
pub use question::{
    CardView, CountryView, EventView, FieldError, GroupView, HelpView, Mode, Next, OptionView,
    QuestionView, SecondWords, WayView, WhyView, WorkedOut,
};
pub use report::{
    Asked, AskedChoice, FirmChoice, PaperChoice, PaperChoices, PaperKind, PreviewView,
    ReportChoices, SavedView,
};
pub use sharing::{
    FirmText, FirmView, LogoView, OwnFirmView, PersonRow, PersonView, ReceivedCompareView,
    ReceivedView, ShareView,
};
pub use start::{
    Captures, FailureView, KeychainView, LOCK_MINUTES, LanguageView, LibraryView, ProofView,
    RecoveryCodeView, RecoveryView, Settings, Stage, StartView, StrengthView, TEXT_SIZES, Theme,
};
pub use summary::{AskView, DateView, MeasureView, ReasonView, ServiceView, SummaryView};
