//! Who rises, holds, falls (FID-14.3), and the rule that says so.

use super::filter::Chosen;
use crate::chart::Hue;
use crate::trajectory::{Filter, Rule, Summary, Trend};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// What a trend looks like: a sign and a colour, beside its word.
pub fn sign(trend: Trend) -> (&'static str, Hue) {
    match trend {
        Trend::Up => ("↑", Hue::Green),
        Trend::Flat => ("=", Hue::Grey),
        Trend::Down => ("↓", Hue::Orange),
        Trend::New => ("+", Hue::Blue),
        Trend::Silent => ("×", Hue::Grey),
    }
}

/// The rule, and a group per trend that opens the list.
#[component]
pub fn TrendCard(summary: Signal<Summary>, filter: Chosen) -> impl IntoView {
    let words = &use_text().trajectory.trend;
    let format = use_format();
    let session = use_session();
    let first = move || session.loaded.with(|loaded| Some(loaded.as_ref()?.days?.0));
    let lead = Signal::derive(move || {
        let halves = summary.with(|summary| summary.halves);
        let day = |day| format.day_medium(day);
        Some((words.lead)(
            &day(halves.now.first_day(halves.now.until)),
            &day(halves.now.until),
            &day(halves.before.first_day(halves.before.until)),
            &day(halves.before.until),
        ))
    });
    let rule = move || {
        let rule = summary.with(|summary| summary.rule);
        let months = format!("{} {}", format.integer(rule.months), words.months_unit);
        (words.rule)(&months, &format.percent(rule.percent() / 100.0, 0))
    };
    let partial = move || {
        let covered = summary.with(|summary| summary.covered);
        let told = (words.partial)(&format.day_medium(first()?));
        (!covered).then(|| view! { <Banner tone=Tone::Warning>{told}</Banner> })
    };
    view! {
        <Card title=words.title lead testid="trajectory-trends">
            {partial}
            <RuleForm/>
            <p class="muted">{rule}</p>
            <div class="abc-changes">
                {Trend::ALL.map(|trend| group(trend, summary, filter))}
            </div>
        </Card>
    }
}

/// Months and threshold, in force at once.
#[component]
fn RuleForm() -> impl IntoView {
    let words = &use_text().trajectory.trend;
    let session = use_session();
    let rule = Memo::new(move |_| session.settings().trajectory.rule);
    let set = move |rule: Rule| session.change(|settings| settings.trajectory.rule = rule);
    let set_months = move |months: f64| {
        set(Rule::new(
            months.round() as u32,
            rule.get_untracked().percent(),
        ));
    };
    let set_percent = move |percent| set(Rule::new(rule.get_untracked().months, percent));
    view! {
        <div class="row-end">
            <NumberInput
                label=words.months
                unit=words.months_unit
                value=Signal::derive(move || f64::from(rule.get().months))
                on_change=set_months
                min=1.0
                max=f64::from(Rule::MOST_MONTHS)
                testid="trend-months"
            />
            <NumberInput
                label=words.threshold
                unit="%"
                value=Signal::derive(move || rule.get().percent())
                on_change=set_percent
                min=0.0
                max=1000.0
                testid="trend-threshold"
            />
        </div>
    }
}

fn group(trend: Trend, summary: Signal<Summary>, filter: Chosen) -> impl IntoView {
    let text = use_text();
    let words = &text.trajectory.trend;
    let format = use_format();
    let row = move || summary.with(|summary| summary.trends[trend as usize]);
    let money = move || {
        let row = row();
        (words.money)(
            &format.money_whole(row.now),
            &format.money_whole(row.before),
        )
    };
    let on = move || filter.get().trend == Some(trend);
    let press = move |_| {
        if untrack(on) {
            filter.clear();
        } else {
            filter.show(Filter {
                trend: Some(trend),
                ..Filter::default()
            });
        }
    };
    let name = text.names.trends[trend as usize];
    view! {
        <button
            type="button"
            class="abc-change"
            data-testid=format!("trend-{}", trend.machine_name())
            aria-pressed=move || on().to_string()
            on:click=press
        >
            <span class="abc-change-name">{sign(trend).0} " " {name}</span>
            <span class="abc-change-count">{move || format.integer(row().customers)}</span>
            <span class="abc-change-means">{words.means[trend as usize]}</span>
            <span class="abc-change-means">{money}</span>
        </button>
    }
}
