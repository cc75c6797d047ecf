//! The files, column by column, as other people's scripts expect them.

use super::{Cell, Style, Table};
use crate::abc::Change;
use crate::clv;
use crate::customers::Row;
use crate::export::Dialect;
use crate::import::Rejects;
use crate::rfm::{self, Segment};
use crate::text::{Export, Names};

impl Style {
    /// Machine names for scripts, the language's own for people.
    pub(super) fn header(
        self,
        machine: &[&'static str],
        spoken: fn(&Export) -> Vec<&'static str>,
    ) -> Table {
        match self.dialect {
            Dialect::Intl => Table::new(self.dialect, machine.iter().copied()),
            Dialect::Es => Table::new(self.dialect, spoken(self.language.export())),
        }
    }

    pub(super) fn names(self) -> &'static Names {
        self.language.names()
    }

    pub(super) fn segment(self, segment: Option<Segment>) -> Cell<'static> {
        Cell::text(match (self.dialect, segment) {
            (Dialect::Intl, Some(segment)) => segment.machine_name(),
            (Dialect::Intl, None) => "outside_window",
            (Dialect::Es, Some(segment)) => self.names().segments[segment as usize],
            (Dialect::Es, None) => self.names().outside_window,
        })
    }

    fn change(self, change: Change) -> Cell<'static> {
        Cell::text(match self.dialect {
            Dialect::Intl => change.machine_name(),
            Dialect::Es => self.names().changes[change as usize],
        })
    }

    pub(super) fn flag(self, flag: bool) -> Cell<'static> {
        Cell::text(match (self.dialect, flag) {
            (Dialect::Intl, true) => "true",
            (Dialect::Intl, false) => "false",
            (Dialect::Es, true) => self.names().yes,
            (Dialect::Es, false) => self.names().no,
        })
    }
}

/// What a customer is worth, by the simple formula and by the model; `None` where either has no answer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Worth {
    pub simple: Option<f64>,
    pub model: Option<clv::Customer>,
}

/// customers.csv: every customer up to the analysis date, and what each is worth.
pub fn customers(rows: impl Iterator<Item = (Row, Worth)>, style: Style) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "first_purchase",
        "last_purchase",
        "recency_days",
        "frequency",
        "monetary",
        "margin",
        "r",
        "f",
        "m",
        "rfm",
        "segment",
        "abc",
        "abc_margin",
        "abc_previous",
        "products",
        "clv_historic",
        "clv_simple",
        "p_alive",
        "expected_purchases_12m",
        "expected_value",
        "clv_12m",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.first_purchase,
            t.last_purchase,
            t.recency_days,
            t.frequency,
            t.monetary,
            t.margin,
            t.r,
            t.f,
            t.m,
            t.rfm,
            t.segment,
            t.abc,
            t.abc_margin,
            t.abc_previous,
            t.products,
            t.clv_historic,
            t.clv_simple,
            t.p_alive,
            t.expected_purchases_12m,
            t.expected_value,
            t.clv_12m,
        ]
    });
    for (row, worth) in rows {
        let number = |value: Option<f64>| Cell::or_empty(value, Cell::Number);
        let model = worth.model;
        let score = |of: fn(&rfm::Score) -> i64| Cell::or_empty(row.score, |s| Cell::Count(of(&s)));
        let class =
            |class: Option<crate::abc::Class>| Cell::or_empty(class, |c| Cell::text(c.name()));
        table.row([
            Cell::text(&row.code),
            Cell::text(&row.name),
            Cell::or_empty(row.first_purchase, Cell::Day),
            Cell::or_empty(row.last_purchase, Cell::Day),
            Cell::or_empty(row.recency_days, |days| Cell::Count(days.into())),
            Cell::Count(row.frequency.into()),
            Cell::Money(row.monetary),
            Cell::or_empty(row.margin, Cell::Money),
            score(|s| s.r.into()),
            score(|s| s.f.into()),
            score(|s| s.m.into()),
            score(|s| s.code().into()),
            style.segment(row.segment()),
            class(row.class),
            class(row.class_margin),
            class(row.class_previous),
            Cell::Count(row.products.into()),
            Cell::or_empty(row.historic_margin, Cell::Money),
            number(worth.simple),
            number(model.and_then(|model| model.p_alive)),
            number(model.map(|model| model.expected_purchases)),
            number(model.and_then(|model| model.expected_value)),
            number(model.and_then(|model| model.value)),
        ]);
    }
    table.finish()
}

/// abc.csv: the customers with lines in this window or the one before.
pub fn abc(rows: impl Iterator<Item = Row>, style: Style) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "rank",
        "revenue",
        "share",
        "cumulative_share",
        "class",
        "margin",
        "margin_rank",
        "margin_class",
        "previous_revenue",
        "previous_rank",
        "previous_class",
        "change",
        "dormant",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.rank,
            t.revenue,
            t.share,
            t.cumulative_share,
            t.class,
            t.margin,
            t.margin_rank,
            t.margin_class,
            t.previous_revenue,
            t.previous_rank,
            t.previous_class,
            t.change,
            t.dormant,
        ]
    });
    for row in rows {
        let rank = |rank: Option<u32>| Cell::or_empty(rank, |rank| Cell::Count(rank.into()));
        let class =
            |class: Option<crate::abc::Class>| Cell::or_empty(class, |c| Cell::text(c.name()));
        let ranked = |cell| {
            if row.rank.is_some() {
                cell
            } else {
                Cell::Empty
            }
        };
        table.row([
            Cell::text(&row.code),
            Cell::text(&row.name),
            rank(row.rank),
            Cell::Money(row.monetary),
            ranked(Cell::Number(row.share)),
            ranked(Cell::Number(row.cumulative_share)),
            class(row.class),
            Cell::or_empty(row.margin, Cell::Money),
            rank(row.rank_margin),
            class(row.class_margin),
            Cell::or_empty(row.previous, Cell::Money),
            rank(row.rank_previous),
            class(row.class_previous),
            Cell::or_empty(row.change, |change| style.change(change)),
            style.flag(row.dormant),
        ]);
    }
    table.finish()
}

/// segments.csv: the eleven segments. Value and churn per segment stay empty until their analyses
/// have been made.
pub fn segments(
    summary: &rfm::Summary,
    worth: impl Fn(Segment) -> SegmentWorth,
    style: Style,
) -> Vec<u8> {
    let machine = [
        "segment",
        "customers",
        "revenue",
        "revenue_share",
        "mean_recency_days",
        "mean_frequency",
        "mean_monetary",
        "clv_simple",
        "churn_rate",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.segment,
            t.customers,
            t.revenue,
            t.revenue_share,
            t.mean_recency_days,
            t.mean_frequency,
            t.mean_monetary,
            t.clv_simple,
            t.churn_rate,
        ]
    });
    for row in &summary.segments {
        let mean = |value| {
            if row.customers > 0 {
                Cell::Number(value)
            } else {
                Cell::Empty
            }
        };
        table.row([
            style.segment(Some(row.segment)),
            Cell::Count(row.customers.into()),
            Cell::Money(row.revenue),
            Cell::Number(row.revenue_share),
            mean(row.mean_recency_days),
            mean(row.mean_frequency),
            mean(row.mean_monetary),
            Cell::or_empty(worth(row.segment).simple, Cell::Number),
            Cell::or_empty(worth(row.segment).churn, Cell::Number),
        ]);
    }
    table.finish()
}

/// What a customer of a segment is worth by the simple formula, and the churn of those who were in it
/// at the end of the window before.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SegmentWorth {
    pub simple: Option<f64>,
    pub churn: Option<f64>,
}

/// rejected.csv: the source's own columns as they were, then where and why.
pub fn rejected(rejects: &Rejects, style: Style) -> Vec<u8> {
    let spoken = style.language.export();
    let ours = match style.dialect {
        Dialect::Intl => ["source_file", "source_line", "reason"],
        Dialect::Es => [spoken.source_file, spoken.source_line, spoken.reason],
    };
    let header = rejects.header.iter().map(String::as_str).chain(ours);
    let mut table = Table::new(style.dialect, header);
    for reject in rejects.iter() {
        let reason = match style.dialect {
            Dialect::Intl => reject.reason.machine_name(),
            Dialect::Es => style.names().reasons[reject.reason as usize],
        };
        let width = rejects.header.len();
        let cells = (0..width).map(|i| match reject.cells.get(i) {
            // Cells beyond the header stand in the last one, or the reason would change its column.
            Some(_) if i + 1 == width && reject.cells.len() > width => {
                Cell::text(reject.cells[i..].join(" "))
            }
            Some(cell) => Cell::text(cell.as_str()),
            None => Cell::Empty,
        });
        let place = [
            Cell::text(rejects.file.as_str()),
            Cell::Count(reject.line as i64),
            Cell::text(reason),
        ];
        table.row(cells.chain(place));
    }
    table.finish()
}
