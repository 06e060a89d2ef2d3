//! Placeholder of the entry point.
fn main() {}
