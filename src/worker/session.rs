//! What lives for one visit: the engine, what is loaded in it, and the settings in force.

use super::{Client, Failure, ImportId, Job, Keeping, Loaded};
use crate::browser::{clock, storage};
use crate::customers::Settings;
use crate::import::{self, Layout};
use crate::ledger::Span;
use crate::twins::{Decisions, Join};
use crate::ui::{Preferences, use_preferences};
use crate::workbook::Workbook;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Copyable, for any closure.
#[derive(Clone, Copy)]
pub struct Session {
    client: StoredValue<Client, LocalStorageOfValues>,
    /// What was imported; `None` when there is nothing, not even set aside.
    pub loaded: RwSignal<Option<Loaded>>,
    /// Whether the browser keeps it for the next visit.
    pub keeping: RwSignal<Keeping>,
    /// The sales of an earlier visit are being loaded.
    pub restoring: RwSignal<bool>,
    /// The engine stopped and took with it what the browser does not keep; cleared by the next
    /// import.
    pub lost: RwSignal<bool>,
    remember: Memo<bool>,
    preferences: RwSignal<Preferences>,
    workbook: RwSignal<Workbook>,
    settings: Memo<Settings>,
    people: Memo<Decisions>,
    /// `false` when the browser refused to keep the workbook.
    pub kept: RwSignal<bool>,
    /// Counts what was loaded, so that the same file loaded twice is asked about twice.
    revision: RwSignal<u32>,
    /// The number last given to an import.
    last_id: StoredValue<ImportId>,
}

type LocalStorageOfValues = leptos::reactive::owner::LocalStorage;

/// Where the workbook is in the browser's local storage.
const KEY: &str = "cartera.workbook";

/// Starts the session. Call once, in the root component, after the preferences.
pub fn provide_session() -> Session {
    let saved = storage::read_text(KEY);
    let opened = saved.as_deref().map(Workbook::from_text);
    // What a newer release wrote, or what broke, is not overwritten.
    let writable = !matches!(opened, Some(Err(_)));
    let workbook = RwSignal::new(opened.and_then(Result::ok).unwrap_or_default());

    let preferences = use_preferences().preferences;
    let remember = Memo::new(move |_| preferences.with(|preferences| preferences.remember));
    let ended = RwSignal::new(0u32);
    let client = Client::new(move || ended.update(|times| *times += 1));
    let session = Session {
        client: StoredValue::new_local(client),
        loaded: RwSignal::new(None),
        keeping: RwSignal::new(Keeping::No),
        restoring: RwSignal::new(true),
        lost: RwSignal::new(false),
        remember,
        preferences,
        workbook,
        settings: Memo::new(move |_| workbook.with(|workbook| workbook.settings)),
        people: Memo::new(move |_| workbook.with(|workbook| workbook.people.clone())),
        kept: RwSignal::new(writable && storage::is_allowed()),
        revision: RwSignal::new(0),
        last_id: StoredValue::new(0),
    };
    Effect::new(move |before: Option<Workbook>| {
        let now = workbook.get();
        if writable && before.is_some_and(|before| before != now) {
            session.kept.set(storage::write_text(KEY, &now.to_text()));
        }
        now
    });
    // An engine begins with what the browser keeps: at the start, and when one has stopped.
    Effect::new(move |_| spawn_local(session.restore(ended.get() > 0)));
    Effect::new(move |before: Option<bool>| {
        let on = remember.get();
        if before.is_some_and(|before| before != on) {
            spawn_local(async move { session.apply_or_wait(Job::Remember(on)).await });
        }
        on
    });
    Effect::new(move |before: Option<Vec<Join>>| {
        let joins = session.people.with(|people| people.joins.in_force());
        if before.is_some_and(|before| before != joins) {
            let joins = joins.clone();
            spawn_local(async move { session.apply_or_wait(join(joins)).await });
        }
        joins
    });
    provide_context(session);
    session
}

fn join(joins: Vec<Join>) -> Job {
    let pair = |join: Join| (join.from, join.into.unwrap_or_default());
    Job::Join(joins.into_iter().map(pair).collect())
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
            self.workbook
                .update(|workbook| workbook.settings = settings);
        }
    }

    /// Changes the window and the analysis date, which all analyses share.
    pub fn change_span(&self, change: impl FnOnce(&mut Span)) {
        self.change(|settings| {
            change(&mut settings.rfm.span);
            settings.abc.span = settings.rfm.span;
        });
    }

    /// How files of the headers known so far are read.
    pub fn layouts(&self) -> Vec<Layout> {
        self.workbook
            .with_untracked(|workbook| workbook.layouts.clone())
    }

    pub fn remember_layout(&self, layout: Layout) {
        self.workbook
            .update(|workbook| import::remember(&mut workbook.layouts, layout));
    }

    /// Who is one customer, as the user decided; tracked.
    pub fn people(&self) -> Decisions {
        self.people.get()
    }

    /// Changes what was decided about customers; what is loaded follows.
    pub fn decide(&self, change: impl FnOnce(&mut Decisions)) {
        self.workbook
            .update(|workbook| change(&mut workbook.people));
    }

    /// A name for the next import, greater than all before it, on other visits too.
    pub fn next_id(&self) -> ImportId {
        let known = self.loaded.with_untracked(|loaded| {
            let ids = loaded
                .iter()
                .flat_map(|loaded| loaded.entries.iter().map(|entry| entry.id));
            ids.max().unwrap_or_default()
        });
        let id = clock::now()
            .max(known + 1)
            .max(self.last_id.get_value() + 1);
        self.last_id.set_value(id);
        id
    }

    /// Has the engine change what is loaded, and shows it.
    pub async fn apply(&self, job: Job) -> Result<(), Failure> {
        let (loaded, keeping) = self.client().change(job).await?;
        self.show(loaded, keeping);
        Ok(())
    }

    /// Shows what is loaded now.
    pub fn show(&self, loaded: Loaded, keeping: Keeping) {
        let loaded = Some(loaded).filter(|loaded| !loaded.entries.is_empty());
        self.keeping.set(keeping);
        if self.loaded.with_untracked(|before| *before != loaded) {
            self.lost.set(false);
            self.loaded.set(loaded);
        }
        // The same totals may come of other customers.
        self.revision.update(|revision| *revision += 1);
    }

    /// Erases everything that this browser keeps of the app; `false` if something may be left.
    pub async fn erase(&self) -> bool {
        let done = self.apply(Job::Erase).await.is_ok();
        let done = done && !matches!(self.keeping.get_untracked(), Keeping::Refused(_));
        // First the signals, whose effects write, then what they have written.
        self.workbook.set(Workbook::default());
        self.preferences.set(Preferences::default());
        leptos::task::tick().await;
        storage::clear() && done
    }

    /// A change that need not succeed: what is shown stays until the next one does.
    async fn apply_or_wait(&self, job: Job) {
        let _ = self.apply(job).await;
    }

    /// Loads what the browser keeps of earlier visits; after a fault, all that can be had again.
    async fn restore(self, after_a_fault: bool) {
        let before = self.loaded.get_untracked();
        self.loaded.set(None);
        self.restoring.set(true);
        let joins = self.people.with_untracked(|people| people.joins.in_force());
        self.apply_or_wait(join(joins)).await;
        self.apply_or_wait(Job::Restore).await;
        self.apply_or_wait(Job::Remember(self.remember.get_untracked()))
            .await;
        let complete = self.loaded.with_untracked(|loaded| *loaded == before);
        self.lost
            .set(after_a_fault && before.is_some() && !complete);
        self.restoring.set(false);
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
