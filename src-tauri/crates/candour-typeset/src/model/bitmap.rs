//! A bitmap of one bit a pixel.

/// A picture whose pixels are black or transparent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bitmap {
    /// Width in pixels; at least 1.
    pub width: u32,
    /// Height in pixels; at least 1.
    pub height: u32,
    /// The rows from the top, one bit a pixel from the high bit on, each padded to a whole byte;
    /// 1 is black.
    pub rows: Vec<u8>,
}

impl Bitmap {
    /// Its size within a box, in the unit of the box, in proportion.
    pub(crate) fn within(&self, width: f32, height: f32) -> (f32, f32) {
        let side = |points: u32| f32::from(u16::try_from(points.max(1)).unwrap_or(u16::MAX));
        let scale = (width / side(self.width)).min(height / side(self.height));
        (side(self.width) * scale, side(self.height) * scale)
    }
}
