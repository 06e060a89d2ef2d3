//! A real file system that is soon full.

use std::path::Path;
use std::process::Command;

/// A file system in memory, taken away when dropped.
pub(crate) struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// Of so many KiB; `None` where this process may not mount.
    pub(crate) fn mount(kib: usize) -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={kib}k"), "candour-test"])
            .arg(place.path())
            .output()
            .is_ok_and(|output| output.status.success());
        mounted.then_some(Self(place))
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
