//! Whole files, looked at from outside.

mod sample;

use sample::{everything, rendered};

#[test]
fn every_kind_of_block_makes_a_file_of_many_pages() {
    let done = rendered(&everything());
    if let Some(path) = std::env::var_os("CANDOUR_REPORT_SAMPLE") {
        std::fs::write(path, &done.pdf).unwrap();
    }
    assert!(done.pages > 10, "{} pages", done.pages);
}
