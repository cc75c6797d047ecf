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
            <List repeats=found/>
        </Show>
    }
}

#[component]
fn List(repeats: RwSignal<Repeats>) -> impl IntoView {
    let words = &use_text().holdings.repeats;
    let fmt = use_format();
    let session = use_session();
    let tick = move |which| {
        spawn_local(async move {
            // A tick that failed shows as it was.
            let _ = session.apply(Job::LeaveOut(which)).await;
        });
    };
    let title = Signal::derive(move || {
        repeats.with(|repeats| {
            (words.title)(
                &(words.invoices)(&fmt.integer(repeats.invoices)),
                &(words.lines_counted)(&fmt.integer(repeats.lines)),
                &fmt.money(repeats.amount),
            )
        })
    });
    let out = move || {
        let (out, lines) = repeats.with(|repeats| (repeats.left_out, repeats.lines));
        (words.out)(&fmt.integer(out), &fmt.integer(lines))
    };
    let hidden = move || {
        let hidden = repeats.with(|repeats| repeats.invoices as usize - repeats.rows.len());
        (hidden > 0).then(|| view! { <p class="muted">{(words.more)(&fmt.count(hidden))}</p> })
    };
    // A tick changes in place: whoever goes through the list by keyboard stays where they are.
    let listed = Memo::new(move |_| {
        let mut rows = repeats.with(|repeats| repeats.rows.clone());
        rows.iter_mut().for_each(|row| row.left_out = false);
        rows
    });
    let rows = move || {
        let files: Vec<(ImportId, String)> = session.loaded.with_untracked(|loaded| {
            let entries = loaded.iter().flat_map(|loaded| &loaded.entries);
            entries
                .map(|entry| (entry.id, entry.receipt.file.clone()))
                .collect()
        });
        let rows = listed.get().into_iter().enumerate();
        rows.map(|(at, row)| {
            let out = Signal::derive(move || {
                repeats.with(|repeats| repeats.rows.get(at).is_some_and(|row| row.left_out))
            });
            line(at as u32, row, out, &files, tick)
        })
        .collect_view()
    };
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
                    <span class="muted" role="status" data-testid="repeats-out">{out}</span>
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
                {hidden}
            </div>
        </Card>
    }
}

fn line(
    at: u32,
    row: Repeated,
    out: Signal<bool>,
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
                    checked=out
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
