//! Dates as they were written in another calendar.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::DateFault;

/// A calendar, or an era of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Calendar {
    /// The Islamic calendar in the reckoning of Umm al-Qura. Where the moon is watched, a month
    /// can begin a day or two apart.
    Hijri,
    /// The solar calendar of Iran and Afghanistan.
    Persian,
    /// The Buddhist era of Thailand.
    Buddhist,
    /// The Japanese era from 1912.
    Taisho,
    /// The Japanese era from 1926.
    Showa,
    /// The Japanese era from 1989.
    Heisei,
    /// The Japanese era from 2019.
    Reiwa,
}

impl Calendar {
    /// Every calendar.
    pub const ALL: [Self; 7] = [
        Self::Hijri,
        Self::Persian,
        Self::Buddhist,
        Self::Taisho,
        Self::Showa,
        Self::Heisei,
        Self::Reiwa,
    ];

    /// Its code: `hijri`, `persian`, …
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Hijri => "hijri",
            Self::Persian => "persian",
            Self::Buddhist => "buddhist",
            Self::Taisho => "taisho",
            Self::Showa => "showa",
            Self::Heisei => "heisei",
            Self::Reiwa => "reiwa",
        }
    }
}

/// A date as it was written in another calendar: a year, with a month, with a day.
///
/// As text: `hijri 1445-09-01`, `persian 1402-12`, `reiwa 1`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Written {
    /// The calendar.
    pub calendar: Calendar,
    /// The year of that calendar; at least 1.
    pub year: u16,
    /// The month by its number, from 1.
    pub month: Option<u8>,
    /// The day of the month, from 1.
    pub day: Option<u8>,
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Written(…)")
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.calendar.code(), self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for Written {
    type Err = DateFault;
    fn from_str(text: &str) -> Result<Self, DateFault> {
        let (calendar, date) = text.split_once(' ').ok_or(DateFault::Form)?;
        let calendar =
            Calendar::ALL.into_iter().find(|c| c.code() == calendar).ok_or(DateFault::Form)?;
        let mut parts = date.split('-');
        let year = parts.next().unwrap_or_default();
        if year.is_empty() || year.starts_with('0') || !year.bytes().all(|b| b.is_ascii_digit()) {
            return Err(DateFault::Form);
        }
        let year = year.parse().map_err(|_| DateFault::Calendar)?;
        let mut small = |most: u8| -> Result<Option<u8>, DateFault> {
            let Some(part) = parts.next() else { return Ok(None) };
            if part.len() != 2 || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(DateFault::Form);
            }
            let number = part.parse().map_err(|_| DateFault::Form)?;
            if (1..=most).contains(&number) { Ok(Some(number)) } else { Err(DateFault::Calendar) }
        };
        // Months of the solar calendar of Iran have up to 31 days; no calendar here has 13 months.
        let (month, day) = (small(12)?, small(31)?);
        if parts.next().is_some() {
            return Err(DateFault::Form);
        }
        Ok(Self { calendar, year, month, day })
    }
}
