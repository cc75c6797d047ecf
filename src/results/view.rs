//! Results on screen.

mod customers;
mod history;
mod targets;

use super::{CLAIM, Group, Indicators, Report};
use crate::export::Kind;
use crate::rfm::{Segment, chart};
use crate::ui::*;
use crate::worker::{Answer, ExportButton, PeriodBar, use_session};
use customers::CustomersCard;
use history::{BridgeCard, DepthCard, HistoryCard};
use leptos::prelude::*;
use targets::TargetsCard;

/// The four results, the claim of the 70 %, segments, targets, salespeople and customers.
#[component]
pub fn ResultsPage() -> impl IntoView {
    let words = &use_text().results;
    let format = use_format();
    let report =
        use_session().report(|client, settings| async move { client.results(settings).await });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let report = report.as_ref()?.as_ref().ok()?;
            Some(match report.existing_share() {
                Some(share) => (words.lead)(
                    &format.percent(share, 1),
                    &format.money_whole(report.existing),
                ),
                None => words.lead_alone.to_owned(),
            })
        })
    });
    // Whose portfolio the list of customers shows.
    let seller = RwSignal::new(None::<String>);
    let content = move |report: Signal<Report>| {
        view! {
            <Figures report/>
            <Existing report/>
            <HistoryCard report/>
            <BridgeCard report/>
            <DepthCard report/>
            <Segments report/>
            <TargetsCard report/>
            <Sellers report seller/>
            <CustomersCard report seller/>
            <TakeAwayCard title=words.take_away>
                <ExportButton file=Kind::Results/>
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

#[component]
fn Figures(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().results;
    let format = use_format();
    let percent = move |rate: Option<f64>| rate.map(|rate| format.percent(rate, 1));
    let or_none = |value: Option<String>| value.unwrap_or_else(|| NO_FIGURE.to_owned());
    move || {
        let (now, before) = report.with(|report| (report.now, report.before));
        let earlier = |pick: &dyn Fn(&Indicators) -> Option<String>| before.as_ref().and_then(pick);
        let count = |n: u32| format.integer(n);
        let adoption = match now.adopters {
            Some(part) => (words.adoption_formula)(&count(part), &count(now.active)),
            None => words.adoption_none.to_owned(),
        };
        let desertion = match now.left {
            Some((base, lost)) => (words.desertion_formula)(&count(lost), &count(base)),
            None => words.desertion_none.to_owned(),
        };
        view! {
            <div class="grid-4">
                <Kpi
                    label=words.capture
                    value=count(now.captured)
                    previous=earlier(&|before| Some(count(before.captured)))
                    formula=words.capture_formula.to_owned()
                />
                <Kpi
                    label=words.activation
                    value=or_none(percent(now.activation()))
                    previous=earlier(&|before| percent(before.activation()))
                    formula=(words.activation_formula)(&count(now.active), &count(now.known))
                />
                <Kpi
                    label=words.adoption
                    value=or_none(percent(now.adoption()))
                    previous=earlier(&|before| percent(before.adoption()))
                    formula=adoption
                />
                <Kpi
                    label=words.desertion
                    value=or_none(percent(now.desertion()))
                    previous=earlier(&|before| percent(before.desertion()))
                    formula=desertion
                />
            </div>
        }
    }
}

/// The claim that most income comes from customers there were.
#[component]
fn Existing(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().results;
    let format = use_format();
    move || {
        report.with(|report| {
            let (tone, verdict, told) = match report.existing_share() {
                None => (Tone::Info, words.too_few, words.claim_none.to_owned()),
                Some(share) => {
                    let formula = (words.claim_formula)(
                        &format.money_whole(report.existing),
                        &format.money_whole(report.known),
                    );
                    let told = format!("{} = {formula}", format.percent(share, 1));
                    if share > CLAIM {
                        (Tone::Success, words.confirmed, told)
                    } else if !report.covered {
                        // Those who only look new could still lift the share.
                        let told = format!("{told}. {}", words.claim_partial);
                        (Tone::Info, words.too_few, told)
                    } else {
                        (Tone::Warning, words.not_confirmed, told)
                    }
                }
            };
            view! {
                <Banner tone title=verdict testid="results-claim">
                    <p>{words.claim}</p>
                    <p class="field-help">{told}</p>
                </Banner>
            }
        })
    }
}

/// How much more than before, as a share.
fn change<K>(group: &Group<K>, format: Format) -> Cell {
    let growth = group.growth();
    Cell::known(growth.map(|growth| format.change(growth)))
}

#[component]
fn Segments(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let words = &text.results;
    let format = use_format();
    let head = vec![
        Head::text(words.segment),
        Head::figure(words.customers),
        Head::figure(words.sales),
        Head::figure(words.change),
        Head::figure(words.frequency),
        Head::figure(words.frequency_before),
        Head::figure(words.ticket),
        Head::figure(words.ticket_before),
    ];
    let number = move |value: Option<f64>| Cell::known(value.map(|value| format.decimal(value, 1)));
    let money = move |value| Cell::money(value, format);
    let row = move |group: &Group<Segment>| {
        let name = text.names.segments[group.key as usize];
        vec![
            Cell::badge(chart::hue(group.key), name),
            Cell::figure(format.integer(group.customers)),
            Cell::figure(format.money_whole(group.now.amount)),
            change(group, format),
            number(group.now.frequency()),
            number(group.before.frequency()),
            money(group.now.ticket()),
            money(group.before.ticket()),
        ]
    };
    let rows = Signal::derive(move || {
        report.with(|report| report.segments.iter().map(row).collect::<Vec<_>>())
    });
    view! {
        <Card flush=true title=words.segments lead=words.segments_lead testid="results-segments">
            <Table caption=words.segments head=Signal::stored(head) rows/>
        </Card>
    }
}

/// A row per salesperson; the button shows whom they look after.
#[component]
fn Sellers(report: Signal<Report>, seller: RwSignal<Option<String>>) -> impl IntoView {
    let words = &use_text().results;
    let row = move |group: &Group<String>| {
        let format = use_format();
        let (name, own) = (group.key.clone(), group.key.clone());
        let pressed = move || seller.with(|seller| seller.as_ref() == Some(&own));
        let choose = group.key.clone();
        let press = move |_| {
            seller.set(Some(choose.clone()));
            crate::browser::page::focus("#results-customers");
        };
        let figures = [
            format.integer(group.customers),
            format.integer(group.now.buyers),
            format.money_whole(group.now.amount),
            (group.growth()).map_or(NO_FIGURE.into(), |growth| format.change(growth)),
            format.money_whole(group.at_risk),
            format.integer(group.may_grow),
        ];
        view! {
            <tr>
                <th scope="row">
                    <button
                        type="button"
                        class="row-pick"
                        aria-pressed=move || pressed().to_string()
                        on:click=press
                    >
                        {name}
                    </button>
                </th>
                {figures.map(|figure| view! { <td class="figure">{figure}</td> })}
            </tr>
        }
    };
    let rows = move || report.with(|report| report.sellers.iter().map(row).collect_view());
    let some = move || report.with(|report| !report.sellers.is_empty());
    let heads = [
        words.customers,
        words.buyers,
        words.sales,
        words.change,
        words.at_risk,
        words.may_grow,
    ];
    view! {
        <Card flush=true title=words.sellers lead=words.sellers_lead testid="results-sellers">
            <Show when=some fallback=move || view! { <p class="abc-note">{words.sellers_none}</p> }>
                <div class="table-box" tabindex="0" role="region" aria-label=words.sellers>
                    <table class="table">
                        <caption class="spoken">{words.sellers}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.seller}</th>
                                {heads.map(|head| view! { <th scope="col" class="figure">{head}</th> })}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </Show>
        </Card>
    }
}
