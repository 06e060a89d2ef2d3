//! Confinement: before its first thread the process drops the rights that it never needs.
//!
//! On Linux the kernel then refuses every socket but local ones, to this process and to all its
//! children, and refuses TCP a second time by Landlock. Other systems block the network by
//! packaging and by the web view's own settings, or not at all; `docs/security.md` says which.

/// What the system enforces on this process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Confinement {
    /// The kernel refuses sockets to the outside.
    Enforced,
    /// The system offers no such means; nothing is enforced by it.
    #[cfg_attr(
        target_os = "linux",
        allow(dead_code, reason = "Linux offers the means; other systems do not")
    )]
    NotOffered,
    /// It was switched off by name on the command line.
    SwitchedOff,
}

/// Why the process could not be confined.
#[derive(Debug, thiserror::Error)]
#[error("the system refused to confine the process: {0}")]
pub(crate) struct ConfineError(String);

/// Variables of the environment that would open the web view to other programs.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
const OPENINGS: &[&str] = &[
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_FORCE_SANDBOX",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
    "WEBKIT_EXEC_PATH",
    "WEBKIT_INJECTED_BUNDLE_PATH",
    "JSC_enableInspector",
];

/// Variables by which the libraries in C overwrite freed memory: the allocator of the system does
/// so for what it does not keep in its caches, and the web view's own allocator is disabled in
/// favour of it. Processes of the web view inherit them.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
const OVERWRITING: &[(&str, &str)] = &[
    (
        "GLIBC_TUNABLES",
        "glibc.malloc.tcache_count=0:glibc.malloc.perturb=85:glibc.pthread.stack_cache_size=0",
    ),
    ("Malloc", "1"),
];

/// Restarts the program without variables that would open the web view to others, and with those by
/// which freed memory is overwritten.
///
/// Returns where nothing has to change. Replacing the process is the only way to remove a variable
/// before any library has read it.
///
/// # Errors
///
/// [`ConfineError`] where the program cannot be started again.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
pub(crate) fn clean_environment() -> Result<(), ConfineError> {
    use std::os::unix::process::CommandExt;
    let open = OPENINGS.iter().any(|name| std::env::var_os(name).is_some());
    let kept = OVERWRITING
        .iter()
        .all(|(name, value)| std::env::var_os(name).is_some_and(|set| set == *value));
    if kept && !open {
        return Ok(());
    }
    let program = std::env::current_exe().map_err(|e| ConfineError(e.kind().to_string()))?;
    let mut again = std::process::Command::new(program);
    again.args(std::env::args_os().skip(1));
    for name in OPENINGS {
        again.env_remove(name);
    }
    again.envs(OVERWRITING.iter().copied());
    Err(ConfineError(again.exec().kind().to_string()))
}

/// Nothing to clean: the suite that drives the window needs these variables, and other systems
/// have none of them.
///
/// # Errors
///
/// None here.
#[cfg(not(all(target_os = "linux", not(feature = "e2e"))))]
pub(crate) fn clean_environment() -> Result<(), ConfineError> {
    Ok(())
}

/// Confines the process and all its children. Must run before the first thread.
///
/// # Errors
///
/// [`ConfineError`] where the kernel refuses the filter.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
pub(crate) fn confine() -> Result<Confinement, ConfineError> {
    no_core_dumps()?;
    local_sockets_only()?;
    refuse_more();
    Ok(Confinement::Enforced)
}

/// The suite that drives the window connects to it over loopback, which confinement refuses.
///
/// # Errors
///
/// None here.
#[cfg(not(all(target_os = "linux", not(feature = "e2e"))))]
pub(crate) fn confine() -> Result<Confinement, ConfineError> {
    Ok(if cfg!(feature = "e2e") { Confinement::SwitchedOff } else { Confinement::NotOffered })
}

#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn no_core_dumps() -> Result<(), ConfineError> {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, none).map_err(|e| ConfineError(e.to_string()))?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|e| ConfineError(e.to_string()))
}

#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn local_sockets_only() -> Result<(), ConfineError> {
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule, apply_filter_all_threads,
    };
    let fault = |e: &dyn std::fmt::Display| ConfineError(e.to_string());
    let local = u64::from(libc::AF_UNIX.unsigned_abs());
    let not_local = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, local)
        .map_err(|e| fault(&e))?;
    let rule = SeccompRule::new(vec![not_local]).map_err(|e| fault(&e))?;
    // io_uring can open sockets without the filtered system calls, so it is refused as a whole.
    let rules = std::collections::BTreeMap::from([
        (libc::SYS_socket, vec![rule]),
        (libc::SYS_io_uring_setup, vec![]),
    ]);
    let refusal = SeccompAction::Errno(libc::EACCES.unsigned_abs());
    let arch = std::env::consts::ARCH.try_into().map_err(|e| fault(&e))?;
    let filter =
        SeccompFilter::new(rules, SeccompAction::Allow, refusal, arch).map_err(|e| fault(&e))?;
    let program = BpfProgram::try_from(filter).map_err(|e| fault(&e))?;
    apply_filter_all_threads(&program).map_err(|e| fault(&e))
}

/// A second layer. Older kernels lack it: that is no fault, the filter works without it.
///
/// TCP is refused, and writing anywhere but where a person keeps files or a program its own.
/// A place that is not there at the start is left out of the list.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn refuse_more() {
    use landlock::{
        ABI, Access, AccessFs, AccessNet, RulesetAttr, RulesetCreatedAttr, path_beneath_rules,
    };
    let writing = AccessFs::from_write(ABI::V4);
    let layer = landlock::Ruleset::default()
        .handle_access(AccessNet::from_all(ABI::V4))
        .and_then(|rules| rules.handle_access(writing))
        .and_then(landlock::Ruleset::create)
        .and_then(|rules| rules.add_rules(path_beneath_rules(places_to_write(), writing)))
        .and_then(landlock::RulesetCreated::restrict_self);
    drop(layer);
}

/// Where the process and its children may write: the person's home, the places where the system
/// keeps what programs need while they run, and where other disks appear.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn places_to_write() -> Vec<std::path::PathBuf> {
    const NAMED: [&str; 10] = [
        "HOME",
        "XDG_RUNTIME_DIR",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
        "TMPDIR",
        "XDG_DOCUMENTS_DIR",
        "XDG_DESKTOP_DIR",
        "XDG_DOWNLOAD_DIR",
    ];
    const FIXED: [&str; 8] =
        ["/dev", "/home", "/media", "/mnt", "/proc", "/run", "/tmp", "/var/tmp"];
    let named = NAMED.iter().filter_map(std::env::var_os).map(std::path::PathBuf::from);
    let fixed = FIXED.iter().map(std::path::PathBuf::from);
    named
        .chain(fixed)
        .chain(other_disks())
        .filter(|place| place.is_absolute() && place.is_dir())
        .collect()
}

/// Where other disks lie: every place at which something is mounted that is not the system's own.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn other_disks() -> Vec<std::path::PathBuf> {
    const SYSTEM: [&str; 10] =
        ["boot", "efi", "etc", "lib", "nix", "opt", "snap", "sys", "usr", "var"];
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    mounts
        .lines()
        // proc_pid_mountinfo(5): the fifth field is the place, with blanks in octal.
        .filter_map(|line| line.split(' ').nth(4))
        .filter(|place| {
            let first = place.trim_start_matches('/').split('/').next().unwrap_or_default();
            !first.is_empty() && !SYSTEM.contains(&first)
        })
        .map(|place| std::path::PathBuf::from(place.replace("\\040", " ")))
        .collect()
}

/// Tries to open a connection to the outside in each way a program could: the name of each attempt
/// and whether the system refused it.
///
/// The addresses are reserved for documentation (RFC 5737, RFC 3849): no host has them.
#[must_use]
pub(crate) fn attempts() -> Vec<(&'static str, bool)> {
    use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, UdpSocket};
    use std::time::Duration;
    let refused = |error: std::io::Error| error.kind() == std::io::ErrorKind::PermissionDenied;
    let tcp = |address: SocketAddr| {
        TcpStream::connect_timeout(&address, Duration::from_secs(2)).err().is_some_and(refused)
    };
    vec![
        ("tcp-4", tcp(SocketAddr::from((Ipv4Addr::new(192, 0, 2, 1), 443)))),
        ("tcp-6", tcp(SocketAddr::from((Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1), 443)))),
        ("udp", UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).err().is_some_and(refused)),
    ]
}
