//! The filters of the list as chips that are on or off.

use super::super::Filter;
use super::columns::Columns;
use super::{change_hue, class_hue};
use crate::abc::{Change, Class};
use crate::chart::Hue;
use crate::rfm::{Segment, chart};
use crate::ui::*;
use leptos::prelude::*;

/// Chips of one kind: choosing one lets go of its neighbours, choosing it again shows all.
#[component]
pub(super) fn Facets(
    columns: Columns,
    #[prop(into)] filter: Signal<Filter>,
    #[prop(into)] on_change: Handler<Filter>,
) -> impl IntoView {
    let text = use_text();
    let words = &text.customers.list;
    let change = move |change: &dyn Fn(&mut Filter)| {
        let mut filter = filter.get_untracked();
        change(&mut filter);
        on_change.run(filter);
    };
    let segments = Segment::ALL.map(|segment| {
        let is = move |filter: &Filter| filter.segment == Some(segment);
        let toggle = move |()| {
            change(&|filter| {
                let on = is(filter);
                by_scores(
                    filter,
                    Filter {
                        segment: (!on).then_some(segment),
                        ..Filter::default()
                    },
                );
            });
        };
        let name = text.names.segments[segment as usize];
        chip(filter, name, Some(chart::hue(segment)), is, toggle)
    });
    let outside = move |filter: &Filter| filter.outside_window == Some(true);
    let toggle_outside = move |()| {
        change(&|filter| {
            let on = outside(filter);
            let outside_window = (!on).then_some(true);
            by_scores(
                filter,
                Filter {
                    outside_window,
                    ..Filter::default()
                },
            );
        });
    };
    let outside = chip(
        filter,
        text.names.outside_window,
        Some(Hue::Grey),
        outside,
        toggle_outside,
    );
    let segments = row(
        words.segments,
        (segments.into_iter().collect_view(), outside),
    );
    let others = (columns != Columns::Rfm).then(|| {
        let classes = Class::ALL.map(|class| {
            let is = move |filter: &Filter| filter.class == Some(class);
            let toggle = move |()| {
                change(&|filter| filter.class = (!is(filter)).then_some(class));
            };
            chip(filter, class.name(), Some(class_hue(class)), is, toggle)
        });
        let changes = Change::ALL.map(|shift| {
            let is = move |filter: &Filter| filter.change == Some(shift);
            let toggle = move |()| {
                change(&|filter| filter.change = (!is(filter)).then_some(shift));
            };
            let name = text.names.changes[shift as usize];
            chip(filter, name, Some(change_hue(shift)), is, toggle)
        });
        let dormant = chip(
            filter,
            words.dormant,
            None,
            |filter| filter.dormant,
            move |()| change(&|filter| filter.dormant = !filter.dormant),
        );
        view! {
            {row(words.classes, classes.into_iter().collect_view())}
            {row(words.changes, (changes.into_iter().collect_view(), dormant))}
        }
    });
    view! {
        <div class="facets">
            {segments}
            {others}
            <Others columns filter on_change/>
        </div>
    }
}

/// The scores filter in one way at a time.
fn by_scores(filter: &mut Filter, new: Filter) {
    filter.segment = new.segment;
    filter.outside_window = new.outside_window;
    filter.cell = new.cell;
}

/// What another page's link asked for and has no chip of its own, to be seen and put away.
#[component]
fn Others(columns: Columns, filter: Signal<Filter>, on_change: Handler<Filter>) -> impl IntoView {
    let words = &use_text().customers.list;
    let chips = move || {
        let now = filter.get();
        let mut set: Vec<(String, Filter)> = Vec::new();
        if let Some((r, f)) = now.cell {
            let name = (words.cell)(&r.to_string(), &f.to_string());
            set.push((
                name,
                Filter {
                    cell: None,
                    ..now.clone()
                },
            ));
        }
        if now.outside_window == Some(false) {
            set.push((
                words.in_window.into(),
                Filter {
                    outside_window: None,
                    ..now.clone()
                },
            ));
        }
        if let Some(class) = now.class.filter(|_| columns == Columns::Rfm) {
            let name = (words.class_filter)(class.name());
            set.push((
                name,
                Filter {
                    class: None,
                    ..now.clone()
                },
            ));
        }
        if let Some(class) = now.class_margin {
            let name = (words.margin_filter)(class.name());
            set.push((
                name,
                Filter {
                    class_margin: None,
                    ..now.clone()
                },
            ));
        }
        if let Some(before) = now.class_previous {
            let name = match before {
                Some(class) => (words.before_filter)(class.name()),
                None => words.before_none.to_owned(),
            };
            set.push((
                name,
                Filter {
                    class_previous: None,
                    ..now.clone()
                },
            ));
        }
        set
    };
    let chips = Memo::new(move |_| chips());
    move || {
        let chips = chips.get().into_iter().map(|(name, without)| {
            let put_away = move |()| on_change.run(without.clone());
            view! { <Chip label=name pressed=true on_click=put_away/> }
        });
        view! { <div class="facet-chips">{chips.collect_view()}</div> }
    }
}

fn row(name: &'static str, chips: impl IntoView) -> impl IntoView {
    view! {
        <div class="facet-row" role="group" aria-label=name>
            <span class="facet-name">{name}</span>
            <div class="facet-chips">{chips}</div>
        </div>
    }
}

fn chip(
    filter: Signal<Filter>,
    name: &'static str,
    hue: Option<Hue>,
    is: impl Fn(&Filter) -> bool + Send + Sync + 'static,
    toggle: impl Fn(()) + 'static,
) -> impl IntoView {
    let pressed = Signal::derive(move || filter.with(&is));
    match hue {
        Some(hue) => view! { <Chip label=name hue pressed on_click=toggle/> }.into_any(),
        None => view! { <Chip label=name pressed on_click=toggle/> }.into_any(),
    }
}
