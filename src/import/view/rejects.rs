//! Rows that did not enter: why, and where they are.

use crate::import::{Mapping, Receipt, Reject};
use crate::ui::*;
use leptos::prelude::*;

/// How many rows per reason.
#[component]
pub fn Reasons(receipt: Receipt) -> impl IntoView {
    let text = use_text();
    let fmt = use_format();
    let rows = receipt.reasons.iter().map(|&(reason, count)| {
        let name = text.names.reasons[reason as usize];
        view! { <li><strong class="figure">{fmt.count(count as usize)}</strong> " " {name}</li> }
    });
    view! { <ul role="list" class="reasons">{rows.collect_view()}</ul> }
}

/// Some rejected rows: line, reason, and the cell at fault; the whole row where no one cell is.
#[component]
pub fn RejectTable(
    rejects: Vec<Reject>,
    header: Vec<String>,
    mapping: Option<Mapping>,
) -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let fmt = use_format();
    let head = vec![
        Head::figure(words.line),
        Head::text(words.reason),
        Head::text(words.what_it_says),
    ];
    let rows: Vec<Vec<Cell>> = rejects
        .iter()
        .map(|reject| {
            let column = mapping
                .as_ref()
                .zip(reject.reason.field())
                .and_then(|(m, f)| m.column(f));
            let said = match column
                .and_then(|column| Some((header.get(column)?, reject.cells.get(column)?)))
            {
                Some((name, cell)) => format!("{name}: {cell}"),
                None => reject.cells.join(" | "),
            };
            vec![
                Cell::figure(fmt.count(reject.line as usize)),
                Cell::text(text.names.reasons[reject.reason as usize]),
                Cell::text(said),
            ]
        })
        .collect();
    view! { <Table caption=words.rejected_rows head=head rows=rows testid="import-rejects"/> }
}
