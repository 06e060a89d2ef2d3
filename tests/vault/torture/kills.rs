//! Real processes on a real disk, killed at random moments of each kind of work.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use candour_vault::{Claim, FolderStore, RecoveryCode, Vault, VaultError, WorkFactor};
use rand::Rng;
use rand::rngs::StdRng;

use crate::scene::{add_case, phrase};
use crate::script::contents;

/// The kinds of work that are cut short. Each child tells what is done, line by line.
pub(crate) const WORKS: [&str; 4] =
    ["saving and pruning", "passphrase", "recovery", "putting right"];

fn claim(folder: &Path) -> Result<Claim, VaultError> {
    Claim::on(Box::new(FolderStore::new(folder)))
}

fn numbered(n: u64) -> candour_vault::Passphrase {
    phrase(&format!("passphrase {n}"))
}

/// The child: works until it is killed. `first` is the number of the passphrase that holds.
pub(crate) fn work(work: &str, folder: &Path, first: u64, code: &str) -> Result<(), VaultError> {
    let claim = claim(folder)?;
    let least = WorkFactor::for_tests();
    let say = |n: u64| {
        println!("{n}");
        let _ = std::io::stdout().flush();
    };
    for n in first + 1.. {
        if work == "recovery" {
            drop(claim.recover(&RecoveryCode::parse(code)?, &numbered(n), least)?);
        } else if work == "passphrase" {
            claim.open(&numbered(n - 1))?.change_passphrase(
                &numbered(n - 1),
                &numbered(n),
                least,
            )?;
        } else {
            if work == "putting right" {
                // What opening then has to write anew: the marker and the index.
                let _ = std::fs::remove_file(folder.join("candour.json"));
                let _ = std::fs::remove_dir_all(folder.join("index"));
            }
            let mut vault = claim.open(&numbered(0))?;
            for n in n..n + 9 {
                let id = vault.cases().first().ok_or(VaultError::CaseMissing)?.id.clone();
                vault.save_case(&id, &contents(n))?;
                vault.note_opened(&id, -i64::try_from(n).unwrap_or(0))?;
                say(n);
            }
            return Ok(());
        }
        say(n);
    }
    Ok(())
}

fn start(work: &str, folder: &Path, first: u64, code: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["child", work, folder.to_str().unwrap(), &first.to_string(), code])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The vault opened by the first number, told or in flight, that does.
fn open(folder: &Path, numbers: &[u64]) -> Result<(Vault, u64), String> {
    let claim = claim(folder).map_err(|error| error.to_string())?;
    let found = numbers.iter().find_map(|n| Some((claim.open(&numbered(*n)).ok()?, *n)));
    found.ok_or_else(|| "no passphrase opens it".to_owned())
}

/// Kills one kind of work so many times on one vault; gives what was reported and what was lost.
pub(crate) fn try_many(work: &str, kills: usize, random: &mut StdRng) -> (usize, Vec<String>) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let mut vault = claim(&folder).unwrap().create(&numbered(0), WorkFactor::for_tests()).unwrap();
    let id = add_case(&mut vault, "A case", &contents(0));
    let code = vault.make_recovery_code().unwrap().groups().join(" ");
    drop(vault);
    let saves = matches!(work, "saving and pruning" | "putting right");
    let (mut last, mut reported, mut lost) = (0, 0, Vec::new());
    for kill in 0..kills {
        let mut child = start(work, &folder, last, &code);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut told = last;
        for _ in 0..random.random_range(0..4) {
            if let Some(Ok(line)) = lines.next() {
                told = line.parse().unwrap();
                reported += 1;
            }
        }
        std::thread::sleep(Duration::from_micros(random.random_range(0..9000)));
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            told = line.parse().unwrap();
            reported += 1;
        }
        let holds = if saves { vec![0] } else { vec![told, told + 1] };
        let seen = open(&folder, &holds).and_then(|(mut vault, number)| {
            let opened = vault.open_case(&id).map_err(|error| error.to_string())?;
            if !saves {
                let same = *opened.contents == *contents(0);
                return same.then_some(number).ok_or_else(|| "the case has changed".to_owned());
            }
            [told, told + 1]
                .into_iter()
                .find(|n| *opened.contents == *contents(*n))
                .ok_or_else(|| format!("save {told} is gone"))
        });
        match seen {
            Ok(n) => last = n,
            Err(what) => {
                lost.push(format!("{work}, kill {kill}: {what}"));
                break;
            }
        }
    }
    (reported, lost)
}
