//! The keys that hide, counted as the page counts them.

use std::time::Duration;

/// How often Shift is pressed to hide, and within which time.
const PRESSES: usize = 3;
const SPAN: Duration = Duration::from_secs(5);

/// A key, as far as Hide cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Shift,
    H,
    Other,
}

/// A key that goes down or up, and which others are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stroke {
    pub(super) key: Key,
    pub(super) down: bool,
    /// Ctrl or Command.
    pub(super) control: bool,
    pub(super) shift: bool,
    pub(super) alt: bool,
}

/// The keys that hide, counted as the page does: Ctrl or Command with Shift and H, or Shift three
/// times with no other key between.
#[derive(Debug, Default)]
pub(super) struct HideKeys {
    times: Vec<Duration>,
    held: bool,
}

impl HideKeys {
    /// Takes a stroke: whether it hides.
    pub(super) fn take(&mut self, stroke: Stroke, on_release: bool, now: Duration) -> bool {
        match (stroke.key, stroke.down) {
            (Key::Shift, true) => {
                // A key that is kept down says so again and again.
                if !std::mem::replace(&mut self.held, true) {
                    self.times.push(now);
                }
                if stroke.control || stroke.alt {
                    self.times.clear();
                }
                !on_release && self.is_full(now)
            }
            (Key::Shift, false) => {
                self.held = false;
                self.is_full(now)
            }
            (key, true) => {
                self.times.clear();
                key == Key::H && stroke.control && stroke.shift && !stroke.alt
            }
            (_, false) => false,
        }
    }

    /// Something else was done: counting starts again.
    pub(super) fn reset(&mut self) {
        self.times.clear();
    }

    fn is_full(&mut self, now: Duration) -> bool {
        self.times.retain(|time| now.saturating_sub(*time) < SPAN);
        let full = self.times.len() >= PRESSES;
        if full {
            self.times.clear();
        }
        full
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stroke(key: Key, down: bool) -> Stroke {
        Stroke { key, down, control: false, shift: false, alt: false }
    }

    /// Whether the last of these strokes, half a second apart, hides, and no earlier one.
    fn hides(strokes: &[Stroke], on_release: bool) -> bool {
        let mut keys = HideKeys::default();
        let times = (0_u64..).map(|half| Duration::from_millis(half * 500));
        let said: Vec<bool> =
            strokes.iter().zip(times).map(|(one, now)| keys.take(*one, on_release, now)).collect();
        let (last, before) = said.split_last().unwrap();
        assert!(before.iter().all(|hid| !hid), "hidden too early: {said:?}");
        *last
    }

    #[test]
    fn three_presses_of_shift_hide_and_a_key_between_them_does_not() {
        let (down, up) = (stroke(Key::Shift, true), stroke(Key::Shift, false));
        let other = stroke(Key::Other, true);
        assert!(hides(&[down, up, down, up, down], false));
        assert!(!hides(&[down, up, down, up, down], true));
        assert!(hides(&[down, up, down, up, down, up], true), "by setting when it is let go");
        assert!(!hides(&[down, up, down, other, up, down], false));
        assert!(!hides(&[down, down, down], false), "one press that is kept down");
        let with_control = Stroke { control: true, ..down };
        assert!(!hides(&[down, up, with_control, up, down], false));
    }

    #[test]
    fn presses_of_shift_count_for_five_seconds() {
        let mut keys = HideKeys::default();
        let mut press = |seconds| {
            let now = Duration::from_secs(seconds);
            let hid = keys.take(stroke(Key::Shift, true), false, now);
            keys.take(stroke(Key::Shift, false), false, now);
            hid
        };
        assert!(!press(0) && !press(3) && !press(6), "the first is too long ago");
        assert!(press(7));
    }

    #[test]
    fn control_with_shift_and_h_hides_and_with_alt_does_not() {
        let all = Stroke { control: true, shift: true, ..stroke(Key::H, true) };
        assert!(hides(&[all], false) && hides(&[all], true));
        assert!(!hides(&[Stroke { alt: true, ..all }], false));
        assert!(!hides(&[Stroke { shift: false, ..all }], false));
        assert!(!hides(&[Stroke { key: Key::Other, ..all }], false));
    }
}
