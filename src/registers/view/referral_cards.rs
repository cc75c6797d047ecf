//! What referrals brought.

use super::book::{Book, customer_cell, period};
use crate::registers::{Followed, by_referrer};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn ReferrersCard(book: Book, followed: Signal<Option<Followed>>) -> impl IntoView {
    let words = &use_text().registers.referrals;
    let format = use_format();
    let head = vec![
        Head::text(words.referrer),
        Head::figure(words.referrals),
        Head::figure(words.bought),
        Head::figure(words.purchases),
    ];
    let rows = Signal::derive(move || {
        followed.with(|followed| {
            let followed = followed.as_ref();
            let outcomes = followed
                .map(|one| one.referrals.as_slice())
                .unwrap_or_default();
            let rows = book.with(|all| by_referrer(&all.referrals, outcomes));
            let rows = rows.into_iter().map(|row| {
                vec![
                    customer_cell(&row.referrer, followed),
                    Cell::figure(format.integer(row.referrals)),
                    Cell::figure(format.integer(row.bought)),
                    Cell::figure(format.money_whole(row.purchases)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let no_sales = move || followed.with(Option::is_none).then_some(words.no_sales);
    view! {
        <Card title=words.by_referrer lead=words.by_referrer_lead>
            <Table caption=words.by_referrer head rows testid="referrers"/>
            <p class="muted">{no_sales}</p>
        </Card>
    }
}

/// Where those who first bought in the period came from (REF-0).
#[component]
pub fn OriginsCard(followed: Signal<Option<Followed>>) -> impl IntoView {
    let words = &use_text().registers.referrals;
    let format = use_format();
    let table = move || {
        let Some(followed) = followed.get() else {
            return view! { <p class="muted">{words.no_sales}</p> }.into_any();
        };
        let period = period(Some(&followed));
        let Some(origins) = followed.origins else {
            return view! { <p class="muted" data-testid="no-origin">{words.no_origin}</p> }
                .into_any();
        };
        let all: u32 = origins.iter().map(|origin| origin.customers).sum();
        let rows = origins.into_iter().map(|origin| {
            let share = f64::from(origin.customers) / f64::from(all.max(1));
            let name = match origin.name.is_empty() {
                true => words.not_told.to_owned(),
                false => origin.name,
            };
            vec![
                Cell::text(name),
                Cell::figure(format.integer(origin.customers)).note(format.percent(share, 0)),
                Cell::figure(format.money_whole(origin.sales)),
                Cell::figure(format.money_whole_f64(origin.sales.mean(origin.customers))),
            ]
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        let head = vec![
            Head::text(words.origin),
            Head::figure(words.new_customers),
            Head::figure(words.sales),
            Head::figure(words.each),
        ];
        view! {
            <p class="muted">{(words.origins_lead)(&format.integer(all))} " " {period}</p>
            <Table caption=words.origins head rows testid="origins"/>
        }
        .into_any()
    };
    view! { <Card title=words.origins>{table}</Card> }
}
