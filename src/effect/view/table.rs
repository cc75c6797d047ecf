//! All actions that were measured, and those that can't be.

use crate::chart::Hue;
use crate::effect::{Report, Row, Verdict, Waiting, Why};
use crate::ledger::Day;
use crate::ui::*;
use leptos::prelude::*;

/// A line for each action; its name opens it below.
#[component]
pub fn Actions(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().effect.table;
    let head = vec![
        Head::text(words.action),
        Head::text(words.start),
        Head::figure(words.customers),
        Head::figure(words.response),
        Head::figure(words.gained),
        Head::text(words.told),
        Head::figure(words.roi_planned),
        Head::figure(words.roi),
    ];
    let rows = Signal::derive(move || {
        report.with(|report| report.rows.iter().map(cells).collect::<Vec<_>>())
    });
    view! {
        <Card flush=true title=words.title lead=words.lead>
            <Table caption=words.title head rows testid="effect-rows"/>
        </Card>
    }
}

fn cells(row: &Row) -> Vec<Cell> {
    let (words, format) = (&use_text().effect.table, use_format());
    let id = row.id.to_string();
    let customers = Cell::figure(format.integer(row.treated.customers));
    let verdict = row.verdict();
    let hue = match verdict {
        Verdict::Worked => Hue::Green,
        Verdict::Fell => Hue::Orange,
        Verdict::NotEnough => Hue::Grey,
        Verdict::NoControl => Hue::Amber,
    };
    vec![
        Cell::link(
            row.what.clone(),
            Route::Effect.href_with(&[("action", &id)]),
        ),
        Cell::text(format.day(row.frame.start)).note((words.days)(&format.integer(row.frame.days))),
        match row.control {
            Some(control) => customers.note((words.aside)(&format.integer(control.customers))),
            None => customers,
        },
        Cell::percent(Some(row.treated.response()), format),
        Cell::figure(format.money_whole(row.gained_revenue)),
        Cell::badge(hue, words.verdicts[verdict as usize]),
        Cell::percent(row.roi_planned, format),
        Cell::percent(row.roi, format),
    ]
}

/// Why an action has no figures, and what to do about it.
#[component]
pub fn WaitingCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().effect.waiting;
    let head = vec![
        Head::text(words.action),
        Head::text(words.start),
        Head::text(words.why),
    ];
    let rows = Signal::derive(move || {
        report.with(|report| {
            let days = (report.first, report.until);
            report
                .waiting
                .iter()
                .map(|one| reason(one, days))
                .collect::<Vec<_>>()
        })
    });
    view! {
        <div class="effect-waiting">
            <Card flush=true title=words.title lead=words.lead>
                <Table caption=words.title head rows testid="effect-waiting"/>
            </Card>
        </div>
    }
}

fn reason(one: &Waiting, (first, until): (Day, Day)) -> Vec<Cell> {
    let (words, format) = (&use_text().effect.waiting, use_format());
    let why = match one.why {
        Why::Ahead => (words.ahead)(&format.day(until)),
        Why::NothingBefore => (words.nothing_before)(&format.day(first)),
        Why::Unknown => words.unknown.to_owned(),
    };
    let start = one
        .start
        .map_or(NO_FIGURE.to_owned(), |day| format.day(day));
    vec![
        Cell::text(one.what.clone()),
        Cell::text(start),
        Cell::text(why),
    ]
}
