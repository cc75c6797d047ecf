//! The figures in customers.

use super::figures::{Speech, Tile, moved};
use crate::board::{self, Report};
use crate::ui::*;

/// A count of customers, written, with its relative move.
fn counted(
    report: &Report,
    better: Better,
    read: impl Fn(&board::Figures) -> Option<u32>,
    format: Format,
) -> Tile {
    let read = |figures: &board::Figures| read(figures).map(f64::from);
    moved(
        report,
        better,
        read,
        |value| format.decimal(value, 0),
        format,
    )
}

pub fn customers(report: &Report, Speech { words, format }: Speech) -> Tile {
    let now = &report.now;
    let formula = (words.figures.customers_formula)(
        &format.day_medium(report.window.until),
        &format.integer(now.customers),
        &format.integer(now.active),
        &format.integer(now.customers.saturating_sub(now.active)),
    );
    Tile {
        formula,
        ..counted(
            report,
            Better::Higher,
            |figures| Some(figures.customers),
            format,
        )
    }
}

/// `part` of `whole` as a percentage; a dash of nothing.
fn rate(part: u32, whole: u32, format: Format) -> String {
    format.percent(f64::from(part) / f64::from(whole), 1)
}

pub fn active(report: &Report, Speech { words, format }: Speech) -> Tile {
    let (active, known) = (report.now.active, report.now.customers);
    let formula = (words.figures.active_formula)(
        &format.integer(active),
        &format.integer(known),
        &rate(active, known, format),
    );
    Tile {
        formula,
        ..counted(
            report,
            Better::Higher,
            |figures| Some(figures.active),
            format,
        )
    }
}

pub fn new(report: &Report, Speech { words, format }: Speech) -> Tile {
    let (new, active) = (report.now.new, report.now.active);
    let formula = (words.figures.new_formula)(
        &format.integer(new),
        &format.integer(active),
        &rate(new, active, format),
    );
    Tile {
        formula,
        ..counted(report, Better::Higher, |figures| Some(figures.new), format)
    }
}

pub fn lost(report: &Report, Speech { words, format }: Speech) -> Tile {
    let tile = counted(report, Better::Lower, |figures| figures.lost, format);
    let formula = match (report.now.lost, &report.before, report.lost_revenue) {
        (Some(lost), Some(before), Some(money)) => (words.figures.lost_formula)(
            &format.integer(lost),
            &format.integer(before.active),
            &rate(lost, before.active, format),
            &format.money_whole(money),
        ),
        _ => words.figures.lost_unknown.to_owned(),
    };
    Tile { formula, ..tile }
}

pub fn products(report: &Report, Speech { words, format }: Speech) -> Tile {
    let write = |value| format.decimal(value, 1);
    let tile = moved(
        report,
        Better::Higher,
        board::Figures::products_per_customer,
        write,
        format,
    );
    let formula = (words.figures.products_formula)(
        &format.count(report.now.products.unwrap_or_default() as usize),
        &format.integer(report.now.active),
        &tile.value,
    );
    Tile { formula, ..tile }
}
