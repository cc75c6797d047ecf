//! The columns of the list: heading, order, and what stands in each cell.

use super::super::{Row, Sort};
use super::{change_hue, class_hue};
use crate::ledger::Money;
use crate::rfm::chart;
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
    let money = move |amount: Option<Money>| match amount {
        Some(amount) => Cell::figure(format.money_whole(amount)),
        None => Cell::figure(NO_FIGURE),
    };
    let customer = move |row: &Row| {
        let cell = Cell::text(&row.name);
        if row.code == row.name {
            cell
        } else {
            cell.note(&row.code)
        }
    };
    let segment = move |row: &Row| match row.segment() {
        Some(segment) => Cell::badge(chart::hue(segment), text.names.segments[segment as usize]),
        None => Cell::badge(Default::default(), text.names.outside_window),
    };
    let code = move |row: &Row| match row.score {
        Some(score) => Cell::figure(score.code().to_string()),
        None => Cell::figure(NO_FIGURE),
    };
    let last = move |row: &Row| match (row.last_purchase, row.recency_days) {
        (Some(day), Some(days)) => {
            let ago = (words.ago)(&(text.rfm.days)(&format.integer(days)));
            Cell::text(format.day(day)).note(ago)
        }
        _ => Cell::text(NO_FIGURE),
    };
    let mut columns = vec![
        Column::text("customer", words.customer, customer)
            .width(11.0)
            .sortable(),
        Column::text("segment", words.segment, segment)
            .width(10.5)
            .fixed()
            .sortable(),
        Column::figure("code", words.code, code)
            .width(4.5)
            .fixed()
            .wide_only()
            .sortable(),
        Column::text("last", words.last, last)
            .width(11.5)
            .wide_only()
            .sortable(),
        Column::figure("frequency", words.frequency, move |row: &Row| {
            Cell::figure(format.integer(row.frequency))
        })
        .width(6.5)
        .wide_only()
        .sortable(),
        Column::figure("value", words.value, move |row: &Row| {
            money(Some(row.monetary))
        })
        .sortable(),
    ];
    if let Columns::All { margin } = shown {
        if margin {
            let margin = Column::figure("margin", words.margin, move |row: &Row| money(row.margin));
            columns.push(margin.wide_only().sortable());
        }
        columns.extend(comparison(words, text.names.changes));
        let products = move |row: &Row| Cell::figure(format.integer(row.products));
        columns.push(
            Column::figure("products", words.products, products)
                .width(6.5)
                .wide_only()
                .sortable(),
        );
    }
    columns
}

/// Class, and this window against the one before.
fn comparison(
    words: &'static crate::text::CustomerList,
    changes: [&'static str; 5],
) -> [Column<Row>; 3] {
    let format = use_format();
    let class = move |row: &Row| match row.class {
        Some(class) => Cell::letter(class_hue(class), class.name()),
        None => Cell::text(NO_FIGURE),
    };
    let previous = move |row: &Row| match row.previous {
        Some(amount) => Cell::figure(format.money_whole(amount)),
        None => Cell::figure(NO_FIGURE),
    };
    let change = move |row: &Row| match row.change {
        Some(_) if row.dormant => Cell::badge(crate::chart::Hue::Amber, words.dormant_one),
        Some(change) => Cell::badge(change_hue(change), changes[change as usize]),
        None => Cell::text(NO_FIGURE),
    };
    [
        Column::text("class", words.class, class)
            .width(4.0)
            .fixed()
            .wide_only()
            .sortable(),
        Column::figure("previous", words.previous, previous)
            .wide_only()
            .sortable(),
        Column::text("change", words.change, change)
            .width(6.5)
            .fixed()
            .wide_only()
            .sortable(),
    ]
}
