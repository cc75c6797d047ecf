//! Everything that is loaded, import by import, and whether the browser keeps it.

use super::use_desk;
use crate::ui::*;
use crate::worker::{Entry, Job, KeepPanel, Loaded, use_session};
use leptos::prelude::*;

#[component]
pub fn LoadedPanel() -> impl IntoView {
    let session = use_session();
    let words = &use_text().holdings.list;
    let fmt = use_format();
    let lead = move || {
        session.loaded.with(|loaded| {
            let loaded = loaded.as_ref()?;
            let Some((first, last)) = loaded.days else {
                return Some(words.nothing_counts.to_owned());
            };
            let customers = (words.customers)(&fmt.integer(loaded.customers));
            let period = format!("{} – {}", fmt.day_medium(first), fmt.day_medium(last));
            Some((words.lead)(
                &fmt.count(loaded.lines as usize),
                &customers,
                &period,
            ))
        })
    };
    let moneys = Memo::new(move |_| {
        session.loaded.with(|loaded| {
            let moneys = loaded.as_ref().map(Loaded::moneys).unwrap_or_default();
            (moneys.len() > 1).then(|| moneys.join(", "))
        })
    });
    let moneys = move || {
        moneys.get().map(|names| {
            view! {
                <Banner tone=Tone::Warning title=(words.moneys)(&names) testid="import-moneys">
                    <p>{words.moneys_lead}</p>
                </Banner>
            }
        })
    };
    let unreadable = move || {
        let imports = session
            .loaded
            .with(|loaded| Some(loaded.as_ref()?.unreadable));
        let imports = imports.filter(|&imports| imports > 0)?;
        Some(view! { <p class="muted">{(words.unreadable)(&fmt.integer(imports))}</p> })
    };
    view! {
        <Show when=move || session.loaded.with(Option::is_some)>
            <Card title=words.title lead=MaybeProp::derive(lead) testid="import-list">
                <div class="stack">
                    {moneys}
                    {unreadable}
                    {move || session.loaded.get().map(|loaded| view! { <Imports loaded/> })}
                    <KeepPanel/>
                </div>
            </Card>
        </Show>
    }
}

#[component]
fn Imports(loaded: Loaded) -> impl IntoView {
    let words = &use_text().holdings.list;
    let doomed = RwSignal::new(None::<Entry>);
    let desk = use_desk();
    let rows = (loaded.entries.into_iter().rev())
        .map(|entry| row(entry, doomed))
        .collect_view();
    let name = move || doomed.with(|entry| entry.as_ref().map(|entry| entry.receipt.file.clone()));
    let delete = move |()| {
        if let Some(entry) = doomed.get_untracked() {
            doomed.set(None);
            desk.change(Job::Delete(entry.id));
        }
    };
    let actions = move || {
        view! {
            <Button on_click=move |()| doomed.set(None)>{use_text().ui.cancel}</Button>
            <Button kind=ButtonKind::Danger icon=Icon::Trash on_click=delete testid="import-delete-confirm">
                {words.delete_confirm}
            </Button>
        }
    };
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=words.title>
            <table class="table import-table">
                <thead>
                    <tr>
                        <th scope="col">{words.file}</th>
                        <th scope="col">{words.period}</th>
                        <th scope="col" class="figure">{words.rows}</th>
                        <th scope="col" class="figure">{words.total}</th>
                        <th scope="col">{words.state}</th>
                        <th scope="col"><span class="spoken">{words.actions}</span></th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <Dialog
            open=Signal::derive(move || doomed.with(Option::is_some))
            on_close=move |()| doomed.set(None)
            title=words.delete_title
            actions
        >
            <p>{move || name().map(|name| (words.delete_sure)(&name))}</p>
        </Dialog>
    }
}

fn row(entry: Entry, doomed: RwSignal<Option<Entry>>) -> impl IntoView {
    let words = &use_text().holdings.list;
    let (fmt, desk) = (use_format(), use_desk());
    let Entry {
        id, receipt, aside, ..
    } = entry.clone();
    let file = receipt.file.clone();
    let name = if entry.sample {
        format!("{file} ({})", words.sample)
    } else {
        file.clone()
    };
    let period = receipt.days.map_or_else(String::new, |(first, last)| {
        format!("{} – {}", fmt.day_medium(first), fmt.day_medium(last))
    });
    let left_out = entry.lines_left_out;
    let note = (left_out > 0).then(|| (words.left_out)(&fmt.integer(left_out)));
    let (icon, label, testid, job) = if aside {
        (
            Icon::Plus,
            (words.bring_back)(&file),
            "import-bring-back",
            Job::BringBack(id),
        )
    } else {
        (
            Icon::Undo,
            (words.take_back)(&file),
            "import-take-back",
            Job::TakeBack(id),
        )
    };
    view! {
        <tr class:import-aside=aside data-testid="import-entry" data-file=file.clone()>
            <th scope="row">{name}</th>
            <td>{period}</td>
            <td class="figure">{fmt.count(receipt.rows_accepted as usize)}</td>
            <td class="figure">{fmt.money(receipt.total)}</td>
            <td>
                {if aside { words.aside } else { words.counts }}
                {note.map(|note| view! { " " <span class="cell-note">{note}</span> })}
            </td>
            <td class="import-actions">
                <IconButton icon label testid on_click=move |()| desk.change(job.clone())/>
                <IconButton
                    icon=Icon::Trash
                    label=(words.delete)(&file)
                    testid="import-delete"
                    on_click=move |()| doomed.set(Some(entry.clone()))
                />
            </td>
        </tr>
    }
}
