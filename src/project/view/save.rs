//! Saving a copy: what goes in, and whether it is locked.

use super::lock::{name_today, pack, written};
use crate::browser::download;
use crate::project::Content;
use crate::ui::*;
use crate::worker::{Session, failure_text, use_session};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Letters of the shortest passphrase that is taken.
const SHORTEST: usize = 8;

#[component]
pub fn SaveCopy() -> impl IntoView {
    let text = use_text();
    let words = &text.project.save;
    let session = use_session();
    let chosen = use_preferences().preferences;
    let firm = session.part(|workbook| &workbook.firm);
    let (sales, locked) = (RwSignal::new(true), RwSignal::new(false));
    let (passphrase, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (busy, tried) = (RwSignal::new(false), RwSignal::new(false));
    let said = RwSignal::new(None::<(Tone, String)>);
    let short = move || passphrase.with(|typed| typed.chars().count() < SHORTEST);
    let differ = move || passphrase.with(|typed| again.with(|again| again != typed));
    let wrong = move |is: bool, words: &'static str| (tried.get() && is).then(|| words.to_owned());
    let save = move |()| {
        tried.set(true);
        if locked.get_untracked() && (short() || differ()) {
            return;
        }
        busy.set(true);
        said.set(None);
        spawn_local(async move {
            let made = make(session, chosen.get_untracked(), sales.get_untracked());
            let passphrase = locked.get_untracked().then(|| passphrase.get_untracked());
            let name = name_today(session);
            let file = match made.await {
                Ok(content) => pack(&content, passphrase.as_deref()).await,
                Err(failure) => Err(failure_text(text, &failure).0),
            };
            let file = file.and_then(|file| {
                let saved = download::bytes(&name, "application/octet-stream", &file);
                saved.map_err(|error| format!("{error:?}"))
            });
            let result = match file {
                Ok(()) => {
                    session.store.copied_now();
                    (Tone::Success, (words.saved)(&name))
                }
                Err(why) if why.is_empty() => (Tone::Error, (words.failed)(words.no_crypto)),
                Err(why) => (Tone::Error, (words.failed)(&why)),
            };
            let _ = (busy.try_set(false), tried.try_set(false)); // the page may have been left
            let _ = said.try_set(Some(result));
        });
    };
    let loaded = move || session.loaded.with(Option::is_some);
    view! {
        <Card title=words.title lead=words.lead testid="data-save">
            <div class="stack">
                <TextInput
                    label=words.firm
                    help=words.firm_help
                    value=firm
                    on_change=move |name| session.write(|workbook| workbook.firm = name)
                    optional=true
                    testid="firm"
                />
                <Show when=loaded>
                    <Checkbox
                        label=words.with_sales
                        checked=sales
                        on_change=move |wanted| sales.set(wanted)
                        testid="backup-sales"
                    />
                </Show>
                <Checkbox
                    label=words.encrypt
                    checked=locked
                    on_change=move |wanted| locked.set(wanted)
                    testid="backup-lock"
                />
                <Show when=move || locked.get()>
                    <TextInput
                        label=words.passphrase
                        help=words.passphrase_help
                        error=Signal::derive(move || wrong(short(), words.short))
                        value=passphrase
                        on_change=move |typed| passphrase.set(typed)
                        secret=true
                        testid="backup-passphrase"
                    />
                    <TextInput
                        label=words.again
                        error=Signal::derive(move || wrong(differ(), words.differ))
                        value=again
                        on_change=move |typed| again.set(typed)
                        secret=true
                        testid="backup-again"
                    />
                </Show>
                <div class="row">
                    <Button
                        kind=ButtonKind::Primary
                        icon=Icon::Download
                        busy
                        on_click=save
                        testid="backup-save"
                    >
                        {words.save}
                    </Button>
                </div>
                {move || said.get().map(|(tone, said)| view! {
                    <Banner tone testid="backup-saved">{said}</Banner>
                })}
            </div>
        </Card>
    }
}

async fn make(
    session: Session,
    preferences: Preferences,
    with_sales: bool,
) -> Result<Content, crate::worker::Failure> {
    let loaded = session.loaded.with_untracked(Option::is_some);
    let sales = match with_sales && loaded {
        true => session.sales().await?,
        false => Vec::new(),
    };
    Ok(Content {
        preferences: preferences.to_text(),
        sales,
        ..written(session)
    })
}
