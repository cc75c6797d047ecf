//! The firm's figures, each against the period before and with its formula.

use crate::board::{self, Report};
use crate::ledger::Money;
use crate::text::Board as Words;
use crate::ui::*;
use leptos::prelude::*;

/// The tiles: money first, then people.
#[component]
pub fn Figures(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().board.figures;
    let has_margin = Memo::new(move |_| report.with(|report| report.now.margin.is_some()));
    view! {
        <div class="board-figures">
            {tile(report, "kpi-sales", words.sales, sales)}
            {tile(report, "kpi-average", words.average, average)}
            {tile(report, "kpi-ticket", words.ticket, ticket)}
            <Show when=move || has_margin.get()>
                {tile(report, "kpi-margin", words.margin, margin)}
            </Show>
        </div>
        <div class="board-figures">
            {tile(report, "kpi-customers", words.customers, customers)}
            {tile(report, "kpi-active", words.active, active)}
            {tile(report, "kpi-new", words.new, new)}
            {tile(report, "kpi-lost", words.lost, lost)}
            {tile(report, "kpi-products", words.products, products)}
        </div>
    }
}

/// What one tile shows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Tile {
    value: String,
    change: Option<Change>,
    previous: Option<String>,
    formula: String,
}

/// What tiles are written with.
#[derive(Clone, Copy)]
struct Speech {
    words: &'static Words,
    format: Format,
}

fn tile(
    report: Signal<Report>,
    testid: &'static str,
    label: &'static str,
    read: fn(&Report, Speech) -> Tile,
) -> impl IntoView {
    let speech = Speech {
        words: &use_text().board,
        format: use_format(),
    };
    let tile = Memo::new(move |_| report.with(|report| read(report, speech)));
    view! {
        <Kpi
            label
            value=Signal::derive(move || tile.get().value)
            change=Signal::derive(move || tile.get().change)
            previous=Signal::derive(move || tile.get().previous)
            formula=Signal::derive(move || Some(tile.get().formula))
            testid
        />
    }
}

/// A figure of both windows, written, with its relative move.
fn moved(
    report: &Report,
    better: Better,
    read: impl Fn(&board::Figures) -> Option<f64>,
    write: impl Fn(f64) -> String,
    format: Format,
) -> Tile {
    let now = read(&report.now);
    let before = report.before.as_ref().and_then(&read);
    Tile {
        value: now.map_or_else(|| NO_FIGURE.to_owned(), &write),
        change: now
            .zip(before)
            .and_then(|(now, before)| Change::relative(now, before, better, format)),
        previous: before.map(write),
        formula: String::new(),
    }
}

/// Sales to known customers: what the figures per customer are made of.
fn known(figures: &board::Figures) -> Money {
    figures.sales - figures.anonymous
}

fn sales(report: &Report, Speech { words, format }: Speech) -> Tile {
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

fn average(report: &Report, Speech { words, format }: Speech) -> Tile {
    let write = |value| format.money_whole_f64(value);
    let tile = moved(
        report,
        Better::Higher,
        board::Figures::average_per_customer,
        write,
        format,
    );
    let formula = (words.figures.average_formula)(
        &format.money_whole(known(&report.now)),
        &format.integer(report.now.active),
        &tile.value,
    );
    Tile {
        formula: left_out(formula, report, words, format),
        ..tile
    }
}

fn ticket(report: &Report, Speech { words, format }: Speech) -> Tile {
    let write = |value| format.money_whole_f64(value);
    let tile = moved(
        report,
        Better::Higher,
        board::Figures::average_ticket,
        write,
        format,
    );
    let formula = (words.figures.ticket_formula)(
        &format.money_whole(known(&report.now)),
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

fn margin(report: &Report, Speech { words, format }: Speech) -> Tile {
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
        &format.money_whole(report.now.sales),
        &value,
    );
    Tile {
        value,
        change,
        previous: before.map(write),
        formula,
    }
}

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

fn customers(report: &Report, Speech { words, format }: Speech) -> Tile {
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

fn active(report: &Report, Speech { words, format }: Speech) -> Tile {
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

fn new(report: &Report, Speech { words, format }: Speech) -> Tile {
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

fn lost(report: &Report, Speech { words, format }: Speech) -> Tile {
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

fn products(report: &Report, Speech { words, format }: Speech) -> Tile {
    let write = |value| format.decimal(value, 1);
    let tile = moved(
        report,
        Better::Higher,
        board::Figures::products_per_customer,
        write,
        format,
    );
    let formula = (words.figures.products_formula)(
        &format.count(report.now.products as usize),
        &format.integer(report.now.active),
        &tile.value,
    );
    Tile { formula, ..tile }
}
