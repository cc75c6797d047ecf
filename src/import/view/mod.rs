//! The page where sales come in: choose a file, confirm what was understood, read the receipt.

mod decisions;
mod desk;
mod fixes;
mod hand;
mod list;
mod mapping;
mod preview;
mod question;
mod receipt;
mod rejects;
mod repeats;

pub use desk::{Desk, Step, provide_desk, use_desk};

use crate::browser::file::File;
use crate::import::Error;
use crate::ui::*;
use crate::worker::{Failure, failure_text, use_session};
use desk::Look;
use leptos::prelude::*;

#[component]
pub fn ImportPage() -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let desk = use_desk();
    let session = use_session();
    // One view for the whole of a step: what is shown in it changes in place.
    let stage = Memo::new(move |_| match desk.step.get() {
        Step::Idle if session.restoring.get() => Stage::Restoring,
        Step::Idle => Stage::Idle,
        Step::Looking | Step::Reading(..) => Stage::Working,
        Step::Preview => Stage::Preview,
    });
    let shown = move || match stage.get() {
        Stage::Restoring => {
            let label = Signal::stored(text.holdings.keep.restoring.to_owned());
            view! { <Card><Progress label value=Signal::stored(None)/></Card> }.into_any()
        }
        Stage::Idle => view! { <Idle/> }.into_any(),
        Stage::Working => view! { <Working/> }.into_any(),
        Stage::Preview => view! { <Confirm/> }.into_any(),
    };
    view! {
        <PageHead title=words.title lead=words.lead/>
        <div class="stack">
            <Trouble/>
            {shown}
        </div>
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Restoring,
    Idle,
    Working,
    Preview,
}

/// What went wrong, and what to do.
#[component]
fn Trouble() -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let desk = use_desk();
    let session = use_session();
    move || {
        desk.failure.get().map(|failure| {
            let (title, advice) = failure_text(text, &failure);
            let rejects = match &failure {
                Failure::Import(Error::NothingAccepted(receipt)) => {
                    Some(view! { <rejects::Reasons receipt=(**receipt).clone()/> })
                }
                _ => None,
            };
            let title = match desk.file.get() {
                file if file.is_empty() => title,
                file => (words.failed)(&file, &title),
            };
            view! {
                <Banner tone=Tone::Error title=title testid="import-error">
                    <p>{advice}</p>
                    <p>{session.loaded.get().map(|_| words.nothing_lost)}</p>
                    {rejects}
                </Banner>
            }
        })
    }
}

/// Files are being looked at or read.
#[component]
fn Working() -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let fmt = use_format();
    let desk = use_desk();
    let label = move || match (desk.file.get(), desk.step.get()) {
        (file, _) if file.is_empty() => words.looking.to_owned(),
        (file, Step::Reading(nth, _)) => {
            let files = nth + desk.hand.with(Vec::len);
            if files > 1 {
                let sentence = text.holdings.hand.reading;
                sentence(&file, &fmt.count(nth + 1), &fmt.count(files))
            } else {
                (words.reading)(&file)
            }
        }
        (file, _) => (words.looking_at)(&file),
    };
    let progress = Memo::new(move |_| match desk.step.get() {
        Step::Reading(_, progress) => Some(progress),
        _ => None,
    });
    let detail = Signal::derive(move || {
        (progress.get()).map(|progress| (words.rows_so_far)(&fmt.count(progress.rows as usize)))
    });
    let value = Signal::derive(move || progress.get().map(|progress| progress.fraction()));
    view! {
        <Card>
            <Progress
                label=Signal::derive(label)
                value=value
                detail=detail
                on_cancel=move |()| desk.cancel()
                testid="import-progress"
                cancel_testid="import-cancel"
            />
        </Card>
    }
}

/// What was understood, to be confirmed: of all files in hand, the one shown in full.
#[component]
fn Confirm() -> impl IntoView {
    let text = use_text();
    let desk = use_desk();
    // A fingerprint that comes is no reason to begin the page anew.
    let seen = Memo::new(move |_| {
        let one = desk.current()?;
        Some((one.source, one.sheets, one.sheet, one.look))
    });
    let shown = move || {
        let (_, sheets, sheet, look) = seen.get()?;
        let sheet = view! { <hand::SheetSelect sheets sheet/> };
        let panel = match look {
            Look::Seen(preview) => view! { <preview::PreviewPanel preview=*preview/> }.into_any(),
            Look::Failed(failure) => {
                let (title, advice) = failure_text(text, &failure);
                view! {
                    <Banner tone=Tone::Error title=title testid="import-error"><p>{advice}</p></Banner>
                    <Button on_click=move |()| desk.discard()>{text.import.discard}</Button>
                }
                .into_any()
            }
            Look::Looking => ().into_any(),
        };
        Some(view! { {sheet} {panel} })
    };
    view! {
        <hand::HandPanel/>
        <hand::PlacePanel/>
        {shown}
    }
}

/// Nothing in hand: what is loaded, and ways to load.
#[component]
fn Idle() -> impl IntoView {
    let words = &use_text().import;
    let desk = use_desk();
    let session = use_session();
    let place = use_place();
    let auto = move || place.with_untracked(|place| place.param("auto") == Some("1"));
    let take = move |files: Vec<_>| {
        desk.take(files.into_iter().map(File::from).collect(), auto());
    };
    let lost = move || {
        session.lost.get().then(|| {
            view! { <Banner tone=Tone::Warning title=words.lost_title>{words.lost}</Banner> }
        })
    };
    let empty = Signal::derive(move || session.loaded.with(Option::is_none));
    let drop_title = Signal::derive(move || {
        if empty.get() {
            words.drop_title
        } else {
            words.drop_another
        }
        .to_owned()
    });
    view! {
        {lost}
        <receipt::LastReceipt/>
        <repeats::RepeatsPanel/>
        <FileDrop
            title=drop_title
            lead=words.drop_lead
            button=words.choose_file
            accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xlsb,.xls,.ods,.htm,.html,text/csv,text/plain"
            multiple=true
            on_files=take
            testid="file-input"
            quiet=Signal::derive(move || !empty.get())
        >
            <Button on_click=move |()| desk.sample() testid="sample-data" icon=Icon::Chart>
                {words.sample}
            </Button>
        </FileDrop>
        <list::LoadedPanel/>
        <Show when=move || empty.get()>
            <Notes/>
        </Show>
    }
}

/// What is promised and what is needed, before the first file.
#[component]
fn Notes() -> impl IntoView {
    let words = &use_text().import;
    view! {
        <div class="import-notes">
            <div class="import-note">
                {Icon::Lock.view()}
                <p><strong>{words.private_title}</strong> " " {words.private}</p>
            </div>
            <div class="import-note">
                {Icon::Table.view()}
                <p><strong>{words.needs_title}</strong> " " {words.needs}</p>
            </div>
            <div class="import-note">
                {Icon::Question.view()}
                <p><strong>{words.sample_title}</strong> " " {words.sample_about}</p>
            </div>
        </div>
    }
}
