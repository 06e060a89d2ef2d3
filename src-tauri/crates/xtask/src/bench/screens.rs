//! What a person waits for at the screens: page turns, the cover of Hide, the size of the script.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::row::{Row, middle, rows, wait_for_page};
use crate::{
    Result,
    display::{Display, holds_words},
    fail, paths, run, window,
};

/// Kilobytes of script that the screens may weigh, compressed.
const SCRIPT: f64 = 120.0;
/// Milliseconds between the key press and the cover.
const COVER: f64 = 100.0;

/// The script of the screens, compressed as for a transport, against what it is unpacked.
pub(super) fn script() -> Result<Row> {
    let (mut packed, mut whole) = (0, 0);
    for entry in std::fs::read_dir(paths::root().join("ui/dist/assets"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "js") {
            whole += std::fs::metadata(&path)?.len();
            let gzip = run::tool("gzip").args(["-9", "-c"]).arg(&path).output()?;
            packed += u64::try_from(gzip.stdout.len()).unwrap_or(u64::MAX);
        }
    }
    if packed == 0 {
        return fail("The build of the screens left no script.");
    }
    Ok(Row {
        what: "script of the screens, gzip -9".to_owned(),
        ours: kilobytes(packed),
        beside: kilobytes(whole),
        against: "the same unpacked".to_owned(),
        unit: "kB".to_owned(),
        aim: SCRIPT,
        absolute: true,
    })
}

fn kilobytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1000.0
}

/// Page turns in the window with its seams open.
pub(super) fn turns(opened: &Path, turns: usize) -> Result<Vec<Row>> {
    let driver = window::suite_program(&["test", "--bench", "navigation"])?;
    let (held, text) = run::show(
        window::namespace()?
            .arg(driver)
            .env("CANDOUR_WINDOW_OPENED", opened)
            .env("CANDOUR_BENCH_TURNS", turns.to_string()),
    )?;
    let measured = rows(&text)?;
    if !held || measured.is_empty() {
        return fail("The pages did not turn.");
    }
    Ok(measured)
}

/// From the third press of Shift to the cover on the display, against an empty window that covers
/// itself. Both times hold the start of the program that presses the key.
pub(super) fn hiding(starts: usize, release: &Path) -> Result<Vec<Row>> {
    let (mut ours, mut empty) = (Vec::new(), Vec::new());
    for _ in 0..starts.max(1) {
        ours.push(cover(&release.join("candour"))?);
        empty.push(cover(&release.join("examples/empty"))?);
    }
    Ok(vec![Row {
        what: "Hide: key press to cover".to_owned(),
        ours: middle(ours),
        beside: middle(empty),
        against: "an empty window".to_owned(),
        unit: "ms".to_owned(),
        aim: COVER,
        absolute: true,
    }])
}

/// Starts a window, presses Shift three times, and waits until no word is on the display.
fn cover(program: &Path) -> Result<f64> {
    let display = Display::open("bench")?;
    let _running = display.start(program)?;
    wait_for_page(&display.picture())?;
    // The page hears keys a moment after it is painted.
    std::thread::sleep(Duration::from_secs(1));
    let press = |keys: &[&str]| {
        let mut xdotool = display.command(Path::new("xdotool"));
        xdotool.args(keys).stdout(Stdio::null()).stderr(Stdio::null());
        xdotool.status().is_ok_and(|status| status.success())
    };
    if !press(&["search", "--onlyvisible", "--name", "Candour", "windowfocus", "--sync"])
        || !press(&["key", "Shift_L", "Shift_L"])
    {
        return fail("No key reached the window.");
    }
    let begun = Instant::now();
    if !press(&["key", "Shift_L"]) {
        return fail("No key reached the window.");
    }
    let picture = display.picture();
    // Reading the display takes a few milliseconds, which count.
    while begun.elapsed() < Duration::from_secs(10) {
        let bytes = std::fs::read(&picture)?;
        let seen = begun.elapsed();
        if !holds_words(&bytes) {
            return Ok(seen.as_secs_f64() * 1000.0);
        }
    }
    fail("Three presses of Shift did not cover the window.")
}
