//! How well a passphrase resists guessing.
//!
//! The measure is zxcvbn, which knows English words and keyboards with Latin letters. What it does
//! not know is added (decision 0392): other keyboards, frequent words of the other languages of the
//! program, and what everybody knows of this field. A text is judged in every form in which somebody
//! guessing would try it, and the weakest counts.

mod forms;
mod words;

use zxcvbn::zxcvbn;

/// The most characters that are looked at; zxcvbn looks at no more.
const MOST: usize = 100;

/// What one word that is somewhere in a longer text is taken to be worth at least, as in zxcvbn.
const LEAST_OF_A_PART: f64 = 50.0;

/// How well a passphrase resists guessing, from weakest to strongest (zxcvbn's 0 to 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Among the first thousand guesses, or empty.
    VeryWeak,
    /// Within a million guesses.
    Weak,
    /// Within a hundred million guesses.
    Fair,
    /// Within ten thousand million guesses.
    Good,
    /// Beyond that.
    Strong,
}

impl Strength {
    /// Estimates from the first 100 characters, of any text, also one that is no passphrase.
    ///
    /// `known` are words that someone guessing would try first: the person's own names, say.
    #[must_use]
    pub fn of(text: &str, known: &[&str]) -> Self {
        let text: String = text.chars().take(MOST).collect();
        let mut forms = forms::of(&text);
        // Worth the time only where words come of it.
        let russian = forms::on_russian_keyboard(&text);
        if words::holds_one(&russian, known) {
            forms.insert(russian);
        }
        let weakest = forms.iter().map(|form| guesses(form, known)).fold(f64::INFINITY, f64::min);
        // The limits of zxcvbn.
        match weakest {
            few if few < 1e3 + 5.0 => Self::VeryWeak,
            few if few < 1e6 + 5.0 => Self::Weak,
            some if some < 1e8 + 5.0 => Self::Fair,
            many if many < 1e10 + 5.0 => Self::Good,
            _ => Self::Strong,
        }
    }

    /// The number 0 to 4.
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::VeryWeak => 0,
            Self::Weak => 1,
            Self::Fair => 2,
            Self::Good => 3,
            Self::Strong => 4,
        }
    }

    /// The stable code of its message.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::VeryWeak => "very-weak",
            Self::Weak => "weak",
            Self::Fair => "fair",
            Self::Good => "good",
            Self::Strong => "strong",
        }
    }
}

/// How many guesses a form of the text takes.
///
/// zxcvbn adds ten thousand guesses for each part after the second, for not knowing how many there
/// are. Who tries "word, year, sign" first knows: so the product of the parts counts as well.
fn guesses(form: &str, known: &[&str]) -> f64 {
    if form.is_empty() {
        return 0.0;
    }
    let known = words::tried_first(form, known);
    let found = zxcvbn(form, &known);
    let whole = 10_f64.powf(found.guesses_log10());
    let parts = found.sequence();
    if parts.len() < 2 {
        return whole;
    }
    let (mut product, mut orders) = (1.0, 1.0);
    for (number, part) in (1_u32..).zip(parts) {
        product *= float(part.guesses.unwrap_or(1));
        orders *= f64::from(number);
    }
    whole.min((product * orders).max(LEAST_OF_A_PART))
}

/// The number as a float, which may lie next to it.
fn float(number: u64) -> f64 {
    let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).map_or(0.0, f64::from);
    half(number >> 32) * 2_f64.powi(32) + half(number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(text: &str) -> Strength {
        Strength::of(text, &[])
    }

    #[test]
    fn measures_strength_by_how_guessable_a_passphrase_is() {
        assert_eq!(of(""), Strength::VeryWeak);
        assert_eq!(of("password"), Strength::VeryWeak);
        assert_eq!(of("panoramic nectar precut smith banana"), Strength::Strong);
        assert!(Strength::of("Volkonskaya", &["Volkonskaya"]) < of("Volkonskaya"));
    }

    /// The examples of an attack of 30 November 2026, each of which was Good or Strong, but the last.
    #[test]
    fn what_an_attacker_found_guessable_is_below_good() {
        for guessable in [
            "йцукенгшщзхъ",
            "москва москва",
            "password password",
            "London2024!!",
            "Interpol2026!",
            "Candour Candour",
            "любовьлюбовь",
            "привет123456",
            "the the the the the",
        ] {
            assert!(of(guessable) < Strength::Good, "{guessable}: {:?}", of(guessable));
        }
    }

    #[test]
    fn a_row_of_keys_is_one_on_every_keyboard() {
        for row in [
            "фывапролджэ",
            "ячсмитьбю",
            "ЙЦУКЕНГШЩЗ",
            "qwertyuıopğü",
            "asdfghjklşi",
            "zxcvbnmöç",
            "ضصثقفغعهخحجد",
            "شسيبلاتنمكط",
            "ئءؤرلاىةوزظ",
            "йцукен123456",
        ] {
            assert!(of(row) < Strength::Good, "{row}: {:?}", of(row));
        }
    }

    #[test]
    fn frequent_words_of_every_language_of_the_program_are_known() {
        for words in [
            "пароль пароль",
            "Россия2024!",
            "ghbdtn123456",
            "Ghbdtn2024!",
            "privet moskva",
            "şifre123456",
            "İstanbul2024!",
            "istanbul ankara",
            "محمد123456",
            "السلام عليكم",
            "١٢٣٤٥٦٧٨٩",
            "woaini5201314",
            "beijing2024!",
            "我爱你我爱你",
            "Gherson2026!!",
            "extradition1",
            "1234567890 London",
        ] {
            assert!(of(words) < Strength::Good, "{words}: {:?}", of(words));
        }
    }

    #[test]
    fn a_word_that_is_repeated_counts_once() {
        for (repeated, once) in
            [("heron heron heron heron", "heron"), ("Heron, lake; HERON-lake", "Heron lake")]
        {
            assert!(of(repeated) <= of(once), "{repeated}: {:?}", of(repeated));
        }
    }

    #[test]
    fn names_of_the_case_are_tried_first() {
        let known = ["Anna Volkonskaya", "Вера Полянская"];
        for (text, other) in [
            ("Volkonskaya2024!", "Wilkenskaja2024!"),
            ("вераполянская", "веравпаляченска"),
            ("Gjkzycrfz12", "Gjkzyxrfw12"),
        ] {
            assert!(Strength::of(text, &known) < Strength::Good, "{text}");
            assert!(Strength::of(other, &known) >= Strength::Good, "{other}");
        }
    }

    #[test]
    fn a_good_passphrase_of_any_language_stays_good() {
        for good in [
            "nine slow otters under the ice",
            "seven quiet herons cross the lake",
            "another lake another heron",
            "another six words of some kind",
            "correct horse battery staple",
            "синий трактор плывёт под старым мостом",
            "yedi sessiz balıkçıl gölü geçiyor",
            "سبعة طيور هادئة تعبر البحيرة",
            "七只安静的苍鹭飞过湖面看月亮",
            "kX9#mQ2$vL7p",
        ] {
            assert!(of(good) >= Strength::Good, "{good}: {:?}", of(good));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

        #[test]
        fn takes_any_text_without_stumbling(text in any::<String>(), known in any::<String>()) {
            let _ = Strength::of(&text, &[&known]);
        }
    }
}
