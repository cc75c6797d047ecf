//! What the browser keeps, and the project as a file: in the settings, and around every page.

mod lock;
mod open;
mod save;
mod status;
mod trouble;
mod undo;

pub use open::OpenCopy;
pub use save::SaveCopy;
pub use status::Status;
pub use trouble::Troubles;
pub use undo::UndoBar;
