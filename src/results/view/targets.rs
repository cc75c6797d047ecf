//! What the person wants of each segment, against what became of it (VEC-0.7, VEC-0.3).

use crate::ledger::Money;
use crate::results::{Group, Report, Target, is_met};
use crate::rfm::Segment;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

type Start = Group<Option<Segment>>;

/// A row per segment at the start of the window, with its two targets to be typed.
#[component]
pub fn TargetsCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().results;
    let some = move || report.with(|report| !report.from_start.is_empty());
    view! {
        <Card flush=true title=words.from_start lead=words.from_start_lead testid="results-targets">
            <Show
                when=some
                fallback=move || view! { <p class="abc-note">{words.from_start_none}</p> }
            >
                <Rows report/>
            </Show>
        </Card>
    }
}

#[component]
fn Rows(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().results;
    let format = use_format();
    let rows = move || report.with(|report| report.from_start.iter().map(row).collect_view());
    let heads = [
        words.customers_then,
        words.sales,
        words.growth,
        words.target,
        words.margin,
        words.target,
        words.frequency,
        words.ticket,
    ];
    let total = move || {
        report.with(|report| {
            let groups = || report.from_start.iter();
            let customers = groups().map(|group| group.customers).sum();
            let buyers = groups().map(|group| group.now.buyers).sum();
            let now = groups().map(|group| group.now.amount).sum();
            let before = groups().map(|group| group.before.amount).sum();
            (stayed(customers, buyers), sales(now, before))
        })
    };
    let margin = move || {
        let known = report.with(|report| report.margin_coverage);
        match known {
            0.0 => Some(words.margin_unknown.to_owned()),
            // What rounds to everything needs no word.
            known if known < 0.9995 => Some((words.margin_coverage)(&format.percent(known, 1))),
            _ => None,
        }
    };
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=words.from_start>
            <table class="table">
                <caption class="spoken">{words.from_start}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.segment}</th>
                        {heads.map(|head| view! { <th scope="col" class="figure">{head}</th> })}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{words.total}</th>
                        {total}
                        <td colspan="6"></td>
                    </tr>
                </tfoot>
            </table>
        </div>
        <p class="abc-note">{words.growth_formula} " " {margin}</p>
    }
}

/// How a figure moved: now, and before beside it.
fn moved(now: Option<String>, before: Option<String>) -> impl IntoView {
    let words = &use_text().results;
    let note = before.map(|before| {
        view! { " " <span class="cell-note">{(words.before)(&before)}</span> }
    });
    view! { <td class="figure">{now.unwrap_or_else(|| NO_FIGURE.to_owned())} {note}</td> }
}

/// How many there were, and how many of them bought.
fn stayed(customers: u32, buyers: u32) -> impl IntoView {
    let words = &use_text().results;
    let format = use_format();
    let note = (words.of_them_bought)(&format.integer(buyers));
    view! {
        <td class="figure">
            {format.integer(customers)} " " <span class="cell-note">{note}</span>
        </td>
    }
}

fn sales(now: Money, before: Money) -> impl IntoView {
    let format = use_format();
    moved(
        Some(format.money_whole(now)),
        Some(format.money_whole(before)),
    )
}

fn row(group: &Start) -> impl IntoView + use<> {
    let text = use_text();
    let words = &text.results;
    let format = use_format();
    let name = (group.key).map_or(words.came, |segment| text.names.segments[segment as usize]);
    let decimal = |value: Option<f64>| value.map(|value| format.decimal(value, 1));
    let money = |value: Option<f64>| value.map(|value| format.money_whole_f64(value));
    let growth = group.growth();
    let margin = group.now.margin_rate();
    // The newcomers are no segment yet: there is nothing to want of their growth.
    let targets = group.key.map(|segment| {
        let growth = target(segment, growth, words.target_growth, GROWTH);
        let margin = target(segment, margin, words.target_margin, MARGIN);
        (growth, margin)
    });
    let (growth_target, margin_target) = targets.unzip();
    let change = growth.map_or(NO_FIGURE.into(), |growth| format.change(growth));
    let margin = margin.map_or(NO_FIGURE.into(), |margin| format.percent(margin, 1));
    view! {
        <tr>
            <th scope="row">{name}</th>
            {stayed(group.customers, group.now.buyers)}
            {sales(group.now.amount, group.before.amount)}
            <td class="figure">{change}</td>
            <td class="figure">{growth_target}</td>
            <td class="figure">{margin}</td>
            <td class="figure">{margin_target}</td>
            {moved(decimal(group.now.frequency()), decimal(group.before.frequency()))}
            {moved(money(group.now.ticket()), money(group.before.ticket()))}
        </tr>
    }
}

/// One of the two numbers of a target.
#[derive(Clone, Copy)]
struct Which {
    key: &'static str,
    of: fn(&mut Target) -> &mut Option<f64>,
}

const GROWTH: Which = Which {
    key: "growth",
    of: |target| &mut target.growth,
};
const MARGIN: Which = Which {
    key: "margin",
    of: |target| &mut target.margin,
};

/// A number to be typed, empty for no target, and whether it is met.
fn target(
    segment: Segment,
    actual: Option<f64>,
    label: fn(&str) -> String,
    which: Which,
) -> impl IntoView {
    let text = use_text();
    let words = &text.results;
    let session = use_session();
    let place = segment as usize;
    let wanted = Memo::new(move |_| {
        let mut settings = session.settings().results;
        *(which.of)(&mut settings.targets[place])
    });
    let written = move || {
        wanted
            .get()
            .map(|percent| percent.to_string())
            .unwrap_or_default()
    };
    let change = move |typed: String| {
        let percent = typed
            .trim()
            .parse::<f64>()
            .ok()
            .filter(|percent| percent.is_finite());
        session.change(|settings| {
            *(which.of)(&mut settings.results.targets[place]) = percent;
        });
    };
    let verdict = move || {
        is_met(wanted.get(), actual).map(|met| {
            let (hue, word) = if met {
                (crate::chart::Hue::Green, words.met)
            } else {
                (crate::chart::Hue::Orange, words.missed)
            };
            view! { " " <span class=badge_class(hue, false)>{word}</span> }
        })
    };
    view! {
        <input
            class="input input-number results-target"
            type="number"
            inputmode="decimal"
            aria-label=label(text.names.segments[place])
            data-testid=format!("target-{}-{}", which.key, segment.machine_name())
            prop:value=written
            on:change:target=move |event| change(event.target().value())
        />
        {verdict}
    }
}
