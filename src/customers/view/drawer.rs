//! Why a customer is where they are, beside the list.

use super::super::{Row, Why};
use super::one::badges;
use super::why::WhySentences;
use crate::ui::*;
use crate::worker::{Answer, use_session};
use leptos::prelude::*;

/// Open while there is a customer in `opened`.
#[component]
pub(super) fn Drawer(opened: RwSignal<Option<Row>>) -> impl IntoView {
    // The title stays while the drawer closes.
    let name = Memo::new(move |before: Option<&String>| match opened.get() {
        Some(row) => row.name,
        None => before.cloned().unwrap_or_default(),
    });
    view! {
        <Dialog
            drawer=true
            title=name
            open=Signal::derive(move || opened.with(Option::is_some))
            on_close=move |()| opened.set(None)
            testid="customer-drawer"
        >
            {opened.get_untracked().map(|row| view! { <Inside code=row.code/> })}
        </Dialog>
    }
}

#[component]
fn Inside(code: String) -> impl IntoView {
    let words = &use_text().customers;
    let page = Route::Customer(code.clone()).href();
    let report = use_session().report(move |client, settings| {
        let code = code.clone();
        async move { client.why(settings, code).await }
    });
    view! {
        <Answer report content=move |why| view! { <Brief why/> }/>
        <LinkButton href=page icon=Icon::Arrow testid="customer-open">{words.one.open}</LinkButton>
    }
}

#[component]
fn Brief(why: Signal<Option<Why>>) -> impl IntoView {
    let words = &use_text().customers;
    move || {
        let why = why.get()?;
        Some(view! {
            {badges(&why.row)}
            <h3>{words.why.title}</h3>
            <WhySentences why/>
        })
    }
}
