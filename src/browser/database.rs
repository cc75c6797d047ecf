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

    /// Keeps all of it under one number, or none of it.
    pub async fn put(&self, number: u64, things: &[(Shelf, &[u8])]) -> Result<(), String> {
        self.write(|store, shelf| {
            if let Some((_, bytes)) = things.iter().find(|(other, _)| *other == shelf) {
                store.put(&Uint8Array::from(*bytes), Some(&key(number)))?;
            }
            Ok(())
        })
        .await
    }

    pub async fn remove(&self, number: u64) -> Result<(), String> {
        self.write(|store, _| store.delete(Query::Key(key(number))).map(drop))
            .await
    }

    pub async fn clear(&self) -> Result<(), String> {
        self.write(|store, _| store.clear().map(drop)).await
    }

    async fn write(
        &self,
        change: impl Fn(&idb::ObjectStore, Shelf) -> Result<(), Error>,
    ) -> Result<(), String> {
        let names = Shelf::ALL.map(Shelf::name);
        let begun = (self.database).transaction(&names, TransactionMode::ReadWrite);
        let transaction = begun.map_err(reason)?;
        for shelf in Shelf::ALL {
            let store = transaction.object_store(shelf.name());
            (store.and_then(|store| change(&store, shelf))).map_err(reason)?;
        }
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
