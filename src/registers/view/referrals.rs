//! Referrals and affiliates.

use super::Page;
use super::book::{Book, RegisterHead, customer_cell, customers, period, use_book};
use super::contents::Acquisition;
use super::referral_cards::{OriginsCard, ReferrersCard};
use crate::chart::Hue;
use crate::registers::{
    Affiliate, Asked, Followed, Referral, Registers, Sent, State, by_referrer, commission,
    commission_paid, newest_first,
};
use crate::ui::*;
use leptos::prelude::*;

/// The referred, and whoever is to be called by name.
fn asked(registers: &Registers) -> Asked {
    let sent = |referral: &Referral| Sent {
        customer: referral.referred.clone(),
        day: referral.date,
    };
    let referrers = registers.referrals.iter().map(|one| one.referrer.clone());
    let affiliates = registers.affiliates.iter().map(|one| one.customer.clone());
    Asked {
        referrals: registers.referrals.iter().map(sent).collect(),
        codes: referrers.chain(affiliates).collect(),
        ..Asked::default()
    }
}

#[component]
pub fn ReferralsPage() -> impl IntoView {
    let words = &use_text().registers.referrals;
    let book = use_book();
    let followed = book.followed(asked);
    let any = book.signal(|registers| !registers.referrals.is_empty());
    view! {
        <RegisterHead page=Page::Referrals/>
        <Rows book followed/>
        <Show when=move || any.get()>
            <ReferrersCard book followed/>
        </Show>
        <OriginsCard followed/>
        <Affiliates book followed/>
        <p class="no-print"><a href=Page::ReferralSheet.href()>{words.sheet}</a></p>
    }
}

#[component]
fn Rows(book: Book, followed: Signal<Option<Followed>>) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.referrals, &text.registers.fields);
    let format = use_format();
    let rows = book.rows(|registers| newest_first(&registers.referrals, |row| row.date));
    let heads = vec![
        Head::text(fields.date),
        Head::text(words.referrer),
        Head::text(words.referred),
        Head::text(words.contact),
        Head::text(fields.state),
        Head::figure(words.purchases),
    ];
    let cells = move |referral: Referral| {
        let place = book.with(|all| all.referrals.iter().position(|one| *one == referral));
        followed.with(|followed| {
            let followed = followed.as_ref();
            let outcome = place.and_then(|place| followed?.referrals.get(place).copied());
            let bought = outcome.filter(|outcome| outcome.known);
            let bought = bought.map_or(NO_FIGURE.into(), |one| format.money_whole(one.purchases));
            vec![
                Cell::text(format.day(referral.date)),
                customer_cell(&referral.referrer, followed),
                customer_cell(&referral.referred, followed),
                Cell::text(referral.contact),
                Cell::badge(hue(referral.state), words.states[referral.state as usize]),
                Cell::figure(bought),
            ]
        })
    };
    let fresh = move |()| Referral {
        date: today(),
        ..Referral::default()
    };
    let entries = vec![
        Entry::new(
            "date",
            fields.date,
            Input::Date(|row: &mut Referral| &mut row.date),
        ),
        Entry::new(
            "referrer",
            words.referrer,
            Input::Suggested(|row: &mut Referral| &mut row.referrer, customers()),
        )
        .needed()
        .help(fields.customer_help),
        Entry::new(
            "referred",
            words.referred,
            Input::Suggested(|row: &mut Referral| &mut row.referred, customers()),
        )
        .needed()
        .help(words.referred_help),
        Entry::new(
            "contact",
            words.contact,
            Input::Line(|row: &mut Referral| &mut row.contact),
        ),
        Entry::one_of(
            "state",
            fields.state,
            words.states,
            |row| row.state as usize,
            |row, at| {
                row.state = State::ALL.get(at).copied().unwrap_or_default();
            },
        ),
        Entry::new(
            "note",
            fields.note,
            Input::Prose(|row: &mut Referral| &mut row.note),
        ),
    ];
    view! {
        <RegisterTable
            title=words.list
            empty=words.empty
            add=words.add
            entries
            rows
            heads
            cells
            fresh
            on_edit=book.edit(|registers| &mut registers.referrals)
            testid="referral"
        />
    }
}

#[component]
fn Affiliates(book: Book, followed: Signal<Option<Followed>>) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.referrals, &text.registers.fields);
    let format = use_format();
    let mean = move || followed.with(|followed| followed.as_ref()?.mean);
    let heads = vec![
        Head::text(fields.customer),
        Head::figure(words.fixed),
        Head::figure(words.percent),
        Head::figure(words.cost),
        Head::figure(words.left),
        Head::figure(words.paid),
    ];
    let cells = move |affiliate: Affiliate| {
        let acquisition = book.with(|registers| registers.acquisition);
        let told = commission(&affiliate, mean(), acquisition);
        let brought = followed.with(|followed| {
            let outcomes = followed.as_ref().map(|one| one.referrals.clone());
            book.with(|all| by_referrer(&all.referrals, &outcomes.unwrap_or_default()))
        });
        let name = followed.with(|followed| {
            let known = followed
                .as_ref()
                .and_then(|one| one.known.get(affiliate.customer.trim()));
            known.map_or_else(|| affiliate.customer.clone(), |known| known.name.clone())
        });
        let figure = |value: Option<f64>| {
            Cell::figure(value.map_or(NO_FIGURE.into(), |value| format.money_whole_f64(value)))
        };
        let cost = figure(told.map(|told| told.cost));
        let verdict = told.and_then(|told| told.under_acquisition);
        let percent = affiliate
            .percent
            .map(|percent| format.percent(percent / 100.0, 1));
        vec![
            Cell::text(name),
            figure(affiliate.fixed.map(|fixed| fixed.to_f64())),
            Cell::figure(percent.unwrap_or(NO_FIGURE.into())),
            match verdict {
                Some(true) => cost.note(words.under),
                Some(false) => cost.note(words.over),
                None => cost,
            },
            figure(told.and_then(|told| told.left)),
            figure(Some(commission_paid(&affiliate, &brought))),
        ]
    };
    let fresh = move |()| Affiliate {
        since: today(),
        ..Affiliate::default()
    };
    let entries = vec![
        Entry::new(
            "customer",
            fields.customer,
            Input::Suggested(|row: &mut Affiliate| &mut row.customer, customers()),
        )
        .needed()
        .help(fields.customer_help),
        Entry::new(
            "since",
            words.since,
            Input::Date(|row: &mut Affiliate| &mut row.since),
        ),
        Entry::new(
            "fixed",
            words.fixed,
            Input::Money(|row: &mut Affiliate| &mut row.fixed),
        ),
        Entry::new(
            "percent",
            words.percent,
            Input::Number(|row: &mut Affiliate| &mut row.percent),
        ),
        Entry::new(
            "note",
            fields.note,
            Input::Prose(|row: &mut Affiliate| &mut row.note),
        ),
    ];
    let told = move || {
        mean().map(|mean| {
            let sales = format.money_whole_f64(mean.lifetime_sales);
            (words.mean)(&format.money_whole_f64(mean.lifetime), &sales)
        })
    };
    view! {
        <RegisterTable
            title=words.affiliates
            lead=words.affiliates_lead
            empty=words.no_affiliates
            add=words.add_affiliate
            entries
            rows=book.rows(|registers| registers.affiliates.clone())
            heads
            cells
            fresh
            on_edit=book.edit(|registers| &mut registers.affiliates)
            testid="affiliate"
        />
        <p class="muted" data-testid="affiliate-mean">
            {told} " " {move || followed.with(|all| period(all.as_ref()))}
        </p>
        <Acquisition/>
    }
}

/// The colour of how far a referral is.
fn hue(state: State) -> Hue {
    match state {
        State::Given => Hue::Grey,
        State::Contacted => Hue::Blue,
        State::Bought => Hue::Green,
        State::NotInterested => Hue::Orange,
    }
}
