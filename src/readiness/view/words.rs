//! Facts and needs, in sentences.

use super::super::{Analysis, Calendar, Column, Fact, Gain, Level, Measure, Need, Report, Row};
use crate::ui::{Format, use_format, use_text};

/// As it is shown: a share as a percentage, everything else as a whole number.
fn number(fmt: &Format, measure: Measure, value: f64) -> String {
    if measure.is_share() {
        fmt.percent(value, 0)
    } else {
        fmt.count(value.floor().max(0.0) as usize)
    }
}

pub fn fact(fact: &Fact) -> String {
    let (text, fmt) = (&use_text().readiness, use_format());
    let (words, have) = (&text.facts, number(&fmt, fact.measure, fact.have));
    let column = |column: Column| text.columns[column as usize];
    match fact.measure {
        Measure::Lines => (words.lines)(&have),
        Measure::Detail => words.detail.to_owned(),
        Measure::Months => (words.months)(&have),
        Measure::Weeks => (words.weeks)(&have),
        Measure::MissingMonths => (words.missing_months)(&have),
        Measure::Customers => (words.customers)(&have),
        Measure::KnownSales => (words.known_sales)(&have),
        Measure::Repeaters => (words.repeaters)(&have),
        Measure::RepeaterShare => (words.repeater_share)(&have),
        Measure::RegularShare => (words.regular_share)(&have),
        Measure::CrossBuyers => (words.cross_buyers)(&have),
        Measure::Baskets => (words.baskets)(&have),
        Measure::Values(Column::Salesperson) => (words.salespeople)(&have),
        Measure::Values(Column::City) => (words.cities)(&have),
        Measure::Values(_) => (words.products)(&have),
        Measure::Fill(Column::Margin) => (words.fill_margin)(&have),
        Measure::Fill(of @ (Column::Invoice | Column::Product)) => {
            (words.fill_lines)(&have, column(of))
        }
        Measure::Fill(of) => (words.fill_customers)(&have, column(of)),
    }
}

/// What is missing, and what would change with it.
pub fn need(row: &Row, need: &Need, months: &str) -> (String, &'static str) {
    let (text, fmt) = (&use_text().readiness, use_format());
    let words = &text.needs;
    let have = number(&fmt, need.measure, need.have);
    let want = match need.measure.is_share() {
        true => number(&fmt, need.measure, need.want),
        false => fmt.count(need.want.ceil() as usize),
    };
    let missing = match need.measure {
        Measure::Lines => words.lines.to_owned(),
        Measure::Detail => words.detail.to_owned(),
        Measure::Months => (words.months)(&have, &want),
        Measure::Weeks => (words.weeks)(&have, &want),
        Measure::MissingMonths => (words.missing_months)(months),
        Measure::Customers => (words.customers)(&have, &want),
        Measure::KnownSales => (words.known_sales)(&have, &want),
        Measure::Repeaters => (words.repeaters)(&have, &want),
        Measure::RepeaterShare => (words.repeater_share)(&have, &want),
        Measure::RegularShare => (words.regular_share)(&have, &want),
        Measure::CrossBuyers => (words.cross_buyers)(&have, &want),
        Measure::Baskets => (words.baskets)(&have, &want),
        Measure::Values(Column::Salesperson) => words.salespeople.to_owned(),
        Measure::Values(Column::City) => words.cities.to_owned(),
        Measure::Values(_) => words.products.to_owned(),
        Measure::Fill(Column::Margin) if need.have == 0.0 => words.no_margin.to_owned(),
        Measure::Fill(column) => {
            let heading = text.headings[column as usize];
            match need.have == 0.0 {
                true => (words.no_column)(heading),
                false => (words.fill)(heading, &have, &want),
            }
        }
    };
    (missing, gain(row, need))
}

fn gain(row: &Row, need: &Need) -> &'static str {
    let words = &use_text().readiness;
    match (need.gain, need.measure, row.analysis) {
        (Gain::Opens, ..) => words.opens,
        _ if row.level == Level::Red => words.firms_too,
        (_, Measure::KnownSales, _) => words.firms_known_sales,
        (_, Measure::MissingMonths, _) => words.firms_missing_months,
        (_, Measure::Fill(Column::Margin), Analysis::SimpleValue | Analysis::PredictiveValue) => {
            words.firms_margin
        }
        (_, Measure::Months, Analysis::Comparison | Analysis::Churn | Analysis::Dormant) => {
            words.firms_period_before
        }
        (_, Measure::Customers, Analysis::Rfm) => words.firms_few_customers,
        _ => words.firms,
    }
}

/// The months without a sale, as many as a sentence bears.
pub fn missing_months(calendar: &Calendar) -> String {
    const NAMED: usize = 6;
    let fmt = use_format();
    let named: Vec<String> = (calendar.missing.iter().take(NAMED))
        .map(|&month| fmt.month(month))
        .collect();
    match (calendar.missing_count as usize).saturating_sub(named.len()) {
        0 => named.join(", "),
        more => format!("{} (+{})", named.join(", "), fmt.count(more)),
    }
}

/// What holds for all analyses.
pub fn notes(report: &Report) -> Vec<String> {
    let (words, fmt) = (&use_text().readiness, use_format());
    let summarised = report.summarised.then(|| words.summarised.to_owned());
    let few = report.few_customers.then(|| words.few_customers.to_owned());
    let unfinished = (report.calendar.unfinished.zip(report.calendar.days))
        .map(|(month, (_, last))| (words.unfinished)(&fmt.month(month), &fmt.day_medium(last)));
    [summarised, unfinished, few]
        .into_iter()
        .flatten()
        .collect()
}
