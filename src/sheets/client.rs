//! The page's way to the worker that reads spreadsheets.

use super::{Error, Job, Reply, Sheet};
use crate::browser::file::File;
use crate::browser::worker::{Program, Worker};
use futures_channel::oneshot::{self, Sender};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// An open spreadsheet. Its worker, and what that holds, ends when this is dropped.
pub struct Reader {
    worker: Worker,
    waiting: Rc<Waiting>,
    next: Cell<u32>,
}

/// A reply and the file beside it.
type Answer = (Reply, Option<File>);

#[derive(Default)]
struct Waiting {
    jobs: RefCell<HashMap<u32, Sender<Answer>>>,
    /// Why the worker has ended.
    ended: RefCell<Option<Error>>,
}

impl Reader {
    /// Starts a worker and has it read a file; its sheets, visible ones first.
    pub async fn open(file: &File) -> Result<(Reader, Vec<Sheet>), Error> {
        let reader = Reader::start()?;
        match reader.ask(Job::Open, Some(file)).await? {
            (Reply::Sheets(sheets), _) => Ok((reader, sheets)),
            _ => Err(unexpected()),
        }
    }

    /// A sheet by its place in the list, as a text to be imported. The file stays when the reader
    /// is dropped.
    pub async fn text(&self, index: usize) -> Result<File, Error> {
        let index = u32::try_from(index).map_err(|_| Error::NoSuchSheet)?;
        match self.ask(Job::Text(index), None).await? {
            (Reply::Text, Some(file)) => Ok(file),
            _ => Err(unexpected()),
        }
    }

    fn start() -> Result<Reader, Error> {
        let waiting = Rc::<Waiting>::default();
        let (replies, end) = (Rc::downgrade(&waiting), Rc::downgrade(&waiting));
        let worker = Worker::start(
            Program::Sheets,
            move |id, bytes, file| {
                if let Some(waiting) = replies.upgrade() {
                    let reply = postcard::from_bytes(&bytes);
                    let broken = |error: postcard::Error| Error::Broken(error.to_string());
                    let reply = reply.unwrap_or_else(|error| Reply::Failed(broken(error)));
                    waiting.reply(id, reply, file);
                }
            },
            move |reason| {
                if let Some(waiting) = end.upgrade() {
                    waiting.end(Error::Broken(reason));
                }
            },
        );
        Ok(Reader {
            worker: worker.map_err(Error::Broken)?,
            waiting,
            next: Cell::new(0),
        })
    }

    async fn ask(&self, job: Job, file: Option<&File>) -> Result<(Reply, Option<File>), Error> {
        if let Some(end) = self.waiting.ended.borrow().clone() {
            return Err(end);
        }
        let id = self.next.replace(self.next.get() + 1);
        let (answer, reply) = oneshot::channel();
        self.waiting.jobs.borrow_mut().insert(id, answer);
        let job = postcard::to_allocvec(&job).map_err(|error| Error::Broken(error.to_string()))?;
        (self.worker.post(id, Some(&job), file)).map_err(Error::Broken)?;
        match reply.await {
            Ok((Reply::Failed(error), _)) => Err(error),
            Ok(reply) => Ok(reply),
            Err(_) => Err(Error::Broken(String::new())),
        }
    }
}

impl Waiting {
    fn reply(&self, id: u32, reply: Reply, file: Option<File>) {
        let waiting = self.jobs.borrow_mut().remove(&id);
        if let Some(answer) = waiting {
            // Whoever asked may have left the page.
            let _ = answer.send((reply, file));
        }
    }

    fn end(&self, error: Error) {
        self.ended.replace(Some(error.clone()));
        for (_, answer) in self.jobs.take() {
            let _ = answer.send((Reply::Failed(error.clone()), None));
        }
    }
}

/// A reply of another kind than the question: page and worker are of different releases.
fn unexpected() -> Error {
    Error::Broken("unexpected reply".into())
}
