//! What goes through the pipes: parts of bytes, each after its length.

use std::io::{self, Read, Write};

/// Writes the number of parts, then each part after its length; numbers in eight bytes, the little
/// end first.
pub(crate) fn write(out: &mut impl Write, parts: &[&[u8]]) -> io::Result<()> {
    out.write_all(&length(parts.len()).to_le_bytes())?;
    for part in parts {
        out.write_all(&length(part.len()).to_le_bytes())?;
        out.write_all(part)?;
    }
    out.flush()
}

/// Reads exactly `COUNT` parts that have at most `most` bytes in all.
///
/// # Errors
///
/// [`io::ErrorKind::InvalidData`] where the message has another form or is longer.
pub(crate) fn read<const COUNT: usize>(
    from: &mut impl Read,
    most: u64,
) -> io::Result<[Vec<u8>; COUNT]> {
    let invalid = || io::Error::from(io::ErrorKind::InvalidData);
    if number(from)? != length(COUNT) {
        return Err(invalid());
    }
    let mut left = most;
    let mut parts = std::array::from_fn(|_| Vec::new());
    for part in &mut parts {
        let size = number(from)?;
        left = left.checked_sub(size).ok_or_else(invalid)?;
        // Not reserved beforehand: a length that lies costs nothing.
        from.take(size).read_to_end(part)?;
        if length(part.len()) != size {
            return Err(invalid());
        }
    }
    Ok(parts)
}

fn number(from: &mut impl Read) -> io::Result<u64> {
    let mut bytes = [0; 8];
    from.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

fn length(of: usize) -> u64 {
    u64::try_from(of).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(parts: &[&[u8]]) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(&mut bytes, parts).unwrap();
        bytes
    }

    #[test]
    fn parts_are_read_as_they_were_written() {
        let bytes = written(&[b"one", b"", b"three"]);
        let read = read::<3>(&mut &bytes[..], 100).unwrap();
        assert_eq!(read, [b"one".to_vec(), Vec::new(), b"three".to_vec()]);
    }

    #[test]
    fn a_message_that_is_longer_cut_off_or_lies_about_its_length_is_refused() {
        let bytes = written(&[b"one", b"two"]);
        assert!(read::<2>(&mut &bytes[..], 5).is_err());
        assert!(read::<3>(&mut &bytes[..], 100).is_err());
        for cut in 0..bytes.len() {
            assert!(read::<2>(&mut &bytes[..cut], 100).is_err(), "{cut}");
        }
        let mut lie = bytes;
        lie[8..16].copy_from_slice(&u64::MAX.to_le_bytes());
        assert!(read::<2>(&mut &lie[..], u64::MAX).is_err());
    }
}
