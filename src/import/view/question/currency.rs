//! Several currencies in one file, or another one than what is loaded: what to do with them.

use super::super::use_desk;
use crate::import::{CurrencyChoice, Decimal, LOCAL_CURRENCY, Rate};
use crate::ui::*;
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq)]
enum Way {
    Only(String),
    Same,
    Convert,
}

/// `seen` with its rows; `beside` is what they would be added up with.
#[component]
pub fn WhichMoney(seen: Vec<(String, u32)>, beside: Vec<String>) -> impl IntoView {
    let words = &use_text().questions;
    let fmt = use_format();
    let desk = use_desk();
    let converting = RwSignal::new(false);
    let in_file = seen.iter().map(|(name, rows)| (name, fmt.integer(*rows)));
    let loaded = (beside.iter()).filter(|name| !seen.iter().any(|(seen, _)| seen == *name));
    let listed: Vec<String> = in_file
        .chain(
            loaded
                .clone()
                .map(|name| (name, words.loaded_in.to_owned())),
        )
        .map(|(name, told)| (words.currency_rows)(&spoken(name), &told))
        .collect();
    // One money alone is no way out where another one is loaded.
    let goes_with = |name: &String| beside.iter().all(|loaded| loaded == name);
    let only = (seen.iter().filter(|(name, _)| goes_with(name))).map(|(name, _)| {
        let way = Way::Only(name.clone());
        Choice::new(way, format!("only-{name}"), (words.only)(&spoken(name)))
    });
    let options: Vec<Choice<Way>> = only
        .chain([
            Choice::new(Way::Convert, "convert", words.convert),
            Choice::new(Way::Same, "same", words.same),
        ])
        .collect();
    let chosen = Signal::derive(move || converting.get().then_some(Way::Convert));
    let options = options
        .into_iter()
        .map(|Choice { value, key, label }| Choice {
            value: Some(value),
            key,
            label,
        });
    let choose = move |way: Option<Way>| {
        converting.set(way == Some(Way::Convert));
        let choice = match way {
            Some(Way::Only(name)) => CurrencyChoice::Only(name),
            Some(Way::Same) => CurrencyChoice::Same,
            _ => return,
        };
        desk.choose(move |choices| choices.currency = Some(choice.clone()));
    };
    // Into what is loaded, if that is one money.
    let bases = match beside.len() {
        1 => beside.clone(),
        _ => Vec::new(),
    };
    let mut names: Vec<String> = beside.clone();
    names.extend(
        (seen.into_iter())
            .map(|(name, _)| name)
            .filter(|name| !beside.contains(name)),
    );
    let names = StoredValue::new((names, bases));
    view! {
        <Banner
            tone=Tone::Warning
            title=(words.currencies)(&listed.join(", "))
            testid="import-question"
        >
            <p>{words.currencies_lead}</p>
            <Segmented
                label=words.what_to_do
                hide_label=true
                options=options.collect()
                value=chosen
                on_change=choose
                testid="ask-currency"
            />
            <Show when=move || converting.get()>
                {names.with_value(|(names, bases)| view! { <Rates names=names.clone() bases=bases.clone()/> })}
            </Show>
        </Banner>
    }
}

/// The name of a currency; of the file's own, in words.
fn spoken(name: &str) -> String {
    match name {
        LOCAL_CURRENCY => use_text().questions.own_money.to_owned(),
        name => name.to_owned(),
    }
}

/// One rate per currency, into the one that is added up in: one of `bases`, or any if there is none.
#[component]
fn Rates(names: Vec<String>, bases: Vec<String>) -> impl IntoView {
    let words = &use_text().questions;
    let desk = use_desk();
    let base = RwSignal::new(names.first().cloned().unwrap_or_default());
    let typed: Vec<(String, RwSignal<String>)> = (names.into_iter())
        .map(|name| (name, RwSignal::new(String::new())))
        .collect();
    let bases: Vec<Choice<String>> = (typed.iter())
        .filter(|(name, _)| bases.is_empty() || bases.contains(name))
        .map(|(name, _)| Choice::new(name.clone(), name.clone(), spoken(name)))
        .collect();
    let typed = StoredValue::new(typed);
    let rates = move || -> Option<Vec<(String, Rate)>> {
        let base = base.get();
        typed.with_value(|typed| {
            let others = typed.iter().filter(|(name, _)| *name != base);
            others
                .map(|(name, text)| Some((name.clone(), rate(&text.get())?)))
                .collect()
        })
    };
    let fields = move || {
        let base = base.get();
        typed.with_value(|typed| {
            let others = typed.iter().filter(|(name, _)| *name != base);
            others
                .map(|(name, text)| {
                    let (text, name) = (*text, name.clone());
                    view! {
                        <TextInput
                            label=(words.rate)(&name, &spoken(&base))
                            value=text
                            on_change=move |new| text.set(new)
                            testid=format!("rate-{name}")
                        />
                    }
                })
                .collect_view()
        })
    };
    let convert = move |()| {
        if let Some(rates) = untrack(rates) {
            let choice = CurrencyChoice::Rates {
                base: base.get_untracked(),
                rates,
            };
            desk.choose(move |choices| choices.currency = Some(choice.clone()));
        }
    };
    view! {
        <div class="field-grid">
            <Select
                label=words.base
                options=bases
                value=base
                on_change=move |name| base.set(name)
                testid="rates-base"
            />
            {fields}
        </div>
        <p class="field-help">{words.rate_help}</p>
        <div class="row">
            <Button
                on_click=convert
                disabled=Signal::derive(move || rates().is_none())
                testid="rates-use"
            >
                {words.use_rates}
            </Button>
        </div>
    }
}

/// As typed, with either decimal sign: `1.050,50`, `0.00095`.
fn rate(text: &str) -> Option<Rate> {
    let own_sign = if text.contains(',') {
        Decimal::Comma
    } else {
        Decimal::Point
    };
    Rate::from_text(text, own_sign)
}
