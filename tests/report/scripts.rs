//! Names and texts in every script: what was typed is what a reader of the file gives back.
//!
//! The scripts are those that Unicode recommends for names (UAX 31, table 5), and some of those of
//! limited use. `CANDOUR_NAMES` says how many names are made up; 400 where it says nothing.

use candour_typeset::model::{Block, PartLayout, Text, TextRole};
use candour_typeset::{Fonts, Rendered, Warning, render};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

use crate::reader::{Program, read};
use crate::sample::{options, part, report};

/// The texts, each a paragraph of its own, on pages that run from left to right.
fn printed(texts: &[String]) -> Rendered {
    let blocks = texts.iter().map(|text| Block::Paragraph(Text::person(text), TextRole::Person));
    let whole = report(vec![part("Words", PartLayout::Flow, blocks.collect())]);
    render(&whole, &Fonts::embedded(), &options()).unwrap()
}

/// The lines of the text of a file without marks of direction, which readers add themselves.
fn lines(pdf: &[u8]) -> Vec<String> {
    let text = read(Program::Text, pdf, &[]);
    let is_direction = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let kept: String = text.chars().filter(|c| !is_direction(*c)).collect();
    kept.lines().map(|line| line.trim().to_owned()).collect()
}

fn missing(done: &Rendered) -> Vec<char> {
    let of = |(warning, _)| match warning {
        Warning::NoGlyph { character } => Some(character),
        _ => None,
    };
    done.warnings.iter().filter_map(of).collect()
}

/// Asserts that each text is a line of what a reader gives back.
fn come_out(texts: &[&str]) {
    let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
    let done = printed(&texts);
    let found = lines(&done.pdf);
    let lost: Vec<&String> = texts.iter().filter(|text| !found.contains(text)).collect();
    assert!(lost.is_empty(), "{lost:#?}\nin {found:#?}");
    assert_eq!(missing(&done), Vec::<char>::new());
}

#[test]
fn a_name_in_every_recommended_script_comes_out_as_typed() {
    come_out(&[
        "משה כהן לוי",
        "שָׁלוֹם",
        "Արմեն Պետրոսյան",
        "ნინო ჩხეიძე",
        "김철수 이영희",
        "น้ำทิพย์ กุลศิริ",
        "ສຸກສະຫວັນ ນ້ຳ",
        "ស្រីមុំ ចាន់ធូ",
        "အောင်ဆန်း ကြွေ",
        "ዮሐንስ ተስፋዬ",
        "श्रीकृष्ण त्रिपाठी",
        "শ্রীমান চট্টোপাধ্যায়",
        "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        "શ્રીનિવાસ પટેલ",
        "ଶ୍ରୀନିବାସ ପଟ୍ଟନାୟକ",
        "ஸ்ரீநிவாசன்",
        "శ్రీనివాస రావు",
        "ಶ್ರೀನಿವಾಸ ಮೂರ್ತಿ",
        "ശ്രീകൃഷ്ണൻ",
        "ශ්\u{200D}රී ජයවර්ධන",
        "བོད་སྐྱིད",
        "ދިވެހި އަހްމަދު",
        "ܡܪܝܐ",
        "ᏣᎳᎩ",
        "ⵜⵉⴼⵉⵏⴰⵖ",
        "𠮷田",
        "𡈽屋",
        "𨋢",
        "Əliyev Ƙasim Ɗan Ƴaro",
        "Ҟьышә Ԥҳа Ҩ",
        "Ọlárẹ̀njú Sergeĭ",
        "Iŭriĭ",
        "Ẕiyā",
        "Ӵӹлы",
    ]);
}

#[test]
fn marks_and_joiners_of_arabic_script_come_out_as_typed() {
    come_out(&[
        "علی\u{200C}رضا نوری\u{200C}زاده",
        "مُحَمَّدُ بنُ عَبْدِ اللّٰهِ",
        "عَلِيٌّ",
        "قال لي المحامي لا تسافر",
        "هل سافرت؟",
    ]);
}

#[test]
fn what_no_font_has_is_replaced_alone_where_it_stands() {
    let texts =
        ["1\u{FE0F}\u{20E3} Pay 10,111 by 11.1.2011", "a\u{1D165}bc a cab", "x\u{F0000}\u{301}y"];
    let done = printed(&texts.map(str::to_owned));
    let found = lines(&done.pdf);
    for line in ["1[U+20E3] Pay 10,111 by 11.1.2011", "a[U+1D165]bc a cab"] {
        assert!(found.iter().any(|known| known == line), "{line} in {found:#?}");
    }
    assert!(found.iter().any(|line| line.starts_with("x[U+F0000]")), "{found:#?}");
    assert_eq!(missing(&done), ['\u{20E3}', '\u{1D165}', '\u{F0000}']);
    assert!(found.contains(&"A code stands for a character that no font here has".to_owned()));
    let plain = printed(&["Nothing is missing".to_owned()]);
    assert!(!lines(&plain.pdf).iter().any(|line| line.contains("A code stands")));
}

/// The horizontal places of words on the page, from the left.
fn places(text: &str, words: &[&str]) -> Vec<f32> {
    let done = printed(&[text.to_owned()]);
    let said = read(Program::Text, &done.pdf, &["-bbox"]);
    let place = |word: &&str| {
        let line = said.lines().find(|line| line.contains(&format!(">{word}<")));
        let line = line.unwrap_or_else(|| panic!("{word} in {said}"));
        line.split('"').nth(1).unwrap().parse().unwrap()
    };
    words.iter().map(place).collect()
}

#[test]
fn groups_of_a_number_stand_from_left_to_right_in_arabic_and_hebrew() {
    for text in [
        "واتساب +971 50 123 4567",
        "واتساب +971 50 123 4567 الآن",
        "טלפון +971 50 123 4567",
        "😀 واتساب +971 50 123 4567",
    ] {
        let found = places(text, &["50", "123", "4567"]);
        assert!(found.is_sorted(), "{text}: {found:?}");
    }
    let found = places("رقم ٠٥٠ ١٢٣ ٤٥٦٧", &["٠٥٠", "١٢٣", "٤٥٦٧"]);
    assert!(found.is_sorted(), "{found:?}");
}

#[test]
fn a_character_that_no_font_has_does_not_turn_a_paragraph() {
    let words =
        ["😀 ", ""].map(|sign| places(&format!("{sign}ادفع الآن ثم John في دبي"), &["John"]));
    // On the right half of the column, as a paragraph that runs from right to left begins there.
    assert!((words[0][0] - words[1][0]).abs() < 80.0, "{words:?}");
    assert!(words[1][0] > 200.0, "{words:?}");
}

#[test]
fn controls_break_lines_or_part_words_and_never_join_them() {
    let done = printed(&["Acme\u{B}Holdings Smith\u{85}Jones\u{C}Brown\u{0}Green".to_owned()]);
    let found = lines(&done.pdf);
    for line in ["Acme", "Holdings Smith", "Jones", "Brown Green"] {
        assert!(found.iter().any(|known| known == line), "{line} in {found:#?}");
    }
}

/// Letters and marks of a script, from which names are made up: consonants, vowel signs, marks.
struct Made {
    letters: Vec<char>,
    marks: Vec<char>,
}

fn made(letters: &[std::ops::RangeInclusive<u32>], marks: &str) -> Made {
    let letters = letters.iter().cloned().flatten().filter_map(char::from_u32);
    Made { letters: letters.collect(), marks: marks.chars().collect() }
}

fn alphabets() -> Vec<Made> {
    vec![
        made(
            &[0x41..=0x5A, 0x61..=0x7A, 0xC0..=0xD6, 0x100..=0x17F, 0x1E00..=0x1EF9],
            "\u{301}\u{300}\u{323}\u{331}\u{304}\u{30C}",
        ),
        made(&[0x410..=0x44F, 0x460..=0x481, 0x48A..=0x52F], "\u{301}\u{306}\u{308}"),
        made(&[0x391..=0x3A1, 0x3A3..=0x3CE], ""),
        made(&[0x531..=0x556, 0x561..=0x586], ""),
        made(&[0x10D0..=0x10F0], ""),
        made(&[0x5D0..=0x5EA], "\u{5B8}\u{5B0}\u{5BC}"),
        made(
            &[0x627..=0x63A, 0x641..=0x64A, 0x67E..=0x67E, 0x6A9..=0x6A9, 0x6CC..=0x6CC],
            "\u{64E}\u{64F}\u{650}\u{651}",
        ),
        made(&[0x780..=0x7A5], "\u{7A6}\u{7A8}\u{7AA}"),
        made(&[0x915..=0x939], "\u{93E}\u{93F}\u{940}\u{947}\u{902}\u{94D}"),
        made(&[0x995..=0x9A8, 0x9AA..=0x9B0], "\u{9BE}\u{9BF}\u{9C0}\u{9C7}"),
        made(&[0xA95..=0xAA8], "\u{ABE}\u{ABF}\u{AC0}"),
        made(&[0xA15..=0xA28], "\u{A3E}\u{A3F}\u{A40}\u{A02}"),
        made(&[0xB15..=0xB28], "\u{B3E}\u{B3F}\u{B40}"),
        made(&[0xB95..=0xB95, 0xBA8..=0xBAA, 0xBAE..=0xBB9], "\u{BBE}\u{BBF}\u{BC6}\u{BCA}\u{BCD}"),
        made(&[0xC15..=0xC28], "\u{C3E}\u{C3F}\u{C4D}"),
        made(&[0xC95..=0xCA8], "\u{CBE}\u{CBF}\u{CCD}"),
        made(&[0xD15..=0xD28], "\u{D3E}\u{D3F}\u{D46}\u{D4D}"),
        made(&[0xD9A..=0xDB1], "\u{DCF}\u{DD2}\u{DD9}\u{DCA}"),
        made(&[0xE01..=0xE2E], "\u{E34}\u{E38}\u{E48}\u{E49}\u{E33}"),
        made(&[0xE94..=0xE97, 0xE99..=0xE9F], "\u{EB4}\u{EB8}\u{EC8}\u{EB3}"),
        made(&[0x1000..=0x1021], "\u{102D}\u{102F}\u{1031}\u{103B}"),
        made(&[0x1780..=0x17A2], "\u{17B6}\u{17B7}\u{17C1}\u{17D2}"),
        made(&[0xF40..=0xF47, 0xF49..=0xF69], "\u{F72}\u{F74}\u{F7A}"),
        made(&[0x1200..=0x1248, 0x1260..=0x1268], ""),
        made(&[0xAC00..=0xD7A3], ""),
        made(&[0x3041..=0x3096, 0x30A1..=0x30FA], ""),
        made(&[0x4E00..=0x9FA5, 0x20B9F..=0x20B9F, 0x20BB7..=0x20BB7], ""),
        made(&[0x3105..=0x312F], ""),
    ]
}

fn name(random: &mut StdRng, from: &Made) -> String {
    let mut name = String::new();
    for word in 0..random.random_range(1..=2) {
        if word > 0 {
            name.push(' ');
        }
        for _ in 0..random.random_range(2..=5) {
            name.push(*from.letters.choose(random).unwrap());
            // At most one mark on a letter: orders of several that mean the same are another matter.
            if random.random_bool(0.35)
                && let Some(mark) = from.marks.choose(random)
            {
                name.push(*mark);
            }
        }
    }
    name
}

#[test]
fn names_made_up_in_all_scripts_come_out_as_typed() {
    let count = std::env::var("CANDOUR_NAMES").ok().and_then(|text| text.parse().ok());
    let count: usize = count.unwrap_or(400);
    let alphabets = alphabets();
    let mut random = StdRng::seed_from_u64(20);
    let names: Vec<String> =
        (0..count).map(|at| name(&mut random, &alphabets[at % alphabets.len()])).collect();
    let done = printed(&names);
    let found: std::collections::HashSet<String> = lines(&done.pdf).into_iter().collect();
    let lost: Vec<&String> = names.iter().filter(|name| !found.contains(*name)).collect();
    assert_eq!(missing(&done), Vec::<char>::new());
    assert!(lost.is_empty(), "{} of {count}: {lost:#?}", lost.len());
}
