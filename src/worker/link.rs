//! The line between the page and a running engine: jobs and replies by number, progress, cancel.

use super::client::loaded;
use super::holdings::Loaded;
use super::job::{Failure, Job, Progress, Reply};
use crate::browser::file::File as LocalFile;
use crate::browser::worker::{Program, Worker};
use futures_channel::oneshot;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// Asks the engine. Clones share one engine; if it stops, the next question starts another.
#[derive(Clone)]
pub struct Client {
    shared: Rc<Shared>,
}

struct Shared {
    engine: RefCell<Option<Worker>>,
    waiting: RefCell<HashMap<u32, Waiting>>,
    next: Cell<u32>,
    /// Whether the engine that runs has ever replied.
    replied: Cell<bool>,
    life: Box<dyn Life>,
}

/// What its owner does for an engine when it begins and when it ends.
pub trait Life {
    /// The first job of every engine; it is answered before any other.
    fn first(&self) -> Job;
    fn on_first(&self, answer: Result<Loaded, Failure>);
    /// It has stopped by itself: what it held is gone. `replied` is whether it had ever worked.
    fn on_end(&self, replied: bool);
}

struct Waiting {
    answer: oneshot::Sender<Reply>,
    progress: Option<Box<dyn Fn(Progress)>>,
}

/// A job under way, by which it can be cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket(u32);

impl Client {
    pub fn new(life: impl Life + 'static) -> Client {
        let shared = Rc::new(Shared {
            engine: RefCell::default(),
            waiting: RefCell::default(),
            next: Cell::new(1),
            replied: Cell::new(false),
            life: Box::new(life),
        });
        Client { shared }
    }

    /// Starts an engine if none runs.
    pub fn wake(&self) -> Result<(), Failure> {
        if self.shared.engine.borrow().is_some() {
            return Ok(());
        }
        let engine = self.engine()?;
        self.shared.replied.set(false);
        self.shared.engine.replace(Some(engine));
        let (_, answer) = self.start(&self.shared.life.first(), None, None);
        let shared = Rc::downgrade(&self.shared);
        wasm_bindgen_futures::spawn_local(async move {
            let answer = answer.await.and_then(loaded);
            if let Some(shared) = shared.upgrade() {
                shared.life.on_first(answer);
            }
        });
        Ok(())
    }

    /// The job ends with [`import::Error::Cancelled`](crate::import::Error::Cancelled).
    pub fn cancel(&self, ticket: Ticket) {
        if let Some(engine) = &*self.shared.engine.borrow() {
            // An engine that can't be reached has ended its jobs already.
            let _ = engine.post(ticket.0, None, None);
        }
    }

    pub(super) async fn ask(&self, job: Job, file: Option<&LocalFile>) -> Result<Reply, Failure> {
        self.start(&job, file, None).1.await
    }

    pub(super) fn start(
        &self,
        job: &Job,
        file: Option<&LocalFile>,
        progress: Option<Box<dyn Fn(Progress)>>,
    ) -> (Ticket, impl Future<Output = Result<Reply, Failure>> + use<>) {
        let id = self.shared.next.replace(self.shared.next.get() + 1);
        let (answer, reply) = oneshot::channel();
        self.shared
            .waiting
            .borrow_mut()
            .insert(id, Waiting { answer, progress });
        if let Err(failure) = self.post(id, job, file)
            && let Some(waiting) = self.shared.waiting.borrow_mut().remove(&id)
        {
            let _ = waiting.answer.send(Reply::Failed(failure));
        }
        let reply = async move {
            match reply.await {
                Ok(Reply::Failed(failure)) => Err(failure),
                Ok(reply) => Ok(reply),
                Err(_) => Err(Failure::Stopped(String::new())),
            }
        };
        (Ticket(id), reply)
    }

    fn post(&self, id: u32, job: &Job, file: Option<&LocalFile>) -> Result<(), Failure> {
        let bytes = postcard::to_allocvec(job).map_err(|e| Failure::Stopped(e.to_string()))?;
        self.wake()?;
        match &*self.shared.engine.borrow() {
            Some(engine) => engine
                .post(id, Some(&bytes), file)
                .map_err(Failure::Stopped),
            None => Ok(()),
        }
    }

    fn engine(&self) -> Result<Worker, Failure> {
        let (replies, end) = (Rc::downgrade(&self.shared), Rc::downgrade(&self.shared));
        Worker::start(
            Program::Engine,
            move |id, bytes, _| {
                if let Some(shared) = replies.upgrade() {
                    let reply = postcard::from_bytes(&bytes);
                    shared.reply(
                        id,
                        reply.unwrap_or_else(|e| Reply::Failed(Failure::Stopped(e.to_string()))),
                    );
                }
            },
            move |reason| {
                if let Some(shared) = end.upgrade() {
                    shared.ended(&reason);
                }
            },
        )
        .map_err(Failure::Stopped)
    }
}

impl Shared {
    fn reply(&self, id: u32, reply: Reply) {
        self.replied.set(true);
        if let Reply::Progress(progress) = reply {
            // The callback may ask again: nothing is borrowed while it runs.
            let waiting = self.waiting.borrow_mut().remove(&id);
            if let Some(waiting) = waiting {
                if let Some(on_progress) = &waiting.progress {
                    on_progress(progress);
                }
                self.waiting.borrow_mut().insert(id, waiting);
            }
            return;
        }
        let waiting = self.waiting.borrow_mut().remove(&id);
        if let Some(waiting) = waiting {
            // Whoever asked may have left the page.
            let _ = waiting.answer.send(reply);
        }
    }

    fn ended(&self, reason: &str) {
        // Ended later: it is the engine's own handler that is running now.
        let engine = self.engine.borrow_mut().take();
        wasm_bindgen_futures::spawn_local(async move { drop(engine) });
        for (_, waiting) in self.waiting.take() {
            let _ = waiting
                .answer
                .send(Reply::Failed(Failure::Stopped(reason.into())));
        }
        self.life.on_end(self.replied.get());
    }
}
