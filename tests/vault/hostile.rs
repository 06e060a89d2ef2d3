//! Small reports that unfold to more than a computer should hold.

use candour_case::sharing::{OutsideFault, receive};
use candour_case::{CaseError, embedded};

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
