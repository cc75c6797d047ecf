//! The engine: owns the ledger in a Web Worker, so that the page never waits. The page asks typed
//! questions, each with an id, and gets small plain data; columns never cross.

#[cfg(feature = "ui")]
mod advice;
mod analyses;
#[cfg(feature = "ui")]
mod answer;
#[cfg(feature = "ui")]
mod client;
mod course;
#[cfg(feature = "ui")]
mod download;
mod effect;
mod files;
mod holdings;
mod importing;
mod job;
#[cfg(feature = "ui")]
mod keep_panel;
#[cfg(feature = "engine")]
mod keeper;
#[cfg(feature = "ui")]
mod life;
#[cfg(feature = "ui")]
mod link;
#[cfg(feature = "ui")]
mod parts;
mod people;
#[cfg(feature = "ui")]
mod period;
mod prices;
#[cfg(feature = "ui")]
mod prices_client;
mod products;
#[cfg(feature = "ui")]
mod products_client;
mod registers;
#[cfg(feature = "engine")]
mod run;
mod serve;
#[cfg(feature = "ui")]
mod session;
mod standing;
#[cfg(feature = "ui")]
mod standing_client;

#[cfg(feature = "ui")]
pub use advice::{failure_line, failure_text};
#[cfg(feature = "ui")]
pub use answer::Answer;
#[cfg(feature = "ui")]
pub use download::{Download, ExportButton};
pub use holdings::{Entry, ImportId, Kept, LeaveOut, Loaded, Repeated, Repeats};
pub use job::{
    DormantPage, Failure, File, Fingerprint, Import, Job, Keeping, Products, Progress, PyramidPage,
    Reply, Source, TiersPage,
};
#[cfg(feature = "ui")]
pub use keep_panel::KeepPanel;
#[cfg(feature = "ui")]
pub use link::{Client, Ticket};
#[cfg(feature = "ui")]
pub use period::PeriodBar;
#[cfg(feature = "ui")]
pub use prices_client::PriceBadge;
#[cfg(feature = "engine")]
pub use run::run;
pub use serve::Engine;
#[cfg(feature = "ui")]
pub use session::{Report, Session, provide_session, use_session};
