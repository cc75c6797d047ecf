//! Who responded, by segment, and the figure of the campaign's objective.

use crate::effect::{Detail, Response, Row};
use crate::ledger::Day;
use crate::plan::Objective;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn SegmentsCard(row: Memo<Row>, detail: Memo<Detail>) -> impl IntoView {
    let text = use_text();
    let words = &text.effect.segments;
    let format = use_format();
    let lead = move || {
        let start = row.with(|row| row.frame.start);
        (words.lead)(&format.day(Day(start.0.saturating_sub(1))))
    };
    let head = vec![
        Head::text(words.segment),
        Head::figure(words.customers),
        Head::figure(words.buyers),
        Head::figure(words.rate),
    ];
    let cells = move |name: &str, customers: u32, buyers: u32| {
        vec![
            Cell::text(name),
            Cell::figure(format.integer(customers)),
            Cell::figure(format.integer(buyers)),
            Cell::percent(
                Some(f64::from(buyers) / f64::from(customers.max(1))),
                format,
            ),
        ]
    };
    let line = move |one: &Response| {
        let name = match one.segment {
            Some(segment) => text.names.segments[segment as usize],
            None => text.names.outside_window,
        };
        cells(name, one.customers, one.buyers)
    };
    let rows = Signal::derive(move || {
        detail.with(|detail| detail.responses.iter().map(line).collect::<Vec<_>>())
    });
    let foot = MaybeProp::derive(move || {
        let (buyers, customers) = row.with(|row| row.treated.responded());
        Some(cells(words.all, customers, buyers))
    });
    view! {
        <Card flush=true title=words.title lead=Signal::derive(lead)>
            <Table caption=words.title head rows foot testid="effect-segments"/>
        </Card>
    }
}

#[component]
pub fn IndicatorCard(row: Memo<Row>, detail: Memo<Detail>) -> impl IntoView {
    let text = use_text();
    let words = &text.effect.indicator;
    let format = use_format();
    let lead = move || {
        Some(match row.with(|row| row.objective) {
            None => words.none.to_owned(),
            Some(objective) => (words.lead)(
                text.names.objectives[objective as usize],
                words.figures[objective as usize],
            ),
        })
    };
    let write = move |objective: Objective, value: f64| match objective {
        Objective::NewCustomers => format.decimal(value, 0),
        Objective::Frequency => format.decimal(value, 2),
        Objective::MeanPurchase => format.money_whole_f64(value),
        Objective::HighValueLines | Objective::Channel => format.percent(value, 1),
    };
    let head = vec![
        Head::text(words.group),
        Head::figure(words.before),
        Head::figure(words.after),
    ];
    let rows = Signal::derive(move || {
        let told = detail.with(|detail| detail.indicator);
        let Some(told) = told else { return Vec::new() };
        let names = &text.effect.one;
        let groups = [
            (names.treated, Some(told.treated)),
            (names.control, told.control),
        ];
        let cells = |(name, pair): (&'static str, Option<[Option<f64>; 2]>)| {
            let figures =
                pair?.map(|value| Cell::known(value.map(|value| write(told.objective, value))));
            Some(
                std::iter::once(Cell::text(name))
                    .chain(figures)
                    .collect::<Vec<_>>(),
            )
        };
        groups.into_iter().filter_map(cells).collect()
    });
    let some = Memo::new(move |_| detail.with(|detail| detail.indicator.is_some()));
    let missing = move || {
        detail.with(|detail| {
            let told = detail.indicator?;
            let nothing = told.treated == [None, None];
            nothing.then(|| view! { <p class="field-help">{words.missing}</p> })
        })
    };
    view! {
        <Card title=words.title lead=MaybeProp::derive(lead) testid="effect-objective">
            <Show when=move || some.get() fallback=move || view! {
                <LinkButton href=Route::Plan.href()>{text.effect.to_plan}</LinkButton>
            }>
                <Table caption=words.title head=head.clone() rows testid="effect-indicator"/>
                {missing}
            </Show>
        </Card>
    }
}
