//! A file that the engine makes, for the person's downloads.

use super::use_session;
use crate::browser::download;
use crate::export::{Kind, Style};
use crate::ui::*;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Downloads one of the files, in the dialect of the preferences and the language of the screen,
/// by the settings in force. Scripts find it as `export-customers` and the like.
#[component]
pub fn ExportButton(kind: Kind) -> impl IntoView {
    let words = &use_text().worker.download;
    let (session, chosen) = (use_session(), use_preferences());
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(false));
    let (testid, word) = match kind {
        Kind::Customers => ("export-customers", words.customers),
        Kind::Segments => ("export-segments", words.segments),
        Kind::Abc => ("export-abc", words.abc),
        Kind::Rejected => ("export-rejected", words.rejected),
    };
    let save = move |()| {
        let preferences = chosen.preferences.get_untracked();
        let style = Style {
            dialect: preferences.export_dialect,
            language: preferences.language,
        };
        let settings = untrack(|| session.settings());
        busy.set(true);
        failed.set(false);
        spawn_local(async move {
            let file = session.client().export(settings, kind, style).await;
            let saved = file.is_ok_and(|file| {
                download::bytes(&file.name, "text/csv;charset=utf-8", &file.bytes).is_ok()
            });
            // The person may have gone to another page meanwhile.
            let _ = failed.try_set(!saved);
            let _ = busy.try_set(false);
        });
    };
    view! {
        <span class="download">
            <Button icon=Icon::Download busy on_click=save testid>{word}</Button>
            <Show when=move || failed.get()>
                <span class="field-error" role="alert">{words.failed}</span>
            </Show>
        </span>
    }
}
