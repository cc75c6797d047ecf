//! Churn by period, and what the course's claims look like, as columns.

use crate::chart::{Column, Columns, Hue, Writer};
use crate::churn::{ByProducts, ByYear, Claim, Report};
use crate::ui::*;
use std::sync::Arc;

fn columns(heads: [&str; 2], columns: Vec<Column>, write: Writer, axis: Writer) -> Columns {
    Columns {
        heads: [heads[0], heads[1], ""].map(String::from),
        columns,
        write,
        axis,
        hue: Hue::Accent,
    }
}

/// `of`: of how many customers; those of too few to say anything are drawn paler.
fn column(label: String, short: String, value: f64, of: u32) -> Column {
    Column {
        label,
        short,
        value,
        previous: None,
        partial: of < Claim::FEWEST,
    }
}

fn percents(format: Format) -> [Writer; 2] {
    [1, 0].map(|decimals| -> Writer { Arc::new(move |rate| format.percent(rate, decimals)) })
}

/// The churn of each window, the oldest first.
pub fn by_period(report: &Report) -> Columns {
    let (words, format) = (&use_text().churn, use_format());
    let periods = report.periods.iter().rev().filter_map(|period| {
        let window = period.window;
        let label = format.period(window);
        let short = format.day_medium(window.until);
        Some(column(
            label,
            short,
            period.rates.churn()?,
            period.rates.base,
        ))
    });
    let heads = [words.periods.period, words.rates.churn];
    let [write, axis] = percents(format);
    columns(heads, periods.collect(), write, axis)
}

/// The retention of who bought one product, two, three, more.
pub fn by_products(found: &ByProducts) -> Columns {
    let (words, format) = (&use_text().churn.claims, use_format());
    let names = ["1", "2", "3", words.four].map(str::to_owned);
    let counts = found.base.into_iter().zip(found.retained);
    let known = (names.into_iter().zip(counts))
        .filter(|(_, (base, _))| *base > 0)
        .map(|(name, (base, kept))| {
            column(name.clone(), name, f64::from(kept) / f64::from(base), base)
        });
    let heads = [words.product_count, words.retained];
    let [write, axis] = percents(format);
    columns(heads, known.collect(), write, axis)
}

/// The mean revenue of a customer in each year of the relation.
pub fn by_year(found: &ByYear) -> Columns {
    let (words, format) = (&use_text().churn.claims, use_format());
    let years = (1..).zip(&found.years).map(|(nth, year)| {
        let name = (words.nth)(&format!("{nth}"));
        column(name.clone(), name, year.mean(), year.customers)
    });
    columns(
        [words.year, words.mean],
        years.collect(),
        Arc::new(move |amount| format.money_whole_f64(amount)),
        Arc::new(move |amount| format.money_short(amount)),
    )
}
