//! The five tiers: who, what to do, how much.

use super::{Looking, ROWS, hue};
use crate::chart::{Part, Shares, Whole};
use crate::ledger::Money;
use crate::ui::*;
use crate::value_tiers::{Summary, Tier, TierRow};
use leptos::prelude::*;
use std::sync::Arc;

/// A row per tier; its button shows who is in it.
#[component]
pub fn Tiers(#[prop(into)] summary: Signal<Summary>, looking: Looking) -> impl IntoView {
    let words = &use_text().value_tiers;
    let format = use_format();
    let lead = Signal::derive(move || {
        summary.with(|summary| {
            Some((words.tiers.lead)(
                &format.day_medium(summary.from),
                &format.day_medium(summary.window.until),
            ))
        })
    });
    let rows = move || {
        let rows = Tier::ALL
            .into_iter()
            .zip(summary.with(|summary| summary.tiers));
        rows.map(|(own, figures)| row(own, figures, looking))
            .collect_view()
    };
    let total = move || figures(&summary.with(|summary| summary.all));
    let wallets = move || {
        summary.with(|summary| {
            let (known, preferred) = summary.wallets;
            let told = (words.tiers.wallets)(&format.integer(preferred), &format.integer(known));
            (known > 0).then_some(told)
        })
    };
    let idle = move || {
        summary
            .with(|summary| (summary.idle > 0).then(|| (words.idle)(&format.integer(summary.idle))))
    };
    let heads = [
        words.tiers.customers,
        words.tiers.sales,
        words.tiers.net,
        words.tiers.gap,
    ];
    view! {
        <Card title=words.tiers.title lead testid="value-tiers">
            <div class="table-box" tabindex="0" role="region" aria-label=words.tiers.title>
                <table class="table">
                    <caption class="spoken">{words.tiers.title}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.tiers.tier}</th>
                            <th scope="col">{words.tiers.strategy}</th>
                            {heads.map(|head| view! { <th scope="col" class="figure">{head}</th> })}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{words.tiers.total}</th>
                            <td></td>
                            {total}
                        </tr>
                    </tfoot>
                </table>
            </div>
            <p>{wallets} " " <span class="muted">{idle}</span></p>
            <Split summary/>
        </Card>
    }
}

fn figures(row: &TierRow) -> impl IntoView + use<> {
    let format = use_format();
    let money = |amount: Money| view! { <td class="figure">{format.money_whole(amount)}</td> };
    view! {
        <td class="figure">{format.integer(row.customers)}</td>
        {[row.actual, row.net(), row.gap].map(money)}
    }
}

fn row(own: Tier, row: TierRow, looking: Looking) -> impl IntoView {
    let text = use_text();
    let words = &text.value_tiers.tiers;
    let format = use_format();
    let pressed = move || looking.tier.get() == Some(own);
    let press = move |_| {
        looking.limit.set(ROWS);
        looking.side.set(None);
        looking.tier.set((!untrack(pressed)).then_some(own));
        crate::browser::page::focus("#value-tiers-list");
    };
    let by_hand = (row.by_hand > 0).then(|| {
        view! { " " <span class="cell-note">{(words.by_hand)(&format.integer(row.by_hand))}</span> }
    });
    view! {
        <tr>
            <th scope="row">
                <button
                    type="button"
                    class="row-pick"
                    aria-pressed=move || pressed().to_string()
                    data-testid=format!("tier-{}", own.machine_name())
                    on:click=press
                >
                    {text.names.tiers[own as usize]}
                </button>
            </th>
            <td>{words.strategies[own as usize]} {by_hand}</td>
            {figures(&row)}
        </tr>
    }
}

/// The tiers as parts of the customers, of the sales and of what is left to sell.
#[component]
fn Split(summary: Signal<Summary>) -> impl IntoView {
    let text = use_text();
    let words = &text.value_tiers.tiers;
    let format = use_format();
    let plot = Signal::derive(move || {
        summary.with(|summary| {
            let all = summary.all;
            let whole = |label: &str, of: &dyn Fn(&TierRow) -> f64| Whole {
                label: label.to_owned(),
                values: summary.tiers.iter().map(of).collect(),
            };
            let customers = f64::from(all.customers.max(1));
            Shares {
                head: words.tier.to_owned(),
                parts: Tier::ALL
                    .map(|tier| Part {
                        name: text.names.tiers[tier as usize].to_owned(),
                        hue: hue(tier),
                    })
                    .into(),
                wholes: vec![
                    whole(words.of_customers, &|row| {
                        f64::from(row.customers) / customers
                    }),
                    whole(words.of_sales, &|row| {
                        row.actual.share_of(all.actual).max(0.0)
                    }),
                    whole(words.of_gap, &|row| row.gap.share_of(all.gap)),
                ],
                write: Arc::new(move |share| format.percent(share, 0)),
            }
        })
    });
    view! { <Chart title=words.chart plot testid="value-tiers-chart"/> }
}
