//! Whether all analyses are restated, and at which month's prices.

use super::month;
use crate::ledger::Day;
use crate::price_index::{Month, Report};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn SwitchCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().price_index.switch;
    let session = use_session();
    let prices = session.part(|workbook| &workbook.prices);
    let in_force = session.price_basis();
    let ready = Memo::new(move |_| prices.with(|prices| prices.series().is_some()));
    let state = move || match (ready.get(), in_force.get()) {
        (false, _) => words.no_index.to_owned(),
        (true, Some(basis)) => (words.on)(&month(basis)),
        (true, None) => words.off.to_owned(),
    };
    let turn = move |on: bool| session.write(|workbook| workbook.prices.on = on);
    let choose = move |basis| session.write(|workbook| workbook.prices.basis = basis);
    let last = move || {
        session
            .loaded
            .with(|loaded| loaded.as_ref()?.days)
            .map(|(_, last)| last)
    };
    let options = Signal::derive(move || {
        let usual = session.settings().span().analysis_date.or(last());
        let usual = usual
            .map(|day| month(day.month_number()))
            .unwrap_or_default();
        let mut choices = vec![Choice::new(None, "", (words.basis_usual)(&usual))];
        choices.extend(months(&report.get(), prices.with(|prices| prices.basis)).map(one));
        choices
    });
    view! {
        <Card title=words.title lead=words.lead testid="inflation-switch-card">
            <div class="stack">
                <Checkbox
                    label=words.label
                    checked=Signal::derive(move || ready.get() && prices.with(|prices| prices.on))
                    on_change=turn
                    disabled=Signal::derive(move || !ready.get())
                    testid="inflation-on"
                />
                <p role="status" data-testid="inflation-state">{state}</p>
                <Show when=move || ready.get()>
                    <div class="field-grid">
                        <Select
                            label=words.basis
                            options
                            value=Signal::derive(move || prices.with(|prices| prices.basis))
                            on_change=choose
                            help=words.basis_help
                            testid="inflation-basis"
                        />
                    </div>
                </Show>
                <Show when=move || in_force.get().is_some()>
                    <p class="field-help">{words.typed}</p>
                </Show>
            </div>
        </Card>
    }
}

/// Those of the sales and the chosen one, the last one first.
fn months(report: &Report, chosen: Option<Month>) -> impl Iterator<Item = Month> + use<> {
    let mut months: Vec<Month> = report.months.iter().map(|row| row.month).collect();
    months.push(report.basis);
    months.extend(chosen);
    months.sort_unstable();
    months.dedup();
    months.into_iter().rev()
}

fn one(of: Month) -> Choice<Option<Month>> {
    let (year, number, _) = Day::first_of_month(of).ymd();
    Choice::new(Some(of), format!("{year:04}-{number:02}"), month(of))
}
