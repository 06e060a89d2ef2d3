//! A process that works on a vault until it is ended from outside; the tests start it.
//!
//! `vault-child loop FOLDER FIRST` saves without end and prints each thing once it is durable;
//! `vault-child once FOLDER` saves one more time and prints the outcome;
//! `vault-child lock FOLDER` only takes the place. The key comes from standard input.
#![allow(clippy::print_stdout, reason = "printing is what the tests listen to")]

use std::io::{Read, Write};
use std::process::ExitCode;

use candour_vault::{FolderStore, VaultError, VaultLock};

#[path = "script.rs"]
mod script;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().collect();
    let words: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
    let outcome = match words[..] {
        ["loop", folder, first] => save_without_end(folder, first.parse().unwrap_or(0)),
        ["once", folder] => save_once(folder),
        ["lock", folder] => vault_lock(folder).map(drop),
        _ => return ExitCode::from(2),
    };
    match outcome {
        Ok(()) => say("done"),
        Err(error) => say(&format!("error {}", error.code())),
    }
    ExitCode::SUCCESS
}

fn say(line: &str) {
    println!("{line}");
    let _ = std::io::stdout().flush();
}

fn vault_lock(folder: &str) -> Result<VaultLock, VaultError> {
    VaultLock::on(Box::new(FolderStore::new(folder)))
}

fn open(folder: &str) -> Result<candour_vault::Vault, VaultError> {
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key).map_err(|_| VaultError::Io)?;
    vault_lock(folder)?.open_with_key(&key.into())
}

fn save_once(folder: &str) -> Result<(), VaultError> {
    let mut vault = open(folder)?;
    let id = vault.cases().first().ok_or(VaultError::CaseMissing)?.id.clone();
    say(&format!("read {}", vault.open_case(&id)?.contents.len()));
    vault.save_case(&id, b"one more").map(drop)
}

fn save_without_end(folder: &str, first: u64) -> Result<(), VaultError> {
    let mut vault = open(folder)?;
    let id = vault.cases().first().ok_or(VaultError::CaseMissing)?.id.clone();
    for n in first.. {
        vault.save_case(&id, &script::contents(n))?;
        say(&format!("saved {n}"));
        if n % 5 == 0 {
            vault.rename_case(&id, &format!("label {n}"))?;
            say(&format!("renamed {n}"));
        }
        if n % 7 == 0 {
            let extra = vault.create_case("extra", &script::contents(n), &mut rand::rng())?;
            say(&format!("created {n} {extra}"));
            vault.delete_case(&extra)?;
            say(&format!("deleted {n} {extra}"));
        }
    }
    Ok(())
}
