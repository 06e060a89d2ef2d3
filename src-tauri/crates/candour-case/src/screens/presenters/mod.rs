//! From values to what a screen shows: every sentence is taken from the message files here.

mod agenda;
mod check;
mod countries;
mod describer;
mod firm;
mod group;
mod happening;
mod help;
mod home;
mod issue;
mod meeting;
mod page;
mod point;
mod proof;
mod question;
mod report;
mod summary;
mod why;

pub(crate) use agenda::{
    changed_rows, chosen_rows, clash_rows, date_rows, issue_rows, marked_rows, part, rows,
};
pub(crate) use check::check_view;
pub(crate) use countries::countries;
pub(crate) use describer::AnswerDescriber;
pub(crate) use firm::{firm_facts, firm_view, logo_view};
pub(crate) use group::group_view;
pub(crate) use happening::happening_view;
pub(crate) use help::{firm_by_telephone, help_line};
pub(crate) use home::{home_view, question_list};
pub(crate) use meeting::{change_view, event_text, group_row, labelled, mark_view};
pub(crate) use page::Page;
pub(crate) use proof::proof;
pub(crate) use question::{field_errors, question_view, saved_line, second_words, worked_out};
pub(crate) use report::{pack_facts, preview, warnings};
pub(crate) use summary::summary_view;
