//! Files and standard input, read with their limits; what cannot be read is named.

use std::io::Read;
use std::path::Path;

use crate::failure::Failure;

/// The most bytes of a file that are read: 64 MiB.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The passphrase of a locked report, from standard input.
pub(crate) fn passphrase(locked: bool) -> Result<Option<String>, Failure> {
    if !locked {
        return Ok(None);
    }
    let mut line = String::new();
    std::io::stdin()
        .read_line(&mut line)
        .map_err(|error| Failure::Other(format!("cannot read the passphrase: {error}")))?;
    Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let name = path.display();
    let cannot =
        |error: std::io::Error| Failure::Other(format!("cannot read the file {name}: {error}"));
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(cannot)?;
    } else {
        let file = std::fs::File::open(path).map_err(cannot)?;
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(cannot)?;
    }
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
        return Err(Failure::Other(format!("the file {name} is larger than 64 MiB")));
    }
    Ok(bytes)
}
