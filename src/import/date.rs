//! Dates as exports write them.

use crate::ledger::Day;
use serde::{Deserialize, Serialize};

/// What the first two numbers of a date are. Dates that begin with a year of four digits read the
/// same in any order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DateOrder {
    YearFirst,
    #[default]
    DayFirst,
    MonthFirst,
}

/// Dates outside are taken for a mistake of the file.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// A cell as a day: `31/12/2024`, `31-12-24`, `12/31/2024`, `2024-12-31`, `20241231`,
/// `31-dic-2024`, each with or without a time behind it. Two-digit years run from 1970 to 2069.
///
/// ```
/// use cartera::import::{parse_date, DateOrder};
/// use cartera::ledger::Day;
/// assert_eq!(parse_date(b"3/4/24", DateOrder::DayFirst), Day::from_ymd(2024, 4, 3));
/// assert_eq!(parse_date(b"03/04/2024 10:15", DateOrder::MonthFirst), Day::from_ymd(2024, 3, 4));
/// assert_eq!(parse_date(b"31/02/2024", DateOrder::DayFirst), None);
/// ```
pub fn parse_date(cell: &[u8], order: DateOrder) -> Option<Day> {
    let (first, rest) = part(cell)?;
    if first.len() == 8 && time_or_nothing(rest) {
        let n = number(first)?;
        return day(n / 10_000, n / 100 % 100, n % 100);
    }
    let (separator, rest) = separator(rest)?;
    let (second, rest) = part(rest)?;
    let (again, rest) = self::separator(rest)?;
    if separator != again {
        return None;
    }
    let (third, rest) = part(rest)?;
    if !time_or_nothing(rest) {
        return None;
    }
    if let Some(month) = month_name(second) {
        return day(year(third)?, month, number(first)?);
    }
    if first.len() == 4 {
        return day(number(first)?, short(second)?, short(third)?);
    }
    match order {
        DateOrder::YearFirst => day(year(first)?, short(second)?, short(third)?),
        DateOrder::DayFirst => day(year(third)?, short(second)?, short(first)?),
        DateOrder::MonthFirst => day(year(third)?, short(first)?, short(second)?),
    }
}

fn part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric())
        .unwrap_or(bytes.len());
    let end = match bytes.iter().position(|&byte| byte == b'T') {
        // The T of 2024-12-31T10:15, not that of a month's name.
        Some(at) if at < end && at > 0 && bytes[..at].iter().all(u8::is_ascii_digit) => at,
        _ => end,
    };
    (end > 0).then(|| bytes.split_at(end))
}

fn separator(bytes: &[u8]) -> Option<(u8, &[u8])> {
    match bytes {
        [byte @ (b'/' | b'-' | b'.' | b' '), rest @ ..] => Some((*byte, rest)),
        _ => None,
    }
}

fn time_or_nothing(rest: &[u8]) -> bool {
    match rest {
        [] => true,
        [b' ' | b'T', time @ ..] => time.contains(&b':'),
        _ => false,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// A day or a month: one or two digits.
fn short(digits: &[u8]) -> Option<u32> {
    if digits.len() > 2 {
        None
    } else {
        number(digits)
    }
}

fn year(digits: &[u8]) -> Option<u32> {
    let year = number(digits)?;
    match digits.len() {
        4 => Some(year),
        2 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

fn day(year: u32, month: u32, day: u32) -> Option<Day> {
    let year = i32::try_from(year)
        .ok()
        .filter(|year| YEARS.contains(year))?;
    Day::from_ymd(year, month, day)
}

/// Months by the first three letters, in Spanish, English and Portuguese.
fn month_name(name: &[u8]) -> Option<u32> {
    let start: [u8; 3] = name.get(..3)?.try_into().ok()?;
    Some(match &start.map(|byte| byte.to_ascii_lowercase()) {
        b"ene" | b"jan" => 1,
        b"feb" | b"fev" => 2,
        b"mar" => 3,
        b"abr" | b"apr" => 4,
        b"may" | b"mai" => 5,
        b"jun" => 6,
        b"jul" => 7,
        b"ago" | b"aug" => 8,
        b"sep" | b"set" => 9,
        b"oct" | b"out" => 10,
        b"nov" => 11,
        b"dic" | b"dec" | b"dez" => 12,
        _ => return None,
    })
}

/// What one cell says about the order in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// The same day either way, with the year in front or with day and month equal.
    Neutral,
    YearFirst,
    Only(DateOrder),
    Either,
    NoDate,
}

pub(super) fn says(cell: &[u8]) -> Says {
    let day_first = parse_date(cell, DateOrder::DayFirst);
    let month_first = parse_date(cell, DateOrder::MonthFirst);
    match (day_first, month_first) {
        (None, None) => Says::NoDate,
        (Some(_), None) => Says::Only(DateOrder::DayFirst),
        (None, Some(_)) => Says::Only(DateOrder::MonthFirst),
        (Some(a), Some(b)) if a != b => Says::Either,
        _ if cell.len() >= 4 && cell[..4].iter().all(u8::is_ascii_digit) => Says::YearFirst,
        _ => Says::Neutral,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, order: DateOrder) -> Option<String> {
        parse_date(cell.as_bytes(), order).map(|day| day.to_string())
    }

    #[test]
    fn the_same_day_in_many_hands() {
        let cells = [
            "31/12/2024",
            "31-12-2024",
            "31.12.2024",
            "31/12/24",
            "2024-12-31",
            "2024/12/31",
            "20241231",
            "31-dic-24",
            "31-Dec-2024",
            "31 diciembre 2024",
            "2024-12-31T10:15:00Z",
            "31/12/2024 23:59",
            "2024-12-31 00:00:00.000",
            "31/12/2024 11:59 p. m.",
        ];
        for cell in cells {
            assert_eq!(
                read(cell, DateOrder::DayFirst).as_deref(),
                Some("2024-12-31"),
                "{cell}"
            );
        }
        assert_eq!(
            read("12/31/2024", DateOrder::MonthFirst).as_deref(),
            Some("2024-12-31")
        );
        assert_eq!(
            read("24-12-31", DateOrder::YearFirst).as_deref(),
            Some("2024-12-31")
        );
    }

    #[test]
    fn two_digit_years_turn_in_1970() {
        assert_eq!(
            read("01/01/69", DateOrder::DayFirst).as_deref(),
            Some("2069-01-01")
        );
        assert_eq!(
            read("01/01/70", DateOrder::DayFirst).as_deref(),
            Some("1970-01-01")
        );
    }

    #[test]
    fn what_is_no_date() {
        let cells = [
            "",
            "hoy",
            "31/02/2024",
            "32/01/2024",
            "1/2",
            "1/2/3/4",
            "01/02-2024",
            "00/00/0000",
            "01/01/0001",
            "31/12/9999",
            "123456789",
            "12345",
            "1.234,56",
            "2024",
            "001/02/2024",
            "31/12/2024 total",
        ];
        for cell in cells {
            assert_eq!(read(cell, DateOrder::DayFirst), None, "{cell}");
        }
    }

    #[test]
    fn evidence_about_the_order() {
        let cases = [
            ("13/04/2024", Says::Only(DateOrder::DayFirst)),
            ("04/13/2024", Says::Only(DateOrder::MonthFirst)),
            ("03/04/2024", Says::Either),
            ("04/04/2024", Says::Neutral),
            ("2024-04-03", Says::YearFirst),
            ("20240403", Says::YearFirst),
            ("pan", Says::NoDate),
        ];
        for (cell, expected) in cases {
            assert_eq!(says(cell.as_bytes()), expected, "{cell}");
        }
    }
}
