//! The rows in sight, on a canvas as high as all of them.

use super::column::Column;
use super::feed::Feed;
use super::window::Window;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsCast;

#[component]
pub fn Body<Q, T>(
    columns: StoredValue<Rc<[Column<T>]>, LocalStorage>,
    feed: Feed<Q, T>,
    window: Memo<Window>,
    scroll: RwSignal<f64>,
    active: RwSignal<Option<usize>>,
    open: impl Fn(usize) + Copy + Send + 'static,
    id: String,
) -> impl IntoView
where
    Q: Clone + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    let id = StoredValue::new(id);
    let top = Memo::new(move |_| {
        let first = feed.loaded.with(|loaded| loaded.first);
        window.with(|window| {
            // Where the canvas is as long as the list, scrolling moves nothing on it.
            let scaled = window.canvas() < window.total as f64 * window.row;
            window.top(first, if scaled { scroll.get() } else { 0.0 })
        })
    });
    let rows = move || {
        feed.loaded.with(|loaded| {
            let numbered = loaded.rows.iter().cloned().enumerate();
            numbered
                .map(|(index, row)| (loaded.generation, loaded.first + index, row))
                .collect::<Vec<_>>()
        })
    };
    view! {
        <div
            class="data-canvas"
            role="rowgroup"
            style:height=move || format!("{}px", window.with(Window::canvas))
        >
            <div class="data-block" style:top=move || format!("{}px", top.get())>
                <For
                    each=rows
                    key=|(generation, index, _)| (*generation, *index)
                    children=move |(_, index, row)| {
                        let cells = columns.with_value(|all| {
                            let cells = all.iter().enumerate();
                            cells.map(|(at, column)| cell(columns, at, column, &row)).collect_view()
                        });
                        view! {
                            <div
                                class="data-row"
                                class:data-active=move || active.get() == Some(index)
                                class:data-odd=index % 2 == 1
                                role="row"
                                id=id.with_value(|id| format!("{id}-{index}"))
                                aria-rowindex=(index + 2).to_string()
                                aria-selected=move || (active.get() == Some(index)).to_string()
                                on:click=move |event: leptos::ev::MouseEvent| {
                                    active.set(Some(index));
                                    if !on_link(&event) {
                                        open(index);
                                    }
                                }
                            >
                                {cells}
                            </div>
                        }
                    }
                />
            </div>
        </div>
    }
}

/// Links and buttons inside a row do their own thing.
fn on_link(event: &leptos::ev::MouseEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.closest("a, button").ok().flatten().is_some())
}

type Columns<T> = StoredValue<Rc<[Column<T>]>, LocalStorage>;

fn cell<T: Send + Sync + 'static>(
    columns: Columns<T>,
    at: usize,
    column: &Column<T>,
    row: &Arc<T>,
) -> impl IntoView + use<T> {
    let cell = untrack(|| (column.cell)(row));
    let (class, hint) = (format!("data-cell {}", cell.class()), cell.hint());
    view! {
        <div
            class=class
            class:figure=column.figure
            class:data-wide=column.wide_only
            role=if at == 0 { "rowheader" } else { "gridcell" }
            aria-colindex=(at + 1).to_string()
            title=hint
        >
            {match column.press {
                Some(_) => pressable(columns, at, Arc::clone(row)).into_any(),
                None => cell.inside(),
            }}
        </div>
    }
}

/// A cell that is a button, drawn anew when what it shows changes.
fn pressable<T: Send + Sync + 'static>(
    columns: Columns<T>,
    at: usize,
    row: Arc<T>,
) -> impl IntoView + use<T> {
    move || {
        columns.with_value(|all| {
            let column = all.get(at)?;
            let inside = (column.cell)(&row).inside();
            let press = column.press.as_ref()?;
            let Some(label) = (press.label)(&row) else {
                return Some(inside);
            };
            let row = Arc::clone(&row);
            let act = move |_| {
                // Not while the columns are borrowed: the act may draw cells anew.
                let act = columns.with_value(|all| {
                    let press = all.get(at)?.press.as_ref()?;
                    Some(Rc::clone(&press.act))
                });
                if let Some(act) = act {
                    act(&row);
                }
            };
            let button = view! {
                <button type="button" class="data-press" aria-label=label.clone() title=label on:click=act>
                    {inside}
                </button>
            };
            Some(button.into_any())
        })
    }
}
