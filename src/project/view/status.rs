//! Whether everything is kept, how safely, how much of the room it takes, how old the last copy is.

use crate::browser::quota::{self, LOCAL_LETTERS};
use crate::browser::{clock, storage};
use crate::ui::*;
use crate::workbook::{STORED, Saving};
use crate::worker::use_session;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

const DAY: u64 = 24 * 60 * 60 * 1_000;

#[component]
pub fn Status() -> impl IntoView {
    let words = &use_text().project.status;
    let format = use_format();
    let store = use_session().store;
    let room = RwSignal::new(None::<quota::Room>);
    let refused = RwSignal::new(false);
    let look = move || {
        spawn_local(async move {
            let found = quota::room().await;
            let _ = room.try_set(found); // the page may have been left
        });
    };
    look();
    let ask = move |()| {
        spawn_local(async move {
            let promised = quota::ask_promise().await;
            let _ = refused.try_set(!promised);
            look();
        });
    };
    let saving = move || match store.saving.get() {
        Saving::Kept => words.kept,
        Saving::Waiting => words.waiting,
        Saving::Failed(_) | Saving::Newer(_) => words.not_kept,
    };
    let days = move || {
        let at = store.copied.get()?;
        // A clock that was set back makes no copy older.
        Some(clock::now().saturating_sub(at) / DAY)
    };
    let copied = move || match days() {
        None => words.never_copied.to_owned(),
        Some(0) => words.copied_today.to_owned(),
        Some(days) => (words.copied)(&format.count(days as usize)),
    };
    let used = move || {
        store.saving.track();
        store.copied.track();
        let letters = storage::letters(STORED);
        (words.workbook)(
            &format.bytes(letters as u64),
            &format.bytes(LOCAL_LETTERS as u64),
        )
    };
    let site = move || {
        room.get().map(|room| {
            let said = (words.site)(&format.bytes(room.used), &format.bytes(room.quota));
            let promise = if room.promised { words.promised } else { words.not_promised };
            view! {
                <li data-testid="storage-site">{said}</li>
                <li data-testid="storage-promise" data-promised=room.promised.to_string()>
                    {promise}
                    {(!room.promised).then(|| view! {
                        " "
                        <Button kind=ButtonKind::Quiet icon=Icon::Lock on_click=ask testid="persist">
                            {words.ask}
                        </Button>
                    })}
                </li>
            }
        })
    };
    view! {
        <Card title=words.title testid="data-status">
            <div class="stack">
                <p>{words.honest}</p>
                <ul class="data-facts">
                    <li>{saving}</li>
                    <li data-testid="last-copy" data-days=move || days().map(|days| days.to_string())>
                        {copied}
                    </li>
                    <li data-testid="storage-used">{used}</li>
                    {site}
                </ul>
                <Show when=move || refused.get()>
                    <Banner testid="persist-refused">{words.refused}</Banner>
                </Show>
                <p class="field-help">{words.undo_help}</p>
            </div>
        </Card>
    }
}
