//! One of several: as a list that opens, as buttons side by side, as tabs.

use super::field::{Field, described_by, unique_id};
use super::{Handler, Icon};
use leptos::{ev, prelude::*};

/// One option: the value, its name for scripts (`<option value>`), and its word on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<T> {
    pub value: T,
    pub key: String,
    pub label: String,
}

impl<T> Choice<T> {
    pub fn new(value: T, key: impl Into<String>, label: impl Into<String>) -> Choice<T> {
        Choice {
            value,
            key: key.into(),
            label: label.into(),
        }
    }
}

/// What an option's value must be able to do.
pub trait Value: Clone + PartialEq + Send + Sync + 'static {}
impl<T: Clone + PartialEq + Send + Sync + 'static> Value for T {}

/// One of many, in a list that opens.
#[component]
pub fn Select<T: Value>(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] options: Signal<Vec<Choice<T>>>,
    #[prop(into)] value: Signal<T>,
    #[prop(into)] on_change: Handler<T>,
    #[prop(optional, into)] help: MaybeProp<String>,
    #[prop(optional, into)] error: MaybeProp<String>,
    #[prop(optional)] hide_label: bool,
    #[prop(optional, into)] disabled: Signal<bool>,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let id = unique_id("select");
    let described = described_by(&id, help, error);
    let elements = move || {
        let choices = options.get().into_iter().map(|choice| {
            let here = choice.value;
            view! {
                <option value=choice.key prop:selected=move || value.with(|value| *value == here)>
                    {choice.label}
                </option>
            }
        });
        choices.collect_view()
    };
    let choose = move |key: String| {
        let found = options.with_untracked(|options| {
            options
                .iter()
                .find(|choice| choice.key == key)
                .map(|choice| choice.value.clone())
        });
        if let Some(value) = found {
            on_change.run(value);
        }
    };
    view! {
        <Field id=id.clone() label help error hide_label>
            <span class="select">
                <select
                    class="input"
                    id=id
                    data-testid=testid
                    disabled=disabled
                    aria-invalid=move || error.get().map(|_| "true")
                    aria-describedby=described
                    on:change:target=move |event| choose(event.target().value())
                >
                    {elements}
                </select>
                {Icon::SortDown.view()}
            </span>
        </Field>
    }
}

/// One of two to five, all in sight.
#[component]
pub fn Segmented<T: Value>(
    #[prop(into)] label: Signal<String>,
    options: Vec<Choice<T>>,
    #[prop(into)] value: Signal<T>,
    #[prop(into)] on_change: Handler<T>,
    #[prop(optional)] hide_label: bool,
    /// The options' radio buttons carry `{testid}-{key}`.
    #[prop(optional, into)]
    testid: Option<String>,
) -> impl IntoView {
    let name = unique_id("segmented");
    let options = options.into_iter().map(
        |Choice {
             value: here,
             key,
             label,
         }| {
            let testid = testid.as_ref().map(|testid| format!("{testid}-{key}"));
            let (same, chosen) = (here.clone(), here);
            view! {
                <label class="segment">
                    <input
                        type="radio"
                        name=name.clone()
                        value=key
                        data-testid=testid
                        prop:checked=move || value.with(|value| *value == same)
                        on:change=move |_| on_change.run(chosen.clone())
                    />
                    <span>{label}</span>
                </label>
            }
        },
    );
    view! {
        <fieldset class="field">
            <legend class=if hide_label { "spoken" } else { "field-label" }>{label}</legend>
            <div class="segmented">{options.collect_view()}</div>
        </fieldset>
    }
}

/// Views of the same thing, one at a time. `panel` makes the view of the chosen one.
#[component]
pub fn Tabs<T: Value>(
    #[prop(into)] label: Signal<String>,
    options: Vec<Choice<T>>,
    #[prop(into)] value: Signal<T>,
    #[prop(into)] on_change: Handler<T>,
    #[prop(into)] panel: Handler<T, AnyView>,
    /// The tabs carry `{testid}-{key}`.
    #[prop(optional, into)]
    testid: Option<String>,
) -> impl IntoView {
    let id = unique_id("tabs");
    let panel_id = format!("{id}-panel");
    let values: Vec<T> = options.iter().map(|choice| choice.value.clone()).collect();
    let count = values.len();
    let go = {
        let id = id.clone();
        move |to: usize| {
            on_change.run(values[to].clone());
            crate::browser::page::focus(&format!("#{id}-{to}"));
        }
    };
    let tabs = options.into_iter().enumerate().map(|(index, choice)| {
        let Choice {
            value: here,
            key,
            label,
        } = choice;
        let (go, chosen) = (go.clone(), here.clone());
        let selected = move || value.with(|value| *value == here);
        let also = selected.clone();
        view! {
            <button
                type="button"
                role="tab"
                class="tab"
                id=format!("{id}-{index}")
                data-testid=testid.as_ref().map(|testid| format!("{testid}-{key}"))
                aria-controls=panel_id.clone()
                aria-selected=move || selected().to_string()
                tabindex=move || if also() { "0" } else { "-1" }
                on:click=move |_| on_change.run(chosen.clone())
                on:keydown=move |event: ev::KeyboardEvent| {
                    let to = match event.key().as_str() {
                        "ArrowRight" => (index + 1) % count,
                        "ArrowLeft" => (index + count - 1) % count,
                        "Home" => 0,
                        "End" => count - 1,
                        _ => return,
                    };
                    event.prevent_default();
                    go(to);
                }
            >
                {label}
            </button>
        }
    });
    let tabs = tabs.collect_view();
    view! {
        <div class="tabs">
            <div class="tab-list" role="tablist" aria-label=label>{tabs}</div>
            <div class="tab-panel" role="tabpanel" id=panel_id aria-label=label>
                {move || panel.run(value.get())}
            </div>
        </div>
    }
}
