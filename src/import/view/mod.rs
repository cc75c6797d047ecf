//! The page where sales come in: choose a file, confirm what was understood, read the receipt.

mod decisions;
mod desk;
mod mapping;
mod preview;
mod question;
mod receipt;
mod rejects;

pub use desk::{Desk, Step, provide_desk, use_desk};

use crate::browser::file::File;
use crate::ui::*;
use crate::worker::{failure_text, use_session};
use leptos::prelude::*;

#[component]
pub fn ImportPage() -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let desk = use_desk();
    let stage = move || match desk.step.get() {
        Step::Idle => view! { <Idle/> }.into_any(),
        Step::Looking => view! { <Working progress=None/> }.into_any(),
        Step::Preview(preview) => view! { <preview::PreviewPanel preview=*preview/> }.into_any(),
        // One view for the whole reading: the bar must not be made anew at every step.
        Step::Reading(_) => ().into_any(),
    };
    let reading = Memo::new(move |_| match desk.step.get() {
        Step::Reading(progress) => Some(progress),
        _ => None,
    });
    view! {
        <PageHead title=words.title lead=words.lead/>
        <div class="stack">
            <Trouble/>
            <Show when=move || reading.with(Option::is_some)>
                <Working progress=reading/>
            </Show>
            {stage}
        </div>
    }
}

/// What went wrong, and what to do.
#[component]
fn Trouble() -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let desk = use_desk();
    let session = use_session();
    let failure = move || {
        desk.failure.get().map(|failure| {
            let (title, advice) = failure_text(text, &failure);
            let rejects = match &failure {
                crate::worker::Failure::Import(crate::import::Error::NothingAccepted(receipt)) => {
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
    };
    let left_out = move || {
        let count = desk.left_out.get();
        (count > 0).then(|| {
            let file = desk.file.get();
            view! { <Banner>{(words.left_out)(&count.to_string(), &file)}</Banner> }
        })
    };
    view! { {failure} {left_out} }
}

#[component]
fn Working(#[prop(into)] progress: Signal<Option<crate::worker::Progress>>) -> impl IntoView {
    let words = &use_text().import;
    let fmt = use_format();
    let desk = use_desk();
    let label = move || match desk.file.get() {
        file if file.is_empty() => words.looking.to_owned(),
        file if progress.with(Option::is_some) => (words.reading)(&file),
        file => (words.looking_at)(&file),
    };
    let detail = Signal::derive(move || {
        progress
            .get()
            .map(|progress| (words.rows_so_far)(&fmt.count(progress.rows as usize)))
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
    let again = move || {
        let file = session
            .last_file
            .get()
            .filter(|_| session.loaded.with(Option::is_none))?;
        let title = (words.again_title)(&file);
        Some(view! { <Banner title=title testid="import-again">{words.again}</Banner> })
    };
    let loaded = move || {
        session
            .loaded
            .get()
            .map(|receipt| view! { <receipt::ReceiptPanel receipt=receipt/> })
    };
    let drop_title = Signal::derive(move || {
        let first = session.loaded.with(Option::is_none);
        if first {
            words.drop_title
        } else {
            words.drop_another
        }
        .to_owned()
    });
    view! {
        {lost}
        {again}
        {loaded}
        <FileDrop
            title=drop_title
            lead=words.drop_lead
            button=words.choose_file
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            multiple=true
            on_files=take
            testid="file-input"
            quiet=Signal::derive(move || session.loaded.with(Option::is_some))
        >
            <Button on_click=move |()| desk.sample() testid="sample-data" icon=Icon::Chart>
                {words.sample}
            </Button>
        </FileDrop>
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
