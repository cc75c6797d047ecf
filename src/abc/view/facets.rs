//! The filters of the list: classes to choose from, and what else is in force, to be put away.

use super::filter::Chosen;
use crate::abc::{Change, Class, Summary, chart};
use crate::customers::Filter;
use crate::ui::*;
use leptos::prelude::*;

/// Chips for the classes, for who differs between sales and margin, and for filters in force that
/// were chosen elsewhere on the page or in a link.
#[component]
pub fn Facets(summary: Signal<Summary>, filter: Chosen) -> impl IntoView {
    let words = &use_text().abc.list;
    let format = use_format();
    let has_margin = Memo::new(move |_| summary.with(|summary| summary.margin.is_some()));
    let class = move |class: Class| {
        let count = move || {
            summary.with(|summary| {
                Some(format.integer(summary.revenue.classes[class as usize].customers))
            })
        };
        let pressed = move || filter.get().class == Some(class);
        let press = move |()| {
            filter.update(|filter| filter.class = other(filter.class, class));
        };
        view! {
            <Chip
                label=(words.class)(class.name())
                count=Signal::derive(count)
                hue=chart::hue(class)
                pressed=Signal::derive(pressed)
                on_click=press
                testid=format!("abc-class-{}", class.name())
            />
        }
    };
    let differs = move |label: &'static str, by_sales: Class, by_margin: Class| {
        let wanted = (Some(by_sales), Some(by_margin));
        let on = move |filter: &Filter| (filter.class, filter.class_margin) == wanted;
        let press = move |()| {
            filter.update(|filter| {
                let (class, class_margin) = if on(filter) { (None, None) } else { wanted };
                (filter.class, filter.class_margin) = (class, class_margin);
            });
        };
        let pressed = Signal::derive(move || on(&filter.get()));
        view! { <Chip label pressed on_click=press testid=format!("abc-{}-but-{}", by_sales.name(), by_margin.name())/> }
    };
    view! {
        <div class="row" role="group" aria-label=words.filters>
            {Class::ALL.map(class)}
            <Show when=move || has_margin.get()>
                {differs(words.a_but_c, Class::A, Class::C)}
                {differs(words.c_but_a, Class::C, Class::A)}
            </Show>
            {move || chosen_elsewhere(filter)}
        </div>
    }
}

fn other(now: Option<Class>, class: Class) -> Option<Class> {
    (now != Some(class)).then_some(class)
}

/// Takes one thing out of a filter.
type PutAway = fn(&mut Filter);

/// Pressed chips for what has no chip of its own here.
fn chosen_elsewhere(filter: Chosen) -> impl IntoView {
    let text = use_text();
    let words = &text.abc.list;
    let now = filter.get();
    let mut chips: Vec<(String, PutAway)> = Vec::new();
    if let Some(before) = now.class_previous {
        let name = |class: Option<Class>| class.map_or(words.none, Class::name);
        let after = match (now.class, now.change) {
            (None, Some(Change::Lost)) => Some(words.none),
            (class, _) => class.map(Class::name),
        };
        let label = match after {
            Some(after) => (words.moved)(name(before), after),
            None => (words.came)(name(before)),
        };
        chips.push((label, |filter| filter.class_previous = None));
    }
    if let Some(change) = now.change {
        let label = text.names.changes[change as usize].to_owned();
        chips.push((label, |filter| filter.change = None));
    }
    if now.dormant {
        chips.push((words.dormant.to_owned(), |filter| filter.dormant = false));
    }
    let chips = chips.into_iter().map(|(label, put_away)| {
        view! { <Chip label pressed=true on_click=move |()| filter.update(put_away)/> }
    });
    chips.collect_view()
}
