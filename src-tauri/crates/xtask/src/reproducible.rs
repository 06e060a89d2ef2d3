//! `cargo xtask reproducible`: builds what ships two times from nothing and compares the bytes.

use std::path::{Path, PathBuf};

use crate::{Result, fail, packages, packages::Purpose, paths, run, step::Steps, ui};

/// The programs that ship.
const PROGRAMS: [&str; 2] = ["candour", "candour-cli"];

/// Builds the screens and the programs twice, each time in the same empty folder, and compares.
///
/// # Errors
///
/// Where a build does not succeed, or a file of the two differs; the text names the files.
pub(crate) fn reproducible() -> Result {
    let mut steps = Steps::default();
    let folder = paths::target().join("reproducible");
    let mut made = Vec::new();
    let mut ready = steps.take("What this system lacks", || packages::install(Purpose::Start))
        && steps.take("Packages of the screens", ui::install);
    for name in ["The first build", "The second build"] {
        ready = ready
            && steps.take(name, || {
                made.push(build(&folder)?);
                Ok(())
            });
    }
    if let (true, [first, second]) = (ready, made.as_slice()) {
        steps.take("The same bytes", || compare(first, second));
    }
    steps.close()
}

/// A file's name and its bytes.
type Built = (String, Vec<u8>);

/// Builds from nothing and gives what came out.
fn build(folder: &Path) -> Result<Vec<Built>> {
    for old in [folder, &paths::root().join("ui/dist")] {
        if old.exists() {
            std::fs::remove_dir_all(old)?;
        }
    }
    ui::build()?;
    let mut cargo = run::cargo();
    cargo.args(["build", "--locked", "--release"]).env("CARGO_TARGET_DIR", folder);
    PROGRAMS.iter().for_each(|name| {
        cargo.args(["--package", name]);
    });
    run::run(&mut cargo)?;
    let programs = PROGRAMS.iter().map(|name| folder.join("release").join(paths::program(name)));
    let assets = std::fs::read_dir(paths::root().join("ui/dist/assets"))?;
    let mut files: Vec<PathBuf> =
        programs.chain(assets.filter_map(|entry| Some(entry.ok()?.path()))).collect();
    files.sort();
    files
        .iter()
        .map(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok((name, std::fs::read(file)?))
        })
        .collect()
}

fn compare(first: &[Built], second: &[Built]) -> Result {
    for (name, bytes) in first {
        println!("    {:>10} bytes  {name}", bytes.len());
    }
    if first == second {
        println!("    {} files, and all of them the same twice", first.len());
        return Ok(());
    }
    let differ: Vec<&str> =
        first.iter().filter(|file| !second.contains(file)).map(|(name, _)| name.as_str()).collect();
    fail(format!("built twice, and not the same: {}", differ.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_is_named() {
        let files = |last: u8| vec![("a".to_owned(), vec![1]), ("b".to_owned(), vec![last])];
        assert!(compare(&files(2), &files(2)).is_ok());
        let told = compare(&files(2), &files(3)).unwrap_err().0;
        assert!(told.ends_with("not the same: b"), "{told}");
    }
}
