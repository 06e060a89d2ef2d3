//! What can be wrong with a form and its conditions.

use candour_model::{GroupId, OptionId, QuestionId, SectionId};

/// What is wrong with a form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormFault {
    /// Two sections of one id.
    #[error("section {0} stands twice")]
    SectionTwice(SectionId),
    /// Two questions of one id.
    #[error("question {0} stands twice")]
    QuestionTwice(QuestionId),
    /// Two groups of one id.
    #[error("group {0} stands twice")]
    GroupTwice(GroupId),
    /// The gate of a group is no yes/no question of the same section outside groups.
    #[error("group {0}: its gate is no yes/no question of the same section")]
    Gate(GroupId),
    /// The label or a card of a group names a question that is not in the group.
    #[error("group {group}: {question} is not one of its questions")]
    Card {
        /// The group.
        group: GroupId,
        /// The question named.
        question: QuestionId,
    },
    /// A group without questions.
    #[error("group {0} has no questions")]
    Empty(GroupId),
    /// A one-of or several-of question without options, or another kind with some; an option
    /// twice; an option that stands alone and is not among the options; headings that do not begin
    /// with the first option, stand in another order or twice, or before nothing.
    #[error("question {0}: its options do not fit its kind")]
    Options(QuestionId),
    /// Two questions at the same place of the first look, or one that stands in a group.
    #[error("question {0}: its place in the first look is taken or stands in a group")]
    FirstLook(QuestionId),
    /// The condition of a question or section does not hold together.
    #[error("{owner}: {fault}")]
    When {
        /// The question or section.
        owner: String,
        /// What is wrong.
        fault: ConditionFault,
    },
    /// Whether a question is asked depends on itself, through one or more conditions.
    #[error("question {0}: whether it is asked depends on itself")]
    Circle(QuestionId),
}

/// Why a condition does not hold together with its form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConditionFault {
    /// No such question.
    #[error("no question {0}")]
    Question(QuestionId),
    /// No such group.
    #[error("no group {0}")]
    Group(GroupId),
    /// The question has no such option.
    #[error("question {0} has no option {1}")]
    Option(QuestionId, OptionId),
    /// The question is of a kind that this test cannot read.
    #[error("question {0} is of another kind")]
    Kind(QuestionId),
    /// The question belongs to a group, and the condition is not about an item of that group.
    #[error("question {0} belongs to a group and is read outside it")]
    Scope(QuestionId),
    /// `all` or `any` of nothing.
    #[error("all or any of nothing")]
    Empty,
    /// `some` with `at-least` of nought.
    #[error("some with at-least = 0")]
    AtLeast,
}
