//! Numbers, dates, lengths and money in words.

use candour_model::{Date, Duration, Locale, Money, PartialDate, Qualifier};
use candour_questionnaire::{Quantity, Span};
use chrono::Datelike;

use super::{Args, Words};

/// Year, month and day, as far as given.
type Parts = (i32, Option<u32>, Option<u32>);

impl Words {
    /// A day, such as "27 March 2017".
    #[must_use]
    pub fn day(&self, locale: &Locale, day: Date) -> String {
        self.parts(locale, (day.year(), Some(day.month()), Some(day.day())))
    }

    /// A partial date: "27 March 2017", "about March 2017", "between 2015 and 2017",
    /// "before June 2019"; with what was written in another calendar beside it.
    #[must_use]
    pub fn date(&self, locale: &Locale, date: PartialDate) -> String {
        let common = self.common_date(locale, date);
        let Some(written) = date.written() else { return common };
        let calendar = self.text(locale, &format!("word-calendar-{}", written.calendar.code()));
        let parts = [written.day, written.month].into_iter().flatten().map(u16::from);
        let typed: Vec<String> = parts.chain([written.year]).map(|part| part.to_string()).collect();
        let args = Args::new()
            .text("date", common)
            .text("written", typed.join(" / "))
            .text("calendar", calendar);
        self.text_with(locale, "word-date-written", &args)
    }

    fn common_date(&self, locale: &Locale, date: PartialDate) -> String {
        let first = self.parts(locale, date.first_parts());
        let id = match date.qualifier() {
            Qualifier::Exact => return self.alone(locale, date.first_parts()).unwrap_or(first),
            Qualifier::About => "word-date-about",
            Qualifier::Before => "word-date-before",
            Qualifier::After => "word-date-after",
            Qualifier::Between => {
                let second = self.parts(locale, date.second_parts());
                let args = Args::new().text("from", first).text("until", second);
                return self.text_with(locale, "word-date-between", &args);
            }
        };
        self.text_with(locale, id, &Args::new().text("date", first))
    }

    /// A day that lies between two others, both included, or is open on a side: "27 March 2017",
    /// "between 1 March 2017 and 31 March 2017", "1 March 2017 or later". Empty where both sides
    /// are open.
    #[must_use]
    pub fn period(&self, locale: &Locale, earliest: Option<Date>, latest: Option<Date>) -> String {
        let one = |id: &str, day| {
            self.text_with(locale, id, &Args::new().text("date", self.day(locale, day)))
        };
        match (earliest, latest) {
            (Some(first), Some(last)) if first == last => self.day(locale, first),
            (Some(first), Some(last)) => {
                let args = Args::new()
                    .text("from", self.day(locale, first))
                    .text("until", self.day(locale, last));
                self.text_with(locale, "word-date-between", &args)
            }
            (Some(first), None) => one("word-date-or-later", first),
            (None, Some(last)) => one("word-date-or-earlier", last),
            (None, None) => String::new(),
        }
    }

    /// A month and its year where nothing stands before them; `None` for any other date.
    fn alone(&self, locale: &Locale, (year, month, day): Parts) -> Option<String> {
        let month = month.filter(|_| day.is_none())?;
        let args = Args::new()
            .text("month", self.text(locale, &format!("word-month-alone-{month}")))
            .text("year", year.to_string());
        Some(self.text_with(locale, "word-date-month-alone", &args))
    }

    fn parts(&self, locale: &Locale, (year, month, day): Parts) -> String {
        let mut args = Args::new().text("year", year.to_string());
        let Some(month) = month else { return self.text_with(locale, "word-date-year", &args) };
        args = args.text("month", self.text(locale, &format!("word-month-{month}")));
        let Some(day) = day else { return self.text_with(locale, "word-date-month", &args) };
        self.text_with(locale, "word-date-day", &args.text("day", day.to_string()))
    }

    /// A length of time: "2 years and 6 months". Empty where it is nought.
    #[must_use]
    pub fn length(&self, locale: &Locale, length: Span) -> String {
        let parts = [
            ("word-years", length.years),
            ("word-months", length.months),
            ("word-days", length.days),
        ];
        let words: Vec<String> = parts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.text_with(locale, id, &Args::new().number("count", count)))
            .collect();
        self.list(locale, &words)
    }

    /// A length of time from an answer.
    #[must_use]
    pub fn duration(&self, locale: &Locale, length: Duration) -> String {
        let span = Span {
            years: length.years.into(),
            months: length.months.into(),
            days: length.days.into(),
        };
        self.length(locale, span)
    }

    /// Money with its thousands apart: "GBP 1,000,000.50".
    #[must_use]
    pub fn money(&self, locale: &Locale, money: &Money) -> String {
        let (whole, decimals) = money.amount.split_once('.').unwrap_or((&money.amount, ""));
        let mut amount = self.thousands(locale, whole);
        if !decimals.is_empty() {
            amount.push_str(&self.text(locale, "word-decimal-mark"));
            amount.push_str(decimals);
        }
        let args = Args::new().text("amount", amount).text("currency", money.currency.clone());
        self.text_with(locale, "word-money", &args)
    }

    /// A whole number with its thousands apart.
    #[must_use]
    pub fn number(&self, locale: &Locale, number: u64) -> String {
        self.thousands(locale, &number.to_string())
    }

    fn thousands(&self, locale: &Locale, digits: &str) -> String {
        let mark = self.text(locale, "word-thousands-mark");
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push_str(&mark);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// A number of law.
    #[must_use]
    pub fn quantity(&self, locale: &Locale, quantity: &Quantity) -> String {
        match quantity {
            Quantity::Length(span) => self.length(locale, *span),
            Quantity::Amount(money) => self.money(locale, money),
            Quantity::Count(count) => self.number(locale, u64::from(*count)),
        }
    }

    /// Several things in one line: "a, b and c". Empty where there is none.
    #[must_use]
    pub fn list(&self, locale: &Locale, things: &[String]) -> String {
        let Some((last, others)) = things.split_last() else { return String::new() };
        let join = |id: &str, first: String, second: &str| {
            let args = Args::new().text("first", first).text("second", second);
            self.text_with(locale, id, &args)
        };
        let mut others = others.iter();
        let Some(first) = others.next() else { return last.clone() };
        let middle = others.fold(first.clone(), |line, next| join("word-list-middle", line, next));
        join("word-list-end", middle, last)
    }
}
