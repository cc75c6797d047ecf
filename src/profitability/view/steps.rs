//! From a product to a better one, and whom to offer it to.

use crate::plan::{FromList, Place};
use crate::profitability::{Report, Step, Takers};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn StepsCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().profitability.steps;
    let session = use_session();
    let chosen = RwSignal::new(None::<(String, String)>);
    let settings = Memo::new(move |_| session.settings().profitability);
    let limit = move |least: bool, times: f64| {
        session.change(|settings| {
            let dearer = &mut settings.profitability.dearer;
            *(if least { &mut dearer.0 } else { &mut dearer.1 }) = times.max(1.0);
        });
    };
    let empty = move || report.with(|report| report.steps.is_empty());
    let rows = move || {
        report.with(|report| {
            report
                .steps
                .iter()
                .map(|step| row(step, chosen))
                .collect_view()
        })
    };
    let heads = [words.prices, words.customers, words.at_stake];
    view! {
        <Card title=words.title lead=words.lead testid="profit-steps">
            <div class="row-end">
                <NumberInput
                    label=words.least
                    unit=words.times
                    value=Signal::derive(move || settings.get().dearer.0)
                    on_change=move |times: f64| limit(true, times)
                    min=1.0
                    step=0.05
                    testid="profit-dearer-least"
                />
                <NumberInput
                    label=words.most
                    unit=words.times
                    value=Signal::derive(move || settings.get().dearer.1)
                    on_change=move |times: f64| limit(false, times)
                    min=1.0
                    step=0.05
                    testid="profit-dearer-most"
                />
            </div>
            <Show when=move || !empty() fallback=move || view! { <p class="muted">{words.none}</p> }>
                <div class="table-box scroll-box" tabindex="0" role="region" aria-label=words.title>
                    <table class="table" data-testid="profit-step-rows">
                        <caption class="spoken">{words.title}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.base}</th>
                                <th scope="col">{words.better}</th>
                                {heads.map(|head| view! { <th scope="col" class="figure">{head}</th> })}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <p class="field-help">{words.formula}</p>
            </Show>
            {move || chosen.get().map(|(base, better)| view! { <Whom base better/> })}
        </Card>
    }
}

fn row(step: &Step, chosen: RwSignal<Option<(String, String)>>) -> impl IntoView + use<> {
    let format = use_format();
    let own = (step.base.clone(), step.better.clone());
    let same = own.clone();
    let pressed = move || chosen.with(|chosen| chosen.as_ref() == Some(&same));
    let prices = format!(
        "{} → {}",
        format.money_whole_f64(step.base_price),
        format.money_whole_f64(step.better_price)
    );
    view! {
        <tr>
            <th scope="row">
                <button
                    type="button"
                    class="row-pick"
                    aria-pressed=move || pressed().to_string()
                    data-testid="profit-step"
                    on:click=move |_| chosen.set(Some(own.clone()))
                >
                    {step.base.clone()}
                </button>
            </th>
            <td>{step.better.clone()}</td>
            <td class="figure">{prices}</td>
            <td class="figure">{format.integer(step.customers)}</td>
            <td class="figure">{format.money_whole_f64(step.at_stake)}</td>
        </tr>
    }
}

/// Customers who take the first and not the second.
#[component]
fn Whom(base: String, better: String) -> impl IntoView {
    let words = &use_text().profitability.steps;
    let format = use_format();
    let title = (words.who)(&base, &better);
    let report = use_session().report(move |client, settings| {
        let (base, better) = (base.clone(), better.clone());
        async move { client.takers(settings, base, better).await }
    });
    let found = move || match report.get() {
        Some(Ok(takers)) => takers,
        _ => Takers::default(),
    };
    let totals = move || {
        let found = found();
        (words.totals)(
            &format.integer(found.customers),
            &format.money_whole_f64(found.at_stake),
        )
    };
    let head = vec![
        Head::text(words.customer),
        Head::figure(words.purchases),
        Head::figure(words.spent),
        Head::figure(words.at_stake),
    ];
    let rows = Signal::derive(move || {
        let rows = found().listed.into_iter().map(|one| {
            vec![
                Cell::customer(&one.name, &one.code),
                Cell::figure(format.integer(one.purchases)),
                Cell::figure(format.money_whole(one.spent)),
                Cell::figure(format.money_whole_f64(one.at_stake)),
            ]
        });
        rows.collect::<Vec<_>>()
    });
    let list = title.clone();
    let count = Signal::derive(move || Some(found().listed.len()));
    let codes = move || {
        let listed = found().listed.into_iter();
        let codes = listed.map(|one| one.code).collect();
        async move { Ok(codes) }
    };
    view! {
        <div class="stack" data-testid="profit-takers">
            <h3>{title.clone()}</h3>
            <p>{totals}</p>
            <div class="scroll-box">
                <Table caption=title head=Signal::stored(head) rows/>
            </div>
            <FromList list count place=Place::new(Pillar::Profitability, 1, 3) codes testid="make-action-takers"/>
        </div>
    }
}
