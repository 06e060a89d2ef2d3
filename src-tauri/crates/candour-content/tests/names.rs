//! Countries are found by every name that people use.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use candour_content::embedded;
use candour_model::Locale;

/// What people type, and the country that they mean.
const TYPED: &[(&str, &str)] = &[
    ("England", "GB"),
    ("Britain", "GB"),
    ("Great Britain", "GB"),
    ("Scotland", "GB"),
    ("London", "GB"),
    ("Англия", "GB"),
    ("英国", "GB"),
    ("İngiltere", "GB"),
    ("Dubai", "AE"),
    ("dubay", "AE"),
    ("Abu Dhabi", "AE"),
    ("Emirats", "AE"),
    ("Emirates", "AE"),
    ("Эмираты", "AE"),
    ("迪拜", "AE"),
    ("دبي", "AE"),
    ("Germani", "DE"),
    ("Deutschland", "DE"),
    ("Almanya", "DE"),
    ("Alemania", "DE"),
    ("Германия", "DE"),
    ("Kazahstan", "KZ"),
    ("Kazakstan", "KZ"),
    ("Қазақстан", "KZ"),
    ("Almaty", "KZ"),
    ("Туреччина", "TR"),
    ("Turkey", "TR"),
    ("Türkiye", "TR"),
    ("Istanbul", "TR"),
    ("Moscow", "RU"),
    ("Россия", "RU"),
    ("Rusya", "RU"),
    ("Росія", "RU"),
    ("Україна", "UA"),
    ("Kiev", "UA"),
    ("America", "US"),
    ("США", "US"),
    ("New York", "US"),
    ("Hongkong", "HK"),
    ("香港", "HK"),
    ("Beijing", "CN"),
    ("KSA", "SA"),
    ("Holland", "NL"),
    ("Burma", "MM"),
    ("Persia", "IR"),
    ("تهران", "IR"),
    ("Bharat", "IN"),
    ("Mumbai", "IN"),
    ("Czech Republic", "CZ"),
    ("Ivory Coast", "CI"),
    ("Swizerland", "CH"),
    ("Ukriane", "UA"),
    ("Sakartvelo", "GE"),
    ("საქართველო", "GE"),
    ("Nippon", "JP"),
    ("한국", "KR"),
    ("Polska", "PL"),
    ("Ελλάδα", "GR"),
    ("ישראל", "IL"),
];

#[test]
fn every_name_that_people_use_finds_its_country_first() {
    let edition = embedded().unwrap();
    let missed: Vec<String> = TYPED
        .iter()
        .filter_map(|(typed, wanted)| {
            let found = edition.countries.search(typed, &Locale::english());
            let codes: Vec<_> = found.iter().map(|hit| hit.country.code.as_str()).collect();
            (codes.first() != Some(wanted)).then(|| format!("{typed}: {codes:?}, not {wanted}"))
        })
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
