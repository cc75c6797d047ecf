//! Which months the sales cover.

use crate::ledger::{Day, DayTotal};
use serde::{Deserialize, Serialize};

/// So many missing months are named; the rest is counted.
const NAMED: usize = 24;

/// A month whose last sale lies so many days before its end may be unfinished: a long weekend is
/// shorter. Own judgement.
const UNFINISHED: i32 = 5;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// First and last day with a line.
    pub days: Option<(Day, Day)>,
    /// Whole months from the first day to the last.
    pub span_months: u32,
    /// Calendar months without any line in between, by their first day; the first few.
    pub missing: Vec<Day>,
    pub missing_count: u32,
    /// The last month, by its first day, if it seems to end early: its figures will look like a fall.
    pub unfinished: Option<Day>,
}

impl Calendar {
    /// From the totals per day, in order.
    pub(super) fn new(daily: &[DayTotal]) -> Calendar {
        let (Some(first), Some(last)) = (daily.first(), daily.last()) else {
            return Calendar::default();
        };
        let mut calendar = Calendar {
            days: Some((first.day, last.day)),
            span_months: span(first.day, last.day),
            ..Calendar::default()
        };
        for pair in daily.windows(2) {
            let [from, to] = [pair[0].day, pair[1].day].map(Day::month_number);
            let missing = from + 1..to;
            let room = NAMED.saturating_sub(calendar.missing.len());
            let named = missing.clone().take(room).map(Day::first_of_month);
            calendar.missing.extend(named);
            calendar.missing_count += missing.len() as u32;
        }
        let month = last.day.month_number();
        let end = Day::first_of_month(month + 1);
        if end.days_since(last.day) > UNFINISHED {
            calendar.unfinished = Some(Day::first_of_month(month));
        }
        calendar
    }

    /// History that counts.
    pub fn months(&self) -> u32 {
        self.span_months.saturating_sub(self.missing_count)
    }

    /// Whole weeks from the first day to the last.
    pub fn weeks(&self) -> u32 {
        let days = self
            .days
            .map_or(0, |(first, last)| last.days_since(first) + 1);
        u32::try_from(days / 7).unwrap_or(0)
    }
}

/// Whole months, both days included: 15 January to 14 February is one.
fn span(first: Day, last: Day) -> u32 {
    let after = Day(last.0.saturating_add(1));
    let months = after.month_number() - first.month_number();
    let months = u32::try_from(months).unwrap_or(0);
    if after.months_before(months) >= first {
        months
    } else {
        months.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Money;

    fn calendar(days: &[&str]) -> Calendar {
        let total = |text: &&str| DayTotal {
            day: Day::from_iso(text).expect("a day"),
            amount: Money::ZERO,
            anonymous: Money::ZERO,
            lines: 1,
        };
        Calendar::new(&days.iter().map(total).collect::<Vec<_>>())
    }

    #[test]
    fn whole_months_are_counted() {
        let months = |first, last| calendar(&[first, last]).span_months;
        assert_eq!(months("2023-07-01", "2026-06-30"), 36);
        assert_eq!(months("2024-01-15", "2024-02-14"), 1);
        assert_eq!(months("2024-01-15", "2024-02-13"), 0);
        assert_eq!(months("2024-01-31", "2024-01-31"), 0);
        assert_eq!(calendar(&["2024-01-01", "2024-01-14"]).weeks(), 2);
    }

    #[test]
    fn missing_months_are_named() {
        let calendar = calendar(&["2023-11-20", "2024-01-05", "2024-04-28"]);
        let missing: Vec<String> = calendar.missing.iter().map(Day::to_string).collect();
        assert_eq!(missing, ["2023-12-01", "2024-02-01", "2024-03-01"]);
        assert_eq!((calendar.missing_count, calendar.months()), (3, 2));
        assert_eq!(calendar.unfinished, None);
    }

    #[test]
    fn a_stray_date_makes_no_history() {
        let calendar = calendar(&["1900-01-01", "2024-05-01", "2024-05-20"]);
        assert_eq!((calendar.missing.len(), calendar.months()), (NAMED, 1));
        assert!(calendar.span_months > 1000);
        assert_eq!(calendar.unfinished, Day::from_iso("2024-05-01"));
    }
}
