//! Calendar days as one number.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar day, counted from 1970-01-01 (day 0), proleptic Gregorian, no time of day and no
/// time zone: a sale belongs to the day that is written on the invoice.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Day(pub i32);

const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a valid day");

impl Day {
    /// Earlier than every day a file can hold.
    pub const MIN: Day = Day(i32::MIN);
    /// Later than any sale.
    pub const MAX: Day = Day(i32::MAX);

    /// The day of a civil date, if there is such a date (no 31 April) between the years 1 and 9999.
    ///
    /// ```
    /// use cartera::ledger::Day;
    /// assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
    /// assert_eq!(Day::from_ymd(2024, 2, 30), None);
    /// ```
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Day::from_date)
    }

    /// Reads `YYYY-MM-DD`, as `<input type="date">` writes it.
    pub fn from_iso(text: &str) -> Option<Day> {
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next()?.parse::<u32>().ok();
        let (year, month, day) = (next()?, next()?, next()?);
        Day::from_ymd(i32::try_from(year).ok()?, month, day)
    }

    fn from_date(date: NaiveDate) -> Day {
        Day(date.signed_duration_since(EPOCH).num_days() as i32)
    }

    fn date(self) -> NaiveDate {
        let shift = Days::new(u64::from(self.0.unsigned_abs()));
        let date = if self.0 < 0 {
            EPOCH.checked_sub_days(shift)
        } else {
            EPOCH.checked_add_days(shift)
        };
        date.unwrap_or(if self.0 < 0 {
            NaiveDate::MIN
        } else {
            NaiveDate::MAX
        })
    }

    /// Year, month (1–12) and day of the month (1–31).
    pub fn ymd(self) -> (i32, u32, u32) {
        let date = self.date();
        (date.year(), date.month(), date.day())
    }

    /// Months since year 0, so that consecutive months are consecutive numbers.
    pub fn month_number(self) -> i32 {
        let (year, month, _) = self.ymd();
        year * 12 + month as i32 - 1
    }

    /// The first day of a month given by its [`month_number`](Day::month_number).
    pub fn first_of_month(month_number: i32) -> Day {
        let (year, month) = (
            month_number.div_euclid(12),
            month_number.rem_euclid(12) as u32 + 1,
        );
        Day::from_ymd(year, month, 1).unwrap_or(Day::MIN)
    }

    /// The same day of the month `months` earlier; the last of the month where there is none
    /// (31 March less one month is 28 or 29 February).
    pub fn months_before(self, months: u32) -> Day {
        self.date()
            .checked_sub_months(Months::new(months))
            .map_or(Day::MIN, Day::from_date)
    }

    /// The same day of the month `months` later; the last of the month where there is none.
    pub fn months_after(self, months: u32) -> Day {
        self.date()
            .checked_add_months(Months::new(months))
            .map_or(Day::MAX, Day::from_date)
    }

    /// Day of the week: 0 for Monday, 6 for Sunday.
    pub fn weekday(self) -> usize {
        // 1 January 1970 was a Thursday.
        self.0.saturating_add(3).rem_euclid(7) as usize
    }

    /// Whole days from `earlier` to this day.
    pub fn days_since(self, earlier: Day) -> i32 {
        self.0.saturating_sub(earlier.0)
    }
}

/// ISO 8601: `2024-03-09`.
impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips_through_iso() {
        for text in [
            "1969-12-31",
            "2000-02-29",
            "2024-12-31",
            "0001-01-01",
            "9999-12-31",
        ] {
            assert_eq!(
                Day::from_iso(text).map(|day| day.to_string()).as_deref(),
                Some(text)
            );
        }
        for text in [
            "",
            "2024-13-01",
            "2024-02-30",
            "24-1",
            "x",
            "0000-01-01",
            "10000-01-01",
        ] {
            assert_eq!(Day::from_iso(text), None, "{text}");
        }
    }

    #[test]
    fn month_arithmetic_stays_inside_short_months() {
        let day = |text| Day::from_iso(text).expect("a day");
        assert_eq!(day("2024-03-31").months_before(1), day("2024-02-29"));
        assert_eq!(day("2024-02-29").months_before(12), day("2023-02-28"));
        assert_eq!(
            Day::first_of_month(day("2024-12-25").month_number() + 1),
            day("2025-01-01")
        );
    }

    #[test]
    fn the_extremes_do_not_panic() {
        assert_eq!(Day::MIN.months_before(12), Day::MIN);
        let _ = Day::MAX.to_string();
    }
}
