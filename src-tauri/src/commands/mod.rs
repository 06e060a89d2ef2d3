//! The commands of the window, by area. Each calls one use case and converts input and output.

mod case;
#[cfg(test)]
mod generated;
mod group;
mod interview;
mod meeting;
mod proof;
mod report;
mod review;
mod sharing;
#[cfg(test)]
mod signatures;
mod start;
mod vault;

/// Registers every command: `build.rs` lists the handlers from the functions of this folder.
pub(crate) fn register<R: tauri::Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder.invoke_handler(include!(concat!(env!("OUT_DIR"), "/handlers.rs")))
}
