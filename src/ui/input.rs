//! Inputs for a word, a number, a day, a yes or no.

use super::field::{Field, described_by, unique_id};
use super::{Handler, Icon};
use crate::ledger::Day;
use leptos::prelude::*;

/// One line of text. `on_change` is called with every letter.
#[component]
pub fn TextInput(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Handler<String>,
    #[prop(optional, into)] placeholder: Option<String>,
    #[prop(optional, into)] help: MaybeProp<String>,
    #[prop(optional, into)] error: MaybeProp<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(optional)] optional: bool,
    /// A passphrase: not shown, and not remembered by the browser.
    #[prop(optional)]
    secret: bool,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let id = unique_id("text");
    let described = described_by(&id, help, error);
    view! {
        <Field id=id.clone() label help error hide_label optional>
            <input
                class="input"
                type=if secret { "password" } else { "text" }
                autocomplete=secret.then_some("new-password")
                id=id
                data-testid=testid
                placeholder=placeholder
                prop:value=value
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=described
                on:input:target=move |event| on_change.run(event.target().value())
            />
        </Field>
    }
}

/// A number. `on_change` is called when the person has finished (leaves the field, presses Enter
/// or an arrow), never with what is no number or outside the limits: then the last good value
/// returns.
#[component]
pub fn NumberInput(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<f64>,
    #[prop(into)] on_change: Handler<f64>,
    #[prop(default = f64::NEG_INFINITY)] min: f64,
    #[prop(default = f64::INFINITY)] max: f64,
    #[prop(default = 1.0)] step: f64,
    /// What the number counts, shown behind it.
    #[prop(optional, into)]
    unit: MaybeProp<String>,
    #[prop(optional, into)] help: MaybeProp<String>,
    #[prop(optional, into)] error: MaybeProp<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let id = unique_id("number");
    let described = described_by(&id, help, error);
    let limit = |limit: f64| limit.is_finite().then(|| limit.to_string());
    view! {
        <Field id=id.clone() label help error hide_label>
            <span class="input-with-unit">
                <input
                    class="input input-number"
                    type="number"
                    inputmode="decimal"
                    id=id
                    data-testid=testid
                    min=limit(min)
                    max=limit(max)
                    step=step.to_string()
                    prop:value=move || value.get().to_string()
                    aria-invalid=move || error.get().map(|_| "true")
                    aria-describedby=described
                    on:change:target=move |event| {
                        let input = event.target();
                        match input.value().parse::<f64>() {
                            Ok(number) if (min..=max).contains(&number) => on_change.run(number),
                            _ => input.set_value(&value.get_untracked().to_string()),
                        }
                    }
                />
                {move || unit.get().map(|unit| view! { <span class="input-unit">{unit}</span> })}
            </span>
        </Field>
    }
}

/// A calendar day. `on_change` is called with whole days inside the limits only, `on_clear` when
/// the field was emptied: where it makes no difference, the day returns.
#[component]
pub fn DateInput(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<Option<Day>>,
    #[prop(into)] on_change: Handler<Day>,
    #[prop(optional, into)] on_clear: Option<Handler<()>>,
    #[prop(optional, into)] min: MaybeProp<Day>,
    #[prop(optional, into)] max: MaybeProp<Day>,
    #[prop(optional, into)] help: MaybeProp<String>,
    #[prop(optional, into)] error: MaybeProp<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let id = unique_id("date");
    let described = described_by(&id, help, error);
    let inside = move |day: Day| {
        min.get_untracked().is_none_or(|min| day >= min)
            && max.get_untracked().is_none_or(|max| day <= max)
    };
    let written = move || value.get().map(|day| day.to_string()).unwrap_or_default();
    view! {
        <Field id=id.clone() label help error hide_label>
            <input
                class="input input-date"
                type="date"
                id=id
                data-testid=testid
                min=move || min.get().map(|day| day.to_string())
                max=move || max.get().map(|day| day.to_string())
                prop:value=written
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=described
                on:change:target=move |event| {
                    let input = event.target();
                    let day = Day::from_iso(&input.value());
                    if let Some(day) = day.filter(|&day| inside(day)) {
                        on_change.run(day);
                    } else if let Some(on_clear) = on_clear.filter(|_| input.value().is_empty()) {
                        on_clear.run(());
                        input.set_value(&untrack(written));
                    }
                }
            />
        </Field>
    }
}

/// A yes or no that takes effect at once.
#[component]
pub fn Checkbox(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_change: Handler<bool>,
    #[prop(optional, into)] disabled: Signal<bool>,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    view! {
        <label class="checkbox">
            <input
                type="checkbox"
                data-testid=testid
                prop:checked=checked
                disabled=disabled
                on:change:target=move |event| on_change.run(event.target().checked())
            />
            <span class="checkbox-box">{Icon::Check.view()}</span>
            {label}
        </label>
    }
}
