//! Whom to ask how it went: those who bought a short while ago and were not asked since (REF-1.2).

use super::book::Book;
use crate::customers::{Query, Row, Sort};
use crate::ledger::Day;
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Days since the last purchase, to choose from.
const DAYS: [i32; 4] = [7, 15, 30, 60];
/// Customers looked at, the latest first.
const LATEST: u32 = 1_000;
/// Rows told.
const ROWS: usize = 50;

#[component]
pub fn ToAskCard(book: Book) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.to_ask, &text.registers.fields);
    let format = use_format();
    let session = use_session();
    let days = RwSignal::new(DAYS[2]);
    let latest = session.report(|client, settings| async move {
        let query = Query {
            sort: Sort::LastPurchase,
            descending: true,
            limit: LATEST,
            ..Query::default()
        };
        Ok(client.customers(settings, query).await?.rows)
    });
    let asked = book.signal(|registers| -> Vec<(String, Day)> {
        let surveys = registers.surveys.iter();
        surveys
            .map(|survey| (survey.customer.trim().to_owned(), survey.date))
            .collect()
    });
    let fresh = move |row: &Row| {
        let bought = row.last_purchase.filter(|_| {
            row.recency_days
                .is_some_and(|recency| recency <= days.get())
        });
        bought.is_some_and(|bought| {
            asked.with(|asked| {
                !asked
                    .iter()
                    .any(|(code, date)| *code == row.code && *date >= bought)
            })
        })
    };
    let to_ask = Memo::new(move |_| {
        latest.with(|latest| match latest {
            Some(Ok(rows)) => rows.iter().filter(|row| fresh(row)).cloned().collect(),
            _ => Vec::new(),
        })
    });
    let rows = Signal::derive(move || {
        to_ask.with(|rows| {
            let rows = rows.iter().take(ROWS).map(|row| {
                let day = row.last_purchase.map(|day| format.day(day));
                vec![
                    Cell::customer(&row.name, &row.code),
                    Cell::text(day.unwrap_or_default()),
                    Cell::figure(format.money_whole(row.monetary)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let head = Signal::stored(vec![
        Head::text(fields.customer),
        Head::text(words.last),
        Head::figure(words.value),
    ]);
    let choices =
        DAYS.map(|days| Choice::new(days, days.to_string(), (words.days)(&days.to_string())));
    let count = Signal::derive(move || Some(to_ask.with(Vec::len)));
    let codes = move || {
        let codes = to_ask.with_untracked(|rows| rows.iter().map(|row| row.code.clone()).collect());
        async move { Ok(codes) }
    };
    let some = move || to_ask.with(|rows| !rows.is_empty());
    view! {
        <div class="no-print">
            <Card title=words.title lead=words.lead testid="to-ask">
                <Segmented
                    label=words.within
                    options=choices.into()
                    value=days
                    on_change=move |chosen| days.set(chosen)
                    testid="to-ask-days"
                />
                <Show when=some fallback=move || view! { <p class="muted">{words.nobody}</p> }>
                    <div class="scroll-box">
                        <Table caption=words.title head rows testid="to-ask-rows"/>
                    </div>
                    <FromList
                        list=words.title
                        count
                        place=Place::new(Pillar::Referral, 1, 2)
                        codes
                        testid="make-action-ask"
                    />
                </Show>
            </Card>
        </div>
    }
}
