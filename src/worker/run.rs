//! The engine in its worker: takes messages, reads files piece by piece, sends replies.

use super::job::{Failure, Job, Progress, Reply};
use super::serve::Engine;
use crate::browser::port::{self, File, Message};
use crate::import::{Error, Plan, Sample};
use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Bytes read at a time: long enough to be quick, short enough to hear a cancel.
const PIECE: u64 = 4 << 20;
/// What is looked at before an import: the beginning, and pieces spread over the rest.
const HEAD: u64 = 1 << 20;
const FURTHER: u64 = 24;
const FURTHER_PIECE: u64 = 48 << 10;

#[derive(Default)]
struct State {
    engine: RefCell<Engine>,
    file: RefCell<Option<File>>,
    cancelled: RefCell<HashSet<u32>>,
}

/// Serves the page until it ends the worker.
pub fn run() {
    let state = Rc::new(State::default());
    port::listen(move |Message { id, job, file }| {
        let Some(job) = job else {
            state.cancelled.borrow_mut().insert(id);
            return;
        };
        let state = Rc::clone(&state);
        spawn_local(async move {
            let reply = match postcard::from_bytes(&job) {
                Ok(job) => state
                    .answer(id, job, file)
                    .await
                    .unwrap_or_else(Reply::Failed),
                Err(error) => Reply::Failed(Failure::Stopped(error.to_string())),
            };
            state.cancelled.borrow_mut().remove(&id);
            send(id, &reply);
        });
    });
}

fn send(id: u32, reply: &Reply) {
    if let Ok(bytes) = postcard::to_allocvec(reply) {
        port::post(id, &bytes, None);
    }
}

impl State {
    async fn answer(&self, id: u32, job: Job, file: Option<File>) -> Result<Reply, Failure> {
        match job {
            Job::Preview(choices) => {
                if let Some(file) = file {
                    let sample = look_at(&file).await?;
                    self.engine.borrow_mut().look_at(sample);
                    self.file.replace(Some(file));
                }
                Ok(self.engine.borrow_mut().answer(Job::Preview(choices)))
            }
            Job::Import(plan) => self.import(id, *plan).await,
            job => Ok(self.engine.borrow_mut().answer(job)),
        }
    }

    async fn import(&self, id: u32, plan: Plan) -> Result<Reply, Failure> {
        let file = self.file.borrow().clone().ok_or(Failure::NoSales)?;
        let mut importer = self.engine.borrow().start_import(plan)?;
        let size = file.size();
        let mut at = 0;
        let mut next = port::read(&file, 0, PIECE.min(size));
        while at < size {
            let piece = next.await.map_err(Error::Unreadable)?;
            if self.cancelled.borrow().contains(&id) {
                return Err(Error::Cancelled.into());
            }
            at = (at + PIECE).min(size);
            // The next piece is read while this one is parsed.
            next = port::read(&file, at, (at + PIECE).min(size));
            importer.feed(&piece);
            let progress = Progress {
                bytes_done: at,
                bytes: size,
                rows: importer.rows_read(),
            };
            send(id, &Reply::Progress(progress));
        }
        let receipt = self.engine.borrow_mut().adopt(importer.finish())?;
        Ok(Reply::Imported(Box::new(receipt)))
    }
}

async fn look_at(file: &File) -> Result<Sample, Failure> {
    let size = file.size();
    let unreadable = |reason| Failure::from(Error::Unreadable(reason));
    // A file not much longer than its samples is looked at whole.
    let whole = size <= HEAD + FURTHER * FURTHER_PIECE;
    let head = if whole { size } else { HEAD };
    let rest = size - head;
    let head = port::read(file, 0, head).await.map_err(unreadable)?;
    let mut further = Vec::new();
    let pieces = rest.div_ceil(FURTHER_PIECE).min(FURTHER);
    for i in 1..=pieces {
        // The last piece ends where the file ends: footers and late dates are there.
        let end = HEAD + rest * i / pieces;
        let start = end.saturating_sub(FURTHER_PIECE).max(HEAD);
        further.push(port::read(file, start, end).await.map_err(unreadable)?);
    }
    Ok(Sample {
        file: file.name(),
        size,
        head,
        further,
    })
}
