//! What time it is, for naming things and for receipts. No figure depends on it.

/// Milliseconds since 1970, as the machine's clock has it.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}
