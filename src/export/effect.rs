//! What the actions brought, as a file.

use super::table::Cell;
use super::{Dialect, Style, Table};
use crate::effect::{Difference, Report, Row};

const MACHINE: [&str; 29] = [
    "action",
    "list",
    "objective",
    "start",
    "done",
    "days",
    "customers",
    "control",
    "responses",
    "response_rate",
    "retention_rate",
    "revenue_before",
    "revenue_after",
    "control_responses",
    "control_revenue_before",
    "control_revenue_after",
    "share_difference",
    "share_low",
    "share_high",
    "revenue_difference",
    "revenue_low",
    "revenue_high",
    "gained_revenue",
    "gained_margin",
    "cost",
    "expected_gain",
    "roi_planned",
    "roi",
    "cost_per_response",
];

/// effect.csv: a row per action that could be measured, the latest first.
pub fn effect(report: &Report, style: Style) -> Vec<u8> {
    let heads = match style.dialect {
        Dialect::Intl => &MACHINE,
        Dialect::Es => &style.language.export().effect,
    };
    let mut table = Table::new(style.dialect, heads.iter().copied());
    for row in &report.rows {
        table.row(cells(row, style));
    }
    table.finish()
}

fn cells(row: &Row, style: Style) -> Vec<Cell<'_>> {
    let control = row.control.as_ref();
    let contrast = row.contrast.unwrap_or_default();
    let number = |number: Option<f64>| Cell::or_empty(number, Cell::Number);
    let count = |count: u32| Cell::Count(count.into());
    let interval = |told: Option<Difference>| {
        let part = |of: fn(Difference) -> f64| number(told.map(of));
        [
            part(|one| one.estimate),
            part(|one| one.low),
            part(|one| one.high),
        ]
    };
    let objective = row
        .objective
        .map(|one| (one.machine_name(), style.names().objectives[one as usize]));
    let mut cells = vec![
        Cell::text(row.what.as_str()),
        Cell::text(row.list.as_str()),
        Cell::or_empty(objective, |(machine, spoken)| style.name(machine, spoken)),
        Cell::Day(row.frame.start),
        style.flag(row.done),
        count(row.frame.days),
        count(row.treated.customers),
        count(control.map_or(0, |group| group.customers)),
        count(row.treated.after.buyers),
        Cell::Number(row.treated.response()),
        number(row.treated.retention()),
        Cell::Money(row.treated.before.revenue),
        Cell::Money(row.treated.after.revenue),
        Cell::or_empty(control, |group| count(group.after.buyers)),
        Cell::or_empty(control, |group| Cell::Money(group.before.revenue)),
        Cell::or_empty(control, |group| Cell::Money(group.after.revenue)),
    ];
    cells.extend(interval(contrast.share));
    cells.extend(interval(contrast.revenue));
    cells.extend([
        Cell::Money(row.gained_revenue),
        Cell::or_empty(row.gained_margin, Cell::Money),
        Cell::or_empty(row.cost, Cell::Money),
        Cell::or_empty(row.gain, Cell::Money),
        number(row.roi_planned),
        number(row.roi),
        number(row.cost_per_response()),
    ]);
    cells
}
