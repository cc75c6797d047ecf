//! Those who complained and wait for an answer become an action.

use super::book::Book;
use crate::plan::{FromList, Place};
use crate::registers::Registers;
use crate::rfm::Pillar;
use crate::ui::*;
use leptos::prelude::*;

/// Who waits.
fn waiting(registers: &Registers) -> Vec<String> {
    let open = registers.complaints.iter();
    let open = open.filter(|complaint| complaint.answered.is_none());
    open.map(|complaint| complaint.customer.clone()).collect()
}

#[component]
pub fn OpenComplaints(book: Book) -> impl IntoView {
    let words = &use_text().registers.complaints;
    let open = book.signal(waiting);
    let codes = move || {
        let open = open.get_untracked();
        async move { Ok(open) }
    };
    view! {
        <Show when=move || open.with(|open| !open.is_empty())>
            <FromList list=words.open place=Place::new(Pillar::Recovery, 2, 2) codes/>
        </Show>
    }
}
