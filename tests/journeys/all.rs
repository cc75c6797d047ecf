//! The journeys, one file each. What a journey can do stands at the top of `harness/lib.rs`.

mod boards;
mod call_sheet;
mod effect;
mod import;
mod inflation;
mod keeping;
mod native;
mod offline;
mod opening;
mod plan;
mod privacy;
mod profiles;
mod profitability;
mod real_file;
mod registers;
mod rooms;
mod sample;
mod standing;
mod trouble;
mod value_tiers;
mod workbook;
