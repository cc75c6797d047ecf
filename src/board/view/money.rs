//! The figures in money.

use super::figures::{Speech, Tile, moved};
use crate::board::{self, Report};
use crate::ledger::Money;
use crate::text::Board as Words;
use crate::ui::*;

pub fn sales(report: &Report, Speech { words, format }: Speech) -> Tile {
    let read = |figures: &board::Figures| Some(figures.sales.to_f64());
    let write = |value| format.money_whole_f64(value);
    let formula = (words.figures.sales_formula)(
        &format.day_medium(report.from),
        &format.day_medium(report.window.until),
        &format.money(report.now.sales),
    );
    Tile {
        formula,
        ..moved(report, Better::Higher, read, write, format)
    }
}

pub fn average(report: &Report, Speech { words, format }: Speech) -> Tile {
    let write = |value| format.money_whole_f64(value);
    let tile = moved(
        report,
        Better::Higher,
        board::Figures::average_per_customer,
        write,
        format,
    );
    let formula = (words.figures.average_formula)(
        &format.money_whole(report.now.known_sales()),
        &format.integer(report.now.active),
        &tile.value,
    );
    Tile {
        formula: left_out(formula, report, words, format),
        ..tile
    }
}

pub fn ticket(report: &Report, Speech { words, format }: Speech) -> Tile {
    let write = |value| format.money_whole_f64(value);
    let tile = moved(
        report,
        Better::Higher,
        board::Figures::average_ticket,
        write,
        format,
    );
    let formula = (words.figures.ticket_formula)(
        &format.money_whole(report.now.known_sales()),
        &format.integer(report.now.purchases),
        &tile.value,
    );
    Tile {
        formula: left_out(formula, report, words, format),
        ..tile
    }
}

/// Adds what a figure per customer leaves out, if there is anything.
fn left_out(formula: String, report: &Report, words: &Words, format: Format) -> String {
    match report.now.anonymous {
        Money::ZERO => formula,
        money => format!(
            "{formula} {}",
            (words.anonymous)(&format.money_whole(money))
        ),
    }
}

pub fn margin(report: &Report, Speech { words, format }: Speech) -> Tile {
    let now = report.now.margin_rate();
    let before = report.before.as_ref().and_then(board::Figures::margin_rate);
    let write = |rate: f64| format.percent(rate, 1);
    // A rate moves by points: "5 % less" of a rate would be misread.
    let change = now.zip(before).map(|(now, before)| {
        let points = (now - before) * 100.0;
        let direction = if points.abs() < 0.05 {
            0
        } else {
            points.signum() as i8
        };
        let sign = if direction > 0 { "+" } else { "" };
        Change {
            direction,
            text: (words.figures.points)(&format!("{sign}{}", format.decimal(points, 1))),
            better: Better::Higher,
        }
    });
    let value = now.map_or_else(|| NO_FIGURE.to_owned(), write);
    let formula = (words.figures.margin_formula)(
        &format.money_whole(report.now.margin.unwrap_or_default()),
        &format.money_whole(report.now.margin_sales),
        &value,
    );
    Tile {
        value,
        change,
        previous: before.map(write),
        formula,
    }
}
