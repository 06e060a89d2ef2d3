//! SHA-256 sums of the packages, in the form that `sha256sum --check` reads.

use std::path::Path;

use sha2::{Digest, Sha256};

use crate::Result;

/// The file with the sums.
pub(crate) const FILE: &str = "SHA256SUMS";
/// How the names of packages end, and that of the list of parts.
const ENDINGS: [&str; 6] = [".deb", ".rpm", ".tar.gz", ".dmg", ".exe", ".cdx.json"];

/// Writes the sums of all packages below a folder, and gives how many there are.
///
/// # Errors
///
/// Where a file cannot be read or written.
pub(super) fn write(folder: &Path) -> Result<usize> {
    let mut lines = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let Ok(inside) = path.strip_prefix(folder) else { continue };
            let name = inside.to_string_lossy().replace('\\', "/");
            if ENDINGS.iter().any(|ending| name.ends_with(ending)) {
                lines.push((name, sum(&std::fs::read(&path)?)));
            }
        }
    }
    lines.sort();
    let text: String = lines.iter().map(|(name, sum)| format!("{sum}  {name}\n")).collect();
    std::fs::write(folder.join(FILE), text)?;
    Ok(lines.len())
}

fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sum of "abc" is the first example of FIPS 180-4.
    #[test]
    fn every_package_has_its_sum_and_nothing_else_has() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path();
        std::fs::create_dir(folder.join("deb")).unwrap();
        std::fs::write(folder.join("deb/a.deb"), b"abc").unwrap();
        std::fs::write(folder.join("b.tar.gz"), b"").unwrap();
        std::fs::write(folder.join("notes.txt"), b"abc").unwrap();
        assert_eq!(write(folder).unwrap(), 2);
        let text = std::fs::read_to_string(folder.join(FILE)).unwrap();
        assert_eq!(
            text,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.tar.gz\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  deb/a.deb\n"
        );
    }
}
