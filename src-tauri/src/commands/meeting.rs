//! The meeting: who is writing, the pages of a section, marks, notes, history, papers.

use candour_case::view_models::{
    AgendaView, AttendanceView, CompareView, EnteredView, HistoryView, MeetingBar, MeetingView,
    NotesView, PreviewView,
};
use candour_case::{
    AnswerAddress, Attendance, FormInput, ReviewMarkKind, SectionId, SolicitorView,
};
use secrecy::SecretString;

use crate::ports;
use crate::state::{Answered, Call};

/// Begins a meeting with the solicitor of this name, or goes on with it. `begun` is what is said at
/// the start for the attendance note.
#[tauri::command(async)]
pub(crate) fn meeting_begin(
    shell: Call<'_>,
    by: String,
    begun: Attendance,
) -> Answered<Option<MeetingBar>> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.meet(&by, begun, ports::now())?;
        Ok(case.bar(&settings.language, ports::now()))
    })
}

/// "Your turn": the client has the seat.
#[tauri::command(async)]
pub(crate) fn meeting_clients_turn(shell: Call<'_>) -> Answered<Option<MeetingBar>> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.clients_turn();
        Ok(case.bar(&settings.language, ports::now()))
    })
}

/// Back to the solicitor's view, by the passphrase of the vault; the example asks for none.
///
/// Fails with `wrong-passphrase`: the client then keeps the seat.
#[tauri::command(async)]
pub(crate) fn meeting_take_back(
    shell: Call<'_>,
    passphrase: String,
) -> Answered<Option<MeetingBar>> {
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, settings| {
        session.take_back_seat(&passphrase)?;
        Ok(session.case()?.bar(&settings.language, ports::now()))
    })
}

/// Notes what the solicitor has open, so that the meeting goes on there after "Your turn" and a lock.
#[tauri::command(async)]
pub(crate) fn meeting_view(shell: Call<'_>, view: SolicitorView) -> Answered<()> {
    shell.with_session(|session, _| {
        session.case()?.set_solicitor_view(view);
        Ok(())
    })
}

/// Ends the meeting.
#[tauri::command(async)]
pub(crate) fn meeting_end(shell: Call<'_>) -> Answered<()> {
    shell.with_session(|session, _| Ok(session.case()?.end_meeting(ports::now())?))
}

/// Takes back the end of the last meeting.
#[tauri::command(async)]
pub(crate) fn meeting_resume(shell: Call<'_>) -> Answered<Option<MeetingBar>> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.resume_meeting(ports::now())?;
        Ok(case.bar(&settings.language, ports::now()))
    })
}

/// Stops the clock of the meeting, or lets it go on.
#[tauri::command(async)]
pub(crate) fn meeting_clock(shell: Call<'_>, runs: bool) -> Answered<Option<MeetingBar>> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.set_clock(runs, ports::now())?;
        Ok(case.bar(&settings.language, ports::now()))
    })
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

/// Every meeting with its attendance note as it stands, the newest first.
///
/// Fails with `notes-hidden` while the client has the seat.
#[tauri::command(async)]
pub(crate) fn attendance_show(shell: Call<'_>) -> Answered<Vec<AttendanceView>> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.attendances(&settings.language, ports::now())?)
    })
}

/// Keeps the attendance note of a meeting as it is typed; the line that says so.
#[tauri::command(async)]
pub(crate) fn attendance_write(
    shell: Call<'_>,
    meeting: usize,
    note: Attendance,
) -> Answered<String> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        Ok(case.write_attendance(meeting, note, &settings.language, ports::now())?)
    })
}

/// Makes the attendance note of a meeting in memory. No file is written.
#[tauri::command(async)]
pub(crate) fn attendance_make(shell: Call<'_>, meeting: usize) -> Answered<PreviewView> {
    shell.with_session(|session, settings| {
        Ok(session.make_attendance(meeting, &settings.language, ports::now())?)
    })
}

/// Makes a print of what has changed since a time, in memory. No file is written.
#[tauri::command(async)]
pub(crate) fn changes_make(shell: Call<'_>, past: String) -> Answered<PreviewView> {
    shell.with_session(|session, settings| {
        Ok(session.make_changes(&past, &settings.language, ports::now())?)
    })
}
