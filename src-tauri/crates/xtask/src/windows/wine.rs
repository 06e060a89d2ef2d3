//! A Windows of Wine's, in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Result, other_systems, run};

/// Seconds after which a program under Wine is ended from outside.
const LIMIT: &str = "3600";

/// The account: with a blank and with letters that are not in ASCII.
const PERSON: &str = "Jürgen Müller";

/// An empty Windows in a folder. Its programs end when this is dropped.
#[derive(Debug)]
pub(crate) struct Wine {
    folder: PathBuf,
}

impl Wine {
    /// Makes it anew. It says that it is Windows 10, which Candour is made for.
    ///
    /// # Errors
    ///
    /// Where Wine does not start.
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        std::fs::create_dir_all(folder)?;
        let wine = Self { folder: folder.to_owned() };
        run::run(wine.command("wineboot").arg("--init").env_remove("DISPLAY"))?;
        run::run(wine.command("reg").args([
            "add",
            r"HKCU\Software\Wine",
            "/v",
            "Version",
            "/d",
            "win10",
            "/f",
        ]))?;
        wine.give_what_it_lacks()?;
        Ok(wine)
    }

    /// Lays the one library into this Windows that Wine lacks until 8.13.
    fn give_what_it_lacks(&self) -> Result {
        let place = self.drive().join("windows/system32/bcryptprimitives.dll");
        if place.exists() {
            return Ok(());
        }
        let source = self.folder.join("bcryptprimitives.c");
        std::fs::write(&source, include_str!("bcryptprimitives.c"))?;
        let mut compiler = run::tool(other_systems::LINKER);
        compiler.args(["-shared", "-O1"]).arg(source).arg("-o").arg(place).arg("-ladvapi32");
        run::run(&mut compiler)
    }

    /// A program of Windows: a name that Wine knows, or a file of this system.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = self.launcher();
        command.arg(program);
        command
    }

    /// What a program of Windows is started by. Its file and its arguments are still to come.
    pub(crate) fn launcher(&self) -> Command {
        let mut command = Command::new("timeout");
        command.args(["--kill-after=10", LIMIT, "wine"]);
        self.surroundings(&mut command);
        command
    }

    /// Gives a command the variables by which it runs in this Windows.
    pub(crate) fn surroundings(&self, command: &mut Command) {
        command
            // Wine leads the person's folders to those of the home: no test is to write there.
            .env("HOME", &self.folder)
            // Windows names the person's folders after the account, whatever letters it has.
            .env("USER", PERSON)
            .env("LANG", "C.UTF-8")
            .env("WINEPREFIX", self.folder.join("windows"))
            .env("WINEDEBUG", "-all")
            // Wine offers to download a browser and a runtime, and puts entries into menus.
            .env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=d")
            .current_dir(&self.folder);
    }

    /// The drive `C:`.
    pub(crate) fn drive(&self) -> PathBuf {
        self.folder.join("windows/drive_c")
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        let mut end = Command::new("/usr/lib/wine/wineserver");
        self.surroundings(&mut end);
        let _ = end.arg("-k").status();
    }
}
