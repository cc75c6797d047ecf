//! Rows that did not enter: why, and where they are.

use super::fixes::{self, Fixes};
use super::use_desk;
use crate::import::{Mapping, Reason, Receipt, Reject};
use crate::ui::*;
use crate::worker::{Entry, ExportButton, ImportId, use_session};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

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
            let fault = mapping.as_ref().and_then(|mapping| reject.fault(mapping));
            let said = match fault.and_then(|(column, cell)| Some((header.get(column)?, cell))) {
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

/// What of one import did not enter: why, what would mend it, the rows reason by reason, and all of
/// them as a file. Rows of totals are no loss, and said apart.
#[component]
pub fn Rejected(entry: Entry) -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let fmt = use_format();
    let desk = use_desk();
    let Entry {
        id, receipt, fixes, ..
    } = entry;
    let lost = receipt.rows_rejected - receipt.totals_left_out.min(receipt.rows_rejected);
    let count = |rows: u64| fmt.count(rows as usize);
    let (tone, title) = match lost {
        0 => {
            let totals = text.questions.decisions.totals;
            (Tone::Info, totals(&count(receipt.totals_left_out)))
        }
        lost => (Tone::Warning, (words.rejected_title)(&count(lost))),
    };
    let mend = (lost > 0).then_some(words.rejected_advice);
    let shown = receipt.clone();
    view! {
        <Banner tone title=title testid="import-rejected">
            <Reasons receipt/>
            <Fixes
                fixes
                on_fix=move |kind| desk.read_again(id, move |choices| fixes::apply(kind, choices))
            />
            {mend.map(|advice| view! { <p>{advice}</p> })}
            <div class="row row-end">
                <DialectSelect/>
                <ExportButton file=id/>
            </div>
            <Disclosure summary=words.rejected_rows testid="import-rejected-rows">
                <ByReason id receipt=shown/>
            </Disclosure>
        </Banner>
    }
}

/// The first rejected rows, of all reasons or of one.
#[component]
fn ByReason(id: ImportId, receipt: Receipt) -> impl IntoView {
    let text = use_text();
    let fmt = use_format();
    let session = use_session();
    let reason = RwSignal::new(None::<Reason>);
    let rows = RwSignal::new(receipt.first_rejects);
    let choose = move |chosen: Option<Reason>| {
        reason.set(chosen);
        spawn_local(async move {
            let answer = session.client().rejects(id, chosen).await;
            // Only what was chosen last is shown; the person may have left the page.
            if let (Ok(answer), Some(true)) =
                (answer, reason.try_with_untracked(|now| *now == chosen))
            {
                rows.set(answer);
            }
        });
    };
    let all = Choice::new(None, "", text.import.all_reasons);
    let each = receipt.reasons.iter().map(|&(reason, count)| {
        let name = text.names.reasons[reason as usize];
        let label = format!("{name} ({})", fmt.count(count as usize));
        Choice::new(Some(reason), reason.machine_name(), label)
    });
    let options: Vec<Choice<Option<Reason>>> = std::iter::once(all).chain(each).collect();
    let (header, mapping) = (receipt.header, receipt.mapping);
    let several = receipt.reasons.len() > 1;
    let table = move || {
        let (rejects, header, mapping) = (rows.get(), header.clone(), Some(mapping.clone()));
        view! { <RejectTable rejects header mapping/> }
    };
    let filter = several.then(|| {
        view! {
            <Select
                label=text.import.reason
                options=options
                value=reason
                on_change=choose
                testid="rejected-reason"
            />
        }
    });
    view! {
        <div class="stack">
            {filter}
            {table}
        </div>
    }
}
