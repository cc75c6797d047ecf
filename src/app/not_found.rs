//! What a wrong address leads to.

use super::menu::Links;
use crate::ui::{PageHead, use_text};
use leptos::prelude::*;

#[component]
pub fn NotFound() -> impl IntoView {
    let words = &use_text().app;
    view! {
        <PageHead title=words.not_found lead=words.not_found_lead/>
        <Links/>
    }
}
