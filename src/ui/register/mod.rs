//! Registers: rows that are written by hand, shown as a table, each opened in a form.
//!
//! A register says once, by [`Entry`], what a row holds and how it is typed; [`Form`] draws the
//! inputs and [`RegisterTable`] the rows, with adding, changing, deleting and taking that back. The
//! rows stay where they are kept: what the person does comes out of `on_edit` as the row before and
//! the row after.

mod entry;
mod form;
mod inputs;
mod rows;

pub use entry::{Entry, Input, Suggestions};
pub use form::{Form, is_complete};
pub use inputs::{MaybeNumber, SuggestInput, TextArea};
pub use rows::{Edit, RegisterTable};

/// What a row must be able to do.
pub trait Record: Clone + PartialEq + Send + Sync + 'static {}
impl<T: Clone + PartialEq + Send + Sync + 'static> Record for T {}
