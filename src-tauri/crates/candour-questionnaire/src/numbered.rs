//! An evaluation in numbers, while it is being worked out.

use std::rc::Rc;

use crate::{OverGroup, Truth};

/// A place in numbers: a question of the form, and an item of its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct At {
    pub(crate) question: usize,
    pub(crate) item: Option<usize>,
}

/// An [`crate::Evaluation`] in numbers, with places in no order and possibly twice.
#[derive(Debug, Clone)]
pub(crate) struct NumberedEvaluation {
    pub(crate) truth: Truth,
    pub(crate) because: Vec<At>,
    pub(crate) open: Vec<At>,
    pub(crate) unknown: Vec<At>,
    pub(crate) vague: Vec<At>,
    pub(crate) doubtful: bool,
}

impl NumberedEvaluation {
    pub(crate) fn decided(holds: bool, because: Vec<At>) -> Self {
        Self { truth: holds.into(), because, ..Self::undecided() }
    }

    pub(crate) fn undecided() -> Self {
        Self {
            truth: Truth::CannotTell,
            because: Vec::new(),
            open: Vec::new(),
            unknown: Vec::new(),
            vague: Vec::new(),
            doubtful: false,
        }
    }

    pub(crate) fn negated(mut self) -> Self {
        self.truth = self.truth.negated();
        self
    }

    /// Takes in the places and the doubt of another evaluation, not its truth.
    pub(crate) fn absorb(&mut self, other: &Self) {
        self.because.extend(&other.because);
        self.open.extend(&other.open);
        self.unknown.extend(&other.unknown);
        self.vague.extend(&other.vague);
        self.doubtful |= other.doubtful;
    }

    /// All of the parts: resting on the false ones where one is false, on every one where all are
    /// true, and open where the undecided ones are.
    pub(crate) fn all(parts: &[Self]) -> Self {
        let truth = parts.iter().fold(Truth::True, |truth, part| truth.and(part.truth));
        let mut whole = Self { truth, ..Self::undecided() };
        for part in parts.iter().filter(|part| part.truth == truth) {
            whole.absorb(part);
        }
        whole
    }

    /// The same in as little memory as it needs, to be remembered: each place once.
    pub(crate) fn kept(mut self) -> Self {
        for places in [&mut self.because, &mut self.open, &mut self.unknown, &mut self.vague] {
            places.sort_unstable();
            places.dedup();
            places.shrink_to_fit();
        }
        self
    }

    /// Undecided, with what leaves it undecided; what decided it is dropped.
    pub(crate) fn without_truth(self) -> Self {
        Self { truth: Truth::CannotTell, because: Vec::new(), doubtful: false, ..self }
    }
}

/// What a condition over a whole group is worth that is the same within every item of another.
pub(crate) struct KnownOver {
    pub(crate) over: OverGroup,
    pub(crate) truth: Truth,
    /// What decides it, with few items; worked out where an item asks first.
    pub(crate) few: Option<Rc<NumberedEvaluation>>,
}
