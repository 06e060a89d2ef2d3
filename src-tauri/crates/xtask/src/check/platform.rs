//! Compiling for Windows and macOS on Debian, as a gate only: nothing is run there.
//!
//! The toolchain that rustup installs has the standard library of this system alone.
//! Debian's `rust-web-src` carries its sources, so it can be built for other systems on the spot.
//! That is unsupported by Rust and good enough to say "compiles for", never "works on".

use std::os::unix::fs::PermissionsExt;

use crate::{Result, fail, packages, paths, run, step::Steps};

const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "gcc-mingw-w64-x86-64"];
const TARGETS: [(&str, &str); 2] =
    [("Windows", "x86_64-pc-windows-gnu"), ("macOS", "aarch64-apple-darwin")];

/// Compiles the window for each system.
pub(crate) fn check(steps: &mut Steps) {
    if !steps.take("Compilers for other systems", install) {
        return;
    }
    for (name, target) in TARGETS {
        steps.take(&format!("The window compiles for {name}"), || compile(target));
    }
}

fn install() -> Result {
    if !packages::is_root() {
        return fail(format!("As root, run:\n  apt-get install {}", PACKAGES.join(" ")));
    }
    run::run(run::tool("apt-get").args(["update", "-q"]))?;
    let mut apt = run::tool("apt-get");
    run::run(apt.args(["install", "-y", "-q", "--no-install-recommends"]).args(PACKAGES))
}

fn compile(target: &str) -> Result {
    // Another compiler than the usual one: it must not share its folder.
    let folder = paths::root().join("target-platforms");
    std::fs::create_dir_all(&folder)?;
    // One dependency compiles an Objective-C file; a check never links, so an empty object will do.
    let compiler = folder.join("empty-object.sh");
    std::fs::write(
        &compiler,
        "#!/bin/sh\nwhile [ $# -gt 0 ]; do [ \"$1\" = -o ] && : > \"$2\"; shift; done\n",
    )?;
    std::fs::set_permissions(&compiler, std::fs::Permissions::from_mode(0o755))?;
    run::run(
        run::tool("/usr/bin/cargo")
            .args(["check", "--locked", "--package", "candour", "--lib", "--target", target])
            .arg("-Zbuild-std=std,panic_abort,panic_unwind")
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTC", "/usr/bin/rustc")
            .env_remove("RUSTUP_TOOLCHAIN")
            .env("CARGO_TARGET_DIR", &folder)
            .env("CC_aarch64_apple_darwin", &compiler)
            .env("AR_aarch64_apple_darwin", "/bin/true"),
    )
}
