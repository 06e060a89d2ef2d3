//! One file for Linux systems without `.deb` and `.rpm`: the program and what the desktop needs.

use std::path::{Path, PathBuf};

use crate::{Result, paths, run};

/// What goes into it, from the root of the repository, and its name inside.
const FILES: [(&str, &str); 5] = [
    ("LICENSE", "LICENSE"),
    ("icons/candour.svg", "candour.svg"),
    ("src-tauri/packaging/linux/copyright", "copyright"),
    ("src-tauri/packaging/linux/install.sh", "install.sh"),
    (
        "src-tauri/packaging/linux/org.candour.Candour.metainfo.xml",
        "org.candour.Candour.metainfo.xml",
    ),
];

/// Packs a built program. The same program gives the same bytes.
///
/// # Errors
///
/// Where a file cannot be read or written.
pub(super) fn pack(program: &Path, folder: &Path) -> Result<PathBuf> {
    let name = format!("candour-{}", env!("CARGO_PKG_VERSION"));
    let parts = folder.join("archive");
    if parts.exists() {
        std::fs::remove_dir_all(&parts)?;
    }
    let inside = parts.join(&name);
    std::fs::create_dir_all(&inside)?;
    std::fs::copy(program, inside.join("candour"))?;
    for (from, to) in FILES {
        std::fs::copy(paths::root().join(from), inside.join(to))?;
    }
    let entry = paths::root().join("src-tauri/packaging/linux/candour.desktop");
    std::fs::write(inside.join("candour.desktop"), desktop(&std::fs::read_to_string(entry)?))?;
    let archive = folder.join(format!("{name}-linux-{}.tar.gz", std::env::consts::ARCH));
    run::run(
        run::tool("tar")
            .args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0"])
            .args(["--mode=u+rwX,go+rX,go-w", "--use-compress-program=gzip -n -9"])
            .arg("--create")
            .arg("--file")
            .arg(&archive)
            .arg("--directory")
            .arg(&parts)
            .arg(&name),
    )?;
    std::fs::remove_dir_all(&parts)?;
    Ok(archive)
}

/// The entry of the menu with the names that the maker of packages puts in.
fn desktop(template: &str) -> String {
    template.replace("{{exec}}", "candour").replace("{{icon}}", "candour")
}

/// Unpacks an archive into a home, installs from it, and gives the installed program.
///
/// # Errors
///
/// Where a step does not succeed.
pub(super) fn install(archive: &Path, home: &Path) -> Result<PathBuf> {
    run::run(run::tool("tar").arg("--extract").arg("--file").arg(archive).arg("-C").arg(home))?;
    script(home, &[])?;
    Ok(home.join(".local/bin/candour"))
}

/// Removes what [`install`] has installed.
///
/// # Errors
///
/// Where the script does not succeed.
pub(super) fn remove(home: &Path) -> Result {
    script(home, &["--remove"])
}

fn script(home: &Path, arguments: &[&str]) -> Result {
    let script = home.join(format!("candour-{}/install.sh", env!("CARGO_PKG_VERSION")));
    run::run(
        run::tool(&script.to_string_lossy())
            .args(arguments)
            .env("HOME", home)
            .env_remove("XDG_DATA_HOME"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_archive_is_the_same_twice_installs_and_leaves_nothing_but_the_answers() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path();
        let program = folder.join("built");
        std::fs::copy("/bin/true", &program).unwrap();
        let archive = pack(&program, folder).unwrap();
        let first = std::fs::read(&archive).unwrap();
        std::fs::copy("/bin/true", &program).unwrap();
        assert!(first == std::fs::read(pack(&program, folder).unwrap()).unwrap());

        let home = folder.join("a home");
        let answers = home.join(".local/share/org.candour.Candour/keys.age");
        std::fs::create_dir_all(answers.parent().unwrap()).unwrap();
        std::fs::write(&answers, b"sealed").unwrap();
        let installed = install(&archive, &home).unwrap();
        assert!(std::process::Command::new(&installed).status().unwrap().success());
        let entry = home.join(".local/share/applications/candour.desktop");
        let says = std::fs::read_to_string(&entry).unwrap();
        assert!(says.contains(&format!("Exec=\"{}\"", installed.display())), "{says}");
        assert!(!says.contains("{{"), "{says}");
        remove(&home).unwrap();
        assert!(!installed.exists() && !entry.exists());
        assert_eq!(std::fs::read(&answers).unwrap(), b"sealed");
    }
}
