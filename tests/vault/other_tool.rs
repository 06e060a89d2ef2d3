//! The format page is true: others open the vault without Candour.
//!
//! Needs `age`, `python3` and Debian's `python3-cryptography`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use candour_vault::{FolderStore, RecoveryCode, VaultLock, WorkFactor};
use secrecy::ExposeSecret;
use serde_json::Value;

use crate::scene::{add_case, phrase};

/// Accents, another script, a space at the end: what a terminal sends must be what is sealed.
const PHRASE_TYPED: &str = "crème brûlée 密码 ";

struct Made {
    _place: tempfile::TempDir,
    folder: PathBuf,
    case: String,
    code: RecoveryCode,
    /// A newer code, not yet confirmed.
    next: RecoveryCode,
    answers: Vec<u8>,
}

/// A vault with the product's own work factor, whose case spans three of age's 64 KiB chunks.
fn make() -> Made {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
    let work = WorkFactor::new(WorkFactor::FLOOR).unwrap();
    let mut vault = vault_lock.create(&phrase(PHRASE_TYPED), work).unwrap();
    let case = add_case(&mut vault, "Мой случай", b"first");
    let answers: Vec<u8> = (0..150_000_u32).flat_map(u32::to_le_bytes).take(150_000).collect();
    vault.save_case(&case, &answers).unwrap();
    let code = vault.make_recovery_code().unwrap();
    let next = vault.make_recovery_code().unwrap();
    Made { _place: place, folder, case: case.to_string(), code, next, answers }
}

fn python() -> &'static str {
    // Debian's own, for which Debian's python3-cryptography is made.
    if Path::new("/usr/bin/python3").exists() { "/usr/bin/python3" } else { "python3" }
}

fn run(command: &mut Command, input: &str) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("age and python3-cryptography must be there: {error}"));
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vault").join(name)
}

fn succeeded(output: Output) -> Vec<u8> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn verify_python(made: &Made, how: &str, secret: &str) {
    let mut command = Command::new(python());
    command.arg(script("open_vault.py")).arg(&made.folder).arg(how);
    let read: Value = serde_json::from_slice(&succeeded(run(&mut command, secret))).unwrap();
    assert_eq!(read["index"]["cases"][0]["label"], "Мой случай", "{how}");
    assert_eq!(read["index"]["cases"][0]["id"], made.case.as_str(), "{how}");
    let case = &read["cases"][&made.case];
    assert_eq!(case["generation"], 2, "{how}");
    let hex: String = made.answers.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(case["hex"] == hex.as_str(), "{how}: the answers differ");
}

#[test]
fn a_second_implementation_opens_everything() {
    let made = make();
    verify_python(&made, "--passphrase", PHRASE_TYPED);
    verify_python(&made, "--code", made.code.to_text().expose_secret());
    verify_python(&made, "--code", made.next.to_text().expose_secret());
    let [one, _, three] = made.code.split().unwrap().map(|part| part.groups().join(" "));
    verify_python(&made, "--parts", &format!("{three}\n{one}\n"));

    let newest = made.folder.join(format!("cases/{}/000000000002.age", made.case));
    let mut sealed = std::fs::read(&newest).unwrap();
    let middle = sealed.len() / 2;
    sealed[middle] ^= 1;
    std::fs::write(&newest, sealed).unwrap();
    let mut command = Command::new(python());
    command.arg(script("open_vault.py")).arg(&made.folder).arg("--passphrase");
    let output = succeeded(run(&mut command, PHRASE_TYPED));
    let read: Value = serde_json::from_slice(&output).unwrap();
    assert_eq!(read["cases"][&made.case]["generation"], 1, "it steps back as the page says");

    let mut command = Command::new(python());
    command.arg(script("open_vault.py")).arg(&made.folder).arg("--passphrase");
    assert!(!run(&mut command, "another passphrase").status.success());
}

#[test]
fn a_second_implementation_opens_by_the_copy_of_a_key_file() {
    let made = make();
    for name in ["keys.age", "recovery.age", "recovery-next.age"] {
        let mut sealed = std::fs::read(made.folder.join(name)).unwrap();
        *sealed.last_mut().unwrap() ^= 1;
        std::fs::write(made.folder.join(name), sealed).unwrap();
    }
    verify_python(&made, "--passphrase", PHRASE_TYPED);
    verify_python(&made, "--code", made.code.to_text().expose_secret());
    verify_python(&made, "--code", made.next.to_text().expose_secret());
}

#[test]
fn stock_age_opens_everything() {
    let made = make();
    let scratch = tempfile::tempdir().unwrap();

    let mut typed = Command::new(python());
    typed.arg(script("type_passphrase.py")).arg(made.folder.join("keys.age"));
    let key = succeeded(run(&mut typed, PHRASE_TYPED));
    let key_file = scratch.path().join("key.txt");
    std::fs::write(&key_file, &key).unwrap();

    let decrypt = |identity: &Path, sealed: &Path| {
        let mut age = Command::new("age");
        age.arg("--decrypt").arg("--identity").arg(identity).arg(sealed);
        succeeded(run(&mut age, ""))
    };
    let case = made.folder.join(format!("cases/{}/000000000002.age", made.case));
    let opened = decrypt(&key_file, &case);
    let first_line = format!(
        "{{\"candour\":\"case\",\"version\":1,\"case\":\"{}\",\"generation\":2}}\n",
        made.case
    );
    assert!(opened.starts_with(first_line.as_bytes()));
    assert!(opened[first_line.len()..] == made.answers);

    let code_file = scratch.path().join("code.txt");
    std::fs::write(&code_file, made.code.to_text().expose_secret()).unwrap();
    assert_eq!(decrypt(&code_file, &made.folder.join("recovery.age")), key);
    std::fs::write(&code_file, made.next.to_text().expose_secret()).unwrap();
    assert_eq!(decrypt(&code_file, &made.folder.join("recovery-next.age")), key);
}
