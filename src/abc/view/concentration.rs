//! How much depends on how few, each figure with what it means and how it is computed.

use crate::abc::Summary;
use crate::text::Abc as Words;
use crate::ui::*;
use leptos::prelude::*;

/// Words for the Gini index; where they change is ours, no standard says it.
const GINI_LOW: f64 = 0.35;
const GINI_HIGH: f64 = 0.7;

/// One figure in words.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    label: String,
    value: String,
    means: String,
    formula: String,
}

/// Shares of the largest, Gini and HHI.
#[component]
pub fn ConcentrationCard(summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().abc;
    let format = use_format();
    let told = Memo::new(move |_| summary.with(|summary| tell(summary, words, format)));
    // Five figures always: each keeps its place, and its formula open, while the numbers change.
    let figure = move |index: usize| {
        let read = move |pick: fn(&Told) -> &String| {
            Signal::derive(move || told.with(|told| pick(&told[index]).clone()))
        };
        view! {
            <li class="abc-figure">
                <p class="abc-figure-label">{read(|told| &told.label)}</p>
                <p class="abc-figure-value">{read(|told| &told.value)}</p>
                <p class="abc-figure-means">{read(|told| &told.means)}</p>
                <details class="kpi-formula">
                    <summary>{use_text().ui.formula}</summary>
                    <p>{read(|told| &told.formula)}</p>
                </details>
            </li>
        }
    };
    let words = &words.concentration;
    view! {
        <Card title=words.title lead=words.lead testid="abc-concentration">
            <ul class="abc-figures" role="list">{(0..5).map(figure).collect_view()}</ul>
        </Card>
    }
}

fn tell(summary: &Summary, words: &Words, format: Format) -> [Told; 5] {
    let words = &words.concentration;
    let concentration = &summary.concentration;
    let customers = concentration.customers;
    let all = format.integer(customers);
    let percent = |share: f64| format.percent(share, 1);
    let fifth = customers.div_ceil(5);
    let top = |label: String, of: u32, share: f64, means: String| Told {
        label,
        value: percent(share),
        means,
        formula: (words.top_formula)(&format.integer(of.min(customers)), &percent(share)),
    };
    let gini = format.decimal(concentration.gini, 2);
    let hhi = format.decimal(concentration.hhi, 4);
    let alike = format.decimal(1.0 / concentration.hhi, 0);
    [
        top(
            words.top_1.to_owned(),
            1,
            concentration.top_1,
            (words.top_1_means)(&percent(concentration.top_1)),
        ),
        top(
            words.top_5.to_owned(),
            5,
            concentration.top_5,
            (words.top_5_means)(&percent(concentration.top_5)),
        ),
        top(
            (words.top_fifth)(&format.integer(fifth)),
            fifth,
            concentration.top_fifth,
            (words.top_fifth_means)(&percent(concentration.top_fifth)),
        ),
        Told {
            label: words.gini.to_owned(),
            value: gini.clone(),
            means: match concentration.gini {
                gini if gini < GINI_LOW => words.gini_low,
                gini if gini < GINI_HIGH => words.gini_middle,
                _ => words.gini_high,
            }
            .to_owned(),
            formula: (words.gini_formula)(&all, &gini),
        },
        Told {
            label: words.hhi.to_owned(),
            value: hhi.clone(),
            means: (words.hhi_means)(&alike),
            formula: (words.hhi_formula)(&all, &hhi, &alike),
        },
    ]
}
