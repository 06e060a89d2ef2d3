//! Real processes on a real disk, killed at random moments of each kind of work.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use candour_vault::{CaseId, FolderStore, RecoveryCode, Vault, VaultError, VaultLock, WorkFactor};
use rand::Rng;
use rand::rngs::StdRng;

use crate::scene::{add_case, phrase};
use crate::script::contents;

/// The kinds of work that are cut short. Each child tells what is done, line by line.
pub(crate) const WORKS: [&str; 7] = [
    "saving and pruning",
    "changing the passphrase",
    "sealing everything anew",
    "opening by the recovery code",
    "making a recovery code",
    "restoring marker and index",
    "making a vault",
];

fn vault_lock(folder: &Path) -> Result<VaultLock, VaultError> {
    VaultLock::on(Box::new(FolderStore::new(folder)))
}

fn numbered(n: u64) -> candour_vault::Passphrase {
    phrase(&format!("passphrase {n}"))
}

pub(crate) fn say(what: &str) {
    println!("{what}");
    let _ = std::io::stdout().flush();
}

/// The child: works until it is killed. `first` is the number of what was done last.
pub(crate) fn work(work: &str, folder: &Path, first: u64, code: &str) -> Result<(), VaultError> {
    let vault_lock = vault_lock(folder)?;
    let least = WorkFactor::for_tests();
    match work {
        "changing the passphrase" => {
            for n in first + 1.. {
                let mut vault = vault_lock.open(&numbered(n - 1))?;
                vault.change_passphrase(&numbered(n - 1), &numbered(n), least)?;
                say(&n.to_string());
            }
        }
        "sealing everything anew" => {
            for n in first + 1.. {
                let mut vault = vault_lock.open(&numbered(n - 1))?;
                vault.change_identity(&numbered(n - 1), &numbered(n), least)?;
                say(&n.to_string());
            }
        }
        "opening by the recovery code" => {
            for n in first + 1.. {
                drop(vault_lock.recover(&RecoveryCode::parse(code)?, &numbered(n), least)?);
                say(&n.to_string());
            }
        }
        "making a recovery code" => {
            let mut vault = vault_lock.open(&numbered(0))?;
            loop {
                let code = vault.make_recovery_code()?;
                say(&format!("shown {}", code.groups().concat()));
                vault.confirm_recovery_code(&code)?;
                say("confirmed");
            }
        }
        "making a vault" => {
            drop(vault_lock.create(&numbered(0), least)?);
            say("made");
        }
        _ => {
            if work == "restoring marker and index" {
                // What opening then has to write anew.
                let _ = std::fs::remove_file(folder.join("candour.json"));
                let _ = std::fs::remove_dir_all(folder.join("index"));
            }
            let mut vault = vault_lock.open(&numbered(0))?;
            for n in first + 1..first + 10 {
                let id = vault.cases().first().ok_or(VaultError::CaseMissing)?.id.clone();
                vault.save_case(&id, &contents(n))?;
                vault.note_opened(&id, -i64::try_from(n).unwrap_or(0))?;
                say(&n.to_string());
            }
        }
    }
    Ok(())
}

/// Starts a child of this very program.
pub(crate) fn start(arguments: &[&str]) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .arg("child")
        .args(arguments)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lets the child tell so many lines, kills it within so many microseconds, and gives all it told.
pub(crate) fn kill(
    mut child: Child,
    lines: usize,
    within: u64,
    random: &mut StdRng,
) -> Vec<String> {
    let mut out = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged: Vec<String> = out.by_ref().take(lines).map_while(Result::ok).collect();
    // The moment of the kill is what is tried.
    std::thread::sleep(Duration::from_micros(random.random_range(0..within)));
    child.kill().unwrap();
    child.wait().unwrap();
    acknowledged.extend(out.map_while(Result::ok));
    acknowledged
}

/// What is known of the vault that the children work on.
struct Known<'a> {
    work: &'a str,
    folder: &'a Path,
    id: CaseId,
    /// The number of what was done last.
    last: u64,
    confirmed: String,
    shown: String,
}

impl Known<'_> {
    fn open(&self, numbers: &[u64]) -> Result<(Vault, u64), String> {
        let vault_lock = vault_lock(self.folder).map_err(|error| error.to_string())?;
        let found = numbers.iter().find_map(|n| Some((vault_lock.open(&numbered(*n)).ok()?, *n)));
        found.ok_or_else(|| "no passphrase opens it".to_owned())
    }

    /// Whether a case holds the contents of one of these numbers, and of which.
    fn holds(&self, vault: &mut Vault, numbers: &[u64]) -> Result<u64, String> {
        let opened = vault.open_case(&self.id).map_err(|error| error.to_string())?;
        if let Some(back) = opened.stepped_back {
            return Err(format!("the newest copy does not open: {back:?}"));
        }
        let found = numbers.iter().find(|n| *opened.contents == *contents(**n));
        found.copied().ok_or_else(|| format!("none of the saves {numbers:?} is there"))
    }

    fn look(&mut self, acknowledged: &[String]) -> Result<(), String> {
        let number = |line: &String| line.parse().unwrap_or(0);
        let done = acknowledged.last().map_or(self.last, number);
        match self.work {
            "saving and pruning" | "restoring marker and index" => {
                let (mut vault, _) = self.open(&[0])?;
                self.last = self.holds(&mut vault, &[done, done + 1])?;
            }
            "changing the passphrase"
            | "sealing everything anew"
            | "opening by the recovery code" => {
                let (mut vault, found) = self.open(&[done, done + 1])?;
                self.holds(&mut vault, &[0])?;
                self.last = found;
            }
            "making a recovery code" => {
                for line in acknowledged {
                    match line.strip_prefix("shown ") {
                        Some(code) => code.clone_into(&mut self.shown),
                        None => self.confirmed.clone_from(&self.shown),
                    }
                }
                // One that was shown before this run may have made room for one not yet shown.
                let earlier = acknowledged.is_empty() && self.recovers(&self.confirmed).is_ok();
                self.recovers(&self.shown)
                    .or_else(|what| if earlier { Ok(()) } else { Err(what) })?;
            }
            other => return Err(format!("{other} is not looked at")),
        }
        Ok(())
    }

    fn recovers(&self, code: &str) -> Result<(), String> {
        let code = RecoveryCode::parse(code).map_err(|error| error.to_string())?;
        let vault_lock = vault_lock(self.folder).map_err(|error| error.to_string())?;
        let opened = vault_lock.recover(&code, &numbered(0), WorkFactor::for_tests());
        let mut vault = opened.map_err(|error| error.to_string())?;
        self.holds(&mut vault, &[0]).map(drop)
    }
}

/// Kills one kind of work so many times; gives what was reported done and what was lost.
pub(crate) fn try_many(work: &str, kills: usize, random: &mut StdRng) -> (usize, Vec<String>) {
    if work == "making a vault" {
        return try_making(kills, random);
    }
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let mut vault =
        vault_lock(&folder).unwrap().create(&numbered(0), WorkFactor::for_tests()).unwrap();
    let id = add_case(&mut vault, "A case", &contents(0));
    let code = vault.make_recovery_code().unwrap().groups().concat();
    drop(vault);
    let (confirmed, shown) = (code.clone(), code.clone());
    let mut known = Known { work, folder: &folder, id, last: 0, confirmed, shown };
    let (mut reported, mut lost) = (0, Vec::new());
    for run in 0..kills {
        let child = start(&[work, folder.to_str().unwrap(), &known.last.to_string(), &code]);
        let lines = random.random_range(0..4);
        let acknowledged = kill(child, lines, 9000, random);
        reported += acknowledged.len();
        if let Err(what) = known.look(&acknowledged) {
            lost.push(format!("{work}, kill {run}: {what}"));
            break;
        }
    }
    (reported, lost)
}

/// A vault that was not reported made is either whole or not in the way of making it again.
fn try_making(kills: usize, random: &mut StdRng) -> (usize, Vec<String>) {
    let (mut reported, mut lost) = (0, Vec::new());
    for run in 0..kills {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("vault");
        let child = start(&["making a vault", folder.to_str().unwrap(), "0", "-"]);
        let acknowledged = kill(child, 0, 9000, random);
        reported += acknowledged.len();
        let seen = vault_lock(&folder).and_then(|vault_lock| {
            match vault_lock.create(&numbered(1), WorkFactor::for_tests()) {
                Ok(_) if acknowledged.is_empty() => Ok(()),
                Ok(_) => Err(VaultError::VaultMissing),
                Err(VaultError::VaultExists) => vault_lock.open(&numbered(0)).map(drop),
                Err(error) => Err(error),
            }
        });
        lost.extend(seen.err().map(|error| format!("making a vault, kill {run}: {error}")));
    }
    (reported, lost)
}
