//! The vault: create, open, lock, passphrase, keychain, recovery, deleting everything.

use candour_case::view_models::{RecoveryView, SavedView, StartView, StrengthView};
use secrecy::SecretString;
use tauri::{AppHandle, Runtime, State};

use super::report::save_as;
use super::start::{after_lock, note_keychain, start_view};
use crate::ports;
use crate::state::{Answered, Shell};
use crate::window::renew;

/// A passphrase of six words.
#[tauri::command(async)]
pub(crate) fn vault_suggest(shell: State<'_, Shell>) -> Answered<String> {
    shell.with_session(|session, _| Ok(session.suggest_passphrase()))
}

/// How strong a passphrase is, in words.
#[tauri::command(async)]
pub(crate) fn vault_strength(
    shell: State<'_, Shell>,
    passphrase: String,
) -> Answered<StrengthView> {
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, settings| Ok(session.strength(&passphrase, &settings.language)))
}

/// Makes the vault. With `keychain`, its key is kept in the system keychain as well.
///
/// Fails with `passphrase-empty`, `vault-exists`, `no-space`, `not-permitted` or a keychain code.
#[tauri::command(async)]
pub(crate) fn vault_create(
    shell: State<'_, Shell>,
    passphrase: String,
    keychain: bool,
) -> Answered<StartView> {
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, _| {
        session.create_vault(&passphrase, &ports::elapsed)?;
        if keychain {
            shell.keychain.keep(&session.key_for_keychain()?)?;
        }
        Ok(())
    })?;
    note_keychain(&shell, keychain)?;
    start_view(&shell)
}

/// The first screen after unlocking: the case on whose question the vault was locked is open again.
fn where_it_was_left(shell: &Shell) -> Answered<StartView> {
    // A case that does not open is told about when it is opened from the list.
    let goes_on =
        shell.with_session(|session, _| Ok(session.go_on(ports::now()).unwrap_or_default()))?;
    Ok(StartView { goes_on, ..start_view(shell)? })
}

/// Opens the vault.
///
/// Fails with `wrong-passphrase`, `vault-newer`, `vault-in-use`, `not-permitted` and their like.
#[tauri::command(async)]
pub(crate) fn vault_open(shell: State<'_, Shell>, passphrase: String) -> Answered<StartView> {
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, _| Ok(session.open_vault(&passphrase)?))?;
    where_it_was_left(&shell)
}

/// Opens the vault with the key that the keychain keeps.
#[tauri::command(async)]
pub(crate) fn vault_open_with_keychain(shell: State<'_, Shell>) -> Answered<StartView> {
    let key = shell.with_session(|_, _| Ok(shell.keychain.key()?))?;
    shell.with_session(|session, _| Ok(session.open_vault_with_key(&key)?))?;
    where_it_was_left(&shell)
}

/// Opens the vault with a whole recovery code, or with two of its three parts, and gives it a new
/// passphrase.
#[tauri::command(async)]
pub(crate) fn vault_recover(
    shell: State<'_, Shell>,
    codes: Vec<String>,
    passphrase: String,
) -> Answered<StartView> {
    let codes: Vec<SecretString> = codes.into_iter().map(SecretString::from).collect();
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, _| {
        Ok(session.recover_vault(&codes, &passphrase, &ports::elapsed)?)
    })?;
    start_view(&shell)
}

/// Locks: the key and every answer leave this process, and the page that showed them ends.
#[tauri::command(async)]
pub(crate) fn vault_lock<R: Runtime>(
    app: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Answered<StartView> {
    shell.with_session(|session, _| Ok(session.lock(ports::now())?))?;
    after_lock(&app, &shell);
    renew(&app);
    start_view(&shell)
}

/// Gives the vault another passphrase.
#[tauri::command(async)]
pub(crate) fn vault_change_passphrase(
    shell: State<'_, Shell>,
    old: String,
    next: String,
) -> Answered<()> {
    let (old, next) = (SecretString::from(old), SecretString::from(next));
    shell.with_session(|session, _| Ok(session.change_passphrase(&old, &next, &ports::elapsed)?))
}

/// Puts the key into the keychain, or takes it out.
#[tauri::command(async)]
pub(crate) fn vault_keychain(shell: State<'_, Shell>, enabled: bool) -> Answered<StartView> {
    shell.with_session(|session, _| {
        if enabled {
            shell.keychain.keep(&session.key_for_keychain()?)?;
        } else {
            shell.keychain.forget()?;
        }
        Ok(())
    })?;
    note_keychain(&shell, enabled)?;
    start_view(&shell)
}

/// Deletes everything: the key first, then the rest, then what the keychain keeps.
#[tauri::command(async)]
pub(crate) fn vault_delete(shell: State<'_, Shell>, confirm: String) -> Answered<StartView> {
    shell.with_session(|session, settings| {
        session.delete_everything(&confirm, &settings.language)?;
        if settings.keychain {
            // A keychain that does not answer keeps a key that no longer opens anything.
            let _ = shell.keychain.forget();
        }
        Ok(())
    })?;
    note_keychain(&shell, false)?;
    start_view(&shell)
}

/// Makes a new recovery code, whole or in three parts. An older one holds until this one is
/// confirmed.
#[tauri::command(async)]
pub(crate) fn recovery_make(shell: State<'_, Shell>, in_parts: bool) -> Answered<RecoveryView> {
    shell.with_session(|session, _| Ok(session.make_recovery(in_parts)?))
}

/// Saves a recovery page, counted from 0, as a PDF in a place that the person picks.
#[tauri::command(async)]
pub(crate) fn recovery_save<R: Runtime>(
    app: AppHandle<R>,
    shell: State<'_, Shell>,
    page: usize,
) -> Answered<SavedView> {
    let page = shell.with_session(|session, settings| {
        Ok(session.recovery_page(page, &settings.language, ports::now())?)
    })?;
    save_as(&app, &shell, &page)
}

/// Notes that the person has the code that was shown, and forgets it.
#[tauri::command(async)]
pub(crate) fn recovery_done(shell: State<'_, Shell>) -> Answered<()> {
    shell.with_session(|session, _| Ok(session.confirm_recovery()?))
}
