//! What the cells of a column say about it, over many rows.

use super::date::{self, DateOrder};
use super::number::{self, Decimal};
use crate::ledger::Money;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    #[default]
    Empty,
    Date,
    Number,
    Text,
}

/// Counts over the sampled cells of one column.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    cells: u32,
    filled: u32,
    numbers: u32,
    comma: u32,
    point: u32,
    number_either: u32,
    dates: u32,
    year_first: u32,
    day_first: u32,
    month_first: u32,
    date_either: u32,
    samples: Vec<Vec<u8>>,
    unclear: Vec<Vec<u8>>,
    serials: u32,
    percents: u32,
    wholes: u32,
    /// Numbers beyond 1, read with the comma and with the point.
    beyond_one: [u32; 2],
    currencies: Vec<(&'static str, u32)>,
}

/// Cells shown of each column.
const SAMPLES: usize = 3;

impl Tally {
    pub fn add(&mut self, cell: &[u8]) {
        self.cells += 1;
        if cell.is_empty() {
            return;
        }
        self.filled += 1;
        keep(&mut self.samples, cell);
        let number = self.add_number(cell);
        self.serials += u32::from(date::parse_serial(cell).is_some());
        self.wholes += u32::from(number::whole(cell).is_some());
        self.numbers += u32::from(number != number::Says::NoNumber);
        match number {
            number::Says::Only(Decimal::Comma) => self.comma += 1,
            number::Says::Only(Decimal::Point) => self.point += 1,
            number::Says::Either => self.number_either += 1,
            _ => {}
        }
        let date = date::says(cell);
        self.dates += u32::from(date != date::Says::NoDate);
        match date {
            date::Says::Only(DateOrder::DayFirst) => self.day_first += 1,
            date::Says::Only(_) => self.month_first += 1,
            date::Says::Either => self.date_either += 1,
            date::Says::YearFirst => self.year_first += 1,
            _ => {}
        }
        if number == number::Says::Either || date == date::Says::Either {
            keep(&mut self.unclear, cell);
        }
    }

    fn add_number(&mut self, cell: &[u8]) -> number::Says {
        let readings = Decimal::BOTH.map(|decimal| number::read(cell, decimal));
        for (figure, beyond) in readings.iter().zip(&mut self.beyond_one) {
            *beyond += u32::from(figure.is_some_and(|f| f.value.abs() > Money::SCALE));
        }
        if let Some(figure) = readings.iter().flatten().next() {
            self.percents += u32::from(figure.percent);
            if let Some(name) = figure.currency {
                match self.currencies.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, cells)) => *cells += 1,
                    None => self.currencies.push((name, 1)),
                }
            }
        }
        let [comma, point] = readings;
        number::compare(comma, point)
    }

    /// Rows too short to have the cell.
    pub fn add_missing(&mut self, rows: u32) {
        self.cells += rows;
    }

    pub fn judge(&self, text: impl Fn(&[u8]) -> String) -> Evidence {
        // Some cells of a column of amounts may be dirt; most may not.
        let most = |count: u32| count * 10 >= self.filled * 6;
        let content = match self.filled {
            0 => Content::Empty,
            // 20241231 is a number too, but no amount looks like a row of dates.
            _ if most(self.dates) => Content::Date,
            _ if most(self.numbers) => Content::Number,
            _ => Content::Text,
        };
        Evidence {
            content,
            fill: if self.cells == 0 {
                0.0
            } else {
                f64::from(self.filled) / f64::from(self.cells)
            },
            date_share: share(self.dates, self.filled),
            number_share: share(self.numbers, self.filled),
            decimal: more(self.comma, Decimal::Comma, self.point, Decimal::Point),
            number_either: self.number_either,
            order: self.order(),
            date_either: self.date_either,
            samples: self.samples.iter().map(|cell| text(cell)).collect(),
            unclear: self.unclear.iter().map(|cell| text(cell)).collect(),
            serial_share: share(self.serials, self.filled),
            percent_share: share(self.percents, self.filled),
            whole: self.filled > 0 && self.wholes == self.filled,
            beyond_one: self.beyond_one,
            currencies: (self.currencies.iter())
                .map(|&(name, cells)| (name.to_owned(), cells))
                .collect(),
        }
    }
}

impl Tally {
    fn order(&self) -> Option<DateOrder> {
        if self.dates > 0 && self.year_first == self.dates {
            return Some(DateOrder::YearFirst);
        }
        more(
            self.day_first,
            DateOrder::DayFirst,
            self.month_first,
            DateOrder::MonthFirst,
        )
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        0.0
    } else {
        f64::from(part) / f64::from(whole)
    }
}

fn keep(samples: &mut Vec<Vec<u8>>, cell: &[u8]) {
    if samples.len() < SAMPLES && !samples.iter().any(|known| known == cell) {
        samples.push(cell.to_vec());
    }
}

fn more<T>(a: u32, first: T, b: u32, second: T) -> Option<T> {
    match a.cmp(&b) {
        std::cmp::Ordering::Greater => Some(first),
        std::cmp::Ordering::Less => Some(second),
        std::cmp::Ordering::Equal => None,
    }
}

/// What the sampled cells prove.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub content: Content,
    /// Share of cells that are not empty: 0 to 1.
    pub fill: f64,
    /// Share of the filled cells that are a date in some order, and a number in some style.
    pub date_share: f64,
    pub number_share: f64,
    /// The decimal sign that most telling cells need; `None` if none tells.
    pub decimal: Option<Decimal>,
    /// Sampled cells that are a different number under each decimal sign.
    pub number_either: u32,
    pub order: Option<DateOrder>,
    /// Sampled cells that are a different day under each order.
    pub date_either: u32,
    pub samples: Vec<String>,
    /// Some of the cells that can be read in two ways.
    pub unclear: Vec<String>,
    /// Share of the filled cells that are the number of a day in a spreadsheet, of days from 1970 to
    /// 2079: amounts of five digits are too.
    pub serial_share: f64,
    pub percent_share: f64,
    /// Every filled cell is a whole number written as "123.0".
    pub whole: bool,
    /// Sampled numbers beyond 1, read with the comma and with the point.
    pub beyond_one: [u32; 2],
    /// Signs of currencies at the numbers, each with its cells; bare numbers have none.
    pub currencies: Vec<(String, u32)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(cells: &[&str]) -> Evidence {
        let mut tally = Tally::default();
        for cell in cells {
            tally.add(cell.as_bytes());
        }
        tally.judge(|cell| String::from_utf8_lossy(cell).into_owned())
    }

    #[test]
    fn one_telling_cell_decides_for_the_column() {
        let evidence = judge(&["14.000", "1.500", "", "12,5"]);
        assert_eq!(evidence.decimal, Some(Decimal::Comma));
        assert_eq!((evidence.content, evidence.fill), (Content::Number, 0.75));
        assert_eq!(
            judge(&["03/04/2024", "13/04/2024"]).order,
            Some(DateOrder::DayFirst)
        );
    }

    #[test]
    fn without_a_telling_cell_it_stays_open() {
        let evidence = judge(&["14.000", "1.500"]);
        assert_eq!((evidence.decimal, evidence.number_either), (None, 2));
        assert_eq!(evidence.unclear, ["14.000", "1.500"]);
        let evidence = judge(&["03/04/2024", "05/05/2024"]);
        assert_eq!(
            (evidence.order, evidence.date_either, evidence.content),
            (None, 1, Content::Date)
        );
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(judge(&["pan", "vino", "12"]).content, Content::Text);
        assert_eq!(judge(&["", ""]).content, Content::Empty);
    }

    #[test]
    fn what_else_the_cells_of_a_column_share() {
        let evidence = judge(&["45292", "45292.5", "", "x"]);
        assert_eq!(evidence.serial_share, 2.0 / 3.0);
        let evidence = judge(&["15 %", "2,5%", "1"]);
        assert_eq!(
            (evidence.percent_share, evidence.beyond_one),
            (2.0 / 3.0, [2, 1])
        );
        assert!(judge(&["1001.0", "", "7.0"]).whole);
        assert!(!judge(&["1001.0", "7"]).whole && !judge(&[""]).whole);
        let evidence = judge(&["$ 5", "US$ 5", "U$S 6", "7"]);
        assert_eq!(evidence.currencies, [("$".into(), 1), ("USD".into(), 2)]);
    }
}
