//! The six levels from the top to the base: rule, customers, money.

use super::hue;
use crate::chart::{Part, Shares, Whole};
use crate::pyramid::{Level, LevelRow, Rules, Summary};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;
use std::sync::Arc;

/// A row per level; its button shows who is on it.
#[component]
pub fn Levels(
    #[prop(into)] summary: Signal<Summary>,
    level: RwSignal<Option<Level>>,
    #[prop(into)] on_choose: Handler<Option<Level>>,
) -> impl IntoView {
    let words = &use_text().pyramid.levels;
    let format = use_format();
    let session = use_session();
    let lead = Signal::derive(move || {
        summary.with(|summary| {
            Some((words.lead)(
                &format.day_medium(summary.from),
                &format.day_medium(summary.window.until),
            ))
        })
    });
    let rows = move || {
        let rules = session.settings().pyramid.rules;
        summary.with(|summary| {
            let rows = Level::ALL.into_iter().zip(summary.levels).rev();
            rows.map(|(own, figures)| row(own, figures, &rules, level, on_choose))
                .collect_view()
        })
    };
    let foot = move || {
        summary.with(|summary| {
            view! {
                <tr>
                    <th scope="row">{words.total}</th>
                    <td></td>
                    <td class="figure">{format.integer(summary.customers)}</td>
                    <td class="figure"></td>
                    <td class="figure">{format.money_whole(summary.value)}</td>
                    <td class="figure"></td>
                </tr>
            }
        })
    };
    view! {
        <Card title=words.title lead testid="pyramid-levels">
            <div class="table-box" tabindex="0" role="region" aria-label=words.title>
                <table class="table">
                    <caption class="spoken">{words.title}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.level}</th>
                            <th scope="col">{words.rule}</th>
                            <th scope="col" class="figure">{words.customers}</th>
                            <th scope="col" class="figure">{words.customers_share}</th>
                            <th scope="col" class="figure">{words.value}</th>
                            <th scope="col" class="figure">{words.value_share}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                    <tfoot>{foot}</tfoot>
                </table>
            </div>
            <Split summary/>
        </Card>
    }
}

fn row(
    own: Level,
    figures: LevelRow,
    rules: &Rules,
    level: RwSignal<Option<Level>>,
    on_choose: Handler<Option<Level>>,
) -> impl IntoView + use<> {
    let text = use_text();
    let words = &text.pyramid.levels;
    let format = use_format();
    let pressed = move || level.get() == Some(own);
    let press = move |_| on_choose.run((!untrack(pressed)).then_some(own));
    // By hand there is nothing else than these on the base; above it, the rest is worth a word.
    let notes = [
        (figures.by_hand > 0).then(|| (words.by_hand)(&format.integer(figures.by_hand))),
        (figures.idle > 0 && own != Level::Prospect)
            .then(|| (words.idle)(&format.integer(figures.idle))),
    ];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    let note = (!notes.is_empty())
        .then(|| view! { " " <span class="cell-note">{notes.join(" · ")}</span> });
    view! {
        <tr>
            <th scope="row">
                <button
                    type="button"
                    class="row-pick"
                    aria-pressed=move || pressed().to_string()
                    data-testid=format!("level-{}", own.machine_name())
                    on:click=press
                >
                    {text.names.loyalty[own as usize]}
                </button>
            </th>
            <td>{rule(own, rules)} {note}</td>
            <td class="figure">{format.integer(figures.customers)}</td>
            <td class="figure">{format.percent(figures.customers_share, 1)}</td>
            <td class="figure">{format.money_whole(figures.value)}</td>
            <td class="figure">{format.percent(figures.value_share, 1)}</td>
        </tr>
    }
}

/// What a level asks for, in words.
pub fn rule(level: Level, rules: &Rules) -> String {
    let words = &use_text().pyramid.levels;
    let format = use_format();
    match level {
        Level::Prospect => words.prospect.to_owned(),
        Level::Consumer => words.consumer.to_owned(),
        Level::Client => (words.client)(&format.integer(rules.client_purchases)),
        Level::Fan => (words.fan)(
            &format.integer(rules.fan_frequency),
            &format.integer(rules.fan_recency),
        ),
        Level::Advocate => words.advocate.to_owned(),
        Level::Partner => words.partner.to_owned(),
    }
}

/// The levels as parts of the customers and of the sales.
#[component]
fn Split(summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().pyramid;
    let plot = Signal::derive(move || {
        summary.with(|summary| {
            let part = |of: fn(&LevelRow) -> f64| summary.levels.iter().map(of).collect();
            shares(vec![
                (words.time.customers, part(|row| row.customers_share)),
                (words.time.value, part(|row| row.value_share)),
            ])
        })
    });
    view! { <Chart title=words.levels.chart plot testid="pyramid-chart"/> }
}

/// Wholes cut into the six levels.
pub fn shares(wholes: Vec<(&'static str, Vec<f64>)>) -> Shares {
    let text = use_text();
    let format = use_format();
    let wholes = wholes.into_iter().map(|(label, values)| Whole {
        label: label.to_owned(),
        values,
    });
    Shares {
        head: text.pyramid.time.what.to_owned(),
        parts: Level::ALL
            .map(|level| Part {
                name: text.names.loyalty[level as usize].to_owned(),
                hue: hue(level),
            })
            .into(),
        wholes: wholes.collect(),
        write: Arc::new(move |share| format.percent(share, 0)),
    }
}
