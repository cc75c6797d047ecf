//! Files about who stays, who leaves and what each is worth.

use super::{Cell, Style};
use crate::churn::Report;
use crate::clv::{Dropout, Report as Values};
use crate::cohorts;
use crate::dormant::Sleeper;

/// churn.csv: a row per window, the last one first.
pub fn churn(report: Option<&Report>, style: Style) -> Vec<u8> {
    let machine = [
        "period_start",
        "period_end",
        "base_customers",
        "lost",
        "churn_rate",
        "retention_rate",
        "base_revenue",
        "lost_revenue",
        "revenue_churn_rate",
        "cost",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.period_start,
            t.period_end,
            t.base_customers,
            t.lost,
            t.churn_rate,
            t.retention_rate,
            t.base_revenue,
            t.lost_revenue,
            t.revenue_churn_rate,
            t.cost,
        ]
    });
    for period in report.iter().flat_map(|report| &report.periods) {
        let rates = &period.rates;
        table.row([
            Cell::Day(period.window.first_day(period.window.until)),
            Cell::Day(period.window.until),
            Cell::Count(rates.base.into()),
            Cell::Count(rates.lost.into()),
            Cell::or_empty(rates.churn(), Cell::Number),
            Cell::or_empty(rates.retention(), Cell::Number),
            Cell::Money(rates.base_revenue),
            Cell::Money(rates.lost_revenue),
            Cell::or_empty(rates.revenue_churn(), Cell::Number),
            Cell::Number(period.cost),
        ]);
    }
    table.finish()
}

/// cohorts.csv: a row per cohort and period; cohorts without customers are left out.
pub fn cohorts(report: &cohorts::Report, style: Style) -> Vec<u8> {
    let machine = ["cohort", "size", "period", "active", "rate", "complete"];
    let mut table = style.header(&machine, |t| {
        vec![t.cohort, t.size, t.period, t.active, t.rate, t.complete]
    });
    for cohort in report.cohorts.iter().filter(|cohort| cohort.size > 0) {
        let name = report.unit.machine_name(cohort.first);
        for (period, cell) in cohort.cells.iter().enumerate() {
            table.row([
                Cell::text(name.as_str()),
                Cell::Count(cohort.size.into()),
                Cell::Count(period as i64),
                Cell::Count(cell.active.into()),
                Cell::Number(cohort.rate(period)),
                style.flag(cell.complete),
            ]);
        }
    }
    table.finish()
}

/// dormant.csv: whom to call first at the top.
pub fn dormant(rows: impl Iterator<Item = Sleeper>, style: Style) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "band",
        "last_purchase",
        "days",
        "past_frequency",
        "past_value",
        "last_product",
        "priority",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.band,
            t.last_purchase,
            t.recency_days,
            t.past_frequency,
            t.past_value,
            t.last_product,
            t.priority,
        ]
    });
    for row in rows {
        table.row([
            Cell::text(row.code),
            Cell::text(row.name),
            Cell::text(row.band.machine_name()),
            Cell::Day(row.last_purchase),
            Cell::Count(row.days.into()),
            Cell::Count(row.past_frequency.into()),
            Cell::Money(row.past_value),
            Cell::text(row.last_product),
            Cell::Number(row.priority),
        ]);
    }
    table.finish()
}

/// clv_model.csv: the numbers of the models; what could not be fitted is empty.
pub fn clv_model(report: &Values, style: Style) -> Vec<u8> {
    let mut table = style.header(&["parameter", "value"], |t| vec![t.parameter, t.value]);
    let fit = report.fit.ok();
    let frequency = fit.map(|fit| fit.frequency);
    let dropout = frequency.and_then(|frequency| frequency.dropout);
    let spend = report.spend;
    let name = match frequency {
        Some(frequency) if frequency.dropout.is_none() => "nbd",
        Some(frequency) => frequency.model.machine_name(),
        None => "",
    };
    let number = |value: Option<f64>| Cell::or_empty(value, Cell::Number);
    let rows = [
        ("frequency_model", Cell::text(name)),
        ("r", number(frequency.map(|f| f.r))),
        ("alpha", number(frequency.map(|f| f.alpha))),
        ("a", number(dropout.map(|Dropout { a, .. }| a))),
        ("b", number(dropout.map(|Dropout { b, .. }| b))),
        ("log_likelihood", number(fit.map(|fit| fit.log_likelihood))),
        ("p", number(spend.map(|spend| spend.p))),
        ("q", number(spend.map(|spend| spend.q))),
        ("v", number(spend.map(|spend| spend.v))),
        (
            "spend_log_likelihood",
            number(spend.map(|spend| spend.log_likelihood)),
        ),
        ("customers", Cell::Count(report.customers.into())),
        (
            "repeaters",
            Cell::or_empty(fit, |fit| Cell::Count(fit.repeaters.into())),
        ),
        ("time_unit", Cell::text("week")),
        (
            "holdout_mae",
            number(report.holdout.as_ref().map(|holdout| holdout.mae)),
        ),
    ];
    for (parameter, value) in rows {
        table.row([Cell::text(parameter), value]);
    }
    table.finish()
}
