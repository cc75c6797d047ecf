//! What to offer one customer.

use crate::cross_sell::{Mark, Offer};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// The first few items that they lack, each with its reason; nothing while it is unknown.
#[component]
pub fn OffersCard(code: String) -> impl IntoView {
    let words = &use_text().cross_sell.one;
    let session = use_session();
    let marks = session.part(|workbook| &workbook.marks);
    let report = session.report(move |client, settings| {
        let (code, marks) = (code.clone(), marks.get());
        async move { client.offers_for(settings, marks, code).await }
    });
    let offers = Memo::new(move |_| report.with(|report| report.clone()?.ok()));
    let list = move || {
        let offers = offers.get()?;
        Some(match offers.is_empty() {
            true => view! { <p class="muted">{words.none}</p> }.into_any(),
            false => {
                let items = offers.into_iter().map(line).collect_view();
                view! { <ol class="stack offers">{items}</ol> }.into_any()
            }
        })
    };
    view! {
        <Card title=words.title testid="customer-offers">
            <div class="stack">
                {list}
                <div class="row">
                    <LinkButton href=Route::CrossSell.href()>{words.to_cross_sell}</LinkButton>
                </div>
            </div>
        </Card>
    }
}

fn line(offer: Offer) -> impl IntoView {
    let (words, format) = (&use_text().cross_sell, use_format());
    let session = use_session();
    let share = format.percent(offer.confidence, 0);
    let reason = (words.next.reason)(&offer.because, &share, &offer.item);
    let money = (words.one.expected)(&format.money_whole_f64(offer.expected));
    let item = offer.item.clone();
    let label = (words.next.press)(&offer.item, &offer.name);
    let press = move |_| {
        let mark = Some(Mark::Offered);
        session.write(|workbook| workbook.marks.set(&offer.code, &offer.item, mark));
    };
    view! {
        <li>
            <div class="spread">
                <div>
                    <strong>{item}</strong> " " <span class="muted">{money}</span>
                    <p class="muted">{reason}</p>
                </div>
                <button type="button" class="button no-print" aria-label=label on:click=press>
                    {words.next.offered}
                </button>
            </div>
        </li>
    }
}
