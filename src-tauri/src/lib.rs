//! The shell of Candour: one window, its commands, and the ports to the machine.
//!
//! Commands are thin: transport in, use case, transport out. No rule, no cryptography and no
//! layout lives here.

mod commands;
mod confine;
mod error;
mod libraries;
mod ports;
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
    #[cfg(windows)]
    web_view::forget_overrides();
    let confinement = match confine::clean_environment().and_then(|()| confine::confine()) {
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

#[allow(clippy::print_stderr, reason = "there is no window yet that could say it")]
fn refuse(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("Candour did not start: {error}");
    ExitCode::FAILURE
}
