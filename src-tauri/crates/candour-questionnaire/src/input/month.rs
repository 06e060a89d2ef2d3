//! Names of months in the languages that the people write in for whom the program is made.

/// Where a name is too short to say which month it is, or could be begun in more than one way.
const SHORTEST: usize = 3;

/// The twelve names of each language, January first; a further name of the same month stands after
/// a stroke. All in lower case, as the names stand alone and, where that differs, after a day.
const LANGUAGES: [[&str; 12]; 18] = [
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september|sept",
        "october",
        "november",
        "december",
    ],
    [
        "январь|января",
        "февраль|февраля",
        "март|марта",
        "апрель|апреля",
        "май|мая",
        "июнь|июня",
        "июль|июля",
        "август|августа",
        "сентябрь|сентября",
        "октябрь|октября",
        "ноябрь|ноября",
        "декабрь|декабря",
    ],
    [
        "січень|січня",
        "лютий|лютого",
        "березень|березня",
        "квітень|квітня",
        "травень|травня",
        "червень|червня",
        "липень|липня",
        "серпень|серпня",
        "вересень|вересня",
        "жовтень|жовтня",
        "листопад|листопада",
        "грудень|грудня",
    ],
    [
        "студзень|студзеня",
        "люты|лютага",
        "сакавік|сакавіка",
        "красавік|красавіка",
        "май|мая",
        "чэрвень|чэрвеня",
        "ліпень|ліпеня",
        "жнівень|жніўня",
        "верасень|верасня",
        "кастрычнік|кастрычніка",
        "лістапад|лістапада",
        "снежань|снежня",
    ],
    [
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ],
    [
        "ocak",
        "şubat",
        "mart",
        "nisan",
        "mayıs|mayis",
        "haziran",
        "temmuz",
        "ağustos",
        "eylül",
        "ekim",
        "kasım|kasim",
        "aralık|aralik",
    ],
    [
        "yanvar",
        "fevral",
        "mart",
        "aprel",
        "may",
        "iyun",
        "iyul",
        "avqust|avgust",
        "sentyabr",
        "oktyabr",
        "noyabr",
        "dekabr",
    ],
    [
        "januar|jänner",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ],
    [
        "janvier",
        "février|fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août|aout",
        "septembre",
        "octobre",
        "novembre",
        "décembre|decembre",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre|setiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    [
        "janeiro",
        "fevereiro",
        "março|marco",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    [
        "styczeń|stycznia",
        "luty|lutego",
        "marzec|marca",
        "kwiecień|kwietnia",
        "maj|maja",
        "czerwiec|czerwca",
        "lipiec|lipca",
        "sierpień|sierpnia",
        "wrzesień|września",
        "październik|października",
        "listopad|listopada",
        "grudzień|grudnia",
    ],
    [
        "ianuarie",
        "februarie",
        "martie",
        "aprilie",
        "mai",
        "iunie",
        "iulie",
        "august",
        "septembrie",
        "octombrie",
        "noiembrie",
        "decembrie",
    ],
    [
        "يناير|كانون الثاني",
        "فبراير|شباط",
        "مارس|آذار",
        "أبريل|ابريل|إبريل|نيسان",
        "مايو|أيار",
        "يونيو|حزيران",
        "يوليو|تموز",
        "أغسطس|اغسطس|آب",
        "سبتمبر|أيلول",
        "أكتوبر|اكتوبر|تشرين الأول",
        "نوفمبر|تشرين الثاني",
        "ديسمبر|كانون الأول",
    ],
    [
        "ژانویه|ژانویهٔ",
        "فوریه|فوریهٔ",
        "مارس",
        "آوریل",
        "مه|می|مهٔ",
        "ژوئن",
        "ژوئیه|ژوئیهٔ|جولای",
        "اوت|آگوست",
        "سپتامبر",
        "اکتبر",
        "نوامبر",
        "دسامبر",
    ],
    [
        "जनवरी",
        "फ़रवरी|फरवरी",
        "मार्च",
        "अप्रैल",
        "मई",
        "जून",
        "जुलाई",
        "अगस्त",
        "सितंबर|सितम्बर",
        "अक्तूबर|अक्टूबर",
        "नवंबर|नवम्बर",
        "दिसंबर|दिसम्बर",
    ],
    [
        "一月",
        "二月",
        "三月",
        "四月",
        "五月",
        "六月",
        "七月",
        "八月",
        "九月",
        "十月",
        "十一月",
        "十二月",
    ],
];

/// The month of a name in lower case, from 1 to 12: the whole name in any language, or a beginning
/// of three letters or more that fits one month alone. `None` where it fits none or several.
pub(super) fn month_of(typed: &str) -> Option<u32> {
    let names = || {
        LANGUAGES.iter().flat_map(|months| {
            months
                .iter()
                .enumerate()
                .flat_map(|(at, names)| names.split('|').map(move |name| (at, name)))
        })
    };
    let one = |fits: &dyn Fn(&str) -> bool| {
        let mut found = names().filter(|(_, name)| fits(name)).map(|(at, _)| at);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    };
    let begins = typed.chars().count() >= SHORTEST;
    let at =
        one(&|name| name == typed).or_else(|| one(&|name| begins && name.starts_with(typed)))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, month_of};

    #[test]
    fn every_name_in_full_is_one_month() {
        for months in LANGUAGES {
            for (at, names) in months.iter().enumerate() {
                for name in names.split('|') {
                    assert_eq!(month_of(name), u32::try_from(at + 1).ok(), "{name}");
                }
            }
        }
    }

    #[test]
    fn a_beginning_that_fits_two_months_in_any_language_is_not_guessed() {
        assert_eq!(month_of("ju"), None);
        assert_eq!(month_of("jui"), None, "June and July in French");
        assert_eq!(month_of("jul"), Some(7));
        assert_eq!(month_of("mar"), Some(3));
        assert_eq!(month_of("十"), None);
        assert_eq!(month_of("lip"), Some(7));
        assert_eq!(month_of("ноя"), Some(11));
    }
}
