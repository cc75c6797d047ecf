//! The curve of value and the limit between one to one and mass marketing (GRC-17).

use crate::chart::{Band, Hue, Line, Lines};
use crate::ui::*;
use crate::value_tiers::Summary;
use crate::worker::use_session;
use leptos::prelude::*;
use std::sync::Arc;

/// A slider, also by keyboard; the limit is kept.
#[component]
pub fn LimitCard(#[prop(into)] summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().value_tiers.limit;
    let format = use_format();
    let session = use_session();
    let own = Memo::new(move |_| session.settings().value_tiers.one_to_one);
    let set = move |count: Option<u32>| {
        session.change(|settings| settings.value_tiers.one_to_one = count);
    };
    let all = move || summary.with(|summary| summary.all.customers);
    let count = move || {
        own.get()
            .map_or(summary.with(|summary| summary.one_to_one), |own| {
                own.min(all())
            })
    };
    let side = move |at: usize| {
        summary.with(|summary| {
            let inside = summary.one_to_one;
            let customers = [inside, summary.all.customers.saturating_sub(inside)][at];
            let sales = summary.sides[at];
            let said = [words.one_to_one, words.traditional][at];
            said(
                &format.integer(customers),
                &format.percent(
                    f64::from(customers) / f64::from(summary.all.customers.max(1)),
                    1,
                ),
                &format.money_whole(sales),
                &format.percent(sales.share_of(summary.all.actual), 1),
            )
        })
    };
    let plot = Signal::derive(move || {
        summary.with(|summary| {
            let points = summary
                .curve
                .iter()
                .map(|&(count, share)| (f64::from(count), share));
            let band = |to: u32, name: &str, hue| Band {
                to: f64::from(to),
                name: name.to_owned(),
                hue,
            };
            let [one_to_one, traditional] = use_text().value_tiers.list.sides;
            Lines {
                head: words.customers.to_owned(),
                lines: vec![Line {
                    name: words.curve.to_owned(),
                    hue: Hue::Accent,
                    points: points.collect(),
                    area: true,
                    dashed: false,
                }],
                bands: vec![
                    band(summary.one_to_one, one_to_one, Hue::Accent),
                    band(summary.all.customers, traditional, Hue::Grey),
                ],
                guides: Vec::new(),
                x_range: None,
                y_range: Some((0.0, 1.0)),
                x_write: Arc::new(move |count| format.decimal(count, 0)),
                write: Arc::new(move |share| format.percent(share, 1)),
                axis: Arc::new(move |share| format.percent(share, 0)),
            }
        })
    });
    let answer = MaybeProp::derive(move || Some(side(0)));
    let id = unique_id("limit");
    view! {
        <Card title=words.title lead=words.lead testid="one-to-one">
            <Chart title=words.chart answer plot testid="one-to-one-chart"/>
            <div class="tiers-limit">
                <label for=id.clone()>{words.label} ": " <strong>{move || format.integer(count())}</strong></label>
                <input
                    id=id
                    type="range"
                    min="0"
                    max=all
                    step="1"
                    data-testid="one-to-one-limit"
                    prop:value=count
                    on:change:target=move |event| set(event.target().value().parse().ok())
                />
                <Show when=move || own.get().is_some()>
                    <Button icon=Icon::Undo on_click=move |()| set(None) testid="one-to-one-usual">
                        {words.usual}
                    </Button>
                </Show>
            </div>
            <p role="status" data-testid="one-to-one-says">{move || side(0)} " " {move || side(1)}</p>
        </Card>
    }
}
