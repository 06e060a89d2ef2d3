//! The wording of an edition in one language, for the screen and for the report, so that the two
//! cannot differ.

mod answer;
mod day;
mod issue;
mod sign;
mod time;

use std::borrow::Cow;
use std::collections::BTreeMap;

use candour_assessment::{Deadline, FoundPoint};
use candour_model::{
    CountryCode, Date, Locale, Money, OptionId, ParameterId, QuestionId, SectionId, ValueKind,
};
use candour_questionnaire::{Parameters, Quantity, Question};

pub use self::sign::Sign;
use crate::{Args, Edition, Source, Words};

/// The words of an edition in one language.
#[derive(Debug, Clone, Copy)]
pub struct Phrases<'a> {
    edition: &'a Edition,
    locale: &'a Locale,
}

impl<'a> Phrases<'a> {
    /// The words of an edition in a language.
    #[must_use]
    pub fn new(edition: &'a Edition, locale: &'a Locale) -> Self {
        Self { edition, locale }
    }

    fn words(&self) -> &'a Words {
        &self.edition.words
    }

    /// A message.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.words().text(self.locale, id)
    }

    /// A message with texts in it.
    #[must_use]
    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words().text_with(self.locale, id, &texts(args))
    }

    /// A message with a `count` that chooses its form, and texts.
    #[must_use]
    pub fn counted(&self, id: &str, count: usize, args: &[(&str, &str)]) -> String {
        let args = texts(args).number("count", whole(count));
        self.words().text_with(self.locale, id, &args)
    }

    /// A message with several numbers that choose its form.
    #[must_use]
    pub fn numbers(&self, id: &str, numbers: &[(&str, usize)]) -> String {
        let args = numbers
            .iter()
            .fold(Args::new(), |args, (name, number)| args.number(name, whole(*number)));
        self.words().text_with(self.locale, id, &args)
    }

    /// A message with a running number.
    #[must_use]
    pub fn numbered(&self, id: &str, number: usize) -> String {
        self.numbers(id, &[("number", number)])
    }

    /// An attribute of a message.
    #[must_use]
    pub fn attr(&self, id: &str, attr: &str) -> String {
        self.words().attr(self.locale, id, attr)
    }

    /// An attribute that may not be there.
    #[must_use]
    pub fn maybe_attr(&self, id: &str, attr: &str) -> Option<String> {
        self.words().find(self.locale, id, Some(attr), &Args::new())
    }

    /// Numbers of law in words, by the name of the message variable that quotes each.
    #[must_use]
    pub fn law_numbers(
        &self,
        parameters: &Parameters,
        quoted: &[ParameterId],
    ) -> BTreeMap<String, String> {
        quoted
            .iter()
            .filter_map(|id| Some((id.to_string(), self.quantity(parameters.get(id)?))))
            .collect()
    }

    /// A message about law: the item it is about and the numbers of law that it quotes.
    #[must_use]
    pub fn of_law(
        &self,
        id: &str,
        attr: Option<&str>,
        item: &str,
        parameters: &BTreeMap<String, String>,
    ) -> Option<String> {
        let args = parameters
            .iter()
            .fold(Args::new().text("item", item), |args, (name, text)| args.text(name, text));
        self.words().find(self.locale, id, attr, &args)
    }

    /// What the words of a point take in: the numbers of law that it quotes, whether the law of
    /// the United Kingdom has a part in the case, as `uk`, where it has a last day, how that lies to
    /// `today`, as `time`, and the countries that its item has in common with other answers, as
    /// `shared`.
    #[must_use]
    pub fn point_words(
        &self,
        parameters: &Parameters,
        found: &FoundPoint,
        today: Date,
    ) -> BTreeMap<String, String> {
        let time = found.deadline.map(|deadline| deadline.lies(today).code().to_owned());
        let mut words = self.law_numbers(parameters, &found.parameters);
        words.extend(time.map(|time| ("time".to_owned(), time)));
        words.insert("uk".to_owned(), found.uk.code().to_owned());
        if !found.shared.is_empty() {
            let shared = found.shared.iter().map(|country| self.country(country)).collect();
            words.insert("shared".to_owned(), self.list(shared));
        }
        words
    }

    /// A last day in words: whose it is, and whether it lies ahead. `None` where both its ends
    /// are open.
    #[must_use]
    pub fn deadline(&self, deadline: &Deadline, today: Date) -> Option<String> {
        let shape = match (deadline.earliest, deadline.latest) {
            (Some(_), Some(_)) if deadline.is_certain() => "day",
            (Some(_), Some(_)) => "between",
            (Some(_), None) => "from",
            (None, Some(_)) => "until",
            (None, None) => return None,
        };
        let day = |day: Option<Date>| day.map_or_else(String::new, |day| self.day(day));
        let (earliest, latest) = (day(deadline.earliest), day(deadline.latest));
        let args = [
            ("time", deadline.lies(today).code()),
            ("earliest", earliest.as_str()),
            ("latest", latest.as_str()),
        ];
        Some(self.with(&format!("deadline-{}-{shape}", deadline.whose.code()), &args))
    }

    /// When a source was read, and as at which day its text stood where that is told.
    #[must_use]
    pub fn checked(&self, source: &Source) -> String {
        let date = self.day(source.checked_on);
        match source.as_at {
            Some(law) => {
                let args = [("law", self.day(law)), ("date", date)];
                self.with("summary-checked-as-at", &args.each_ref().map(|(n, t)| (*n, t.as_str())))
            }
            None => self.with("summary-checked", &[("date", &date)]),
        }
    }

    /// What a reader must bear in mind about a point: that it rests on an uncertain answer, that a
    /// number of law in it was due for review before `today`. Empty where neither holds.
    #[must_use]
    pub fn point_warnings(&self, found: &FoundPoint, today: Date) -> Vec<String> {
        let doubt = found.doubtful.then(|| self.text("summary-doubt"));
        let numbers =
            found.parameters.iter().filter_map(|id| self.edition.parameters.get(id, today));
        let stale = numbers.filter(|number| number.is_stale(today)).min_by_key(|n| n.review_by);
        let stale = stale.map(|number| {
            let (date, review) = (self.day(number.checked_on), self.day(number.review_by));
            self.with("summary-checked-stale", &[("date", &date), ("review", &review)])
        });
        doubt.into_iter().chain(stale).collect()
    }

    /// The text of a point or measure independent of the answers: it names no item.
    #[must_use]
    pub fn point_in_general(&self, id: &str) -> String {
        let item = self.text("group-item-any");
        match self.of_law(id, None, &item, &BTreeMap::new()) {
            Some(text) => {
                let signs = [self.sign(Sign::Colon), self.sign(Sign::End)];
                let signs = signs.each_ref().map(String::as_str);
                without_item(&text, &item, signs, |c| self.capital(c)).into_owned()
            }
            None => id.to_owned(),
        }
    }

    /// A letter as it begins a sentence.
    fn capital(&self, letter: char) -> String {
        let language = self.edition.languages.get(self.locale);
        let own = language.and_then(|language| language.writing.as_ref()?.capitals.get(&letter));
        own.cloned().unwrap_or_else(|| letter.to_uppercase().collect())
    }

    /// The question as page heading.
    #[must_use]
    pub fn question(&self, question: &Question) -> String {
        self.text(&format!("q-{}", question.id))
    }

    /// The short label of a question.
    #[must_use]
    pub fn label(&self, question: &Question) -> String {
        self.attr(&format!("q-{}", question.id), "label")
    }

    /// An attribute of a question that may not be there.
    #[must_use]
    pub fn question_attr(&self, question: &Question, attr: &str) -> Option<String> {
        self.maybe_attr(&format!("q-{}", question.id), attr)
    }

    /// An option of a question.
    #[must_use]
    pub fn option(&self, question: &Question, option: &OptionId) -> String {
        if question.kind == ValueKind::YesNo {
            return self.text(&format!("option-{option}"));
        }
        self.attr(&format!("q-{}", question.id), &format!("o-{option}"))
    }

    /// The heading that stands before an option, if one does.
    #[must_use]
    pub fn heading_before(&self, question: &Question, option: &OptionId) -> Option<String> {
        let heading = question.heading_before(option)?;
        Some(self.attr(&format!("q-{}", question.id), &format!("h-{}", heading.id)))
    }

    /// What is said of answers that are kept and not shown, by their places in an answers file: of
    /// a question that is asked no longer, where the fact is told now; of any other, that it is
    /// asked anew. Each once, in the order of the places.
    #[must_use]
    pub fn moved<'p>(&self, places: impl Iterator<Item = &'p String>) -> Vec<String> {
        let mut told: Vec<String> = Vec::new();
        for place in places {
            let id = place.rsplit('/').next().unwrap_or(place).parse::<QuestionId>();
            let Ok(id) = id else { continue };
            let line = match self.edition.form.question(&id) {
                Some(question) => self.with("moved-anew", &[("label", &self.label(question))]),
                None if self.edition.form.is_retired(&id) => self.text(&format!("retired-{id}")),
                None => self.with("moved-unknown", &[("id", id.as_str())]),
            };
            if !told.contains(&line) {
                told.push(line);
            }
        }
        told
    }

    /// The title of a section.
    #[must_use]
    pub fn section(&self, section: &SectionId) -> String {
        self.text(&format!("section-{section}"))
    }

    /// The name of a country.
    #[must_use]
    pub fn country(&self, code: &CountryCode) -> String {
        self.edition.countries.name(code, self.locale)
    }

    /// An amount.
    #[must_use]
    pub fn money(&self, money: &Money) -> String {
        self.words().money(self.locale, money)
    }

    /// A number of law.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        self.words().quantity(self.locale, quantity)
    }

    /// Things in a row.
    #[must_use]
    pub fn list(&self, things: Vec<String>) -> String {
        self.words().list(self.locale, &things)
    }

    /// "Law as at …": the day on which the sources were last read.
    #[must_use]
    pub fn law_as_at(&self) -> String {
        let oldest = self.edition.sources.iter().map(|source| source.checked_on).min();
        self.with("law-as-at", &[("date", &oldest.map_or_else(String::new, |day| self.day(day)))])
    }

    /// What must be said while nobody who is named has read this language; `None` once somebody has,
    /// and in English.
    #[must_use]
    pub fn not_reviewed(&self) -> Option<String> {
        let is_reviewed = self.edition.languages.is_reviewed(self.locale);
        (!is_reviewed).then(|| self.text("language-not-reviewed"))
    }

    /// The messages whose id begins with a text, by what follows it: below "ui-" stands every word
    /// of the screen. Those that choose by a number are not among them; a variable stands as
    /// `{name}`.
    #[must_use]
    pub fn words_below(&self, prefix: &str) -> BTreeMap<String, String> {
        let all = self.words().plain_messages(self.locale, prefix);
        all.into_iter()
            .filter_map(|(key, text)| Some((key.strip_prefix(prefix)?.to_owned(), text)))
            .collect()
    }
}

fn texts(args: &[(&str, &str)]) -> Args {
    args.iter().fold(Args::new(), |args, (name, text)| args.text(name, *text))
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A sentence without the item that it begins or ends with, as in "item: there may be letters." and
/// "A journey is planned: item.", by the colon and the full stop of its language. Any other sentence
/// stays as it is.
fn without_item<'t>(
    text: &'t str,
    item: &str,
    [colon, end]: [&str; 2],
    capital: impl Fn(char) -> String,
) -> Cow<'t, str> {
    if let Some(rest) = text.strip_prefix(item).and_then(|rest| rest.strip_prefix(colon)) {
        let mut letters = rest.chars();
        let first = letters.next().map(capital).unwrap_or_default();
        return Cow::Owned(first + letters.as_str());
    }
    let ended = text.strip_suffix(end).and_then(|rest| rest.strip_suffix(item));
    match ended.and_then(|rest| rest.strip_suffix(colon)) {
        Some(rest) => Cow::Owned(format!("{rest}{end}")),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::without_item;

    #[test]
    fn a_sentence_in_general_names_no_item() {
        for (text, wanted) in [
            ("each one: there may be letters.", "There may be letters."),
            ("A journey is planned: each one.", "A journey is planned."),
            ("Papers for each one may help.", "Papers for each one may help."),
        ] {
            let capital = |c: char| c.to_uppercase().collect();
            assert_eq!(without_item(text, "each one", [": ", "."], capital), wanted);
        }
    }

    #[test]
    fn the_signs_and_capitals_are_those_of_the_language() {
        let turkish = |c: char| if c == 'i' { "İ".to_owned() } else { c.to_uppercase().collect() };
        let found = without_item("her biri: iade istenebilir.", "her biri", [": ", "."], turkish);
        assert_eq!(found, "İade istenebilir.");
        let found = without_item("已计划出行：每一项。", "每一项", ["：", "。"], turkish);
        assert_eq!(found, "已计划出行。");
    }
}
