//! Which customers and which columns the matrix shows.

use super::segments::SegmentSelect;
use crate::cross_sell::{MatrixQuery, Report, State};
use crate::ui::*;
use leptos::prelude::*;

/// Columns at a time: a table of a thousand cells scrolls, one of ten thousand does not.
pub const COLUMNS: u32 = 16;

#[component]
pub fn Filters(
    #[prop(into)] report: Signal<Report>,
    query: RwSignal<MatrixQuery>,
) -> impl IntoView {
    let text = use_text();
    let (words, shared) = (&text.cross_sell.matrix, &text.cross_sell);
    let item = Signal::derive(move || query.with(|query| Some(query.item.as_ref()?.0.clone())));
    let state = Signal::derive(move || {
        query.with(|query| query.item.as_ref().map_or(State::Lacks, |item| item.1))
    });
    let set_item = move |item: Option<String>| {
        let place = item.as_ref().and_then(|item| {
            report.with_untracked(|report| report.catalogue.iter().position(|name| name == item))
        });
        query.update(|query| {
            // Whoever looks for a product looks for whom to sell it to.
            let state = query.item.as_ref().map_or(State::Lacks, |item| item.1);
            query.item = item.map(|item| (item, state));
            if let Some(place) = place {
                let first = place as u32 / COLUMNS * COLUMNS;
                query.columns = first..first + COLUMNS;
            }
        });
    };
    let set_state = move |state: State| {
        query.update(|query| query.item = query.item.take().map(|(item, _)| (item, state)));
    };
    let states: Vec<_> = (State::ALL.into_iter())
        .map(|state| {
            let name = capitalised(text.names.states[state as usize]);
            Choice::new(state, state.machine_name(), name)
        })
        .collect();
    view! {
        <div class="cross-filters">
            <SearchBox
                label=shared.search
                value=Signal::derive(move || query.with(|query| query.search.clone()))
                on_change=move |search| query.update(|query| query.search = search)
                testid="matrix-search"
            />
            <SegmentSelect
                value=Signal::derive(move || query.with(|query| query.segment))
                on_change=move |segment| query.update(|query| query.segment = segment)
                testid="matrix-segment"
            />
            <ItemSelect
                label=words.item
                report
                value=item
                on_change=set_item
                testid="matrix-item"
            />
            <Show when=move || item.with(Option::is_some)>
                <Select
                    label=words.state
                    options=states.clone()
                    value=state
                    on_change=set_state
                    testid="matrix-state"
                />
            </Show>
        </div>
    }
}

/// One of the products or families, or any.
#[component]
pub fn ItemSelect(
    label: &'static str,
    #[prop(into)] report: Signal<Report>,
    #[prop(into)] value: Signal<Option<String>>,
    #[prop(into)] on_change: Handler<Option<String>>,
    #[prop(into)] testid: String,
) -> impl IntoView {
    let words = &use_text().cross_sell.matrix;
    let options = Signal::derive(move || {
        let any = Choice::new(None, "", words.any_item);
        report.with(|report| {
            let names = report.catalogue.iter();
            let names = names.map(|name| Choice::new(Some(name.clone()), name, name));
            std::iter::once(any).chain(names).collect::<Vec<_>>()
        })
    });
    view! { <Select label options value on_change testid/> }
}

/// Which columns are in sight, where there are more than fit.
#[component]
pub fn Pager(#[prop(into)] report: Signal<Report>, query: RwSignal<MatrixQuery>) -> impl IntoView {
    let (words, format) = (&use_text().cross_sell.matrix, use_format());
    let all = Memo::new(move |_| report.with(|report| report.catalogue.len() as u32));
    let first = Memo::new(move |_| query.with(|query| query.columns.start));
    let last = move || (first.get() + COLUMNS).min(all.get());
    let go = move |first: u32| query.update(|query| query.columns = first..first + COLUMNS);
    let at = move || {
        let first = format.integer(first.get() + 1);
        (words.columns)(&first, &format.integer(last()), &format.integer(all.get()))
    };
    view! {
        <Show when=move || { all.get() > COLUMNS }>
            <div class="row">
                <Button
                    on_click=move |()| go(first.get_untracked().saturating_sub(COLUMNS))
                    disabled=Signal::derive(move || first.get() == 0)
                    testid="matrix-before"
                >
                    {words.before}
                </Button>
                <p role="status" class="muted" data-testid="matrix-columns">{at}</p>
                <Button
                    on_click=move |()| go(first.get_untracked() + COLUMNS)
                    disabled=Signal::derive(move || last() >= all.get())
                    testid="matrix-after"
                >
                    {words.after}
                </Button>
            </div>
        </Show>
    }
}

pub fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
