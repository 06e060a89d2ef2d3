//! Check your answers, and the summary.

use candour_case::view_models::{CheckView, SummaryView};
use candour_case::{PaperId, PaperState, PointId, SectionId};

use crate::ports;
use crate::state::{Answered, Call};

/// "Check your answers", for one section or for all.
#[tauri::command(async)]
pub(crate) fn check_show(shell: Call<'_>, section: Option<SectionId>) -> Answered<CheckView> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.check(section.as_ref(), &settings.language, ports::now())?)
    })
}

/// The summary: of everything, or after the first look.
#[tauri::command(async)]
pub(crate) fn summary_show(shell: Call<'_>, first_look: bool) -> Answered<SummaryView> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.summary(first_look, &settings.language, ports::now()))
    })
}

/// Keeps what the person says of a paper worth gathering; the line that says so.
#[tauri::command(async)]
pub(crate) fn paper_mark(shell: Call<'_>, paper: PaperId, state: PaperState) -> Answered<String> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.mark_paper(&paper, state, &settings.language, ports::now())?)
    })
}

/// Keeps whether a question to ask is chosen for the meeting; the line that says so.
#[tauri::command(async)]
pub(crate) fn ask_choose(
    shell: Call<'_>,
    point: PointId,
    number: u8,
    chosen: bool,
) -> Answered<String> {
    shell.with_session(|session, settings| {
        let (locale, now) = (&settings.language, ports::now());
        Ok(session.case()?.choose_ask(&point, number, chosen, locale, now)?)
    })
}
