//! The customers of the ranking, as filtered.

use super::Measure;
use super::filter::Chosen;
use crate::abc::Summary;
use leptos::prelude::*;

#[component]
pub fn ListCard(
    summary: Signal<Summary>,
    #[prop(into)] measure: Signal<Measure>,
    filter: Chosen,
) -> impl IntoView {
    let _ = (summary, measure, filter);
    view! { <div id="abc-list" tabindex="-1"></div> }
}
