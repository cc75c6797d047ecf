//! The journeys, one file each. What a journey can do stands at the top of `harness/lib.rs`.

mod import;
mod keeping;
mod native;
mod opening;
mod real_file;
mod registers;
mod rooms;
mod sample;
mod standing;
mod trouble;
