//! From a spreadsheet (xlsx, xlsm, xlsb, xls, ods, tables in HTML or XML) to a text that the import reads without any doubt.
//!
//! [`open`] lists the sheets; [`Book::text`] is one of them in the only way this room writes:
//! UTF-8, cells apart by [`DELIMITER`], one line a row, so that line 7 is row 7 and a rejected row
//! can be found in the spreadsheet. Numbers have a point that can be nothing but the decimal sign,
//! dates begin with the year; texts stay as somebody typed them, and what they mean is for the
//! import to decide.
//!
//! Formulas count by the value the file holds for them; formats, colours and filters do not count.
//! Of merged cells the first holds the value.
//!
//! The page asks a [`Reader`](client::Reader), which starts a worker of its own: few visits need
//! it, and a file that is made to hurt ends that worker and nothing else.

#[cfg(feature = "sheets")]
mod archive;
#[cfg(feature = "sheets")]
mod book;
#[cfg(feature = "sheets")]
mod cell;
#[cfg(feature = "ui")]
pub mod client;
mod error;
mod job;
#[cfg(feature = "sheets")]
mod markup;
mod recognise;
#[cfg(all(feature = "sheets", feature = "browser"))]
mod run;
#[cfg(feature = "sheets")]
mod table;
#[cfg(feature = "sheets")]
#[cfg(test)]
mod tests;

#[cfg(feature = "sheets")]
pub use book::{Book, open};
pub use error::Error;
pub use job::{Job, Reply, Sheet};
pub use recognise::is_spreadsheet;
#[cfg(all(feature = "sheets", feature = "browser"))]
pub use run::run;

/// Between the cells of a text; whoever imports one need not guess it.
pub const DELIMITER: u8 = b'\t';

/// In bytes. A spreadsheet is read whole, and a browser gives a worker 4 GB.
pub const LARGEST_FILE: u64 = 300 << 20;
