//! "¿Por qué está acá?", in one sentence with the customer's own numbers and the cuts.

use super::super::Why;
use crate::abc::Class;
use crate::ledger::Money;
use crate::rfm::{Quantity, Scale, Score};
use crate::text::{Ranked, Scored, Text};
use crate::ui::{Format, use_format, use_text};
use leptos::prelude::*;

/// The sentence, the next step, and where the customer stands in the ABC.
#[component]
pub fn WhySentences(#[prop(into)] why: Signal<Why>) -> impl IntoView {
    let (text, format) = (use_text(), use_format());
    let words = &text.customers.why;
    move || {
        why.with(|why| {
            let (heading, action) = step(why, text);
            let class = class(why, text, format);
            view! {
                <div class="why">
                    <p data-testid="why">{reason(why, text, format)}</p>
                    <p class="why-step" data-testid="why-step">
                        <strong>{heading.unwrap_or(words.step.into())}</strong>
                        {action}
                    </p>
                    {class.map(|class| {
                        view! { <p class="why-class" data-testid="why-class">{class}</p> }
                    })}
                </div>
            }
        })
    }
}

/// What to do next, under the name of its pillar if it has one.
fn step(why: &Why, text: &Text) -> (Option<String>, &'static str) {
    let actions = &text.rfm.segments;
    match why.row.segment() {
        Some(segment) => {
            let pillar = text.names.pillars[segment.pillar() as usize];
            let heading = (text.customers.why.step_of)(pillar);
            (Some(heading), actions.actions[segment as usize])
        }
        None => (None, actions.outside_action),
    }
}

fn reason(why: &Why, text: &Text, format: Format) -> String {
    let words = &text.customers.why;
    let name = why.row.name.as_str();
    let day = |day| format.day_medium(day);
    if let Some(score) = why.row.score {
        return scored(why, score, text, format);
    }
    match (why.row.last_purchase, why.row.recency_days) {
        (Some(last), Some(days)) => {
            let ago = (text.rfm.days)(&format.integer(days));
            let (from, until) = (day(why.from), day(why.window.until));
            (words.outside)(name, &day(last), &ago, &from, &until)
        }
        _ => (words.never)(name, &day(why.window.until)),
    }
}

fn scored(why: &Why, score: Score, text: &Text, format: Format) -> String {
    let range = |quantity: Quantity, scale: &Scale, score: u8| {
        quantity.range(&scale.cuts, score, text, format)
    };
    let ranges = [
        range(Quantity::Recency, &why.recency, score.r),
        range(Quantity::Frequency, &why.frequency, score.f),
        range(Quantity::Monetary, &why.monetary, score.m),
    ];
    let scores = [score.r, score.f, score.m].map(|score| score.to_string());
    (text.customers.why.scored)(&Scored {
        name: &why.row.name,
        ago: &(text.rfm.days)(&format.integer(score.recency_days)),
        purchases: &(text.rfm.purchases)(&format.integer(score.purchases)),
        value: &format.money(score.net),
        scores: scores.each_ref().map(String::as_str),
        ranges: ranges.each_ref().map(String::as_str),
        code: &score.code().to_string(),
        segment: text.names.segments[score.segment() as usize],
    })
}

/// Where the customer stands by sales; nothing for one without lines in the window.
fn class(why: &Why, text: &Text, format: Format) -> Option<String> {
    let words = &text.customers.why;
    let (row, percent) = (&why.row, |share| format.percent(share, 1));
    let limit = |percent: f64| format.percent(percent / 100.0, 0);
    let (class, rank) = (row.class?, row.rank?);
    let (a, b) = why.limits.percent();
    let ranked = Ranked {
        rank: &format.integer(rank),
        share: &percent(row.share),
        before: &percent((row.cumulative_share - row.share).max(0.0)),
        a: &limit(a),
        b: &limit(b),
    };
    let mut said = match class {
        _ if row.monetary <= Money::ZERO => words.not_positive.to_owned(),
        Class::A => (words.class_a)(&ranked),
        Class::B => (words.class_b)(&ranked),
        Class::C => (words.class_c)(&ranked),
    };
    if let Some(before) = row.previous.filter(|_| row.dormant) {
        said.push(' ');
        said += &(words.dormant)(
            &format.money_whole(before),
            &format.money_whole(row.monetary),
        );
    }
    Some(said)
}
