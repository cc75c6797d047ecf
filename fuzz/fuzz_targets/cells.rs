//! Any bytes as a cell: a number or a date, or neither, and never a panic.

#![no_main]

use cartera::import::{DateOrder, Decimal, parse_date, parse_number};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|cell: &[u8]| {
    for decimal in Decimal::BOTH {
        let _ = parse_number(cell, decimal);
    }
    for order in [
        DateOrder::YearFirst,
        DateOrder::DayFirst,
        DateOrder::MonthFirst,
    ] {
        let _ = parse_date(cell, order).map(|day| day.ymd());
    }
});
