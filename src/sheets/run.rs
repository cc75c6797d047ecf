//! The worker that reads spreadsheets: one file, then texts of its sheets.

use super::{Book, Error, Job, LARGEST_FILE, Reply, open};
use crate::browser::port::{self, File, Message};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

#[derive(Default)]
struct State {
    /// And the name of its file.
    book: RefCell<Option<(String, Book)>>,
}

/// Serves the page until it ends the worker.
pub fn run() {
    let state = Rc::new(State::default());
    port::listen(move |Message { id, job, file }| {
        // Nothing is cancelled here: the page ends the worker.
        let Some(job) = job else { return };
        let state = Rc::clone(&state);
        spawn_local(async move {
            let answer = match postcard::from_bytes(&job) {
                Ok(job) => state.answer(job, file).await,
                Err(error) => Err(Error::Broken(error.to_string())),
            };
            let (reply, file) = answer.unwrap_or_else(|error| (Reply::Failed(error), None));
            if let Ok(bytes) = postcard::to_allocvec(&reply) {
                port::post(id, &bytes, file.as_ref());
            }
        });
    });
}

impl State {
    async fn answer(&self, job: Job, file: Option<File>) -> Result<(Reply, Option<File>), Error> {
        match job {
            Job::Open => {
                let file = file.ok_or(Error::NoSuchSheet)?;
                if file.size() > LARGEST_FILE {
                    return Err(Error::TooLarge);
                }
                let read = file.read(0, file.size()).await;
                let book = open(&read.map_err(Error::Broken)?)?;
                let sheets = book.sheets().to_vec();
                self.book.replace(Some((file.name(), book)));
                Ok((Reply::Sheets(sheets), None))
            }
            Job::Text(index) => {
                let index = index as usize;
                let open = self.book.borrow();
                let (file, book) = open.as_ref().ok_or(Error::NoSuchSheet)?;
                let text = book.text(index)?;
                let sheet = book.sheets().get(index).ok_or(Error::NoSuchSheet)?;
                let name = format!("{file} › {}", sheet.name);
                let file = File::new(&name, text.as_bytes()).map_err(Error::Broken)?;
                Ok((Reply::Text, Some(file)))
            }
        }
    }
}
