//! Plain values that every other crate shares: ids, answers, partial dates, locales, characters.
//!
//! Nothing happens here: no file is read, no clock is asked, no question is chosen.
//! Values of answers print as a placeholder in `Debug`, so that no log can hold one.
//!
//! ```
//! use candour_model::{Answer, PartialDate, Value};
//! let heard = Answer::Given(Value::Date("2017-03~".parse::<PartialDate>()?));
//! assert_eq!(format!("{heard:?}"), "Answer::Given(…)");
//! # Ok::<(), candour_model::DateFault>(())
//! ```

mod answer;
mod answer_address;
mod answers;
mod calendar;
mod characters;
mod date;
mod fault;
mod id;
mod locale;
mod money;
mod note;
mod relative;
mod value;

pub use answer::{Answer, AnswerStatus, OptionDoubt};
pub use answer_address::AnswerAddress;
pub use answers::{Answers, Item};
pub use calendar::{Calendar, Written};
pub use characters::{
    first_hidden, has_words, hides, is_invisible, is_mark, on_lines, piles_marks, plain_digit,
    printable, shown, without_hidden,
};
pub use date::{Date, PartialDate, Precision, Qualifier};
pub use fault::DateFault;
pub use id::{
    CountryCode, GroundCode, GroupId, HeadId, IdFault, ItemId, MeasureId, OptionId, PaperId,
    ParameterId, PointId, QuestionId, SectionId, ServiceId, SourceId, TopicId,
};
pub use locale::{Direction, Locale, LocaleFault};
pub use money::{Money, decimals_of};
pub use note::Note;
pub use relative::{Relation, RelativeDate};
pub use value::{AltName, Duration, NameKind, Party, PartyKind, Value, ValueFault, ValueKind};
