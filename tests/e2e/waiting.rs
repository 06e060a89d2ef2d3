//! Waiting for what comes: as long as this machine needs, and how long it was is told at the end.

use std::cell::RefCell;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// Longest that a thing may take to be there on an idle machine with two cores.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long the work of [`work`] takes on an idle machine with two cores.
const WORK: Duration = Duration::from_millis(100);

/// Longest that patience is made, however slow the machine: a test that hangs has to end.
const SLOWEST: f64 = 8.0;

/// Pause between two looks at something that has not come yet.
const PAUSE: Duration = Duration::from_millis(20);

/// How many times as long as an idle machine this one takes; measured once, when a suite starts.
///
/// Never below one: a fast machine that is slowed down later keeps the usual patience.
fn slowness() -> f64 {
    static MEASURED: OnceLock<f64> = OnceLock::new();
    *MEASURED.get_or_init(|| {
        let took = work();
        let times = (took.as_secs_f64() / WORK.as_secs_f64()).clamp(1.0, SLOWEST);
        println!(
            "count: {} ms of work at the start of the suite, {} ms on an idle machine: waits last \
             up to {:.0} s",
            took.as_millis(),
            WORK.as_millis(),
            PATIENCE.mul_f64(times).as_secs_f64(),
        );
        times
    })
}

/// Starts programs one after another, which is what most waits wait for: a share of a processor
/// and the attention of the kernel. Gives back how long that took.
fn work() -> Duration {
    const PROGRAMS: u32 = 100;
    let begun = Instant::now();
    for _ in 0..PROGRAMS {
        let ran = Command::new("true").stdin(Stdio::null()).status();
        assert!(ran.is_ok_and(|status| status.success()), "the program `true` does not run");
    }
    begun.elapsed()
}

/// Longest that a thing may take to be there on this machine.
pub(crate) fn patience() -> Duration {
    PATIENCE.mul_f64(slowness())
}

/// Asks until something is there.
///
/// `what` is said where it never comes; it may look at the page as it then is.
pub(crate) fn wait_for<T>(what: impl Fn() -> String, ask: impl FnMut() -> Option<T>) -> T {
    wait_past(Duration::ZERO, what, ask)
}

/// The same for what the program itself does only after this time.
pub(crate) fn wait_past<T>(
    known: Duration,
    what: impl Fn() -> String,
    ask: impl FnMut() -> Option<T>,
) -> T {
    let begun = Instant::now();
    let Some(found) = asked(known + patience(), ask) else {
        panic!("waited {:.0?} for {}", begun.elapsed(), what())
    };
    note(begun.elapsed().saturating_sub(known));
    found
}

/// Does nothing for a time, as somebody does who presses one key after another on purpose: the
/// program takes letters that come faster for typing.
pub(crate) fn pauses(time: Duration) {
    std::thread::sleep(time);
}

/// Whether something comes soon; where it does not, what led to it is done once more.
pub(crate) fn comes_soon(mut ask: impl FnMut() -> bool) -> bool {
    asked(patience() / 15, || ask().then_some(())).is_some()
}

/// Asks until something is there or the time is over.
fn asked<T>(limit: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let begun = Instant::now();
    loop {
        let found = ask();
        if found.is_some() || begun.elapsed() >= limit {
            return found;
        }
        std::thread::sleep(PAUSE);
    }
}

/// What a test has waited for so far.
#[derive(Default)]
struct Record {
    /// When the test began; `None` before its first environment.
    begun: Option<Instant>,
    /// Desks that stand now.
    desks: usize,
    waits: usize,
    longest: Duration,
    /// Waits that took more than half of their patience.
    near: usize,
    /// What was done once more because it had no effect.
    repeats: usize,
}

thread_local! {
    /// The tests run in a thread each.
    static RECORD: RefCell<Record> = RefCell::default();
}

fn note(took: Duration) {
    RECORD.with_borrow_mut(|record| {
        record.waits += 1;
        record.longest = record.longest.max(took);
        record.near += usize::from(took > patience() / 2);
    });
}

/// Notes that something is done once more because it had no effect.
pub(crate) fn repeats() {
    RECORD.with_borrow_mut(|record| record.repeats += 1);
}

/// Tells how long a test took once the last of these is dropped, and what it waited for.
///
/// `cargo xtask test` reads these lines, puts the longest first and adds up the rest.
#[derive(Debug)]
pub(crate) struct Timed;

impl Timed {
    /// Begins with the first environment of a test.
    pub(crate) fn start() -> Self {
        slowness();
        RECORD.with_borrow_mut(|record| {
            record.begun.get_or_insert_with(Instant::now);
            record.desks += 1;
        });
        Self
    }
}

impl Drop for Timed {
    fn drop(&mut self) {
        RECORD.with_borrow_mut(|record| {
            record.desks -= 1;
            let (0, Some(begun)) = (record.desks, record.begun) else { return };
            println!(
                "count: {:6.1} s {}: {} waits, the longest {:.1} s, {} near the limit, {} repeats",
                begun.elapsed().as_secs_f64(),
                std::thread::current().name().unwrap_or("a test"),
                record.waits,
                record.longest.as_secs_f64(),
                record.near,
                record.repeats,
            );
        });
    }
}
