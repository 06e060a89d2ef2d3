//! Dates, times of day and lengths of time, in words.

use candour_assessment::{Dated, Gap, StatedDate};
use candour_model::{Date, Duration, PartialDate, Precision, Qualifier};
use chrono::{DateTime, Datelike, FixedOffset};

use super::Phrases;

impl Phrases<'_> {
    /// A partial date.
    #[must_use]
    pub fn date(&self, date: PartialDate) -> String {
        self.words().date(self.locale, date)
    }

    /// A day.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.words().day(self.locale, day)
    }

    /// A period without a date between some dates, by its years: the days at its ends are those
    /// that dates told by the year may be, and nobody named them. The year of a date that was told
    /// roughly is as rough.
    #[must_use]
    pub fn gap(&self, gap: &Gap, dated: &[Dated]) -> String {
        let year = |day: Date, told: Option<&Dated>| {
            let rough = match told.map(|dated| &dated.told) {
                Some(StatedDate::ByCalendar(date))
                    if date.qualifier() == Qualifier::About
                        && date.precision() == Precision::Year =>
                {
                    Some(date.first_parts().0)
                }
                _ => None,
            };
            let year = PartialDate::exact(rough.unwrap_or_else(|| day.year()), None, None);
            let year = year.map(|year| match rough {
                Some(_) => year.qualified(Qualifier::About),
                None => year,
            });
            year.map_or_else(|_| self.day(day), |year| self.date(year))
        };
        let reached = dated.iter().take(gap.before).find(|dated| dated.latest == Some(gap.from));
        let (from, to) = (year(gap.from, reached), year(gap.to, dated.get(gap.before)));
        self.with("report-timeline-gap", &[("from", &from), ("to", &to)])
    }

    /// A message with a date and a time of day, in the zone in which the time was passed in.
    #[must_use]
    pub fn at(&self, id: &str, timestamp: DateTime<FixedOffset>) -> String {
        self.at_with(id, timestamp, &[])
    }

    /// A message with a date, a time of day, in the zone in which it was passed in, and more.
    #[must_use]
    pub fn at_with(
        &self,
        id: &str,
        timestamp: DateTime<FixedOffset>,
        more: &[(&str, &str)],
    ) -> String {
        let (date, time) = (self.day(timestamp.date_naive()), self.time(timestamp));
        self.with(id, &[&[("date", &*date), ("time", &*time)], more].concat())
    }

    /// A time of day by the 24 hours of the clock, in the zone in which it was passed in: "09:05".
    #[must_use]
    pub fn time(&self, timestamp: DateTime<FixedOffset>) -> String {
        timestamp.format("%H:%M").to_string()
    }

    /// A length of time.
    #[must_use]
    pub fn duration(&self, length: Duration) -> String {
        self.words().duration(self.locale, length)
    }
}
