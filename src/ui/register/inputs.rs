//! Inputs that registers need beside the shared ones: prose, a line with proposals, a number that
//! may be missing.

use super::Suggestions;
use crate::ui::Handler;
use crate::ui::field::{Field, described_by, unique_id};
use leptos::prelude::*;

/// Several lines of text. `on_change` is called with every letter.
#[component]
pub fn TextArea(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Handler<String>,
    #[prop(optional, into)] help: MaybeProp<String>,
    #[prop(optional, into)] error: MaybeProp<String>,
    #[prop(default = 2)] rows: u32,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let id = unique_id("prose");
    let described = described_by(&id, help, error);
    view! {
        <Field id=id.clone() label help error>
            <textarea
                class="input input-prose"
                rows=rows
                id=id
                data-testid=testid
                prop:value=value
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=described
                on:input:target=move |event| on_change.run(event.target().value())
            ></textarea>
        </Field>
    }
}

/// One line with proposals that the browser shows while it is typed; anything else may be typed too.
#[component]
pub fn SuggestInput(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Handler<String>,
    suggestions: Suggestions,
    #[prop(optional, into)] help: MaybeProp<String>,
    #[prop(optional, into)] error: MaybeProp<String>,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let id = unique_id("suggest");
    let list_id = format!("{id}-list");
    let noted = MaybeProp::derive(move || suggestions.note.run(value.get()).or_else(|| help.get()));
    let described = described_by(&id, noted, error);
    let options = move || {
        let options = suggestions.list.get().into_iter();
        let options = options.map(|(value, word)| view! { <option value=value>{word}</option> });
        options.collect_view()
    };
    view! {
        <Field id=id.clone() label help=noted error>
            <input
                class="input"
                type="text"
                autocomplete="off"
                list=list_id.clone()
                id=id
                data-testid=testid
                prop:value=value
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=described
                on:input:target=move |event| {
                    let typed = event.target().value();
                    suggestions.on_type.run(typed.clone());
                    on_change.run(typed);
                }
            />
            <datalist id=list_id>{options}</datalist>
        </Field>
    }
}

/// A number, or nothing. `on_change` is called when the person has finished; what is no number or
/// outside the limits is not taken, and the last good value returns.
#[component]
pub fn MaybeNumber(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<Option<f64>>,
    #[prop(into)] on_change: Handler<Option<f64>>,
    #[prop(default = 0.0)] min: f64,
    #[prop(default = f64::INFINITY)] max: f64,
    /// `any` takes decimals.
    #[prop(default = "any")]
    step: &'static str,
    #[prop(optional, into)] help: MaybeProp<String>,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let id = unique_id("number");
    let described = described_by(&id, help, MaybeProp::default());
    let written = move || {
        value
            .get()
            .map(|number| number.to_string())
            .unwrap_or_default()
    };
    view! {
        <Field id=id.clone() label help>
            <input
                class="input input-number"
                type="number"
                inputmode="decimal"
                id=id
                data-testid=testid
                min=min.to_string()
                max=max.is_finite().then(|| max.to_string())
                step=step
                prop:value=written
                aria-describedby=described
                on:change:target=move |event| {
                    let input = event.target();
                    let typed = input.value();
                    match typed.parse::<f64>() {
                        Ok(number) if (min..=max).contains(&number) => on_change.run(Some(number)),
                        Err(_) if typed.is_empty() => on_change.run(None),
                        _ => input.set_value(&untrack(written)),
                    }
                }
            />
        </Field>
    }
}
