//! Files about where customers stand and how they move.

use super::{Cell, Dialect, Style};
use crate::abc::Class;
use crate::rfm::Segment;
use crate::trajectory::{Matrices, Summary};
use crate::{pyramid, results, trajectory};

impl Style {
    /// A name for scripts, or the one of the language.
    pub(super) fn name(self, machine: &'static str, spoken: &'static str) -> Cell<'static> {
        Cell::text(match self.dialect {
            Dialect::Intl => machine,
            Dialect::Es => spoken,
        })
    }

    fn place(self, class: Option<Class>) -> Cell<'static> {
        match class {
            Some(class) => Cell::text(class.name()),
            None => self.name("none", self.names().no_purchases),
        }
    }

    fn place_of(self, segment: Option<Segment>) -> Cell<'static> {
        match segment {
            Some(segment) => self.segment(Some(segment)),
            None => self.name("none", self.names().no_purchases),
        }
    }
}

/// trails.csv: a row per customer and period in which they have a line, the newest first.
pub fn trails(
    rows: impl Iterator<Item = trajectory::Row>,
    summary: &Summary,
    style: Style,
) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "trend",
        "revenue_last_months",
        "revenue_months_before",
        "period_start",
        "period_end",
        "segment",
        "abc",
        "products",
        "frequency",
        "revenue",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.trend,
            t.last_months,
            t.months_before,
            t.period_start,
            t.period_end,
            t.segment,
            t.abc,
            t.products,
            t.frequency,
            t.revenue,
        ]
    });
    for row in rows {
        let trend = row.standing.trend;
        for (step, period) in row.steps.iter().zip(&summary.periods) {
            let Some(class) = step.class else { continue };
            table.row([
                Cell::text(row.code.as_str()),
                Cell::text(row.name.as_str()),
                style.name(trend.machine_name(), style.names().trends[trend as usize]),
                Cell::Money(row.standing.now),
                Cell::Money(row.standing.before),
                Cell::Day(period.window.first_day(period.window.until)),
                Cell::Day(period.window.until),
                style.place_of(step.segment),
                Cell::text(class.name()),
                Cell::Count(step.products.into()),
                Cell::Count(step.purchases.into()),
                Cell::Money(step.revenue),
            ]);
        }
    }
    table.finish()
}

/// transitions.csv: how many moved from where to where; cells without anybody are left out.
pub fn transitions(matrices: &Matrices, style: Style) -> Vec<u8> {
    let mut table = style.header(&["level", "from", "to", "customers"], |t| {
        vec![t.level, t.from, t.to, t.customers]
    });
    let segments = || Segment::ALL.into_iter().map(Some).chain([None]);
    for (before, row) in segments().zip(matrices.segments) {
        for (now, count) in segments().zip(row).filter(|&(_, count)| count > 0) {
            table.row([
                style.name("segment", style.language.export().segment),
                style.place_of(before),
                style.place_of(now),
                Cell::Count(count.into()),
            ]);
        }
    }
    let classes = || Class::ALL.into_iter().map(Some).chain([None]);
    for (before, row) in classes().zip(matrices.classes) {
        for (now, count) in classes().zip(row).filter(|&(_, count)| count > 0) {
            table.row([
                style.name("class", style.language.export().class),
                style.place(before),
                style.place(now),
                Cell::Count(count.into()),
            ]);
        }
    }
    table.finish()
}

/// results.csv: each customer in the window and in the one before, the greatest loss first.
pub fn results(rows: impl Iterator<Item = results::Row>, style: Style) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "salesperson",
        "segment",
        "revenue",
        "previous_revenue",
        "change",
        "frequency",
        "previous_frequency",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.salesperson,
            t.segment,
            t.revenue,
            t.previous_revenue,
            t.change,
            t.frequency,
            t.previous_frequency,
        ]
    });
    for row in rows {
        table.row([
            Cell::text(row.code),
            Cell::text(row.name),
            Cell::text(row.seller),
            style.segment(row.segment),
            Cell::Money(row.now),
            Cell::Money(row.before),
            Cell::Money(row.now - row.before),
            Cell::Count(row.purchases.into()),
            Cell::Count(row.purchases_before.into()),
        ]);
    }
    table.finish()
}

/// pyramid.csv: everyone on their level, who bought most first, then the contacts marked by hand.
pub fn pyramid(rows: impl Iterator<Item = pyramid::Row>, style: Style) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "level",
        "by_hand",
        "frequency",
        "revenue",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.level,
            t.by_hand,
            t.frequency,
            t.revenue,
        ]
    });
    for row in rows {
        let by_hand = row.mark.is_some_and(|mark| mark.level() == row.level);
        let level = style.names().loyalty[row.level as usize];
        table.row([
            Cell::text(row.code),
            Cell::text(row.name),
            style.name(row.level.machine_name(), level),
            style.flag(by_hand),
            Cell::Count(row.purchases.into()),
            Cell::Money(row.value),
        ]);
    }
    table.finish()
}
