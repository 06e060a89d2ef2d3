//! `cargo xtask bundle`: packages for this system, the list of their parts, a test installation.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::{
    Result, display::Display, fail, packages, packages::Purpose, paths, run, sbom, step::Steps, ui,
};

/// What to do with the packages.
#[derive(Args)]
pub(crate) struct Options {
    /// Do not install the package to try it
    #[arg(long)]
    untried: bool,
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
        steps.take("The list of parts", || sbom::write(&folder().join("candour.cdx.json")));
        if cfg!(target_os = "linux") {
            steps.take("What the desktop reads", descriptions);
            if !options.untried {
                steps.take("The installed program", tried);
            }
        }
    }
    steps.close()
}

fn folder() -> PathBuf {
    paths::target().join("release/bundle")
}

/// The kinds of package made on each system. An AppImage is left out: its tools are downloaded.
fn kinds() -> &'static str {
    if cfg!(target_os = "macos") {
        "app,dmg"
    } else if cfg!(windows) {
        "nsis"
    } else {
        "deb,rpm"
    }
}

fn package() -> Result {
    let tool = paths::root().join("ui/node_modules/@tauri-apps/cli/tauri.js");
    run::run(run::tool("node").arg(tool).args([
        "build",
        "--ci",
        "--bundles",
        kinds(),
        "--",
        "--locked",
    ]))?;
    // The tool sometimes rewrites manifests with other features.
    run::run(run::tool("git").args(["diff", "--exit-code", "--stat", "--", "*.toml", "Cargo.lock"]))
}

/// The one file of a kind in the bundle folder.
fn made(kind: &str) -> Result<PathBuf> {
    let folder = folder().join(kind);
    let mut found: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == kind))
        .collect();
    match (found.pop(), found.is_empty()) {
        (Some(path), true) => Ok(path),
        _ => fail(format!("{} holds not exactly one package", folder.display())),
    }
}

fn descriptions() -> Result {
    let inside = paths::target().join("deb-inside");
    if inside.exists() {
        std::fs::remove_dir_all(&inside)?;
    }
    run::run(run::tool("dpkg-deb").arg("--extract").arg(made("deb")?).arg(&inside))?;
    for needed in [
        "usr/bin/candour",
        "usr/share/doc/candour/copyright",
        "usr/share/icons/hicolor/128x128/apps/candour.png",
        "usr/share/icons/hicolor/scalable/apps/candour.svg",
    ] {
        if !inside.join(needed).is_file() {
            return fail(format!("the package holds no {needed}"));
        }
    }
    run::run(
        run::tool("desktop-file-validate")
            .arg(inside.join("usr/share/applications/candour.desktop")),
    )?;
    run::run(
        run::tool("appstreamcli")
            .args(["validate", "--no-net"])
            .arg(inside.join("usr/share/metainfo/org.candour.Candour.metainfo.xml")),
    )
}

/// Installs the package, opens the installed program on a virtual display, and removes it again.
fn tried() -> Result {
    if !packages::is_root() {
        return fail("Installing a package to try it needs root; `--untried` leaves it out.");
    }
    run::run(run::tool("apt-get").args(["install", "-y", "-q", "--reinstall"]).arg(made("deb")?))?;
    let tried = opens(Path::new("/usr/bin/candour"));
    run::run(run::tool("apt-get").args(["remove", "-y", "-q", "candour"]))?;
    tried
}

fn opens(program: &Path) -> Result {
    let display = Display::open("bundle")?;
    let running = display.start(program)?;
    let took = display.wait_for_window("^Candour$")?;
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.id()))?;
    if !status.lines().any(|line| line.split_whitespace().eq(["Seccomp:", "2"])) {
        return fail("The installed program runs without its confinement.");
    }
    println!("    the window came after {} ms; the process is confined", took.as_millis());
    Ok(())
}
