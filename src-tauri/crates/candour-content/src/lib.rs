//! The content of one edition: what may be asked and said, read from the files of `content/`.
//!
//! It receives names and bytes and knows no folder; [`embedded`] holds the files that the program
//! was built with. It decides nothing about answers: that is the questionnaire's and the
//! assessment's.
//!
//! ```
//! let edition = candour_content::embedded()?;
//! assert!(edition.words.locales().iter().any(|locale| locale.as_str() == "en"));
//! # Ok::<(), candour_content::ContentFaults>(())
//! ```

mod brief;
mod country;
mod coverage;
mod edition;
mod embedded;
mod fault;
mod find;
mod help;
mod language;
mod law;
mod law_text;
mod phrases;
pub mod proof;
pub mod translations;
mod wording;
pub mod words;

pub use brief::{
    ActedPlan, BriefPlan, CopyPlan, DecidedPlan, EventPlan, ForemostPlan, LabelPlan, LawTag,
    MatterPart, MatterPartKind, NameElsewhere, NamePlan, NowPlan, SheetKind, SheetPlan,
    StateBeside, StatePlan, TopicPlan,
};
pub use country::{Countries, Country, CountryHit};
pub use coverage::Covered;
pub use edition::{Edition, FirmCard, Ground};
pub use embedded::{
    embedded, embedded_errors, embedded_files, embedded_whole, embedded_with_pseudo_locales,
};
pub use fault::{ContentFault, ContentFaults};
pub use find::FindTerm;
pub use help::{HappeningPlan, Help};
pub use language::{DateOrder, Language, Languages, Review, Reviewed, Script, Term, Writing};
pub use law::{Parameter, ParameterTable, Source};
pub use law_text::{Clause, LawText};
pub use phrases::{Phrases, Sign};
pub use words::{Args, Words};
