//! Gives every command a handler and a permission of its own; `capabilities/main.json` grants the
//! permissions one by one.

#[path = "src/commands/signatures.rs"]
#[allow(dead_code, reason = "the tests of the commands read arguments and results")]
mod signatures;

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    const FOLDER: &str = "src/commands";
    println!("cargo:rerun-if-changed={FOLDER}");
    let commands = signatures::all(Path::new(FOLDER))?;
    let mut handlers = String::from("tauri::generate_handler![\n");
    for command in &commands {
        writeln!(handlers, "    {}::{},", command.area, command.name)?;
    }
    handlers.push_str("]\n");
    let folder = std::env::var_os("OUT_DIR").ok_or("cargo names no folder for what is built")?;
    std::fs::write(PathBuf::from(folder).join("handlers.rs"), handlers)?;
    let names: Vec<&'static str> =
        commands.into_iter().map(|command| &*command.name.leak()).collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
