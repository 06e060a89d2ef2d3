//! The meeting: who is writing, the pages of a section, marks, notes, history, papers.

use candour_case::view_models::{
    AgendaView, CompareView, EnteredView, HistoryView, MeetingBar, MeetingView, NotesView,
    PreviewView,
};
use candour_case::{AnswerAddress, Attendance, FormInput, ReviewMarkKind, SectionId};

use crate::ports;
use crate::state::{Answered, Call};

/// Begins a meeting with the solicitor of this name, or goes on with it.
#[tauri::command(async)]
pub(crate) fn meeting_begin(shell: Call<'_>, by: String) -> Answered<Option<MeetingBar>> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.meet(&by, ports::now())?;
        Ok(case.bar(&settings.language))
    })
}

/// "Your turn", and back to the solicitor.
#[tauri::command(async)]
pub(crate) fn meeting_switch_author(shell: Call<'_>, back: bool) -> Answered<Option<MeetingBar>> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.switch_author(back);
        Ok(case.bar(&settings.language))
    })
}

/// Ends the meeting.
#[tauri::command(async)]
pub(crate) fn meeting_end(shell: Call<'_>) -> Answered<()> {
    shell.with_session(|session, _| Ok(session.case()?.end_meeting(ports::now())?))
}

/// All questions of a section on one page.
#[tauri::command(async)]
pub(crate) fn meeting_page(shell: Call<'_>, section: SectionId) -> Answered<MeetingView> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.meeting_page(&section, &settings.language, ports::now())?)
    })
}

/// Marks an answer, or takes its mark away; the page of its section.
#[tauri::command(async)]
pub(crate) fn meeting_mark(
    shell: Call<'_>,
    place: AnswerAddress,
    kind: Option<ReviewMarkKind>,
    section: SectionId,
) -> Answered<MeetingView> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.mark_in_meeting(&place, kind, ports::now())?;
        Ok(case.meeting_page(&section, &settings.language, ports::now())?)
    })
}

/// Takes an answer without going on: its faults, and the page of its section.
#[tauri::command(async)]
pub(crate) fn meeting_enter(
    shell: Call<'_>,
    place: AnswerAddress,
    input: FormInput,
    section: SectionId,
) -> Answered<EnteredView> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        let errors = case.enter(&place, input, &settings.language, ports::now())?;
        let page = case.meeting_page(&section, &settings.language, ports::now())?;
        Ok(EnteredView { errors, page })
    })
}

/// What is missing, marked, or changed since the last print.
#[tauri::command(async)]
pub(crate) fn agenda_show(shell: Call<'_>) -> Answered<AgendaView> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.agenda(&settings.language, ports::now()))
    })
}

/// The solicitor's notes.
///
/// Fails with `notes-hidden` or `firm-missing`.
#[tauri::command(async)]
pub(crate) fn notes_show(shell: Call<'_>) -> Answered<NotesView> {
    shell.with_session(|session, _| Ok(session.case()?.notes()?))
}

/// Seals a note; the line that says that it is saved.
///
/// Fails as `notes_show`.
#[tauri::command(async)]
pub(crate) fn note_write(
    shell: Call<'_>,
    place: Option<AnswerAddress>,
    text: String,
) -> Answered<String> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        Ok(case.write_note(place.as_ref(), &text, &settings.language, ports::now())?)
    })
}

/// Every earlier value, and the times to compare with.
#[tauri::command(async)]
pub(crate) fn history_show(shell: Call<'_>) -> Answered<HistoryView> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.history(&settings.language, ports::now())?)
    })
}

/// What differs between a time of the history and now.
#[tauri::command(async)]
pub(crate) fn history_compare(shell: Call<'_>, past: String) -> Answered<CompareView> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.compare(&past, &settings.language, ports::now())?)
    })
}

/// Makes the attendance note in memory. No file is written.
#[tauri::command(async)]
pub(crate) fn attendance_make(shell: Call<'_>, chosen: Attendance) -> Answered<PreviewView> {
    shell.with_session(|session, settings| {
        Ok(session.make_attendance(&chosen, &settings.language, ports::now())?)
    })
}

/// Makes a print of what has changed since a time, in memory. No file is written.
#[tauri::command(async)]
pub(crate) fn changes_make(shell: Call<'_>, past: String) -> Answered<PreviewView> {
    shell.with_session(|session, settings| {
        Ok(session.make_changes(&past, &settings.language, ports::now())?)
    })
}
