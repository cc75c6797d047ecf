//! The course's claims, and what the firm's sales say to them.

use super::charts;
use crate::churn::{Claim, Report, Verdict};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn Claims(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().churn.claims;
    view! {
        <Card title=words.title lead=words.lead testid="churn-claims">
            <div class="stack">
                {move || products(report)}
                {move || years(report)}
            </div>
        </Card>
    }
}

/// The claim with its verdict, and the statistic behind it.
fn verdict(said: &'static str, claim: Option<Claim>) -> impl IntoView {
    let words = &use_text().churn.claims;
    let format = use_format();
    let verdict = claim.map_or(Verdict::TooFew, |claim| claim.verdict);
    let (tone, answer) = match verdict {
        Verdict::Confirmed => (Tone::Success, words.confirmed),
        Verdict::NotConfirmed => (Tone::Warning, words.not_confirmed),
        Verdict::TooFew => (Tone::Info, words.too_few),
    };
    let statistic = claim.map(|claim| (words.statistic)(&format.decimal(claim.z, 2)));
    view! {
        <Banner tone title=answer><p>{said}</p><p class="field-help">{statistic}</p></Banner>
    }
}

fn products(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().churn.claims;
    let format = use_format();
    let Some(found) = report.with(|report| report.by_products) else {
        return view! {
            {verdict(words.products, None)}
            <p class="muted">{words.products_none}</p>
        }
        .into_any();
    };
    let head = vec![
        Head::text(words.product_count),
        Head::figure(words.customers),
        Head::figure(words.retained),
    ];
    let names = ["1", "2", "3", words.four];
    let rows: Vec<Vec<Cell>> = (names.into_iter())
        .zip(found.base.into_iter().zip(found.retained))
        .map(|(name, (base, retained))| {
            let rate = (base > 0).then(|| f64::from(retained) / f64::from(base));
            let rate = rate.map_or_else(|| NO_FIGURE.to_owned(), |rate| format.percent(rate, 1));
            vec![
                Cell::text(name),
                Cell::figure(format.integer(base)),
                Cell::figure(rate),
            ]
        })
        .collect();
    view! {
        {verdict(words.products, Some(found.claim))}
        <Chart title=words.products_chart plot=Signal::stored(charts::by_products(&found))/>
        <Table caption=words.products head=Signal::stored(head) rows=Signal::stored(rows) testid="churn-by-products"/>
        <p class="field-help">{words.products_rule}</p>
    }
    .into_any()
}

fn years(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().churn.claims;
    let format = use_format();
    let found = report.with(|report| report.by_year.clone());
    if found.years.is_empty() {
        return view! {
            {verdict(words.years, None)}
            <p class="muted">{words.years_none}</p>
        }
        .into_any();
    }
    let head = vec![
        Head::text(words.year),
        Head::figure(words.customers),
        Head::figure(words.mean),
    ];
    let rows: Vec<Vec<Cell>> = (1..)
        .zip(&found.years)
        .map(|(nth, year)| {
            vec![
                Cell::text((words.nth)(&format!("{nth}"))),
                Cell::figure(format.integer(year.customers)),
                Cell::figure(format.money_whole_f64(year.mean())),
            ]
        })
        .collect();
    let rule = (words.years_rule)(
        &format.integer(found.pairs),
        &format.money_whole_f64(found.mean_rise),
    );
    view! {
        {verdict(words.years, found.claim)}
        <Chart title=words.years_chart plot=Signal::stored(charts::by_year(&found))/>
        <Table caption=words.years head=Signal::stored(head) rows=Signal::stored(rows) testid="churn-by-year"/>
        <p class="field-help">{rule}</p>
    }
    .into_any()
}
