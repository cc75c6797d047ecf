//! Dates as exports write them.

use super::calendar;
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
/// `31-dic-2024`, `31 de diciembre de 2024`, `Dec 31, 2024`, each with or without the day of the week
/// before it and a time behind it. Two-digit years run from 1970 to 2069.
///
/// ```
/// use cartera::import::{parse_date, DateOrder};
/// use cartera::ledger::Day;
/// assert_eq!(parse_date(b"3/4/24", DateOrder::DayFirst), Day::from_ymd(2024, 4, 3));
/// assert_eq!(parse_date(b"03/04/2024 10:15", DateOrder::MonthFirst), Day::from_ymd(2024, 3, 4));
/// assert_eq!(parse_date(b"31/02/2024", DateOrder::DayFirst), None);
/// ```
pub fn parse_date(cell: &[u8], order: DateOrder) -> Option<Day> {
    if let Some(day) = in_numbers(cell, order) {
        return Some(day);
    }
    // Only a date in words holds a blank and a letter.
    let worded = cell.len() > 9 && cell.iter().any(u8::is_ascii_alphabetic);
    if !worded || !cell.iter().any(u8::is_ascii_digit) {
        return None;
    }
    in_words(cell).or_else(|| {
        let (first, rest) = word(cell)?;
        let rest = after_word(rest);
        let named = calendar::is_weekday(first) && rest.len() < cell.len();
        named.then(|| in_numbers(rest, order).or_else(|| in_words(rest)))?
    })
}

/// A cell that is one day in whichever order it can be read; no day where the order matters.
pub(super) fn parse_unordered(cell: &[u8]) -> Option<Day> {
    let day_first = parse_date(cell, DateOrder::DayFirst);
    let month_first = parse_date(cell, DateOrder::MonthFirst);
    match (day_first, month_first) {
        (Some(a), Some(b)) => (a == b).then_some(a),
        (one, other) => one.or(other),
    }
}

/// A cell as the number of a day in a spreadsheet, counted from 30 December 1899: 45292 is
/// 2024-01-01. A time of day may follow as a fraction. Only for columns whose cells are such numbers:
/// any amount of five digits would be one.
pub(super) fn parse_serial(cell: &[u8]) -> Option<Day> {
    /// 1 January 1970.
    const EPOCH: i32 = 25_569;
    /// 31 December 2079.
    const LAST: i32 = 65_745;
    let (whole, fraction) = cell.split_at_checked(5)?;
    let timed = match fraction {
        [] => true,
        [b'.' | b',', digits @ ..] => digits.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    let number = i32::try_from(number(whole)?).ok()?;
    (timed && (EPOCH..=LAST).contains(&number)).then(|| Day(number - EPOCH))
}

fn in_numbers(cell: &[u8], order: DateOrder) -> Option<Day> {
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
    if !second.iter().all(u8::is_ascii_digit) {
        return day(year(third)?, calendar::month(second)?, short(first)?);
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

/// `31 de diciembre de 2024`, `December 31, 2024`, `31 dic. 24`: a month's name and two numbers.
fn in_words(cell: &[u8]) -> Option<Day> {
    let mut parts = [&b""[..]; 3];
    let mut rest = cell;
    for part in &mut parts {
        loop {
            (*part, rest) = word(rest)?;
            match *part {
                b"de" | b"del" | b"of" | b"DE" | b"DEL" => rest = after_word(rest),
                _ => break,
            }
        }
        // Behind the last part there may be a time, and nothing else.
        if !time_or_nothing(rest) {
            rest = after_word(rest);
        }
    }
    let [first, second, third] = parts;
    let read = match (calendar::month(first), calendar::month(second)) {
        (Some(month), _) => day(year(third)?, month, short(second)?),
        (_, Some(month)) if first.len() == 4 => day(number(first)?, month, short(third)?),
        (_, Some(month)) => day(year(third)?, month, short(first)?),
        _ => None,
    };
    read.filter(|_| time_or_nothing(rest))
}

/// A run of digits, or of letters in any encoding.
fn word(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let digits = bytes.first()?.is_ascii_digit();
    let end = (bytes.iter())
        .position(|byte| {
            if digits {
                !byte.is_ascii_digit()
            } else {
                byte.is_ascii() && !byte.is_ascii_alphabetic()
            }
        })
        .unwrap_or(bytes.len());
    (end > 0).then(|| bytes.split_at(end))
}

/// What follows on the signs that part words.
fn after_word(bytes: &[u8]) -> &[u8] {
    let signs = bytes.iter().take_while(|byte| b" ,.-/".contains(byte));
    &bytes[signs.count()..]
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

/// `T10:15:00-03:00`, ` 10:15 a. m.`, `, 10:15`, ` 10.15.00`, `T101500`.
fn time_or_nothing(rest: &[u8]) -> bool {
    let time = match rest {
        [] => return true,
        [b'T', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', ..] => return true,
        [b',', b' ', time @ ..] | [b' ' | b'T', time @ ..] => time.trim_ascii_start(),
        _ => return false,
    };
    let hours = time.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let minutes = match time.get(hours..) {
        Some([b':' | b'h', minutes @ ..]) => minutes,
        // A point alone could be an amount's.
        Some([b'.', minutes @ ..]) if minutes.get(2) == Some(&b'.') => minutes,
        _ => return false,
    };
    let clock = matches!(minutes, [b'0'..=b'5', b'0'..=b'9', ..]);
    (1..=2).contains(&hours) && clock
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
            "31/12/2024 10:15 a. m.",
            "31/12/2024, 10:15:22",
            "31/12/2024  9:05",
            "31/12/2024 10.15.00",
            "31/12/2024 10h15",
            "2024-12-31T10:15:00-03:00",
            "20241231T101500",
            "31 de diciembre de 2024",
            "31 de dezembro de 2024",
            "31 dic. 2024",
            "31 December, 2024",
            "Dec 31, 2024",
            "December 31 2024",
            "Dec. 31, 2024 10:15 AM",
            "2024 Dec 31",
            "31-dic.-2024",
            "31/dic/24",
            "lunes 31/12/2024",
            "lun. 31/12/24 10:15",
            "mié, 31/12/2024",
            "martes, 31 de diciembre de 2024",
            "Tue, 31 Dec 2024 10:15:00 GMT",
            "Tue Dec 31 2024 10:15:00 GMT-0300",
            "mar 31 dic 2024",
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
            "31/12/2024 Total: 5",
            "31/12/2024 10.15",
            "31/12/2024 1234.50",
            "Set 12 vasos",
            "mayonesa 12 24",
            "31 de diciembre",
            "31 de foo de 2024",
            "Dec 31, 2024 total",
            "lunes",
            "31 12 dic 2024",
            "45292",
        ];
        for cell in cells {
            assert_eq!(read(cell, DateOrder::DayFirst), None, "{cell}");
        }
    }

    #[test]
    fn numbers_of_a_spreadsheet() {
        let serial = |cell: &str| parse_serial(cell.as_bytes()).map(|day| day.to_string());
        for (cell, day) in [
            ("25569", "1970-01-01"),
            ("45292", "2024-01-01"),
            ("45292.5", "2024-01-01"),
            ("45351,999", "2024-02-29"),
            ("65745", "2079-12-31"),
        ] {
            assert_eq!(serial(cell).as_deref(), Some(day), "{cell}");
        }
        let cells = ["", "25568", "99999", "4529", "452920", "45292 ", "-45292"];
        for cell in cells {
            assert_eq!(serial(cell), None, "{cell}");
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
