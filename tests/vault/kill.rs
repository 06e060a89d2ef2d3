//! A real process, really killed, on a real disk.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use candour_vault::{FolderStore, VaultError, VaultLock, WorkFactor};
use rand::Rng;
use secrecy::{ExposeSecret, SecretString};

use crate::scene::{PHRASE, add_case, phrase, randomness};
use crate::script::contents;

const KILLS: u32 = 50;

pub(crate) fn start(mode: &[&str], key: &SecretString) -> Child {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vault-child"))
        .args(mode)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    // A child that is refused the vault ends without reading the key.
    let _ = input.write_all(key.expose_secret().as_bytes());
    child
}

#[test]
fn loses_nothing_that_was_reported_saved_in_fifty_kills() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let on_disk = || VaultLock::on(Box::new(FolderStore::new(&folder)));
    let mut vault = on_disk().unwrap().create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
    let id = add_case(&mut vault, "label 0", &contents(0));
    let key = vault.key_for_keychain();
    drop(vault);

    let mut randomness = randomness(20_261_123);
    let (mut last_saved, mut last_renamed, mut reported) = (0, 0, 0);
    for round in 1..=KILLS {
        let first = last_saved + 2;
        let arguments = ["loop", folder.to_str().unwrap(), &first.to_string()];
        let mut child = start(&arguments, &key);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut seen = Vec::new();
        for _ in 0..randomness.random_range(1..25) {
            seen.push(lines.next().unwrap().unwrap());
        }
        std::thread::sleep(Duration::from_micros(randomness.random_range(0..6000)));
        child.kill().unwrap();
        child.wait().unwrap();
        seen.extend(lines.map(Result::unwrap));
        reported += seen.len();

        let (mut acknowledged_saved, mut acknowledged_renamed) = (last_saved, last_renamed);
        let mut deleted = Vec::new();
        for line in &seen {
            let parts: Vec<&str> = line.split(' ').collect();
            match parts[..] {
                ["saved", n] => acknowledged_saved = n.parse().unwrap(),
                ["renamed", n] => acknowledged_renamed = n.parse().unwrap(),
                ["created", ..] => {}
                ["deleted", _, extra] => deleted.push(extra.to_owned()),
                _ => panic!("round {round}: the child said {line}"),
            }
        }

        let mut vault = on_disk().unwrap().open(&phrase(PHRASE)).unwrap();
        assert_eq!(vault.notices(), [], "round {round}");
        let opened = vault.open_case(&id).unwrap();
        assert_eq!(opened.stepped_back, None, "round {round}: a kill leaves no torn file in place");
        let next = if acknowledged_saved == last_saved { first } else { acknowledged_saved + 1 };
        let found =
            [acknowledged_saved, next].into_iter().find(|n| *opened.contents == *contents(*n));
        last_saved =
            found.unwrap_or_else(|| panic!("round {round}: save {acknowledged_saved} is gone"));

        let label = vault.cases()[0].label.clone().unwrap();
        let in_flight = last_saved.is_multiple_of(5).then(|| format!("label {last_saved}"));
        assert!(
            label == format!("label {acknowledged_renamed}") || Some(&label) == in_flight.as_ref(),
            "round {round}: {label}, told {acknowledged_renamed}"
        );
        last_renamed = label.strip_prefix("label ").unwrap().parse().unwrap();
        for entry in vault.cases() {
            assert!(!deleted.contains(&entry.id.to_string()), "round {round}: came back");
            // At most the case that was being made or deleted is left over; its bytes are whole.
            match vault.open_case(&entry.id) {
                Ok(opened) if entry.id != id => {
                    let n = (first..=last_saved).rev().find(|n| *opened.contents == *contents(*n));
                    assert!(n.is_some_and(|n| n % 7 == 0), "round {round}");
                    vault.delete_case(&entry.id).unwrap();
                }
                other => assert!(other.is_ok(), "round {round}: {:?}", other.err()),
            }
        }
    }
    println!("count: {KILLS} kills, {reported} things reported durable, none lost");
    assert!(reported > 300, "the child got to work: {reported}");
}

#[test]
fn a_second_process_is_told_that_the_vault_is_in_use_and_opens_nothing() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
    let vault = vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
    let key = vault.key_for_keychain();
    let outcome = |mode: &str| {
        let child = start(&[mode, folder.to_str().unwrap()], &key);
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    };
    let refused = format!("error {}\n", VaultError::VaultLockedByOther.code());
    assert_eq!(outcome("lock"), refused, "while a vault is open");
    drop(vault);
    assert_eq!(outcome("once"), refused, "while the place is held");
    drop(vault_lock);
    assert_eq!(outcome("lock"), "done\n", "afterwards it gets in");
}
