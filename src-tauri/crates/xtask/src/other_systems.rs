//! Building for Windows and macOS on Debian.
//!
//! The toolchain that rustup installs has the standard library of this system alone.
//! Debian's `rust-web-src` carries its sources, so it can be built for other systems on the spot.
//! That is unsupported by Rust: good enough to try a program, and not what a release is built with.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Result, packages, paths, run};

/// Windows, with the linker and the libraries of mingw.
pub(crate) const WINDOWS: &str = "x86_64-pc-windows-gnu";
/// What the compiler links by for Windows.
pub(crate) const LINKER: &str = "x86_64-w64-mingw32-gcc";
/// macOS on Apple's processors.
pub(crate) const MACOS: &str = "aarch64-apple-darwin";

/// Debian packages with the compiler, its sources, and the linker for Windows.
const PACKAGES: [&str; 5] =
    ["rustc-web", "cargo-web", "rust-web-src", "gcc-mingw-w64-x86-64", "lld"];

/// Installs the compilers, and what else is needed.
///
/// # Errors
///
/// Where they are missing and cannot be installed from here. The text says what and how.
pub(crate) fn install(more: &[&str]) -> Result {
    packages::more(&[&PACKAGES[..], more].concat())
}

/// Where everything for other systems is built: another compiler than the usual one must not share
/// its folder.
pub(crate) fn folder() -> PathBuf {
    paths::target().join("other-systems")
}

/// Debian's cargo for a target, with the arguments in front of those that choose the target.
///
/// # Errors
///
/// Where the folder cannot be made.
pub(crate) fn cargo(arguments: &[&str], target: &str) -> Result<Command> {
    let folder = folder();
    std::fs::create_dir_all(&folder)?;
    // One dependency compiles an Objective-C file; a check never links, so an empty object will do.
    let compiler = folder.join("empty-object.sh");
    script(&compiler, "while [ $# -gt 0 ]; do [ \"$1\" = -o ] && : > \"$2\"; shift; done\n")?;
    // One dependency is a library of the system as well, which nobody loads here. The linker would
    // export every name of it and of all that it is made of, and a library can export 65,535. It is
    // found by its name before the true one: as an option it would have everything built anew. LLVM's
    // linker takes some seconds for a program where that of mingw takes a minute.
    let linkers = folder.join("linkers");
    std::fs::create_dir_all(&linkers)?;
    script(
        &linkers.join(LINKER),
        &format!(
            "case \" $* \" in *' -shared '*) set -- \"$@\" -Wl,--exclude-all-symbols;; esac\n\
             exec /usr/bin/{LINKER} -fuse-ld=lld \"$@\"\n"
        ),
    )?;
    let path = std::env::var("PATH").unwrap_or_default();
    let mut command = run::clean(run::tool("/usr/bin/cargo"));
    command
        .args(arguments)
        .args(["--locked", "--target", target])
        .arg("-Zbuild-std=std,panic_abort,panic_unwind,test")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC", "/usr/bin/rustc")
        .env_remove("RUSTUP_TOOLCHAIN")
        .env("CARGO_TARGET_DIR", &folder)
        .env("PATH", format!("{}:{path}", linkers.display()))
        // Nobody debugs these programs here, and linking them takes half as long without.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CC_aarch64_apple_darwin", &compiler)
        .env("AR_aarch64_apple_darwin", "/bin/true");
    Ok(command)
}

/// Writes a script that can be run.
fn script(file: &Path, lines: &str) -> Result {
    std::fs::write(file, format!("#!/bin/sh\n{lines}"))?;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755))?;
    Ok(())
}
