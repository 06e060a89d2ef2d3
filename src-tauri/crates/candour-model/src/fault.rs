//! Why a text is not a date.

/// Why a text is not a partial date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateFault {
    /// Not one of the forms that are understood.
    #[error("not a date in the notation YYYY, YYYY-MM, YYYY-MM-DD, ~, [a..b], [..b], [a..]")]
    Form,
    /// No such day in the calendar, or a year outside 1000 to 9999.
    #[error("no such day")]
    Calendar,
    /// The second date of a pair lies before the first.
    #[error("the end lies before the beginning")]
    Order,
}
