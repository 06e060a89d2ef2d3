//! The page of the law in scope, made from the content.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::path::Path;

use candour_content::embedded;

/// `CANDOUR_WRITE_COVERAGE=1 cargo test -p candour-content --test coverage` writes the page anew.
#[test]
fn the_page_of_the_law_in_scope_is_what_the_content_makes() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law-coverage.md");
    let made = embedded().unwrap().coverage_page();
    if std::env::var_os("CANDOUR_WRITE_COVERAGE").is_some() {
        std::fs::write(&page, &made).unwrap();
    }
    let written = std::fs::read_to_string(&page).unwrap();
    let differs = written.lines().zip(made.lines()).position(|(one, other)| one != other);
    assert!(
        written == made,
        "law-coverage.md differs from the content, first in line {:?}; see the head of this test",
        differs.map(|line| line + 1)
    );
}
