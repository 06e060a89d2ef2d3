//! `candour.json`: the one file in clear, which says what the folder is and in which version.

use serde::{Deserialize, Serialize};

use crate::FORMAT_VERSION;
use crate::error::VaultError;
use crate::store::{Store, StoreFault, StorePath};

const FORMAT: &str = "candour-vault";

#[derive(Serialize, Deserialize)]
struct Marker {
    format: String,
    version: u64,
}

/// What the marker says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A vault that this program knows.
    Known,
    /// A vault of a newer version.
    Newer(u64),
    /// There is a file, but it is not a marker.
    Unreadable,
    /// There is no file.
    Missing,
}

pub(crate) fn read(store: &dyn Store) -> Result<Sign, VaultError> {
    let bytes = match store.read(&StorePath::Marker) {
        Ok(bytes) => bytes,
        Err(StoreFault::Missing) => return Ok(Sign::Missing),
        Err(StoreFault::NotPermitted) => return Err(VaultError::NotPermitted),
        Err(_) => return Ok(Sign::Unreadable),
    };
    Ok(match serde_json::from_slice::<Marker>(&bytes) {
        Ok(marker) if marker.format != FORMAT || marker.version == 0 => Sign::Unreadable,
        Ok(marker) if marker.version > FORMAT_VERSION => Sign::Newer(marker.version),
        Ok(_) => Sign::Known,
        Err(_) => Sign::Unreadable,
    })
}

pub(crate) fn write(store: &dyn Store) -> Result<(), VaultError> {
    let marker = Marker { format: FORMAT.into(), version: FORMAT_VERSION };
    let mut bytes = serde_json::to_vec(&marker).map_err(|_| VaultError::Io)?;
    bytes.push(b'\n');
    Ok(store.write_synced(&StorePath::Marker, &bytes)?)
}
