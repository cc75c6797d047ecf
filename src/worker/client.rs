//! The page's way to the engine: typed questions, answers by id, progress and cancel.

use super::holdings::{ImportId, Loaded, Repeats};
use super::job::{Failure, File, Import, Job, Keeping, Progress, Reply, Source};
use crate::browser::file::File as LocalFile;
use crate::browser::worker::{Program, Worker};
use crate::customers::{Page, Query, Settings, Why};
use crate::import::{Choices, Preview, Reason, Reject};
use crate::twins::{self, Decisions};
use crate::{abc, board, export, readiness, rfm};
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
    on_end: Box<dyn Fn()>,
}

struct Waiting {
    answer: oneshot::Sender<Reply>,
    progress: Option<Box<dyn Fn(Progress)>>,
}

/// A job under way, by which it can be cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket(u32);

impl Client {
    /// `on_end` is called when an engine has stopped by itself: what it held is gone.
    pub fn new(on_end: impl Fn() + 'static) -> Client {
        let shared = Rc::new(Shared {
            engine: RefCell::default(),
            waiting: RefCell::default(),
            next: Cell::new(1),
            on_end: Box::new(on_end),
        });
        Client { shared }
    }

    /// Looks at a file, or, without one, again at the one of that number with other choices.
    pub async fn preview(
        &self,
        source: Source,
        file: Option<&LocalFile>,
        choices: Choices,
    ) -> Result<Preview, Failure> {
        match self.ask(Job::Preview(source, choices), file).await? {
            Reply::Preview(preview) => Ok(*preview),
            other => Err(unexpected(other)),
        }
    }

    /// Imports a file that was looked at; `on_progress` hears how far it is.
    pub fn import(
        &self,
        import: Import,
        on_progress: Box<dyn Fn(Progress)>,
    ) -> (
        Ticket,
        impl Future<Output = Result<(Loaded, Keeping), Failure>> + use<>,
    ) {
        let (ticket, answer) = self.start(&Job::Import(import), None, Some(on_progress));
        (ticket, async move { loaded(answer.await?) })
    }

    /// The job ends with [`import::Error::Cancelled`](crate::import::Error::Cancelled).
    pub fn cancel(&self, ticket: Ticket) {
        if let Some(engine) = &*self.shared.engine.borrow() {
            // An engine that can't be reached has ended its jobs already.
            let _ = engine.post(ticket.0, None, None);
        }
    }

    /// A job that changes what is loaded, or tells it.
    pub async fn change(&self, job: Job) -> Result<(Loaded, Keeping), Failure> {
        loaded(self.ask(job, None).await?)
    }

    pub async fn sample(&self, id: ImportId) -> Result<(Loaded, Keeping), Failure> {
        self.change(Job::Sample(id)).await
    }

    /// The SHA-256 of a file; `source` is the number under which it, or what was made from it, was
    /// looked at.
    pub async fn fingerprint(&self, source: Source, file: &LocalFile) -> Result<String, Failure> {
        match self.ask(Job::Fingerprint(source), Some(file)).await? {
            Reply::Fingerprint(sha256) => Ok(sha256),
            other => Err(unexpected(other)),
        }
    }

    pub async fn repeats(&self) -> Result<Repeats, Failure> {
        match self.ask(Job::Repeats, None).await? {
            Reply::Repeats(repeats) => Ok(*repeats),
            other => Err(unexpected(other)),
        }
    }

    pub async fn rejects(
        &self,
        id: ImportId,
        reason: Option<Reason>,
    ) -> Result<Vec<Reject>, Failure> {
        match self.ask(Job::Rejects(id, reason), None).await? {
            Reply::Rejects(rejects) => Ok(rejects),
            other => Err(unexpected(other)),
        }
    }

    pub async fn twins(&self, decisions: Decisions) -> Result<twins::Report, Failure> {
        match self.ask(Job::Twins(decisions), None).await? {
            Reply::Twins(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn readiness(&self) -> Result<readiness::Report, Failure> {
        match self.ask(Job::Readiness, None).await? {
            Reply::Readiness(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn rejected(&self, id: ImportId, style: export::Style) -> Result<File, Failure> {
        self.file(Job::Rejected(id, style)).await
    }

    pub async fn sample_file(&self) -> Result<File, Failure> {
        self.file(Job::SampleFile).await
    }

    pub async fn board(&self, settings: Settings) -> Result<board::Report, Failure> {
        match self.ask(Job::Board(settings), None).await? {
            Reply::Board(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }

    pub async fn rfm(&self, settings: Settings) -> Result<rfm::Summary, Failure> {
        match self.ask(Job::Rfm(settings), None).await? {
            Reply::Rfm(summary) => Ok(*summary),
            other => Err(unexpected(other)),
        }
    }

    pub async fn abc(&self, settings: Settings) -> Result<abc::Summary, Failure> {
        match self.ask(Job::Abc(settings), None).await? {
            Reply::Abc(summary) => Ok(*summary),
            other => Err(unexpected(other)),
        }
    }

    pub async fn customers(&self, settings: Settings, query: Query) -> Result<Page, Failure> {
        match self.ask(Job::Customers(settings, query), None).await? {
            Reply::Customers(page) => Ok(*page),
            other => Err(unexpected(other)),
        }
    }

    /// `None` for a customer that the sales do not know.
    pub async fn why(&self, settings: Settings, code: String) -> Result<Option<Why>, Failure> {
        match self.ask(Job::Why(settings, code), None).await? {
            Reply::Why(why) => Ok(why.map(|why| *why)),
            other => Err(unexpected(other)),
        }
    }

    pub async fn export(
        &self,
        settings: Settings,
        kind: export::Kind,
        style: export::Style,
    ) -> Result<File, Failure> {
        self.file(Job::Export(settings, kind, style)).await
    }

    async fn file(&self, job: Job) -> Result<File, Failure> {
        match self.ask(job, None).await? {
            Reply::File(file) => Ok(file),
            other => Err(unexpected(other)),
        }
    }

    async fn ask(&self, job: Job, file: Option<&LocalFile>) -> Result<Reply, Failure> {
        self.start(&job, file, None).1.await
    }

    fn start(
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
        if let Err(failure) = self.post(id, job, file) {
            self.shared.reply(id, Reply::Failed(failure));
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
        let mut engine = self.shared.engine.borrow_mut();
        if engine.is_none() {
            *engine = Some(self.engine()?);
        }
        match &*engine {
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
        (self.on_end)();
    }
}

fn loaded(reply: Reply) -> Result<(Loaded, Keeping), Failure> {
    match reply {
        Reply::Loaded(loaded, keeping) => Ok((*loaded, keeping)),
        other => Err(unexpected(other)),
    }
}

/// A reply of another kind than the question: page and engine are of different releases.
fn unexpected(_: Reply) -> Failure {
    Failure::Stopped("unexpected reply".into())
}
