//! Cohorts on screen.

use super::{Cohort, Report, Unit};
use crate::chart::{Column, Columns, Hue, heat_step};
use crate::export::Kind;
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Measure {
    #[default]
    Rate,
    Customers,
    Amount,
    Cumulative,
}

/// How many of those who began together still buy.
#[component]
pub fn CohortsPage() -> impl IntoView {
    let words = &use_text().cohorts;
    let format = use_format();
    let unit = RwSignal::new(Unit::default());
    let measure = RwSignal::new(Measure::default());
    let report = use_session().report(move |client, settings| {
        let unit = unit.get();
        async move { client.cohorts(settings.span(), unit).await }
    });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let report = report.as_ref()?.as_ref().ok()?;
            Some(match report.mean_rate(1) {
                None => words.lead_none.to_owned(),
                Some(rate) => {
                    let period = unit_name(report.unit).to_lowercase();
                    (words.lead)(&format.percent(rate, 1), &period)
                }
            })
        })
    });
    let units = Unit::ALL.map(|unit| Choice::new(unit, unit_key(unit), unit_name(unit)));
    let measures = [
        Choice::new(Measure::Rate, "rate", words.rate),
        Choice::new(Measure::Customers, "customers", words.customers),
        Choice::new(Measure::Amount, "amount", words.amount),
        Choice::new(Measure::Cumulative, "cumulative", words.cumulative),
    ];
    let (units, measures) = (StoredValue::new(units), StoredValue::new(measures));
    let content = move |report: Signal<Report>| {
        view! {
            <Card>
                <div class="row-end">
                    <Segmented
                        label=words.unit
                        options=units.get_value().to_vec()
                        value=unit
                        on_change=move |chosen| unit.set(chosen)
                        testid="cohort-unit"
                    />
                    <Segmented
                        label=words.measure
                        options=measures.get_value().to_vec()
                        value=measure
                        on_change=move |chosen| measure.set(chosen)
                        testid="cohort-measure"
                    />
                </div>
            </Card>
            <Heat report measure/>
            <Curve report/>
            <TakeAwayCard title=words.take_away>
                {move || view! { <ExportButton file=Kind::Cohorts(unit.get())/> }}
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

fn unit_name(unit: Unit) -> &'static str {
    let words = &use_text().cohorts;
    match unit {
        Unit::Month => words.month,
        Unit::Quarter => words.quarter,
        Unit::Year => words.year,
    }
}

fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::Year => "year",
    }
}

/// Rows are cohorts, columns the periods after the first purchase.
#[component]
fn Heat(report: Signal<Report>, measure: RwSignal<Measure>) -> impl IntoView {
    let words = &use_text().cohorts;
    let format = use_format();
    let value = move |cohort: &Cohort, period: usize| match measure.get() {
        Measure::Rate => cohort.rate(period),
        Measure::Customers => f64::from(cohort.cells[period].active),
        Measure::Amount => cohort.cells[period].amount.to_f64(),
        Measure::Cumulative => cohort.cumulative(period),
    };
    let write = move |value: f64| match measure.get() {
        Measure::Rate => format.percent(value, 0),
        Measure::Customers => format.decimal(value, 0),
        Measure::Amount | Measure::Cumulative => format.money_short(value),
    };
    let table = move || {
        let report = report.get();
        let cohorts: Vec<&Cohort> = report.cohorts.iter().filter(|one| one.size > 0).collect();
        if cohorts.is_empty() {
            return view! { <p class="muted">{words.empty}</p> }.into_any();
        }
        let periods = cohorts.iter().map(|one| one.cells.len()).max().unwrap_or(0);
        // The first period is everybody: it would make all others look cold.
        let from = usize::from(measure.get() == Measure::Rate);
        let most = cohorts
            .iter()
            .flat_map(|one| (from..one.cells.len()).map(|period| value(one, period)))
            .fold(0.0, f64::max);
        let rows = cohorts.iter().map(|cohort| {
            let cells = (0..periods).map(|period| match cohort.cells.get(period) {
                None => view! { <td></td> }.into_any(),
                Some(cell) => {
                    let value = value(cohort, period);
                    let share = if most > 0.0 {
                        (value / most).clamp(0.0, 1.0)
                    } else {
                        0.0
                    };
                    let class = format!("figure heat heat-{}", heat_step(share));
                    let text = write(value);
                    let text = if cell.complete {
                        text.into_any()
                    } else {
                        view! { <em>{text}</em> }.into_any()
                    };
                    view! { <td class=class>{text}</td> }.into_any()
                }
            });
            view! {
                <tr>
                    <th scope="row">{report.unit.machine_name(cohort.first)}</th>
                    <td class="figure">{format.integer(cohort.size)}</td>
                    {cells.collect_view()}
                </tr>
            }
        });
        let heads = (0..periods).map(|period| {
            view! { <th scope="col" class="figure">{period.to_string()}</th> }
        });
        let means = (measure.get() == Measure::Rate).then(|| {
            let cells = (0..periods).map(|period| {
                let mean = report.mean_rate(period).map(|rate| format.percent(rate, 0));
                view! { <td class="figure">{mean}</td> }
            });
            let size: u32 = cohorts.iter().map(|one| one.size).sum();
            view! {
                <tfoot>
                    <tr>
                        <th scope="row">{words.mean}</th>
                        <td class="figure">{format.integer(size)}</td>
                        {cells.collect_view()}
                    </tr>
                </tfoot>
            }
        });
        view! {
            <div class="table-box" tabindex="0" role="region" aria-label=words.table>
                <table class="table cohort-table" data-testid="cohort-table">
                    <caption class="spoken">{words.table_lead}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.cohort}</th>
                            <th scope="col" class="figure">{words.size}</th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                    {means}
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <Card flush=true title=words.table lead=words.table_lead>{table}</Card>
    }
}

/// The mean of all cohorts that have lived so long.
#[component]
fn Curve(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().cohorts;
    let format = use_format();
    let plot = Signal::derive(move || {
        report.with(|report| {
            let rates = (1..).map_while(|period| Some((period, report.mean_rate(period)?)));
            let columns = rates.map(|(period, rate)| Column {
                label: format!("{} {period}", words.period),
                short: format!("{period}"),
                value: rate,
                previous: None,
                partial: false,
            });
            Columns {
                heads: [words.period, words.rate, ""].map(String::from),
                columns: columns.collect(),
                write: Arc::new(move |value| format.percent(value, 1)),
                axis: Arc::new(move |value| format.percent(value, 0)),
                hue: Hue::Accent,
            }
        })
    });
    let some = move || plot.with(|plot| !plot.columns.is_empty());
    let answer = Signal::stored(Some(words.curve_lead.to_owned()));
    view! {
        <Show when=some>
            <Card testid="cohort-curve">
                <Chart title=words.curve answer plot/>
            </Card>
        </Show>
    }
}
