//! The window where there is no web view: Wine is such a place.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{build::folder, wine::Wine};
use crate::{Result, display::Display, fail, paths, run};

/// The title of the message.
const TITLE: &str = "^Candour$";
/// The codes with which the program is to end (`web_view::refuse`): without a web view, and with one
/// that is too old.
const MISSING: i32 = 3;
const TOO_OLD: i32 = 4;
/// Where WebView2 is looked up in the registry, and a version that is too old.
const INSTALLED: &str =
    r"HKCU\Software\Microsoft\EdgeUpdate\ClientState\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
const OLD: &str = "90.0.818.66";
/// The variable that would put another browser into the place of the installed one.
const ANOTHER: &str = "WEBVIEW2_BROWSER_EXECUTABLE_FOLDER";
/// Languages of the messages, each with one of the system that speaks it.
const LANGUAGES: [(&str, &str); 4] =
    [("ar", "ar_AE"), ("ru", "ru_RU"), ("tr", "tr_TR"), ("zh-Hans", "zh_CN")];
/// How long the message may take beyond the start of any program.
const AT_MOST: Duration = Duration::from_secs(2);

/// What the built program must hold of the arguments for its web view; the unit test of
/// `web_view::arguments` looks at all of them.
const ARGUMENTS: [&str; 5] = [
    "--proxy-server=socks5://127.0.0.1:9",
    "MAP * ~NOTFOUND",
    "--disable-background-networking",
    "--disable-component-update",
    "msSmartScreenProtection",
];

/// Looks for the arguments of the web view in the program that was built.
///
/// # Errors
///
/// Names those that it does not hold.
pub(super) fn arguments_are_inside() -> Result {
    let program = std::fs::read(folder("dev").join("candour.exe"))?;
    let missing = lacking(&program);
    if missing.is_empty() {
        return Ok(());
    }
    fail(format!("the program does not hold {}", missing.join(", ")))
}

/// The arguments that the bytes of a program do not hold.
fn lacking(program: &[u8]) -> Vec<&'static str> {
    // Searched as a text, for which the standard library has a fast way: a program is large.
    let text = String::from_utf8_lossy(program);
    ARGUMENTS.into_iter().filter(|argument| !text.contains(argument)).collect()
}

/// Starts the window without a web view, in each language of Windows that the messages are written
/// in, with a web view that a variable names, and with one that is too old. Each time it looks for
/// the message, closes it, and looks for what is left.
///
/// # Errors
///
/// Where no message comes in time, the code is another, or a process stays.
pub(super) fn without_web_view(wine: &Wine) -> Result {
    let mut trial = Trial {
        wine,
        start: Duration::from_secs(30),
        display: Display::open("windows")?,
        program: folder("dev").join("candour.exe"),
    };
    // The first window on a display also starts the desktop of Wine, which counts for nobody.
    trial.told("en", &[], MISSING)?;
    trial.start = any_start(wine)?;
    let english = trial.told("en", &[], MISSING)?;
    let places = paths::target().join("locales");
    for (tag, locale) in written()? {
        let place = system_language(&places, locale)?;
        let more = [("LOCPATH", &*places.to_string_lossy()), ("LANG", &*place)];
        let shown = trial.told(tag, &more, MISSING)?;
        if std::fs::read(shown)? == std::fs::read(&english)? {
            return fail(format!("the message in {tag} looks as that in English does"));
        }
    }
    // A file in the place of the browser is enough for the library that looks for it.
    let old = wine.drive().join("old").join(OLD);
    let library = old.join("EBWebView/x64/EmbeddedBrowserWebView.dll");
    std::fs::create_dir_all(library.parent().unwrap_or(&old))?;
    std::fs::copy(folder("dev").join("WebView2Loader.dll"), library)?;
    let named = format!(r"C:\old\{OLD}");
    trial.told("en", &[(ANOTHER, &named)], MISSING)?;
    run::run(wine.command("reg").args(["add", INSTALLED, "/v", "EBWebView", "/d", &named, "/f"]))?;
    trial.told("old", &[], TOO_OLD)?;
    run::run(wine.command("reg").args(["delete", INSTALLED, "/f"]))
}

/// The window on a display, where it cannot open.
struct Trial<'a> {
    wine: &'a Wine,
    display: Display,
    program: PathBuf,
    /// How long the start of any program takes here.
    start: Duration,
}

impl Trial<'_> {
    /// Starts the window, waits for the message, keeps a picture of it, closes it, and looks for
    /// what is left. Gives the picture.
    fn told(&self, picture: &str, more: &[(&str, &str)], code: i32) -> Result<PathBuf> {
        let file = paths::target().join(format!("windows-message-{picture}.png"));
        let mut command = on_display(self.wine, &self.display, &self.program);
        let begun = Instant::now();
        let mut running = command.envs(more.iter().copied()).stdout(Stdio::null()).spawn()?;
        let shown = self.shown(begun, &file);
        if shown.is_err() {
            running.kill()?;
        }
        let ended = running.wait()?;
        shown?;
        let left = processes(&self.program)?;
        if !left.is_empty() {
            return fail(format!("still running: {}", left.join(", ")));
        }
        if ended.code() == Some(code) {
            println!("    {picture}: ended with code {code}, and no process is left");
            Ok(file)
        } else {
            fail(format!("the program ended with {ended}, and not with code {code}"))
        }
    }

    fn shown(&self, begun: Instant, file: &Path) -> Result {
        self.display.wait_for_window(TITLE)?;
        let took = begun.elapsed();
        println!(
            "    the message came after {} ms; a start of any program takes {} ms",
            took.as_millis(),
            self.start.as_millis()
        );
        picture(&self.display, file)?;
        if processes(&self.program)?.is_empty() {
            return fail("the running program was not found by its name");
        }
        press(&self.display, TITLE, "Return")?;
        if took > self.start + AT_MOST { fail("the message came too late") } else { Ok(()) }
    }
}

/// The languages besides English that the messages are written in, as the content and as the system
/// names them.
fn written() -> Result<Vec<(&'static str, &'static str)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(paths::root().join("src-tauri/content/locales"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        match LANGUAGES.into_iter().find(|(tag, _)| *tag == name) {
            Some(language) => found.push(language),
            None if name == "en" => {}
            None => return fail(format!("no language of the system is named for {name}")),
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// Has the C library know a language, from which Wine takes that of its Windows; gives its name.
fn system_language(places: &Path, locale: &str) -> Result<String> {
    std::fs::create_dir_all(places)?;
    let name = format!("{locale}.UTF-8");
    if !places.join(&name).exists() {
        let mut make = run::tool("localedef");
        run::run(make.args(["-i", locale, "-f", "UTF-8"]).arg(places.join(&name)))?;
    }
    Ok(name)
}

/// How long a program takes that only says its version. The first start also starts Wine itself.
fn any_start(wine: &Wine) -> Result<Duration> {
    let program = folder("dev").join("candour-cli.exe");
    run::run(wine.command(&program).arg("--version"))?;
    let begun = Instant::now();
    run::run(wine.command(&program).arg("--version"))?;
    Ok(begun.elapsed())
}

/// A program of Windows on a virtual display.
pub(super) fn on_display(wine: &Wine, display: &Display, program: &Path) -> Command {
    // A window that no key closes is ended from outside.
    let mut command = display.command(Path::new("timeout"));
    wine.surroundings(&mut command);
    command.args(["--kill-after=5", "120", "wine"]).arg(program).stderr(Stdio::null());
    command
}

/// Keeps a picture of a display on which a window has come, as soon as nothing moves on it.
pub(super) fn picture(display: &Display, file: &Path) -> Result {
    const STILL: Duration = Duration::from_millis(200);
    const AT_MOST: Duration = Duration::from_secs(10);
    let begun = Instant::now();
    let mut last = Vec::new();
    loop {
        let now = std::fs::read(display.picture())?;
        // Without a window manager the display is black where there is no window.
        let is_drawn = now.iter().rev().take(1280 * 800 * 4).filter(|byte| **byte > 0xC0).count();
        if (is_drawn > 10_000 && now == last) || begun.elapsed() > AT_MOST {
            break;
        }
        last = now;
        std::thread::sleep(STILL);
    }
    run::run(display.command(Path::new("import")).args(["-window", "root"]).arg(file))
}

/// Presses a key in a window. Without a window manager nothing has the focus by itself.
pub(super) fn press(display: &Display, title: &str, key: &str) -> Result {
    run::run(
        display
            .command(Path::new("xdotool"))
            .args(["search", "--onlyvisible", "--name", title, "windowfocus", "key", key])
            .stdout(Stdio::null()),
    )
}

/// The processes of this machine that run a program of Windows.
pub(super) fn processes(program: &Path) -> Result<Vec<String>> {
    let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let place = entry?.path();
        // A process may have ended since it was listed.
        let line = std::fs::read_to_string(place.join("cmdline")).unwrap_or_default();
        if line.split('\0').next().is_some_and(|first| first.ends_with(&name)) {
            found.push(place.display().to_string());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_that_is_not_among_the_bytes_is_named() {
        let all: Vec<u8> =
            ARGUMENTS.iter().flat_map(|a| [b"\0\xFF", a.as_bytes()].concat()).collect();
        assert!(lacking(&all).is_empty());
        assert_eq!(lacking(&all[..all.len() - 1]), [ARGUMENTS[4]]);
    }
}
