//! From values to what a screen shows: every sentence is taken from the message files here.

mod check;
mod group;
mod home;
mod point;
mod proof;
mod question;
mod summary;
mod teller;

pub(crate) use check::check_view;
pub(crate) use group::group_view;
pub(crate) use home::{home_view, question_list};
pub(crate) use proof::{proof, size};
pub(crate) use question::{Page, countries, field_errors, question_view, saved_line, worked_out};
pub(crate) use summary::summary_view;
pub(crate) use teller::Teller;
