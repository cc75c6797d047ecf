//! The engine in its worker: takes messages, reads files piece by piece, sends replies.

use super::job::{Failure, Fingerprint, Import, Job, Keeping, Progress, Reply, Source};
use super::keeper::Keeper;
use super::serve::Engine;
use crate::browser::port::{self, File, Message};
use crate::import::{Error, Sample};
use sha2::{Digest, Sha256};
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
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
    keeper: Keeper,
    files: RefCell<HashMap<Source, File>>,
    cancelled: RefCell<HashSet<u32>>,
    /// How often everything was erased: what was begun before may not come back after.
    erased: Cell<u32>,
    /// What was asked while the sales of an earlier visit were being loaded.
    restoring: Cell<bool>,
    early: RefCell<Vec<Message>>,
}

/// Serves the page until it ends the worker.
pub fn run() {
    let state = Rc::new(State::default());
    spawn_local(state.keeper.read_ahead());
    port::listen(move |message| State::hear(&state, message));
}

fn send(id: u32, reply: &Reply) {
    if let Ok(bytes) = postcard::to_allocvec(reply) {
        port::post(id, &bytes, None);
    }
}

impl State {
    fn hear(state: &Rc<State>, message: Message) {
        let Some(bytes) = &message.job else {
            state.cancelled.borrow_mut().insert(message.id);
            return;
        };
        if state.restoring.get() {
            state.early.borrow_mut().push(message);
            return;
        }
        let (id, job) = (message.id, postcard::from_bytes(bytes));
        state.restoring.set(matches!(job, Ok(Job::Restore(..))));
        let state = Rc::clone(state);
        spawn_local(async move {
            let answer = match job {
                Ok(job) => state.answer(id, job, message.file).await,
                Err(error) => Err(Failure::Stopped(error.to_string())),
            };
            state.cancelled.borrow_mut().remove(&id);
            send(id, &answer.unwrap_or_else(Reply::Failed));
            if state.restoring.replace(false) {
                for message in state.early.take() {
                    State::hear(&state, message);
                }
            }
        });
    }

    async fn answer(&self, id: u32, job: Job, file: Option<File>) -> Result<Reply, Failure> {
        match job {
            Job::Preview(source, choices) => {
                if let Some(file) = file {
                    let sample = look_at(&file).await?;
                    self.engine.borrow_mut().look_at(source, sample);
                    self.files.borrow_mut().insert(source, file);
                }
                let job = Job::Preview(source, choices);
                Ok(self.engine.borrow_mut().answer(job))
            }
            Job::Import(import) => self.import(id, import).await,
            Job::Fingerprint => {
                let file = file.ok_or(Failure::FileGone)?;
                Ok(Reply::Fingerprint(fingerprint(&file).await?))
            }
            Job::Restore(joins, restating) => {
                self.keeper.restore(&self.engine, joins).await;
                Ok(self.engine.borrow_mut().answer(Job::Restate(restating)))
            }
            Job::Keep(wanted) => {
                let keeping = self.keeper.keep(&self.engine, wanted).await;
                Ok(Reply::Keeping(keeping))
            }
            Job::Erase => {
                self.erased.set(self.erased.get() + 1);
                self.engine.borrow_mut().erase();
                self.files.borrow_mut().clear();
                let erased = self.keeper.erase().await;
                Ok(Reply::Keeping(
                    erased.map_or_else(Keeping::Refused, |()| Keeping::No),
                ))
            }
            job => Ok(self.engine.borrow_mut().answer(job)),
        }
    }

    async fn import(&self, id: u32, import: Import) -> Result<Reply, Failure> {
        let file = (self.files.borrow().get(&import.source).cloned()).ok_or(Failure::FileGone)?;
        let mut importer = self.engine.borrow().start_import(&import)?;
        let (size, erased) = (file.size(), self.erased.get());
        pieces(&file, |piece, done| {
            if self.cancelled.borrow().contains(&id) || self.erased.get() != erased {
                return Err(Error::Cancelled.into());
            }
            importer.feed(&piece);
            let progress = Progress {
                bytes_done: done,
                bytes: size,
                rows: importer.rows_read(),
            };
            send(id, &Reply::Progress(progress));
            Ok(())
        })
        .await?;
        let mut engine = self.engine.borrow_mut();
        engine.adopt(importer.finish(), &import)?;
        self.files.borrow_mut().remove(&import.source);
        Ok(engine.answer(Job::Loaded))
    }
}

/// Hands out a file piece by piece; the next one is read while this one is worked on.
async fn pieces(
    file: &File,
    mut on: impl FnMut(Vec<u8>, u64) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let size = file.size();
    let mut at = 0;
    let mut next = file.read(0, PIECE.min(size));
    while at < size {
        let piece = next.await.map_err(Error::Unreadable)?;
        at = (at + PIECE).min(size);
        next = file.read(at, (at + PIECE).min(size));
        on(piece, at)?;
    }
    Ok(())
}

async fn fingerprint(file: &File) -> Result<Fingerprint, Failure> {
    let mut hasher = Sha256::new();
    pieces(file, |piece, _| {
        hasher.update(&piece);
        Ok(())
    })
    .await?;
    let mut sha256 = String::new();
    for byte in hasher.finalize() {
        // Writing to a string does not fail.
        let _ = write!(sha256, "{byte:02x}");
    }
    Ok(Fingerprint {
        sha256,
        size: file.size(),
    })
}

async fn look_at(file: &File) -> Result<Sample, Failure> {
    let size = file.size();
    let unreadable = |reason| Failure::from(Error::Unreadable(reason));
    // A file not much longer than its samples is looked at whole.
    let whole = size <= HEAD + FURTHER * FURTHER_PIECE;
    let head = if whole { size } else { HEAD };
    let rest = size - head;
    let head = file.read(0, head).await.map_err(unreadable)?;
    let mut further = Vec::new();
    let pieces = rest.div_ceil(FURTHER_PIECE).min(FURTHER);
    for i in 1..=pieces {
        // The last piece ends where the file ends: footers and late dates are there.
        let end = HEAD + rest * i / pieces;
        // At an even place, so that no sign of two bytes is cut in two.
        let start = end.saturating_sub(FURTHER_PIECE).max(HEAD) & !1;
        further.push(file.read(start, end).await.map_err(unreadable)?);
    }
    Ok(Sample {
        file: file.name(),
        size,
        head,
        further,
    })
}
