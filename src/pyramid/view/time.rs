//! Hours on each level against what each level leaves (FID-12c).

use super::levels::shares;
use crate::pyramid::{Level, Summary};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// A week has no more hours than this; several people's do.
const MOST_HOURS: f64 = 10_000.0;

/// Six numbers, and the two splits side by side.
#[component]
pub fn TimeCard(#[prop(into)] summary: Signal<Summary>) -> impl IntoView {
    let text = use_text();
    let words = &text.pyramid.time;
    let session = use_session();
    let hours = Memo::new(move |_| session.settings().pyramid.hours);
    let time = Memo::new(move |_| session.settings().pyramid.shares_of_time());
    let input = move |level: Level| {
        let place = level as usize;
        let set = move |number: f64| {
            session.change(|settings| settings.pyramid.hours[place] = number);
        };
        view! {
            <NumberInput
                label=text.names.loyalty[place]
                unit=words.hours
                value=Signal::derive(move || hours.get()[place])
                on_change=set
                min=0.0
                max=MOST_HOURS
                step=0.5
                testid=format!("hours-{}", level.machine_name())
            />
        }
    };
    let inputs = Level::ALL.map(input);
    view! {
        <Card title=words.title lead=words.lead testid="pyramid-time">
            <div class="row-end">{inputs}</div>
            <Show
                when=move || time.get().is_some()
                fallback=move || view! { <p class="muted">{words.none}</p> }
            >
                <Split summary time/>
            </Show>
        </Card>
    }
}

#[component]
fn Split(summary: Signal<Summary>, time: Memo<Option<[f64; 6]>>) -> impl IntoView {
    let text = use_text();
    let words = &text.pyramid.time;
    let format = use_format();
    let value = move || summary.with(|summary| summary.levels.map(|row| row.value_share));
    let plot = Signal::derive(move || {
        let time = time.get().unwrap_or_default();
        shares(vec![
            (words.time, time.to_vec()),
            (words.value, value().to_vec()),
        ])
    });
    let answer = MaybeProp::derive(move || {
        let (time, value) = (time.get()?, value());
        let apart = |level: &Level| (time[*level as usize] - value[*level as usize]).abs();
        let widest = (Level::ALL.into_iter()).max_by(|a, b| apart(a).total_cmp(&apart(b)))?;
        Some((words.answer)(
            text.names.loyalty[widest as usize],
            &format.percent(time[widest as usize], 0),
            &format.percent(value[widest as usize], 0),
        ))
    });
    view! { <Chart title=words.chart answer plot testid="pyramid-time-chart"/> }
}
