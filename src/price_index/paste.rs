//! A pasted list of months and numbers: from a statistics office's page, a spreadsheet, or by hand.

use super::{Kind, Month, Reading};
use crate::import::{DateOrder, Decimal, parse_date, parse_number};
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A line that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// From 1.
    pub line: u32,
    pub problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// No number behind the month; the line.
    OnePart(String),
    /// What stands for the month.
    Month(String),
    /// What stands for the number.
    Number(String),
    /// An index that is not above zero, or a change of −100 % or less.
    TooLow(String),
    /// A percentage among the values of an index.
    Percentage(String),
    /// A month that another line has, and that line.
    Twice(Month, u32),
    /// Of changes, a month that none of them tells before this line.
    Missing(Month),
}

/// A line in its two parts.
struct Row<'a> {
    line: u32,
    month: &'a str,
    number: &'a str,
    percent: bool,
}

/// Reads the list; a first line without any number is its heading. In order of month, or what is
/// wrong with which lines.
pub fn parse(text: &str, kind: Kind) -> Result<Vec<Reading>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    let lines = (1..).zip(text.lines().map(str::trim));
    let mut filled = lines.filter(|(_, line)| !line.is_empty()).peekable();
    filled.next_if(|(_, line)| !line.contains(|c: char| c.is_ascii_digit()));
    for (line, text) in filled {
        match Row::split(line, text) {
            Some(row) => rows.push(row),
            None => faults.push(Fault {
                line,
                problem: Problem::OnePart(text.to_owned()),
            }),
        }
    }
    let (decimal, order) = (decimal(&rows, kind), order(&rows));
    let mut readings = Vec::new();
    for row in &rows {
        match row.read(kind, decimal, order) {
            Ok(reading) => readings.push((reading, row.line)),
            Err(problem) => faults.push(Fault {
                line: row.line,
                problem,
            }),
        }
    }
    readings.sort_by_key(|&(Reading { month, .. }, line)| (month, line));
    for pair in readings.windows(2) {
        let [(before, first), (reading, line)] = *pair else {
            continue;
        };
        let problem = match reading.month - before.month {
            0 => Problem::Twice(reading.month, first),
            2.. if kind == Kind::Change => Problem::Missing(before.month + 1),
            _ => continue,
        };
        faults.push(Fault { line, problem });
    }
    if faults.is_empty() {
        Ok(readings.into_iter().map(|(reading, _)| reading).collect())
    } else {
        faults.sort_by_key(|fault| fault.line);
        Err(faults)
    }
}

/// The list as it could be pasted again.
pub fn write(readings: &[Reading], kind: Kind, decimal: Decimal) -> String {
    let lines = readings.iter().map(|reading| {
        let (year, month, _) = Day::first_of_month(reading.month).ymd();
        let (sign, size) = (
            if reading.value < 0 { "-" } else { "" },
            reading.value.unsigned_abs(),
        );
        let scale = Money::SCALE.unsigned_abs();
        let fraction = format!("{:04}", size % scale);
        let point = match (fraction.trim_end_matches('0'), decimal) {
            ("", _) => String::new(),
            (digits, Decimal::Comma) => format!(",{digits}"),
            (digits, Decimal::Point) => format!(".{digits}"),
        };
        let unit = if kind == Kind::Change { " %" } else { "" };
        format!("{month:02}/{year}\t{sign}{}{point}{unit}\n", size / scale)
    });
    lines.collect()
}

impl<'a> Row<'a> {
    /// At a tab or semicolon, else at the last blank, else at the first comma.
    fn split(line: u32, text: &'a str) -> Option<Row<'a>> {
        let (bare, percent) = match text.strip_suffix('%') {
            Some(bare) => (bare.trim_end(), true),
            None => (text, false),
        };
        let parts = (bare.split_once(['\t', ';']))
            .or_else(|| bare.rsplit_once(char::is_whitespace))
            .or_else(|| bare.split_once(','));
        let (month, number) = parts?;
        let (month, number) = (month.trim().trim_matches('"'), number.trim());
        let number = number.trim_matches(['\t', ';', '"']).trim();
        (!month.is_empty() && !number.is_empty()).then_some(Row {
            line,
            month,
            number,
            percent,
        })
    }

    fn read(&self, kind: Kind, decimal: Decimal, order: DateOrder) -> Result<Reading, Problem> {
        let month =
            month(self.month, order).ok_or_else(|| Problem::Month(self.month.to_owned()))?;
        let number = || self.number.to_owned();
        if kind == Kind::Index && self.percent {
            return Err(Problem::Percentage(format!("{} %", self.number)));
        }
        let value = parse_number(self.number.as_bytes(), decimal)
            .or_else(|| parse_number(self.number.as_bytes(), decimal.other()))
            .ok_or_else(|| Problem::Number(number()))?;
        let least = match kind {
            Kind::Index => 0,
            Kind::Change => -100 * Money::SCALE,
        };
        if value <= least {
            return Err(Problem::TooLow(number()));
        }
        Ok(Reading { month, value })
    }
}

/// A month in digits or words, with or without a day.
fn month(cell: &str, order: DateOrder) -> Option<Month> {
    let day = |text: &str| parse_date(text.as_bytes(), order).map(Day::month_number);
    let separator = cell.chars().find(|sign| " /-.".contains(*sign))?;
    day(cell)
        .or_else(|| day(&format!("{cell}{separator}1")))
        .or_else(|| day(&format!("1{separator}{cell}")))
}

/// The decimal sign by which most numbers can be read; of changes that both can read, the one by
/// which they are smaller. An index of thousands is the same index.
fn decimal(rows: &[Row], kind: Kind) -> Decimal {
    let by = |decimal: Decimal| {
        let read = |row: &Row| parse_number(row.number.as_bytes(), decimal);
        let values: Vec<i64> = rows.iter().filter_map(read).collect();
        let size = values
            .iter()
            .map(|value| i128::from(value.abs()))
            .sum::<i128>();
        (values.len(), size)
    };
    let [comma, point] = Decimal::BOTH.map(by);
    let smaller = kind == Kind::Change && point.1 < comma.1;
    match point.0.cmp(&comma.0).reverse() {
        std::cmp::Ordering::Greater => Decimal::Comma,
        std::cmp::Ordering::Equal if !smaller => Decimal::Comma,
        _ => Decimal::Point,
    }
}

/// Dates of the first of each month may be written with the month in front: then the day in front
/// would give one month many times.
fn order(rows: &[Row]) -> DateOrder {
    let distinct = |order: DateOrder| {
        let months = rows.iter().filter_map(|row| month(row.month, order));
        months
            .map(|month| (month, ()))
            .collect::<HashMap<_, _>>()
            .len()
    };
    if distinct(DateOrder::MonthFirst) > distinct(DateOrder::DayFirst) {
        DateOrder::MonthFirst
    } else {
        DateOrder::DayFirst
    }
}
