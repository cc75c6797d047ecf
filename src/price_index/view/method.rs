//! The formula, with the person's own numbers.

use super::month;
use crate::price_index::Report;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn MethodCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().price_index.method;
    let format = use_format();
    let prices = use_session().part(|workbook| &workbook.prices);
    let example = move || {
        let series = prices.with(|prices| prices.series())?;
        report.with(|report| {
            let first = report.months.first()?;
            let restated = first.restated?;
            Some((words.example)(
                &month(first.month),
                &format.decimal(restated.level, 2),
                &format.decimal(series.level(report.basis).0, 2),
                &format.decimal(restated.factor, 4),
            ))
        })
    };
    let details = words
        .details
        .iter()
        .map(|&detail| view! { <li>{detail}</li> });
    view! {
        <Disclosure summary=words.title testid="inflation-method">
            <div class="stack prose">
                <p>{words.formula}</p>
                {move || example().map(|example| view! { <p>{example}</p> })}
                <ul>{details.collect_view()}</ul>
            </div>
        </Disclosure>
    }
}
