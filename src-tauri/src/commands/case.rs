//! The cases of a vault.

use candour_case::view_models::{CaseView, HomeView, StartView};

use super::start::start_view;
use crate::ports;
use crate::state::{Answered, Call};

/// Opens the made-up case in a vault that exists in memory only.
#[tauri::command(async)]
pub(crate) fn example_open(shell: Call<'_>) -> Answered<StartView> {
    shell.with_session(|session, _| Ok(session.open_example(ports::now())?))?;
    start_view(&shell)
}

/// The cases, the one opened last first.
#[tauri::command(async)]
pub(crate) fn case_list(shell: Call<'_>) -> Answered<Vec<CaseView>> {
    shell.with_session(|session, settings| Ok(session.cases(&settings.language, ports::now())?))
}

/// Makes a case and opens it.
#[tauri::command(async)]
pub(crate) fn case_create(shell: Call<'_>, label: String) -> Answered<HomeView> {
    shell.with_session(|session, settings| {
        session.create_case(&label, ports::now())?;
        Ok(session.case()?.home(&settings.language, ports::now()))
    })
}

/// Opens a case; another one that is open is closed first.
#[tauri::command(async)]
pub(crate) fn case_open(shell: Call<'_>, id: String) -> Answered<HomeView> {
    shell.with_session(|session, settings| {
        session.open_case(&id, ports::now())?;
        Ok(session.case()?.home(&settings.language, ports::now()))
    })
}

/// Gives a case another label.
#[tauri::command(async)]
pub(crate) fn case_rename(shell: Call<'_>, id: String, label: String) -> Answered<Vec<CaseView>> {
    shell.with_session(|session, settings| {
        session.rename_case(&id, &label)?;
        Ok(session.cases(&settings.language, ports::now())?)
    })
}

/// Deletes a case. `confirm` is its label, typed.
#[tauri::command(async)]
pub(crate) fn case_delete(shell: Call<'_>, id: String, confirm: String) -> Answered<Vec<CaseView>> {
    shell.with_session(|session, settings| {
        session.delete_case(&id, &confirm)?;
        Ok(session.cases(&settings.language, ports::now())?)
    })
}

/// Closes the open case.
#[tauri::command(async)]
pub(crate) fn case_close(shell: Call<'_>) -> Answered<Vec<CaseView>> {
    shell.with_session(|session, settings| {
        session.close_case(ports::now())?;
        Ok(session.cases(&settings.language, ports::now())?)
    })
}
