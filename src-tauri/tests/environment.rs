//! The program that ships, started in an environment that somebody else has prepared.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::process::Command;

/// The loader of the system says on standard error, at each start of a program, that a library which
/// is named to it cannot be loaded first. The program starts itself anew without the variable, so it
/// is said once: a second time would be the start that shows answers.
#[test]
fn no_library_that_the_environment_names_is_loaded_into_the_program() {
    let home = tempfile::tempdir().unwrap();
    let library = home.path().join("of-somebody-else.so");
    let started = Command::new(env!("CARGO_BIN_EXE_candour"))
        .env_clear()
        .env("HOME", home.path())
        .env("LD_PRELOAD", &library)
        // Without a display it ends by itself, after it has confined itself.
        .env("DISPLAY", "nowhere.invalid:0")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&started.stderr);
    let named = said.matches(library.to_str().unwrap()).count();
    assert_eq!(named, 1, "{said}");
    assert!(!started.status.success(), "there is a display");
}
