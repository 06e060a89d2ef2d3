//! The commands of the window, by area. Each is one line of use case between two of transport.

mod case;
mod group;
mod interview;
mod proof;
mod report;
mod review;
mod start;
mod vault;

/// Puts every command on a builder. `build.rs` and `capabilities/main.json` list the same names.
pub(crate) fn register<R: tauri::Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
        start::app_start,
        start::settings_set,
        start::window_hide,
        start::window_title,
        vault::vault_suggest,
        vault::vault_strength,
        vault::vault_create,
        vault::vault_open,
        vault::vault_open_with_keychain,
        vault::vault_recover,
        vault::vault_lock,
        vault::vault_change_passphrase,
        vault::vault_keychain,
        vault::vault_delete,
        vault::recovery_make,
        vault::recovery_save,
        vault::recovery_done,
        case::example_open,
        case::case_list,
        case::case_create,
        case::case_open,
        case::case_rename,
        case::case_delete,
        case::case_close,
        interview::home_show,
        interview::questions_list,
        interview::question_show,
        interview::question_draft,
        interview::question_answer,
        interview::question_back,
        interview::question_clear,
        interview::country_search,
        interview::section_show,
        interview::section_finish,
        group::group_show,
        group::group_add,
        group::group_remove,
        group::group_undo,
        group::group_move,
        group::group_leave,
        review::check_show,
        review::summary_show,
        report::report_parts,
        report::report_make,
        report::report_page,
        report::report_save,
        report::blank_save,
        report::report_open,
        proof::proof_show,
    ])
}
