//! The installer for Windows, made by makensis from our own script.

use std::path::{Path, PathBuf};

use crate::{Result, paths, run};

/// Where the installer is to lie inside the folder of all packages; its own folder is made.
///
/// # Errors
///
/// Where the folder cannot be made.
pub(super) fn file(packages: &Path) -> Result<PathBuf> {
    let folder = packages.join("nsis");
    std::fs::create_dir_all(&folder)?;
    Ok(folder.join(format!("candour_{}_x64-setup.exe", env!("CARGO_PKG_VERSION"))))
}

/// Makes the installer of the programs in a folder.
///
/// # Errors
///
/// Where makensis does not succeed.
pub(crate) fn pack(programs: &Path, installer: &Path) -> Result {
    let root = paths::root();
    let define = |name: &str, value: &Path| format!("-D{name}={}", value.display());
    let mut make = run::tool(maker());
    make.args(["-V2", "-WX"]);
    if !cfg!(windows) {
        // Debian's makensis can make a program of 64 bits, which is all that its Wine runs.
        make.arg("-DTARGET=amd64-unicode");
    }
    run::run(
        make.arg(format!("-DVERSION={}", env!("CARGO_PKG_VERSION")))
            .arg(define("SOURCE", programs))
            .arg(define("LICENCE", &root.join("LICENSE")))
            .arg(define("ICON", &root.join("icons/icon.ico")))
            .arg(define("OUT", installer))
            .arg(root.join("src-tauri/packaging/windows/candour.nsi")),
    )
}

/// The installer of NSIS puts it beside no other program.
fn maker() -> &'static str {
    const INSTALLED: &str = r"C:\Program Files (x86)\NSIS\makensis.exe";
    if cfg!(windows) && Path::new(INSTALLED).is_file() { INSTALLED } else { "makensis" }
}
