//! Opening a copy: first what is in it, then, if wanted, in place of what there is.

use super::lock::unpack;
use crate::browser::clock;
use crate::browser::file::File;
use crate::ledger::Day;
use crate::project::{Content, Error, Header};
use crate::text::Open;
use crate::ui::*;
use crate::workbook::{self, Parts, Workbook};
use crate::worker::{Entry, failure_text, use_session};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

#[derive(Clone)]
enum Stage {
    Nothing,
    /// A file that waits for its passphrase.
    Locked(String, Arc<Vec<u8>>),
    Inside(String, Header, Arc<Content>),
}

#[component]
pub fn OpenCopy() -> impl IntoView {
    let words = &use_text().project.open;
    let stage = RwSignal::new(Stage::Nothing);
    let said = RwSignal::new(None::<(Tone, String)>);
    let busy = RwSignal::new(false);
    let passphrase = RwSignal::new(String::new());
    let told = move |found: Result<Stage, Error>| {
        found.map_err(|error| error_text(words, &error).to_owned())
    };
    // The page may have been left meanwhile.
    let show = move |found| match found {
        Ok(found) => {
            let _ = (passphrase.try_set(String::new()), stage.try_set(found));
        }
        Err(why) => {
            let _ = said.try_set(Some((Tone::Error, why)));
        }
    };
    let choose = move |mut files: Vec<_>| {
        let Some(file) = files.pop().map(File::from) else {
            return;
        };
        said.set(None);
        stage.set(Stage::Nothing);
        spawn_local(async move {
            let found = match file.read(0, file.size()).await {
                Ok(bytes) => told(look(file.name(), Arc::new(bytes), None).await),
                Err(why) => Err((words.unreadable)(&why)),
            };
            show(found);
        });
    };
    let unlock = move |()| {
        let Stage::Locked(name, bytes) = stage.get_untracked() else {
            return;
        };
        busy.set(true);
        said.set(None);
        spawn_local(async move {
            let typed = passphrase.get_untracked();
            let found = told(look(name, bytes, Some(typed)).await);
            let _ = busy.try_set(false); // the page may have been left
            show(found);
        });
    };
    let asked = move |name: &str| {
        view! {
            <p class="data-file">{(words.locked)(name)}</p>
            <TextInput
                label=words.passphrase
                value=passphrase
                on_change=move |typed| passphrase.set(typed)
                secret=true
                testid="backup-open-passphrase"
            />
            <div class="row">
                <Button kind=ButtonKind::Primary icon=Icon::Lock busy on_click=unlock testid="backup-unlock">
                    {words.unlock}
                </Button>
            </div>
        }
    };
    view! {
        <Card title=words.title lead=words.lead testid="data-open">
            <div class="stack">
                <FileDrop
                    title=words.drop
                    button=words.button
                    accept=".cartera,.json"
                    quiet=true
                    on_files=choose
                    testid="backup-open"
                />
                {move || match stage.get() {
                    Stage::Nothing => ().into_any(),
                    Stage::Locked(name, _) => asked(&name).into_any(),
                    Stage::Inside(name, header, content) => {
                        view! { <Inside name header content stage said/> }.into_any()
                    }
                }}
                {move || said.get().map(|(tone, said)| view! {
                    <Banner tone testid="backup-said">{said}</Banner>
                })}
            </div>
        </Card>
    }
}

async fn look(
    name: String,
    bytes: Arc<Vec<u8>>,
    passphrase: Option<String>,
) -> Result<Stage, Error> {
    Ok(match unpack(&bytes, passphrase.as_deref()).await? {
        None => Stage::Locked(name, bytes),
        Some((header, content)) => Stage::Inside(name, header, Arc::new(content)),
    })
}

/// What a file holds, and the decision to open it.
#[component]
fn Inside(
    name: String,
    header: Header,
    content: Arc<Content>,
    stage: RwSignal<Stage>,
    said: RwSignal<Option<(Tone, String)>>,
) -> impl IntoView {
    let text = use_text();
    let words = &text.project.open;
    let format = use_format();
    let session = use_session();
    let chosen = use_preferences().preferences;
    let with_sales = !content.sales.is_empty();
    let (take_sales, busy) = (RwSignal::new(with_sales), RwSignal::new(false));
    let made = (header.made > 0).then(|| {
        let (year, month, day) = clock::local_day(header.made);
        let day = Day::from_ymd(year, month, day).map(|day| format.day_medium(day));
        (words.made)(&day.unwrap_or_default(), &header.release)
    });
    let parts = content
        .workbook
        .parts
        .differing(&Parts::of(&Workbook::default()));
    let parts: Vec<String> = parts.iter().map(|part| (text.project.part)(part)).collect();
    let parts = match parts.is_empty() {
        true => words.no_parts.to_owned(),
        false => (words.parts)(&parts.join(", ")),
    };
    let imports = content.sales.iter().map(|kept| {
        let receipt = Entry::of(kept).unwrap_or_default().receipt;
        let rows = format.count(receipt.rows_accepted as usize);
        view! { <li>{(words.import)(&receipt.file, &rows)}</li> }
    });
    let imports = imports.collect_view();
    let sales = match with_sales {
        true => view! {
            <p>{(words.sales)(&format.count(content.sales.len()))}</p>
            <ul class="data-facts">{imports}</ul>
            <Checkbox
                label=words.take_sales
                checked=take_sales
                on_change=move |wanted| take_sales.set(wanted)
                testid="backup-take-sales"
            />
        }
        .into_any(),
        false => view! { <p>{words.no_sales}</p> }.into_any(),
    };
    let content = StoredValue::new(content);
    let open = move |()| {
        let content = content.get_value();
        let Ok(workbook) = content.workbook.workbook() else {
            said.set(Some((Tone::Error, words.broken.to_owned())));
            return;
        };
        busy.set(true);
        session.store.replace(workbook);
        spawn_local(async move {
            let mut result = (Tone::Success, words.opened.to_owned());
            if take_sales.get_untracked()
                && let Err(failure) = session.replace_sales(content.sales.clone()).await
            {
                let why = failure_text(text, &failure).0;
                result = (Tone::Error, (words.sales_failed)(&why));
            }
            let _ = stage.try_set(Stage::Nothing); // the page may have been left
            let _ = said.try_set(Some(result));
            // Last: another language builds the page anew.
            let preferences = content
                .preferences
                .as_deref()
                .and_then(Preferences::from_text);
            if let Some(preferences) = preferences
                && chosen.get_untracked() != preferences
            {
                chosen.set(preferences);
            }
        });
    };
    view! {
        <div class="stack" data-testid="backup-inside">
            <p class="data-file">{(words.inside)(&name)}</p>
            {made.map(|made| view! { <p>{made}</p> })}
            <p data-testid="backup-parts">{parts}</p>
            {sales}
            <p class="field-help">
                {words.replaces}
                {move || take_sales.get().then(|| format!(" {}", words.replaces_sales))}
            </p>
            <div class="row">
                <Button on_click=move |()| stage.set(Stage::Nothing)>{text.ui.cancel}</Button>
                <Button
                    kind=ButtonKind::Primary
                    icon=Icon::Import
                    busy
                    on_click=open
                    testid="backup-confirm"
                >
                    {words.confirm}
                </Button>
            </div>
        </div>
    }
}

fn error_text(words: &Open, error: &Error) -> &'static str {
    match error {
        Error::Foreign => words.foreign,
        Error::Newer(_) | Error::Workbook(workbook::Error::Newer(_)) => words.newer,
        Error::Damaged => words.damaged,
        Error::Passphrase => words.wrong,
        Error::Tampered => words.tampered,
        Error::Unavailable => words.no_crypto,
        Error::Workbook(workbook::Error::Broken(_)) => words.broken,
    }
}
