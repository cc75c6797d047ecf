//! Products or customers (GRC-3), and what the firm must have (GRC-18).

use super::scores::{At, Scores};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn DiagnosisBoard() -> impl IntoView {
    let text = use_text();
    let words = &text.boards;
    let focus = At {
        read: |boards| &boards.focus,
        write: |boards| &mut boards.focus,
    };
    let readiness = At {
        read: |boards| &boards.readiness,
        write: |boards| &mut boards.readiness,
    };
    view! {
        <Scores at=focus words=&words.focus/>
        <p class="muted no-print">
            {words.discipline} " " <a href=Route::Plan.href()>{text.plan.nav}</a>
        </p>
        <Scores at=readiness words=&words.readiness/>
    }
}
