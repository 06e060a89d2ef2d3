//! Flaws that a proof can find.

use candour_model::{Date, Locale};

use super::translation_fault::TranslationFault;

/// One thing that does not hold. Everything named is content, nothing an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Flaw {
    /// Something names what does not exist.
    #[error("{owner}: no {kind} {id}")]
    Unknown {
        /// What names it.
        owner: String,
        /// What kind of thing it names.
        kind: &'static str,
        /// The id named.
        id: String,
    },
    /// A point or a measure without a source.
    #[error("{0}: no source")]
    NoSource(String),
    /// A time limit counts from a question that is no date, or its length from one that is no
    /// country, or such a question stands in another group.
    #[error("{0}: its clock counts from no date or country of its own item")]
    TimeLimit(String),
    /// A country that is still to be checked and has a UK trait all the same.
    #[error("{country}: to be checked, and yet {name}")]
    TraitsApart {
        /// The country.
        country: String,
        /// The trait that settles what is to be checked.
        name: String,
    },
    /// A question that no point, no measure, no contradiction, no time limit and no other question
    /// reads, and that is not for the record.
    #[error("question {0}: nothing reads it")]
    QuestionUnread(String),
    /// An option that no rule reads, and that `recorded.toml` does not name.
    #[error("question {question}: no rule reads {option}, and it is not said to be for the record")]
    OptionUnread {
        /// The question.
        question: String,
        /// The option.
        option: String,
    },
    /// An option that is said to be for the record alone, and that a rule reads.
    #[error("question {question}: {option} is said to be for the record, and a rule reads it")]
    OptionRead {
        /// The question.
        question: String,
        /// The option.
        option: String,
    },
    /// A question with the option "other" and no line, asked of whoever chooses it, in which the
    /// person can say what.
    #[error("question {0}: nobody can say what the other is")]
    OtherWithoutLine(String),
    /// A source that nothing rests on.
    #[error("source {0}: nothing rests on it")]
    SourceUnused(String),
    /// A clause of the law in scope that nothing weighs and nobody says why.
    #[error("clause {0}: neither weighed nor left to the solicitor")]
    ClauseOpen(String),
    /// A source of a text in scope that stands behind no clause of it.
    #[error("source {0}: stands behind no clause of the law in scope")]
    SourceOutsideLaw(String),
    /// A paper that no point asks for.
    #[error("paper {0}: no point asks for it")]
    PaperUnused(String),
    /// A question of the first look whose asking depends on one that is not part of it.
    #[error("question {question}: in the first look, but depends on {on}, which is not")]
    FirstLook {
        /// The question.
        question: String,
        /// The question it depends on.
        on: String,
    },
    /// The first look may ask more questions than people are told.
    #[error("the first look may ask {0} questions")]
    FirstLookLong(usize),
    /// A question that is asked before the one that says whether it is asked.
    #[error("question {question}: depends on {on}, which is asked after it")]
    AskedTooEarly {
        /// The question.
        question: String,
        /// The question it depends on.
        on: String,
    },
    /// A number of law past its review date.
    #[error("parameter {id}: to be reviewed by {by}")]
    Stale {
        /// The parameter.
        id: String,
        /// The last day before its review.
        by: Date,
    },
    /// A number of law that no rule, no time limit and no words read.
    #[error("parameter {0}: nothing reads it")]
    ParameterUnused(String),
    /// A number of law that does not hold on the day, although something reads it.
    #[error("parameter {0}: read by a rule, and holds on no day that includes today")]
    NoValue(String),
    /// A number or source said to be checked on a day to come, or to be reviewed before it was
    /// checked.
    #[error("{0}: its dates do not go together")]
    Dates(String),
    /// A message that is needed.
    #[error("{locale}: message {id} is missing")]
    MessageMissing {
        /// The language.
        locale: Locale,
        /// The message, with its attribute behind a point.
        id: String,
    },
    /// A message that nothing shows.
    #[error("message {0}: nothing shows it")]
    MessageUnused(String),
    /// A variable that is not given to the message, or differs between languages.
    #[error("{locale}: message {id}: variable {variable} does not belong")]
    Variable {
        /// The language.
        locale: Locale,
        /// The message.
        id: String,
        /// The variable.
        variable: String,
    },
    /// A message of a translation that does not keep what English says, or is not written as its
    /// language is.
    #[error("{locale}: message {id}: {fault}")]
    Translation {
        /// The language.
        locale: Locale,
        /// The message.
        id: String,
        /// What is wrong.
        fault: TranslationFault,
    },
    /// A language without rules of writing.
    #[error("{0}: no rules of writing; give it a language.toml")]
    NoRulesOfWriting(Locale),
    /// A language without a table of terms.
    #[error("{locale}: terms.tsv: {why}")]
    NoTerms {
        /// The language.
        locale: Locale,
        /// What is wrong with the table.
        why: String,
    },
    /// A bound term that no English message names.
    #[error("{locale}: term {term:?}: no English message names it")]
    TermUnused {
        /// The language.
        locale: Locale,
        /// The English term.
        term: String,
    },
    /// A bound term that too many messages do not have.
    #[error(
        "{locale}: term {term:?}: {} of {seen} messages have none of its stems: {}",
        without.len(), without.join(", ")
    )]
    TermOtherwise {
        /// The language.
        locale: Locale,
        /// The English term.
        term: String,
        /// How many English messages name it.
        seen: usize,
        /// The messages that do not have it.
        without: Vec<String>,
    },
    /// A country that has no name in a language, or not one place in its order of names.
    #[error("{locale}: country {country}: not one name in one place of the order")]
    CountryName {
        /// The language.
        locale: Locale,
        /// The code of the country.
        country: String,
    },
    /// A record of who has read a translation that does not hold.
    #[error("{locale}: review.toml: {what}")]
    Review {
        /// The language.
        locale: Locale,
        /// What is wrong.
        what: String,
    },
    /// A sentence that is too long.
    #[error("{locale}: message {id}: a sentence of {words} words")]
    LongSentence {
        /// The language.
        locale: Locale,
        /// The message.
        id: String,
        /// Its words.
        words: usize,
    },
    /// A message whose sentences are long on average.
    #[error("{locale}: message {id}: {}.{} words a sentence", tenths / 10, tenths % 10)]
    LongAverage {
        /// The language.
        locale: Locale,
        /// The message.
        id: String,
        /// Its words a sentence, in tenths.
        tenths: usize,
    },
    /// A language without a list of words that no message may hold.
    #[error("{0}: no list of forbidden words")]
    NoForbiddenWords(Locale),
    /// A word that no message may hold.
    #[error("{locale}: message {id}: says {word:?}")]
    ForbiddenWord {
        /// The language.
        locale: Locale,
        /// The message.
        id: String,
        /// The word.
        word: String,
    },
    /// A question that no case could be found for in which it is asked.
    #[error("question {0}: never asked")]
    NeverAsked(String),
    /// A question with a condition that no case could be found to make false.
    #[error("question {0}: has a condition that is always met")]
    AlwaysAsked(String),
    /// A question for which no value is at hand.
    #[error("question {0}: no value can be given")]
    Unanswerable(String),
    /// A way to answer that a question's page does not take: it is read as something else, the
    /// question is no longer asked, the answer is not counted, or the next page lies behind it.
    #[error("question {question}: cannot be answered by {way}")]
    Refused {
        /// The question.
        question: String,
        /// The option, or how the answer stands.
        way: String,
    },
    /// A section whose pages lead round and round, or with something left to ask after its last.
    #[error("section {0}: does not end, or ends with a question left open")]
    SectionOpen(String),
    /// A point, sign or contradiction that no case could be found for.
    #[error("{0}: cannot arise")]
    NeverArises(String),
    /// A point, sign or contradiction for whose absence no case could be found.
    #[error("{0}: cannot be absent")]
    NeverAbsent(String),
    /// A weight of a point that no case could be found for.
    #[error("{point}: its weight rule {number} never counts")]
    UrgencyNeverApplies {
        /// The point.
        point: String,
        /// The rule, from 1.
        number: usize,
    },
    /// A measure for which no case shows "no sign".
    #[error("measure {0}: never without a sign")]
    AlwaysSigned(String),
    /// An answer that a point names among its reasons, and that can be taken away without effect.
    #[error("{point}: rests on {place}, which changes nothing")]
    IdleReason {
        /// The point.
        point: String,
        /// The place.
        place: String,
    },
    /// An answer that is said to change a point or a measure, and that changes neither whether it
    /// is there, nor its weight, nor its last day.
    #[error("{point}: says that {place} would change it, which changes nothing")]
    IdleChange {
        /// The point or measure.
        point: String,
        /// The place.
        place: String,
    },
    /// An answer whose question does not apply, and that something reads all the same.
    #[error("{owner}: rests on {place} where it does not apply")]
    RestsOnAside {
        /// What reads it.
        owner: String,
        /// The place.
        place: String,
    },
    /// A point that stands under no head, so that nobody would see it.
    #[error("point {0}: stands under no head; give it its place in issues.toml")]
    NoHead(String),
    /// A point that stands under more than one head.
    #[error("point {point}: stands under {}; one head is its place", heads.join(" and "))]
    SeveralHeads {
        /// The point.
        point: String,
        /// The heads.
        heads: Vec<String>,
    },
    /// A head with points of which none makes an issue under it.
    #[error("head {0}: no point makes an issue under it")]
    HeadEmpty(String),
    /// A rule that holds where nothing is answered.
    #[error("{0}: holds where nothing is answered")]
    HoldsInSilence(String),
    /// A reason of an issue that rests on no answer, or on one that is not there.
    #[error("point {0}: makes a reason that rests on no answer")]
    ReasonWithoutAnswer(String),
    /// A point that arises and stands nowhere among the issues, or more than once in a matter.
    #[error("point {point}: stands {times} times among the issues of its case")]
    NotPlacedOnce {
        /// The point.
        point: String,
        /// How often.
        times: usize,
    },
    /// The made-up case is missing.
    #[error("example: missing")]
    NoExample,
    /// No firm's card.
    #[error("firm: missing")]
    NoFirm,
}
