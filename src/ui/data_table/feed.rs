//! The rows that are here, and fetching those that are not.

use super::window::Window;
use leptos::{prelude::*, task::spawn_local};
use std::{future::Future, ops::Range, pin::Pin, rc::Rc, sync::Arc};

/// Rows to fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub offset: usize,
    pub limit: usize,
}

/// Rows that came, beginning at [`Asked::offset`].
#[derive(Clone, Debug, PartialEq)]
pub struct Rows<T> {
    /// How many there are altogether.
    pub total: usize,
    pub rows: Vec<T>,
}

type Answer<T> = Pin<Box<dyn Future<Output = Result<Rows<T>, String>>>>;
pub(super) type Fetch<Q, T> = Rc<dyn Fn(Q, Asked) -> Answer<T>>;

/// What is shown: rows in a run, of one query.
#[derive(Clone, Debug)]
pub(super) struct Loaded<T> {
    /// Counts the queries.
    pub generation: u32,
    pub first: usize,
    pub rows: Vec<Arc<T>>,
}

/// The state of a list; a copy is the same list.
pub(super) struct Feed<Q: 'static, T: 'static> {
    pub total: RwSignal<Option<usize>>,
    pub loaded: RwSignal<Loaded<T>>,
    pub failed: RwSignal<Option<String>>,
    /// A new query has been asked and not answered: what is shown is of the one before.
    pub stale: RwSignal<bool>,
    generation: StoredValue<u32>,
    under_way: StoredValue<Option<u32>>,
    fetch: StoredValue<Fetch<Q, T>, LocalStorage>,
}

impl<Q, T> Clone for Feed<Q, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q, T> Copy for Feed<Q, T> {}

impl<Q: Clone + Send + Sync + 'static, T: Send + Sync + 'static> Feed<Q, T> {
    pub fn new(fetch: Fetch<Q, T>) -> Feed<Q, T> {
        Feed {
            total: RwSignal::new(None),
            loaded: RwSignal::new(Loaded {
                generation: 0,
                first: 0,
                rows: Vec::new(),
            }),
            failed: RwSignal::new(None),
            stale: RwSignal::new(true),
            generation: StoredValue::new(0),
            under_way: StoredValue::new(None),
            fetch: StoredValue::new_local(fetch),
        }
    }

    /// Begins a new query; the rows of the one before stay until its first rows come.
    pub fn restart(&self, query: Q, limit: usize, on_rows: impl Fn() + 'static) {
        self.generation.update_value(|generation| *generation += 1);
        self.stale.set(true);
        self.ask(query, Asked { offset: 0, limit }, on_rows);
    }

    /// Fetches what the window needs, if it runs short and nothing is on its way already.
    pub fn keep_up(&self, query: Q, window: Window, scroll: impl Fn() -> f64 + Clone + 'static) {
        let have = self.have();
        let busy = self.under_way.get_value() == Some(self.generation.get_value());
        let current = self.loaded.with_untracked(|loaded| loaded.generation);
        let now = scroll();
        if busy || current != self.generation.get_value() || !window.runs_short(now, &have) {
            return;
        }
        let Range { start, end } = window.wanted(now);
        let asked = Asked {
            offset: start,
            limit: end - start,
        };
        let (feed, again) = (*self, query.clone());
        // The person may have gone on while the rows were on their way.
        self.ask(query, asked, move || {
            feed.keep_up(again.clone(), window, scroll.clone())
        });
    }

    fn have(&self) -> Range<usize> {
        self.loaded
            .with_untracked(|loaded| loaded.first..loaded.first + loaded.rows.len())
    }

    fn ask(&self, query: Q, asked: Asked, on_rows: impl Fn() + 'static) {
        let (feed, generation) = (*self, self.generation.get_value());
        self.under_way.set_value(Some(generation));
        let answer = self.fetch.with_value(|fetch| fetch(query, asked));
        spawn_local(async move {
            let answer = answer.await;
            // The list may have left the page, or have been asked something else meanwhile.
            if feed.generation.try_get_value() != Some(generation) {
                return;
            }
            feed.under_way.set_value(None);
            feed.stale.set(false);
            match answer {
                Ok(Rows { total, rows }) => {
                    let rows = rows.into_iter().map(Arc::new).collect();
                    feed.failed.set(None);
                    feed.total.set(Some(total));
                    feed.loaded.set(Loaded {
                        generation,
                        first: asked.offset,
                        rows,
                    });
                    on_rows();
                }
                Err(reason) => feed.failed.set(Some(reason)),
            }
        });
    }
}
