//! What is not kept, or can't be read, or was changed twice: on every page until it is settled, with
//! a way out.

use super::lock::{name_today, written};
use crate::browser::{download, page};
use crate::project::{Header, seal};
use crate::text::Trouble;
use crate::ui::*;
use crate::workbook::{Fault, Saving};
use crate::worker::{Session, use_session};
use leptos::prelude::*;

const MIME: &str = "application/octet-stream";

#[component]
pub fn Troubles() -> impl IntoView {
    let text = use_text();
    let words = &text.project.trouble;
    let session = use_session();
    let store = session.store;
    let saving = Memo::new(move |_| match store.saving.get() {
        Saving::Kept | Saving::Waiting => None,
        trouble => Some(trouble),
    });
    let clashes = Memo::new(move |_| store.clashes.get());
    let aside = Memo::new(move |_| store.aside.get());
    view! {
        {move || saving.get().map(|trouble| not_kept(words, session, trouble))}
        {move || {
            let part = |name: &String| (text.project.part)(name);
            let parts: Vec<String> = clashes.get().iter().map(part).collect();
            (!parts.is_empty()).then(|| clash(words, session, &parts.join(", ")))
        }}
        {move || {
            aside.get().into_iter().map(|name| put_aside(words, session, name)).collect_view()
        }}
    }
}

fn not_kept(words: &'static Trouble, session: Session, trouble: Saving) -> impl IntoView {
    let store = session.store;
    let (title, lead, newer) = match trouble {
        Saving::Newer(version) => {
            let title = (words.newer)(&version.to_string());
            (title, words.newer_lead, true)
        }
        Saving::Failed(Fault::Full) => (words.full.to_owned(), words.nothing_lost, false),
        Saving::Failed(Fault::Denied) => (words.denied.to_owned(), words.nothing_lost, false),
        Saving::Failed(Fault::Refused(why)) => ((words.refused)(&why), words.nothing_lost, false),
        _ => (words.forgetful.to_owned(), words.nothing_lost, false),
    };
    let save_stored = move |()| {
        let text = store.stored_text().unwrap_or_default();
        let _ = download::bytes("cartera.json", MIME, text.as_bytes());
    };
    let action = move || match newer {
        true => view! {
            <Button icon=Icon::Download on_click=save_stored testid="trouble-stored">
                {words.download_stored}
            </Button>
            <Button on_click=|()| page::reload() testid="trouble-reload">{words.reload}</Button>
        }
        .into_any(),
        false => view! {
            <Button
                icon=Icon::Download
                on_click=move |()| save_project(session)
                testid="trouble-download"
            >
                {words.download}
            </Button>
            <Button on_click=move |()| store.flush() testid="trouble-retry">{words.retry}</Button>
        }
        .into_any(),
    };
    view! {
        <Banner tone=Tone::Error title action testid="trouble-saving">
            <p>{lead}</p>
        </Banner>
    }
}

/// What was written goes into a file at once, for no waiting may come between.
fn save_project(session: Session) {
    let header = Header {
        made: crate::browser::clock::now(),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        lock: None,
    };
    let file = seal(&header, &written(session).to_bytes());
    if download::bytes(&name_today(session), MIME, &file).is_ok() {
        session.store.copied_now();
    }
}

fn clash(words: &'static Trouble, session: Session, parts: &str) -> impl IntoView + use<> {
    let store = session.store;
    let action = move || {
        view! {
            <Button on_click=move |()| store.settle(true) testid="clash-mine">{words.mine}</Button>
            <Button on_click=move |()| store.settle(false) testid="clash-theirs">
                {words.theirs}
            </Button>
            <Button
                kind=ButtonKind::Quiet
                icon=Icon::Download
                on_click=move |()| save_project(session)
            >
                {words.download}
            </Button>
        }
    };
    view! {
        <Banner tone=Tone::Warning title=(words.clash)(parts) action testid="trouble-clash">
            <p>{words.clash_lead}</p>
        </Banner>
    }
}

fn put_aside(words: &'static Trouble, session: Session, name: String) -> impl IntoView {
    let store = session.store;
    let name = StoredValue::new(name);
    let save = move |()| {
        let text = name.with_value(|name| store.aside_text(name));
        let _ = download::bytes(
            "cartera-aside.json",
            MIME,
            text.unwrap_or_default().as_bytes(),
        );
    };
    let action = move || {
        view! {
            <Button icon=Icon::Download on_click=save testid="aside-download">
                {words.aside_download}
            </Button>
            <Button
                kind=ButtonKind::Danger
                icon=Icon::Trash
                on_click=move |()| name.with_value(|name| store.drop_aside(name))
                testid="aside-delete"
            >
                {words.aside_delete}
            </Button>
        }
    };
    view! {
        <Banner tone=Tone::Warning title=words.aside action testid="trouble-aside">
            <p>{words.aside_lead}</p>
        </Banner>
    }
}
