//! A virtual display of its own, to try a program on.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Result, fail, paths};

/// A running program that ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Running(Child);

impl Running {
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A display with an empty home beside it.
#[derive(Debug)]
pub(crate) struct Display {
    name: String,
    home: PathBuf,
    _server: Running,
}

impl Display {
    /// Starts Xvfb and empties the home.
    ///
    /// # Errors
    ///
    /// Where Xvfb does not start.
    pub(crate) fn open(purpose: &str) -> Result<Self> {
        let home = paths::target().join("display").join(purpose);
        if home.exists() {
            std::fs::remove_dir_all(&home)?;
        }
        std::fs::create_dir_all(home.join("run"))?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1280x800x24"])
            .arg("-fbdir")
            .arg(&home)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            BufReader::new(out).read_line(&mut number)?;
        }
        if number.trim().is_empty() {
            return fail("Xvfb did not start.");
        }
        Ok(Self { name: format!(":{}", number.trim()), home, _server: Running(server) })
    }

    /// The empty home.
    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    /// The file in which the server keeps what is on the display (XWD, 32 bits a point).
    pub(crate) fn picture(&self) -> PathBuf {
        self.home.join("Xvfb_screen0")
    }

    /// A command on this display, with the empty home and nothing else of the surroundings.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
            .env("DISPLAY", &self.name)
            .env("HOME", &self.home)
            .env("XDG_RUNTIME_DIR", self.home.join("run"))
            .env("LANG", "C.UTF-8")
            .current_dir(&self.home)
            .stdin(Stdio::null());
        command
    }

    /// Starts a program on this display.
    ///
    /// # Errors
    ///
    /// Where it does not start.
    pub(crate) fn start(&self, program: &Path) -> Result<Running> {
        let log = std::fs::File::create(self.home.join("program.log"))?;
        let child = self.command(program).stdout(log.try_clone()?).stderr(log).spawn()?;
        Ok(Running(child))
    }

    /// The name of the display, as `DISPLAY` wants it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Waits until a window with this title is on the display, and gives back how long that took.
    ///
    /// # Errors
    ///
    /// Where none comes within half a minute.
    pub(crate) fn wait_for_window(&self, title: &str) -> Result<Duration> {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(30) {
            let found = self
                .command(Path::new("xdotool"))
                .args(["search", "--onlyvisible", "--name", title])
                .stderr(Stdio::null())
                .output()?;
            if !found.stdout.is_empty() {
                return Ok(begun.elapsed());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let log = std::fs::read_to_string(self.home.join("program.log")).unwrap_or_default();
        fail(format!("No window {title:?} came.\n{log}"))
    }
}

/// Bytes before the points in Xvfb's file: a header, and 256 colours of 12 bytes.
const HEAD: usize = 160 + 256 * 12;
/// Bytes in a row of 1280 points.
const ROW: usize = 1280 * 4;

/// Looks at every fourth row: is it a light page, and are there dark points as words have them?
pub(crate) fn holds_words(bytes: &[u8]) -> bool {
    const WORDS: usize = 100;
    let rows = bytes.get(HEAD..).unwrap_or_default().chunks_exact(ROW).step_by(4);
    let (mut all, mut light, mut dark) = (0, 0, 0);
    for point in rows.flat_map(|row| row.chunks_exact(4)) {
        all += 1;
        match point {
            [blue, green, red, _] if *blue > 0xE0 && *green > 0xE0 && *red > 0xE0 => light += 1,
            [blue, green, red, _] if *blue < 0x60 && *green < 0x60 && *red < 0x60 => dark += 1,
            _ => {}
        }
    }
    // A display without a window is all dark, a window without a page all light.
    light > all / 2 && dark > WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_a_page_from_an_empty_display_and_from_a_bare_frame() {
        let head = vec![0; HEAD];
        let rows = |fill: u8| [head.clone(), vec![fill; ROW * 800]].concat();
        assert!(!holds_words(&rows(0)));
        assert!(!holds_words(&rows(0xFF)));
        let mut page = rows(0xFF);
        page[HEAD..HEAD + 200 * 4].fill(0);
        assert!(holds_words(&page));
    }
}
