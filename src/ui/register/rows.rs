//! The rows of a register as a table, each opened in a dialog.

use super::{Entry, Form, Record, is_complete};
use crate::ui::{
    Banner, Button, ButtonKind, Card, Cell, Dialog, EmptyState, Handler, Head, Icon, Tone, use_text,
};
use leptos::prelude::*;

/// The row before and the row after: none before is new, none after is gone.
pub type Edit<T> = (Option<T>, Option<T>);

/// Rows shown at first, and with each wish for more.
const ROWS: usize = 50;

/// A register: a card with its rows, a button to add one, a dialog to write in.
///
/// The first cell of a row opens it. Test ids: `{testid}` the card, `{testid}-add`, `{testid}-open`
/// of each row, `{testid}-save`, `{testid}-delete`, `{testid}-undo`, and those of [`Form`].
#[component]
pub fn RegisterTable<T: Record>(
    #[prop(into)] title: Signal<String>,
    #[prop(optional, into)] lead: MaybeProp<String>,
    /// Why there is nothing, and what to do about it.
    #[prop(into)]
    empty: Signal<String>,
    /// The word on the button that adds a row.
    #[prop(into)]
    add: Signal<String>,
    entries: Vec<Entry<T>>,
    #[prop(into)] rows: Signal<Vec<T>>,
    heads: Vec<Head>,
    /// As many as there are heads.
    #[prop(into)]
    cells: Handler<T, Vec<Cell>>,
    /// A row to begin with.
    #[prop(into)]
    fresh: Handler<(), T>,
    #[prop(into)] on_edit: Handler<Edit<T>>,
    testid: &'static str,
) -> impl IntoView {
    let (ui, words) = (&use_text().ui, &use_text().ui.register);
    let entries = StoredValue::new_local(entries);
    let draft = RwSignal::new(None::<T>);
    let before = RwSignal::new(None::<T>);
    let strict = RwSignal::new(false);
    let deleted = RwSignal::new(None::<T>);
    let limit = RwSignal::new(ROWS);
    let open = move |row: Option<T>| {
        strict.set(false);
        deleted.set(None);
        draft.set(Some(row.clone().unwrap_or_else(|| fresh.run(()))));
        before.set(row);
    };
    let close = move |()| draft.set(None);
    let save = move |()| {
        let Some(row) = draft.get_untracked() else {
            return;
        };
        if !entries.with_value(|entries| is_complete(entries, &row)) {
            strict.set(true);
            return;
        }
        on_edit.run((before.get_untracked(), Some(row)));
        close(());
    };
    let delete = move |()| {
        let row = before.get_untracked();
        deleted.set(row.clone());
        on_edit.run((row, None));
        close(());
    };
    let undo = move |()| {
        if let Some(row) = deleted.get_untracked() {
            on_edit.run((None, Some(row)));
        }
        deleted.set(None);
    };
    let heads = StoredValue::new(heads);
    let table = move || {
        let all = rows.get();
        if all.is_empty() {
            return view! { <EmptyState icon=Icon::Table title=empty/> }.into_any();
        }
        let heads = heads.get_value().into_iter();
        let heads =
            heads.map(|head| view! { <th scope="col" class:figure=head.figure>{head.label}</th> });
        let hidden = all.len().saturating_sub(limit.get());
        let shown = all.into_iter().take(limit.get());
        let shown = shown.map(|row| {
            let cells = cells.run(row.clone());
            line(cells, testid, move |()| open(Some(row.clone())))
        });
        let more = (hidden > 0).then(|| {
            let more = move |()| limit.update(|limit| *limit += ROWS);
            view! {
                <Button kind=ButtonKind::Quiet on_click=more>
                    {(words.more)(&hidden.to_string())}
                </Button>
            }
        });
        view! {
            <div class="table-box" tabindex="0" role="region" aria-label=title>
                <table class="table register-table" data-testid=format!("{testid}-rows")>
                    <caption class="spoken">{title}</caption>
                    <thead><tr>{heads.collect_view()}</tr></thead>
                    <tbody>{shown.collect_view()}</tbody>
                </table>
            </div>
            {more}
        }
        .into_any()
    };
    let actions = move || {
        view! {
            <Button icon=Icon::Plus on_click=move |()| open(None) testid=format!("{testid}-add")>
                {add}
            </Button>
        }
    };
    let form = move || {
        let row = Signal::derive(move || draft.get().unwrap_or_else(|| fresh.run(())));
        let on_change = move |row: T| draft.set(Some(row));
        view! { <Form entries=entries.get_value() row on_change strict testid/> }
    };
    let foot = move || {
        let known = before.get_untracked().is_some();
        view! {
            {known.then(|| {
                view! {
                    <Button
                        kind=ButtonKind::Quiet
                        icon=Icon::Trash
                        on_click=delete
                        testid=format!("{testid}-delete")
                    >
                        {words.delete}
                    </Button>
                }
            })}
            <Button on_click=close>{ui.cancel}</Button>
            <Button kind=ButtonKind::Primary on_click=save testid=format!("{testid}-save")>
                {words.save}
            </Button>
        }
    };
    view! {
        <Card title lead actions testid>
            <Show when=move || deleted.with(Option::is_some)>
                <Banner tone=Tone::Info>
                    {words.deleted} " "
                    <Button
                        kind=ButtonKind::Quiet
                        icon=Icon::Undo
                        on_click=undo
                        testid=format!("{testid}-undo")
                    >
                        {words.undo}
                    </Button>
                </Banner>
            </Show>
            {table}
            <Dialog
                open=Signal::derive(move || draft.with(Option::is_some))
                on_close=close
                title
                actions=foot
            >
                {form()}
            </Dialog>
        </Card>
    }
}

/// A row; its first cell is the button that opens it.
fn line(cells: Vec<Cell>, testid: &'static str, open: impl Fn(()) + 'static) -> impl IntoView {
    let open = Handler::new(open);
    let cells = cells.into_iter().enumerate().map(|(index, cell)| {
        let class = cell.class();
        match index {
            0 => view! {
                <th scope="row">
                    <button
                        type="button"
                        class="row-pick"
                        data-testid=format!("{testid}-open")
                        on:click=move |_| open.run(())
                    >
                        {cell.inside()}
                    </button>
                </th>
            }
            .into_any(),
            _ => view! { <td class=class>{cell.inside()}</td> }.into_any(),
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }
}
