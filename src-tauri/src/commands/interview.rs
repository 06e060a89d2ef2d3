//! Sections and questions.

use candour_case::view_models::{
    CountryView, HomeView, Mode, Next, QuestionListView, SecondWords, WorkedOut,
};
use candour_case::{AnswerAddress, FormInput, Locale, OtherDate, SectionId};

use crate::ports;
use crate::state::{Answered, Call};

/// Where you were, and the task list.
#[tauri::command(async)]
pub(crate) fn home_show(shell: Call<'_>) -> Answered<HomeView> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.home(&settings.language, ports::now()))
    })
}

/// The person has read what moved since their answers were written.
#[tauri::command(async)]
pub(crate) fn moved_read(shell: Call<'_>) -> Answered<HomeView> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.moved_read(ports::now())?;
        Ok(case.home(&settings.language, ports::now()))
    })
}

/// Every question, to read beforehand.
#[tauri::command(async)]
pub(crate) fn questions_list(shell: Call<'_>) -> Answered<QuestionListView> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.questions(&settings.language, ports::now()))
    })
}

/// A question page, or the page that replaces it.
#[tauri::command(async)]
pub(crate) fn question_show(shell: Call<'_>, place: AnswerAddress, mode: Mode) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.show(&place, mode, &settings.language, ports::now())?)
    })
}

/// Saves what is being typed, usable or not; the line that says so.
#[tauri::command(async)]
pub(crate) fn question_draft(
    shell: Call<'_>,
    place: AnswerAddress,
    input: FormInput,
    caret: Option<u32>,
) -> Answered<String> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.draft(&place, input, caret, &settings.language, ports::now())?)
    })
}

/// Continue: saves the answer and returns what comes after it.
///
/// With `blank`, an empty page is taken as left blank.
#[tauri::command(async)]
pub(crate) fn question_answer(
    shell: Call<'_>,
    place: AnswerAddress,
    mode: Mode,
    input: FormInput,
    blank: bool,
) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.answer(&place, mode, input, blank, &settings.language, ports::now())?)
    })
}

/// Back: the page before this one in the same mode.
#[tauri::command(async)]
pub(crate) fn question_back(shell: Call<'_>, place: AnswerAddress, mode: Mode) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.back(&place, mode, &settings.language, ports::now())?)
    })
}

/// "Clear my answer": the empty page.
#[tauri::command(async)]
pub(crate) fn question_clear(shell: Call<'_>, place: AnswerAddress, mode: Mode) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.clear(&place, mode, &settings.language, ports::now())?)
    })
}

/// Countries and territories by any part of a name in any script, best first.
#[tauri::command(async)]
pub(crate) fn country_search(shell: Call<'_>, text: String) -> Answered<Vec<CountryView>> {
    shell.with_session(|session, settings| Ok(session.countries(&text, &settings.language)))
}

/// A question and its options in a second language, for whoever interprets in a meeting.
#[tauri::command(async)]
pub(crate) fn question_second(
    shell: Call<'_>,
    place: AnswerAddress,
    language: Locale,
) -> Answered<SecondWords> {
    shell.with_session(|session, _| Ok(session.second_words(&place, &language)?))
}

/// A date of another calendar in the fields of the common one.
#[tauri::command(async)]
pub(crate) fn date_work_out(shell: Call<'_>, date: OtherDate) -> Answered<WorkedOut> {
    shell.with_session(|session, settings| Ok(session.work_out(&date, &settings.language)))
}

/// A section, at the page to continue with.
#[tauri::command(async)]
pub(crate) fn section_show(shell: Call<'_>, section: SectionId) -> Answered<Next> {
    shell.with_session(|session, settings| {
        Ok(session.case()?.section(&section, &settings.language, ports::now())?)
    })
}

/// "Have you finished this section?"
#[tauri::command(async)]
pub(crate) fn section_finish(
    shell: Call<'_>,
    section: SectionId,
    finished: bool,
) -> Answered<HomeView> {
    shell.with_session(|session, settings| {
        let mut case = session.case()?;
        case.finish_section(&section, finished, ports::now())?;
        Ok(case.home(&settings.language, ports::now()))
    })
}
