//! What a reader gives up before it looks at a byte of the file.

use std::io;

#[cfg(unix)]
use crate::limits;

/// Sets the limits of this process and drops its rights.
///
/// Linux: memory, processor time, no new file, no core dump, and a filter that leaves nothing but
/// reading and writing what is open, memory, and ending. macOS: processor time and no core dump.
/// Windows: nothing here; the program that waits ends the reader when its time is over.
///
/// # Errors
///
/// [`io::Error`] where the system refuses one of them; then nothing is read.
pub(crate) fn give_up_rights() -> io::Result<()> {
    limit()?;
    filter()
}

#[cfg(unix)]
fn limit() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let at_most = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::Core, at_most(0))?;
    setrlimit(Resource::Cpu, at_most(limits::MOST_SECONDS))?;
    #[cfg(target_os = "linux")]
    {
        setrlimit(Resource::As, at_most(memory_now()?.saturating_add(limits::MOST_MEMORY)))?;
        setrlimit(Resource::Nofile, at_most(0))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn limit() -> io::Result<()> {
    Ok(())
}

/// The bytes of address space that the program takes: proc_pid_status(5), in units of 1,024 bytes.
#[cfg(target_os = "linux")]
fn memory_now() -> io::Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmSize:"));
    let kilobytes =
        line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
    Ok(kilobytes.ok_or(io::ErrorKind::InvalidData)?.saturating_mul(1024))
}

/// Every other system call is answered with "not permitted".
#[cfg(target_os = "linux")]
fn filter() -> io::Result<()> {
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, apply_filter};
    const ALLOWED: [libc::c_long; 26] = [
        libc::SYS_read,
        libc::SYS_readv,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_close,
        libc::SYS_fstat,
        libc::SYS_lseek,
        libc::SYS_brk,
        libc::SYS_mmap,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_mprotect,
        libc::SYS_madvise,
        libc::SYS_mlock,
        libc::SYS_munlock,
        libc::SYS_futex,
        libc::SYS_getrandom,
        libc::SYS_clock_gettime,
        libc::SYS_sched_yield,
        libc::SYS_sigaltstack,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_restart_syscall,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ];
    let fault = |error: &dyn std::fmt::Display| io::Error::other(error.to_string());
    let rules = ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    let refusal = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let arch = std::env::consts::ARCH.try_into().map_err(|e| fault(&e))?;
    let filter =
        SeccompFilter::new(rules, refusal, SeccompAction::Allow, arch).map_err(|e| fault(&e))?;
    let program = BpfProgram::try_from(filter).map_err(|e| fault(&e))?;
    apply_filter(&program).map_err(|e| fault(&e))
}

#[cfg(not(target_os = "linux"))]
fn filter() -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::io;

    /// What a thread may do behind the filter; other threads of the test keep their rights.
    #[test]
    fn nothing_is_left_to_a_reader_but_its_pipes() {
        let tried = std::thread::spawn(|| {
            super::filter().unwrap();
            let kind = |result: io::Result<()>| result.err().map(|error| error.kind());
            vec![
                ("read a file", kind(std::fs::read("/etc/passwd").map(drop))),
                ("write a file", kind(std::fs::write("/tmp/x", "x"))),
                ("remove a file", kind(std::fs::remove_file("/tmp/x"))),
                ("local socket", kind(std::os::unix::net::UnixStream::connect("/x").map(drop))),
                ("socket", kind(std::net::UdpSocket::bind("127.0.0.1:0").map(drop))),
                ("process", kind(std::process::Command::new("/bin/true").status().map(drop))),
            ]
        });
        for (what, refused) in tried.join().unwrap() {
            assert_eq!(refused, Some(io::ErrorKind::PermissionDenied), "{what}");
        }
    }
}
