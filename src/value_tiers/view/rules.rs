//! The numbers in the rules, for the person to turn.

use crate::ui::*;
use crate::value_tiers::{Peers, Settings, Summary};
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn RulesCard(#[prop(into)] summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().value_tiers.rules;
    let format = use_format();
    let session = use_session();
    let settings = Memo::new(move |_| session.settings().value_tiers);
    let change = move |change: &dyn Fn(&mut Settings)| {
        session.change(|settings| change(&mut settings.value_tiers));
    };
    let percent = move |of: fn(&Settings) -> f64| {
        Signal::derive(move || (of(&settings.get()) * 1000.0).round() / 10.0)
    };
    let small_gap = move || summary.with(|summary| format.money_whole(summary.small_gap));
    let margin = move || summary.with(|summary| format.percent(summary.margin_share, 1));
    let peers = Peers::ALL.map(|peers| {
        Choice::new(
            peers,
            peers.machine_name(),
            words.peers_names[peers as usize],
        )
    });
    let cost = move |at: usize| {
        view! {
            <NumberInput
                label=words.contacts[at]
                value=Signal::derive(move || settings.get().costs[at])
                on_change=move |cost: f64| change(&|settings| settings.costs[at] = cost.max(0.0))
                min=0.0
                testid=format!("cost-{at}")
            />
        }
    };
    let order = move || (words.order)(&format.percent(settings.get().growth, 0), &small_gap());
    view! {
        <Card title=words.title lead=words.lead testid="tiers-rules">
            <div class="field-grid">
                <Select
                    label=words.peers
                    help=words.peers_help
                    options=peers.to_vec()
                    value=Signal::derive(move || settings.get().peers)
                    on_change=move |peers| change(&|settings| settings.peers = peers)
                    testid="tiers-peers"
                />
                <NumberInput
                    label=words.growth
                    unit="%"
                    value=percent(|settings| settings.growth)
                    on_change=move |n: f64| change(&|settings| settings.growth = n.max(0.0) / 100.0)
                    min=0.0
                    testid="tiers-growth"
                />
                <NumberInput
                    label=words.small_gap
                    help=MaybeProp::derive(move || Some((words.small_gap_help)(&small_gap())))
                    value=Signal::derive(move || settings.get().small_gap.unwrap_or(0.0))
                    on_change=move |n: f64| {
                        change(&|settings| settings.small_gap = Some(n).filter(|&n| n > 0.0))
                    }
                    min=0.0
                    testid="tiers-small-gap"
                />
                <NumberInput
                    label=words.margin
                    unit="%"
                    help=MaybeProp::derive(move || Some((words.margin_help)(&margin())))
                    value=percent(|settings| settings.margin.unwrap_or(0.0))
                    on_change=move |n: f64| {
                        change(&|settings| settings.margin = Some(n / 100.0).filter(|&n| n > 0.0))
                    }
                    min=0.0
                    max=100.0
                    testid="tiers-margin"
                />
                <NumberInput
                    label=words.returns
                    unit="%"
                    value=percent(|settings| settings.returns)
                    on_change=move |n: f64| change(&|settings| settings.returns = n.max(0.0) / 100.0)
                    min=0.0
                    max=100.0
                    testid="tiers-returns"
                />
            </div>
            <h3>{words.costs}</h3>
            <div class="field-grid">{[0, 1, 2].map(cost)}</div>
            <p class="field-help">{order}</p>
        </Card>
    }
}
