//! Gives every command a permission of its own; `capabilities/main.json` grants them one by one.

/// Every command of the window, in the order of `src/commands/`.
const COMMANDS: &[&str] = &[
    "app_start",
    "settings_set",
    "vault_suggest",
    "vault_strength",
    "vault_create",
    "vault_open",
    "vault_open_with_keychain",
    "vault_recover",
    "vault_lock",
    "vault_change_passphrase",
    "vault_keychain",
    "vault_delete",
    "recovery_make",
    "recovery_save",
    "recovery_done",
    "example_open",
    "case_list",
    "case_create",
    "case_open",
    "case_rename",
    "case_delete",
    "case_close",
    "home_show",
    "questions_list",
    "question_show",
    "question_draft",
    "question_answer",
    "question_back",
    "question_clear",
    "country_search",
    "section_show",
    "section_finish",
    "group_show",
    "group_add",
    "group_remove",
    "group_undo",
    "group_move",
    "group_leave",
    "check_show",
    "summary_show",
    "report_parts",
    "report_make",
    "report_page",
    "report_save",
    "report_open",
    "proof_show",
    "window_hide",
    "window_title",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
