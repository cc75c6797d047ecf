//! The columns of the list.

use crate::abc::{Change, Class, chart};
use crate::chart::Hue;
use crate::customers::{Row, Sort};
use crate::text::Text;
use crate::ui::*;

/// What a column's key sorts by.
pub fn sort_of(key: &str) -> Sort {
    match key {
        "customer" => Sort::Name,
        "class" => Sort::Class,
        "revenue" => Sort::Monetary,
        "margin" => Sort::Margin,
        "rank_margin" => Sort::RankMargin,
        "previous" => Sort::Previous,
        "rank_previous" => Sort::RankPrevious,
        "difference" => Sort::Difference,
        "change" => Sort::Change,
        _ => Sort::Rank,
    }
}

/// The columns for sales with or without margins, with or without a window before.
pub fn columns(margin: bool, compared: bool) -> Vec<Column<Row>> {
    let (text, format) = (use_text(), use_format());
    let words = &text.abc.list;
    let rank = move |rank: Option<u32>| match rank {
        Some(rank) => Cell::figure(format.integer(rank)),
        None => Cell::figure(NO_FIGURE),
    };
    let share = move |row: &Row, share: f64| match row.rank {
        Some(_) => Cell::figure(format.percent(share, 1)),
        None => Cell::figure(NO_FIGURE),
    };
    let mut columns = vec![
        Column::text("customer", words.customer, |row: &Row| {
            Cell::link(&row.name, Route::Customer(row.code.clone()).href())
        })
        .width(10.0)
        .sortable(),
        Column::figure("rank", words.rank, move |row: &Row| rank(row.rank))
            .width(5.0)
            .sortable(),
        Column::text("class", words.class_sales, |row: &Row| letter(row.class))
            .width(4.5)
            .fixed()
            .sortable(),
        Column::figure("revenue", words.sales, move |row: &Row| {
            Cell::figure(format.money_whole(row.monetary))
        })
        .sortable(),
        Column::figure("share", words.share, move |row: &Row| share(row, row.share)).width(4.5),
        Column::figure("cumulative", words.cumulative, move |row: &Row| {
            share(row, row.cumulative_share)
        })
        .width(5.5)
        .wide_only(),
    ];
    if margin {
        columns.push(
            Column::figure("margin", words.margin, move |row: &Row| {
                Cell::figure(
                    row.margin
                        .map_or(NO_FIGURE.into(), |m| format.money_whole(m)),
                )
            })
            .sortable(),
        );
        columns.push(
            Column::text("rank_margin", words.class_margin, by_margin)
                .width(6.0)
                .fixed()
                .sortable(),
        );
    }
    if compared {
        columns.push(
            Column::figure("previous", words.previous, move |row: &Row| {
                Cell::figure(
                    row.previous
                        .map_or(NO_FIGURE.into(), |m| format.money_whole(m)),
                )
            })
            .sortable(),
        );
        columns.push(
            Column::figure("rank_previous", words.rank_previous, move |row: &Row| {
                rank(row.rank_previous)
            })
            .width(6.5)
            .wide_only()
            .sortable(),
        );
        columns.push(
            Column::text("class_previous", words.class_previous, |row: &Row| {
                letter(row.class_previous)
            })
            .width(6.0)
            .fixed()
            .wide_only(),
        );
        columns.push(
            Column::text("change", words.change, move |row: &Row| change(row, text))
                .width(9.5)
                .sortable(),
        );
    }
    columns
}

fn letter(class: Option<Class>) -> Cell {
    match class {
        Some(class) => Cell::letter(chart::hue(class), class.name()),
        None => Cell::text(NO_FIGURE),
    }
}

/// The class by margin; where it is far from that by sales, both, so that it is seen.
fn by_margin(row: &Row) -> Cell {
    match (row.class, row.class_margin) {
        (Some(sales), Some(margin)) if sales as u8 + 2 == margin as u8 => {
            Cell::badge(Hue::Orange, format!("{} → {}", sales.name(), margin.name()))
        }
        (Some(sales), Some(margin)) if margin as u8 + 2 == sales as u8 => {
            Cell::badge(Hue::Green, format!("{} → {}", sales.name(), margin.name()))
        }
        (_, class) => letter(class),
    }
}

/// A sign and a word, never a colour alone.
fn change(row: &Row, text: &Text) -> Cell {
    let Some(change) = row.change else {
        return Cell::text(NO_FIGURE);
    };
    let (sign, hue) = match change {
        Change::New => ("+", Hue::Blue),
        Change::Lost => ("×", Hue::Orange),
        Change::Up => ("↑", Hue::Green),
        Change::Down => ("↓", Hue::Amber),
        Change::Same => ("=", Hue::Grey),
    };
    let name = text.names.changes[change as usize];
    let cell = Cell::badge(hue, format!("{sign} {name}"));
    if row.dormant {
        cell.note(text.abc.list.dormant_mark)
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sortable_column_sorts_by_its_own() {
        let keys = [
            "customer",
            "class",
            "revenue",
            "margin",
            "rank_margin",
            "previous",
            "rank_previous",
            "change",
        ];
        for key in keys {
            assert_ne!(sort_of(key), Sort::Rank, "{key}");
        }
        assert_eq!(sort_of("rank"), Sort::Rank);
    }
}
