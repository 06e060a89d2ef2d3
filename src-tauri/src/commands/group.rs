//! Groups that repeat: disputes, proceedings, assets, journeys, names.

use candour_case::view_models::{Mode, Next};
use candour_case::{GroupId, ItemId};

use crate::ports;
use crate::state::{Answered, Call};

/// Everything listed so far.
#[tauri::command(async)]
pub(crate) fn group_show(shell: Call<'_>, group: GroupId, mode: Mode) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.group(&group, mode, &settings.language, ports::now())?)
    })
}

/// One more item; its first question.
#[tauri::command(async)]
pub(crate) fn group_add(shell: Call<'_>, group: GroupId, mode: Mode) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.add_item(&group, mode, &settings.language, ports::now())?)
    })
}

/// One more item with the answers of another, except its name; its first question.
#[tauri::command(async)]
pub(crate) fn group_copy(
    shell: Call<'_>,
    group: GroupId,
    item: ItemId,
    mode: Mode,
) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.copy_item(&group, &item, mode, &settings.language, ports::now())?)
    })
}

/// Removes an item; it can be undone until the section is left.
#[tauri::command(async)]
pub(crate) fn group_remove(
    shell: Call<'_>,
    group: GroupId,
    item: ItemId,
    mode: Mode,
) -> Answered<Next> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.remove_item(&group, &item, ports::now())?;
        Ok(case.group(&group, mode, &settings.language, ports::now())?)
    })
}

/// Brings back the item that was removed last.
#[tauri::command(async)]
pub(crate) fn group_undo(shell: Call<'_>, group: GroupId, mode: Mode) -> Answered<Next> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.undo_remove(&group, ports::now())?;
        Ok(case.group(&group, mode, &settings.language, ports::now())?)
    })
}

/// Moves an item one place up or down.
#[tauri::command(async)]
pub(crate) fn group_move(
    shell: Call<'_>,
    group: GroupId,
    item: ItemId,
    up: bool,
    mode: Mode,
) -> Answered<Next> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.move_item(&group, &item, up, ports::now())?;
        Ok(case.group(&group, mode, &settings.language, ports::now())?)
    })
}

/// "No, there is no other": what comes after the group.
#[tauri::command(async)]
pub(crate) fn group_leave(shell: Call<'_>, group: GroupId, mode: Mode) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.leave_group(&group, mode, &settings.language, ports::now())?)
    })
}
