//! The hold-out: what the model would have said, and what happened.

use crate::chart::{Column, Columns, Hue};
use crate::clv::{Holdout, Report};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn TrustCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().clv.trust;
    let holdout = Memo::new(move |_| report.with(|report| report.holdout.clone()));
    move || match holdout.get() {
        None => {
            view! { <Card title=words.title><p class="muted">{words.none}</p></Card> }.into_any()
        }
        Some(holdout) => view! { <Tested holdout/> }.into_any(),
    }
}

#[component]
fn Tested(holdout: Holdout) -> impl IntoView {
    let words = &use_text().clv.trust;
    let format = use_format();
    let said = (words.sentence)(
        &format.decimal(holdout.weeks, 0),
        &format.decimal(holdout.predicted, 0),
        &format.integer(holdout.actual),
        &format.decimal(holdout.mae, 2),
    );
    let last = holdout.classes.len().saturating_sub(1);
    let columns = holdout.classes.iter().enumerate().map(|(at, class)| {
        let repeats = format.integer(class.repeats);
        let name = if at == last {
            (words.and_more)(&repeats)
        } else {
            repeats
        };
        Column {
            label: name.clone(),
            short: name,
            value: class.actual,
            previous: Some(class.predicted),
            partial: false,
        }
    });
    let plot = Columns {
        heads: [words.repeats, words.actual, words.predicted].map(String::from),
        columns: columns.collect(),
        write: Arc::new(move |value| format.decimal(value, 2)),
        axis: Arc::new(move |value| format.decimal(value, 1)),
        hue: Hue::Accent,
    };
    let answer = Signal::stored(Some(words.chart_lead.to_owned()));
    view! {
        <Card title=words.title testid="clv-trust">
            <div class="stack">
                <p class="prose">{said}</p>
                <Chart title=words.chart answer plot=Signal::stored(plot)/>
            </div>
        </Card>
    }
}
