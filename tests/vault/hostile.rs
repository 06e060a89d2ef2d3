//! Small files that would take more than a computer should hold.

use allocation_counter::measure;
use candour_assessment::{assess, issues};
use candour_case::sharing::{OutsideFault, receive};
use candour_case::{CaseError, Edition, embedded};
use candour_model::{Answer, Answers, Item, Value};
use chrono::NaiveDate;

/// A PDF of these objects, numbered from 1; the first is the catalog.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = String::new();
    for (number, object) in (1..).zip(objects) {
        places.push_str(&format!("{:010} 00000 n \n", bytes.len()));
        bytes.extend(format!("{number} 0 obj\n").into_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let (start, size) = (bytes.len(), objects.len() + 1);
    let end = format!(
        "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<</Size {size}/Root 1 0 R>>\n\
         startxref\n{start}\n%%EOF\n"
    );
    bytes.extend(end.into_bytes());
    bytes
}

/// A stream whose two bytes in every pair unfold to 128.
fn stream(entries: &str, unfolded: usize) -> Vec<u8> {
    let folded = b"\x81\x00".repeat(unfolded / 128);
    let head = format!("<<{entries}/Filter/RunLengthDecode/Length {}>>stream\n", folded.len());
    [head.as_bytes(), &folded, b"\nendstream"].concat()
}

fn with_attachment(unfolded: usize, more: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R/AF[3 0 R]>>".to_vec(),
        b"<</Type/Pages/Kids[]/Count 0>>".to_vec(),
        b"<</Type/Filespec/EF<</F 4 0 R>>>>".to_vec(),
        stream("/Type/EmbeddedFile", unfolded),
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

fn refusal(report: &[u8]) -> Option<CaseError> {
    receive(&embedded().unwrap(), None, None, report).err()
}

#[test]
fn a_report_whose_answers_unfold_to_more_than_is_read_is_refused_as_too_large() {
    const MIB: usize = 1024 * 1024;
    // Zeros are no answers: they were unfolded and looked at.
    assert_eq!(refusal(&with_attachment(MIB, &[])), Some(CaseError::OutsideAnswers));
    let bomb = with_attachment(65 * MIB, &[]);
    assert!(bomb.len() < 2 * MIB);
    assert_eq!(refusal(&bomb), Some(CaseError::Outside(OutsideFault::TooLarge)));
    let objects = stream("/Type/ObjStm/N 1/First 8", 9 * MIB);
    let bomb = with_attachment(MIB, &[objects]);
    assert_eq!(refusal(&bomb), Some(CaseError::Outside(OutsideFault::TooLarge)));
}

/// A case in which a group is open and has so many items without an answer.
fn with_empty_items(edition: &Edition, group: &str, count: usize) -> Answers {
    let group = edition.form.group(&group.parse().unwrap()).unwrap();
    let item = |number| Item::new(format!("i{number}").parse().unwrap());
    let gate = Answer::Given(Value::One("yes".parse().unwrap()));
    Answers {
        single: [(group.gate.clone(), gate)].into(),
        groups: [(group.id.clone(), (0..count).map(item).collect())].into(),
        ..Answers::default()
    }
}

/// The bytes that assessing answers holds at most, and asks for altogether.
fn cost(edition: &Edition, answers: &Answers) -> (u64, u64) {
    let day = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
    let parameters = edition.parameters_on(day);
    let memory = measure(|| {
        let context = edition.context(answers, day, &parameters);
        let found = assess(&edition.rules, &context);
        drop(issues(&edition.heads, &context, &found));
    });
    (memory.bytes_max, memory.bytes_total)
}

#[test]
fn two_thousand_items_cost_four_times_what_five_hundred_do() {
    let edition = embedded().unwrap();
    for group in edition.form.groups() {
        let of = |count| cost(&edition, &with_empty_items(&edition, group.id.as_str(), count));
        let ((few, few_in_all), (many, many_in_all)) = (of(500), of(2000));
        println!("count: {} bytes held, {} asked for by 2,000 of {}", many, many_in_all, group.id);
        assert!(many < 5 * few, "{}: {few} bytes held by 500, {many} by 2,000", group.id);
        assert!(many_in_all < 5 * few_in_all, "{}: {few_in_all}, {many_in_all}", group.id);
        assert!(many < 256 * 1024 * 1024, "{}: {many} bytes held", group.id);
    }
}
