//! `cargo xtask bundle`: packages for this system, the list of their parts, their sums, a test
//! installation.

#[cfg(target_os = "linux")]
mod archive;
#[cfg(target_os = "linux")]
mod linux;
mod nsis;
mod sums;
mod traces;

use std::path::PathBuf;

use clap::Args;

use crate::{Result, packages, packages::Purpose, paths, run, sbom, step::Steps, ui};

#[cfg(target_os = "linux")]
pub(crate) use {nsis::pack as windows_installer, sums::FILE as SUMS, traces::leave_none};

/// What to do with the packages.
#[derive(Args)]
pub(crate) struct Options {
    /// Do not install the package to try it
    #[arg(long)]
    untried: bool,
    /// Make the installer for Windows as well, with Debian's compilers
    #[cfg(target_os = "linux")]
    #[arg(long)]
    windows: bool,
}

/// Builds the packages of this system into `target/release/bundle`.
///
/// # Errors
///
/// Where a step does not succeed.
pub(crate) fn bundle(options: &Options) -> Result {
    let mut steps = Steps::default();
    let built = steps.take("What this system lacks", || packages::install(Purpose::Bundle))
        && steps.take("Packages of the screens", ui::install)
        && steps.take("The screens", ui::build)
        && steps.take("Packages of the window", package);
    if built {
        steps.take("The list of parts", || {
            sbom::write(&folder().join("candour.cdx.json"), sbom::this_system()?)
        });
        #[cfg(target_os = "linux")]
        linux::more(&mut steps, &folder(), !options.untried, options.windows);
        steps.take("The sums of the packages", || {
            let count = sums::write(&folder())?;
            println!("    {count} files in {}", sums::FILE);
            Ok(())
        });
    }
    steps.close()
}

/// Where all packages of this system lie.
pub(crate) fn folder() -> PathBuf {
    paths::target().join("release/bundle")
}

/// The kinds of package that Tauri makes on each system without a download. For Windows it would
/// download the maker of installers, so that it makes none there.
fn kinds() -> &'static [&'static str] {
    if cfg!(target_os = "macos") {
        &["--bundles", "app,dmg"]
    } else if cfg!(windows) {
        &["--no-bundle"]
    } else {
        &["--bundles", "deb,rpm"]
    }
}

fn package() -> Result {
    let tool = paths::root().join("ui/node_modules/@tauri-apps/cli/tauri.js");
    let mut build = run::tool("node");
    build.arg(tool).args(["build", "--ci"]).args(kinds()).args(["--", "--locked"]);
    traces::leave_none(&mut build, paths::target())?;
    run::run(&mut build)?;
    if cfg!(windows) {
        let mut build = run::cargo();
        traces::leave_none(&mut build, paths::target())?;
        run::run(build.args(["build", "--locked", "--release", "--package", "candour-cli"]))?;
        nsis::pack(&paths::target().join("release"), &nsis::file(&folder())?)?;
    }
    // The tool sometimes rewrites manifests with other features.
    run::run(run::tool("git").args(["diff", "--exit-code", "--stat", "--", "*.toml", "Cargo.lock"]))
}
