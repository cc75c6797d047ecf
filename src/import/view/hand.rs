//! The files in hand, when there are several; the sheets of a spreadsheet; what becomes of the
//! sales that are loaded.

use super::desk::{Desk, Look, Place};
use super::use_desk;
use crate::ui::*;
use crate::worker::{Source, failure_text, use_session};
use leptos::prelude::*;

/// Every file with its state, the one shown marked; nothing for a single file.
#[component]
pub fn HandPanel() -> impl IntoView {
    let words = &use_text().holdings.hand;
    let fmt = use_format();
    let desk = use_desk();
    let several = Memo::new(move |_| desk.hand.with(Vec::len) > 1);
    let title = move || (words.title)(&fmt.count(desk.hand.with(Vec::len)));
    let files = Memo::new(move |_| {
        let hand = desk.hand.get().into_iter();
        let told = hand.map(|one| (one.source, one.name.clone(), one.is_ready(), one.look));
        told.collect::<Vec<_>>()
    });
    let items = move || {
        let files = files.get().into_iter().enumerate();
        files
            .map(|(at, (source, name, ready, look))| item(desk, at, source, name, ready, look))
            .collect_view()
    };
    view! {
        <Show when=move || several.get()>
            <Card title=Signal::derive(title) lead=words.lead testid="import-files">
                <ul class="import-files" role="list">{items}</ul>
            </Card>
        </Show>
    }
}

fn item(
    desk: Desk,
    at: usize,
    source: Source,
    name: String,
    ready: bool,
    look: Look,
) -> impl IntoView {
    let text = use_text();
    let words = &text.holdings.hand;
    let state = match &look {
        Look::Looking => words.looking.to_owned(),
        Look::Failed(failure) => format!("{}: {}", words.failed, failure_text(text, failure).0),
        Look::Seen(preview) if !preview.missing.is_empty() => words.lacks.to_owned(),
        Look::Seen(preview) if !preview.questions.is_empty() => words.asks.to_owned(),
        Look::Seen(_) => words.ready.to_owned(),
    };
    let shown = move || desk.shown.get() == at;
    view! {
        <li class="import-file" class:import-file-open=move || !ready>
            <button
                type="button"
                class="import-file-name"
                aria-pressed=move || shown().to_string()
                on:click=move |_| desk.shown.set(at)
            >
                {if ready { Icon::Check } else { Icon::Question }.view()}
                <span>{name.clone()}</span>
                <span class="cell-note">{state}</span>
            </button>
            <IconButton
                icon=Icon::Close
                label=(words.put_away)(&name)
                on_click=move |()| desk.put_away(source)
            />
        </li>
    }
}

/// Which sheet of a spreadsheet is read.
#[component]
pub fn SheetSelect(sheets: Vec<String>, sheet: usize) -> impl IntoView {
    let words = &use_text().holdings.hand;
    let desk = use_desk();
    let options: Vec<Choice<usize>> = (sheets.iter().enumerate())
        .map(|(at, name)| Choice::new(at, name.clone(), name.clone()))
        .collect();
    (options.len() > 1).then(|| {
        view! {
            <Card>
                <div class="field-grid">
                    <Select
                        label=words.sheet
                        help=words.sheet_help
                        options=options
                        value=Signal::stored(sheet)
                        on_change=move |sheet| desk.choose_sheet(sheet)
                        testid="import-sheet"
                    />
                </div>
            </Card>
        }
    })
}

/// Beside the sales that are loaded, or in place of them; what happens to a file that is loaded
/// already.
#[component]
pub fn PlacePanel() -> impl IntoView {
    let words = &use_text().holdings.hand;
    let desk = use_desk();
    let session = use_session();
    let is_again = Memo::new(move |_| desk.current().is_some_and(|one| desk.is_again(&one)));
    let again = move || {
        is_again.get().then(|| {
            view! {
                <Banner tone=Tone::Warning title=words.again testid="import-again">
                    <p>{words.again_lead}</p>
                    <Button on_click=move |()| desk.add_anyway() testid="import-add-anyway">
                        {words.add}
                    </Button>
                </Banner>
            }
        })
    };
    let own = move || {
        session.loaded.with(|loaded| {
            let loaded = loaded.as_ref()?;
            (loaded.counting().next().is_some()).then(|| loaded.is_sample())
        })
    };
    let own = Memo::new(move |_| own());
    let choice = move || match own.get() {
        None => ().into_any(),
        Some(true) => view! { <p class="muted">{words.over_sample}</p> }.into_any(),
        Some(false) => {
            let options = vec![
                Choice::new(Place::Beside, "add", words.beside),
                Choice::new(Place::Instead, "replace", words.instead),
            ];
            view! {
                <Segmented
                    label=words.place
                    options=options
                    value=desk.place
                    on_change=move |place| desk.choose_place(place)
                    testid="import-place"
                />
                <Show when=move || desk.place.get() == Place::Instead>
                    <p class="muted">{words.instead_help}</p>
                </Show>
            }
            .into_any()
        }
    };
    view! {
        {again}
        {choice}
    }
}
