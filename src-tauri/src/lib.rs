//! The shell of Candour: one window, its commands, and the ports to the machine.
//!
//! Commands are thin: transport in, use case, transport out. No rule, no cryptography and no
//! layout lives here.

mod commands;
mod confine;
mod dialogs;
mod error;
mod first_picture;
mod hide;
mod libraries;
mod lock;
mod page;
mod ports;
mod settings;
mod state;
mod web_view;
mod window;

use std::process::ExitCode;

use confine::Confinement;

/// Every piece of memory is overwritten when it is freed: texts that passed through a transport
/// have no type of their own that could do it.
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// The argument that allows a start on a system that refuses to confine the process.
const WITHOUT_CONFINEMENT: &str = "--without-confinement";

/// Runs the window until it is closed.
///
/// The process confines itself before its first thread. Where the system refuses that, the error is
/// printed on standard error and the start ends, unless the argument allows it.
/// On Windows a start without a web view ends with a message of the system, and with a code of its
/// own.
#[must_use]
pub fn run() -> ExitCode {
    // Before everything else: a reader has no use for a window.
    if let Some(code) = candour_reader::answer_if_asked() {
        return code;
    }
    #[cfg(windows)]
    web_view::forget_overrides();
    let confined = confine::clean_environment().and_then(|()| confine::confine(&own_folders()));
    let confinement = match confined {
        Ok(confinement) => confinement,
        Err(_) if std::env::args().any(|a| a == WITHOUT_CONFINEMENT) => Confinement::SwitchedOff,
        Err(error) => return refuse(&error),
    };
    #[cfg(windows)]
    if let Some(code) = web_view::refuse() {
        return code;
    }
    match window::run(commands::register(tauri::Builder::default()), confinement) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error),
    }
}

/// The name of the app among those of the system, as `tauri.conf.json` has it.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
const IDENTIFIER: &str = "org.candour.Candour";

#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn own_folders() -> Vec<std::path::PathBuf> {
    ports::make_own_folders(IDENTIFIER)
}

#[cfg(not(all(target_os = "linux", not(feature = "e2e"))))]
fn own_folders() -> Vec<std::path::PathBuf> {
    Vec::new()
}

#[allow(clippy::print_stderr, reason = "there is no window yet that could say it")]
fn refuse(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("Candour did not start: {error}");
    ExitCode::FAILURE
}
