//! The vault: create, open, lock, passphrase, keychain, recovery, deleting everything.

use std::path::PathBuf;

use candour_case::view_models::{
    RecoveryCodeView, RecoveryView, SavedView, Settings, StartView, StrengthView,
};
use secrecy::SecretString;
use tauri::{AppHandle, Runtime};

use super::report::save_as;
use super::start::{note_keychain, start_view};
use crate::error::ShellError;
use crate::state::{Answered, Call};
use crate::{lock, ports, settings};

/// A passphrase of six words.
#[tauri::command(async)]
pub(crate) fn vault_suggest(shell: Call<'_>) -> Answered<String> {
    shell.with_session(|session, _| Ok(session.suggest_passphrase()))
}

/// How strong a passphrase is, in words.
#[tauri::command(async)]
pub(crate) fn vault_strength(shell: Call<'_>, passphrase: String) -> Answered<StrengthView> {
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, settings| Ok(session.strength(&passphrase, &settings.language)))
}

/// Makes the vault. With `keychain`, its key is kept in the system keychain as well.
///
/// Fails with `passphrase-empty`, `passphrase-weak`, `vault-exists`, `no-space`, `not-permitted` or
/// a keychain code.
#[tauri::command(async)]
pub(crate) fn vault_create(
    shell: Call<'_>,
    passphrase: String,
    keychain: bool,
) -> Answered<StartView> {
    let passphrase = SecretString::from(passphrase);
    let key = shell.with_session(|session, _| {
        session.create_vault(&passphrase, &ports::elapsed)?;
        Ok(keychain.then(|| session.key_for_keychain()).transpose()?)
    })?;
    if let Some(key) = key {
        keep_in_keychain(&shell, &key)?;
    }
    note_keychain(&shell, keychain)?;
    start_view(&shell)
}

/// The first screen after unlocking: the case on whose question the vault was locked is open again.
fn where_it_was_left(shell: &Call<'_>) -> Answered<StartView> {
    // A case that does not open is told about when it is opened from the list.
    let (goes_on, meeting) = shell.with_session(|session, settings| {
        let goes_on = session.go_on(ports::now()).unwrap_or_default();
        let case = session.case().ok();
        Ok((goes_on, case.and_then(|case| case.bar(&settings.language, ports::now()))))
    })?;
    Ok(StartView { goes_on, meeting, ..start_view(shell)? })
}

/// Opens the vault.
///
/// Fails with `wrong-passphrase`, `vault-newer`, `vault-in-use`, `not-permitted` and their like.
#[tauri::command(async)]
pub(crate) fn vault_open(shell: Call<'_>, passphrase: String) -> Answered<StartView> {
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, _| Ok(session.open_vault(&passphrase)?))?;
    remove_drafts(&shell)?;
    where_it_was_left(&shell)
}

/// Removes what a crash while saving has left outside the vault.
fn remove_drafts(shell: &Call<'_>) -> Answered<()> {
    shell.with_session(|session, _| {
        let folders: Vec<_> = session.saving_in().into_iter().map(PathBuf::from).collect();
        // A stick that is not there now may come back: its folder stays noted.
        if folders.iter().all(|folder| folder.is_dir()) {
            ports::remove_drafts(&folders);
            session.end_saving();
        }
        Ok(())
    })
}

/// Opens the vault with the key that the keychain keeps.
#[tauri::command(async)]
pub(crate) fn vault_open_with_keychain(shell: Call<'_>) -> Answered<StartView> {
    // The keychain may ask the person first: nothing is held meanwhile, so that Hide works.
    let asked = shell.keychain.key();
    let key = shell.with_session(|_, _| Ok(asked?))?;
    shell.with_session(|session, _| Ok(session.open_vault_with_key(&key)?))?;
    remove_drafts(&shell)?;
    where_it_was_left(&shell)
}

/// Opens the vault with a whole recovery code, or with two of its three parts, and gives it a new
/// passphrase.
#[tauri::command(async)]
pub(crate) fn vault_recover(
    shell: Call<'_>,
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

/// Locks: the key and every answer leave this process, and the page that showed them ends. It never
/// fails: what could not be saved is told by the page that begins afterwards.
#[tauri::command(async)]
pub(crate) fn vault_lock<R: Runtime>(app: AppHandle<R>, shell: Call<'_>) {
    lock::lock(&app, &shell);
}

/// Gives the vault another passphrase. With `anew`, everything is sealed anew as well: no earlier
/// passphrase, recovery code, copy of the key file or key in the keychain opens what is saved.
///
/// Fails with `wrong-passphrase-or-damaged-key`, `passphrase-weak` and their like.
#[tauri::command(async)]
pub(crate) fn vault_change_passphrase(
    shell: Call<'_>,
    old: String,
    next: String,
    anew: bool,
) -> Answered<StartView> {
    let (old, next) = (SecretString::from(old), SecretString::from(next));
    shell.with_session(|session, _| {
        if anew {
            Ok(session.change_everything(&old, &next, &ports::elapsed)?)
        } else {
            Ok(session.change_passphrase(&old, &next, &ports::elapsed)?)
        }
    })?;
    if anew && shell.settings().keychain {
        // What it holds opens nothing from now on; it is no fault if it cannot be asked.
        let _ = shell.keychain.forget();
        note_keychain(&shell, false)?;
    }
    start_view(&shell)
}

/// Puts the key into the keychain, or takes it out. To put it in, the passphrase is asked for.
///
/// Fails with `wrong-passphrase-or-damaged-key` or a keychain code.
#[tauri::command(async)]
pub(crate) fn vault_keychain(
    shell: Call<'_>,
    enabled: bool,
    passphrase: String,
) -> Answered<StartView> {
    let passphrase = SecretString::from(passphrase);
    if enabled {
        let key = shell.with_session(|session, _| {
            session.prove(&passphrase)?;
            Ok(session.key_for_keychain()?)
        })?;
        keep_in_keychain(&shell, &key)?;
    } else {
        let forgotten = shell.keychain.forget();
        shell.with_session(|_, _| Ok(forgotten?))?;
    }
    note_keychain(&shell, enabled)?;
    start_view(&shell)
}

/// Has the keychain keep the key. Where it was locked while the keychain asked, it is taken out
/// again.
fn keep_in_keychain(shell: &Call<'_>, key: &SecretString) -> Answered<()> {
    // Nothing is held while the keychain asks the person, so that Hide works.
    let kept = shell.keychain.keep(key);
    let noted = shell.with_session(|_, _| Ok(kept?));
    if noted.is_err() {
        let _ = shell.keychain.forget();
    }
    noted
}

/// Deletes everything: the key first, then the rest, then what the keychain keeps, then the
/// settings. The passphrase is asked for, and `confirm` is the word that the screen names.
///
/// Fails with `wrong-passphrase-or-damaged-key` or `confirm-different`, and then nothing is deleted;
/// with `keychain-not-forgotten` where the keychain still keeps the key.
#[tauri::command(async)]
pub(crate) fn vault_delete<R: Runtime>(
    app: AppHandle<R>,
    mut shell: Call<'_>,
    confirm: String,
    passphrase: String,
) -> Answered<()> {
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, settings| {
        Ok(session.may_delete_everything(&confirm, &passphrase, &settings.language)?)
    })?;
    let asked = shell.settings().keychain;
    let language = shell.settings().language;
    let folder = shell.folders.data.clone();
    let deleted = shell.locking(|session, _| {
        session.delete_everything()?;
        settings::remove(&folder).map_err(|_| ShellError::SettingsNotRemoved)?;
        Ok(())
    });
    if deleted.is_ok() {
        shell.set_settings_unread(false);
    }
    shell.set_settings(Settings { language, ..Settings::default() });
    // Whatever the settings said: a key that is kept opens every copy of the folder.
    let forgotten = shell.keychain.forget();
    let told = deleted.and_then(|()| match forgotten {
        Err(_) if asked => shell.locking(|_, _| Err(ShellError::KeychainNotForgotten)),
        _ => Ok(()),
    });
    lock::end_what_is_open(&app, &shell);
    told
}

/// The recovery codes that open the vault, the oldest first.
#[tauri::command(async)]
pub(crate) fn recovery_list(shell: Call<'_>) -> Answered<Vec<RecoveryCodeView>> {
    shell.with_session(|session, settings| {
        Ok(session.recovery_codes(&settings.language, ports::now())?)
    })
}

/// Removes the recovery codes: none opens the vault any more.
#[tauri::command(async)]
pub(crate) fn recovery_remove(shell: Call<'_>) -> Answered<Vec<RecoveryCodeView>> {
    shell.with_session(|session, settings| {
        session.remove_recovery()?;
        Ok(session.recovery_codes(&settings.language, ports::now())?)
    })
}

/// Makes a new recovery code, whole or in three parts. An older one holds until this one is
/// confirmed. The passphrase is asked for.
///
/// Fails with `wrong-passphrase-or-damaged-key`, and then none is made.
#[tauri::command(async)]
pub(crate) fn recovery_make(
    shell: Call<'_>,
    in_parts: bool,
    passphrase: String,
) -> Answered<RecoveryView> {
    let passphrase = SecretString::from(passphrase);
    shell.with_session(|session, _| {
        session.prove(&passphrase)?;
        Ok(session.make_recovery(in_parts, ports::now())?)
    })
}

/// Saves a recovery page, counted from 0, as a PDF in a place that the person picks.
#[tauri::command(async)]
pub(crate) fn recovery_save<R: Runtime>(
    app: AppHandle<R>,
    shell: Call<'_>,
    page: usize,
) -> Answered<SavedView> {
    let page = shell.with_session(|session, settings| {
        Ok(session.recovery_page(page, &settings.language, ports::now())?)
    })?;
    save_as(&app, &shell, page)
}

/// Notes that the person has the code that was shown, and forgets it.
#[tauri::command(async)]
pub(crate) fn recovery_done(shell: Call<'_>) -> Answered<()> {
    shell.with_session(|session, _| Ok(session.confirm_recovery()?))
}
