//! Confinement: before its first thread the process drops the rights that it never needs.
//!
//! On Linux the kernel then refuses every socket but local ones, to this process and to all its
//! children, and refuses TCP a second time by Landlock. Other systems block the network by
//! packaging and by the web view's own settings, or not at all; `docs/security.md` says which.

mod places;

use std::path::PathBuf;

pub(crate) use places::places_to_save;

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
    // Code and settings of others inside this process.
    "LD_PRELOAD",
    "LD_AUDIT",
    "LD_LIBRARY_PATH",
    "GTK_MODULES",
    "GTK3_MODULES",
    "GTK_PATH",
    "GTK_EXE_PREFIX",
    "GTK_DATA_PREFIX",
    "GTK_IM_MODULE_FILE",
    "GDK_PIXBUF_MODULE_FILE",
    "GDK_PIXBUF_MODULEDIR",
    "GIO_EXTRA_MODULES",
    "GIO_MODULE_DIR",
    "GST_PLUGIN_PATH",
    "GST_PLUGIN_PATH_1_0",
    "GST_PLUGIN_SYSTEM_PATH",
    "GST_PLUGIN_SYSTEM_PATH_1_0",
    "WEBKIT_GST_HARNESS_DUMP_DIR",
    // A dialog of another process would outlast the lock.
    "GTK_USE_PORTAL",
    // A proxy that the environment names comes before the one of the window.
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "ftp_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "FTP_PROXY",
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

/// Confines the process and all its children. Must run before the first thread. `own` are the
/// folders of this program, which are there.
///
/// # Errors
///
/// [`ConfineError`] where the kernel refuses the filter.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
pub(crate) fn confine(own: &[PathBuf]) -> Result<Confinement, ConfineError> {
    no_core_dumps()?;
    local_sockets_only()?;
    refuse_more(own);
    Ok(Confinement::Enforced)
}

/// The suite that drives the window connects to it over loopback, which confinement refuses.
///
/// # Errors
///
/// None here.
#[cfg(not(all(target_os = "linux", not(feature = "e2e"))))]
pub(crate) fn confine(_: &[PathBuf]) -> Result<Confinement, ConfineError> {
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
    let filter = local_sockets_filter()?;
    seccompiler::apply_filter_all_threads(&filter).map_err(|e| ConfineError(e.to_string()))
}

#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn local_sockets_filter() -> Result<seccompiler::BpfProgram, ConfineError> {
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
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
    Ok(without_upper_calls(program))
}

/// The same filter, which refuses first what stands above the system calls of this architecture:
/// x32 has its own number for each, and the kernel takes it for the same architecture.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn without_upper_calls(program: seccompiler::BpfProgram) -> seccompiler::BpfProgram {
    use seccompiler::sock_filter;
    // <linux/filter.h>, <linux/seccomp.h> and <asm/unistd.h>: the number of the call is the first
    // word of what a filter is given.
    const LOAD_NUMBER: u16 = 0x20;
    const JUMP_IF_AT_LEAST: u16 = 0x35;
    const RETURN: u16 = 0x06;
    const X32: u32 = 0x4000_0000;
    const REFUSE: u32 = 0x0005_0000;
    let step = |code, jt, jf, k| sock_filter { code, jt, jf, k };
    let mut whole = vec![
        step(LOAD_NUMBER, 0, 0, 0),
        step(JUMP_IF_AT_LEAST, 0, 1, X32),
        step(RETURN, 0, 0, REFUSE | libc::EACCES.unsigned_abs()),
    ];
    whole.extend(program);
    whole
}

/// A second layer. Older kernels lack it: that is no fault, the filter works without it.
///
/// TCP is refused, and writing anywhere but where a person keeps files and in folders of this
/// program's own. A place that is not there at the start is left out of the list.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn refuse_more(own: &[PathBuf]) {
    use landlock::{
        ABI, Access, AccessFs, AccessNet, RulesetAttr, RulesetCreatedAttr, path_beneath_rules,
    };
    let writing = AccessFs::from_write(ABI::V4);
    let around = Surroundings::of_this_process();
    let places = places_to_write(&around, own);
    let to_save = places.clone();
    let layer = landlock::Ruleset::default()
        .handle_access(AccessNet::from_all(ABI::V4))
        .and_then(|rules| rules.handle_access(writing))
        .and_then(landlock::Ruleset::create)
        .and_then(|rules| rules.add_rules(path_beneath_rules(places, writing)))
        .and_then(landlock::RulesetCreated::restrict_self);
    let holds = layer.is_ok_and(|status| status.ruleset != landlock::RulesetStatus::NotEnforced);
    if holds {
        places::note(home_of(&around), to_save);
    }
}

/// What decides where may be written.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
struct Surroundings {
    home: PathBuf,
    /// The folder of what runs, such as `/run/user/1000`.
    runtime: Option<PathBuf>,
    temporary: PathBuf,
    /// Where programs are looked for by their name.
    programs: Vec<PathBuf>,
    /// Every place at which something is mounted.
    mounts: Vec<PathBuf>,
}

#[cfg(all(target_os = "linux", not(feature = "e2e")))]
impl Surroundings {
    fn of_this_process() -> Self {
        let named = |name| std::env::var_os(name).map(PathBuf::from);
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        Self {
            home: named("HOME").unwrap_or_default(),
            runtime: named("XDG_RUNTIME_DIR"),
            temporary: std::env::temp_dir(),
            programs: std::env::var_os("PATH")
                .map(|path| std::env::split_paths(&path).collect())
                .unwrap_or_default(),
            // proc_pid_mountinfo(5): the fifth field is the place, with blanks in octal.
            mounts: mounts
                .lines()
                .filter_map(|line| line.split(' ').nth(4))
                .map(|place| PathBuf::from(place.replace("\\040", " ")))
                .collect(),
        }
    }
}

#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn home_of(around: &Surroundings) -> PathBuf {
    around.home.canonicalize().unwrap_or_else(|_| around.home.clone())
}

/// Where the process and its children may write: the folders of the person's home that are not
/// hidden, other disks, what is temporary, and its own folders.
///
/// Not in what is hidden in the home, nor where the message bus and the system's manager look for
/// services: what lies there is started by others, outside of this confinement. The same holds for a
/// folder that programs are started from.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn places_to_write(around: &Surroundings, own: &[PathBuf]) -> Vec<PathBuf> {
    const FIXED: [&str; 6] = ["/dev", "/media", "/mnt", "/proc", "/run/media", "/var/tmp"];
    let home = home_of(around);
    let of_home = std::fs::read_dir(&home).into_iter().flatten().flatten();
    let runtime = around.runtime.iter().flat_map(|runtime| {
        // What GTK keeps of its settings, and the sockets of the accessibility bus.
        ["dconf", "at-spi"].map(|name| runtime.join(name))
    });
    let may_be_written = |place: &PathBuf| {
        let inside = place.strip_prefix(&home);
        let hides = |name: std::path::Component<'_>| {
            name.as_os_str().as_encoded_bytes().first() == Some(&b'.')
        };
        let is_hidden = inside.as_ref().is_ok_and(|rest| rest.components().any(hides));
        // A folder above the home would take in all that is hidden in it.
        let is_above = |other: &PathBuf| other.starts_with(place);
        let starts_programs = inside.is_ok() && around.programs.iter().any(is_above);
        let starts_services = around.runtime.as_ref().is_some_and(is_above);
        !is_hidden && !home.starts_with(place) && !starts_programs && !starts_services
    };
    of_home
        .map(|entry| entry.path())
        .chain(FIXED.iter().map(PathBuf::from))
        .chain([around.temporary.clone(), PathBuf::from("/tmp")])
        .chain(around.mounts.iter().filter(|place| is_other_disk(place)).cloned())
        // A link leads where it leads.
        .filter_map(|place| place.canonicalize().ok())
        .filter(may_be_written)
        .chain(runtime)
        .chain(own.iter().cloned())
        .filter(|place| place.is_absolute() && place.is_dir())
        .collect()
}

/// Whether something that is mounted is not the system's own.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
fn is_other_disk(place: &std::path::Path) -> bool {
    const SYSTEM: [&str; 12] =
        ["boot", "efi", "etc", "home", "lib", "nix", "opt", "run", "snap", "sys", "usr", "var"];
    let first = place.components().nth(1).map(|name| name.as_os_str().to_string_lossy());
    first.is_some_and(|first| !SYSTEM.contains(&&*first))
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

#[cfg(test)]
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
mod tests;
