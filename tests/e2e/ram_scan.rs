//! What is left in memory once the window is locked: the very program that ships, read from
//! outside as an administrator could.

use std::collections::BTreeMap;
use std::os::unix::fs::FileExt;
use std::process::Command;

use candour_vault::{FolderStore, Passphrase, VaultLock};
use secrecy::ExposeSecret;

use crate::canaries::KINDS;
use crate::environment::{TestEnvironment, program_path};
use crate::leaks::{LABEL, NAME, PASSPHRASE, interview, lock, shows_canary_answers};
use crate::reader::{Reader, Role};
use crate::shipped::{family, status};
use crate::waiting::wait_for;
use crate::words::say;

/// Bytes of a page of memory.
const PAGE: u64 = 4096;
/// How many pages are read at once.
const PAGES: u64 = 512;

/// What is looked for, by the name that a failure says.
type Canaries = BTreeMap<&'static str, Vec<u8>>;

fn canaries() -> Canaries {
    let mut canaries = Canaries::new();
    for (name, wide, text) in [
        ("the passphrase", "the passphrase, wide", PASSPHRASE),
        ("the label", "the label, wide", LABEL),
        ("the name", "the name, wide", NAME),
    ] {
        canaries.insert(name, text.as_bytes().to_vec());
        canaries.insert(wide, text.encode_utf16().flat_map(u16::to_le_bytes).collect());
    }
    canaries
}

/// The parts of memory that a process may write to and has touched: from, to.
fn areas(id: u32) -> Vec<(u64, u64)> {
    // A process that has just ended holds nothing.
    let maps = std::fs::read_to_string(format!("/proc/{id}/smaps")).unwrap_or_default();
    let at = |text| u64::from_str_radix(text, 16).ok();
    let mut areas = Vec::new();
    let mut area = None;
    for line in maps.lines() {
        let mut words = line.split_ascii_whitespace();
        let first = words.next().unwrap_or_default();
        if first == "Rss:" {
            let touched = words.next() != Some("0");
            areas.extend(area.take().filter(|_| touched));
        } else if let Some((from, to)) = first.split_once('-') {
            let writable = words.next().is_some_and(|rights| rights.starts_with("rw"));
            area = at(from).zip(at(to)).filter(|_| writable);
        }
    }
    areas
}

/// Whether each page is there, in memory or swapped out.
fn present(pages: &std::fs::File, from: u64, count: u64) -> Option<Vec<bool>> {
    let mut entries = vec![0; usize::try_from(count * 8).unwrap()];
    pages.read_exact_at(&mut entries, from / PAGE * 8).ok()?;
    Some(entries.chunks_exact(8).map(|entry| entry[7] & 0b1100_0000 != 0).collect())
}

/// Every canary in the memory that a process may write to, and how many bytes were read.
fn in_memory(id: u32, canaries: &Canaries) -> (BTreeMap<&'static str, usize>, usize) {
    let mut found = BTreeMap::new();
    let mut whole = 0;
    let open = |file: &str| std::fs::File::open(format!("/proc/{id}/{file}"));
    let (Ok(memory), Ok(pages)) = (open("mem"), open("pagemap")) else { return (found, whole) };
    let longest = canaries.values().map(Vec::len).max().unwrap_or(1);
    for (mut from, to) in areas(id) {
        let mut kept: Vec<u8> = Vec::new();
        while from < to {
            let count = ((to - from) / PAGE).min(PAGES);
            let there = present(&pages, from, count).unwrap_or_default();
            let begin = from;
            from += count * PAGE;
            if !there.contains(&true) {
                kept.clear();
                continue;
            }
            let mut part = vec![0; usize::try_from(count * PAGE).unwrap()];
            let Ok(read) = memory.read_at(&mut part, begin) else { continue };
            whole += read;
            kept.extend_from_slice(&part[..read]);
            for (name, canary) in canaries {
                let times = memchr::memmem::find_iter(&kept, canary).count();
                if times > 0 {
                    *found.entry(*name).or_default() += times;
                }
            }
            // A canary may lie across two parts.
            kept.drain(..kept.len().saturating_sub(longest - 1));
        }
    }
    (found, whole)
}

/// The canaries in all processes of the window, by process, and how many bytes were read.
fn in_window(id: u32, canaries: &Canaries) -> (Vec<String>, usize) {
    let mut all = Vec::new();
    let mut whole = 0;
    for id in family(id) {
        let (found, read) = in_memory(id, canaries);
        whole += read;
        let name = status(id, "Name");
        all.extend(found.into_iter().map(|(canary, times)| format!("{canary} in {name}: {times}")));
    }
    (all, whole)
}

/// The key of the vault as its text says it, and as the bytes that the text stands for.
fn key_of(environment: &TestEnvironment) -> (Vec<u8>, Vec<u8>) {
    let copy = environment.home().join("copy");
    let vault = environment.home().join(".local/share/org.candour.Candour");
    let copied = Command::new("cp").arg("-r").arg(&vault).arg(&copy).status().unwrap();
    assert!(copied.success(), "there is no vault to copy at {}", vault.display());
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(&copy))).unwrap();
    let opened = vault_lock.open(&Passphrase::new(PASSPHRASE.to_owned()).unwrap()).unwrap();
    let text = opened.key_for_keychain().expose_secret().to_owned();
    let bytes = key_bytes(&text);
    (text.into_bytes(), bytes)
}

/// The bytes of a key in Bech32: five bits a letter after the last `1`, the last six being a sum.
fn key_bytes(text: &str) -> Vec<u8> {
    const LETTERS: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let data = text.rsplit_once('1').unwrap().1;
    let mut bits = 0_u32;
    let mut held = 0;
    let mut bytes = Vec::new();
    for letter in data[..data.len() - 6].chars() {
        bits = (bits << 5) | u32::try_from(LETTERS.find(letter).unwrap()).unwrap();
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xff).unwrap());
        }
        bits &= (1 << held) - 1;
    }
    assert_eq!(bytes.len(), 32);
    bytes
}

/// Locks, and waits until no canary is found in any process of the window. `sure` are canaries that
/// must be found before, so that the search is known to see.
fn leaves_nothing_after_lock(reader: &Reader, window: u32, canaries: &Canaries, sure: &[&str]) {
    let (before, _) = in_window(window, canaries);
    for sure in sure {
        assert!(before.iter().any(|one| one.starts_with(sure)), "{sure} is not found: {before:?}");
    }
    lock(reader);
    let left = || in_window(window, canaries).0;
    wait_for(
        || format!("memory without canaries; left: {:#?}\nbefore: {before:#?}", left()),
        || left().is_empty().then_some(()),
    );
    let (_, read) = in_window(window, canaries);
    println!(
        "count: {} marks looked for in {} MB of memory after Lock, 0 found; {} finds before it",
        canaries.len(),
        read / 1_000_000,
        before.len()
    );
}

#[test]
fn lock_leaves_no_canary_of_any_kind_of_answer_in_memory() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let window = shows_canary_answers(&environment, &reader);
    let mut canaries = canaries();
    for form in KINDS.iter().flat_map(|(_, forms)| *forms) {
        canaries.insert(form, form.as_bytes().to_vec());
    }
    leaves_nothing_after_lock(
        &reader,
        window.id(),
        &canaries,
        &["Ownwordsmarkzib", "Courtmarkvexing"],
    );
}

#[test]
fn lock_leaves_no_answer_no_passphrase_and_no_key_in_memory() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    interview(&environment, &reader);
    let mut canaries = canaries();
    let (text, bytes) = key_of(&environment);
    canaries.insert("the key, as text", text);
    canaries.insert("the key, as bytes", bytes);
    leaves_nothing_after_lock(&reader, window.id(), &canaries, &["the name", "the key, as bytes"]);
    // The new page is whole: the vault opens in it again.
    reader.types(&environment, Role::PasswordText, say("ui-passphrase"), PASSPHRASE);
    reader.press(Role::Button, say("ui-unlock"));
    // It goes on where one was, and only an open vault can be locked.
    reader.hears(Role::Button, say("ui-lock"));
    environment.picture("44-shipped-unlocked-again");
}
