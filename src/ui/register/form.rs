//! The inputs of one row.

use super::{Entry, Input, MaybeNumber, Record, SuggestInput, TextArea};
use crate::ledger::Money;
use crate::ui::{Checkbox, Choice, DateInput, Handler, Select, TextInput, use_text};
use leptos::prelude::*;

/// Whether everything that a row needs is there.
pub fn is_complete<T: Record>(entries: &[Entry<T>], row: &T) -> bool {
    !entries
        .iter()
        .any(|entry| entry.needed && entry.is_empty(row))
}

/// Inputs for all entries of a row. Their test ids are `{testid}-{key}`.
#[component]
pub fn Form<T: Record>(
    entries: Vec<Entry<T>>,
    #[prop(into)] row: Signal<T>,
    /// Called with the changed row.
    #[prop(into)]
    on_change: Handler<T>,
    /// Says which needed entries are missing: after a try to save.
    #[prop(optional, into)]
    strict: Signal<bool>,
    testid: &'static str,
) -> impl IntoView {
    let inputs = entries.into_iter().map(|entry| {
        let testid = format!("{testid}-{}", entry.key);
        input(entry, row, on_change, strict, testid)
    });
    view! { <div class="register-form">{inputs.collect_view()}</div> }
}

/// A signal of a part of the row, and what changes it.
fn part<T: Record, P: Clone + PartialEq + Send + Sync + 'static>(
    row: Signal<T>,
    on_change: Handler<T>,
    at: fn(&mut T) -> &mut P,
) -> (Signal<P>, Handler<P>) {
    let value = Memo::new(move |_| at(&mut row.get()).clone());
    let set = move |new: P| {
        let mut now = row.get_untracked();
        *at(&mut now) = new;
        on_change.run(now);
    };
    (value.into(), Handler::new(set))
}

fn input<T: Record>(
    entry: Entry<T>,
    row: Signal<T>,
    on_change: Handler<T>,
    strict: Signal<bool>,
    testid: String,
) -> AnyView {
    let words = &use_text().ui.register;
    let (label, help) = (entry.label.clone(), MaybeProp::from(entry.help.clone()));
    let needed = entry.clone();
    let error = MaybeProp::derive(move || {
        let missing = needed.needed && strict.get() && row.with(|row| needed.is_empty(row));
        missing.then(|| words.needed.to_owned())
    });
    match entry.input {
        Input::Line(at) => {
            let (value, on_change) = part(row, on_change, at);
            view! { <TextInput label value on_change help error testid/> }.into_any()
        }
        Input::Prose(at) => {
            let (value, on_change) = part(row, on_change, at);
            view! { <TextArea label value on_change help error testid/> }.into_any()
        }
        Input::Suggested(at, suggestions) => {
            let (value, on_change) = part(row, on_change, at);
            view! { <SuggestInput label value on_change suggestions help error testid/> }.into_any()
        }
        Input::Date(at) => {
            let (value, on_change) = part(row, on_change, at);
            let value = Signal::derive(move || Some(value.get()));
            view! { <DateInput label value on_change help testid/> }.into_any()
        }
        Input::MaybeDate(at) => {
            let (value, on_change) = part(row, on_change, at);
            let clear = move |()| on_change.run(None);
            let set = move |day| on_change.run(Some(day));
            view! { <DateInput label value on_change=set on_clear=clear help testid/> }.into_any()
        }
        Input::Money(at) => {
            let (value, on_change) = part(row, on_change, at);
            let value = Signal::derive(move || value.get().map(Money::to_f64));
            let set = move |number: Option<f64>| on_change.run(number.map(Money::from_units));
            view! { <MaybeNumber label value on_change=set max=1e9 help testid/> }.into_any()
        }
        Input::Count(at, max) => {
            let (value, on_change) = part(row, on_change, at);
            let value = Signal::derive(move || value.get().map(f64::from));
            let set = move |number: Option<f64>| on_change.run(number.map(|n| n.round() as u32));
            let max = f64::from(max);
            view! { <MaybeNumber label value on_change=set max step="1" help testid/> }.into_any()
        }
        Input::Number(at) => {
            let (value, on_change) = part(row, on_change, at);
            view! { <MaybeNumber label value on_change max=1e9 help testid/> }.into_any()
        }
        Input::Tick(at) => {
            let (checked, on_change) = part(row, on_change, at);
            view! { <Checkbox label checked on_change testid/> }.into_any()
        }
        Input::OneOf { read, write, names } => {
            let value = Memo::new(move |_| row.with(read));
            let choose = move |place: usize| {
                let mut now = row.get_untracked();
                write(&mut now, place);
                on_change.run(now);
            };
            let options: Vec<Choice<usize>> = (names.into_iter().enumerate())
                .map(|(place, name)| Choice::new(place, place.to_string(), name))
                .collect();
            view! { <Select label options value on_change=choose help testid/> }.into_any()
        }
    }
}
