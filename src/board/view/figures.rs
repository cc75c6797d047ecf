//! The firm's figures, each against the period before and with its formula.

use super::{money, people};
use crate::board::{self, Report};
use crate::ledger::Day;
use crate::text::Board as Words;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// The tiles: money first, then people.
#[component]
pub fn Figures(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().board.figures;
    let has_margin = Memo::new(move |_| report.with(|report| report.now.margin.is_some()));
    view! {
        <div class="board-figures">
            {tile(report, "kpi-sales", words.sales, money::sales)}
            {tile(report, "kpi-average", words.average, money::average)}
            {tile(report, "kpi-ticket", words.ticket, money::ticket)}
            <Show when=move || has_margin.get()>
                {tile(report, "kpi-margin", words.margin, money::margin)}
            </Show>
        </div>
        <div class="board-figures">
            {tile(report, "kpi-customers", words.customers, people::customers)}
            {tile(report, "kpi-active", words.active, people::active)}
            {tile(report, "kpi-new", words.new, people::new)}
            {tile(report, "kpi-lost", words.lost, people::lost)}
            {tile(report, "kpi-products", words.products, people::products)}
        </div>
    }
}

/// What one tile shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tile {
    pub value: String,
    pub change: Option<Change>,
    pub previous: Option<String>,
    pub formula: String,
}

/// What tiles are written with.
#[derive(Clone, Copy)]
pub struct Speech {
    pub words: &'static Words,
    pub format: Format,
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
    let session = use_session();
    let tile = Memo::new(move |_| {
        let days = session.loaded.with(|loaded| loaded.as_ref()?.days);
        report.with(|report| {
            let tile = read(report, speech);
            let change = tile.change.filter(|_| is_comparable(report, days));
            Tile { change, ..tile }
        })
    });
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

/// Whether the data cover the window before as a whole. If not, its figures are shown, and how much
/// they moved is not: it would be the missing months that speak.
pub fn is_comparable(report: &Report, days: Option<(Day, Day)>) -> bool {
    match (report.previous, days) {
        (Some(previous), Some((first, _))) => first <= previous.first_day(first),
        _ => true,
    }
}

/// A figure of both windows, written, with its relative move.
pub fn moved(
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
