//! What lives for one visit: the engine, what is loaded in it, and the settings in force.

use super::life::{EngineLife, Shown, pairs};
use super::{Client, Failure, ImportId, Job, Keeping, Loaded};
use crate::browser::{clock, storage};
use crate::customers::Settings;
use crate::import::{self, Layout};
use crate::ledger::Span;
use crate::twins::{Decisions, Join};
use crate::ui::{Preferences, use_preferences};
use crate::workbook::{STORED, Store, Workbook};
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
    /// Counts how often everything was erased.
    pub erased: RwSignal<u32>,
    remember: Memo<bool>,
    preferences: RwSignal<Preferences>,
    pub(super) workbook: RwSignal<Workbook>,
    settings: Memo<Settings>,
    people: Memo<Decisions>,
    /// Keeps the workbook.
    pub store: Store,
    shown: Shown,
    /// The number last given to an import.
    last_id: StoredValue<ImportId>,
}

type LocalStorageOfValues = leptos::reactive::owner::LocalStorage;

/// Starts the session. Call once, in the root component, after the preferences.
pub fn provide_session() -> Session {
    let store = Store::open();
    let workbook = store.workbook;
    let preferences = use_preferences().preferences;
    let shown = Shown {
        loaded: RwSignal::new(None),
        restoring: RwSignal::new(true),
        lost: RwSignal::new(false),
        revision: RwSignal::new(0),
    };
    let engine = EngineLife {
        shown,
        workbook,
        ended: RwSignal::new(0),
        before: StoredValue::new(None),
    };
    let session = Session {
        client: StoredValue::new_local(Client::new(engine)),
        loaded: shown.loaded,
        keeping: RwSignal::new(Keeping::No),
        restoring: shown.restoring,
        lost: shown.lost,
        erased: RwSignal::new(0),
        remember: Memo::new(move |_| preferences.with(|preferences| preferences.remember)),
        preferences,
        workbook,
        settings: Memo::new(move |_| workbook.with(|workbook| workbook.settings)),
        people: Memo::new(move |_| workbook.with(|workbook| workbook.people.clone())),
        store,
        shown,
        last_id: StoredValue::new(0),
    };
    // An engine begins with what the browser keeps: at the start, and when one has stopped.
    Effect::new(move |_| {
        engine.ended.track();
        if session.client().wake().is_err() {
            session.restoring.set(false);
        }
    });
    Effect::new(move |_| {
        session.remember.track();
        if !session.restoring.get() {
            session.keep();
        }
    });
    Effect::new(move |before: Option<Vec<Join>>| {
        let joins = session.people.with(|people| people.joins.in_force());
        if before.is_some_and(|before| before != joins) {
            let job = Job::Join(pairs(&joins));
            // What is shown stays until the next change succeeds.
            spawn_local(async move { drop(session.apply(job).await) });
        }
        joins
    });
    session.follow_prices();
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

    /// Has the engine change what is loaded, shows it, and has the browser keep it.
    pub async fn apply(&self, job: Job) -> Result<(), Failure> {
        self.show(self.client().change(job).await?);
        self.keep();
        Ok(())
    }

    /// Shows what is loaded now.
    pub fn show(&self, loaded: Loaded) {
        self.shown.show(loaded);
    }

    /// Has the browser keep what is loaded now, or nothing if the person does not want that.
    pub fn keep(&self) {
        let session = *self;
        spawn_local(async move {
            if session.loaded.with_untracked(Option::is_some) {
                session.keeping.set(Keeping::Working);
            }
            let wanted = session.remember.get_untracked();
            // While it is working, another answer is to come.
            if let Ok(keeping) = session.client().keep(wanted).await
                && keeping != Keeping::Working
            {
                session.keeping.set(keeping);
            }
        });
    }

    /// Erases everything that this browser keeps of the app; `false` if something may be left.
    pub async fn erase(&self) -> bool {
        let erased = self.client().erase().await;
        self.show(Loaded::default());
        self.keeping.set(Keeping::No);
        self.erased.update(|times| *times += 1);
        // First the signals, whose effects write, then what they have written.
        self.store.forget();
        self.preferences.set(Preferences::default());
        leptos::task::tick().await;
        storage::clear(STORED) && erased == Ok(Keeping::No)
    }

    /// Changes with the settings and with what is loaded: read it to be told.
    pub fn revision(&self) -> u32 {
        self.settings.track();
        self.shown.revision.get()
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
