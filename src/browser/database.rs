//! The browser's own database, for what is too large for the local storage. A person or a firm may
//! have switched it off, and the browser may empty it when the disk is full.

use idb::builder::ObjectStoreBuilder;
use idb::{Error, Factory, Query, TransactionMode};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const NAME: &str = "cartera";
/// Raised when a shelf is added.
const VERSION: u32 = 1;

/// Where one kind of thing is kept, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Entries,
    Lines,
    Rejects,
}

impl Shelf {
    pub const ALL: [Shelf; 3] = [Shelf::Entries, Shelf::Lines, Shelf::Rejects];

    fn name(self) -> &'static str {
        match self {
            Shelf::Entries => "entries",
            Shelf::Lines => "lines",
            Shelf::Rejects => "rejects",
        }
    }
}

/// An open database; errors are the browser's own words.
pub struct Database {
    database: idb::Database,
}

impl Database {
    /// Whether there is one; yes where the browser does not tell. Opening would make one.
    pub async fn exists() -> bool {
        let names = async {
            let factory = Reflect::get(&js_sys::global(), &"indexedDB".into())?;
            let ask: Function = Reflect::get(&factory, &"databases".into())?.dyn_into()?;
            let answer: Promise = ask.call0(&factory)?.dyn_into()?;
            let all: Array = JsFuture::from(answer).await?.dyn_into()?;
            all.iter()
                .map(|one| Reflect::get(&one, &"name".into()))
                .collect()
        };
        let names: Result<Vec<JsValue>, JsValue> = names.await;
        let is_ours = |name: &JsValue| name.as_string().as_deref() == Some(NAME);
        names.map_or(true, |names| names.iter().any(is_ours))
    }

    pub async fn open() -> Result<Database, String> {
        let stores = Shelf::ALL.map(|shelf| ObjectStoreBuilder::new(shelf.name()));
        let builder = (stores.into_iter()).fold(idb::Database::builder(NAME), |builder, store| {
            builder.add_object_store(store)
        });
        let database = builder.version(VERSION).build().await.map_err(reason)?;
        Ok(Database { database })
    }

    /// Keeps some things, each under its number, and deletes whatever lies under others: all of it,
    /// or nothing.
    pub async fn write(&self, things: &[(Shelf, u64, &[u8])], gone: &[u64]) -> Result<(), String> {
        let names = Shelf::ALL.map(Shelf::name);
        let begun = (self.database).transaction(&names, TransactionMode::ReadWrite);
        let transaction = begun.map_err(reason)?;
        let write = || -> Result<(), Error> {
            for shelf in Shelf::ALL {
                let store = transaction.object_store(shelf.name())?;
                for &number in gone {
                    store.delete(Query::Key(key(number)))?;
                }
                for (_, number, bytes) in things.iter().filter(|(other, ..)| *other == shelf) {
                    store.put(&Uint8Array::from(*bytes), Some(&key(*number)))?;
                }
            }
            Ok(())
        };
        write().map_err(reason)?;
        // Done only when the browser says that all of it is on disk.
        let done = transaction.await.map_err(reason)?;
        match done.is_committed() {
            true => Ok(()),
            false => Err("the transaction was aborted".to_owned()),
        }
    }

    /// The numbers on a shelf, in order.
    pub async fn numbers(&self, shelf: Shelf) -> Result<Vec<u64>, String> {
        let keys = self.read(shelf)?.get_all_keys(None, None);
        let keys = keys.map_err(reason)?.await.map_err(reason)?;
        Ok((keys.iter().filter_map(JsValue::as_f64))
            .map(|number| number as u64)
            .collect())
    }

    /// What lies on a shelf under a number; empty if there is nothing.
    pub async fn take(&self, shelf: Shelf, number: u64) -> Result<Vec<u8>, String> {
        let found = self.read(shelf)?.get(Query::Key(key(number)));
        let found = found.map_err(reason)?.await.map_err(reason)?;
        let bytes = found.and_then(|value| value.dyn_into::<Uint8Array>().ok());
        Ok(bytes.map_or_else(Vec::new, |bytes| bytes.to_vec()))
    }

    fn read(&self, shelf: Shelf) -> Result<idb::ObjectStore, String> {
        let transaction = (self.database).transaction(&[shelf.name()], TransactionMode::ReadOnly);
        (transaction.and_then(|transaction| transaction.object_store(shelf.name()))).map_err(reason)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // Open ones keep another tab from erasing the database.
        self.database.close();
    }
}

/// Deletes the database with everything in it.
pub async fn erase() -> Result<(), String> {
    let request = Factory::new().and_then(|factory| factory.delete(NAME));
    request.map_err(reason)?.await.map_err(reason)
}

fn key(number: u64) -> JsValue {
    JsValue::from_f64(number as f64)
}

fn reason(error: Error) -> String {
    error.to_string()
}
