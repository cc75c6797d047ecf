//! The three years of the sample: how busy each day is, and how prices rise.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::shop::Category;

/// Days from 2023-07-01 to 2026-06-30, both included.
pub(super) const DAYS: usize = 1096;

const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2023, 7, 1).expect("a real date");

/// Percentages by which the list rises on the first day of each quarter after the first.
const RISES: [f64; 11] = [3.5, 4.5, 5.0, 4.0, 3.0, 2.5, 3.0, 2.0, 2.5, 2.0, 1.5];

/// What a day is like, worked out once: each product considered on each invoice asks for it.
pub(super) struct Day {
    pub(super) date: NaiveDate,
    /// Accumulated business time at the day's end, in years: the whole span adds up to 3.
    ///
    /// Purchases are drawn at a steady rate in this time, which turns into a busy December, a
    /// slow January and no sale on a Sunday without touching each customer's own habit.
    pub(super) time: f64,
    /// Prices against the first quarter. Costs use the same level, so margins hold.
    pub(super) level: f64,
    easter: bool,
    mothers_day: bool,
}

pub(super) fn days() -> Vec<Day> {
    let mut total = 0.0;
    let mut days: Vec<Day> = (0..DAYS)
        .map(|day| {
            let mut day = Day::new(FIRST + Days::new(day as u64));
            total += day.traffic();
            day.time = total;
            day
        })
        .collect();
    for day in &mut days {
        day.time *= 3.0 / total;
    }
    days
}

impl Day {
    fn new(date: NaiveDate) -> Self {
        let quarters = (date.year() * 12 + date.month0() as i32 - (2023 * 12 + 6)) / 3;
        Self {
            date,
            time: 0.0,
            level: RISES
                .iter()
                .take(quarters as usize)
                .fold(1.0, |level, rise| level * (1.0 + rise / 100.0)),
            easter: before_easter(date),
            mothers_day: before_mothers_day(date),
        }
    }

    pub(super) fn is_closed(&self) -> bool {
        let holidays = [(1, 1), (5, 1), (7, 9), (12, 25)];
        self.date.weekday() == Weekday::Sun
            || holidays.contains(&(self.date.month(), self.date.day()))
    }

    fn traffic(&self) -> f64 {
        let week = match self.date.weekday() {
            _ if self.is_closed() => 0.0,
            Weekday::Sat => 0.7,
            Weekday::Fri => 1.15,
            _ => 1.0,
        };
        let month = match self.date.month() {
            1 => 0.62,
            2 => 0.80,
            6 | 9 => 1.0,
            7 => 1.06,
            12 => 1.38,
            _ => 0.97,
        };
        let feast = match (self.easter, self.mothers_day) {
            (true, _) => 1.45,
            (_, true) => 1.38,
            _ => 1.0,
        };
        week * month * feast
    }

    /// How much more a category is wanted than in an ordinary week.
    pub(super) fn appetite(&self, category: Category) -> f64 {
        match category {
            Category::Chocolates | Category::Moldes if self.easter => 2.6,
            Category::Packaging if self.easter || self.mothers_day => 1.7,
            Category::Reposteria if self.mothers_day => 1.5,
            Category::FrutosSecos if matches!(self.date.month(), 11 | 12) => 3.0,
            Category::Packaging | Category::Moldes if self.date.month() == 12 => 1.4,
            Category::Chocolates if matches!(self.date.month(), 1 | 2) => 0.6,
            _ => 1.0,
        }
    }
}

fn before_easter(date: NaiveDate) -> bool {
    let (month, day) = match date.year() {
        2024 => (3, 31),
        2025 => (4, 20),
        2026 => (4, 5),
        _ => return false,
    };
    within(date, month, day, 24)
}

/// Argentina keeps it on the third Sunday of October.
fn before_mothers_day(date: NaiveDate) -> bool {
    let day = match date.year() {
        2023 => 15,
        2024 => 20,
        _ => 19,
    };
    within(date, 10, day, 20)
}

fn within(date: NaiveDate, month: u32, day: u32, days: i64) -> bool {
    NaiveDate::from_ymd_opt(date.year(), month, day)
        .is_some_and(|feast| (0..days).contains(&(feast - date).num_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> Day {
        Day::new(NaiveDate::from_ymd_opt(year, month, day).expect("a real date"))
    }

    #[test]
    fn the_span_is_three_whole_years() {
        let days = days();
        assert_eq!(days[0].date.to_string(), "2023-07-01");
        assert_eq!(days[DAYS - 1].date.to_string(), "2026-06-30");
        assert!((days[DAYS - 1].time - 3.0).abs() < 1e-9);
        assert!(days.is_sorted_by_key(|day| day.time));
        // The second day is a Sunday.
        assert!(days[1].is_closed());
        assert_eq!(days[0].time, days[1].time);
    }

    #[test]
    fn feasts_and_prices_move_as_the_calendar_says() {
        assert!(on(2024, 3, 20).traffic() > on(2024, 4, 3).traffic());
        assert!(on(2025, 10, 15).traffic() > on(2025, 10, 22).traffic());
        assert!(on(2025, 12, 17).traffic() > 2.0 * on(2026, 1, 14).traffic());
        assert_eq!(on(2025, 4, 15).appetite(Category::Chocolates), 2.6);
        assert_eq!(on(2025, 5, 15).appetite(Category::Chocolates), 1.0);
        assert_eq!(on(2023, 9, 30).level, 1.0);
        assert_eq!(on(2023, 10, 1).level, 1.035);
        assert!((1.3..1.5).contains(&on(2026, 6, 30).level));
    }
}
