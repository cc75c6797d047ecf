//! Whether it can be said that an action worked, in plain words.

use crate::effect::{Contrast, Difference, Group, Row};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn VerdictCard(row: Memo<Row>) -> impl IntoView {
    let words = &use_text().effect.verdict;
    let body = move || {
        row.with(|row| match row.contrast.zip(row.control) {
            Some((contrast, control)) => told(contrast, &row.treated, &control).into_any(),
            None => untold(row).into_any(),
        })
    };
    view! {
        <Card title=words.title testid="effect-verdict">{body}</Card>
    }
}

/// With a control group.
fn told(contrast: Contrast, treated: &Group, control: &Group) -> impl IntoView + use<> {
    let (words, format) = (&use_text().effect.verdict, use_format());
    let points = |share: f64| format.decimal(share * 100.0, 1);
    let share = contrast.share.map(|told| {
        let interval = (words.interval)(&points(told.low), &points(told.high));
        (words.share)(
            &format.percent(treated.response(), 1),
            &format.percent(control.response(), 1),
            &points(told.estimate),
            &interval,
        )
    });
    let change = |group: &Group| {
        let change = group.after.revenue - group.before.revenue;
        format.money_whole_f64(change.mean(group.customers))
    };
    let money = |amount: f64| format.money_whole_f64(amount);
    let revenue = contrast.revenue.map(|told| {
        let interval = (words.interval)(&money(told.low), &money(told.high));
        (words.revenue)(
            &change(treated),
            &change(control),
            &money(told.estimate),
            &interval,
        )
    });
    view! {
        <div class="effect-verdicts">
            {sentence(share, contrast.share, "effect-share")}
            {sentence(revenue, contrast.revenue, "effect-mean")}
        </div>
        <p class="field-help">{words.method}</p>
    }
}

/// What is, and whether it is more than chance.
fn sentence(
    what: Option<String>,
    difference: Option<Difference>,
    testid: &'static str,
) -> impl IntoView {
    let (words, format) = (&use_text().effect.verdict, use_format());
    let (tone, verdict) = match difference {
        None => (Tone::Info, words.too_few.to_owned()),
        Some(told) if told.low > 0.0 => (Tone::Success, words.up.to_owned()),
        Some(told) if told.high < 0.0 => (Tone::Warning, words.down.to_owned()),
        Some(told) => {
            let needed = told
                .needed
                .map(|needed| (words.needed)(&format.integer(needed)));
            (
                Tone::Info,
                needed.unwrap_or_else(|| words.not_enough.to_owned()),
            )
        }
    };
    view! {
        <Banner tone title=verdict testid>
            <p>{what}</p>
        </Banner>
    }
}

/// Without one.
fn untold(row: &Row) -> impl IntoView + use<> {
    let (words, format) = (&use_text().effect.verdict, use_format());
    let season = row.season.zip(row.beyond_season()).map(|(season, beyond)| {
        let (before, after) = (season.before.revenue, season.after.revenue);
        (words.season)(
            &format.money_whole(before),
            &format.money_whole(after),
            &format.money_whole(after - before),
            &format.money_whole(beyond),
        )
    });
    view! {
        <Banner tone=Tone::Warning title=words.no_control testid="effect-no-control">
            <p>{season.unwrap_or_else(|| words.no_season.to_owned())}</p>
            <p>{words.next_time}</p>
        </Banner>
    }
}
