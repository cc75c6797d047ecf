//! What lives for one visit: the engine, what is loaded in it, and the settings in force.

use super::{Client, Failure};
use crate::browser::storage;
use crate::customers::Settings;
use crate::import::Receipt;
use crate::ledger::Span;
use crate::workbook::Workbook;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Copyable, for any closure.
#[derive(Clone, Copy)]
pub struct Session {
    client: StoredValue<Client, LocalStorageOfValues>,
    /// What was imported; `None` before the first import.
    pub loaded: RwSignal<Option<Receipt>>,
    /// The engine stopped and took the sales with it; cleared by the next import.
    pub lost: RwSignal<bool>,
    /// What was imported on an earlier visit: the sales themselves are not kept.
    pub last_file: RwSignal<Option<String>>,
    /// The last import can be taken back.
    pub undoable: RwSignal<bool>,
    settings: RwSignal<Settings>,
    /// `false` when the browser refused to keep the settings.
    pub kept: RwSignal<bool>,
    /// Counts what was loaded, so that the same file loaded twice is asked about twice.
    revision: RwSignal<u32>,
}

type LocalStorageOfValues = leptos::reactive::owner::LocalStorage;

/// Where the workbook is in the browser's local storage.
const KEY: &str = "cartera.workbook";
/// The name of the file that was last imported.
const LAST_FILE: &str = "cartera.last_file";

/// Starts the session. Call once, in the root component.
pub fn provide_session() -> Session {
    let saved = storage::read_text(KEY);
    let opened = saved.as_deref().map(Workbook::from_text);
    // What a newer release wrote, or what broke, is not overwritten.
    let writable = !matches!(opened, Some(Err(_)));
    let workbook = opened.and_then(Result::ok).unwrap_or_default();

    let loaded = RwSignal::new(None);
    let lost = RwSignal::new(false);
    let (undoable, revision) = (RwSignal::new(false), RwSignal::new(0));
    let client = Client::new(move || {
        // A second end finds nothing to lose, and must not hide the first.
        if loaded.with_untracked(Option::is_some) {
            lost.set(true);
        }
        loaded.set(None);
        undoable.set(false);
        revision.update(|revision| *revision += 1);
    });
    let session = Session {
        client: StoredValue::new_local(client),
        loaded,
        lost,
        last_file: RwSignal::new(storage::read_text(LAST_FILE)),
        undoable,
        settings: RwSignal::new(workbook.settings),
        kept: RwSignal::new(writable && storage::is_allowed()),
        revision,
    };
    Effect::new(move |before: Option<Settings>| {
        let settings = session.settings.get();
        if writable && before.is_some_and(|before| before != settings) {
            let text = Workbook {
                settings,
                ..Workbook::default()
            }
            .to_text();
            session.kept.set(storage::write_text(KEY, &text));
        }
        settings
    });
    provide_context(session);
    session
}

pub fn use_session() -> Session {
    expect_context()
}

/// A report as it comes: the last one stays until the next is there.
pub type Report<T> = RwSignal<Option<Result<T, Failure>>>;

impl Session {
    pub fn client(&self) -> Client {
        self.client.get_value()
    }

    /// The settings in force, tracked.
    pub fn settings(&self) -> Settings {
        self.settings.get()
    }

    /// The settings in force, for what is done once.
    pub fn settings_untracked(&self) -> Settings {
        self.settings.get_untracked()
    }

    /// Changes settings; every report on screen is asked for again.
    pub fn change(&self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.settings.get_untracked();
        change(&mut settings);
        if settings != self.settings.get_untracked() {
            self.settings.set(settings);
        }
    }

    /// Changes the window and the analysis date, which all analyses share.
    pub fn change_span(&self, change: impl FnOnce(&mut Span)) {
        self.change(|settings| {
            change(&mut settings.rfm.span);
            settings.abc.span = settings.rfm.span;
        });
    }

    /// What an import has loaded, or an undo has left.
    pub fn set_loaded(&self, receipt: Option<Receipt>, undoable: bool) {
        self.lost.set(false);
        self.undoable.set(undoable);
        if let Some(receipt) = &receipt {
            // Only a reminder: nothing is lost where it can't be kept.
            let _ = storage::write_text(LAST_FILE, &receipt.file);
        }
        self.last_file.set(None);
        self.loaded.set(receipt);
        self.revision.update(|revision| *revision += 1);
    }

    /// Changes with the settings and with what is loaded: read it to be told.
    pub fn revision(&self) -> u32 {
        self.settings.track();
        self.revision.get()
    }

    /// Asks for a report now and whenever the settings or the sales change.
    pub fn report<T, F>(&self, ask: impl Fn(Client, Settings) -> F + 'static) -> Report<T>
    where
        T: Clone + Send + Sync + 'static,
        F: Future<Output = Result<T, Failure>> + 'static,
    {
        let session = *self;
        let report: Report<T> = RwSignal::new(None);
        Effect::new(move |_| {
            session.revision();
            let settings = session.settings();
            let answer = ask(session.client(), settings);
            spawn_local(async move {
                let answer = answer.await;
                // Answers come in the order of the questions; only the last one is shown.
                let current = session.settings.try_get_untracked() == Some(settings);
                if current && !report.is_disposed() {
                    report.set(Some(answer));
                }
            });
        });
        report
    }
}
