//! The page's way to the engine: typed questions, answers by id, progress and cancel.

use super::holdings::{ImportId, Loaded, Repeats};
use super::job::{Failure, File, Fingerprint, Import, Job, Keeping, Progress, Reply, Source};
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
        impl Future<Output = Result<Loaded, Failure>> + use<>,
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
    pub async fn change(&self, job: Job) -> Result<Loaded, Failure> {
        loaded(self.ask(job, None).await?)
    }

    pub async fn sample(&self, id: ImportId) -> Result<Loaded, Failure> {
        self.change(Job::Sample(id)).await
    }

    /// Has the browser keep what is loaded, or nothing; answers how that went.
    pub async fn keep(&self, wanted: bool) -> Result<Keeping, Failure> {
        self.keeping(Job::Keep(wanted)).await
    }

    /// Forgets everything that is loaded and kept.
    pub async fn erase(&self) -> Result<Keeping, Failure> {
        self.keeping(Job::Erase).await
    }

    async fn keeping(&self, job: Job) -> Result<Keeping, Failure> {
        match self.ask(job, None).await? {
            Reply::Keeping(keeping) => Ok(keeping),
            other => Err(unexpected(other)),
        }
    }

    pub async fn fingerprint(&self, file: &LocalFile) -> Result<Fingerprint, Failure> {
        match self.ask(Job::Fingerprint, Some(file)).await? {
            Reply::Fingerprint(known) => Ok(known),
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

fn loaded(reply: Reply) -> Result<Loaded, Failure> {
    match reply {
        Reply::Loaded(loaded) => Ok(*loaded),
        other => Err(unexpected(other)),
    }
}

/// A reply of another kind than the question: page and engine are of different releases.
fn unexpected(_: Reply) -> Failure {
    Failure::Stopped("unexpected reply".into())
}
