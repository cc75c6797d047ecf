//! Invoices that stand in two files, to be ticked.

use crate::ui::*;
use crate::worker::{ImportId, Job, LeaveOut, Repeated, Repeats, use_session};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Nothing while there are none.
#[component]
pub fn RepeatsPanel() -> impl IntoView {
    let session = use_session();
    let found = RwSignal::new(Repeats::default());
    // Asked for again when imports come or go.
    Effect::new(move |_| {
        session.revision();
        let several = session.loaded.with_untracked(|loaded| {
            loaded
                .as_ref()
                .is_some_and(|loaded| loaded.counting().count() > 1)
        });
        if !several {
            found.set(Repeats::default());
            return;
        }
        spawn_local(async move {
            if let Ok(repeats) = session.client().repeats().await {
                let _ = found.try_set(repeats);
            }
        });
    });
    view! {
        <Show when=move || found.with(|found| found.invoices > 0)>
            {move || view! { <List repeats=found.get()/> }}
        </Show>
    }
}

#[component]
fn List(repeats: Repeats) -> impl IntoView {
    let words = &use_text().holdings.repeats;
    let fmt = use_format();
    let session = use_session();
    let tick = move |which| {
        spawn_local(async move {
            // A tick that failed shows as it was.
            let _ = session.apply(Job::LeaveOut(which)).await;
        });
    };
    let title = (words.title)(
        &(words.invoices)(&fmt.integer(repeats.invoices)),
        &(words.lines_counted)(&fmt.integer(repeats.lines)),
        &fmt.money(repeats.amount),
    );
    let out = (words.out)(&fmt.integer(repeats.left_out), &fmt.integer(repeats.lines));
    let hidden = repeats.invoices as usize - repeats.rows.len();
    let files: Vec<(ImportId, String)> = session.loaded.with_untracked(|loaded| {
        let entries = loaded.iter().flat_map(|loaded| &loaded.entries);
        entries
            .map(|entry| (entry.id, entry.receipt.file.clone()))
            .collect()
    });
    let rows = repeats.rows.into_iter().enumerate();
    let rows = rows
        .map(|(at, row)| line(at as u32, row, &files, tick))
        .collect_view();
    view! {
        <Card title=title lead=words.lead testid="import-repeats">
            <div class="stack">
                <div class="row">
                    <Button on_click=move |()| tick(LeaveOut::All) testid="repeats-all">
                        {words.all}
                    </Button>
                    <Button on_click=move |()| tick(LeaveOut::Nothing) testid="repeats-none">
                        {words.none}
                    </Button>
                    <span class="quiet" role="status" data-testid="repeats-out">{out}</span>
                </div>
                <div class="table-box import-scroll" tabindex="0" role="region" aria-label=words.lead>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{words.leave_out}</th>
                                <th scope="col">{words.date}</th>
                                <th scope="col">{words.customer}</th>
                                <th scope="col" class="figure">{words.lines}</th>
                                <th scope="col" class="figure">{words.amount}</th>
                                <th scope="col">{words.also_in}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                {(hidden > 0).then(|| view! { <p class="quiet">{(words.more)(&fmt.count(hidden))}</p> })}
            </div>
        </Card>
    }
}

fn line(
    at: u32,
    row: Repeated,
    files: &[(ImportId, String)],
    tick: impl Fn(LeaveOut) + Copy + 'static,
) -> AnyView {
    let fmt = use_format();
    let name = |id| {
        let found = files.iter().find(|(other, _)| *other == id);
        found.map_or("", |(_, name)| name)
    };
    let files = format!("{} · {}", name(row.of), name(row.import));
    view! {
        <tr>
            <th scope="row">
                <Checkbox
                    label=row.invoice
                    checked=Signal::stored(row.left_out)
                    on_change=move |out| tick(LeaveOut::One(at, out))
                />
            </th>
            <td>{fmt.day_medium(row.day)}</td>
            <td>{row.customer}</td>
            <td class="figure">{fmt.integer(row.lines)}</td>
            <td class="figure">{fmt.money(row.amount)}</td>
            <td>{files}</td>
        </tr>
    }
    .into_any()
}
