//! What was decided, each with its way back.

use super::super::Join;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn Decided() -> impl IntoView {
    let words = &use_text().twins;
    let session = use_session();
    let joins = Memo::new(move |_| session.people().joins.in_force());
    let apart = Memo::new(move |_| session.people().kept_apart().to_vec());
    let joined = move || joins.get().into_iter().map(joined).collect_view();
    let different = move || apart.get().into_iter().map(different).collect_view();
    view! {
        <Show when=move || !joins.with(Vec::is_empty) || !apart.with(Vec::is_empty)>
            <Card title=words.joined testid="twins-decided">
                <ul class="twins-decided" role="list">{joined}{different}</ul>
            </Card>
        </Show>
    }
}

fn joined(Join { from, into }: Join) -> impl IntoView {
    let words = &use_text().twins;
    let session = use_session();
    let said = match &into {
        Some(into) => (words.counts_as)(&from, into),
        None => (words.counts_as_nobody)(&from),
    };
    let from = StoredValue::new(from);
    let undo = move |()| {
        session.decide(|people| {
            from.with_value(|from| people.joins.undo(from));
        });
    };
    view! {
        <li class="row">
            <span>{said}</span>
            <Button on_click=undo kind=ButtonKind::Quiet icon=Icon::Undo testid="twins-undo">
                {words.undo}
            </Button>
        </li>
    }
}

fn different(codes: Vec<String>) -> impl IntoView {
    let words = &use_text().twins;
    let session = use_session();
    let said = format!("{}: {}", words.kept_apart, codes.join(" · "));
    let codes = StoredValue::new(codes);
    let again = move |()| {
        session.decide(|people| {
            codes.with_value(|codes| {
                let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
                people.propose_again(&codes);
            });
        });
    };
    view! {
        <li class="row">
            <span>{said}</span>
            <Button on_click=again kind=ButtonKind::Quiet icon=Icon::Undo testid="twins-again">
                {words.propose_again}
            </Button>
        </li>
    }
}
