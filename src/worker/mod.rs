//! The engine: owns the ledger in a Web Worker, so that the page never waits. The page asks typed
//! questions, each with an id, and gets small plain data; columns never cross.

#[cfg(feature = "ui")]
mod client;
mod job;
#[cfg(feature = "engine")]
mod run;
mod serve;
#[cfg(feature = "ui")]
mod session;

#[cfg(feature = "ui")]
pub use client::{Client, Ticket};
pub use job::{Failure, File, Job, Progress, Reply};
#[cfg(feature = "engine")]
pub use run::run;
pub use serve::Engine;
#[cfg(feature = "ui")]
pub use session::{Report, Session, provide_session, use_session};
