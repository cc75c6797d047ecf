//! Value by segment, the customers worth most, and the numbers of the model.

use crate::clv::{Report, TopRow};
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::rfm::chart;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn Groups(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let words = &text.clv.groups;
    let format = use_format();
    let head = vec![
        Head::text(words.segment),
        Head::figure(words.customers),
        Head::figure(words.historic),
        Head::figure(words.simple),
        Head::figure(words.purchases),
        Head::figure(words.value),
        Head::figure(words.each),
        Head::figure(words.alive),
    ];
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.groups.iter().map(|group| {
                let name = match group.segment {
                    Some(segment) => {
                        Cell::badge(chart::hue(segment), text.names.segments[segment as usize])
                    }
                    None => Cell::text(text.names.outside_window),
                };
                let each = group
                    .value
                    .map(|value| value / f64::from(group.customers.max(1)));
                vec![
                    name,
                    Cell::figure(format.integer(group.customers)),
                    Cell::figure(format.money_whole(group.historic)),
                    Cell::money(group.simple.map(|value| value.lifetime()), format),
                    Cell::figure(format.decimal(group.expected_purchases, 1)),
                    Cell::money(group.value, format),
                    Cell::money(each, format),
                    Cell::figure(format.percent(group.p_alive, 0)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let foot = Signal::derive(move || {
        report.with(|report| {
            Some(vec![
                Cell::text(words.total),
                Cell::figure(format.integer(report.customers)),
                Cell::figure(format.money_whole(report.historic)),
                Cell::money(report.simple.map(|value| value.lifetime()), format),
                Cell::figure(format.decimal(report.expected_purchases, 1)),
                Cell::money(Some(report.value), format),
                Cell::money(
                    Some(report.value / f64::from(report.customers.max(1))),
                    format,
                ),
                Cell::figure(""),
            ])
        })
    });
    view! {
        <Card flush=true title=words.title lead=words.lead testid="clv-segments">
            <Table caption=words.title head=Signal::stored(head) rows foot/>
        </Card>
    }
}

#[component]
pub fn Top(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().clv.top;
    let format = use_format();
    let head = Signal::stored(vec![
        Head::text(words.customer),
        Head::figure(words.value),
        Head::figure(words.purchases),
        Head::figure(words.ticket),
        Head::figure(words.repeats),
        Head::figure(words.alive),
    ]);
    let row = move |one: &TopRow| {
        let alive = match one.repeats {
            0 if one.p_alive >= 1.0 => words.once.to_owned(),
            _ => format.percent(one.p_alive, 0),
        };
        vec![
            Cell::customer(&one.name, &one.code),
            Cell::money(Some(one.value), format),
            Cell::figure(format.decimal(one.expected_purchases, 1)),
            Cell::money(Some(one.expected_value), format),
            Cell::figure(format.integer(one.repeats)),
            Cell::figure(alive),
        ]
    };
    let rows = Signal::derive(move || {
        report.with(|report| report.top.iter().map(row).collect::<Vec<_>>())
    });
    let some = move || report.with(|report| !report.top.is_empty());
    view! {
        <Show when=some>
            <Card flush=true title=words.title lead=words.lead testid="clv-top">
                <div class="scroll-box">
                    <Table caption=words.title head=head rows/>
                </div>
            </Card>
        </Show>
    }
}

/// Probably gone × what they bought: whom to look after first.
#[component]
pub fn AtRisk(report: Signal<Report>) -> impl IntoView {
    let (words, top) = (&use_text().clv.risk, &use_text().clv.top);
    let format = use_format();
    let head = Signal::stored(vec![
        Head::text(top.customer),
        Head::figure(words.at_stake),
        Head::figure(words.amount),
        Head::figure(top.alive),
    ]);
    let rows = Signal::derive(move || {
        report.with(|report| {
            let rows = report.at_risk.iter().map(|one| {
                vec![
                    Cell::customer(&one.name, &one.code),
                    Cell::money(Some(one.at_stake), format),
                    Cell::figure(format.money_whole(one.amount)),
                    Cell::figure(format.percent(one.p_alive, 0)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let some = move || report.with(|report| !report.at_risk.is_empty());
    let codes = move || {
        let codes = report
            .with_untracked(|report| report.at_risk.iter().map(|one| one.code.clone()).collect());
        async move { Ok(codes) }
    };
    let count = MaybeProp::derive(move || Some(report.with(|report| report.at_risk.len())));
    view! {
        <Card flush=true title=words.title lead=words.lead testid="clv-risk">
            <Show when=some fallback=move || view! { <p class="abc-note">{words.none}</p> }>
                <div class="scroll-box">
                    <Table caption=words.title head rows/>
                </div>
                <div class="row abc-note">
                    <FromList
                        list=words.title
                        count
                        place=Place::new(Pillar::Retention, 5, 2)
                        codes
                        testid="make-action-risk"
                    />
                </div>
            </Show>
        </Card>
    }
}

/// Parameters, errors, likelihood; nothing where there is no fit.
#[component]
pub fn ModelCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().clv.model;
    let format = use_format();
    let card =
        move || {
            report.with(|report| {
            let fit = report.fit.ok()?;
            let number = |value: f64| Cell::figure(format.decimal(value, 4));
            let error = |i: usize| match fit.errors {
                Some(errors) => number(errors[i]),
                None => Cell::figure(NO_FIGURE),
            };
            let frequency = fit.frequency;
            let mut rows = vec![
                vec![Cell::text("r"), number(frequency.r), error(0)],
                vec![Cell::text("α"), number(frequency.alpha), error(1)],
            ];
            if let Some(dropout) = frequency.dropout {
                rows.push(vec![Cell::text("a"), number(dropout.a), error(2)]);
                rows.push(vec![Cell::text("b"), number(dropout.b), error(3)]);
            }
            if let Some(spend) = report.spend {
                for (name, value) in [("p", spend.p), ("q", spend.q), ("v", spend.v)] {
                    rows.push(vec![Cell::text(name), number(value), Cell::figure(NO_FIGURE)]);
                }
            }
            let head = vec![
                Head::text(words.parameter),
                Head::figure(words.value),
                Head::figure(words.error),
            ];
            let base = (words.base)(&format.integer(fit.customers), &format.integer(fit.repeaters));
            let likelihood = (words.likelihood)(&format.decimal(fit.log_likelihood, 2));
            Some(view! {
                <Disclosure summary=words.title testid="clv-parameters">
                    <p class="field-help">{words.lead} " " {base} " " {likelihood}</p>
                    <Table caption=words.title head=Signal::stored(head) rows=Signal::stored(rows)/>
                </Disclosure>
            })
        })
        };
    view! { <Card>{card}</Card> }
}
