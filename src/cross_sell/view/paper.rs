//! The matrix on paper: the list on screen holds only the rows in sight.

use super::matrix::Legend;
use crate::browser::page;
use crate::cross_sell::{MatrixPage, MatrixQuery, Row};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Rows that are printed at most: some ten sheets.
const ROWS: u32 = 400;

/// Fetches the rows of the filter, puts them on the page for paper only, and prints.
#[component]
pub fn PrintButton(
    query: RwSignal<MatrixQuery>,
    printed: RwSignal<Vec<Row>>,
    printing: RwSignal<bool>,
) -> impl IntoView {
    let (text, format) = (use_text(), use_format());
    let words = &text.cross_sell.matrix;
    let session = use_session();
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(false));
    let print = move |()| {
        busy.set(true);
        let query = MatrixQuery {
            offset: 0,
            limit: ROWS,
            ..query.get_untracked()
        };
        let settings = untrack(|| session.settings());
        let marks = session.read(|workbook| workbook.marks.clone());
        spawn_local(async move {
            let answer = session.client().matrix(settings, marks, query).await;
            // The person may have gone to another page meanwhile.
            let _ = failed.try_set(answer.is_err());
            let _ = busy.try_set(false);
            if let Ok(Some(MatrixPage { rows, .. })) = answer
                && printed.try_set(rows).is_none()
            {
                let _ = printing.try_set(true);
                leptos::task::tick().await; // the rows are on the page
                page::print();
                let _ = printing.try_set(false);
            }
        });
    };
    view! {
        <div class="row">
            <Button icon=Icon::File busy on_click=print testid="matrix-print">
                {words.print}
            </Button>
            <span class="muted">{(words.printed)(&format.integer(ROWS))}</span>
            <Show when=move || failed.get()>
                <span class="field-error" role="alert">{text.ui.table_failed}</span>
            </Show>
        </div>
    }
}

#[component]
pub fn Paper(printed: RwSignal<Vec<Row>>, shown: Memo<Vec<String>>) -> impl IntoView {
    let text = use_text();
    let words = &text.cross_sell;
    let line = |row: &Row| {
        let signs = row.states.iter().map(|&state| {
            view! { <td title=text.names.states[state as usize]>{words.matrix.signs[state as usize]}</td> }
        });
        view! { <tr><th scope="row">{row.name.clone()}</th>{signs.collect_view()}</tr> }
    };
    let table = move || {
        let heads = shown.with(|names| {
            let heads = names.iter().cloned();
            heads
                .map(|name| view! { <th scope="col" class="matrix-item"><span>{name}</span></th> })
                .collect_view()
        });
        printed.with(|rows| {
            (!rows.is_empty()).then(|| {
                view! {
                    <table class="table cross-paper">
                        <thead>
                            <tr><th scope="col">{words.customer}</th>{heads}</tr>
                        </thead>
                        <tbody>{rows.iter().map(line).collect_view()}</tbody>
                    </table>
                }
            })
        })
    };
    view! { <div class="print-only"><Legend/>{table}</div> }
}
