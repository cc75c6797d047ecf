//! What the page has asked the network for, in the browser's own record.

use wasm_bindgen::JsCast;
use web_sys::{PerformanceEntry, PerformanceResourceTiming, window};

/// The moment from which the page can be used, as `performance` marks it.
pub const READY: &str = "cartera:ready";

/// One file that the page asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub address: String,
    /// Over the line, in bytes; 0 where the browser had it already.
    pub bytes: u64,
    /// After the page could be used.
    pub late: bool,
    /// From anywhere but where the page itself came from.
    pub foreign: bool,
}

/// All since the page was opened, in the order in which they began. The browser notes at most 250.
pub fn requests() -> Vec<Request> {
    let Some(window) = window() else {
        return Vec::new();
    };
    let (Some(performance), Ok(home)) = (window.performance(), window.location().origin()) else {
        return Vec::new();
    };
    let ready = performance.get_entries_by_name(READY);
    let ready = (ready.get(0).dyn_into::<PerformanceEntry>()).map(|mark| mark.start_time());
    let entries = performance.get_entries_by_type("resource");
    (entries.iter())
        .filter_map(|entry| entry.dyn_into::<PerformanceResourceTiming>().ok())
        .map(|entry| {
            let address = entry.name();
            let own = [home.as_str(), "data:", &format!("blob:{home}")];
            Request {
                bytes: entry.transfer_size().max(0.0) as u64,
                late: ready
                    .as_ref()
                    .is_ok_and(|&ready| entry.start_time() > ready),
                foreign: !own.iter().any(|start| address.starts_with(start)),
                address,
            }
        })
        .collect()
}
