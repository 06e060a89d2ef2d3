//! The tables of a font file: where each is, and its numbers.

/// The tables of a TrueType or OpenType file (OpenType 1.9, “Font file structure”).
pub(crate) struct Tables<'a> {
    file: &'a [u8],
    count: usize,
}

impl<'a> Tables<'a> {
    /// The tables of a file; `None` where it does not begin as a font does.
    pub(crate) fn of(file: &'a [u8]) -> Option<Self> {
        let kind = file.get(..4)?;
        let known = kind == [0, 1, 0, 0] || kind == b"OTTO" || kind == b"true";
        let count = usize::from(number(file, 4)?);
        known.then_some(Self { file, count })
    }

    /// Name and bytes of every table, in the order of the file.
    pub(crate) fn iter(&self) -> impl Iterator<Item = ([u8; 4], &'a [u8])> + '_ {
        (0..self.count).filter_map(|at| {
            let entry = self.file.get(12 + at * 16..28 + at * 16)?;
            let name: [u8; 4] = entry.get(..4)?.try_into().ok()?;
            let (start, length) = (long(entry, 8)?, long(entry, 12)?);
            Some((name, self.file.get(start..start.checked_add(length)?)?))
        })
    }

    /// The bytes of a table.
    pub(crate) fn get(&self, name: &[u8; 4]) -> Option<&'a [u8]> {
        self.iter().find(|(found, _)| found == name).map(|(_, bytes)| bytes)
    }

    /// The number of two bytes at a place of a table.
    pub(crate) fn number(&self, table: &[u8; 4], at: usize) -> Option<u16> {
        number(self.get(table)?, at)
    }
}

/// The number of two bytes at a place.
pub(crate) fn number(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

/// The number of two bytes with a sign at a place.
pub(crate) fn signed(bytes: &[u8], at: usize) -> Option<i16> {
    number(bytes, at).map(u16::cast_signed)
}

/// The number of four bytes at a place.
pub(crate) fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(four)).ok()
}
