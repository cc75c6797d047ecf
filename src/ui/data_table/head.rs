//! The headings: they stay in sight, and sort.

use super::column::{Column, Sorting};
use crate::ui::{Handler, Icon};
use leptos::prelude::*;
use std::rc::Rc;

#[component]
pub fn Head<T: 'static>(
    columns: StoredValue<Rc<[Column<T>]>, LocalStorage>,
    sort: MaybeProp<Sorting>,
    on_sort: Option<Handler<Sorting>>,
) -> impl IntoView {
    let heads = columns.with_value(|all| {
        let heads = all.iter().enumerate().map(|(index, column)| {
            let sortable = on_sort.filter(|_| column.sortable);
            heading(columns, index, column, sort, sortable)
        });
        heads.collect_view()
    });
    view! {
        <div class="data-head" role="rowgroup">
            <div class="data-row" role="row" aria-rowindex="1">{heads}</div>
        </div>
    }
}

fn heading<T: 'static>(
    columns: StoredValue<Rc<[Column<T>]>, LocalStorage>,
    index: usize,
    column: &Column<T>,
    sort: MaybeProp<Sorting>,
    on_sort: Option<Handler<Sorting>>,
) -> impl IntoView + use<T> {
    let (key, label, help) = (column.key, column.label.clone(), column.help.clone());
    let here = move || sort.get().filter(|sort| sort.key == key);
    let order = move || match here() {
        Some(Sorting {
            descending: true, ..
        }) => Some("descending"),
        Some(_) => Some("ascending"),
        None => on_sort.map(|_| "none"),
    };
    let inside = match on_sort {
        Some(on_sort) => {
            let sign = move || match here() {
                Some(Sorting {
                    descending: true, ..
                }) => Icon::SortDown.view(),
                Some(_) => Icon::SortUp.view(),
                None => Icon::Sort.view(),
            };
            let turn = move |_| {
                let next = columns.with_value(|all| all[index].next(sort.get_untracked()));
                on_sort.run(next);
            };
            view! {
                <button type="button" class="data-sort" data-sort=key on:click=turn>
                    <span>{label}</span>
                    {sign}
                </button>
            }
            .into_any()
        }
        None => view! { <span>{label}</span> }.into_any(),
    };
    view! {
        <div
            class="data-cell data-heading"
            class:figure=column.figure
            class:data-wide=column.wide_only
            role="columnheader"
            title=help
            aria-colindex=(index + 1).to_string()
            aria-sort=order
        >
            {inside}
        </div>
    }
}
