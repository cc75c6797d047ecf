//! The columns of the list: heading, order, and what stands in each cell.

use super::super::{Row, Sort};
use super::{change_hue, class_hue};
use crate::chart::Hue;
use crate::ledger::Money;
use crate::rfm::chart;
use crate::text::CustomerList;
use crate::ui::*;

/// What the list shows of each customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// What the segments are made of.
    Rfm,
    /// All that is known; margins where the sales tell them.
    All { margin: bool },
}

pub(super) const START: Sorting = Sorting {
    key: "value",
    descending: true,
};

/// The order that a heading asks for.
pub(super) fn sort(key: &str) -> Sort {
    match key {
        "customer" => Sort::Name,
        "segment" => Sort::Segment,
        "code" => Sort::Score,
        "last" => Sort::LastPurchase,
        "frequency" => Sort::Frequency,
        "margin" => Sort::Margin,
        "class" => Sort::Rank,
        "previous" => Sort::Previous,
        "change" => Sort::Change,
        "products" => Sort::Products,
        _ => Sort::Monetary,
    }
}

pub(super) fn columns(shown: Columns) -> Vec<Column<Row>> {
    let (text, format) = (use_text(), use_format());
    let words = &text.customers.list;
    let customer = |row: &Row| {
        let cell = Cell::text(&row.name);
        if row.code == row.name {
            cell
        } else {
            cell.note(&row.code)
        }
    };
    let segment = move |row: &Row| match row.segment() {
        Some(segment) => Cell::badge(chart::hue(segment), text.names.segments[segment as usize]),
        None => Cell::badge(Hue::Grey, text.names.outside_window),
    };
    let code = |row: &Row| match row.score {
        Some(score) => Cell::figure(score.code().to_string()),
        None => Cell::figure(NO_FIGURE),
    };
    let last = move |row: &Row| match (row.last_purchase, row.recency_days) {
        (Some(day), Some(_)) if shown != Columns::Rfm => Cell::text(format.day(day)),
        (Some(day), Some(days)) => {
            let ago = (text.rfm.ago)(&(text.rfm.days)(&format.integer(days)));
            Cell::text(format.day(day)).note(ago)
        }
        _ => Cell::text(NO_FIGURE),
    };
    let last_width = if shown == Columns::Rfm { 12.0 } else { 8.0 };
    let purchases = move |row: &Row| Cell::figure(format.integer(row.frequency));
    let mut columns = vec![
        Column::text("customer", words.customer, customer)
            .width(12.0)
            .sortable(),
        Column::text("segment", words.segment, segment)
            .width(10.5)
            .fixed()
            .sortable(),
        Column::figure("code", words.code, code)
            .width(5.25)
            .fixed()
            .wide_only()
            .sortable(),
        Column::text("last", words.last, last)
            .width(last_width)
            .wide_only()
            .sortable(),
        Column::figure("frequency", words.frequency, purchases)
            .width(6.5)
            .wide_only()
            .sortable(),
        Column::figure("value", words.value, move |row: &Row| {
            money(format, Some(row.monetary))
        })
        .width(6.75)
        .sortable(),
    ];
    if let Columns::All { margin } = shown {
        columns.extend(comparison(words, text.names.changes));
        if margin {
            let margin = Column::figure("margin", words.margin, move |row: &Row| {
                money(format, row.margin)
            });
            columns.push(margin.width(6.75).wide_only().sortable());
        }
        let products = move |row: &Row| Cell::figure(format.integer(row.products));
        columns.push(
            Column::figure("products", words.products, products)
                .width(6.75)
                .wide_only()
                .sortable(),
        );
    }
    columns
}

fn money(format: Format, amount: Option<Money>) -> Cell {
    match amount {
        Some(amount) => Cell::figure(format.money_whole(amount)),
        None => Cell::figure(NO_FIGURE),
    }
}

/// Class, and this window against the one before.
fn comparison(words: &'static CustomerList, changes: [&'static str; 5]) -> [Column<Row>; 3] {
    let format = use_format();
    let class = |row: &Row| match row.class {
        Some(class) => Cell::letter(class_hue(class), class.name()),
        None => Cell::text(NO_FIGURE),
    };
    let change = move |row: &Row| match row.change {
        Some(_) if row.dormant => Cell::badge(Hue::Amber, words.dormant_one),
        Some(change) => Cell::badge(change_hue(change), changes[change as usize]),
        None => Cell::text(NO_FIGURE),
    };
    [
        Column::text("class", words.class, class)
            .width(5.0)
            .fixed()
            .wide_only()
            .sortable(),
        Column::figure("previous", words.previous, move |row: &Row| {
            money(format, row.previous)
        })
        .width(6.75)
        .wide_only()
        .sortable(),
        Column::text("change", words.change, change)
            .width(6.5)
            .fixed()
            .wide_only()
            .sortable(),
    ]
}
