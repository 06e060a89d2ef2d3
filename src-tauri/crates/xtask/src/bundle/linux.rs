//! What is made and tried on Linux alone: the archive, the installed programs, the installer for
//! Windows from here.

use std::path::{Path, PathBuf};

use super::{archive, nsis};
use crate::{
    Result, display::Display, fail, other_systems, packages, paths, run, sbom, step::Steps, windows,
};

/// Makes and tries what Linux makes besides, into the folder of all packages.
pub(super) fn more(steps: &mut Steps, folder: &Path, is_tried: bool, with_windows: bool) {
    steps.take("What the desktop reads", || descriptions(folder));
    let mut packed = PathBuf::new();
    let is_packed = steps.take("The archive for other systems", || {
        packed = archive::pack(&paths::target().join("release/candour"), folder)?;
        Ok(())
    });
    if is_tried {
        steps.take("The installed program", || tried(folder));
        if is_packed {
            steps.take("The program of the archive", || archive_tried(&packed));
        }
    }
    if with_windows {
        steps.take("The installer for Windows", || for_windows(folder));
    }
}

/// Builds for Windows here. What a release ships is built on Windows.
fn for_windows(folder: &Path) -> Result {
    other_systems::install(&["nsis"])?;
    let programs = windows::built("release")?;
    let installer = nsis::file(folder)?;
    nsis::pack(&programs, &installer)?;
    sbom::write(&folder.join("nsis/candour-windows.cdx.json"), sbom::WINDOWS)
}

/// The one file of a kind in the bundle folder.
fn made(folder: &Path, kind: &str) -> Result<PathBuf> {
    let folder = folder.join(kind);
    let mut found: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == kind))
        .collect();
    match (found.pop(), found.is_empty()) {
        (Some(path), true) => Ok(path),
        _ => fail(format!("{} holds not exactly one package", folder.display())),
    }
}

fn descriptions(folder: &Path) -> Result {
    let inside = paths::target().join("deb-inside");
    if inside.exists() {
        std::fs::remove_dir_all(&inside)?;
    }
    run::run(run::tool("dpkg-deb").arg("--extract").arg(made(folder, "deb")?).arg(&inside))?;
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

/// Installs from the archive into an empty home, and opens the installed program.
fn archive_tried(packed: &Path) -> Result {
    let display = Display::open("archive")?;
    let program = archive::install(packed, display.home())?;
    is_confined(&display, &program)?;
    archive::remove(display.home())?;
    if program.exists() { fail("the program of the archive was not removed") } else { Ok(()) }
}

/// Installs the package, opens the installed program on a virtual display, and removes it again.
fn tried(folder: &Path) -> Result {
    if !packages::is_root() {
        return fail("Installing a package to try it needs root; `--untried` leaves it out.");
    }
    run::run(
        run::tool("apt-get").args(["install", "-y", "-q", "--reinstall"]).arg(made(folder, "deb")?),
    )?;
    let tried = Display::open("bundle")
        .and_then(|display| is_confined(&display, Path::new("/usr/bin/candour")));
    run::run(run::tool("apt-get").args(["remove", "-y", "-q", "candour"]))?;
    tried
}

fn is_confined(display: &Display, program: &Path) -> Result {
    let running = display.start(program)?;
    let took = display.wait_for_window("^Candour$")?;
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.id()))?;
    if !status.lines().any(|line| line.split_whitespace().eq(["Seccomp:", "2"])) {
        return fail("The installed program runs without its confinement.");
    }
    println!("    the window came after {} ms; the process is confined", took.as_millis());
    Ok(())
}
