//! One customer's tier, by which rule, and what they could buy.

use super::edit::Why;
use super::hue;
use crate::ledger::Money;
use crate::ui::*;
use crate::value_tiers::Query;
use crate::worker::use_session;
use leptos::prelude::*;

/// Nothing while it is unknown, and for whoever bought nothing in the window.
#[component]
pub fn TierCard(code: String) -> impl IntoView {
    let text = use_text();
    let words = &text.value_tiers.one;
    let format = use_format();
    let session = use_session();
    let marks = session.part(|workbook| &workbook.tiers);
    let report = session.report(move |client, settings| {
        let query = Query {
            code: Some(code.clone()),
            limit: 1,
            ..Query::default()
        };
        let marks = marks.get();
        async move { Ok(client.tiers(settings, marks, query).await?.page.rows) }
    });
    let row =
        Memo::new(move |_| report.with(|report| report.as_ref()?.as_ref().ok()?.first().cloned()));
    move || {
        row.get().map(move |row| {
            let money = move |amount: Option<Money>| {
                amount.map_or(NO_FIGURE.to_owned(), |amount| format.money_whole(amount))
            };
            let figures = [Some(row.actual), row.potential, row.gap].map(money);
            let figures = (words.figures)(&figures[0], &figures[1], &figures[2]);
            view! {
                <Card title=words.title testid="customer-tier">
                    <div class="stack">
                        <p>
                            <span class=badge_class(hue(row.tier), false)>
                                {text.names.tiers[row.tier as usize]}
                            </span>
                        </p>
                        <Why row=row.clone()/>
                        <p class="muted">{figures}</p>
                        <div class="row">
                            <LinkButton href=Route::ValueTiers.href()>{words.to_tiers}</LinkButton>
                        </div>
                    </div>
                </Card>
            }
        })
    }
}
