//! The data of a chart as a table.

use crate::chart::Twin;
use crate::ui::{Cell, Head, Icon, Table, use_text};
use leptos::prelude::*;

/// The same data as a table, made when it is asked for.
#[component]
pub(super) fn TwinTable(title: Signal<String>, twin: Signal<Twin>) -> impl IntoView {
    let words = &use_text().ui;
    let open = RwSignal::new(false);
    let head = Signal::derive(move || {
        let names = twin.with(|twin| twin.head.clone());
        let heads = names.into_iter().enumerate();
        heads
            .map(|(index, name)| Head {
                label: name,
                figure: index > 0,
            })
            .collect::<Vec<_>>()
    });
    let rows = Signal::derive(move || {
        let cell = |(index, text): (usize, String)| match index {
            0 => Cell::text(text),
            _ => Cell::figure(text),
        };
        let rows = twin.with(|twin| twin.rows.clone());
        rows.into_iter()
            .map(|row| row.into_iter().enumerate().map(cell).collect())
            .collect::<Vec<Vec<Cell>>>()
    });
    view! {
        <div class="chart-twin">
            <button
                type="button"
                class="button button-quiet chart-twin-button"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {Icon::Table.view()}
                {move || if open.get() { words.hide_table } else { words.show_table }}
            </button>
            <Show when=move || open.get()>
                <div class="chart-twin-table"><Table caption=title head rows/></div>
            </Show>
        </div>
    }
}
