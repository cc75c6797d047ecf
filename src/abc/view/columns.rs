//! The columns of the list.

use super::Measure;
use crate::abc::{Change, Class, chart};
use crate::chart::Hue;
use crate::customers::{Row, Sort};
use crate::text::Text;
use crate::ui::*;

/// What a column's key sorts by.
pub fn sort_of(key: &str) -> Sort {
    match key {
        "customer" => Sort::Name,
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

/// What the sales tell, and what is asked of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    pub margin: bool,
    pub compared: bool,
    pub measure: Measure,
}

/// The columns, what is asked for first.
pub fn columns(shape: Shape) -> Vec<Column<Row>> {
    let mut columns = standing();
    let margins = if shape.margin { margins() } else { Vec::new() };
    let moves = if shape.compared { moves() } else { Vec::new() };
    match shape.measure {
        Measure::Revenue => columns.extend(moves.into_iter().chain(shares()).chain(margins)),
        Measure::Margin => columns.extend(margins.into_iter().chain(moves).chain(shares())),
    }
    columns
}

/// Who, and where by sales.
fn standing() -> Vec<Column<Row>> {
    let (words, format) = (&use_text().abc.list, use_format());
    vec![
        Column::text("customer", words.customer, |row: &Row| {
            Cell::customer(&row.name, &row.code)
        })
        .width(10.0)
        .sortable(),
        Column::figure("rank", words.rank, move |row: &Row| {
            Cell::figure(
                row.rank
                    .map_or(NO_FIGURE.into(), |rank| format.integer(rank)),
            )
        })
        .width(6.0)
        .wide_only()
        .sortable(),
        Column::text("class", words.class_sales, |row: &Row| letter(row.class))
            .width(4.0)
            .fixed(),
        Column::figure("revenue", words.sales, move |row: &Row| {
            Cell::figure(format.money_whole(row.monetary))
        })
        .width(6.75)
        .sortable(),
    ]
}

/// The part of the sales, alone and with all better ones.
fn shares() -> Vec<Column<Row>> {
    let (words, format) = (&use_text().abc.list, use_format());
    let share = move |row: &Row, share: f64| match row.rank {
        Some(_) => Cell::figure(format.percent(share, 1)),
        None => Cell::figure(NO_FIGURE),
    };
    vec![
        Column::figure("share", words.share, move |row: &Row| share(row, row.share)).width(4.0),
        Column::figure("cumulative", words.cumulative, move |row: &Row| {
            share(row, row.cumulative_share)
        })
        .help(words.cumulative_help)
        .width(5.0),
    ]
}

fn margins() -> Vec<Column<Row>> {
    let (words, format) = (&use_text().abc.list, use_format());
    vec![
        Column::figure("margin", words.margin, move |row: &Row| {
            Cell::figure(
                row.margin
                    .map_or(NO_FIGURE.into(), |margin| format.money_whole(margin)),
            )
        })
        .width(6.75)
        .sortable(),
        Column::text("rank_margin", words.class_margin, move |row: &Row| {
            by_margin(row, format)
        })
        .help(words.class_margin_help)
        .width(7.5)
        .fixed()
        .sortable(),
    ]
}

/// The window before, and what became of it.
fn moves() -> Vec<Column<Row>> {
    let (text, format) = (use_text(), use_format());
    let words = &text.abc.list;
    vec![
        Column::text("change", words.change, move |row: &Row| change(row, text))
            .width(10.0)
            .fixed()
            .sortable(),
        Column::figure("previous", words.previous, move |row: &Row| {
            Cell::figure(
                row.previous
                    .map_or(NO_FIGURE.into(), |money| format.money_whole(money)),
            )
        })
        .width(8.0)
        .sortable(),
        Column::text("rank_previous", words.rank_previous, move |row: &Row| {
            ranked(letter(row.class_previous), row.rank_previous, format)
        })
        .help(words.rank_previous_help)
        .width(6.0)
        .fixed()
        .sortable(),
    ]
}

/// A class with its rank beside it.
fn ranked(class: Cell, rank: Option<u32>, format: Format) -> Cell {
    match rank {
        Some(rank) => class.note(format.integer(rank)),
        None => class,
    }
}

fn letter(class: Option<Class>) -> Cell {
    match class {
        Some(class) => Cell::letter(chart::hue(class), class.name()),
        None => Cell::text(NO_FIGURE),
    }
}

/// The class by margin; where it is far from that by sales, both, so that it is seen.
fn by_margin(row: &Row, format: Format) -> Cell {
    let class = match (row.class, row.class_margin) {
        (Some(sales), Some(margin)) if sales as u8 + 2 == margin as u8 => {
            Cell::badge(Hue::Orange, format!("{} → {}", sales.name(), margin.name()))
        }
        (Some(sales), Some(margin)) if margin as u8 + 2 == sales as u8 => {
            Cell::badge(Hue::Green, format!("{} → {}", sales.name(), margin.name()))
        }
        (_, class) => letter(class),
    };
    ranked(class, row.rank_margin, format)
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
