//! A real file system that is soon full, on Linux.

use std::path::Path;
use std::process::Command;

/// Set for a program that runs in a mount namespace of its own.
const INSIDE: &str = "CANDOUR_TEST_MAY_MOUNT";

/// This very program again, in a mount namespace of its own, where it may mount file systems that
/// nobody else sees; `None` where this is that program already.
///
/// # Panics
///
/// Where the system allows no such namespace: a test that cannot be run has not held.
pub(crate) fn again_where_it_may_mount() -> Option<Command> {
    if std::env::var_os(INSIDE).is_some() {
        return None;
    }
    // Root needs no namespace of users, and in a container may not be allowed one.
    let ways: [&[&str]; 2] = [&["--mount"], &["--map-root-user", "--mount"]];
    let is_allowed = |way: &&&[&str]| {
        Command::new("unshare").args(**way).arg("true").output().is_ok_and(|o| o.status.success())
    };
    let way = ways.iter().find(is_allowed).unwrap_or_else(|| {
        panic!(
            "This system does not let a user make a mount namespace, in which the tests of the \
             vault fill a disk of their own. Run the tests as root, or allow it:\n  \
             sudo sysctl kernel.unprivileged_userns_clone=1\n  \
             sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"
        )
    });
    let mut command = Command::new("unshare");
    command.args(*way).arg(std::env::current_exe().unwrap()).env(INSIDE, "yes");
    Some(command)
}

/// A file system in memory, taken away when dropped.
pub(crate) struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// Of so many KiB.
    pub(crate) fn mount(kib: usize) -> Self {
        let place = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={kib}k"), "candour-test"])
            .arg(place.path())
            .output()
            .unwrap();
        let complaint = String::from_utf8_lossy(&mounted.stderr);
        assert!(mounted.status.success(), "no small disk: {complaint}");
        Self(place)
    }

    /// Makes room, as a person does who was told that there is none.
    #[allow(dead_code, reason = "the torture test makes room")]
    pub(crate) fn enlarge(&self, kib: usize) {
        let options = format!("remount,size={kib}k");
        let done = Command::new("mount").args(["-o", &options]).arg(self.path()).status();
        assert!(done.unwrap().success());
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).output();
    }
}
