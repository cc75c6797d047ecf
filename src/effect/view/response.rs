//! How customers answer to all actions together, beside what else is known of the portfolio (VEC-0.4).

use super::lead;
use crate::effect::{Asked, Row};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Nothing while it is unknown.
#[component]
pub fn ResponseCard() -> impl IntoView {
    let words = &use_text().effect;
    let format = use_format();
    let session = use_session();
    let plan = session.part(|workbook| &workbook.plan);
    let settings = session.part(|workbook| &workbook.effect);
    let report = session.report(move |client, own| {
        let asked = plan.with(|plan| Asked::of(plan, settings.get(), None));
        async move { client.effect(own, asked).await }
    });
    let head = Signal::stored(vec![
        Head::text(words.table.action),
        Head::text(words.table.start),
        Head::figure(words.table.customers),
        Head::figure(words.table.response),
    ]);
    let cells = move |row: &Row| {
        vec![
            Cell::text(row.what.clone()),
            Cell::text(format.day(row.frame.start)),
            Cell::figure(format.integer(row.treated.customers)),
            Cell::percent(Some(row.treated.response()), format),
        ]
    };
    let rows = Signal::derive(move || {
        report.with(|report| match report {
            Some(Ok(report)) => report.rows.iter().map(cells).collect(),
            _ => Vec::new(),
        })
    });
    let told =
        Memo::new(move |_| report.with(|report| Some(lead(report.as_ref()?.as_ref().ok()?))));
    let some = move || rows.with(|rows| !rows.is_empty());
    move || {
        let lead = told.get()?;
        Some(view! {
            <Card title=words.responses lead testid="effect-responses">
                <Show when=some>
                    <Table caption=words.responses head rows/>
                </Show>
                <div class="row">
                    <LinkButton href=Route::Effect.href()>{words.to_effect}</LinkButton>
                </div>
            </Card>
        })
    }
}
