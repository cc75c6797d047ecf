//! Reports to files.
