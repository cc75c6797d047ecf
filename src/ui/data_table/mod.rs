//! A list of any length: only the rows in sight are in the page, the others are fetched when they
//! come near.

mod column;
mod feed;
mod head;
mod keys;
mod rows;
mod window;

pub use column::{Column, Sorting};
pub use feed::{Asked, Rows};

use crate::browser::{page, size::watch_size};
use crate::ui::{Button, Handler, Icon, use_format, use_preferences, use_text};
use feed::Feed;
use head::Head;
use leptos::{html, prelude::*};
use rows::Body;
use std::{future::Future, rc::Rc};
use window::Window;

/// The height of a row where the style sheet can't be asked.
const ROW: f64 = 36.0;

/// A list of any length, in a frame that scrolls.
///
/// `fetch(query, asked)` brings rows; it is called again when the person scrolls, and from the top
/// when `query` changes (put the filter, the sorting and the settings into it). Rows of the query
/// before stay in sight until the new ones come.
///
/// By keyboard: arrows, page up and down, home and end move a mark through the rows, Enter opens.
#[component]
pub fn DataTable<Q, T, F, A>(
    /// What the list holds; read aloud.
    #[prop(into)]
    caption: Signal<String>,
    columns: Vec<Column<T>>,
    query: Signal<Q>,
    fetch: F,
    #[prop(optional, into)] sort: MaybeProp<Sorting>,
    #[prop(optional, into)] on_sort: Option<Handler<Sorting>>,
    /// A click on a row, or Enter.
    #[prop(optional, into)]
    on_open: Option<Handler<T>>,
    /// Shown when there are no rows; a sentence of the catalogue if none.
    #[prop(optional, into)]
    empty: ViewFn,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    T: Clone + Send + Sync + 'static,
    F: Fn(Q, Asked) -> A + 'static,
    A: Future<Output = Result<Rows<T>, String>> + 'static,
{
    let words = &use_text().ui;
    let format = use_format();
    let feed: Feed<Q, T> = Feed::new(Rc::new(move |query, asked| Box::pin(fetch(query, asked))));
    let frame = NodeRef::<html::Div>::new();
    let (scroll, height) = (RwSignal::new(0.0), RwSignal::new(0.0));
    let preferences = use_preferences().preferences;
    let row = Memo::new(move |_| {
        preferences.with(|now| now.density); // changes the token
        page::pixels("--row").unwrap_or(ROW)
    });
    let window = Memo::new(move |_| Window {
        total: feed.total.get().unwrap_or(0),
        row: row.get(),
        // Without the heading, which is one row high and always in sight.
        height: (height.get() - row.get()).max(row.get()),
    });

    let watch = StoredValue::new_local(None);
    Effect::new(move |_| {
        let Some(frame) = frame.get() else { return };
        watch.set_value(watch_size(&frame, move |_, now| height.set(now)));
    });
    let scroll_to = move |to: f64| {
        if let Some(frame) = frame.get_untracked() {
            frame.set_scroll_top(to.round() as i32);
        }
    };
    let active = RwSignal::new(None::<usize>);
    Effect::new(move |before: Option<Q>| {
        let now = query.get();
        if before.as_ref() != Some(&now) {
            // Enough for the first sight of any screen.
            feed.restart(now.clone(), 60, move || {
                active.set(None);
                scroll_to(0.0);
            });
        }
        now
    });
    Effect::new(move |_| {
        let (window, _) = (window.get(), scroll.get());
        if window.total > 0 {
            feed.keep_up(query.get_untracked(), window, move || {
                scroll.try_get_untracked().unwrap_or_default()
            });
        }
    });

    let columns: StoredValue<Rc<[Column<T>]>, LocalStorage> =
        StoredValue::new_local(columns.into());
    let [wide, narrow] =
        [false, true].map(|narrow| columns.with_value(|columns| column::template(columns, narrow)));
    let id = crate::ui::unique_id("rows");
    let (row_id, body_id) = (id.clone(), id.clone());
    let count = columns.with_value(|columns| columns.len());
    let open = move |index: usize| {
        let row = feed.loaded.with_untracked(|loaded| {
            let at = index.checked_sub(loaded.first)?;
            loaded.rows.get(at).cloned()
        });
        if let (Some(row), Some(on_open)) = (row, on_open) {
            on_open.run(T::clone(&row));
        }
    };
    let on_keys = keys::handler(window, scroll, active, scroll_to, open);
    let retry = move |()| {
        feed.restart(query.get_untracked(), 60, move || scroll_to(0.0));
    };
    view! {
        <div class="data-table" class:data-table-stale=feed.stale>
            <div
                class="data-frame"
                class:data-opens=on_open.is_some()
                node_ref=frame
                role="grid"
                tabindex="0"
                id=id
                data-testid=testid
                aria-label=caption
                aria-readonly="true"
                aria-busy=move || feed.stale.get().to_string()
                aria-colcount=count.to_string()
                aria-rowcount=move || feed.total.get().map(|total| (total + 1).to_string())
                aria-activedescendant=move || active.get().map(|row| format!("{row_id}-{row}"))
                style=("--columns", wide.0)
                style=("--least", wide.1)
                style=("--columns-narrow", narrow.0)
                style=("--least-narrow", narrow.1)
                on:scroll:target=move |event| scroll.set(f64::from(event.target().scroll_top()))
                on:keydown=on_keys
            >
                <Head columns sort on_sort/>
                <Body columns feed window scroll active open id=body_id/>
            </div>
            <Show when=move || feed.total.get() == Some(0) && feed.failed.with(Option::is_none)>
                <div class="data-empty">
                    <p>{words.table_empty}</p>
                    {empty.run()}
                </div>
            </Show>
            {move || {
                feed.failed.get().map(|reason| {
                    view! {
                        <div class="data-empty" role="alert">
                            <p>{words.table_failed} " " {reason}</p>
                            <Button icon=Icon::Undo on_click=retry>{words.retry}</Button>
                        </div>
                    }
                })
            }}
            <p class="data-foot">
                <span role="status">
                    {move || feed.total.get().map(|total| (words.rows)(&format.count(total)))}
                </span>
                <span class="spoken">{words.table_keys}</span>
            </p>
        </div>
    }
}
